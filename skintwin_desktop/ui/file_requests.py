"""Verzoeken in a client's file: what runs and what ended, what is restricted, and the client's own statements."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import reading
from skintwin_desktop.core.requests.records import RequestLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import request_columns
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.own_statements import StatementsCard
from skintwin_desktop.ui.page_parts import show_rows
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.processing_card import ProcessingCard
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.table import Column, RecordTable

_NARROW_BELOW, _SIDE = 1300, 400


def requests_of(studio: Studio, client_id: UUID) -> tuple[RequestLine, ...]:
    """Read the requests of a client: what runs, the most urgent first, then what ended, the newest first."""
    return (*reading.list_requests(studio, client_id), *reading.list_requests(studio, client_id, closed=True))


class FileRequests(QWidget):
    """The page behind the tab."""

    request_wanted = Signal(UUID)
    new_wanted = Signal(object)
    changed = Signal()
    """A restriction was lifted: banner and lists are to be read anew."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self.fault = Note("danger")
        self.new = KeyButton(self.tr("New request"), kind=PRIMARY, icon="plus", height=30)
        self.table = RecordTable[RequestLine](
            self.tr("Requests"), privacy, self._columns(), client_of=self._client_of, row_height=46
        )
        self.empty = EmptyState(
            "tray",
            self.tr("No requests"),
            self.tr("Write a request down as soon as it comes in, by whatever way: the term starts then."),
        )
        self.processing = ProcessingCard(studio, jobs, privacy, self.tr("Only stored"))
        self.statements = StatementsCard(studio, jobs, privacy, self.tr("Own statements"))
        self._build()
        self.new.clicked.connect(self._new)
        self.table.opened.connect(self._open)
        self.processing.changed.connect(self.changed)
        self.processing.request_wanted.connect(self.request_wanted)

    def _columns(self) -> list[Column[RequestLine]]:
        return [
            Column(self.tr("Request"), request_columns.right_cell, whole=True),
            Column(self.tr("Received"), request_columns.received_cell, 110),
            Column(self.tr("Now"), request_columns.state_cell, 190),
            Column(self.tr("Clock"), partial(request_columns.clock_cell, self._studio), 190),
        ]

    def _client_of(self, _: RequestLine) -> UUID | None:
        return self._client.id if self._client else None

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.fault)
        card = Card(self.tr("Requests"), "tray")
        card.add_to_head(self.new)
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        left.addWidget(card, 1)
        self._row.addLayout(left, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.processing)
        column.addWidget(self.statements)
        column.addStretch(1)
        self._side = Scrolled(side)
        self._row.addWidget(self._side)
        self.fault.hide()
        self.empty.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit margins and side to the width."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        margin = 14 if narrow else 20
        self._row.setContentsMargins(margin, 14, margin, 14)
        self._side.setFixedWidth(_SIDE - 40 if narrow else _SIDE)

    # --- reading ---

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the rest follows when the page is entered."""
        if self._client is None or self._client.id != client.id:
            self.table.show_records(())
        self._client = client
        self.processing.show_client(client.id)
        self.statements.show_client(client.id)

    def entered(self) -> None:
        """Read everything anew."""
        if self._client is not None:
            self._jobs.run(self, requests_of, self._studio, self._client.id, then=self._show, on_error=self._not_read)
            self.processing.read()
            self.statements.read()

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show(self, lines: tuple[RequestLine, ...]) -> None:
        self.fault.hide()
        show_rows(self.table, self.empty, lines)
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            (self.table if lines else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ---

    def _open(self, line: RequestLine) -> None:
        self.request_wanted.emit(line.id)

    def _new(self) -> None:
        if self._client is not None:
            self.new_wanted.emit(self._client)
