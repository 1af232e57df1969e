"""Covering somebody else in the copy of pictures, by mouse or keys; the same view, unchanged, for the second look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import viewing
from skintwin_desktop.core.requests import covering
from skintwin_desktop.core.requests.covering import CoveredPictures
from skintwin_desktop.core.requests.identity import Box, Item
from skintwin_desktop.core.requests.records import CoveredBoxes, OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import Pixels
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.id_copy_masks import SideMasks
from skintwin_desktop.ui.id_copy_sides import box_of, rect_of
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.lesion_pictures import image_of
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_cover_draft import boxes_from_text, boxes_to_text
from skintwin_desktop.ui.request_pictures import PicturesDialog
from skintwin_desktop.ui.widgets.mask_canvas import MaskCanvas, Surround, canvas_tool
from skintwin_desktop.ui.widgets.mask_paint import Shape
from skintwin_desktop.ui.widgets.text import Text

DRAFT = "request_cover"
_DRAWN = "boxes"
"""The name of what was drawn, in a draft."""
_BOX = Item.PHOTO
"""Here every box is of one kind: somebody else."""
_WIDE, _LEAST, _MOST, _AROUND = 900, 180, 460, 470
"""Width of the dialog, least and most height of the picture, and what of the window's height all the rest takes."""


def cover_all(studio: Studio, request_id: UUID, covered: Mapping[UUID, CoveredBoxes], text: str) -> None:
    """Cover boxes in pictures for the same reason, one deed for each."""
    for picture_id, boxes in covered.items():
        covering.cover_in_picture(studio, request_id, picture_id, boxes, text)


