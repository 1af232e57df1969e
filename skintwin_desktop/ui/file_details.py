"""The page Gegevens of a file: who somebody is, what that was before, and the files that were joined with it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import contact_history, merging
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.contact_history import Earlier
from skintwin_desktop.core.merging import Joining
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.identity import client_label
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import client_words, intake_words, words
from skintwin_desktop.ui.client_cards import LabelledValues
from skintwin_desktop.ui.correction_dialog import CorrectionDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.merge_dialog import ChooseFile, MergeDialog
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import DANGER, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled, clear
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text


class FileDetails(QWidget):
    """Who somebody is, now and before."""

    file_wanted = Signal(UUID)
    """The file of this id is to be read anew: files were joined, or set apart."""
    changed = Signal(object)
    """The client was changed, and is this now."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self.dialog: Dialog | None = None
        self._wrong: UUID | None = None
        self.fault = Note("danger")
        self.change = KeyButton(self.tr("Change …"), icon="pencil-simple", height=28)
        self.join = KeyButton(self.tr("Join with another file …"), icon="arrows-in", height=28)
        self.mistake = KeyButton(self.tr("This was never right: forget it"), icon="eraser", height=28)
        values = {
            name: PrivateLabel(privacy, client_words.PRIVATE.get(name, Private.CONTACT), wrap=True)
            for name in merging.GROUPS
        }
        self._now = LabelledValues({name: client_words.group(name) for name in merging.GROUPS}, values)
        self.table = RecordTable[Earlier](
            self.tr("Earlier values"), privacy, self._columns(), client_of=self._whose, row_height=44
        )
        self._none = EmptyState(
            "clock-counter-clockwise",
            self.tr("Nothing was changed yet"),
            self.tr("What is changed later stands here with when, by whom and who gave it."),
        )
        self._lay_out()
        self.change.clicked.connect(self._correct)
        self.change.setVisible(studio.may(Permission.CHANGE_CLIENT))
        self.join.clicked.connect(self._choose_file)
        self.join.setVisible(studio.may(Permission.MERGE_CLIENTS))
        self.mistake.clicked.connect(self._ask_mistake)
        self.table.chosen.connect(self._chosen)

    def _columns(self) -> list[Column[Earlier]]:
        return [
            Column(self.tr("What"), self._field_cell, 130),
            Column(self.tr("Was"), self._was_cell, whole=True),
            Column(self.tr("Until"), lambda one: Cell(words.day(one.until), private=Private.PUBLIC), 96),
            Column(self.tr("Changed by"), self._who_cell, 170),
        ]

    def _whose(self, _: Earlier) -> UUID | None:
        return self._client.id if self._client else None

    def _field_cell(self, one: Earlier) -> Cell:
        other = self._client is not None and one.number != self._client.number
        below = client_label(one.number) if other else ""
        return Cell(client_words.field(one.field), below=below, private=Private.PUBLIC, below_private=Private.NUMBER)

    def _was_cell(self, one: Earlier) -> Cell:
        if one.mistake:
            return Cell(self.tr("was never right, forgotten"), tone="ink3", private=Private.PUBLIC)
        was = client_words.earlier_value(one.field, one.was) or self.tr("nothing")
        kind = {"first_name": Private.NAME, "last_name": Private.NAME, "birth_date": Private.BIRTH_DATE}
        return Cell(was, role="bodyStrong", private=kind.get(one.field, Private.CONTACT))

    def _who_cell(self, one: Earlier) -> Cell:
        how = self.tr("by joining files") if one.by_joining else intake_words.source(one.source)
        return Cell(one.changed_by, below=how, private=Private.PUBLIC)

    def _lay_out(self) -> None:
        content = QWidget()
        columns = QHBoxLayout(content)
        MarginFit(self, columns)
        columns.setSpacing(14)
        left, right = QVBoxLayout(), QVBoxLayout()
        now = Card(self.tr("As it is now"), "identification-card")
        now.add_to_head(self.change)
        now.padded().addWidget(self._now)
        left.addWidget(self.fault)
        left.addWidget(now)
        self._files = Card(self.tr("Joined files"), "arrows-in")
        self._files.add_to_head(self.join)
        self._joined = self._files.padded(margin=14, spacing=8)
        left.addWidget(self._files)
        left.addStretch(1)
        self.fault.hide()
        earlier = Card(self.tr("Earlier values"), "clock-counter-clockwise")
        earlier.add_flush(self.table, 1)
        earlier.add_flush(self._none, 1)
        foot = earlier.foot()
        note = self.tr("Kept for letters about a correction and to call back. They never come back into a form.")
        foot.addWidget(Text(note, "small", "ink2", wrap=True), 1)
        foot.addWidget(self.mistake)
        right.addWidget(earlier, 1)
        columns.addLayout(left, 40)
        columns.addLayout(right, 60)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(content))
        self._show_earlier(())
        self._show_joined(())

    # --- showing ---

    def show_client(self, client: Client) -> None:
        """Show whose data these are; what was before follows when the page is entered."""
        self._client = client
        self._now.show_values(client_words.of_client(client), client.id)
        self._show_earlier(())
        self._show_joined(())

    def entered(self) -> None:
        """Read what was before and which files were joined."""
        if self._client is None:
            return
        run, who = self._jobs.run, self._client.id
        self.fault.hide()
        run(self, contact_history.earlier_values, self._studio, who, then=self._show_earlier, on_error=self._failed)
        run(self, merging.joinings, self._studio, who, then=self._show_joined, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show_earlier(self, found: tuple[Earlier, ...]) -> None:
        self.table.show_records(found)
        self.table.setVisible(bool(found))
        self._none.setVisible(not found)
        self.mistake.set_enabled(False, self.tr("Choose an earlier value first."))

    def _chosen(self, one: Earlier) -> None:
        free = not one.mistake and not one.by_joining
        self.mistake.set_enabled(free, self.tr("This value came with joining files, or was forgotten already."))

    def _show_joined(self, found: tuple[Joining, ...]) -> None:
        clear(self._joined)
        if not found:
            text = self.tr("Has somebody two files? Join them: nothing is lost, and it can be taken back.")
            self._joined.addWidget(Text(text, "body", "ink3", wrap=True))
        for one in found:
            self._joined.addWidget(self._joined_row(one))

    def _joined_row(self, one: Joining) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        said = QVBoxLayout()
        said.setSpacing(1)
        label = PrivateLabel(self._privacy, Private.NUMBER, "bodyStrong")
        label.show_value(one.label, self._client.id if self._client else None)
        said.addWidget(label)
        said.addWidget(Text(f"{words.day(one.joined_at)}, {one.joined_by}", "small", "ink2", wrap=True))
        layout.addLayout(said, 1)
        if one.until >= self._studio.now():
            until = self.tr("Take back (until %1)").replace("%1", words.day(one.until))
            back = KeyButton(until, icon="arrow-counter-clockwise", height=28)
            back.setAccessibleName(f"{until}: {words.day(one.joined_at)}, {one.joined_by}")
            back.setProperty("joining", one.id)
            back.clicked.connect(self._take_back)
            layout.addWidget(back)
        return row

    # --- deeds ---

    def _ask_mistake(self) -> None:
        one = self.table.current()
        if one is None:
            return
        text = self.tr("The value is forgotten for good. That it was replaced, when and by whom, stays in the file.")
        self.dialog = Dialog(self.window(), self.tr("Forget this earlier value?"), text, icon="eraser")
        self._wrong = one.id
        self.dialog.confirmed.connect(self._forget)
        self.dialog.ask(self.tr("Keep it"), self.tr("Forget it"), kind=DANGER, icon="eraser")

    def _forget(self) -> None:
        if self.dialog is None or self._wrong is None:
            return
        self.dialog.done()
        self._jobs.run(
            self, contact_history.forget_mistake, self._studio, self._wrong, then=self._again, on_error=self._failed
        )

    def _again(self, _: object) -> None:
        self.entered()

    def _correct(self) -> None:
        if self._client is None:
            return
        dialog = CorrectionDialog(self.window(), self._studio, self._jobs, self._privacy, self._client)
        self.dialog = dialog
        dialog.answered.connect(self._was_changed)
        dialog.closed.connect(self._correction_closed)
        dialog.start()

    def _was_changed(self, client: Client) -> None:
        self.changed.emit(client)
        self.entered()

    def _correction_closed(self) -> None:
        if isinstance(self.dialog, CorrectionDialog) and self.dialog.outdated and self._client is not None:
            self.file_wanted.emit(self._client.id)

    def _choose_file(self) -> None:
        if self._client is None or self._privacy.bound is not None:
            self.fault.say(self.tr("While a client is present no other file can be looked for."), tone="info")
            self.fault.show()
            return
        choose = ChooseFile(self.window(), self._studio, self._jobs, self._privacy, self._client)
        self.dialog = choose
        choose.chosen.connect(self._side_by_side)
        choose.start()

    def _side_by_side(self, one: ClientLine) -> None:
        if self._client is not None:
            dialog = MergeDialog(self.window(), self._studio, self._jobs, self._privacy, (self._client.id, one.id))
            self.dialog = dialog
            dialog.answered.connect(self._was_joined)
            dialog.start()

    def _was_joined(self, _: Joining) -> None:
        if isinstance(self.dialog, MergeDialog):
            self.file_wanted.emit(self.dialog.kept_id)

    def _take_back(self) -> None:
        joining: UUID = self.sender().property("joining")
        self._jobs.run(
            self, merging.undo_merge, self._studio, joining, then=self._was_taken_back, on_error=self._failed
        )

    def _was_taken_back(self, client: Client) -> None:
        self.file_wanted.emit(client.id)
