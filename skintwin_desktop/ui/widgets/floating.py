"""What everything that floats over the window needs: a shadow, and whether a widget is still there."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget
from shiboken6 import isValid


def shadow(widget: QWidget, *, blur: int, down: int, percent: int) -> None:
    """Give a small overlay the shadow of its elevation."""
    effect = QGraphicsDropShadowEffect(widget)
    effect.setBlurRadius(blur)
    effect.setOffset(0, down)
    effect.setColor(QColor(0, 0, 0, round(2.55 * percent)))
    widget.setGraphicsEffect(effect)


def still_there(widget: QWidget) -> bool:
    """Tell whether a widget lives and can be seen."""
    return isValid(widget) and widget.isVisible()
