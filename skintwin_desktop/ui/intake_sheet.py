"""The long form of the intake: its six sections, which one is worked on, and what is wrong or still to do in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from skintwin_desktop.core.agenda import Clash
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import misplaced
from skintwin_desktop.ui import intake_words
from skintwin_desktop.ui.intake_address import AddressSection
from skintwin_desktop.ui.intake_appointment import AppointmentSection
from skintwin_desktop.ui.intake_consents import ConsentsSection
from skintwin_desktop.ui.intake_form import MISSING, FormSection, focus_stop
from skintwin_desktop.ui.intake_health import HealthSection
from skintwin_desktop.ui.intake_person import PersonSection
from skintwin_desktop.ui.intake_points import Point
from skintwin_desktop.ui.intake_review import ReviewSection
from skintwin_desktop.ui.intake_sections import DONE, OPEN, SEALED, WRONG, KeysLine
from skintwin_desktop.ui.intake_summary import part_of
from skintwin_desktop.ui.press_watch import PressWatch
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Card, Scrolled, line
from skintwin_desktop.ui.widgets.fields import Field

FOLLOW_MS = 150
"""How long after a key the list of sections and the open points follow."""

_MARKS = "marked"
"""Under which name a draft keeps which spots were marked."""

_DEEPEST = 8
"""How many layouts lie inside each other, from a question to the page."""


class _Content(QWidget):
    """All sections below each other: as high as they are at this width, not at the narrowest one."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to ``heightForWidth``."""
        return QSize(super().minimumSizeHint().width(), 0)


