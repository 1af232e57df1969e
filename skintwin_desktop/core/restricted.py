"""Files set apart: who closed a client's file to the others, and who opened it in an emergency, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, FileRestricted, NotFound, Refused
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import log
from skintwin_desktop.store.tables import ClientRow, EmergencyRow, RestrictionRow, UserRow

LEAST_LETTERS = 10
"""How many letters the reason of an emergency has at least."""
LONGEST = 500


@dataclass(frozen=True)
class RestrictionReason:
    """Why a file was set apart, and once it is not any more, why that ended."""

    VERSION: ClassVar[int] = 1

    words: Annotated[str, log("Reden van afscherming", "Reason of the restriction")]
    lifted: Annotated[str, log("Reden van opheffing", "Reason of lifting the restriction")] = ""


@dataclass(frozen=True)
class EmergencyReason:
    """Why a restricted file was opened all the same."""

    VERSION: ClassVar[int] = 1

    words: Annotated[str, log("Reden van de noodprocedure", "Reason of the emergency")]


@dataclass(frozen=True)
class Restriction:
    """That a file is set apart: since when, by whom, and whether the signed-in user did it."""

    since: datetime
    set_by_name: str
    mine: bool


@dataclass(frozen=True)
class Emergency:
    """A restricted file that somebody opened in an emergency."""

    client_number: int
    user_name: str
    at: datetime
    reason: str


def enough_letters(reason: str) -> bool:
    """Tell whether a reason says enough for an emergency: at least ten letters."""
    return sum(letter.isalpha() for letter in reason) >= LEAST_LETTERS


@action(Permission.RESTRICT_FILE)
def restrict_file(studio: Studio, client_id: UUID, reason: str) -> None:
    """Set a client's file apart: from here only the owner and who does this open its medical part.

    Refused without a reason, FileRestricted when it is set apart already, NotFound. The reason is sealed to the
    client. The care key is the same for all who treat: it is this program that keeps the file closed to them.
    """
    words = _reason(reason)
    with studio.deed(Event.FILE_RESTRICTED, Kind.CREATE, Purpose.FILE) as deed:
        live = _live(deed.session, client_id)
        if live is not None:
            raise FileRestricted(live.since, _name_of(deed.session, live.set_by))
        row_id = studio.new_id()
        record = RestrictionReason(words)
        deed.session.add(
            RestrictionRow(
                id=row_id,
                client_id=client_id,
                since=studio.now(),
                set_by=studio.user.user_id,
                until=None,
                lifted_by=None,
                sealed=post(studio, record, table="restriction", row=row_id, client=client_id),
            )
        )
        deed.about("restriction", row_id, client=client_id)


@action(Permission.RESTRICT_FILE)
def lift_restriction(studio: Studio, client_id: UUID, reason: str) -> None:
    """Open a file to everybody who treats again; the owner and who set it apart do that.

    Refused without a reason, FileRestricted for others (also in an emergency), NotFound when it is not set apart.
    """
    words = _reason(reason)
    with studio.deed(Event.RESTRICTION_LIFTED, Kind.UPDATE, Purpose.FILE) as deed:
        row = _live(deed.session, client_id)
        if row is None:
            raise NotFound
        if row.set_by != studio.user.user_id and not studio.may(Permission.SEE_EMERGENCIES):
            raise FileRestricted(row.since, _name_of(deed.session, row.set_by))
        before = take_out(studio, row.sealed, RestrictionReason, table="restriction", row=row.id, client=client_id)
        record = RestrictionReason(before.words, words)
        row.sealed = post(studio, record, table="restriction", row=row.id, client=client_id)
        row.until, row.lifted_by = studio.now(), studio.user.user_id
        deed.about("restriction", row.id, client=client_id)


@action(Permission.READ_CLIENT)
def restriction_of(studio: Studio, client_id: UUID) -> Restriction | None:
    """Return since when and by whom a file is set apart; None when it is not. Never says why."""
    with studio.reading() as session:
        row = _live(session, client_id)
        if row is None:
            return None
        return Restriction(row.since, _name_of(session, row.set_by), row.set_by == studio.user.user_id)


@action(Permission.OPEN_IN_EMERGENCY)
def open_in_emergency(studio: Studio, client_id: UUID, reason: str) -> None:
    """Open a restricted file for the rest of this session; the owner will see who did and why.

    Refused when the reason has fewer than ten letters, NotFound when the file is not set apart.
    """
    words = _reason(reason)
    if not enough_letters(words):
        raise Refused((FieldProblem("reason", "short", str(LEAST_LETTERS)),))
    with studio.deed(Event.EMERGENCY_OPENED, Kind.EXECUTE, Purpose.SCREENING) as deed:
        if _live(deed.session, client_id) is None:
            raise NotFound
        row_id = studio.new_id()
        deed.session.add(
            EmergencyRow(
                id=row_id,
                client_id=client_id,
                user_id=studio.user.user_id,
                at=studio.now(),
                seen_by=None,
                seen_at=None,
                sealed=post(studio, EmergencyReason(words), table="emergency", row=row_id, client=client_id),
            )
        )
        deed.about("emergency", row_id, client=client_id)
        deed.emergency = True
    studio.allow_in_emergency(client_id)


@action(Permission.SEE_EMERGENCIES)
def unseen_emergencies(studio: Studio) -> tuple[Emergency, ...]:
    """Return what was opened in an emergency and the owner did not mark as seen yet, oldest first."""
    with studio.reading() as session:
        if not session.execute(select(func.count()).where(EmergencyRow.seen_at.is_(None))).scalar():
            return ()
    with studio.deed(Event.EMERGENCIES_READ, Kind.READ, Purpose.OFFICE) as deed:
        rows = deed.session.execute(
            select(EmergencyRow, ClientRow.number, UserRow.name)
            .join(ClientRow, ClientRow.id == EmergencyRow.client_id)
            .join(UserRow, UserRow.id == EmergencyRow.user_id)
            .where(EmergencyRow.seen_at.is_(None))
            .order_by(EmergencyRow.at)
        )
        found = tuple(Emergency(number, name, row.at, _words_of(studio, row)) for row, number, name in rows)
        deed.about("emergencies", count=len(found))
    return found


@action(Permission.SEE_EMERGENCIES)
def mark_seen(studio: Studio) -> None:
    """Note that the owner saw every emergency that there was."""
    with studio.deed(Event.EMERGENCIES_SEEN, Kind.UPDATE, Purpose.OFFICE) as deed:
        rows = deed.session.execute(select(EmergencyRow).where(EmergencyRow.seen_at.is_(None))).scalars().all()
        for row in rows:
            row.seen_by, row.seen_at = studio.user.user_id, studio.now()
        deed.about("emergencies", count=len(rows))


def _reason(typed: str) -> str:
    """Return a tidied reason; Refused when there is none or when it cannot be kept."""
    words = identity.tidy(typed)
    if not words or len(words) > LONGEST:
        raise Refused((FieldProblem("reason", "long" if words else "empty", str(LONGEST)),))
    return words


def _live(session: Session, client_id: UUID) -> RestrictionRow | None:
    found = select(RestrictionRow).where(RestrictionRow.client_id == client_id, RestrictionRow.until.is_(None))
    return session.execute(found).scalars().first()


def _name_of(session: Session, user_id: UUID) -> str:
    return session.get_one(UserRow, user_id).name


def _words_of(studio: Studio, row: EmergencyRow) -> str:
    if not row.sealed:  # the file was destroyed since, and the reason with it
        return ""
    content = take_out(studio, row.sealed, EmergencyReason, table="emergency", row=row.id, client=row.client_id)
    return content.words
