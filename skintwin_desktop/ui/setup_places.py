"""The last steps of the first start: where the data lie, and one look back before the studio is founded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from skintwin_desktop.core import founding
from skintwin_desktop.core.door import Door
from skintwin_desktop.errors import FolderUnusable, StudioError
from skintwin_desktop.ui.choose_file import choose_folder
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.setup_form import SetupPage
from skintwin_desktop.ui.widgets.buttons import NORMAL, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.text import Text

_LABEL_GAP = 4
"""Pixels between a field's label and its editor, which the button stands beside."""


class PlacesPage(SetupPage):
    """The folders of the studio and of its backups, and whether this computer keeps a second key."""

    def __init__(self, door: Door, jobs: Jobs) -> None:
        super().__init__()
        self._door, self._jobs = door, jobs
        self.say(
            self.tr("Where the data lie"),
            self.tr("Everything in these folders is encrypted. The proposal is right for most studios."),
        )
        self.folder = QLineEdit(str(door.folder))
        self.backups = QLineEdit(str(door.folder.parent / "backup"))
        self._folder_field = Field(self.tr("Folder of the studio"), self.folder, required=True)
        self._backup_field = Field(
            self.tr("Folder for backups"),
            self.backups,
            required=True,
            hint=self.tr("Best on another disk, or a stick that you take home."),
        )
        self._device = Note("info", self.tr("Looking for a credential store on this computer …"))
        self._add(self._folder_field, self._browse_folder)
        self._add(self._backup_field, self._browse_backups)
        self.column.addWidget(self._device)
        self.finish()
        self.first = self.folder

    def _add(self, field: Field, deed: Callable[[], None]) -> None:
        browse = KeyButton(self.tr("Choose …"), kind=NORMAL, icon="folder-open")
        browse.clicked.connect(deed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addSpacing(QFontMetrics(look.font("small")).height() + _LABEL_GAP)
        beside.addWidget(browse)
        beside.addStretch(1)
        row.addLayout(beside)
        self.column.addLayout(row)

    def _browse_folder(self) -> None:
        self._browse(self.folder)

    def _browse_backups(self) -> None:
        self._browse(self.backups)

    def _browse(self, line: QLineEdit) -> None:
        choose_folder(self, self.tr("Choose a folder"), line.setText)

    def come(self) -> None:
        """Look for the computer's credential store."""
        self._jobs.run(self, self._door.device_store().available, then=self._show_device)

    def _show_device(self, there: bool) -> None:
        if there:
            text = self.tr(
                "This computer keeps a second key in its credential store. "
                "A stolen disk alone opens nothing, even with a password."
            )
        else:
            text = self.tr(
                "This computer has no credential store that we trust. "
                "The password alone protects the keys: choose a strong one."
            )
        self._device.say(text, tone="success" if there else "warn", icon="shield-check")

    def folders(self) -> tuple[Path, Path]:
        """Return the folder of the studio and that of its backups."""
        return _folder(self.folder.text()), _folder(self.backups.text())

    def check(self) -> bool:
        """Tell whether a studio can be founded there."""
        if not self.require(self._folder_field, self._backup_field):
            return False
        studio, backups = self.folders()
        for field, folder in ((self._folder_field, studio), (self._backup_field, backups)):
            if not folder.is_absolute():
                field.show_problem(self.tr("Type the whole path, like %1.").replace("%1", str(self._door.folder)))
                field.editor.setFocus()
                return False
        try:
            founding.check_folder(studio)
        except FolderUnusable as error:
            self._folder_field.show_problem(sentence(error))
            return False
        if backups == studio or studio in backups.parents:
            self._backup_field.show_problem(sentence(FolderUnusable(str(backups), "same")))
            return False
        return True


def _folder(typed: str) -> Path:
    path = Path(typed.strip())
    try:
        return path.expanduser()
    except RuntimeError:  # the home of somebody who is not known here: as it stands, it is no whole path
        return path


class ReadyPage(SetupPage):
    """Everything once more; ``lines`` tells it."""

    def __init__(self, lines: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._lines = lines
        self.say(self.tr("Ready"), self.tr("Check once more. You can go back and change everything."))
        self._summary = Text("", "body", wrap=True)
        self._fault = Note("danger")
        self._fault.hide()
        self.progress = ProgressLine()
        self.progress.hide()
        for widget in (self._summary, self._fault, self.progress):
            self.column.addWidget(widget)
        self.finish()

    def come(self) -> None:
        """Show what was entered."""
        self._fault.hide()
        self._summary.setText("\n".join(self._lines()))

    def begin(self) -> None:
        """Show that the studio is being founded."""
        self._fault.hide()
        self.progress.begin(self.tr("Making keys, database and vault"))

    def show_fault(self, error: StudioError | None) -> None:
        """Say why there is no studio."""
        self.progress.hide()
        self._fault.say(sentence(error), bold=self.tr("The studio was not set up."))
        self._fault.show()
