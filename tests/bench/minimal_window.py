"""The least that a PySide6 program needs to ask who is there: a word, a field and a button, in Qt's own look.

No style, no font, no picture, no settings, nothing read. Says "painted" once the window stands.
"""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Window(QWidget):
    """A column of three widgets."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for widget in (QLabel("Wachtwoord"), QLineEdit(), QPushButton("Aanmelden")):
            column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so when the picture was handed over."""
        super().paintEvent(event)
        QTimer.singleShot(0, say)


def say() -> None:
    """Tell whoever waits, and end at once."""
    os.write(1, b"painted\n")
    os._exit(0)


application = QApplication(sys.argv)
window = Window()
window.show()
application.exec()
