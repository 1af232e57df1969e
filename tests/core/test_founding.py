"""The first start: a whole studio in its place, or nothing at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from skintwin_desktop.core import consents, intake
from skintwin_desktop.core.door import Door, is_studio, sign_in, visitors
from skintwin_desktop.core.founding import (
    StudioPlan,
    check_folder,
    check_recovery_line,
    clear_leftovers,
    found_studio,
    new_recovery_lines,
    recovery_sheet,
)
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.errors import (
    Cancelled,
    DeviceStoreSilent,
    FolderUnusable,
    PasswordRefused,
    RecoveryKeyMistyped,
    Refused,
)
from skintwin_desktop.rules.consents import PURPOSES
from skintwin_desktop.store.device import DeviceStore, NoDeviceStore
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.slots import read_slots
from tests.builders import NOW, OWNER, OWNER_PASSWORD, Clock, studio_plan
from tests.store import faults

STEPS = 7
"""Times that progress is said: 0 to 6."""


@dataclass
class Place:
    """Somewhere to found a studio."""

    door: Door
    plan: StudioPlan

    def found(self, **changes: Any) -> None:
        progress = changes.pop("progress", Progress())
        found_studio(self.door, replace(self.plan, **changes), cost=FLOOR, progress=progress)

    def beside(self) -> list[str]:
        return sorted(path.name for path in self.plan.folder.parent.iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return made_place(tmp_path, NoDeviceStore())


def made_place(folder: Path, devices: DeviceStore) -> Place:
    key, _ = new_recovery_lines()
    door = Door(folder / "here" / "studio", "KAMER-1", Clock(), devices)
    return Place(door, studio_plan(folder / "here" / "studio", folder / "backup", key))


class StopsAt(Progress):
    """Fails at one of the steps, as a person who gives up or a program that crashes."""

    def __init__(self, step: int, error: type[BaseException]) -> None:
        self.step, self.error, self.said = step, error, 0

    def __call__(self, done: int, total: int) -> None:
        self.said += 1
        if done == self.step:
            raise self.error


def test_a_founded_studio_is_whole_and_opens(place: Place) -> None:
    counting = StopsAt(99, Cancelled)
    place.found(progress=counting)
    assert counting.said == STEPS
    assert place.beside() == ["studio"]
    assert place.plan.backup_folder.is_dir()
    assert is_studio(place.door.folder)
    assert [(one.name, one.role.value) for one in visitors(place.door)] == [
        ("N. Modelaar", "owner"),
        ("R. Baliemans", "receptionist"),
    ]
    studio = sign_in(place.door, visitors(place.door)[0].user_id, OWNER_PASSWORD)
    assert studio.check_chain().lines == 2
    assert studio.check_chain().first_bad is None
    assert len(consents.consent_texts(studio, "nl")) == len(PURPOSES)
    assert intake.current_statement(studio).promised_years == 15
    studio.close()
    lying = {path.relative_to(place.door.folder).parts[0] for path in place.door.folder.rglob("*") if path.is_file()}
    assert lying == {"studio.db", "keyslots.json", "journal.anchor", "attempts.json", "in-use", "in-use.by"}


@pytest.mark.parametrize(
    ("step", "error"), [*((step, Cancelled) for step in range(STEPS)), (3, KeyboardInterrupt), (6, ZeroDivisionError)]
)
def test_stopping_at_any_step_leaves_nothing(place: Place, step: int, error: type[BaseException]) -> None:
    with pytest.raises(error):
        place.found(progress=StopsAt(step, error))
    assert place.beside() == []
    assert not is_studio(place.door.folder)
    if error is ZeroDivisionError:
        place.found()
        assert place.beside() == ["studio"]


def test_a_crash_at_any_step_leaves_nothing_that_counts(tmp_path: Path) -> None:
    """The process is gone from one moment to the next: what lies there is cleared at the next attempt."""
    script = """
import os, sys
from datetime import date
from pathlib import Path
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.founding import found_studio, new_recovery_lines
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.device import NoDeviceStore
from tests.builders import Clock, studio_plan
class Dies(Progress):
    def __init__(self, step): self.step = step
    def __call__(self, done, total):
        if done == self.step: os._exit(0)
folder = Path(sys.argv[1])
for step in (1, 2, 4, 6):
    if os.fork() == 0:
        place = folder / f"{step}" / "studio"
        plan = studio_plan(place, folder / "backup", new_recovery_lines()[0])
        found_studio(Door(place, "KAMER-1", Clock(), NoDeviceStore()), plan, cost=FLOOR, progress=Dies(step))
    os.wait()
"""
    faults.run_script(script, str(tmp_path))
    for step in (1, 2, 4, 6):
        folder = tmp_path / f"{step}" / "studio"
        assert not folder.exists()
        left = [path.name for path in folder.parent.iterdir()] if folder.parent.exists() else []
        assert len(left) == (step >= 2)
        assert clear_leftovers(folder) == len(left)
        assert not folder.parent.exists() or list(folder.parent.iterdir()) == []


def test_leftovers_are_cleared_before_the_next_attempt(place: Place) -> None:
    left = place.plan.folder.parent / ".founding-0123456789ab"
    (left / "vault").mkdir(parents=True)
    (left / "studio.db").write_bytes(b"half")
    place.found()
    assert place.beside() == ["studio"]


def test_a_full_disk_leaves_nothing() -> None:
    script = """
