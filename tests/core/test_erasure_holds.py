"""Holds: by thing, for a listed reason, until a day; what is held is kept with what it needs, and goes when let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, erasure, erasure_holds, erasure_proof, erasure_run, screening, viewing
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, ErasureRefused, NotFound, Refused
from skintwin_desktop.rules.erasure import KEEP
from tests.builders import ANNA, OWNER_PASSWORD, Home
from tests.colleagues import add_colleague, colleague
from tests.core import erasing


def test_what_is_held_is_kept_with_what_it_needs_and_the_rest_goes(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    picture = Thing("picture", anna.pictures[2].hex)
    erasing.held(studio, anna.client, picture, reason="interest_of_another")
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST)
    held = {item.thing.table: item for item in plan.items if item.ground == "hold"}
    assert set(held) == {"picture", "vault_object", "visit", "lesion", "client", "client_key"}
    assert {item.until for item in held.values()} == {date(2027, 2, 24)}
    assert {item.fate for item in held.values()} == {KEEP}
    assert [(one.reason, one.confirmed) for one in plan.holds] == [("interest_of_another", True)]
    order = erasing.destroyed(studio, anna.client)
    verified = erasure_proof.verify_erasure(studio, order)
    assert verified.done
    assert verified.certificate is not None
    assert "key_destroyed" not in verified.certificate.methods
    assert {(one.ground, one.until) for one in verified.certificate.kept} >= {("hold", date(2027, 2, 24))}
    file = screening.open_file(studio, anna.client)
    assert [one.id for one in file.pictures] == [anna.pictures[2]]
    assert viewing.read_original(studio, anna.pictures[2])
    assert clients.find_clients(studio, erasing.WORD)


def test_letting_go_brings_the_rest_to_its_end(anna_home: Home, anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    hold = erasing.held(studio, anna.client, Thing("picture", anna.pictures[2].hex))
    order = erasing.destroyed(studio, anna.client)
    first = erasure_proof.verify_erasure(studio, order).certificate
    assert erasure.unfinished_erasures(studio) == ()
    assert erasure_holds.release_hold(studio, hold) == (order,)
    assert [one.state for one in erasure.unfinished_erasures(studio)] == ["hold_released"]
    erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    second = erasure_proof.verify_erasure(studio, order).certificate
    assert first is not None
    assert second is not None
    assert (first.label, second.label) == ("2026-001", "2026-002")
    assert "key_destroyed" in second.methods
    assert second.files == 14
    with pytest.raises(NotFound):
        clients.open_client(studio, anna.client)


def test_a_hold_that_is_set_after_the_order_stops_it(anna_studio: Studio, anna: erasing.Person) -> None:
    studio, picture = anna_studio, Thing("picture", anna.pictures[0].hex)
    order = erasing.ordered(studio, anna.client, picture)
    erasing.held(studio, anna.client, picture)
    with pytest.raises(ChangedMeanwhile):
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST, chosen=(picture,))
    with pytest.raises(ErasureRefused) as refused:
        erasure.order_erasure(studio, plan, password=OWNER_PASSWORD)
    assert (refused.value.reason, refused.value.detail, refused.value.until) == ("held", "complaint", date(2027, 2, 24))


def test_the_hold_of_the_request_itself_is_no_obstacle(anna_studio: Studio, anna: erasing.Person) -> None:
    entry = erasing.hold_entry("running_request", erasing.REQUEST.request_id)
    hold = erasure_holds.propose_hold(anna_studio, anna.client, entry, things=())
    assert len(hold.things) > 20
    assert not erasure.plan_erasure(anna_studio, anna.client, erasing.REQUEST).holds
    other = replace(erasing.REQUEST, request_id=UUID(int=78))
    assert erasure.plan_erasure(anna_studio, anna.client, other).holds


def test_a_practitioner_proposes_and_the_owner_decides(home: Home, tmp_path: Path) -> None:
    add_colleague(home)
    studio = home.practitioner()
    client = clients.register_client(studio, ANNA).id
    home.close(studio)
    studio = colleague(home)
    hold = erasure_holds.propose_hold(studio, client, erasing.hold_entry(), things=(Thing("client", client.hex),))
    assert (hold.set_by, hold.confirmed_at) == (studio.user.name, None)
    for deed in (erasure_holds.confirm_hold, erasure_holds.release_hold):
        with pytest.raises(Denied):
            deed(studio, hold.id)
    plan = erasure.plan_erasure(studio, client, erasing.REQUEST)
    assert [one.confirmed for one in plan.holds] == [False]
    home.close(studio)
    studio = home.practitioner()
    assert erasure_holds.confirm_hold(studio, hold.id).confirmed_by == studio.user.name
    assert erasure_holds.review_hold(studio, hold.id, date(2027, 5, 24)).review_on == date(2027, 5, 24)
    assert erasure_holds.release_hold(studio, hold.id) == ()
    with pytest.raises(NotFound):
        erasure_holds.release_hold(studio, hold.id)
    assert [one.released_by for one in erasure_holds.list_holds(studio, client)] == [studio.user.name]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": "no_time"}, "reason"),
        ({"document": "  "}, "document"),
        ({"review_on": date(2026, 11, 24)}, "review_on"),
        ({"review_on": date(2027, 5, 25)}, "review_on"),
    ],
)
def test_only_listed_reasons_with_a_document_and_a_near_day_count(
    studio: Studio, change: dict[str, object], field: str
) -> None:
    client = clients.register_client(studio, ANNA).id
    entry = replace(erasing.hold_entry(), **change)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        erasure_holds.propose_hold(studio, client, entry, things=(Thing("client", client.hex),))
    assert [one.field for one in refused.value.problems] == [field]
    with pytest.raises(NotFound):
        erasure_holds.propose_hold(studio, UUID(int=3), erasing.hold_entry(), things=())
