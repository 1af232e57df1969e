"""The head of a request: what it is and of whom, its clock, extending it, and its steps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_stages import STAGE_OF, Stage, stages
from skintwin_desktop.rules.requests import ANSWERED, Guard
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_clock import RequestClock
from skintwin_desktop.ui.request_link import file_is_open, may_say_file
from skintwin_desktop.ui.request_stepper import Stepper
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_WIDE_FROM = 1220
"""From this width on, in text of 100 %, the deeds stand beside each other."""

_WHO_ASKS = {Guard.IDENTITY_MATCHES, Guard.OFFICIAL_KNOWN}
"""By one of these it was found out who asks."""


class RequestHead(QFrame):
    """Two bands: who and how long, then the steps."""

    extend_wanted = Signal()
    left = Signal()
    client_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, studio: Studio, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requestHead")
        self._studio = studio
        self._may_extend = studio.may(Permission.DECIDE_REQUESTS)
        self.title, self.chip = PrivateLabel(privacy, Private.KIND, "title"), StatusChip()
        self.reference = Text("", "body", "ink2")
        self.name = PrivateLabel(privacy, Private.NAME, "body", "ink2")
        self.number = PrivateLabel(privacy, Private.NUMBER, "body", "ink2")
        self.came = Text("", "small", "ink3")
        self.clock = RequestClock()
        self.back = KeyButton(self.tr("All requests"), icon="caret-left", keys=("Alt", "←"))
        self.file = KeyButton(self.tr("Open the file"), kind=LINK, height=24)
        self.link = KeyButton(self.tr("Link to a file"), kind=LINK, icon="user", height=24)
        self.extend = KeyButton(self.tr("Extend"), icon="calendar-plus")
        self.stepper = Stepper()
        self._deeds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        look.changed.connect(self._fit)
        self.back.clicked.connect(self.left)
        self.extend.clicked.connect(self.extend_wanted)
        self.file.clicked.connect(self.client_wanted)
        self.link.clicked.connect(self.link_wanted)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(16)
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.title)
        first.addWidget(self.chip)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        for widget in (self.reference, self.name, self.number, self.file, self.link):
            second.addWidget(widget)
        second.addStretch(1)
        words_column.addLayout(first)
        words_column.addLayout(second)
        words_column.addWidget(self.came)
        top.addLayout(words_column, 5)
        top.addWidget(self.clock, 6)
        self._deeds.setSpacing(8)
        for button in (self.extend, self.back):
            self._deeds.addWidget(button)
        top.addLayout(self._deeds)
        column.addLayout(top)
        column.addWidget(self.stepper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the deeds to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the deeds below each other where the clock and the words need the width."""
        ways = QBoxLayout.Direction
        wide = self.width() >= _WIDE_FROM * look.percent / 100
        self._deeds.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def show_request(self, request: OpenRequest) -> None:
        """Show a request."""
        line, today = request.line, self._studio.today()
        self.title.show_value(request_words.right(line.right), line.client_id)
        self.chip.show_chip(request_words.state_chip(line.state, STAGE_OF[line.state]))
        self.reference.setText(line.reference)
        known = line.client_number is not None
        self.name.show_value(line.client_name if known else line.requester, line.client_id)
        self.number.show_value(identity.client_label(line.client_number or 0) if known else "", line.client_id)
        self.file.setVisible(known)
        self._show_link(request)
        self.came.setText(request_words.received(request, words.day(line.clock.received_on)))
        self.clock.setVisible(line.closed_on is None)
        self.clock.show_clock(line.clock, today)
        running = today <= line.clock.until and not line.clock.extended
        self.extend.setVisible(self._may_extend and line.state not in ANSWERED)
        self.extend.set_enabled(running, self.tr("Only within the first term, and once."))
        over = line.state in ANSWERED
        self.stepper.show_steps(stages(line.right), STAGE_OF[line.state], self._done(request), over=over)

    def _show_link(self, request: OpenRequest) -> None:
        """Offer to say whose file it is, as long as that can be said."""
        self.link.setVisible(file_is_open(request) and request.line.client_id is None)
        self.link.set_enabled(may_say_file(request), self.tr("The practitioner has begun, and begins anew."))

    def _done(self, request: OpenRequest) -> dict[Stage, date]:
        """Return on which day each step was left behind."""
        found = {Stage.RECEIVED: request.line.clock.received_on}
        for step in request.steps:
            before, after = STAGE_OF[step.source], STAGE_OF[step.target]
            if before is not after:
                found[before] = self._studio.local(step.at).date()
            found[after] = self._studio.local(step.at).date()
        if not _WHO_ASKS & request.met:  # looking into it is not knowing it
            found.pop(Stage.IDENTITY, None)
        return found
