"""The ten questions about skin type: a fold in the health section, with a proposal that the practitioner confirms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.core.questionnaire import Question, graded
from skintwin_desktop.rules import phototype
from skintwin_desktop.rules.instrument import Outcome
from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox
from skintwin_desktop.ui.widgets.text import Text

TYPES = (phototype.PHOTOTYPE.below, *(bound.code for bound in phototype.PHOTOTYPE.bounds))
_CHOICE_WIDTH = 290


class Fold(QAbstractButton):
    """A line that opens and closes what is below it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self._beside = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def say(self, text: str, beside: str) -> None:
        """Change the words, and what stands at the right."""
        self.setText(text)
        self._beside = beside
        self.setAccessibleDescription(beside)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for a line."""
        metrics = QFontMetricsF(look.font("body"))
        return QSize(round(metrics.horizontalAdvance(self.text() + self._beside) + 60), round(metrics.height() + 20))

    def keyPressEvent(self, event: Any) -> None:
        """Open and close with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the arrow and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(box, 6, 6)
        arrow = "caret-down" if self.isChecked() else "caret-right"
        icons.paint(painter, arrow, QRectF(4, box.center().y() - 7, 14, 14), look.colour("ink2"))
        painter.setFont(look.font("medium"))
        painter.setPen(look.colour("ink"))
        painter.drawText(box.adjusted(26, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("ink2"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -8, 0), align, self._beside)
        painter.end()


class SkinType(QWidget):
    """The questions, what they add up to, and the practitioner's confirmation; ``judges`` shows the last two.

    Whoever makes it goes through ``steps`` before anything else.
    """

    edited = Signal()

    def __init__(self, questions: Sequence[Question], parent: QWidget, *, judges: bool) -> None:
        super().__init__(parent)
        self._judges = judges
        self.label = self.tr("Skin type")
        self.fold = Fold(self.label)
        self.choices: dict[str, ComboBox] = {}
        self._asked: dict[str, Text] = {}
        self.as_before: dict[str, KeyButton] = {}
        self._before: dict[str, str] = {}
        self._sum = Text("", "small", "ink2", wrap=True)
        self._chip = StatusChip()
        self.confirm = KeyButton(self.tr("Confirm"), height=28)
        self.other = ComboBox([Option(code, self.tr("Type %1").replace("%1", code)) for code in TYPES])
        self._confirmed = ""
        self.steps = self._make(questions)

    def _make(self, questions: Sequence[Question]) -> Steps:
        yield from self._build(questions)
        yield
        self.set_questions(questions)
        self.fill({}, "")

    def _build(self, questions: Sequence[Question]) -> Steps:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self.fold)
        self._body = QWidget(self)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(26, 2, 0, 4)
        rows.setSpacing(8)
        for question in questions:
            yield
            rows.addLayout(self._row(question.id))
        yield
        layout.addWidget(self._body)
        self._verdict = QWidget(self)
        verdict = QHBoxLayout(self._verdict)
        verdict.setContentsMargins(26, 0, 0, 4)
        verdict.setSpacing(8)
        verdict.addWidget(self._sum, 1)
        verdict.addWidget(self._chip)
        self.other.setAccessibleName(self.tr("Confirmed skin type"))
        self.other.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        verdict.addWidget(self.other)
        verdict.addWidget(self.confirm)
        layout.addWidget(self._verdict)
        self.fold.toggled.connect(self._body.setVisible)
        self.confirm.clicked.connect(self._confirm)
        self.other.activated.connect(self._confirm)
        self._body.hide()
        look.changed.connect(self._restyle)
        self._restyle()

    def _row(self, question_id: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        asked = self._asked[question_id] = Text("", wrap=True)
        row.addWidget(asked, 1)
        before = self.as_before[question_id] = KeyButton("…", kind=LINK, icon="check", height=24)
        before.setProperty("question", question_id)
        before.clicked.connect(self._take_before)
        before.hide()
        row.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
        choice = self.choices[question_id] = ComboBox(placeholder=self.tr("Choose"))
        choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        choice.activated.connect(self._answered)
        return row

    def _restyle(self) -> None:
        for choice in self.choices.values():
            choice.setFixedWidth(round(_CHOICE_WIDTH * look.percent / 100))
        self.other.setFixedWidth(round(110 * look.percent / 100))

    # --- values ---

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Change the words; what is chosen stays."""
        for question in questions:
            choice = self.choices[question.id]
            chosen = choice.value()
            choice.set_options([Option(option.id, option.text) for option in question.choices])
            choice.set_value(chosen)
            choice.setAccessibleName(question.text)
            self._asked[question.id].setText(question.text)

    def propose(self, before: Mapping[str, str], questions: Sequence[Question]) -> None:
        """Offer what was answered at an earlier visit, question by question."""
        self._before = dict(before)
        for question in questions:
            choice = question.choice(before.get(question.id, ""))
            said = self.tr("As before: %1").replace("%1", choice.word) if choice else ""
            self.as_before[question.id].setText(said)
            self.as_before[question.id].setAccessibleDescription(question.text)
            self.as_before[question.id].updateGeometry()
        self._show_before()

    def _show_before(self) -> None:
        for question_id, button in self.as_before.items():
            button.setVisible(bool(self._before.get(question_id)) and not self.choices[question_id].value())

    def _take_before(self) -> None:
        question_id = str(self.sender().property("question"))
        self.choices[question_id].set_value(self._before[question_id])
        self.choices[question_id].setFocus()
        self._answered()

    def answers(self) -> dict[str, str]:
        """Return what is answered, by question."""
        return {question_id: choice.value() for question_id, choice in self.choices.items() if choice.value()}

    @property
    def confirmed(self) -> str:
        """Return the type that the practitioner confirmed, or nothing."""
        return self._confirmed

    def fill(self, answers: Mapping[str, str], confirmed: str) -> None:
        """Show answers again."""
        for question_id, choice in self.choices.items():
            choice.set_value(answers.get(question_id, ""))
        self._confirmed = confirmed if self._judges else ""
        self._show_before()
        self._show_outcome()

    def outcome(self) -> Outcome:
        """Return what the answers add up to."""
        return phototype.propose({name: (option,) for name, option in graded(self.answers()).items()})

    @property
    def to_confirm(self) -> bool:
        """Tell whether there is a proposal that nobody confirmed."""
        return self._judges and bool(self.outcome().reading) and not self._confirmed

    @property
    def editor(self) -> QWidget:
        """Return the first question without an answer, or what confirms."""
        for choice in self.choices.values():
            if not choice.value():
                return choice
        return self.confirm if self._judges else self.fold

    # --- a place in the form like any other, but nothing can be wrong here ---

    wrong = False
    message = ""

    def show_problem(self, sentence: str) -> None:
        """Say nothing: whatever is answered can be stored."""

    # --- following ---

    def _answered(self) -> None:
        self._confirmed = ""  # another answer is another proposal
        self._show_before()
        self._show_outcome()
        self.edited.emit()

    def _confirm(self) -> None:
        self._confirmed = self.other.value()
        self._show_outcome()
        self.edited.emit()

    def _show_outcome(self) -> None:
        total, answered = len(self.choices), len(self.answers())
        count = self.tr("%1 of %2 answered").replace("%1", str(answered)).replace("%2", str(total))
        self.fold.say(self.tr("Skin type: %1 questions").replace("%1", str(total)), count)
        outcome = self.outcome()
        self._verdict.setVisible(self._judges and bool(outcome.reading))
        if not outcome.reading:
            return
        said = self.tr("%1 points: type %2. Questionnaire v%3, bounds %4.").replace("%1", str(outcome.total))
        said = said.replace("%2", outcome.reading).replace("%3", str(phototype.PHOTOTYPE.version))
        self._sum.setText(said.replace("%4", bounds_in_words(outcome)))
        self.other.set_value(self._confirmed or outcome.reading)
        self.confirm.setVisible(not self._confirmed)
        if self._confirmed:
            self._chip.show_chip(Chip("success", "check", self.tr("Confirmed")))
        else:
            self._chip.show_chip(Chip("warn", "note-pencil", self.tr("To be confirmed")))


def bounds_in_words(outcome: Outcome) -> str:
    """Return the published bounds as they are usually written: 0–6, 7–13, …, 35+."""
    starts = [outcome.lowest or 0, *(bound.value for bound in outcome.bounds)]
    ends = [int(bound.value) - 1 for bound in outcome.bounds]
    parts = [f"{int(start)}–{end}" for start, end in zip(starts, ends, strict=False)]
    return ", ".join([*parts, f"{int(starts[-1])}+"])
