"""What the agenda is planned by: kinds, rooms, opening hours; who waits for a place, and who is due for one."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import appointment, studio
from skintwin_desktop.store.tables.base import Base, column, key, row_version


class AppointmentKindRow(Base):
    """A kind of appointment that the studio offers, with its usual length; ``code`` stands in the appointments."""

    __tablename__ = "appointment_kind"

    id: Mapped[UUID] = key()
    code: Mapped[str] = column(studio("Code van de soort", "Code of the kind"), unique=True)
    name_nl: Mapped[str] = column(studio("Soort afspraak in het Nederlands", "Kind of appointment in Dutch"))
    name_en: Mapped[str] = column(studio("Soort afspraak in het Engels", "Kind of appointment in English"))
    minutes: Mapped[int] = column(studio("Gebruikelijke duur in minuten", "Usual length in minutes"))
    position: Mapped[int] = column(studio("Plaats in de lijst", "Place in the list"))


class RoomRow(Base):
    """A room of the studio."""

    __tablename__ = "room"

    id: Mapped[UUID] = key()
    name: Mapped[str] = column(studio("Naam van de kamer", "Name of the room"))
    position: Mapped[int] = column(studio("Plaats in de lijst", "Place in the list"))


class OpeningRow(Base):
    """A stretch of a weekday in which the studio is open, in minutes after midnight."""

    __tablename__ = "opening_hours"

    id: Mapped[UUID] = key()
    weekday: Mapped[int] = column(studio("Dag van de week, maandag is 0", "Day of the week, Monday is 0"))
    opens: Mapped[int] = column(studio("Open vanaf", "Open from"))
    closes: Mapped[int] = column(studio("Open tot", "Open until"))


class WaitingRow(Base):
    """Somebody who waits for a place: wishes without a reason. Closed when a place was found or is not wanted."""

    __tablename__ = "waiting"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(appointment("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    kind: Mapped[str] = column(appointment("Soort afspraak", "Kind of appointment"))
    minutes: Mapped[int] = column(appointment("Gewenste duur in minuten", "Wished length in minutes"))
    weekdays: Mapped[str] = column(appointment("Gewenste dagen", "Wished days"))
    parts: Mapped[str] = column(appointment("Gewenste dagdelen", "Wished parts of the day"))
    note: Mapped[str] = column(appointment("Opmerking bij de wachtlijst", "Note on the waiting list"))
    since: Mapped[date] = column(appointment("Op de wachtlijst sinds", "On the waiting list since"), index=True)
    closed_at: Mapped[datetime | None] = column(appointment("Van de wachtlijst af op", "Off the waiting list on"))
    appointment_id: Mapped[UUID | None] = column(
        appointment("Afspraak uit de wachtlijst", "Appointment from the waiting list"), ForeignKey("appointment.id")
    )
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RecallRow(Base):
    """Around when a client is due for an appointment; never why. Closed by a later result, or by hand."""

    __tablename__ = "recall"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(appointment("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    due_on: Mapped[date] = column(appointment("Volgende afspraak rond", "Next appointment around"), index=True)
    made_at: Mapped[datetime] = column(appointment("Voorgesteld op", "Proposed on"))
    closed_at: Mapped[datetime | None] = column(appointment("Afgehandeld op", "Dealt with on"))
    closed_because: Mapped[str] = column(appointment("Afgehandeld omdat", "Dealt with because"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
