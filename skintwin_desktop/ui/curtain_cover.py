"""What the curtain shows: the mark, two lines, how long it stays; no key, no name, nothing of what lies behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.tokens import LIGHT

_APART, _RADIUS, _INNER = 38, 78, 58
"""The two rings: how far from the middle, how large, and the fine ring in each."""
_FIELD, _ASK = 300, 0.72
"""How wide the field for the password is, and how far down."""
_LARGER = 15 / 13
_BELOW = 1.1
"""How far the second line stays below the first, in heights of the first: in a low window with large letters."""


class Cover(QWidget):
    """Lies over one whole window. The cover that ``leads`` has the focus, and the field for the password."""

    def __init__(self, window: QWidget, *, leads: bool) -> None:
        super().__init__(window)
        self._leads = leads
        self._left, self._whole = 0, 1
        self._said = ""
        self._title = self.tr("The screen is covered for a moment")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._title)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(200)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setPlaceholderText(self.tr("Your password"))
        self.password.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.password.hide()
        window.installEventFilter(self)

    def stand(self) -> None:
        """Cover the window and be painted before anything else happens."""
        self._fit()
        self.show()
        self.raise_()
        if self._leads:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.repaint()

    @property
    def left(self) -> int:
        """Return the seconds until the screen locks."""
        return self._left

    def show_left(self, seconds: int, whole: int) -> None:
        """Say how long it takes until the screen locks."""
        if (seconds, whole) != (self._left, self._whole):
            self._left, self._whole = seconds, whole
            self.update()

    def ask(self) -> None:
        """Ask for the password."""
        self.password.setEnabled(True)
        self.password.show()
        self._fit()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Wait until the password was looked at."""
        self.password.setEnabled(False)

    def refuse(self, words: str) -> None:
        """Say why it does not open."""
        self._said = words
        self.password.clear()
        self.password.setAccessibleDescription(words)
        self.ask()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        width = min(_FIELD, self.width() - 40)
        self.password.setGeometry((self.width() - width) // 2, round(self.height() * _ASK), width, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the curtain."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        middle, height = self.width() / 2, self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for token, side in (("primarySoft2" if look.theme == LIGHT else "railInkSel", -1), ("railMark", 1)):
            centre = QPointF(middle + side * _APART, height * 0.443)
            for radius, width, strength in ((_RADIUS, 2.2, 1.0), (_INNER, 1.2, 0.35)):
                painter.setOpacity(strength)
                painter.setPen(QPen(look.colour(token), width))
                painter.drawEllipse(centre, radius, radius)
        painter.setOpacity(1)
        if self._leads:
            self._write(painter, height)
        painter.end()

    def _write(self, painter: QPainter, height: float) -> None:
        self._line(painter, height * 0.614, self._title, "display", "railInkSel")
        apart = max(height * 0.042, _BELOW * QFontMetricsF(look.font("display")).height())
        self._line(painter, height * 0.614 + apart, self.tr("We will be right back."), "body", "railInk")
        if self._said:
            self._line(painter, height * _ASK + 62, self._said, "body", "railMark")
        minutes, seconds = divmod(self._left, 60)
        text = self.tr("locks by itself in %1").replace("%1", f"{minutes}:{seconds:02d}")
        middle = height * 0.94
        painter.setFont(look.font("body"))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = (self.width() - width - 27) / 2
        ring = QRectF(left, middle - 8, 16, 16)
        painter.setPen(QPen(look.colour("railSel"), 2.5))
        painter.drawEllipse(ring)
        painter.setPen(QPen(look.colour("primarySoft2" if look.theme == LIGHT else "railInk"), 2.5))
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._left / max(1, self._whole)))
        painter.setPen(look.colour("railMuted"))
        painter.drawText(QRectF(left + 27, middle - 12, width + 4, 24), Qt.AlignmentFlag.AlignVCenter, text)

    def _line(self, painter: QPainter, middle: float, text: str, role: str, tone: str) -> None:
        font = QFont(look.font(role))
        if role == "body":
            font.setPixelSize(round(font.pixelSize() * _LARGER))
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        box = QRectF(20, middle - 30, self.width() - 40, 60)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
