"""What the page of a client's payments reads, and how its rows look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from skintwin_desktop.core import agenda, charges, drafts, prices
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.charges import Invoice
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.invoices import DRAFT
from skintwin_desktop.core.prices import Price
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.widgets.table import Cell, RowLook


@dataclass(frozen=True)
class Desk:
    """What the page shows: the client's invoices, the prices, today's appointment, what was being typed."""

    client_id: UUID
    invoices: tuple[Invoice, ...]
    prices: tuple[Price, ...]
    today: Appointment | None
    proposed: str
    """The code of the price for today's appointment, where there is one."""
    draft: DraftLine | None


def read_desk(studio: Studio, client_id: UUID) -> Desk:
    """Read everything that the page shows, in one go; runs beside the window."""
    found = charges.client_payments(studio, client_id)
    mine = [one for one in agenda.day_list(studio, studio.today()) if one.client_id == client_id]
    coming = [one for one in mine if one.status not in {"no_show", "cancelled"}]
    today = next(iter(coming or mine), None)
    kept = [line for line in drafts.list_drafts(studio, DRAFT) if line.subject == client_id.hex]
    return Desk(
        client_id,
        found,
        prices.price_list(studio),
        today,
        prices.price_of_appointment(studio, today.id) if today is not None else "",
        next(iter(kept), None),
    )


def counting(found: tuple[Price, ...], studio: Studio) -> tuple[Price, ...]:
    """Return the prices that count today, without those that are still to come."""
    return tuple(one for one in found if one.valid_from <= studio.today())


def client_of(one: Invoice) -> UUID:
    """Return whose invoice it is."""
    return one.client_id


def row_look(one: Invoice) -> RowLook:
    """Let what is settled look quiet."""
    return RowLook(quiet=not one.open)


def total_cell(one: Invoice) -> Cell:
    """Return the cell of the total."""
    return Cell(payment_words.amount(one.total), private=Private.KIND)


def open_cell(one: Invoice) -> Cell:
    """Return the cell of what is open."""
    text = payment_words.amount(one.open) if one.open else "–"
    return Cell(text, role="bodyStrong" if one.open else "body", private=Private.KIND)


def moment(when: datetime) -> str:
    """Return day and time."""
    return f"{words.day(when)} {words.clock(when)}"
