"""Changing the own password, and the first sign-in with a one-time code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core import clients, users
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import NewUser
from skintwin_desktop.errors import PasswordExpired, WrongPassword
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui.must_change_screen import MustChangeScreen
from skintwin_desktop.ui.own_password_dialog import OwnPasswordDialog
from skintwin_desktop.ui.program import StudioProgram
from skintwin_desktop.ui.workspace import Workspace
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.driver_program import stop_collecting
from tests.ui.support import Stage, application, settle, stage_parts, until

NEW = "zeven olifanten op een zolder"
NEWCOMER = "J. de Vries"


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """A window in which the owner is signed in."""
    made = Stage(home.practitioner(), *stage_parts(1024, 700))
    made.window.show()
    yield made
    made.close()


def asked(stage: Stage, old: str, new: str, again: str) -> OwnPasswordDialog:
    dialog = OwnPasswordDialog(stage.window, stage.studio, stage.jobs)
    dialog.start()
    assert dialog.password is not None
    dialog.password.setText(old)
    dialog.new.first.setText(new)
    dialog.new.second.setText(again)
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    return dialog


def test_the_new_password_opens_the_studio_and_the_old_one_does_not(home: Home, stage: Stage) -> None:
    answers: list[object] = []
    dialog = OwnPasswordDialog(stage.window, stage.studio, stage.jobs)
    dialog.answered.connect(answers.append)
    dialog.start()
    assert dialog.password is not None
    settle()
    assert dialog.password.hasFocus()
    QTest.keyClicks(dialog.password, OWNER_PASSWORD)
    dialog.new.first.setText(NEW)
    dialog.new.second.setText(NEW)
    QTest.keyClick(dialog.new.second, Qt.Key.Key_Return)
    stage.rest()
    assert answers == [None]
    home.close(stage.studio)
    with pytest.raises(WrongPassword):
        home.sign_in(OWNER, OWNER_PASSWORD)
    home.sign_in(OWNER, NEW)


@pytest.mark.parametrize(
    ("old", "new", "again", "where"),
    [
        ("", NEW, NEW, "old"),
        ("niet mijn wachtwoord", NEW, NEW, "old"),
        (OWNER_PASSWORD, "kort", "kort", "first"),
        (OWNER_PASSWORD, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "first"),
        (OWNER_PASSWORD, NEW, NEW + "s", "second"),
        (OWNER_PASSWORD, OWNER_PASSWORD, OWNER_PASSWORD, "first"),
    ],
    ids=["empty", "wrong", "short", "guessable", "unequal", "known"],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_changes(
    stage: Stage, old: str, new: str, again: str, where: str
) -> None:
    dialog = asked(stage, old, new, again)
    wrong = {
        "old": dialog.fields["password"].wrong,
        "first": dialog.new.first_field.wrong,
        "second": dialog.new.second_field.wrong,
    }
    assert wrong == {name: name == where for name in wrong}
    assert dialog.deed is not None
    assert dialog.deed.isEnabled()
    assert dialog.new.isEnabled()
    dialog.done()
    slots = (stage.studio.folder / "keyslots.json").read_bytes()
    asked(stage, old, new, again).done()
    assert (stage.studio.folder / "keyslots.json").read_bytes() == slots


# --- the first sign-in with a code ---


class Ends:
    """What the program told its supervisor, instead of ending the process."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.ended = 0

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def newcomer(home: Home) -> tuple[Home, str]:
    """Somebody who was added and has a code."""
    studio = home.practitioner()
    new = NewUser(NEWCOMER, "assistent", Role.PRACTITIONER, date(2026, 11, 20))
    code = users.add_user(studio, new, password=OWNER_PASSWORD)
    home.close(studio)
    return home, " ".join(code.lines)


@pytest.fixture
def program(newcomer: tuple[Home, str], tmp_path: Path) -> Iterator[tuple[StudioProgram, Ends]]:
    """The program at its sign-in window."""
    application()
    home, _ = newcomer
    ends = Ends()
    made = StudioProgram(
        settings_folder=tmp_path / "settings", studio_folder="", tell=ends.told.append, end=ends.end, door=home.door
    )
    made.show("start")
    yield made, ends
    content = made.window.content
    if isinstance(content, MustChangeScreen) and content.idle._timer.isActive():
        content.close_down()
    if made.workspace is not None:
        made.workspace.close_down()
    if made.sentry is not None and made.sentry.watches_clipboard:
        made.sentry.stop()
    stop_collecting(made)
    made.window.close()
    made.window.deleteLater()
    settle()


def signed_in(program: StudioProgram, home: Home, code: str) -> MustChangeScreen:
    program._sign(home.user_id(NEWCOMER), code)
    until(lambda: isinstance(program.window.content, MustChangeScreen))
    screen = program.window.content
    assert isinstance(screen, MustChangeScreen)
    return screen


def test_a_code_leads_to_a_password_and_then_to_the_day(
    program: tuple[StudioProgram, Ends], newcomer: tuple[Home, str]
) -> None:
    (running, _), (home, code) = program, newcomer
    screen = signed_in(running, home, code)
    assert running.workspace is None
    with pytest.raises(PasswordExpired):
        clients.count_clients(screen.studio)
    assert QApplication.focusWidget() is screen.password.first
    screen.password.first.setText("te kort")
    screen.save.click()
    assert screen.password.first_field.wrong
    screen.password.first.setText(NEW)
    screen.password.second.setText(NEW)
    QTest.keyClick(screen.password.second, Qt.Key.Key_Return)
    until(lambda: isinstance(running.window.content, Workspace))
    workspace = running.window.content
    assert isinstance(workspace, Workspace)
    until(lambda: workspace.jobs.idle)
    assert clients.count_clients(workspace.studio) == 0
    assert not workspace.studio.must_change
    workspace.close_down()
    running.workspace = None
    with pytest.raises(WrongPassword):
        home.sign_in(NEWCOMER, code)
    assert not home.sign_in(NEWCOMER, NEW).must_change


def test_the_screen_locks_and_the_code_still_works(
    program: tuple[StudioProgram, Ends], newcomer: tuple[Home, str]
) -> None:
    (running, ends), (home, code) = program, newcomer
    screen = signed_in(running, home, code)
    screen.later.click()
    assert [line.split()[:2] for line in ends.told if line.startswith("lock")] == [["lock", "key"]]
    assert ends.ended == 1
    screen.close_down()
    studio: Studio = home.sign_in(NEWCOMER, code)
    assert studio.must_change
