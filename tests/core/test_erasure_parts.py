"""Destroying some things of a file: one picture, one visit, one note; and what is not destroyed by itself."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from sqlalchemy import func, select

from skintwin_desktop.core import clients, erasure, erasure_proof, merging, results, screening
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ErasureRefused, NotFound
from skintwin_desktop.rules.erasure import DESTROY, KEEP
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import ErasureRow
from tests.builders import OWNER_PASSWORD, Home
from tests.core import erasing
from tests.prove.planted import rows_of


def things(studio: Studio, *chosen: Thing, client: UUID) -> dict[str, set[str]]:
    plan = erasure.plan_erasure(studio, client, erasing.REQUEST, chosen=chosen)
    gone: dict[str, set[str]] = {}
    for item in plan.items:
        if item.fate == DESTROY:
            gone.setdefault(item.thing.table, set()).add(item.thing.key)
    return gone


def test_one_picture_goes_with_its_files_and_nothing_else(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    chosen = Thing("picture", anna.pictures[0].hex)
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST, chosen=(chosen,))
    assert {item.thing.table for item in plan.items} == {"picture", "vault_object"}
    assert len(plan.items) == 4
    with studio.reading() as session:
        before = rows_of(session, anna.client)
    order = erasing.destroyed(studio, anna.client, chosen)
    with studio.reading() as session:
        after = rows_of(session, anna.client)
    changed = {name for name in before if before[name] != after[name]} - {"erasure"}
    assert changed == {"picture", "vault_object"}
    assert len(before["vault_object"]) - len(after["vault_object"]) == 3
    file = screening.open_file(studio, anna.client)
    assert {one.id for one in file.pictures} == set(anna.pictures[1:])
    verified = erasure_proof.verify_erasure(studio, order)
    assert verified.done
    assert verified.certificate is not None
    assert not verified.certificate.whole
    assert "key_destroyed" not in verified.certificate.methods


def test_a_picture_in_a_signed_report_is_said_to_stand_there(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    plans = [
        erasure.plan_erasure(studio, anna.client, erasing.REQUEST, chosen=(Thing("picture", one.hex),))
        for one in anna.pictures
    ]
    shown = [{one.table for one in plan.also_in} for plan in plans]
    assert shown[2:] == [set(), set()]
    assert {"result"} in shown[:2]


def test_one_visit_goes_whole_and_a_lesion_that_was_seen_again_stays(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    first = Thing("visit", anna.visits[0].hex)
    gone = things(studio, first, client=anna.client)
    assert gone["visit"] == {anna.visits[0].hex}
    assert set(gone) == {
        "visit",
        "assessment",
        "picture",
        "risk_profile",
        "result",
        "addendum",
        "delivery",
        "vault_object",
    }
    order = erasing.destroyed(studio, anna.client, first)
    file = screening.open_file(studio, anna.client)
    assert [one.id for one in file.visits] == [anna.visits[1]]
    assert {one.id for one in file.lesions} == set(anna.lesions)
    assert erasure_proof.verify_erasure(studio, order).done
    assert studio.database.integrity() == []


def test_one_note_goes_with_every_version_of_it(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    gone = things(studio, Thing("contact_note", anna.note.hex), client=anna.client)
    assert set(gone) == {"contact_note"}
    with studio.reading() as session:
        medical = next(iter(rows_of(session, anna.client)["contact_note_medical"]))[0]
    gone = things(studio, Thing("contact_note", medical.hex), client=anna.client)
    assert set(gone) == {"contact_note", "contact_note_medical"}


def test_what_the_tax_office_needs_and_the_file_are_not_chosen(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    chosen = (Thing("invoice", anna.invoice.hex),)
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST, chosen=chosen)
    assert {(item.fate, item.ground) for item in plan.items} == {(KEEP, "tax")}
    with pytest.raises(ErasureRefused) as nothing:
        erasure.order_erasure(studio, plan, password=OWNER_PASSWORD)
    with pytest.raises(ErasureRefused) as itself:
        erasure.plan_erasure(studio, anna.client, erasing.REQUEST, chosen=(Thing("client", anna.client.hex),))
    assert (nothing.value.reason, itself.value.reason) == ("nothing", "not_by_itself")


def test_after_a_part_the_whole_can_follow(anna_home: Home, anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    erasing.destroyed(studio, anna.client, Thing("picture", anna.pictures[0].hex))
    anna_home.clock.move(days=1)
    order = erasing.destroyed(studio, anna.client)
    assert erasure_proof.verify_erasure(studio, order).done
    with studio.reading() as session:
        assert session.execute(select(func.count()).select_from(ErasureRow)).scalar_one() == 2
        assert erasure.order_of(session, erasing.REQUEST.request_id).id == order


def test_files_that_were_joined_go_together(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    other = clients.register_client(studio, erasing.marked("Fluwijn"), gp="Fluwijnarts, Fluwijndam")
    results.sign_result(studio, anna.visits[1], ResultPlan(general="Rustig"))
    versions = (clients.open_client(studio, anna.client).version, other.version)
    merging.merge_clients(studio, anna.client, other.id, take=frozenset({"phone"}), versions=versions)
    plan = erasure.plan_erasure(studio, other.id, erasing.REQUEST)
    assert plan.files == (anna.client, other.id)
    order = erasing.destroyed(studio, other.id)
    verified = erasure_proof.verify_erasure(studio, order)
    assert verified.failing == ()
    for one in plan.files:
        with pytest.raises(NotFound):
            clients.open_client(studio, one)
    assert clients.count_clients(studio) == 0
    assert clients.find_clients(studio, "Fluwijn") == ()
    assert studio.database.integrity() == []


def test_no_slot_and_no_sheet_holds_the_key_of_a_client(anna_studio: Studio, anna: erasing.Person) -> None:
    """What is printed or lies in the key file cannot bring anybody back: it opens keys of the studio only."""
    slots = read_slots(anna_studio.folder)
    assert slots.recovery is not None
    kinds = {re.split(r"[:-]", name)[0].rstrip("0123456789") for name in slots.recovery.sealed}
    assert kinds <= {"office", "journal", "backup", "care", "user"}
    assert anna.client.hex not in (anna_studio.folder / "keyslots.json").read_text()
