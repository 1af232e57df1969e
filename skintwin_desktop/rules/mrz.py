"""The machine-readable zone of travel documents, told from text that was read off a picture, with its check digits.

Source: ICAO Doc 9303, 8th edition: part 3 (what all share: signs, check digits), part 4 (TD3, passports), part 5 (TD1,
cards), part 6 (TD2) and part 7 (MRV-A and MRV-B, visas). Reading makes known mistakes (0 for O, K for <, a filler too
many); they are mended only where the place of a sign says what it must be, or a check digit agrees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

FILLER = "<"


class Format(StrEnum):
    """The sizes of documents and visas that ICAO Doc 9303 knows."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRVA = "MRV-A"
    MRVB = "MRV-B"


SHAPES = {Format.TD1: (3, 30), Format.TD2: (2, 36), Format.TD3: (2, 44), Format.MRVA: (2, 44), Format.MRVB: (2, 36)}
"""How many lines of how many signs."""


@dataclass(frozen=True)
class Zone:
    """A zone that was found: its mended lines, which of the lines given they are, and the check digits that fail."""

    format: Format
    lines: tuple[str, ...]
    first: int
    number: str
    """The number of the document, without fillers."""
    personal: str
    """What stands in the optional part, without fillers: in many states a number of the person."""
    failed: frozenset[str]
    """Of 'doc', 'dob', 'exp', 'optional' and 'composite', as far as the format has them."""

    @property
    def is_valid(self) -> bool:
        """Tell whether every check digit agrees."""
        return not self.failed


_ALPHA, _DIGIT = "alpha", "digit"
_TD3_PLACES: dict[tuple[int, int, int], str] = {
    (0, 2, 44): _ALPHA, (1, 9, 10): _DIGIT, (1, 10, 13): _ALPHA, (1, 13, 20): _DIGIT, (1, 20, 21): _ALPHA,
    (1, 21, 28): _DIGIT,
}  # fmt: skip
_PLACES: dict[Format, dict[tuple[int, int, int], str]] = {
    Format.TD1: {
        (0, 2, 5): _ALPHA, (1, 0, 7): _DIGIT, (1, 7, 8): _ALPHA, (1, 8, 15): _DIGIT, (1, 15, 18): _ALPHA,
        (1, 29, 30): _DIGIT, (2, 0, 30): _ALPHA,
    },
    Format.TD2: {**_TD3_PLACES, (1, 35, 36): _DIGIT},
    Format.TD3: {**_TD3_PLACES, (1, 42, 44): _DIGIT},
    Format.MRVA: _TD3_PLACES,
    Format.MRVB: _TD3_PLACES,
}  # fmt: skip
"""Where (line, from, before) only letters or only digits can stand; fillers can stand anywhere."""

Part = tuple[int, int, int]
_USUAL: dict[str, tuple[tuple[Part, ...], Part]] = {
    "dob": (((1, 13, 19),), (1, 19, 20)), "exp": (((1, 21, 27),), (1, 27, 28)),
}  # fmt: skip
_CHECKS: dict[Format, dict[str, tuple[tuple[Part, ...], Part]]] = {
    Format.TD1: {
        "dob": (((1, 0, 6),), (1, 6, 7)), "exp": (((1, 8, 14),), (1, 14, 15)),
        "composite": (((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)), (1, 29, 30)),
    },
    Format.TD2: {**_USUAL, "composite": (((1, 0, 10), (1, 13, 20), (1, 21, 35)), (1, 35, 36))},
    Format.TD3: {
        **_USUAL, "optional": (((1, 28, 42),), (1, 42, 43)),
        "composite": (((1, 0, 10), (1, 13, 20), (1, 21, 43)), (1, 43, 44)),
    },
    Format.MRVA: _USUAL,
    Format.MRVB: _USUAL,
}  # fmt: skip
_NUMBERS: dict[Format, tuple[Part, Part]] = {
    format_: ((0, 5, 14), (0, 15, 30)) if format_ is Format.TD1 else ((1, 0, 9), (1, 28, 35)) for format_ in Format
}
"""The number of the document, and where a number of more than nine signs goes on (TD1 and TD2)."""

_PERSONAL = {Format.TD3: (28, 42), Format.MRVA: (28, 44), Format.MRVB: (28, 36)}
"""Where the optional part is longer than what a number could go on in."""

_WEIGHTS = (7, 3, 1)
_TO_DIGIT = {
    "O": "0",
    "Q": "0",
    "D": "0",
    "U": "0",
    "I": "1",
    "L": "1",
    "Z": "2",
    "S": "5",
    "G": "6",
    "T": "7",
    "B": "8",
}
_TO_ALPHA = {"0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"}
_TWINS = {"0": "OQD", "1": "IL", "2": "Z", "5": "S", "6": "G", "8": "B", "O": "0", "Q": "0", "D": "0", "I": "1",
          "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8"}  # fmt: skip
