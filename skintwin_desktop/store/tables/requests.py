"""Requests about rights: what was asked, what was found and decided, the letters. It outlives the file it is about.

So no row here hangs on the client's row, and what is sealed is sealed to the request's own key, not to the client's:
after a destruction the proof of it can be read, and nothing of what was destroyed.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Access, Entry, Erasure, consent, medical, technical
from skintwin_desktop.store.request_entries import request
from skintwin_desktop.store.tables.base import Base, column, key, row_version, sealed


def _part_of() -> Mapped[UUID]:
    return column(technical("of which request", client="client_id"), ForeignKey("rights_request.id"), index=True)


def _whose() -> Mapped[UUID | None]:
    return column(technical("whose request", client="client_id"), index=True)


class RightsRequestRow(Base):
    """One request. ``client_id`` is empty while nobody knows whose file it is about, or when there is none."""

    __tablename__ = "rights_request"
    __table_args__ = (UniqueConstraint("year", "sequence"),)

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID | None] = column(request("Cliënt", "Client"), index=True)
    year: Mapped[int] = column(request("Jaar van het kenmerk", "Year of the reference"))
    sequence: Mapped[int] = column(request("Volgnummer van het kenmerk", "Sequence number of the reference"))
    right: Mapped[str] = column(request("Welk recht", "Which right"))
    about: Mapped[str] = column(request("Waarover het gaat", "What it is about"))
    """What an objection is against, the purpose of a consent that is taken back; empty for other rights."""
    channel: Mapped[str] = column(request("Ontvangen via", "Received by", "S85"))
    relation: Mapped[str] = column(request("Wie het vraagt", "Who asks"))
    requester: Mapped[str] = column(request("Naam van de verzoeker", "Name of the requester"))
    reply_to: Mapped[str] = column(request("Waar het antwoord heen gaat", "Where the answer goes"))
    """Where the answer goes when that is not the address in the file."""
    language: Mapped[str] = column(request("Taal van de brieven", "Language of the letters", "S03"))
    received_on: Mapped[date] = column(request("Ontvangen op", "Received on", "S85", "S89"))
    registered_at: Mapped[datetime] = column(request("Genoteerd op", "Written down on", "S85"))
    registered_by: Mapped[UUID] = column(request("Genoteerd door", "Written down by"), ForeignKey("app_user.id"))
    extended_to: Mapped[date | None] = column(request("Verlengd tot", "Extended to", "S89"))
    extension_reason: Mapped[str] = column(request("Reden van de verlenging", "Reason of the extension", "S89"))
    state: Mapped[str] = column(request("Stand van het verzoek", "State of the request"), index=True)
    state_since: Mapped[datetime] = column(request("In deze stand sinds", "In this state since"))
    outcome: Mapped[str] = column(request("Uitkomst", "Outcome"))
    closed_at: Mapped[datetime | None] = column(request("Gesloten op", "Closed on"), index=True)
    public_key: Mapped[bytes] = column(technical("seals what is written with this request", client="client_id"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RequestKeyRow(Base):
    """The private half of a request's key, sealed to the care key."""

    __tablename__ = "request_key"

    request_id: Mapped[UUID] = column(
        technical("whose key"), ForeignKey("rights_request.id", ondelete="CASCADE"), primary_key=True
    )
    sealed_private: Mapped[bytes] = column(
        request("Sleutel van het verzoek", "Key of the request", client="", access=Access.NO)
    )
    """Kept as long as the request: without it the proof of a destruction could not be read."""


class RequestStepRow(Base):
    """One step of a request from a state to another: its history."""

    __tablename__ = "request_step"
    __table_args__ = (UniqueConstraint("request_id", "number"),)

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    number: Mapped[int] = column(request("Stap", "Step"))
    source: Mapped[str] = column(request("Van", "From"))
    target: Mapped[str] = column(request("Naar", "To"))
    taken_at: Mapped[datetime] = column(request("Gezet op", "Taken on"))
    taken_by: Mapped[UUID] = column(request("Gezet door", "Taken by"), ForeignKey("app_user.id"))


