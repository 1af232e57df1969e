"""Looking at a copy of an identity document: everything black that must be, compared with the file, and destroyed.

The copy is held in memory only. Whoever decides, or leaves, overwrites it; nothing here can save, copy or drag it out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.photos import SUFFIXES
from skintwin_desktop.core.requests.identity import METHOD, IdCopyCheck, Item
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import id_copy_words as words
from skintwin_desktop.ui.choose_file import choose_files
from skintwin_desktop.ui.id_copy_masks import SideMasks
from skintwin_desktop.ui.id_copy_panel import CompareCard, DecisionCard, ItemsCard, Subject, panel
from skintwin_desktop.ui.id_copy_sides import MOST_SIDES, CopySides, Side, box_of, shapes_of
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.mask_canvas import MaskCanvas, Surround, canvas_tool
from skintwin_desktop.ui.widgets.segments import Option, Segments
from skintwin_desktop.ui.widgets.text import Text

__all__ = ["IdCopyCheck", "IdCopyView", "Subject"]

_CHECK_AFTER_MS = 250
_PANEL = 336
"""Width of what stands beside the copy, at a text size of 100 %."""


class IdCopyView(QWidget):
    """A copy of at most two sides; tells once how it ended, when nothing of it is held any more."""

    accepted = Signal(object)
    """The identity was agreed to: an ``IdCopyCheck``. The copy is gone."""
    refused = Signal(object)
    """The copy was refused: an ``IdCopyCheck``. The copy is gone."""

    def __init__(self, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, reads: bool = True) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._subject: Subject | None = None
        self._copy = CopySides(jobs, self, reads=reads)
        self._number, self._item = 0, Item.PHOTO
        self.canvas = MaskCanvas(privacy, self.tr("Copy of the identity document"))
        self.page = Text("", "small", "imageMuted")
        self.sides = Segments(self.tr("Side"), (), small=True, on_image=True)
        self.choose = KeyButton(self.tr("Open copy …"), icon="identification-card", height=28)
        self.message = Text("", "small", "imageInk", wrap=True)
        self._sign = Icon("info", 16, "imageMuted")
        self.undo = canvas_tool("arrow-counter-clockwise", self.tr("Undo"), "Ctrl+Z")
        self.remove = canvas_tool("trash", self.tr("Remove the chosen box"), "Del")
        self.zoom_out = canvas_tool("magnifying-glass-minus", self.tr("Zoom out"), "−")
        self.zoom_in = canvas_tool("magnifying-glass-plus", self.tr("Zoom in"), "+")
        self.whole = canvas_tool("arrows-out", self.tr("Whole picture"), "0")
        self.items, self.compare, self.decision = ItemsCard(), CompareCard(privacy), DecisionCard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_AFTER_MS)
        self._lay_out()
        self._connect()
        self._say_nothing_open()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(Text(self.tr("Copy of identity document"), "bodyStrong", "imageInk"))
        head.addWidget(self.page)
        head.addWidget(self.sides)
        head.addStretch(1)
        head.addWidget(self.choose)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 8, 6)
        foot.setSpacing(8)
        foot.addWidget(self._sign)
        foot.addWidget(self.message, 1)
        for tool in (self.undo, self.remove, self.zoom_out, self.zoom_in, self.whole):
            foot.addWidget(tool)
        self.middle = Surround()
        layout = QVBoxLayout(self.middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(foot)
        self._right = right = panel(self.items, self.compare, self.decision)
        self._widen()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.middle, 1)
        whole.addWidget(right)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.drawn.connect(self._drawn)
        canvas.picked.connect(self._picked)
        canvas.moved.connect(self._moved)
        canvas.confirmed.connect(self._confirmed)
        canvas.removed.connect(self._removed)
        canvas.undone.connect(self._undo)
        canvas.next_wanted.connect(self._next)
        self.undo.clicked.connect(self._undo)
        self.remove.clicked.connect(self._remove_chosen)
        self.zoom_in.clicked.connect(canvas.zoom_in)
        self.zoom_out.clicked.connect(canvas.zoom_out)
        self.whole.clicked.connect(canvas.fit)
        self.choose.clicked.connect(self._choose)
        self.sides.chosen.connect(self._side_chosen)
        self.items.picked.connect(self._item_picked)
        self.items.absent_said.connect(self._absent_said)
        self.items.accept_all.clicked.connect(self._accept_all)
        self.compare.changed.connect(self._refresh)
        self.decision.accept.clicked.connect(self._accept)
        self.decision.refuse.clicked.connect(self._refuse)
        self._timer.timeout.connect(self._look_again)
        self._copy.opened.connect(self._opened)
        self._copy.refused.connect(self._not_opened)
        self._copy.checked.connect(self._check_ended)
        self._privacy.changed.connect(self._refresh)
        look.changed.connect(self._widen)

    def _widen(self) -> None:
        self._right.setFixedWidth(round(_PANEL * max(1.0, look.percent / 100)))

    # --- opening ---

    def show_subject(self, subject: Subject) -> None:
        """Begin for a client: nothing open, nothing answered."""
        self.wipe()
        self._subject = subject
        self.compare.show_subject(subject)
        self._say_nothing_open()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files as further sides, the front first; what is more than two sides is left."""
        self._copy.open(paths)
        side = self._side()
        if side is not None and not side.is_open:
            self.canvas.show_message("hourglass-medium", self.tr("The copy is opened and looked at …"))
        self._refresh()

    def _choose(self) -> None:
        word, suffixes = self.tr("Pictures"), " ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".pdf"))
        title = self.tr("Open a copy: the front, and the back")
        choose_files(self.window(), title, [f"{word} ({suffixes})"], self._files_chosen)

    def _files_chosen(self, names: list[str]) -> None:
        self.open_files([Path(name) for name in names])

    def _opened(self, number: int) -> None:
        self._show_side(number)
        self.canvas.setFocus()
        self._timer.start()

    def _not_opened(self, error: object) -> None:
        text = words.refused_sentence(error if isinstance(error, StudioError) else None)
        if self._copy.sides and self._copy.sides[0].is_open:
            self._show_side(0)
            self._say(text, "warning-circle", fault=True)
        else:
            self.canvas.show_message("warning-circle", self.tr("Not opened"), text)
            self._refresh()

    def _say_nothing_open(self) -> None:
        self.canvas.show_message(
            "identification-card",
            self.tr("No copy is open"),
            self.tr("It is opened in memory only, and destroyed with your decision."),
        )
        self._refresh()

    # --- the side that is seen ---

    def _side(self) -> Side | None:
        return self._copy.sides[self._number] if self._number < len(self._copy.sides) else None

    def _show_side(self, number: int) -> None:
        self._number = number
        side = self._copy.sides[number]
        if side.is_open:
            pixels = side.held.pixels
            image = QImage(pixels.data, pixels.width, pixels.height, 4 * pixels.width, QImage.Format.Format_RGB32)
            self.canvas.show_picture(image, self._subject.client_id if self._subject else None)
            self._item = side.masks.next_open() or Item.PHOTO
        else:
            self.canvas.show_message("hourglass-medium", self.tr("The copy is opened and looked at …"))
        self._refresh()

    def _side_chosen(self, values: tuple[str, ...]) -> None:
        self._show_side(int(values[0]))

    # --- masks ---

    def _changed(self, deed: Callable[[SideMasks], object]) -> None:
        side = self._side()
        if side is None or not side.is_open or self.canvas.hidden:
            return
        deed(side.masks)
        if side.masks.is_done(self._item):
            self._item = side.masks.next_open() or self._item
        self._timer.start()
        self._refresh()

    def _drawn(self, rect: QRect) -> None:
        item, box = self._item, box_of(rect)
        self._changed(lambda masks: masks.add(item, box))

    def _picked(self, number: int) -> None:
        side = self._side()
        if side is not None:
            side.masks.selected = number
            self._refresh()

    def _moved(self, number: int, rect: QRect) -> None:
        self._changed(lambda masks: masks.move(number, box_of(rect)))

    def _confirmed(self, number: int) -> None:
        self._changed(lambda masks: masks.accept(number))

    def _removed(self, number: int) -> None:
        self._changed(lambda masks: masks.remove(number))

    def _remove_chosen(self) -> None:
        self._changed(lambda masks: masks.remove(masks.selected))

    def _next(self) -> None:
        self._changed(SideMasks.select_next)

    def _undo(self) -> None:
        self._changed(SideMasks.undo)

    def _accept_all(self) -> None:
        self._changed(SideMasks.accept_all)

    def _item_picked(self, item: Item) -> None:
        self._item = item
        self._refresh()

    def _absent_said(self, item: Item, absent: bool) -> None:
        self._changed(lambda masks: masks.say_absent(item, absent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose an item by 1 to 4, make a box by M, accept all proposals by A, change sides by Page Up and Down."""
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._item_picked(list(Item)[key - Qt.Key.Key_1])
        elif key == Qt.Key.Key_M:
            self.canvas.make_box()
            self.canvas.setFocus()
        elif key == Qt.Key.Key_A:
            self._accept_all()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and len(self._copy.sides) > 1:
            self._show_side((self._number + 1) % len(self._copy.sides))
        else:
            super().keyPressEvent(event)

    def _check_ended(self) -> None:
        self._timer.start()
        self._refresh()

    def _look_again(self) -> None:
        self._copy.check()
        self._refresh()

    # --- showing ---

    def _refresh(self) -> None:
        side, several = self._side(), len(self._copy.sides) > 1
        self.sides.setVisible(several)
        self.page.setVisible(bool(self._copy.sides) and not several)
        self.page.setText(self.tr("page 1 of 1"))
        if several:
            self.sides.set_options([Option(str(at), words.side_name(at)) for at in range(len(self._copy.sides))])
            self.sides.set_value(str(self._number))
        self.choose.setText(self.tr("Open back …") if self._copy.sides else self.tr("Open copy …"))
        self.choose.setVisible(len(self._copy.sides) < MOST_SIDES)
        masks = side.masks if side is not None else SideMasks()
        found = side.readable() if side is not None else ()
        for tool in (self.remove, self.zoom_in, self.zoom_out, self.whole):
            tool.setEnabled(self.canvas.has_picture)
        self.undo.setEnabled(masks.can_undo)
        self.remove.setEnabled(masks.selected >= 0)
        if side is not None and side.is_open:
            self.canvas.show_shapes(*shapes_of(masks, found), masks.selected)
        if side is not None and side.is_open:
            self.items.show_side(masks, {one.item for one in found}, self._item)
        else:
            self.items.show_nothing()
        self.items.setEnabled(side is not None and side.is_open and not self.canvas.hidden)
        self.decision.show_state(has_copy=any(one.is_open for one in self._copy.sides), blocked=self._blocked())
        self._tell()

    def _tell(self) -> None:
        side = self._side()
        if side is None or not side.is_open:
            self._say("", "info")
        elif (found := side.readable()) and not self._privacy.on:
            self._say(words.found_sentence(found), "warning-circle", fault=True)
        elif not side.is_checked:
            self._say(self.tr("Looking whether anything can still be read …"), "hourglass-medium")
        elif not side.left.was_read:
            text = self.tr("This computer cannot read text off pictures: look yourself whether everything is black.")
            self._say(text, "warning")
        elif side.masks.next_open() is None:
            self._say(self.tr("Nothing that must be black can be read on this side."), "check-circle")
        else:
            self._say(self.tr("Drag to make a box black, or press M"), "info")

    def _say(self, text: str, icon: str, *, fault: bool = False) -> None:
        self.message.setText(text)
        self._sign.show_icon(icon, "imageFault" if fault else "imageMuted")
        self.message.set_tone("imageFault" if fault else "imageInk")
        self._sign.setVisible(bool(text))

    def _blocked(self) -> str:
        """Return why the identity cannot be agreed to now, or nothing."""
        if self._privacy.on:
            return self.tr("Privacy mode is on: the copy is hidden.")
        for number, side in enumerate(self._copy.sides):
            if text := self._left_to_do(side):
                return text.replace("%1", words.side_name(number))
        answers = self.compare.compared()
        if len(answers) < len(self.compare.answers):
            return self.tr("Compare the copy with the file first.")
        if not all(agrees for _, agrees in answers):
            return self.tr("The copy does not agree with the file: refuse it.")
        return ""

    def _left_to_do(self, side: Side) -> str:
        """Return what is left to do on a side, or nothing; %1 is its name."""
        if not side.is_open:
            return self.tr("The copy is still being looked at.")
        if (item := side.masks.next_open()) is not None:
            text = self.tr("%1: “%2” is not black yet. If it is not there, say so.")
            return text.replace("%2", words.item_name(item))
        if not side.is_checked:
            return self.tr("The copy is still being looked at.")
        return self.tr("%1: something can still be read.") if side.left.found else ""

    # --- the end ---

    def _accept(self) -> None:
        if not self._blocked() and self._copy.sides:
            self._end(self.accepted)

    def _refuse(self) -> None:
        if self._copy.sides:
            self._end(self.refused)

    def _end(self, told: SignalInstance) -> None:
        done = IdCopyCheck(METHOD, len(self._copy.sides), self.compare.compared())
        self.wipe()
        self.compare.reset()
        self.canvas.show_message(
            "check-circle",
            self.tr("The copy is destroyed"),
            self.tr(
                "The file that you opened is still where it was: delete it there too, and the message it came with."
            ),
        )
        self._refresh()
        told.emit(done)

    def wipe(self) -> None:
        """Overwrite every side in memory now, whatever was under way."""
        self._timer.stop()
        self._copy.wipe()
        self._number, self._item = 0, Item.PHOTO
        self.canvas.forget()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Destroy the copy with the window."""
        self.wipe()
        super().closeEvent(event)
