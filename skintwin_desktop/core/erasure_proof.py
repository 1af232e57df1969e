"""Proving that an erasure is what it says: the file is read anew and searched; only then there is a certificate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, String, Table, Uuid, func, select, text
from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_books as books_of
from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.counters import next_of_year
from skintwin_desktop.core.erasure import DESTROYED, FAILED, VERIFIED, found_in, kept_parts
from skintwin_desktop.core.erasure_books import Books
from skintwin_desktop.core.erasure_fates import Outline
from skintwin_desktop.core.erasure_graph import CLIENT, KEY, VAULT, Thing
from skintwin_desktop.core.erasure_run import outline_from
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.journal_lines import names_of_users
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ErasureRefused, LedgerUnusable, NotFound
from skintwin_desktop.rules.erasure import DESTROY, REDUCE
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import rekey
from skintwin_desktop.store.tables import (
    Base,
    DraftRow,
    ErasureCertificateRow,
    ErasureRow,
    JournalRow,
)

ROWS, REDUCED, IDS, KEYS, FILES, SEARCH = "rows", "reduced", "ids", "keys", "files", "search"
DRAFTS, COPIES, LEDGER, PLACE = "drafts", "copies", "ledger", "place"
CHECKS = (ROWS, REDUCED, IDS, KEYS, FILES, SEARCH, DRAFTS, COPIES, LEDGER, PLACE)
"""What is looked at: each must come to nothing."""
KEY_GONE, ROWS_WIPED, FILES_SHREDDED, REWRITTEN = METHODS = (
    "key_destroyed", "rows_wiped", "files_shredded", "database_rewritten",
)  # fmt: skip
_ABOUT_IT = {"erasure", "erasure_certificate", "legal_hold", "legal_hold_object", "setting"}
"""Where the random ids of the destroyed stand by themselves: what tells of the erasure."""


@dataclass(frozen=True)
class Failing:
    """A check that did not come to nothing: which, and how much was found."""

    check: str
    count: int


@dataclass(frozen=True)
class KeptPart:
    """What stays of one category: on which ground, until when, how many rows."""

    category: str
    ground: str
    until: date | None
    count: int


@dataclass(frozen=True)
class Certificate:
    """What was proved, with nothing medical in it; ``label`` is its number. ``ledger_hash`` is that of the last line.

    ``destroyed`` counts rows by category, ``files`` those of the vault, ``copies`` earlier copies of the database.
    """

    label: str
    erasure_id: UUID
    request_id: UUID
    reference: str
    initials: str
    received_on: date
    whole: bool
    destroyed: tuple[tuple[str, int], ...]
    files: int
    copies: int
    kept: tuple[KeptPart, ...]
    methods: tuple[str, ...]
    begun_at: datetime | None
    ended_at: datetime | None
    verified_at: datetime
    ordered_by: str
    second_by: str
    done_by: str
    waited: bool
    ledger_hash: str


@dataclass(frozen=True)
class Verified:
    """What came of looking: proved with its certificate, or what was found."""

    erasure_id: UUID
    failing: tuple[Failing, ...]
    certificate: Certificate | None

    @property
    def done(self) -> bool:
        """Tell whether it is proved."""
        return not self.failing


@action(Permission.DESTROY_FILE)
def verify_erasure(studio: Studio, erasure_id: UUID) -> Verified:
    """Read everything anew, search it for what was destroyed, and make the certificate only where nothing is found.

    Otherwise the erasure has failed, and the answer names what was found. ErasureRefused before it was carried out,
    NotFound.
    """
    with studio.reading() as session:
        row = found_in(session, erasure_id)
        if row.state not in {DESTROYED, FAILED, VERIFIED}:
            raise ErasureRefused("state")
    studio.database.reopen()
    books = books_of.read_books(studio)
    bodies = [line.body for line in books.best.lines() if line.erasure == erasure_id.hex]
    planned = [body for body in bodies if body["kind"] == books_of.PLANNED]
    if not planned:
        return _failed(studio, erasure_id, [Failing(LEDGER, 1)])
    with studio.reading() as session:
        outline = outline_from(studio, session, planned[-1])
    failing = list(_failing(studio, books, planned, outline))
    if failing:
        return _failed(studio, erasure_id, failing)
    content = _content(studio, planned, [body for body in bodies if body["kind"] == books_of.RESULT], outline)
    books = books_of.add(studio, books_of.mend(studio, books), books_of.VERIFIED, erasure_id, content)
    try:
        books_of.copy_outside(studio, books)
    except LedgerUnusable:
        return _failed(studio, erasure_id, [Failing(PLACE, 1)])
    return _certified(studio, erasure_id, content, books)


def _failed(studio: Studio, erasure_id: UUID, failing: Iterable[Failing]) -> Verified:
    failing = tuple(failing)
    with studio.deed(Event.ERASURE_VERIFIED, Kind.EXECUTE, Purpose.RIGHTS, outcome="failed") as deed:
        row = found_in(deed.session, erasure_id)
        row.state, row.failed = FAILED, max(1, sum(one.count for one in failing))
        deed.about("erasure", erasure_id, client=row.client_id, count=row.failed)
    return Verified(erasure_id, failing, None)


def _certified(studio: Studio, erasure_id: UUID, content: Mapping[str, Any], books: Books) -> Verified:
    with studio.deed(Event.ERASURE_VERIFIED, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        row = found_in(deed.session, erasure_id)
        row.state, row.failed = VERIFIED, 0
        year = studio.today().year
        made = ErasureCertificateRow(
            id=studio.new_id(),
            erasure_id=erasure_id,
            client_id=row.client_id,
            year=year,
            number=next_of_year(deed.session, f"erasure_certificate:{year}"),
            made_at=studio.now(),
            content=json.dumps(content),
            ledger_mac=books.best.head.mac,
        )
        deed.session.add(made)
        if not books_of.begun(books):
            books_of.keep_head(deed.session, books.best.head)
        deed.about("erasure", erasure_id, client=row.client_id)
        deed.session.flush()
        return Verified(erasure_id, (), _certificate(deed.session, row, made))


# --- looking ---


def _failing(studio: Studio, books: Books, planned: list[Mapping[str, Any]], outline: Outline) -> Iterator[Failing]:
    """Yield every check that finds something; ``outline`` is what would be destroyed now."""
    if {books_of.CHANGED, books_of.SHORTENED, books_of.DIFFERENT} & set(books.faults):
        yield Failing(LEDGER, 1)
    with studio.reading() as session:
        found = {
            ROWS: len(outline.of_fate(DESTROY)) + sum(_still_there(session, one) for one in planned),
            REDUCED: sum(not _is_reduced(session, item.thing) for item in outline.of_fate(REDUCE)),
            IDS: _named(session, outline),
            SEARCH: _found_by_nobody(session),
            DRAFTS: _drafts(session, planned),
        }
    found[KEYS] = sum(_opens(studio, one) for one in outline.graph.files if _key_is_gone(planned[-1], one))
    found[FILES] = len(books_of.lying(studio.vault, planned))
    found[COPIES] = len(rekey.earlier_copies(studio.database.path))
    yield from (Failing(check, count) for check, count in found.items() if count)


def _still_there(session: Session, body: Mapping[str, Any]) -> int:
    """Count the rows that a line of the ledger names, each by its own key."""
    count = 0
    for name, keys in body["rows"].items():
        table = graphs.table_of(name)
        for part in graphs.parts_of([graphs.typed(Thing(name, key)) for key in keys]):
            asked = select(func.count()).select_from(table).where(graphs.only_key(table).in_(part))
            count += session.execute(asked).scalar_one()
    return count


def _is_reduced(session: Session, thing: Thing) -> bool:
    """Tell whether a row that stays lost what its ground does not need."""
    table = graphs.table_of(thing.table)
    row = session.execute(select(table).where(graphs.only_key(table) == graphs.typed(thing))).mappings().one()
    if thing.table == CLIENT:
        return row["number"] < 0 and not any(isinstance(row[name], str) and row[name] for name in row)
    sealed = graphs.sealed_column(table)
    return not any(row[column.name] for column in table.columns if graphs.drops(column) or column is sealed)


def _named(session: Session, outline: Outline) -> int:
    """Count where the ids of a client who is wholly gone stand in any column that the catalogue does not let stay."""
    if not outline.whole or any(item.thing.table == CLIENT and item.fate == "keep" for item in outline.items):
        return 0
    staying = {item.thing.table for item in outline.items} | _ABOUT_IT | {JournalRow.__tablename__}
    return sum(
        _count_of(session, table, outline.graph.files)
        for table in Base.metadata.sorted_tables
        if table.name not in staying
    )


def _count_of(session: Session, table: Table, ids: tuple[UUID, ...]) -> int:
    named: list[ColumnElement[bool]] = [column.in_(ids) for column in table.columns if isinstance(column.type, Uuid)]
    named += [column.contains(one.hex) for column in table.columns if isinstance(column.type, String) for one in ids]
    return sum(session.execute(select(func.count()).select_from(table).where(one)).scalar_one() for one in named)


def _found_by_nobody(session: Session) -> int:
    """Count what stands in the search index without being a client's."""
    asked = "SELECT count(*) FROM client_search WHERE rowid NOT IN (SELECT number FROM client)"
    return int(session.execute(text(asked)).scalar_one())


