"""A radio button as a card: a title and a quiet line below it, the whole card can be pressed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.private import PrivateLabel

_LEFT, _TOP, _GAP = 36, 8, 2


class RadioCard(QAbstractButton):
    """One of a few options that need a line of explanation; its siblings are its alternatives."""

    def __init__(
        self, title: str, privacy: Privacy, kind: Private = Private.PUBLIC, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.below = PrivateLabel(privacy, kind, "small", "ink2", wrap=True, parent=self)
        self.below.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.below.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._fit)
        privacy.changed.connect(self._fit)

    def say_below(self, text: str, client_id: UUID | None = None) -> None:
        """Change the quiet line."""
        self.below.show_value(text, client_id)
        self._fit()

    def nextCheckState(self) -> None:
        """Stay chosen when pressed again."""
        self.setChecked(True)

    def _title_height(self) -> int:
        return round(QFontMetricsF(look.font("body")).height())

    def _fit(self) -> None:
        top = _TOP + self._title_height() + _GAP
        width = max(60, self.width() - _LEFT - 12)
        height = self.below.heightForWidth(width) if self.below.text() else 0
        self.below.setGeometry(_LEFT, top, width, height)
        self.below.setVisible(bool(height))
        wanted = top + height + _TOP
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the quiet line to the width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room for the title; the quiet line wraps."""
        width = round(QFontMetricsF(look.font("bodyStrong")).horizontalAdvance(self.text())) + _LEFT + 12
        return QSize(width, max(self.minimumHeight(), 2 * _TOP + self._title_height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a title is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint card, ring and title."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, on, enabled = look.colour, self.isChecked(), self.isEnabled()
        fill = (
            "primarySoft"
            if on
            else ("hover" if enabled and self.underMouse() else ("surface" if enabled else "surface2"))
        )
        width = 2 if on and enabled else 1
        painter.setPen(QPen(colour("primary" if on and enabled else ("borderStrong" if enabled else "border")), width))
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        ring = QRectF(12, _TOP + self._title_height() / 2 - 8, 16, 16)
        painter.setPen(QPen(colour("primary" if on and enabled else ("borderStrong" if enabled else "border")), 1.2))
        painter.setBrush(colour("primary" if on else "surface"))
        painter.drawEllipse(ring)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("surface"))
            painter.drawEllipse(ring.center(), 3, 3)
        painter.setPen(colour("ink" if enabled else "inkDisabled"))
        painter.setFont(look.font("bodyStrong" if on else "body"))
        text = QRectF(_LEFT, _TOP, self.width() - _LEFT - 8, self._title_height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
