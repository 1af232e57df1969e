"""Slots and the keys in them: what opens, what does not, and that each says which it is."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import cache
from typing import Any
from uuid import UUID

import pytest

from skintwin_desktop.errors import (
    DatabaseDamaged,
    DatabaseOutdated,
    DeviceSecretReplaced,
    KeyFileForeign,
    KeyFileOutdated,
    ObjectDamaged,
    RecoveryKeyWrong,
    SlotDamaged,
    WrongPassword,
)
from skintwin_desktop.store import keys as keys_module
from skintwin_desktop.store import sealing
from skintwin_desktop.store.keys import (
    FLOOR,
    KdfCost,
    Keys,
    RecoverySlot,
    Slot,
    calibrated,
    checksum,
    make_recovery_slot,
    make_slot,
    open_slot,
)
from skintwin_desktop.store.office_key import new_office_key, why_not
from skintwin_desktop.store.sealing import KeyPair

STUDIO, ANNA, BOB = UUID(int=1), UUID(int=2), UUID(int=3)
PASSWORD = "vlier kade oranje 7402"
DEVICE = b"d" * 32


@cache
def anna() -> tuple[Keys, Slot]:
    keys = Keys.fresh(STUDIO)
    return keys, made(keys, ANNA)


def made(keys: Keys, user: UUID, *, device: bytes | None = None, password: str = PASSWORD) -> Slot:
    return make_slot(
        keys,
        studio_id=STUDIO,
        user_id=user,
        name="N. Modelaar",
        role="owner",
        password=password,
        device_secret=device,
        cost=FLOOR,
    )


def opens(slot: Slot, *, studio: UUID = STUDIO, password: str = PASSWORD, device: bytes | None = None) -> Keys:
    return open_slot(slot, studio_id=studio, password=password, device_secret=device)


def test_the_right_password_opens_and_a_wrong_one_does_not() -> None:
    keys, slot = anna()
    assert opens(slot) == keys
    assert opens(slot, password="vlier kade oranje 7402") == keys
    for wrong in ("", PASSWORD + " ", PASSWORD.upper(), PASSWORD[:-1]):
        with pytest.raises(WrongPassword):
            opens(slot, password=wrong)


def test_a_slot_with_a_device_secret_needs_that_secret() -> None:
    keys, _ = anna()
    slot = made(keys, ANNA, device=DEVICE)
    assert slot.needs_device
    assert opens(slot, device=DEVICE) == keys
    for wrong in (None, b"e" * 32):
        with pytest.raises(DeviceSecretReplaced):
            opens(slot, device=wrong)
        with pytest.raises(WrongPassword):  # one that was made before slots said which secret they want
            opens(replace(slot, device_mark=""), device=wrong)
    with pytest.raises(WrongPassword):
        opens(replace(slot, needs_device=False))


@pytest.mark.parametrize(
    "change",
    [
        {"user_id": BOB}, {"slot_id": UUID(int=9)}, {"role": "practitioner"}, {"needs_device": True},
        {"device_mark": "00"}, {"cost": KdfCost(FLOOR.memory, FLOOR.passes + 1, FLOOR.lanes)},
        {"cost": KdfCost(FLOOR.memory * 2, FLOOR.passes, FLOOR.lanes)},
        {"cost": KdfCost(FLOOR.memory, FLOOR.passes, FLOOR.lanes - 1)},
    ],
    ids=str,
)  # fmt: skip
def test_nothing_that_a_slot_says_can_be_exchanged(change: dict[str, Any]) -> None:
    _, slot = anna()
    with pytest.raises(WrongPassword):
        opens(replace(slot, **change))


def test_the_slot_of_one_user_or_studio_opens_nothing_of_another() -> None:
    keys, slot = anna()
    bobs = made(keys.for_user(care=False), BOB, password="fiets regenboog lantaarn 88")
    with pytest.raises(WrongPassword):
        opens(replace(bobs, locked=slot.locked, salt=slot.salt))
    with pytest.raises(WrongPassword):
        opens(slot, studio=UUID(int=8))


def test_a_slot_comes_back_from_the_key_file_as_it_was() -> None:
    _, slot = anna()
    assert Slot.from_json(json.loads(json.dumps(slot.to_json()))) == slot


def rewritten(whole: Slot, **changes: Any) -> dict[str, Any]:
    """Return the slot changed by somebody who knows how to make the checksum fit."""
    plain = whole.to_json() | changes
    return plain | {"checksum": checksum(plain)}


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": FLOOR.memory - 1}, {"passes": FLOOR.passes - 1}, {"lanes": 0}, {"lanes": -1}, {"memory": 0},
        {"memory": 2**40}, {"passes": 10**9}, {"lanes": 10**6}, {"memory": "65536"}, {"passes": 3.5}, {"passes": True},
        {"memory": None}, {"surprise": 1},
    ],
    ids=str,
)  # fmt: skip
def test_a_cost_below_the_floor_or_out_of_reason_is_refused_before_it_is_tried(cost: dict[str, Any]) -> None:
    _, slot = anna()
    with pytest.raises(SlotDamaged) as damaged:
        Slot.from_json(rewritten(slot, argon2id=asdict(FLOOR) | cost))
    assert damaged.value.name == "N. Modelaar"


@pytest.mark.parametrize(
    "change",
    [
        {"salt": ""}, {"salt": "AAAA"}, {"salt": "no base64!"}, {"salt": None}, {"locked": 7}, {"user": "nobody"},
        {"slot": None}, {"role": 3}, {"device": "yes"}, {"argon2id": []}, {"argon2id": None},
    ],
    ids=str,
)  # fmt: skip
def test_a_part_of_another_shape_is_damage(change: dict[str, Any]) -> None:
    _, slot = anna()
    with pytest.raises(SlotDamaged):
        Slot.from_json(rewritten(slot, **change))


def test_damage_is_told_from_a_wrong_password() -> None:
    _, slot = anna()
    plain = slot.to_json()
    for part in plain:
        missing = {name: value for name, value in plain.items() if name != part}
        with pytest.raises(SlotDamaged):
            Slot.from_json(missing)
    with pytest.raises(SlotDamaged):
        Slot.from_json(plain | {"locked": plain["locked"][:-8] + "AAAAAAA="})
    with pytest.raises(SlotDamaged):
        Slot.from_json([])  # type: ignore[arg-type]
    with pytest.raises(WrongPassword):  # somebody made the checksum fit: the cipher still notices
        opens(Slot.from_json(rewritten(slot, locked=slot.to_json()["locked"][:-8] + "AAAAAAA=")))


def test_another_user_shares_the_office_and_never_the_drafts() -> None:
    keys, _ = anna()
    for care in (True, False):
        other = keys.for_user(care=care)
        assert (other.office, other.journal, other.backup) == (keys.office, keys.journal, keys.backup)
        assert other.user_private != keys.user_private
        assert other.care_private == (keys.care_private if care else None)


def test_keys_are_long_and_fresh() -> None:
    several = [Keys.fresh(STUDIO) for _ in range(20)]
    for part, length in (("office", 48), ("journal", 32), ("backup", 32), ("user_private", 32), ("care_private", 32)):
        values = {getattr(keys, part) for keys in several}
        assert len(values) == 20
        assert {len(value) for value in values} == {length}


def test_the_salt_of_an_office_key_says_what_does_not_fit() -> None:
    other = UUID(int=99 << 100)
    old, new, foreign = (new_office_key(*one) for one in ((STUDIO, 0), (STUDIO, 1), (other, 0)))
    for salt, key, reason in (
        (new[32:], old, KeyFileOutdated),
        (old[32:], new, DatabaseOutdated),
        (old[32:], old, DatabaseDamaged),
        (foreign[32:], old, KeyFileForeign),
        (bytes(16), old, DatabaseDamaged),
        (old[32:47] + bytes([old[47] ^ 1]), new, DatabaseDamaged),
        (new[32:], secrets.token_bytes(48), KeyFileOutdated),
    ):
        assert type(why_not(salt, key, STUDIO)) is reason


def test_calibration_stays_between_floor_and_ceiling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys_module, "CALIBRATION_SECONDS", 0.001)
    assert calibrated() == FLOOR
    monkeypatch.setattr(keys_module, "CALIBRATION_SECONDS", 1000.0)
    monkeypatch.setattr(keys_module, "CEILING", FLOOR.memory * 2)
    assert calibrated() == replace(FLOOR, memory=FLOOR.memory * 2)


# --- the recovery slot ---


@pytest.fixture
def named() -> dict[str, bytes]:
    return {"office": secrets.token_bytes(48), "care": secrets.token_bytes(32), f"user:{ANNA.hex}": b"u" * 32}


def test_the_recovery_key_opens_everything_and_another_nothing(named: dict[str, bytes]) -> None:
    slot = make_recovery_slot(STUDIO, b"k" * 20, named)
    assert RecoverySlot.from_json(json.loads(json.dumps(slot.to_json()))) == slot
    assert slot.open(STUDIO, b"k" * 20) == named
    for studio, key in ((STUDIO, b"l" * 20), (STUDIO, b""), (UUID(int=7), b"k" * 20)):
        with pytest.raises(RecoveryKeyWrong):
            slot.open(studio, key)


def test_keys_can_be_put_in_without_the_paper(named: dict[str, bytes]) -> None:
    slot = make_recovery_slot(STUDIO, b"k" * 20, named)
    later = slot.with_keys(STUDIO, {"office": b"n" * 48, f"user:{BOB.hex}": b"b" * 32})
    assert later.open(STUDIO, b"k" * 20) == named | {"office": b"n" * 48, f"user:{BOB.hex}": b"b" * 32}
    assert slot.open(STUDIO, b"k" * 20) == named


def test_sealed_keys_cannot_trade_names(named: dict[str, bytes]) -> None:
    slot = make_recovery_slot(STUDIO, b"k" * 20, named)
    traded = replace(slot, sealed={**slot.sealed, "office": slot.sealed["care"], "care": slot.sealed["office"]})
    with pytest.raises(ObjectDamaged):
        traded.open(STUDIO, b"k" * 20)


def test_a_public_half_of_somebody_else_is_noticed(named: dict[str, bytes]) -> None:
    """Whoever put it there would read every key that is sealed to it later."""
    slot = replace(make_recovery_slot(STUDIO, b"k" * 20, named), public=KeyPair.fresh().public)
    with pytest.raises(SlotDamaged):
        slot.open(STUDIO, b"k" * 20)


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain | {"salt": "AAAA"},
        lambda plain: plain | {"sealed": {}},
        lambda plain: plain | {"sealed": []},
        lambda plain: {name: value for name, value in plain.items() if name != "checksum"},
        lambda _: [],
        lambda _: "text",
    ],
)
def test_a_changed_recovery_slot_is_damaged(named: dict[str, bytes], change: Callable[[Any], Any]) -> None:
    plain = make_recovery_slot(STUDIO, b"k" * 20, named).to_json()
    with pytest.raises(SlotDamaged):
        RecoverySlot.from_json(change(plain))


def test_a_key_pair_is_completed_from_its_private_half() -> None:
    pair = KeyPair.fresh()
    assert KeyPair.of(pair.private) == pair
    assert sealing.unseal(sealing.seal(b"x", pair.public, b""), pair.private, b"") == b"x"
