"""The key file: every fault says which it is, and saving never loses what it could not read."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from skintwin_desktop.errors import (
    FormatNewer,
    ObjectDamaged,
    SlotDamaged,
    SlotsDamaged,
    SlotsMissing,
    StudioError,
    WrongPassword,
)
from skintwin_desktop.store.keys import FLOOR, Keys, checksum, keys_among, make_recovery_slot, make_slot, open_slot
from skintwin_desktop.store.roster import KEY_FILE, RosterEntry, read_roster
from skintwin_desktop.store.slots import SlotFile, read_slots

STUDIO, ANNA, BOB = UUID(int=1 << 100), UUID(int=2 << 100), UUID(int=3 << 100)
PASSWORDS = {ANNA: "vlier kade oranje 7402", BOB: "fiets regenboog lantaarn 88"}
RECOVERY_KEY = bytes(range(20))
FIXTURES = Path(__file__).parent / "fixtures"


@cache
def file_and_keys() -> tuple[SlotFile, dict[UUID, Keys]]:
    owner = Keys.fresh(STUDIO)
    keys = {ANNA: owner, BOB: owner.for_user(care=False)}
    slots = tuple(
        make_slot(
            keys[user],
            studio_id=STUDIO,
            user_id=user,
            name=name,
            role=role,
            password=PASSWORDS[user],
            device_secret=None,
            cost=FLOOR,
        )
        for user, name, role in ((ANNA, "N. Modelaar", "owner"), (BOB, "R. Baliemans", "receptionist"))
    )
    recovery = make_recovery_slot(STUDIO, RECOVERY_KEY, {"office": owner.office, "care": owner.care_private or b""})
    return SlotFile(STUDIO, slots, recovery), keys


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file_and_keys()[0].save(tmp_path)
    return tmp_path


def rewrite(folder: Path, change: Callable[[Any], Any]) -> None:
    path = folder / KEY_FILE
    path.write_text(json.dumps(change(json.loads(path.read_bytes()))), encoding="utf-8")


def open_as(folder: Path, user: UUID, password: str | None = None) -> Keys:
    found = read_slots(folder)
    slot = found.slot_of(user)
    return open_slot(slot, studio_id=found.studio_id, password=password or PASSWORDS[user], device_secret=None)


def test_a_key_file_comes_back_as_it_was_saved(folder: Path) -> None:
    kept, keys = file_and_keys()
    found = read_slots(folder)
    assert (found.studio_id, found.slots, found.recovery, found.damaged) == (STUDIO, kept.slots, kept.recovery, ())
    assert open_as(folder, ANNA) == keys[ANNA]
    assert read_roster(folder) == (
        RosterEntry(ANNA, "N. Modelaar", "owner"),
        RosterEntry(BOB, "R. Baliemans", "receptionist"),
    )


def test_a_key_file_of_format_1_opens_for_ever(tmp_path: Path) -> None:
    kept = json.loads((FIXTURES / "keyslots-1.keys.json").read_bytes())
    (tmp_path / KEY_FILE).write_bytes((FIXTURES / "keyslots-1.json").read_bytes())
    found = read_slots(tmp_path)
    assert found.studio_id == UUID(kept["studio"])
    for user in kept["users"]:
        secret = bytes.fromhex(user["device_secret"]) or None
        keys = open_slot(
            found.slot_of(UUID(user["id"])),
            studio_id=found.studio_id,
            password=user["password"],
            device_secret=secret,
        )
        assert keys.office.hex() == kept["keys"]["office"]
        assert keys.user_private.hex() == user["private"]
        assert (keys.care_private or b"").hex() == (kept["keys"]["care"] if user["role"] == "owner" else "")
    assert found.recovery is not None
    opened = found.recovery.open(found.studio_id, bytes.fromhex(kept["recovery_key"]))
    assert {name: value.hex() for name, value in opened.items()} == kept["keys"]


def format_2(folder: Path) -> tuple[SlotFile, dict[str, Any]]:
    (folder / KEY_FILE).write_bytes((FIXTURES / "keyslots-2.json").read_bytes())
    kept: dict[str, Any] = json.loads((FIXTURES / "keyslots-2.keys.json").read_bytes())
    return read_slots(folder), kept


def test_a_key_file_of_format_2_opens_for_ever(tmp_path: Path) -> None:
    found, kept = format_2(tmp_path)
    secret = bytes.fromhex(kept["device_secret"])
    first, second = (
        open_slot(
            found.slot_of(UUID(user["id"])),
            studio_id=found.studio_id,
            password=user["password"],
            device_secret=secret,
        )
        for user in kept["users"]
    )
    assert first.office.hex() == kept["keys"]["office:1"]
    assert second.office.hex() == kept["old_office"]
    (gift,) = found.gifts_of(UUID(kept["users"][1]["id"]))
    waiting = gift.open(found.studio_id, second.user_private)
    assert (waiting.office, waiting.care_private) == (first.office, None)
    for slot, key in zip((found.recovery, found.recovery_to_be), kept["recovery_keys"], strict=True):
        assert slot is not None
        opened = slot.open(found.studio_id, bytes.fromhex(key))
        assert {name: value.hex() for name, value in opened.items()} == kept["keys"]
        assert [keys.office for keys in keys_among(opened, second.user_private)] == [first.office]


def test_keys_that_wait_open_for_their_user_in_their_place_only(tmp_path: Path) -> None:
    found, kept = format_2(tmp_path)
    private = bytes.fromhex(kept["bob_private"])
    (gift,) = found.gifts
    changes: tuple[dict[str, Any], ...] = ({"user_id": ANNA}, {"role": "owner"}, {"generation": 2})
    for moved in changes:
        with pytest.raises(ObjectDamaged):
            replace(gift, **moved).open(found.studio_id, private)
    for studio, key in ((STUDIO, private), (found.studio_id, b"x" * 32)):
        with pytest.raises(ObjectDamaged):
            gift.open(studio, key)


def test_every_flipped_byte_of_what_waits_is_noticed_and_hides_nobody(tmp_path: Path) -> None:
    found, _ = format_2(tmp_path)
    whole = (tmp_path / KEY_FILE).read_bytes()
    begin, end = whole.index(b'"gifts"'), whole.index(b'"recovery":')
    for position in range(begin, end):
        changed = bytearray(whole)
        changed[position] ^= 1 << position % 8
        (tmp_path / KEY_FILE).write_bytes(changed)
        try:
            other = read_slots(tmp_path)
        except SlotsDamaged:
            continue
        assert other.slots == found.slots
        assert other.gifts == ()
        assert other.damaged_gifts
        other.save(tmp_path)
        assert read_slots(tmp_path).damaged_gifts == other.damaged_gifts


def test_a_file_of_format_1_is_written_as_the_newest_and_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes((FIXTURES / "keyslots-1.json").read_bytes())
    before = read_slots(tmp_path)
    before.save(tmp_path)
    assert json.loads((tmp_path / KEY_FILE).read_bytes())["format"] == 2
    after = read_slots(tmp_path)
    assert (after.slots, after.recovery, after.gifts) == (before.slots, before.recovery, ())


# --- four faults, four errors ---


def test_wrong_damaged_and_missing_are_different_errors(folder: Path) -> None:
    with pytest.raises(WrongPassword):
        open_as(folder, ANNA, "another password 1")
    with pytest.raises(WrongPassword):
        open_as(folder, UUID(int=5), "another password 1")

    rewrite(folder, lambda plain: plain | {"slots": [plain["slots"][0] | {"role": "practitioner"}, plain["slots"][1]]})
    with pytest.raises(SlotDamaged) as damaged:
        open_as(folder, ANNA)
    assert damaged.value.name == "N. Modelaar"
    assert open_as(folder, BOB) == file_and_keys()[1][BOB]
    with pytest.raises(WrongPassword):
        open_as(folder, UUID(int=5), "another password 1")

    (folder / KEY_FILE).write_bytes((folder / KEY_FILE).read_bytes()[:-40])
    with pytest.raises(SlotsDamaged):
        open_as(folder, BOB)
    with pytest.raises(SlotsDamaged):
        read_roster(folder)

    (folder / KEY_FILE).unlink()
    with pytest.raises(SlotsMissing):
        open_as(folder, BOB)
    with pytest.raises(SlotsMissing):
        read_roster(folder)


def test_a_damaged_studio_id_is_not_taken_for_a_wrong_password(folder: Path) -> None:
    rewrite(folder, lambda plain: plain | {"studio": UUID(int=77).hex})
    with pytest.raises(SlotsDamaged):
        read_slots(folder)


def test_a_newer_format_is_said_to_be_newer_and_left_alone(folder: Path) -> None:
    head = {"format": 3, "studio": STUDIO.hex}
    rewrite(folder, lambda plain: plain | head | {"checksum": checksum(head)})
    before = (folder / KEY_FILE).read_bytes()
    with pytest.raises(FormatNewer) as newer:
        read_slots(folder)
    assert (newer.value.what, newer.value.found, newer.value.known) == ("keyslots", 3, 2)
    assert (folder / KEY_FILE).read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        b"", b"null", b"[]", b"7", b'"text"', b"{}", b"\xff\xfe", b"\0" * 100, b"[" * 100_000, b'{"slots": 3}',
        b'{"slots": [1, null, "x", []]}', b'{"format": 1e999, "studio": "", "slots": [], "recovery": null}',
        b'{"format": 1, "studio": "00", "checksum": "", "slots": [], "recovery": null}',
    ],
    ids=lambda content: str(content[:20]),
)  # fmt: skip
def test_what_is_no_key_file_is_damaged(folder: Path, content: bytes) -> None:
    (folder / KEY_FILE).write_bytes(content)
    for read in (read_slots, read_roster):
        with pytest.raises(SlotsDamaged):
            read(folder)


def test_a_user_whose_name_cannot_be_read_hides_nobody_else(folder: Path) -> None:
    rewrite(folder, lambda plain: plain | {"slots": [plain["slots"][0] | {"user": "?"}, plain["slots"][1], 7, {}]})
    assert [entry.name for entry in read_roster(folder)] == ["R. Baliemans"]
    assert open_as(folder, BOB) == file_and_keys()[1][BOB]


def test_every_flipped_byte_of_the_file_is_noticed_or_harmless(folder: Path) -> None:
    """Never another exception than ours, and never other keys."""
    kept, _ = file_and_keys()
    whole = (folder / KEY_FILE).read_bytes()
    noticed = 0
    for position in range(len(whole)):
        for bit in (position % 8, (position + 3) % 8):
            changed = bytearray(whole)
            changed[position] ^= 1 << bit
            (folder / KEY_FILE).write_bytes(changed)
            try:
                found = read_slots(folder)
                slots = tuple(found.slot_of(user) for user in (ANNA, BOB))
            except StudioError:
                noticed += 1
                continue
            # what can still be opened is exactly what was there: so the keys are the same
            assert (found.studio_id, slots) == (STUDIO, kept.slots)
            assert found.recovery in (kept.recovery, None)
            noticed += found.recovery is None
    assert noticed == 2 * len(whole)


def test_every_truncation_of_the_file_is_damage(folder: Path) -> None:
    whole = (folder / KEY_FILE).read_bytes()
    for length in range(0, len(whole), 7):
        (folder / KEY_FILE).write_bytes(whole[:length])
        with pytest.raises(SlotsDamaged):
            read_slots(folder)


# --- saving ---


def anew(user: UUID) -> Any:
    kept, keys = file_and_keys()
    old = kept.slot_of(user)
    return make_slot(
        keys[user],
        studio_id=STUDIO,
        user_id=user,
        name=old.name,
        role=old.role,
        password="een heel ander woord 55",
        device_secret=None,
        cost=FLOOR,
    )


def test_changing_one_slot_keeps_what_is_damaged_of_others(folder: Path) -> None:
    rewrite(folder, lambda plain: plain | {"slots": [plain["slots"][0] | {"salt": "?"}, plain["slots"][1]]})
    rewrite(folder, lambda plain: plain | {"recovery": plain["recovery"] | {"salt": "?"}})
    before = json.loads((folder / KEY_FILE).read_bytes())
    read_slots(folder).with_slot(anew(BOB)).save(folder)
    after = json.loads((folder / KEY_FILE).read_bytes())
    assert before["slots"][0] in after["slots"]
    assert after["recovery"] == before["recovery"]
    assert open_as(folder, BOB, "een heel ander woord 55") == file_and_keys()[1][BOB]
    with pytest.raises(SlotDamaged):
        open_as(folder, ANNA)


def test_a_damaged_slot_is_replaced_by_its_users_new_one(folder: Path) -> None:
    rewrite(folder, lambda plain: plain | {"slots": [plain["slots"][0] | {"salt": "?"}, plain["slots"][1]]})
    read_slots(folder).with_slot(anew(ANNA)).save(folder)
    assert sorted(entry.name for entry in read_roster(folder)) == ["N. Modelaar", "R. Baliemans"]
    assert read_slots(folder).damaged == ()
    assert open_as(folder, ANNA, "een heel ander woord 55") == file_and_keys()[1][ANNA]
    with pytest.raises(WrongPassword):
        open_as(folder, ANNA)


def test_saving_leaves_one_file_that_only_its_owner_can_read(folder: Path) -> None:
    read_slots(folder).save(folder)
    assert [path.name for path in folder.iterdir()] == [KEY_FILE]
    assert (folder / KEY_FILE).stat().st_mode & 0o077 == 0
