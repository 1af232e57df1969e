"""A walk past every page of a client's file with its dialogs, the joining of files, and the client's own screen.

What is typed in a form about the client who is present stays readable for that client; so only forms about somebody
else are filled in here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from skintwin_desktop.core.contact import MESSAGE
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.consent_dialog import ConsentDialog
from skintwin_desktop.ui.consents_page import ConsentsPage
from skintwin_desktop.ui.contact_page import ContactPage
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.file_pages import CONSENTS, CONTACT, DETAILS, PAYMENT, pages_for
from skintwin_desktop.ui.invoice_form import OTHER as SOMEBODY_ELSE
from skintwin_desktop.ui.kiosk_form import QUESTION
from skintwin_desktop.ui.kiosk_window import KioskWindow
from skintwin_desktop.ui.merge_dialog import ChooseFile, MergeDialog
from skintwin_desktop.ui.message_dialog import MessageDialog
from skintwin_desktop.ui.note_dialog import NoteDialog
from skintwin_desktop.ui.payment_dialogs import ReturnDialog
from skintwin_desktop.ui.payment_page import PaymentPage
from tests.driver import until
from tests.prove.desk_pages import Kind, file_page
from tests.prove.marked import OTHER, PRESENT
from tests.prove.marked_desk import AT_DESK, MOTHER, OWN, TWIN, YOUNG, DeskWords
from tests.prove.privacy_desk import DeskWalk

STROKES = (((100, 60, 0), (300, 20, 40), (500, 90, 80), (800, 30, 120)),)


@dataclass
class FileWalk:
    """Goes on where a walk at the desk ends; the same person, the same studio, the same stops."""

    desk: DeskWalk
    medical: bool = True

    def everything(self) -> None:
        """Walk past the files of three people, and the client's own screen."""
        for first in (OTHER.first, PRESENT.first, YOUNG.first):
            self.pages(first)
        for first in (OTHER.first, PRESENT.first):
            self.payments(first)
            self.contact(first)
            self.consents(first)
        if self.desk.walk.person.studio.may(Permission.MERGE_CLIENTS):
            self.joining()
        self.own_screen()

    def at_reception(self) -> None:
        """Walk past what a receptionist has of it: the pages of one file, and its evidence is not among them."""
        self.pages(OTHER.first)
        self.contact(OTHER.first)
        self.consents(OTHER.first)

    # --- small deeds ---

    def _open(self, first: str, name: str, kind: type[Kind]) -> Kind:
        self.desk.walk.open(first)
        return file_page(self.desk.walk.person, name, kind)

    # --- the pages ---

    def pages(self, first: str) -> None:
        """Walk past every page of somebody's file as it is when it is opened."""
        self.desk.walk.open(first)
        for page in pages_for(self.desk.walk.person.studio):
            self.desk.walk.person.workspace.screens.client.tabs.show_page(page.id)
            self.desk.stop(f"file of {first}, {page.id}")

    def payments(self, first: str) -> None:
        """Walk past each invoice, the form of a new one, and the dialogs about money."""
        page = self._open(first, PAYMENT, PaymentPage)
        words = AT_DESK[first]
        for row, invoice in enumerate(page.table.records_model.records):
            page.table.selectRow(row)
            self.desk.rest()
            waiting = [at for at, one in enumerate(page.detail.payments.records_model.records) if one.waits]
            if waiting:
                page.detail.payments.selectRow(waiting[0])
            self.desk.stop(f"payments of {first}, {invoice.number}")
        self._money(page, words, first)
        page._save()
        self.desk.dialog(f"payments of {first}, what a saved invoice is for")
        page.new_from_today()
        self.desk.stop(f"payments of {first}, charged already")
        if first == PRESENT.first:
            return
        page._begin_empty()
        self.desk.rest()
        page.form.payer.choose(SOMEBODY_ELSE)
        for name, text in (("name", words.payer), ("address", words.street), ("reference", words.reference)):
            page.form.texts[name].setText(text)
        page.form.lines.rows[0].words.setText(words.line)
        self.desk.stop(f"payments of {first}, a new invoice")
        page.form._discard()
        self.desk.rest()

    def _money(self, page: PaymentPage, words: DeskWords, first: str) -> None:
        rows = page.table.records_model.records
        page.table.selectRow(next(row for row, one in enumerate(rows) if one.open > 0))
        self.desk.rest()
        for name, deed in (("taking", page.take), ("crediting", page.credit)):
            deed()
            self.desk.dialog(f"payments of {first}, {name}")
        invoice = page.detail.invoice
        assert invoice is not None
        if first != PRESENT.first:
            back = ReturnDialog(page.window(), page._studio, page._jobs, invoice)
            page._ask(back, _forget)
            back.account.setText(words.account)
            back.fields["account"].show()
            self.desk.dialog(f"payments of {first}, paying back")
        page.table.selectRow(next(row for row, one in enumerate(rows) if one.payments))
        self.desk.rest()
        page.detail.payments.selectRow(0)
        payment = page.detail.payments.current()
        assert payment is not None
        page._correct(payment)
        self.desk.dialog(f"payments of {first}, a wrong payment")

    def contact(self, first: str) -> None:
        """Walk past each line of the contact, and writing."""
        page = self._open(first, CONTACT, ContactPage)
        words = AT_DESK[first]
        for row, line in enumerate(page.table.records_model.records):
            page.table.selectRow(row)
            self.desk.rest()
            if line.sealed and page.detail.read.isVisibleTo(page.detail):
                page.detail.read.click()
            self.desk.stop(f"contact with {first}, {line.what} {row}")
            if line.what == MESSAGE:
                page._show_message(line)
                self.desk.dialog(f"contact with {first}, a message made {row}")
        if first == PRESENT.first:
            return
        page.write_note()
        note: object = page.dialog
        assert isinstance(note, NoteDialog)
        self.desk.rest()
        note.text.setPlainText(f"Belt over {words.call}")
        self.desk.dialog(f"contact with {first}, a note")
        page.write_message()
        dialog: object = page.dialog
        assert isinstance(dialog, MessageDialog)
        self.desk.rest()
        dialog.show_values(
            {"template": "own_words", "channel": "post", "language": "nl", "text": f"Over {words.mail}"}
        )  # fmt: skip
        dialog._show_preview()
        self.desk.rest()
        until(lambda: words.mail in dialog.preview.value(), "no preview")
        self.desk.dialog(f"contact with {first}, a message")

    def consents(self, first: str) -> None:
        """Walk past each consent, asking one, and its evidence."""
        page = self._open(first, CONSENTS, ConsentsPage)
        words = AT_DESK[first]
        for row, one in enumerate(page.table.records_model.records):
            page.table.selectRow(row)
            self.desk.stop(f"consents of {first}, {one.purpose}")
        rows = [one.purpose for one in page.table.records_model.records]
        page.table.selectRow(rows.index("share_gp"))
        self.desk.rest()
        page.ask("share_gp")
        dialog = page.dialog
        assert isinstance(dialog, ConsentDialog)
        dialog.answer.set_value("given")
        dialog.method.set_value("paper")
        dialog.given_by.set_value("representative")
        dialog._fit_rows()
        dialog.representative.setText(MOTHER)
        dialog.recipient.setText(OTHER.recipient)
        dialog.evidence.take(Path(f"/nowhere/{words.form}.pdf"))
        self.desk.dialog(f"consents of {first}, asking")
        if not self.medical:
            return
        evidence = next(kept for one in page.table.records_model.records for answer in one.answers
                        for kept in answer.evidence)  # fmt: skip
        page._open_evidence(evidence)
        self.desk.rest()
        self.desk.dialog(f"consents of {first}, evidence")

    # --- two files of one person ---

    def joining(self) -> None:
        """Walk past looking for another file, the two side by side, and a file that another was joined with."""
        page = self._open(OTHER.first, DETAILS, FileDetails)
        page._choose_file()
        self.desk.rest()
        choose = page.dialog
        assert isinstance(choose, ChooseFile)
        self.desk.stop("joining, who looks like this client")
        QTest.keyClicks(choose.field, TWIN.last)
        until(choose.table.records_model.rowCount, "nobody found")
        self.desk.stop("joining, another file looked for")
        choose._choose()
        until(lambda: isinstance(page.dialog, MergeDialog) and page.dialog.preview, "nothing side by side")
        self.desk.dialog("joining, side by side")

    # --- the client's own screen ---

    def own_screen(self) -> None:
        """Walk past each kind of page of the client's own screen, the door for staff and the page that says nothing."""
        person = self.desk.walk.person
        self.desk.walk.open(PRESENT.first)
        kiosk = person.workspace.kiosk
        kiosk.begin(self.desk.walk.made.present, QGuiApplication.primaryScreen())
        window = until(lambda: kiosk.window, "the client's own screen does not open")
        self.desk.rest()
        self._answer(window)
        for at, step in enumerate(window.steps):
            if step.kind != QUESTION or step.id == "medication":
                window.form.at = at
                window.show_step()
                self.desk.stop(f"own screen, {step.kind} {step.id}")
        window.foot.staff.click()
        self.desk.stop("own screen, door for staff")
        window._leave_door()
        window._idle.timeout.emit()
        self.desk.stop("own screen, nobody there")
        window._come_back()
        kiosk.end()
        self.desk.rest()
        until(lambda: not person.window.isHidden(), "the desk does not come back")
        person.window.activateWindow()
        until(person.window.isActiveWindow, "the desk is not in front")

    @staticmethod
    def _answer(window: KioskWindow) -> None:
        """Answer everything, with own words where a question asks for them, and sign."""
        form = window.form
        form.given_by = "client"
        for question in questionnaire(window.kiosk.language).health:
            choice = question.detail_after[0] if question.detail_after else question.choices[0].id
            form.answers[question.id] = choice
            if question.detail_after:
                form.details[question.id] = OWN
        for text in window._texts():
            form.consents[text.purpose] = "given"
            form.strokes[text.purpose] = STROKES
        window.edited.emit()


def _forget(_: object) -> None:
    """Take no notice."""
