"""The window: the sign-in screen, the first start or the workspace, and what lies over all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from skintwin_desktop.ui.brand import window_icon
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.tokens import DARK, LIGHT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.input_watch import InputWatch
    from skintwin_desktop.ui.widgets.overlay import FocusRing

USUAL = (1440, 900)
SMALLEST = (1024, 600)


class StudioWindow(QWidget):
    """One top-level window for everything."""

    painted = Signal()
    """The first picture stands."""
    settled = Signal()
    """Keyboard and hand are followed now, so what takes longer may begin."""
    closed = Signal()
    theme_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("SkinTwin Desktop")
        self.setMinimumSize(*SMALLEST)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._was_painted = False
        self.ring: FocusRing | None = None
        self.input: InputWatch | None = None

    def show_at(self, geometry: QRect | None, *, maximised: bool) -> None:
        """Show the window where the one before it stood, or where it fits."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        if geometry is None or not any(one.geometry().intersects(geometry) for one in QGuiApplication.screens()):
            width, height = min(USUAL[0], screen.width()), min(USUAL[1], screen.height())
            geometry = QRect(
                screen.x() + (screen.width() - width) // 2, screen.y() + (screen.height() - height) // 2, width, height
            )
            maximised = maximised or screen.width() <= USUAL[0]
        self.setGeometry(geometry)
        if maximised:
            self.showMaximized()
        else:
            self.show()
        self.raise_()
        self.activateWindow()

    @property
    def content(self) -> QWidget | None:
        """Return what fills the window now."""
        return self._layout.currentWidget()

    def place(self) -> str:
        """Return where the window stands, as the next program's window is told."""
        box = self.normalGeometry()
        return f"{box.x()},{box.y()},{box.width()},{box.height()},{int(self.isMaximized())}"

    def put(self, content: QWidget) -> None:
        """Fill the window with something else; what was there before goes away."""
        before = self._layout.currentWidget()
        self._layout.addWidget(content)
        self._layout.setCurrentWidget(content)
        if before is not None:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()

    def switch_theme(self) -> None:
        """Change between light and the dimmed exam room."""
        look.set(theme=LIGHT if look.theme == DARK else DARK)
        self.theme_changed.emit(look.theme)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint what is painted by hand when the style changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the first picture stands."""
        super().paintEvent(event)
        if not self._was_painted and self.isVisible():  # a picture made in hiding does not count
            self._was_painted = True
            QTimer.singleShot(0, self._tell_painted)

    def _tell_painted(self) -> None:
        self.painted.emit()
        self._watch()
        self.setWindowIcon(window_icon())
        self.settled.emit()

    def _watch(self) -> None:
        """Begin to follow keyboard and hand, now that the first picture stands."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from skintwin_desktop.ui.input_watch import InputWatch
        from skintwin_desktop.ui.widgets.overlay import FocusRing

        QShortcut(QKeySequence("F10"), self, self.switch_theme)
        self.ring = FocusRing(self)
        self.input = InputWatch(self.windowHandle(), self)
        self.input.led.connect(self.ring.lead)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the end to the program."""
        event.ignore()
        self.closed.emit()
