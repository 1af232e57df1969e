"""What the account of a person asks for besides the day's work: own password, emergencies to be seen, protection."""

from __future__ import annotations

from PySide6.QtCore import QObject

from skintwin_desktop.core import restricted
from skintwin_desktop.core.restricted import Emergency
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.consents_ending import ConsentsEndingCard
from skintwin_desktop.ui.recovery_renewal import RecoveryCard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.emergencies_dialog import EmergenciesDialog
    from skintwin_desktop.ui.lock_triggers import Sight
    from skintwin_desktop.ui.own_password_dialog import OwnPasswordDialog
    from skintwin_desktop.ui.sentry import Sentry
    from skintwin_desktop.ui.workspace import Workspace


class Duties(QObject):
    """Connects a workspace with what its user may change about the account, and must look at."""

    def __init__(self, home: Workspace) -> None:
        super().__init__(home)
        self._home = home
        self.sentry: Sentry | None = None
        """Who knows what locks the screen on this computer."""
        self.dialog: OwnPasswordDialog | EmergenciesDialog | None = None
        self.recovery = RecoveryCard(home.studio, home.jobs, only_due=True)
        self.consents = ConsentsEndingCard(home.studio, home.jobs, home.privacy)
        self.consents.opened.connect(home.open_client)
        home.preferences.password_wanted.connect(self._change_password)
        home.screens.made.connect(self._made)
        home.painted.connect(self._look)

    def _made(self, place: str) -> None:
        if place == "today":
            self._home.screens.today.add_last(self.consents)
            self._home.screens.today.add_card(self.recovery)
        elif place == "client":
            self._home.screens.client.consents_changed.connect(self.consents.entered)
        elif place == "office":
            office = self._home.screens.office
            if office is not None:
                office.page_made.connect(self._page_made)

    def _page_made(self, page: QObject) -> None:
        from skintwin_desktop.ui.protection_page import ProtectionPage

        if isinstance(page, ProtectionPage):
            page.sights = self._sights
            page.idle_minutes = self._idle_minutes
            page.clears_clipboard = self._clears_clipboard

    def _sights(self) -> tuple[Sight, ...]:
        return self.sentry.sights() if self.sentry is not None else ()

    def _idle_minutes(self) -> int:
        return self._home.preferences.settings.idle_minutes

    def _clears_clipboard(self) -> bool:
        return self.sentry is not None and self.sentry.watches_clipboard

    def _look(self) -> None:
        """Read, once the day stands, what the owner has to see."""
        self.recovery.entered()
        self.consents.entered()
        if self._home.studio.may(Permission.SEE_EMERGENCIES):
            self._home.jobs.run(
                self, restricted.unseen_emergencies, self._home.studio,
                then=self._show_emergencies, on_error=self._home.ignore,
            )  # fmt: skip

    def _show_emergencies(self, found: tuple[Emergency, ...]) -> None:
        if not found:
            return
        from skintwin_desktop.ui.emergencies_dialog import EmergenciesDialog

        home = self._home
        self.dialog = EmergenciesDialog(home.window(), home.studio, home.jobs, home.privacy, found)
        self.dialog.start()

    def _change_password(self) -> None:
        from skintwin_desktop.ui.own_password_dialog import OwnPasswordDialog

        home = self._home
        self.dialog = dialog = OwnPasswordDialog(home.window(), home.studio, home.jobs)
        dialog.answered.connect(self._changed)
        dialog.start()

    def _changed(self, _: object) -> None:
        self.dialog = None
        self._home.toast(self.tr("Your password is changed. From now on only the new one opens the studio."))
