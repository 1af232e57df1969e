"""Reception is told where it looks for the letter that the practitioner writes it, and that it is sealed once there."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.requests import letters
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui import request_letter_words
from skintwin_desktop.ui.request_letter import LetterCard
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.ui.requests_desk import make_stage, open_request, screen_of

WIDE = (1356, 822)


def decided(studio: Studio) -> UUID:
    request_id = asked.searched(studio, take_in(studio, ANNA).client.id)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED)
    return request_id


def at_the_desk(home: Home, request_id: UUID) -> tuple[LetterCard, str]:
    """Return the letters as reception sees them, and what is said above them."""
    stage = make_stage(home.receptionist())
    stage.window.setFixedSize(*WIDE)
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    card = screen.request.letter
    said = card.waits.text() if card.waits.isVisible() else ""
    stage.close()
    return card, said


def test_reception_hears_that_the_practitioner_writes_the_answer(home: Home) -> None:
    studio = home.practitioner()
    request_id = decided(studio)
    home.close(studio)
    _, said = at_the_desk(home, request_id)
    assert request_letter_words.letter(LetterKind.ANSWER) in said


def test_reception_hears_that_the_letter_is_sealed_once_it_is_there(home: Home) -> None:
    studio = home.practitioner()
    request_id = decided(studio)
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER).text
    letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language="nl")
    home.close(studio)
    _, said = at_the_desk(home, request_id)
    assert said == "Sealed. You hand it over, you do not read it."


def test_who_writes_the_letter_is_told_nothing_of_it_nor_anybody_before_who_it_is_is_known(home: Home) -> None:
    studio = home.practitioner()
    request_id = decided(studio)
    early = asked.asked(studio, take_in(studio, ANNA).client.id)
    stage = make_stage(studio)
    stage.window.setFixedSize(*WIDE)
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    assert not screen.request.letter.waits.isVisible()
    stage.close()
    home.close(studio)
    assert at_the_desk(home, early)[1] == ""
