"""The device secret in a real Secret Service: kept, absent, locked, turned away, replaced; and a new computer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core.door import Door, recover, sign_in, visitors
from skintwin_desktop.core.founding import found_studio, new_recovery_lines
from skintwin_desktop.errors import (
    DeviceSecretMissing,
    DeviceSecretReplaced,
    DeviceStoreDismissed,
    DeviceStoreSilent,
    WrongPassword,
)
from skintwin_desktop.store.attempts import read_attempts
from skintwin_desktop.store.device import SECRET_BYTES, OsDeviceStore, new_secret
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.ui.errors_text import sentence
from tests.builders import OWNER_PASSWORD, RECEPTIONIST_PASSWORD, Clock, studio_plan
from tests.store.keyring_service import SecretService

STUDIO, OTHER = UUID(int=1), UUID(int=2)
NEW_PASSWORD = "zeven olifanten op een zolder"
LIMIT = 3.0


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A Secret Service that is not started yet."""
    made = SecretService(tmp_path / "computer", monkeypatch)
    yield made
    made.close()


@pytest.fixture
def unlocked(service: SecretService) -> SecretService:
    """A Secret Service as it is after somebody signed in to the computer."""
    return service.start(unlocked=True)


def test_a_secret_is_kept_per_studio_and_survives_the_service(unlocked: SecretService) -> None:
    store, secret = OsDeviceStore(), new_secret()
    assert store.available()
    with pytest.raises(DeviceSecretMissing):
        store.fetch(STUDIO)
    store.keep(STUDIO, secret)
    assert store.fetch(STUDIO) == secret
    assert len(secret) == SECRET_BYTES
    with pytest.raises(DeviceSecretMissing):
        store.fetch(OTHER)
    unlocked.start(unlocked=True)
    assert store.fetch(STUDIO) == secret
    lying = [path.read_bytes() for path in unlocked.keyrings.rglob("*") if path.is_file()]
    assert lying
    assert not [content for content in lying if secret in content or STUDIO.hex.encode() in content]


def test_keeping_again_replaces_and_leaves_one(unlocked: SecretService) -> None:
    store, first, second = OsDeviceStore(), new_secret(), new_secret()
    store.keep(STUDIO, first)
    store.keep(STUDIO, second)
    assert store.fetch(STUDIO) == second


@pytest.mark.parametrize("kept", ["no base64 at all", "c2hvcnQ=", ""])
def test_what_somebody_else_put_there_is_no_secret(unlocked: SecretService, kept: str) -> None:
    assert OsDeviceStore()._ask("keep", STUDIO.hex, kept)[0] == "ok"
    with pytest.raises(DeviceSecretMissing):
        OsDeviceStore().fetch(STUDIO)


