"""A copy of an identity document for a request: when it may be looked at, over which window, and how it ended."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import identifying
from skintwin_desktop.core.requests.identity import IdCopyCheck
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.identification import MASKED_COPY, MATCH, NO_MATCH
from skintwin_desktop.ui import id_copy_words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.id_copy import IdCopyView, Subject
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import IconButton
from skintwin_desktop.ui.widgets.cards import Icon, Note
from skintwin_desktop.ui.widgets.overlay import Overlay
from skintwin_desktop.ui.widgets.text import Text

_ROUND = 20
"""How much of the window stays to be seen on every side."""


def copy_lies(request: OpenRequest) -> bool:
    """Tell whether a copy that somebody sent still lies in the mailbox or the tray."""
    return any(one.copy_since is not None and one.copy_gone_at is None for one in request.attempts)


class IdCopyPanel(QFrame):
    """The view of a copy over nearly the whole window; whatever closes it wipes the copy."""

    def __init__(self, window: QWidget, jobs: Jobs, privacy: Privacy, title: str, reference: str) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.setAccessibleName(title)
        self._window = window
        self.view = IdCopyView(jobs, privacy)
        self.close_button = IconButton("x", self.tr("Close"), key="Esc")
        self.fault = Note("danger")
        self.fault.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("identification-card", 20, "ink2"))
        head.addWidget(Text(title, "client"))
        head.addWidget(Text(reference, "small", "ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.fault)
        layout.addWidget(self.view, 1)
        self._fill()
        self.overlay = Overlay(window, self, top=_ROUND)
        self.overlay.closed.connect(self.view.wipe)
        self.close_button.clicked.connect(self.overlay.close_overlay)
        window.installEventFilter(self)

    def start(self, subject: Subject) -> None:
        """Begin with nothing open."""
        self.view.show_subject(subject)
        self.view.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fill()
            self.overlay.refit()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.setFixedSize(self._window.size() - QSize(2 * _ROUND, 2 * _ROUND))


class IdCopyDesk(QObject):
    """Opens a copy for a request once the lighter ways were tried, and notes how it ended."""

    changed = Signal()
    """It was written down how it ended."""
    failed = Signal(str)
    """Why nothing is opened, or what could not be written down."""
    file_missing = Signal(str)
    """Why nothing is opened: the request is to be linked to a file first."""

    def __init__(self, screen: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(screen)
        self._screen, self._studio, self._jobs, self._privacy = screen, studio, jobs, privacy
        self.panel: IdCopyPanel | None = None

    def look_at(self, request: OpenRequest, names: dict[int, str]) -> None:
        """Open the view for a request, or say why not; ``names`` are the words for the ways."""
        if covered(self._screen):
            return
        if request.line.client_id is None:
            self.file_missing.emit(
                self.tr("There is no file to compare a copy with. First link this request to the file of the client.")
            )
            return
        if why := self._why_not(request, names):
            self.failed.emit(why)
            return
        self._jobs.run(
            self, clients.open_client, self._studio, request.line.client_id,
            then=partial(self._open, request, names[MASKED_COPY]), on_error=self._not_read,
        )  # fmt: skip

    def _why_not(self, request: OpenRequest, names: dict[int, str]) -> str:
        left = identifying.lighter_left(request.attempts)
        if identifying.standing_of(request.attempts).certain:
            return self.tr("It is right already by a lighter way: a copy is not needed, and is not looked at.")
        if left:
            text = self.tr("A copy is the last way. First write down how the lighter ways went: %1.")
            return text.replace("%1", "; ".join(names[rung] for rung in left))
        return ""

    def _not_read(self, error: StudioError | None) -> None:
        self.failed.emit(sentence(error))

    def _open(self, request: OpenRequest, title: str, client: Client) -> None:
        if covered(self._screen) or not self._screen.isVisible():
            return
        panel = IdCopyPanel(self._screen.window(), self._jobs, self._privacy, title, request.line.reference)
        panel.overlay.closed.connect(self._closed)
        panel.view.accepted.connect(partial(self._accepted, request.line.id))
        panel.view.refused.connect(partial(self._refused, request.line.id))
        self.panel = panel
        name = client.name
        panel.start(Subject(client.id, name.full, name.masked, client.birth_date, self._studio.today()))

    def _closed(self) -> None:
        self.panel = None

    # --- how it ended ---

    def _accepted(self, request_id: UUID, check: IdCopyCheck) -> None:
        self._write_down(request_id, MATCH, "", check)

    def _refused(self, request_id: UUID, check: IdCopyCheck) -> None:
        differs = [id_copy_words.field_name(field) for field, agrees in check.compared if not agrees]
        if differs:
            reason = self.tr("Copy refused. Not in order: %1").replace("%1", ", ".join(differs))
        else:
            reason = self.tr("The copy was refused.")
        self._write_down(request_id, NO_MATCH, reason, check)

    def _write_down(self, request_id: UUID, outcome: str, reason: str, check: IdCopyCheck) -> None:
        if self.panel is not None:
            self.panel.fault.hide()
        self._jobs.run(
            self, identifying.note_attempt, self._studio, request_id, MASKED_COPY, outcome, reason,
            copy_received_on=self._studio.today(), compared=check, then=self._written,
            on_error=partial(self._not_written, request_id, outcome, reason, check),
        )  # fmt: skip

    def _written(self, _: UUID) -> None:
        self.changed.emit()

    def _not_written(
        self, request_id: UUID, outcome: str, reason: str, check: IdCopyCheck, error: StudioError | None
    ) -> None:
        """Say it over the window and on the screen below; the decision can be written down again without the copy."""
        self.failed.emit(sentence(error))
        if self.panel is not None:
            fault = self.panel.fault
            fault.say(sentence(error), bold=self.tr("The decision was not written down."))
            fault.offer(self.tr("Again"), partial(self._write_down, request_id, outcome, reason, check))
            fault.show()
