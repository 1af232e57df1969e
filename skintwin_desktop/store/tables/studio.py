"""The studio itself, its users and the parties it knows."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import identity, staff, studio, technical
from skintwin_desktop.store.tables.base import Base, column, key, row_version


class StudioRow(Base):
    """The one studio of this database."""

    __tablename__ = "studio"

    id: Mapped[UUID] = key()
    name: Mapped[str] = column(studio("Naam van de studio", "Name of the studio", "S98"))
    address: Mapped[str] = column(studio("Adres van de studio", "Address of the studio", "S98"))
    postcode: Mapped[str] = column(studio("Postcode van de studio", "Postcode of the studio", "S98"))
    city: Mapped[str] = column(studio("Plaats van de studio", "City of the studio", "S98"))
    phone: Mapped[str] = column(studio("Telefoon van de studio", "Phone of the studio", "S98"))
    email: Mapped[str] = column(studio("E-mail van de studio", "E-mail of the studio", "S97", "S98"))
    backup_folder: Mapped[str] = column(studio("Map voor back-ups", "Folder for backups", "S62"))
    care_public: Mapped[bytes] = column(technical("public half of the care key: seals the clients' private keys"))
    fingerprint_key: Mapped[bytes] = column(technical("key of picture fingerprints, sealed to the care key"))
    show_totals: Mapped[bool] = column(studio("Lijsten met een som tonen", "Show lists with a sum", "S35"))
    founded_at: Mapped[datetime] = column(studio("Ingericht op", "Set up on"))
    recovery_made_on: Mapped[date | None] = column(studio("Herstelblad gemaakt op", "Recovery sheet made on", "S57"))
    recovery_confirmed_on: Mapped[date | None] = column(
        studio("Herstelblad het laatst overgetypt op", "Recovery sheet last typed back on", "S57")
    )
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class UserRow(Base):
    """A person who works with the program."""

    __tablename__ = "app_user"

    id: Mapped[UUID] = key()
    name: Mapped[str] = column(staff("Naam", "Name"), unique=True)
    function: Mapped[str] = column(staff("Functie", "Function"))
    role: Mapped[str] = column(staff("Rol", "Role"))
    state: Mapped[str] = column(staff("Toestand", "State"))
    confidentiality_declared_on: Mapped[date] = column(
        staff("Geheimhoudingsverklaring getekend op", "Confidentiality declaration signed on", "S59", "S67")
    )
    public_key: Mapped[bytes] = column(technical("seals this user's drafts"))
    slot_id: Mapped[UUID] = column(technical("the key slot that counts: an older key file does not open the studio"))
    next_slot_id: Mapped[UUID | None] = column(technical("the key slot that is taking its place"))
    parked_slot: Mapped[bytes | None] = column(technical("the key slot of who is suspended, out of the key file"))
    password_marks: Mapped[bytes | None] = column(
        technical("keyed marks of the last passwords, so that none comes back; they say nothing without the user's key")
    )
    must_change: Mapped[bool | None] = column(technical("the password was a one-time code and is replaced at sign-in"))
    created_at: Mapped[datetime] = column(staff("Toegevoegd op", "Added on"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PartyRow(Base):
    """A general practitioner or another party that clients name."""

    __tablename__ = "party"

    id: Mapped[UUID] = key()
    kind: Mapped[str] = column(identity("Soort partij", "Kind of party", "S47", client=""))
    name: Mapped[str] = column(identity("Naam van de partij", "Name of the party", "S47", client=""))
    city: Mapped[str] = column(identity("Plaats van de partij", "City of the party", "S47", client=""))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class CounterRow(Base):
    """A number that only goes up, so that none is ever given twice."""

    __tablename__ = "counter"

    name: Mapped[str] = column(technical("what is counted"), primary_key=True)
    value: Mapped[int] = column(technical("the last number given"))


class SettingRow(Base):
    """A setting of the studio that is not about anybody."""

    __tablename__ = "setting"

    name: Mapped[str] = column(technical("which setting"), primary_key=True)
    value: Mapped[str] = column(technical("its value"))
