"""Destruction at a client's request: what may not be destroyed for now, what was ordered, what was proved afterwards.

Nothing here hangs on the row of the client by a foreign key: these outlive it. What was destroyed, object by object,
stands in the ledger beside the database.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Entry, technical
from skintwin_desktop.store.request_entries import request
from skintwin_desktop.store.tables.base import Base, column, key, row_version


def _proof(nl: str, en: str) -> Entry:
    """Describe what shows that a request was carried out: kept after the file is gone (article 17(3)(e) AVG)."""
    return request(nl, en, "S80")


class LegalHoldRow(Base):
    """A reason for which something of a client is not destroyed for now; counts from when it is proposed."""

    __tablename__ = "legal_hold"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(_proof("Cliënt", "Client"), index=True)
    reason: Mapped[str] = column(_proof("Waarom niet vernietigd", "Why not destroyed"))
    document: Mapped[str] = column(_proof("Waaruit dat blijkt", "What shows that"))
    request_id: Mapped[UUID | None] = column(technical("the request that is being dealt with", client="client_id"))
    since: Mapped[datetime] = column(_proof("Aangehouden sinds", "Held since"))
    set_by: Mapped[UUID] = column(_proof("Aangehouden door", "Held by"), ForeignKey("app_user.id"))
    confirmed_at: Mapped[datetime | None] = column(_proof("Bevestigd op", "Confirmed on"))
    confirmed_by: Mapped[UUID | None] = column(_proof("Bevestigd door", "Confirmed by"), ForeignKey("app_user.id"))
    review_on: Mapped[date] = column(_proof("Opnieuw bekijken op", "To be looked at again on"))
    released_at: Mapped[datetime | None] = column(_proof("Vrijgegeven op", "Released on"))
    released_by: Mapped[UUID | None] = column(_proof("Vrijgegeven door", "Released by"), ForeignKey("app_user.id"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class LegalHoldObjectRow(Base):
    """One thing that a hold is about."""

    __tablename__ = "legal_hold_object"

    id: Mapped[UUID] = key()
    hold_id: Mapped[UUID] = column(technical("which hold", client="client_id"), ForeignKey("legal_hold.id"), index=True)
    client_id: Mapped[UUID] = column(technical("whose", client="client_id"), index=True)
    of_table: Mapped[str] = column(_proof("Soort aangehouden onderdeel", "Kind of thing held"))
    row_key: Mapped[str] = column(_proof("Aangehouden onderdeel", "Thing held"))


class ErasureRow(Base):
    """One order to destroy a client's file or some things of it, and how far that is."""

    __tablename__ = "erasure"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(_proof("Cliënt (pseudoniem)", "Client (pseudonym)"), index=True)
    files: Mapped[str] = column(technical("the file and those joined with it, by their random ids", client="client_id"))
    chosen: Mapped[str] = column(technical("what was chosen; empty for the whole file", client="client_id"))
    request_id: Mapped[UUID] = column(technical("the request", client="client_id"), index=True)
    reference: Mapped[str] = column(_proof("Kenmerk van het verzoek", "Reference of the request"))
    initials: Mapped[str] = column(_proof("Voorletters van de cliënt", "Initials of the client"))
    received_on: Mapped[date] = column(_proof("Verzoek ontvangen op", "Request received on"))
    digest: Mapped[bytes] = column(technical("hash of what was going to be destroyed", client="client_id"))
    state: Mapped[str] = column(_proof("Stand van de vernietiging", "State of the destruction"))
    ordered_at: Mapped[datetime] = column(_proof("Opdracht gegeven op", "Ordered on"))
    ordered_by: Mapped[UUID] = column(_proof("Opdracht gegeven door", "Ordered by"))
    second_at: Mapped[datetime | None] = column(_proof("Tweede blik op", "Second look on"))
    second_by: Mapped[UUID | None] = column(_proof("Tweede blik door", "Second look by"))
    begun_at: Mapped[datetime | None] = column(_proof("Vernietigen begonnen op", "Destruction begun on"))
    ended_at: Mapped[datetime | None] = column(_proof("Vernietigd op", "Destroyed on"))
    done_by: Mapped[UUID | None] = column(_proof("Vernietigd door", "Destroyed by"))
    failed: Mapped[int] = column(_proof("Aantal niet vernietigd door een fout", "How many could not be destroyed"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ErasureCertificateRow(Base):
    """What was proved after an erasure: numbers by class, what stays and why; nothing medical. Never changed."""

    __tablename__ = "erasure_certificate"

    id: Mapped[UUID] = key()
    erasure_id: Mapped[UUID] = column(
        technical("which erasure", client="client_id"), ForeignKey("erasure.id"), index=True
    )
    client_id: Mapped[UUID] = column(_proof("Cliënt (pseudoniem)", "Client (pseudonym)"), index=True)
    year: Mapped[int] = column(_proof("Jaar van de verklaring", "Year of the certificate"))
    number: Mapped[int] = column(_proof("Nummer van de verklaring", "Number of the certificate"))
    made_at: Mapped[datetime] = column(_proof("Gecontroleerd op", "Verified on"))
    content: Mapped[str] = column(_proof("Wat is vernietigd en wat blijft", "What was destroyed and what stays"))
    ledger_mac: Mapped[str] = column(technical("signature of the last line of the ledger", client="client_id"))
