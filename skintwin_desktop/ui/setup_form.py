"""What the pages of the first start are made of: the list of steps, a page, the fields of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.founding import NewUser
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.meter import NewPassword
from skintwin_desktop.ui.widgets.text import Text

_PAGE_WIDTH = 560


class StepList(QWidget):
    """The list of steps on the petrol panel: done, current, to come."""

    HEIGHT = 40

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self._names, self._current = names, 0
        self.setFixedHeight(self.HEIGHT * len(names))

    def show_step(self, index: int) -> None:
        """Show where we are."""
        self._current = index
        self.setAccessibleName(self._names[index])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, name in enumerate(self._names):
            self._paint_step(painter, index, name)
        painter.end()

    def _paint_step(self, painter: QPainter, index: int, name: str) -> None:
        middle = index * self.HEIGHT + self.HEIGHT / 2
        disc = QRectF(1, middle - 11, 22, 22)  # its line is drawn on the edge, half of it outside
        done, current = index < self._current, index == self._current
        painter.setPen(QPen(look.colour("railMark" if current else "railMuted"), 1.4))
        painter.setBrush(look.colour("railMark") if current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if done:
            icons.paint(painter, "check-bold", disc.adjusted(6, 6, -6, -6), look.colour("railInk"))
        else:
            painter.setPen(look.colour("onRailMark" if current else "railMuted"))
            painter.setFont(look.font("smallStrong"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        painter.setPen(look.colour("railInkSel" if current else ("railInk" if done else "railMuted")))
        painter.setFont(look.font("bodyStrong" if current else "body"))
        painter.drawText(QRectF(36, middle - 12, self.width() - 36, 24), Qt.AlignmentFlag.AlignVCenter, name)


class SetupPage(QWidget):
    """One step: a title, a sentence, fields in rows."""

    def __init__(self) -> None:
        super().__init__()
        self.first: QWidget | None = None
        """Where typing begins; None leaves that to the button that goes on."""
        self.setMaximumWidth(_PAGE_WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._title, self._story = Text("", "title"), Text("", "body", "ink2", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._story)
        self.column.addSpacing(6)

    def say(self, title: str, story: str) -> None:
        """Say what this step is, and why."""
        self._title.setText(title)
        self._story.setText(story)

    @property
    def title(self) -> str:
        """Return the name of the step."""
        return self._title.text()

    def row(self, *widgets: QWidget, stretches: tuple[int, ...] = ()) -> None:
        """Put widgets side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for index, widget in enumerate(widgets):
            row.addWidget(widget, stretches[index] if stretches else 1)
        self.column.addLayout(row)

    def finish(self) -> None:
        """Leave the rest of the page empty."""
        self.column.addStretch(1)

    def come(self) -> None:
        """Get ready to be shown."""

    def check(self) -> bool:
        """Tell whether this step is done; say at the fields what is not."""
        return True

    def require(self, *fields: Field) -> bool:
        """Tell whether all fields have something in them; say so at those that do not."""
        good = True
        for field in fields:
            editor = field.editor
            missing = isinstance(editor, QLineEdit) and not editor.text().strip()
            field.show_problem(self.tr("Please fill this in.") if missing else "")
            if missing and good:
                editor.setFocus()
            good = good and not missing
        return good

    def require_date(self, line: QLineEdit, field: Field, today: date) -> bool:
        """Tell whether a date up to today was typed; say so at the field when not."""
        typed = identity.read_date(line.text(), today)
        wrong = typed.value is None or typed.value > today
        field.show_problem(self.tr("Type a date up to today, like 17-9-2021.") if wrong else "")
        return not wrong


class PersonForm(QWidget):
    """The fields of a user to begin with."""

    def __init__(self, words: Callable[[], Iterable[str]], *, function: str) -> None:
        super().__init__()
        self.name, self.function = QLineEdit(), QLineEdit(function)
        self.name_field = Field(self.tr("Name as it stands on the sign-in screen"), self.name, required=True)
        self.function_field = Field(self.tr("Function"), self.function, required=True)
        self.password = NewPassword(words)
        self.declared = Check(self.tr("Has signed the confidentiality declaration"))
        self.declared_on = QLineEdit()
        self.declared_field = Field(self.tr("Signed on"), self.declared_on, required=True)
        self._problem = Note("danger")
        self._problem.hide()
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.name_field, 3)
        row.addWidget(self.function_field, 2)
        layout.addLayout(row)
        layout.addWidget(self.password)
        layout.addSpacing(4)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self.declared, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom.addStretch(1)
        self.declared_field.setFixedWidth(150)
        bottom.addWidget(self.declared_field)
        layout.addLayout(bottom)
        layout.addWidget(self._problem)

    def check(self, page: SetupPage, today: date) -> bool:
        """Tell whether this person can have an account; say what is missing."""
        if not page.require(self.name_field, self.function_field) or not self.password.check():
            return False
        declared = self.declared.isChecked()
        problem = "" if declared else self.tr("Nobody can sign in without a signed confidentiality declaration.")
        self._problem.say(problem)
        self._problem.setVisible(bool(problem))
        return declared and page.require_date(self.declared_on, self.declared_field, today)

    def entered(self, today: date) -> NewUser:
        """Return the person as typed."""
        declared = identity.read_date(self.declared_on.text(), today).value or today
        return NewUser(
            identity.tidy(self.name.text()), identity.tidy(self.function.text()), self.password.password(), declared
        )
