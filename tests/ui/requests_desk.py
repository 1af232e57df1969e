"""A window with the screen of requests, and what tests do in it in the same way."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.ui.support import Stage, stage_parts

LOW = (1282, 690)


def make_stage(studio: Studio) -> Stage:
    jobs, privacy, window = stage_parts(*LOW)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.setFixedSize(*LOW)
    window.show()
    return Stage(studio, jobs, privacy, window)


def put(stage: Stage, widget: QWidget) -> None:
    layout = stage.window.layout()
    assert layout is not None
    layout.addWidget(widget)


def screen_of(stage: Stage) -> RequestsScreen:
    made = RequestsScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, made)
    made.entered()
    stage.rest()
    return made


def ctrl_enter(stage: Stage, widget: QWidget | None = None) -> None:
    QTest.keyClick(widget or stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.rest()


def open_request(stage: Stage, screen: RequestsScreen, request_id: UUID) -> None:
    screen.open_request(request_id)
    stage.rest()
