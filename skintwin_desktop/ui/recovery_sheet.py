"""The recovery sheet on the screen: seen, printed or saved, and its lines typed back. Setup and renewal share it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import founding
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.errors import RecoveryKeyMistyped
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text

LINES = 4
_SCREEN_PPI, _PAPER_PPI = 64, 200
SheetOf = Callable[[tuple[str, ...]], Any]
"""Fills in the sheet for these lines."""


class SheetView(QWidget):
    """The sheet as it will be on paper, its lines, and the ways to get it there."""

    def __init__(self, jobs: Jobs, sheet_of: SheetOf) -> None:
        super().__init__()
        self._jobs, self._sheet_of = jobs, sheet_of
        self.lines: tuple[str, ...] = ()
        self._sheet = QLabel()
        self._sheet.setObjectName("card")  # blank paper until the sheet is composed
        self._sheet.setFixedSize(270, 382)
        self._sheet.setAccessibleName(self.tr("Recovery sheet"))
        self.key_lines = tuple(Text("", "number") for _ in range(LINES))
        self.print_sheet = KeyButton(self.tr("Print"), icon="printer")
        self.save_sheet = KeyButton(self.tr("Save as PDF"), icon="file-text")
        self.note, self.off = Note("success"), Note("seal", icon="eye-slash")
        self.note.hide()
        self._build()
        self.print_sheet.clicked.connect(self._print)
        self.save_sheet.clicked.connect(self._save)
        way_out.changed.connect(self._offer)
        self._offer()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._sheet)
        side = QVBoxLayout()
        side.setSpacing(8)
        for label in self.key_lines:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            side.addWidget(label)
        side.addSpacing(8)
        side.addWidget(self.print_sheet, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.save_sheet, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.note)
        side.addWidget(self.off)
        side.addStretch(1)
        row.addLayout(side, 1)

    def _offer(self) -> None:
        """Let the sheet be printed and saved where anything may leave now, else say why not."""
        for button in (self.print_sheet, self.save_sheet):
            way_out.say_on(button)
        self.off.say(way_out.why_not)
        self.off.setVisible(not way_out.is_open)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show the sheet with these lines."""
        self.lines = lines
        for label, line in zip(self.key_lines, lines, strict=True):
            label.setText(line)
        self._compose(_SCREEN_PPI, self._show)

    def _compose(self, ppi: int, then: Callable[[list[bytes]], None]) -> None:
        self._jobs.run(self, founding.sheet_pages, self._sheet_of(self.lines), ppi=ppi, then=then)

    def _show(self, pages: list[bytes]) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(pages[0])
        size = self._sheet.size() * self.devicePixelRatioF()
        scaled = pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(scaled)

    def _print(self) -> None:
        if has_printer():
            self._compose(_PAPER_PPI, self._print_pages)
            return
        text = self.tr(
            "No printer is set up on this computer. "
            "Save the sheet as a PDF, on a stick for example, and print that on another computer."
        )
        self.note.say(text, tone="warn")
        self.note.show()

    def _print_pages(self, pages: list[bytes]) -> None:
        print_pages(self, pages, self.tr("Recovery sheet"))

    def _save(self) -> None:
        choose_pdf(self, self.tr("Save the recovery sheet"), self.tr("recovery-sheet.pdf"), self.save_to)

    def save_to(self, path: str) -> None:
        """Write the recovery sheet where the person chose."""
        if way_out.is_open:
            self._jobs.run(self, _write_sheet, self._sheet_of(self.lines), path, then=self._saved)

    def _saved(self, written: bool) -> None:
        if written:
            text = self.tr("Saved. Print it, then delete the file: the sheet belongs on paper only.")
            self.note.say(text, tone="success")
        else:
            self.note.say(self.tr("The sheet could not be written there. Choose another place."), tone="danger")
        self.note.show()


def _write_sheet(sheet: Any, path: str) -> bool:
    return save_for_person(Path(path), founding.sheet_pdf(sheet))


class TypedLines(QWidget):
    """Four fields for the lines of a sheet."""

    def __init__(self, *, columns: int = 1) -> None:
        super().__init__()
        self.lines = tuple(QLineEdit() for _ in range(LINES))
        self.fields = tuple(
            Field(self.tr("Line %1").replace("%1", str(number)), line, required=True)
            for number, line in enumerate(self.lines, 1)
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for index, field in enumerate(self.fields):
            grid.addWidget(field, index // columns, index % columns)

    def typed(self) -> tuple[str, ...]:
        """Return the lines as typed."""
        return tuple(line.text() for line in self.lines)

    def check(self, problem: Callable[[str, int], str]) -> bool:
        """Ask what is wrong with each line, and say it there; tell whether nothing is."""
        good = True
        for index, (line, field) in enumerate(zip(self.lines, self.fields, strict=True)):
            wrong = problem(line.text(), index)
            field.show_problem(wrong)
            if wrong and good:
                line.setFocus()
            good = good and not wrong
        return good

    def show_mistyped(self, error: RecoveryKeyMistyped) -> None:
        """Say at its line that it does not fit."""
        self.fields[error.line - 1].show_problem(sentence(error))
        self.lines[error.line - 1].setFocus()
