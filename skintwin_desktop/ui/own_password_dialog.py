"""Changing the own password: the old one, the new one twice with its meter, and why one is refused."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.own_password import change_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import PasswordRefused, StudioError
from skintwin_desktop.ui.deed_dialog import DeedDialog, password_line
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.meter import NewPassword
from skintwin_desktop.ui.widgets.text import Text


class OwnPasswordDialog(DeedDialog):
    """Asks for the old password and a new one."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs) -> None:
        super().__init__(window, jobs, self.tr("Change your password"), icon="key", width=560)
        self._studio = studio
        self.password = password_line()
        self.add("password", Field(self.tr("Password until now"), self.password, required=True))
        self.body.addWidget(Text(self.tr("New password"), "bodyStrong"))
        self.new = NewPassword(self._known)
        self.body.addWidget(self.new)
        for line in (self.new.first, self.new.second):
            line.returnPressed.connect(self._start)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Change the password"), self.tr("Changing …"))

    def _known(self) -> tuple[str, ...]:
        return (self._studio.user.name,)

    def problems(self) -> dict[str, str]:
        """Say at the new password why it is none; that is shown there, so it is no sentence here."""
        return {} if self.new.check() else {"new": ""}

    def _be_busy(self, *, busy: bool) -> None:
        super()._be_busy(busy=busy)
        self.new.setEnabled(not busy)

    def begin(self) -> None:
        """Change it."""
        if self.password is None:
            raise AssertionError
        self.work(change_password, self._studio, self.password.text(), self.new.password())

    def show_error(self, error: StudioError | None) -> None:
        """Say at the new password that it is refused."""
        if isinstance(error, PasswordRefused):
            self.new.show_refusal(error)
            return
        super().show_error(error)
