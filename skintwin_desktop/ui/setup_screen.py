"""The first start: from an empty computer to a studio, in seven steps that can all be walked back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core import founding
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.founding import StudioPlan
from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.errors import PasswordRefused, StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.lock_panel import RailPanel, rail_head
from skintwin_desktop.ui.setup_form import PersonForm, SetupPage, StepList
from skintwin_desktop.ui.setup_people import OwnerPage, ReceptionPage, StudioPage
from skintwin_desktop.ui.setup_places import PlacesPage, ReadyPage
from skintwin_desktop.ui.setup_recovery import RecoveryKey, SheetPage, TypeBackPage
from skintwin_desktop.ui.widgets.buttons import PRIMARY, QUIET, KeyButton
from skintwin_desktop.ui.widgets.cards import Scrolled
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class Typed:
    """Everything that was typed and ticked so far; None where the proposal was left as it was."""

    step: int
    key: RecoveryKey | None
    texts: dict[str, str | None]
    ticks: dict[str, bool]


class SetupScreen(QWidget):
    """The first start."""

    founded = Signal(Path)
    language_wanted = Signal()
    cost = None
    """How hard passwords are stretched; None measures this computer."""

    def __init__(self, door: Door, *, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._door, self._jobs = door, Jobs(self)
        self._today = door.clock().astimezone(ZONE).date()
        self.job: Job | None = None
        self.studio = StudioPage(self._today)
        self.owner = OwnerPage(self._known_words, self._today)
        self.reception = ReceptionPage(self._known_words, self._today, self.owner.person)
        self.sheet = SheetPage(self._jobs, self._names, self._today, language=language)
        self.type_back = TypeBackPage(self.sheet)
        self.places = PlacesPage(door, self._jobs)
        self.ready = ReadyPage(self._summary)
        self._walk: tuple[SetupPage, ...] = (
            self.studio, self.owner, self.reception, self.sheet, self.type_back, self.places, self.ready,
        )  # fmt: skip
        self.key_lines = self.sheet.key_lines
        self.pages = QStackedWidget()
        self._steps = StepList(tuple(page.title for page in self._walk))
        self.back = KeyButton(self.tr("Back"), icon="caret-left")
        self.next = KeyButton(self.tr("Next"), kind=PRIMARY, keys=("Enter",))
        self.language_button = KeyButton(self.tr("Nederlands"), kind=QUIET, icon="globe", height=28)
        self._build()
        self._proposed = {name: line.text() for name, line in self.lines().items()}
        self._show(0)

    # --- layout ---

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panel(), 36)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(40, 44, 40, 20)
        for page in self._walk:
            self.pages.addWidget(Scrolled(_centred(page)))
        column.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.language_button)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column.addLayout(foot)
        layout.addWidget(right, 64)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.language_button.clicked.connect(self.language_wanted)

    def _panel(self) -> QWidget:
        panel = RailPanel()
        side = QVBoxLayout(panel)
        side.setContentsMargins(56, 50, 40, 40)
        side.addLayout(rail_head())
        side.addStretch(1)
        side.addWidget(Text(self.tr("Setting up the studio"), "display", "railInkSel", wrap=True))
        side.addSpacing(8)
        story = self.tr("This takes about five minutes. Nothing is stored until the last step.")
        side.addWidget(Text(story, "section400", "railInk", wrap=True))
        side.addSpacing(20)
        side.addWidget(self._steps)
        return panel

    # --- walking ---

    @property
    def step(self) -> int:
        """Return the number of the step that is shown, from 0."""
        return self.pages.currentIndex()

    def _show(self, index: int) -> None:
        page = self._walk[index]
        self.pages.setCurrentIndex(index)
        self._steps.show_step(index)
        self.back.setVisible(index > 0)
        self.next.setText(self.tr("Set up the studio") if page is self.ready else self.tr("Next"))
        self.next.updateGeometry()
        page.come()
        (page.first or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._show(max(0, self.step - 1))

    def _go_on(self) -> None:
        page = self._walk[self.step]
        if page is self.ready:
            self._found()
        elif page.check():
            self._show(self.step + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.next.isEnabled():
            self._go_on()

    # --- what was entered ---

    def _known_words(self) -> tuple[str, ...]:
        lines = (
            self.studio.studio, self.studio.address, self.studio.city, self.owner.person.name,
            self.reception.person.name,
        )  # fmt: skip
        return tuple(line.text() for line in lines)

    def _names(self) -> tuple[str, str]:
        return self.studio.studio.text().strip(), self.owner.person.name.text().strip()

    def _summary(self) -> tuple[str, ...]:
        studio = self.studio
        receptionist = self.reception.person.name.text() if self.reception.wanted.isChecked() else self.tr("none yet")
        return (
            studio.studio.text(),
            f"{studio.address.text()}, {studio.postcode.text()} {studio.city.text()}",
            f"{studio.phone.text()} · {studio.email.text()}",
            "",
            self.tr("Owner: %1").replace("%1", self.owner.person.name.text()),
            self.tr("Reception: %1").replace("%1", receptionist),
            "",
            self.tr("Data: %1").replace("%1", self.places.folder.text()),
            self.tr("Backups: %1").replace("%1", self.places.backups.text()),
        )

    def lines(self) -> dict[str, QLineEdit]:
        """Return every line that can be typed in, by a name that holds in every language.

        By name and never by place: the stack of pages puts the shown one last among its children.
        """
        studio, places = self.studio, self.places
        return {
            "studio": studio.studio,
            "address": studio.address,
            "postcode": studio.postcode,
            "city": studio.city,
            "phone": studio.phone,
            "email": studio.email,
            "statement": studio.statement,
            **_lines_of("owner", self.owner.person),
            **_lines_of("reception", self.reception.person),
            **{f"recovery line {number}": line for number, line in enumerate(self.type_back.lines, 1)},
            "folder": places.folder,
            "backups": places.backups,
        }

    def boxes(self) -> dict[str, Check]:
        """Return everything that can be ticked, by name."""
        return {
            "owner declared": self.owner.person.declared,
            "reception wanted": self.reception.wanted,
            "reception declared": self.reception.person.declared,
        }

    def typed(self) -> Typed:
        """Return what was typed and ticked so far, for the same screen in another language."""
        texts = {name: line.text() for name, line in self.lines().items()}
        return Typed(
            self.step,
            self.sheet.key,
            {name: None if text == self._proposed[name] else text for name, text in texts.items()},
            {name: box.isChecked() for name, box in self.boxes().items()},
        )

    def show_typed(self, typed: Typed) -> None:
        """Go on with what was typed on another screen of the same kind, at the same step."""
        self.sheet.key = typed.key
        lines, boxes = self.lines(), self.boxes()
        for name, text in typed.texts.items():
            if text is not None:
                lines[name].setText(text)
        for name, ticked in typed.ticks.items():
            boxes[name].setChecked(ticked)
        if typed.key is not None:
            self.sheet.come()
        self._show(typed.step)

    def plan(self) -> StudioPlan:
        """Return what the form holds."""
        studio, key = self.studio, self.sheet.key
        folder, backups = self.places.folders()
        return StudioPlan(
            name=identity.tidy(studio.studio.text()),
            address=identity.tidy(studio.address.text()),
            postcode=identity.tidy_postcode(studio.postcode.text(), "NL")[0],
            city=identity.tidy(studio.city.text()),
            phone=identity.tidy(studio.phone.text()),
            email=studio.email.text().strip(),
            owner=self.owner.person.entered(self._today),
            receptionist=self.reception.person.entered(self._today) if self.reception.wanted.isChecked() else None,
            recovery_key=key.key if key else b"",
            folder=folder,
            backup_folder=backups,
            statement_dated=studio.dated(),
        )

    # --- the last step ---

    def _found(self) -> None:
        self._hold(busy=True)
        self.ready.begin()
        plan = self.plan()
        self.job = self._jobs.run_long(
            self, founding.found_studio, self._door, plan, cost=self.cost, then=self._done, on_error=self._failed
        )
        self.job.progressed.connect(self.ready.progress.advance)

    def _hold(self, *, busy: bool) -> None:
        for button in (self.next, self.back, self.language_button):
            button.setEnabled(not busy)

    def _done(self, _: None) -> None:
        self.ready.progress.hide()
        self.leave()
        self.founded.emit(self.plan().folder)

    def _failed(self, error: StudioError | None) -> None:
        self._hold(busy=False)
        self.ready.show_fault(error)
        if isinstance(error, PasswordRefused):
            self.owner.person.password.show_refusal(error)

    def leave(self) -> None:
        """Let go of the lanes, before this screen goes away."""
        self._jobs.close()


def _lines_of(who: str, person: PersonForm) -> dict[str, QLineEdit]:
    return {
        f"{who} name": person.name,
        f"{who} function": person.function,
        f"{who} password": person.password.first,
        f"{who} password again": person.password.second,
        f"{who} declared on": person.declared_on,
    }


def _centred(page: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(4, 4, 4, 4)
    layout.addStretch(1)
    layout.addWidget(page, 20)
    layout.addStretch(1)
    return holder
