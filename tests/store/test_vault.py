"""The vault: the container as documented, every change of it noticed, and nothing left of what could not be written."""

from __future__ import annotations

import hashlib
import json
import random
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from skintwin_desktop.errors import FormatNewer, ObjectDamaged
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.vault import CHUNK, HEADER_BYTES, TAG, Stored, Vault
from tests.store import faults

STUDIO, OWNER = UUID(int=1), UUID(int=2)
PAIR = KeyPair.of(bytes(range(32)))
FIXTURES = Path(__file__).parent / "fixtures"
LONG = random.Random(3).randbytes(3 * CHUNK + 1234)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = Vault(tmp_path / "vault", STUDIO)
    made.create()
    return made


@dataclass
class Laid:
    """An object as it lies, with a row that believes whatever lies there: only the cipher is left to notice."""

    vault: Vault
    stored: Stored
    path: Path

    def lay(self, content: bytes) -> None:
        self.path.write_bytes(content)

    def read(self, *, believing: bool = True) -> bytes:
        digest = hashlib.sha256(self.path.read_bytes()).digest() if believing else self.stored.sha256
        return self.vault.read(replace(self.stored, sha256=digest), private=PAIR.private, owner=OWNER, kind="original")

    def refuses(self, content: bytes, *kinds: type[Exception]) -> None:
        self.lay(content)
        for believing in (True, False):
            with pytest.raises(kinds or ObjectDamaged):
                self.read(believing=believing)


def put(vault: Vault, content: bytes, *, owner: UUID = OWNER, kind: str = "original") -> Laid:
    stored = vault.put(content, public=PAIR.public, owner=owner, kind=kind)
    folder = vault._folder
    return Laid(vault, stored, folder / stored.object_id[:2] / stored.object_id)


@pytest.fixture
def laid(vault: Vault) -> Laid:
    return put(vault, LONG)


def context(owner: UUID = OWNER, kind: str = "original", studio: UUID = STUDIO) -> bytes:
    return b"\0".join((b"skintwin vault 1", studio.bytes, owner.bytes, kind.encode()))


def content_cipher(header: bytes, file_key: bytes, about: bytes) -> AESGCM:
    salt = hashlib.sha256(header + about).digest()
    return AESGCM(HKDF(hashes.SHA256(), 32, salt, b"skintwin vault content 1").derive(file_key))


def made_by_hand(object_id: str, content: bytes, *, chunk: int = CHUNK, last: bool = True) -> bytes:
    """Write a container by its description alone, as anybody can who has the public key."""
    prefix = struct.pack(">5sBBI16s", b"STVLT", 1, 1, chunk, bytes.fromhex(object_id))
    file_key = random.Random(1).randbytes(32)
    header = prefix + sealing.seal(file_key, PAIR.public, prefix + context())
    cipher = content_cipher(header, file_key, context())
    pieces = [content[start : start + chunk] for start in range(0, len(content), chunk)] or [b""]
    made = header
    for index, piece in enumerate(pieces):
        flag = last and index == len(pieces) - 1
        made += cipher.encrypt(struct.pack(">Q3xB", index, flag), piece, None)
    return made


# --- the container ---


def test_the_container_is_as_documented(laid: Laid) -> None:
    lying = laid.path.read_bytes()
    magic, version, algorithm, chunk, object_id = struct.unpack(">5sBBI16s", lying[:27])
    assert (magic, version, algorithm, chunk) == (b"STVLT", 1, 1, 64 * 1024)
    assert object_id.hex() == laid.stored.object_id
    assert HEADER_BYTES == 27 + 80
    header = lying[:HEADER_BYTES]
    file_key = sealing.unseal(header[27:], PAIR.private, header[:27] + context())
    cipher = content_cipher(header, file_key, context())
    opened = b""
    for index, start in enumerate(range(HEADER_BYTES, len(lying), CHUNK + TAG)):
        flag = start + CHUNK + TAG >= len(lying)
        opened += cipher.decrypt(struct.pack(">Q3xB", index, flag), lying[start : start + CHUNK + TAG], None)
    assert opened == LONG
    assert len(lying) == HEADER_BYTES + len(LONG) + 4 * TAG
    assert laid.stored == Stored(laid.path.name, len(LONG), hashlib.sha256(lying).digest())
    assert LONG[:64] not in lying


def test_what_is_written_by_the_description_opens(laid: Laid) -> None:
    laid.lay(made_by_hand(laid.stored.object_id, LONG))
    assert laid.read() == LONG


