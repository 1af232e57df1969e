"""The workspace: the frame with every screen in it, and who follows whom. Screens know nothing of each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from skintwin_desktop.core import delivery, office, viewing
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import ToDeliver
from skintwin_desktop.core.requests import reading
from skintwin_desktop.core.screening import Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.workstation import Workstation
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.duties import Duties
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.frame import ClientBanner, PrivacyBand, Rail, RailItem, StatusBar, TopBar
from skintwin_desktop.ui.guard import Guard
from skintwin_desktop.ui.idle import IdleWatch
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.kiosk import Kiosk
from skintwin_desktop.ui.office_pages import pages_for
from skintwin_desktop.ui.open_file import OpenFile
from skintwin_desktop.ui.palette_list import Command
from skintwin_desktop.ui.preferences import Preferences
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.routes import Routes
from skintwin_desktop.ui.screens import Screens
from skintwin_desktop.ui.spare_time import SpareTime
from skintwin_desktop.ui.whereabouts import START, Place, Whereabouts
from skintwin_desktop.ui.widgets.overlay import Dialog, Overlay
from skintwin_desktop.ui.widgets.toast import Toast
from skintwin_desktop.ui.window import StudioWindow

REFRESH_MS = 60_000


class Workspace(QWidget):
    """Everything between signing in and the end. A screen is made when it is first opened, or in a pause before."""

    painted = Signal()
    """The first picture with the day on it stands."""
    lock_wanted = Signal(str)
    quit_wanted = Signal()
    settings_changed = Signal(object)
    rebuild_wanted = Signal()

    def __init__(self, studio: Studio, window: StudioWindow, settings: Workstation) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.studio, self._window = studio, window
        self.preferences = Preferences(settings, self)
        self.jobs = Jobs(self)
        self.jobs.fallback = self.show_fault
        self.privacy = Privacy(self)
        self.file = OpenFile(studio, self.jobs, self.privacy, window, self)
        self._where = Whereabouts(studio, self.jobs, self)
        self._overlay: Overlay | None = None
        self._fault: Dialog | None = None
        self._was_painted, self._cares = False, studio.may(Permission.SCREEN)
        self.rail = Rail(self.places())
        self.top = TopBar(studio.user)
        self.band, self.status = PrivacyBand(), StatusBar(studio.station)
        self.banner = ClientBanner(self.privacy)
        self.screens = Screens(studio, self.jobs, self.privacy)
        self._idle = IdleWatch(settings.idle_minutes, self)
        self.kiosk = Kiosk(self, self._idle, window.input)
        self.routes = Routes(self)
        self.guard, self.duties = Guard(self, window.input), Duties(self)
        self._spare = SpareTime([partial(self.screens.prepare, name) for name in self.screens.places], self)
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESH_MS)
        self._build()
        self._connect()
        self._shortcuts()

    # --- layout ---

    def places(self) -> list[RailItem]:
        """Return where this user can go, with the keys."""
        places = [
            ("today", self.tr("Today"), "calendar-blank"),
            ("clients", self.tr("Clients"), "users"),
            ("intake", self.tr("Intake"), "clipboard-text"),
        ]
        if self._cares:
            places.append(("screening", self.tr("Screening"), "user-focus"))
        places.append(("results", self.tr("Results"), "file-text"))
        places.append(("requests", self.tr("Requests"), "tray"))
        places += [("office", self.tr("Practice"), "buildings")] if pages_for(self.studio) else []
        return [RailItem(*place, f"Ctrl+{number}") for number, place in enumerate(places, 1)]

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.top, self.band, self.banner):
            column.addWidget(widget)
        column.addWidget(self.screens, 1)
        column.addWidget(self.status)
        outer.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.wanted.connect(self.go)
        self.rail.help_wanted.connect(self._show_keys)
        self.top.search.clicked.connect(self.routes.open_palette)
        self.top.room.clicked.connect(self._window.switch_theme)
        self.top.room_short.clicked.connect(self._window.switch_theme)
        self.top.lock.clicked.connect(self._lock)
        self.top.user.clicked.connect(self._user_menu)
        self.preferences.changed.connect(self.settings_changed)
        self.preferences.rebuild_wanted.connect(self.rebuild_wanted)
        self.preferences.idle_minutes.connect(self._idle.set_minutes)
        self.preferences.lock_wanted.connect(self._lock)
        self.preferences.quit_wanted.connect(self.quit_wanted)
        self.status.keys.clicked.connect(self._show_keys)
        self.banner.close_wanted.connect(self.close_file)
        self.banner.deed_wanted.connect(self.routes.banner_deed)
        self.banner.opened.connect(self._go_to_file)
        self.file.opened.connect(self._opened)
        self.file.left.connect(self.close_file)
        self._idle.ticked.connect(self.status.show_lock)
        self._idle.over.connect(self._idle_over)
        if self._window.input is not None:
            self._window.input.used.connect(self._idle.somebody_is_there)
            self._window.input.lock_pressed.connect(self._lock)
            self._window.input.used.connect(self._spare.somebody_is_there)
        self._refresh.timeout.connect(self.refresh_counts)
        self.jobs.busy.connect(self._spare.hold)

    def _shortcuts(self) -> None:
        for item in self.places():
            shortcut = QShortcut(QKeySequence(item.key), self)
            shortcut.setProperty("place", item.id)
            shortcut.activated.connect(self._go_by_key)
        for keys, deed in (
            ("Ctrl+K", self.routes.open_palette),
            ("Ctrl+L", self._lock),
            ("F1", self._show_keys),
            ("Ctrl+N", self.routes.new_by_screen),
            ("Ctrl+W", self.close_file),
            ("F3", self.routes.mark_arrived),
            *((("F4", self.routes.screen_present), ("F7", self.routes.show_result)) if self._cares else ()),
            ("F8", self.routes.open_own_screen),
            ("Ctrl+B", self.routes.charge),
        ):
            QShortcut(QKeySequence(keys), self, deed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show less of the frame in a narrow window."""
        super().resizeEvent(event)
        self.top.fit(event.size().width())

    # --- beginning ---

    def start(self) -> None:
        """Show where the person was, and begin to watch."""
        self._idle.start()
        self._refresh.start()
        self.guard.begin()
        self._where.recall(self._return)
        self.go("today")
        self.jobs.run(self, office.studio_details, self.studio, then=self.preferences.keep_address)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the workspace stands; what can wait begins then."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._first_picture)

    def _first_picture(self) -> None:
        self.painted.emit()
        self.jobs.run_pictures(self, self.studio.check_chain, then=self._show_chain)  # may wait, the day may not
        self._spare.start()
        if self.screens.visit_is_possible:
            self.jobs.run_pictures(self, viewing.warm_up, self.studio)

    def _return(self, place: Place, client: Client | None) -> None:
        """Go back to where this user was; a visit is looked up again, its result may have been signed."""
        if place.page not in self.screens.places:
            return
        if client is not None:
            self.set_open(client)
        if place.page == "intake":
            self.routes.go_on_with_intake(place.intake)
            return
        if place.page == "screening" and client is not None and self.screens.visit is not None:
            self.screens.visit.resume(client, UUID(place.lesion) if place.lesion else None)
            return
        if client is not None or place.page not in {"client", "screening"}:
            self.show_place(place.page)

    def resumed(self, under_way: bool) -> None:
        """Show the visit that was gone on with, or the file when none is under way; not to who went elsewhere."""
        if self.page == START.page:
            self.show_place("screening" if under_way else "client")

    def _show_chain(self, verdict: object) -> None:
        bad = verdict.first_bad  # type: ignore[attr-defined]
        self.status.show_journal(whole=bad is None, line_number=bad or 0)

    def ignore(self, _: StudioError | None) -> None:
        """What only helps is no reason to disturb anybody."""

    # --- going places ---

    @property
    def page(self) -> str:
        """Return the id of the screen that is shown."""
        return self.screens.shown

    def go(self, name: str) -> None:
        """Show a screen."""
        if name == "screening" and self.file.visit is None:
            self.routes.screen_present()
            return
        if name == "intake" and not self.screens.intake.busy:
            self.routes.new_client()
            return
        self.show_place(name)

    def _go_by_key(self) -> None:
        self.go(str(self.sender().property("place")))

    def show_place(self, name: str) -> None:
        """Show the screen of a place as it is, and let it read anew."""
        screen = self.screens.at(name)
        self.screens.setCurrentWidget(screen)
        self.rail.choose("clients" if name == "client" else name)
        self.banner.setVisible(self.file.client is not None and name in {"client", "screening"})
        entered: Callable[[], None] | None = getattr(screen, "entered", None)
        if entered is not None:
            entered()
        self.refresh_counts()
        self._keep_place()

    def _keep_place(self) -> None:
        client, intake = self.file.client, self.screens.intake.subject if self.page == "intake" else ""
        visit = self.screens.visit if self.page == "screening" else None
        lesion = visit.lesions.current_lesion if visit is not None else None
        self._where.keep(
            Place(self.page, client.id.hex if client else "", intake, lesion.id.hex if lesion is not None else "")
        )

    def _go_to_file(self) -> None:
        if self.file.client is not None:
            self.show_place("client")

    # --- the open file ---

    def open_client(self, client_id: UUID) -> None:
        """Open somebody's file; during a visit of somebody else, ask first."""
        self.file.ask_for(client_id)

    def _opened(self, client: Client) -> None:
        self.set_open(client)
        self.show_place("client")

    def set_open(self, client: Client) -> None:
        """Take a client's file as the open one, without going there."""
        self.file.show(client)
        self.guard.opened(client)
        self.screens.client.show_client(client)
        self._refresh_banner()

    def client_changed(self, client: Client) -> None:
        """Take over what changed in the open file."""
        if self.file.client is not None and self.file.client.id == client.id:
            self.set_open(client)

    def visit_changed(self, visit: Visit | None) -> None:
        """Take over which visit is under way in the open file."""
        if self.file.client is not None:
            self.file.visit = visit
            self.guard.visit_shown(self.file.client, visit)
            self._refresh_banner()

    def _refresh_banner(self) -> None:
        client = self.file.client
        if client is None:
            self.banner.hide()
            return
        self.banner.show_client(client, self.studio.today())
        self.banner.show_visit(self.file.visit, cares=self._cares, inside=self.page == "screening")
        self.banner.setVisible(self.page in {"client", "screening"})

    def close_file(self) -> None:
        """Close the open file and let go of its key."""
        if self.file.client is None:
            return
        if self.screens.is_made("screening") and self.screens.visit is not None:
            self.screens.visit.leave()
        self.file.close()
        self.guard.closed()
        self.banner.hide()
        if self.page in {"client", "screening"}:
            self.show_place("clients")
        else:
            self._keep_place()

    def refresh_counts(self) -> None:
        """Count what waits, for the rail."""
        self.jobs.run(self, delivery.results_to_deliver, self.studio, then=self._show_counts, on_error=self.ignore)
        show = partial(self.rail.count, "requests")
        self.jobs.run(self, reading.count_running, self.studio, then=show, on_error=self.ignore)

    def _show_counts(self, results: tuple[ToDeliver, ...]) -> None:
        self.rail.count("results", len(results))

    # --- what lies over everything ---

    def commands(self) -> list[Command]:
        """Return what can be done everywhere, for the search window."""
        return [
            Command(self.tr("Lock"), "lock", self._lock, ("Ctrl", "L")),
            *self.guard.commands(),
            Command(self.tr("Exam room"), "moon", self._window.switch_theme, ("F10",)),
            Command(self.tr("Keys"), "question", self._show_keys, ("F1",)),
        ]

    def _show_keys(self) -> None:
        if self._overlay is None:
            from skintwin_desktop.ui.help import KeysPanel

            self._overlay = Overlay(self._window, KeysPanel(medical=self._cares, places=len(self.rail.items)))
            self._overlay.closed.connect(self._keys_closed)
            self._overlay.setFocus()

    def _keys_closed(self) -> None:
        self._overlay = None

    def toast(self, text: str, *, undo: Callable[[], object] | None = None) -> None:
        """Say shortly that something succeeded."""
        Toast(self._window, text, undo_word=self.tr("Undo"), undo=undo)

    def show_fault(self, error: StudioError | None) -> None:
        """Show an error that no screen took; one of our own (None) not on top of another."""
        if error is None and self._fault is not None and isValid(self._fault) and self._fault.isVisible():
            return
        dialog = Dialog(self._window, self.tr("That did not work"), sentence(error), icon="warning-circle")
        self._fault = dialog if error is None else None
        dialog.ask(self.tr("Close"), "")

    def _user_menu(self) -> None:
        self.preferences.open_menu(self.top.user)

    # --- the end ---

    def _lock(self) -> None:
        self.lock_wanted.emit("key")

    def idle_told(self, seconds: float) -> None:
        """Take over for how long nobody touched the computer, in whatever program."""
        self._idle.told(seconds)

    def _idle_over(self) -> None:
        if not self.kiosk.stands_in():
            self.lock_wanted.emit("idle")

    def store_drafts(self) -> None:
        """Store what is being typed, here and now; called when there is no time left."""
        store_all(self.window())
        self._keep_place()
        self._where.store_now()

    def hand_over(self) -> Studio:
        """Give the Studio to a workspace that takes this one's place."""
        self._stop_watching()
        self.store_drafts()
        self.jobs.close()
        return self.studio

    def _stop_watching(self) -> None:
        for watching in (self._idle, self._refresh, self._spare, self.guard, self.kiosk):
            watching.stop()
        for overlay in self._window.findChildren(Overlay):
            overlay.close_overlay()

    def close_down(self) -> None:
        """End in order: drafts stored, lanes empty, journal anchored, database closed."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self._stop_watching()
        self.store_drafts()
        self.jobs.close()
        self.studio.close()
        QApplication.restoreOverrideCursor()