"""Signs that are taken for one another where both could stand."""
_MOST_MENDED = 2
_SIGNS = str.maketrans({"«": "<<", "‹": "<", "＜": "<", "〈": "<", "(": "<", "[": "<", "{": "<", "€": "<", "¢": "<"})
_NO_SIGN = re.compile(r"[^A-Z0-9<]")
_LIKE_FILLER = "KCLSE"
_TAIL = re.compile(rf"<[<{_LIKE_FILLER}]{{2,}}(?=\d{{0,2}}$)")
_RUN = re.compile(rf"([{_LIKE_FILLER}])\1{{3,}}|<[{_LIKE_FILLER}](?=<)")
_MOST_OFF = 6
"""By how many signs the length of a line that was read may be wrong, where fillers can make up for it."""
_FIRST = re.compile(r"[ACIPV][A-Z0-9<][A-Z<]{3}")
_DATES = re.compile(r"[\d<]{6}[\d<][MFX<][\d<]{6}[\d<]")
_DATES_READ = re.compile(r"[\dOQDILZSGB]{7}[MFX<][\dOQDILZSGB]{7}")


def check_digit(text: str) -> str:
    """Return the check digit of a text: weights 7, 3, 1, modulo 10 (ICAO Doc 9303, part 3, section 4.9).

    Digits count as themselves, A to Z as 10 to 35, fillers as 0. ValueError for any other sign.
    """
    total = 0
    for place, sign in enumerate(text):
        if sign != FILLER:
            if not ("0" <= sign <= "9" or "A" <= sign <= "Z"):
                raise ValueError(sign)
            total += int(sign, 36) * _WEIGHTS[place % 3]
    return str(total % 10)


def cleaned(line: str) -> str:
    """Return a line as a zone could hold it: capitals, digits and fillers, with misread runs of fillers put right."""
    signs = "".join(line.upper().translate(_SIGNS).split())
    signs = _NO_SIGN.sub(FILLER, signs)
    signs = _TAIL.sub(lambda run: FILLER * len(run[0]), signs)
    return _RUN.sub(lambda run: FILLER * len(run[0]), signs)


def looks_like_line(line: str) -> bool:
    """Tell whether a line alone can be one of a zone, also when only part of it was read.

    It has fillers in a row, or two of them among twenty signs; or it is long and holds two dates with their check
    digits around a sex, or begins with kind and state, without a space, and goes on with numbers.
    """
    signs = cleaned(line)
    if has_fillers(line) or (len(signs) >= 20 and (line.count(FILLER) >= 2 or _DATES_READ.search(signs))):
        return True
    begins = len(signs) >= 26 and " " not in line.strip() and _FIRST.match(signs)
    return bool(begins) and sum(map(str.isdigit, signs)) >= 6


def has_fillers(line: str) -> bool:
    """Tell whether a text as it was read holds a run of three fillers, or twice a run of two."""
    signs = "".join(line.translate(_SIGNS).split())
    return "<<<" in signs or signs.count("<<") >= 2


def parse(lines: Sequence[str], format_: Format, *, first: int = 0) -> Zone | None:
    """Return the zone that lines make in a format, mended where a sign's place allows one kind only; or None."""
    count, length = SHAPES[format_]
    if len(lines) != count:
        return None
    as_read = _zone(list(lines), format_, first) if all(_is_whole(line, length) for line in lines) else None
    if as_read is not None and as_read.is_valid:
        return as_read
    fitted = [_fitted(cleaned(line), length) for line in lines]
    mended = _zone(_mended(fitted, format_), format_, first) if all(fitted) else None
    if mended is None or (as_read is not None and len(as_read.failed) <= len(mended.failed)):
        return as_read
    return mended


def _is_whole(line: str, length: int) -> bool:
    return len(line) == length and not _NO_SIGN.search(line)


def _zone(lines: list[str], format_: Format, first: int) -> Zone | None:
    if not _has_structure(lines, format_):
        return None
    lines = _with_best_number(lines, format_)
    failed = frozenset(name for name, agrees in checks(lines, format_).items() if not agrees)
    _, more = _NUMBERS[format_]
    start, end = _PERSONAL.get(format_, more[1:])
    personal = lines[more[0]][start:end].replace(FILLER, "")
    number = _number(lines, format_)[0].replace(FILLER, "")
    return Zone(format_, tuple(lines), first, number, personal, failed)


