"""The ledger of erasures as a file: signed line by line, only ever added to, and what was done to it is seen."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from skintwin_desktop.errors import FormatNewer, LedgerUnusable
from skintwin_desktop.store import ledger as ledgers
from skintwin_desktop.store.ledger import Head, Ledger

STUDIO = UUID(int=1)
KEY = ledgers.key_from(b"something that only the database knows", STUDIO)


def empty() -> Ledger:
    return Ledger(b"", KEY, STUDIO)


def with_lines(count: int) -> Ledger:
    found = empty()
    for number in range(count):
        found = found.with_line("planned", UUID(int=number), {"number": number})
    return found


def written(folder: Path, count: int = 3) -> tuple[Path, Ledger]:
    path, made = folder / ledgers.NAME, with_lines(count)
    ledgers.append(path, empty(), made)
    return path, made


def reread(path: Path) -> Ledger:
    found = ledgers.read(path, KEY, STUDIO)
    assert found is not None
    return found


def test_what_was_written_is_read_back_in_order(tmp_path: Path) -> None:
    path, made = written(tmp_path)
    found = reread(path)
    assert found.sound
    assert found.head == made.head
    assert [(line.number, line.kind, line.erasure, line.body["number"]) for line in found.lines()] == [
        (1, "planned", UUID(int=0).hex, 0),
        (2, "planned", UUID(int=1).hex, 1),
        (3, "planned", UUID(int=2).hex, 2),
    ]
    assert [line.number for line in found.lines(after=2)] == [3]
    assert Head.of(str(found.head)) == found.head
    assert oct(path.stat().st_mode & 0o777) == "0o600"


def test_adding_leaves_what_was_there(tmp_path: Path) -> None:
    path, made = written(tmp_path)
    before = path.read_bytes()
    longer = made.with_line("result", uuid4(), {"outcome": "done"})
    ledgers.append(path, made, longer)
    assert path.read_bytes().startswith(before)
    assert reread(path).head == longer.head
    assert longer.begins_with(made)
    assert longer.knows(made.head)
    assert not made.knows(longer.head)


def test_a_line_that_was_cut_while_it_was_written_does_not_count(tmp_path: Path) -> None:
    path, made = written(tmp_path)
    with path.open("ab") as file:
        file.write(b"0123 half a li")
    found = reread(path)
    assert found.sound
    assert found.torn
    assert found.head == made.head
    longer = found.with_line("result", uuid4(), {})
    ledgers.append(path, found, longer)
    assert path.read_bytes() == longer.content


def test_every_flipped_byte_and_every_missing_line_is_seen(tmp_path: Path) -> None:
    _, made = written(tmp_path)
    for position in range(len(made.content)):
        changed = bytearray(made.content)
        changed[position] ^= 1
        found = Ledger(bytes(changed), KEY, STUDIO)
        assert not found.sound or found.head.number < made.head.number, position
    lines = made.content.splitlines(keepends=True)
    for gone in range(len(lines) - 1):
        assert not Ledger(b"".join(lines[:gone] + lines[gone + 1 :]), KEY, STUDIO).sound
    swapped = b"".join([lines[0], lines[2], lines[1], lines[3]])
    assert not Ledger(swapped, KEY, STUDIO).sound
    cut = Ledger(b"".join(lines[:2]), KEY, STUDIO)
    assert cut.sound
    assert not cut.knows(made.head)


def test_another_key_signs_nothing_here() -> None:
    other = ledgers.key_from(b"something else", STUDIO)
    forged = Ledger(b"", other, STUDIO).with_line("planned", uuid4(), {})
    assert not Ledger(forged.content, KEY, STUDIO).sound


def test_what_a_newer_program_or_another_studio_wrote_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = with_lines(1)
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(made.content, KEY, UUID(int=2))
    assert refused.value.reason == "foreign"
    monkeypatch.setattr(ledgers, "FORMAT", ledgers.FORMAT + 1)
    newer = with_lines(1)
    monkeypatch.undo()
    assert json.loads(newer.content.splitlines()[0][65:])["format"] == ledgers.FORMAT + 1
    with pytest.raises(FormatNewer):
        Ledger(newer.content, KEY, STUDIO)


def test_what_somebody_else_added_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path, made = written(tmp_path)
    path.write_bytes(with_lines(4).content.replace(b'"number":0', b'"number":9'))
    with pytest.raises(LedgerUnusable) as refused:
        ledgers.append(path, made, made.with_line("result", uuid4(), {}))
    assert refused.value.reason == "changed"
    with pytest.raises(LedgerUnusable):
        ledgers.append(path, made, empty())


def test_a_copy_lies_under_a_name_of_the_studio(tmp_path: Path) -> None:
    made = with_lines(2)
    ledgers.copy_to(tmp_path, made, STUDIO)
    assert [path.name for path in tmp_path.iterdir()] == [ledgers.copy_name(STUDIO)]
    assert (tmp_path / ledgers.copy_name(STUDIO)).read_bytes() == made.content
    assert ledgers.read(tmp_path / "none", KEY, STUDIO) is None