class CoverDialog(PicturesDialog):
    """One picture at a time with its black boxes; without ``changing`` they are only looked at."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *,
        changing: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("CoverDialog", "Cover somebody in pictures") if changing
            else words.translate("CoverDialog", "What is covered in pictures"),
            text=words.translate("CoverDialog", "Only the copy gets the black boxes. The picture in the file stays as "
                                                "it is."),
            kind=DRAFT, width=_WIDE, lines=2,
        )  # fmt: skip
        self._changing = changing
        self._masks: dict[UUID, SideMasks] = {}
        self._sizes: dict[UUID, tuple[int, int]] = {}
        self._before: Mapping[UUID, CoveredBoxes] = {}
        self._in_reports: frozenset[UUID] = frozenset()
        self._pixels: Pixels | None = None
        self._shown: UUID | None = None
        self.canvas = MaskCanvas(privacy, self.tr("Picture"))
        self.message = Text("", "small", "imageInk", wrap=True)
        self.undo = canvas_tool("arrow-counter-clockwise", self.tr("Undo"), "Ctrl+Z")
        self.remove = canvas_tool("trash", self.tr("Remove the chosen box"), "Del")
        self.zoom_out = canvas_tool("magnifying-glass-minus", self.tr("Zoom out"), "−")
        self.zoom_in = canvas_tool("magnifying-glass-plus", self.tr("Zoom in"), "+")
        self.whole = canvas_tool("arrows-out", self.tr("Whole picture"), "0")
        self._lay_out()
        if changing:
            self.ask_words(
                self.tr("Reason in plain words"), self.tr("The client reads this in the copy and in the letter."),
                private=Private.KIND,
            )  # fmt: skip
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 8, 4)
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        for tool in (self.undo, self.remove, self.zoom_out, self.zoom_in, self.whole):
            foot.addWidget(tool)
        middle = Surround()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(2)
        column.addWidget(self.canvas)
        column.addLayout(foot)
        self.body.addWidget(middle)
        for tool in (self.undo, self.remove):  # not before they have a place: they would be windows for a moment
            tool.setVisible(self._changing)
        self._fit_canvas()
        self._window.installEventFilter(self)
        look.changed.connect(self._fit_canvas)

    def _fit_canvas(self) -> None:
        """Give the picture what height of the window the rest leaves."""
        room = self._window.height() - round(_AROUND * look.percent / 100)
        self.canvas.setFixedHeight(max(_LEAST, min(_MOST, room)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit_canvas()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        canvas = self.canvas
        if self._changing:
            canvas.drawn.connect(self._drawn)
            canvas.moved.connect(self._moved)
            canvas.removed.connect(self._removed)
            canvas.undone.connect(self._undo)
            self.undo.clicked.connect(self._undo)
            self.remove.clicked.connect(self._remove_chosen)
        canvas.picked.connect(self._picked)
        canvas.next_wanted.connect(self._next)
        self.zoom_in.clicked.connect(canvas.zoom_in)
        self.zoom_out.clicked.connect(canvas.zoom_out)
        self.whole.clicked.connect(canvas.fit)
        self.strip.chosen.connect(self._open)

    def start(self) -> None:
        """Show the dialog, read what is covered already, and then the pictures."""
        if self._changing:
            self.offer(self.tr("Cover"), self.tr("Saving …"), icon="check", focus=self.strip)
            self.keep_drafts()
        else:
            self.note.hide()
            self.body.addWidget(self.note)
            self.ask(self.tr("Close"), "", focus=self.strip)
        self._jobs.run(
            self, covering.read_covers, self._studio, self._request.line.id, then=self._known, on_error=self._not_read
        )

    def _known(self, known: CoveredPictures) -> None:
        self._before, self._in_reports = known.boxes, known.in_reports
        self.read()

    def shown(self) -> None:
        """Go to the first picture with something covered, or the first."""
        there = self.strip.pictures()
        for gone in set(self._masks) - set(there):  # drawn before, on a picture that is no longer there
            del self._masks[gone]
        drawn = {*self._masks, *self._before}
        first = next((one for one in there if one in drawn), there[0] if there else None)
        if first is not None:
            self.strip.select(first)
            self._open(first)
        self._tell()

    # --- the picture ---

    def _open(self, picture_id: UUID) -> None:
        self._shown = picture_id
        self.canvas.show_message("hourglass-medium", self.tr("The picture is opened …"))
        self._jobs.run_pictures(
            self, viewing.read_preview, self._studio, picture_id, then=partial(self._opened, picture_id),
            on_error=partial(self._not_opened, picture_id),
        )  # fmt: skip

    def _opened(self, picture_id: UUID, pixels: Pixels) -> None:
        if self._shown != picture_id:
            return
        self.canvas.forget()
        self._pixels = pixels
        self._sizes[picture_id] = (pixels.width, pixels.height)
        self.canvas.show_picture(image_of(pixels), self._request.line.client_id)
        if picture_id not in self._masks:
            before = self._before.get(picture_id)
            self._masks[picture_id] = _masks_of(before.boxes if before is not None else ())
        self._refresh()

    def _not_opened(self, picture_id: UUID, error: StudioError | None) -> None:
        if self._shown == picture_id:
            self.canvas.show_message("warning-circle", self.tr("Not opened"), sentence(error))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the picture."""
        self.canvas.forget()
        self._pixels = None
        super().hideEvent(event)

    # --- boxes ---

    def _changed(self, deed: Callable[[SideMasks], object]) -> None:
        masks = self._masks.get(self._shown) if self._shown is not None else None
        if masks is not None and self.canvas.has_picture and not self.canvas.hidden:
            deed(masks)
            self._refresh()
            self.keeper.note_change()

    def _drawn(self, rect: QRect) -> None:
        self._changed(lambda masks: masks.add(_BOX, box_of(rect)))

    def _moved(self, number: int, rect: QRect) -> None:
        self._changed(lambda masks: masks.move(number, box_of(rect)))

    def _removed(self, number: int) -> None:
        self._changed(lambda masks: masks.remove(number))

    def _remove_chosen(self) -> None:
        self._changed(lambda masks: masks.remove(masks.selected))

    def _picked(self, number: int) -> None:
        self._changed(partial(_select, number=number))

    def _next(self) -> None:
        self._changed(SideMasks.select_next)

    def _undo(self) -> None:
        self._changed(SideMasks.undo)

    def _refresh(self) -> None:
        masks = self._masks.get(self._shown) if self._shown is not None else None
        if masks is not None:
            word = self.tr("Covered")
            shapes = [Shape(rect_of(one.box), "black", word) for one in masks.masks]
            self.canvas.show_shapes(shapes, (), masks.selected)
            self.undo.setEnabled(masks.can_undo)
            self.remove.setEnabled(masks.selected >= 0)
        self._tell()

    def _tell(self) -> None:
        covered = set(self._before) | {one for one, masks in self._masks.items() if masks.masks}
        covered -= {one for one, masks in self._masks.items() if not masks.masks}
        self.count.setText(self.tr("%n picture(s) with something covered", None, len(covered)))
        hint = self.tr("Drag to cover, or press M; arrows move a box, with Shift they size it.")
        text = hint if self._changing else self.tr("This is how the client gets it.")
        if self._shown in self._in_reports:
            text += " " + self.tr("A signed report that goes along shows this picture as it is.")
        self.message.setText(text)

    # --- the deed ---

    def covered(self) -> dict[UUID, CoveredBoxes]:
        """Return what is covered otherwise than before, by picture."""
        found = {}
        for picture_id, masks in self._masks.items():
            boxes = tuple((one.left, one.top, one.right, one.bottom) for one in masks.black())
            now = CoveredBoxes(*self._sizes[picture_id], boxes)
            if boxes and now != self._before.get(picture_id):
                found[picture_id] = now
        return found

    def values(self) -> dict[str, str]:
        """Return the reason, and the boxes that were drawn."""
        return super().values() | {_DRAWN: boxes_to_text(self.covered())}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept; its pictures are opened when it is their turn."""
        super().show_values(values)
        for picture_id, one in boxes_from_text(values.get(_DRAWN, "")).items():
            self._masks[picture_id] = _masks_of(one.boxes)
            self._sizes[picture_id] = (one.width, one.height)
        self._refresh()

    def typed(self) -> bool:
        """Tell whether a reason was typed or a box drawn."""
        return super().typed() or bool(self.covered())

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = {} if self.words.text().strip() else {"words": self.tr("Please fill this in.")}
        return found if self.covered() else found | {"boxes": self.tr("Cover something in a picture first.")}

    def begin(self) -> None:
        """Cover it."""
        self.keeper.hold()
        self.work(cover_all, self._studio, self._request.line.id, self.covered(), self.words.text())


def _masks_of(boxes: Sequence[tuple[int, int, int, int]]) -> SideMasks:
    found = SideMasks()
    for box in boxes:
        found.add(_BOX, Box(*box))
    found.selected = -1
    return found


def _select(masks: SideMasks, number: int) -> None:
    masks.selected = number
