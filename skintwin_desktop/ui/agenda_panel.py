"""The card of the agenda: a day or a week, going to another one, and everything that can be done to an appointment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.agenda_paper import Scope
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_blocks import Dropped
from skintwin_desktop.ui.agenda_day import DayTable
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.agenda_dialogs import GoToDialog
from skintwin_desktop.ui.agenda_menus import AgendaMenus
from skintwin_desktop.ui.agenda_out import AgendaOut
from skintwin_desktop.ui.agenda_rows import Gap, Shown, free_minutes, read_shown, rows_of
from skintwin_desktop.ui.agenda_week import WeekGrid
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.waiting_dialogs import WaitingList
from skintwin_desktop.ui.widgets.buttons import LINK, NORMAL, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.text import Text

DAY, WEEK = "day", "week"


class AgendaPanel(Card):
    """The agenda: reads itself, tells what was opened, and does the rest through ``deeds``."""

    client_opened = Signal(UUID)
    intake_wanted = Signal(object)
    screening_wanted = Signal(object)
    shown_day = Signal(object)
    """Another day or week is shown; with its words."""
    read = Signal(object)
    """It was read; with what is Shown."""
    failed = Signal(object)
    appointment_chosen = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, screen: QWidget) -> None:
        super().__init__(words.translate("TodayScreen", "Agenda"), "calendar-blank", screen)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.cares = studio.may(Permission.SCREEN)
        self._day = studio.today()
        self.shown: Shown | None = None
        self._wanted: UUID | None = None
        self.practitioner: UUID | None = None
        self._asked = 0
        self._follows = False
        self.deeds = AgendaDeeds(studio, jobs, privacy, screen)
        self.waiting = WaitingList(studio, jobs, privacy, self.deeds, screen)
        self.out = AgendaOut(studio, jobs, privacy, self.deeds, screen)
        self.table, self.week = DayTable(privacy, cares=self.cares), WeekGrid(privacy)
        self.go_to: GoToDialog | None = None
        self.menus = AgendaMenus(self)
        self._clock = QTimer(self)
        self._clock.setInterval(15_000)
        self._build()
        self._connect()
        self._keys()

    # --- layout ---

    def _build(self) -> None:
        self.summary = Text("", "small", "ink2")
        self.earlier = IconButton("caret-left", self.tr("The day before"), key="PgUp", size=28, glyph=15)
        self.later = IconButton("caret-right", self.tr("The day after"), key="PgDn", size=28, glyph=15)
        self.day_button = KeyButton("…", kind=LINK, height=28)
        self.day_button.setToolTip(self.tr("Go to a day (Ctrl+G)"))
        self.today = KeyButton(self.tr("Today"), kind=NORMAL, height=28)
        self.view = Segments(self.tr("View"), [Option(DAY, self.tr("Day")), Option(WEEK, self.tr("Week"))], small=True)
        self.view.set_value(DAY)
        self.more = IconButton("dots-three-vertical", self.tr("More for the agenda"), size=28, glyph=17)
        for widget in (self.summary, self.earlier, self.day_button, self.later, self.today, self.view, self.more):
            self.add_to_head(widget)
        self.stack = QStackedWidget()
        self.add_flush(self.stack, 1)
        self.empty = EmptyState(
            "calendar-blank",
            self.tr("No appointments on this day"),
            self.tr("Plan the first one, or go to another day with PgUp and PgDn."),
        )
        self.plan_first = KeyButton(self.tr("New appointment"), icon="plus", height=28)
        self.empty.offer(self.plan_first)
        self._grid = Scrolled(self.week)
        for page in (self.table, self._grid, self.empty):
            self.stack.addWidget(page)

    def _connect(self) -> None:
        self.earlier.clicked.connect(self.go_earlier)
        self.later.clicked.connect(self.go_later)
        self.today.clicked.connect(self.go_today)
        self.day_button.clicked.connect(self.ask_day)
        self.view.chosen.connect(self._view_chosen)
        self.more.clicked.connect(self.menus.open_more)
        self.plan_first.clicked.connect(self.plan_new)
        for grid in (self.table, self.week):
            grid.opened.connect(self.open_appointment)
            grid.chosen.connect(self._chosen)
            grid.menu_wanted.connect(self.menus.open_for)
        self.table.moved.connect(self._dragged_in_day)
        self.table.free_opened.connect(self._plan_in_gap)
        self.week.moved.connect(self._dragged_in_week)
        self.week.free_opened.connect(self._plan_where)
        self.week.day_opened.connect(self._open_day)
        self.deeds.changed.connect(self._changed)
        self._clock.timeout.connect(self.place_now)
        self._clock.start()

    def _keys(self) -> None:
        for keys, deed in (
            ("PgUp", self.go_earlier), ("PgDown", self.go_later), ("T", self.go_today),
            ("Ctrl+G", self.ask_day), ("D", partial(self.show_view, DAY)), ("W", partial(self.show_view, WEEK)),
            ("F2", self._change), ("Delete", self._cancel), ("Shift+F3", partial(self._mark, rules.NO_SHOW)),
            ("Ctrl+Shift+N", self.deeds.walk_in), ("Ctrl+P", self.print_day), ("Ctrl+Z", self.deeds.undo),
            ("Alt+Up", partial(self._move, minutes=-5)), ("Alt+Down", partial(self._move, minutes=5)),
            ("Alt+Shift+Up", partial(self._move, minutes=-15)), ("Alt+Shift+Down", partial(self._move, minutes=15)),
            ("Alt+Left", partial(self._move, days=-1)), ("Alt+Right", partial(self._move, days=1)),
            ("Alt++", partial(self._lengthen, 5)), ("Alt+=", partial(self._lengthen, 5)),
            ("Alt+-", partial(self._lengthen, -5)),
        ):  # fmt: skip
            claim(self, keys, deed=deed)

    # --- which day ---

    @property
    def day(self) -> date:
        """Return the day that is shown, or that the week goes around."""
        return self._day

    @property
    def in_week(self) -> bool:
        """Tell whether the week is shown."""
        return self.view.value() == WEEK

    def step(self, by: int) -> None:
        """Go so many days on, or weeks where the week is shown."""
        self.show_day(self._day + timedelta(days=7 * by if self.in_week else by))

    def go_earlier(self) -> None:
        """Go to the day or the week before."""
        self.step(-1)

    def go_later(self) -> None:
        """Go to the day or the week after."""
        self.step(1)

    def go_today(self) -> None:
        """Go to today."""
        self.show_day(self._studio.today())

    def show_day(self, day: date) -> None:
        """Show another day, or the week that it is in."""
        self._day = day
        self._read(self.shown.setup if self.shown is not None else None)

    def ask_day(self) -> None:
        """Ask for the day to go to."""
        self.go_to = GoToDialog(self.window(), self._studio, self._day)
        self.go_to.chosen.connect(self.show_day)
        self.go_to.start()

    def show_view(self, view: str) -> None:
        """Show the day or the week."""
        self.view.set_value(view)
        self.entered()

    def _view_chosen(self, _: tuple[str, ...]) -> None:
        self.entered()

    def _open_day(self, day: date) -> None:
        self._day = day
        self.show_view(DAY)

    # --- reading and showing ---

    def entered(self) -> None:
        """Read what is to be shown, with what it is planned by."""
        self._read(None)

    def _read(self, setup: AgendaSetup | None) -> None:
        """Read what is to be shown; of several days that were asked for only the last one is shown."""
        self._asked += 1
        first = self._day - timedelta(days=self._day.weekday()) if self.in_week else self._day
        self._jobs.run(
            self, read_shown, self._studio, first, 7 if self.in_week else 1, setup,
            then=partial(self._show, self._asked), on_error=self._not_read,
        )  # fmt: skip

    def _not_read(self, error: StudioError | None) -> None:
        self.failed.emit(error)

    def _show(self, asked: int, shown: Shown) -> None:
        if asked != self._asked:
            return
        had_focus = self.has_focus()
        self.shown = shown
        if self.in_week:
            self.week.show_week(shown, self.practitioner, self._studio.local(self._studio.now()))
            self.stack.setCurrentWidget(self._grid)
        else:
            found = shown.on(self._day, self.practitioner)
            self.table.show_rows(rows_of(self._day, found, shown.setup), shown.setup)
            self.stack.setCurrentWidget(self.table if found else self.empty)
        if self._wanted is not None:
            (self.week if self.in_week else self.table).choose(self._wanted)
            self._wanted = None
        if had_focus:
            self._choose_next()
            self.take_focus()
        self._say_day()
        self.place_now()
        self.appointment_chosen.emit(self.current())
        self.read.emit(shown)

    def _choose_next(self) -> None:
        """Choose who is next when nobody is: whom the practitioner sees, or whom reception expects."""
        if self.in_week or self.current() is not None or self._day != self._studio.today():
            return
        order = ("in_room", "present", "expected") if self.cares else ("expected", "present")
        rows = self.table.appointments()
        found = next((one for status in order for one in rows if one.status == status), None)
        if found is not None:
            self.table.choose(found.id)

    def has_focus(self) -> bool:
        """Tell whether the keys go to the agenda itself."""
        return self.table.hasFocus() or self.week.hasFocus() or self.plan_first.hasFocus()

    def take_focus(self) -> None:
        """Give the focus to what is shown."""
        shown = self.stack.currentWidget()
        target = {self.table: self.table, self._grid: self.week}.get(shown, self.plan_first)  # type: ignore[call-overload]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_day(self) -> None:
        today = self._studio.today()
        monday = self._day - timedelta(days=self._day.weekday())
        if self.in_week:
            number = self._day.isocalendar().week
            text = self.tr("week %1").replace("%1", str(number))
            self.shown_day.emit(agenda_words.span(monday, monday + timedelta(days=6)))
        else:
            text = self.tr("today") if self._day == today else agenda_words.short_day(self._day)
            holiday = holiday_on(self._day)
            long = words.long_day(self._day)
            self.shown_day.emit(f"{long} · {agenda_words.holiday_word(holiday.id)}" if holiday is not None else long)
        self.day_button.setText(text)
        self.day_button.updateGeometry()
        names = (self.tr("The week before"), self.tr("The week after")) if self.in_week else (
            self.tr("The day before"), self.tr("The day after")
        )  # fmt: skip
        self.earlier.set_icon("caret-left", names[0])
        self.later.set_icon("caret-right", names[1])
        shows_today = monday <= today <= monday + timedelta(days=6) if self.in_week else self._day == today
        self.today.setVisible(not shows_today)
        self.say_summary()

    def say_summary(self) -> None:
        """Say how many appointments there are and how much is free, or that names are hidden."""
        if self._privacy.on:
            self.summary.setText(self.tr("Names of others are hidden"))
            return
        if self.shown is None:
            return
        coming = [one for one in self.shown.appointments if one.comes]
        count = self.tr("%n appointment(s)", None, len(coming))
        free = 0 if self.in_week else self._free(coming)
        left = self.tr("%1 free").replace("%1", agenda_words.minutes_word(free))
        self.summary.setText(f"{count} · {left}" if free else count)

    def _free(self, coming: list[Appointment]) -> int:
        now = self._studio.local(self._studio.now())
        after = rules.minute_of(now) if self._day == now.date() else 0
        past = self._day < now.date()
        return 0 if past or self.shown is None else free_minutes(self._day, coming, self.shown.setup, after=after)

    def place_now(self) -> None:
        """Put the line of now where it belongs."""
        now = self._studio.local(self._studio.now())
        self.table.place_now(now if self._day == now.date() else None)
        if self.in_week and self.shown is not None:
            self.week.show_now(now)

    # --- what is chosen ---

    def current(self) -> Appointment | None:
        """Return the appointment that is chosen."""
        return self.week.current() if self.in_week else self.table.chosen_appointment()

    def appointments(self) -> list[Appointment]:
        """Return the appointments that are shown."""
        return self.week.appointments() if self.in_week else self.table.appointments()

    def _chosen(self, _: object) -> None:
        self.appointment_chosen.emit(self.current())

    def open_appointment(self, one: object) -> None:
        """Open the file of an appointment's client, or the intake where that is missing; plan where it is free."""
        if isinstance(one, Gap):
            self._plan_in_gap(one)
        elif isinstance(one, Appointment) and one.has_intake:
            self.client_opened.emit(one.client_id)
        elif isinstance(one, Appointment):
            self.intake_wanted.emit(one)

    # --- deeds ---

    def plan_new(self) -> None:
        """Plan an appointment: in the gap that is chosen, else on the day that is shown."""
        chosen = None if self.in_week else self.table.current()
        if isinstance(chosen, Gap):
            self._plan_in_gap(chosen)
        else:
            self.deeds.plan_on(self._day)

    def _plan_in_gap(self, gap: Gap) -> None:
        if not gap.pause:
            now = self._studio.local(self._studio.now())
            ahead = -(-rules.minute_of(now) // 5) * 5 if gap.day == now.date() else 0
            self.deeds.plan_on(gap.day, min(max(gap.begins, ahead), gap.ends - rules.SHORTEST))

    def _plan_where(self, place: Dropped) -> None:
        self.deeds.plan_on(place.day, place.minute)

    def _dragged_in_day(self, one: Appointment, minute: int) -> None:
        self.deeds.move_to(one, self._day, minute)

    def _dragged_in_week(self, one: Appointment, place: Dropped) -> None:
        self.deeds.move_to(one, place.day, place.minute)

    def _with_current(self, deed: Callable[[Appointment], object]) -> None:
        one = self.current()
        if one is not None:
            deed(one)

    def _move(self, *, days: int = 0, minutes: int = 0) -> None:
        self._follows = bool(days)
        self._with_current(partial(self.deeds.move, days=days, minutes=minutes))

    def _lengthen(self, by: int) -> None:
        one = self.current()
        if one is not None:
            self.deeds.lengthen(one, by)

    def _mark(self, status: str) -> None:
        one = self.current()
        if one is not None:
            self.deeds.mark(one, status)

    def _change(self) -> None:
        self._with_current(self.deeds.change)

    def _cancel(self) -> None:
        self._with_current(self.deeds.cancel)

    def _changed(self, appointment_id: UUID | None, starts_at: datetime | None) -> None:
        """Read anew, and follow an appointment that was moved to another day by the keys."""
        self._wanted = appointment_id
        if self._follows and starts_at is not None:
            self._day = starts_at.astimezone(ZONE).date()
        self._follows = False
        self.entered()

    def show_practitioner(self, who: UUID | None) -> None:
        """Show the agenda of one practitioner, or everybody's."""
        self.practitioner = who
        self.entered()

    def print_day(self) -> None:
        """Print the list of the day that is shown."""
        self.out.print_list(Scope(self._day, 1, self.practitioner))

    def save_calendar(self) -> None:
        """Save the day or the week that is shown as a calendar file."""
        first = self._day - timedelta(days=self._day.weekday()) if self.in_week else self._day
        self.out.save_calendar(Scope(first, 7 if self.in_week else 1, self.practitioner))
