"""Clients: who they are, how to reach them, the key of their letterbox."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Access, Erasure, Pseudonym, Rectifiable, identity, technical
from skintwin_desktop.store.tables.base import Base, column, key, row_version

_SELF = {"client": "id"}


class ClientRow(Base):
    """A client. Nothing medical stands here."""

    __tablename__ = "client"

    id: Mapped[UUID] = key()
    number: Mapped[int] = column(
        identity(
            "Cliëntnummer",
            "Client number",
            "S21",
            rectifiable=Rectifiable.NO,
            pseudonymise=Pseudonym.HASH,
            **_SELF,
        ),
        unique=True,
    )
    first_name: Mapped[str] = column(identity("Voornaam", "First name", "S12", **_SELF))
    name_prefix: Mapped[str] = column(identity("Tussenvoegsel", "Name prefix", "S12", **_SELF))
    last_name: Mapped[str] = column(identity("Achternaam", "Last name", "S12", **_SELF))
    initials: Mapped[str] = column(identity("Voorletters", "Initials", "S12", **_SELF))
    sex: Mapped[str] = column(identity("Geslacht", "Sex", "S13", pseudonymise=Pseudonym.KEEP, **_SELF))
    birth_date: Mapped[date] = column(
        identity("Geboortedatum", "Date of birth", "S14", pseudonymise=Pseudonym.SHIFT_DATE, **_SELF)
    )
    street: Mapped[str] = column(identity("Straat", "Street", "S15", **_SELF))
    house_number: Mapped[str] = column(identity("Huisnummer", "House number", "S15", **_SELF))
    house_addition: Mapped[str] = column(identity("Toevoeging", "Addition", "S15", **_SELF))
    postcode: Mapped[str] = column(identity("Postcode", "Postcode", "S15", **_SELF))
    city: Mapped[str] = column(identity("Plaats", "City", "S15", **_SELF))
    country: Mapped[str] = column(identity("Land", "Country", "S15", **_SELF))
    phone: Mapped[str] = column(identity("Telefoonnummer", "Phone number", "S16", **_SELF))
    email: Mapped[str] = column(identity("E-mailadres", "E-mail address", "S17", **_SELF))
    contact_by: Mapped[str] = column(
        identity("Berichten over de afspraak via", "Messages about the appointment by", "S40", **_SELF)
    )
    language: Mapped[str] = column(identity("Taal van brieven", "Language of letters", "S03", **_SELF))
    gp_id: Mapped[UUID | None] = column(
        identity("Huisarts", "General practitioner", "S48", **_SELF), ForeignKey("party.id")
    )
    source: Mapped[str] = column(identity("Hoe de gegevens zijn gegeven", "How the data were given", "S10", **_SELF))
    public_key: Mapped[bytes] = column(technical("seals this client's medical records and pictures", client="id"))
    created_at: Mapped[datetime] = column(
        identity("Dossier aangemaakt op", "File made on", "S37", rectifiable=Rectifiable.NO, **_SELF)
    )
    last_clinical_change_at: Mapped[datetime | None] = column(
        identity(
            "Laatste medische wijziging",
            "Last medical change",
            "S51",
            rectifiable=Rectifiable.NO,
            portability=False,
            **_SELF,
        )
    )
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ClientKeyRow(Base):
    """The private half of a client's key, sealed to the care key: destroying this row makes the file unreadable."""

    __tablename__ = "client_key"

    client_id: Mapped[UUID] = column(
        technical("whose key", client="client_id"),
        ForeignKey("client.id", ondelete="CASCADE"),
        primary_key=True,
    )
    sealed_private: Mapped[bytes] = column(
        technical("private key, sealed to the care key", client="client_id", access=Access.NO, erasure=Erasure.FILE)
    )
