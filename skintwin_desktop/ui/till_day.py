"""The day of the till at the side: totals by way of paying, the cash, closing it, and its report."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import till
from skintwin_desktop.core.payments import METHODS
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import Day
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.till_dialogs import CloseDayDialog
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, line
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast


def pages_of_day(studio: Studio, day: date, language: str) -> tuple[bytes, ...]:
    """Return the report of a day for a printer; runs beside the window."""
    return till.day_report(studio, day, PRINTER_PPI, language=language)


def write_day(studio: Studio, day: date, path: str, language: str) -> bool:
    """Write the report of a day where the person chose; False when nothing can be written there."""
    return save_for_person(Path(path), till.day_document(studio, day, language=language))


class DayCard(QWidget):
    """One day of the till, with what can be done about it."""

    turned = Signal()
    closed = Signal()
    said = Signal(str, str)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.wanted = studio.today()
        self._day: Day | None = None
        self.dialog: CloseDayDialog | None = None
        self.print_dialog: QDialog | None = None
        self.earlier = IconButton("caret-left", self.tr("The day before"), key="Alt+←", size=28, glyph=15)
        self.later = IconButton("caret-right", self.tr("The day after"), key="Alt+→", size=28, glyph=15)
        self.day_text, self.chip = Text("", "section", wrap=True), StatusChip()
        self.print = KeyButton(self.tr("Print"), icon="printer", keys=("Ctrl", "P"))
        self.save = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.close_day = KeyButton(self.tr("Count and close the day"), kind=PRIMARY, icon="calculator")
        self.why = Text("", "small", "ink2", wrap=True)
        self.remark = PrivateLabel(privacy, Private.KIND, "small", "ink2", wrap=True)
        self._figures: dict[str, PrivateLabel] = {}
        self._build()
        self.close_day.setVisible(studio.may(Permission.CLOSE_DAY))
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.close_day.clicked.connect(self._ask_closing)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_place)
        privacy.changed.connect(self._refresh)
        claim(self, "Alt+Left", deed=self._go_earlier)
        claim(self, "Alt+Right", deed=self._go_later)
        claim(self, "Ctrl+P", deed=self._print)

    # --- layout ---

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("Day of the till"), "calendar-blank")
        for button in (self.earlier, self.later):
            card.add_to_head(button)
        inside = card.padded(spacing=8)
        inside.addWidget(self.day_text)
        inside.addWidget(self.chip)
        inside.addWidget(self._methods())
        inside.addWidget(line())
        inside.addWidget(self._cash())
        inside.addWidget(self.why)
        inside.addWidget(self.remark)
        deeds = QWidget()
        flow = FlowRow(gap=8, line_gap=8)
        deeds.setLayout(flow)
        for deed in (self.close_day, self.print, self.save):
            flow.add(deed, share=1)
        inside.addWidget(deeds)
        column.addWidget(card)
        column.addStretch(1)

    def _methods(self) -> QWidget:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        for column, head in enumerate((self.tr("Received"), self.tr("Paid back")), 1):
            grid.addWidget(Text(head, "caption", "ink2"), 0, column, Qt.AlignmentFlag.AlignRight)
        names = [*((way, payment_words.method(way)) for way in METHODS), ("all", self.tr("Together"))]
        for at, (way, name) in enumerate(names, 1):
            role = "bodyStrong" if way == "all" else "body"
            grid.addWidget(Text(name, role, "ink2"), at, 0)
            for column, kind in enumerate(("in", "out"), 1):
                grid.addWidget(self._figure(f"{kind}_{way}", role), at, column, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return area

    def _cash(self) -> QWidget:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        labels = {
            "before": self.tr("In the drawer at the beginning"), "expected": self.tr("Must be in the drawer"),
            "counted": self.tr("Counted"), "difference": self.tr("Difference"), "taken_out": self.tr("Taken out"),
            "rounding": self.tr("Rounding of cash"), "invoiced": self.tr("Invoiced on this day"),
        }  # fmt: skip
        for at, (name, label) in enumerate(labels.items()):
            grid.addWidget(Text(label, "body", "ink2"), at, 0)
            grid.addWidget(self._figure(name, "body"), at, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return area

    def _figure(self, name: str, role: str) -> PrivateLabel:
        self._figures[name] = PrivateLabel(self._privacy, Private.KIND, role)
        return self._figures[name]

    # --- showing ---

    def show_day(self, day: Day) -> None:
        """Show a day that was read."""
        self._day = day
        self.day_text.setText(words.long_day(day.day))
        for way in METHODS:
            self._show_figure(f"in_{way}", day.received[way])
            self._show_figure(f"out_{way}", -day.returned[way])
        self._show_figure("in_all", sum(day.received.values()))
        self._show_figure("out_all", -sum(day.returned.values()))
        for name, cents in (
            ("before", day.cash_before), ("expected", day.expected), ("rounding", day.rounding),
            ("invoiced", day.invoiced),
        ):  # fmt: skip
            self._show_figure(name, cents)
        closing = day.closing
        self._show_figure("counted", closing.counted if closing else None)
        self._show_figure("difference", day.difference if closing else None)
        self._show_figure("taken_out", closing.taken_out if closing else None)
        self.remark.show_value(closing.remark if closing else "", None)
        self.remark.setVisible(bool(closing and closing.remark))
        self._refresh()

    def _refresh(self) -> None:
        """Say how the day stands, and offer what can be done with it now."""
        day, private = self._day, self._privacy.on
        off = self.tr("Printing and saving are off in privacy mode. Switch it off first (F9).")
        for button in (self.print, self.save):
            way_out.say_on(button, able=not private, why_not=off)
        self.later.setEnabled(self.wanted < self._studio.today())
        if day is None:
            return
        closed = day.closing is not None
        if day.closing is not None:
            when = f"{words.day(day.closing.closed_at)} {words.clock(day.closing.closed_at)}"
            self.chip.show_chip(Chip("success", "lock", self.tr("Closed")))
            text = self.tr("Closed on %1 by %2.").replace("%1", when).replace("%2", day.closing.closed_by)
        else:
            self.chip.show_chip(Chip("info", "clock", self.tr("Not closed yet")))
            text = ""
        if day.earlier_open is not None and not closed:
            text = self.tr("First close %1: days are closed in their order.").replace(
                "%1", words.day(day.earlier_open)
            )  # fmt: skip
        self.why.setText(text)
        self.why.setVisible(bool(text))
        self.close_day.setVisible(not closed and self._studio.may(Permission.CLOSE_DAY))
        hidden = self.tr("Amounts are hidden in privacy mode. Switch it off first (F9).")
        self.close_day.set_enabled(day.can_close and not private, hidden if private else text)

    def _show_figure(self, name: str, cents: int | None) -> None:
        self._figures[name].show_value("–" if cents is None else payment_words.amount(cents), None)

    # --- going ---

    def _go_earlier(self) -> None:
        self._go_by(-1)

    def _go_later(self) -> None:
        if self.wanted < self._studio.today():
            self._go_by(1)

    def _go_by(self, days: int) -> None:
        if not covered(self):
            self.wanted += timedelta(days=days)
            self.turned.emit()

    # --- deeds ---

    def _ask_closing(self) -> None:
        if self._day is not None:
            self.dialog = CloseDayDialog(self.window(), self._studio, self._jobs, self._day)
            self.dialog.hide_with(self._privacy, None)
            self.dialog.answered.connect(self._closed)
            self.dialog.start()

    def _closed(self, _: object) -> None:
        self.dialog = None
        Toast(self.window(), self.tr("The day is closed."))
        self.closed.emit()

    def _print(self) -> None:
        if self._day is None or self._privacy.on or covered(self):
            return
        if not has_printer():
            self.said.emit(
                self.tr("No printer is set up on this computer. Save the report as a PDF and print that elsewhere."),
                "warn",
            )
            return
        self._jobs.run_pictures(
            self, pages_of_day, self._studio, self._day.day, current_language(), then=self._printed,
            on_error=self._failed,
        )  # fmt: skip

    def _printed(self, pages: tuple[bytes, ...]) -> None:
        if not self._privacy.on:
            self.print_dialog = print_pages(self, pages, self.tr("Day report"))

    def _ask_place(self) -> None:
        if self._day is not None and not self._privacy.on:
            name = self.tr("day-report-%1.pdf").replace("%1", f"{self._day.day:%Y-%m-%d}")
            choose_pdf(self, self.tr("Save the day report"), name, partial(self.save_to, self._day.day))

    def save_to(self, day: date, path: str) -> None:
        """Write the report where the person chose."""
        if not self._privacy.on:
            self._jobs.run(
                self, write_day, self._studio, day, path, current_language(), then=self._saved, on_error=self._failed
            )

    def _saved(self, written: bool) -> None:
        if written:
            Toast(self.window(), self.tr("Saved"))
        else:
            self.said.emit(self.tr("The file could not be written there. Choose another place."), "danger")

    def _failed(self, error: StudioError | None) -> None:
        self.said.emit(sentence(error), "danger")
