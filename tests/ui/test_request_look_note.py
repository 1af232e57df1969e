"""Where a second look stands is said to each as it is for them: who looks, from when, and what can be done now."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.requests import looking
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.erasure import WAIT
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui import words
from skintwin_desktop.ui.request_look_note import LookNote
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.ui.requests_desk import make_stage, open_request, screen_of
from tests.ui.support import Stage


def waiting(studio: Studio) -> UUID:
    request_id = asked._at_second_look(studio, take_in(studio, ANNA).client.id, asks=False)
    looking.ask_second_look(studio, request_id)
    return request_id


def shown(stage: Stage, request_id: UUID) -> LookNote:
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    assert screen.request.look.isVisible()
    return screen.request.look


def test_reception_reads_who_looks_and_from_when_and_nothing_that_it_cannot_do(home: Home) -> None:
    studio = home.practitioner()
    request_id = waiting(studio)
    name, free = studio.user.name, studio.now() + WAIT
    home.close(studio)
    stage = make_stage(home.receptionist())
    note = shown(stage, request_id)
    moment = f"{words.day(free)} {words.clock(free)}"
    assert f"Nobody else treats here. So {name} looks again, from {moment}." in note.text()
    assert note._button is None
    stage.close()


def test_who_is_alone_takes_it_back_before_the_day_is_over_and_looks_after_it(home: Home) -> None:
    studio = home.practitioner()
    request_id = waiting(studio)
    stage = make_stage(studio)
    note = shown(stage, request_id)
    assert "So you look again yourself, with your password, from" in note.text()
    assert note._button is not None
    assert note._button.text() == note.tr("Take it back")
    note._button.click()
    stage.rest()
    assert note._button.text() == note.tr("Ask for it")
    asked.step(studio, request_id, State.ASSESSING, State.SECOND_LOOK)
    looking.ask_second_look(studio, request_id)
    home.clock.move(days=1, minutes=1)
    stage.close()
    again = make_stage(studio)
    note = shown(again, request_id)
    assert note._button is not None
    assert note._button.text() == note.tr("Look")
    again.close()
