"""Who decides about an examination: the client, a representative, or both (articles 7:447, 7:450 and 7:465 BW).

Under 12 the parents or the guardian decide; from 12 to 15 they and the child together; from 16 the client alone. Of
somebody who cannot judge this matter, whatever the age, a representative decides, in the order of article 7:465(3).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity, misplaced

FROM_TWELVE, FROM_SIXTEEN = 12, 16
BIRTHDAYS = (FROM_TWELVE, FROM_SIXTEEN)
"""At these ages the rights shift."""
SELF, PROXY, REPRESENTED = "self", "proxy", "represented"
DECIDES = (SELF, PROXY, REPRESENTED)
"""The client decides; decides, and somebody with a written proxy acts; or cannot judge this matter."""
MINOR_RELATIONS = ("parent", "guardian")
UNABLE_RELATIONS = ("curator", "mentor", "proxy", "partner", "family")
"""In the order in which the law looks for a representative."""
AUTHORITIES = {
    "parent": ("register", "statement"),
    "guardian": ("register", "court"),
    "curator": ("court", "register"),
    "mentor": ("court", "register"),
    "proxy": ("proxy",),
    "partner": ("statement",),
    "family": ("statement",),
}
"""By what somebody's authority can be seen; it is looked at, no copy is kept."""
BY_CLIENT, BY_REPRESENTATIVE, BY_BOTH = "client", "representative", "both"
LONGEST_REASON = 2000


@dataclass(frozen=True)
class Needs:
    """What an intake needs: whether somebody stands beside the client and in which relation, who consents, and
    whether the practitioner records that the client cannot judge this.
    """

    representative: bool
    given_by: str
    relations: tuple[str, ...] = ()
    judgement: bool = False


@dataclass(frozen=True)
class RepresentativeEntry:
    """Who stands beside the client, as a form holds it; ``seen_on`` is as typed. No number of a document, no copy."""

    relation: str = ""
    first_name: str = ""
    name_prefix: str = ""
    last_name: str = ""
    phone: str = ""
    email: str = ""
    authority: str = ""
    seen_on: str = ""
    identity_seen: bool = False

    @property
    def name(self) -> identity.Name:
        """Return the name in its parts."""
        return identity.Name(self.first_name, self.name_prefix, self.last_name)


def needs(age: int, decides: str) -> Needs:
    """Return what an intake of somebody of this age needs; ``decides`` is one of DECIDES.

    Under 12 ``decides`` says nothing; from 12 to 15 only whether the child can judge this matter.
    """
    if age < FROM_TWELVE:
        return Needs(True, BY_REPRESENTATIVE, MINOR_RELATIONS)
    if age < FROM_SIXTEEN:
        unable = decides == REPRESENTED
        return Needs(True, BY_REPRESENTATIVE if unable else BY_BOTH, MINOR_RELATIONS, judgement=unable)
    if decides == REPRESENTED:
        return Needs(True, BY_REPRESENTATIVE, UNABLE_RELATIONS, judgement=True)
    if decides == PROXY:
        return Needs(True, BY_CLIENT, ("proxy",))
    return Needs(False, BY_CLIENT)


def birthdays_since(born: date, before: date, now: date) -> tuple[int, ...]:
    """Return at which of BIRTHDAYS somebody arrived after ``before``, ``now`` included."""
    return tuple(years for years in BIRTHDAYS if identity.age(born, before) < years <= identity.age(born, now))


def problems(entry: RepresentativeEntry, needed: Needs, today: date) -> tuple[FieldProblem, ...]:
    """Return what cannot be stored of a representative, in the order of the form; each field begins with 'rep_'."""
    return tuple(FieldProblem(f"rep_{field}", code) for field, code in _checks(entry, needed, today) if code)


def _checks(entry: RepresentativeEntry, needed: Needs, today: date) -> Iterator[tuple[str, str]]:
    yield "relation", "" if entry.relation in needed.relations else "empty"
    for field, required in (("first_name", False), ("name_prefix", False), ("last_name", True)):
        text = getattr(entry, field)
        yield field, identity.name_problem(text, required=required) or misplaced.problem(text)
    yield "phone", _phone(entry)
    yield "email", identity.email_problem(entry.email)
    yield "authority", "" if entry.authority in AUTHORITIES.get(entry.relation, ()) else "empty"
    yield "seen_on", identity.read_past_date(entry.seen_on, today).problem
    yield "identity_seen", "" if entry.identity_seen else "empty"


def _phone(entry: RepresentativeEntry) -> str:
    if not entry.phone.strip():
        return "" if entry.email.strip() else "reach"
    return misplaced.phone_problem(entry.phone, "NL") or identity.phone_problem(entry.phone, "NL")