def _drafts(session: Session, planned: Iterable[Mapping[str, Any]]) -> int:
    gone = {key for body in planned for keys in body["rows"].values() for key in keys}
    subjects = session.execute(select(DraftRow.subject).where(DraftRow.subject != "")).scalars()
    return sum(bool(gone & set(subject.split())) for subject in subjects)


def _key_is_gone(body: Mapping[str, Any], client_id: UUID) -> bool:
    return (
        client_id.hex in body["files"] and body["whole"] and [KEY, client_id.hex] not in [k[:2] for k in body["kept"]]
    )


def _opens(studio: Studio, client_id: UUID) -> bool:
    """Try to open what was a client's letterbox."""
    studio.forget(client_id)
    try:
        studio.private_of(client_id)
    except NotFound:
        return False
    return True


# --- the certificate ---


def _content(
    studio: Studio, planned: list[Mapping[str, Any]], results: list[Mapping[str, Any]], outline: Outline
) -> dict[str, Any]:
    """Put together what the certificate says, from what the ledger lists and from what stands in the database now."""
    gone: dict[str, set[str]] = {}
    for body in planned:
        for name, keys in body["rows"].items():
            gone.setdefault(name, set()).update(keys)
    counts: dict[str, int] = {}
    for name, keys in gone.items():
        if name not in {VAULT, KEY}:
            category = graphs.category_of(graphs.table_of(name))
            counts[category] = counts.get(category, 0) + len(keys)
    files = sum(len(gone.get(name, ())) for name in graphs.IN_VAULT)
    methods = [KEY_GONE] * bool(gone.get(KEY)) + [ROWS_WIPED] + [FILES_SHREDDED] * bool(files) + [REWRITTEN]
    return {
        "at": studio.now().isoformat(),
        "destroyed": sorted(counts.items()),
        "files": files,
        "copies": sum(body["copies"] for body in results),
        "kept": [list(one) for one in kept_parts(outline.items)],
        "methods": methods,
        "by": studio.user.user_id.hex,
    }


