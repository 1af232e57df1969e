"""Who somebody is, as typed at a desk: names, dates of birth, addresses, phone numbers, brought to one form.

Every check returns a code for its sentence, or an empty text when there is nothing to say.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

LONGEST_NAME = 120
LONGEST_LINE = 200
OLDEST_AGE = 125
_MONTHS = (
    ("jan",), ("feb",), ("mrt", "maa", "mar"), ("apr",), ("mei", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
_UNFOLDED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ĳ": "ij"}
)
_DUTCH_POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Za-z]{2})")
_POSTCODES = {
    "BE": r"\d{4}",
    "DE": r"\d{5}",
    "FR": r"\d{5}",
    "ES": r"\d{5}",
    "PL": r"\d{2}-?\d{3}",
    "PT": r"\d{4}(-\d{3})?",
    "TR": r"\d{5}",
    "US": r"\d{5}(-\d{4})?",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
}
"""What a postcode looks like in some countries; elsewhere anything goes, and it may be left out."""
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_UNSEEN = "\u061c\u180e\u200b\u200e\u200f\u2060\ufeff"
"""Marks without width or with a direction only: two names that look alike would not be."""


def tidy(text: str) -> str:
    """Bring typed text to NFC, without white space around it or doubled inside."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Return text for comparing: no case, no diacritics ("Özdemir" and "Ozdemir" are the same)."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_UNFOLDED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def name_problem(text: str, *, required: bool = True) -> str:
    """Return what is wrong with a name: 'empty', 'long', 'hidden' (invisible signs), 'sign' (pictographs) or ''."""
    name = tidy(text)
    if not name:
        return "empty" if required else ""
    if len(name) > LONGEST_NAME:
        return "long"
    if any(
        unicodedata.bidirectional(letter) in _BIDI
        or unicodedata.category(letter) in {"Cc", "Co", "Cn"}
        or letter in _UNSEEN
        for letter in name
    ):
        return "hidden"
    if any(unicodedata.category(letter) in {"So", "Sk", "Cs"} or letter in "\ufe0f\u200d" for letter in name):
        return "sign"
    return ""


def line_problem(text: str, *, required: bool) -> str:
    """Return what is wrong with a line of an address: 'empty', 'long', 'hidden' or ''."""
    line = tidy(text)
    if not line:
        return "empty" if required else ""
    if len(line) > LONGEST_LINE:
        return "long"
    return "hidden" if name_problem(line[:LONGEST_NAME]) == "hidden" else ""


# --- dates of birth -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class TypedDate:
    """A date as typed: the date, or a code of what is wrong with it.

    The codes are 'empty', 'unreadable', 'impossible' (31-02), 'future' and 'old' (over 125 years).
    """

    value: date | None
    problem: str = ""


def _parts(text: str) -> tuple[int, int, int, int] | None:
    """Return day, month, year and the number of digits of the year as typed; None when it is no date."""
    typed = fold(tidy(text))
    digits = re.fullmatch(r"(\d{2})(\d{2})(\d{4}|\d{2})", typed)
    if digits:
        return int(digits[1]), int(digits[2]), int(digits[3]), len(digits[3])
    iso = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", typed)
    if iso:
        return int(iso[3]), int(iso[2]), int(iso[1]), 4
    usual = re.fullmatch(r"(\d{1,2})[-/.\s]+(\d{1,2}|[a-z]{3,10}\.?)[-/.\s]+(\d{4}|\d{2})", typed)
    if not usual:
        return None
    month = int(usual[2]) if usual[2].isdigit() else _month_named(usual[2])
    return (int(usual[1]), month, int(usual[3]), len(usual[3])) if month else None


def _month_named(word: str) -> int:
    return next((number for number, names in enumerate(_MONTHS, 1) if word[:3] in names), 0)


