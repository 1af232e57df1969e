"""What this program puts on the clipboard: marked so that clipboard managers leave it alone, and soon taken away.

The marks are those that KDE's Klipper and the history and the cloud clipboard of Windows look at. What somebody else
put there is never touched. The supervisor is told a salted digest of our text, so that the program which follows a
killed one can take the text away too.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 10
NOTHING = "-"
_FOLLOWED_MS = 60_000
_GRACE_MS = 500
"""The program that put it there has ended by then, so nobody has to be waited for."""
_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS % "ExcludeClipboardContentFromMonitorProcessing": b"1",
    _WINDOWS % "Clipboard Viewer Ignore": b"1",
    _WINDOWS % "CanIncludeInClipboardHistory": bytes(4),
    _WINDOWS % "CanUploadToCloudClipboard": bytes(4),
}


def marked(text: str) -> QMimeData:
    """Return a text with the marks that ask clipboard managers not to keep it."""
    data = QMimeData()
    data.setText(text)
    for name, content in _MARKS.items():
        data.setData(name, content)
    return data


def digest(text: str, salt: str) -> str:
    """Return a digest that tells a text again to who knows the salt."""
    return hashlib.sha256(bytes.fromhex(salt) + text.encode("utf-8", "replace")).hexdigest()


def copy_text(text: str) -> None:
    """Put a text of ours on the clipboard; it is marked, and goes away by itself, as anything that is copied here."""
    QGuiApplication.clipboard().setText(text)


class OwnClipboard(QObject):
    """Follows the clipboard while somebody is signed in; ``tell`` is told of our text what recognises it."""

    def __init__(self, tell: Callable[[str], None], parent: QObject | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._tell = tell
        self._salt = secrets.token_hex(16)
        self._ours = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)
        self._clipboard.selectionChanged.connect(self._selected)
        self._follows = True

    @property
    def follows(self) -> bool:
        """Tell whether what is put on the clipboard is heard of."""
        return self._follows

    @property
    def holds(self) -> bool:
        """Tell whether a text of ours lies on the clipboard."""
        return bool(self._ours)

    def clear(self) -> None:
        """Take our text away; what somebody else put there since then stays."""
        ours, self._ours = self._ours, ""
        self._timer.stop()
        if not ours:
            return
        if self._clipboard.ownsClipboard() or self._is(ours):
            self._clipboard.clear()
        self._tell(f"clipboard {NOTHING}")

    def stop(self) -> None:
        """Follow it no more."""
        if not self._follows:
            return
        self._clipboard.dataChanged.disconnect(self._changed)
        self._clipboard.selectionChanged.disconnect(self._selected)
        self._follows = False
        self._timer.stop()

    def _changed(self) -> None:
        if not self._clipboard.ownsClipboard():
            if self._ours and not self._is(self._ours):  # a clipboard manager may offer our text as its own
                self._forget()
            return
        text = self._clipboard.text()
        data = self._clipboard.mimeData()
        if not text or data.hasFormat("x-kde-passwordManagerHint"):
            return
        self._ours = digest(text, self._salt)
        self._clipboard.setMimeData(marked(text))
        self._tell(f"clipboard {self._salt} {self._ours}")
        self._timer.start()

    def _is(self, ours: str) -> bool:
        return digest(self._clipboard.text(), self._salt) == ours

    def _forget(self) -> None:
        self._ours = ""
        self._timer.stop()
        self._tell(f"clipboard {NOTHING}")

    def _selected(self) -> None:
        """Hand nothing out with the middle button: on X11 every selection would be open to all programs."""
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


class LeftOver(QObject):
    """Takes away what a program that was killed left on the clipboard, if it is still there."""

    def __init__(self, told: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._salt, _, self._digest = told.partition(" ")
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self.look, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_GRACE_MS, self, self.look)
        QTimer.singleShot(_FOLLOWED_MS, self, self.deleteLater)

    def look(self) -> None:
        """Clear the clipboard when our text lies on it; on Wayland it can be read only once the window has focus."""
        if self._clipboard.ownsClipboard():
            return  # copied anew in this program
        text = self._clipboard.text()
        if text and digest(text, self._salt) == self._digest:
            self._clipboard.clear()
