"""The sealed parcel as bytes: its code, its stream, nothing readable in it, every change noticed, nothing half left."""

from __future__ import annotations

import base64
import hashlib
import io
import random
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skintwin_desktop.errors import Cancelled, FormatNewer, PaperRefused, ParcelCodeMistyped, ParcelCodeWrong
from skintwin_desktop.errors import ParcelDamaged as Damaged
from skintwin_desktop.paper import parcel, parcel_code, parcel_content, parcel_page, parcel_stream
from skintwin_desktop.paper.parcel import Sealed
from skintwin_desktop.paper.parcel_content import FileKind, Mark, ParcelFile, Source, manifest_text
from skintwin_desktop.paper.parcel_reading import open_file, open_folder
from skintwin_desktop.paper.parcel_stream import CHUNK, SEALED, TAG, Rooms, Sealer, Sheet, Writer
from tests.paper import parcel_samples as samples


@pytest.fixture(scope="module")
def made() -> tuple[bytes, Sealed]:
    return samples.sealed()


# --- the code ---


def test_a_code_has_eighty_bits_and_is_read_back_however_it_is_typed() -> None:
    code = parcel_code.new_code()
    assert parcel_code.new_code() != code
    letters = parcel_code.read_code(code)
    assert len(letters) == 20
    assert set(letters) <= set(parcel_code.ALPHABET)
    assert 5 * (parcel_code.GROUP - 1) * parcel_code.GROUPS == 80
    spelled = code.replace("0", "o").replace("1", "l").replace("V", "u")
    for typed in (code.lower(), code.replace("-", " "), letters, f"\t{spelled.replace('-', ' – ')}\u00a0"):
        assert parcel_code.read_code(typed) == letters


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_every_wrong_sign_and_every_exchange_is_noticed_in_its_group(data: st.DataObject) -> None:
    letters = parcel_code.read_code(parcel_code.new_code())
    at = data.draw(st.integers(0, 19))
    sign = data.draw(st.sampled_from(parcel_code.ALPHABET))
    other = data.draw(st.integers(at // 5 * 5, at // 5 * 5 + 4))
    wrong = letters[:at] + sign + letters[at + 1 :]
    swapped = list(letters)
    swapped[at], swapped[other] = swapped[other], swapped[at]
    for typed in (wrong, "".join(swapped)):
        if typed == letters:
            assert parcel_code.read_code(typed) == letters
            continue
        with pytest.raises(ParcelCodeMistyped) as noticed:
            parcel_code.read_code(typed)
        assert noticed.value.group == at // 5 + 1


def test_a_group_at_anothers_place_and_a_wrong_length_are_noticed() -> None:
    first, second, *rest = parcel_code.new_code().split("-")
    with pytest.raises(ParcelCodeMistyped) as noticed:
        parcel_code.read_code("-".join((second, first, *rest)))
    assert noticed.value.group == 1
    for typed in ("", first, "-".join((first, second)), "-".join((first, second, *rest, "0"))):
        with pytest.raises(ParcelCodeMistyped) as noticed:
            parcel_code.read_code(typed)
        assert noticed.value.group == 0


# --- the stream ---


@pytest.fixture(scope="module")
def sealer() -> Sealer:
    return parcel_stream.new_sealer("0" * 20, rounds=1)


def sealed_chunks(sealer: Sealer, pieces: Iterable[bytes]) -> list[bytes]:
    found: list[bytes] = []
    rooms, room = Rooms(), parcel_stream.sealed_room()

    def put(sheet: Sheet) -> None:
        sealed = bytes(sealer.seal(sheet, room))
        found.extend(sealed[at : at + SEALED] for at in range(0, len(sealed), SEALED))
        rooms.give_back(sheet)

    writer = Writer(put, rooms)
    for piece in pieces:
        writer.write(memoryview(piece))
    assert writer.close() == len(found)
    return found


def opened(sealer: Sealer, chunks: list[bytes]) -> bytes:
    return b"".join(sealer.open(at, one, last=at == len(chunks) - 1) for at, one in enumerate(chunks))


sizes = st.lists(st.sampled_from([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK]), max_size=5)


@given(sizes, st.data())
@settings(max_examples=25, deadline=None)
def test_what_is_cut_added_exchanged_or_changed_does_not_open(lengths: list[int], data: st.DataObject) -> None:
    sealer = parcel_stream.new_sealer("0" * 20, rounds=1)
    pieces = [bytes([at + 1]) * length for at, length in enumerate(lengths)]
    chunks = sealed_chunks(sealer, pieces)
    assert opened(sealer, chunks) == b"".join(pieces)
    assert all(len(one) == CHUNK + TAG for one in chunks[:-1])
    at, other = data.draw(st.integers(0, len(chunks) - 1)), data.draw(st.integers(0, len(chunks) - 1))
    bit = data.draw(st.integers(0, len(chunks[at]) * 8 - 1))
    changed = bytearray(chunks[at])
    changed[bit // 8] ^= 1 << bit % 8
    exchanged = list(chunks)
    exchanged[at], exchanged[other] = exchanged[other], exchanged[at]
    wrong = [
        [*chunks[:at], bytes(changed), *chunks[at + 1 :]],
        [*chunks, chunks[at]],
        [*chunks[:-1], chunks[-1][:-1]],
        [*chunks[:at], *chunks[at + 1 :]] if len(chunks) > 1 else [b""],
        exchanged if at != other else [b""],
    ]
    for one in wrong:
        with pytest.raises(Damaged):
            opened(sealer, one)


def test_a_chunk_opens_under_its_own_header_only(sealer: Sealer) -> None:
    (chunk,) = sealed_chunks(sealer, [b"words"])
    for at in range(len(sealer.header) * 8):
        header = bytearray(sealer.header)
        header[at // 8] ^= 1 << at % 8
        with pytest.raises(Damaged):
            replace(sealer, header=bytes(header)).open(0, chunk, last=True)
        with pytest.raises(Damaged):
            parcel_stream.check_header(bytes(header))


def test_a_header_that_asks_for_too_few_or_too_many_rounds_is_refused() -> None:
    for rounds, fits in ((1, False), (999_999, False), (1_000_000, True), (10_000_000, True), (10_000_001, False)):
        fields = parcel_stream._FIELDS.pack(b"SKINTWIN", 1, 1, rounds, CHUNK, bytes(16), bytes(16))
        header = fields + hashlib.sha256(fields).digest()[:8]
        if fits:
            parcel_stream.check_header(header)
            continue
        with pytest.raises(Damaged):
            parcel_stream.check_header(header)
    fields = parcel_stream._FIELDS.pack(b"SKINTWIN", 2, 1, 1_000_000, CHUNK, bytes(16), bytes(16))
    with pytest.raises(FormatNewer):
        parcel_stream.check_header(fields + hashlib.sha256(fields).digest()[:8])


@given(st.integers(0, 3_000_000_000))
def test_padding_hides_the_length_and_costs_little(length: int) -> None:
    padded = parcel_stream.padded(length)
    assert padded >= max(length, CHUNK)
    assert parcel_stream.padded(padded) == padded
    if length > CHUNK:
        assert padded <= length * 1.12
    if length > 100_000_000:
        assert padded <= length * 1.032


def test_the_keys_agree_with_published_vectors(shared: Callable[..., Path]) -> None:
    tried = 0
    for vector in samples.vectors(shared, "pbkdf2_hmacsha256_test.json"):
        if vector["dkLen"] >= 32:
            made = parcel_stream.stretch(
                bytes.fromhex(vector["password"]), bytes.fromhex(vector["salt"]), vector["iterationCount"]
            )
            assert (made == bytes.fromhex(vector["dk"])[:32]) == (vector["result"] == "valid")
            tried += 1
    for vector in samples.vectors(shared, "hkdf_sha256_test.json"):
        if vector["result"] == "valid":
            key, salt, info = (bytes.fromhex(vector[name]) for name in ("ikm", "salt", "info"))
            assert parcel_stream.expand(key, salt, info, vector["size"]).hex() == vector["okm"]
            tried += 1
    assert tried > 80


# --- the whole ---


def test_what_was_put_in_comes_out_and_agrees_with_the_manifest(made: tuple[bytes, Sealed]) -> None:
    content, told = made
    opened = open_file(io.BytesIO(content), told.code)
    assert opened.contents == samples.contents()
    seen: list[tuple[int, int]] = []
    opened.verify(told.lines, lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] > 600_000
    for (file, source), line in zip(samples.files(), opened.lines, strict=True):
        assert line.file == file
        whole = b"".join(source())
        assert b"".join(opened.read(line)) == whole
        assert (line.sha256, line.length) == (hashlib.sha256(whole).hexdigest(), len(whole))
    assert told.manifest_sha256 == hashlib.sha256(manifest_text(opened.lines).encode()).hexdigest()
    assert told.code not in repr(told)
    with pytest.raises(Damaged):
        opened.verify(told.lines[:-1])


def test_nothing_can_be_read_but_the_studio_the_language_and_how_to_open(made: tuple[bytes, Sealed]) -> None:
    content, told = made
    assert b"Huidstudio De Proef" in content
    hidden = [samples.CLIENT, "Proefman", "VZ-2026-0017", "IMG_4001", "Modelaar", "moedervlek", "24-11-2026", told.code]
    hidden += [told.code.replace("-", ""), told.lines[0].sha256, "Teststraat", "2026-11-24"]
    plain = content + b"".join(base64.b64decode(block) for block in blocks(content))
    for word in hidden:
        for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()):
            assert form not in plain, word
        for shift in range(3 if len(word) > 11 else 0):  # shorter ones stand in any text by chance
            assert base64.b64encode(b"x" * shift + word.encode())[4:-4] not in content, word


def blocks(content: bytes) -> Iterator[bytes]:
    for part in content.split(parcel_page._BEFORE)[1:]:
        yield part.split(b"</script>")[0]


def test_size_is_padded(made: tuple[bytes, Sealed]) -> None:
    content, _ = made
    inside = sum(len(base64.b64decode(block)) - TAG for block in blocks(content))
    assert inside == parcel_stream.padded(inside)


def test_a_wrong_code_is_told_apart_from_a_damaged_file(made: tuple[bytes, Sealed]) -> None:
    content, told = made
    with pytest.raises(ParcelCodeWrong):
        open_file(io.BytesIO(content), parcel_code.new_code())
    with pytest.raises(ParcelCodeMistyped):
        open_file(io.BytesIO(content), told.code[:-1] + ("0" if told.code[-1] != "0" else "1"))
    for cut in (0, 100, len(content) // 2, len(content) - 1):
        with pytest.raises(Damaged):
            open_file(io.BytesIO(content[:cut]), told.code)


def test_a_byte_changed_anywhere_is_noticed(made: tuple[bytes, Sealed], quick: None) -> None:
    content, told = samples.sealed(pictures=2)
    opened = open_file(io.BytesIO(content), told.code)
    opened.verify(told.lines)
    chance = random.Random(11)
    header = content.index(b'id="header">') + 12
    first = content.index(parcel_page._BEFORE)
    places = [*range(header, header + 80), *range(first, first + 60), *range(len(content) - 120, len(content))]
    places += [chance.randrange(len(content)) for _ in range(60)]
    for at in places:
        changed = bytearray(content)
        changed[at] ^= 1 << chance.randrange(8)
        with pytest.raises((Damaged, FormatNewer)):
            open_file(io.BytesIO(changed), told.code).verify(told.lines)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the key from the code in one round, for a test that opens hundreds of times."""
    real = parcel_stream.stretch
    monkeypatch.setattr(parcel_stream, "stretch", lambda code, salt, rounds: real(code, salt, 1))


def test_a_folder_is_read_back_and_a_part_that_is_not_its_own_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    from skintwin_desktop.paper import parcel_reading

    for module in (parcel, parcel_reading):
        monkeypatch.setattr(module, "PER_PART", 2)
    folder, told = samples.sealed_folder(tmp_path / "one")
    assert [part.name for part in folder.parts] == ["gegevens-001.skintwin", "gegevens-002.skintwin"]
    page, parts = folder.page.read_bytes(), [part.read_bytes() for part in folder.parts]

    def opening(some: list[bytes]) -> None:
        whole = open_folder(io.BytesIO(page), [io.BytesIO(one) for one in some], told.code)
        whole.verify(told.lines)

    opening(parts)
    other, _ = samples.sealed_folder(tmp_path / "other")
    for wrong in (
        parts[:1],
        parts[::-1],
        [parts[0], other.parts[1].read_bytes()],
        [parts[0][:-1], parts[1]],
        [parts[0], parts[1][:-CHUNK]],
        [parts[0][:5000] + bytes([parts[0][5000] ^ 1]) + parts[0][5001:], parts[1]],
    ):
        with pytest.raises(Damaged):
            opening(wrong)


def test_many_sheets_come_back_from_one_file_and_from_parts_that_end_within_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    from skintwin_desktop.paper import parcel_reading

    for module in (parcel, parcel_reading):
        monkeypatch.setattr(module, "PER_PART", parcel_stream.TOGETHER - 1)
    chance = random.Random(3)
    large = [chance.randbytes(length) for length in (5 * CHUNK + 7, 1, 9 * parcel_stream.TOGETHER * CHUNK, 0, CHUNK)]

    def files() -> Iterator[tuple[ParcelFile, Source]]:
        for number, content in enumerate(large):
            pieces = [content[at : at + 65_536] for at in range(0, len(content), 65_536)]
            yield ParcelFile(f"{number}.bin", FileKind.ORIGINAL, "a", "text/plain"), lambda pieces=pieces: pieces  # type: ignore[misc]

    file = io.BytesIO()
    told = parcel.seal_file(samples.contents(), files(), file)
    folder = samples.Folder(tmp_path / "parts")
    told_of_folder = parcel.seal_folder(samples.contents(), files(), folder)
    assert len(folder.parts) > 9
    parts = [io.BytesIO(part.read_bytes()) for part in folder.parts]
    whole = open_folder(io.BytesIO(folder.page.read_bytes()), parts, told_of_folder.code)
    for opened, lines in ((open_file(file, told.code), told.lines), (whole, told_of_folder.lines)):
        opened.verify(lines)
        assert [b"".join(opened.read(line)) for line in opened.lines] == large
        assert [line.sha256 for line in lines] == [hashlib.sha256(one).hexdigest() for one in large]


# --- nothing half ---


@pytest.mark.parametrize("after", [0, 1, 300_000, 700_000])
def test_giving_up_leaves_nothing_half(after: int, tmp_path: Path, quick: None) -> None:
    def give_up(done: int, _total: int) -> None:
        if done >= after:
            raise Cancelled

    threads = threading.active_count()
    file = io.BytesIO(b"before")
    file.seek(6)
    with pytest.raises(Cancelled):
        parcel.seal_file(samples.contents(), samples.files(), file, total=1_000_000, progress=give_up)
    assert file.getvalue() == b"before"
    folder = samples.Folder(tmp_path / "folder")
    with pytest.raises(Cancelled):
        parcel.seal_folder(samples.contents(), samples.files(), folder, progress=give_up)
    assert list(folder.path.iterdir()) == []
    assert threading.active_count() == threads


def test_a_source_or_a_disk_that_fails_leaves_nothing_half_either(tmp_path: Path, quick: None) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x" * CHUNK * 3
        raise LookupError

    class Full(io.BytesIO):
        def write(self, content: object, /) -> int:
            if self.tell() > 400_000:
                raise OSError(28, "full")
            return super().write(content)  # type: ignore[arg-type]

    file = io.BytesIO()
    one: tuple[ParcelFile, Source] = (ParcelFile("a", FileKind.ORIGINAL, "a", "text/plain"), broken)
    with pytest.raises(LookupError):
        parcel.seal_file(samples.contents(), [one], file)
    assert file.getvalue() == b""
    full = Full()
    with pytest.raises(OSError, match="full"):
        parcel.seal_file(samples.contents(), samples.files(), full)
    assert full.getvalue() == b""


def test_progress_tells_bytes_up_to_the_total(quick: None) -> None:
    total = sum(len(piece) for _, source in samples.files() for piece in source())
    seen: list[tuple[int, int]] = []
    parcel.seal_file(
        samples.contents(), samples.files(), io.BytesIO(), total=total, progress=lambda *one: seen.append(one)
    )
    assert seen[0] == (0, total)
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)


@pytest.mark.parametrize(
    "name",
    ["", "/a", "a/", "a//b", "../a", "a/../b", ".a", "a\\b", "c:a", "a\nb", "a?b", "x" * 241, "brieven/uitslag.pdf"],
)
def test_a_name_that_could_lie_somewhere_else_is_refused(name: str, quick: None) -> None:
    files = [*samples.files(0), (ParcelFile(name, FileKind.ORIGINAL, "a", "text/plain"), list[bytes])]
    with pytest.raises(PaperRefused):
        parcel.seal_file(samples.contents(), files, io.BytesIO())


def test_a_mark_beside_its_drawing_and_an_unknown_language_are_refused(quick: None) -> None:
    for changes in (
        {"marks": (Mark(1, "front", 500, 10, ""),)},
        {"marks": (Mark(1, "inside", 5, 10, ""),)},
        {"language": "de"},
    ):
        with pytest.raises(PaperRefused):
            parcel.seal_file(samples.contents(**changes), samples.files(0), io.BytesIO())


def test_pins_do_not_hide_each_other_and_drawings_are_whole() -> None:
    drawings = parcel_content.draw(samples.MARKS)
    assert [drawing.view for drawing in drawings] == ["front", "back", "soles"]
    assert [len(drawing.regions) for drawing in drawings] == [28, 26, 4]
    one, other = drawings[1].pins
    assert abs(complex(one.x - other.x, one.y - other.y)) >= 2 * 20
    crowd = parcel_content.draw(Mark(number, "back", 220, 250, "rug") for number in range(1, 41))
    assert len({(pin.x, pin.y) for pin in crowd[0].pins}) == 40


def test_whatever_a_person_is_called_stays_inside_its_text(quick: None) -> None:
    studio = replace(samples.STUDIO, name='<script>alert("1")</script> & {{words}} </title>')
    content, told = samples.sealed(pictures=0, studio=studio)
    assert content.count(b"<script>") == 1
    assert open_file(io.BytesIO(content), told.code).contents.studio == studio
