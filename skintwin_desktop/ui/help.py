"""The list of keys (F1)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import keys_width, paint_keys
from skintwin_desktop.ui.widgets.text import Text


class KeyCaps(QWidget):
    """Keys to look at."""

    def __init__(self, *keys: str) -> None:
        super().__init__()
        self._keys = keys
        self.setAccessibleName("+".join(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the keys."""
        return QSize(round(keys_width(self._keys)), 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour
        paint_keys(painter, self._keys, 0, self.height() / 2, colour("ink2"), colour("border"), colour("surface"))
        painter.end()


class KeysPanel(QFrame):
    """What each key does."""

    def __init__(self, *, medical: bool, places: int) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.setAccessibleName(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 22)
        layout.setSpacing(12)
        layout.addWidget(Text(self.tr("Keys"), "client"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        layout.addLayout(grid)
        everybody = [
            (self.tr("This list"), ("F1",)),
            (self.tr("Search"), ("Ctrl", "K")),
            (self.tr("Lock"), ("Ctrl", "L")),
            (self.tr("Privacy mode"), ("F9",)),
            (self.tr("Client present"), ("Ctrl", "F9")),
            (self.tr("Curtain"), ("Shift", "F9")),
            (self.tr("Exam room"), ("F10",)),
            (self.tr("Places on the rail"), ("Ctrl", f"1–{places}")),
            (self.tr("New client"), ("Ctrl", "3")),
            (self.tr("Client has arrived"), ("F3",)),
            (self.tr("Client's own screen"), ("F8",)),
            (self.tr("Invoice for today’s appointment"), ("Ctrl", "B")),
            (self.tr("Save, go on"), ("Ctrl", "S")),
            (self.tr("Section of a form"), ("Alt", "1–6")),
            (self.tr("Result"), ("F7",)),
            (self.tr("Why a field is asked"), ("Shift", "F1")),
            (self.tr("Open a list"), ("F2",)),
            (self.tr("Choose in a list, open"), ("↑", "↓", "Enter")),
            (self.tr("Next tab of the file"), ("Ctrl", "Tab")),
            (self.tr("Previous tab of the file"), ("Ctrl", "Shift", "Tab")),
            (self.tr("Close the file"), ("Ctrl", "W")),
            (self.tr("Back, close"), ("Esc",)),
        ]
        if not medical:
            everybody.insert(-2, (self.tr("Delivered"), ("Ctrl", "Enter")))
        practitioner = [
            (self.tr("To the screening"), ("F4",)),
            (self.tr("Take in pictures"), ("F5",)),
            (self.tr("New lesion"), ("P",)),
            (self.tr("Previous, next lesion"), ("PgUp", "PgDn")),
            (self.tr("Action of the lesion"), ("1–6",)),
            (self.tr("Lesion done, sign, delivered"), ("Ctrl", "Enter")),
            (self.tr("Zoom in, out, fit"), ("+", "−", "0")),
            (self.tr("Picture at its own size"), ("1",)),
            (self.tr("Choose all pictures"), ("Ctrl", "A")),
            (self.tr("Undo"), ("Ctrl", "Z")),
            (self.tr("Print the result"), ("Ctrl", "P")),
            (self.tr("Filter the journal"), ("Ctrl", "F")),
            (self.tr("Show a hidden picture"), (self.tr("Space"),)),
        ]
        agenda = [
            (self.tr("New appointment"), ("Ctrl", "N")),
            (self.tr("Walk-in"), ("Ctrl", "Shift", "N")),
            (self.tr("Day before, day after"), ("PgUp", "PgDn")),
            (self.tr("Today"), ("T",)),
            (self.tr("Go to a day"), ("Ctrl", "G")),
            (self.tr("Day, week"), ("D", "W")),
            (self.tr("Move 5 minutes"), ("Alt", "↑ ↓")),
            (self.tr("Move 15 minutes"), ("Alt", "Shift", "↑ ↓")),
            (self.tr("Move to another day"), ("Alt", "← →")),
            (self.tr("Longer, shorter"), ("Alt", "+ −")),
            (self.tr("Change the appointment"), ("F2",)),
            (self.tr("Cancel the appointment"), ("Del",)),
            (self.tr("Did not come"), ("Shift", "F3")),
            (self.tr("Print the day list"), ("Ctrl", "P")),
            (self.tr("Take back"), ("Ctrl", "Z")),
        ]
        rows = [everybody, agenda, practitioner if medical else []]
        for column, entries in enumerate(rows):
            for row, (words, keys) in enumerate(entries):
                grid.addWidget(Text(words, "body"), row, column * 3)
                grid.addWidget(KeyCaps(*keys), row, column * 3 + 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnMinimumWidth(2, 20)
        grid.setColumnMinimumWidth(5, 20)
