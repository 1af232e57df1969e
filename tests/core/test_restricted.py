"""Files set apart: who opens them all the same, what the journal says of it, and what the owner sees."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, intake, lesions, photos, report_pages, restricted, screening, viewing
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, FileRestricted, NotFound, ObjectDamaged, Refused
from skintwin_desktop.store.tables import EmergencyRow, RestrictionRow
from tests.builders import KAREL, OWNER, Home, take_in
from tests.colleagues import COLLEAGUE, add_colleague, colleague
from tests.core import world as worlds
from tests.core.world import FINDING, PLACE, PROFILE, REASON, World, journal

WHY = "Ze is een collega van de behandelaar."
URGENT = "Ze belde met een bloedende plek."


@pytest.fixture
def shut(home: Home, tmp_path: Path) -> tuple[Home, World]:
    """A studio with two practitioners in which the owner set Karel's file apart; closed."""
    add_colleague(home)
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    restricted.restrict_file(studio, world.open_client, WHY)
    restricted.restrict_file(studio, world.signed_client, WHY)
    home.close(studio)
    return home, world


def test_nothing_medical_of_a_restricted_file_opens_for_a_colleague(shut: tuple[Home, World], tmp_path: Path) -> None:
    home, world = shut
    studio = colleague(home)
    lines = len(journal(studio))
    attempts = (
        lambda: screening.open_file(studio, world.open_client),
        lambda: intake.read_health_answers(studio, world.open_client),
        lambda: screening.start_visit(studio, world.open_client, REASON),
        lambda: screening.sign_risk_profile(studio, world.open_visit, PROFILE),
        lambda: lesions.record_lesion(studio, world.open_visit, PLACE),
        lambda: lesions.assess_lesion(studio, world.lesion, world.open_visit, FINDING),
        lambda: viewing.read_thumbnail(studio, world.pictures[0]),
        lambda: viewing.read_preview(studio, world.pictures[0]),
        lambda: viewing.read_original(studio, world.pictures[0]),
        lambda: viewing.fetch_preview(studio, world.pictures[0], viewing.Ahead()),
        lambda: report_pages.signed_report(studio, world.signed_visit),
        lambda: photos.link_pictures(studio, world.pictures[:1], lesion_id=world.lesion),
    )
    for attempt in attempts:
        with pytest.raises(FileRestricted) as refused:
            attempt()
        assert (refused.value.since, refused.value.set_by) == (home.clock(), OWNER)
    assert len(journal(studio)) == lines
    assert screening.open_file(studio, world.waiting_client).client_id == world.waiting_client


def test_the_owner_and_who_set_it_apart_read_on(home: Home) -> None:
    add_colleague(home)
    studio = colleague(home)
    client = take_in(studio).client
    restricted.restrict_file(studio, client.id, WHY)
    assert screening.open_file(studio, client.id).client_id == client.id
    mine = restricted.restriction_of(studio, client.id)
    assert mine is not None
    assert (mine.since, mine.set_by_name, mine.mine) == (home.clock(), COLLEAGUE, True)
    home.close(studio)
    owner = home.practitioner()
    assert screening.open_file(owner, client.id).client_id == client.id
    theirs = restricted.restriction_of(owner, client.id)
    assert theirs is not None
    assert not theirs.mine


def test_an_emergency_opens_one_file_for_one_session_and_every_line_says_so(shut: tuple[Home, World]) -> None:
    home, world = shut
    studio = colleague(home)
    restricted.open_in_emergency(studio, world.open_client, f"  {URGENT} ")
    file = screening.open_file(studio, world.open_client)
    assert [lesion.id for lesion in file.lesions] == [world.lesion]
    clients.open_client(studio, world.open_client)
    with pytest.raises(FileRestricted):
        screening.open_file(studio, world.signed_client)
    screening.open_file(studio, world.waiting_client)
    told = [(line.event, line.client_id, line.emergency) for line in journal(studio)[-4:]]
    assert told == [
        ("emergency_opened", world.open_client, True),
        ("medical_file_read", world.open_client, True),
        ("client_read", world.open_client, True),
        ("medical_file_read", world.waiting_client, False),
    ]
    assert studio.check_chain().first_bad is None
    home.close(studio)
    again = colleague(home)
    with pytest.raises(FileRestricted):
        screening.open_file(again, world.open_client)


