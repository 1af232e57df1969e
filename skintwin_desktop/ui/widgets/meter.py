"""A new password, typed twice, with a live meter of how hard it is to guess."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.passwords import weigh
from skintwin_desktop.errors import PasswordRefused
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text

WEIGH_AFTER_MS = 120


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._score, self._tone = 0, "neutralLine"
        self.setFixedHeight(6)

    def show_score(self, score: int, tone: str) -> None:
        self._score, self._tone = score, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 9) / 4
        for bar in range(4):
            painter.setBrush(look.colour(self._tone if bar < self._score else "neutralLine"))
            painter.drawRoundedRect(QRectF(bar * (width + 3), 0, width, 5), 2.5, 2.5)
        painter.end()


class NewPassword(QWidget):
    """Two fields and a meter; ``words`` gives the words that count as known, as the form stands now."""

    changed = Signal()

    def __init__(self, words: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._accepted = False
        self._refusal = "short"
        self.first, self.second = QLineEdit(), QLineEdit()
        for line in (self.first, self.second):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(1024)
        self.first_field = Field(self.tr("Password"), self.first, required=True)
        self.second_field = Field(self.tr("Password again"), self.second, required=True)
        self._bars = _Bars()
        self._verdict = Text(
            self.tr("At least 12 characters. Three or four words in a row work well."), "small", "ink3", wrap=True
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WEIGH_AFTER_MS)
        self._timer.timeout.connect(self._weigh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.first_field)
        row.addWidget(self.second_field)
        layout.addLayout(row)
        layout.addWidget(self._bars)
        layout.addWidget(self._verdict)
        self.first.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self.first_field.show_problem("")
        self.second_field.show_problem("")
        self._timer.start()
        self.changed.emit()

    def _weigh(self) -> None:
        found = weigh(self.first.text(), self._words())
        self._accepted, self._refusal = found.accepted, found.refusal
        words = (
            self.tr("Very easy to guess"), self.tr("Easy to guess"), self.tr("Not strong enough yet"),
            self.tr("Strong enough"), self.tr("Very strong"),
        )  # fmt: skip
        tone = "successSolid" if found.accepted else ("warnSolid" if found.score >= 2 else "dangerSolid")
        if not self.first.text():
            self._bars.show_score(0, "neutralLine")
            return
        self._bars.show_score(max(1, found.score), tone)
        short = self.tr(" · %1 of at least 12 characters").replace("%1", str(len(self.first.text())))
        self._verdict.setText(words[found.score] + (short if found.refusal == "short" else ""))
        self._verdict.set_tone("successInk" if found.accepted else ("warnInk" if found.score >= 2 else "dangerInk"))

    def password(self) -> str:
        """Return the password as typed."""
        return self.first.text()

    def check(self) -> bool:
        """Tell whether the password may be used, and say in the form why not."""
        self._timer.stop()
        self._weigh()
        if not self._accepted:
            self.first_field.show_problem(sentence(PasswordRefused(self._refusal)))
            self.first.setFocus()
            return False
        if self.first.text() != self.second.text():
            self.second_field.show_problem(sentence(PasswordRefused("unequal")))
            self.second.setFocus()
            return False
        return True

    def show_refusal(self, refused: PasswordRefused) -> None:
        """Say that the studio refused this password."""
        self.first_field.show_problem(sentence(refused))
        self.first.setFocus()
