"""From an intake to the client's own screen: who is new is registered first, what was handed in is not asked again."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from skintwin_desktop.core.clients import Client, register_client
from skintwin_desktop.core.handed_in import HandedIn, handed_in
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.intake_bound import client_entered
from skintwin_desktop.ui.intake_sheet import IntakeSheet
from skintwin_desktop.ui.jobs import Jobs

_WHO = (0, 1)
"""The sections that say who the client is and where to be reached."""


class OwnScreenPart(QObject):
    """Leads from an intake to the client's own screen, and takes over that something was handed in there."""

    wanted = Signal(UUID)
    """The own screen of this client is to open."""
    registered = Signal(object)
    """Somebody new was registered on the way there."""
    refused = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._client_id: UUID | None = None

    def begin(self, client_id: UUID | None, sheet: IntakeSheet) -> None:
        """Ask for the own screen of a client; who is new is registered with what is typed so far."""
        if client_id is not None:
            self.wanted.emit(client_id)
        elif all(sheet.check(index) for index in _WHO):
            self._jobs.run(
                self, register_client, self._studio, client_entered(sheet), gp=sheet.appointment.gp.text(),
                then=self._was_registered, on_error=self.refused.emit,
            )  # fmt: skip

    def _was_registered(self, client: Client) -> None:
        self.registered.emit(client)
        self._client_id = client.id
        self.wanted.emit(client.id)

    def look(self, client_id: UUID | None, sheet: IntakeSheet) -> None:
        """Take over what a client handed in today, wherever that was; of somebody new that is nothing."""
        self._client_id = client_id
        _show(sheet, HandedIn())
        self.look_again(sheet)

    def look_again(self, sheet: IntakeSheet) -> None:
        """Look once more for the client of this intake."""
        if self._client_id is not None:
            shown = partial(self._found, self._client_id, sheet)
            self._jobs.run(self, handed_in, self._studio, self._client_id, then=shown)

    def _found(self, client_id: UUID, sheet: IntakeSheet, there: HandedIn) -> None:
        if client_id == self._client_id:
            _show(sheet, there)


def _show(sheet: IntakeSheet, there: HandedIn) -> None:
    sheet.health.show_handed_in(there.health_at)
    sheet.consents.show_handed_in(there)
    sheet.follow()
