"""Bronnen: the register of places outside the program where data of clients are, kept by the owner."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import sources
from skintwin_desktop.core.sources import SOURCE_KINDS, Source, SourceEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.page_parts import begin_page, show_rows
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Check, Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate


class SourceDialog(DeedDialog):
    """Adds a source or changes one."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, source: Source | None) -> None:
        title = translate("SourceDialog", "Change the source") if source else translate("SourceDialog", "New source")
        super().__init__(window, jobs, title, icon="database", width=620)
        self._studio, self._source = studio, source
        self.kind = ComboBox(
            [Option(code, contact_words.source_kind(code)) for code in SOURCE_KINDS], placeholder=self.tr("Choose")
        )
        self.name, self.ask_whom, self.days = QLineEdit(), QLineEdit(), QLineEdit()
        self.holds, self.how = LongText(lines=2), LongText(lines=2)
        self.always = Check(self.tr("Ask it at every request about rights"))
        self._lay_out()
        if source is not None:
            self._fill(source.entry)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, rows in (
            (first, (("name", self.tr("Name"), self.name, 3), ("kind", self.tr("Kind"), self.kind, 2))),
            (
                second,
                (
                    ("ask_whom", self.tr("Who is asked"), self.ask_whom, 3),
                    ("days", self.tr("Days to answer"), self.days, 2),
                ),
            ),
        ):
            row.setSpacing(12)
            for key, label, editor, share in rows:
                self.fields[key] = Field(label, editor, required=True)
                row.addWidget(self.fields[key], share)
        self.body.addLayout(first)
        self.add("holds", Field(self.tr("What data it holds"), self.holds, required=True))
        self.body.addLayout(second)
        self.add("how", Field(self.tr("How it is asked"), self.how, required=True))
        self.body.addWidget(self.always)

    def _fill(self, entry: SourceEntry) -> None:
        self.kind.set_value(entry.kind)
        for key in ("name", "ask_whom"):
            getattr(self, key).setText(getattr(entry, key))
        for key in ("holds", "how"):
            getattr(self, key).set_text(getattr(entry, key))
        self.days.setText(str(entry.days))
        self.always.setChecked(entry.always)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Save"), self.tr("Saving …"), icon="check", focus=self.name)

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if problem.field == "days":
            return self.tr("Type 1 to %1 days.").replace("%1", problem.detail)
        if (problem.field, problem.code) == ("kind", "empty"):
            return self.tr("Choose one.")
        return super().problem_sentence(problem)

    def entered(self) -> SourceEntry:
        """Return the source as it stands here."""
        days = self.days.text().strip()
        return SourceEntry(
            self.kind.value(), self.name.text(), self.holds.text(), self.ask_whom.text(), self.how.text(),
            int(days) if days.isascii() and days.isdecimal() and len(days) < 5 else 0, self.always.isChecked(),
        )  # fmt: skip

    def begin(self) -> None:
        """Save it."""
        if self._source is None:
            self.work(sources.add_source, self._studio, self.entered())
        else:
            self.work(
                sources.change_source, self._studio, self._source.id, self.entered(), version=self._source.version
            )


