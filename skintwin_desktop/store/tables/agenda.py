"""When clients come, on whose request, and the agreement under which they are seen."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Erasure, appointment, identity
from skintwin_desktop.store.tables.base import Base, column, key, row_version


class AppointmentRow(Base):
    """An appointment; its kind says how long it takes, never why medically."""

    __tablename__ = "appointment"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(appointment("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    starts_at: Mapped[datetime] = column(appointment("Begin van de afspraak", "Start of the appointment"), index=True)
    minutes: Mapped[int] = column(appointment("Duur in minuten", "Length in minutes"))
    kind: Mapped[str] = column(appointment("Soort afspraak", "Kind of appointment"))
    practitioner_id: Mapped[UUID] = column(appointment("Behandelaar", "Practitioner"), ForeignKey("app_user.id"))
    room: Mapped[str] = column(appointment("Kamer", "Room"))
    status: Mapped[str] = column(appointment("Stand", "Status"))
    cancel_reason: Mapped[str | None] = column(appointment("Reden van afzegging", "Reason of the cancellation"))
    walk_in: Mapped[bool | None] = column(appointment("Zonder afspraak gekomen", "Came without an appointment"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class CareAgreementRow(Base):
    """The treatment agreement (article 7:446 BW): no screening without one."""

    __tablename__ = "care_agreement"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S08"), ForeignKey("client.id"), index=True)
    started_on: Mapped[date] = column(
        identity("Behandelovereenkomst sinds", "Treatment agreement since", "S08", erasure=Erasure.FILE)
    )
    ended_on: Mapped[date | None] = column(
        identity("Behandelovereenkomst tot", "Treatment agreement until", "S08", erasure=Erasure.FILE)
    )
    requested_by: Mapped[str] = column(
        identity("Op wiens verzoek", "At whose request", "S08", "S49", erasure=Erasure.FILE)
    )
    commissioner: Mapped[str] = column(identity("Opdrachtgever", "Commissioning party", "S49", erasure=Erasure.FILE))
