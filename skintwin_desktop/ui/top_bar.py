"""The bar at the top, the same on every screen, and the band under it while privacy mode is on."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from skintwin_desktop.core.studio import SignedIn
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui import icons
from skintwin_desktop.ui.avatar import monogram, paint_avatar
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import QUIET, IconButton, KeyButton, keys_width, paint_keys
from skintwin_desktop.ui.widgets.cards import line

NARROW = 1400
"""Below this width the bar shows less."""


class _SearchBox(QAbstractButton):
    """The field in the top bar that opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(32)
        self.setMinimumWidth(280)
        self.setMaximumWidth(360)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self.tr("Search client, number or action"))
        self.setAccessibleName(self.text())
        self.setProperty("focusRing", True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(look.colour("neutralLine"))
        painter.setBrush(look.colour("hover" if self.underMouse() else "surface2"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icons.paint(painter, "magnifying-glass", QRectF(10, 8, 16, 16), look.colour("ink2"))
        painter.setPen(look.colour("ink3"))
        painter.setFont(look.font("body"))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(box.width() - 122))
        painter.drawText(QRectF(35, 0, box.width() - 110, 32), Qt.AlignmentFlag.AlignVCenter, text)
        paint_keys(
            painter,
            ("Ctrl", "K"),
            box.width() - 66,
            16,
            look.colour("ink2"),
            look.colour("border"),
            look.colour("surface"),
        )
        painter.end()


class _PrivacySwitch(KeyButton):
    """The privacy switch: violet when on."""

    def __init__(self) -> None:
        super().__init__(self.tr("Privacy mode"), kind=QUIET, icon="eye", keys=("F9",))
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isChecked():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sealSolid"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        ink = look.colour("onSeal")
        icons.paint(painter, "eye-slash", QRectF(12, 8, 16, 16), ink)
        painter.setPen(ink)
        painter.setFont(look.font("medium"))
        width = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRectF(36, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        paint_keys(painter, ("F9",), 36 + width + 10, self.height() / 2, ink, ink, None)
        painter.end()


class UserBadge(QAbstractButton):
    """Who is signed in; pressing it opens a menu."""

    def __init__(self, user: SignedIn) -> None:
        super().__init__()
        self._user = user
        self._role = {
            Role.OWNER: self.tr("Practitioner, owner"),
            Role.PRACTITIONER: self.tr("Practitioner"),
            Role.RECEPTIONIST: self.tr("Reception"),
        }[user.role]
        self.setAccessibleName(f"{user.name}, {self._role}")
        self.setFixedHeight(40)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRing", True)
        self.setFont(look.font("bodyStrong"))

    def sizeHint(self) -> QSize:
        """Return the room for avatar and words."""
        name = QFontMetricsF(look.font("badge")).horizontalAdvance(self._user.name)
        role = QFontMetricsF(look.font("caption")).horizontalAdvance(self._role)
        return QSize(ceil(max(name, role)) + 40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint avatar, name and role."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(0, 5, 30, 30), monogram(self._user.name))
        painter.setFont(look.font("badge"))
        painter.setPen(look.colour("ink"))
        painter.drawText(QRectF(38, 3, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, self._user.name)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("ink2"))
        painter.drawText(QRectF(38, 19, self.width(), 17), Qt.AlignmentFlag.AlignVCenter, self._role)
        painter.end()


class TopBar(QFrame):
    """Search, privacy, exam room, lock, user: the same on every screen."""

    def __init__(self, user: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(48)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.search = _SearchBox()
        self.privacy = _PrivacySwitch()
        self.curtain = KeyButton(self.tr("Curtain"), kind=QUIET, icon="monitor", keys=("Shift", "F9"))
        self.room = KeyButton(self.tr("Exam room"), kind=QUIET, icon="moon", keys=("F10",))
        self.room_short = IconButton("moon", self.tr("Exam room"), key="F10")
        self.lock = KeyButton(self.tr("Lock"), kind=QUIET, icon="lock", keys=("Ctrl", "L"))
        self.user = UserBadge(user)
        layout.addWidget(self.search, 10)
        layout.addStretch(1)
        for widget in (self.privacy, self.curtain, self.room, self.room_short, self.lock):
            layout.addWidget(widget)
        layout.addSpacing(10)
        rule = line(vertical=True)
        rule.setFixedHeight(24)
        layout.addWidget(rule)
        layout.addSpacing(10)
        layout.addWidget(self.user)
        self.room_short.hide()

    def fit(self, width: int) -> None:
        """Show less in a narrow window."""
        narrow = width < NARROW
        self.room.setVisible(not narrow)
        self.room_short.setVisible(narrow)
        margin = 14 if narrow else 20
        self.setContentsMargins(margin, 0, margin, 0)


class PrivacyBand(QFrame):
    """The violet band under the top bar while privacy mode is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(30)
        self._text = self.tr("Privacy mode is on. Only data of the client who is present can be seen.")
        self._hints = ((self.tr("Switch off"), ("F9",)), (self.tr("Curtain"), ("Shift", "F9")))
        self.setAccessibleName(self._text)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the band."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("sealSolid"))
        ink = look.colour("onSeal")
        icons.paint(painter, "eye-slash", QRectF(20, 7, 16, 16), ink)
        painter.setPen(ink)
        painter.setFont(look.font("smallStrong"))
        painter.drawText(QRectF(46, 0, self.width() - 340, 30), Qt.AlignmentFlag.AlignVCenter, self._text)
        right = self.width() - 20.0
        for words, keys in reversed(self._hints):
            painter.setFont(look.font("smallStrong"))
            width = painter.fontMetrics().horizontalAdvance(words)
            left = right - width - 8 - keys_width(keys)
            painter.drawText(QRectF(left, 0, width + 4, 30), Qt.AlignmentFlag.AlignVCenter, words)
            paint_keys(painter, keys, left + width + 10, 15, ink, ink, None)
            right = left - 24
        painter.end()
