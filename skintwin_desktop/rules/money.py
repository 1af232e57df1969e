"""Money: whole cents, amounts as they are typed, value added tax, and what cash is rounded to.

Nothing here knows a fraction of a cent: an amount is an ``int`` of cents, minus for money that goes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

MOST_CENTS = 99_999_999
"""The highest amount that is taken, € 999,999.99: more is a slip of the finger."""
MOST_OF_ONE = 999
"""The highest number of one line."""
RATES: Mapping[str, int] = {"exempt": 0, "0": 0, "9": 9, "21": 21}
"""The rates of value added tax in per cent (article 9 Wet OB 1968); exempt is article 11, and charges nothing."""
CASH_STEP = 5
"""Cash is rounded to five cents in the Netherlands (agreement of shops and banks of 2004); nothing else is."""
_AMOUNT = re.compile(r"(-?)(?:€\s*)?([1-9]\d{0,2}(?:[. ]\d{3})+|\d{1,9})(?:([.,])(\d{1,2}|-|--|—))?")
_ENGLISH = re.compile(r"(-?)(?:€\s*)?([1-9]\d{0,2}(?:,\d{3})+)(\.)(\d{2})")
"""With commas between the thousands, as English shows it; only with cents, or 1,234 could be meant as 1.234."""


@dataclass(frozen=True)
class Typed:
    """An amount as typed: cents, or a code of what is wrong with it: 'empty', 'unreadable', 'negative', 'large'."""

    cents: int | None
    problem: str = ""


def read_amount(text: str, *, negative: bool = False) -> Typed:
    """Read an amount typed as 12,5 or 12.50 or € 1.234,56 or € 1,234.56 or 12,-; never as a power (1e9)."""
    plain = " ".join(text.replace("\u00a0", " ").replace("−", "-").split()).removeprefix("€").strip()
    if not plain:
        return Typed(None, "empty")
    found = _AMOUNT.fullmatch(plain) or _ENGLISH.fullmatch(plain)
    if found is None:
        return Typed(None, "unreadable")
    sign, whole, _, part = found.groups()
    digits = part if part and part.isdigit() else "0"
    cents = int(re.sub(r"[., ]", "", whole)) * 100 + int(digits.ljust(2, "0"))
    if sign and cents and not negative:
        return Typed(None, "negative")
    if cents > MOST_CENTS:
        return Typed(None, "large")
    return Typed(-cents if sign else cents)


def plain_amount(cents: int) -> str:
    """Write an amount as it is typed here: 1234,50; minus in front."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100},{abs(cents) % 100:02d}"


def shown_amount(cents: int, language: str = "nl") -> str:
    """Write an amount for people: € 1.234,50 in Dutch, € 1,234.50 in English; a real minus sign."""
    whole = f"{abs(cents) // 100:,}"
    mark = "."
    if language == "nl":
        whole, mark = whole.replace(",", "."), ","
    return f"€\u00a0{'−' if cents < 0 else ''}{whole}{mark}{abs(cents) % 100:02d}"


# --- value added tax ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Split:
    """An amount without tax, and the tax on it, in cents."""

    net: int
    tax: int

    @property
    def gross(self) -> int:
        """Return what is to be paid."""
        return self.net + self.tax

    @property
    def reversed(self) -> Split:
        """Return the same with the sign turned, as a credit note has it."""
        return Split(-self.net, -self.tax)


def rounded(numerator: int, denominator: int) -> int:
    """Divide and round arithmetically: half a cent goes away from zero."""
    sign = -1 if (numerator < 0) is not (denominator < 0) else 1
    top, bottom = abs(numerator), abs(denominator)
    return sign * ((2 * top + bottom) // (2 * bottom))


def split(amount: int, vat: str, *, with_vat: bool) -> Split:
    """Split the amount of a line, in cents with or without the tax in it, at one of the RATES.

    The tax is rounded arithmetically to a whole cent, once for each line, so that the columns of the paper add up and
    a credit note is the exact opposite of its invoice. European law leaves the way of rounding to the member states as
    long as it is neutral (HvJ EU 10 July 2008, C-484/06, Ahold); the Netherlands rounds arithmetically
    (article 5a Uitvoeringsbesluit omzetbelasting 1968).
    """
    rate = RATES[vat]
    if with_vat:
        tax = rounded(amount * rate, 100 + rate)
        return Split(amount - tax, tax)
    return Split(amount, rounded(amount * rate, 100))


def total(parts: Iterable[Split]) -> Split:
    """Add lines up."""
    net = tax = 0
    for part in parts:
        net, tax = net + part.net, tax + part.tax
    return Split(net, tax)


def by_rate(parts: Iterable[tuple[str, Split]]) -> dict[str, Split]:
    """Add lines up for each rate, in the order of RATES; only the rates that occur."""
    found: dict[str, list[Split]] = {}
    for vat, part in parts:
        found.setdefault(vat, []).append(part)
    return {vat: total(found[vat]) for vat in RATES if vat in found}


# --- cash ---------------------------------------------------------------------------------------------------------


def cash_amount(cents: int) -> int:
    """Return what is paid in cash for an amount: rounded to five cents, away from zero at half."""
    return rounded(cents, CASH_STEP) * CASH_STEP


def cash_rounding(paid: int, due: int) -> int:
    """Return by how many cents rounding settles the rest when ``paid`` in cash is all of ``due``; else 0."""
    return due - paid if paid == cash_amount(due) else 0