def find_zones(lines: Sequence[str]) -> tuple[Zone, ...]:
    """Return the zones among lines that follow each other, best first where lines could be several things.

    A line belongs to one zone. Zones with fewer failing check digits win; a zone may fail all of them.
    """
    possible = [
        zone
        for at in range(len(lines))
        for format_, (count, _) in SHAPES.items()
        if (zone := parse(lines[at : at + count], format_, first=at)) is not None
    ]
    possible.sort(
        key=lambda zone: (Fraction(len(zone.failed), len(_CHECKS[zone.format])), -sum(map(len, zone.lines)), zone.first)
    )
    taken: set[int] = set()
    found = []
    for zone in possible:
        places = set(range(zone.first, zone.first + len(zone.lines)))
        if not places & taken:
            taken |= places
            found.append(zone)
    return tuple(sorted(found, key=lambda zone: zone.first))


def checks(lines: Sequence[str], format_: Format) -> dict[str, bool]:
    """Return which check digits of lines of the right length agree.

    An optional part that is empty may have a filler for its digit (part 4, section 4.2.2).
    """
    number, digit = _number(lines, format_)
    found = {"doc": _agrees(number, digit)}
    for name, (parts, place) in _CHECKS[format_].items():
        text, digit = "".join(_part(lines, part) for part in parts), _part(lines, place)
        found[name] = _agrees(text, digit) or (name == "optional" and digit == FILLER and not text.strip(FILLER))
    return found


def _agrees(text: str, digit: str) -> bool:
    return digit.isdigit() and check_digit(text) == digit


def _part(lines: Sequence[str], part: Part) -> str:
    line, start, end = part
    return lines[line][start:end]


def _number(lines: Sequence[str], format_: Format) -> tuple[str, str]:
    """Return the document's number and its check digit; a long number goes on in the optional part of a TD1 or TD2."""
    main, more = _NUMBERS[format_]
    number, digit = _part(lines, main), lines[main[0]][main[2]]
    rest = _part(lines, more).partition(FILLER)[0]
    if digit == FILLER and format_ in {Format.TD1, Format.TD2} and rest:
        return number + rest[:-1], rest[-1]
    return number, digit


def _fitted(signs: str, length: int) -> str:
    """Return a line of exactly this length, its longest run of fillers made longer or shorter; or nothing."""
    off = length - len(signs)
    if abs(off) > _MOST_OFF or not signs:
        return ""
    if off == 0:
        return signs
    runs = [run for run in re.finditer(r"<+", signs) if len(run[0]) >= 2]
    if not runs:
        return ""
    longest = max(runs, key=lambda run: (len(run[0]), run.start()))
    if len(longest[0]) + off < 1:
        return ""
    return signs[: longest.start()] + FILLER * (len(longest[0]) + off) + signs[longest.end() :]


def _mended(lines: Sequence[str], format_: Format) -> list[str]:
    signs = [list(line) for line in lines]
    for (line, start, end), kind in _PLACES[format_].items():
        instead = _TO_DIGIT if kind == _DIGIT else _TO_ALPHA
        for at in range(start, min(end, len(signs[line]))):
            signs[line][at] = instead.get(signs[line][at], signs[line][at])
    sex_line, sex = (1, 7) if format_ is Format.TD1 else (1, 20)
    if signs[sex_line][sex] in _LIKE_FILLER:
        signs[sex_line][sex] = FILLER
    return ["".join(line) for line in signs]


def _has_structure(lines: Sequence[str], format_: Format) -> bool:
    """Tell whether kind, state and dates stand where they must."""
    if not _FIRST.match(lines[0]) or (lines[0][0] == "V") != (format_ in {Format.MRVA, Format.MRVB}):
        return False
    if format_ in {Format.TD1, Format.TD2} and lines[0][0] == "P" and lines[0][1] == FILLER:
        return False  # a passport is a TD3
    if format_ is Format.TD3 and lines[0][0] != "P":
        return False
    start = 0 if format_ is Format.TD1 else 13
    names = lines[2] if format_ is Format.TD1 else lines[0][5:]
    return bool(_DATES.match(lines[1], start)) and not any(sign.isdigit() for sign in names)


def _with_best_number(lines: list[str], format_: Format) -> list[str]:
    """Change at most two signs of the number for their twins, if that makes its check digit agree."""
    if checks(lines, format_)["doc"]:
        return lines
    main, _ = _NUMBERS[format_]
    for other in _twins(_part(lines, main)):
        line, start, end = main
        changed = list(lines)
        changed[line] = lines[line][:start] + other + lines[line][end:]
        if checks(changed, format_)["doc"]:
            return changed
    return lines


def _twins(text: str) -> Iterator[str]:
    places = [at for at, sign in enumerate(text) if sign in _TWINS]
    for count in range(1, _MOST_MENDED + 1):
        for chosen in combinations(places, count):
            made = [text]
            for at in chosen:
                made = [one[:at] + sign + one[at + 1 :] for one in made for sign in _TWINS[text[at]]]
            yield from made
