"""What keeps a file closed within the studio, and what was done about it: restrictions, emergencies, reviews."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import log, staff
from skintwin_desktop.store.tables.base import Base, column, key, sealed


class RestrictionRow(Base):
    """A client's file that only those who set it apart, and the owner, open without an emergency."""

    __tablename__ = "restriction"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(log("Afgeschermd dossier", "Restricted file"), ForeignKey("client.id"), index=True)
    since: Mapped[datetime] = column(log("Afgeschermd sinds", "Restricted since"))
    set_by: Mapped[UUID] = column(log("Afgeschermd door", "Restricted by"), ForeignKey("app_user.id"))
    until: Mapped[datetime | None] = column(log("Afgeschermd tot", "Restricted until"))
    lifted_by: Mapped[UUID | None] = column(log("Afscherming opgeheven door", "Restriction lifted by"))
    sealed: Mapped[bytes] = sealed("RestrictionReason", log("Reden van afscherming", "Reason of the restriction"))


class EmergencyRow(Base):
    """Somebody opened a restricted file in an emergency, and why (NEN 7513, noodprocedure)."""

    __tablename__ = "emergency"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(log("Dossier", "File"), ForeignKey("client.id"), index=True)
    user_id: Mapped[UUID] = column(log("Geopend door", "Opened by"), ForeignKey("app_user.id"))
    at: Mapped[datetime] = column(log("Geopend op", "Opened at"), index=True)
    seen_by: Mapped[UUID | None] = column(log("Gezien door", "Seen by"))
    seen_at: Mapped[datetime | None] = column(log("Gezien op", "Seen at"))
    sealed: Mapped[bytes] = sealed("EmergencyReason", log("Reden van de noodprocedure", "Reason of the emergency"))


class JournalReviewRow(Base):
    """The owner went through the journal of a month: what was looked at and what was found."""

    __tablename__ = "journal_review"

    id: Mapped[UUID] = key()
    month: Mapped[str] = column(staff("Maand", "Month", "S57"), index=True)
    reviewed_at: Mapped[datetime] = column(staff("Nagekeken op", "Reviewed on", "S57"))
    reviewed_by: Mapped[UUID] = column(staff("Nagekeken door", "Reviewed by", "S57"), ForeignKey("app_user.id"))
    first_line: Mapped[int] = column(staff("Eerste regel", "First line"))
    last_line: Mapped[int] = column(staff("Laatste regel", "Last line"))
    whole: Mapped[bool] = column(staff("Keten sluitend", "Chain whole"))
    remarks: Mapped[str] = column(staff("Opmerkingen", "Remarks", "S57"))
