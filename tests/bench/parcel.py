"""Sealing a client parcel of 100 pictures (250 MB), against reading and AES-encrypting the same bytes.

Reading is what the studio does to have a picture at all: from its vault, checked and decrypted. The bare work reads
the pictures so, one after the other, and encrypts each with AES-256-GCM in chunks of the parcel's size; it hashes
nothing and writes nothing. The product reads the same way and does all that makes a parcel: SHA-256 of every file,
sealing, index, padding, text form in one file, and writing to the disk. Deriving the key from the code, which has to
take its time, is left out of both. Both begin with the files in the system's cache and take turns.

So many bytes go into a folder (``parcel.ONE_FILE``), whose parts are the sealed bytes themselves; that has the aim.
Hashing, sealing and writing have a thread of their own beside the reading, so both figures need a computer with two
free processors: on one they are as the processor time says.

What the product has to do besides the bare work is told by itself, each on one thread: SHA-256, writing, and Base64,
of which one file is made. A folder cannot take less than half of bare work, SHA-256 and writing together. One file
cannot take less than half of all four (measured: 1.2); and as Python keeps its lock while it makes Base64, hardly
anything runs beside that, and it takes 1.9. One file is never larger than ``parcel.ONE_FILE``: half of what is here.
"""

from __future__ import annotations

import binascii
import contextlib
import hashlib
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tests.bench.workbench import in_fresh_process, ratio, throw_away_folder
from tests.figures import Figure, at_most, exactly, told
from tests.peak import peak

PICTURES, BYTES = 100, 2_500_000
ROUNDS = 5

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.paper.parcel import Sealed
    from skintwin_desktop.paper.parcel_content import ParcelFile
    from tests.paper.parcel_samples import Folder
OWNER, STUDIO = UUID(int=1), UUID(int=2)


def measure() -> dict[str, Figure]:
    """Keep the pictures in a vault, then read and seal them in turn, in one process for all."""
    with throw_away_folder() as folder:
        return in_fresh_process(_measure, folder)


def _measure(folder: Path) -> dict[str, Figure]:
    from tests.paper.parcel_samples import Folder

    pictures = _keep(folder)
    bare, one_file, parts, plain, memory = [], [], [], [], []
    extra: dict[str, list[Took]] = {name: [] for name in ("SHA-256", "writing", "Base64")}
    whole = 0
    for number in range(ROUNDS):
        bare.append(_timed(lambda: _bare(source() for source in pictures)))
        place = Folder(folder / f"parts {number}")
        took, made = _sealed_folder(pictures, place)
        parts.append(took)
        with peak() as held:
            took, made_file = _sealed_file(pictures, folder / "one.html")
        one_file.append(took)
        memory.append(held.most)
        plain.append(_timed(lambda: _bare([source()] for source in _plain(folder, pictures))))
        for name, took in zip(extra, _extra(folder / "written"), strict=True):
            extra[name].append(took)
        whole = _read_back(place, made, folder / "one.html", made_file)
        place.discard()
    return {
        "100 pictures into a folder, ratio to reading and encrypting": at_most(_ratio(parts, bare), "×", 1.2),
        "100 pictures into one file, ratio to reading and encrypting": told(_ratio(one_file, bare), "×"),
        "processor time for a folder, ratio": told(_ratio(parts, bare, "processor"), "×"),
        "processor time for one file, ratio": told(_ratio(one_file, bare, "processor"), "×"),
        **{f"{name} of so many bytes, ratio": told(_ratio(took, bare), "×") for name, took in extra.items()},
        "memory of the whole process while it makes one file": at_most(max(memory) / 1e6, "MB", 300),
        "a folder": told(statistics.median(one.seconds for one in parts), "s"),
        "one file": told(statistics.median(one.seconds for one in one_file), "s"),
        "reading from the vault and encrypting": told(statistics.median(one.seconds for one in bare), "s"),
        "a folder, ratio to reading open files and encrypting": told(_ratio(parts, plain), "×"),
        "bytes that came back": exactly(whole, "", PICTURES * BYTES),
    }


def _ratio(product: list[Took], baseline: list[Took], of: str = "seconds") -> float:
    return ratio([getattr(one, of) for one in product], [getattr(one, of) for one in baseline])


