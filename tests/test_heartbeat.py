"""When a program that does not answer counts as locked: after how long, and what makes nobody look stuck."""

from __future__ import annotations

import pytest

from skintwin_desktop.heartbeat import ASKED, SILENCE, STEP, Heartbeat

PLACE = "10:42 3 - 0,0,1200,800,0"


def wait(heart: Heartbeat, seconds: float) -> str:
    """Let so many seconds pass in steps, as the supervisor does; return what is due, as soon as it is."""
    for _ in range(round(seconds / STEP)):
        heart.pass_by(STEP)
        if heart.due():
            return heart.due()
    return ""


@pytest.fixture
def heart() -> Heartbeat:
    made = Heartbeat()
    made.beat(PLACE)
    return made


def test_a_program_that_falls_silent_counts_as_locked(heart: Heartbeat) -> None:
    assert heart.watches
    assert wait(heart, SILENCE - STEP) == ""
    assert wait(heart, STEP) == f"stuck {PLACE}"


def test_every_beat_begins_anew_and_says_where_it_would_lock(heart: Heartbeat) -> None:
    for _ in range(50):
        assert wait(heart, SILENCE - STEP) == ""
        heart.beat("10:43 3 - 0,0,1200,800,0")
    assert wait(heart, SILENCE) == "stuck 10:43 3 - 0,0,1200,800,0"


def test_a_lock_that_was_asked_for_must_come_soon_though_it_beats(heart: Heartbeat) -> None:
    heart.asked("suspend")
    heart.asked("session")
    assert wait(heart, ASKED - STEP) == ""
    heart.beat(PLACE)
    assert wait(heart, STEP) == f"suspend {PLACE}"


def test_before_anybody_signed_in_and_after_it_nothing_is_due(heart: Heartbeat) -> None:
    fresh = Heartbeat()
    assert not fresh.watches
    fresh.asked("lid")
    assert wait(fresh, 100) == ""
    heart.asked("lid")
    heart.rest()
    assert not heart.watches
    assert wait(heart, 100) == ""
    heart.beat(PLACE)
    assert wait(heart, ASKED) == "", "a lock that came is not asked for any more"


def test_a_computer_that_slept_makes_nobody_look_stuck(heart: Heartbeat) -> None:
    for _ in range(3):
        heart.pass_by(8 * 3600.0)
        assert heart.due() == ""
        heart.beat(PLACE)
    heart.asked("clock")
    heart.pass_by(-3600.0)
    assert heart.due() == ""