class SourcesPage(QWidget):
    """The table of sources, and what can be done with the chosen one."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._may = studio.may(Permission.MANAGE_SOURCES)
        self.dialog: SourceDialog | None = None
        self._made: UUID | None = None
        self.fault = Note("danger")
        self.table = RecordTable[Source](
            self.tr("External sources"), privacy, self._columns(), row_look=_row_look, row_height=44
        )
        self.whole = Text("", "small", "ink2", wrap=True)
        """What the chosen source holds and how it is asked, in full: a row has a line for each."""
        self.add = KeyButton(self.tr("New source"), kind=PRIMARY, icon="plus", height=28)
        self.change = KeyButton(self.tr("Change"), icon="pencil-simple", height=28)
        self.end = KeyButton(self.tr("Not in use any more"), icon="archive", height=28)
        self.usual = KeyButton(self.tr("Begin with the usual sources"), icon="list-bullets")
        self.empty = EmptyState(
            "database",
            self.tr("No sources yet"),
            self.tr("Data of clients are elsewhere too: website, mailbox, cabinet. Requests about rights ask there."),
        )
        self._build()
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.end.clicked.connect(self._end)
        self.usual.clicked.connect(self._add_usual)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)

    def _columns(self) -> list[Column[Source]]:
        public = Private.PUBLIC
        return [
            Column(
                self.tr("Source"),
                lambda one: Cell(
                    one.entry.name, contact_words.source_kind(one.entry.kind), role="bodyStrong", private=public,
                    below_private=public,
                ),
                236,
            ),
            Column(self.tr("What data"), lambda one: Cell(one.entry.holds, private=public), whole=True),
            Column(
                self.tr("Who and how"),
                lambda one: Cell(one.entry.ask_whom, one.entry.how, private=public, below_private=public),
                whole=True,
            ),
            Column(self.tr("Days"), lambda one: Cell(str(one.entry.days), private=public), 56, right=True),
            Column(self.tr("At a request"), self._asked_cell, 128, whole=True),
        ]  # fmt: skip

    def _asked_cell(self, one: Source) -> Cell:
        if one.ended_at is not None:
            told = self.tr("until %1").replace("%1", words.day(one.ended_at))
            return Cell(told, tone="ink2", private=Private.PUBLIC)
        always = Chip("info", "check", self.tr("Always"))
        sometimes = Chip("neutral", "minus", self.tr("When it fits"))
        return Cell(chip=always if one.entry.always else sometimes, private=Private.PUBLIC)

    def _build(self) -> None:
        denied = EmptyState(
            "lock-key", self.tr("The owner keeps this register"), self.tr("Ask the owner for a change.")
        )
        outer = begin_page(self, self.fault, denied, may=self._may)
        card = Card(self.tr("External sources"), "database")
        for button in (self.change, self.end, self.add):
            card.add_to_head(button)
        self.empty.offer(self.usual)
        self.empty.hide()
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        card.foot().addWidget(self.whole, 1)
        outer.addWidget(card, 1)
        card.setVisible(self._may)  # in its place first: shown before that it would be a window of its own

    # --- reading ---

    def entered(self) -> None:
        """Read the register anew."""
        if self._may:
            self._jobs.run(self, sources.list_sources, self._studio, then=self._show, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show(self, found: tuple[Source, ...]) -> None:
        self.fault.hide()
        show_rows(self.table, self.empty, found, wanted=self._made)
        self._made = None
        self._chosen(self.table.current())

    def _chosen(self, source: Source | None) -> None:
        for button in (self.change, self.end):
            button.set_enabled(source is not None, self.tr("Choose a source first."))
        entry = source.entry if source is not None else None
        self.whole.setText(f"{entry.holds}\n{entry.ask_whom}: {entry.how}" if entry is not None else "")
        ended = source is not None and source.ended_at is not None
        self.end.setText(self.tr("In use again") if ended else self.tr("Not in use any more"))

    # --- deeds ---

    def _begin(self, source: Source | None) -> None:
        self.dialog = SourceDialog(self.window(), self._studio, self._jobs, source)
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def _add(self) -> None:
        self._begin(None)

    def _open(self, source: Source) -> None:
        self._begin(source)

    def _change(self) -> None:
        source = self.table.current()
        if source is not None:
            self._begin(source)

    def _end(self) -> None:
        source = self.table.current()
        if source is not None:
            self._jobs.run(
                self, sources.end_source, self._studio, source.id, ended=source.ended_at is None,
                then=self._done, on_error=self._failed,
            )  # fmt: skip

    def _add_usual(self) -> None:
        self._jobs.run(
            self, sources.add_usual_sources, self._studio, current_language(), then=self._done, on_error=self._failed
        )

    def _done(self, answer: object) -> None:
        self.dialog = None
        self._made = answer if isinstance(answer, UUID) else None
        Toast(self.window(), self.tr("Done. It stands in the journal."))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered()


def _row_look(one: Source) -> RowLook:
    return RowLook(quiet=one.ended_at is not None)
