"""What the sections of the intake form share: a heading, rows of fields, and places where something can be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from html import escape
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.ui.intake_skin import SkinType
from skintwin_desktop.ui.intake_words import problem_sentence
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option, Radios, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.text import Text

MISSING = ("empty", "reach")
"""Codes of what is not filled in yet: nobody is told off for that while still under way."""
ROW_HEIGHT = 32
"""What a group of choices takes beside a line of text."""


class Spot(Protocol):
    """A place in the form that can be filled in, and that can say what is wrong with it."""

    label: str

    @property
    def editor(self) -> QWidget:
        """Return what takes the focus."""

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; an empty text takes it back."""

    @property
    def wrong(self) -> bool:
        """Tell whether a problem is shown."""

    @property
    def message(self) -> str:
        """Return what stands below the editor."""


class ChoiceRow(QWidget):
    """A question with its choices at the right; a detail line appears below after some of them."""

    edited = Signal()

    def __init__(
        self,
        title: str,
        options: Iterable[Option] = (),
        *,
        strong: bool = False,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = title
        self._required = required
        self._detail_after: frozenset[str] = frozenset()
        self.segments = Segments(title, tuple(options))
        self.editor: QWidget = self.segments
        self.detail = QLineEdit()
        self._title = Text("", "bodyStrong" if strong else "body", wrap=True)
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._below = Text("", "small", "ink2", wrap=True)
        self._dated = Text("", "caption", "ink3")
        self._detail_label = Text("", "small", "ink2", wrap=True)
        self._icon = Icon("warning-circle-fill", 13, "dangerInk")
        self._problem = Text("", "small", "dangerInk", wrap=True)
        self._build()
        self.set_words(title)
        self.segments.chosen.connect(self._chosen)
        self.detail.textEdited.connect(self._detailed)
        look.changed.connect(self._show_title)

    def _build(self) -> None:
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(0, 7, 0, 7)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(2)
        for label in (self._title, self._below, self._dated):
            said.addWidget(label)
        top.addLayout(said, 1)
        top.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(top)
        self._below_choices = QVBoxLayout()
        layout.addLayout(self._below_choices)
        layout.addWidget(self._detail_label)
        layout.addWidget(self.detail)
        wrong = QHBoxLayout()
        wrong.setSpacing(4)
        wrong.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._problem, 1)
        layout.addLayout(wrong)
        for widget in (self._detail_label, self.detail, self._icon, self._problem, self._below, self._dated):
            widget.hide()

    def set_words(self, title: str, below: str = "", dated: str = "") -> None:
        """Change what is asked."""
        self.label = title
        self.segments.setAccessibleName(title)
        self._show_title()
        for label, text in ((self._below, below), (self._dated, dated)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_title(self) -> None:
        star = f' <span style="color:{look.css("dangerSolid")}">*</span>' if self._required else ""
        self._title.setText(escape(self.label) + star)

    def under(self, edge: QWidget) -> None:
        """Draw a line below everything; it comes and goes with the row."""
        self._rows.addSpacing(7)
        self._rows.addWidget(edge)
        margins = self._rows.contentsMargins()
        self._rows.setContentsMargins(margins.left(), margins.top(), margins.right(), 0)

    def indent(self, by: int) -> None:
        """Stand further to the right: the row follows the answer above it."""
        margins = self._rows.contentsMargins()
        self._rows.setContentsMargins(by, margins.top(), margins.right(), margins.bottom())

    def stand_below(self, widget: QWidget) -> None:
        """Let something stand between the choices and the detail."""
        self._below_choices.addWidget(widget)

    def set_detail(self, question: str, after: Iterable[str]) -> None:
        """Ask for a detail after these choices."""
        self._detail_after = frozenset(after)
        self._detail_label.setText(question)
        self.detail.setAccessibleName(question)
        self._show_detail()

    def _chosen(self) -> None:
        self._show_detail()
        self.edited.emit()

    def _detailed(self) -> None:
        self.edited.emit()

    def _show_detail(self) -> None:
        self._detail_label.setVisible(self.asks_detail)
        self.detail.setVisible(self.asks_detail)

    @property
    def asks_detail(self) -> bool:
        """Tell whether a detail is asked after what is chosen now."""
        return self.segments.value() in self._detail_after

    def set_value(self, choice: str, detail: str = "") -> None:
        """Fill in without telling anybody."""
        self.segments.set_value(choice)
        self.detail.setText(detail)
        self._show_detail()

    @property
    def message(self) -> str:
        """Return what is wrong."""
        return self._problem.text()

    @property
    def wrong(self) -> bool:
        """Tell whether a problem is shown."""
        return bool(self._problem.text())

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._icon.setVisible(bool(sentence))
        self.segments.setAccessibleDescription(sentence)


class FormSection(QWidget):
    """One section of the form: its heading, its rows, and its spots by the name that core gives them."""

    edited = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)  # from the start: to get a parent later restyles everything inside
        self.title, self.today = "", today
        self.spots: dict[str, Spot] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(18, 14, 18, 16)
        self.rows.setSpacing(12)
        self.head = QHBoxLayout()
        self.head.setSpacing(9)
        self.rows.addLayout(self.head)

    # --- building ---

    def call(self, number: int, title: str, *beside: QWidget) -> None:
        """Give the section its number and title, with what stands right beside them."""
        self.title = title
        self.setAccessibleName(title)
        self.head.addWidget(Text(f"{number} {title}", "section"))
        for widget in beside:
            self.head.addWidget(widget)
        self.head.addStretch(1)

    def stand_alone(self) -> None:
        """Stand outside the intake, without number and title."""
        items = (self.head.itemAt(index) for index in range(self.head.count()))
        for widget in (item.widget() for item in items if item is not None):
            if isinstance(widget, Text):
                widget.hide()
        self.rows.setContentsMargins(0, 0, 0, 0)

    def row(self) -> FlowRow:
        """Add a row and return it."""
        found = FlowRow()
        self.rows.addLayout(found)
        return found

    def take(self, name: str, spot: Field | ChoiceRow | SkinType) -> None:
        """Know a spot by its name, and tell when it is edited."""
        self.spots[name] = spot
        spot.setProperty("spot", name)
        spot.edited.connect(self._spot_edited)

    def _spot_edited(self) -> None:
        spot = self.sender()
        name = str(spot.property("spot"))
        if self.spots[name].wrong:
            self.spots[name].show_problem("")
        self.react(name)
        self.edited.emit(name)

    # --- what each section says for itself ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds, as texts."""
        raise NotImplementedError

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again, exactly; what is missing is empty."""
        raise NotImplementedError

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is, in the order of the form."""
        raise NotImplementedError

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return what is still to do but does not stop the intake; ``detail`` is its text."""
        return ()

    def react(self, name: str) -> None:
        """Let the rest of the section follow what was edited."""

    def leave(self, name: str) -> None:
        """Bring what was typed to its usual shape when the person moves on."""

    def reveal(self, name: str) -> None:
        """Open what hides a spot."""

    def first(self) -> QWidget:
        """Return what takes the focus when somebody comes here."""
        return next(iter(self.spots.values())).editor

    @property
    def sealed(self) -> bool:
        """Tell whether what is filled in here cannot be read back by who is signed in."""
        return False

    # --- checking ---

    def check(self, name: str, *, empty_too: bool) -> bool:
        """Say in the form what is wrong with one spot; tell whether it is in order."""
        found = next((problem for problem in self.problems() if problem.field == name), None)
        if found is not None and found.code in MISSING and not empty_too:
            return True  # whoever walks past a field is not told off; saving asks for it
        if found is not None or self.spots[name].wrong:
            self.spots[name].show_problem(self.sentence(found) if found else "")
        if found is None:
            self.leave(name)
        return found is None

    def check_all(self) -> tuple[str, ...]:
        """Say in the form everything that is wrong; return the names of those spots."""
        return tuple(name for name in self.spots if not self.check(name, empty_too=True))

    def sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a problem of this section."""
        editor = self.spots[problem.field].editor
        return problem_sentence(problem, editor.text() if isinstance(editor, QLineEdit) else "", self.today())

    def short_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence without anything of what was typed, for the summary."""
        return problem_sentence(problem, "", self.today())

    @property
    def wrong(self) -> bool:
        """Tell whether a problem is shown somewhere in this section."""
        return any(spot.wrong for spot in self.spots.values())


def focus_stop(editor: QWidget) -> QWidget:
    """Return what takes the focus for an editor: of a group of buttons the chosen one, or the first."""
    if not isinstance(editor, Radios | Checks):
        return editor
    buttons = editor.findChildren(QWidget)
    chosen = editor.value() if isinstance(editor, Radios) else ""
    return editor.button(chosen) if isinstance(editor, Radios) and chosen else buttons[0]
