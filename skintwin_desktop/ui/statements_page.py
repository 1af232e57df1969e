"""Verklaring: the versions of the privacy statement, and who is still to be given the one of now."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import statements
from skintwin_desktop.core.statements import StatementEntry, StatementLine, ToInform
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, StudioError
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate


class NewStatementDialog(DeedDialog):
    """Adds a version; from then on it is the one that is handed over."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, years: int) -> None:
        title, said = (
            translate("NewStatementDialog", "New version of the privacy statement"),
            translate(
                "NewStatementDialog",
                "Clients are given this one from now on. Everybody who was given an earlier one comes on the list.",
            ),
        )
        super().__init__(window, jobs, title, said, icon="file-text", width=640)
        self._studio = studio
        self.dated, self.years, self.text = (
            QLineEdit(words.day(studio.today())),
            QLineEdit(str(years)),
            LongText(lines=9),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self.fields["dated"] = Field(self.tr("Date of the version"), self.dated, required=True)
        self.fields["years"] = Field(self.tr("Years that it promises to keep a file"), self.years, required=True)
        row.addWidget(self.fields["dated"], 1)
        row.addWidget(self.fields["years"], 1)
        self.body.addLayout(row)
        self.add("text", Field(self.tr("The whole text, as clients read it"), self.text, required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Add this version"), self.tr("Adding …"), icon="check", focus=self.text)

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        said = {
            ("dated", "unreadable"): self.tr("This is not a date. Type it like 24-11-2026."),
            ("dated", "impossible"): self.tr("This date does not exist."),
            ("dated", "earlier"): self.tr("There is a version of this date or a later one. Take a later date."),
            ("years", "unreadable"): self.tr("Fill in a number of years, like 20."),
            ("text", "short"): self.tr("This is too short for a statement. Paste the whole text."),
            ("text", "same"): self.tr("This is the text of the version of now. Paste the new one."),
        }
        return said.get((problem.field, problem.code)) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Add the version."""
        entry = StatementEntry(self.dated.text(), self.years.text(), self.text.text())
        self.work(statements.add_statement, self._studio, entry)


class HandOverDialog(DeedDialog):
    """Notes that clients were given the version of now, and how."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, client_ids: tuple[UUID, ...], many: str) -> None:
        title = translate("HandOverDialog", "Note that the statement was given")
        super().__init__(window, jobs, title, many, icon="paper-plane-tilt")
        self._studio, self._ids = studio, client_ids
        self.way = Segments(
            self.tr("How it was given"), [Option(code, intake_words.handover_way(code)) for code in statements.WAYS]
        )
        self.add("way", Field(self.tr("How it was given"), self.way, required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Note it"), self.tr("Noting …"), icon="check", focus=self.way)

    def problems(self) -> dict[str, str]:
        """Say that no way was chosen."""
        return {} if self.way.value() else {"way": self.tr("Choose how it was given.")}

    def begin(self) -> None:
        """Note it, client by client: each has a line in the journal."""
        self.work(_hand_over_all, self._studio, self._ids, self.way.value())


def _hand_over_all(studio: Studio, client_ids: tuple[UUID, ...], way: str) -> int:
    for client_id in client_ids:
        statements.hand_over_statement(studio, client_id, way)
    return len(client_ids)


class StatementsPage(QWidget):
    """The versions, and the list "inform again"."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self.dialog: DeedDialog | None = None
        self.fault = Note("danger")
        self.versions = RecordTable[StatementLine](
            self.tr("Versions"), privacy, self._version_columns(), row_look=_past
        )
        self.waiting = RecordTable[ToInform](self.tr("To inform again"), privacy, self._client_columns())
        self.add = KeyButton(self.tr("New version"), kind=PRIMARY, icon="plus", height=28)
        self.note_one = KeyButton(self.tr("Given to this client"), icon="check", height=28)
        self.note_all = KeyButton(self.tr("Given to all"), icon="users", height=28)
        self.nobody = EmptyState(
            "check-circle",
            self.tr("Everybody has the statement of now"),
            self.tr("After a new version, all clients with an open agreement stand here until they were given it."),
        )
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.note_one.clicked.connect(self._note_one)
        self.note_all.clicked.connect(self._note_all)
        self.waiting.opened.connect(self._note_this)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.fault.hide()
        outer.addWidget(self.fault)
        versions = Card(self.tr("Privacy statement"), "file-text")
        versions.add_to_head(self.add)
        versions.add_flush(self.versions)
        outer.addWidget(versions)
        waiting = Card(self.tr("Inform again"), "paper-plane-tilt")
        waiting.add_to_head(self.note_one)
        waiting.add_to_head(self.note_all)
        waiting.add_flush(self.waiting, 1)
        waiting.add_flush(self.nobody, 1)
        outer.addWidget(waiting, 1)

    def _version_columns(self) -> list[Column[StatementLine]]:
        return [
            Column(self.tr("Version of"), self._dated_cell, 150),
            Column(self.tr("Handed over until"), self._until_cell),
            Column(self.tr("Years promised"), self._years_cell, 150, right=True),
            Column(self.tr("Clients given"), self._handed_cell, 150, right=True),
        ]

    @staticmethod
    def _dated_cell(line: StatementLine) -> Cell:
        return Cell(words.day(line.version.dated), role="bodyStrong", private=Private.PUBLIC)

    def _until_cell(self, line: StatementLine) -> Cell:
        return Cell(words.day(line.until) if line.until else self.tr("now"), tone="ink2", private=Private.PUBLIC)

    @staticmethod
    def _years_cell(line: StatementLine) -> Cell:
        return Cell(str(line.version.promised_years), private=Private.PUBLIC)

    @staticmethod
    def _handed_cell(line: StatementLine) -> Cell:
        return Cell(str(line.handed), private=Private.PUBLIC)

    def _client_columns(self) -> list[Column[ToInform]]:
        return [
            Column(self.tr("Client"), self._name_cell, whole=True),
            Column(self.tr("Number"), self._number_cell, 110),
            Column(self.tr("Has the version of"), self._had_cell, 150),
            Column(self.tr("Given on"), self._given_cell, 120),
            Column(self.tr("E-mail"), self._email_cell, 230),
        ]

    @staticmethod
    def _name_cell(one: ToInform) -> Cell:
        return Cell(one.name.listed, role="bodyStrong", private=Private.NAME, short=one.name.masked)

    @staticmethod
    def _number_cell(one: ToInform) -> Cell:
        return Cell(one.label, private=Private.NUMBER)

    def _had_cell(self, one: ToInform) -> Cell:
        return Cell(words.day(one.had) if one.had else self.tr("none"), tone="ink2", private=Private.PUBLIC)

    @staticmethod
    def _given_cell(one: ToInform) -> Cell:
        return Cell(words.day(one.had_at) if one.had_at else "", tone="ink2", private=Private.PUBLIC)

    @staticmethod
    def _email_cell(one: ToInform) -> Cell:
        return Cell(one.email, tone="ink2", private=Private.CONTACT)

    # --- reading ---

    def entered(self) -> None:
        """Read versions and clients anew."""
        self.fault.hide()
        self._jobs.run(
            self, statements.list_statements, self._studio, then=self._show_versions, on_error=self._not_read
        )
        self._jobs.run(
            self, statements.clients_to_inform, self._studio, then=self._show_waiting, on_error=self._not_read
        )

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show_versions(self, found: tuple[StatementLine, ...]) -> None:
        self.versions.show_records(found)
        self.versions.setFixedHeight(min(self.versions.content_height(), 220))

    def _show_waiting(self, found: tuple[ToInform, ...]) -> None:
        before = self.waiting.current()
        self.waiting.show_records(found, keep=lambda one: before is not None and one.client_id == before.client_id)
        if found and self.waiting.current() is None:
            self.waiting.selectRow(0)
        self.waiting.setVisible(bool(found))
        self.nobody.setVisible(not found)
        self.note_one.setVisible(bool(found))
        self.note_all.setVisible(bool(found))
        self.note_all.setText(self.tr("Given to all %n", None, len(found)))
        self.note_all.updateGeometry()

    # --- deeds ---

    def _begin(self, dialog: NewStatementDialog | HandOverDialog) -> None:
        self.dialog = dialog
        dialog.answered.connect(self._done)
        dialog.start()

    def _add(self) -> None:
        records = self.versions.records_model.records
        years = records[0].version.promised_years if records else 20
        self._begin(NewStatementDialog(self.window(), self._studio, self._jobs, years))

    def _note_this(self, one: ToInform) -> None:
        self._hand_over((one.client_id,), self.tr("For the client who is chosen."))

    def _note_one(self) -> None:
        one = self.waiting.current()
        if one is not None:
            self._note_this(one)

    def _note_all(self) -> None:
        ids = tuple(one.client_id for one in self.waiting.records_model.records)
        self._hand_over(ids, self.tr("For all %n client(s) on the list.", None, len(ids)))

    def _hand_over(self, ids: tuple[UUID, ...], many: str) -> None:
        self._begin(HandOverDialog(self.window(), self._studio, self._jobs, ids, many))

    def _done(self, _: object) -> None:
        self.dialog = None
        Toast(self.window(), self.tr("Done. It stands in the journal."))
        self.waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered()


def _past(line: StatementLine) -> RowLook:
    return RowLook(quiet=line.until is not None)
