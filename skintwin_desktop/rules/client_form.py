"""What a client's identity and contact data must be before they are stored.

Name, date of birth and sex ("rather not say" is an answer) identify somebody; of phone, e-mail and address one is
enough, because a result must be able to reach its client. Nothing else is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity, misplaced

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
    for field, required in (("first_name", True), ("name_prefix", False), ("last_name", True), ("initials", False)):
        text = getattr(entry, field)
        yield field, identity.name_problem(text, required=required) or misplaced.problem(text)
    yield "born", identity.read_birth_date(entry.born, today).problem
    yield "sex", "" if entry.sex in SEXES else "empty"
    yield "postcode", _postcode_problem(entry)
    abroad = entry.country != "NL"
    for field, needed in (("house_number", not abroad), ("house_addition", False), ("street", True), ("city", True)):
        text = getattr(entry, field)
        yield field, identity.line_problem(text, required=needed and has_address(entry)) or misplaced.problem(text)
    yield "phone", _phone_problem(entry)
    yield "email", identity.email_problem(entry.email) and (misplaced.problem(entry.email) or "email")
    yield "contact_by", _contact_problem(entry)
    yield "source", "" if entry.source in SOURCES else "empty"


def has_address(entry: ClientEntry) -> bool:
    """Tell whether anything of an address is filled in; then the rest of it is needed too."""
    return any(
        getattr(entry, field).strip() for field in ("postcode", "house_number", "house_addition", "street", "city")
    )


def _postcode_problem(entry: ClientEntry) -> str:
    if not entry.postcode.strip():
        return "empty" if has_address(entry) and entry.country == "NL" else ""
    return misplaced.problem(entry.postcode) or identity.tidy_postcode(entry.postcode, entry.country)[1]


def _phone_problem(entry: ClientEntry) -> str:
    if not entry.phone.strip():
        return "" if entry.email.strip() or has_address(entry) else "reach"
    return misplaced.phone_problem(entry.phone, entry.country) or identity.phone_problem(entry.phone, entry.country)


def _contact_problem(entry: ClientEntry) -> str:
    if not set(entry.contact_by) <= set(CONTACT_WAYS):
        return "empty"
    there = {"phone": entry.phone.strip(), "email": entry.email.strip(), "post": has_address(entry)}
    missing = next((way for way in CONTACT_WAYS if way in entry.contact_by and not there[way]), "")
    return f"{missing}_missing" if missing else ""
