"""The real program on a real screen: the supervisor, its two programs, the keyboard, and locking by ending."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from skintwin_desktop.core import drafts
from skintwin_desktop.ui.whereabouts import PLACE
from tests.builders import OWNER_PASSWORD, Home
from tests.desktop import RealProgram, come_to_rest, gone, until, virtual_display

SOON = 3.0
"""Seconds in which the sign-in window must stand after a lock, on a busy machine; it takes some tens of ms."""
GONE = 2.0

pytestmark = pytest.mark.display


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


@pytest.fixture
def program(home: Home, tmp_path: Path, display: str) -> Iterator[RealProgram]:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 10}))
    made = RealProgram(home, settings, display)
    yield made
    made.end()


def test_locking_ends_the_program_and_signing_in_leads_back(program: RealProgram, home: Home) -> None:
    program.says("painted")
    program.says("ready")
    until(lambda: len(program.programs()) == 2, "no second program is kept warm")
    first, second = program.programs()
    program.sign_in(OWNER_PASSWORD)
    program.hand("key", "ctrl+2")
    come_to_rest(first)
    assert not gone(second)
    program.hand("key", "ctrl+l")
    program.says("lock")
    assert program.says("painted") < SOON
    until(lambda: gone(first), "the program that was unlocked lives on", seconds=GONE)
    assert not gone(second)
    assert len(program.windows()) == 1
    until(lambda: len(program.programs()) == 2, "no new program is kept warm")

    program.sign_in(OWNER_PASSWORD)
    come_to_rest(second)
    program.hand("key", "ctrl+l")
    assert program.says("painted") < SOON
    until(lambda: gone(second), "the second program lives on", seconds=GONE)
    program.end()
    place = drafts.read_draft(home.practitioner(), PLACE, "")
    assert place is not None
    assert place.values["page"] == "clients"


def test_a_program_that_dies_is_followed_by_the_warm_one(program: RealProgram) -> None:
    program.says("ready")
    until(lambda: len(program.programs()) == 2, "no second program is kept warm")
    first, second = program.programs()
    program.sign_in(OWNER_PASSWORD)
    first.kill()
    program.says("painted")
    assert not gone(second)
    assert len(program.windows()) == 1


def test_without_its_supervisor_a_program_ends_itself(program: RealProgram) -> None:
    program.says("ready")
    until(lambda: len(program.programs()) == 2, "no second program is kept warm")
    programs = program.programs()
    program.supervisor.kill()
    program.supervisor.wait()
    until(lambda: all(gone(one) for one in programs), "a program outlives its supervisor", seconds=GONE)
