"""The privacy statement: its versions, which one each client was given, and who is to be informed again (S06)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.intake import HANDOVER_WAYS, StatementVersion, hand_over
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import CareAgreementRow, ClientRow, StatementHandoverRow, StatementVersionRow

WAYS = (*HANDOVER_WAYS, "post")
LEAST_WORDS = 20
"""A text with fewer words is no statement: something went wrong in copying it."""
MOST_YEARS = 100


@dataclass(frozen=True)
class StatementEntry:
    """A new version as the owner enters it; ``dated`` and ``years`` are as typed."""

    dated: str
    years: str
    text: str


@dataclass(frozen=True)
class StatementLine:
    """A version in the list: until when it was the current one, and how many clients were given it."""

    version: StatementVersion
    until: date | None
    handed: int


@dataclass(frozen=True)
class ToInform:
    """A client who was not given the version of now; ``had`` is the date of the one that they were given."""

    client_id: UUID
    number: int
    name: Name
    email: str
    had: date | None
    had_at: datetime | None

    @property
    def label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.number)


def _newest(session: Session) -> StatementVersionRow:
    row = session.execute(select(StatementVersionRow).order_by(StatementVersionRow.dated.desc())).scalars().first()
    if row is None:
        raise AssertionError("a studio is founded with a statement version")
    return row


@action(Permission.CHANGE_STUDIO)
def add_statement(studio: Studio, entry: StatementEntry) -> StatementVersion:
    """Add a version of the privacy statement; from now on it is the one that is handed over.

    A studio is founded with the date of its statement alone: that date again gives this version its text. Refused
    when the date is none, lies ahead or is not after that of the version before, when the term is no number of
    years, or when the text is too short to be one or the same as before.
    """
    with studio.deed(Event.STATEMENT_ADDED, Kind.CREATE, Purpose.OFFICE) as deed:
        before = _newest(deed.session)
        dated = identity.read_past_date(entry.dated, studio.today())
        text = entry.text.strip()
        completes = dated.value == before.dated and not before.text
        found = {
            "dated": dated.problem
            or ("earlier" if dated.value and dated.value <= before.dated and not completes else ""),
            "years": "" if entry.years.strip().isdecimal() and 0 < int(entry.years) <= MOST_YEARS else "unreadable",
            "text": _text_problem(text, before.text),
        }
        problems = tuple(FieldProblem(field, code) for field, code in found.items() if code)
        if problems or dated.value is None:
            raise Refused(problems)
        row = before if completes else StatementVersionRow(id=studio.new_id(), dated=dated.value)
        row.promised_years, row.text = int(entry.years), text
        row.text_sha256 = hashlib.sha256(text.encode()).digest()
        deed.session.add(row)
        deed.about("statement", row.id)
        return StatementVersion(row.id, row.dated, row.promised_years)


def _text_problem(text: str, before: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return "hidden"
    if len(text.split()) < LEAST_WORDS:
        return "short"
    return "same" if text == before.strip() else ""


@action(Permission.READ_STUDIO)
def list_statements(studio: Studio) -> tuple[StatementLine, ...]:
    """Return all versions, newest first."""
    with studio.reading() as session:
        counted = session.execute(
            select(
                StatementHandoverRow.version_id, func.count(func.distinct(StatementHandoverRow.client_id)).label("many")
            ).group_by(StatementHandoverRow.version_id)
        )
        handed = {row.version_id: row.many for row in counted}
        rows = session.execute(
            select(StatementVersionRow.id, StatementVersionRow.dated, StatementVersionRow.promised_years).order_by(
                StatementVersionRow.dated.desc()
            )
        ).all()
    untils = [None, *(row.dated for row in rows)]
    return tuple(
        StatementLine(StatementVersion(row.id, row.dated, row.promised_years), until, handed.get(row.id, 0))
        for row, until in zip(rows, untils, strict=False)
    )


@action(Permission.READ_STUDIO)
def statement_text(studio: Studio, version_id: UUID) -> str:
    """Return a version word for word; NotFound."""
    with studio.reading() as session:
        row = session.get(StatementVersionRow, version_id)
        if row is None:
            raise NotFound
        return row.text


@action(Permission.READ_CLIENT)
def clients_to_inform(studio: Studio) -> tuple[ToInform, ...]:
    """Return every client with an open agreement who was not given the version of now, by number."""
    with studio.deed(Event.TO_INFORM_LISTED, Kind.READ, Purpose.RIGHTS) as deed:
        session = deed.session
        given = select(StatementHandoverRow.client_id).where(StatementHandoverRow.version_id == _newest(session).id)
        active = select(CareAgreementRow.client_id).where(CareAgreementRow.ended_on.is_(None))
        clients = session.execute(
            select(ClientRow).where(ClientRow.id.in_(active), ClientRow.id.not_in(given)).order_by(ClientRow.number)
        ).scalars()
        had = _last_given(session)
        found = tuple(
            ToInform(
                row.id,
                row.number,
                Name(row.first_name, row.name_prefix, row.last_name),
                row.email,
                *had.get(row.id, (None, None)),
            )
            for row in clients
        )
        deed.about("clients", count=len(found))
        return found


def _last_given(session: Session) -> dict[UUID, tuple[date, datetime]]:
    rows = session.execute(
        select(StatementHandoverRow.client_id, StatementVersionRow.dated, StatementHandoverRow.handed_at)
        .join(StatementVersionRow, StatementVersionRow.id == StatementHandoverRow.version_id)
        .order_by(StatementHandoverRow.handed_at)
    )
    return {row.client_id: (row.dated, row.handed_at) for row in rows}


@action(Permission.TAKE_INTAKE)
def hand_over_statement(studio: Studio, client_id: UUID, way: str) -> None:
    """Note that a client was given the version of now. Refused without a way, NotFound."""
    if way not in WAYS:
        raise Refused((FieldProblem("way", "empty"),))
    with studio.deed(Event.STATEMENT_HANDED_OVER, Kind.CREATE, Purpose.RIGHTS) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        hand_over(studio, deed.session, client_id, way)
        deed.about("statement", client=client_id)
