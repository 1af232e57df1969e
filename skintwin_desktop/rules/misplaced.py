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
_ALONE = r"(?<![\w+])" + "".join(
    rf"(?<!{code} )" for zero in (r"\+", "00") for code in (rf"{zero}\d", rf"{zero}\d\d", rf"{zero}\d\d\d")
)
"""Not within a word, nor after the code of a country: that is the rest of a phone number."""
_BSN_LIKE = re.compile(_ALONE + r"(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}([. -])\d{3}\1\d{3})(?!\w)")
_IBAN_LIKE = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?!\w)", re.IGNORECASE)


def problem(text: str) -> str:
    """Return 'iban' or 'bsn' when a text holds such a number, or ''."""
    if any(_account(found.group()) for found in _IBAN_LIKE.finditer(text)):
        return IBAN
    return BSN if any(_is_bsn(found.group()) for found in _BSN_LIKE.finditer(text)) else ""


def without(text: str) -> str:
    """Return a text without such numbers, for what may not keep them even for a moment."""
    return _BSN_LIKE.sub(_rest_of_bsn, _IBAN_LIKE.sub(_rest_of_iban, text))


def masked(text: str, sign: str) -> str:
    """Return a text with a sign in the place of such numbers, for words that have to stay as they were said."""
    text = _IBAN_LIKE.sub(lambda found: sign + rest if (rest := _rest_of_iban(found)) != found.group() else rest, text)
    return _BSN_LIKE.sub(lambda found: _rest_of_bsn(found) or sign, text)


def phone_problem(text: str, country: str) -> str:
    """Return 'bsn' or 'iban' when a phone field holds such a number, or ''.

    A Dutch phone number has ten figures, so nine that pass the test are suspect there; elsewhere nine are usual.
    """
    found = problem(text)
    return "" if found == BSN and country != "NL" else found


def _rest_of_iban(found: re.Match[str]) -> str:
    return found.group().removeprefix(_account(found.group()))


def _rest_of_bsn(found: re.Match[str]) -> str:
    return "" if _is_bsn(found.group()) else found.group()


def _is_bsn(text: str) -> bool:
    return bool(bsn.is_valid(text)) and set(re.sub(r"\D", "", text)) != {"0"}


def _account(text: str) -> str:
    """Return the account number with which a text begins; what follows it may look like more of it."""
    parts = text.split(" ")
    beginnings = (" ".join(parts[:many]) for many in range(len(parts), 0, -1))
    return next((one for one in beginnings if iban.is_valid(one, check_country=False)), "")
