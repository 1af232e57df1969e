"""A second screen that is turned to the client: their own pictures and body map, large, and nothing else."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from skintwin_desktop.core import screening, viewing
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import MedicalFile, Picture
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import Pixels
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.lesion_pictures import image_of
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.markers import markers_of
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.body_map import BodyMap
from skintwin_desktop.ui.widgets.picture_paint import Plates
from skintwin_desktop.ui.widgets.picture_stage import PictureStage

_MAP = 0.3
"""The part of the width that the body map has."""
_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1,
}  # fmt: skip


class SecondScreen(QWidget):
    """One client's pictures on a whole screen. Arrows go through them; it follows what is chosen in the visit."""

    closed = Signal()
    got_keyboard = Signal()
    """A window manager gave the keyboard to what is new, though it was not asked to."""

    def __init__(self, studio: Studio, jobs: Jobs, client_id: UUID) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("SkinTwin Desktop")
        self.setAccessibleName(self.tr("The client's own pictures"))
        self._studio, self._jobs, self.client_id = studio, jobs, client_id
        self._open = Privacy(self)  # it is there to be seen by the client, whose own these pictures are
        self.map = BodyMap(self._open, self.tr("Body map"), small=True)
        self.stage = PictureStage(self._open)
        self.map.set_client(client_id)
        self.map.show_views(("front", "back"))
        self.map.chosen.connect(self._lesion_chosen)
        self._pictures: list[Picture] = []
        self._at = -1
        self._is_new = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(24)
        layout.addWidget(self.map, round(_MAP * 100))
        layout.addWidget(self.stage, 100 - round(_MAP * 100))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        jobs.run(self, screening.open_file, studio, client_id, then=self._show_file, on_error=self._failed)

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    @property
    def shown(self) -> UUID | None:
        """Return the picture that is shown."""
        return self._pictures[self._at].id if 0 <= self._at < len(self._pictures) else None

    def _show_file(self, file: MedicalFile) -> None:
        self.map.show_markers(markers_of(file))
        self._pictures = sorted(file.pictures, key=lambda one: one.imported_at, reverse=True)
        if self._at < 0 and self._pictures:
            self._show(0)

    def _failed(self, _: StudioError | None) -> None:
        self.close()

    def show_picture(self, picture_id: UUID) -> None:
        """Show one of this client's pictures; any other is not known here."""
        place = next((number for number, one in enumerate(self._pictures) if one.id == picture_id), None)
        if place is not None and place != self._at:
            self._show(place)

    def _show(self, place: int) -> None:
        self._at = place
        picture = self._pictures[place]
        self.map.select(picture.lesion_id)
        self._jobs.run_pictures(
            self, viewing.read_preview, self._studio, picture.id,
            then=partial(self._show_pixels, picture), on_error=self._ignore,
        )  # fmt: skip

    def _show_pixels(self, picture: Picture, pixels: Pixels) -> None:
        if picture.id == self.shown:
            size = QSize(picture.facts.width, picture.facts.height)
            self.stage.show_picture(Plates(), size, image_of(pixels), self.client_id)

    def _ignore(self, _: StudioError | None) -> None:
        """A picture that cannot be read is said to be so on the practitioner's own screen."""

    def _lesion_chosen(self, lesion_id: UUID) -> None:
        place = next((number for number, one in enumerate(self._pictures) if one.lesion_id == lesion_id), None)
        if place is not None:
            self._show(place)

    def step(self, by: int) -> None:
        """Show the next picture or the one before."""
        if self._pictures:
            self._show((self._at + by) % len(self._pictures))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures; Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with a touch: at the left a picture back, at the right one further."""
        self.step(-1 if event.position().x() < self.width() / 2 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the quiet surround of pictures."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("imageBg"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Tell once that the keyboard came here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_new:
            self._is_new = False
            self.got_keyboard.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()


class SecondScreenMenu(QObject):
    """Opens the second screen for the client who is present, and closes it when that ends."""

    desk_gone = Signal()
    """The screen of the desk went while the client's was in use: the desk now stands where the client looks."""

    def __init__(self, studio: Studio, jobs: Jobs, desk: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._desk = studio, jobs, desk
        self._client: Client | None = None
        self.window: SecondScreen | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_gone)

    def follow(self, client: Client | None) -> None:
        """Take over who is present: nobody else's pictures stay on the second screen."""
        self._client = client
        if self.window is not None and (client is None or client.id != self.window.client_id):
            self.close()

    def offer(self, anchor: QWidget) -> QMenu:
        """Open the menu of screens under a button; an entry that cannot be chosen says why."""
        menu = QMenu(anchor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = anchor.window().screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        if self._client is None:
            self._entry(menu, self.tr("Only when “client present” is on"), None)
        elif not others:
            self._entry(menu, self.tr("No second screen is connected to this computer"), None)
        for screen in others if self._client is not None else ():
            size = f"{screen.geometry().width()} × {screen.geometry().height()}"
            text = self.tr("Show the pictures on screen %1 (%2)").replace("%1", screen.name()).replace("%2", size)
            self._entry(menu, text, screen)
        if self.window is not None:
            menu.addSeparator()
            end = QAction(self.tr("Close the second screen"), menu)
            end.triggered.connect(self.close)
            menu.addAction(end)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        return menu

    def _entry(self, menu: QMenu, text: str, screen: QScreen | None) -> None:
        entry = QAction(text, menu)
        entry.setEnabled(screen is not None)
        if screen is not None:
            entry.triggered.connect(partial(self.open_on, screen))
        menu.addAction(entry)

    def open_on(self, screen: QScreen, *_: object) -> None:
        """Show the present client's pictures on a screen."""
        self.close()
        if self._client is None:
            return
        self.window = SecondScreen(self._studio, self._jobs, self._client.id)
        self.window.closed.connect(self._closed)
        self.window.got_keyboard.connect(self._keyboard_back)
        self.window.show_on(screen)

    def _keyboard_back(self) -> None:
        """Let who works at the desk type on there."""
        self._desk.window().activateWindow()

    def show_picture(self, picture_id: UUID) -> None:
        """Follow which picture is looked at."""
        if self.window is not None:
            self.window.show_picture(picture_id)

    def close(self) -> None:
        """Take the window away."""
        if self.window is not None:
            self.window.close()

    def _closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _screen_gone(self, screen: QScreen) -> None:
        """Close when either screen goes: what stood on it comes up on the other one, which somebody else looks at."""
        if self.window is None:
            return
        if self.window.screen() is screen:
            self.close()
        elif self._desk.screen() is screen:
            self.close()
            self.desk_gone.emit()
