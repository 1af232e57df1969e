"""The fields of an appointment: for whom, how long, when, with whom and where; what stands in them as a plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from skintwin_desktop.core.agenda import CONSULT, AppointmentPlan, at_wall_clock
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.client_choice import ClientChoice
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.plan_start import PlanLists, kind_option
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, SuggestBox, read_time
from skintwin_desktop.ui.widgets.when import DayLine, TimeLine

_LINES = ("day", "time", "minutes", "room")


class PlanForm(QObject):
    """The fields, by the names that a refusal uses, and what is typed in them."""

    edited = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, lists: PlanLists, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._lists = studio, lists
        self._by_kind = studio.may(Permission.READ_MEDICAL_FILE)
        self.client = ClientChoice(studio, jobs, privacy)
        self.kind, self.practitioner = ComboBox(placeholder=self.tr("Choose")), ComboBox(placeholder=self.tr("Choose"))
        self.minutes, self.room = QLineEdit(), SuggestBox()
        self.day, self.time = DayLine(self._read), TimeLine()
        self.client.setFocusProxy(self.client.field)
        self.room.set_known(lists.setup.rooms)
        self._kind_options("")
        self.practitioner.set_options([Option(str(one.id), one.name) for one in lists.practitioners])
        self.fields = self._make_fields()
        for name, field in self.fields.items():
            field.edited.connect(self.edited)
            field.left.connect(self._tidy)
            field.setObjectName(name)
        self.client.field.textEdited.connect(self.edited)
        self.kind.activated.connect(self._kind_chosen)

    def _make_fields(self) -> dict[str, Field]:
        kind = self.tr("Kind of appointment") if self._by_kind else self.tr("How long")
        return {
            "client": Field(self.tr("Client"), self.client, required=True),
            "kind": Field(kind, self.kind, required=True),
            "minutes": Field(self.tr("Minutes"), self.minutes, required=True),
            "day": Field(self.tr("Date"), self.day, required=True),
            "time": Field(self.tr("Time"), self.time, required=True),
            "practitioner": Field(self.tr("Practitioner"), self.practitioner, required=True),
            "room": Field(self.tr("Room"), self.room),
        }

    def lay_out(self, body: QVBoxLayout) -> None:
        """Put the fields under each other, three rows of two."""
        body.addWidget(self.fields["client"])
        for pair, shares in (("kind minutes", (5, 2)), ("day time", (5, 4)), ("practitioner room", (5, 3))):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name, share in zip(pair.split(), shares, strict=True):
                row.addWidget(self.fields[name], share)
            body.addLayout(row)

    def _kind_options(self, besides: str) -> None:
        """Offer the kinds, or to reception the lengths; and what stood there before, when it is none of them."""
        setup = self._lists.setup
        if self._by_kind:
            found = {kind.code: (agenda_words.kind_word(kind.code, setup), kind.minutes) for kind in setup.kinds}
        else:
            found = {kind_option(CONSULT, minutes): (self.tr("Consult"), minutes) for minutes in setup.lengths}
        options = [
            Option(code, self.tr("%1 (%2)").replace("%1", word).replace("%2", agenda_words.minutes_word(minutes)))
            for code, (word, minutes) in found.items()
        ]
        if besides and besides not in found:
            options.append(Option(besides, agenda_words.kind_word(besides.partition(":")[0], setup)))
        self.kind.set_options(options)

    def _kind_chosen(self) -> None:
        code, _, length = self.kind.value().partition(":")
        kind = self._lists.setup.kind(code)
        minutes = length or (str(kind.minutes) if kind is not None else "")
        if minutes:
            self.minutes.setText(minutes)
            self.edited.emit()

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every field holds."""
        return {
            **{name: getattr(self, name).text() for name in _LINES},
            "kind": self.kind.value(),
            "practitioner": self.practitioner.value(),
            "typed": self.client.field.text() if self.client.client is None else "",
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values; who is the only practitioner is chosen."""
        self._kind_options(values.get("kind", ""))
        self.kind.set_value(values.get("kind", ""))
        for name in _LINES:
            getattr(self, name).setText(values.get(name, ""))
        people = self._lists.practitioners
        mine = next((one for one in people if one.id == self._studio.user.user_id), None)
        usual = mine or (people[0] if len(people) == 1 else None)
        self.practitioner.set_value(values.get("practitioner") or (str(usual.id) if usual else ""))
        self.client.field.setText(values.get("typed", ""))

    def _read(self, text: str) -> date | None:
        return rules.read_day(text, self._studio.today()).value

    def typed_day(self) -> date | None:
        """Return the day that is typed, when it is one."""
        return self._read(self.day.text())

    def plan(self) -> AppointmentPlan | None:
        """Return what stands in the form as a plan; None as long as something is missing or wrong."""
        if any(name != "client" for name in self.problems()):
            return None
        day, clock, minutes = self.typed_day(), read_time(self.time.text()), rules.read_minutes(self.minutes.text())
        if day is None or minutes is None:
            return None
        starts = at_wall_clock(day, time(clock.hour(), clock.minute()))
        kind = self.kind.value().partition(":")[0]
        return AppointmentPlan(starts, minutes, kind, UUID(self.practitioner.value()), identity.tidy(self.room.text()))

    def problems(self) -> dict[str, str]:
        """Return the codes of what is wrong, by the name of the field."""
        typed, clock = rules.read_day(self.day.text(), self._studio.today()), self.time.text().strip()
        found = {
            "client": "" if self.client.client is not None else "empty",
            "kind": "" if self.kind.value() else "empty",
            "minutes": "" if rules.read_minutes(self.minutes.text()) is not None else "minutes",
            "day": typed.problem,
            "time": "empty" if not clock else ("" if read_time(clock).isValid() else "time"),
            "practitioner": "" if self.practitioner.value() else "empty",
            "room": identity.line_problem(self.room.text(), required=False),
        }
        return {name: code for name, code in found.items() if code}

    def _tidy(self) -> None:
        """Write day and time in their usual form once they are left."""
        field = self.sender()
        day, clock = self.typed_day(), read_time(self.time.text())
        if field is self.fields["day"] and day is not None:
            self.day.setText(words.day(day))
        elif field is self.fields["time"] and clock.isValid():
            self.time.setText(clock.toString("HH:mm"))
