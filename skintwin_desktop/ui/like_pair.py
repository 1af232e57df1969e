"""Below the list of clients: two of those who were found may be one person."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core.clients import ClientLine
from skintwin_desktop.core.duplicates import likeness_of_lines
from skintwin_desktop.core.merging import Joining
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.likeness import Likeness
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import client_words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.merge_dialog import MergeDialog
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import LINK
from skintwin_desktop.ui.widgets.cards import Note

MOST_COMPARED = 12
"""With more lines than this nobody has looked for one person yet."""


class LikePair(QWidget):
    """A blue note about two lines that are alike, with a look at both side by side."""

    file_wanted = Signal(UUID)
    """Two files were joined: this one goes on."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._pair: tuple[ClientLine, ClientLine] | None = None
        self.dialog: MergeDialog | None = None
        self.note = Note("info", icon="users")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 10)
        row.addWidget(self.note)
        if studio.may(Permission.MERGE_CLIENTS):
            self.beside = self.note.offer(self.tr("Side by side"), self._show_beside, kind=LINK)
        privacy.changed.connect(self._masks_changed)
        self.hide()

    def _masks_changed(self) -> None:
        """Say nothing of anybody from here on; the search that follows may say it again."""
        self.show_lines(())

    def show_lines(self, found: Sequence[ClientLine]) -> None:
        """Say which two of a short list may be one person; in privacy mode nothing is said of anybody."""
        self._pair = None
        if 1 < len(found) <= MOST_COMPARED and not self._privacy.on:
            for one, other in combinations(found, 2):
                alike = likeness_of_lines(one.name, one.birth_date, other.name, other.birth_date)
                if alike is not None:
                    self._pair = (one, other)
                    self._say(one, other, alike)
                    break
        self.setVisible(self._pair is not None)

    def _say(self, one: ClientLine, other: ClientLine, alike: Likeness) -> None:
        text = self.tr("%1 and %2 are alike in: %3. Look before you open one.")
        said = text.replace("%1", one.label).replace("%2", other.label).replace("%3", client_words.alike(alike))
        self.note.say(said, bold=self.tr("Possibly the same person."))

    def _show_beside(self) -> None:
        if self._pair is not None:
            first, second = sorted(self._pair, key=lambda one: one.number)
            self.dialog = MergeDialog(self.window(), self._studio, self._jobs, self._privacy, (first.id, second.id))
            self.dialog.answered.connect(self._was_joined)
            self.dialog.start()

    def _was_joined(self, _: Joining) -> None:
        if self.dialog is not None:
            self.file_wanted.emit(self.dialog.kept_id)
