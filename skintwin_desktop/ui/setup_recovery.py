"""The recovery sheet of the first start: shown, printed or saved, and typed back from the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from skintwin_desktop.core import founding
from skintwin_desktop.errors import RecoveryKeyMistyped
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.recovery_sheet import SheetView, TypedLines
from skintwin_desktop.ui.setup_form import SetupPage

_LINE_WIDTH = 300


@dataclass(frozen=True)
class RecoveryKey:
    """The recovery key of this first start, and how it is written."""

    key: bytes
    lines: tuple[str, ...]


class SheetPage(SetupPage):
    """The sheet with the recovery key; ``names`` tells the studio's and the owner's name."""

    def __init__(self, jobs: Jobs, names: Callable[[], tuple[str, str]], today: date, *, language: str) -> None:
        super().__init__()
        self._names, self._today, self._language = names, today, language
        self.key: RecoveryKey | None = None
        self.say(
            self.tr("Recovery sheet"),
            self.tr(
                "With this sheet you open the studio when a password is lost or the computer is gone. "
                "It opens everything: keep it away from the computer."
            ),
        )
        self.view = SheetView(jobs, self._sheet_of)
        self.key_lines, self.note = self.view.key_lines, self.view.note
        self.print_sheet, self.save_sheet, self.save_to = self.view.print_sheet, self.view.save_sheet, self.view.save_to
        self.column.addWidget(self.view)
        self.finish()

    def come(self) -> None:
        """Make the key when this is the first time, and show the sheet."""
        if self.key is None:
            self.key = RecoveryKey(*founding.new_recovery_lines())
        self.view.show_lines(self.key.lines)

    def _sheet_of(self, lines: tuple[str, ...]) -> Any:
        return founding.recovery_sheet(*self._names(), lines, self._today, language=self._language)


class TypeBackPage(SetupPage):
    """Proves that the paper is right and that somebody has it."""

    def __init__(self, sheet: SheetPage) -> None:
        super().__init__()
        self._sheet = sheet
        self.say(
            self.tr("Type it back"),
            self.tr("Type the four lines from the paper. So we know that the paper is right and that you have it."),
        )
        self._typed = TypedLines()
        self._typed.setMaximumWidth(_LINE_WIDTH)
        self.lines = self._typed.lines
        self.column.addWidget(self._typed)
        self.finish()
        self.first = self.lines[0]

    def check(self) -> bool:
        """Tell whether all four lines are those of the sheet."""
        return self._typed.check(self._problem)

    def _problem(self, text: str, index: int) -> str:
        key = self._sheet.key
        try:
            same = key is not None and founding.check_recovery_line(text, index, key.key)
        except RecoveryKeyMistyped as error:
            return sentence(error)
        return "" if same else self.tr("This is not the line of this sheet. Do you have an older sheet in your hand?")
