"""What the panels for carrying out share: each right has its own, and they know a request the same way."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.core.requests import reading, stepping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton


class WorkPanel(QWidget):
    """What the panels share: they hold the request, offer the deeds, and tell that something changed.

    How far the work is, each shows in a ``refresh`` of its own (``Panel`` in ``request_work``).
    """

    changed = Signal()
    failed = Signal(object)
    """With the StudioError, or None for our own fault."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._main: tuple[KeyButton, ...] = ()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def hold(self, request: OpenRequest) -> None:
        """Take the request whose work this is, before it is shown."""
        self._request = request

    def offer(self, *buttons: QWidget, main: tuple[KeyButton, ...]) -> None:
        """Put buttons below what stands there; one of the ``main`` ones is what comes next."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)
        self._main = main

    def main_button(self) -> KeyButton | None:
        """Return the button of what comes next here."""
        return next((one for one in self._main if one.isVisible()), None)

    def leave(self) -> None:
        """Let go of the request."""
        self._request = None

    @property
    def carrying_out(self) -> bool:
        """Tell whether the work is still to be done."""
        return self._request is not None and self._request.line.state is State.CARRYING_OUT

    @property
    def to_check(self) -> bool:
        """Tell whether the work is done and not checked yet."""
        request = self._request
        return request is not None and request.line.state is State.CHECKING and Guard.VERIFIED not in request.met

    def done(self, _: object = None) -> None:
        """Tell that something changed."""
        self.changed.emit()

    def not_done(self, error: StudioError | None) -> None:
        """Tell what went wrong, and have the request read anew: a step of the work may have been taken."""
        self.changed.emit()
        self.failed.emit(error)


def checked(studio: Studio, request_id: UUID, look: Callable[[Studio, UUID], bool]) -> bool:
    """Look whether the work stands; where it does not the request has failed, visibly."""
    stands = look(studio, request_id)
    if not stands:
        go_to(studio, request_id, State.FAILED)
    return stands


def go_to(studio: Studio, request_id: UUID, state: State) -> None:
    """Bring a request to the next state of its work, whatever version it has by now."""
    version = reading.read_request(studio, request_id).version
    stepping.take_step(studio, request_id, state, version=version)