@action(Permission.DESTROY_FILE)
def certificate_of(studio: Studio, erasure_id: UUID) -> Certificate | None:
    """Return the newest certificate of an erasure; None while it is not proved. NotFound."""
    with studio.deed(Event.ERASURES_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = found_in(deed.session, erasure_id)
        deed.about("erasure", erasure_id, client=row.client_id)
        asked = select(ErasureCertificateRow).where(ErasureCertificateRow.erasure_id == erasure_id)
        asked = asked.order_by(ErasureCertificateRow.year.desc(), ErasureCertificateRow.number.desc())
        made = deed.session.execute(asked).scalars().first()
        return _certificate(deed.session, row, made) if made is not None else None


def _certificate(session: Session, row: ErasureRow, made: ErasureCertificateRow) -> Certificate:
    content = json.loads(made.content)
    names = names_of_users(session)
    kept = tuple(
        KeptPart(one, why, date.fromisoformat(end) if end else None, n) for one, why, end, n in content["kept"]
    )
    return Certificate(
        f"{made.year}-{made.number:03d}", row.id, row.request_id, row.reference, row.initials, row.received_on,
        not row.chosen, tuple((one, n) for one, n in content["destroyed"]), content["files"], content["copies"], kept,
        tuple(content["methods"]), row.begun_at, row.ended_at, made.made_at, names.get(row.ordered_by, ""),
        names.get(row.second_by, ""), names.get(row.done_by, ""), row.second_by is None, made.ledger_mac,
    )  # fmt: skip
