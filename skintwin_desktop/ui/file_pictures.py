"""The page Beelden of a file: every picture of somebody, visit by visit, also of the files that were joined with it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import whole_file
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import MedicalFile, Picture, Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.whole_file import OneFile
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.picture_grid import PictureGrid, PictureTile
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.choices import Option, Segments


class FilePictures(QWidget):
    """All pictures, the newest visit first; Enter or a double click opens the visit of one."""

    visit_opened = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs = studio, jobs
        self._client: Client | None = None
        self._files: tuple[OneFile, ...] = ()
        self.fault = Note("danger")
        kinds = {
            "all": self.tr("All"),
            **{one: words.picture_kind(one) for one in ("overview", "close_up", "dermoscopy")},
        }
        self.kind = Segments(self.tr("Kind of picture"), [Option(one, word) for one, word in kinds.items()])
        self.kind.set_value("all")
        self.grid = PictureGrid(privacy, self.tr("Pictures"))
        self._none = EmptyState(
            "camera", self.tr("No pictures yet"), self.tr("Pictures are taken in during a visit (F4, then F5).")
        )
        outer = QVBoxLayout(self)
        MarginFit(self, outer)
        outer.setSpacing(10)
        outer.addWidget(self.fault)
        card = Card(self.tr("Pictures"), "camera")
        card.add_to_head(self.kind)
        card.add_flush(self.grid, 1)
        card.add_flush(self._none, 1)
        outer.addWidget(card, 1)
        self.fault.hide()
        self._none.hide()
        self.kind.chosen.connect(self._refresh)
        self.grid.thumbnail_wanted.connect(self._load)
        self.grid.activated.connect(self._open_chosen)

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the pictures follow when the page is entered."""
        self._client, self._files = client, ()
        self.grid.show_tiles(client.id, [])

    def entered(self) -> None:
        """Read the pictures anew."""
        if self._client is not None:
            who = self._client.id
            self._jobs.run(
                self, whole_file.open_files, self._studio, who, then=partial(self._show, who), on_error=self._failed
            )

    def _show(self, client_id: UUID, files: tuple[OneFile, ...]) -> None:
        if self._client is not None and self._client.id == client_id:
            self.fault.hide()
            self._files = files
            self._refresh()

    def _failed(self, error: StudioError | None) -> None:
        self.grid.hide()
        self._none.hide()
        self.fault.say(sentence(error))
        self.fault.show()

    def _refresh(self, *_: object) -> None:
        if self._client is None:
            return
        kind = self.kind.value()
        found = [
            (visit, one, picture)
            for one in self._files
            for visit in one.file.visits
            for picture in one.file.pictures
            if picture.visit_id == visit.id and kind in {"all", picture.facts.kind}
        ]
        found.sort(key=lambda each: each[0].started_at, reverse=True)
        self.grid.show_tiles(self._client.id, [self._tile(visit, one, picture) for visit, one, picture in found])
        self.grid.setVisible(bool(found))
        self._none.setVisible(not found)

    def _tile(self, visit: Visit, one: OneFile, picture: Picture) -> PictureTile:
        number = _lesion_number(one.file, picture)
        kind = words.picture_kind(picture.facts.kind)
        lesion = self.tr("Lesion %1").replace("%1", number)
        title = f"{kind} · {lesion}" if number else kind
        when = self.tr("Visit %1, %2").replace("%1", str(visit.number)).replace("%2", words.day(visit.started_at))
        return PictureTile(picture, title, when if one.goes_on else f"{one.label} · {when}")

    def _load(self, picture_id: UUID) -> None:
        self._jobs.run_pictures(
            self, thumbnail, self._studio, picture_id,
            then=partial(self.grid.tiles.set_thumbnail, picture_id), on_error=partial(self._damaged, picture_id),
        )  # fmt: skip

    def _damaged(self, picture_id: UUID, _: StudioError | None) -> None:
        self.grid.tiles.set_thumbnail(picture_id, None)

    def _open_chosen(self, *_: object) -> None:
        chosen = self.grid.chosen()
        own = {visit.id for one in self._files if one.goes_on for visit in one.file.visits}
        if chosen and chosen[0].visit_id in own:
            self.visit_opened.emit(chosen[0].visit_id)


def _lesion_number(file: MedicalFile, picture: Picture) -> str:
    return next((str(lesion.number) for lesion in file.lesions if lesion.id == picture.lesion_id), "")
