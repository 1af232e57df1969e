"""Which keys have any business on the client's own screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ALLOWED = {
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_AltGr,
    Qt.Key.Key_Dead_Acute, Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Diaeresis, Qt.Key.Key_Dead_Circumflex,
    Qt.Key.Key_Dead_Tilde, Qt.Key.Key_Dead_Cedilla,
}  # fmt: skip


def lets_through(event: QKeyEvent) -> bool:
    """Tell whether a key has any business here: writing, moving between answers, and Ctrl+L, which locks everything."""
    control = Qt.KeyboardModifier.ControlModifier
    if event.modifiers() == control and event.key() in {Qt.Key.Key_L, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return True
    plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if plain and plain != Qt.KeyboardModifier.GroupSwitchModifier:
        return False
    return event.key() in _ALLOWED or (bool(event.text()) and event.text().isprintable())
