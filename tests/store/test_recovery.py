"""The recovery key on paper: whatever a person mistypes is caught on its own line."""

from __future__ import annotations

import random

import pytest

from skintwin_desktop.errors import RecoveryKeyMistyped
from skintwin_desktop.store.recovery import ALPHABET, KEY_BYTES, from_lines, new_recovery_key, read_line, to_lines

KEYS = [bytes(KEY_BYTES), b"\xff" * KEY_BYTES, *(random.Random(seed).randbytes(KEY_BYTES) for seed in range(6))]


def bare(line: str) -> str:
    return line.replace("-", "")


def caught(text: str, index: int) -> bool:
    try:
        read_line(text, index)
    except RecoveryKeyMistyped as mistyped:
        return mistyped.line == index + 1
    return False


@pytest.mark.parametrize("key", KEYS, ids=bytes.hex)
def test_a_key_is_read_back_as_it_was_written(key: bytes) -> None:
    lines = to_lines(key)
    assert len(lines) == 4
    assert all(len(bare(line)) == 10 and set(bare(line)) <= set(ALPHABET) for line in lines)
    assert from_lines(lines) == key


@pytest.mark.parametrize("key", KEYS, ids=bytes.hex)
def test_every_single_wrong_character_is_caught_on_its_line(key: bytes) -> None:
    tried = 0
    for index, line in enumerate(to_lines(key)):
        right = bare(line)
        for position, letter in enumerate(right):
            for other in ALPHABET.replace(letter, ""):
                assert caught(right[:position] + other + right[position + 1 :], index)
                tried += 1
    assert tried == 4 * 10 * 31


@pytest.mark.parametrize("key", KEYS, ids=bytes.hex)
def test_every_swap_of_neighbours_is_caught(key: bytes) -> None:
    for index, line in enumerate(to_lines(key)):
        right = bare(line)
        for position in range(9):
            swapped = right[:position] + right[position + 1] + right[position] + right[position + 2 :]
            assert swapped == right or caught(swapped, index)


@pytest.mark.parametrize("key", KEYS, ids=bytes.hex)
def test_lines_at_another_place_are_caught(key: bytes) -> None:
    lines = to_lines(key)
    for index in range(4):
        for other in range(4):
            assert other == index or caught(lines[index], other)
    with pytest.raises(RecoveryKeyMistyped) as mistyped:
        from_lines((lines[0], lines[2], lines[1], lines[3]))
    assert mistyped.value.line == 2


def test_missing_and_spare_characters_and_lines_are_caught() -> None:
    lines = to_lines(KEYS[2])
    for position in range(10):
        right = bare(lines[0])
        assert caught(right[:position] + right[position + 1 :], 0)
        assert caught(right[:position] + "0" + right[position:], 0)
    assert caught("", 0)
    assert caught("é" * 10, 0)
    for wrong in ((), lines[:3], (*lines, lines[0])):
        with pytest.raises(RecoveryKeyMistyped):
            from_lines(wrong)


@pytest.mark.parametrize("key", KEYS, ids=bytes.hex)
def test_handwriting_is_read_as_it_is_meant(key: bytes) -> None:
    lookalikes = str.maketrans({"0": "o", "1": "l", "V": "u"})
    for index, line in enumerate(to_lines(key)):
        right = read_line(line, index)
        for written in (
            line.lower(),
            bare(line),
            f"  {line[:3]} {line[3:]}\t",
            line.replace("-", " - "),
            line.lower().translate(lookalikes),
            line.replace("1", "I").replace("0", "O"),
        ):
            assert read_line(written, index) == right


def test_keys_are_fresh() -> None:
    assert len({new_recovery_key() for _ in range(100)}) == 100
    assert {len(new_recovery_key()) for _ in range(10)} == {KEY_BYTES}
