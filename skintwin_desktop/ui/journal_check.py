"""The state of the journal's chain: a chip, a check that can be stopped, and what it found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import founding, journal
from skintwin_desktop.core.journal import Verdict
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import RecoveryKeyMistyped, StudioError
from skintwin_desktop.ui import journal_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.progress import ProgressLine

_LINES = 4


class SheetDialog(Dialog):
    """Asks for the four lines of the recovery sheet, with which every signature can be checked."""

    entered = Signal(tuple)

    def __init__(self, window: QWidget) -> None:
        super().__init__(
            window,
            words.translate("SheetDialog", "Check every signature"),
            words.translate(
                "SheetDialog",
                "Without the recovery sheet the links of all lines and today’s signatures are checked. "
                "With its four lines the signatures of every day are checked as well.",
            ),
            icon="link-simple",
            width=560,
        )
        self.lines = tuple(QLineEdit() for _ in range(_LINES))
        self.fields = tuple(
            Field(self.tr("Line %1").replace("%1", str(number + 1)), line, required=True)
            for number, line in enumerate(self.lines)
        )
        for field in self.fields:
            self.body.addWidget(field)
        for line in self.lines:
            line.returnPressed.connect(self._check)
        self.confirmed.connect(self._check)

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("Cancel"), self.tr("Check"), icon="link-simple", focus=self.lines[0])

    def _check(self) -> None:
        problems = [self._problem(index, line.text()) for index, line in enumerate(self.lines)]
        for field, problem in zip(self.fields, problems, strict=True):
            field.show_problem(problem)
        if not any(problems):
            self.done()
            self.entered.emit(tuple(line.text() for line in self.lines))
            return
        next(line for line, problem in zip(self.lines, problems, strict=True) if problem).setFocus()
        if self.overlay is not None:
            self.overlay.refit()

    def _problem(self, index: int, text: str) -> str:
        if not text.strip():
            return self.tr("Please fill this in.")
        try:
            founding.check_recovery_line(text, index, b"")  # fits its own check characters; the key is tried later
        except RecoveryKeyMistyped as error:
            return sentence(error)
        return ""


class ChainCheck(QWidget):
    """Chip, buttons, progress and outcome of the chain's check."""

    checked = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._job: Job | None = None
        self._with_sheet = False
        self.verdict: Verdict | None = None
        self.checked_at = ""
        self.chip = StatusChip()
        self.check = KeyButton(self.tr("Check"), icon="link-simple")
        self.with_sheet = KeyButton(self.tr("With the recovery sheet …"), icon="key")
        self.progress = ProgressLine()
        self.note = Note("success")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.chip)
        self.row.addWidget(self.check)
        self.row.addWidget(self.with_sheet)
        self.row.addStretch(1)
        column.addLayout(self.row)
        column.addWidget(self.progress)
        column.addWidget(self.note)
        self.progress.hide()
        self.note.hide()
        self.check.clicked.connect(self._check_links)
        self.with_sheet.clicked.connect(self._ask_sheet)
        self.progress.stopped.connect(self._stop)

    @property
    def busy(self) -> bool:
        """Tell whether a check is under way."""
        return self._job is not None

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the outcome of a check that somebody else began."""
        self.verdict, self.checked_at = verdict, words.clock(self._studio.now())
        self.chip.show_chip(journal_words.chain_chip(verdict, self.checked_at))

    # --- checking ---

    def _check_links(self) -> None:
        self._begin(None)

    def _ask_sheet(self) -> None:
        dialog = SheetDialog(self.window())
        dialog.entered.connect(self._begin)
        dialog.start()

    def _begin(self, seed_lines: tuple[str, ...] | None) -> None:
        if self.busy:
            return
        self._with_sheet = seed_lines is not None
        self.note.hide()
        self._enable(on=False)
        self.progress.begin(self.tr("Journal is being checked"), can_stop=True)
        self._job = self._jobs.run_long(
            self, journal.verify_journal, self._studio, seed_lines=seed_lines, then=self._done, on_error=self._failed
        )
        self._job.progressed.connect(self.progress.advance)
        self._job.finished.connect(self._finished)

    def _enable(self, *, on: bool) -> None:
        self.check.setEnabled(on)
        self.with_sheet.setEnabled(on)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _finished(self) -> None:
        stopped = self._job is not None and self._job.outcome == "Cancelled"
        self._job = None
        self.progress.hide()
        self._enable(on=True)
        if stopped:
            self._say(self.tr("The check was stopped. Nothing was found wrong in what was read."), "info")

    def _done(self, verdict: Verdict) -> None:
        self.show_verdict(verdict)
        lines = journal_words.number(verdict.lines)
        if verdict.first_bad is None:
            text = (
                self.tr("%1 lines, each link and each signature is right.")
                if self._with_sheet
                else self.tr("%1 lines, each link and today’s signatures are right.")
            )
            self._say(text.replace("%1", lines), "success")
        else:
            text = self.tr("Line %1 is the first that is not right: %2. Keep this studio’s folder as it is.")
            line, fault = journal_words.number(verdict.first_bad), journal_words.fault_word(verdict.fault)
            self._say(text.replace("%1", line).replace("%2", fault), "danger")
        self.checked.emit(verdict)

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error), "danger")

    def _say(self, text: str, tone: str) -> None:
        self.note.say(text, tone=tone)
        self.note.show()
