"""The days of the till: what came in by which way, the cash that was counted, the day that is closed, its report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import number_label
from skintwin_desktop.core.payments import CASH, METHODS
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import DayClosed, EarlierDayOpen, FieldProblem, MedicalWord, Refused
from skintwin_desktop.paper.day_report import DayReport, ReportedEntry, day_report_pages, day_report_pdf
from skintwin_desktop.rules import identity, money
from skintwin_desktop.rules.neutral_words import medical_word
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import chain
from skintwin_desktop.store.tables import DayClosingRow, InvoiceRow, PaymentRow, StudioRow, UserRow


@dataclass(frozen=True)
class DayEntry:
    """One payment, refund or counter-entry of a day: of which invoice, not of whom."""

    taken_at: datetime
    number: str
    client_id: UUID
    method: str
    cents: int
    rounding: int
    is_correction: bool

    @property
    def came_in(self) -> bool:
        """Tell whether this is a payment, or the counter-entry of one; else it is about a refund."""
        return (self.cents > 0) is not self.is_correction


@dataclass(frozen=True)
class Closing:
    """How a day was closed; in cents."""

    closed_at: datetime
    closed_by: str
    counted: int
    taken_out: int
    remark: str


@dataclass(frozen=True)
class Day:
    """A day of the till; in cents. ``cash_before`` lay in the drawer when it began."""

    day: date
    entries: tuple[DayEntry, ...]
    received: dict[str, int]
    returned: dict[str, int]
    rounding: int
    cash_before: int
    invoices: int
    invoiced: int
    closing: Closing | None
    earlier_open: date | None
    """The first day before this one that holds payments and is not closed."""
    latest_closed: date | None

    @property
    def cash(self) -> int:
        """Return the cash that came in, less what went back."""
        return self.received[CASH] + self.returned[CASH]

    @property
    def expected(self) -> int:
        """Return the cash that must lie in the drawer."""
        return self.cash_before + self.cash

    @property
    def total(self) -> int:
        """Return what came in by all ways, less what went back."""
        return sum(self.received.values()) + sum(self.returned.values())

    @property
    def difference(self) -> int:
        """Return what was counted too much (below zero: too little); 0 while nothing is counted."""
        return self.closing.counted - self.expected if self.closing else 0

    @property
    def can_close(self) -> bool:
        """Tell whether this day may be closed now; one in the past with later closings may not."""
        return self.closing is None and self.earlier_open is None and not self._overtaken

    @property
    def _overtaken(self) -> bool:
        return self.latest_closed is not None and self.latest_closed >= self.day


@dataclass(frozen=True)
class ClosingEntry:
    """What somebody counted at the end of a day, and took out for the bank; in cents."""

    counted: int
    taken_out: int = 0
    remark: str = ""


@action(Permission.READ_PAYMENTS)
def read_day(studio: Studio, day: date) -> Day:
    """Return a day of the till."""
    with studio.deed(Event.DAY_READ, Kind.READ, Purpose.PAYMENT) as deed:
        found = _day_in(deed.session, day)
        deed.about("till", day.isoformat(), count=len(found.entries))
    return found


def _day_in(session: Session, day: date) -> Day:
    rows = session.execute(
        select(PaymentRow, InvoiceRow.year, InvoiceRow.number)
        .join(InvoiceRow, InvoiceRow.id == PaymentRow.invoice_id)
        .where(PaymentRow.booked_on == day)
        .order_by(PaymentRow.taken_at, PaymentRow.id)
    )
    entries = tuple(
        DayEntry(
            row.taken_at, number_label(year, number), row.client_id, row.method, row.cents, row.rounding,
            row.corrects_id is not None,
        )
        for row, year, number in rows
    )  # fmt: skip
    before = session.execute(
        select(DayClosingRow).where(DayClosingRow.day < day).order_by(DayClosingRow.day.desc())
    ).scalars()
    last = before.first()
    closing = _closing_of(session, day)
    invoices, invoiced = _invoiced(session, day, closing, last)
    return Day(
        day=day,
        entries=entries,
        received={way: sum(one.cents for one in entries if one.method == way and one.came_in) for way in METHODS},
        returned={way: sum(one.cents for one in entries if one.method == way and not one.came_in) for way in METHODS},
        rounding=sum(one.rounding for one in entries),
        cash_before=last.counted - last.taken_out if last else 0,
        invoices=invoices,
        invoiced=invoiced,
        closing=closing,
        earlier_open=_earlier_open(session, day),
        latest_closed=session.execute(select(func.max(DayClosingRow.day))).scalar(),
    )


def _invoiced(session: Session, day: date, closing: Closing | None, last: DayClosingRow | None) -> tuple[int, int]:
    """Return how many invoices a day of the till has, and what they come to.

    As with payments, what became final after a day was closed belongs to the next.
    """
    mine = InvoiceRow.issued_on == day
    if closing is not None:
        mine = and_(mine, InvoiceRow.issued_at <= closing.closed_at)
    if last is not None and last.day == day - timedelta(days=1):
        mine = or_(mine, and_(InvoiceRow.issued_on == last.day, InvoiceRow.issued_at > last.closed_at))
    count, cents = session.execute(select(func.count(), func.coalesce(func.sum(InvoiceRow.total), 0)).where(mine)).one()
    return count, cents


def _closing_of(session: Session, day: date) -> Closing | None:
    found = session.execute(
        select(DayClosingRow, UserRow.name)
        .join(UserRow, UserRow.id == DayClosingRow.closed_by)
        .where(DayClosingRow.day == day)
    ).first()
    if found is None:
        return None
    row, name = found
    return Closing(row.closed_at, name, row.counted, row.taken_out, row.remark)


def _earlier_open(session: Session, day: date) -> date | None:
    closed = select(DayClosingRow.day)
    return session.execute(
        select(func.min(PaymentRow.booked_on)).where(PaymentRow.booked_on < day, PaymentRow.booked_on.not_in(closed))
    ).scalar()


@action(Permission.CLOSE_DAY)
def close_day(studio: Studio, day: date, entry: ClosingEntry) -> Day:
    """Close a day with the cash that was counted: nothing more is booked on it, and nothing of it changes.

    DayClosed, EarlierDayOpen (days are closed in their order), Refused (a difference asks for a remark), MedicalWord.
    """
    with studio.deed(Event.DAY_CLOSED, Kind.CREATE, Purpose.PAYMENT) as deed:
        found = _day_in(deed.session, day)
        if found.closing is not None or (found.latest_closed is not None and found.latest_closed >= day):
            raise DayClosed(day)
        if found.earlier_open is not None:
            raise EarlierDayOpen(found.earlier_open)
        _refuse_closing(studio, found, entry)
        deed.session.add(
            DayClosingRow(
                id=studio.new_id(),
                day=day,
                closed_at=studio.now(),
                closed_by=studio.user.user_id,
                began_with=found.cash_before,
                cash=found.cash,
                counted=entry.counted,
                taken_out=entry.taken_out,
                remark=identity.tidy(entry.remark),
            )
        )
        deed.session.flush()
        deed.about("till", day.isoformat(), count=len(found.entries))
        return _day_in(deed.session, day)


def _refuse_closing(studio: Studio, day: Day, entry: ClosingEntry) -> None:
    found = list(free_problems({"remark": entry.remark}))
    if day.day > studio.today():
        found.append(FieldProblem("day", "future"))
    if not 0 <= entry.counted <= money.MOST_CENTS:
        found.append(FieldProblem("counted", "large"))
    if not 0 <= entry.taken_out <= entry.counted:
        found.append(FieldProblem("taken_out", "above_counted"))
    if entry.counted != day.expected and not entry.remark.strip():
        found.append(FieldProblem("remark", "difference", money.plain_amount(entry.counted - day.expected)))
    if found:
        raise Refused(tuple(found))
    if word := medical_word(entry.remark):
        raise MedicalWord(word)


# --- the report ---


@action(Permission.READ_PAYMENTS)
def day_report(studio: Studio, day: date, ppi: int, *, language: str = "nl") -> tuple[bytes, ...]:
    """Return the report of a day for the printer, as PNG, ``ppi`` pixels an inch; it names no client."""
    return tuple(day_report_pages(_report(studio, day, language), ppi=ppi))


@action(Permission.READ_PAYMENTS)
def day_document(studio: Studio, day: date, *, language: str = "nl") -> bytes:
    """Return the report of a day as PDF/A-2b; it names no client."""
    return day_report_pdf(_report(studio, day, language))


def _report(studio: Studio, day: date, language: str) -> DayReport:
    """Gather the report, with the head of the journal as it stands on paper from then on."""
    with studio.deed(Event.DAY_REPORT_PRINTED, Kind.EXECUTE, Purpose.PAYMENT) as deed:
        found = _day_in(deed.session, day)
        home = deed.session.execute(select(StudioRow)).scalar_one()
        head = chain.head(deed.session)
        deed.about("till", day.isoformat(), count=len(found.entries))
    return DayReport(
        language=language,
        studio=home.name,
        day=day,
        made_at=studio.local(studio.now()),
        made_by=studio.user.name,
        entries=tuple(
            ReportedEntry(
                studio.local(one.taken_at), one.number, one.method, one.cents, one.rounding, one.is_correction
            )
            for one in found.entries
        ),
        received=found.received,
        returned=found.returned,
        rounding=found.rounding,
        invoices=found.invoices,
        invoiced=found.invoiced,
        cash_before=found.cash_before,
        expected=found.expected,
        counted=found.closing.counted if found.closing else None,
        difference=found.difference,
        taken_out=found.closing.taken_out if found.closing else 0,
        remark=found.closing.remark if found.closing else "",
        closed_at=studio.local(found.closing.closed_at) if found.closing else None,
        closed_by=found.closing.closed_by if found.closing else "",
        journal_line=head.seq if head else 0,
        journal_mark=head.link.hex()[:16] if head else "",
    )
