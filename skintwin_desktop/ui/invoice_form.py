"""The form of a new invoice: for whom, of which day, its lines; kept as it is typed, final with one key."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import invoices
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.invoices import DRAFT, InvoicePlan, Issued, Payer
from skintwin_desktop.core.prices import Price
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import MedicalWord, Refused, StudioError
from skintwin_desktop.rules import identity, misplaced
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.intake_draft import KeptLabel
from skintwin_desktop.ui.invoice_lines import LineRows
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import MAIN_DEED, claim, covered
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import PRIMARY, QUIET, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.when import DayLine

CLIENT, OTHER = "client", "other"


@dataclass(frozen=True)
class Beginning:
    """What a new invoice begins with: the day of the service, and the price that is proposed."""

    supplied_on: date
    appointment_id: UUID | None = None
    price: Price | None = None


class InvoiceForm(QWidget):
    """A new invoice of one client."""

    issued = Signal(object)
    left = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._client: Client | None = None
        self._appointment = ""
        self._busy = False
        self.fault = Note("danger")
        self.payer = Segments(
            self.tr("Who pays"), [Option(CLIENT, self.tr("Client")), Option(OTHER, self.tr("Somebody else"))]
        )
        self.language = Segments(
            self.tr("Language"), [Option("nl", self.tr("Dutch")), Option("en", self.tr("English"))]
        )
        self.day = DayLine(self._read_day)
        self.texts = {one.name: QLineEdit() for one in fields(Payer)}
        self.fields: dict[str, Field] = {}
        self.lines = LineRows()
        self.total = Text("", "title", "primaryInk")
        self.kept = KeptLabel()
        self.discard = KeyButton(self.tr("Throw the draft away"), kind=QUIET, icon="trash")
        self.back = KeyButton(self.tr("Back, keep the draft"), keys=("Esc",))
        self.finish = KeyButton(self.tr("Make final"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.keeper = DraftKeeper(studio, jobs, DRAFT, self._gather, self)
        self._build()
        self._connect()

    # --- layout ---

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.fault.hide()
        outer.addWidget(self.fault)
        outer.addWidget(self._head_card())
        lines = Card()
        lines.setAccessibleName(self.tr("Lines"))
        lines.add_flush(Scrolled(self.lines), 1)
        foot = lines.foot()
        told = self.tr("The words are neutral: nothing about health stands on an invoice.")
        foot.addWidget(Text(told, "small", "ink3"))
        foot.addStretch(1)
        foot.addWidget(Text(self.tr("Total incl. VAT"), "body", "ink2"))
        foot.addWidget(self.total)
        outer.addWidget(lines, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.discard)
        deeds.addStretch(1)
        for widget in (self.kept, self.back, self.finish):
            deeds.addWidget(widget)
        outer.addLayout(deeds)

    def _head_card(self) -> Card:
        card = Card(self.tr("New invoice"), "receipt")
        inside = card.padded(spacing=10)
        first = QHBoxLayout()
        first.setSpacing(16)
        self.fields["supplied_on"] = Field(self.tr("Date of the service"), self.day, required=True)
        for field in (
            Field(self.tr("Who pays"), self.payer, required=True),
            self.fields["supplied_on"],
            Field(self.tr("Language"), self.language, required=True),
        ):
            first.addWidget(field)
        first.addStretch(1)
        inside.addLayout(first)
        labels = {
            "name": (self.tr("Name or company"), 4), "reference": (self.tr("Their reference"), 2),
            "vat_number": (self.tr("Their VAT number"), 2), "address": (self.tr("Street and number, or PO box"), 4),
            "postcode": (self.tr("Postcode"), 1), "city": (self.tr("City"), 2), "country": (self.tr("Country"), 1),
        }  # fmt: skip
        self._other = QWidget()
        rows = QVBoxLayout(self._other)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for names in (("name", "vat_number", "reference"), ("address", "postcode", "city", "country")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in names:
                label, share = labels[name]
                optional = self.tr("optional") if name in {"vat_number", "reference"} else ""
                field = Field(label, self.texts[name], required=not optional, optional=optional)
                self.fields[f"payer_{name}"] = field
                row.addWidget(field, share)
            rows.addLayout(row)
        inside.addWidget(self._other)
        return card

    def _connect(self) -> None:
        self.payer.chosen.connect(self._payer_chosen)
        self.language.chosen.connect(self._language_chosen)
        self.lines.changed.connect(self._changed)
        self.day.textEdited.connect(self._changed)
        for editor in self.texts.values():
            editor.textEdited.connect(self._changed)
        self.texts["reference"].editingFinished.connect(self._check_reference)
        self.keeper.saved.connect(self.kept.say_kept)
        self.keeper.failed.connect(self._not_kept)
        self.discard.clicked.connect(self._discard)
        self.back.clicked.connect(self.leave)
        self.finish.clicked.connect(self.make_final)
        look.changed.connect(self._fit)
        self._fit()
        claim(self, *MAIN_DEED, deed=self._main_key)
        claim(self, "Alt+N", deed=self._line_key)
        claim(self, "Esc", deed=self._back_key)

    def _fit(self) -> None:
        self.day.setFixedWidth(round(140 * look.percent / 100))

    # --- beginning ---

    def begin(self, client: Client, prices: tuple[Price, ...], start: Beginning) -> None:
        """Begin a new invoice."""
        self._start(client, client.language, prices)
        self._appointment = start.appointment_id.hex if start.appointment_id else ""
        self.day.setText(words.day(start.supplied_on))
        if start.price is not None:
            self.lines.add_price(start.price)
        self._show_payer(CLIENT)
        self.keeper.begin(client.id.hex, exists=False)
        if start.price is not None:
            self.finish.setFocus()
        else:
            self.lines.add_line()
        self._show_total()

    def resume(self, client: Client, prices: tuple[Price, ...], draft: Draft) -> None:
        """Go on with what was typed before."""
        values = draft.values
        self._start(client, values.get("language", "nl"), prices)
        self._appointment = values.get("appointment", "")
        self.day.setText(values.get("supplied_on", ""))
        for name, editor in self.texts.items():
            editor.setText(values.get(f"payer_{name}", ""))
        self._show_payer(values.get("payer", CLIENT))
        self.lines.show_kept(values.get("lines", ""))
        self.keeper.begin(client.id.hex, exists=True)
        self._show_total()
        self.finish.setFocus()

    def _start(self, client: Client, language: str, prices: tuple[Price, ...]) -> None:
        self._client, self._busy = client, False
        self.fault.hide()
        self.kept.hide()
        self._show_problems({})
        self.language.set_value(language)
        self.lines.begin(prices, language)
        for name, editor in self.texts.items():
            editor.setText("NL" if name == "country" else "")
        self._refresh()

    def _show_payer(self, who: str) -> None:
        self.payer.set_value(who)
        self._other.setVisible(who == OTHER)

    # --- what is typed ---

    def _gather(self) -> Draft:
        """Return what is typed; its title names nobody."""
        values = {
            "payer": self.payer.value(),
            "language": self.language.value(),
            "supplied_on": self.day.text(),
            "appointment": self._appointment,
            "lines": self.lines.kept(),
            **{f"payer_{name}": editor.text() for name, editor in self.texts.items()},
        }
        kept = {name: misplaced.without(text) for name, text in values.items()}
        return Draft(self._client.label if self._client else "", kept)

    def _read_day(self, text: str) -> date | None:
        return identity.read_date(text, self._studio.today()).value

    def _changed(self, _: object = None) -> None:
        self._show_total()
        self.keeper.note_change()

    def _payer_chosen(self, _: object) -> None:
        self._show_payer(self.payer.value())
        if self.payer.value() == OTHER:
            self.texts["name"].setFocus()
        self._changed()

    def _language_chosen(self, _: object) -> None:
        self.lines.speak(self.language.value())
        self._changed()

    def _check_reference(self) -> None:
        self.fields["payer_reference"].show_problem(payment_words.free_text_problem(self.texts["reference"].text()))

    def _show_total(self) -> None:
        self.total.setText(payment_words.amount(self.lines.total()))

    def _not_kept(self, _: object) -> None:
        self.kept.say_failed()

    # --- leaving ---

    def leave(self) -> None:
        """Go back; what is typed is kept."""
        self.keeper.save()
        self.left.emit()

    def _discard(self) -> None:
        self.keeper.discard()
        self.left.emit()

    def _back_key(self) -> None:
        if not covered(self):
            self.leave()

    def _line_key(self) -> None:
        if not covered(self) and self.lines.add_button.isEnabled():
            self.lines.add_line()

    def _main_key(self) -> None:
        if not covered(self):
            self.make_final()

    # --- making final ---

    def make_final(self) -> None:
        """Check what is typed and make the invoice final."""
        if self._busy or self._client is None:
            return
        self.fault.hide()
        found = self._problems()
        self._show_problems(found)
        lines = self.lines.entered()
        if found or lines is None:
            return
        if not lines:
            self._say(self.tr("There is nothing on this invoice yet. Add a line."))
            return
        day = self._read_day(self.day.text())
        if day is None:
            raise AssertionError
        plan = InvoicePlan(
            lines, day, self.language.value() or "nl", self._payer(),
            UUID(hex=self._appointment) if self._appointment else None,
        )  # fmt: skip
        self._busy = True
        self._refresh()
        self.keeper.hold()
        self._jobs.run(
            self, invoices.issue_invoice, self._studio, self._client.id, plan,
            then=partial(self._done, self._client.id), on_error=self._failed,
        )  # fmt: skip

    def _payer(self) -> Payer | None:
        if self.payer.value() != OTHER:
            return None
        return Payer(**{name: editor.text() for name, editor in self.texts.items()})

    def _problems(self) -> dict[str, str]:
        found = {}
        if self._read_day(self.day.text()) is None:
            found["supplied_on"] = self.tr("Type a date, like 24-11-2026.")
        if self.payer.value() == OTHER:
            for name, editor in self.texts.items():
                if name not in {"vat_number", "reference"} and not editor.text().strip():
                    found[f"payer_{name}"] = self.tr("Please fill this in.")
            if wrong := payment_words.free_text_problem(self.texts["reference"].text()):
                found["payer_reference"] = wrong
        return found

    def _show_problems(self, found: dict[str, str]) -> None:
        for name, field in self.fields.items():
            field.show_problem(found.get(name, ""))
        first = next((field for name, field in self.fields.items() if name in found), None)
        if first is not None:
            first.editor.setFocus()

    def _refresh(self) -> None:
        self.finish.setEnabled(not self._busy)
        self.finish.setText(self.tr("Making final …") if self._busy else self.tr("Make final"))
        self.discard.setEnabled(not self._busy)
        self.back.setEnabled(not self._busy)

    def _done(self, client_id: UUID, issued: Issued) -> None:
        self._busy = False
        self._refresh()
        if self._client is not None and self._client.id == client_id:
            self.keeper.end()
            self.issued.emit(issued)

    def _failed(self, error: StudioError | None) -> None:
        self._busy = False
        self._refresh()
        if isinstance(error, MedicalWord) and error.line:
            self.lines.show_problem(error.line, sentence(error))
        elif isinstance(error, Refused):
            self._show_refused(error)
        else:
            self._say(sentence(error))

    def _show_refused(self, error: Refused) -> None:
        fields_found = {}
        for one in error.problems:
            text = payment_words.words_problem(one) or sentence(error)
            if (one.field, one.code) == ("payer_vat_number", "shape"):
                text = self.tr("A VAT number begins with the letters of a country: NL123456789B01, BE0123456789.")
            if one.field.startswith("line_"):
                self.lines.show_problem(int(one.field[5:]), text)
            elif one.field in self.fields:
                fields_found[one.field] = text
            else:
                self._say(text)
        self._show_problems(fields_found)

    def _say(self, text: str) -> None:
        self.fault.say(text)
        self.fault.show()
