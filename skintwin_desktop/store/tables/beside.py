"""Who stands beside a client: representatives, interpreters, commissioners, and who announced the details."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Erasure, identity, judgement
from skintwin_desktop.store.tables.base import Base, column, key, sealed

_PERSON = {"source": "representative"}


class RepresentativeRow(Base):
    """Somebody who decides or acts for a client (articles 7:450 and 7:465 BW); a change ends the row and adds one."""

    __tablename__ = "representative"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S21"), ForeignKey("client.id"), index=True)
    decides: Mapped[str] = column(identity("Wie beslist", "Who decides", "S21"))
    relation: Mapped[str] = column(identity("Relatie tot de cliënt", "Relation to the client", "S21"))
    first_name: Mapped[str] = column(
        identity("Voornaam vertegenwoordiger", "First name of the representative", "S12", **_PERSON)
    )
    name_prefix: Mapped[str] = column(
        identity("Tussenvoegsel vertegenwoordiger", "Name prefix of the representative", "S12", **_PERSON)
    )
    last_name: Mapped[str] = column(
        identity("Achternaam vertegenwoordiger", "Last name of the representative", "S12", **_PERSON)
    )
    phone: Mapped[str] = column(
        identity("Telefoonnummer vertegenwoordiger", "Phone number of the representative", "S16", **_PERSON)
    )
    email: Mapped[str] = column(
        identity("E-mailadres vertegenwoordiger", "E-mail address of the representative", "S17", **_PERSON)
    )
    source: Mapped[str] = column(identity("Hoe de gegevens zijn gegeven", "How the data were given", "S10"))
    authority: Mapped[str] = column(identity("Waaruit het gezag bleek", "What showed the authority", "S21"))
    authority_seen_on: Mapped[date] = column(identity("Gezag gezien op", "Authority seen on", "S21"))
    authority_seen_by: Mapped[UUID] = column(
        identity("Gezag gezien door", "Authority seen by", "S21"), ForeignKey("app_user.id")
    )
    identity_seen: Mapped[bool] = column(identity("Identiteit gezien", "Identity seen", "S21"))
    since: Mapped[date] = column(identity("Vertegenwoordigt sinds", "Represents since", "S21"))
    until: Mapped[date | None] = column(identity("Vertegenwoordigde tot", "Represented until", "S21"))


class AbilityRow(Base):
    """That a practitioner judged whether a client can judge this matter (article 7:465(2) and (3) BW)."""

    __tablename__ = "ability"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(judgement("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    judged_at: Mapped[datetime] = column(judgement("Beoordeeld op", "Judged on"))
    judged_by: Mapped[UUID] = column(judgement("Beoordeeld door", "Judged by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("Ability", judgement("Wilsbekwaamheid", "Ability to decide"))


class InterpreterRow(Base):
    """Whether a client needs an interpreter; a later row counts instead of an earlier one."""

    __tablename__ = "interpreter"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S21"), ForeignKey("client.id"), index=True)
    needed: Mapped[bool] = column(identity("Tolk nodig", "Interpreter needed", "S21"))
    spoken: Mapped[str] = column(identity("Taal van het gesprek", "Language of the talk", "S21"))
    who: Mapped[str] = column(identity("Wie tolkt", "Who interprets", "S21"))
    source: Mapped[str] = column(identity("Hoe dit is gegeven", "How this was given", "S10"))
    noted_at: Mapped[datetime] = column(identity("Genoteerd op", "Noted on", "S21"))
    noted_by: Mapped[UUID] = column(identity("Genoteerd door", "Noted by", "S21"), ForeignKey("app_user.id"))


class AnnouncementRow(Base):
    """That a client was told who else gave their details (article 14 AVG, S10)."""

    __tablename__ = "announcement"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S10"), ForeignKey("client.id"), index=True)
    giver: Mapped[str] = column(identity("Wie de gegevens gaf", "Who gave the details", "S10"))
    told_on: Mapped[date] = column(identity("Cliënt verteld op", "Client told on", "S10"))
    told_how: Mapped[str] = column(identity("Hoe de cliënt het hoorde", "How the client was told", "S10"))
    noted_at: Mapped[datetime] = column(identity("Genoteerd op", "Noted on", "S10"))
    noted_by: Mapped[UUID] = column(identity("Genoteerd door", "Noted by", "S10"), ForeignKey("app_user.id"))


class CommissionRow(Base):
    """A screening on the order of another: what the client was told of their rights (article 7:464(2) BW)."""

    __tablename__ = "commission"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(identity("Cliënt", "Client", "S49"), ForeignKey("client.id"), index=True)
    agreement_id: Mapped[UUID] = column(
        identity("Behandelovereenkomst", "Treatment agreement", "S08", "S49", erasure=Erasure.FILE),
        ForeignKey("care_agreement.id"),
        index=True,
    )
    kind: Mapped[str] = column(identity("Soort opdrachtgever", "Kind of commissioner", "S49", erasure=Erasure.FILE))
    told_at: Mapped[datetime] = column(
        identity("Rechten verteld op", "Told of the rights on", "S49", erasure=Erasure.FILE)
    )
    told_by: Mapped[UUID] = column(
        identity("Rechten verteld door", "Told of the rights by", "S49", erasure=Erasure.FILE),
        ForeignKey("app_user.id"),
    )
    blocked_at: Mapped[datetime | None] = column(
        identity("Geblokkeerd op", "Blocked on", "S49", "S84", erasure=Erasure.FILE)
    )
    blocked_by: Mapped[UUID | None] = column(
        identity("Blokkering genoteerd door", "Block noted by", "S49", "S84", erasure=Erasure.FILE),
        ForeignKey("app_user.id"),
    )
