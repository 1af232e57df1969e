"""The whole journal: the password once more, then filter, lines, the state of the chain, export and review."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core import journal
from skintwin_desktop.core.journal import Filter, Line, Person, Review
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import journal_words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.journal_check import ChainCheck
from skintwin_desktop.ui.journal_dialogs import ClientViewDialog, ExportDialog, ReviewDialog, password_line
from skintwin_desktop.ui.journal_filter import FilterBar
from skintwin_desktop.ui.journal_table import PAGE, LogTable
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text


class PasswordGate(QWidget):
    """Asks for the password once more before the whole journal opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = password_line()
        self.field = Field(self.tr("Your password"), self.password, required=True)
        self.open = KeyButton(self.tr("Open the journal"), kind=PRIMARY, icon="lock-key-open")
        card = Card(self.tr("The whole journal"), "lock-key")
        card.setMaximumWidth(480)
        body = card.padded(spacing=12)
        text = self.tr(
            "The journal shows what everybody here did, for every client. Therefore it asks for your password once "
            "more, and that you looked is written in it."
        )
        body.addWidget(Text(text, "body", "ink2", wrap=True))
        body.addWidget(self.field)
        body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(card, 1)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class JournalPage(QWidget):
    """The page of the journal."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._filter: Filter | None = None
        self._asked = 0
        self._reading = False
        self._due: str | None = None
        self._reviews: tuple[Review, ...] = ()
        self.gate = PasswordGate()
        self.check = ChainCheck(studio, jobs)
        self.client_view = KeyButton(self.tr("For the client …"), icon="user-list")
        self.export = KeyButton(self.tr("Export …"), icon="export")
        self.filter = FilterBar(studio, jobs, privacy)
        self.table = LogTable(self.tr("Journal"), privacy, dated=True)
        self.empty = EmptyState(
            "list-bullets", self.tr("No lines"), self.tr("Choose another client, user, period or kind.")
        )
        self.fault = Note("danger")
        self.said = Note("success")
        self.review = Note("info", icon="calendar-check")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    # --- layout ---

    def _build(self) -> None:
        for button in (self.client_view, self.export):
            self.check.row.addWidget(button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        parts: tuple[QWidget, ...] = (self.review, self.check, self.said, self.filter, self.fault)
        for part in parts:
            column.addWidget(part)
        card = Card()
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        column.addWidget(card, 1)
        parts = (self.review, self.said, self.fault, self.empty)
        for part in parts:
            part.hide()
        self.client_view.set_enabled(False, self.tr("Choose a client in the filter first."))
        self._stack.addWidget(self.gate)
        self._stack.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.gate.open.clicked.connect(self._open)
        self.gate.password.returnPressed.connect(self._open)
        self.filter.wanted.connect(self.show_filter)
        self.table.more_wanted.connect(self._more)
        self.export.clicked.connect(self._export)
        self.client_view.clicked.connect(self._show_client_view)
        way_out.changed.connect(self._offer_export)

    # --- the password ---

    @property
    def is_open(self) -> bool:
        """Tell whether the password was given."""
        return self._stack.currentIndex() == 1

    def entered(self) -> None:
        """Be ready to type: the password, or the filter; what is due is read anew."""
        if not self.is_open:
            self.gate.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._read_around()
        if self._filter is not None:
            self.show_filter(self._filter)

    def focus_filter(self) -> None:
        """Go to the filter."""
        if self.is_open:
            self.filter.client.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.client.selectAll()
        else:
            self.gate.password.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self) -> None:
        if not self.gate.password.text():
            self.gate.field.show_problem(self.tr("Please fill this in."))
            return
        self.gate.open.setEnabled(False)
        self._jobs.run(
            self, confirm_password, self._studio, self.gate.password.text(),
            then=self._opened, on_error=self._not_opened,
        )  # fmt: skip

    def _not_opened(self, error: StudioError | None) -> None:
        self.gate.open.setEnabled(True)
        self.gate.password.clear()
        self.gate.field.show_problem(sentence(error))
        self.gate.password.setFocus()

    def _opened(self, _: None) -> None:
        self.gate.password.clear()
        self.gate.field.show_problem("")
        self.gate.open.setEnabled(True)
        self._stack.setCurrentIndex(1)
        self._read_around()
        self.filter.apply()
        self.filter.client.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading ---

    def _read_around(self) -> None:
        self._jobs.run(self, journal.journal_users, self._studio, then=self._show_users, on_error=self._show_fault)
        if self.check.verdict is None:
            self._jobs.run_pictures(self, self._studio.check_chain, then=self.check.show_verdict)
        if self._studio.may(Permission.REVIEW_JOURNAL):
            self._jobs.run(self, journal.reviews, self._studio, then=self._keep_reviews)
            self._jobs.run(self, journal.review_due, self._studio, then=self._show_due)

    def _show_users(self, users: tuple[Person, ...]) -> None:
        self.filter.show_users(users)

    def show_filter(self, wanted: Filter) -> None:
        """Show the newest lines that match."""
        self._filter = wanted
        self._asked += 1
        self._reading = True
        self.client_view.set_enabled(wanted.client_id is not None, self.tr("Choose a client in the filter first."))
        self._jobs.run(
            self, journal.read_journal, self._studio, wanted, limit=PAGE,
            then=partial(self._show, self._asked), on_error=self._show_fault,
        )  # fmt: skip

    def _show(self, asked: int, lines: tuple[Line, ...]) -> None:
        if asked != self._asked:
            return
        self._reading = False
        self.fault.hide()
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.table.show_lines(lines, whole=len(lines) < PAGE)
        self._offer_export()

    def _more(self) -> None:
        if self._reading or self._filter is None:
            return
        self._reading = True
        self._jobs.run(
            self, journal.read_journal, self._studio, self._filter, before_seq=self.table.last_seq, limit=PAGE,
            then=partial(self._show_more, self._asked), on_error=self._show_fault,
        )  # fmt: skip

    def _show_more(self, asked: int, lines: tuple[Line, ...]) -> None:
        if asked == self._asked:
            self._reading = False
            self.table.add_lines(lines, whole=len(lines) < PAGE)

    def _show_fault(self, error: StudioError | None) -> None:
        self._reading = False
        self.fault.say(sentence(error))
        self.fault.show()

    # --- the review ---

    def _keep_reviews(self, found: tuple[Review, ...]) -> None:
        self._reviews = found

    def _show_due(self, month: str | None) -> None:
        self._due = month
        if month is not None:
            text = self.tr("The journal of %1 has not been reviewed yet.")
            self.review.say(text.replace("%1", journal_words.month(month)), tone="warn", icon="calendar-check")
            self.review.offer(self.tr("Review …"), self._review)
        else:
            text = self.tr("The journal was reviewed for every month that is over.")
            self.review.say(text, tone="success", icon="calendar-check")
            self.review.offer(self.tr("Earlier reviews …"), self._review)
        self.review.show()

    def _review(self) -> None:
        dialog = ReviewDialog(
            self.window(), self._studio, self._jobs, self._privacy, month=self._due or "", earlier=self._reviews
        )
        dialog.recorded.connect(self._reviewed)
        dialog.start()

    def _reviewed(self, review: Review) -> None:
        self._say(self.tr("Review of %1 recorded.").replace("%1", journal_words.month(review.month)))
        self._read_around()

    # --- out of the studio ---

    def _export(self) -> None:
        if self._filter is not None and way_out.is_open:
            dialog = ExportDialog(self.window(), self._studio, self._jobs, self._filter)
            dialog.exported.connect(self._exported)
            dialog.start()

    def _offer_export(self) -> None:
        there = bool(self.table.records_model.records)
        way_out.say_on(self.export, able=there, why_not=self.tr("There are no lines to export."))

    def _exported(self, path: str, count: int) -> None:
        text = self.tr("%1 lines saved in %2. The file is not encrypted: give it by hand, and delete it afterwards.")
        self._say(text.replace("%1", journal_words.number(count)).replace("%2", Path(path).name))

    def _show_client_view(self) -> None:
        client = self.filter.chosen_client
        if client is not None:
            ClientViewDialog(self.window(), self._studio, self._jobs, self._privacy, client).start()

    def _say(self, text: str) -> None:
        self.said.say(text)
        self.said.show()
