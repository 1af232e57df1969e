"""The studio program: from the sign-in window to the workspace, and to its end. It never locks itself: it ends."""

from __future__ import annotations

import importlib
import sys
import threading
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot

from skintwin_desktop import __version__
from skintwin_desktop.core.door import Door, Visitor, is_studio, preload, visitors
from skintwin_desktop.core.workstation import Workstation, read_workstation, save_workstation
from skintwin_desktop.places import default_studio_folder
from skintwin_desktop.ui.language import speak
from skintwin_desktop.ui.lock_screen import LockScreen, LockState
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.opening import Opening
from skintwin_desktop.ui.window import StudioWindow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from skintwin_desktop.core.studio import Studio
    from skintwin_desktop.errors import StudioError
    from skintwin_desktop.ui.sentry import Sentry
    from skintwin_desktop.ui.workspace import Workspace


TURN_SECONDS = 0.001
"""How long Python lets a thread beside the window go on while the window waits: with its usual 5 ms, for which each
call of Qt may wait anew, painting one grid of pictures takes ten times as long as it does alone."""


class StudioProgram(QObject):
    """One run from sign-in to the end. ``tell`` speaks to the supervisor, ``end`` ends the process."""

    _loaded = Signal()

    def __init__(
        self,
        *,
        settings_folder: Path,
        studio_folder: str,
        tell: Callable[[str], None],
        end: Callable[[], None],
        door: Door | None = None,
    ) -> None:
        super().__init__()
        sys.setswitchinterval(TURN_SECONDS)
        self._settings_folder, self._studio_folder, self._given = settings_folder, studio_folder, door is not None
        self._tell, self._end = tell, end
        self.settings: Workstation = read_workstation(settings_folder)
        folder = Path(studio_folder or self.settings.studio or default_studio_folder())
        self.door = door or Door(folder, self.settings.name)
        self._state = LockState()
        self._preparing = self._prepared = False
        self._loaded.connect(self._is_loaded, Qt.ConnectionType.QueuedConnection)
        self._opening = Opening()
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._not_opened)
        self.window = StudioWindow()
        self.window.painted.connect(self._painted)
        self.window.settled.connect(self._settled)
        self.window.closed.connect(self.quit)
        self.window.theme_changed.connect(self._keep_theme)
        self.workspace: Workspace | None = None
        self.sentry: Sentry | None = None
        self._ending = False
        speak(self.settings.language)
        look.set(theme=self.settings.theme, percent=self.settings.text_percent)

    # --- showing ---

    def wait(self) -> None:
        """Get ready behind the window of another program, so that ours stands at once when that one locks."""
        if is_studio(self.door.folder):
            self._fill()
            self.window.grab()
        self.prepare()

    def prepare(self) -> None:
        """Import everything that signing in will need, once."""
        if not self._preparing:
            self._preparing = True
            threading.Thread(target=self._preload, name="preload", daemon=True).start()

    def _preload(self) -> None:
        preload_all()
        self._loaded.emit()

    @Slot()
    def _is_loaded(self) -> None:
        self._prepared = True
        self._say_ready()

    def _say_ready(self) -> None:
        """Tell the supervisor, once both are so, that this window is in use and nothing is lacking any more."""
        if self._prepared and self.window.input is not None and not self._ending:
            from skintwin_desktop.ui.garbage import Collector

            collector = Collector(self)
            self.window.input.used.connect(collector.somebody_is_there)
            collector.start()
            self._tell("ready")

    def show(self, how: str) -> None:
        """Show the window as the supervisor says: ``start``, ``stopped``, or a lock with its particulars.

        Those are the time, the idle minutes, who was signed in and where the window stood.
        """
        words = how.split()
        reason = words[0] if words else "start"
        geometry, maximised = None, False
        if len(words) == 5:
            user = UUID(words[3]) if words[3] != "-" else None
            self._state = LockState(reason, words[1], int(words[2]), user)
            *box, flag = (int(part) for part in words[4].split(","))
            geometry, maximised = QRect(*box), bool(flag)
        else:
            self._state = LockState(reason)
        self._read_settings()
        screen = self.window.content
        if isinstance(screen, LockScreen) and not screen.faulty and is_studio(self.door.folder):
            self._greet(screen)
        else:
            self._fill()
        self.window.show_at(geometry, maximised=maximised)

    def _read_settings(self) -> None:
        """Take over what was set while this program was waiting; its sign-in screen was made before."""
        now = read_workstation(self._settings_folder)
        if now == self.settings:
            return
        self.settings = now
        if not self._given:
            self.door = Door(Path(self._studio_folder or now.studio or default_studio_folder()), now.name)
        speak(now.language)
        look.set(theme=now.theme, percent=now.text_percent)
        self._fill()

    def _fill(self) -> None:
        if is_studio(self.door.folder):
            self._show_lock()
        else:
            self._show_setup()

    def _show_lock(self) -> None:
        screen = LockScreen(address=self.settings.studio_address, station=self.door.station, version=__version__)
        screen.signed.connect(self._sign)
        screen.forgotten.connect(self._forgotten)
        screen.language_wanted.connect(self._switch_language)
        screen.theme_wanted.connect(self.window.switch_theme)
        self.window.put(screen)
        self._greet(screen)  # in the window already: a field outside one cannot get the focus

    def _greet(self, screen: LockScreen) -> None:
        """Say on the sign-in screen why it stands there, and who can sign in as the key file has it now."""
        try:
            known = visitors(self.door)
        except Exception as error:
            from skintwin_desktop.errors import StudioError

            if not isinstance(error, StudioError):
                raise
            screen.show_state(self._state, ())
            screen.show_fault(_sentence(error))
        else:
            screen.show_state(self._state, known)

    def _show_setup(self) -> None:
        from skintwin_desktop.ui.setup_screen import SetupScreen

        screen = SetupScreen(self.door, language=self.settings.language)
        screen.founded.connect(self._founded)
        screen.language_wanted.connect(self._switch_language)
        before = self.window.content
        if isinstance(before, SetupScreen):
            screen.show_typed(before.typed())
            before.leave()
        self.window.put(screen)

    @Slot()
    def _painted(self) -> None:
        self._tell("painted")

    @Slot()
    def _settled(self) -> None:
        self.prepare()
        self._say_ready()

    # --- signing in ---

    def _sign(self, user_id: UUID, password: str) -> None:
        self._opening.start(self.door, user_id, password)

    @Slot(object)
    @Slot(object, str)
    def _opened(self, studio: Studio, typed: str = "") -> None:
        """Show the workspace; what goes wrong in making it closes the studio again, and is said."""
        with ExitStack() as undo:
            undo.callback(self.show_fault)
            undo.callback(studio.close)
            self._enter(studio, typed)
            undo.pop_all()

    def _enter(self, studio: Studio, typed: str) -> None:
        from skintwin_desktop.ui.workspace import Workspace

        if studio.must_change:
            from skintwin_desktop.ui.must_change_screen import MustChangeScreen

            screen = MustChangeScreen(studio, typed, self.settings.idle_minutes)
            screen.chosen.connect(self._opened)
            screen.lock_wanted.connect(self.lock)
            screen.start(self.window, self._post_sentry())
            return
        workspace = Workspace(studio, self.window, self.settings)
        workspace.lock_wanted.connect(self.lock)
        workspace.quit_wanted.connect(self.quit)
        workspace.settings_changed.connect(self._keep)
        workspace.rebuild_wanted.connect(self._rebuild)
        workspace.painted.connect(self._workspace_painted)
        workspace.duties.sentry = sentry = self._post_sentry()
        sentry.idle_told.connect(workspace.idle_told)
        self.workspace = workspace
        self.window.put(workspace)
        workspace.start()

    def _post_sentry(self) -> Sentry:
        from skintwin_desktop.ui.sentry import Sentry

        if self.sentry is None:
            self.sentry = Sentry(self.window, self._tell, self)
            self.sentry.lock_wanted.connect(self.lock)
            self.sentry.beat.connect(self._beat)
            self.sentry.start()
        return self.sentry

    def _beat(self) -> None:
        """Tell the supervisor that this thread is not stuck, and what the lock would say if it were."""
        self._tell("rest" if sys.gettrace() else f"beat {self._whereabouts()}")  # a debugger may stop it anywhere

    def _whereabouts(self) -> str:
        workspace = self.workspace
        if workspace is None:
            return f"- {self.settings.idle_minutes} - {self.window.place()}"
        from skintwin_desktop.ui import words

        at, user = words.clock(workspace.studio.now()), workspace.studio.user.user_id.hex
        return f"{at} {self.settings.idle_minutes} {user} {self.window.place()}"

    @Slot()
    def show_fault(self) -> None:
        """Say that something went wrong by our own fault, once, wherever the person is."""
        if self.workspace is not None and self.window.content is self.workspace:
            self.workspace.show_fault(None)
        else:
            self._not_opened(None)

    @Slot()
    def _workspace_painted(self) -> None:
        self._tell("workspace")

    @Slot(object)
    def _not_opened(self, error: Exception | None) -> None:
        screen = self.window.content
        if not isinstance(screen, LockScreen):
            return
        from skintwin_desktop.errors import StudioError, TooManyAttempts, WrongPassword

        wait = error.wait_seconds if isinstance(error, WrongPassword | TooManyAttempts) else 0
        screen.show_error(_sentence(error if isinstance(error, StudioError) else None), wait_seconds=wait)

    def _forgotten(self, visitor: Visitor) -> None:
        from skintwin_desktop.ui.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self.window, self.door, visitor)
        screen = self.window.content
        if isinstance(screen, LockScreen):
            dialog.recovered.connect(partial(screen.forgive, visitor.user_id))
        dialog.start()

    def _founded(self, folder: Path) -> None:
        self._keep(replace(self.settings, studio=str(folder)))
        self.door = replace(self.door, folder=folder)
        self._state = LockState()
        self._show_lock()

    # --- settings ---

    def _keep(self, settings: Workstation) -> None:
        from skintwin_desktop.errors import StudioError

        self.settings = settings
        try:
            save_workstation(self._settings_folder, settings)
        except (OSError, StudioError):
            return  # a setting that cannot be kept must not stop the work

    def _keep_theme(self, theme: str) -> None:
        self._keep(replace(self.settings, theme=theme))

    def _switch_language(self) -> None:
        self._keep(replace(self.settings, language="en" if self.settings.language == "nl" else "nl"))
        speak(self.settings.language)
        self._fill()

    def _rebuild(self) -> None:
        """Build the workspace anew in another language; what was typed comes back from its drafts."""
        if self.workspace is not None:
            speak(self.settings.language)
            before = self.workspace
            self._opened(before.hand_over())
            self.workspace.guard.go_on_from(before.privacy)

    # --- the end ---

    def clear_left_over(self, told: str) -> None:
        """Take from the clipboard what the program before this one could not; ``told`` is how to recognise it."""
        from skintwin_desktop.ui.clipboard import LeftOver

        LeftOver(told, self)

    @Slot(str)
    def lock(self, reason: str) -> None:
        """Lock by ending: the warm program shows its window, drafts are stored, this process ends."""
        if self._ending:
            return  # lid, sleep and the session's own lock come together
        self._ending = True
        try:
            self._tell(f"lock {reason} {self._whereabouts()}")
            if self.workspace is not None:
                self.workspace.store_drafts()
            if self.sentry is not None:
                self.sentry.stop()
        finally:
            self._end()  # whatever could not be stored: locked is locked

    @Slot()
    def quit(self) -> None:
        """End in order: nothing on the screen, drafts stored, lanes empty, journal anchored, database closed."""
        if self._ending:
            return
        self._ending = True
        self.window.hide()
        if self.sentry is not None:
            self.sentry.stop()
        self._tell("rest")  # lanes take their time to empty
        close_down: Callable[[], None] | None = getattr(self.window.content, "close_down", None)
        if close_down is not None:
            close_down()
        self._tell("quit")
        self._end()


def preload_all() -> None:
    """Import what comes after signing in: the heavy libraries, every screen, and every page of a file."""
    from skintwin_desktop.ui import quick_qt

    quick_qt.import_rest()
    preload()
    for name in ("sentry", "workspace"):
        importlib.import_module(f"skintwin_desktop.ui.{name}")
    from skintwin_desktop.ui import file_pages, screens

    screens.import_all()
    file_pages.import_all()
    quick_qt.make_classes()


def _sentence(error: StudioError | None) -> str:
    from skintwin_desktop.ui.errors_text import sentence

    return sentence(error)
