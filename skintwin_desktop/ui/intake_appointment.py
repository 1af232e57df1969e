"""The third section of the intake: for what, when, with whom, and at whose request."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.agenda import Appointment, AppointmentPlan, Clash, Practitioner, at_wall_clock
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.beside_entries import CommissionEntry, commission_problems
from skintwin_desktop.core.intake import REQUESTED_BY
from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import commission, identity, misplaced
from skintwin_desktop.ui import agenda_words, beside_words, intake_words, words
from skintwin_desktop.ui.intake_clash import clash_sentences
from skintwin_desktop.ui.intake_form import ROW_HEIGHT, FormSection
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option, Radios
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, SuggestBox, read_time
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.when import DayLine, TimeLine

YEARS_BACK, YEARS_AHEAD = 1, 2
"""How far from today an appointment can lie; further away the year was mistyped."""
_LINES = ("day", "time", "room", "commissioner", "gp")
_TOLD = "told"


class AppointmentSection(FormSection):
    """The appointment that this intake is for.

    Whoever makes it goes through ``steps`` before anything else: its rows are made in them.
    """

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(today, parent)
        self.call(3, self.tr("Appointment"))
        self.kind, self.practitioner = ComboBox(placeholder=self.tr("Choose")), ComboBox(placeholder=self.tr("Choose"))
        self.day, self.time = DayLine(self._read_day), TimeLine()
        self.room, self.commissioner, self.gp = QLineEdit(), QLineEdit(), SuggestBox()
        self.requested_by = Radios(
            self.tr("At whose request"), [Option(code, intake_words.requested_by(code)) for code in REQUESTED_BY]
        )
        self.requested_by.setMinimumHeight(ROW_HEIGHT)
        self.commissioner_kind = ComboBox([Option(code, beside_words.commissioner(code)) for code in commission.KINDS])
        self.rights_told = Checks(self.tr("Client’s rights"), [Option(_TOLD, self.tr("I told the client this"))])
        self.rights = Note("info", icon="megaphone")
        self.clash = Note("warn")
        self.overlap = ""
        """What the appointment overlaps, in sentences."""
        self.clash.hide()
        self._kept_kind, self._kept_minutes = "", ""
        self._practitioner_wanted = ""
        self._setup = AgendaSetup()
        self._show_kinds()
        self.steps = self._lay_out()

    def _lay_out(self) -> Steps:
        yield
        when = self.row()
        for name, label, editor, share, least in (
            ("kind", self.tr("Kind of appointment"), self.kind, 5, 205),
            ("appointment", self.tr("Date"), self.day, 0, 132),
            ("time", self.tr("Time"), self.time, 0, 92),
            ("practitioner", self.tr("Practitioner"), self.practitioner, 4, 140),
        ):
            field = Field(label, editor, required=True)
            self.take(name, field)
            when.add(field, share=share, least=least)
        room = Field(self.tr("Room"), self.room)
        self.take("room", room)
        when.add(room, least=62)
        self.rows.addWidget(self.clash)
        yield
        why = self.row()
        requested = Field(self.tr("At whose request"), self.requested_by, required=True)
        gp = Field(self.tr("GP"), self.gp, optional=self.tr("optional"))
        gp.explain(self.tr("Only to send a result or referral letter, and only after the client said yes to that."))
        self.gp.setPlaceholderText(self.tr("Practice, town"))
        self.take("requested_by", requested)
        self.take("gp", gp)
        why.add(requested)
        why.add(gp, share=1, least=240)
        self._lay_out_commissioner()

    def _lay_out_commissioner(self) -> None:
        self.commissioned = QWidget()
        part = QVBoxLayout(self.commissioned)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(12)
        who = FlowRow()
        part.addLayout(who)
        for name, label, editor, share, least in (
            ("commissioner", self.tr("Commissioner"), self.commissioner, 2, 240),
            ("commissioner_kind", self.tr("Kind of commissioner"), self.commissioner_kind, 1, 200),
        ):
            field = Field(label, editor, required=True)
            self.take(name, field)
            who.add(field, share=share, least=least)
        part.addWidget(self.rights)
        told = Field(self.tr("Client’s rights"), self.rights_told, required=True)
        self.take("rights_told", told)
        part.addWidget(told)
        self.rows.addWidget(self.commissioned)

    def show_setup(self, setup: AgendaSetup) -> None:
        """Offer the kinds that the studio has now; what was chosen stays."""
        self._setup = setup
        self._show_kinds()

    def _show_kinds(self) -> None:
        """Offer the studio's kinds, and that of the appointment itself when it is none of them."""
        chosen, length = self.kind.value(), self.tr("%1 (%2 min)")
        offered = {kind.code: str(kind.minutes) for kind in self._setup.kinds}
        if self._kept_kind:
            offered.setdefault(self._kept_kind, self._kept_minutes)
        self.kind.set_options(
            [
                Option(kind, length.replace("%1", agenda_words.kind_word(kind, self._setup)).replace("%2", minutes))
                for kind, minutes in offered.items()
            ]
        )
        self.kind.set_value(chosen)

    # --- values ---

    def show_practitioners(self, known: Sequence[Practitioner], proposed: Practitioner | None) -> None:
        """Offer who can see clients; ``proposed`` is chosen when nobody is yet."""
        wanted = self._practitioner_value()
        self.practitioner.set_options([Option(str(one.id), one.name) for one in known])
        self.practitioner.set_value(wanted or (str(proposed.id) if proposed else ""))
        self._practitioner_wanted = ""

    def _practitioner_value(self) -> str:
        return self.practitioner.value() or self._practitioner_wanted

    def show_appointment(self, appointment: Appointment) -> None:
        """Start from an appointment that is in the agenda."""
        starts = appointment.starts_at.astimezone(ZONE)
        self._kept_kind, self._kept_minutes = appointment.kind, str(appointment.minutes)
        self._show_kinds()
        self.kind.set_value(appointment.kind)
        self.day.setText(words.day(starts))
        self.time.setText(words.clock(starts))
        self._want_practitioner(str(appointment.practitioner_id))
        self.room.setText(appointment.room)

    def _want_practitioner(self, practitioner_id: str) -> None:
        self.practitioner.set_value(practitioner_id)
        self._practitioner_wanted = "" if self.practitioner.value() else practitioner_id

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {
            **{name: getattr(self, name).text() for name in _LINES},
            "kind": self.kind.value(),
            "practitioner": self._practitioner_value(),
            "requested_by": self.requested_by.value(),
            "commissioner_kind": self.commissioner_kind.value(),
            "rights_told": _TOLD if self.rights_told.values() else "",
            "kept_kind": self._kept_kind,
            "kept_minutes": self._kept_minutes,
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again; an empty form is for today."""
        self._kept_kind, self._kept_minutes = values.get("kept_kind", ""), values.get("kept_minutes", "")
        self._show_kinds()
        for name in _LINES:
            getattr(self, name).setText(values.get(name, words.day(self.today()) if name == "day" else ""))
        self.kind.set_value(values.get("kind", ""))
        self._want_practitioner(values.get("practitioner", ""))
        self.requested_by.set_value(values.get("requested_by", ""))
        self.commissioner_kind.set_value(values.get("commissioner_kind", ""))
        self.rights_told.set_values([_TOLD] if values.get("rights_told") else [])
        for spot in self.spots.values():
            spot.show_problem("")
        self._show_commissioner()

    # --- what it comes to ---

    def _latest(self) -> date:
        return date(self.today().year + YEARS_AHEAD, 12, 31)

    def _read(self, text: str) -> identity.TypedDate:
        """Read a day; a year of two digits may lie ahead."""
        return identity.read_date(text, self._latest())

    def _read_day(self, text: str) -> date | None:
        return self._read(text).value

    def starts_at(self) -> datetime | None:
        """Return when the appointment begins, when day and time are right."""
        day, clock = self._read_day(self.day.text()), read_time(self.time.text())
        if day is None or not clock.isValid():
            return None
        return at_wall_clock(day, time(clock.hour(), clock.minute()))

    def plan(self) -> AppointmentPlan | None:
        """Return the appointment as it stands here."""
        starts, kind = self.starts_at(), self.kind.value()
        if starts is None or not kind or not self._practitioner_value():
            return None
        offered = self._setup.kind(kind)
        if kind != self._kept_kind and offered is None:
            return None
        minutes = offered.minutes if offered is not None and kind != self._kept_kind else int(self._kept_minutes)
        return AppointmentPlan(starts, minutes, kind, UUID(self._practitioner_value()), identity.tidy(self.room.text()))

    def show_clashes(self, found: Sequence[Clash]) -> None:
        """Say what the appointment overlaps; that stops nothing."""
        self.clash.say(clash_sentences(found), bold=self.tr("This appointment overlaps another one."))
        self.clash.setVisible(bool(found))
        self.overlap = clash_sentences(found)

    def commissioner_named(self) -> str:
        """Return who commissioned the screening; nobody when the client came for another reason."""
        return self.commissioner.text() if self.requested_by.value() == "commissioner" else ""

    def commission(self) -> CommissionEntry | None:
        """Return what the client was told about the commissioner; None when there is none."""
        if self.requested_by.value() != "commissioner":
            return None
        return CommissionEntry(self.commissioner_kind.value(), told=bool(self.rights_told.values()))

    # --- checks ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        commissioned = self.requested_by.value() == "commissioner"
        found = {
            "kind": "" if self.kind.value() else "empty",
            "appointment": self._day_problem(),
            "time": self._time_problem(),
            "practitioner": "" if self._practitioner_value() else "empty",
            "room": self._line_problem(self.room),
            "requested_by": "" if self.requested_by.value() else "empty",
            "gp": self._line_problem(self.gp),
            "commissioner": self._line_problem(self.commissioner, required=True) if commissioned else "",
        }
        told = self.commission()
        missing = commission_problems(told) if told else ()
        return (*(FieldProblem(name, code) for name, code in found.items() if code), *missing)

    @staticmethod
    def _line_problem(line: QLineEdit, *, required: bool = False) -> str:
        return identity.line_problem(line.text(), required=required) or misplaced.problem(line.text())

    def _day_problem(self) -> str:
        typed, today = self._read(self.day.text()), self.today()
        if typed.value is None:
            return typed.problem
        return "" if today.year - YEARS_BACK <= typed.value.year <= today.year + YEARS_AHEAD else "range"

    def _time_problem(self) -> str:
        if not self.time.text().strip():
            return "empty"
        return "" if read_time(self.time.text()).isValid() else "unreadable"

    def sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a problem; the day of an appointment may lie ahead."""
        if problem.field == "appointment":
            return intake_words.problem_sentence(problem, self.day.text(), self._latest())
        return super().sentence(problem)

    def react(self, name: str) -> None:
        """Ask for the commissioner when there is one, and say what the client is told then."""
        if name == "commissioner_kind":
            self.rights_told.set_values([])  # another commissioner, another thing to tell
        if name in {"requested_by", "commissioner_kind"}:
            self._show_commissioner()

    def _show_commissioner(self) -> None:
        self.commissioned.setVisible(self.requested_by.value() == "commissioner")
        said = beside_words.commissioner_rights(self.commissioner_kind.value())
        self.rights.say(said, bold=self.tr("Tell the client now:"))

    def leave(self, name: str) -> None:
        """Write day and time in their usual form."""
        day, clock = self._read_day(self.day.text()), read_time(self.time.text())
        if name == "appointment" and day is not None:
            self.day.setText(words.day(day))
        elif name == "time" and clock.isValid():
            self.time.setText(clock.toString("HH:mm"))
