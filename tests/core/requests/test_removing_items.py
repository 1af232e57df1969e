"""Taking an item out of a rectification before it is decided: it goes with its words, and the log has it."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import func, select

from skintwin_desktop.core.events import Kind
from skintwin_desktop.core.requests import identifying, notes, parts, rectifying
from skintwin_desktop.core.requests.records import GIVE, NOTHING, OBJECT
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, NotFound, Refused, StepRefused
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.store.tables import JournalRow, RequestNoteRow
from tests.builders import Home
from tests.core import asked


def with_items(studio: Studio, client_id: UUID, *fields: str, state: State = State.SCOPE) -> UUID:
    """Bring a rectification of these items to the scope, or on from there."""
    request_id = asked.identified(studio, client_id, "rectification")
    for field in fields:
        rectifying.add_item(studio, request_id, field, asked.WORDS if field == "finding" else "Delft")
    if state is not State.SCOPE:
        for part in asked.step(studio, request_id, State.SEARCHING).parts:
            if part.open:
                parts.answer_part(studio, part.id, NOTHING, version=part.version)
    if state is State.ASSESSING:
        asked.step(studio, request_id, State.ASSESSING)
    return request_id


def remove(studio: Studio, request_id: UUID, code: str) -> None:
    part = next(one for one in asked.look(studio, request_id).parts if one.code == code)
    rectifying.remove_item(studio, part.id, version=part.version)


def items(studio: Studio, request_id: UUID) -> list[str]:
    return [one.code for one in asked.look(studio, request_id).parts if one.kind == OBJECT]


@pytest.mark.parametrize("state", [State.SCOPE, State.SEARCHING, State.ASSESSING])
def test_an_item_goes_with_its_words_and_the_log_has_it(office: Studio, anna: UUID, state: State) -> None:
    request_id = with_items(office, anna, "city", "finding", state=state)
    remove(office, request_id, "MED:finding")
    assert items(office, request_id) == ["ADM:city"]
    with office.reading() as session:
        wanted = select(func.count()).select_from(RequestNoteRow).where(RequestNoteRow.kind == notes.WANTED)
        assert session.execute(wanted).scalar_one() == 0
        noted = select(JournalRow.action, JournalRow.client_id).where(JournalRow.event == "request_noted")
        last = session.execute(noted.order_by(JournalRow.seq.desc())).first()
    assert last is not None
    assert (last.action, last.client_id) == (Kind.DELETE.value, anna)
    if state is State.ASSESSING:  # the rest goes on as ever
        asked.decided(office, request_id)
        assert asked.step(office, request_id, State.GRANTED).line.outcome == "granted"


def test_without_its_last_item_the_scope_has_to_be_said_again(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "rectification")
    asked.step(office, request_id, State.IDENTITY)
    identifying.note_attempt(office, request_id, 0, "match")
    asked.step(office, request_id, State.IDENTITY_AGREED, State.SCOPE)
    rectifying.add_item(office, request_id, "city", "Delft")
    notes.note(office, request_id, notes.SCOPE, code=notes.CHOSEN)
    assert Guard.SCOPE_CHOSEN in asked.look(office, request_id).met
    remove(office, request_id, "ADM:city")
    assert Guard.SCOPE_CHOSEN not in asked.look(office, request_id).met
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.SEARCHING)


def test_the_last_item_stays_once_the_search_has_begun(office: Studio, anna: UUID) -> None:
    request_id = with_items(office, anna, "city", state=State.SEARCHING)
    with pytest.raises(Refused) as refused:
        remove(office, request_id, "ADM:city")
    assert [(one.field, one.code) for one in refused.value.problems] == [("item", "last")]
    assert items(office, request_id) == ["ADM:city"]


def test_what_was_decided_or_changed_meanwhile_is_not_taken_out(office: Studio, anna: UUID) -> None:
    request_id = with_items(office, anna, "city", "street", state=State.ASSESSING)
    part = next(one for one in asked.look(office, request_id).parts if one.kind == OBJECT)
    with pytest.raises(ChangedMeanwhile):
        rectifying.remove_item(office, part.id, version=part.version + 1)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED)
    with pytest.raises(StepRefused):
        remove(office, request_id, "ADM:city")
    other = asked.searched(office, anna)
    kind = asked.look(office, other).parts[0]
    with pytest.raises(NotFound):
        rectifying.remove_item(office, kind.id, version=kind.version)


def test_reception_takes_out_nothing_medical_that_was_decided(home: Home, office: Studio, anna: UUID) -> None:
    request_id = with_items(office, anna, "city", "finding", state=State.ASSESSING)
    part = next(one for one in asked.look(office, request_id).parts if one.code == "MED:finding")
    parts.decide_part(office, part.id, GIVE, version=part.version)
    home.close(office)
    desk = home.receptionist()
    with pytest.raises(Denied):
        remove(desk, request_id, "MED:finding")
    remove(desk, request_id, "ADM:city")
    assert items(desk, request_id) == ["MED:finding"]
