"""Joining two files: which values stay, what goes along, and that it can be taken back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core import clients, duplicates, merging
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.duplicates import LookAlike, Sought
from skintwin_desktop.core.merging import Joining, Preview
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotJoined, StudioError
from skintwin_desktop.ui import client_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.side_by_side import Head, SideBySide
from skintwin_desktop.ui.widgets.cards import Note, Scrolled
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.typed_search import EarlyEnter, TypedSearch

SETTLED_MS = 800
_ROWS = 6
_AROUND = 280
"""What of the window's height the dialog needs for everything but the values."""


class ChooseFile(Dialog):
    """Asks with which other file a file is to be joined; look-alikes stand there at once."""

    chosen = Signal(object)
    """A ClientLine."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client: Client) -> None:
        super().__init__(
            window,
            words.translate("ChooseFile", "Which file is of the same person?"),
            words.translate("ChooseFile", "Look for the other file by name, date of birth, number, phone or postcode."),
            icon="users",
            width=620,
        )
        self._studio, self._jobs, self._client, self._search = studio, jobs, client, EarlyEnter()
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self._typing = TypedSearch(self.field, privacy)
        self.body.addWidget(Field(self.tr("Search client"), self.field))
        self._hint = Text("", "small", "ink2", wrap=True)
        self.body.addWidget(self._hint)
        self.table = RecordTable[ClientLine](
            self.tr("Files"), privacy, self._columns(), client_of=_id_of, row_height=36
        )
        self.table.setFixedHeight(_ROWS * self.table.row_height() + 34)
        self.body.addWidget(self.table)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._note)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._choose)
        self.table.opened.connect(self._opened)
        self.confirmed.connect(self._choose)

    def _columns(self) -> list[Column[ClientLine]]:
        return [
            Column(self.tr("Number"), lambda one: Cell(one.label, tone="ink2", private=Private.NUMBER), 90),
            Column(
                self.tr("Name"),
                lambda one: Cell(one.name.listed, role="bodyStrong", private=Private.NAME, short=one.name.masked),
            ),
            Column(
                self.tr("Date of birth"), lambda one: Cell(words.day(one.birth_date), private=Private.BIRTH_DATE), 120
            ),
            Column(self.tr("Postcode"), lambda one: Cell(one.postcode, tone="ink2", private=Private.CONTACT), 90),
        ]

    def start(self) -> None:
        """Show the dialog, with who looks like this client."""
        self.ask(self.tr("Cancel"), self.tr("Side by side"), icon="columns", focus=self.field)
        client = self._client
        sought = Sought(client.entry(), client.birth_date, frozenset({client.id}))
        self._jobs.run(self, duplicates.look_alikes, self._studio, sought, then=self._show_alike)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _show_alike(self, found: tuple[LookAlike, ...]) -> None:
        if self.field.text().strip():
            return
        lines = [
            ClientLine(
                one.client.id, one.client.number, one.client.name, one.client.birth_date, one.client.postcode, None
            )
            for one in found
        ]
        self._hint.setText(
            self.tr("These look like this client:") if lines else self.tr("No file looks like this client.")
        )
        self.table.show_records(lines)
        if lines:
            self.table.selectRow(0)
            self._jobs.run(
                self._jobs, duplicates.note_look_alikes, self._studio, tuple(one.id for one in lines)
            )  # fmt: skip

    def _typed(self, text: str) -> None:
        self._hint.setText("")
        self._jobs.run(
            self, clients.find_clients, self._studio, text, limit=20, then=partial(self._show_found, self._search.ask())
        )
        self._settled.start()

    def _show_found(self, asked: int, found: tuple[ClientLine, ...]) -> None:
        if not self._search.answer(asked):
            return
        self.table.show_records([one for one in found if one.id != self._client.id])
        if self.table.records_model.rowCount():
            self.table.selectRow(0)
        if self._search.owed() and self.overlay is not None:
            self._choose()

    def _note(self) -> None:
        self._jobs.run(self._jobs, clients.note_search, self._studio, self.table.records_model.rowCount())

    def _choose(self) -> None:
        if not self._search.press():
            return
        one = self.table.current()
        if one is not None:
            self._opened(one)
        else:
            self._hint.setText(self.tr("Choose a file in the list."))

    def _opened(self, one: ClientLine) -> None:
        self.done()
        self.chosen.emit(one)


class MergeDialog(DeedDialog):
    """Shows two files side by side and joins the second of ``pair`` with the first; ``answered`` tells the Joining."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, pair: tuple[UUID, UUID]) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("MergeDialog", "Join two files of one person"),
            icon="arrows-in",
            width=round(720 * look.percent / 100),
        )
        self._studio, self._privacy = studio, privacy
        self._pair = pair
        self._turned = False
        self.preview: Preview | None = None
        self.sides: SideBySide | None = None
        self.told = Note("info")
        self._why = Text("", "body", wrap=True)
        self.body.addWidget(self._why)

    @property
    def kept_id(self) -> UUID:
        """Return the file that goes on."""
        return self._pair[0]

    def start(self) -> None:
        """Ask what joining comes to, then show it."""
        self._jobs.run(self, merging.preview_merge, self._studio, *self._pair, then=self._show, on_error=self._refused)

    def _refused(self, error: StudioError | None) -> None:
        if isinstance(error, NotJoined) and error.reason == "direction" and not self._turned:
            self._turned = True
            self._pair = (self._pair[1], self._pair[0])
            self.start()
            return
        self._why.setText(sentence(error))
        self.ask(self.tr("Close"), "")

    def _show(self, found: Preview) -> None:
        self.preview = found
        self._why.setText(
            self.tr("The file at the left goes on, the other number leads to it. Choose which value counts.")
        )
        heads = (
            Head(self.tr("%1 goes on"), found.kept.label),
            Head(self.tr("%1 is joined"), found.other.label),
        )
        values = (client_words.of_client(found.kept), client_words.of_client(found.other))
        self.sides = SideBySide(
            self._privacy, heads, values, (found.kept.id, found.other.id), tuple(merging.GROUPS), choose=True
        )
        self.sides.set_taken(found.proposed)
        area = Scrolled(self.sides)
        room = self._window.height() - _AROUND * look.percent // 100
        area.setFixedHeight(min(room, self.sides.sizeHint().height() + 12))
        self.body.addWidget(area)
        self.told.say(self._comes_to(found), bold=self.tr("Nothing is lost."))
        self.body.addWidget(self.told)
        first = next((row.buttons[0] for row in self.sides.rows.values() if row.buttons), None)
        self.offer(self.tr("Join the files"), self.tr("Joining …"), icon="arrows-in", focus=first)

    def _comes_to(self, found: Preview) -> str:
        parts = []
        moves, stays = client_words.counted(found.moves), client_words.counted(found.stays)
        if moves:
            parts.append(self.tr("Goes along: %1.").replace("%1", moves))
        if stays:
            parts.append(self.tr("Stays sealed in its own file and is read with this one: %1.").replace("%1", stays))
        until = self.tr("You can take it back for %n day(s).", None, merging.UNDO_DAYS)
        return " ".join((*parts, until))

    def begin(self) -> None:
        """Join the files."""
        found, sides = self.preview, self.sides
        if found is not None and sides is not None:
            self.work(
                merging.merge_clients, self._studio, found.kept.id, found.other.id, take=sides.taken(),
                versions=(found.kept.version, found.other.version),
            )  # fmt: skip


def _id_of(one: ClientLine) -> UUID:
    return one.id


__all__ = ["ChooseFile", "Joining", "MergeDialog"]
