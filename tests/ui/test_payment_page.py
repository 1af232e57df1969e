"""The page of a client's payments: a new invoice in two keys, money, what goes wrong, drafts, privacy mode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core import clients, drafts, invoices, payments, till
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.charges import Invoice
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.invoices import DRAFT
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.core.workstation import NOBODY, Workstation
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules.bank import shown_account
from skintwin_desktop.ui import payment_words
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.payment_dialogs import CorrectDialog, CreditDialog, ReturnDialog, TakeDialog
from skintwin_desktop.ui.payment_page import PaymentPage
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.window import StudioWindow
from skintwin_desktop.ui.workspace import Workspace
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core import billing
from tests.core.billing import ACCOUNT, CONSULT, TAXED, WRONG
from tests.core.desk import overpaid
from tests.core.world import journal
from tests.ui.support import Stage, application, put_away, settle, stage_parts, until

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The page as the receptionist sees it, with Anna's file open."""

    def __init__(self, home: Home) -> None:
        owner = home.practitioner()
        billing.begin(owner)
        self.anna: Client = take_in(owner, ANNA).client
        home.close(owner)
        self.studio = home.receptionist()
        self.stage = Stage(self.studio, *stage_parts(1282, 620))
        self.page = PaymentPage(self.studio, self.stage.jobs, self.stage.privacy, self.stage.window)
        self.page.resize(self.stage.window.size())
        self.stage.window.show()
        self.page.show_client(self.anna)
        self.read()

    def read(self) -> None:
        self.page.entered()
        self.stage.rest()

    def new(self) -> None:
        self.page.new_from_today()
        self.stage.rest()

    def final(self) -> None:
        self.page.form.make_final()
        self.stage.rest()

    @property
    def dialog(self) -> Any:
        assert self.page.dialog is not None
        return self.page.dialog

    def press(self) -> None:
        """Press the deed of the dialog that is open; nothing is awaited."""
        self.dialog.deed.click()

    def do(self) -> None:
        """Press the deed of the dialog that is open."""
        self.dialog.deed.click()
        self.stage.rest()

    def listed(self) -> list[Invoice]:
        return list(self.page.table.records_model.records)


@pytest.fixture
def desk(home: Home) -> Iterator[Desk]:
    made = Desk(home)
    yield made
    made.stage.close()


# --- a new invoice ---


def test_an_invoice_begins_with_today_s_appointment_and_is_final_at_once(desk: Desk) -> None:
    assert desk.page._empty.isVisible()
    desk.new()
    form = desk.page.form
    assert form.isVisible()
    assert [row.values()["price"] for row in form.lines.rows] == ["C1"]
    assert form.total.text() == "€\u00a095.00"
    assert (form.day.text(), form.language.value(), form.payer.value()) == ("24-11-2026", "nl", "client")
    desk.final()
    assert [(one.number, one.total, one.open) for one in desk.listed()] == [("2026-0001", 9500, 9500)]
    assert desk.page.detail.invoice == desk.listed()[0]
    assert desk.listed()[0].appointment_id is not None


def test_the_same_appointment_is_not_charged_twice_by_accident(desk: Desk) -> None:
    desk.new()
    desk.final()
    desk.new()
    assert "2026-0001" in desk.page.note.text()
    assert not desk.page.form.isVisible()
    desk.page._begin_empty()
    assert desk.page.form.isVisible()
    assert desk.page.form.lines.rows[0].empty is True


def test_lines_are_typed_added_and_taken_out(desk: Desk) -> None:
    desk.new()
    lines = desk.page.form.lines
    added = lines.add_line()
    added.price.set_value("C2")
    added.price.activated.emit(added.price.currentIndex())
    assert added.values() == {
        "price": "C2", "words": "Tweede consult", "quantity": "1", "unit": "49,99", "basis": "without", "vat": "21",
    }  # fmt: skip
    added.quantity.setText("2")
    added.quantity.textEdited.emit("2")
    assert added.total.text() == "€\u00a0120.98"
    assert desk.page.form.total.text() == "€\u00a0215.98"
    lines.rows[0].remove.click()
    assert desk.page.form.total.text() == "€\u00a0120.98"
    desk.final()
    assert desk.listed()[0].total == 12098


def test_english_invoices_take_the_english_words(desk: Desk) -> None:
    desk.new()
    desk.page.form.language.choose("en")
    assert desk.page.form.lines.rows[0].words.text() == "Consult"
    desk.final()
    assert desk.listed()[0].lines[0].words == "Consult"


