"""Numbers of accounts and of businesses, as typed: one form, and a code of what is wrong."""

from __future__ import annotations

import re

import stdnum.exceptions
from stdnum import iban
from stdnum.eu import vat
from stdnum.nl import btw

_COUNTRY = re.compile(r"[A-Z]{2}")
_VAT_NUMBER = re.compile(r"NL\d{9}B\d{2}")
_ANY_VAT_NUMBER = re.compile(r"[A-Z]{2}(?=.*\d)[A-Z0-9+*]{5,13}")


def tidy_account(text: str) -> str:
    """Bring an account number to one form: capitals without spaces."""
    return "".join(text.split()).replace("-", "").replace(".", "").upper()


def account_problem(text: str) -> str:
    """Return what is wrong with an IBAN (ISO 13616): 'empty', 'country', 'length', 'checksum' or ''.

    Lists of the banks of a country are not asked: they grow old, and a good account would be refused.
    """
    account = tidy_account(text)
    if not account:
        return "empty"
    if not _COUNTRY.match(account):
        return "country"
    try:
        iban.validate(account, check_country=False)
    except stdnum.exceptions.InvalidChecksum:
        # the check digits of a text that is too short fail first; a Dutch number has eighteen signs
        return "length" if account.startswith("NL") and len(account) != 18 else "checksum"
    except stdnum.exceptions.InvalidComponent:
        return "country"
    except stdnum.exceptions.ValidationError:
        return "length"
    return ""


def shown_account(account: str) -> str:
    """Return an account number in groups of four, as on a bank card."""
    return " ".join(account[at : at + 4] for at in range(0, len(account), 4))


def masked_account(account: str) -> str:
    """Return an account number of which only country and the last four signs can be read."""
    if len(account) < 8:
        return "•" * len(account)
    return shown_account(account[:2] + "•" * (len(account) - 6) + account[-4:])


def trade_register_problem(text: str) -> str:
    """Return what is wrong with a number of the trade register (KvK): 'empty', 'eight' or ''."""
    number = "".join(text.split())
    if not number:
        return "empty"
    return "" if re.fullmatch(r"\d{8}", number) else "eight"


def payer_vat_number_problem(text: str) -> str:
    """Return what is wrong with the number of who pays, of any country: 'shape', 'checksum' or ''; empty is right.

    The check figures are those of the member states of the Union; elsewhere only the shape can be told.
    """
    number = tidy_account(text)
    if not number:
        return ""
    if number.startswith("NL"):
        return vat_number_problem(number)
    if not _ANY_VAT_NUMBER.fullmatch(number):
        return "shape"
    return "" if number[:2].lower() not in vat.MEMBER_STATES or vat.is_valid(number) else "checksum"


def vat_number_problem(text: str) -> str:
    """Return what is wrong with a Dutch number for value added tax: 'empty', 'shape', 'checksum' or ''."""
    number = tidy_account(text)
    if not number:
        return "empty"
    if not _VAT_NUMBER.fullmatch(number):
        return "shape"
    return "" if btw.is_valid(number) else "checksum"
