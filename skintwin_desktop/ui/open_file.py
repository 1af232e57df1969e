"""The one file that is open, and the visit under way in it: nothing is saved to anyone else."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel


class OpenFile(QObject):
    """Which client's file is open; asks before a visit is left for another file."""

    opened = Signal(object)
    """A Client whose file was asked for and is open now."""
    left = Signal()
    """The file that was open is to be closed first; the person agreed."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy, self._window = studio, jobs, privacy, window
        self.client: Client | None = None
        self.visit: Visit | None = None
        self._asking: Dialog | None = None
        self._wanted: UUID | None = None

    def ask_for(self, client_id: UUID) -> None:
        """Open somebody's file; not while somebody else is present, and during a visit of somebody else ask first."""
        if not self.allows(client_id):
            return
        if self.client is not None and self.visit is not None and self.client.id != client_id:
            self._ask_other(self.client, self.visit, client_id)
            return
        self._jobs.run(self, clients.open_client, self._studio, client_id, then=self.opened.emit)

    def fetch(self, client_id: UUID, then: Callable[[Client], object]) -> None:
        """Read whose file is about to be opened and go on; not while somebody else is present."""
        if self.allows(client_id):
            self._jobs.run(self, clients.open_client, self._studio, client_id, then=then)

    def allows(self, client_id: UUID | None) -> bool:
        """Tell whether a file may open now, None for a new one; where it may not, say why and how it can."""
        if not self._privacy.refuses(client_id):
            return True
        dialog = Dialog(
            self._window,
            self.tr("A client is present"),
            self.tr(
                "As long as a client is present, privacy mode keeps every other file closed. "
                "First end “client present”."
            ),
            icon="eye-slash",
        )
        self._asking, self._wanted = dialog, None
        dialog.confirmed.connect(self._end_present)
        dialog.ask(self.tr("Stay here"), self.tr("End “client present”"))
        return False

    def _end_present(self) -> None:
        if self._asking is not None:
            self._asking.done()
        self._privacy.set_present(None)

    def _ask_other(self, client: Client, visit: Visit, client_id: UUID) -> None:
        dialog = Dialog(
            self._window,
            self.tr("Open another file?"),
            self.tr(
                "Visit %1 is not finished yet. New pictures always go to the file in the banner at the top."
            ).replace("%1", str(visit.number)),
        )
        whose = PrivateLabel(self._privacy, Private.NAME, "bodyStrong")
        whose.show_value(client.name.full, client.id, short=client.name.masked)
        dialog.body.addWidget(whose)
        self._asking, self._wanted = dialog, client_id
        dialog.confirmed.connect(self._switch)
        dialog.ask(self.tr("Stay with this visit"), self.tr("Pause the visit and open"))

    def _switch(self) -> None:
        """Leave the visit under way for later and open the other file."""
        if self._asking is not None and self._wanted is not None:
            self._asking.done()
            self.left.emit()
            self.ask_for(self._wanted)

    def show(self, client: Client) -> None:
        """Take a file as the open one, or its newer contents; let go of the key of the one before."""
        if self.client is None or self.client.id != client.id:
            self.close()
        self.client = client

    def close(self) -> None:
        """Let go of the open file and its key."""
        if self.client is not None:
            self._studio.forget(self.client.id)
        self.client = self.visit = None
