"""The journal: who did what, when and why (NEN 7513), never what it said."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import log, technical
from skintwin_desktop.store.tables.base import Base, column


class JournalRow(Base):
    """One line. ``link`` chains it to the line before it, ``mac`` signs the link with the key of its day."""

    __tablename__ = "journal"
    __table_args__ = (
        Index("ix_journal_client_id_at", "client_id", "at", "user_id", "action"),
        Index("ix_journal_user_id_at", "user_id", "at"),
        Index("ix_journal_user_id_action_at", "user_id", "action", "at"),
        Index("ix_journal_action_at", "action", "at"),
        Index("ix_journal_event_at", "event", "at"),
    )
    """Each way of looking through 200,000 lines finds its newest lines in order; a client's without reading others."""

    seq: Mapped[int] = column(log("Volgnummer", "Sequence number"), primary_key=True, autoincrement=False)
    deed_id: Mapped[UUID] = column(technical("finds a deed again after an unclear commit"), unique=True)
    at: Mapped[datetime] = column(log("Tijdstip", "Time"), index=True)
    event: Mapped[str] = column(log("Gebeurtenis", "Event"))
    action: Mapped[str] = column(log("Soort handeling", "Kind of action"))
    user_id: Mapped[UUID | None] = column(log("Gebruiker", "User"))
    role: Mapped[str] = column(log("Rol", "Role"))
    acting_for: Mapped[UUID | None] = column(log("Namens", "On behalf of"))
    station: Mapped[str] = column(log("Werkplek", "Workstation"))
    session_id: Mapped[UUID] = column(log("Sessie", "Session"))
    object_type: Mapped[str] = column(log("Soort onderdeel", "Kind of object"))
    object_id: Mapped[str] = column(log("Onderdeel", "Object"))
    client_id: Mapped[UUID | None] = column(log("Cliënt (pseudoniem)", "Client (pseudonym)"))
    purpose: Mapped[str] = column(log("Doel", "Purpose"))
    emergency: Mapped[bool] = column(log("Noodprocedure", "Emergency"))
    outcome: Mapped[str] = column(log("Uitkomst", "Outcome"))
    count: Mapped[int] = column(log("Aantal", "Count"))
    program: Mapped[str] = column(log("Programmaversie", "Program version"))
    epoch: Mapped[int] = column(technical("day whose key signed this line, in days since 1970"))
    link: Mapped[bytes] = column(technical("SHA-256 over the link before and this line"))
    mac: Mapped[bytes] = column(technical("HMAC-SHA256 of the link with the day's key"))


class JournalKeyRow(Base):
    """The journal's signing key of today; earlier ones are gone, so earlier days cannot be rewritten."""

    __tablename__ = "journal_key"

    id: Mapped[int] = column(technical("always 1"), primary_key=True)
    epoch: Mapped[int] = column(technical("the day of this key"))
    locked: Mapped[bytes] = column(technical("the day's key under the journal key of the users' slots"))
