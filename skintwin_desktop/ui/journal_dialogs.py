"""The questions around the journal: exporting it, what a client may see of it, and the review of a month."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import journal
from skintwin_desktop.core.clients import ClientLine as Found
from skintwin_desktop.core.journal import ClientLine, ExportPurpose, Filter, Review
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError, TooManyAttempts, WrongPassword
from skintwin_desktop.ui import journal_words, words
from skintwin_desktop.ui.choose_file import choose_csv
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.journal_table import moment
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil


def password_line() -> QLineEdit:
    """Return a line that hides what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


class ExportDialog(Dialog):
    """Asks why the journal leaves the studio, where to, and the password once more."""

    exported = Signal(str, int)

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, wanted: Filter) -> None:
        super().__init__(
            window,
            words.translate("ExportDialog", "Export the journal"),
            words.translate(
                "ExportDialog",
                "The lines that are shown now become a table for an inspector, with links and signatures. The file is "
                "not encrypted: give it by hand, and delete it afterwards.",
            ),
            icon="export",
            width=560,
        )
        self._studio, self._jobs, self._wanted = studio, jobs, wanted
        self._job: Job | None = None
        self._writing = False
        self._path = ""
        self.purpose = ComboBox(
            [Option(one.value, journal_words.export_purpose(one.value)) for one in ExportPurpose],
            placeholder=self.tr("Choose"),
        )
        self.password = password_line()
        self.place = KeyButton(self.tr("Choose where …"), icon="folder-open")
        self.path = Text("", "small", "ink2", wrap=True)
        self.purpose_field = Field(self.tr("Purpose"), self.purpose, required=True)
        self.password_field = Field(self.tr("Your password"), self.password, required=True)
        self.progress = ProgressLine()
        self.problem, self.off = Note("danger"), Note("seal", icon="eye-slash")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.place)
        row.addWidget(self.path, 1)
        self.body.addWidget(self.purpose_field)
        self.body.addLayout(row)
        self.body.addWidget(self.password_field)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.off)
        self.progress.hide()
        self.problem.hide()
        self.place.clicked.connect(self._choose)
        self.password.returnPressed.connect(self.export)
        self.confirmed.connect(self.export)
        self.progress.stopped.connect(self._stop)
        self.refused.connect(self._stop)
        way_out.changed.connect(self._way_changed)

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("Cancel"), self.tr("Export"), icon="export", focus=self.purpose)
        self._way_changed()

    def _choose(self) -> None:
        name = self.tr("journal") + f"-{self._studio.today():%Y-%m-%d}.csv"
        choose_csv(self.window(), self.tr("Where should the table be saved?"), name, self.choose_path)

    def choose_path(self, path: str) -> None:
        """Take over where the table is to be saved."""
        self._path = path
        self.path.setText(path)
        self._refit()

    def export(self) -> None:
        """Check what is filled in and write the file."""
        if self._job is not None or not way_out.is_open:
            return
        missing = self.tr("Please fill this in.")
        self.purpose_field.show_problem("" if self.purpose.value() else missing)
        self.password_field.show_problem("" if self.password.text() else missing)
        self._say("" if self._path else self.tr("Choose first where the table should be saved."))
        if not (self.purpose.value() and self.password.text() and self._path):
            return
        self._busy(on=True)
        self._job = self._jobs.run_long(
            self, journal.export_journal, self._studio, Path(self._path), self._wanted,
            purpose=ExportPurpose(self.purpose.value()), password=self.password.text(),
            then=self._done, on_error=self._failed,
        )  # fmt: skip
        self._job.progressed.connect(self.progress.advance)
        self._job.finished.connect(self._finished)

    def _busy(self, *, on: bool) -> None:
        if on:
            self.progress.begin(self.tr("The table is being written"), can_stop=True)
        self._writing = on
        self.progress.setVisible(on)
        self._offer()
        self._refit()

    def _offer(self) -> None:
        way_out.say_on(self.place)
        if self.deed is not None:
            way_out.say_on(self.deed, able=not self._writing)

    def _way_changed(self) -> None:
        """Stop what is being written when nothing may leave any more, and say why."""
        if not way_out.is_open:
            self._stop()
        self._offer()
        self.off.say(way_out.why_not)
        self.off.setVisible(not way_out.is_open)
        self._refit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _finished(self) -> None:
        stopped = self._job is not None and self._job.outcome == "Cancelled"
        self._job = None
        self._busy(on=False)
        if stopped:
            self._say(self.tr("Stopped. No file was left behind."))

    def _done(self, count: int) -> None:
        self.done()
        self.exported.emit(self._path, count)

    def _failed(self, error: StudioError | None) -> None:
        self.password.clear()
        if isinstance(error, WrongPassword | TooManyAttempts):
            self.password_field.show_problem(sentence(error))
            self.password.setFocus()
        else:
            self._say(sentence(error))
        self._refit()

    def _say(self, text: str) -> None:
        self.problem.say(text)
        self.problem.setVisible(bool(text))
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()