def _read_back(place: Folder, made: Sealed, path: Path, made_file: Sealed) -> int:
    """Check both against their manifests and return how many bytes of pictures came back."""
    from skintwin_desktop.paper.parcel_reading import open_file, open_folder

    with contextlib.ExitStack() as opened:
        page, file, *parts = (opened.enter_context(one.open("rb")) for one in (place.page, path, *place.parts))
        open_file(file, made_file.code).verify(made_file.lines)
        parcel = open_folder(page, parts, made.code)
        parcel.verify(made.lines)
        return sum(line.length for line in parcel.lines)


Pieces = Callable[[], Iterator[bytes]]


def _keep(folder: Path) -> list[Pieces]:
    """Put pictures into a vault and return what reads each of them."""
    from skintwin_desktop.store.sealing import KeyPair
    from skintwin_desktop.store.vault import Vault

    keys, vault = KeyPair.fresh(), Vault(folder / "vault", STUDIO)
    vault.create()
    chance = random.Random(8)

    def reading(number: int) -> Pieces:
        content = number.to_bytes(4, "big") + chance.randbytes(BYTES - 4)
        stored = vault.put_unsynced(content, public=keys.public, owner=OWNER, kind="picture")
        (folder / f"{number}.plain").write_bytes(content)
        return lambda: vault.open(stored, private=keys.private, owner=OWNER, kind="picture")

    return [reading(number) for number in range(PICTURES)]


def _plain(folder: Path, pictures: list[Pieces]) -> Iterator[Callable[[], bytes]]:
    for number in range(len(pictures)):
        yield (folder / f"{number}.plain").read_bytes


def _bare(files: Iterator[Iterator[bytes]] | Iterator[list[bytes]]) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from skintwin_desktop.paper.parcel_stream import CHUNK

    cipher = AESGCM(os.urandom(32))
    index = 0
    for pieces in files:
        content = memoryview(b"".join(pieces))
        for at in range(0, len(content), CHUNK):
            cipher.encrypt(index.to_bytes(12, "big"), content[at : at + CHUNK], b"head")
            index += 1


def _extra(path: Path) -> tuple[Took, Took, Took]:
    """Return what hashing, writing and Base64 of as many bytes take, each alone and without reading them."""
    content = memoryview(random.Random(9).randbytes(3 * 256 * 1024))
    times = PICTURES * BYTES // len(content)

    def write() -> None:
        with path.open("xb") as file:
            for _ in range(times):
                file.write(content)
        path.unlink()

    def text() -> None:
        for _ in range(times):
            for at in range(0, len(content), 48 * 1024):
                binascii.b2a_base64(content[at : at + 48 * 1024], newline=False)

    def digest() -> None:
        made = hashlib.sha256()
        for _ in range(times):
            made.update(content)

    return _timed(digest), _timed(write), _timed(text)


@dataclass(frozen=True)
class Took:
    """Seconds on the wall, and seconds of all threads together."""

    seconds: float
    processor: float

    def without(self, other: Took) -> Took:
        return Took(self.seconds - other.seconds, self.processor - other.processor)


def _timed(work: Callable[[], object]) -> Took:
    began, used = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - began, time.process_time() - used)


def _files(pictures: list[Pieces]) -> Iterator[tuple[ParcelFile, Pieces]]:
    from skintwin_desktop.paper.parcel_content import FileKind, ParcelFile

    for number, source in enumerate(pictures):
        yield ParcelFile(f"fotos/{number}.jpg", FileKind.PICTURE, "Foto", "image/jpeg"), source


def _sealed_file(pictures: list[Pieces], path: Path) -> tuple[Took, Sealed]:
    from skintwin_desktop.paper.parcel import seal_file
    from tests.paper.parcel_samples import contents

    made: list[Sealed] = []
    with path.open("w+b") as file:
        took = _timed(lambda: made.append(seal_file(contents(), _files(pictures), file)))
    return took.without(_key()), made[0]


def _sealed_folder(pictures: list[Pieces], place: Folder) -> tuple[Took, Sealed]:
    from skintwin_desktop.paper.parcel import seal_folder
    from tests.paper.parcel_samples import contents

    made: list[Sealed] = []
    took = _timed(lambda: made.append(seal_folder(contents(), _files(pictures), place)))
    return took.without(_key()), made[0]


def _key() -> Took:
    """Return how long the key from the code takes right now."""
    from skintwin_desktop.paper.parcel_stream import ROUNDS as KEY_ROUNDS
    from skintwin_desktop.paper.parcel_stream import stretch

    return _timed(lambda: stretch(b"0" * 20, bytes(16), KEY_ROUNDS))
