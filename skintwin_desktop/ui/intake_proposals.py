"""What was answered at an earlier visit, offered below a question: confirmed one by one, never taken over by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core.intake import HealthAnswers, HealthAnswersRead
from skintwin_desktop.core.questionnaire import Question
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.text import Text


class Proposal(QWidget):
    """The earlier answer to one question, with a button that says it still holds."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.said = Text("", "small", "infoInk", wrap=True)
        self.confirm = KeyButton(self.tr("Still so"), kind=LINK, icon="check", height=24)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.confirm)
        self.confirm.clicked.connect(self.taken)
        self.hide()

    def say(self, text: str, *, question: str, offered: bool) -> None:
        """Say what was answered; an answer that is no longer offered can only be read."""
        self.said.setText(text)
        self.confirm.setVisible(offered)
        self.confirm.setAccessibleDescription(f"{question} {text}")


class Earlier:
    """The answers of an earlier visit, as the questions of now can use them."""

    def __init__(self, read: HealthAnswersRead | None) -> None:
        self.content = read.content if read else HealthAnswers(0, {})
        self.day = words.day(read.posted_at) if read else ""

    def answer(self, question: Question) -> str:
        """Return the earlier answer when this version of the question still offers it."""
        answer = self.content.answers.get(question.id, "")
        return answer if question.choice(answer) else ""

    def sentence(self, question: Question) -> str:
        """Return the earlier answer in words, with its detail; nothing when it was not answered."""
        answer, detail = self.content.answers.get(question.id, ""), self.content.details.get(question.id, "")
        choice = question.choice(answer)
        said = ": ".join(part for part in (choice.word if choice else answer, detail) if part)
        return f"{self.day}: {said}" if said else ""
