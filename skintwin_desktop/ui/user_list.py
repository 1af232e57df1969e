"""The names on the sign-in screen, one of them chosen with the arrows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui import icons
from skintwin_desktop.ui.avatar import monogram, paint_avatar
from skintwin_desktop.ui.look import look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from skintwin_desktop.core.door import Visitor

ROW = 56


class UserList(QWidget):
    """The users of the studio, one chosen; arrows choose."""

    chosen = Signal(object)
    pressed = Signal()
    """Somebody was pressed with the mouse, chosen before or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._users: tuple[Visitor, ...] = ()
        self._current = 0
        self._was_in: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("User"))

    def show_users(self, users: Sequence[Visitor], *, was_in: UUID | None) -> None:
        """Show who can sign in; who was signed in is chosen and comes first."""
        self._was_in = was_in
        self._users = tuple(sorted(users, key=lambda user: user.user_id != was_in))
        self._current = 0
        self.setFixedHeight(ROW * max(1, len(self._users)) + 2)
        self._describe()
        self.update()

    def current(self) -> Visitor | None:
        """Return who is chosen."""
        return self._users[self._current] if self._users else None

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._users) and index != self._current:
            self._current = index
            self._describe()
            self.update()
            self.chosen.emit(self._users[index])

    def _describe(self) -> None:
        user = self.current()
        self.setAccessibleDescription(user.name if user else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed."""
        self._choose(int(event.position().y() - 1) // ROW)
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose(self._current + step)

    def _below(self, user: Visitor) -> str:
        role = {
            Role.OWNER: self.tr("Practitioner, owner"),
            Role.PRACTITIONER: self.tr("Practitioner"),
            Role.RECEPTIONIST: self.tr("Reception"),
        }[user.role]
        return self.tr("%1 · was signed in").replace("%1", role) if user.user_id == self._was_in else role

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(frame, 8, 8)
        for index, user in enumerate(self._users):
            self._paint_row(painter, QRectF(1, 1 + index * ROW, self.width() - 2, ROW), user, index)
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRectF, user: Visitor, index: int) -> None:
        current = index == self._current
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(box, 7, 7)
            painter.setBrush(look.colour("primary"))
            painter.drawRect(QRectF(box.left(), box.top() + 1, 4, box.height() - 2))
        elif index + 1 < len(self._users):
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("border"))
        paint_avatar(
            painter, QRectF(box.left() + 14, box.center().y() - 15, 30, 30), monogram(user.name), bright=current
        )
        text = QRectF(box.left() + 56, box.top() + 9, box.width() - 100, 20)
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.colour("ink"))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, user.name)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("ink2"))
        painter.drawText(text.translated(0, 18), Qt.AlignmentFlag.AlignVCenter, self._below(user))
        if user.user_id == self._was_in:
            icons.paint(painter, "lock", QRectF(box.right() - 31, box.center().y() - 8, 16, 16), look.colour("ink2"))
