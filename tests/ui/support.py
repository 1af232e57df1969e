"""What tests of real widgets share: the one application, waiting for a condition, finding widgets, wheel and pixels."""

from __future__ import annotations

import functools
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.look import load_fonts, look
from skintwin_desktop.ui.private import Privacy

Widget = TypeVar("Widget", bound=QWidget)


@functools.cache
def application() -> QApplication:
    """The application of this test process, with the bundled fonts and the light theme."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["tests"])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    look.set(theme="light", percent=100)
    return app


def until(condition: Callable[[], object], *, within: float = 20.0) -> None:
    """Process events until a condition holds; a test that waits in vain fails."""
    app = application()
    end = time.monotonic() + within
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {within} s in vain")
        app.processEvents()
        time.sleep(0.002)


def settle() -> None:
    """Process what is waiting, deleted widgets included."""
    app = application()
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


@dataclass
class Stage:
    """A screen's window with all that the screen was given."""

    studio: Studio
    jobs: Jobs
    privacy: Privacy
    window: QWidget

    def put(self, widget: QWidget) -> None:
        """Put a widget below what stands in the window."""
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(widget)

    def rest(self) -> None:
        """Wait until nothing is under way."""
        until(lambda: self.jobs.idle)
        settle()

    def close(self) -> None:
        self.jobs.close()
        put_away(self.window)


def stage_parts(width: int, height: int) -> tuple[Jobs, Privacy, QWidget]:
    """Make what a screen needs: jobs, privacy mode and a window of this size, in the light theme."""
    application()
    look.set(theme="light", percent=100)
    window = QWidget()
    window.resize(width, height)
    privacy = Privacy()
    way_out.follow(privacy)
    return Jobs(), privacy, window


def put_away(*widgets: QWidget) -> None:
    """Close windows and delete them."""
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    settle()


def wheel(widget: QWidget, point: QPointF, notches: float) -> None:
    """Turn the wheel over a point of a widget."""
    event = QWheelEvent(
        point,
        widget.mapToGlobal(point),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def filled(width: int, height: int, colour: str = "#ff00ff") -> QImage:
    """Return a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def pixels(widget: QWidget) -> QImage:
    """Return what a widget shows."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count(image: QImage, colour: str) -> int:
    """Count the pixels of exactly this colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def named(parent: QWidget, name: str, kind: type[Widget]) -> Widget:
    """Return the one visible widget with this accessible name (for buttons: this text)."""
    found = [
        widget
        for widget in parent.findChildren(kind)
        if widget.isVisible() and (widget.accessibleName() or _text(widget)) == name
    ]
    if len(found) != 1:
        raise AssertionError(f"{len(found)} visible {kind.__name__} named {name!r}")
    return found[0]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
