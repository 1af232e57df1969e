"""The pictures of one lesion: the newest of the wanted kind large, all of them by visit in the strip below."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from skintwin_desktop.core import viewing
from skintwin_desktop.core.medical_records import PICTURE_KINDS
from skintwin_desktop.core.screening import Lesion, MedicalFile, Picture, Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import Pixels
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.markers import where_is
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox
from skintwin_desktop.ui.widgets.picture_view import PictureView
from skintwin_desktop.ui.widgets.strip import Strip, StripGroup, StripItem

PICKER = 176


class LesionPictures(QFrame):
    """Viewer and strip. Without a lesion they show the pictures of the visit."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageArea")
        self._studio, self._jobs = studio, jobs
        self._file: MedicalFile | None = None
        self._visit: UUID | None = None
        self._lesion: Lesion | None = None
        self._picture: Picture | None = None
        self._shown: Pixels | None = None
        self._ahead = viewing.Ahead()
        self._wanted_kind = "dermoscopy"
        self.picker = ComboBox(placeholder=self.tr("Lesion"))
        self.picker.setAccessibleName(self.tr("Lesion"))
        self.picker.setFixedWidth(PICKER)
        self.viewer = PictureView(privacy)
        options = [Option(kind, words.picture_kind(kind)) for kind in PICTURE_KINDS]
        self.kinds = Segments(self.tr("Kind of picture"), options, small=True, on_image=True)
        self.strip = Strip(privacy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.viewer, 1)
        layout.addWidget(self.strip)
        self.viewer.left_tools.addWidget(self.picker)
        self.viewer.left_tools.addWidget(self.kinds)
        self.kinds.chosen.connect(self._kind_chosen)
        self.strip.chosen.connect(self._picture_chosen)
        self.strip.thumbnail_wanted.connect(self._load_thumbnail)
        self.viewer.wants_full.connect(self._load_full)

    def event(self, event: QEvent) -> bool:
        """Leave the key 1 to the picture while the focus is on it; elsewhere in the visit it chooses an action."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            focus = QApplication.focusWidget()
            if event.key() == Qt.Key.Key_1 and focus is not None and self.viewer.isAncestorOf(focus):
                event.accept()
                return True
        return super().event(event)

    # --- showing ---

    @property
    def wanted_kind(self) -> str:
        """Return the kind of picture that is looked at."""
        return self._wanted_kind

    def show_pictures(self, file: MedicalFile, visit_id: UUID, lesion: Lesion | None) -> None:
        """Show the pictures of a lesion; the one that is looked at stays when it is among them."""
        if self._file is not None and self._file.client_id != file.client_id:
            self._picture = self._shown = None
            self._ahead.clear()
            self.viewer.show_message("image", self.tr("One moment."))
        self._file, self._visit, self._lesion = file, visit_id, lesion
        self.strip.set_client(file.client_id)
        pictures = self._pictures()
        by_visit = [(visit, [one for one in pictures if one.visit_id == visit.id]) for visit in reversed(file.visits)]
        self.strip.show_groups([self._group(visit, mine) for visit, mine in by_visit if mine])
        same = next((one for one in pictures if self._is_shown(one)), None)
        if same is None:
            self._show_best(pictures)
            return
        self._picture = same
        self.kinds.set_value(same.facts.kind)
        self.strip.select(same.id)

    def _is_shown(self, picture: Picture) -> bool:
        return self._picture is not None and self._picture.id == picture.id

    def _pictures(self) -> list[Picture]:
        pictures = self._file.pictures if self._file is not None else ()
        if self._lesion is None:
            return [one for one in pictures if one.visit_id == self._visit]
        return [one for one in pictures if one.lesion_id == self._lesion.id]

    def _group(self, visit: Visit, pictures: list[Picture]) -> StripGroup:
        order = {kind: place for place, kind in enumerate(PICTURE_KINDS)}
        pictures.sort(key=lambda one: order.get(one.facts.kind, len(order)))
        day = words.day(visit.started_at)
        now = visit.id == self._visit and not visit.signed
        title = self.tr("%1, today").replace("%1", day) if now else day
        return StripGroup(title, [StripItem(one.id, words.picture_kind_short(one.facts.kind)) for one in pictures])

    def _show_best(self, pictures: list[Picture]) -> None:
        """Show the newest picture of the wanted kind, else the newest of any."""
        wanted = [one for one in pictures if one.facts.kind == self._wanted_kind] or pictures
        if wanted:
            self._show_picture(max(wanted, key=lambda one: one.imported_at))
            return
        self._picture = self._shown = None
        self.kinds.set_value()
        text = self.tr("Take pictures in with F5.")
        if self._lesion is not None:
            text = self.tr("Take pictures in with F5 and link them to this lesion.")
        self.viewer.show_message("image", self.tr("No picture yet"), text)

    def _kind_chosen(self, chosen: tuple[str, ...]) -> None:
        self._wanted_kind = chosen[0]
        self._show_best(self._pictures())

    def _picture_chosen(self, picture_id: UUID) -> None:
        picture = next((one for one in self._pictures() if one.id == picture_id), None)
        if picture is not None:
            self._wanted_kind = picture.facts.kind
            self._show_picture(picture)

    # --- the picture itself ---

    def _show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.kinds.set_value(picture.facts.kind)
        self.strip.select(picture.id)
        self._jobs.run_pictures(
            self, viewing.read_preview, self._studio, picture.id, self._ahead,
            then=partial(self._show_preview, picture), on_error=partial(self._damaged, picture),
        )  # fmt: skip

    def _show_preview(self, picture: Picture, pixels: Pixels) -> None:
        if not self._is_shown(picture) or self._file is None:
            return
        facts, lesion = picture.facts, self._lesion
        title = words.picture_kind(facts.kind)
        if lesion is not None:
            title = self.tr("Lesion %1 · %2").replace("%1", str(lesion.number)).replace("%2", where_is(lesion))
        when = _moment(picture)
        back = self.tr("consent taken back: kept, not used") if picture.held_back else ""
        below = " · ".join(part for part in (back, facts.camera, self.tr("original unchanged")) if part)
        self._shown = pixels
        self.viewer.show_picture(
            title, below, when, image_of(pixels), self._file.client_id, width=facts.width, height=facts.height
        )
        self._fetch_next(picture)

    def _fetch_next(self, picture: Picture, _: object = None) -> None:
        """Get the pictures beside the one that is looked at ready, the nearest first, one after the other."""
        order = self.strip.pictures()
        if not self._is_shown(picture) or picture.id not in order:
            return
        place = order.index(picture.id)
        nearest = sorted(order, key=lambda one: abs(order.index(one) - place))[: viewing.MOST_AHEAD]
        wanted = next((one for one in nearest if one not in self._ahead), None)
        if wanted is not None:
            self._jobs.run_pictures(
                self, viewing.fetch_preview, self._studio, wanted, self._ahead,
                then=partial(self._fetch_next, picture), on_error=_wait_until_it_is_asked_for,
            )  # fmt: skip

    def _damaged(self, picture: Picture, error: StudioError | None) -> None:
        if self._is_shown(picture):
            self.viewer.show_message("warning-circle", self.tr("This picture is damaged"), sentence(error))

    def _load_full(self) -> None:
        picture = self._picture
        if picture is not None:
            self._jobs.run_pictures(
                self, viewing.read_pixels, self._studio, picture.id, then=partial(self._sharpen, picture)
            )

    def _sharpen(self, picture: Picture, pixels: Pixels) -> None:
        if self._is_shown(picture):
            self.viewer.sharpen(image_of(pixels), memory=pixels.data)

    def _load_thumbnail(self, picture_id: UUID) -> None:
        self._jobs.run_pictures(
            self, thumbnail, self._studio, picture_id,
            then=partial(self.strip.set_thumbnail, picture_id), on_error=partial(self._thumbnail_damaged, picture_id),
        )  # fmt: skip

    def _thumbnail_damaged(self, picture_id: UUID, _: StudioError | None) -> None:
        self.strip.set_damaged(picture_id)


def _wait_until_it_is_asked_for(_: StudioError | None) -> None:
    """Say nothing about a picture that nobody asked for; whoever does hears what is wrong with it."""


def _moment(picture: Picture) -> str:
    """Return when a picture was taken by the camera's own clock, else when it was taken in."""
    if not picture.facts.taken_at:
        return f"{words.day(picture.imported_at)} {words.clock(picture.imported_at)}"
    taken = datetime.fromisoformat(picture.facts.taken_at)
    return f"{words.day(taken.date())} {taken:%H:%M}"


def image_of(pixels: Pixels) -> QImage:
    """Return pixels as an image that shares their memory; keep ``pixels.data`` as long as the image lives."""
    return QImage(pixels.data, pixels.width, pixels.height, pixels.width * 4, QImage.Format.Format_RGB32)
