"""The last section of the intake: everything once more to read, with a way back to each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Icon, line
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_LABELS = 190


@dataclass(frozen=True)
class Line:
    """One line to read: what it is, what was entered, what that is to privacy mode. A part keeps its lines."""

    label: str
    value: str
    private: Private = Private.CONTACT
    tone: str = "ink"
    short: str = ""


@dataclass(frozen=True)
class Part:
    """What was entered in one section, and what is wrong there in sentences."""

    title: str
    lines: tuple[Line, ...]
    problems: tuple[str, ...]


class _PartView(QWidget):
    """One part: its title with a way back, its lines, its problems."""

    def __init__(self, privacy: Privacy, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self.change = KeyButton(self.tr("Change"), kind=LINK, icon="pencil-simple", height=24)
        self.change.setAccessibleDescription(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(title, "bodyStrong"))
        head.addStretch(1)
        head.addWidget(self.change)
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        self._rows: list[tuple[Text, PrivateLabel]] = []
        self._problem_icon = Icon("warning-circle-fill", 14, "dangerInk")
        self.problems = Text("", "body", "dangerInk", wrap=True)
        wrong = QHBoxLayout()
        wrong.setSpacing(6)
        wrong.addWidget(self._problem_icon, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self.problems, 1)
        layout.addLayout(wrong)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._grid.setColumnMinimumWidth(0, round(_LABELS * look.percent / 100))

    def show_part(self, part: Part, client_id: UUID | None) -> None:
        for said in part.lines[len(self._rows) :]:
            self._add_row(said.private)
        for said, (label, value) in zip(part.lines, self._rows, strict=True):
            label.setText(said.label)
            value.set_tone(said.tone)
            value.show_value(said.value or "–", client_id, short=said.short)
        self.problems.setText("\n".join(part.problems))
        self.problems.setVisible(bool(part.problems))
        self._problem_icon.setVisible(bool(part.problems))

    def _add_row(self, private: Private) -> None:
        label, value = Text("", "small", "ink2", wrap=True), PrivateLabel(self._privacy, private, wrap=True)
        row = len(self._rows)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((label, value))

    def values(self) -> tuple[str, ...]:
        """Return what is shown now, masks included."""
        return tuple(value.text() for _, value in self._rows)


class ReviewSection(QWidget):
    """Nothing can be typed here; each part leads back to its section."""

    change_wanted = Signal(int)
    finish_wanted = Signal()

    def __init__(self, privacy: Privacy, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("Check")
        self.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(0)
        layout.addWidget(Text(f"{len(titles) + 1} {self.title}", "section"))
        self.parts = [_PartView(privacy, title, self) for title in titles]
        for number, part in enumerate(self.parts):
            if number:
                layout.addWidget(line())
            layout.addWidget(part)
            part.change.setProperty("section", number)
            part.change.clicked.connect(self._change)
        layout.addSpacing(10)
        self.finish = KeyButton(self.tr("Finish the intake"), icon="check")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.finish)
        layout.addLayout(foot)
        self.finish.clicked.connect(self.finish_wanted)

    def _change(self) -> None:
        self.change_wanted.emit(int(self.sender().property("section")))

    def show_parts(self, parts: Sequence[Part], client_id: UUID | None) -> None:
        """Show what was entered."""
        for view, part in zip(self.parts, parts, strict=True):
            view.show_part(part, client_id)
