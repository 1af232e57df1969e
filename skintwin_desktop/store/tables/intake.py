"""Intake: the questionnaire in the letterbox, the consents, the statement handed over, drafts."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Erasure, consent, identity, medical, staff, studio, technical
from skintwin_desktop.store.tables.base import Base, column, key, sealed

_NOT_PROOF = {"erasure": Erasure.AVG}
"""What somebody typed beside an answer: that it was given can be proved without it."""


class IntakeRow(Base):
    """A completed intake of one client for one appointment."""

    __tablename__ = "intake"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S37"), ForeignKey("client.id"), index=True)
    appointment_id: Mapped[UUID | None] = column(
        identity("Afspraak", "Appointment", "S20"), ForeignKey("appointment.id")
    )
    completed_at: Mapped[datetime] = column(identity("Intake afgerond op", "Intake completed on", "S37"))
    completed_by: Mapped[UUID] = column(
        identity("Intake afgerond door", "Intake completed by", "S37"), ForeignKey("app_user.id")
    )
    identity_seen: Mapped[bool] = column(identity("Identiteit gezien", "Identity seen", "S36"))


class HealthAnswersRow(Base):
    """The answers to the health questions; a change adds a row and keeps the earlier one."""

    __tablename__ = "health_answers"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(medical("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    intake_id: Mapped[UUID | None] = column(medical("Intake", "Intake"), ForeignKey("intake.id"))
    posted_at: Mapped[datetime] = column(medical("Ingeleverd op", "Handed in on"))
    posted_by: Mapped[UUID] = column(medical("Ingeleverd door", "Handed in by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("HealthAnswers", medical("Gezondheidsvragen", "Health questions"))


class StatementVersionRow(Base):
    """A version of the studio's privacy statement."""

    __tablename__ = "statement_version"

    id: Mapped[UUID] = key()
    dated: Mapped[date] = column(studio("Privacyverklaring van", "Privacy statement of", "S06"), unique=True)
    promised_years: Mapped[int] = column(
        studio("Genoemde bewaartermijn (jaren)", "Retention term named (years)", "S51")
    )
    text: Mapped[str] = column(studio("Tekst van de verklaring", "Text of the statement", "S03"))
    text_sha256: Mapped[bytes] = column(technical("fingerprint of the text", erasure=Erasure.NEVER))


class StatementHandoverRow(Base):
    """That a client was given the privacy statement (article 13 AVG)."""

    __tablename__ = "statement_handover"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(consent("Cliënt", "Client", "S03"), ForeignKey("client.id"), index=True)
    version_id: Mapped[UUID] = column(
        consent("Versie van de verklaring", "Version of the statement", "S03", "S06"),
        ForeignKey("statement_version.id"),
    )
    way: Mapped[str] = column(consent("Hoe meegegeven", "How handed over", "S03"))
    handed_at: Mapped[datetime] = column(consent("Meegegeven op", "Handed over on", "S03"))
    handed_by: Mapped[UUID] = column(consent("Meegegeven door", "Handed over by", "S03"), ForeignKey("app_user.id"))


class ConsentTextRow(Base):
    """A text on which consent was asked, word for word, as it was shown."""

    __tablename__ = "consent_text"

    id: Mapped[UUID] = key()
    purpose: Mapped[str] = column(studio("Doel van de toestemming", "Purpose of the consent", "S44"))
    number: Mapped[int] = column(studio("Versie van de tekst", "Version of the text", "S44"))
    language: Mapped[str] = column(studio("Taal van de tekst", "Language of the text", "S44"))
    dated: Mapped[date] = column(studio("Datum van de tekst", "Date of the text", "S44"))
    title: Mapped[str] = column(studio("Kop van de tekst", "Heading of the text", "S44"))
    text: Mapped[str] = column(studio("Tekst", "Text", "S44"))


class ConsentRow(Base):
    """One answer to one question for consent; never changed, a later answer is a later row."""

    __tablename__ = "consent"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(consent("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    purpose: Mapped[str] = column(consent("Waarvoor", "What for"))
    answer: Mapped[str] = column(consent("Antwoord", "Answer"))
    given_by: Mapped[str] = column(consent("Gegeven door", "Given by"))
    text_id: Mapped[UUID] = column(consent("Getoonde tekst", "Text shown"), ForeignKey("consent_text.id"))
    recipient: Mapped[str] = column(consent("Ontvanger", "Recipient", "S47", **_NOT_PROOF))
    method: Mapped[str] = column(consent("Manier", "Method"))
    answered_at: Mapped[datetime] = column(consent("Gegeven op", "Given on"))
    asked_by: Mapped[UUID] = column(consent("Gevraagd door", "Asked by"), ForeignKey("app_user.id"))
    previous_id: Mapped[UUID | None] = column(consent("Eerder antwoord", "Earlier answer"), ForeignKey("consent.id"))
    representative: Mapped[str | None] = column(
        consent("Naam van de vertegenwoordiger", "Name of the representative", **_NOT_PROOF)
    )
    relation: Mapped[str | None] = column(consent("Wie de vertegenwoordiger is", "Who the representative is"))
    until: Mapped[date | None] = column(consent("Geldig tot en met", "Valid until", "S44", "S52"))
    scope: Mapped[str | None] = column(consent("Voor welke gegevens", "For which data", "S44", "S53", **_NOT_PROOF))
    service: Mapped[str | None] = column(consent("Voor welke dienst", "For which service", "S53", **_NOT_PROOF))


class DraftRow(Base):
    """Something a user is typing, sealed to that user's own key until it is posted or thrown away."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("user_id", "kind", "subject"),)

    id: Mapped[UUID] = key()
    user_id: Mapped[UUID] = column(staff("Gebruiker", "User"), ForeignKey("app_user.id"), index=True)
    kind: Mapped[str] = column(technical("what is being typed"))
    subject: Mapped[str] = column(technical("a random id of what it belongs to; empty for something new"))
    saved_at: Mapped[datetime] = column(technical("when it was last saved"))
    sealed: Mapped[bytes] = sealed("Draft", medical("Concept", "Draft", client="", retention="R25"))
