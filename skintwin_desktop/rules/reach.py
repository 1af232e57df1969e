"""What tells a person again, brought to one form: an e-mail address, a phone number, a name with date and postcode.

Two ways of typing the same thing give the same text, so that a keyed mark of one finds the other.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name

EMAIL, PHONE, PERSON = "email", "phone", "person"
KINDS = (EMAIL, PHONE, PERSON)


def same_email(address: str) -> str:
    """Return an e-mail address for comparing: no case, no white space, full-width letters as plain ones."""
    return "".join(unicodedata.normalize("NFKC", address).casefold().split())


def same_phone(number: str, country: str) -> str:
    """Return a phone number for comparing, as +31612345678; its bare figures when it is no number of any country."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, country if country not in {"", "ZZ"} else "NL")
    except phonenumbers.NumberParseException:
        return re.sub(r"\D", "", number)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def same_person(name: Name, born: date, postcode: str) -> str:
    """Return who somebody is for comparing: folded name, date of birth, postcode without white space."""
    letters = "".join(letter for letter in identity.fold(name.full) if letter.isalnum())
    return f"{letters} {born.isoformat()} {''.join(postcode.split()).upper()}"


def identifiers(
    *, name: Name, born: date, postcode: str, email: str = "", phone: str = "", country: str = "NL"
) -> dict[str, str]:
    """Return everything by which somebody is told again, by kind; what is not known is left out."""
    found = {
        EMAIL: same_email(email),
        PHONE: same_phone(phone, country) if phone.strip() else "",
        PERSON: same_person(name, born, postcode),
    }
    return {kind: text for kind, text in found.items() if text}
