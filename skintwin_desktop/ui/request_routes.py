"""Requests from anywhere: the day, a client's file and the list lead to one request, and back to the file."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core.clients import Client
from skintwin_desktop.rules.requests import Right, State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.workspace import Workspace


class RequestRoutes(QObject):
    """Leads a workspace to the requests, and from a request to the file it is about."""

    def __init__(self, home: Workspace) -> None:
        super().__init__(home)
        self._home, self._screens = home, home.screens
        self._screens.made.connect(self._made)

    def _made(self, place: str) -> None:
        if place == "today":
            self._screens.today.requests.opened.connect(self.open)
            self._screens.today.requests.all_wanted.connect(self._open_list)
        elif place == "client":
            self._screens.client.request_wanted.connect(self.open)
            self._screens.client.request_new.connect(self._new)
        elif place == "requests":
            self._screens.requests.client_wanted.connect(self._home.open_client)
            self._screens.requests.changed.connect(self._changed)
            self._screens.requests.registered.connect(self._registered)

    def open(self, request_id: UUID) -> None:
        """Show one request."""
        self._home.show_place("requests")
        self._screens.requests.open_request(request_id)

    def _open_list(self) -> None:
        self._home.show_place("requests")
        self._screens.requests.show_list()

    def _new(self, client: Client) -> None:
        """Write a request of a client down, from the client's file."""
        self._screens.requests.new(client)

    def _changed(self) -> None:
        """Count again, and close a file that was destroyed: nobody can read it any more."""
        shown, file = self._screens.requests.request.request, self._home.file.client
        line = shown.line if shown is not None else None
        destroyed = line is not None and (line.right, line.state) == (Right.ERASURE, State.CHECKING)
        if line is not None and file is not None and destroyed and line.client_id == file.id:
            self._home.close_file()
        self._home.refresh_counts()

    def _registered(self, _: UUID) -> None:
        if self._screens.shown != "requests":
            self._home.show_place("requests")
