"""The price list and the particulars that stand on invoices: the owner sets them, everybody at the desk uses them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import KINDS
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import bank, identity, money
from skintwin_desktop.rules.neutral_words import medical_word
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import AppointmentRow, PriceRow, SellerRow, StudioRow

LONGEST_CODE, LONGEST_WORDS = 12, 80
MOST_DAYS = 90
EXEMPT_NL = "Vrijgesteld van btw op grond van artikel 11, eerste lid, onderdeel g, Wet op de omzetbelasting 1968."
EXEMPT_EN = "Exempt from VAT under article 11(1)(g) of the Dutch Turnover Tax Act 1968."
"""Proposed words; whether the exemption holds for what the studio does is for the owner to say, never for a program."""


@dataclass(frozen=True)
class Price:
    """One line of the price list as it counts on a day; ``next_from`` tells that another edition is to come."""

    code: str
    nl: str
    en: str
    cents: int
    with_vat: bool
    vat: str
    for_kind: str
    valid_from: date
    next_from: date | None = None

    def words(self, language: str) -> str:
        """Return the description in a language."""
        return self.en if language == "en" and self.en else self.nl

    @property
    def split(self) -> money.Split:
        """Return what one comes to."""
        return money.split(self.cents, self.vat, with_vat=self.with_vat)


@dataclass(frozen=True)
class PriceEntry:
    """A new edition of a price, or a new price."""

    code: str
    nl: str
    en: str
    cents: int
    with_vat: bool
    vat: str
    valid_from: date
    for_kind: str = ""


@dataclass(frozen=True)
class Seller:
    """What invoices say about the studio: who it is comes from the studio's details, the rest is set by the owner."""

    name: str
    address: str
    postcode: str
    city: str
    phone: str
    email: str
    trade_register: str = ""
    vat_number: str = ""
    bank_account: str = ""
    exempt_nl: str = EXEMPT_NL
    exempt_en: str = EXEMPT_EN
    days_to_pay: int = 14

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what an invoice must say and nobody has set yet."""
        needed = ("trade_register", "vat_number", "bank_account")
        return tuple(name for name in needed if not getattr(self, name))


@dataclass(frozen=True)
class SellerEntry:
    """What the owner sets for invoices."""

    trade_register: str
    vat_number: str
    bank_account: str
    exempt_nl: str
    exempt_en: str
    days_to_pay: int


# --- prices ---


@action(Permission.READ_STUDIO)
def price_list(studio: Studio, day: date | None = None) -> tuple[Price, ...]:
    """Return the prices that count on a day (today), by code; with those that are still to come."""
    with studio.reading() as session:
        return prices_on(session, day or studio.today())


@action(Permission.READ_PAYMENTS)
def price_of_appointment(studio: Studio, appointment_id: UUID) -> str:
    """Return the code of the price that is proposed for an appointment, or nothing.

    The kind of an appointment is looked at here, so that reception, who reads every kind as a consult (S20), gets the
    right price as well. The word on a price is neutral.
    """
    with studio.reading() as session:
        row = session.get(AppointmentRow, appointment_id)
        if row is None:
            return ""
        return next((one.code for one in prices_on(session, studio.today()) if one.for_kind == row.kind), "")


def prices_on(session: Session, day: date) -> tuple[Price, ...]:
    """Return the prices that count on a day, by code; one that is only to come is there with its first day."""
    editions: dict[str, list[PriceRow]] = {}
    for row in session.execute(select(PriceRow).order_by(PriceRow.valid_from, PriceRow.id)).scalars():
        editions.setdefault(row.code, []).append(row)
    found = []
    for code in sorted(editions):
        past = [row for row in editions[code] if row.valid_from <= day]
        coming = [row for row in editions[code] if row.valid_from > day]
        row = past[-1] if past else coming[0]
        if not row.withdrawn:
            later = next((one.valid_from for one in coming if one is not row), None)
            found.append(_to_price(row, later))
    return tuple(found)


def _to_price(row: PriceRow, next_from: date | None) -> Price:
    return Price(
        row.code, row.nl, row.en, row.cents, row.with_vat, row.vat, row.for_kind, row.valid_from, next_from
    )  # fmt: skip


@action(Permission.CHANGE_PRICES)
def set_price(studio: Studio, entry: PriceEntry) -> None:
    """Add a price, or a new edition of one; Refused. An edition of the same day takes the place of the one before."""
    found = _price_problems(studio, entry)
    if found:
        raise Refused(tuple(found))
    with studio.deed(Event.PRICES_CHANGED, Kind.CREATE, Purpose.OFFICE) as deed:
        _add_edition(studio, deed.session, entry, withdrawn=False)
        deed.about("price", entry.code.strip().upper())


def _add_edition(studio: Studio, session: Session, entry: PriceEntry, *, withdrawn: bool) -> None:
    session.add(
        PriceRow(
            id=studio.new_id(),
            code=entry.code.strip().upper(),
            nl=identity.tidy(entry.nl),
            en=identity.tidy(entry.en),
            cents=entry.cents,
            with_vat=entry.with_vat,
            vat=entry.vat,
            for_kind=entry.for_kind,
            valid_from=entry.valid_from,
            withdrawn=withdrawn,
            set_at=studio.now(),
            set_by=studio.user.user_id,
        )
    )


def _price_problems(studio: Studio, entry: PriceEntry) -> list[FieldProblem]:
    """Return at most one problem for each field."""
    found = {one.field: one for one in free_problems({"code": entry.code, "nl": entry.nl, "en": entry.en})}
    codes = {
        "code": _code_problem(entry.code.strip()),
        "cents": "" if 0 <= entry.cents <= money.MOST_CENTS else "large",
        "vat": "" if entry.vat in money.RATES else "empty",
        "for_kind": "" if entry.for_kind in {"", *KINDS} else "empty",
        "valid_from": "past" if entry.valid_from < studio.today() else "",
    }
    for field, text in (("nl", entry.nl), ("en", entry.en)):
        codes[field] = "empty" if not text.strip() else ("long" if len(text) > LONGEST_WORDS else "")
    found |= {field: FieldProblem(field, code) for field, code in codes.items() if code}
    for field, text in (("nl", entry.nl), ("en", entry.en)):
        if field not in found and (word := medical_word(text)):
            found[field] = FieldProblem(field, "medical", word)
    return list(found.values())


def _code_problem(code: str) -> str:
    if not code:
        return "empty"
    if not all(sign.isascii() and (sign.isalnum() or sign == "-") for sign in code):
        return "shape"
    return "long" if len(code) > LONGEST_CODE else ""


@action(Permission.CHANGE_PRICES)
def withdraw_price(studio: Studio, code: str) -> None:
    """Use a price no longer from today; what was charged with it stays. NotFound."""
    with studio.deed(Event.PRICES_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        now = next((one for one in prices_on(deed.session, studio.today()) if one.code == code), None)
        if now is None:
            raise NotFound
        to_come = select(PriceRow.valid_from).where(PriceRow.code == code, PriceRow.valid_from > studio.today())
        for day in sorted({studio.today(), *deed.session.execute(to_come).scalars()}):
            gone = PriceEntry(code, now.nl, now.en, now.cents, now.with_vat, now.vat, day, now.for_kind)
            _add_edition(studio, deed.session, gone, withdrawn=True)
        deed.about("price", code)


# --- who sends invoices ---


@action(Permission.READ_STUDIO)
def seller(studio: Studio) -> Seller:
    """Return what invoices say about the studio now."""
    with studio.reading() as session:
        return seller_in(session)


def seller_in(session: Session) -> Seller:
    """Return what invoices say about the studio now, inside a deed."""
    home = session.execute(select(StudioRow)).scalar_one()
    who = (home.name, home.address, home.postcode, home.city, home.phone, home.email)
    row = _newest(session)
    if row is None:
        return Seller(*who)
    return Seller(
        *who, row.trade_register, row.vat_number, row.bank_account, row.exempt_nl, row.exempt_en, row.days_to_pay
    )  # fmt: skip


def _newest(session: Session) -> SellerRow | None:
    return session.execute(select(SellerRow).order_by(SellerRow.set_at.desc(), SellerRow.id.desc())).scalars().first()


def keep_seller(studio: Studio, session: Session, now: Seller) -> UUID:
    """Return the row that says exactly this about the studio; adds one when something changed since the last."""
    row = _newest(session)
    if row is not None and seller_of(row) == now:
        return row.id
    row = SellerRow(id=studio.new_id(), set_at=studio.now(), **vars(now))
    session.add(row)
    session.flush()
    return row.id


def seller_of(row: SellerRow) -> Seller:
    """Return what an edition says."""
    return Seller(**{name: getattr(row, name) for name in Seller.__dataclass_fields__})


@action(Permission.CHANGE_STUDIO)
def set_seller(studio: Studio, entry: SellerEntry) -> Seller:
    """Set what invoices say besides name and address; Refused. Invoices that are final keep what they say."""
    found = _seller_problems(entry)
    if found:
        raise Refused(tuple(found))
    with studio.deed(Event.STUDIO_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        tidy = {
            "trade_register": "".join(entry.trade_register.split()),
            "vat_number": bank.tidy_account(entry.vat_number),
            "bank_account": bank.tidy_account(entry.bank_account),
            "exempt_nl": identity.tidy(entry.exempt_nl),
            "exempt_en": identity.tidy(entry.exempt_en),
            "days_to_pay": entry.days_to_pay,
        }
        now = Seller(**(vars(seller_in(deed.session)) | tidy))
        keep_seller(studio, deed.session, now)
        deed.about("studio", studio.studio_id)
    return now


def _seller_problems(entry: SellerEntry) -> list[FieldProblem]:
    codes = {
        "trade_register": bank.trade_register_problem(entry.trade_register),
        "vat_number": bank.vat_number_problem(entry.vat_number),
        "bank_account": bank.account_problem(entry.bank_account),
        "days_to_pay": "" if 0 <= entry.days_to_pay <= MOST_DAYS else "large",
    }
    for field in ("exempt_nl", "exempt_en"):
        codes[field] = identity.line_problem(getattr(entry, field), required=True)
    return [FieldProblem(field, code) for field, code in codes.items() if code]