def read_date(text: str, today: date) -> TypedDate:
    """Read a date typed as 29021984, 290284, 29-2-84, 29-02-1984, 29/2/1984, 29 februari 1984 or 1984-02-29.

    A year of two digits is the latest one that does not lie after ``today``.
    """
    if not text.strip():
        return TypedDate(None, "empty")
    parts = _parts(text)
    if parts is None:
        return TypedDate(None, "unreadable")
    day, month, year, digits = parts
    if digits == 2:
        year += today.year // 100 * 100
        if year > today.year:
            year -= 100
    try:
        return TypedDate(date(year, month, day))
    except ValueError:
        return TypedDate(None, "impossible")


def read_birth_date(text: str, today: date) -> TypedDate:
    """Read a date of birth: not after ``today``, and not of somebody over 125."""
    typed = read_date(text, today)
    if typed.value is None:
        return typed
    if typed.value > today:
        return TypedDate(None, "future")
    if age(typed.value, today) > OLDEST_AGE:
        return TypedDate(None, "old")
    return typed


def read_past_date(text: str, today: date) -> TypedDate:
    """Read the date of something that was done: not after ``today``."""
    typed = read_date(text, today)
    return TypedDate(None, "future") if typed.value is not None and typed.value > today else typed


def age(born: date, on: date) -> int:
    """Return the age in whole years; born on 29 February, one turns a year older on 1 March in other years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


# --- address and contact --------------------------------------------------------------------------------------


def tidy_postcode(text: str, country: str) -> tuple[str, str]:
    """Return a postcode in its usual form and a problem: 'postcode' when it cannot be one of its country, or ''."""
    typed = tidy(text).upper()
    if country != "NL":
        fits = not typed or country not in _POSTCODES or re.fullmatch(_POSTCODES[country], typed)
        return typed, "" if fits else "postcode"
    match = _DUTCH_POSTCODE.fullmatch(typed)
    return (f"{match[1]} {match[2]}", "") if match else (typed, "postcode" if typed else "empty")


def phone_problem(text: str, country: str) -> str:
    """Return 'phone' when a number cannot exist in the country's or an international form, 'empty' or ''.

    A Dutch number has nine figures after the 0, unless it is one of the short ones that are given out (0800, 0900).
    """
    import phonenumbers

    if not text.strip():
        return "empty"
    try:
        number = phonenumbers.parse(text, country or "NL")
    except phonenumbers.NumberParseException:
        return "phone"
    fits = phonenumbers.is_possible_number(number)
    if number.country_code == 31:
        fits = len(str(number.national_number)) == 9 or phonenumbers.is_valid_number(number)
    return "" if fits else "phone"


def email_problem(text: str) -> str:
    """Return 'email' when an address that is there cannot be one, or ''."""
    address = text.strip()
    return "" if not address or (len(address) <= LONGEST_LINE and _EMAIL.fullmatch(address)) else "email"


# --- how names are shown --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Name:
    """A name in its parts; ``prefix`` is the Dutch tussenvoegsel ("van der")."""

    first: str
    prefix: str
    last: str

    @property
    def full(self) -> str:
        """Return the name as one says it: Karel van Voorbeeld."""
        return tidy(f"{self.first} {self.prefix} {self.last}")

    @property
    def listed(self) -> str:
        """Return the name as a Dutch list sorts it: Voorbeeld, Karel van."""
        return tidy(f"{self.last}, {self.first} {self.prefix}")

    @property
    def monogram(self) -> str:
        """Return the two letters of the avatar."""
        return "".join(part[:1].upper() for part in (self.first, self.last) if part)

    @property
    def masked(self) -> str:
        """Return the name as it stands where others may look: Karel v."""
        return tidy(f"{self.first} {self.last[:1].upper()}.")


def client_label(number: int) -> str:
    """Return a client number as people write it: ST-0412."""
    return f"ST-{number:04d}"


# --- what somebody looks for ----------------------------------------------------------------------------------


def search_name(name: Name) -> str:
    """Return the words by which a name is found: its parts, and those that are written in one as well.

    O'Brien is typed as obrien too, Anne-Fleur as annefleur, Van den Berg as vandenberg and v.d. Berg as vd berg.
    """
    first, prefix, last = (fold(part) for part in (name.first, name.prefix, name.last))
    joined = ["".join(re.findall(r"[^\W_]+", part)) for part in re.split(r"\s+", f"{first} {last}")]
    words = re.findall(r"[^\W_]+", prefix)
    if words:
        tail = "".join(re.findall(r"[^\W_]+", last))
        joined += ["".join((*words, tail)), "".join(word[0] for word in words), f"{''.join(w[0] for w in words)}{tail}"]
    plain = set(re.findall(r"[^\W_]+", f"{first} {prefix} {last}"))
    return " ".join((fold(name.full), *dict.fromkeys(word for word in joined if word and word not in plain)))


def search_email(email: str) -> str:
    """Return the words by which an e-mail address is found: its own, and all of it in one."""
    folded = fold(email)
    return f"{folded} {_in_one(folded)}".strip()


def _in_one(address: str) -> str:
    return "".join(re.findall(r"[^\W_]+", address))


def search_digits(number: int, born: date, phone: str) -> str:
    """Return the figures by which a client is found: number, date of birth in the usual orders, phone."""
    dates = f"{born:%d%m%Y} {born:%d%m%y} {born:%Y%m%d}"
    digits = re.sub(r"\D", "", phone)
    return f"{number:04d} {number} st{number:04d} st{number} {dates} {digits} {digits[-8:]}".strip()


def search_words(text: str, today: date) -> tuple[str, ...]:
    """Split what was typed into a search field into folded words; dates and numbers lose their signs.

    A date that is still being typed becomes the beginning of one, so "bakker 14-3" looks for Bakker and 1403….
    """
    typed = tidy(re.sub(r"\(\s*0\s*\)", "", text))
    parts = None if re.fullmatch(r"[\d./-]*", typed) else _parts(typed)
    if parts is not None and read_date(typed, today).value is not None:
        day, month, year, digits = parts
        return (f"{day:02}{month:02}{year:0{digits}}",)
    if " " in typed and re.fullmatch(r"[\d\s().+/-]{6,}", typed):
        return (re.sub(r"\D", "", typed),)
    folded = _DATE_WITHIN.sub(_figures_of_date, fold(typed))
    words = re.sub(r"^st-\s*", "st", folded).split()
    return tuple(part for word in words for part in _searched(word))


_MONTH_WORD = "|".join(name for names in _MONTHS for name in names)
_DATE_WITHIN = re.compile(
    rf"(?<![^\W_])(\d{{1,2}})[-/.\s]+(?:({_MONTH_WORD})[a-z]{{0,6}}\.?(?:[-/.\s]+(\d{{0,4}}))?(?![^\W_])"
    r"|(\d{1,2})[-/.\s]+(\d{4}))(?!\d)"
)
"""A date among other words: with the name of its month, also unfinished, or with spaces and a year of four figures."""


def _figures_of_date(found: re.Match[str]) -> str:
    """Return a date among other words as the figures that it is found by."""
    day, named, year, month, whole_year = found.groups()
    number = _month_named(named) if named else int(month)
    return f"{int(day):02}{number:02}{year or whole_year or ''}"


def _searched(word: str) -> list[str]:
    """Return what a word without spaces is looked for as: figures in one piece, everything else by its letters."""
    if re.search(r"[^\W_]@[^\W_]", word):
        return [_in_one(word)]
    if not re.fullmatch(r"\+?\d[\d./-]*", word):
        return re.findall(r"[^\W_]+", word)
    usual = re.fullmatch(r"(\d{1,2})[-/.](?:(\d{1,2})(?:([-/.])(\d{0,4}))?)?", word)
    if usual:
        day, month, whole, year = (part or "" for part in usual.groups())
        if whole or month > "1":  # a month that begins with 0 or 1 may still get its second figure
            month = month.zfill(2)
        return [day.zfill(2) + month + year]
    iso = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{0,2})", word)
    return [iso[1] + iso[2].zfill(2) + iso[3] if iso else re.sub(r"\D", "", word)]
