"""An extension: it counts once the letter that tells it has left within the first term, and not before."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from skintwin_desktop.core.requests import letters, letters_out, reading, registering
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import LetterIncomplete, Refused, StepRefused
from skintwin_desktop.rules.deadlines import Stage
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RightsRequestRow
from tests.builders import Home
from tests.core import asked


def extended(office: Studio, client_id: UUID, days: int = 30) -> tuple[UUID, date]:
    """Return a request of today of which the term was extended, with the day; its letter is still to leave."""
    request_id = asked.asked(office, client_id)
    request = asked.look(office, request_id)
    return request_id, extend(office, request_id, request.line.clock.until + timedelta(days=days))


def extend(office: Studio, request_id: UUID, to: date) -> date:
    version = asked.look(office, request_id).version
    registering.extend_request(office, request_id, to, "complex", "Er zijn veel foto’s.", version=version)
    return to


def told(office: Studio, request_id: UUID, text: str = "") -> None:
    """Make the letter of an extension and let it leave."""
    kind = LetterKind.EXTENSION
    text = text or letters.compose_letter(office, request_id, kind).text
    letter_id = letters.keep_letter(office, request_id, kind, text, language="nl")
    version = next(one.version for one in asked.look(office, request_id).letters if one.id == letter_id)
    letters_out.send_letter(office, letter_id, "post", version=version)


def test_an_extension_counts_once_its_letter_has_left(home: Home, office: Studio, anna: UUID) -> None:
    request_id, to = extended(office, anna)
    first = asked.look(office, request_id).line.clock
    assert (first.extended, first.extension_waits) == (False, to)
    receipt = letters.compose_letter(office, request_id, LetterKind.RECEIPT).text
    told(office, request_id)
    clock = asked.look(office, request_id).line.clock
    assert (clock.extended, clock.extension_waits, clock.until) == (True, None, to)
    assert letters.compose_letter(office, request_id, LetterKind.RECEIPT).text != receipt
    home.clock.move(days=40)
    assert reading.list_requests(office)[0].clock.stage(office.today()) is not Stage.LATE
    assert reading.request_figures(office, office.today().year).late == 0


def test_without_its_letter_a_request_is_late_by_the_first_term(home: Home, office: Studio, anna: UUID) -> None:
    request_id, to = extended(office, anna)
    home.clock.move(days=40)
    line = reading.list_requests(office)[0]
    assert line.clock.stage(office.today()) is Stage.LATE
    assert line.clock.extension_waits == to
    assert reading.request_figures(office, office.today().year).late == 1
    with pytest.raises(Refused) as refused:
        told(office, request_id)
    assert [(one.field, one.code) for one in refused.value.problems] == [("letter", "term_over")]
    assert not asked.look(office, request_id).line.clock.extended


def test_another_day_can_be_chosen_until_the_client_was_told_of_one(office: Studio, anna: UUID) -> None:
    request_id, to = extended(office, anna)
    old = letters.compose_letter(office, request_id, LetterKind.EXTENSION).text
    later = extend(office, request_id, to + timedelta(days=3))
    with pytest.raises(LetterIncomplete):  # it names the day that was chosen first
        told(office, request_id, old)
    told(office, request_id)
    with pytest.raises(Refused) as refused:
        extend(office, request_id, later + timedelta(days=1))
    assert [(one.field, one.code) for one in refused.value.problems] == [("to", "told")]
    assert asked.look(office, request_id).line.clock.until == later


@pytest.mark.parametrize("state", [State.DELIVERED, State.TAKEN_BACK])
def test_what_was_answered_or_taken_back_is_not_extended(office: Studio, anna: UUID, state: State) -> None:
    request_id = asked.asked(office, anna)
    with office.saving() as session:
        session.get_one(RightsRequestRow, request_id).state = state.value
    with pytest.raises(StepRefused):
        extend(office, request_id, office.today() + timedelta(days=60))
    assert asked.look(office, request_id).line.clock.extension_waits is None
