"""The key file, changed in every byte and field; for the proof ``tamper``."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from skintwin_desktop.core import door
from skintwin_desktop.store import recovery
from skintwin_desktop.store.keys import FLOOR, checksum
from skintwin_desktop.store.slots import read_slots
from tests import builders
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST_PASSWORD, Home
from tests.prove.changes import (
    NEW_PASSWORD,
    SILENT,
    WITHOUT_EFFECT,
    Studied,
    Tally,
    changed,
    closing,
    cuts,
    flips,
)


def try_slots(studied: Studied) -> tuple[Tally, Tally]:
    """Change the key file in every bit and at every length; then change its fields and mend the checksums."""
    path = studied.folder / "keyslots.json"
    content, tally, forged = path.read_bytes(), Tally(), Tally()
    case = (
        (f"case of byte {at}", content[:at] + bytes([one ^ 32]) + content[at + 1 :]) for at, one in enumerate(content)
    )
    for what, other in (
        *flips(content, range(len(content)), random.Random(3)),
        *case,
        *cuts(content, range(len(content))),
    ):
        with changed(path, other):
            tally.attempt(what, lambda: look_at_slots(studied))
    other_home = builders.home(Path(tempfile.mkdtemp(dir=studied.folder.parent)))
    _, other_lines = door_of_another(other_home)
    with changed(path, other_lines):
        tally.attempt("the key file of another studio", lambda: look_at_slots(studied))
    for what, other in forgeries(json.loads(content)):
        with changed(path, other):
            forged.attempt(what, lambda: try_all_keys(studied))
    return tally, forged


def door_of_another(home: Home) -> tuple[Home, bytes]:
    """Return the key file of a studio with other keys: one whose recovery gave its owner a new password."""
    door.recover(home.door, home.recovery_lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
    plain = json.loads((home.door.folder / "keyslots.json").read_bytes())
    plain["studio"] = UUID(int=7).hex
    plain["checksum"] = checksum({"format": plain["format"], "studio": plain["studio"]})
    return home, json.dumps(plain).encode()


def look_at_slots(studied: Studied) -> str:
    """Read the key file as the sign-in window does; try every key that the checksums let through."""
    door.visitors(studied.home.door)
    slots = read_slots(studied.folder)
    for user in (studied.user, studied.receptionist):
        slots.slot_of(user)
    if slots == studied.slots:
        return WITHOUT_EFFECT
    if slots.recovery is None:
        door.recover(studied.home.door, studied.home.recovery_lines, studied.user, NEW_PASSWORD, cost=FLOOR)
    return try_all_keys(studied)


def try_all_keys(studied: Studied) -> str:
    """Sign in as everybody and open the recovery slot: somebody must be refused."""
    home = studied.home
    for user, password in ((studied.user, OWNER_PASSWORD), (studied.receptionist, RECEPTIONIST_PASSWORD)):
        with closing(studied.sign_in(user, password)):
            pass
    slots = read_slots(studied.folder)
    if slots.recovery is None:
        return SILENT
    slots.recovery.open(slots.studio_id, recovery.from_lines(home.recovery_lines))
    return SILENT


UNBOUND = ("slot name", "recovery public")
"""What a forger with a text editor can change unnoticed: the name on the sign-in window, which is only a label, and
the public half of the recovery slot, which is noticed when the sheet is used."""


def forgeries(plain: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Yield the key file with one field changed and its checksum made to fit again."""
    for index, slot in enumerate(plain["slots"]):
        for name, value in slot.items():
            if name not in {"checksum", "name"}:
                yield f"slot {name}", _forged(plain, ("slots", index), {name: _other(value)})
        yield "slot role", _forged(plain, ("slots", index), {"role": "practitioner"})
    yield "slots exchanged", json.dumps(plain | {"slots": _exchanged(plain["slots"])}).encode()
    for name in ("salt", "private"):
        yield f"recovery {name}", _forged(plain, ("recovery",), {name: _other(plain["recovery"][name])})
    for name, value in plain["recovery"]["sealed"].items():
        sealed = plain["recovery"]["sealed"] | {name: _other(value)}
        yield f"recovery sealed {name}", _forged(plain, ("recovery",), {"sealed": sealed})
    head = {"format": plain["format"], "studio": UUID(int=9).hex}
    yield "studio", json.dumps(plain | head | {"checksum": checksum(head)}).encode()
    newer = {"format": plain["format"] + 1, "studio": plain["studio"]}
    yield "format", json.dumps(plain | newer | {"checksum": checksum(newer)}).encode()


def _exchanged(slots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Let two users have each other's keys, as a receptionist would like."""
    one, two = slots
    swapped = [one | {"locked": two["locked"]}, two | {"locked": one["locked"]}]
    return [slot | {"checksum": checksum(slot)} for slot in swapped]


def _forged(plain: dict[str, Any], where: tuple[Any, ...], change: dict[str, Any]) -> bytes:
    copy = json.loads(json.dumps(plain))
    part = copy
    for step in where:
        part = part[step]
    part |= change
    part["checksum"] = checksum(part)
    return json.dumps(copy).encode()


def _other(value: Any) -> Any:
    """Return a value of the same shape that is another one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, dict):
        return value | {"memory": value["memory"] * 2}
    middle = len(value) // 2
    return value[:middle] + ("a" if value[middle] != "a" else "b") + value[middle + 1 :]
