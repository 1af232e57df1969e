"""The small questions of the agenda: why it is cancelled, whether a warned move is meant, which day to go to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import planning
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.planning import PlanCheck
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.buttons import DANGER, PRIMARY
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Check, Option
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.when import DayLine


class ReasonDialog(DeedDialog):
    """Asks for one of a few fixed reasons; nothing is chosen beforehand. A child does the deed with ``reason``."""

    def __init__(self, window: QWidget, jobs: Jobs, title: str, text: str, reasons: Sequence[Option]) -> None:
        super().__init__(window, jobs, title, text, width=480)
        self.options = {one.id: Check(one.word, radio=True) for one in reasons}
        for check in self.options.values():
            self.body.addWidget(check)
            check.toggled.connect(self._may_go_on)

    @property
    def reason(self) -> str:
        """Return the reason that was chosen."""
        return next((code for code, check in self.options.items() if check.isChecked()), "")

    def ask_reason(self, deed: str, busy: str) -> None:
        """Show the question; ``deed`` is the word on the button."""
        self.offer(deed, busy, kind=DANGER, focus=next(iter(self.options.values())))
        self._may_go_on()

    def _may_go_on(self) -> None:
        if self.deed is not None:
            self.deed.set_enabled(bool(self.reason), self.tr("Choose the reason first."))

    def problems(self) -> dict[str, str]:
        """Return that a reason is missing."""
        return {} if self.reason else {"reason": self.tr("Choose the reason first.")}


class CancelDialog(ReasonDialog):
    """Cancels an appointment with a reason from a fixed list."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, one: Appointment) -> None:
        when = f"{words.long_day(one.starts_at.astimezone(ZONE).date())}, {words.clock(one.starts_at)}"
        reasons = [Option(code, agenda_words.cancel_reason(code)) for code in rules.CANCEL_REASONS]
        super().__init__(window, jobs, words.translate("CancelDialog", "Cancel the appointment"), when, reasons)
        self._studio, self._one = studio, one

    def start(self) -> None:
        """Show the question."""
        self.ask_reason(self.tr("Cancel the appointment"), self.tr("Saving …"))

    def begin(self) -> None:
        """Cancel it."""
        self.work(planning.cancel_appointment, self._studio, self._one.id, self.reason)


class MoveAnyway(Dialog):
    """Says what a move is warned of, and asks whether it is meant all the same."""

    def __init__(self, window: QWidget, to: str, check: PlanCheck) -> None:
        title = words.translate("MoveAnyway", "Move to %1?").replace("%1", to)
        super().__init__(window, title, icon="warning", width=480)
        self.note = Note("warn", agenda_words.warning_sentences(check))
        self.body.addWidget(self.note)

    def start(self) -> None:
        """Show the question, with the focus on leaving it as it is."""
        self.ask(self.tr("Leave it as it was"), self.tr("Move anyway"), kind=PRIMARY)


class GoToDialog(Dialog):
    """Asks for the day to show."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, studio: Studio, day: date) -> None:
        super().__init__(window, words.translate("GoToDialog", "Go to a day"), icon="calendar-blank", width=440)
        self._studio = studio
        self.day = DayLine(self._read)
        self.day.setText(words.day(day))
        self.field = Field(
            self.tr("Date"), self.day, hint=self.tr("Such as 24-11, 24-11-2026, or +14 for two weeks on")
        )
        self.body.addWidget(self.field)
        self.day.returnPressed.connect(self._go)
        self.confirmed.connect(self._go)

    def start(self) -> None:
        """Show the question."""
        self.ask(self.tr("Cancel"), self.tr("Go there"), focus=self.day)
        self.day.selectAll()

    def _read(self, text: str) -> date | None:
        return rules.read_day(text, self._studio.today()).value

    def _go(self) -> None:
        typed = rules.read_day(self.day.text(), self._studio.today())
        if typed.value is None:
            self.field.show_problem(agenda_words.field_problem(typed.problem))
            if self.overlay is not None:
                self.overlay.refit()
            return
        self.done()
        self.chosen.emit(typed.value)
