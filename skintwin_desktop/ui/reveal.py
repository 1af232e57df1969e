"""One field of privacy mode shown while it is held: journalled before it is seen, masked again at the latest soon."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.revealing import reveal_field
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private, Written

HOLD_MS = 400
"""How long the mouse is held before a field is shown."""
LONGEST_MS = 10_000
_ENDS = {QEvent.Type.Hide, QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut}


class Hold(QObject):
    """A field of one widget that somebody holds. It ends on release, after ten seconds, and when the focus goes."""

    begun = Signal()
    """The line in the journal stands: the field may be shown."""
    ended = Signal()

    def __init__(self, privacy: Privacy, owner: QWidget) -> None:
        super().__init__(owner)
        self._privacy = privacy
        self._wanted: tuple[UUID, Private] | None = None
        self._asked = 0
        self.open = False
        self._patience, self._limit = QTimer(self), QTimer(self)
        for timer, milliseconds, deed in (
            (self._patience, HOLD_MS, self._ask),
            (self._limit, LONGEST_MS, self.release),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(deed)
        privacy.changed.connect(self.release)
        owner.installEventFilter(self)

    def press(self, client_id: UUID | None, kind: Private, *, at_once: bool) -> bool:
        """Begin to hold a field; with a key it is asked for ``at_once``. Tell whether it can be shown at all."""
        self.release()
        if client_id is None or not self._privacy.may_reveal(kind, client_id):
            return False
        self._wanted = client_id, kind
        if at_once:
            self._ask()
        else:
            self._patience.start()
        return True

    def _ask(self) -> None:
        if self._wanted is not None and self._privacy.write_reveal is not None:
            self._asked += 1
            self._privacy.write_reveal(*self._wanted, partial(self._written, self._asked))

    def _written(self, asked: int) -> None:
        if asked != self._asked or self._wanted is None:
            return  # let go of before the line stood: nothing was seen
        self.open = True
        self._limit.start()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.begun.emit()

    def _focus_moved(self) -> None:
        self.release()

    def release(self) -> None:
        """Mask the field again."""
        self._patience.stop()
        self._limit.stop()
        self._wanted = None
        self._asked += 1
        if self.open:
            self.open = False
            QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go when the widget goes away or is no longer in front."""
        if event.type() in _ENDS:
            self.release()
        return super().eventFilter(watched, event)


class Reveals(QObject):
    """Writes each look in the journal before anything is shown."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        privacy.write_reveal = self._write

    def _write(self, client_id: UUID, kind: Private, written: Written) -> None:
        self._jobs.run(
            self, reveal_field, self._studio, client_id, kind.value,
            then=partial(self._tell, written), on_error=self._stay_masked,
        )  # fmt: skip

    def _tell(self, written: Written, _: None) -> None:
        written()

    def _stay_masked(self, _: StudioError | None) -> None:
        """What cannot be journalled is not shown."""
