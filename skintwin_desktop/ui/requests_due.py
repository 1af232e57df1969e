"""Verzoeken met termijn: the requests that run, on Vandaag, each with a bar that fills from receipt to day 28."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests import identifying, reading, restricting
from skintwin_desktop.core.requests.records import RequestLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.deadlines import Stage
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import request_item_words, request_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, clear, line
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.progress import Bar
from skintwin_desktop.ui.widgets.text import Text

MOST = 4


class DueRow(QWidget):
    """One request: what and whose, how much time is left, and the bar."""

    opened = Signal(UUID)

    def __init__(self, studio: Studio, privacy: Privacy, one: RequestLine) -> None:
        super().__init__()
        self._one = one
        stage = one.clock.stage(studio.today())
        ink = f"{request_words.clock_tone(stage)}Ink"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 11)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        right = PrivateLabel(privacy, Private.KIND, "bodyStrong", wrap=True)
        right.show_value(request_item_words.short_right(one.right), one.client_id)
        left = request_words.clock_words(one.clock, studio.today())
        head.addWidget(right, 1)
        head.addWidget(Text(left, "bodyStrong", ink))
        column.addLayout(head)
        who = PrivateLabel(privacy, Private.NAME, "body", wrap=True)
        who.show_value(one.client_name or one.requester, one.client_id)
        column.addWidget(who)
        story = self.tr("%1 · %2 to %3").replace("%1", one.reference)
        story = story.replace("%2", words.short_day(one.clock.received_on))
        until = words.short_day(one.clock.until)
        column.addWidget(Text(story.replace("%3", until), "small", "ink2", wrap=True))
        bar = Bar("primary" if stage is Stage.CALM else ink)
        whole = max(1, (one.clock.until - one.clock.received_on).days)
        bar.show_share((studio.today() - one.clock.received_on).days / whole)
        column.addSpacing(2)
        column.addWidget(bar)
        self._privacy, self._left = privacy, left
        self._name()
        privacy.changed.connect(self._name)

    def _name(self) -> None:
        """Say for the screen reader what the row says, masked where it is."""
        kind = self._privacy.shown(request_item_words.short_right(self._one.right), Private.KIND, self._one.client_id)
        number = self._one.client_number
        label = identity.client_label(number) if number is not None else ""
        shown = self._privacy.shown(label, Private.NUMBER, self._one.client_id)
        self.setAccessibleName(", ".join(part for part in (kind, shown, self._one.reference, self._left) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._one.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if self.rect().contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._one.id)


class LeadNote(QWidget):
    """Says what some requests wait for and leads to the first of them; not there where there is none."""

    opened = Signal(UUID)

    def __init__(self, tone: str, *, icon: str = "") -> None:
        super().__init__()
        self._first: UUID | None = None
        self.note = Note(tone, icon=icon)
        self.button = KeyButton(words.translate("RequestsDueCard", "Open the request"), icon="arrow-right", height=28)
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)  # beside it the words have no room
        self.hide()

    def lead(self, word: str, requests: Sequence[UUID]) -> None:
        """Say this of these requests."""
        self._first = next(iter(requests), None)
        self.note.say(word)
        self.setVisible(bool(requests))

    def _open(self) -> None:
        if self._first is not None:
            self.opened.emit(self._first)


class RequestsDueCard(Card):
    """The card; without a request that runs there is none."""

    opened = Signal(UUID)
    all_wanted = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(words.translate("RequestsDueCard", "Requests with a term"), "tray")
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        if self.title is not None and self.head is not None:
            self.title.setWordWrap(True)  # in large letters the side is narrower than the words
            self.head.setStretchFactor(self.title, 100)
        self.all = KeyButton(self.tr("All %1"), kind=LINK, height=28)
        self.add_to_head(self.all)
        self.all.clicked.connect(self.all_wanted)
        self.fault = Note("danger")
        self.add_flush(self.fault)
        self.copies, self.ripe = LeadNote("danger"), LeadNote("warn", icon="lock-key-open")
        for note in (self.copies, self.ripe):
            note.opened.connect(self.opened)
            self.add_flush(note)
        self.rows: list[DueRow] = []
        area = QWidget()
        self._column = QVBoxLayout(area)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add_flush(area)
        self.fault.hide()
        self.hide()

    def entered(self) -> None:
        """Read the requests anew."""
        self._jobs.run(self, reading.list_requests, self._studio, then=self._show, on_error=self._not_read)
        self._jobs.run(self, identifying.copies_to_destroy, self._studio, then=self._show_copies)
        if self._studio.may(Permission.DECIDE_REQUESTS):
            self._jobs.run(self, restricting.ripe_requests, self._studio, then=self._show_ripe)

    def _show_copies(self, found: tuple[tuple[UUID, date], ...]) -> None:
        """Say that copies of documents lie about too long, and lead to the first."""
        late = [request_id for request_id, until in found if until < self._studio.today()]
        word = self.tr(
            "%n copy(ies) of a document should have been destroyed in the mailbox or the tray.", None, len(late)
        )
        self.copies.lead(word, late)
        self._show_if_any()

    def _show_ripe(self, found: tuple[UUID, ...]) -> None:
        """Say that restrictions can end, because the client was told a week ago, and lead to the first."""
        word = self.tr("%n restriction(s) can end: the client was told a week ago.", None, len(found))
        self.ripe.lead(word, found)
        self._show_if_any()

    def _show_if_any(self) -> None:
        self.setVisible(bool(self.rows) or not self.copies.isHidden() or not self.ripe.isHidden())

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()
        self.show()

    def _show(self, lines: tuple[RequestLine, ...]) -> None:
        self.fault.hide()
        lines = tuple(one for one in lines if one.clock.stopped_on is None)
        clear(self._column)
        self.rows = []
        for number, one in enumerate(lines[:MOST]):
            if number:
                self._column.addWidget(line())
            row = DueRow(self._studio, self._privacy, one)
            row.opened.connect(self.opened)
            self._column.addWidget(row)
            self.rows.append(row)
        self.all.setText(self.tr("All %1").replace("%1", str(len(lines))))
        self.all.updateGeometry()
        self._show_if_any()
