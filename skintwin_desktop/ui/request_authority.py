"""By what somebody may ask for the client, with who is registered beside the client to compare it with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from skintwin_desktop.core.beside import Representative
from skintwin_desktop.core.requests import notes, representing
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import beside_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text


class AuthorityDialog(RequestNoteDialog):
    """Writes down by what it was seen that somebody may ask; who asks and who is registered stand above that."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(window, studio, jobs, privacy, request, kind=notes.AUTHORITY)
        self.compared = QWidget()
        self._grid = QGridLayout(self.compared)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.unlike = Note("warn")
        self.unlike.hide()
        self.body.insertWidget(0, self.compared)
        self.body.insertWidget(1, self.unlike)
        self._line(self.tr("Who asks"), request.line.requester, "")

    def start(self) -> None:
        """Show the dialog, and read who is registered."""
        super().start()
        self._jobs.run(
            self, representing.registered_beside, self._studio, self._request.line.id, then=self._show,
            on_error=self._not_read,
        )  # fmt: skip

    def _show(self, found: tuple[Representative, ...]) -> None:
        for one in found:
            seen = self.tr("%1. %2, seen on %3").replace("%1", beside_words.relation(one.relation))
            seen = seen.replace("%2", beside_words.authority(one.authority)).replace("%3", words.day(one.seen_on))
            self._line(self.tr("Registered in the file"), one.name.full, seen)
        if not found:
            self.unlike.say(self.tr(
                "Nobody is registered beside this client. Look at the paper with all the more care; make no copy of it."
            ))  # fmt: skip
            self.unlike.show()
        self._refit()

    def _line(self, label: str, name: str, below: str) -> None:
        """Add a line: what it is, the name, and smaller what goes with it."""
        row, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Text(label, "small", "ink2"), row, 0, top)
        who = PrivateLabel(self._privacy, Private.NAME, "bodyStrong", wrap=True)
        who.show_value(name, self._request.line.client_id)
        self._grid.addWidget(who, row, 1, top)
        if below:
            how = PrivateLabel(self._privacy, Private.KIND, "small", "ink2", wrap=True)
            how.show_value(below, self._request.line.client_id)
            self._grid.addWidget(how, row + 1, 1, top)

    def _not_read(self, error: StudioError | None) -> None:
        self.unlike.say(sentence(error), tone="danger")
        self.unlike.show()
        self._refit()
