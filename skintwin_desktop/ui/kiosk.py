"""Opens the client's own screen on this monitor or another, keeps what is answered, and leads staff back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from skintwin_desktop.core import drafts, own_answers
from skintwin_desktop.core.consent_evidence import Strokes
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.own_answers import OwnAnswers, OwnScreen
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.signature import Stroke
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.idle import MOST_MINUTES, IdleWatch
from skintwin_desktop.ui.kiosk_form import KioskForm
from skintwin_desktop.ui.kiosk_window import KioskWindow
from skintwin_desktop.ui.main_door import MainDoor
from skintwin_desktop.ui.signature_pad import picture_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.input_watch import InputWatch
    from skintwin_desktop.ui.workspace import Workspace

_UNITS = 1000
"""The width of a signature's field in the units in which it is kept (``rules.signature``)."""


class Kiosk(QObject):
    """At most one client's own screen at a time. On this monitor the program's window is away meanwhile."""

    handed_in = Signal(UUID)
    """What this client answered has been posted."""
    ended = Signal()
    failed = Signal(object)

    def __init__(self, home: Workspace, idle: IdleWatch, watch: InputWatch | None) -> None:
        super().__init__(home)
        self._home, self._idle, self._watch = home, idle, watch
        self._screen: QScreen | None = None
        self.window: KioskWindow | None = None
        self.door: MainDoor | None = None
        self.keeper = DraftKeeper(home.studio, home.jobs, own_answers.DRAFT, self._gather, self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_gone)

    @property
    def on(self) -> bool:
        """Tell whether the client's own screen is open."""
        return self.window is not None

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether a client is busy on another monitor, and somebody was at the desk until now."""
        return self.window is not None and self.door is None and not self._home.window().isHidden()

    # --- opening ---

    def start(self, client_id: UUID, anchor: QWidget) -> None:
        """Open it for a client; where there is more than one monitor, ask on which."""
        own = anchor.window().screen()
        screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is own)
        if len(screens) == 1:
            self.begin(client_id, screens[0])
            return
        menu = QMenu(anchor)
        for screen in screens:
            here = self.tr("On this screen") if screen is own else self.tr("On screen %1").replace("%1", screen.name())
            entry = QAction(here, menu)
            entry.triggered.connect(partial(self.begin, client_id, screen))
            menu.addAction(entry)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def begin(self, client_id: UUID, screen: QScreen, *_: object) -> None:
        """Open it for a client on a monitor, with what that client had answered before."""
        if self.window is None:
            self._screen = screen
            run = self._home.jobs.run
            run(self, _read, self._home.studio, client_id, then=self._opened, on_error=self.failed.emit)

    def _opened(self, read: tuple[OwnScreen, Draft | None]) -> None:
        own, kept = read
        home, screen = self._home, self._screen or QGuiApplication.primaryScreen()
        form = KioskForm.of(kept.values) if kept is not None else KioskForm()
        self.window = window = KioskWindow(home.studio, home.jobs, own, form)
        self.keeper.begin(own.client_id.hex, exists=kept is not None)
        window.edited.connect(self.keeper.note_change)
        window.hand_in_wanted.connect(self._hand_in)
        window.staff_came.connect(self.end)
        window.taken_away.connect(self._taken_away)
        window.given_up.connect(self._given_up)
        away = screen is home.window().screen()
        window.fill(screen)
        if self._watch is not None:
            self._watch.receive(window.windowHandle(), counts=away)
        if away:
            home.window().hide()
            self._idle.set_minutes(MOST_MINUTES)

    # --- keeping and posting ---

    def _gather(self) -> Draft:
        if self.window is None:
            return Draft("")
        return Draft(self.window.own.name, self.window.form.values())

    def _hand_in(self) -> None:
        window = self.window
        if window is None:
            return
        self.keeper.store_now()
        own, form = window.own, window.form
        texts = own.texts[window.kiosk.language] if own.asks_consents else ()
        answers = OwnAnswers(
            health=form.health(questionnaire(window.kiosk.language)),
            consents=form.consents_given(texts, {"share_gp": own.gp}),
            signatures={purpose: _kept(written) for purpose, written in form.strokes.items() if written},
            statement_given=form.statement,
            draft_subject=self.keeper.subject,
        )
        self._home.jobs.run(
            self, own_answers.hand_in_own_answers, self._home.studio, own.client_id, answers,
            then=partial(self._was_handed_in, own.client_id), on_error=self._was_not_handed_in,
        )  # fmt: skip

    def _was_handed_in(self, client_id: UUID, _: None) -> None:
        self.keeper.end()
        if self.window is not None:
            self.window.handed_in()
        self.handed_in.emit(client_id)

    def _was_not_handed_in(self, error: StudioError | None) -> None:
        if self.window is not None:
            self.window.not_handed_in()
        self.failed.emit(error)

    # --- the end ---

    def end(self) -> None:
        """Close it; what was not handed in is kept, and goes on when it is opened again."""
        window, self.window = self.window, None
        if window is None:
            return
        self.keeper.save()
        window.let_go()
        window.deleteLater()
        self.keeper.end()
        if self._watch is not None:
            self._watch.receive(None)
        self._idle.set_minutes(self._home.preferences.settings.idle_minutes)
        self.open_door()
        self.ended.emit()

    def stop(self) -> None:
        """Take its windows away for good; what was answered is stored by whoever ends the program."""
        self.keeper.store_now()
        for window in (self.window, self.door):
            if window is not None:
                window.let_go()
                window.deleteLater()
        self.window = self.door = None
        self.keeper.end()

    def _taken_away(self) -> None:
        self._home.lock_wanted.emit("minimise")

    def _given_up(self) -> None:
        """Close what nobody uses: on this monitor, or with the desk behind its door, that is the lock."""
        if self.is_elsewhere:
            self.end()
        else:
            self._home.lock_wanted.emit("idle")

    def _screen_gone(self, screen: QScreen) -> None:
        if self.window is not None and self.window.screen() is screen:
            self.end()

    # --- the program's own window, while the client's screen is on another monitor ---

    def stands_in(self) -> bool:
        """Put the program's window behind a password when a client is still at work elsewhere; tell whether so."""
        if not self.is_elsewhere or self.window is None:
            return False
        main = self._home.window()
        self.door = MainDoor(self._home.studio, self._home.jobs, self.window.kiosk.language)
        self.door.opened.connect(self.open_door)
        self.door.fill(main.screen())
        main.hide()
        return True

    def open_door(self) -> None:
        """Show the program's window again."""
        door, self.door = self.door, None
        if door is not None:
            door.let_go()
            door.deleteLater()
        main = self._home.window()
        if main.isHidden():
            main.show()
            main.raise_()
            main.activateWindow()
        self._idle.start()


def _read(studio: Studio, client_id: UUID) -> tuple[OwnScreen, Draft | None]:
    """Read what the screen shows and what the client had answered before."""
    own = own_answers.open_own_screen(studio, client_id)
    return own, drafts.read_draft(studio, own_answers.DRAFT, client_id.hex)


def _kept(written: tuple[Stroke, ...]) -> Strokes:
    """Return a signature as it is kept: its strokes, and a picture of them."""
    lines = tuple(tuple((x, y) for x, y, _ in stroke) for stroke in written)
    return Strokes(_UNITS, _UNITS, lines, picture_of(written))