class ClientViewDialog(Dialog):
    """Shows who looked at a client's file as the client may see it: a role for a name, and plain words."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client: Found) -> None:
        super().__init__(
            window,
            words.translate("ClientViewDialog", "For the client: who looked, when and why"),
            words.translate(
                "ClientViewDialog", "This is what the client may have on request. It names roles, no staff."
            ),
            icon="user-list",
            width=760,
        )
        self._studio, self._jobs, self._client = studio, jobs, client
        self.name = PrivateLabel(privacy, Private.NAME, "bodyStrong")
        self.name.show_value(client.name.full, client.id, short=client.name.masked)
        self.number = PrivateLabel(privacy, Private.NUMBER, "body", "ink2")
        self.number.show_value(client.label, client.id)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.name)
        who.addWidget(self.number)
        who.addStretch(1)
        self.body.addLayout(who)
        self.table = RecordTable[ClientLine](self.tr("Who looked"), privacy, self._columns(), row_height=30)
        self.table.setMinimumHeight(360)
        self.fault = Note("danger")
        self.fault.hide()
        card = Card()
        card.add_flush(self.table, 1)
        self.body.addWidget(card, 1)
        self.body.addWidget(self.fault)

    def _columns(self) -> list[Column[ClientLine]]:
        public = Private.PUBLIC
        return [
            Column(self.tr("Time"), lambda one: Cell(moment(one.at, dated=True), tone="ink2", private=public), 178),
            Column(self.tr("Who"), lambda one: Cell(journal_words.role_word(one.who_role), private=public), 120),
            Column(self.tr("What"), _what, whole=True),
            Column(self.tr("Purpose"), lambda one: Cell(journal_words.purpose_word(one.why), private=public), 130),
        ]

    def start(self) -> None:
        """Show the dialog and read the lines."""
        self.ask(self.tr("Close"), "")
        self._jobs.run(self, journal.client_view, self._studio, self._client.id, then=self._show, on_error=self._failed)

    def _show(self, found: tuple[ClientLine, ...]) -> None:
        self.table.show_records(found)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
        if self.overlay is not None:
            self.overlay.refit()


def _what(one: ClientLine) -> Cell:
    word = journal_words.event_word(one.what)
    if one.emergency:
        return Cell(word, role="bodyStrong", tone="dangerInk", icon="first-aid", private=Private.PUBLIC)
    return Cell(word, role="bodyStrong", private=Private.PUBLIC)


class ReviewDialog(Dialog):
    """Asks what was found when the journal of a month was looked through, and shows the earlier reviews."""

    recorded = Signal(object)

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        *,
        month: str,
        earlier: tuple[Review, ...],
    ) -> None:
        super().__init__(
            window, words.translate("ReviewDialog", "Review of the journal"), icon="calendar-check", width=560
        )
        self._studio, self._jobs, self.month = studio, jobs, month
        self.remarks = LongText(lines=4)
        self.remarks_field = Field(
            self.tr("What did you find?"),
            self.remarks,
            required=True,
            hint=self.tr("For example: nothing particular; or what you asked whom. No names of clients."),
        )
        self.problem = Note("danger")
        self.problem.hide()
        if month:
            text = self.tr(
                "You looked through the journal of %1: refusals, emergencies, unusual hours, files without a visit."
            )
            self.body.addWidget(Text(text.replace("%1", journal_words.month(month)), "body", wrap=True))
            self.veil = Veil(self.remarks_field, privacy, parent=self)
            self.veil.turned.connect(self._refit)
            self.body.addWidget(self.veil)
            self.body.addWidget(self.problem)
        self._show_earlier(earlier, privacy)
        self.confirmed.connect(self._record)

    def _show_earlier(self, earlier: tuple[Review, ...], privacy: Privacy) -> None:
        card = Card(self.tr("Earlier reviews"), "clock-counter-clockwise")
        self.table = RecordTable[Review](self.tr("Earlier reviews"), privacy, self._columns(), row_height=44)
        self.table.show_records(earlier)
        self.table.setFixedHeight(min(4, max(1, len(earlier))) * self.table.row_height() + 34)
        card.add_flush(self.table)
        nothing = EmptyState("calendar-check", self.tr("No reviews yet"), self.tr("Look the journal through monthly."))
        card.add_flush(nothing)
        self.table.setVisible(bool(earlier))
        nothing.setVisible(not earlier)
        self.body.addWidget(card)

    def _columns(self) -> list[Column[Review]]:
        return [
            Column(self.tr("Month"), _month, 130),
            Column(self.tr("Found"), _found),
            Column(self.tr("Chain"), self._chain, 120),
        ]

    def _chain(self, one: Review) -> Cell:
        good = Chip("success", "check", self.tr("Whole"))
        bad = Chip("danger", "link-break", self.tr("Broken"))
        return Cell(chip=good if one.whole else bad, private=Private.PUBLIC)

    def start(self) -> None:
        """Show the dialog."""
        if self.month:
            self.ask(self.tr("Cancel"), self.tr("Record the review"), icon="check", focus=self.remarks)
        else:
            self.ask(self.tr("Close"), "")
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()

    def _record(self) -> None:
        if not self.remarks.text().strip():
            self.remarks_field.show_problem(self.tr("Please fill this in."))
            self.remarks.setFocus()
            return
        if self.deed is not None:
            self.deed.setEnabled(False)
        self._jobs.run_long(
            self, journal.record_review, self._studio, self.month, self.remarks.text(),
            then=self._done, on_error=self._failed,
        )  # fmt: skip

    def _done(self, review: Review) -> None:
        self.done()
        self.recorded.emit(review)

    def _failed(self, error: StudioError | None) -> None:
        if self.deed is not None:
            self.deed.setEnabled(True)
        refused = isinstance(error, Refused) and any(one.field == "remarks" for one in error.problems)
        self.remarks_field.show_problem(self.tr("Shorten this, or leave out unusual signs.") if refused else "")
        self.problem.say(sentence(error))
        self.problem.setVisible(not refused)
        self._refit()


def _month(one: Review) -> Cell:
    who = f"{words.day(one.reviewed_at)}, {one.reviewed_by}"
    return Cell(journal_words.month(one.month), below=who, private=Private.PUBLIC)


def _found(one: Review) -> Cell:
    return Cell(" ".join(one.remarks.split()), tone="ink2")
