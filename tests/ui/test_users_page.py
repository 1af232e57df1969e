"""The page of users: what the owner does with it, what it says beforehand, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from skintwin_desktop.core import users
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import SlotDamaged, StudioError, WrongPassword
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui.user_dialogs import (
    AddUserDialog,
    ChangeDetailsDialog,
    ChangeRoleDialog,
    CodeDialog,
    UserDeedDialog,
)
from skintwin_desktop.ui.users_page import UsersPage
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home
from tests.colleagues import COLLEAGUE, COLLEAGUE_PASSWORD, add_colleague
from tests.ui.support import Stage, settle, stage_parts, until

Shown = tuple[UsersPage, Stage]


@pytest.fixture
def home_with_colleague(home: Home) -> Home:
    """A studio with a second practitioner."""
    add_colleague(home)
    return home


@pytest.fixture
def shown(home_with_colleague: Home) -> Iterator[Shown]:
    """The page as the owner sees it."""
    yield from _shown(home_with_colleague.practitioner())


def _shown(studio: Studio) -> Iterator[Shown]:
    jobs, privacy, window = stage_parts(1100, 640)
    stage = Stage(studio, jobs, privacy, window)
    page = UsersPage(studio, jobs, privacy, window)
    page.resize(window.size())
    window.show()
    page.entered()
    stage.rest()
    yield page, stage
    stage.close()


def choose(page: UsersPage, name: str) -> None:
    """Choose somebody in the table."""
    names = [one.name for one in page.table.records_model.records]
    page.table.selectRow(names.index(name))


def listed(page: UsersPage) -> dict[str, tuple[str, str]]:
    return {one.name: (one.role.value, one.state) for one in page.table.records_model.records}


def spoken(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def do(page: UsersPage, stage: Stage, button: Any, *, password: str = OWNER_PASSWORD) -> Any:
    """Press a button, type the password and do the deed; return the dialog."""
    button.click()
    dialog = page.dialog
    assert dialog is not None
    assert not isinstance(dialog, CodeDialog)
    if dialog.password is not None:
        dialog.password.setText(password)
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    return dialog


def test_everybody_is_listed_and_the_owner_cannot_lock_himself_out(shown: Shown) -> None:
    page, _ = shown
    assert listed(page) == {
        COLLEAGUE: ("practitioner", "active"), OWNER: ("owner", "active"), RECEPTIONIST: ("receptionist", "active"),
    }  # fmt: skip
    current = page.table.current()
    assert current is not None
    assert current.name == OWNER
    for button in (page.role, page.reset, page.suspend, page.remove):
        assert not button.isEnabled()
        assert button.toolTip()
    assert page.details.isEnabled()
    choose(page, RECEPTIONIST)
    assert all(button.isEnabled() for button in (page.role, page.reset, page.suspend, page.remove))
    assert not page.reinstate.isVisible()


def test_adding_somebody_gives_a_code_that_is_shown_until_it_was_handed_over(
    shown: Shown, home_with_colleague: Home
) -> None:
    page, stage = shown
    page.add.click()
    dialog = page.dialog
    assert isinstance(dialog, AddUserDialog)
    assert dialog.deed is not None
    dialog.deed.click()
    assert {name for name, field in dialog.fields.items() if field.wrong} == set(dialog.fields)
    assert QApplication.focusWidget() is dialog.name
    dialog.name.setText("J. de Vries")
    dialog.function.setText("assistent")
    dialog.roles.cards[Role.RECEPTIONIST].click()
    dialog.declared.setText("25-11-2026")
    assert dialog.password is not None
    dialog.password.setText(OWNER_PASSWORD)
    dialog.deed.click()
    assert [name for name, field in dialog.fields.items() if field.wrong] == ["declared_on"], "it is tomorrow"
    dialog.declared.setText("20-11-2026")
    QTest.keyClick(dialog.declared, Qt.Key.Key_Return)
    stage.rest()
    code = page.dialog
    assert isinstance(code, CodeDialog)
    lines = [line.text() for line in code.lines]
    assert "24 hours, until 25-11-2026 at 10:42" in spoken(code)
    assert code.safe is not None
    QTest.keyClick(code.safe, Qt.Key.Key_Escape)
    settle()
    assert code.overlay is not None, "Esc does not take the only copy of the code away"
    code.safe.click()
    settle()
    assert listed(page)["J. de Vries"] == ("receptionist", "active")
    choose(page, "J. de Vries")
    assert "one-time code, valid until 25-11-2026 at 10:42" in page._wait.text()
    home_with_colleague.clock.move(days=1)
    page.entered()
    stage.rest()
    choose(page, "J. de Vries")
    assert "no longer valid" in page._wait.text()
    home_with_colleague.clock.move(days=-1)
    home_with_colleague.close(stage.studio)
    studio = home_with_colleague.sign_in("J. de Vries", " ".join(lines))
    assert studio.must_change


def test_a_name_that_is_taken_and_a_wrong_password_are_said_where_they_are_typed(shown: Shown) -> None:
    page, stage = shown
    page.add.click()
    dialog = page.dialog
    assert isinstance(dialog, AddUserDialog)
    dialog.name.setText(RECEPTIONIST.upper())
    dialog.function.setText("assistent")
    dialog.roles.cards[Role.PRACTITIONER].click()
    dialog.declared.setText("20-11-2026")
    assert dialog.password is not None
    assert dialog.deed is not None
    dialog.password.setText(OWNER_PASSWORD)
    dialog.deed.click()
    stage.rest()
    assert [name for name, field in dialog.fields.items() if field.wrong] == ["name"]
    dialog.name.setText("J. de Vries")
    dialog.password.setText("niet het wachtwoord")
    dialog.deed.click()
    stage.rest()
    assert [name for name, field in dialog.fields.items() if field.wrong] == ["password"]
    assert dialog.password.text() == ""
    assert dialog.deed.isEnabled()
    assert "J. de Vries" not in {one.name for one in users.list_users(stage.studio)}


def test_name_and_function_change_without_a_password(shown: Shown) -> None:
    page, stage = shown
    choose(page, RECEPTIONIST)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, ChangeDetailsDialog)
    assert dialog.password is None
    dialog.name.setText("  R.   Baliemans-Jansen ")
    dialog.function.setText("")
    assert dialog.deed is not None
    dialog.deed.click()
    assert dialog.fields["function"].wrong
    dialog.function.setText("balie")
    dialog.deed.click()
    stage.rest()
    assert "R. Baliemans-Jansen" in listed(page)


def test_a_role_says_beforehand_what_it_does_to_the_keys(shown: Shown, home_with_colleague: Home) -> None:
    page, stage = shown
    choose(page, COLLEAGUE)
    page.role.click()
    dialog = page.dialog
    assert isinstance(dialog, ChangeRoleDialog)
    assert not dialog.effect.isVisible()
    dialog.roles.cards[Role.OWNER].click()
    assert "stay as they are" in dialog.effect.text()
    dialog.roles.cards[Role.RECEPTIONIST].click()
    assert "made anew" in dialog.effect.text()
    assert dialog.password is not None
    assert dialog.deed is not None
    dialog.password.setText(OWNER_PASSWORD)
    before = stage.studio.keys.care_private
    dialog.deed.click()
    until(lambda: stage.jobs.idle)
    settle()
    assert listed(page)[COLLEAGUE] == ("receptionist", "active")
    assert stage.studio.keys.care_private != before
    home_with_colleague.close(stage.studio)
    assert home_with_colleague.sign_in(COLLEAGUE, COLLEAGUE_PASSWORD).keys.care_private is None


def test_suspending_and_reinstating(shown: Shown, home_with_colleague: Home) -> None:
    page, stage = shown
    choose(page, RECEPTIONIST)
    page.suspend.click()
    settle()
    assert isinstance(page.dialog, UserDeedDialog)
    said = spoken(page.dialog)
    assert "keys of the studio stay as they are" in said
    assert f"remove {RECEPTIONIST}: that makes all keys anew" in said
    assert page.dialog.safe is not None
    page.dialog.safe.click()
    settle()
    do(page, stage, page.suspend)
    assert listed(page)[RECEPTIONIST] == ("receptionist", "suspended")
    choose(page, RECEPTIONIST)
    assert page.reinstate.isVisible()
    assert not page.suspend.isVisible()
    do(page, stage, page.reinstate)
    assert listed(page)[RECEPTIONIST] == ("receptionist", "active")
    home_with_colleague.close(stage.studio)
    home_with_colleague.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)


def test_a_new_code_takes_the_place_of_a_forgotten_password(shown: Shown, home_with_colleague: Home) -> None:
    page, stage = shown
    choose(page, RECEPTIONIST)
    do(page, stage, page.reset)
    code = page.dialog
    assert isinstance(code, CodeDialog)
    lines = " ".join(line.text() for line in code.lines)
    home_with_colleague.close(stage.studio)
    with pytest.raises(WrongPassword):
        home_with_colleague.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    assert home_with_colleague.sign_in(RECEPTIONIST, lines).must_change


def test_removing_somebody_renews_the_keys_and_stays_to_be_seen(shown: Shown, home_with_colleague: Home) -> None:
    page, stage = shown
    choose(page, COLLEAGUE)
    before = stage.studio.keys.care_private
    page.remove.click()
    dialog = page.dialog
    assert dialog is not None
    assert not isinstance(dialog, CodeDialog)
    assert dialog.password is not None
    assert dialog.deed is not None
    dialog.password.setText(OWNER_PASSWORD)
    dialog.deed.click()
    assert dialog.progress.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.overlay is not None, "the outcome is waited for"
    until(lambda: stage.jobs.idle)
    settle()
    assert listed(page)[COLLEAGUE] == ("practitioner", "removed")
    choose(page, COLLEAGUE)
    shown_buttons = [button for button in page._deeds() if button.isVisible()]
    assert shown_buttons == []
    assert stage.studio.keys.care_private != before
    assert not page.waiting.isVisible()
    home_with_colleague.close(stage.studio)
    assert COLLEAGUE not in {one.name for one in _visitors(home_with_colleague)}


def _visitors(home: Home) -> Any:
    from skintwin_desktop.core.door import visitors

    return visitors(home.door)


def test_an_interrupted_renewal_is_shown_and_finished(home_with_colleague: Home) -> None:
    studio = home_with_colleague.practitioner()
    database = studio.database
    rekey: Callable[..., Any] = database.rekey
    colleague = next(one for one in users.list_users(studio) if one.name == COLLEAGUE)

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    database.rekey = full  # type: ignore[method-assign, assignment]
    users.remove_user(studio, colleague.user_id, password=OWNER_PASSWORD)
    for page, stage in _shown(studio):
        assert page.waiting.isVisible()
        database.rekey = rekey  # type: ignore[method-assign]
        page._finish()
        stage.rest()
        assert not page.waiting.isVisible()
        assert studio.office_to_be is None


def test_the_reception_sees_why_there_is_nothing(home: Home) -> None:
    for page, _ in _shown(home.receptionist()):
        assert page._denied.isVisible()
        assert not page.table.isVisible()
        assert page.table.records_model.rowCount() == 0


def test_what_cannot_be_read_is_said_with_a_way_to_try_again(shown: Shown) -> None:
    page, _ = shown
    error: StudioError = SlotDamaged("x")
    page._not_read(error)
    assert page.fault.isVisible()
    page.entered()
    assert not page.fault.isVisible()


def test_everything_is_reached_with_tab(shown: Shown) -> None:
    page, _ = shown
    choose(page, RECEPTIONIST)
    page.add.setFocus()
    seen = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {page.table, page.add, page.details, page.role, page.reset, page.suspend, page.remove} <= seen
