"""Look-alikes: who is in the files already that somebody at the desk may be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.clients import Client, client_in
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules import identity, likeness
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.likeness import Likeness, Person, Verdict
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import search
from skintwin_desktop.store.tables import ClientRow

MOST_CANDIDATES = 300
MOST_SHOWN = 5
_ORDER = (Verdict.SAME, Verdict.MAYBE, Verdict.TWIN)
_CANDIDATES = select(
    ClientRow.id, ClientRow.first_name, ClientRow.last_name, ClientRow.birth_date, ClientRow.postcode,
    ClientRow.house_number, ClientRow.house_addition, ClientRow.phone, ClientRow.email,
).where(ClientRow.number.in_(bindparam("numbers", expanding=True)))  # fmt: skip


@dataclass(frozen=True)
class LookAlike:
    """A client who may be the person that is looked for, and in what they are alike."""

    client: Client
    likeness: Likeness


@dataclass(frozen=True)
class Sought:
    """What is known of the person at the desk so far; who is certainly ``others`` is not shown again."""

    entry: ClientEntry
    born: date | None
    others: frozenset[UUID] = field(default_factory=frozenset)


def _person(sought: Sought) -> Person:
    entry = sought.entry
    postcode = identity.tidy_postcode(entry.postcode, entry.country)[0]
    return Person(
        identity.tidy(entry.first_name), identity.tidy(entry.last_name), sought.born, postcode,
        identity.tidy(entry.house_number), identity.tidy(entry.house_addition), entry.phone, identity.tidy(entry.email),
    )  # fmt: skip


def _groups(person: Person) -> list[tuple[str, ...]]:
    """Return by which words of the index candidates are found, those that fit fewest people first: each group whole.

    E-mail; phone; date of birth, and with day and month changed about; postcode; first and last name by their sounds
    with the year; then either of them with day and month, or with year and month. A name alone makes nobody a
    look-alike, so nobody is looked for by that.
    """
    first, last = _heard(person.first)[:1], _heard(person.last)
    found: list[tuple[str, ...]] = []
    if person.email:
        found.append((identity.search_email(person.email).rsplit(" ", 1)[-1],))
    found += [(one,) for one in (likeness.phone_figures(person.phone),) if one]
    if person.born is not None:
        found += [(f"{person.born:%d%m%Y}",), (f"{person.born:%m%d%Y}",)]
    if person.postcode:
        found.append((identity.fold(person.postcode.replace(" ", "")),))
    if person.born is not None:
        found += [(*first, one, f"{person.born:%Y}*") for one in last]
        found += [(one, f"{person.born:{part}}*") for part in ("%d%m", "%Y%m") for one in (*last, *first)]
    return found


def _heard(name: str) -> tuple[str, ...]:
    """Return how a name sounds; a name that is too short for that by its letters."""
    return likeness.sounds(name) or (identity.fold(name),)


def _candidates(session: Session, person: Person) -> list[tuple[UUID, Person]]:
    numbers = search.find_any(session, _groups(person), limit=MOST_CANDIDATES)
    rows = session.execute(_CANDIDATES, {"numbers": numbers}) if numbers else ()
    return [
        (row.id, Person(row.first_name, row.last_name, row.birth_date, row.postcode, row.house_number,
                        row.house_addition, row.phone, row.email))
        for row in rows
    ]  # fmt: skip


@action(Permission.SEARCH_CLIENTS)
def look_alikes(studio: Studio, sought: Sought) -> tuple[LookAlike, ...]:
    """Return who is in the files already that this may be, the likeliest first; nobody without a name.

    Reads only, so that it keeps up with typing; ``note_look_alikes`` journals it once somebody is shown.
    """
    person = _person(sought)
    if not person.last or not person.first:
        return ()
    with studio.reading() as session:
        found = []
        for client_id, candidate in _candidates(session, person):
            alike = likeness.likeness(person, candidate)
            if alike is not None and client_id not in sought.others:
                found.append((_ORDER.index(alike.verdict), -len(alike.alike), client_id, alike))
        found.sort(key=lambda one: one[:2])
        return tuple(LookAlike(client_in(session, one), alike) for _, _, one, alike in found[:MOST_SHOWN])


@action(Permission.SEARCH_CLIENTS)
def note_look_alikes(studio: Studio, client_ids: tuple[UUID, ...]) -> None:
    """Journal that somebody was shown these clients because they look like who is at the desk; a line for each."""
    for client_id in client_ids:
        with studio.deed(Event.LOOK_ALIKES_FOUND, Kind.READ, Purpose.FILE) as deed:
            deed.about("client", client_id, client=client_id)


def likeness_of_lines(one: identity.Name, born: date, other: identity.Name, other_born: date) -> Likeness | None:
    """Return in what two lines of a list are alike, as far as they show it."""
    return likeness.likeness(Person(one.first, one.last, born), Person(other.first, other.last, other_born))