@pytest.mark.parametrize(
    "size", [0, 1, 15, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1]
)
def test_every_size_comes_back(vault: Vault, size: int) -> None:
    content = random.Random(size).randbytes(size)
    laid = put(vault, content)
    assert laid.read(believing=False) == content
    assert laid.path.stat().st_size == HEADER_BYTES + size + TAG * max(1, -(-size // CHUNK))
    assert vault.fits(laid.stored)


def test_a_container_of_version_1_opens_for_ever(tmp_path: Path) -> None:
    kept = json.loads((FIXTURES / "vault-1.json").read_bytes())
    vault = Vault(tmp_path, UUID(kept["studio"]))
    for one in kept["objects"]:
        path = tmp_path / one["id"][:2] / one["id"]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((FIXTURES / one["file"]).read_bytes())
        stored = Stored(one["id"], one["length"], bytes.fromhex(one["sha256"]))
        content = vault.read(
            stored, private=bytes.fromhex(kept["private"]), owner=UUID(kept["owner"]), kind=one["kind"]
        )
        assert len(content) == one["length"]
        assert hashlib.sha256(content).hexdigest() == one["content_sha256"]


# --- changes ---


def test_every_truncation_is_noticed(laid: Laid) -> None:
    lying = laid.path.read_bytes()
    boundaries = [0, HEADER_BYTES, *range(HEADER_BYTES, len(lying), CHUNK + TAG), len(lying)]
    cuts = {boundary + beside for boundary in boundaries for beside in (-1, 0, 1)} & set(range(len(lying)))
    assert len(cuts) >= 15
    for length in sorted(cuts):
        laid.refuses(lying[:length])


def test_every_bit_of_the_header_counts(laid: Laid) -> None:
    lying = laid.path.read_bytes()
    for bit in range(HEADER_BYTES * 8):
        changed = bytearray(lying[: HEADER_BYTES + CHUNK + TAG])
        changed[bit // 8] ^= 1 << bit % 8
        laid.refuses(bytes(changed), ObjectDamaged, FormatNewer)


def test_a_newer_version_is_said_to_be_newer(laid: Laid) -> None:
    lying = bytearray(laid.path.read_bytes())
    lying[5] = 2
    laid.lay(bytes(lying))
    with pytest.raises(FormatNewer) as newer:
        laid.read()
    assert (newer.value.found, newer.value.known) == (2, 1)


def test_every_flipped_bit_of_the_body_is_noticed(laid: Laid) -> None:
    lying, chance = laid.path.read_bytes(), random.Random(7)
    for _ in range(500):
        changed = bytearray(lying)
        changed[chance.randrange(HEADER_BYTES, len(lying))] ^= 1 << chance.randrange(8)
        laid.lay(bytes(changed))
        with pytest.raises(ObjectDamaged):
            laid.read()


def test_chunks_cannot_be_swapped_doubled_dropped_or_added(vault: Vault, laid: Laid) -> None:
    lying = laid.path.read_bytes()
    header = lying[:HEADER_BYTES]
    chunks = [lying[start : start + CHUNK + TAG] for start in range(HEADER_BYTES, len(lying), CHUNK + TAG)]
    other = put(vault, LONG).path.read_bytes()
    foreign = other[HEADER_BYTES : HEADER_BYTES + CHUNK + TAG]
    one, two, three, last = chunks
    for order in (
        [two, one, three, last], [one, one, three, last], [one, three, last], [one, two, three], [two, three, last],
        [one, two, three, last, last], [one, two, three, last, b"\0"], [one, two, three, last, foreign],
        [one, foreign, three, last], [foreign, two, three, last], [last], [one, last], [],
        [one, two, three, last[:-1]], [one, two, three, last, one], [*chunks, *chunks],
    ):  # fmt: skip
        laid.refuses(header + b"".join(order))
    laid.refuses(other[:HEADER_BYTES] + lying[HEADER_BYTES:])
    laid.refuses(other)
    laid.lay(lying)
    assert laid.read() == LONG


def test_a_file_without_its_last_flag_or_with_another_chunk_size_is_refused(laid: Laid) -> None:
    laid.refuses(made_by_hand(laid.stored.object_id, LONG, last=False))
    laid.refuses(made_by_hand(laid.stored.object_id, LONG, chunk=1024))
    laid.refuses(made_by_hand(laid.stored.object_id, LONG[: 2 * CHUNK], last=False))
    empty_end = made_by_hand(laid.stored.object_id, LONG[:CHUNK], last=False)
    header = empty_end[:HEADER_BYTES]
    file_key = sealing.unseal(header[27:], PAIR.private, header[:27] + context())
    end = content_cipher(header, file_key, context()).encrypt(struct.pack(">Q3xB", 1, 1), b"", None)
    laid.refuses(empty_end + end)


def test_an_object_opens_at_its_own_place_only(vault: Vault, laid: Laid, tmp_path: Path) -> None:
    elsewhere = Vault(tmp_path / "vault", UUID(int=9))
    for kept, owner, kind, private in (
        (vault, UUID(int=3), "original", PAIR.private),
        (vault, OWNER, "thumbnail", PAIR.private),
        (elsewhere, OWNER, "original", PAIR.private),
        (vault, OWNER, "original", KeyPair.fresh().private),
    ):
        with pytest.raises(ObjectDamaged):
            kept.read(laid.stored, private=private, owner=owner, kind=kind)
    moved = put(vault, b"")
    moved.refuses(laid.path.read_bytes())


def test_an_older_object_put_back_is_noticed(laid: Laid) -> None:
    """Whoever has the public key can write an object of that name: the row says which one is meant."""
    older = made_by_hand(laid.stored.object_id, b"another picture of the same client")
    laid.lay(older)
    assert laid.read(believing=True) == b"another picture of the same client"
    with pytest.raises(ObjectDamaged):
        laid.read(believing=False)
    assert not laid.vault.fits(laid.stored)


def test_what_is_missing_is_damaged_and_named(vault: Vault, laid: Laid) -> None:
    laid.path.unlink()
    with pytest.raises(ObjectDamaged) as damaged:
        laid.vault.read(laid.stored, private=PAIR.private, owner=OWNER, kind="original")
    assert damaged.value.object_id == laid.stored.object_id
    assert not vault.fits(laid.stored)
    laid.path.mkdir()
    with pytest.raises(ObjectDamaged):
        laid.vault.read(laid.stored, private=PAIR.private, owner=OWNER, kind="original")


@pytest.mark.parametrize(
    "name", ["", "..", "../../studio.db", "a" * 31, "a" * 33, "A" * 32, "g" * 32, "/" * 32, "a" * 32 + "\n"]
)
def test_a_name_that_is_none_reaches_no_file(vault: Vault, name: str) -> None:
    stored = Stored(name, 0, b"")
    with pytest.raises(ObjectDamaged):
        vault.read(stored, private=PAIR.private, owner=OWNER, kind="original")
    for verb in (vault.destroy, lambda name: vault.fits(Stored(name, 0, b""))):
        with pytest.raises(ObjectDamaged):
            verb(name)


# --- verbs ---


def test_names_say_nothing_and_never_repeat(vault: Vault) -> None:
    names = {put(vault, b"the same").path for _ in range(50)}
    assert len(names) == 50
    assert len({path.read_bytes() for path in names}) == 50
    assert sorted(vault.list()) == sorted(path.name for path in names)


def test_destroying_takes_the_file_and_twice_is_no_error(vault: Vault, laid: Laid) -> None:
    vault.destroy(laid.stored.object_id)
    vault.destroy(laid.stored.object_id)
    assert not laid.path.exists()
    assert list(vault.list()) == []


def test_what_a_crash_left_is_removed_and_nothing_else(vault: Vault, laid: Laid) -> None:
    left = laid.path.with_name("0" * 32 + ".part")
    left.write_bytes(b"half")
    assert list(vault.list()) == [laid.stored.object_id]
    assert vault.remove_parts() == 1
    assert not left.exists()
    assert laid.read() == LONG


def test_a_batch_counts_only_once_settled_but_opens_before(vault: Vault) -> None:
    batch = [
        vault.put_unsynced(bytes([number]), public=PAIR.public, owner=OWNER, kind="original") for number in range(20)
    ]
    vault.settle(batch)
    for number, stored in enumerate(batch):
        assert vault.read(stored, private=PAIR.private, owner=OWNER, kind="original") == bytes([number])


# --- disks that are full or fail ---

_HEAD = """
import sys
from pathlib import Path
from uuid import UUID
from skintwin_desktop.errors import DiskFailed, DiskFull
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.vault import Vault
pair, owner = KeyPair.fresh(), UUID(int=2)
folder = Path(sys.argv[1]) / "vault"
vault = Vault(folder, UUID(int=1))
vault.create()
def put(size): return vault.put(bytes(size), public=pair.public, owner=owner, kind="original")
def lying(): return sorted(path.name for path in folder.glob("??/*"))
"""
_FILL = """
kept = []
try:
    for _ in range(100): kept.append(put(300_000))
except DiskFull:
    print("full after", len(kept))
assert lying() == sorted(one.object_id for one in kept), lying()
for one in kept:
    assert vault.read(one, private=pair.private, owner=owner, kind="original") == bytes(300_000)
vault.destroy(kept.pop().object_id)
kept.append(put(300_000))
"""


def test_a_full_disk_leaves_nothing_half() -> None:
    assert faults.on_small_disk("2m", _HEAD + _FILL).startswith("full after ")


def test_a_limit_on_file_sizes_leaves_nothing_half(tmp_path: Path) -> None:
    limited = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
kept = put(100_000)
for size in (200_000, 199_900, 5_000_000):
    try:
        put(size)
    except DiskFull:
        print("full")
assert lying() == [kept.object_id], lying()
"""
    assert faults.run_script(_HEAD + limited, str(tmp_path)) == "full\n" * 3


def test_every_failing_call_of_a_put_leaves_nothing(tmp_path: Path) -> None:
    each = """
def failures(arm, error):
    number = 0
    while True:
        before = lying()
        arm(number)
        try:
            put(2_500_000)
        except error:
            assert lying() == before
            number += 1
            continue
        arm(-1)
        return number
print(failures(calls.fail_sync, DiskFailed), failures(calls.fail_write, DiskFull))
"""
    syncs, writes = map(int, faults.with_failing_calls(_HEAD + each, str(tmp_path)).split())
    assert syncs == 2  # the file and its folder
    assert writes >= 4  # the header and three sheets of chunks
