"""Nothing readable lies on the disk: everything that is typed or photographed is marked, and every file is searched.

A child process lives a studio's whole life: intake, visit, pictures, lesions, profile, result, delivery, the windows,
a lock, and at last a crash. Its home, its temporary and cache folders and its working folder lie in one place. At
each station every file there is searched, and every file that it has open without a name; so is what it opens for
writing anywhere else, where the system lets us watch. The markers are searched in all encodings and spellings.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.figures import Figure, at_least, exactly, told
from tests.prove.life_words import DIGITS, MARKED
from tests.prove.visits import workshop

ROOT = Path(__file__).parents[2]
ENCODINGS = ("utf-8", "latin-1", "utf-16-le", "utf-16-be", "utf-32-le")
HEADS = {
    "a PDF": b"%PDF-1",
    "a JPEG": b"JFIF\0",
    "Exif": b"Exif\0\0",
    "a PNG": b"\x89PNG\r\n\x1a\n",
    "a plain database": b"SQLite format 3\0",
}
"""How files begin that would be readable; none of them may stand anywhere."""
STATIONS = ("typing", "pictures", "delivered", "locked", "window", "window locked", "about to crash")
_SHORTEST = 6


def spellings(words: str) -> Iterator[str]:
    """Yield a text as it was typed, in small and large letters, without accents, decomposed."""
    bare = "".join(one for one in unicodedata.normalize("NFD", words) if not unicodedata.combining(one))
    for one in (words, bare, unicodedata.normalize("NFD", words)):
        yield from (one, one.lower(), one.upper())


def needles(words: str) -> set[bytes]:
    """Return a text as it may stand in a file: plain in each encoding, in hex, in Base64 at each offset."""
    found: set[bytes] = set()
    for spelling in set(spellings(words)):
        for encoding in ENCODINGS:
            try:
                plain = spelling.encode(encoding)
            except UnicodeEncodeError:
                continue
            found |= {plain, plain.hex().encode(), plain.hex().upper().encode()}
            found.update(_base64(plain))
        found.add(json.dumps(spelling)[1:-1].encode())
    return {needle for needle in found if len(needle) >= _SHORTEST}


def _base64(plain: bytes) -> Iterator[bytes]:
    """Yield the part of the Base64 of ``plain`` that does not depend on what stands around it, per offset."""
    for offset in range(3):
        coded = base64.b64encode(bytes(offset) + plain).rstrip(b"=")
        inner = coded[(0, 2, 3)[offset] : len(coded) - 1]
        yield inner
        yield inner.translate(bytes.maketrans(b"+/", b"-_"))


@dataclass
class Search:
    """Everything that must not be found, and what was found."""

    words: dict[bytes, str] = field(default_factory=dict)
    hits: list[str] = field(default_factory=list)
    files: int = 0
    size: int = 0
    _known: set[tuple[int, bytes]] = field(default_factory=set)

    def add_markers(self) -> None:
        for name, text in MARKED.items():
            self.words |= dict.fromkeys(needles(text), name)
        for name, texts in DIGITS.items():
            for text in texts:
                self.words |= dict.fromkeys(needles(text), name)
        self.words |= {head: name for name, head in HEADS.items()}

    def add_slices(self, slices: list[str]) -> None:
        self.words |= dict.fromkeys(map(bytes.fromhex, slices), "a picture or a report")

    def search(self, where: str, content: bytes) -> None:
        """Search bytes, once for all the files that hold the same."""
        key = (len(self.words), hashlib.sha256(content).digest())
        if key in self._known:
            return
        self._known.add(key)
        self.files += 1
        self.size += len(content)
        for needle, name in self.words.items():
            if needle in content:
                self.hits.append(f"{name} in {where}")


def open_without_a_name(pid: int) -> Iterator[tuple[str, bytes]]:
    """Yield what a process and its children have open that has no name in a folder any more."""
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    for process in family:
        for handle in Path(f"/proc/{process.pid}/fd").glob("*"):
            try:
                target = str(handle.readlink())
                if not target.startswith("/") or not target.endswith(" (deleted)"):
                    continue
                yield target, handle.read_bytes()
            except OSError:
                continue


_OPENED = re.compile(r'\b(?:openat|open|creat)\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+)')
_HARMLESS = ("/dev/null", "/dev/tty", "/proc/", "/sys/", "/dev/dri", "/dev/shm/sem.")


def written_elsewhere(trace: Path, *known: Path) -> tuple[int, list[str]]:
    """Return how many files were opened for writing, and which of them lie in none of the known folders."""
    opened: set[str] = set()
    with trace.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            found = _OPENED.search(line)
            if found and {"O_WRONLY", "O_RDWR", "O_CREAT"} & set(found[2].split("|")) and "= -1" not in line:
                opened.add(found[1])
    absolute = {one for one in opened if one.startswith("/")}
    outside = sorted(one for one in absolute if not one.startswith((*map(str, known), *_HARMLESS)))
    return len(opened), outside


class Walk:
    """Lets the child live, and searches at each station."""

    def __init__(self, folder: Path) -> None:
        self.inside = folder / "inside"
        self.card = folder / "card"
        self.trace = folder / "trace"
        self.searched = Search()
        self.searched.add_markers()
        self.stations: list[str] = []
        self.missed: list[str] = []
        self.nameless = 0

    def run(self) -> int:
        """Return the child's exit status."""
        environment = dict(os.environ, CARD=str(self.card), QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
        self.card.mkdir()
        for name in (
            "work",
            "TMPDIR",
            "HOME",
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_RUNTIME_DIR",
        ):
            place = self.inside / name.lower()
            place.mkdir(parents=True, mode=0o700)
            environment[name] = str(place)
        watched = _watching(self.trace)
        child = subprocess.Popen(
            [*watched, sys.executable, "-B", "-m", "tests.prove.life", str(self.inside / "life")],
            cwd=self.inside / "work",
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_allow_core_files,  # noqa: PLW1509  nothing runs beside it
        )
        assert child.stdin is not None
        assert child.stdout is not None
        for line in child.stdout:
            if line.startswith("["):
                self._hear(json.loads(line))
            elif line.startswith("at "):
                self._stop(line[3:].strip(), child.pid)
                child.stdin.write("\n")
                child.stdin.flush()
        _, said = child.communicate()
        self.searched.search("standard error", said.encode())
        self._search_files("after the crash")
        self.stations += [] if child.returncode in {-6, 134} else [f"ended with {child.returncode}: {said[-600:]}"]
        return child.returncode

    def _hear(self, found: list[str]) -> None:
        if all(re.fullmatch(r"[0-9a-f]{48}", one) for one in found):
            self.searched.add_slices(found)
        else:
            self.missed += found

    def _stop(self, station: str, pid: int) -> None:
        self.stations.append(station)
        self._search_files(station)
        for name, content in open_without_a_name(pid):
            self.nameless += 1
            self.searched.search(f"{name} without a name at {station}", content)

    def _search_files(self, station: str) -> None:
        for path in sorted(self.inside.rglob("*")):
            if path.is_file() and not path.is_symlink():
                self.searched.search(f"{path.relative_to(self.inside)} at {station}", path.read_bytes())
            self.searched.search(f"the name of {path.name}", os.fsencode(path.name))


def _allow_core_files() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def _watching(trace: Path) -> list[str]:
    """Return the words that have the system tell every opened file, or none where that is not possible."""
    if shutil.which("strace") is None:
        return []
    words = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=openat,open,creat", "-o", str(trace)]
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if tried.returncode == 0 else []


def prove() -> dict[str, Figure]:
    """Live, search, and return what was found."""
    with workshop("clear") as name:
        walk = Walk(Path(name))
        walk.run()
        elsewhere = written_elsewhere(walk.trace, walk.inside, walk.card) if walk.trace.exists() else None
        cores = [path.name for path in (walk.inside / "work").iterdir()]
        tried, found = _plant(Path(name), walk.searched)
    searched = walk.searched
    hits = "; ".join(dict.fromkeys(searched.hits))[:400]
    opened, outside = elsewhere or (0, [])
    return {
        "stations": exactly(
            len(STATIONS) if walk.stations == [*STATIONS] else ", ".join(walk.stations), "", len(STATIONS)
        ),
        "texts": told(len(MARKED) + len(DIGITS), "markers"),
        "spellings, encodings and slices": told(len(searched.words), "searched for"),
        "files": at_least(searched.files, "files", 100),
        "size": told(round(searched.size / 1e6, 1), "MB"),
        "open without a name": told(walk.nameless, "files"),
        "found": exactly(hits or 0, "", 0),
        "texts without a marker": exactly(", ".join(walk.missed) or 0, "", 0),
        "core files": exactly(len(cores), "files", 0),
        "opened for writing": told(opened if elsewhere else "not watched here", "files"),
        "written outside of what was searched": exactly(", ".join(outside)[:300] or 0, "", 0),
        "planted": told(tried, "needles"),
        "planted and found": exactly(found, "needles", tried),
    }


def _plant(folder: Path, searched: Search) -> tuple[int, int]:
    """Plant each needle in a file among noise, and return how many were planted and how many of them are found."""
    found = 0
    path = folder / "planted"
    by_name: dict[str, dict[bytes, str]] = {}
    for needle, name in searched.words.items():
        by_name.setdefault(name, {})[needle] = name
    for needle, name in searched.words.items():
        path.write_bytes(os.urandom(300) + needle + os.urandom(300))
        control = Search(words=by_name[name])
        control.search("planted", path.read_bytes())
        found += any(hit.startswith(f"{name} in") for hit in control.hits)
    return len(searched.words), found
