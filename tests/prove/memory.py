"""Locked means gone: after the lock no process of the program holds a key, the client's name, the password, a picture.

The real program runs on a virtual screen with its supervisor; a client's file with a picture is opened, and the screen
locked. All readable memory of every process of the program is searched, before the lock (the search must find things)
and after it.
"""

from __future__ import annotations

import base64
import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil
from sqlalchemy import select

from skintwin_desktop.core import lesions, photos, screening, viewing
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.store.tables import PictureRow
from tests.builders import ANNA, OWNER_PASSWORD, Home, home, take_in
from tests.desktop import RealProgram, come_to_rest, gone, until, virtual_display
from tests.figures import Figure, at_least, at_most, exactly, told
from tests.prove.life import slices
from tests.prove.visits import noise_picture, workshop

NAME = "Qzvrkwelling"
GONE_MS = 600.0
"""The 300 ms that a program gets to store drafts, and what a busy machine needs to end it."""
_CHUNK = 1 << 24
_ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
_MAP = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) ([0-9a-f]+) (\S+) (\d+)\s*(.*)$")


@dataclass
class Needles:
    """What is searched for: bytes, and what they are."""

    found_as: dict[bytes, str] = field(default_factory=dict)

    def add_key(self, name: str, key: bytes) -> None:
        """Add a key as it is, in hex and in Base64."""
        coded = base64.b64encode(key).rstrip(b"=")[:-1]
        for form in (key, key.hex().encode(), key.hex().upper().encode(), coded, key.hex().encode("utf-16-le")):
            self.found_as[form] = name

    def add_text(self, name: str, text: str) -> None:
        """Add a text as Python, Qt and the database hold it."""
        for encoding in _ENCODINGS:
            self.found_as[text.encode(encoding)] = name

    def add_bytes(self, name: str, content: bytes) -> None:
        """Add stretches of some bytes."""
        self.found_as |= dict.fromkeys(slices(content), name)

    def few(self) -> Needles:
        """Return the most telling ones, for a quick search: each key as it is, and the rest."""
        keys = {name: form for form, name in reversed(self.found_as.items()) if name.endswith("key")}
        rest = {form: name for form, name in self.found_as.items() if not name.endswith("key")}
        return Needles(rest | {form: name for name, form in keys.items()})

    @property
    def names(self) -> set[str]:
        return set(self.found_as.values())

    def search(self, content: bytes) -> dict[str, int]:
        """Count what stands in these bytes, by name."""
        counted: dict[str, int] = {}
        for needle, name in self.found_as.items():
            if number := content.count(needle):
                counted[name] = counted.get(name, 0) + number
        return counted


def plant(made: Home, folder: Path) -> Needles:
    """Make a client with a visit under way and a picture in it; return what must not be found."""
    needles = Needles()
    studio = made.practitioner()
    done = take_in(studio, replace(ANNA, last_name=NAME))
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    path = noise_picture(folder, "planted.jpg", seed=7, size=(640, 480))
    photos.take_in_pictures(studio, visit, [path], kind="dermoscopy", lesion_id=lesion)
    keys = studio.keys
    for name in ("office", "journal", "backup", "user_private", "care_private"):
        key = getattr(keys, name)
        needles.add_key(f"{name} key", key[:32])
    needles.add_key("the client's key", studio.private_of(done.client.id))
    needles.add_text("name", NAME)
    needles.add_text("password", OWNER_PASSWORD)
    with studio.reading() as session:
        picture = session.execute(select(PictureRow.id)).scalars().one()
    for content in (viewing.read_original(studio, picture), viewing.read_thumbnail(studio, picture)):
        needles.add_bytes("picture", content)
    for pixels in (viewing.read_pixels(studio, picture), viewing.read_preview(studio, picture)):
        needles.add_bytes("picture", bytes(pixels.data))
    made.close_all()
    path.unlink()
    return needles


