"""Icons: the Phosphor set that comes with qtawesome, painted from its font in the colour of the text beside it.

qtawesome itself is not imported: it loads all of its fonts, which costs more than the whole sign-in window.
"""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter

from skintwin_desktop.ui.look import look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

_FONT, _MAP = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"


@functools.cache
def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise AssertionError("qtawesome carries the icon font")
    return Path(found.origin).parent / "fonts"


@functools.cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]


@functools.cache
def _charmap() -> str:
    return (_folder() / _MAP).read_text(encoding="utf-8")


@functools.cache
def _glyph(name: str) -> str:
    """Return an icon's character, or nothing; reading some from the text is quicker than taking all 4,500 in."""
    _, found, after = _charmap().partition(f'"{name}": "')
    return chr(int(after.partition('"')[0], 16)) if found else ""


@functools.cache
def _font(size: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def exists(name: str) -> bool:
    """Tell whether the set has an icon of this name."""
    return bool(_glyph(name))


def paint(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint an icon in the middle of ``box``, as large as its shorter side."""
    font = _font(max(1, round(min(box.width(), box.height()))))
    glyph = _glyph(name)
    if not glyph:
        raise KeyError(name)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    left = box.center().x() - metrics.horizontalAdvance(glyph) / 2
    top = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, top), glyph)
    painter.restore()


def pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    """Return an icon as a pixmap for the sharpest screen there is."""
    from PySide6.QtGui import QGuiApplication, QPixmap

    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    found = QPixmap(QSize(size, size) * ratio)
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return found


def icon(name: str, colour: str = "ink", size: int = 16) -> QIcon:
    """Return an icon for a Qt widget that wants one."""
    from PySide6.QtGui import QIcon

    return QIcon(pixmap(name, size, look.colour(colour)))
