"""Prices, invoices, payments and the days of the till: nothing medical, kept for the tax office (article 52 AWR).

All of it stands in plain columns of the encrypted database: who works at the desk charges and receives. What is final
or paid is never changed or taken away; a mistake is put right by a credit note or a counter-entry.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import Rectifiable, financial, staff, studio, technical
from skintwin_desktop.store.tables.base import Base, column, key

_PAYER = {"source": "client", "rectifiable": Rectifiable.FACT}


class PriceRow(Base):
    """One edition of a price: the newest whose day has come counts. Its words are neutral."""

    __tablename__ = "price"

    id: Mapped[UUID] = key()
    code: Mapped[str] = column(studio("Code van de prijs", "Code of the price", "S39"), index=True)
    nl: Mapped[str] = column(studio("Omschrijving op een factuur", "Description on an invoice", "S39"))
    en: Mapped[str] = column(studio("Omschrijving in het Engels", "Description in English", "S39"))
    cents: Mapped[int] = column(studio("Prijs in centen", "Price in cents", "S39"))
    with_vat: Mapped[bool] = column(studio("Prijs is inclusief btw", "Price includes VAT", "S39"))
    vat: Mapped[str] = column(studio("Btw-tarief", "VAT rate", "S39"))
    for_kind: Mapped[str] = column(studio("Voorstel bij soort afspraak", "Proposed for kind of appointment", "S39"))
    valid_from: Mapped[date] = column(studio("Geldt vanaf", "Valid from", "S39"))
    withdrawn: Mapped[bool] = column(studio("Niet meer in gebruik", "No longer used", "S39"))
    set_at: Mapped[datetime] = column(studio("Vastgesteld op", "Set on", "S39"))
    set_by: Mapped[UUID] = column(studio("Vastgesteld door", "Set by", "S39"), ForeignKey("app_user.id"))


class SellerRow(Base):
    """Who sends invoices, as it stands on them: each edition is kept, because invoices go on saying it."""

    __tablename__ = "seller"

    id: Mapped[UUID] = key()
    name: Mapped[str] = column(studio("Naam op de factuur", "Name on the invoice", "S98"))
    address: Mapped[str] = column(studio("Adres op de factuur", "Address on the invoice", "S98"))
    postcode: Mapped[str] = column(studio("Postcode op de factuur", "Postcode on the invoice", "S98"))
    city: Mapped[str] = column(studio("Plaats op de factuur", "City on the invoice", "S98"))
    phone: Mapped[str] = column(studio("Telefoon op de factuur", "Phone on the invoice", "S98"))
    email: Mapped[str] = column(studio("E-mail op de factuur", "E-mail on the invoice", "S98"))
    trade_register: Mapped[str] = column(studio("KvK-nummer", "Number in the trade register", "S98"))
    vat_number: Mapped[str] = column(studio("Btw-identificatienummer", "VAT identification number", "S98"))
    bank_account: Mapped[str] = column(studio("Rekening van de studio", "Bank account of the studio", "S39"))
    exempt_nl: Mapped[str] = column(studio("Tekst bij vrijstelling", "Words for the exemption, Dutch", "S39"))
    exempt_en: Mapped[str] = column(studio("Tekst bij vrijstelling, Engels", "Words for the exemption", "S39"))
    days_to_pay: Mapped[int] = column(studio("Betaaltermijn in dagen", "Days to pay", "S39"))
    set_at: Mapped[datetime] = column(studio("Vastgesteld op", "Set on", "S39"))


class InvoiceRow(Base):
    """A final invoice or credit note. Both are numbered in one row a year, without a gap; nothing here changes."""

    __tablename__ = "invoice"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(financial("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    appointment_id: Mapped[UUID | None] = column(
        financial("Afspraak", "Appointment"), ForeignKey("appointment.id", ondelete="SET NULL"), index=True
    )
    seller_id: Mapped[UUID] = column(technical("who sends it, as it was then"), ForeignKey("seller.id"))
    year: Mapped[int] = column(financial("Jaar van het factuurnummer", "Year of the invoice number"))
    number: Mapped[int] = column(financial("Volgnummer van de factuur", "Sequence number of the invoice"))
    credits_id: Mapped[UUID | None] = column(
        financial("Creditfactuur bij", "Credit note for"), ForeignKey("invoice.id"), index=True
    )
    credit_reason: Mapped[str] = column(financial("Reden van de creditfactuur", "Reason of the credit note"))
    issued_on: Mapped[date] = column(financial("Factuurdatum", "Date of the invoice"), index=True)
    issued_at: Mapped[datetime] = column(financial("Definitief gemaakt op", "Made final on"))
    issued_by: Mapped[UUID] = column(financial("Definitief gemaakt door", "Made final by"), ForeignKey("app_user.id"))
    supplied_on: Mapped[date] = column(financial("Datum van de dienst", "Date of the service"))
    due_on: Mapped[date] = column(financial("Uiterlijk te betalen op", "To be paid by"))
    language: Mapped[str] = column(financial("Taal van de factuur", "Language of the invoice"))
    payer: Mapped[str] = column(financial("Wie betaalt", "Who pays"))
    payer_name: Mapped[str] = column(financial("Naam op de factuur", "Name on the invoice", "S12", "S39", **_PAYER))
    payer_address: Mapped[str] = column(
        financial("Adres op de factuur", "Address on the invoice", "S15", "S39", **_PAYER)
    )
    payer_postcode: Mapped[str] = column(
        financial("Postcode op de factuur", "Postcode on the invoice", "S15", "S39", **_PAYER)
    )
    payer_city: Mapped[str] = column(financial("Plaats op de factuur", "City on the invoice", "S15", "S39", **_PAYER))
    payer_country: Mapped[str] = column(
        financial("Land op de factuur", "Country on the invoice", "S15", "S39", **_PAYER)
    )
    payer_vat_number: Mapped[str] = column(financial("Btw-nummer van wie betaalt", "VAT number of who pays", **_PAYER))
    reference: Mapped[str] = column(financial("Kenmerk van wie betaalt", "Reference of who pays", **_PAYER))
    total: Mapped[int] = column(financial("Totaal in centen", "Total in cents"))
    paper_sha256: Mapped[bytes] = column(technical("hash of the document as it was made final", client="client_id"))


class InvoiceLineRow(Base):
    """One line of an invoice, with what it comes to."""

    __tablename__ = "invoice_line"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(financial("Cliënt", "Client"), ForeignKey("client.id"))
    invoice_id: Mapped[UUID] = column(financial("Factuur", "Invoice"), ForeignKey("invoice.id"), index=True)
    position: Mapped[int] = column(financial("Regel", "Line"))
    code: Mapped[str] = column(financial("Code van de prijs", "Code of the price"))
    words: Mapped[str] = column(financial("Omschrijving", "Description"))
    quantity: Mapped[int] = column(financial("Aantal", "Number"))
    unit: Mapped[int] = column(financial("Prijs per stuk in centen", "Price of one in cents"))
    with_vat: Mapped[bool] = column(financial("Prijs is inclusief btw", "Price includes VAT"))
    vat: Mapped[str] = column(financial("Btw-tarief", "VAT rate"))
    net: Mapped[int] = column(financial("Bedrag zonder btw in centen", "Amount without VAT in cents"))
    tax: Mapped[int] = column(financial("Btw in centen", "VAT in cents"))


class PaymentRow(Base):
    """Money that came in or went back for an invoice; what was wrong is taken back by an entry of its own."""

    __tablename__ = "payment"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(financial("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    invoice_id: Mapped[UUID] = column(financial("Factuur", "Invoice"), ForeignKey("invoice.id"), index=True)
    booked_on: Mapped[date] = column(financial("Geboekt op", "Booked on"), index=True)
    taken_at: Mapped[datetime] = column(financial("Ontvangen of terugbetaald op", "Received or paid back on"))
    taken_by: Mapped[UUID] = column(
        financial("Ontvangen of terugbetaald door", "Received or paid back by"), ForeignKey("app_user.id")
    )
    method: Mapped[str] = column(financial("Manier van betalen", "Way of paying"))
    cents: Mapped[int] = column(financial("Bedrag in centen", "Amount in cents"))
    rounding: Mapped[int] = column(financial("Afronding van contant geld", "Rounding of cash"))
    corrects_id: Mapped[UUID | None] = column(
        financial("Tegenboeking van", "Counter-entry of"), ForeignKey("payment.id"), unique=True
    )
    correction_reason: Mapped[str] = column(financial("Reden van de tegenboeking", "Reason of the counter-entry"))
    iban: Mapped[str] = column(
        financial(
            "Bankrekeningnummer voor een terugbetaling",
            "Account number for a refund",
            "S19",
            source="client",
            rectifiable=Rectifiable.FACT,
            portability=True,
        )
    )
    """Only while a refund by transfer waits: emptied when the money was sent. The bank's own statement names it."""
    sent_on: Mapped[date | None] = column(financial("Overgemaakt op", "Transferred on"))


class DayClosingRow(Base):
    """A day of the till that was counted and closed: nothing more is booked on it."""

    __tablename__ = "day_closing"

    id: Mapped[UUID] = key()
    day: Mapped[date] = column(studio("Dag van de kas", "Day of the till", "S39"), unique=True)
    closed_at: Mapped[datetime] = column(studio("Afgesloten op", "Closed on", "S39"))
    closed_by: Mapped[UUID] = column(staff("Afgesloten door", "Closed by", "S59"), ForeignKey("app_user.id"))
    began_with: Mapped[int] = column(studio("Beginsaldo van de kas in centen", "Cash at the beginning", "S39"))
    cash: Mapped[int] = column(studio("Contant ontvangen in centen", "Cash received in cents", "S39"))
    counted: Mapped[int] = column(studio("Geteld in centen", "Counted in cents", "S39"))
    taken_out: Mapped[int] = column(studio("Uit de kas genomen in centen", "Taken out in cents", "S39"))
    remark: Mapped[str] = column(studio("Opmerking bij een verschil", "Remark about a difference", "S39"))