class RequestNoteRow(Base):
    """Something noted with a request: what was asked, word for word, a reason, a talk, what a client chose."""

    __tablename__ = "request_note"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    kind: Mapped[str] = column(request("Soort aantekening", "Kind of note"))
    code: Mapped[str] = column(request("Keuze bij de aantekening", "Choice with the note"))
    part_id: Mapped[UUID | None] = column(request("Bij welk onderdeel", "With which part"))
    noted_at: Mapped[datetime] = column(request("Genoteerd op", "Noted on"))
    noted_by: Mapped[UUID] = column(request("Genoteerd door", "Noted by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed("RequestWords", request("Aantekening", "Note"))


class RequestIdentityRow(Base):
    """One attempt to find out whether the requester is who they say: the way and the outcome, never a document."""

    __tablename__ = "request_identity"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    rung: Mapped[int] = column(request("Manier van vaststellen", "Way of identifying", "S86"))
    outcome: Mapped[str] = column(request("Uitkomst van het vaststellen", "Outcome of identifying", "S86"))
    reason: Mapped[str] = column(request("Waarom niet of hoe", "Why not, or how", "S86"))
    noted_at: Mapped[datetime] = column(request("Vastgesteld op", "Identified on", "S86"))
    noted_by: Mapped[UUID] = column(request("Vastgesteld door", "Identified by", "S86"), ForeignKey("app_user.id"))
    code_mark: Mapped[bytes] = column(technical("keyed mark of the code that was sent by post", client="client_id"))
    copy_received_on: Mapped[date | None] = column(
        request("Kopie van het bewijs ontvangen op", "Copy of the document received on", "S86", "S88", retention="R14")
    )
    copy_gone_at: Mapped[datetime | None] = column(
        request("Kopie van het bewijs vernietigd op", "Copy of the document destroyed on", "S88", retention="R14")
    )


class RequestPartRow(Base):
    """One part of what is searched and decided: a kind of data, an outside source, a recipient, an object."""

    __tablename__ = "request_part"
    __table_args__ = (UniqueConstraint("request_id", "kind", "code"),)

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    kind: Mapped[str] = column(request("Soort onderdeel", "Kind of part"))
    code: Mapped[str] = column(request("Onderdeel", "Part"))
    label: Mapped[str] = column(request("Naam van het onderdeel", "Name of the part"))
    required: Mapped[bool] = column(request("Antwoord is nodig", "An answer is needed"))
    due_on: Mapped[date | None] = column(request("Antwoord verwacht op", "Answer expected on"))
    found: Mapped[str] = column(request("Wat er gevonden is", "What was found"))
    count: Mapped[int] = column(request("Hoeveel er gevonden is", "How much was found"))
    answered_at: Mapped[datetime | None] = column(request("Beantwoord op", "Answered on"))
    answered_by: Mapped[UUID | None] = column(request("Beantwoord door", "Answered by"), ForeignKey("app_user.id"))
    decision: Mapped[str] = column(request("Besluit over dit onderdeel", "Decision on this part"))
    ground: Mapped[str] = column(request("Grond van het besluit", "Ground of the decision"))
    kept_until: Mapped[date | None] = column(request("Blijft bewaard tot", "Is kept until"))
    decided_at: Mapped[datetime | None] = column(request("Besloten op", "Decided on"))
    decided_by: Mapped[UUID | None] = column(request("Besloten door", "Decided by"), ForeignKey("app_user.id"))
    done: Mapped[str] = column(request("Wat er gedaan is", "What was done"))
    done_at: Mapped[datetime | None] = column(request("Gedaan op", "Done on"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RequestLookRow(Base):
    """A second pair of eyes: who asked for it, who looked, and what they said."""

    __tablename__ = "request_look"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    asked_at: Mapped[datetime] = column(request("Tweede blik gevraagd op", "Second look asked on"))
    asked_by: Mapped[UUID] = column(
        request("Tweede blik gevraagd door", "Second look asked by"), ForeignKey("app_user.id")
    )
    looked_at: Mapped[datetime | None] = column(request("Bekeken op", "Looked at on"))
    looked_by: Mapped[UUID | None] = column(request("Bekeken door", "Looked at by"), ForeignKey("app_user.id"))
    verdict: Mapped[str] = column(request("Oordeel van de tweede blik", "Verdict of the second look"))
    alone: Mapped[bool] = column(request("Alleen, na een dag wachten", "Alone, after a day of waiting"))


class RequestLetterRow(Base):
    """A letter of a request. One that was sent never changes; the paper is made again from it, and has its hash."""

    __tablename__ = "request_letter"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    kind: Mapped[str] = column(request("Soort brief", "Kind of letter"))
    language: Mapped[str] = column(request("Taal van de brief", "Language of the letter"))
    template: Mapped[int] = column(request("Versie van het sjabloon", "Version of the template"))
    made_at: Mapped[datetime] = column(request("Gemaakt op", "Made on"))
    made_by: Mapped[UUID] = column(request("Gemaakt door", "Made by"), ForeignKey("app_user.id"))
    sent_at: Mapped[datetime | None] = column(request("Verstuurd of meegegeven op", "Sent or handed over on"))
    sent_by: Mapped[UUID | None] = column(
        request("Verstuurd of meegegeven door", "Sent or handed over by"), ForeignKey("app_user.id")
    )
    way: Mapped[str] = column(request("Manier van versturen", "Way of sending"))
    address: Mapped[str] = column(request("Gebruikt adres", "Address used"))
    code_way: Mapped[str] = column(request("Hoe de code ging", "How the code went"))
    """How the code of a sealed parcel went, by another way than the parcel; empty without a parcel."""
    body: Mapped[str] = column(request("Brief", "Letter"))
    """The text of a letter that says nothing about the file; empty for one that lies sealed."""
    sealed: Mapped[bytes] = sealed("RequestLetterText", request("Verzegelde brief", "Sealed letter"))
    paper_sha256: Mapped[bytes] = column(technical("hash of the document as it left", client="client_id"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RequestCoverRow(Base):
    """What is covered in the copy of one picture, because somebody else can be seen there; gone with the request's end.

    The picture itself is never touched: which one it is, its part of the request says.
    """

    __tablename__ = "request_cover"

    id: Mapped[UUID] = key()
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    part_id: Mapped[UUID] = column(
        request("Bij welk onderdeel", "With which part"), ForeignKey("request_part.id"), unique=True
    )
    covered_at: Mapped[datetime] = column(request("Afgedekt op", "Covered on"))
    covered_by: Mapped[UUID] = column(request("Afgedekt door", "Covered by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed(
        "CoveredBoxes", request("Wat in het beeld is afgedekt", "What is covered in the picture", access=Access.NO)
    )


def _file(nl: str, en: str) -> Entry:
    """Describe a file of a request: it stays until it was delivered and a month longer, and goes with the file."""
    return request(nl, en, "S22", retention="R15", erasure=Erasure.AVG)


class RequestFileRow(Base):
    """A file that belongs to a request only, such as what the website gave: in the vault, under the request's key.

    Its id is its name in the vault.
    """

    __tablename__ = "request_file"

    id: Mapped[UUID] = key()
    object_id: Mapped[str] = column(technical("name of the file", client="client_id"), unique=True)
    request_id: Mapped[UUID] = _part_of()
    client_id: Mapped[UUID | None] = _whose()
    part_id: Mapped[UUID | None] = column(_file("Van welke bron", "From which source"))
    length: Mapped[int] = column(technical("plaintext length in bytes", client="client_id"))
    sha256: Mapped[bytes] = column(technical("SHA-256 of the encrypted file", client="client_id"))
    stored_at: Mapped[datetime] = column(_file("Opgenomen op", "Taken in on"))
    sealed: Mapped[bytes] = sealed("RequestFileName", _file("Naam van het bestand", "Name of the file"))


def _restriction(nl: str, en: str) -> Entry:
    return consent(nl, en, "S78", purposes=("V10",), retention="R13")


class ClientStatementRow(Base):
    """What a client wants to have added to the file in their own words (article 7:454(2) BW); refused by nobody."""

    __tablename__ = "client_statement"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(medical("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    request_id: Mapped[UUID | None] = column(medical("Bij welk verzoek", "With which request"))
    added_at: Mapped[datetime] = column(medical("Toegevoegd op", "Added on"))
    added_by: Mapped[UUID] = column(medical("Toegevoegd door", "Added by"), ForeignKey("app_user.id"))
    sealed: Mapped[bytes] = sealed(
        "ClientStatement", medical("Eigen verklaring van de cliënt", "The client's own statement", "S80")
    )


class ProcessingRestrictionRow(Base):
    """What may only be stored for the time being, of the whole file or of one entry (article 18 AVG)."""

    __tablename__ = "processing_restriction"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(_restriction("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    request_id: Mapped[UUID | None] = column(_restriction("Bij welk verzoek", "With which request"))
    ground: Mapped[str] = column(_restriction("Grond van de beperking", "Ground of the restriction"))
    about: Mapped[str] = column(_restriction("Wat beperkt is", "What is restricted"))
    """The name of a table; empty for the whole file."""
    about_id: Mapped[UUID | None] = column(_restriction("Welke regel beperkt is", "Which entry is restricted"))
    since: Mapped[datetime] = column(_restriction("Beperkt sinds", "Restricted since"))
    set_by: Mapped[UUID] = column(_restriction("Beperkt door", "Restricted by"), ForeignKey("app_user.id"))
    announced_at: Mapped[datetime | None] = column(_restriction("Opheffing aangekondigd op", "Lifting announced on"))
    lifted_at: Mapped[datetime | None] = column(_restriction("Opgeheven op", "Lifted on"), index=True)
    lifted_by: Mapped[UUID | None] = column(_restriction("Opgeheven door", "Lifted by"), ForeignKey("app_user.id"))
