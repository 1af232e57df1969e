"""The journal: reading it, checking its chain, handing it to an inspector, what a client sees of it, the reviews."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import func, select, text, union_all
from sqlalchemy.orm import Session

import skintwin_desktop
from skintwin_desktop.core import journal_file
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.journal_lines import Filter, Line, first_moment, lines_of, matching, names_of_users
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import DatabaseDamaged, FieldProblem, Refused, SlotDamaged
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import recovery
from skintwin_desktop.store.chain import Verdict
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import JournalReviewRow, JournalRow, StudioRow, UserRow

__all__ = [
    "ClientLine", "ExportPurpose", "Filter", "Line", "Person", "Review", "Verdict", "client_view", "export_journal",
    "journal_users", "read_journal", "record_review", "review_due", "reviews", "verify_journal",
]  # fmt: skip

PAGE = 200
LONGEST_REMARKS = 2000
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


# --- reading ---


@dataclass(frozen=True)
class Person:
    """Somebody who works or worked here, as far as the journal goes."""

    user_id: UUID
    name: str
    role: str


@action(Permission.READ_JOURNAL)
def journal_users(studio: Studio) -> tuple[Person, ...]:
    """Return everybody whose deeds the journal may hold, by name."""
    with studio.reading() as session:
        rows = session.execute(select(UserRow.id, UserRow.name, UserRow.role).order_by(UserRow.name))
        return tuple(Person(*row) for row in rows)


@action(Permission.READ_JOURNAL)
def read_journal(
    studio: Studio, wanted: Filter, *, before_seq: int | None = None, limit: int = PAGE
) -> tuple[Line, ...]:
    """Return lines, newest first; ``before_seq`` goes on behind the last line of the page before.

    Looking through the journal is journalled: once for each filter that is opened, not for its further pages.
    """
    if before_seq is not None and _was_opened(studio, wanted):
        with studio.reading() as session:
            return lines_of(session, wanted, before_seq=before_seq, limit=limit)
    with studio.deed(Event.JOURNAL_READ, Kind.READ, Purpose.OFFICE) as deed:
        found = lines_of(deed.session, wanted, before_seq=before_seq, limit=limit)
        deed.about("journal", wanted.told(), client=wanted.client_id, count=len(found))
        return found


def _was_opened(studio: Studio, wanted: Filter) -> bool:
    """Tell whether this filter was journalled since signing in, so that nobody begins with the second page."""
    same = select(JournalRow.client_id).where(
        JournalRow.event == Event.JOURNAL_READ.value,
        JournalRow.session_id == studio.session_id,
        JournalRow.object_id == wanted.told(),
    )
    with studio.reading() as session:
        return wanted.client_id in set(session.execute(same).scalars())


# --- checking ---


@action(Permission.VERIFY_JOURNAL)
def verify_journal(
    studio: Studio, *, seed_lines: tuple[str, ...] | None = None, progress: Progress = no_progress
) -> Verdict:
    """Check the whole chain and name the first bad line; with the recovery sheet's lines every signature too.

    RecoveryKeyMistyped, RecoveryKeyWrong, SlotDamaged; Cancelled leaves no line.
    """
    seed = _seed(studio, seed_lines) if seed_lines else None
    verdict = studio.check_chain(seed=seed, progress=progress)
    broken = contextlib.suppress(DatabaseDamaged) if verdict.first_bad is not None else contextlib.nullcontext()
    with broken, studio.deed(Event.JOURNAL_VERIFIED, Kind.EXECUTE, Purpose.OFFICE) as deed:
        deed.about("journal", f"{_told(verdict)}{' sheet' if seed else ''}", count=verdict.lines)
    return verdict


def _seed(studio: Studio, lines: tuple[str, ...]) -> tuple[int, bytes]:
    key = recovery.from_lines(lines)
    slots = read_slots(studio.folder)
    if slots.recovery is None:
        raise SlotDamaged("recovery")
    opened = slots.recovery.open(slots.studio_id, key)
    epoch, seed = msgspec.msgpack.decode(opened["journal-seed"], type=tuple[int, bytes])
    return epoch, seed


def _told(verdict: Verdict) -> str:
    return "whole" if verdict.first_bad is None else f"{verdict.fault} line={verdict.first_bad}"


# --- for an inspector ---


class ExportPurpose(StrEnum):
    """Why the journal leaves the studio."""

    INSPECTION = "inspection"
    CLIENT_REQUEST = "client_request"
    INCIDENT = "incident"
    LEGAL = "legal"


@action(Permission.EXPORT_JOURNAL)
def export_journal(
    studio: Studio,
    path: Path,
    wanted: Filter,
    *,
    purpose: ExportPurpose,
    password: str,
    progress: Progress = no_progress,
) -> int:
    """Write the wanted lines where the person chose, as CSV with the chain, for its owner alone; return how many.

    The password is asked once more: WrongPassword. Refused without a purpose; FolderUnusable, DiskFull, DiskFailed,
    Cancelled leave no file. The line in the journal comes before the file stands there.
    """
    if purpose not in set(ExportPurpose):
        raise Refused((FieldProblem("purpose", "empty"),))
    confirm_password(studio, password)
    verdict = studio.check_chain(progress=progress)
    with journal_file.written_beside(path) as part:
        with studio.reading() as session:
            head = _head(studio, session, wanted, ExportPurpose(purpose), verdict)
            count = journal_file.write_lines(session, part, wanted, head, progress)
        with studio.deed(Event.JOURNAL_EXPORTED, Kind.EXECUTE, Purpose.OFFICE) as deed:
            told = f"purpose={ExportPurpose(purpose).value} {wanted.told()}"
            deed.about("journal", told, client=wanted.client_id, count=count)
        journal_file.put_in_place(part, path)
    return count


def _head(
    studio: Studio, session: Session, wanted: Filter, purpose: ExportPurpose, verdict: Verdict
) -> journal_file.Head:
    row = session.execute(select(StudioRow)).scalar_one()
    chain = "whole" if verdict.first_bad is None else f"not whole: first bad line {verdict.first_bad} ({verdict.fault})"
    return journal_file.Head(
        (
            ("journal", "SkinTwin Desktop, format 1"),
            ("studio", f"{row.name}, {row.address}, {row.postcode} {row.city}"),
            ("studio id", str(studio.studio_id)),
            ("since", f"{wanted.since}" if wanted.since else "the beginning"),
            ("until", f"{wanted.until}" if wanted.until else "now"),
            ("client id", str(wanted.client_id) if wanted.client_id else "all"),
            ("other filters", wanted.told()),
            ("purpose", purpose.value),
            ("made at", studio.now().isoformat()),
            ("made by", studio.user.name),
            ("program", skintwin_desktop.__version__),
            ("chain", f"{chain}, {verdict.lines} lines checked"),
        )
    )


# --- for a client ---


@dataclass(frozen=True)
class ClientLine:
    """Who looked at a client's file, when and why, as the client reads it: a role for a name, codes for words."""

    at: datetime
    who_role: str
    what: str
    why: str
    emergency: bool = False


