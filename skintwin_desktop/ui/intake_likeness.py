"""Saying while somebody is typed into an intake that there may be a file of them already, and showing it beside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import duplicates
from skintwin_desktop.core.duplicates import LookAlike, Sought
from skintwin_desktop.core.merging import GROUPS
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.likeness import Verdict
from skintwin_desktop.ui import client_words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.side_by_side import Head, SideBySide
from skintwin_desktop.ui.widgets.buttons import LINK, NORMAL, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.overlay import Dialog

NOT_ALIKE = "not_alike"
"""Under which name a draft keeps who was said to be somebody else."""
SETTLED_MS = 250


class LikenessNote(QWidget):
    """The blue note in the form: who it may be, a look at both, and that it is somebody else."""

    beside_wanted = Signal(object)
    other_said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[LookAlike, ...] = ()
        self.note = Note("info", icon="users")
        self.beside = KeyButton(self.tr("Side by side"), kind=NORMAL, icon="columns", height=28)
        self.other = KeyButton(self.tr("It is somebody else"), kind=LINK, height=28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.note)
        steps = QHBoxLayout()
        steps.setContentsMargins(28, 0, 0, 0)
        steps.setSpacing(8)
        steps.addWidget(self.beside)
        steps.addWidget(self.other)
        steps.addStretch(1)
        column.addLayout(steps)
        self.beside.clicked.connect(self._want_beside)
        self.other.clicked.connect(self._say_other)
        self.hide()

    @property
    def first(self) -> LookAlike | None:
        """Return who it is most likely."""
        return self._found[0] if self._found else None

    def show_found(self, found: tuple[LookAlike, ...]) -> None:
        """Show who it may be; nobody hides the note."""
        self._found = found
        self.setVisible(bool(found))
        if not found:
            return
        bold, said = client_words.verdict(found[0].likeness, found[0].client.label)
        if len(found) > 1:
            more = self.tr("And %n more.", None, len(found) - 1)
            said = f"{said} {more}"
        self.note.say(said, bold=bold)

    def _want_beside(self) -> None:
        if self.first is not None:
            self.beside_wanted.emit(self.first)

    def _say_other(self) -> None:
        if self.first is not None:
            self.other_said.emit(self.first)


class LikenessDialog(Dialog):
    """What was typed and the file that looks like it, side by side. The answers are told by id."""

    is_client = Signal(UUID)
    is_other = Signal(object)

    def __init__(self, window: QWidget, privacy: Privacy, sought: Sought, found: LookAlike) -> None:
        said = client_words.verdict(found.likeness, "")[1]
        super().__init__(window, client_words.title(found.likeness), said, icon="users", width=700)
        self._found = found
        heads = (Head(self.tr("Typed here")), Head("%1", found.client.label))
        values = (client_words.of_entry(sought.entry, sought.born), client_words.of_client(found.client))
        names = [name for name in GROUPS if name not in {"contact_by", "language", "gp"}]
        self.sides = SideBySide(privacy, heads, values, (None, found.client.id), names)
        self.body.addWidget(self.sides)
        back = KeyButton(self.tr("Back to the form"), kind=LINK, keys=("Esc",))
        back.clicked.connect(self.done)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.confirmed.connect(self._is_client)

    def start(self) -> None:
        """Show the dialog; that it is somebody else is the safe answer, but for a file that is surely the same."""
        same = self._found.likeness.verdict is Verdict.SAME
        self.ask(self.tr("It is somebody else"), self.tr("Go on with this file"), icon="folder-open")
        if self.safe is not None:
            self.safe.clicked.connect(self._is_other)
        if same and self.deed is not None:
            self.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_client(self) -> None:
        self.done()
        self.is_client.emit(self._found.client.id)

    def _is_other(self) -> None:
        self.is_other.emit(self._found)


class LikenessWatch(QObject):
    """Looks for files of who is being typed, a moment after the last key; remembers who is somebody else."""

    client_wanted = Signal(UUID)
    remembered = Signal()
    """Somebody was said to be somebody else: that belongs into the draft."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, note: LikenessNote, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy, self._note, self._page = studio, jobs, privacy, note, parent
        self._sought: Sought | None = None
        self._others: frozenset[UUID] = frozenset()
        self._told: set[UUID] = set()
        self.dialog: LikenessDialog | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._ask)
        note.beside_wanted.connect(self._show_beside)
        note.other_said.connect(self._is_other)

    def look(self, entry: ClientEntry, *, known: bool) -> None:
        """Look for who this may be; ``known``: the intake is of a client who has a file."""
        born = identity.read_birth_date(entry.born, self._studio.today()).value
        sought = None if known else Sought(entry, born, self._others)
        if sought == self._sought:
            return
        self._sought = sought
        if sought is None:
            self._settled.stop()
            self._note.show_found(())
        else:
            self._settled.start()

    def _ask(self) -> None:
        if self._sought is not None:
            self._jobs.run(
                self._page, duplicates.look_alikes, self._studio, self._sought, then=partial(self._show, self._sought)
            )

    def _show(self, sought: Sought, found: tuple[LookAlike, ...]) -> None:
        if sought != self._sought:
            return
        if self._privacy.on:  # whoever stands beside the desk is not told who else has a file
            found = tuple(one for one in found if one.client.id == self._privacy.present)
        self._note.show_found(found)
        new = tuple(one.client.id for one in found if one.client.id not in self._told)
        if new:
            self._told |= set(new)
            self._jobs.run(self._jobs, duplicates.note_look_alikes, self._studio, new)

    # --- answers ---

    def _show_beside(self, found: LookAlike) -> None:
        if self._sought is not None:
            self.dialog = LikenessDialog(self._page.window(), self._privacy, self._sought, found)
            self.dialog.is_client.connect(self.client_wanted)
            self.dialog.is_other.connect(self._is_other)
            self.dialog.start()

    def _is_other(self, found: LookAlike) -> None:
        self._others |= {found.client.id}
        self.remembered.emit()
        if self._sought is not None:
            self._sought = Sought(self._sought.entry, self._sought.born, self._others)
            self._ask()

    # --- the draft ---

    def values(self) -> dict[str, str]:
        """Return who is somebody else, as a text for the draft."""
        return {NOT_ALIKE: " ".join(sorted(one.hex for one in self._others))}

    def fill(self, values: Mapping[str, str]) -> None:
        """Begin with what a draft knows."""
        self._others = frozenset(UUID(one) for one in values.get(NOT_ALIKE, "").split())
        self._sought, self._told = None, set()
        self._settled.stop()
        self._note.show_found(())
