"""The page about protection, the recovery sheet on it, and the reminders that the owner gets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import protection, recovery_key
from skintwin_desktop.core.door import recover
from skintwin_desktop.core.protection import Measure
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import RecoveryKeyWrong, SlotsDamaged
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.ui import protection_words
from skintwin_desktop.ui.lock_triggers import OWN, TOLD, Sight
from skintwin_desktop.ui.protection_page import ProtectionPage, _SightRow
from skintwin_desktop.ui.recovery_renewal import RecoveryCard, Renewal, TypeBackDialog, _PasswordDialog, _SheetDialog
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.ui.support import Stage, settle, stage_parts, until

Shown = tuple[ProtectionPage, Stage]
IDS = (
    "database", "vault", "letterbox", "journal", "passwords", "device", "recovery", "folder", "core_dumps", "capture",
    "clipboard",
)  # fmt: skip
STATES = ("on", "off", "impossible", "unknown")
NEW_PASSWORD = "zeven olifanten op een zolder"


def on_stage(studio: Studio) -> Iterator[Stage]:
    stage = Stage(studio, *stage_parts(1100, 700))
    stage.window.show()
    yield stage
    stage.close()


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """A window in which the owner is signed in."""
    yield from on_stage(home.practitioner())


@pytest.fixture
def shown(stage: Stage) -> Shown:
    """The page, made and measured."""
    page = ProtectionPage(stage.studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    page.show()
    return page, stage


def measure(page: ProtectionPage, stage: Stage) -> dict[str, str]:
    page.entered()
    stage.rest()
    return {name: row.measure.state for name, row in page.rows.items()}


def test_every_measure_stands_there_with_what_was_found(shown: Shown) -> None:
    page, stage = shown
    assert page.rows == {}, "nothing is said before it was measured"
    found = measure(page, stage)
    assert tuple(found) == IDS
    assert {name: found[name] for name in ("database", "journal", "passwords", "folder")} == dict.fromkeys(
        ("database", "journal", "passwords", "folder"), "on"
    )
    assert found["clipboard"] == "unknown", "nobody said that the clipboard is followed"
    assert page.rows["database"].chip.accessibleName() == "Works"
    assert "SQLCipher 4." in page.rows["database"].story.text()
    page.clears_clipboard = lambda: True
    assert measure(page, stage)["clipboard"] == "on"


def test_what_stops_working_is_said_the_next_time(shown: Shown) -> None:
    page, stage = shown
    measure(page, stage)
    stage.studio.folder.chmod(0o755)
    (stage.studio.folder / "keyslots.json").chmod(0o644)
    assert measure(page, stage)["folder"] == "off"
    assert page.rows["folder"].chip.accessibleName() == "Does not work"


def test_what_cannot_be_measured_is_said_and_leaves_no_tick(shown: Shown) -> None:
    page, _ = shown
    page._not_measured(SlotsDamaged())
    assert page.fault.isVisible()
    assert page.again.isEnabled()
    assert page.rows == {}


def test_every_state_of_every_measure_has_words() -> None:
    details = {"vault": "7/8", "letterbox": "2/3", "recovery": "2026-11-24", "journal": "12", "passwords": "64"}
    for name in IDS:
        assert protection_words.title(name)
        for state in STATES:
            told = protection_words.story(Measure(name, state, None, details.get(name, "4.19")))
            assert told
            assert "%" not in told, told
    assert {protection_words.chip(state).tone for state in STATES} == {"success", "danger", "warn", "neutral"}


def test_what_locks_the_screen_comes_from_who_watches(shown: Shown) -> None:
    page, stage = shown
    assert not page._locks.isVisible()
    page.sights = lambda: (
        *(Sight(one, "on", "program") for one in OWN),
        *(Sight(one, "impossible", "system") for one in TOLD),
    )
    page.idle_minutes = lambda: 7
    measure(page, stage)
    rows = page._locks.findChildren(_SightRow)
    assert len(rows) == len(OWN) + len(TOLD)
    texts = [text for row in rows for text in (child.property("text") for child in row.findChildren(QWidget)) if text]
    assert "Nobody does anything for 7 minutes" in texts


def test_whoever_treats_sees_it_without_the_recovery_sheet(home: Home) -> None:
    from tests.colleagues import add_colleague, colleague

    add_colleague(home)
    for stage in on_stage(colleague(home)):
        page = ProtectionPage(stage.studio, stage.jobs, stage.privacy, stage.window)
        page.show()
        assert measure(page, stage)["database"] == "on"
        assert not page.recovery.isVisible()


def test_the_reception_sees_why_there_is_nothing(home: Home) -> None:
    for stage in on_stage(home.receptionist()):
        page = ProtectionPage(stage.studio, stage.jobs, stage.privacy, stage.window)
        page.show()
        assert measure(page, stage) == {}
        assert not page._scrolled.isVisible()


# --- the recovery sheet ---


def renewed(stage: Stage, *, old: tuple[str, ...] = ()) -> tuple[Renewal, tuple[str, ...]]:
    """Go as far as the sheet; return the lines on it."""
    renewal = Renewal(stage.window, stage.studio, stage.jobs, stage.window)
    renewal.start()
    dialog = renewal.dialog
    assert isinstance(dialog, _PasswordDialog)
    assert dialog.password is not None
    assert dialog.deed is not None
    if old:
        dialog.has_old.click()
        for line, text in zip(dialog.old.lines, old, strict=True):
            line.setText(text)
    dialog.password.setText(OWNER_PASSWORD)
    dialog.deed.click()
    until(lambda: isinstance(renewal.dialog, _SheetDialog))
    sheet = renewal.dialog
    assert isinstance(sheet, _SheetDialog)
    stage.rest()
    assert not sheet.view._sheet.pixmap().isNull()
    return renewal, sheet.view.lines


def type_back(dialog: object, lines: tuple[str, ...], stage: Stage) -> TypeBackDialog:
    assert isinstance(dialog, TypeBackDialog)
    for line, text in zip(dialog.typed.lines, lines, strict=True):
        line.setText(text)
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    return dialog


def test_a_new_sheet_counts_once_it_was_typed_back_and_the_old_one_does_not_any_more(home: Home, stage: Stage) -> None:
    done: list[bool] = []
    renewal, lines = renewed(stage, old=home.recovery_lines)
    renewal.renewed.connect(lambda: done.append(True))
    sheet = renewal.dialog
    assert sheet is not None
    assert sheet.deed is not None
    sheet.deed.click()
    settle()
    wrong = (*lines[:3], home.recovery_lines[3])
    dialog = type_back(renewal.dialog, wrong, stage)
    assert dialog.note.isVisible()
    assert done == []
    type_back(dialog, ("x", *lines[1:]), stage)
    assert dialog.typed.fields[0].wrong
    type_back(dialog, lines, stage)
    assert done == [True]
    owner = stage.studio.user.user_id
    home.close(stage.studio)
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, home.recovery_lines, owner, NEW_PASSWORD, cost=FLOOR)
    recover(home.door, lines, owner, NEW_PASSWORD, cost=FLOOR)
    home.sign_in(OWNER, NEW_PASSWORD)


def test_a_renewal_that_is_given_up_leaves_the_old_sheet(home: Home, stage: Stage) -> None:
    renewal, lines = renewed(stage)
    assert recovery_key.recovery_state(stage.studio).waits
    sheet = renewal.dialog
    assert sheet is not None
    assert sheet.safe is not None
    sheet.safe.click()
    stage.rest()
    assert not recovery_key.recovery_state(stage.studio).waits
    owner = stage.studio.user.user_id
    home.close(stage.studio)
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, lines, owner, NEW_PASSWORD, cost=FLOOR)
    recover(home.door, home.recovery_lines, owner, NEW_PASSWORD, cost=FLOOR)


def test_a_new_sheet_that_waits_is_said_and_counts_once_it_is_checked(home: Home, stage: Stage) -> None:
    renewal, lines = renewed(stage)
    assert renewal.dialog is not None
    assert renewal.dialog.deed is not None
    renewal.dialog.deed.click()
    settle()
    assert isinstance(renewal.dialog, TypeBackDialog)
    assert renewal.dialog.safe is not None
    renewal.dialog.safe.click()
    card = RecoveryCard(stage.studio, stage.jobs, stage.window)
    card.entered()
    stage.rest()
    assert card.waiting.isVisible()
    card.check.click()
    type_back(card.dialog, lines, stage)
    assert not card.waiting.isVisible()
    owner = stage.studio.user.user_id
    home.close(stage.studio)
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, home.recovery_lines, owner, NEW_PASSWORD, cost=FLOOR)
    recover(home.door, lines, owner, NEW_PASSWORD, cost=FLOOR)


def test_the_yearly_reminder_comes_after_a_year_and_goes_with_the_sheet_from_the_safe(home: Home, stage: Stage) -> None:
    card = RecoveryCard(stage.studio, stage.jobs, stage.window, only_due=True)
    card.entered()
    stage.rest()
    assert not card.isVisible()
    home.clock.move(days=366)
    card.entered()
    stage.rest()
    assert card.isVisible()
    assert measure_state(stage.studio) == "unknown"
    card.check.click()
    type_back(card.dialog, home.recovery_lines, stage)
    assert not card.isVisible()
    assert not recovery_key.recovery_state(stage.studio).due
    assert measure_state(stage.studio) == "on"


def measure_state(studio: Studio) -> str:
    return next(one.state for one in protection.protection(studio) if one.id == "recovery")
