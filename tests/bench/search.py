"""Finding clients among 100,000, as every key is pressed, against plain SQLite on the same clients.

The names are the thousand most common ones of the Netherlands in their real proportions, with the country's most
common first names. The clients are rows of the studio's own tables with core's own words in the index, written in
bulk: registering so many one by one, each with a letterbox of their own, would take a quarter of an hour. The studio
is kept between runs, until what it is made by changes. What is timed is ``find_clients`` of a studio that somebody
signed in to: words from what was typed, index, rows, records.

The baseline is Python's own SQLite, not encrypted, in memory, with the same texts: one full-text query for the same
words with their rank, and for comparison LIKE over the columns.
"""

from __future__ import annotations

import csv
import hashlib
import inspect
import random
import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent
from sqlalchemy import text

from skintwin_desktop.core import client_index, client_lists, clients
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity, likeness
from skintwin_desktop.store import search
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.tables import ClientRow
from skintwin_desktop.ui.clients_screen import ClientsScreen
from tests import builders
from tests.bench.workbench import BUILD
from tests.builders import Home
from tests.figures import Figure, at_most, exactly, told
from tests.shared import shared

CLIENTS = 100_000
REPEATS = 5
_PORTION = 5_000
_LONG = 0.1
_TYPED = ("jansen", "de vries anna", "van den berg", "bakker 14-03-1979", "st-54321", "0612345", "9990 ab", "özdemir")
"""What is typed, key by key; the figures are about every state of the field on the way."""
_LIKE = "SELECT number FROM client WHERE text LIKE ? LIMIT 50"
_MATCH = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50"


def measure() -> dict[str, Figure]:
    """Search for what is in the field after every key."""
    home = home_with_clients()
    studio = home.practitioner()
    try:
        before = _resident()
        typed = list(dict.fromkeys(text[: end + 1].strip() for text in _TYPED for end in range(len(text))))
        today = studio.today()
        ours = [milliseconds(lambda one=one: clients.find_clients(studio, one)) for one in typed]  # type: ignore[misc]
        grown = _resident() - before
        listed = [milliseconds(lambda one=one: client_lists.list_clients(studio, one)) for one in typed]  # type: ignore[misc]
        few, many = _among(40), _among(client_lists.MOST_LISTED)
        within = [milliseconds(lambda one=one: client_lists.list_clients(studio, one, among=few)) for one in typed]  # type: ignore[misc]
        among = [milliseconds(lambda one=one: client_lists.list_clients(studio, one, among=many)) for one in typed]  # type: ignore[misc]
        painted, worked = _until_painted(studio)
        plain = plain_copy(studio)
        patterns = [" ".join(f'"{word}"*' for word in identity.search_words(one, today)) for one in typed]
        matched = [milliseconds(lambda one=one: plain.execute(_MATCH, (one,)).fetchall()) for one in patterns]  # type: ignore[misc]
        liked = [milliseconds(lambda one=one: plain.execute(_LIKE, (f"%{one}%",)).fetchall()) for one in typed]  # type: ignore[misc]
        found = clients.count_clients(studio)
        with studio.reading() as session:
            size = session.execute(text("SELECT sum(length(block)) FROM client_search_data")).scalar_one()
        slowest = typed[ours.index(max(ours))]
    finally:
        home.close_all()
    return {
        "search, median of all keys": at_most(statistics.median(ours), "ms", 10),
        "search, 95 of 100 keys": at_most(percentile(ours), "ms", 10),
        "search, the slowest key": at_most(max(ours), "ms", 10),
        "search with where it stands with each, 95 of 100 keys": at_most(percentile(listed), "ms", 10),
        "search within a filter of 40, 95 of 100 keys": at_most(percentile(within), "ms", 10),
        "search within a filter of 500, median of all keys": at_most(statistics.median(among), "ms", 25),
        "key press to painted list, 95 of 100": at_most(percentile(painted), "ms", 50),
        "key press to painted list, median": told(statistics.median(painted), "ms"),
        "work of the window's thread for it, 95 of 100": told(percentile(worked), "ms"),
        "work of the window's thread for it, median": told(statistics.median(worked), "ms"),
        "index, bytes for each client": at_most(size / CLIENTS, "", 700),
        "memory that all this searching took": at_most(grown, "MB", 80),
        "typed by then": told(slowest, ""),
        "search, ratio to plain FTS5 (sum of all keys)": told(sum(ours) / sum(matched), "×"),
        "plain FTS5, median and slowest": told(f"{statistics.median(matched):.2f} / {max(matched):.1f}", "ms"),
        "plain LIKE, median and slowest": told(f"{statistics.median(liked):.1f} / {max(liked):.1f}", "ms"),
        "clients": exactly(found, "", CLIENTS),
    }


def _among(count: int) -> tuple[int, ...]:
    """Return the numbers of so many clients, as a filter gives them: in an order of its own."""
    return tuple(random.Random(count).sample(range(1, CLIENTS + 1), count))


def _resident() -> float:
    """Return the memory of this process, in MB."""
    return float(psutil.Process().memory_info().rss) / 1e6


def percentile(values: list[float]) -> float:
    """Return what 95 of 100 stay below."""
    return statistics.quantiles(values, n=20)[-1]


