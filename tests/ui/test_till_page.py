"""Till and prices on the screen: totals, open items, closing, the table for the bookkeeper, the owner's price list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, payments, prices, till
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.payments_file import BookkeepingPurpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.ui.office_pages import PRICES, TILL, pages_for
from skintwin_desktop.ui.price_dialogs import PriceDialog, SellerDialog, WithdrawDialog
from skintwin_desktop.ui.prices_page import PricesPage
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.till_page import TillPage
from tests.builders import ANNA, Home
from tests.core import billing
from tests.core.desk import refund
from tests.ui.support import Stage, settle, stage_parts


class Till:
    """The page as somebody sees it, after a morning with two payments and a refund that waits."""

    def __init__(self, studio: Studio, client: UUID) -> None:
        self.studio, self.client = studio, client
        self.stage = Stage(studio, *stage_parts(1074, 640))
        self.page = TillPage(studio, self.stage.jobs, self.stage.privacy, self.stage.window)
        self.page.resize(self.stage.window.size())
        self.stage.window.show()
        self.read()

    def read(self) -> None:
        self.page.entered()
        self.stage.rest()

    def figure(self, name: str) -> str:
        return self.page.day._figures[name].text().replace("\u00a0", " ")


def morning(home: Home) -> UUID:
    owner = home.practitioner()
    billing.begin(owner)
    client = clients.register_client(owner, ANNA).id
    first, second = (billing.invoice(owner, client).id for _ in range(2))
    payments.take_payment(owner, first, PaymentEntry("cash", 5000))
    payments.take_payment(owner, second, PaymentEntry("pin", 9500))
    refund(owner, client)
    home.close(owner)
    return client


@pytest.fixture
def desk(home: Home) -> Iterator[Till]:
    client = morning(home)
    made = Till(home.receptionist(), client)
    yield made
    made.stage.close()


@pytest.fixture
def office(home: Home) -> Iterator[Till]:
    client = morning(home)
    made = Till(home.practitioner(), client)
    yield made
    made.stage.close()


def test_the_receptionist_has_the_till_and_nothing_else_of_the_practice(desk: Till) -> None:
    assert pages_for(desk.studio) == (TILL,)
    assert not desk.page.export.isVisible()


def test_the_owner_has_till_and_prices(office: Till) -> None:
    assert {TILL, PRICES} <= set(pages_for(office.studio))
    assert office.page.export.isVisible()


def test_the_day_and_what_is_open_are_shown(desk: Till) -> None:
    assert (desk.figure("in_pin"), desk.figure("in_cash"), desk.figure("out_transfer")) == (
        "€ 190.00", "€ 50.00", "€ 95.00",
    )  # fmt: skip
    assert (desk.figure("expected"), desk.figure("counted"), desk.figure("invoiced")) == ("€ 50.00", "–", "€ 190.00")
    assert [(one.number, one.open) for one in desk.page.open.records_model.records] == [("2026-0001", 4500)]
    waiting = desk.page.refunds.records_model.records
    assert ["•" in one.account_masked for one in waiting] == [True]
    assert len(desk.page.entries.records_model.records) == 4
    wanted: list[UUID] = []
    desk.page.client_wanted.connect(wanted.append)
    desk.page.open.opened.emit(desk.page.open.records_model.records[0])
    assert wanted == [desk.client]


def test_a_day_is_counted_and_closed(desk: Till) -> None:
    desk.page.day.close_day.click()
    dialog = desk.page.day.dialog
    assert dialog is not None
    assert dialog.deed is not None
    for typed, told in (("", "Type an amount"), ("1e9", "no amount"), ("-5", "not below zero")):
        dialog.counted.setText(typed)
        dialog.deed.click()
        assert told in dialog.fields["counted"].message
    dialog.counted.setText("45")
    assert "€\u00a05.00 too little" in dialog.difference.text()
    dialog.deed.click()
    desk.stage.rest()
    assert "€\u00a0−5.00" in dialog.fields["remark"].message
    dialog.remark.setText("Verteld")
    dialog.taken_out.setText("50")
    dialog.deed.click()
    desk.stage.rest()
    assert "More cannot be taken out" in dialog.fields["taken_out"].message
    dialog.taken_out.setText("40")
    dialog.deed.click()
    desk.stage.rest()
    assert (desk.figure("counted"), desk.figure("difference"), desk.figure("taken_out")) == (
        "€ 45.00", "€ −5.00", "€ 40.00",
    )  # fmt: skip
    assert not desk.page.day.close_day.isVisible()
    assert desk.page.day.remark.value() == "Verteld"


def test_going_by_days(desk: Till) -> None:
    assert not desk.page.day.later.isEnabled()
    desk.page.day.earlier.click()
    desk.stage.rest()
    assert desk.figure("in_pin") == "€ 0.00"
    assert desk.page._no_entries.isVisible()
    desk.page.day.later.click()
    desk.stage.rest()
    assert desk.figure("in_pin") == "€ 190.00"


def test_an_earlier_day_is_closed_first(home: Home) -> None:
    client = morning(home)
    home.clock.move(days=1)
    studio = home.receptionist()
    page = Till(studio, client)
    assert not page.page.day.close_day.isEnabled()
    assert "24-11-2026" in page.page.day.why.text()
    till.close_day(studio, billing.DAY, ClosingEntry(5000))
    page.read()
    assert page.page.day.close_day.isEnabled()
    page.stage.close()


def test_the_report_is_saved_and_not_in_privacy_mode(desk: Till, tmp_path: Path) -> None:
    desk.page.day.save_to(billing.DAY, str(tmp_path / "dag.pdf"))
    desk.stage.rest()
    assert (tmp_path / "dag.pdf").read_bytes().startswith(b"%PDF")
    desk.page.day.save_to(billing.DAY, str(tmp_path / "nowhere" / "dag.pdf"))
    desk.stage.rest()
    assert "could not be written" in desk.page.note.text()
    desk.stage.privacy.switch(True)
    settle()
    desk.page.day.save_to(billing.DAY, str(tmp_path / "later.pdf"))
    desk.stage.rest()
    assert not (tmp_path / "later.pdf").exists()
    for button in (desk.page.day.print, desk.page.day.save, desk.page.day.close_day, desk.page.export):
        assert not button.isEnabled()
    assert {label.text() for label in desk.page.day._figures.values()} == {MASK}
    for table in (desk.page.open, desk.page.refunds, desk.page.entries):
        model = table.records_model
        told = " ".join(str(model.data(model.index(0, column))) for column in range(model.columnCount()))
        for value in ("Anna", "ST-0001", "45.00", "95.00", "NL", "2026-0"):
            assert value not in told


def test_the_table_for_the_bookkeeper_is_exported(office: Till, tmp_path: Path) -> None:
    office.page.export.click()
    dialog = office.page.dialog
    assert dialog is not None
    assert dialog.deed is not None
    assert (dialog.since.text(), dialog.until.text()) == ("01-10-2026", "31-10-2026")
    dialog.deed.click()
    assert dialog.fields["purpose"].wrong
    assert "where the table" in dialog.note.text()
    dialog.purpose.set_value(BookkeepingPurpose.BOOKKEEPER)
    dialog.since.setText("2-11-2026")
    dialog.until.setText("1-11-2026")
    dialog.choose_path(str(tmp_path / "boek.csv"))
    dialog.deed.click()
    office.stage.rest()
    assert "before the first" in dialog.fields["until"].message
    dialog.until.setText("24-11-2026")
    dialog.deed.click()
    office.stage.rest()
    assert (tmp_path / "boek.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "4 rows" in office.page.note.text()


# --- prices ---


@pytest.fixture
def list_of_prices(home: Home) -> Iterator[tuple[PricesPage, Stage]]:
    studio = home.practitioner()
    stage = Stage(studio, *stage_parts(1074, 640))
    page = PricesPage(studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    stage.window.show()
    page.entered()
    stage.rest()
    yield page, stage
    stage.close()


def test_a_first_price_and_the_particulars_are_set(list_of_prices: tuple[PricesPage, Stage]) -> None:
    page, stage = list_of_prices
    assert page._empty.isVisible()
    assert "trade register" in page.missing.text()
    page.add.click()
    dialog = page.dialog
    assert isinstance(dialog, PriceDialog)
    assert dialog.deed is not None
    dialog.deed.click()
    assert dialog.fields["cents"].wrong
    dialog.cents.setText("95")
    dialog.vat.set_value("exempt")
    dialog.nl.setText("Huidscreening")
    dialog.deed.click()
    stage.rest()
    assert {name for name, field in dialog.fields.items() if field.wrong} == {"code", "nl", "en"}
    assert "something about health" in dialog.fields["nl"].message
    for editor, text in ((dialog.code, "c1"), (dialog.nl, "Consult"), (dialog.en, "Consultation")):
        editor.setText(text)
    dialog.for_kind.set_value("first_screening")
    dialog.deed.click()
    stage.rest()
    assert [(one.code, one.cents, one.for_kind) for one in page.table.records_model.records] == [
        ("C1", 9500, "first_screening")
    ]
    page.set.click()
    form = page.dialog
    assert isinstance(form, SellerDialog)
    assert form.deed is not None
    for editor, text in (
        (form.trade_register, "12345678"), (form.vat_number, "NL000099998B58"), (form.account, billing.WRONG),
        (form.days, "x"),
    ):  # fmt: skip
        editor.setText(text)
    form.deed.click()
    assert form.fields["days_to_pay"].wrong
    form.days.setText("30")
    form.deed.click()
    stage.rest()
    assert {name for name, field in form.fields.items() if field.wrong} == {"vat_number", "bank_account"}
    form.vat_number.setText("NL000099998B57")
    form.account.setText(billing.SELLER.bank_account)
    form.deed.click()
    stage.rest()
    assert not page.missing.isVisible()
    assert page.facts["bank_account"].text() == "NL91 ABNA 0417 1643 00"


def test_a_price_gets_a_new_edition_and_is_withdrawn(list_of_prices: tuple[PricesPage, Stage]) -> None:
    page, stage = list_of_prices
    prices.set_price(page._studio, billing.price("C1", "Consult", 9500))
    page.entered()
    stage.rest()
    page.change.click()
    dialog = page.dialog
    assert isinstance(dialog, PriceDialog)
    assert dialog.code.isReadOnly()
    dialog.cents.setText("99")
    dialog.valid_from.setText("01-01-2027")
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    found = page.table.records_model.records
    assert [(one.cents, str(one.next_from)) for one in found] == [(9500, "2027-01-01")]
    page.withdraw.click()
    gone = page.dialog
    assert isinstance(gone, WithdrawDialog)
    assert gone.deed is not None
    gone.deed.click()
    stage.rest()
    assert page.table.records_model.records == ()
