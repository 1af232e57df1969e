"""The recovery key on paper: 160 random bits that a person can copy by hand and type back without guessing.

Four lines of eight Base32 characters (Crockford's alphabet, without I, L, O and U), each followed by two check
characters: the line's 40 bits times eight plus the line number, modulo the prime 1021. Every single wrong
character, and every swap of two neighbours, changes that remainder; so does a line copied to another place.
"""

from __future__ import annotations

import secrets

from skintwin_desktop.errors import RecoveryKeyMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_BYTES = 20
LINES = 4
_LINE_BYTES = KEY_BYTES // LINES
_LINE_CHARACTERS = 8
_CHECK_PRIME = 1021
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


def new_recovery_key() -> bytes:
    """Return a fresh recovery key, 20 bytes."""
    return secrets.token_bytes(KEY_BYTES)


def _spell(number: int, characters: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(characters)))


def _check(number: int, line: int) -> int:
    return (number * 8 + line) % _CHECK_PRIME


def to_lines(key: bytes) -> tuple[str, ...]:
    """Spell a key as lines such as ``7KQ2-M0XA-4T``, one for every five bytes: four for a recovery key."""
    lines = []
    for index in range(len(key) // _LINE_BYTES):
        number = int.from_bytes(key[index * _LINE_BYTES : (index + 1) * _LINE_BYTES], "big")
        body = _spell(number, _LINE_CHARACTERS)
        lines.append(f"{body[:4]}-{body[4:]}-{_spell(_check(number, index), 2)}")
    return tuple(lines)


def read_line(text: str, index: int) -> bytes:
    """Read line ``index`` (0 to 3) back to its 5 bytes; spaces, hyphens, case and look-alikes do not matter.

    Raises RecoveryKeyMistyped with the line's number as printed (1 to 4).
    """
    letters = _letters(text)
    if len(letters) != _LINE_CHARACTERS + 2 or any(letter not in ALPHABET for letter in letters):
        raise RecoveryKeyMistyped(index + 1)
    number = check = 0
    for letter in letters[:_LINE_CHARACTERS]:
        number = number << 5 | ALPHABET.index(letter)
    for letter in letters[_LINE_CHARACTERS:]:
        check = check << 5 | ALPHABET.index(letter)
    if check != _check(number, index):
        raise RecoveryKeyMistyped(index + 1)
    return number.to_bytes(_LINE_BYTES, "big")


def from_lines(lines: tuple[str, ...]) -> bytes:
    """Read a key of four lines back; RecoveryKeyMistyped names the first line that does not fit."""
    if len(lines) != LINES:
        raise RecoveryKeyMistyped(min(len(lines), LINES - 1) + 1)
    return b"".join(read_line(line, index) for index, line in enumerate(lines))


# --- codes to sign in with once ---------------------------------------------------------------------------------

CODE_BYTES = 10
"""80 bits: two lines."""


def new_code() -> tuple[str, ...]:
    """Return a fresh one-time code as two lines of the recovery key's kind."""
    return to_lines(secrets.token_bytes(CODE_BYTES))


def code_among(typed: str) -> str:
    """Return the one-time code in what was typed, as the slot knows it; empty when its check does not fit.

    So a password is taken for a code once in a million, and then it is tried as it stands too.
    """
    letters = _letters(typed)
    characters = _LINE_CHARACTERS + 2
    if len(letters) != characters * CODE_BYTES // _LINE_BYTES:
        return ""
    try:
        for index in range(CODE_BYTES // _LINE_BYTES):
            read_line(letters[index * characters : (index + 1) * characters], index)
    except RecoveryKeyMistyped:
        return ""
    return letters


def _letters(text: str) -> str:
    return "".join(text.upper().split()).replace("-", "").translate(_LOOKALIKES)
