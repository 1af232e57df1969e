"""Who stands beside a client: what an intake refuses without, what it keeps, and what a birthday changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from skintwin_desktop.core import beside, beside_entries, delivery, intake
from skintwin_desktop.core.beside_entries import (
    Ability,
    AnnouncementEntry,
    BesideEntry,
    CommissionEntry,
    InterpreterEntry,
)
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.intake import HealthAnswers, IntakeDone
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound, Refused
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.representation import BY_BOTH, BY_REPRESENTATIVE, PROXY, REPRESENTED
from skintwin_desktop.store.tables import (
    AbilityRow,
    AnnouncementRow,
    CareAgreementRow,
    CommissionRow,
    ConsentRow,
    InterpreterRow,
    RepresentativeRow,
)
from tests.builders import ANNA, MOTHER, NOW, Home, health_answers, intake_entry, take_in
from tests.core.world import built

CHILD = replace(ANNA, born="01-06-2018", source="representative")
TEEN = replace(ANNA, born="25-11-2010", source="client")
PARTNER = replace(MOTHER, relation="partner", authority="statement")


def taken(studio: Studio, client: ClientEntry, entry: BesideEntry, given_by: str, **changes: Any) -> IntakeDone:
    """Take an intake in with everybody beside the client, and consents given by whom the law names."""
    consents = tuple(replace(one, given_by=given_by) for one in intake_entry(studio).consents)
    return take_in(studio, client, beside=entry, consents=consents, **changes)


def refused(studio: Studio, client: ClientEntry, entry: BesideEntry, given_by: str, **changes: Any) -> set[str]:
    with pytest.raises(Refused) as error:
        taken(studio, client, entry, given_by, **changes)
    return {problem.field for problem in error.value.problems}


# --- minors ---


def test_a_child_is_taken_in_with_a_parent_whose_authority_was_seen(office: Studio) -> None:
    done = taken(office, CHILD, BesideEntry(representative=MOTHER), BY_REPRESENTATIVE)
    found = beside.beside_client(office, done.client.id, done.client.birth_date).representative
    assert found is not None
    assert (found.name.full, found.relation, found.authority, found.seen_on) == (
        "Els van Voorbeeld", "parent", "register", date(2026, 11, 24),
    )  # fmt: skip
    with office.reading() as session:
        row = session.execute(
            select(RepresentativeRow).where(RepresentativeRow.client_id == done.client.id)
        ).scalar_one()
        assert (row.authority_seen_by, row.identity_seen, row.source) == (office.user.user_id, True, "representative")
        given = select(ConsentRow.given_by).where(ConsentRow.client_id == done.client.id)
        assert set(session.execute(given).scalars()) == {"representative"}


def test_without_a_representative_or_with_the_wrong_voice_a_minor_is_refused(office: Studio) -> None:
    assert {"rep_relation", "rep_last_name", "rep_authority", "rep_identity_seen", "source"} <= refused(
        office, CHILD, BesideEntry(), BY_REPRESENTATIVE
    )
    assert refused(office, CHILD, BesideEntry(representative=MOTHER), "client") == {"consents"}
    assert refused(office, TEEN, BesideEntry(representative=MOTHER), BY_REPRESENTATIVE) == {"consents"}
    assert refused(office, TEEN, BesideEntry(representative=MOTHER), "client") == {"consents"}
    assert refused(office, TEEN, BesideEntry(representative=PARTNER), BY_BOTH) == {"rep_relation"}
    assert taken(office, TEEN, BesideEntry(representative=MOTHER), BY_BOTH).client.name.first == "Anna"


def test_on_the_sixteenth_birthday_the_representation_ends_and_the_client_consents_alone(home: Home) -> None:
    studio = home.practitioner()
    first = taken(studio, TEEN, BesideEntry(representative=MOTHER), BY_BOTH).client
    assert beside.beside_client(studio, first.id, first.birth_date).birthdays == ()
    home.clock.move(days=1)
    known = beside.beside_client(studio, first.id, first.birth_date)
    assert known.birthdays == (16,)
    again = {"client_id": first.id, "client_version": first.version}
    assert refused(studio, first.entry(), BesideEntry(representative=MOTHER), BY_BOTH, **again) == {"consents"}
    taken(studio, first.entry(), BesideEntry(representative=MOTHER), "client", **again)
    assert beside.beside_client(studio, first.id, first.birth_date).representative is None
    with studio.reading() as session:
        ended = session.execute(select(RepresentativeRow.until)).scalars().all()
        assert ended == [studio.today()]


def test_a_child_who_turned_twelve_decides_too(home: Home) -> None:
    studio = home.practitioner()
    eleven = replace(CHILD, born="25-11-2014")
    first = taken(studio, eleven, BesideEntry(representative=MOTHER), BY_REPRESENTATIVE).client
    home.clock.move(days=1)
    assert beside.beside_client(studio, first.id, first.birth_date).birthdays == (12,)
    again = {"client_id": first.id, "client_version": first.version}
    mother = BesideEntry(representative=MOTHER)
    assert refused(studio, first.entry(), mother, BY_REPRESENTATIVE, **again) == {"consents"}
    taken(studio, first.entry(), BesideEntry(representative=replace(MOTHER, seen_on="25-11-2026")), BY_BOTH, **again)
    known = beside.beside_client(studio, first.id, first.birth_date)
    assert known.birthdays == ()
    assert known.representative is not None
    assert known.representative.since == date(2026, 11, 24)


def test_naughty_texts_about_those_beside_are_kept_unchanged_or_refused(office: Studio, naughty: list[str]) -> None:
    kept = 0
    for text in (*naughty[::12], "א" * 60, "🌞", "x" * 500, "Ünal-Ğ", "O’Neill 山田", "عبد الله"):
        mother = replace(MOTHER, last_name=text)
        speaks = InterpreterEntry(needed=True, spoken=text, who="brought")
        entry = BesideEntry(representative=mother, interpreter=speaks)
        problems = beside_entries.problems(
            CHILD, entry, office.today(), commissioned=False, given_by=frozenset({BY_REPRESENTATIVE})
        )
        if problems:
            assert {problem.field for problem in problems} <= {"rep_last_name", "spoken", "source"}
            continue
        done = taken(office, CHILD, entry, BY_REPRESENTATIVE)
        found = beside.beside_client(office, done.client.id, done.client.birth_date)
        assert found.representative is not None
        assert found.representative.name.last == identity.tidy(text)
        assert found.interpreter.spoken == identity.tidy(text)
        kept += 1
    assert kept > 10


# --- grown clients ---


def test_a_proxy_acts_and_the_client_consents(office: Studio) -> None:
    proxy = replace(MOTHER, relation="proxy", authority="proxy")
    assert refused(office, ANNA, BesideEntry(PROXY, proxy), BY_REPRESENTATIVE) == {"consents"}
    assert refused(office, ANNA, BesideEntry(PROXY, MOTHER), "client") == {"rep_relation"}
    done = taken(office, ANNA, BesideEntry(PROXY, proxy), "client")
    found = beside.beside_client(office, done.client.id, done.client.birth_date).representative
    assert found is not None
    assert (found.decides, found.authority) == (PROXY, "proxy")


def test_the_judgement_of_ability_is_a_practitioners_and_is_sealed(home: Home) -> None:
    studio = home.receptionist()
    unable = BesideEntry(REPRESENTED, PARTNER)
    client = taken(studio, ANNA, unable, BY_REPRESENTATIVE).client
    assert beside.beside_client(studio, client.id, client.birth_date).judged_at is None
    with pytest.raises(Denied):
        taken(studio, ANNA, replace(unable, ability="Begrijpt de uitleg niet"), BY_REPRESENTATIVE)
    home.close(studio)
    studio = home.practitioner()
    again = {"client_id": client.id, "client_version": client.version}
    taken(studio, client.entry(), replace(unable, ability=" Begrijpt de uitleg niet "), BY_REPRESENTATIVE, **again)
    assert beside.beside_client(studio, client.id, client.birth_date).judged_at == studio.now()
    with studio.reading() as session:
        row = session.execute(select(AbilityRow)).scalar_one()
        content = take_out(studio, row.sealed, Ability, table="ability", row=row.id, client=client.id)
    assert content == Ability(able=False, reason="Begrijpt de uitleg niet")
    assert refused(studio, ANNA, replace(unable, ability="x" * 2001), BY_REPRESENTATIVE) == {"ability"}
    assert refused(studio, ANNA, replace(unable, ability="BSN 123456782"), BY_REPRESENTATIVE) == {"ability"}


# --- interpreter, source, commissioner ---


def test_an_interpreter_is_noted_once_and_again_when_it_changes(office: Studio) -> None:
    polish = BesideEntry(interpreter=InterpreterEntry(needed=True, spoken=" Pools ", who="phone"))
    client = taken(office, ANNA, polish, "client").client
    taken(office, client.entry(), polish, "client", client_id=client.id)
    assert beside.beside_client(office, client.id, client.birth_date).interpreter == InterpreterEntry(
        needed=True, spoken="Pools", who="phone"
    )
    taken(office, client.entry(), BesideEntry(), "client", client_id=client.id)
    assert not beside.beside_client(office, client.id, client.birth_date).interpreter.needed
    with office.reading() as session:
        rows = session.execute(select(InterpreterRow.needed).where(InterpreterRow.client_id == client.id))
        assert sorted(rows.scalars()) == [False, True]
    missing = BesideEntry(interpreter=InterpreterEntry(needed=True))
    assert refused(office, ANNA, missing, "client") == {"spoken", "who_interprets"}


def test_details_from_somebody_else_say_who_and_when_and_how_the_client_was_told(office: Studio) -> None:
    announced = replace(ANNA, source="third_party_announced")
    assert refused(office, announced, BesideEntry(), "client") == {"giver", "told_on", "told_how"}
    entry = BesideEntry(announcement=AnnouncementEntry("Huisarts De Proef", "25-11-2026", "letter"))
    assert refused(office, announced, entry, "client") == {"told_on"}
    entry = BesideEntry(announcement=AnnouncementEntry("Huisarts De Proef", "23-11-2026", "letter"))
    client = taken(office, announced, entry, "client").client
    with office.reading() as session:
        row = session.execute(select(AnnouncementRow).where(AnnouncementRow.client_id == client.id)).scalar_one()
        assert (row.giver, row.told_on, row.told_how) == ("Huisarts De Proef", date(2026, 11, 23), "letter")
        assert row.noted_by == office.user.user_id


def test_a_commissioner_is_taken_only_when_the_client_was_told(office: Studio) -> None:
    asked = {"requested_by": "commissioner", "commissioner": "Bedrijf De Proef"}
    assert refused(office, ANNA, BesideEntry(), "client", **asked) == {"commissioner_kind", "rights_told"}
    untold = BesideEntry(commission=CommissionEntry("employer"))
    assert refused(office, ANNA, untold, "client", **asked) == {"rights_told"}
    client = taken(
        office, ANNA, BesideEntry(commission=CommissionEntry("employer", told=True)), "client", **asked
    ).client
    with office.reading() as session:
        row = session.execute(select(CommissionRow).where(CommissionRow.client_id == client.id)).scalar_one()
        agreement = session.get(CareAgreementRow, row.agreement_id)
        assert agreement is not None
        assert (row.kind, row.told_by, agreement.commissioner) == (
            "employer", office.user.user_id, "Bedrijf De Proef",
        )  # fmt: skip


def test_the_client_hears_first_and_may_block_what_goes_on(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    world = built(studio, tmp_path / "card")
    born = date(1979, 3, 14)
    client_id = world.signed_client
    before = beside.beside_client(studio, client_id, born).commission
    assert before is not None
    assert (before.heard, before.may_hear) == (False, False)
    delivery.deliver_result(studio, world.signed_visit, DeliveryEntry("in_hand", "document_shown", discussed=True))
    heard = beside.beside_client(studio, client_id, born).commission
    assert heard is not None
    assert (heard.heard, heard.may_hear) == (True, True)
    home.close(studio)
    studio = home.receptionist()
    beside.block_commissioner(studio, client_id)
    home.clock.move(hours=1)
    beside.block_commissioner(studio, client_id)
    blocked = beside.beside_client(studio, client_id, born).commission
    assert blocked is not None
    assert (blocked.may_hear, blocked.blocked_at) == (False, NOW)
    with pytest.raises(NotFound):
        beside.block_commissioner(studio, world.open_client)


# --- numbers that are not kept, answers that are not asked ---


def test_a_citizen_service_number_is_kept_nowhere(office: Studio) -> None:
    changes: dict[str, dict[str, Any]] = {
        "gp": {"gp": "Praktijk 123456782"},
        "room": {"appointment": replace(intake_entry(office).appointment, room="123456782")},  # type: ignore[type-var]
        "commissioner": {"requested_by": "commissioner", "commissioner": "NL91 ABNA 0417 1643 00"},
        "medication": {"health": HealthAnswers(2, {"medication": "yes"}, {"medication": "mijn bsn is 123456782"})},
        "note": {"health": HealthAnswers(2, {"medication": "no"}, note="123456782")},
    }
    for field, change in changes.items():
        with pytest.raises(Refused) as error:
            take_in(office, **change)
        assert {problem.field for problem in error.value.problems} == {field}
    client = take_in(office).client
    with pytest.raises(Refused):
        intake.change_health_answers(office, client.id, changes["note"]["health"], reason="Verteld")


def test_answers_say_who_gave_them(office: Studio) -> None:
    with pytest.raises(Refused) as error:
        take_in(office, health=replace(health_answers(), given_by=""))
    assert [(one.field, one.code) for one in error.value.problems] == [("given_by", "empty")]


def test_what_stands_under_a_closed_branch_is_not_stored_whoever_hands_it_in(office: Studio) -> None:
    answers = {"family_melanoma": "no", "family_melanoma_count": "two", "sunbed": "discuss", "sunbed_young": "yes"}
    done = take_in(office, health=HealthAnswers(2, answers, {"family_melanoma": "moeder"}))
    read = intake.read_health_answers(office, done.client.id)
    assert read is not None
    assert read.content.answers == {"family_melanoma": "no", "sunbed": "discuss"}
    assert read.content.details == {}


# --- foreign addresses ---


@pytest.mark.parametrize(
    "where",
    [
        {"country": "BE", "postcode": "9000", "city": "Gent", "street": "Koestraat", "house_number": "3 bus 2",
         "phone": "+32 470 12 34 56"},
        {"country": "GB", "postcode": "sw1a 1aa", "city": "London", "street": "10 Downing Street", "house_number": "",
         "phone": "+44 20 7925 0918"},
        {"country": "CW", "postcode": "", "city": "Willemstad", "street": "Kaya 4", "house_number": "",
         "phone": "+599 9 461 1234"},
        {"country": "MA", "postcode": "20000", "city": "الدار البيضاء", "street": "شارع محمد", "house_number": "٧",
         "phone": "+212 522 123456"},
        {"postcode": "", "city": "", "street": "", "house_number": "", "phone": "", "contact_by": ()},
    ],
    ids=lambda where: where.get("country", "nowhere"),
)  # fmt: skip
def test_an_address_abroad_or_none_is_taken_as_it_is(office: Studio, where: dict[str, Any]) -> None:
    entry = replace(ANNA, **where)
    made = take_in(office, entry).client
    assert made.entry() == replace(entry, postcode=entry.postcode.upper())
