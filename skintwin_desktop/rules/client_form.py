"""What a client's identity and contact data must be before they are stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity

SEXES = ("female", "male", "other", "undisclosed")
CONTACT_WAYS = ("phone", "email", "post")
SOURCES = ("client", "representative", "third_party_announced")
LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class ClientEntry:
    """What a form about a client holds. ``born`` is as typed; everything else is taken as it stands."""

    first_name: str = ""
    name_prefix: str = ""
    last_name: str = ""
    initials: str = ""
    sex: str = ""
    born: str = ""
    street: str = ""
    house_number: str = ""
    house_addition: str = ""
    postcode: str = ""
    city: str = ""
    country: str = "NL"
    phone: str = ""
    email: str = ""
    contact_by: tuple[str, ...] = ()
    language: str = "nl"
    source: str = ""

    @property
    def name(self) -> identity.Name:
        """Return the name in its parts."""
        return identity.Name(self.first_name, self.name_prefix, self.last_name)


def tidied(entry: ClientEntry) -> ClientEntry:
    """Return the entry with white space, Unicode form and postcode brought to their usual shape."""
    texts: dict[str, Any] = {
        field: identity.tidy(getattr(entry, field))
        for field in (
            "first_name", "name_prefix", "last_name", "initials", "born", "street", "house_number", "house_addition",
            "city", "phone", "email",
        )
    }  # fmt: skip
    return replace(entry, **texts, postcode=identity.tidy_postcode(entry.postcode, entry.country)[0])


def problems(entry: ClientEntry, today: date) -> tuple[FieldProblem, ...]:
    """Return every field that cannot be stored as it is, in the order of the form."""
    return tuple(FieldProblem(field, code) for field, code in _checks(entry, today) if code)


def _checks(entry: ClientEntry, today: date) -> Iterator[tuple[str, str]]:
    yield "first_name", identity.name_problem(entry.first_name)
    yield "name_prefix", identity.name_problem(entry.name_prefix, required=False)
    yield "last_name", identity.name_problem(entry.last_name)
    yield "initials", identity.name_problem(entry.initials, required=False)
    yield "born", identity.read_birth_date(entry.born, today).problem
    yield "sex", "" if entry.sex in SEXES else "empty"
    yield "postcode", identity.tidy_postcode(entry.postcode, entry.country)[1]
    yield "house_number", identity.line_problem(entry.house_number, required=True)
    yield "house_addition", identity.line_problem(entry.house_addition, required=False)
    yield "street", identity.line_problem(entry.street, required=True)
    yield "city", identity.line_problem(entry.city, required=True)
    yield "phone", identity.phone_problem(entry.phone, entry.country)
    yield "email", identity.email_problem(entry.email)
    yield "contact_by", _contact_problem(entry)
    yield "source", "" if entry.source in SOURCES else "empty"


def _contact_problem(entry: ClientEntry) -> str:
    if not set(entry.contact_by) <= set(CONTACT_WAYS):
        return "empty"
    return "email_missing" if "email" in entry.contact_by and not entry.email.strip() else ""