def test_without_a_bus_there_is_no_store(service: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    store = OsDeviceStore()
    assert not store.available()
    with pytest.raises(DeviceSecretMissing):
        store.fetch(STUDIO)
    with pytest.raises(DeviceStoreSilent):
        store.keep(STUDIO, new_secret())


def test_a_question_that_is_turned_away_is_told_from_silence(unlocked: SecretService) -> None:
    store, secret = OsDeviceStore(), new_secret()
    store.keep(STUDIO, secret)
    unlocked.start(unlocked=False)
    assert store.available()
    for attempt in (lambda: store.fetch(STUDIO), lambda: store.keep(STUDIO, new_secret())):
        with pytest.raises(DeviceStoreDismissed):
            attempt()
    unlocked.start(unlocked=True)
    assert store.fetch(STUDIO) == secret


def test_a_question_that_nobody_answers_ends_at_the_time_limit(unlocked: SecretService) -> None:
    OsDeviceStore().keep(STUDIO, new_secret())
    unlocked.start(unlocked=False)
    unlocked.prompt_in_vain()
    began = time.monotonic()
    with pytest.raises(DeviceStoreSilent):
        OsDeviceStore(time_limit=LIMIT).fetch(STUDIO)
    assert LIMIT <= time.monotonic() - began < LIMIT + 5


def test_the_three_troubles_have_three_sentences() -> None:
    troubles = (DeviceSecretMissing(), DeviceSecretReplaced(), DeviceStoreSilent(), DeviceStoreDismissed())
    assert len({sentence(trouble) for trouble in troubles}) == len(troubles)


# --- a whole studio that is bound to its computer ---


@pytest.fixture
def founded(unlocked: SecretService, tmp_path: Path) -> tuple[Door, tuple[str, ...]]:
    """A studio that was founded on a computer with a Secret Service, with its recovery lines."""
    key, lines = new_recovery_lines()
    door = Door(tmp_path / "studio", "KAMER-1", Clock())
    found_studio(door, studio_plan(door.folder, tmp_path / "backup", key), cost=FLOOR)
    return door, lines


def _user(door: Door, role: str) -> UUID:
    return next(one.user_id for one in visitors(door) if one.role == role)


def test_the_studio_opens_on_its_own_computer_only(
    founded: tuple[Door, tuple[str, ...]], unlocked: SecretService
) -> None:
    door, _ = founded
    owner = _user(door, "owner")
    assert all(slot.needs_device and slot.device_mark for slot in read_slots(door.folder).slots)
    sign_in(door, owner, OWNER_PASSWORD).close()
    with pytest.raises(WrongPassword):
        sign_in(door, owner, RECEPTIONIST_PASSWORD)
    unlocked.forget_everything()
    unlocked.start(unlocked=True)
    with pytest.raises(DeviceSecretMissing):
        sign_in(door, owner, OWNER_PASSWORD)
    assert read_attempts(door.folder, owner).failed == 1, "only the wrong password counts"


def test_a_locked_keyring_is_no_wrong_password(founded: tuple[Door, tuple[str, ...]], unlocked: SecretService) -> None:
    door, _ = founded
    owner = _user(door, "owner")
    unlocked.start(unlocked=False)
    with pytest.raises(DeviceStoreDismissed):
        sign_in(door, owner, OWNER_PASSWORD)
    assert read_attempts(door.folder, owner).failed == 0
    unlocked.start(unlocked=True)
    sign_in(door, owner, OWNER_PASSWORD).close()


def test_a_new_computer_is_made_known_with_the_recovery_sheet_one_user_after_the_other(
    founded: tuple[Door, tuple[str, ...]], unlocked: SecretService
) -> None:
    door, lines = founded
    owner, receptionist = _user(door, "owner"), _user(door, "receptionist")
    before = OsDeviceStore().fetch(read_slots(door.folder).studio_id)
    unlocked.forget_everything()
    unlocked.start(unlocked=True)
    recover(door, lines, owner, NEW_PASSWORD, cost=FLOOR)
    now = OsDeviceStore().fetch(read_slots(door.folder).studio_id)
    assert now != before
    sign_in(door, owner, NEW_PASSWORD).close()
    with pytest.raises(DeviceSecretReplaced):
        sign_in(door, receptionist, RECEPTIONIST_PASSWORD)
    assert read_attempts(door.folder, receptionist).failed == 0
    recover(door, lines, receptionist, NEW_PASSWORD + "!", cost=FLOOR)
    sign_in(door, receptionist, NEW_PASSWORD + "!").close()
    assert OsDeviceStore().fetch(read_slots(door.folder).studio_id) == now


def test_recovery_on_a_computer_without_a_store_works_with_the_password_alone(
    founded: tuple[Door, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    door, lines = founded
    owner = _user(door, "owner")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(DeviceSecretMissing):
        sign_in(door, owner, OWNER_PASSWORD)
    recover(door, lines, owner, NEW_PASSWORD, cost=FLOOR)
    assert not read_slots(door.folder).slot_of(owner).needs_device
    sign_in(door, owner, NEW_PASSWORD).close()
