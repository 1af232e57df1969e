"""Numbers that do not belong where they were typed: a citizen service number, a bank account.

The studio's statement names no citizen service number and the studio keeps none (S11); a bank account belongs to the
payment alone (S19). Both can be told from other numbers by their own check figures.
"""

from __future__ import annotations

import re

from stdnum import iban
from stdnum.nl import bsn

BSN, IBAN = "bsn", "iban"
CODES = (BSN, IBAN)
_BSN_LIKE = re.compile(r"(?<![\w+])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}([. -])\d{3}\1\d{3})(?!\w)")
_IBAN_LIKE = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?!\w)")


def problem(text: str) -> str:
    """Return 'iban' or 'bsn' when a text holds such a number, or ''."""
    upper = text.upper()
    if any(_is_iban(found.group()) for found in _IBAN_LIKE.finditer(upper)):
        return IBAN
    return BSN if any(_is_bsn(found.group()) for found in _BSN_LIKE.finditer(text)) else ""


def phone_problem(text: str, country: str) -> str:
    """Return 'bsn' or 'iban' when a phone field holds such a number, or ''.

    A Dutch phone number has ten figures, so nine that pass the test are suspect there; elsewhere nine are usual.
    """
    found = problem(text)
    return "" if found == BSN and country != "NL" else found


def _is_bsn(text: str) -> bool:
    return bool(bsn.is_valid(text)) and set(re.sub(r"\D", "", text)) != {"0"}


def _is_iban(text: str) -> bool:
    return any(iban.is_valid(part, check_country=False) for part in _beginnings(text))


def _beginnings(text: str) -> tuple[str, ...]:
    """Return the text without the words that may follow an account number in capitals."""
    parts = text.split(" ")
    return tuple("".join(parts[:many]) for many in range(len(parts), 0, -1))
