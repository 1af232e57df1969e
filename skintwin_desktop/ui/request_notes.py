"""What was written down with a request, and the way it went: newest first, the words opened one by one."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.records import Note as RequestNote
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_note_words import note_choices, note_words
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, clear
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_QUIET = {notes.OUTCOME, notes.CARRIED_OUT, notes.VERIFIED}


class NotesCard(Card):
    """The card; words stay sealed until somebody who decides opens them."""

    note_wanted = Signal(str)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "note", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._opened: dict[UUID, str] = {}
        self.add = KeyButton(self.tr("Remark"), kind=LINK, icon="note-pencil", height=24)
        self.add_to_head(self.add)
        self.add.clicked.connect(partial(self.note_wanted.emit, notes.REMARK))
        self._rows = self.padded(spacing=10)

    def show_request(self, request: OpenRequest) -> None:
        """Show the notes of a request."""
        if self._request is None or self._request.line.id != request.line.id:
            self._opened = {}
        self._request = request
        self.add.setVisible(request.line.closed_on is None)
        clear(self._rows)
        for note in reversed(request.notes):
            if note.kind not in _QUIET:
                self._rows.addWidget(self._row(note))

    @property
    def count(self) -> int:
        """Return how many notes there are to read."""
        found = self._request.notes if self._request is not None else ()
        return sum(note.kind not in _QUIET for note in found)

    def _row(self, note: RequestNote) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = note_words(note.kind).title
        choice = next((one.word for one in note_choices(note.kind) if one.id == note.code), "")
        head = PrivateLabel(self._privacy, Private.KIND, "bodyStrong", "ink", wrap=True)  # it can betray what is asked
        whose = self._request.line.client_id if self._request else None
        head.show_value(f"{title}: {choice}" if choice else title, whose)
        column.addWidget(head)
        column.addWidget(Text(f"{words.day(note.at)}, {note.by}", "small", "ink3"))
        if note.id in self._opened:
            label = PrivateLabel(self._privacy, Private.MEDICAL, "body", "ink", wrap=True)
            label.show_value(self._opened[note.id], self._request.line.client_id if self._request else None)
            column.addWidget(label)
        elif self._studio.may(Permission.DECIDE_REQUESTS):
            link = KeyButton(self.tr("Open the words"), kind=LINK, icon="lock-key-open", height=24)
            link.clicked.connect(partial(self._open, note.id))
            column.addWidget(link)
        else:
            column.addWidget(Text(self.tr("Sealed"), "small", "sealInk"))
        return row

    def _open(self, note_id: UUID) -> None:
        self._jobs.run(
            self, notes.read_words, self._studio, note_id, then=partial(self._show, note_id),
            on_error=partial(self._failed, note_id),
        )  # fmt: skip

    def _show(self, note_id: UUID, text: str) -> None:
        self._opened[note_id] = text or self.tr("(no words)")
        if self._request is not None:
            self.show_request(self._request)

    def _failed(self, note_id: UUID, error: StudioError | None) -> None:
        self._show(note_id, sentence(error))

    def let_go(self) -> None:
        """Forget the words that were opened."""
        self._opened, self._request = {}, None
