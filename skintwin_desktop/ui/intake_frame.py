"""What an intake looks like: its header, the list of sections, the form, and what is still to do beside it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.intake_draft import KeptLabel
from skintwin_desktop.ui.intake_points import OpenPoints, PointsButton
from skintwin_desktop.ui.intake_sections import SectionList
from skintwin_desktop.ui.intake_sheet import IntakeSheet
from skintwin_desktop.ui.intake_veil import IntakeVeil
from skintwin_desktop.ui.pages import NARROW, RAIL, Page
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note, Scrolled


class IntakeFrame(Page):
    """The page of an intake. It shows where somebody is in the form; what becomes of it, the screen decides."""

    def __init__(self, studio: Studio, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.title.setText(self.tr("Intake"))
        self._today = studio.today
        cares = studio.may(Permission.READ_HEALTH_ANSWERS)
        seen = Privacy(self)  # the veil hides the whole form; what it does not hide may be read in all of it
        self.sheet = IntakeSheet(seen, studio.today, self._column, cares=cares)
        self.veil = IntakeVeil(self.sheet, privacy, self._column)
        self.points, self.points_button = OpenPoints(), PointsButton()
        self.kept = KeptLabel()
        self.cancel = KeyButton(self.tr("Cancel"))
        self.go_on = KeyButton(self.tr("Save and continue"), kind=PRIMARY, keys=("Ctrl", "S"))
        self.fault, self.told = Note("danger"), Note("info")
        self._known = False
        self._columns: QHBoxLayout | None = None

    def make_form(self) -> Steps:
        """Make the form and what stands around it."""
        yield from self.sheet.steps
        yield
        self.sections = SectionList(self.sheet.titles)
        self._lay_out()
        self.sections.chosen.connect(self.sheet.jump)
        self.points.chosen.connect(self.sheet.jump)
        self.points_button.chosen.connect(self.sheet.jump)
        self.sheet.followed.connect(self._show_marks)
        self.sheet.moved.connect(self._show_current)

    def _lay_out(self) -> None:
        for widget in (self.kept, self.points_button, self.cancel, self.go_on):
            self.header.add(widget)
        self.content.addWidget(self.fault)
        self.content.addWidget(self.told)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.sections)
        columns.addWidget(self.veil, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        points = QWidget()
        column = QVBoxLayout(points)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.points)
        column.addStretch(1)
        side.addWidget(Scrolled(points))
        columns.addWidget(self._side)
        self.content.addLayout(columns, 1)
        self._columns = columns
        self.fault.hide()
        self.told.hide()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move what is still to do into the header of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is None:  # the form is still being made
            return
        narrow = self.width() + RAIL < NARROW
        self._side.setVisible(not narrow)
        self.points_button.setVisible(narrow)
        self._side.setFixedWidth(280)
        self.sections.fit(176 if narrow else 212)
        self._columns.setSpacing(12 if narrow else 16)
        self.sheet.show_keys(not narrow)

    def blank(self) -> None:
        """Show nothing of what was said about the intake before."""
        for widget in (self.fault, self.told, self.kept):
            widget.hide()
        self.sheet.setEnabled(True)

    def say_whose(self, *, known: bool) -> None:
        """Say in the header whether this is a client who is known."""
        self._known = known

    def wait(self, waiting: bool) -> None:
        """Let nothing be typed while the intake is being stored."""
        for widget in (self.sheet, self.go_on, self.cancel):
            widget.setEnabled(not waiting)

    # --- showing where we are ---

    def _show_current(self, index: int) -> None:
        self.sections.show_current(index)
        last = index == len(self.sheet.titles) - 1
        self.go_on.setText(self.tr("Finish the intake") if last else self.tr("Save and continue"))
        self.go_on.set_icon("check" if last else "")

    def _show_marks(self) -> None:
        for index in range(len(self.sheet.titles)):
            self.sections.show_state(index, self.sheet.state(index))
        points = self.sheet.points()
        self.points.show_points(points)
        self.points_button.show_points(points)
        self.header.say(self._context())

    def _context(self) -> str:
        who = self.tr("Known client") if self._known else self.tr("New client")
        starts = self.sheet.appointment.starts_at()
        if starts is None:
            return who
        if starts.date() == self._today():
            when = self.tr("appointment %1 today").replace("%1", words.clock(starts))
        else:
            when = self.tr("appointment %1 on %2").replace("%1", words.clock(starts)).replace("%2", words.day(starts))
        return f"{who} · {when}"
