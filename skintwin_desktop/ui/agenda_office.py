"""The practice's page of the agenda: kinds of appointment with their lengths, rooms, and the opening hours."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import agenda_setup
from skintwin_desktop.core.agenda_setup import AgendaSetup, KindOfAppointment
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.agenda import Opening
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast


class KindLine(QWidget):
    """One kind: its name in both languages and its usual length."""

    removed = Signal(object)

    def __init__(self, kind: KindOfAppointment) -> None:
        super().__init__()
        self.code = kind.code
        self.nl, self.en, self.minutes = QLineEdit(kind.name_nl), QLineEdit(kind.name_en), QLineEdit(str(kind.minutes))
        self.fields = {
            "name_nl": Field(self.tr("Name in Dutch"), self.nl, required=True),
            "name_en": Field(self.tr("Name in English"), self.en),
            "minutes": Field(self.tr("Minutes"), self.minutes, required=True),
        }
        self.minutes.setFixedWidth(84)
        self.remove = IconButton("x", self.tr("Take this kind away"), size=32, glyph=15)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.fields["name_nl"], 1)
        row.addWidget(self.fields["name_en"], 1)
        row.addWidget(self.fields["minutes"])
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.remove.clicked.connect(self._tell)

    def show_labels(self, shown: bool) -> None:
        """Show the labels above the fields, or leave them to the first line."""
        for field in self.fields.values():
            field.show_label(shown)

    def _tell(self) -> None:
        self.removed.emit(self)

    def entered(self) -> KindOfAppointment:
        """Return the kind as it is typed; a length that is none is 0, which is refused."""
        return KindOfAppointment(
            self.code, self.nl.text(), self.en.text(), rules.read_minutes(self.minutes.text()) or 0
        )


class AgendaSetupPage(QWidget):
    """What the owner sets about the agenda, saved as a whole."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del privacy  # nothing here is about a client
        self._studio, self._jobs = studio, jobs
        self.kinds: list[KindLine] = []
        self.fault = Note("danger")
        self.rooms = LongText(lines=4)
        self.hours = {weekday: QLineEdit() for weekday in range(7)}
        self.hour_fields = {day: Field(words.weekday(day), line) for day, line in self.hours.items()}
        self.rooms_field = Field(
            self.tr("Rooms"), self.rooms, hint=self.tr("One on each line; the first free one is proposed.")
        )
        self.add = KeyButton(self.tr("Another kind"), icon="plus", height=28)
        self.save = KeyButton(self.tr("Save"), kind=PRIMARY, icon="check", keys=("Ctrl", "S"))
        self._build()
        self.add.clicked.connect(self._add_empty)
        self.save.clicked.connect(self.save_all)
        claim(self, "Ctrl+S", deed=self.save_all)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        left, right = QVBoxLayout(), QVBoxLayout()
        kinds = Card(self.tr("Kinds of appointment"), "calendar-blank")
        kinds.add_to_head(self.add)
        inside = kinds.padded(spacing=6)
        text = self.tr("Reception plans by length and sees every kind as a consult. Appointments keep their kind.")
        inside.addWidget(Text(text, "small", "ink2", wrap=True))
        self._kind_rows = QVBoxLayout()
        self._kind_rows.setSpacing(8)
        inside.addLayout(self._kind_rows)
        left.addWidget(kinds)
        left.addStretch(1)
        rooms = Card(self.tr("Rooms"), "map-pin")
        rooms.padded().addWidget(self.rooms_field)
        right.addWidget(rooms)
        right.addWidget(self._hours_card())
        right.addStretch(1)
        columns.addLayout(left, 5)
        columns.addLayout(right, 3)
        self.fault.hide()
        outer.addWidget(self.fault)
        outer.addWidget(Scrolled(content), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        outer.addLayout(foot)

    def _hours_card(self) -> Card:
        card = Card(self.tr("Opening hours"), "clock")
        inside = card.padded(spacing=6)
        hint = self.tr("Such as 9:00-12:30, 13:30-17:30. Nothing: closed. Holidays are warned of by themselves.")
        inside.addWidget(Text(hint, "small", "ink2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for weekday, field in self.hour_fields.items():
            grid.addWidget(field, weekday, 0)
        inside.addLayout(grid)
        return card

    # --- showing ---

    def entered(self) -> None:
        """Read the setup anew."""
        self._jobs.run(self, agenda_setup.agenda_setup, self._studio, then=self.show_setup, on_error=self._failed)

    def show_setup(self, setup: AgendaSetup) -> None:
        """Show a setup."""
        for line in self.kinds:
            line.deleteLater()
        self.kinds.clear()
        for kind in setup.kinds:
            self._add_line(kind)
        self.rooms.set_text("\n".join(setup.rooms))
        for weekday, typed in self.hours.items():
            typed.setText(rules.hours_words(one for one in setup.hours if one.weekday == weekday))
        self._show_problems({})

    def _add_line(self, kind: KindOfAppointment) -> KindLine:
        line = KindLine(kind)
        line.removed.connect(self._remove_line)
        self.kinds.append(line)
        self._kind_rows.addWidget(line)
        line.show_labels(len(self.kinds) == 1)
        return line

    def _add_empty(self) -> None:
        line = self._add_line(KindOfAppointment("", "", "", 30))
        line.nl.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_line(self, line: KindLine) -> None:
        self.kinds.remove(line)
        if self.kinds:
            self.kinds[0].show_labels(True)
        line.hide()
        line.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- saving ---

    def entered_setup(self) -> AgendaSetup | None:
        """Return the setup as it is typed; None, with the field marked, when hours cannot be read."""
        hours: list[Opening] = []
        wrong: dict[str, str] = {}
        for weekday, line in self.hours.items():
            found = rules.read_hours(line.text(), weekday)
            if found is None:
                wrong[f"day-{weekday}"] = self.tr("Type it as 9:00-12:30, 13:30-17:30, one after the other.")
            else:
                hours += found
        self._show_problems(wrong)
        if wrong:
            return None
        rooms = tuple(one for one in self.rooms.text().splitlines() if one.strip())
        return AgendaSetup(tuple(line.entered() for line in self.kinds), rooms, tuple(hours))

    def save_all(self) -> None:
        """Save everything as it is typed."""
        setup = self.entered_setup()
        if setup is not None:
            self._jobs.run(
                self, agenda_setup.save_agenda_setup, self._studio, setup,
                then=self._saved, on_error=self._failed,
            )  # fmt: skip

    def _saved(self, setup: AgendaSetup) -> None:
        self.fault.hide()
        self.show_setup(setup)
        Toast(self.window(), self.tr("Saved"))

    def _failed(self, error: StudioError | None) -> None:
        if isinstance(error, Refused):
            self._show_problems(
                {one.field: agenda_words.field_problem(_code(one.field, one.code)) for one in error.problems}
            )
        else:
            self._say(sentence(error))

    def _show_problems(self, found: dict[str, str]) -> None:
        """Say what is wrong beside the fields, and above them what belongs to none."""
        fields: dict[str, Field] = {f"day-{day}": field for day, field in self.hour_fields.items()}
        for at, line in enumerate(self.kinds):
            fields |= {f"kind-{at}-{name}": field for name, field in line.fields.items()}
        for name, field in fields.items():
            field.show_problem(found.get(name, ""))
        rooms = [text for name, text in found.items() if name.startswith("room")]
        self.rooms_field.show_problem(rooms[0] if rooms else "")
        first = next((field for name, field in fields.items() if name in found), None)
        if first is not None:
            first.editor.setFocus()
        loose = [text for name, text in found.items() if name not in fields and not name.startswith("room")]
        self._say(" ".join(dict.fromkeys(loose)))

    def _say(self, text: str) -> None:
        self.fault.say(text)
        self.fault.setVisible(bool(text))


def _code(field: str, code: str) -> str:
    return "minutes" if field.endswith("-minutes") else code
