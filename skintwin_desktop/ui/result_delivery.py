"""Delivering a signed result in three steps: to the right person, in which way, and the proof that it arrived.

The same form for the practitioner and for the receptionist; it shows nothing of what the result says.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import delivery
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import Delivered, DeliveryEntry
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.report_pages import PRINTER_PPI, SignedPages, signed_pages, signed_report
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.result_steps import ADDRESS, DOCUMENT, IN_PERSON, History, Step
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note, line
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.radio_card import RadioCard

IN_HAND, BY_POST = delivery.WAYS


def write_report(studio: Studio, visit_id: UUID, path: str, purpose: Purpose) -> bool:
    """Write the signed report where the person chose; False when nothing can be written there."""
    content = signed_report(studio, visit_id, event=Event.RESULT_EXPORTED, purpose=purpose)
    return save_for_person(Path(path), content)


def pages_to_print(studio: Studio, visit_id: UUID, purpose: Purpose) -> SignedPages:
    """Return the pages of the signed report for a printer; runs beside the window."""
    return signed_pages(studio, visit_id, PRINTER_PPI, event=Event.RESULT_PRINTED, purpose=purpose)


def _unchoose(*buttons: QAbstractButton) -> None:
    for button in buttons:
        button.setAutoExclusive(False)
        button.setChecked(False)
        button.setAutoExclusive(True)


class DeliveryForm(QWidget):
    """The three steps of a delivery."""

    delivered = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._visit: UUID | None = None
        self._edition = 0
        self._reads = studio.may(Permission.READ_RESULT)
        self._busy = False
        self._open = True
        self._foot: QWidget | None = None
        self._print_dialog: QDialog | None = None
        self.asked: PurposeDialog | None = None
        self._missing = {
            "way": self.tr("Choose the way of delivery first."),
            "identity_check": self.tr("Check first that this is the right person."),
        }
        self.document = Check(self.tr("Document shown"), radio=True)
        self.in_person = Check(self.tr("Known in person"), radio=True)
        self.address = Check(self.tr("Address on file checked"), radio=True)
        self.address_line = PrivateLabel(privacy, Private.CONTACT, "small", "ink2", wrap=True)
        self.in_hand = RadioCard(self.tr("On paper, in hand"), privacy)
        self.by_post = RadioCard(self.tr("On paper, by post"), privacy, Private.CONTACT)
        self.discussed = Check(self.tr("Result discussed with the client"))
        self.print_button = KeyButton(self.tr("Print"), icon="printer", keys=("Ctrl", "P"))
        self.save_button = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.deliver_button = KeyButton(self.tr("Delivered"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.note = Note("danger")
        self.off = Note("seal", icon="eye-slash")
        self.history = History(privacy)
        self.person = Step(1, self.tr("To the right person"))
        self.way = Step(2, self.tr("Way of delivery"))
        self.receipt = Step(3, self.tr("Record the receipt"))
        self._build()
        self._connect()
        self.clear()

    # --- layout ---

    def _build(self) -> None:
        for check in (self.document, self.in_person, self.address):
            self.person.body.addWidget(check)
        self.address_line.setContentsMargins(25, 0, 0, 0)
        self.person.body.addWidget(self.address_line)
        for card in (self.in_hand, self.by_post):
            self.way.body.addWidget(card)
        self.receipt.body.addWidget(self.discussed)
        self._rules = [line() for _ in range(3)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.history)
        for rule, step in zip(self._rules, (self.person, self.way, self.receipt), strict=True):
            layout.addWidget(rule)
            layout.addWidget(step)
        self._rules[0].hide()
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(14, 10, 14, 12)
        tools.setSpacing(8)
        tools.addWidget(self.print_button)
        tools.addWidget(self.save_button)
        tools.addStretch(1)
        layout.addWidget(self._tools)
        self._off_holder = QWidget()
        off = QVBoxLayout(self._off_holder)
        off.setContentsMargins(14, 0, 14, 12)
        off.addWidget(self.off)
        layout.addWidget(self._off_holder)
        self._said = QWidget()
        said = QVBoxLayout(self._said)
        said.setContentsMargins(14, 0, 14, 12)
        said.addWidget(self.note)
        layout.addWidget(self._said)
        self._tools.setVisible(self._reads)
        layout.addStretch(1)

    def foot(self, layout: QHBoxLayout) -> None:
        """Put the main button in the foot of a card; the foot goes away when there is nothing left to do."""
        self._foot = layout.parentWidget()
        layout.addStretch(1)
        layout.addWidget(self.deliver_button)

    def _connect(self) -> None:
        for check in (self.document, self.in_person, self.address):
            check.clicked.connect(self._person_chosen)
        for card in (self.in_hand, self.by_post):
            card.clicked.connect(self._way_chosen)
        self.print_button.clicked.connect(self.print_report)
        self.save_button.clicked.connect(self._ask_to_save)
        self.deliver_button.clicked.connect(self.deliver)
        way_out.changed.connect(self._refresh)

    # --- what is shown ---

    def clear(self) -> None:
        """Show nobody's delivery."""
        self._visit, self._edition = None, 0
        _unchoose(self.document, self.in_person, self.address, self.in_hand, self.by_post)
        self.by_post.say_below("")
        self.address_line.show_value("", None)
        self.discussed.setChecked(False)
        self._said.hide()
        self.history.hide()
        self._open = True
        self._refresh()

    def show_result(
        self, visit_id: UUID, client: Client, deliveries: Sequence[Delivered], *, edition: int, pages: int = 0
    ) -> None:
        """Show the steps for a signed result, or how its latest edition was delivered."""
        if visit_id != self._visit or edition != self._edition:
            self.clear()
        self._visit, self._edition = visit_id, edition
        address = address_of(client)
        self.address_line.show_value(address, client.id)
        self.by_post.say_below(address, client.id)
        self.say_pages(pages)
        self.history.show_deliveries(deliveries, client.id)
        self._rules[0].setVisible(bool(deliveries))
        self._open = not any(one.edition >= edition for one in deliveries)
        self._refresh()

    def say_pages(self, pages: int) -> None:
        """Say how many pages there are to hand over; nothing when that is not known here."""
        self.in_hand.say_below(self.tr("%n page(s)", None, pages) if pages else "")

    @property
    def is_done(self) -> bool:
        """Tell whether the latest edition reached its client."""
        return self._visit is not None and not self._open

    @property
    def is_open(self) -> bool:
        """Tell whether the latest edition is still to be delivered."""
        return self._open and self._visit is not None

    def entered(self) -> DeliveryEntry:
        """Return what is filled in."""
        way = IN_HAND if self.in_hand.isChecked() else (BY_POST if self.by_post.isChecked() else "")
        checks = ((DOCUMENT, self.document), (IN_PERSON, self.in_person), (ADDRESS, self.address))
        check = next((code for code, card in checks if card.isChecked()), "")
        return DeliveryEntry(way, check, discussed=self.discussed.isChecked())

    def _way_chosen(self) -> None:
        """Let go of a check of the person that does not fit the way."""
        _unchoose(*((self.address,) if self.in_hand.isChecked() else (self.document, self.in_person)))
        self._said.hide()
        self._refresh()

    def _person_chosen(self) -> None:
        """Let go of a way that does not fit the check of the person."""
        _unchoose(self.in_hand if self.address.isChecked() else self.by_post)
        self._said.hide()
        self._refresh()

    def _refresh(self) -> None:
        entry = self.entered()
        for widget in (self.person, self.way, self.receipt, *self._rules[1:]):
            widget.setVisible(self._open)
        way, person = bool(entry.way), bool(entry.identity_check)
        self.address_line.setVisible(entry.identity_check == ADDRESS or entry.way == BY_POST)
        self.person.show_state("done" if person else "now")
        self.way.show_state("done" if way else ("now" if person else "later"))
        self.receipt.show_state("now" if way and person else "later")
        missing = self._missing["way"] if person else self._missing["identity_check"]
        ready = way and person and self._visit is not None and not self._busy
        self.deliver_button.set_enabled(ready, "" if ready else missing)
        if self._foot is not None:
            self._foot.setVisible(self._open)
        shown = self._visit is not None
        for button in (self.print_button, self.save_button):
            way_out.say_on(button, able=shown)
        self.off.say(way_out.why_not)
        self._off_holder.setVisible(self._reads and shown and not way_out.is_open)

    # --- deeds ---

    def deliver(self) -> None:
        """Record the delivery."""
        if not self.deliver_button.isEnabled() or not self.is_open or self._visit is None:
            return
        self._busy = True
        self._refresh()
        visit = self._visit
        self._jobs.run(
            self, delivery.deliver_result, self._studio, visit, self.entered(),
            then=partial(self._recorded, visit), on_error=partial(self._refused, visit),
        )  # fmt: skip

    def _recorded(self, visit_id: UUID, _: None) -> None:
        self._busy = False
        if visit_id == self._visit:
            self._open = False
            self._refresh()
        self.delivered.emit(visit_id)

    def _refused(self, visit_id: UUID, error: StudioError | None) -> None:
        self._busy = False
        self._refresh()
        if visit_id != self._visit:
            return
        fields = [self._missing[problem.field] for problem in error.problems] if isinstance(error, Refused) else []
        self._say(" ".join(fields) or sentence(error))

    def _say(self, text: str, tone: str = "danger") -> None:
        self.note.say(text, tone=tone)
        self._said.show()

    def print_report(self) -> None:
        """Make the pages for the printer and ask for one."""
        if not self.print_button.isEnabled() or self._visit is None or not self._reads:
            return
        if not has_printer():
            self._say(
                self.tr(
                    "No printer is set up on this computer. "
                    "Save the result as a PDF and print that on another computer."
                ),
                "warn",
            )
            return
        self.asked = PurposeDialog(self.window(), self.tr("Print the result"))
        self.asked.chosen.connect(self._print_for)
        self.asked.begin(self.tr("Print"), "printer")

    def _print_for(self, purpose: Purpose) -> None:
        if self._visit is None or not way_out.is_open:
            return
        self._jobs.run_pictures(
            self, pages_to_print, self._studio, self._visit, purpose,
            then=partial(self._print, self._visit), on_error=self._not_made,
        )  # fmt: skip

    def _print(self, visit_id: UUID, made: SignedPages) -> None:
        if visit_id != self._visit or not way_out.is_open:
            return
        if not made.as_signed:
            self._say(
                self.tr(
                    "This edition of the program lays the report out differently from when it was signed. "
                    "Save the PDF and print that: it is the signed report itself."
                ),
                "warn",
            )
            return
        self._print_dialog = print_pages(self, made.pages, self.tr("Result"))

    def _not_made(self, error: StudioError | None) -> None:
        self._say(sentence(error))

    def _ask_to_save(self) -> None:
        self.asked = PurposeDialog(self.window(), self.tr("Save the result"))
        self.asked.chosen.connect(self._choose_place)
        self.asked.begin(self.tr("Choose a place"), "file-pdf")

    def _choose_place(self, purpose: Purpose) -> None:
        if way_out.is_open:
            choose_pdf(self, self.tr("Save the result"), self.tr("result.pdf"), partial(self.save_to, purpose))

    def save_to(self, purpose: Purpose, path: str) -> None:
        """Write the signed report where the person chose."""
        if self._visit is not None and way_out.is_open:
            self._jobs.run(
                self, write_report, self._studio, self._visit, path, purpose,
                then=self._saved, on_error=self._not_made,
            )  # fmt: skip

    def _saved(self, written: bool) -> None:
        if written:
            self._say(
                self.tr("Saved. Whoever has this file can read it: give it to the client and delete it here."), "warn"
            )
        else:
            self._say(self.tr("The file could not be written there. Choose another place."))


def address_of(client: Client) -> str:
    """Return a client's address on one line."""
    street = f"{client.street} {client.house_number} {client.house_addition}".strip()
    return f"{street}, {client.postcode} {client.city}"
