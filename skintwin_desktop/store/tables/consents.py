"""What belongs to a consent and is sealed to the client: its evidence, and the sensitive regions that it names."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import CARE_ROLES, consent, technical
from skintwin_desktop.store.tables.base import Base, column, key, sealed


class ConsentEvidenceRow(Base):
    """A scanned paper form or a signature set on the screen; the thing itself lies in the vault. Never changed."""

    __tablename__ = "consent_evidence"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(consent("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    kind: Mapped[str] = column(consent("Soort bewijs", "Kind of evidence"))
    original: Mapped[str] = column(
        technical("name of the file in the vault", client="client_id"), ForeignKey("vault_object.object_id")
    )
    added_at: Mapped[datetime] = column(consent("Bewijs bewaard op", "Evidence kept on"))
    added_by: Mapped[UUID] = column(consent("Bewijs bewaard door", "Evidence kept by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("EvidenceFacts", consent("Bewijs", "Evidence", roles=CARE_ROLES))


class ConsentRegionsRow(Base):
    """The sensitive regions that an answer names; an answer without such a row is about all that its text names."""

    __tablename__ = "consent_regions"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(consent("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    consent_id: Mapped[UUID] = column(consent("Antwoord", "Answer"), ForeignKey("consent.id"), unique=True)
    sealed: Mapped[bytes] = sealed("ConsentRegions", consent("Gebieden", "Regions", roles=CARE_ROLES))


class ConsentProofRow(Base):
    """That a piece of evidence belongs to an answer: one signed form often answers several questions."""

    __tablename__ = "consent_proof"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(consent("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    consent_id: Mapped[UUID] = column(consent("Antwoord", "Answer"), ForeignKey("consent.id"), index=True)
    evidence_id: Mapped[UUID] = column(consent("Bewijs", "Evidence"), ForeignKey("consent_evidence.id"))
    linked_at: Mapped[datetime] = column(consent("Gekoppeld op", "Linked on"))
    linked_by: Mapped[UUID] = column(consent("Gekoppeld door", "Linked by"), ForeignKey("app_user.id"))