def test_the_owner_sees_each_emergency_until_it_is_marked_as_seen(shut: tuple[Home, World]) -> None:
    home, world = shut
    studio = colleague(home)
    restricted.open_in_emergency(studio, world.open_client, URGENT)
    with pytest.raises(Denied):
        restricted.unseen_emergencies(studio)
    home.close(studio)
    home.clock.move(hours=2)
    owner = home.practitioner()
    (seen,) = restricted.unseen_emergencies(owner)
    number = clients.open_client(owner, world.open_client).number
    assert (seen.client_number, seen.user_name, seen.reason) == (number, COLLEAGUE, URGENT)
    assert (owner.now() - seen.at).total_seconds() == 7200
    assert len(restricted.unseen_emergencies(owner)) == 1
    restricted.mark_seen(owner)
    lines = len(journal(owner))
    assert restricted.unseen_emergencies(owner) == ()
    assert len(journal(owner)) == lines, "nothing was read, so nothing is journalled"
    with owner.reading() as session:
        row = session.execute(select(EmergencyRow)).scalar_one()
        assert (row.seen_by, row.seen_at) == (owner.user.user_id, owner.now())


@pytest.mark.parametrize("reason", ["", "   ", "kort", "1234567890 12345", "!!!!!!!!!!!!!!", "a" * 501])
def test_an_emergency_needs_a_reason_of_ten_letters(shut: tuple[Home, World], reason: str) -> None:
    home, world = shut
    studio = colleague(home)
    lines = len(journal(studio))
    with pytest.raises(Refused):
        restricted.open_in_emergency(studio, world.open_client, reason)
    with pytest.raises(FileRestricted):
        screening.open_file(studio, world.open_client)
    assert len(journal(studio)) == lines


def test_there_is_no_emergency_about_a_file_that_is_open(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client
    with pytest.raises(NotFound):
        restricted.open_in_emergency(studio, client.id, URGENT)


def test_only_the_owner_and_who_set_it_apart_lift_a_restriction(shut: tuple[Home, World]) -> None:
    home, world = shut
    studio = colleague(home)
    restricted.open_in_emergency(studio, world.open_client, URGENT)
    with pytest.raises(FileRestricted):
        restricted.lift_restriction(studio, world.open_client, "Zelf opgeheven")
    home.close(studio)
    owner = home.practitioner()
    with pytest.raises(Refused):
        restricted.lift_restriction(owner, world.open_client, " ")
    restricted.lift_restriction(owner, world.open_client, "Ze werkt hier niet meer.")
    assert restricted.restriction_of(owner, world.open_client) is None
    with pytest.raises(NotFound):
        restricted.lift_restriction(owner, world.open_client, "Nog eens")
    with owner.reading() as session:
        row = session.execute(select(RestrictionRow).where(RestrictionRow.client_id == world.open_client)).scalar_one()
        session.expunge_all()
    assert (row.until, row.lifted_by) == (owner.now(), owner.user.user_id)
    kept = take_out(
        owner, row.sealed, restricted.RestrictionReason, table="restriction", row=row.id, client=world.open_client
    )
    assert kept == restricted.RestrictionReason(WHY, "Ze werkt hier niet meer.")
    home.close(owner)
    assert screening.open_file(colleague(home), world.open_client).lesions


def test_a_file_is_set_apart_once(shut: tuple[Home, World]) -> None:
    home, world = shut
    studio = home.practitioner()
    with pytest.raises(FileRestricted):
        restricted.restrict_file(studio, world.open_client, WHY)
    with pytest.raises(Refused):
        restricted.restrict_file(studio, world.waiting_client, "")


def test_the_reception_sees_that_a_file_is_set_apart_and_works_on(shut: tuple[Home, World]) -> None:
    home, world = shut
    studio = home.receptionist()
    found = {one.id: one.restricted for one in clients.find_clients(studio, "")}
    assert found == {world.open_client: True, world.signed_client: True, world.waiting_client: False}
    client = clients.open_client(studio, world.open_client)
    assert client.restricted
    changed = clients.change_client(
        studio, client.id, client.entry(), version=client.version, gp="Praktijk De Proef, Voorbeeldstad"
    )
    assert changed.restricted
    again = take_in_again(studio, changed)
    assert again.restricted
    with pytest.raises(Denied):
        restricted.restrict_file(studio, world.waiting_client, WHY)
    with pytest.raises(Denied):
        restricted.open_in_emergency(studio, world.open_client, URGENT)


def take_in_again(studio: Studio, client: Client) -> Client:
    """Take a new intake of a client who has a file."""
    return take_in(studio, KAREL, client_id=client.id).client


def test_the_reasons_are_sealed_to_the_client(shut: tuple[Home, World]) -> None:
    home, _ = shut
    studio = home.receptionist()
    with studio.reading() as session:
        rows = list(session.execute(select(RestrictionRow)).scalars())
        session.expunge_all()
    assert len(rows) == 2
    for row in rows:
        assert WHY.encode() not in row.sealed
        with pytest.raises(Denied):
            take_out(
                studio, row.sealed, restricted.RestrictionReason, table="restriction", row=row.id, client=row.client_id
            )
    home.close(studio)
    owner = home.practitioner()
    first, second = rows
    with pytest.raises(ObjectDamaged):
        take_out(
            owner, first.sealed, restricted.RestrictionReason, table="restriction", row=second.id,
            client=first.client_id,
        )  # fmt: skip
