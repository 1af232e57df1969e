"""What is set for this workstation while somebody works: language, text size, when to lock, privacy."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.office import StudioDetails
from skintwin_desktop.core.workstation import Workstation
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.user_menu import UserMenu


class Preferences(QObject):
    """Holds the settings, changes them as the menu of the user says, and tells who must act on it."""

    changed = Signal(object)
    """The settings are to be kept."""
    rebuild_wanted = Signal()
    """Words or sizes changed: the workspace is built anew so that everything fits."""
    idle_minutes = Signal(int)
    password_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, settings: Workstation, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings

    def open_menu(self, badge: QWidget) -> None:
        """Open the menu under the badge of the user."""
        menu = UserMenu(self.settings, badge)
        menu.language_chosen.connect(self._switch_language)
        menu.size_chosen.connect(self._size_chosen)
        menu.idle_chosen.connect(self._idle_chosen)
        menu.curtain_chosen.connect(self._curtain_chosen)
        menu.privacy_chosen.connect(self._privacy_chosen)
        menu.password_chosen.connect(self.password_wanted)
        menu.lock_chosen.connect(self.lock_wanted)
        menu.quit_chosen.connect(self.quit_wanted)
        menu.show_below(badge)

    def keep_address(self, details: StudioDetails) -> None:
        """Keep the studio's address for the sign-in window, which cannot read the database."""
        if self.settings.studio_address != details.address_line:
            self._keep(replace(self.settings, studio_address=details.address_line))

    def _keep(self, settings: Workstation) -> None:
        self.settings = settings
        self.changed.emit(settings)

    def _switch_language(self) -> None:
        self._keep(replace(self.settings, language="en" if self.settings.language == "nl" else "nl"))
        self.rebuild_wanted.emit()

    def _size_chosen(self, percent: int) -> None:
        self._keep(replace(self.settings, text_percent=percent))
        look.set(percent=percent)
        self.rebuild_wanted.emit()

    def _curtain_chosen(self) -> None:
        self._keep(replace(self.settings, curtain_password=not self.settings.curtain_password))

    def _privacy_chosen(self, who: str) -> None:
        self._keep(replace(self.settings, privacy_start=who))

    def _idle_chosen(self, minutes: int) -> None:
        self._keep(replace(self.settings, idle_minutes=minutes))
        self.idle_minutes.emit(minutes)
