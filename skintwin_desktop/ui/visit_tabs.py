"""The bar of a visit: its tabs, why the client came, and taking pictures in."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from skintwin_desktop.core.screening import Visit
from skintwin_desktop.ui import icons, words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton, keys_width, paint_keys
from skintwin_desktop.ui.widgets.private import PrivateLabel

LESIONS, PICTURES, PROFILE, RESULT = range(4)


class TabButton(QAbstractButton):
    """One tab with icon, word, count and key."""

    def __init__(self, word: str, icon: str, keys: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._icon, self._keys, self._count = icon, keys, ""
        self._bare = False
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        look.changed.connect(self.updateGeometry)

    def count(self, text: str) -> None:
        """Show a count beside the word."""
        self._count = text
        self.updateGeometry()
        self.update()

    def show_bare(self, bare: bool) -> None:
        """Leave the icon out, where there are more tabs than there is room."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    @property
    def _left(self) -> int:
        """Return where the word begins."""
        return 10 if self._bare else 36

    def sizeHint(self) -> QSize:
        """Return the room for everything."""
        around = self._left + (10 if self._bare else 16) + keys_width(self._keys)
        width = QFontMetricsF(look.font("bodyStrong")).horizontalAdvance(self.text()) + around
        if self._count:
            width += QFontMetricsF(look.font("captionStrong")).horizontalAdvance(self._count) + 22
        return QSize(round(width), 44)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the tab."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = look.colour("primaryInk" if chosen else ("ink" if self.underMouse() else "ink2"))
        if not self._bare:
            icons.paint(painter, self._icon, QRectF(12, 14, 16, 16), ink)
        painter.setPen(ink)
        painter.setFont(look.font("bodyStrong" if chosen else "medium"))
        width = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRectF(self._left, 0, width + 4, 43), Qt.AlignmentFlag.AlignVCenter, self.text())
        left = self._left + width + (6.0 if self._bare else 10.0)
        if self._count:
            painter.setFont(look.font("captionStrong"))
            text_width = painter.fontMetrics().horizontalAdvance(self._count) + 14
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("surface2"))
            painter.drawRoundedRect(QRectF(left, 13, text_width, 18), 9, 9)
            painter.setPen(look.colour("ink2"))
            painter.drawText(QRectF(left, 13, text_width, 18), Qt.AlignmentFlag.AlignCenter, self._count)
            left += text_width + 8
        paint_keys(painter, self._keys, left, 22, look.colour("ink2"), look.colour("border"), look.colour("surface"))
        if chosen:
            painter.fillRect(QRectF(0, 41, self.width(), 3), look.colour("primary"))
        painter.end()


class VisitBar(QFrame):
    """The tabs at the left; the reason of the visit and taking pictures in at the right."""

    tab_chosen = Signal(int)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabBar")
        self._reason = ""
        self._client: UUID | None = None
        self.tabs = (
            TabButton(self.tr("Lesions"), "map-pin"),
            TabButton(self.tr("Pictures"), "camera"),
            TabButton(self.tr("Risk profile"), "heartbeat"),
            TabButton(self.tr("Result"), "file-text", ("F7",)),
        )
        self.reason = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2")
        self.shoot = KeyButton(self.tr("Take in pictures"), icon="camera", keys=("F5",))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 20, 0)
        row.setSpacing(6)
        for tab in self.tabs:
            row.addWidget(tab)
            tab.clicked.connect(self._tell)
        row.addStretch(1)
        row.addWidget(self.reason)
        row.addSpacing(10)
        row.addWidget(self.shoot)
        self.tabs[LESIONS].setChecked(True)

    def _tell(self) -> None:
        self.tab_chosen.emit(next(index for index, tab in enumerate(self.tabs) if tab.isChecked()))

    def show_tab(self, index: int) -> None:
        """Show which tab is open."""
        self.tabs[index].setChecked(True)

    def show_visit(self, visit: Visit, *, pictures: int) -> None:
        """Show why the client came and how many pictures there are; after signing none can be added."""
        why = words.visit_reason(visit.reason.reason)
        text = f"{why}: {visit.reason.words}" if visit.reason.words else why
        self._reason, self._client = self.tr("Reason: %1").replace("%1", text), visit.client_id
        self.tabs[PICTURES].count(str(pictures) if pictures else "")
        self.shoot.set_enabled(not visit.signed, self.tr("The result of this visit is signed."))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the reason into what the tabs leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        used = sum(widget.sizeHint().width() for widget in (*self.tabs, self.shoot)) + 36 + 10 + 7 * 6
        metrics = QFontMetricsF(look.font("small"))
        shown = metrics.elidedText(self._reason, Qt.TextElideMode.ElideRight, max(0, self.width() - used - 8))
        self.reason.show_value(shown if len(shown) > 1 else "", self._client)