@action(Permission.READ_JOURNAL)
def client_view(
    studio: Studio, client_id: UUID, *, since: date | None = None, until: date | None = None
) -> tuple[ClientLine, ...]:
    """Return every line about a client, joined files too, newest first: what that client may have (art. 15 AVG)."""
    wanted = Filter(client_id=client_id, since=since, until=until)
    told = (JournalRow.at, JournalRow.role, JournalRow.event, JournalRow.purpose, JournalRow.emergency, JournalRow.seq)
    with studio.deed(Event.CLIENT_VIEW_READ, Kind.READ, Purpose.FILE) as deed:
        files = files_of(deed.session, client_id)
        each = (select(*told).where(*matching(replace(wanted, client_id=one))) for one in files)
        rows = deed.session.execute(union_all(*each).order_by(text("at DESC"), text("seq DESC"))).all()
        deed.about("journal", wanted.told(), client=client_id, count=len(rows))
        return tuple(ClientLine(row.at, row.role, row.event, row.purpose, row.emergency) for row in rows)


# --- the monthly review ---


@dataclass(frozen=True)
class Review:
    """The owner went through the journal of a month."""

    month: str
    reviewed_at: datetime
    reviewed_by: str
    first_line: int
    last_line: int
    whole: bool
    remarks: str