@pytest.mark.parametrize(
    ("unit", "quantity", "words"),
    [
        ("-1", "1", "Consult"), ("1e9", "1", "Consult"), ("12,555", "1", "Consult"), ("", "1", "Consult"),
        ("12,50", "0", "Consult"), ("12,50", "1,5", "Consult"), ("12,50", "1000", "Consult"), ("12,50", "x", "Consult"),
        ("12,50", "1", "Biopsie"), ("12,50", "1", "x" * 500), ("12,50", "1", ""), ("999999,99", "2", "Consult"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_is_said_at_the_line(desk: Desk, unit: str, quantity: str, words: str) -> None:
    desk.new()
    row = desk.page.form.lines.rows[0]
    row.unit.setText(unit)
    row.quantity.setText(quantity)
    row.words.setText(words)
    desk.final()
    assert row.problem.isVisible()
    assert len(row.problem.text()) > 10
    assert desk.listed() == []
    assert (row.unit.text(), row.quantity.text(), row.words.text()) == (unit, quantity, words)


def test_another_payer_needs_an_address(desk: Desk) -> None:
    desk.new()
    form = desk.page.form
    form.payer.choose("other")
    desk.final()
    wrong = {name for name, field in form.fields.items() if field.wrong}
    assert wrong == {"payer_name", "payer_address", "payer_postcode", "payer_city"}
    for name, text in {"name": "Arbodienst", "address": "Kade 1", "postcode": "3011 AA", "city": "Rotterdam"}.items():
        form.texts[name].setText(text)
    form.texts["reference"].setText("keuring huid")
    desk.final()
    assert form.fields["payer_reference"].wrong
    form.texts["reference"].setText("PO 4711")
    form.texts["vat_number"].setText("NL123")
    desk.final()
    assert form.fields["payer_vat_number"].wrong
    form.texts["vat_number"].setText("")
    desk.final()
    assert [(one.payer, one.payer_name) for one in desk.listed()] == [("other", "Arbodienst")]


def test_a_day_that_cannot_be_and_an_empty_invoice_are_said(desk: Desk) -> None:
    desk.new()
    form = desk.page.form
    form.day.setText("31-02-2026")
    desk.final()
    assert form.fields["supplied_on"].wrong
    form.day.setText("24-11-2026")
    form.lines.rows[0].remove.click()
    desk.final()
    assert form.fault.isVisible()
    assert desk.listed() == []


# --- drafts ---


def test_what_is_typed_is_kept_and_gone_on_with(desk: Desk) -> None:
    desk.new()
    form = desk.page.form
    form.payer.choose("other")
    form.texts["name"].setText("Arbodienst")
    form.lines.add_line().words.setText("Reiskosten")
    form.leave()
    desk.stage.rest()
    assert desk.page.waiting.isVisible()
    other = clients.register_client(desk.studio, KAREL)
    desk.page.show_client(other)
    desk.read()
    assert not desk.page.waiting.isVisible()
    desk.page.show_client(desk.anna)
    desk.read()
    desk.new()
    assert form.texts["name"].text() == "Arbodienst"
    assert [row.words.text() for row in form.lines.rows] == ["Consult", "Reiskosten"]
    form.discard.click()
    desk.stage.rest()
    assert not desk.page.waiting.isVisible()
    assert drafts.read_draft(desk.studio, DRAFT, desk.anna.id.hex) is None


def test_a_lock_stores_the_draft_at_once(desk: Desk) -> None:
    desk.new()
    desk.page.form.lines.rows[0].words.setText("Consult lang")
    store_all(desk.page)
    kept = drafts.read_draft(desk.studio, DRAFT, desk.anna.id.hex)
    assert kept is not None
    assert "Consult lang" in kept.values["lines"]


def test_another_client_s_file_does_not_show_what_was_typed_here(desk: Desk) -> None:
    desk.new()
    desk.page.form.lines.rows[0].words.setText("Alleen voor Anna")
    other = clients.register_client(desk.studio, KAREL)
    desk.page.show_client(other)
    desk.read()
    assert not desk.page.form.isVisible()
    desk.new()
    assert "Alleen voor Anna" not in desk.page.form.lines.kept()


# --- money ---


def issued(desk: Desk, *lines: Any) -> Invoice:
    billing.invoice(desk.studio, desk.anna.id, *lines)
    desk.read()
    return desk.listed()[0]


def test_a_payment_is_taken_by_keyboard(desk: Desk) -> None:
    issued(desk)
    desk.page._main_key()
    assert isinstance(desk.dialog, TakeDialog)
    dialog = desk.dialog
    assert dialog.method.value() == ""
    assert dialog.cents.text() == "95,00"
    desk.press()
    assert dialog.fields["method"].wrong
    dialog.method.setFocus()
    QTest.keyClick(dialog.method, Qt.Key.Key_Space)
    assert dialog.method.value() == "pin"
    QTest.keyClick(dialog.cents, Qt.Key.Key_Return)
    desk.stage.rest()
    assert desk.listed()[0].open == 0
    assert not desk.page.detail.pay.isVisible()


def test_cash_is_rounded_and_the_change_is_said(desk: Desk) -> None:
    issued(desk, replace(CONSULT, unit=9998))
    desk.page.take()
    dialog = desk.dialog
    dialog.method.choose("cash")
    assert dialog.cents.text() == "100,00"
    assert dialog.left.text() == "Cash is rounded to five cents; nothing stays open."
    dialog.given.setText("150")
    assert dialog.given_field.message == "Give back: €\u00a050.00"
    dialog.method.choose("pin")
    assert dialog.cents.text() == "99,98"
    assert not dialog.given_field.isVisible()
    dialog.method.choose("cash")
    desk.do()
    assert desk.listed()[0].open == 0


@pytest.mark.parametrize(
    ("typed", "told"),
    [("200", "No more than €\u00a095.00 is open"), ("-1", "not below zero"), ("1e9", "no amount"), ("0", "above zero"),
     ("", "Type an amount"), ("9999999", "too high")],
)  # fmt: skip
def test_an_amount_that_cannot_be_is_said_at_the_field(desk: Desk, typed: str, told: str) -> None:
    issued(desk)
    desk.page.take()
    desk.dialog.method.choose("pin")
    desk.dialog.cents.setText(typed)
    desk.do()
    assert told in desk.dialog.fields["cents"].message
    assert desk.dialog.cents.text() == typed
    desk.read()
    assert desk.listed()[0].payments == ()


def test_crediting_and_paying_back_by_transfer(desk: Desk) -> None:
    one = issued(desk, CONSULT, TAXED)
    payments.take_payment(desk.studio, one.id, PaymentEntry("pin", one.total))
    desk.read()
    desk.page.credit()
    assert isinstance(desk.dialog, CreditDialog)
    desk.press()
    assert desk.dialog.fields["reason"].wrong
    desk.dialog.reason.set_value("goodwill")
    desk.dialog.lines[2].click()
    assert desk.dialog.total.text() == "Credited: €\u00a095.00"
    desk.do()
    assert [(two.number, two.is_credit) for two in desk.listed()] == [("2026-0002", True), ("2026-0001", False)]
    desk.page.table.selectRow(1)
    assert desk.page.detail.give_back.isVisible()
    desk.page._main_key()
    dialog = desk.dialog
    assert isinstance(dialog, ReturnDialog)
    dialog.method.choose("transfer")
    for wrong, told in ((WRONG, "sign of this IBAN is wrong"), ("1234", "two letters"), ("", "Type the account")):
        dialog.account.setText(wrong)
        desk.press()
        assert told in dialog.fields["account"].message
    dialog.account.setText(ACCOUNT)
    desk.do()
    desk.page.table.selectRow(1)
    detail = desk.page.detail
    detail.payments.selectRow(1)
    assert shown_account(ACCOUNT) in detail.account.text()
    detail.sent.click()
    desk.stage.rest()
    assert not detail.account.isVisible()
    assert desk.listed()[1].payments[1].account == ""


def test_a_wrong_payment_is_taken_back(desk: Desk) -> None:
    one = issued(desk)
    payments.take_payment(desk.studio, one.id, PaymentEntry("pin", 9500))
    desk.read()
    assert not desk.page.detail.correct.isVisible()
    desk.page.detail.payments.selectRow(0)
    desk.page.detail.correct.click()
    assert isinstance(desk.dialog, CorrectDialog)
    desk.press()
    assert desk.dialog.fields["reason"].wrong
    desk.dialog.reason.set_value("wrong_method")
    desk.do()
    assert [two.cents for two in desk.listed()[0].payments] == [9500, -9500]
    desk.page.detail.payments.selectRow(0)
    assert not desk.page.detail.correct.isVisible()


def test_after_the_day_was_closed_it_says_where_a_payment_went(desk: Desk) -> None:
    issued(desk)
    till.close_day(desk.studio, billing.DAY, ClosingEntry(0))
    desk.page.take()
    desk.dialog.method.choose("pin")
    desk.do()
    assert "25-11-2026" in desk.page.note.text()


def test_what_somebody_else_did_meanwhile_is_said(desk: Desk) -> None:
    one = issued(desk)
    desk.page.credit()
    desk.dialog.reason.set_value("twice")
    invoices.credit_invoice(desk.studio, one.id, "twice")
    desk.do()
    assert "credited before" in desk.dialog.note.text()


# --- out, and privacy ---


def test_an_invoice_is_saved_for_a_purpose(desk: Desk, tmp_path: Path) -> None:
    issued(desk)
    desk.page.detail.save.click()
    asked = desk.page.out.asked
    assert asked is not None
    assert list(asked.options) == [Purpose.PAYMENT, Purpose.RIGHTS, Purpose.OFFICE]
    asked.done()
    desk.page.out.save_to(Purpose.PAYMENT, str(tmp_path / "factuur.pdf"))
    desk.stage.rest()
    assert (tmp_path / "factuur.pdf").read_bytes().startswith(b"%PDF")
    assert "delete it here" in desk.page.note.text()
    assert [line.event for line in journal(desk.studio)].count("invoice_saved") == 1
    desk.page.out.save_to(Purpose.PAYMENT, str(tmp_path / "nowhere" / "factuur.pdf"))
    desk.stage.rest()
    assert "could not be written" in desk.page.note.text()


def test_privacy_mode_hides_amounts_and_lets_nothing_out(desk: Desk, tmp_path: Path) -> None:
    one = overpaid(desk.studio, desk.anna.id)
    payments.return_payment(desk.studio, one, PaymentEntry("transfer", 9500, ACCOUNT))
    desk.read()
    desk.page.table.selectRow(1)
    desk.page.detail.payments.selectRow(1)
    desk.stage.privacy.switch(True)
    settle()
    detail, model = desk.page.detail, desk.page.table.records_model
    assert not detail.print.isEnabled()
    assert not detail.save.isEnabled()
    assert not detail.correct.isEnabled()
    assert detail.off.isVisible()
    assert {label.text() for label in (detail.title, detail.about, detail.open_amount, detail.account)} == {MASK}
    texts = [str(model.data(model.index(row, column))) for row in range(2) for column in (0, 2, 3)]
    assert set(texts) == {MASK, f"{MASK}, 24-11-2026"}
    desk.page.out.save_to(Purpose.PAYMENT, str(tmp_path / "factuur.pdf"))
    desk.stage.rest()
    assert not (tmp_path / "factuur.pdf").exists()
    desk.stage.privacy.set_present(desk.anna.id)
    settle()
    assert detail.open_amount.text() == "€\u00a00.00"
    assert detail.account.text() == MASK
    assert detail.correct.isEnabled()


def test_a_dialog_with_amounts_goes_away_in_privacy_mode(desk: Desk) -> None:
    issued(desk)
    desk.page.take()
    assert desk.dialog.isVisible()
    desk.stage.privacy.switch(True)
    settle()
    assert desk.dialog.overlay is None
    desk.page._main_key()
    desk.new()
    assert desk.page.veil.drawn
    assert not desk.page.form.isVisible()


# --- words ---


def test_every_code_has_a_sentence() -> None:
    application()
    for code in ("empty", "unreadable", "negative", "zero", "large", "cash_step", "above_open", "above_owed"):
        assert len(payment_words.amount_problem(code, "1,00")) > 10
    for code in ("empty", "country", "length", "checksum"):
        assert len(payment_words.account_problem(code)) > 10
    for code in ("empty", "long", "hidden", "quantity", "vat", "large", "future", "past", "shape", "eight", "before"):
        assert len(payment_words.words_problem(FieldProblem("x", code))) > 10


# --- in the workspace ---


def pressed(window: StudioWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_two_keys_from_the_day_list_make_an_invoice(home: Home) -> None:
    owner = home.practitioner()
    billing.begin(owner)
    take_in(owner, ANNA)
    home.close(owner)
    studio = home.receptionist()
    home.opened.remove(studio)
    application()
    window = StudioWindow()
    window.resize(1366, 768)
    workspace = Workspace(studio, window, Workstation(privacy_start=NOBODY))
    window.put(workspace)
    window.show()
    window.activateWindow()
    workspace.start()
    day = workspace.screens.today.agenda.records_model
    until(lambda: workspace.jobs.idle and day.rowCount() > 0)
    rows = range(day.rowCount())
    workspace.screens.today.agenda.selectRow(next(row for row in rows if isinstance(day.record(row), Appointment)))
    pressed(window, Qt.Key.Key_B)
    screen: ClientScreen = workspace.screens.client
    until(lambda: workspace.jobs.idle and screen.tabs.current == "payment")
    page = screen.tabs.page("payment")
    assert isinstance(page, PaymentPage)
    until(lambda: workspace.jobs.idle and page.form.isVisible())
    pressed(window, Qt.Key.Key_Return)
    until(lambda: workspace.jobs.idle and page.detail.invoice is not None)
    assert [one.total for one in page.table.records_model.records] == [9500]
    pressed(window, Qt.Key.Key_Return)
    assert isinstance(page.dialog, TakeDialog)
    page.dialog.done()
    page._begin_empty()
    page.form.lines.rows[0].words.setText("Reiskosten")
    workspace.store_drafts()
    assert [line.subject for line in drafts.list_drafts(studio, DRAFT)] == [
        page.table.records_model.records[0].client_id.hex
    ]
    workspace.close_down()
    put_away(window)
