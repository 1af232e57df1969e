"""The register of external sources: where else data of clients are, who has to be asked, and how long that may take."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop import places
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.news import website_account
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import text_problem
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import misplaced
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ExternalSourceRow

WEBSITE = "website"
SOURCE_KINDS = (
    WEBSITE, "mailbox", "phone", "bank", "accountant", "paper", "camera", "commissioner", "it_support", "other",
)  # fmt: skip
LONGEST = 1000
MOST_DAYS = 28
"""An answer must leave within four weeks (S89), so no source may take longer."""


@dataclass(frozen=True)
class SourceEntry:
    """A source as the form holds it. ``always`` says that every request about rights asks it."""

    kind: str
    name: str
    holds: str
    ask_whom: str
    how: str
    days: int
    always: bool


@dataclass(frozen=True)
class Source:
    """A source in the register; ``ended_at`` is since when it is no longer in use."""

    id: UUID
    entry: SourceEntry
    since: datetime
    ended_at: datetime | None
    version: int


@dataclass(frozen=True)
class SourceToAsk:
    """A source that a request has to ask. An answer, even 'nothing found', must come where it is ``required``."""

    id: UUID
    name: str
    holds: str
    ask_whom: str
    how: str
    days: int
    required: bool


def sources_for_request(session: Session, client_id: UUID | None) -> tuple[SourceToAsk, ...]:
    """Return inside a deed one source for each task of a request about rights, those that must answer first.

    The website is required unless the client is known to have no account there and the register does not ask it
    always. ``client_id`` is None for somebody who has no file.
    """
    account = website_account(session, client_id) if client_id is not None else "unknown"
    rows = session.execute(
        select(ExternalSourceRow).where(ExternalSourceRow.ended_at.is_(None)).order_by(ExternalSourceRow.name)
    ).scalars()
    found = [
        SourceToAsk(
            row.id, row.name, row.holds, row.ask_whom, row.how, row.days,
            required=row.always or (row.kind == WEBSITE and account != "no"),
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda source: not source.required))


def _problems(entry: SourceEntry) -> tuple[FieldProblem, ...]:
    found = [] if entry.kind in SOURCE_KINDS else [FieldProblem("kind", "empty")]
    for field in ("name", "holds", "ask_whom", "how"):
        text = getattr(entry, field).strip()
        problem = (text_problem(text[:100]) or misplaced.problem(text)) if text else "empty"
        if len(text) > LONGEST:
            problem = "long"
        if problem:
            found.append(FieldProblem(field, problem))
    if not 1 <= entry.days <= MOST_DAYS:
        found.append(FieldProblem("days", "range", str(MOST_DAYS)))
    return tuple(found)


def _fill(row: ExternalSourceRow, entry: SourceEntry) -> None:
    for field in ("kind", "days", "always"):
        setattr(row, field, getattr(entry, field))
    for field in ("name", "holds", "ask_whom", "how"):
        setattr(row, field, getattr(entry, field).strip())


def _add(studio: Studio, session: Session, entry: SourceEntry) -> ExternalSourceRow:
    row = ExternalSourceRow(id=studio.new_id(), since=studio.now(), ended_at=None)
    _fill(row, entry)
    session.add(row)
    session.flush()
    return row


@action(Permission.MANAGE_SOURCES)
def list_sources(studio: Studio) -> tuple[Source, ...]:
    """Return the whole register: sources in use by name, then those that are not any more."""
    with studio.reading() as session:
        rows = session.execute(
            select(ExternalSourceRow).order_by(ExternalSourceRow.ended_at.is_not(None), ExternalSourceRow.name)
        ).scalars()
        return tuple(_record(row) for row in rows)


def _record(row: ExternalSourceRow) -> Source:
    entry = SourceEntry(row.kind, row.name, row.holds, row.ask_whom, row.how, row.days, row.always)
    return Source(row.id, entry, row.since, row.ended_at, row.version)


@action(Permission.MANAGE_SOURCES)
def add_source(studio: Studio, source: SourceEntry) -> UUID:
    """Add a source to the register; return its id. Refused names the fields."""
    _refuse(source)
    with studio.deed(Event.SOURCE_CHANGED, Kind.CREATE, Purpose.OFFICE) as deed:
        row = _add(studio, deed.session, source)
        deed.about("source", row.id)
        return row.id


def _refuse(source: SourceEntry) -> None:
    found = _problems(source)
    if found:
        raise Refused(found)


@action(Permission.MANAGE_SOURCES)
def change_source(studio: Studio, source_id: UUID, source: SourceEntry, *, version: int) -> None:
    """Change a source; Refused names the fields, NotFound, ChangedMeanwhile."""
    _refuse(source)
    with studio.deed(Event.SOURCE_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        row = _row(deed.session, source_id)
        if row.version != version:
            raise ChangedMeanwhile
        _fill(row, source)
        deed.about("source", source_id)


def _row(session: Session, source_id: UUID) -> ExternalSourceRow:
    row = session.get(ExternalSourceRow, source_id)
    if row is None:
        raise NotFound
    return row


@action(Permission.MANAGE_SOURCES)
def end_source(studio: Studio, source_id: UUID, *, ended: bool) -> None:
    """Take a source out of use, or into use again; it stays in the register. NotFound."""
    with studio.deed(Event.SOURCE_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        _row(deed.session, source_id).ended_at = studio.now() if ended else None
        deed.about("source", source_id)


@action(Permission.MANAGE_SOURCES)
def add_usual_sources(studio: Studio, language: str) -> int:
    """Fill an empty register with the sources that most studios have, to be put right by the owner; return how many.

    Does nothing to a register that holds something. The line in the journal is written all the same.
    """
    with studio.deed(Event.SOURCE_CHANGED, Kind.CREATE, Purpose.OFFICE) as deed:
        there = deed.session.execute(select(func.count()).select_from(ExternalSourceRow)).scalar_one()
        usual = () if there else usual_sources(language)
        for entry in usual:
            _add(studio, deed.session, entry)
        deed.about("sources", count=len(usual))
        return len(usual)


def usual_sources(language: str) -> tuple[SourceEntry, ...]:
    """Return the sources that most studios have, in 'nl' or 'en'."""
    text = (places.resources() / "templates" / "sources.toml").read_text(encoding="utf-8")
    return tuple(
        SourceEntry(one["kind"], days=one["days"], always=one["always"], **one[language])
        for one in tomllib.loads(text)["source"]
    )
