"""Screening: visits, lesions and where they are, assessments, pictures, risk profiles. The content is sealed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import image, judgement, medical, technical
from skintwin_desktop.store.tables.base import Base, column, key, row_version, sealed


class VisitRow(Base):
    """One visit of a client to a practitioner."""

    __tablename__ = "visit"
    __table_args__ = (UniqueConstraint("client_id", "number"),)

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(medical("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    number: Mapped[int] = column(medical("Bezoek", "Visit"))
    appointment_id: Mapped[UUID | None] = column(medical("Afspraak", "Appointment"), ForeignKey("appointment.id"))
    practitioner_id: Mapped[UUID] = column(medical("Behandelaar", "Practitioner"), ForeignKey("app_user.id"))
    started_at: Mapped[datetime] = column(medical("Begonnen op", "Started on"))
    finished_at: Mapped[datetime | None] = column(medical("Afgerond op", "Finished on"))
    sealed: Mapped[bytes] = sealed("VisitReason", medical("Aanleiding", "Reason for the visit", "S34"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class LesionRow(Base):
    """A lesion with its number, which is never given again."""

    __tablename__ = "lesion"
    __table_args__ = (UniqueConstraint("client_id", "number"),)

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(medical("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    number: Mapped[int] = column(medical("Nummer van de plek", "Number of the lesion"))
    first_visit_id: Mapped[UUID] = column(
        medical("Eerst gezien bij bezoek", "First seen at visit"), ForeignKey("visit.id")
    )
    state: Mapped[str] = column(medical("Toestand van de plek", "State of the lesion"))
    created_at: Mapped[datetime] = column(medical("Vastgelegd op", "Recorded on"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class LesionPlaceRow(Base):
    """Where a lesion is; moving the pin adds a row, the last one counts."""

    __tablename__ = "lesion_place"
    __table_args__ = (UniqueConstraint("lesion_id", "revision"),)

    id: Mapped[UUID] = key()
    lesion_id: Mapped[UUID] = column(medical("Plek", "Lesion"), ForeignKey("lesion.id"), index=True)
    client_id: Mapped[UUID] = column(medical("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    revision: Mapped[int] = column(technical("which place this is", client="client_id"))
    placed_at: Mapped[datetime] = column(medical("Geplaatst op", "Placed on"))
    placed_by: Mapped[UUID] = column(medical("Geplaatst door", "Placed by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("LesionPlace", medical("Lokalisatie", "Body site"))


class AssessmentRow(Base):
    """What the practitioner found at one lesion in one visit; a change adds a row, the last one counts."""

    __tablename__ = "assessment"
    __table_args__ = (UniqueConstraint("lesion_id", "visit_id", "revision"),)

    id: Mapped[UUID] = key()
    lesion_id: Mapped[UUID] = column(judgement("Plek", "Lesion"), ForeignKey("lesion.id"), index=True)
    visit_id: Mapped[UUID] = column(judgement("Bezoek", "Visit"), ForeignKey("visit.id"), index=True)
    client_id: Mapped[UUID] = column(judgement("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    revision: Mapped[int] = column(technical("which assessment this is", client="client_id"))
    assessed_at: Mapped[datetime] = column(judgement("Beoordeeld op", "Assessed on"))
    assessed_by: Mapped[UUID] = column(judgement("Beoordeeld door", "Assessed by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("Assessment", judgement("Beoordeling", "Assessment"))


class VaultObjectRow(Base):
    """What the database keeps of an encrypted file in the vault."""

    __tablename__ = "vault_object"

    object_id: Mapped[str] = column(technical("name of the file", client="client_id"), primary_key=True)
    client_id: Mapped[UUID] = column(image("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    kind: Mapped[str] = column(image("Soort bestand", "Kind of file"))
    length: Mapped[int] = column(technical("plaintext length in bytes", client="client_id"))
    sha256: Mapped[bytes] = column(technical("SHA-256 of the encrypted file", client="client_id"))
    proof: Mapped[bytes] = column(technical("keyed HMAC of the plaintext", client="client_id"))
    stored_at: Mapped[datetime] = column(technical("when it was stored", client="client_id"))


class PictureRow(Base):
    """A picture of a client: its files, the visit and, once linked, the lesion."""

    __tablename__ = "picture"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(image("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    visit_id: Mapped[UUID] = column(image("Bezoek", "Visit"), ForeignKey("visit.id"), index=True)
    lesion_id: Mapped[UUID | None] = column(image("Plek", "Lesion"), ForeignKey("lesion.id"), index=True)
    original: Mapped[str] = column(image("Origineel", "Original"), ForeignKey("vault_object.object_id"))
    preview: Mapped[str] = column(
        technical("smaller picture for the screen", client="client_id"), ForeignKey("vault_object.object_id")
    )
    thumbnail: Mapped[str] = column(technical("thumbnail", client="client_id"), ForeignKey("vault_object.object_id"))
    fingerprint: Mapped[bytes] = column(
        technical("keyed fingerprint: notices a picture taken in twice", client="client_id"), index=True
    )
    imported_at: Mapped[datetime] = column(image("Ingelezen op", "Taken in on"))
    imported_by: Mapped[UUID] = column(image("Ingelezen door", "Taken in by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("PictureFacts", image("Gegevens van de opname", "Facts of the picture"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RiskProfileRow(Base):
    """A risk profile, chosen and signed by the practitioner; a new one is a new row."""

    __tablename__ = "risk_profile"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(judgement("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    visit_id: Mapped[UUID] = column(judgement("Bezoek", "Visit"), ForeignKey("visit.id"), index=True)
    signed_at: Mapped[datetime] = column(judgement("Ondertekend op", "Signed on"))
    signed_by: Mapped[UUID] = column(judgement("Ondertekend door", "Signed by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("RiskProfile", judgement("Risicoprofiel", "Risk profile", "S35"))
