"""What is filled in for a lesion: kept while it is typed, there again after whatever came between."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from skintwin_desktop.core import drafts, lesions, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.results import sign_result
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.lesion_text import from_text
from tests.builders import take_in
from tests.ui.support import until
from tests.ui.test_visit_screen import PLACES, Room, build


@pytest.fixture
def client(studio: Studio) -> Client:
    return take_in(studio).client


@pytest.fixture
def visit(studio: Studio, client: Client) -> UUID:
    made = screening.start_visit(studio, client.id, VisitReason("own_request"))
    for place in PLACES:
        lesions.record_lesion(studio, made, lesions.place_at(*place))
    return made


@pytest.fixture
def room(studio: Studio, client: Client, visit: UUID) -> Iterator[Room]:
    made = build(studio, client)
    assert [one.id for one in made.file().visits] == [visit]
    yield made
    made.close()


def kept(room: Room, visit: UUID, number: int = 1) -> str | None:
    """Return the note in the draft of a lesion."""
    subject = lesions.assessment_subject(room.file().lesions[number - 1].id, visit)
    draft = drafts.read_draft(room.studio, lesions.ASSESSMENT_DRAFT, subject)
    content = from_text(draft.values["content"]) if draft else None
    return content.note if content else None


def test_what_was_typed_is_there_again_when_one_comes_back_to_the_lesion(room: Room, visit: UUID) -> None:
    screen = room.screen.lesions
    screen.panel.note.setPlainText("Half getypt")
    screen.step(1)
    assert screen.panel.note.text() == ""
    room.rest()
    assert (kept(room, visit, 1), kept(room, visit, 2)) == ("Half getypt", None)
    screen.panel.note.setPlainText("De tweede")
    screen.step(-1)
    until(lambda: screen.panel.note.text() == "Half getypt")
    screen.step(1)
    until(lambda: screen.panel.note.text() == "De tweede")
    assert (kept(room, visit, 1), kept(room, visit, 2)) == ("Half getypt", "De tweede")


def test_what_was_typed_outlives_the_program(room: Room, visit: UUID) -> None:
    room.screen.lesions.panel.note.setPlainText("Half getypt")
    until(lambda: kept(room, visit) == "Half getypt")
    other = build(room.studio, room.client)
    until(lambda: other.screen.lesions.panel.note.text() == "Half getypt")
    other.close()


def test_a_lock_keeps_what_was_typed_the_moment_before(room: Room, visit: UUID) -> None:
    room.screen.lesions.panel.note.setPlainText("Half getypt")
    store_all(room.screen)
    assert kept(room, visit) == "Half getypt"


@pytest.mark.parametrize("saved", [False, True])
def test_a_file_that_is_read_anew_leaves_what_is_being_typed(room: Room, visit: UUID, saved: bool) -> None:
    screen = room.screen.lesions
    screen.panel.note.setPlainText("Half getypt")
    if saved:
        until(lambda: kept(room, visit) == "Half getypt")
        room.rest()
    screen.show_file(room.client, visit, room.file())
    assert screen.panel.note.text() == "Half getypt"
    room.rest()
    assert screen.panel.note.text() == "Half getypt"


@pytest.mark.parametrize("saved", [False, True])
def test_a_lesion_that_is_done_leaves_no_draft(room: Room, visit: UUID, saved: bool) -> None:
    screen = room.screen.lesions
    screen.panel.impression.setText("Gewone moedervlek")
    screen.panel.act.press(1)
    screen.panel.note.setPlainText("Klaar")
    if saved:
        until(lambda: kept(room, visit) == "Klaar")
    screen.finish_lesion()
    assert not screen.keeper._keeper._timer.isActive()
    until(lambda: screen.current_lesion is not None and screen.current_lesion.number == 2)
    room.rest()
    assert [one.content.note for one in room.file().assessments] == ["Klaar"]
    assert kept(room, visit) is None
    assert not screen.keeper.unsaved


def test_what_could_not_be_stored_is_still_kept(room: Room, visit: UUID) -> None:
    screen = room.screen.lesions
    screen.panel.note.setPlainText("Zonder oordeel")
    screen.finish_lesion()
    room.rest()
    assert screen.panel.impression_field.message
    assert screen.keeper.unsaved
    screen.keep_draft()
    room.rest()
    assert kept(room, visit) == "Zonder oordeel"


def test_nothing_is_kept_for_a_visit_that_is_signed(room: Room, visit: UUID) -> None:
    screen = room.screen.lesions
    for lesion in room.file().lesions:
        content = Assessment(impression_words="Gewone moedervlek", action="none", note="Getekend")
        lesions.assess_lesion(room.studio, lesion.id, visit, content)
    screening.sign_risk_profile(room.studio, visit, RiskProfile("standard", "Geen factoren"))
    screen.panel.note.setPlainText("Te laat")
    sign_result(room.studio, visit, ResultPlan())
    screen.show_file(room.client, visit, room.file())
    screen.store_draft_now()
    room.rest()
    assert screen.panel.note.text() == "Getekend"
    assert kept(room, visit) is None