class IntakeSheet(Card):
    """Six sections below each other. ``edited``: something was typed or chosen; ``followed``: the marks may differ;
    ``marked``: they do differ.

    Whoever makes it goes through ``steps`` before anything else: the sections are made in them.
    """

    edited = Signal()
    followed = Signal()
    marked = Signal()
    moved = Signal(int)

    def __init__(self, privacy: Privacy, today: Callable[[], date], parent: QWidget, *, cares: bool) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Intake form"))
        self._content = _Content(self)
        self.scroller = Scrolled(self._content, self)
        self.keys = KeysLine()
        self._current = 0
        self._by_hand = False
        self._client_id: UUID | None = None
        self._wrong: tuple[str, ...] = ()
        self._press = PressWatch(self)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self.steps = self._make(privacy, today, cares=cares)

    def _make(self, privacy: Privacy, today: Callable[[], date], *, cares: bool) -> Steps:
        yield
        self.person = PersonSection(privacy, today, self._content, cares=cares)
        yield from self.person.steps
        yield
        self.address = AddressSection(today, self._content, at_once=False)
        yield from self.address.steps
        yield
        self.appointment = AppointmentSection(today, self._content)
        yield from self.appointment.steps
        yield
        self.health = HealthSection(today, self._content, reads=cares, at_once=False)
        yield from self.health.steps
        yield
        self.consents = ConsentsSection(
            today, self._content, cares=cares, email=self.address.email.text, gp=self.appointment.gp.text
        )
        yield from self.consents.steps
        yield
        self.sections: tuple[FormSection, ...] = (
            self.person, self.address, self.appointment, self.health, self.consents,
        )  # fmt: skip
        self.review = ReviewSection(privacy, [section.title for section in self.sections], self._content)
        yield
        self._lay_out()
        self._connect()
        for section in (*self.sections, self.review):  # one by one, so that the whole need not measure them all at once
            yield
            section.minimumSizeHint()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self.sections:
            column.addWidget(section)
            column.addWidget(line())
        column.addWidget(self.review)
        column.addStretch(1)
        self.add_flush(self.scroller, 1)
        foot = self.foot()
        foot.setContentsMargins(18, 6, 18, 6)
        foot.addWidget(self.keys)

    def _connect(self) -> None:
        for section in self.sections:
            section.edited.connect(self._edited)
        self.review.change_wanted.connect(self.jump)
        self._follow.timeout.connect(self.follow)
        bar = self.scroller.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolling)
        bar.valueChanged.connect(self._scrolled)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_keys(self, shown: bool) -> None:
        """Print the keys below the form, where there is room for them."""
        foot = self.keys.parentWidget()
        if foot is not None:
            foot.setVisible(shown)

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the titles of all sections."""
        return (*(section.title for section in self.sections), self.review.title)

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds, as texts."""
        found: dict[str, str] = {}
        for section in self.sections:
            found |= section.values()
        return found

    def kept_values(self) -> dict[str, str]:
        """Return the values for a draft: as typed, but for a number that may not be kept anywhere here."""
        found = self.values()
        phone = found["phone"]
        kept = {name: misplaced.without(text) for name, text in found.items()}
        return {**kept, "phone": kept["phone"] if misplaced.phone_problem(phone, found["country"]) else phone}

    def fill(self, values: Mapping[str, str], *, client_id: UUID | None) -> None:
        """Show such values again, exactly; what is missing is empty."""
        self._client_id = client_id
        for section in self.sections:
            section.fill(values)
        self._speak()
        self._current = 0
        self.scroller.verticalScrollBar().setValue(0)
        self.moved.emit(0)
        self.follow()

    def _speak(self) -> None:
        language = self.person.language.value()
        self.health.set_language(language)
        self.consents.set_language(language)

    def _edited(self, name: str) -> None:
        if name == "language":
            self._speak()
        self._follow.start()
        self.edited.emit()

    # --- what is wrong, what is to do ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return everything that cannot be stored as it is, in the order of the form."""
        return tuple(problem for section in self.sections for problem in section.problems())

    def show_clashes(self, found: tuple[Clash, ...]) -> None:
        """Show who else comes at the time that is chosen."""
        self.appointment.show_clashes(found)
        self.follow()

    def check(self, index: int) -> bool:
        """Say what is wrong in one section and go to the first of it; tell whether all is in order."""
        if index >= len(self.sections):
            return True
        wrong = self.sections[index].check_all()
        self.follow()
        if wrong:
            self.jump(index, wrong[0])
        return not wrong

    def check_all(self) -> bool:
        """Say everything that is wrong and go to the first of it; tell whether all is in order."""
        wrong = [(index, name) for index, section in enumerate(self.sections) for name in section.check_all()]
        self.follow()
        if wrong:
            self.jump(*wrong[0])
        return not wrong

    def show_problems(self, problems: Iterable[FieldProblem]) -> None:
        """Say what core refused, at its place, and go to the first of it."""
        first: tuple[int, str] | None = None
        for problem in problems:
            for index, section in enumerate(self.sections):
                if problem.field in section.spots:
                    section.spots[problem.field].show_problem(section.sentence(problem))
                    first = first or (index, problem.field)
        self.follow()
        if first:
            self.jump(*first)

    def _wrong_now(self) -> tuple[str, ...]:
        return tuple(name for section in self.sections for name, spot in section.spots.items() if spot.wrong)

    def to_mend(self) -> bool:
        """Tell whether something cannot be stored as it is, or is marked for another reason."""
        return bool(self._wrong_now() or self.problems())

    def marks(self) -> dict[str, str]:
        """Return which spots are marked as wrong, as a text for a draft."""
        wrong = self._wrong_now()
        return {_MARKS: " ".join(wrong)} if wrong else {}

    def mark_again(self, values: Mapping[str, str]) -> None:
        """Judge again what was marked when these texts were kept."""
        marked = set(values.get(_MARKS, "").split())
        for section in self.sections:
            for name in marked.intersection(section.spots):
                section.check(name, empty_too=True)
        self.follow()

    def points(self) -> tuple[Point, ...]:
        """Return what is still to do: what is wrong, what is missing, what is not answered yet."""
        return tuple(point for index, section in enumerate(self.sections) for point in self._points(index, section))

    def _points(self, index: int, section: FormSection) -> Iterable[Point]:
        found = {problem.field: problem.code for problem in section.problems()}
        points = []
        for name, spot in section.spots.items():
            if spot.wrong:
                missing = found.get(name) in MISSING
                text = self.tr("Fill in: %1") if missing else self.tr("Correct: %1")
                points.append(Point(index, name, text.replace("%1", spot.label), wrong=True))
        left = [name for name in found if not section.spots[name].wrong]
        named = [name for name in left if intake_words.to_do(name)]
        points += [Point(index, name, intake_words.to_do(name)) for name in named]
        counted = [name for name in left if name not in named]
        if len(counted) == 1:
            label = section.spots[counted[0]].label
            points.append(Point(index, counted[0], self.tr("Fill in: %1").replace("%1", label)))
        elif counted:
            text = self.tr("%1: %2 fields").replace("%1", section.title).replace("%2", str(len(counted)))
            points.append(Point(index, counted[0], text))
        points += [Point(index, point.field, point.detail) for point in section.open_points()]
        order = list(section.spots)
        return sorted(points, key=lambda point: order.index(point.spot))

    def state(self, index: int) -> str:
        """Return how far a section is: open, done, wrong or sealed."""
        if index >= len(self.sections):
            return OPEN if self.problems() else DONE
        section = self.sections[index]
        if section.wrong:
            return WRONG
        if section.sealed:
            return SEALED
        return OPEN if section.problems() or section.open_points() else DONE

    def follow(self) -> None:
        """Bring the summary up to date and tell that the marks may differ."""
        self._follow.stop()
        self.consents.show_who_answers(self.person.beside.needs.given_by)
        self.review.show_parts([part_of(section) for section in self.sections], self._client_id)
        before, self._wrong = self._wrong, self._wrong_now()
        self.followed.emit()
        if self._wrong != before:
            self.marked.emit()

    def say_why(self) -> None:
        """Say why the field that is worked on is asked, where that is told."""
        index, name = self._place_of(QApplication.focusWidget())
        spot = self.sections[index].spots.get(name) if 0 <= index < len(self.sections) else None
        if isinstance(spot, Field):
            spot.show_why()

    # --- going about ---

    @property
    def current(self) -> int:
        """Return the section that is worked on."""
        return self._current

    def _go(self, index: int) -> None:
        if index != self._current:
            self._current = index
            self.moved.emit(index)

    def jump(self, index: int, name: str = "") -> None:
        """Go to a section, or to one spot of it, and put the focus there."""
        section: QWidget = self.review if index >= len(self.sections) else self.sections[index]
        target: QWidget = self.review.parts[0].change
        if isinstance(section, FormSection):
            if name:
                section.reveal(name)
            target = section.spots[name].editor if name else section.first()
        self._settle_layout()
        bar = self.scroller.verticalScrollBar()
        if not name:
            bar.setValue(section.y())
        stop = focus_stop(target)
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scroller.ensureWidgetVisible(stop, 0, 70)
        self._go(index)

    def _settle_layout(self) -> None:
        """Give what was opened just now its place, so that it can be scrolled to."""
        for _ in range(_DEEPEST):  # each layout asks the one around it only when it has been asked itself
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _scrolling(self) -> None:
        self._by_hand = True

    def _scrolled(self, value: int) -> None:
        if not self._by_hand:
            return
        self._by_hand = False
        bar = self.scroller.verticalScrollBar()
        shown: list[QWidget] = [*self.sections, self.review]
        line_at = value + self.scroller.viewport().height() // 4
        under = max((index for index, section in enumerate(shown) if section.y() <= line_at), default=0)
        self._go(len(shown) - 1 if value == bar.maximum() and value else under)

    def _place_of(self, widget: QWidget | None) -> tuple[int, str]:
        """Return section and spot of a widget; -1 when it is not in the form."""
        name = ""
        while widget is not None and widget is not self:
            name = name or str(widget.property("spot") or "")
            if widget is self.review:
                return len(self.sections), ""
            if isinstance(widget, FormSection) and widget in self.sections:
                return self.sections.index(widget), name
            widget = widget.parentWidget()
        return -1, ""

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None:  # another window is in front; the person comes back to the same place
            return
        before, after = self._place_of(old), self._place_of(now)
        if before != after and before[1]:
            self._press.when_calm(partial(self._judge_left, *before))
        if after[0] >= 0:
            self._go(after[0])

    def _judge_left(self, index: int, name: str) -> None:
        """Judge what was left; what is said below it moves everything that stands further down."""
        self.sections[index].check(name, empty_too=False)
        self.follow()