def _until_painted(studio: Studio) -> tuple[list[float], list[float]]:
    """Press keys in the search field of the list of clients, each when what came of the one before has been painted.

    Return how many milliseconds each took until the window was painted: by the clock, and of the window's thread.
    """
    from tests.bench.screens import Painted
    from tests.ui.support import stage_parts, until

    jobs, privacy, window = stage_parts(1366, 768)
    screen = ClientsScreen(studio, jobs, privacy, window)
    screen.resize(window.size())
    window.show()
    screen.entered()
    until(lambda: jobs.idle)
    painted: list[float] = []
    worked: list[float] = []
    for word in _TYPED:
        for end in range(len(word) + 1):
            seen = Painted(window, lambda: screen.is_current, event=QEvent.Type.UpdateRequest)
            began, work = time.perf_counter(), time.thread_time()
            screen.field.setText(word[:end])
            took = 1000 * (seen.wait() - began)
            if end:
                painted.append(took)
                worked.append(1000 * (time.thread_time() - work))
    jobs.close()
    window.close()
    return painted, worked


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median of a few times; what takes long is not done again."""
    took: list[float] = []
    while len(took) < REPEATS and sum(took) < _LONG:
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


# --- so many clients ---


def home_with_clients() -> Home:
    """Open the studio that was kept, or make it."""
    folder = BUILD / f"clients-{_fingerprint()}"
    clock = builders.Clock()
    if not (folder / "whole").exists():
        for old in BUILD.glob("clients-*"):
            shutil.rmtree(old)
        folder.mkdir(parents=True)
        made = builders.home(folder)
        studio = made.practitioner()
        for portion in _portions(studio):
            _register(studio, portion)
        made.close_all()
        (folder / "whole").touch()
    door = Door(folder / "studio", "KAMER-1", clock, NoDeviceStore())
    return Home(door, clock, (), folder / "backup")


def _fingerprint() -> str:
    from skintwin_desktop.store.migrations import versions

    sources = [Path(inspect.getfile(module)) for module in (client_index, likeness, search)]
    sources += [Path(__file__), Path(inspect.getfile(ClientRow)), *sorted(Path(versions.__path__[0]).glob("*.py"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:12]


def _register(studio: Studio, rows: Sequence[ClientRow]) -> None:
    words = [search.values_of(client_index.indexed(row)) for row in rows]
    with studio.deed(Event.CLIENT_REGISTERED, Kind.CREATE, Purpose.FILE) as deed:
        deed.session.add_all(rows)
        deed.session.flush()
        deed.session.execute(text(search.INSERT), words)  # there is nothing yet that could be replaced
        deed.about("client", rows[-1].id, client=rows[-1].id, count=len(rows))


def _portions(studio: Studio) -> Iterator[list[ClientRow]]:
    rows = _rows(studio)
    for _ in range(CLIENTS // _PORTION):
        yield [next(rows) for _ in range(_PORTION)]


def _rows(studio: Studio) -> Iterator[ClientRow]:
    chance, now = random.Random(20261124), studio.now()
    last, weights = _surnames()
    first = _forenames()
    public = bytes(32)
    for number in range(1, CLIENTS + 1):
        *prefix, surname = chance.choices(last, weights)[0].rsplit(" ", 1)
        forename = chance.choice(first)
        yield ClientRow(
            id=studio.new_id(),
            number=number,
            public_key=public,
            created_at=now,
            first_name=forename,
            name_prefix=" ".join(prefix),
            last_name=surname,
            initials=f"{forename[0]}.",
            sex="female",
            birth_date=date(2008, 1, 1) - timedelta(days=chance.randint(0, 70 * 365)),
            street="Teststraat",
            house_number=str(chance.randint(1, 180)),
            house_addition="",
            postcode=f"{chance.randint(9000, 9999)} {chance.choice('ABCDEZ')}{chance.choice('ABCDEZ')}",
            city="Voorbeeldstad",
            country="NL",
            phone=f"+316{chance.randint(10000000, 99999999)}",
            email=f"{forename.lower()}.{number}@voorbeeld.test",
            contact_by="phone",
            language="nl",
            source="client",
        )


def _surnames() -> tuple[list[str], list[int]]:
    file = shared("names", "nl-surnames", "top_1000_last_names_in_the_netherlands_2007.csv")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        known = {line["natural name"]: int(line["count in 2007"]) for line in csv.DictReader(lines)}
    return list(known), list(known.values())


def _forenames() -> list[str]:
    file = shared("names", "popular-by-country", "common-forenames-by-country.csv")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return sorted({line["Romanized Name"] for line in csv.DictReader(lines) if line["Country"] in {"NL", "BE"}})


# --- the baseline ---


def plain_copy(studio: Studio) -> sqlite3.Connection:
    """Copy the words of the index into a plain database in memory."""
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE TABLE client (number INTEGER PRIMARY KEY, text TEXT)")
    plain.execute("CREATE VIRTUAL TABLE words USING fts5(name, digits, place, prefix = '2 3 4')")
    with studio.reading() as session:
        rows = [tuple(row) for row in session.execute(text("SELECT rowid, name, digits, place FROM client_search"))]
    plain.executemany("INSERT INTO words (rowid, name, digits, place) VALUES (?, ?, ?, ?)", rows)
    plain.executemany("INSERT INTO client VALUES (?, ?)", ((number, " ".join(words)) for number, *words in rows))
    plain.execute("INSERT INTO words (words) VALUES ('optimize')")
    plain.commit()
    return plain
