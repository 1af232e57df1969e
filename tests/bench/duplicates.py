"""Look-alikes among 100,000 clients, as the intake asks for them, against one plain SQLite query for the same person.

People are made up from clients who are there: typed exactly, with a typing error, with a wrong year, by phone alone,
and somebody who is nowhere. The baseline is Python's own SQLite, not encrypted, in memory, on the same rows: what a
form would ask without an index of sounds, the same date of birth or the same last name or phone, and everything that
comes of it compared.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy import select

from skintwin_desktop.core import duplicates
from skintwin_desktop.core.duplicates import Sought
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import likeness
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.likeness import Person
from skintwin_desktop.store.tables import ClientRow
from tests.bench.search import home_with_clients, milliseconds, percentile
from tests.figures import Figure, at_least, at_most, told

PEOPLE = 120
_PLAIN = "SELECT first, last, born FROM client WHERE born = ? OR last = ? OR phone = ?"
Changed = Callable[[Sought], Sought]


def measure() -> dict[str, Figure]:
    """Look for people who are there, changed a little, and for one who is not."""
    home = home_with_clients()
    studio = home.practitioner()
    try:
        known = _some(studio)
        changed: list[Changed] = [_same, _mistyped, _other_year, _by_phone, _nobody]
        sought = [change(one) for one in known for change in changed]
        ours = [milliseconds(partial(duplicates.look_alikes, studio, one)) for one in sought]
        found = [bool(duplicates.look_alikes(studio, one)) for one in sought if one.entry.last_name != "Nergensdorp"]
        plain = _copy(studio)
        baseline = [milliseconds(partial(_ask_plain, plain, one)) for one in sought[:60]]
    finally:
        home.close_all()
    return {
        "look-alikes, 95 of 100": at_most(percentile(ours), "ms", 30),
        "look-alikes, median": told(statistics.median(ours), "ms"),
        "look-alikes, slowest": told(max(ours), "ms"),
        "plain SQLite and comparing, median": told(statistics.median(baseline), "ms"),
        "ratio to plain (medians)": told(statistics.median(ours) / statistics.median(baseline), "×"),
        "of those who are there, found": at_least(100 * sum(found) / len(found), "%", 99),
    }


def _some(studio: Studio) -> list[Sought]:
    chance = random.Random(31)
    numbers = chance.sample(range(1, 100_001), PEOPLE)
    with studio.reading() as session:
        rows = session.execute(select(ClientRow).where(ClientRow.number.in_(numbers))).scalars()
        return [
            Sought(
                ClientEntry(
                    first_name=row.first_name, name_prefix=row.name_prefix, last_name=row.last_name,
                    postcode=row.postcode, house_number=row.house_number, phone=row.phone, email=row.email,
                ),
                row.birth_date,
            )
            for row in rows
        ]  # fmt: skip


def _bare(one: Sought, **changes: str) -> ClientEntry:
    return replace(one.entry, postcode="", house_number="", phone="", email="", **changes)  # type: ignore[arg-type]


def _same(one: Sought) -> Sought:
    return one


def _mistyped(one: Sought) -> Sought:
    last = one.entry.last_name
    return replace(one, entry=_bare(one, last_name=f"{last}{last[-1]}"))


def _other_year(one: Sought) -> Sought:
    born = one.born or date(1980, 1, 1)
    leap = (born.month, born.day) == (2, 29)
    return replace(one, entry=_bare(one), born=born.replace(year=born.year - (8 if leap else 10)))


def _by_phone(one: Sought) -> Sought:
    phone = one.entry.phone.replace("+316", "06 ")
    return replace(one, entry=replace(_bare(one), phone=phone), born=None)


def _nobody(one: Sought) -> Sought:
    entry = _bare(one, first_name="Qwirijntje", last_name="Nergensdorp")
    return replace(one, entry=entry)


def _copy(studio: Studio) -> sqlite3.Connection:
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE TABLE client (first TEXT, last TEXT, born TEXT, phone TEXT)")
    with studio.reading() as session:
        asked = select(ClientRow.first_name, ClientRow.last_name, ClientRow.birth_date, ClientRow.phone)
        rows = [(first, last, f"{born}", phone) for first, last, born, phone in session.execute(asked)]
    plain.executemany("INSERT INTO client VALUES (?, ?, ?, ?)", rows)
    return plain


def _ask_plain(plain: sqlite3.Connection, one: Sought) -> int:
    entry = one.entry
    mine = Person(entry.first_name, entry.last_name, one.born)
    rows = plain.execute(_PLAIN, (f"{one.born}", entry.last_name, entry.phone)).fetchall()
    return sum(
        likeness.likeness(mine, Person(first, last, date.fromisoformat(born))) is not None for first, last, born in rows
    )
