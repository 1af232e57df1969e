"""The tab Opnamen of a visit: every picture of it, and linking them to lesions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import photos
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import PICTURE_KINDS
from skintwin_desktop.core.screening import MedicalFile, Picture
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.advice_dialog import ask_or_tell
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.markers import lesion_options
from skintwin_desktop.ui.picture_grid import PictureGrid, PictureTile
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox
from skintwin_desktop.ui.widgets.text import Text


class PicturesScreen(QWidget):
    """All pictures of a visit."""

    changed = Signal()
    problem = Signal(object)
    take_in_wanted = Signal()
    dropped = Signal(list)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._file: MedicalFile | None = None
        self._client: Client | None = None
        self._visit: UUID | None = None
        self.grid = PictureGrid(privacy, self.tr("Pictures"))
        which = {"all": self.tr("All"), "loose": self.tr("Not linked"), "earlier": self.tr("Earlier visits")}
        self.which = Segments(self.tr("Which pictures"), [Option(one, word) for one, word in which.items()])
        self.lesion = ComboBox(placeholder=self.tr("Lesion"))
        self.link = KeyButton(self.tr("Link"), icon="link-simple", keys=("Ctrl", "Enter"))
        self.unlink = KeyButton(self.tr("Unlink"))
        self.kind = Segments(
            self.tr("Kind of picture"), [Option(kind, words.picture_kind(kind)) for kind in PICTURE_KINDS]
        )
        self.take_in = KeyButton(self.tr("Take in pictures"), kind=PRIMARY, icon="camera", keys=("F5",))
        self._build()
        self._connect()

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        card = Card(self.tr("Pictures"), "camera")
        self._title = card.title
        card.add_to_head(self.which)
        self.which.set_value("all")
        card.add_flush(self.grid, 1)
        self._none = EmptyState(
            "camera", self.tr("No pictures yet"), self.tr("Drop files or a folder here, or take them in with F5.")
        )
        self._none.offer(self.take_in)
        card.add_flush(self._none, 1)
        foot = card.foot()
        self._chosen = Text("", "body", "ink2")
        self.lesion.setFixedWidth(230)
        foot.addWidget(self._chosen)
        foot.addStretch(1)
        foot.addWidget(self.kind)
        foot.addSpacing(8)
        foot.addWidget(self.lesion)
        foot.addWidget(self.link)
        foot.addWidget(self.unlink)
        outer.addWidget(card)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.grid.thumbnail_wanted.connect(self._load)
        self.grid.selection_changed.connect(self._selection_changed)
        self.which.chosen.connect(self._refresh)
        self.link.clicked.connect(self._link)
        self.unlink.clicked.connect(self._unlink)
        self.kind.chosen.connect(self._set_kind)
        self.take_in.clicked.connect(self.take_in_wanted)
        self._privacy.changed.connect(self._fill_lesions)

    # --- showing ---

    def show_file(self, client: Client, visit_id: UUID, file: MedicalFile) -> None:
        """Show the pictures of a visit."""
        self._client, self._visit, self._file = client, visit_id, file
        self._fill_lesions()
        self._refresh()

    def _fill_lesions(self) -> None:
        if self._file is None or self._client is None:
            return
        active = [lesion for lesion in self._file.lesions if lesion.state == "active"]
        before, hidden = self.lesion.value(), self._privacy.hides(Private.MEDICAL, self._client.id)
        self.lesion.set_options(lesion_options(active, hidden=hidden))
        self.lesion.set_value(before)

    @property
    def locked(self) -> bool:
        """Tell whether the result of this visit is signed."""
        return self._file is not None and self._visit is not None and self._file.visit(self._visit).signed

    def _refresh(self, *_: object) -> None:
        file, client = self._file, self._client
        if file is None or client is None:
            return
        which = self.which.value()
        mine = [one for one in file.pictures if (one.visit_id == self._visit) != (which == "earlier")]
        if which == "loose":
            mine = [one for one in mine if one.lesion_id is None]
        self.grid.show_tiles(client.id, [self._tile(picture) for picture in mine])
        self.grid.setVisible(bool(mine))
        self._none.setVisible(not mine)
        self.take_in.setVisible(which == "all" and not self.locked)

    def _tile(self, picture: Picture) -> PictureTile:
        file = self._file
        lesion = next((one for one in file.lesions if one.id == picture.lesion_id), None) if file else None
        linked = self.tr("Lesion %1").replace("%1", str(lesion.number)) if lesion else self.tr("not linked")
        facts = picture.facts
        title = f"{words.picture_kind(facts.kind)} · {linked}"
        if picture.held_back:
            return PictureTile(picture, title, self.tr("Consent taken back: kept, not used"))
        return PictureTile(picture, title, f"{facts.width} × {facts.height} · {facts.file_name}")

    def _load(self, picture_id: UUID) -> None:
        self._jobs.run_pictures(
            self,
            thumbnail,
            self._studio,
            picture_id,
            then=partial(self.grid.tiles.set_thumbnail, picture_id),
            on_error=partial(self._damaged, picture_id),
        )

    def _damaged(self, picture_id: UUID, _: StudioError | None) -> None:
        self.grid.tiles.set_thumbnail(picture_id, None)

    # --- choosing and linking ---

    def selection(self) -> tuple[UUID, ...]:
        """Return which pictures are chosen."""
        return tuple(picture.id for picture in self.grid.chosen())

    def _selection_changed(self, *_: object) -> None:
        count = len(self.selection())
        self._chosen.setText(
            self.tr("%n picture(s) chosen", None, count) if count else self.tr("Choose pictures to link them")
        )
        free = bool(count) and not self.locked
        why = self.tr("The result of this visit is signed.") if self.locked else self.tr("Choose pictures first.")
        self.link.set_enabled(free, why)
        self.unlink.set_enabled(free, why)
        self.kind.setEnabled(free)
        self.lesion.setEnabled(free)
        kinds = {picture.facts.kind for picture in self.grid.chosen()}
        self.kind.set_value(kinds.pop() if len(kinds) == 1 else "")

    def main_deed(self) -> None:
        """Link what is chosen, as Ctrl+Enter asks."""
        if self.link.isEnabled():
            self._link()

    def _link(self) -> None:
        if self.lesion.value():
            self._change(UUID(self.lesion.value()), None)
        else:
            self.lesion.setFocus()

    def _unlink(self) -> None:
        self._change(None, None)

    def _set_kind(self, chosen: tuple[str, ...]) -> None:
        picked = self.selection()
        lesions = {self._lesion_of(one) for one in picked}
        if len(lesions) == 1:
            self._change(lesions.pop(), chosen[0])
        else:
            for lesion in lesions:
                self._run_link([one for one in picked if self._lesion_of(one) == lesion], lesion, chosen[0])

    def _lesion_of(self, picture_id: UUID) -> UUID | None:
        pictures = self._file.pictures if self._file else ()
        return next((picture.lesion_id for picture in pictures if picture.id == picture_id), None)

    def _change(self, lesion_id: UUID | None, kind: str | None) -> None:
        self._run_link(list(self.selection()), lesion_id, kind)

    def _run_link(
        self, picture_ids: list[UUID], lesion_id: UUID | None, kind: str | None, *, despite: bool = False
    ) -> None:
        if picture_ids:
            self._jobs.run(
                self, photos.link_pictures, self._studio, picture_ids, lesion_id=lesion_id, kind=kind,
                despite_advice=despite, then=self._linked,
                on_error=partial(
                    ask_or_tell, self.window(),
                    partial(self._run_link, picture_ids, lesion_id, kind, despite=True), self.problem.emit,
                ),
            )  # fmt: skip

    def _linked(self, _: None) -> None:
        self.changed.emit()

    # --- dropping files ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and not self.locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
