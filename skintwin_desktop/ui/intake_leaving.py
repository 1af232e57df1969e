"""The question before an intake is left: keep what was typed for later, or throw it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.widgets.buttons import DANGER, LINK, KeyButton
from skintwin_desktop.ui.widgets.overlay import Dialog

translate = QCoreApplication.translate


def ask_to_leave(window: QWidget, *, later: Callable[[], object], throw_away: Callable[[], object]) -> Dialog:
    """Ask over a window what becomes of what was typed; Esc leads back to the form."""
    dialog = Dialog(
        window,
        translate("IntakeScreen", "Stop this intake?"),
        translate("IntakeScreen", "What was typed can be kept for later. Thrown away, it is gone."),
        icon="clipboard-text",
    )
    back = KeyButton(translate("IntakeScreen", "Back to the form"), kind=LINK, keys=("Esc",))
    back.clicked.connect(dialog.done)
    dialog.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
    dialog.confirmed.connect(throw_away)
    dialog.ask(
        translate("IntakeScreen", "Keep for later"), translate("IntakeScreen", "Throw away"), kind=DANGER, icon="trash"
    )
    if dialog.safe is not None:
        dialog.safe.clicked.connect(later)
    return dialog
