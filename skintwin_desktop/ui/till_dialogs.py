"""The dialogs of the till: closing a day with the cash that was counted, and the table for the bookkeeper."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import payments_file, till
from skintwin_desktop.core.payments_file import BookkeepingPurpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry, Day
from skintwin_desktop.errors import FieldProblem, MedicalWord, StudioError
from skintwin_desktop.rules import identity, money
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.choose_file import choose_csv
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.payment_dialogs import HidingDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.when import DayLine


class CloseDayDialog(HidingDialog):
    """Closes a day: what lies in the drawer is counted, a difference is noted."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, day: Day) -> None:
        title = words.translate("CloseDayDialog", "Close the till of %1").replace("%1", words.long_day_within(day.day))
        super().__init__(window, jobs, title, icon="calculator", width=540)
        self._studio, self._day = studio, day
        self.counted, self.taken_out, self.remark = QLineEdit(), QLineEdit("0,00"), QLineEdit()
        expected = self.tr("There must be %1: %2 at the beginning, and what came in and went back in cash.")
        told = expected.replace("%1", payment_words.amount(day.expected))
        self.body.addWidget(Text(told.replace("%2", payment_words.amount(day.cash_before)), "body", wrap=True))
        self.difference = Note("success")
        self.add("counted", Field(self.tr("Counted in the drawer, in euros"), self.counted, required=True))
        self.body.addWidget(self.difference)
        hint = self.tr("The rest stays in the drawer for the next day.")
        self.add("taken_out", Field(self.tr("Taken out for the bank, in euros"), self.taken_out, hint=hint))
        self.add("remark", Field(self.tr("What is known about a difference"), self.remark, hint=self.tr("No names.")))
        self.difference.hide()
        self.counted.textChanged.connect(self._say_difference)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Close the day for good"), self.tr("Closing …"), icon="lock", focus=self.counted)

    def _say_difference(self, _: object = None) -> None:
        cents = money.read_amount(self.counted.text()).cents
        self.difference.setVisible(cents is not None)
        if cents is None:
            return
        over = cents - self._day.expected
        if not over:
            self.difference.say(self.tr("That is right to the cent."), tone="success")
        else:
            text = self.tr("%1 too much.") if over > 0 else self.tr("%1 too little.")
            self.difference.say(text.replace("%1", payment_words.amount(abs(over))), tone="warn")
        self._refit()

    def problems(self) -> dict[str, str]:
        """Say what is no amount."""
        found = {}
        for name, editor in (("counted", self.counted), ("taken_out", self.taken_out)):
            typed = money.read_amount(editor.text())
            if typed.problem:
                found[name] = payment_words.amount_problem(typed.problem)
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if problem.field == "remark":
            return payment_words.words_problem(problem)
        return payment_words.amount_problem(problem.code, problem.detail) or super().problem_sentence(problem)

    def show_error(self, error: StudioError | None) -> None:
        """Say at the remark that it is about health."""
        if isinstance(error, MedicalWord):
            self._show_problems({"remark": sentence(error)})
        else:
            super().show_error(error)

    def begin(self) -> None:
        """Close the day."""
        counted, out = (money.read_amount(editor.text()).cents or 0 for editor in (self.counted, self.taken_out))
        self.work(till.close_day, self._studio, self._day.day, ClosingEntry(counted, out, self.remark.text()))


class BookkeepingDialog(DeedDialog):
    """Asks for which period, what for and where the table for the bookkeeper goes."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("BookkeepingDialog", "Table for the bookkeeper"),
            words.translate(
                "BookkeepingDialog",
                "All invoices and credit notes of a period, with a code in the place of each client’s name. "
                "The file is not encrypted: hand it over, and delete it here.",
            ),
            icon="export",
            width=560,
        )
        self._studio, self.path = studio, ""
        self.purpose = ComboBox(
            [Option(one.value, payment_words.export_purpose(one.value)) for one in BookkeepingPurpose],
            placeholder=self.tr("Choose"),
        )
        self.since, self.until = DayLine(self._read), DayLine(self._read)
        first, last = _month_before(studio.today())
        self.since.setText(words.day(first))
        self.until.setText(words.day(last))
        self.add("purpose", Field(self.tr("What is it for?"), self.purpose, required=True))
        days = QHBoxLayout()
        days.setSpacing(12)
        for name, label, editor in (
            ("since", self.tr("First day"), self.since),
            ("until", self.tr("Last day"), self.until),
        ):
            self.fields[name] = Field(label, editor, required=True)
            days.addWidget(self.fields[name])
        self.body.addLayout(days)
        self.place = KeyButton(self.tr("Choose where …"), icon="folder-open")
        self.told = Text("", "small", "ink2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.place)
        row.addWidget(self.told, 1)
        self.body.addLayout(row)
        self.place.clicked.connect(self._choose)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Export"), self.tr("Exporting …"), icon="export", focus=self.purpose)

    def _read(self, text: str) -> date | None:
        return identity.read_date(text, self._studio.today()).value

    def _choose(self) -> None:
        days = [self._read(editor.text()) for editor in (self.since, self.until)]
        told = "-".join(f"{day:%Y%m%d}" for day in days if day is not None)
        choose_csv(self.window(), self.tr("Where should the table be saved?"), f"facturen-{told}.csv", self.choose_path)

    def choose_path(self, path: str) -> None:
        """Take over where the table is to be saved."""
        self.path = path
        self.told.setText(path)
        self._refit()

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = {} if self.purpose.value() else {"purpose": self.tr("Choose what it is for.")}
        for name, editor in (("since", self.since), ("until", self.until)):
            if self._read(editor.text()) is None:
                found[name] = self.tr("Type a date, like 24-11-2026.")
        if not self.path:
            found["path"] = self.tr("Choose first where the table should be saved.")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        return payment_words.words_problem(problem) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Write the table."""
        since, until = self._read(self.since.text()), self._read(self.until.text())
        if since is None or until is None:
            raise AssertionError
        self.work_long(
            self.tr("The table is being written"), payments_file.export_payments, self._studio, Path(self.path),
            since=since, until=until, purpose=BookkeepingPurpose(self.purpose.value()),
        )  # fmt: skip


def _month_before(today: date) -> tuple[date, date]:
    last = today.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last