def regions(pid: int, known: set[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    """Yield what of a process can be read; unchanged parts of files once for all processes."""
    with Path(f"/proc/{pid}/maps").open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            parts = _MAP.match(line)
            if parts is None or "r" not in parts[3] or parts[7] in {"[vvar]", "[vsyscall]", "[vvar_vclock]"}:
                continue
            if parts[6] != "0" and "w" not in parts[3]:
                place = (parts[7], parts[4])
                if place in known:
                    continue
                known.add(place)
            yield int(parts[1], 16), int(parts[2], 16)


def memory_of(pid: int, known: set[tuple[str, str]], overlap: int) -> Iterator[bytes]:
    """Yield the readable memory of a process in pieces that overlap."""
    handle = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for start, end in regions(pid, known):
            at = start
            while at < end:
                try:
                    piece = os.pread(handle, min(_CHUNK, end - at), at)
                except OSError:
                    break
                if not piece:
                    break
                yield piece
                at += len(piece) if at + len(piece) >= end else max(1, len(piece) - overlap)
    finally:
        os.close(handle)


@dataclass
class Searched:
    """What the search of some processes gave."""

    found: dict[str, int]
    processes: int
    size: int


def search(processes: list[psutil.Process], needles: Needles) -> Searched:
    """Search all memory of these processes."""
    longest = max(map(len, needles.found_as))
    found: dict[str, int] = {}
    known: set[tuple[str, str]] = set()
    size = 0
    for process in processes:
        for piece in memory_of(process.pid, known, longest):
            size += len(piece)
            for name, number in needles.search(piece).items():
                found[name] = found.get(name, 0) + number
    return Searched(found, len(processes), size)


def alive(program: RealProgram) -> list[psutil.Process]:
    """Return every process of the program's session: supervisor, programs, decoders, whoever was left behind."""
    there = []
    for process in psutil.process_iter():
        try:
            if os.getsid(process.pid) == program.supervisor.pid and not gone(process):
                there.append(process)
        except (psutil.NoSuchProcess, ProcessLookupError):
            continue
    return there


@dataclass
class Walk:
    """One lock, from an open file to the window of the program that never held a key."""

    typed: int
    before: Searched
    after: Searched
    unlocked_gone_ms: float
    left_behind: int
    needles: Needles


def walk(folder: Path, display: str, *, quick: bool = False) -> Walk:
    """Open the planted client's file in the real program, search, lock, search again."""
    made = home(folder)
    needles = plant(made, folder)
    needles = needles.few() if quick else needles
    settings = folder / "settings"
    settings.mkdir(exist_ok=True)
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 10}))
    program = RealProgram(made, settings, display)
    try:
        program.says("ready")
        until(lambda: len(program.programs()) == 2, "no second program is kept warm")
        front = program.programs()[0]
        typed = _sign_in(program, front, needles)
        _open_file(program, front)
        family = [front, *front.children(recursive=True)]
        before = search(family, needles)
        began = time.perf_counter()
        program.hand("key", "ctrl+l")
        until(lambda: gone(front), "the program that was unlocked lives on", seconds=5)
        took = (time.perf_counter() - began) * 1000
        until(lambda: all(map(gone, family)), "a decoder lives on", seconds=5)
        program.says("painted")
        until(lambda: len(program.programs()) == 2, "no new program is kept warm")
        come_to_rest(program.programs()[1])
        after = search(alive(program), needles)
        left = sum(process in family for process in alive(program))
    finally:
        program.end()
    return Walk(typed, before, after, took, left, needles)


def _sign_in(program: RealProgram, front: psutil.Process, needles: Needles) -> int:
    """Sign in; return how often the password stood in memory while it was typed but not yet used."""
    until(program.has_the_keyboard, "the sign-in window does not have the keyboard")
    program.hand("type", "--delay", "5", OWNER_PASSWORD)
    come_to_rest(front)
    password = Needles({form: name for form, name in needles.found_as.items() if name == "password"})
    found = search([front], password)
    program.hand("key", "Return")
    program.says("workspace")
    return found.found.get("password", 0)


def _open_file(program: RealProgram, front: psutil.Process) -> None:
    """Search the client, open the file, go on with the visit in which the picture is."""
    program.hand("key", "ctrl+k")
    program.hand("type", "--delay", "20", NAME)
    come_to_rest(front)
    program.hand("key", "Return")
    come_to_rest(front)
    program.hand("key", "F4")
    come_to_rest(front)


def prove() -> dict[str, Figure]:
    """Search before the lock and after it."""
    with workshop("memory") as name, virtual_display() as display:
        done = walk(Path(name), display)
    missing = done.needles.names - set(done.before.found) - {"password"}
    rest = ", ".join(f"{name} {number} times" for name, number in sorted(done.after.found.items()))
    return {
        "searched for": told(len(done.needles.found_as), "needles"),
        "typed: copies of the password": at_least(done.typed, "copies", 1),
        "unlocked: copies": at_least(sum(done.before.found.values()), "copies", 10),
        "unlocked: kinds not found": exactly(", ".join(sorted(missing)) or 0, "", 0),
        "unlocked: processes": told(done.before.processes, "processes"),
        "locked: processes": at_least(done.after.processes, "processes", 3),
        "locked: memory": at_least(round(done.after.size / 1e6), "MB", 100),
        "locked: found": exactly(rest or 0, "", 0),
        "unlocked program gone after": at_most(done.unlocked_gone_ms, "ms", GONE_MS),
        "left behind": exactly(done.left_behind, "processes", 0),
    }
