"""A day of the agenda, from the key to the picture, with 100,000 clients and a full year of appointments.

Two days of core work stand in every step from one day to the next: reading the day, and writing in the journal that
it was looked at. What is timed at the window is PgDn until the table of the other day has been painted. The query by
itself is compared with the same question to Python's own SQLite, not encrypted, in memory, on the same rows.

The year has twenty appointments on every day that the studio is open, with two practitioners' worth of rooms. The
clients are those of the bench of searching.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from skintwin_desktop.core import agenda
from skintwin_desktop.core.agenda import at_wall_clock
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.agenda import as_time
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.store.tables import AppointmentRow, ClientRow, UserRow
from tests.bench import search
from tests.bench.screens import Painted, program_of, type_password
from tests.bench.workbench import in_fresh_process, ratio, throw_away_folder
from tests.figures import Figure, at_least, at_most, exactly, told

STEPS = 40
A_DAY = 20
_AHEAD = 300
_PLAIN = """
SELECT a.id, a.starts_at, a.minutes, a.kind, a.room, a.status, c.number, c.first_name, c.name_prefix, c.last_name,
       u.name, EXISTS (SELECT 1 FROM intake i WHERE i.client_id = a.client_id)
FROM appointment a JOIN client c ON c.id = a.client_id JOIN app_user u ON u.id = a.practitioner_id
WHERE a.starts_at >= ? AND a.starts_at < ? ORDER BY a.starts_at, a.id
"""


def measure() -> dict[str, Figure]:
    """Fill the year, then measure the query and, in a program of its own, the window."""
    home = search.home_with_clients()
    studio = home.practitioner()
    try:
        _fill(studio)
        days = _open_days(studio.today(), STEPS)
        plain = _plain(studio)
        ours = [_milliseconds(studio, day) for day in days]
        asked = [_query_milliseconds(studio, day) for day in days]
        theirs = [_plain_milliseconds(plain, day) for day in days]
        with studio.reading() as session:
            clients = session.execute(select(func.count()).select_from(ClientRow)).scalar_one()
            planned = session.execute(select(func.count()).select_from(AppointmentRow)).scalar_one()
    finally:
        home.close_all()
    with throw_away_folder() as folder:
        painted, worked = in_fresh_process(_walk, folder)
    return {
        "PgDn to painted, median": at_most(statistics.median(painted), "ms", 50),
        "PgDn to painted, 19 of 20 days": at_most(statistics.quantiles(painted, n=20)[-1], "ms", 100),
        "processor time of the whole program for it, median": told(statistics.median(worked), "ms"),
        "core: a day with its line in the journal, median": told(statistics.median(ours), "ms"),
        "the same question to plain SQLite in memory, median": told(statistics.median(theirs), "ms"),
        "core: the question and its records alone, median": told(statistics.median(asked), "ms"),
        "ratio of the question alone to plain SQLite": told(ratio(asked, theirs), "×"),
        "ratio with the journal's signed line and its sync to disk": told(ratio(ours, theirs), "×"),
        "clients": exactly(clients, "", search.CLIENTS),
        "appointments of the year": at_least(planned, "", A_DAY * 240),
    }


def _open_days(first: date, count: int) -> list[date]:
    days = (first + timedelta(days=one) for one in range(1, 3 * count))
    return [day for day in days if day.weekday() < 5 and holiday_on(day) is None][:count]


def _fill(studio: Studio) -> None:
    """Plan twenty appointments on every open day of a year, in bulk, when that was not done before."""
    with studio.reading() as session:
        if session.execute(select(func.count()).select_from(AppointmentRow)).scalar_one():
            return
        people = list(session.execute(select(ClientRow.id).limit(50_000)).scalars())
        practitioner = session.execute(select(UserRow.id).where(UserRow.role == "owner")).scalar_one()
    chance = random.Random(7)
    first = studio.today() - timedelta(days=65)
    days = [first + timedelta(days=one) for one in range(365)]
    rows = [
        _row(studio, chance.choice(people), practitioner, day, 540 + 24 * at)
        for day in days
        if day.weekday() < 5 and holiday_on(day) is None
        for at in range(A_DAY)
    ]
    with studio.deed(Event.APPOINTMENT_PLANNED, Kind.CREATE, Purpose.CONTACT) as deed:
        deed.session.add_all(rows)
        deed.about("agenda", count=len(rows))


def _row(studio: Studio, client: UUID, practitioner: UUID, day: date, minute: int) -> AppointmentRow:
    starts = at_wall_clock(day, as_time(minute))
    return AppointmentRow(
        id=studio.new_id(), client_id=client, starts_at=starts, minutes=20, kind="follow_up",
        practitioner_id=practitioner, room="1", status="expected", walk_in=False,
    )  # fmt: skip


def _milliseconds(studio: Studio, day: date) -> float:
    began = time.perf_counter()
    found = agenda.day_list(studio, day)
    took = time.perf_counter() - began
    assert len(found) == A_DAY
    return 1000 * took


def _query_milliseconds(studio: Studio, day: date) -> float:
    begins, ends = (at_wall_clock(day + timedelta(days=one), as_time(0)) for one in (0, 1))
    within = (AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends)
    with studio.reading() as session:
        began = time.perf_counter()
        found = agenda.appointments_where(studio, session, *within)
        took = time.perf_counter() - began
    assert len(found) == A_DAY
    return 1000 * took


# --- the baseline ---


def _plain(studio: Studio) -> sqlite3.Connection:
    """Copy what the question is about into a plain database in memory, with the same indexes."""
    plain = sqlite3.connect(":memory:")
    plain.executescript(
        """
        CREATE TABLE client (id PRIMARY KEY, number, first_name, name_prefix, last_name);
        CREATE TABLE app_user (id PRIMARY KEY, name);
        CREATE TABLE intake (id PRIMARY KEY, client_id);
        CREATE TABLE appointment (id PRIMARY KEY, client_id, starts_at, minutes, kind, practitioner_id, room, status);
        CREATE INDEX at ON appointment (starts_at);
        CREATE INDEX whose ON intake (client_id);
        """
    )
    client, one = ClientRow, AppointmentRow
    wanted = {
        "client": (client.id, client.number, client.first_name, client.name_prefix, client.last_name),
        "app_user": (UserRow.id, UserRow.name),
        "appointment": (
            one.id, one.client_id, one.starts_at, one.minutes, one.kind, one.practitioner_id, one.room, one.status,
        ),
    }  # fmt: skip
    with studio.reading() as session:
        for table, columns in wanted.items():
            rows = (tuple(_as_stored(value) for value in row) for row in session.execute(select(*columns)))
            plain.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})", rows)
    plain.commit()
    return plain


def _as_stored(value: object) -> object:
    return value if isinstance(value, int | str) else str(value)


def _plain_milliseconds(plain: sqlite3.Connection, day: date) -> float:
    begins, ends = (str(at_wall_clock(day + timedelta(days=one), as_time(0))) for one in (0, 1))
    began = time.perf_counter()
    found: Sequence[object] = plain.execute(_PLAIN, (begins, ends)).fetchall()
    took = time.perf_counter() - began
    assert len(found) == A_DAY
    return 1000 * took


# --- the window ---


def _walk(folder: Path) -> tuple[list[float], list[float]]:
    """Go from day to day with PgDn in the real window.

    Return how many milliseconds it took until each was painted: by the clock, and of the processor, which what else
    the machine does cannot lengthen as much.
    """
    home = search.home_with_clients()
    person = program_of(home, folder)
    type_password(person)
    person.keys("Return")
    person.sees("Agenda")
    person.idle()
    if person.workspace.privacy.on:
        person.keys("F9")
    panel = person.workspace.screens.today.panel
    painted: list[float] = []
    worked: list[float] = []
    while len(painted) < STEPS:
        wanted = panel.day + timedelta(days=1)
        seen = Painted(person.window, lambda day=wanted: panel.shown is not None and panel.shown.day == day,  # type: ignore[misc]
                       event=QEvent.Type.UpdateRequest)  # fmt: skip
        began, work = time.perf_counter(), time.process_time()
        QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_PageDown)
        took = 1000 * (seen.wait() - began)
        if panel.appointments():
            painted.append(took)
            worked.append(1000 * (time.process_time() - work))
        person.idle()
    person.close()
    return painted, worked