@action(Permission.REVIEW_JOURNAL)
def record_review(studio: Studio, month: str, remarks: str, *, progress: Progress = no_progress) -> Review:
    """Keep that the journal of a month ("2026-10") was looked through, and what was found; checks the chain.

    Refused names 'month' (none, or not over yet, or without lines) or 'remarks'.
    """
    remarks = _fit_remarks(remarks)
    if not _MONTH.fullmatch(month) or month >= f"{studio.today():%Y-%m}":
        raise Refused((FieldProblem("month", "future"),))
    whole = studio.check_chain(progress=progress).first_bad is None
    with studio.deed(Event.JOURNAL_REVIEWED, Kind.CREATE, Purpose.OFFICE) as deed:
        first, last = _lines_in(deed.session, month)
        if first is None or last is None:
            raise Refused((FieldProblem("month", "empty"),))
        row = JournalReviewRow(
            id=studio.new_id(),
            month=month,
            reviewed_at=studio.now(),
            reviewed_by=studio.user.user_id,
            first_line=first,
            last_line=last,
            whole=whole,
            remarks=remarks,
        )
        deed.session.add(row)
        deed.about("journal", month, count=last - first + 1)
    return Review(month, row.reviewed_at, studio.user.name, first, last, whole, remarks)


def _fit_remarks(remarks: str) -> str:
    found = "\n".join(line.rstrip() for line in remarks.strip().splitlines())
    code = "" if found else "empty"
    if len(found) > LONGEST_REMARKS:
        code = "long"
    try:
        found.encode()
    except UnicodeEncodeError:  # half a surrogate pair, from a clipboard
        code = "hidden"
    if code or any(ord(letter) < ord(" ") and letter != "\n" for letter in found):
        raise Refused((FieldProblem("remarks", code or "hidden"),))
    return found


def _lines_in(session: Session, month: str) -> tuple[int | None, int | None]:
    first = date.fromisoformat(f"{month}-01")
    after = (first + timedelta(days=31)).replace(day=1)
    found = session.execute(
        select(func.min(JournalRow.seq), func.max(JournalRow.seq)).where(
            JournalRow.at >= first_moment(first), JournalRow.at < first_moment(after)
        )
    ).one()
    return found[0], found[1]


@action(Permission.REVIEW_JOURNAL)
def reviews(studio: Studio) -> tuple[Review, ...]:
    """Return the reviews, the newest month first."""
    with studio.reading() as session:
        names = names_of_users(session)
        rows = session.execute(
            select(JournalReviewRow).order_by(JournalReviewRow.month.desc(), JournalReviewRow.reviewed_at.desc())
        ).scalars()
        return tuple(
            Review(
                row.month,
                row.reviewed_at,
                names.get(row.reviewed_by, ""),
                row.first_line,
                row.last_line,
                row.whole,
                row.remarks,
            )
            for row in rows
        )


@action(Permission.REVIEW_JOURNAL)
def review_due(studio: Studio) -> str | None:
    """Return the last month that is over, has lines and was not looked through yet; None when there is none."""
    with studio.reading() as session:
        done = set(session.execute(select(JournalReviewRow.month)).scalars())
        began = session.execute(select(JournalRow.at).order_by(JournalRow.seq).limit(1)).scalar()
        month = _month_before(studio.today())
        while began is not None and f"{month:%Y-%m}" >= f"{studio.local(began):%Y-%m}":
            if f"{month:%Y-%m}" not in done and _lines_in(session, f"{month:%Y-%m}")[0] is not None:
                return f"{month:%Y-%m}"
            month = _month_before(month)
    return None


def _month_before(day: date) -> date:
    return day.replace(day=1) - timedelta(days=1)
