"""What an intake form holds of who stands beside a client, and what can be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, ClassVar

from skintwin_desktop.core.typed import text_problem
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import commission, identity, misplaced, representation
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.representation import SELF, RepresentativeEntry
from skintwin_desktop.store.entries import judgement

INTERPRETERS = ("brought", "phone")
"""Somebody whom the client brings along, or the interpreters' telephone service."""
TOLD_HOW = ("in_person", "phone", "letter", "email")


@dataclass(frozen=True)
class Ability:
    """That a client can or cannot judge this matter, in the practitioner's words."""

    VERSION: ClassVar[int] = 1

    able: Annotated[bool, judgement("Kan dit zelf beslissen", "Can decide this alone")]
    reason: Annotated[str, judgement("Waaruit dat blijkt", "What that shows from")]


@dataclass(frozen=True)
class InterpreterEntry:
    """What somebody needs to understand and be understood; ``spoken`` is the language of the talk."""

    needed: bool = False
    spoken: str = ""
    who: str = ""


@dataclass(frozen=True)
class AnnouncementEntry:
    """Who gave a client's details instead of the client, when and how the client was told; ``told_on`` is as typed."""

    giver: str = ""
    told_on: str = ""
    told_how: str = ""


@dataclass(frozen=True)
class CommissionEntry:
    """What kind of commissioner it is, and that the client was told of the right to hear first and to block."""

    kind: str = ""
    told: bool = False


@dataclass(frozen=True)
class BesideEntry:
    """Everybody beside the client, as the intake form holds them."""

    decides: str = SELF
    representative: RepresentativeEntry | None = None
    ability: str = ""
    """Why the client cannot judge this matter; only a practitioner fills it in."""
    interpreter: InterpreterEntry = field(default_factory=InterpreterEntry)
    announcement: AnnouncementEntry | None = None
    commission: CommissionEntry | None = None


def problems(
    client: ClientEntry, entry: BesideEntry, today: date, *, commissioned: bool, given_by: frozenset[str]
) -> tuple[FieldProblem, ...]:
    """Return what is missing or wrong around the client; ``given_by`` is by whom consents were given.

    Without a readable date of birth nothing can be said about a representative: that is another field's problem.
    """
    born = identity.read_birth_date(client.born, today).value
    found: list[FieldProblem] = []
    if born is not None:
        needed = representation.needs(identity.age(born, today), entry.decides)
        if needed.representative:
            found += representation.problems(entry.representative or RepresentativeEntry(), needed, today)
        if given_by - {needed.given_by}:
            found.append(FieldProblem("consents", "given_by", needed.given_by))
    if client.source == "representative" and not (entry.representative and entry.representative.last_name.strip()):
        found.append(FieldProblem("source", "nobody"))
    if client.source == "third_party_announced":
        found += announcement_problems(entry.announcement or AnnouncementEntry(), today)
    found += interpreter_problems(entry.interpreter)
    if commissioned:
        found += commission_problems(entry.commission or CommissionEntry())
    if code := misplaced.problem(entry.ability) or _unfit(entry.ability):
        found.append(FieldProblem("ability", code))
    return tuple(found)


def _unfit(reason: str) -> str:
    if len(reason) > representation.LONGEST_REASON:
        return "long"
    return text_problem(reason[: identity.LONGEST_LINE])


def announcement_problems(entry: AnnouncementEntry, today: date) -> tuple[FieldProblem, ...]:
    """Return what is missing when somebody else gave the details."""
    checks = {
        "giver": identity.line_problem(entry.giver, required=True) or misplaced.problem(entry.giver),
        "told_on": identity.read_past_date(entry.told_on, today).problem,
        "told_how": "" if entry.told_how in TOLD_HOW else "empty",
    }
    return tuple(FieldProblem(field, code) for field, code in checks.items() if code)


def interpreter_problems(entry: InterpreterEntry) -> tuple[FieldProblem, ...]:
    """Return what is missing when an interpreter is needed."""
    if not entry.needed:
        return ()
    checks = {
        "spoken": identity.line_problem(entry.spoken, required=True) or misplaced.problem(entry.spoken),
        "who_interprets": "" if entry.who in INTERPRETERS else "empty",
    }
    return tuple(FieldProblem(field, code) for field, code in checks.items() if code)


def commission_problems(entry: CommissionEntry) -> tuple[FieldProblem, ...]:
    """Return what is missing when somebody ordered the screening."""
    checks = {
        "commissioner_kind": "" if entry.kind in commission.KINDS else "empty",
        "rights_told": "" if entry.told else "empty",
    }
    return tuple(FieldProblem(field, code) for field, code in checks.items() if code)
