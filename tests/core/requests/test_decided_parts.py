"""A destruction follows what was decided on each kind of data; what the law leaves no room for cannot be decided."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, erasure_books, erasure_proof, erasure_run, screening
from skintwin_desktop.core.erasure import DESTROYED, order_of
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.requests import erasing, notes, parts
from skintwin_desktop.core.requests.records import GIVE, PART, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import DecisionAgainstLaw, ErasureRefused, NotFound
from skintwin_desktop.rules import erasure as rules
from skintwin_desktop.rules.requests import State
from skintwin_desktop.store.tables import DeliveryRow, ResultRow
from tests.builders import OWNER_PASSWORD, Home
from tests.core import asked
from tests.core import erasing as destruction


@pytest.fixture
def studio(anna_studio: Studio) -> Studio:
    return anna_studio


@pytest.fixture
def anna(filled_home: tuple[Home, destruction.Person]) -> UUID:
    return filled_home[1].client


def decide(studio: Studio, request_id: UUID, code: str, decision: str, ground: str = "") -> None:
    part = next(one for one in asked.look(studio, request_id).parts if one.code == code)
    words = "Uitgelegd waarom." if ground else ""
    parts.decide_part(studio, part.id, decision, ground=ground, words=words, version=part.version)


def carried_out(studio: Studio, client_id: UUID, stays: dict[str, str], *, scope: str = "") -> UUID:
    """Destroy what was asked but for the kinds that stay, with their ground; return the request."""
    request_id = asked.searched(studio, client_id, "erasure")
    if scope:
        notes.note(studio, request_id, notes.SCOPE, code=scope)
    asked.decided_by_law(studio, request_id, **stays)
    asked.step(studio, request_id, State.TALK)
    notes.note(studio, request_id, notes.TALK, "Besproken.")
    asked.sign_list(studio, request_id)
    asked.step(studio, request_id, State.CONFIRMED, State.SECOND_LOOK)
    plan = erasing.plan_for_request(studio, request_id)
    assert set(plan.decided) == set(stays)
    order = erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    destruction.waited(studio, order.id)
    erasure_run.carry_out(studio, order.id, password=OWNER_PASSWORD)
    verified = erasure_proof.verify_erasure(studio, order.id)
    assert verified.failing == ()
    return request_id


def there(studio: Studio, client_id: UUID) -> dict[str, int]:
    """Count the rows of each kind of data that are still there."""
    with studio.reading() as session:
        return {kind: count for kind, count in parts.how_much(session, client_id).items() if count}


def test_what_was_given_to_others_stays_when_that_was_decided_and_its_result_goes(studio: Studio, anna: UUID) -> None:
    before = there(studio, anna)
    assert before["DISC"]
    carried_out(studio, anna, {"DISC": "proof"})
    after = there(studio, anna)
    assert after["DISC"] == before["DISC"]
    assert not {"APP", "MED", "JUD", "IMG", "MSG"} & after.keys()
    with studio.reading() as session:
        rows = session.execute(select(DeliveryRow).where(DeliveryRow.client_id == anna)).scalars().all()
        assert {row.result_id for row in rows} == {None}
        assert session.execute(select(ResultRow).where(ResultRow.client_id == anna)).first() is None
    with pytest.raises(NotFound):
        clients.open_client(studio, anna)
    with pytest.raises(NotFound):
        studio.private_of(anna)


def test_what_was_given_to_others_goes_when_that_was_decided(studio: Studio, anna: UUID) -> None:
    carried_out(studio, anna, {})
    assert "DISC" not in there(studio, anna)


def test_pictures_stay_readable_and_the_rest_goes_but_for_what_they_cannot_be_without(
    studio: Studio, anna: UUID
) -> None:
    before = there(studio, anna)
    request_id = carried_out(studio, anna, {"IMG": "others_interest"})
    after = there(studio, anna)
    assert after["IMG"] >= len(screening.open_file(studio, anna).pictures) > 0
    assert 0 < after["MED"] < before["MED"]
    assert not {"JUD", "MSG", "DISC"} & after.keys()
    certificate = erasing.certificate_for(studio, request_id)
    grounds = {(one.category, one.ground) for one in certificate.kept}
    assert ("IMG", "others_interest") in grounds
    assert ("MED", "needed") in grounds
    until = {one.until for one in certificate.kept if one.ground == "others_interest"}
    assert until == {rules.review_by(studio.today())}
    assert "key_destroyed" not in certificate.methods


def test_what_was_not_asked_stays_and_needs_a_scope_that_says_so(studio: Studio, anna: UUID) -> None:
    stays = dict.fromkeys(("ADM", "APP", "MED", "JUD", "MSG", "DISC"), "not_asked")
    before = there(studio, anna)
    carried_out(studio, anna, stays, scope="chosen")
    after = there(studio, anna)
    assert screening.open_file(studio, anna).pictures == ()
    assert {kind: after[kind] for kind in stays} == {kind: before[kind] for kind in stays}
    assert clients.open_client(studio, anna).id == anna


def test_a_list_that_leaves_something_is_not_ordered_as_the_whole_file(studio: Studio, anna: UUID) -> None:
    with pytest.raises(ErasureRefused) as refused:
        carried_out(studio, anna, {}, scope="chosen")
    assert refused.value.reason == "scope"


@pytest.mark.parametrize(
    ("code", "decision", "reason"),
    [
        ("LOG", (GIVE, ""), rules.LOG),
        ("FIN", (GIVE, ""), rules.TAX),
        ("CONS", (GIVE, ""), rules.PROOF),
        ("REQ", (GIVE, ""), rules.REQUEST),
        ("MED", (PART, "others_interest"), "part"),
        ("MED", (REFUSE, "tax"), "ground"),
        ("IMG", (REFUSE, "log_duty"), "ground"),
        ("IMG", (REFUSE, "not_asked"), "asked"),
    ],
)
def test_what_contradicts_the_law_cannot_be_decided(
    studio: Studio, anna: UUID, code: str, decision: tuple[str, str], reason: str
) -> None:
    request_id = asked.searched(studio, anna, "erasure")
    with pytest.raises(DecisionAgainstLaw) as refused:
        decide(studio, request_id, code, *decision)
    assert (refused.value.kind, refused.value.reason) == (code, reason)
    assert not any(part.decision for part in asked.look(studio, request_id).parts)


def test_what_is_held_goes_in_part_only(studio: Studio, anna: UUID) -> None:
    picture = screening.open_file(studio, anna).pictures[0].id
    destruction.held(studio, anna, Thing("picture", picture.hex))
    request_id = asked.searched(studio, anna, "erasure")
    with pytest.raises(DecisionAgainstLaw) as refused:
        decide(studio, request_id, "IMG", GIVE)
    assert refused.value.reason == rules.HOLD
    decide(studio, request_id, "IMG", PART, "others_interest")
    plan = erasing.plan_for_request(studio, request_id)
    fates = {item.thing.key: item.fate for item in plan.items if item.thing.table == "picture"}
    assert fates.pop(picture.hex) == rules.KEEP
    assert set(fates.values()) == {rules.DESTROY}


def test_done_again_in_an_older_copy_what_was_decided_to_stay_stays(studio: Studio, anna: UUID) -> None:
    request_id = carried_out(studio, anna, {"IMG": "others_interest"})
    body = [line.body for line in erasure_books.read_books(studio).best.lines() if line.kind == "planned"][-1]
    with studio.reading() as session:
        outline = erasure_run.outline_from(studio, session, body)
    kept = {item.thing.table: item.ground for item in outline.of_fate(rules.KEEP)}
    assert kept["picture"] == "others_interest"
    assert kept["visit"] == "needed"
    assert not outline.of_fate(rules.DESTROY)
    with studio.reading() as session:
        assert order_of(session, request_id).state != DESTROYED
