"""What keeps other people's eyes off the screen: privacy mode, the client who is present, curtain, second screen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client, open_client
from skintwin_desktop.core.screening import Visit
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui.curtain import Curtain
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.palette_list import Command
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.reveal import Reveals
from skintwin_desktop.ui.second_screen import SecondScreenMenu
from skintwin_desktop.ui.widgets.toast import Toast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.input_watch import InputWatch
    from skintwin_desktop.ui.workspace import Workspace


class Guard(QObject):
    """Switches, for a whole workspace, what may be seen and which file may be open."""

    def __init__(self, home: Workspace, watch: InputWatch | None) -> None:
        super().__init__(home)
        self._home, self.privacy = home, home.privacy
        way_out.follow(home.privacy)
        self.present: Client | None = None
        """Who is present, as the file had it when that was said."""
        self.reveals = Reveals(home.studio, home.jobs, home.privacy, self)
        self.curtain = Curtain(home.studio, home.jobs, home.preferences, self)
        self.second = SecondScreenMenu(home.studio, home.jobs, home, self)
        self._connect(watch)

    def _connect(self, watch: InputWatch | None) -> None:
        home = self._home
        home.top.privacy.toggled.connect(self.privacy.switch)
        home.top.curtain.clicked.connect(self.curtain.switch)
        home.banner.present.clicked.connect(self.switch_present)
        home.banner.second.clicked.connect(self._offer_second)
        home.screens.made.connect(self._made)
        self.privacy.changed.connect(self._changed)
        self.curtain.over.connect(self._curtain_over)
        self.second.desk_gone.connect(self.curtain.draw)
        if watch is not None:
            watch.privacy_pressed.connect(self.switch_privacy)
            watch.curtain_pressed.connect(self.curtain.switch)
        for keys, deed in (
            ("F9", self.switch_privacy),
            ("Shift+F9", self.curtain.switch),
            ("Ctrl+F9", self.switch_present),
        ):
            QShortcut(QKeySequence(keys), home, deed)

    def commands(self) -> list[Command]:
        """Return what can be done here, for the search window."""
        found = [
            Command(self.tr("Privacy mode"), "eye-slash", self.switch_privacy, ("F9",)),
            Command(self.tr("Curtain"), "monitor", self._draw_soon, ("Shift", "F9")),
        ]
        if self.present is not None or self._home.file.client is not None or self._chosen_today() is not None:
            text = self.tr("End “client present”") if self.present is not None else self.tr("Client present")
            found.append(Command(text, "user-focus", self.switch_present, ("Ctrl", "F9")))
        return found

    def _draw_soon(self) -> None:
        """Draw the curtain once the search window has gone."""
        QTimer.singleShot(0, self.curtain, self.curtain.draw)

    # --- privacy mode ---

    def begin(self) -> None:
        """Start in privacy mode where the setting says so: before anything is read, so that nothing is seen first."""
        at_front_desk = self._home.studio.user.role is Role.RECEPTIONIST
        if self._home.preferences.settings.starts_private(at_front_desk=at_front_desk):
            self.privacy.switch(True)

    def go_on_from(self, before: Privacy) -> None:
        """Take over what was so in the workspace whose place this one takes."""
        self.privacy.set_present(before.present)
        self.privacy.switch(before.on)

    def switch_privacy(self) -> None:
        """Turn privacy mode on or off."""
        switch = self._home.top.privacy
        switch.setChecked(not switch.isChecked())

    def _changed(self) -> None:
        home = self._home
        home.studio.bind_to(self.privacy.bound)
        home.band.setVisible(self.privacy.on)
        home.top.privacy.setChecked(self.privacy.on)
        self._know_present()
        if self.privacy.on:
            self._clear()
        self._show_present()

    def _know_present(self) -> None:
        """Know who is present by name; said on a screen that knows no more than the id, it is read first."""
        wanted = self.privacy.present
        if self.present is not None and self.present.id != wanted:
            self.present = None
        if wanted is not None and self.present is None:
            self._home.jobs.run(self, open_client, self._home.studio, wanted, then=self._known, on_error=self._ignore)

    def _known(self, client: Client) -> None:
        if client.id == self.privacy.present:
            self.present = client
            self._show_present()

    def _ignore(self, _: StudioError | None) -> None:
        """Without a name the screen is bound all the same."""

    def _clear(self) -> None:
        """Take away at once what was said or asked before and may name somebody."""
        for toast in self._home.window().findChildren(Toast):
            toast.hide()
            toast.deleteLater()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.reject()
            elif isinstance(window, QMenu) and window.isVisible():
                window.close()

    # --- the client who is present ---

    def switch_present(self) -> None:
        """End that a client is present; else say that the client of the open file is, or who is chosen on the day."""
        if self.privacy.present is not None:
            self.end_present()
        elif self._home.file.client is not None:
            self.set_present(self._home.file.client)
        else:
            self.present_chosen()

    def present_chosen(self) -> None:
        """Say that the client of the appointment that is chosen is present; a file of somebody else is closed first."""
        chosen, home = self._chosen_today(), self._home
        if chosen is None:
            return
        if home.file.client is not None and home.file.client.id != chosen:
            home.close_file()
        home.file.fetch(chosen, self.set_present)

    def _chosen_today(self) -> UUID | None:
        screens = self._home.screens
        one = screens.today.agenda.current() if screens.shown == "today" and screens.is_made("today") else None
        return one.client_id if isinstance(one, Appointment) else None

    def set_present(self, client: Client) -> None:
        """Bind the screen to a client who is there."""
        self.present = client
        self.privacy.set_present(client.id)
        self._show_present()

    def end_present(self) -> None:
        """Say that nobody is present any more."""
        self.present = None
        self.privacy.set_present(None)
        self._show_present()

    def opened(self, client: Client) -> None:
        """Take over which file is open: whoever was present is not there any more when another file opens."""
        if self.privacy.present not in {None, client.id}:
            self.end_present()
        elif self.privacy.present == client.id:
            self.present = client

    def closed(self) -> None:
        """Take over that the file was closed; in privacy mode the client stays present until that is ended."""
        if not self.privacy.on:
            self.end_present()

    def visit_shown(self, client: Client, visit: Visit | None) -> None:
        """Take over that a visit is under way: its client is present."""
        if visit is not None and self.privacy.present != client.id:
            self.set_present(client)

    def _made(self, place: str) -> None:
        if place == "today":
            today = self._home.screens.today
            today.present.ended.connect(self.end_present)
            today.here.clicked.connect(self.present_chosen)
            today.present.screening_wanted.connect(self._home.routes.screen_present_client)
            today.show_present(self.present)

    def _show_present(self) -> None:
        home = self._home
        mine = home.file.client is not None and home.file.client.id == self.privacy.present
        home.banner.show_present(mine, anybody=self.privacy.present is not None)
        if home.screens.is_made("today"):
            home.screens.today.show_present(self.present)
        self.second.follow(self.present)

    def _offer_second(self) -> None:
        self.second.offer(self._home.banner.second)

    # --- the end ---

    def _curtain_over(self) -> None:
        self._home.lock_wanted.emit("curtain")

    def stop(self) -> None:
        """Take away the second screen and the curtain."""
        self.second.close()
        self.curtain.stop()