import sys
from pathlib import Path
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.founding import found_studio, new_recovery_lines
from skintwin_desktop.errors import DiskFull
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.device import NoDeviceStore
from tests.builders import Clock, studio_plan
folder = Path(sys.argv[1])
place = folder / "studio"
plan = studio_plan(place, folder / "backup", new_recovery_lines()[0])
try:
    found_studio(Door(place, "KAMER-1", Clock(), NoDeviceStore()), plan, cost=FLOOR)
except DiskFull:
    print("full", [path.name for path in folder.iterdir()])
"""
    assert faults.on_small_disk("256k", script) == "full []\n"


# --- what is refused ---


@pytest.mark.parametrize(
    ("password", "reason"),
    [("kort", "short"), ("", "short"), ("aaaaaaaaaaaaaaaa", "guessable"), ("Maasboulevard 148", "guessable")],
)  # fmt: skip
def test_a_weak_password_is_refused_for_both_users(place: Place, password: str, reason: str) -> None:
    assert place.plan.receptionist is not None
    for change in (
        {"owner": replace(place.plan.owner, password=password)},
        {"receptionist": replace(place.plan.receptionist, password=password)},
    ):
        with pytest.raises(PasswordRefused) as refused:
            place.found(**change)
        assert refused.value.reason == reason
    assert not place.plan.folder.parent.exists()


def test_a_folder_that_holds_something_is_left_alone(place: Place) -> None:
    place.plan.folder.mkdir(parents=True)
    (place.plan.folder / "mine.txt").write_text("mine", encoding="ascii")
    with pytest.raises(FolderUnusable) as unusable:
        place.found()
    assert unusable.value.reason == "not_empty"
    assert [path.name for path in place.plan.folder.iterdir()] == ["mine.txt"]
    (place.plan.folder / "mine.txt").unlink()
    place.found()  # an empty one is taken
    with pytest.raises(FolderUnusable):
        place.found()
    assert len(visitors(place.door)) == 2


def test_a_place_where_nothing_can_be_written_is_refused(place: Place, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file" / "studio", Path("/proc/nowhere/studio"), Path("/dev/null/studio")):
        with pytest.raises(FolderUnusable) as unusable:
            check_folder(folder)
        assert unusable.value.reason == "not_writable"
    with pytest.raises(FolderUnusable) as unusable:
        check_folder(tmp_path / "file")
    assert unusable.value.reason == "not_empty"


def test_a_backup_folder_that_cannot_be_leaves_no_studio(place: Place, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder, reason in (
        (tmp_path / "file" / "backup", "not_writable"),
        (place.plan.folder, "same"),
        (place.plan.folder / "backup", "same"),
    ):
        with pytest.raises(FolderUnusable) as unusable:
            place.found(backup_folder=folder)
        assert (unusable.value.reason, unusable.value.path) == (reason, str(folder))
        assert place.beside() == []


def test_texts_that_cannot_be_kept_are_refused(place: Place) -> None:
    with pytest.raises(Refused) as refused:
        place.found(name="half \ud83d", address="a\u202eb", owner=replace(place.plan.owner, name="x" * 300))
    assert {(one.field, one.code) for one in refused.value.problems} == {
        ("name", "hidden"),
        ("address", "hidden"),
        ("owner", "long"),
    }
    assert not place.plan.folder.parent.exists()


# --- the device secret and the recovery key ---


class Store:
    """A credential store that remembers, or that stops answering when it is to keep something."""

    def __init__(self, *, answers: bool = True) -> None:
        self.answers, self.kept = answers, dict[Any, bytes]()

    def available(self) -> bool:
        return True

    def fetch(self, studio_id: Any) -> bytes:
        return self.kept[studio_id]

    def keep(self, studio_id: Any, secret: bytes) -> None:
        if not self.answers:
            raise DeviceStoreSilent
        self.kept[studio_id] = secret


def test_a_computer_with_a_credential_store_is_a_second_factor(tmp_path: Path) -> None:
    store = Store()
    place = made_place(tmp_path, store)
    place.found()
    slots = read_slots(place.door.folder)
    assert [slot.needs_device for slot in slots.slots] == [True, True]
    assert set(store.kept) == {slots.studio_id}
    sign_in(place.door, visitors(place.door)[0].user_id, OWNER_PASSWORD).close()


def test_a_credential_store_that_falls_silent_leaves_no_studio(tmp_path: Path) -> None:
    place = made_place(tmp_path, Store(answers=False))
    with pytest.raises(DeviceStoreSilent):
        place.found()
    assert place.beside() == []


def test_the_recovery_key_opens_all_keys_of_everybody(place: Place) -> None:
    place.found()
    slots = read_slots(place.door.folder)
    assert slots.recovery is not None
    opened = slots.recovery.open(slots.studio_id, place.plan.recovery_key)
    users = {f"user:{visitor.user_id.hex}" for visitor in visitors(place.door)}
    assert set(opened) == {"office", "journal", "backup", "care", "journal-seed"} | users


def test_a_line_of_the_sheet_is_typed_back() -> None:
    key, lines = new_recovery_lines()
    for index, line in enumerate(lines):
        assert check_recovery_line(line.lower(), index, key)
        with pytest.raises(RecoveryKeyMistyped):
            check_recovery_line(lines[(index + 1) % 4], index, key)
    other, other_lines = new_recovery_lines()
    assert other != key
    assert not check_recovery_line(other_lines[0], 0, key)
    sheet = recovery_sheet("SkinTwin Studio", OWNER, lines, NOW.date(), language="nl")
    assert sheet.lines == lines
