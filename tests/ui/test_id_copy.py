"""The view of an ID copy: black by mouse and keyboard, what blocks the decision, and that the copy is gone with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core.requests.identity import METHOD, Box, Field, IdCopyCheck, Item, Proposal
from skintwin_desktop.ui.id_copy import IdCopyView, Subject
from skintwin_desktop.ui.id_copy_masks import ItemState, SideMasks
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from tests.documents import BSN_BOX, NUMBER_BOX, PHOTO, ZONE_BOX, card, reading
from tests.ui.support import pixels, put_away, settle, stage_parts, until

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SUBJECT = Subject(UUID(int=7), "Petra Dummy", "Petra D.", date(1975, 2, 2), date(2026, 11, 24))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("copy") / "front.png"
    card().save(path)
    return path


class Stand:
    """The view in a window, with what it told."""

    def __init__(self, *, reads: bool = False) -> None:
        self.jobs: Jobs
        self.privacy: Privacy
        self.jobs, self.privacy, self.window = stage_parts(1000, 700)
        self.view = IdCopyView(self.jobs, self.privacy, self.window, reads=reads)
        self.view.resize(1000, 700)
        self.told: list[tuple[str, IdCopyCheck]] = []
        self.view.accepted.connect(self._accepted)
        self.view.refused.connect(self._refused)
        self.window.show()
        self.view.show_subject(SUBJECT)

    def _accepted(self, done: IdCopyCheck) -> None:
        self.told.append(("accepted", done))

    def _refused(self, done: IdCopyCheck) -> None:
        self.told.append(("refused", done))

    def open(self, *paths: Path) -> None:
        self.view.open_files(paths)
        until(lambda: all(side.is_open for side in self.sides) and self.view.canvas.has_picture, within=90)
        self.checked()

    @property
    def sides(self) -> list:  # type: ignore[type-arg]
        return self.view._copy.sides

    def checked(self) -> None:
        """Wait until what is black now was looked at."""
        until(lambda: all(side.is_checked for side in self.sides) and self.jobs.idle, within=90)
        settle()

    @property
    def masks(self) -> SideMasks:
        found = self.sides[self.view._number].masks
        assert isinstance(found, SideMasks)
        return found

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view.canvas, key, held)

    def drag(self, box: Box) -> None:
        """Draw a box of the card with the mouse."""
        factor = self.sides[0].held.pixels.width / card().width
        place = box.scaled(factor)
        area = self.view.canvas.on_widget(QRect(place.left, place.top, place.width, place.height))
        start, end = area.topLeft().toPoint() - QPoint(3, 3), area.bottomRight().toPoint() + QPoint(4, 4)
        QTest.mousePress(self.view.canvas, LEFT, NONE, start)
        QTest.mouseMove(self.view.canvas, (start + end) / 2)
        QTest.mouseMove(self.view.canvas, end)
        QTest.mouseRelease(self.view.canvas, LEFT, NONE, end)

    def clear(self) -> None:
        while self.masks.masks:
            self.masks.remove(0)
        self.view._refresh()

    def answer(self, value: str = "agrees") -> None:
        for one in self.view.compare.answers.values():
            one.choose(value)


@pytest.fixture
def stand() -> Iterator[Stand]:
    made = Stand()
    yield made
    made.view.wipe()
    made.jobs.close()
    put_away(made.window)


@pytest.fixture
def reader() -> Iterator[Stand]:
    reading()
    made = Stand(reads=True)
    yield made
    made.view.wipe()
    made.jobs.close()
    put_away(made.window)


def test_the_mouse_makes_the_chosen_item_black_and_goes_on_to_the_next(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    stand.clear()
    for item, box in ((Item.PHOTO, PHOTO), (Item.ZONE, ZONE_BOX), (Item.NUMBER, NUMBER_BOX), (Item.BSN, BSN_BOX)):
        assert stand.view._item is item
        stand.drag(box)
        assert stand.masks.state(item) is ItemState.BLACK
    shown = pixels(stand.view.canvas)
    for box in (PHOTO, ZONE_BOX):
        place = box.scaled(stand.sides[0].held.pixels.width / card().width)
        area = stand.view.canvas.on_widget(QRect(place.left, place.top, place.width, place.height)).toRect()
        assert shown.pixelColor(area.topLeft() + QPoint(4, 4)).lightness() == 0
        assert shown.pixelColor(area.bottomRight() - QPoint(4, 4)).lightness() == 0
    stand.checked()
    stand.answer()
    assert stand.view.decision.accept.isEnabled()


def test_the_keyboard_does_all_of_it(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    stand.clear()
    stand.view.canvas.setFocus()
    stand.key(Qt.Key.Key_3)
    stand.key(Qt.Key.Key_M)
    (mask,) = stand.masks.masks
    assert (mask.item, mask.is_black) == (Item.NUMBER, True)
    stand.key(Qt.Key.Key_Right)
    stand.key(Qt.Key.Key_Down)
    moved = stand.masks.masks[0].box
    assert (moved.left > mask.box.left, moved.top > mask.box.top, moved.width) == (True, True, mask.box.width)
    stand.key(Qt.Key.Key_Left, SHIFT)
    assert stand.masks.masks[0].box.width < moved.width
    stand.key(Qt.Key.Key_Z, CTRL)
    assert stand.masks.masks[0].box == moved
    stand.key(Qt.Key.Key_Delete)
    assert list(stand.masks.masks) == []
    stand.key(Qt.Key.Key_Z, CTRL)
    assert stand.masks.masks[0].box == moved
    zoom = stand.view.canvas._frame.zoom
    stand.key(Qt.Key.Key_Plus)
    assert stand.view.canvas._frame.zoom > zoom
    stand.key(Qt.Key.Key_0)
    assert stand.view.canvas._frame.zoom == zoom


def test_a_box_that_is_pushed_against_the_edge_covers_as_much_as_before(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    stand.clear()
    stand.view.canvas.setFocus()
    stand.key(Qt.Key.Key_M)
    box = stand.masks.masks[0].box
    for _ in range(60):
        stand.key(Qt.Key.Key_Left)
        stand.key(Qt.Key.Key_Up)
    pushed = stand.masks.masks[0].box
    assert (pushed.left, pushed.top, pushed.width, pushed.height) == (0, 0, box.width, box.height)


def test_proposals_are_accepted_one_by_one_or_together(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    assert [mask.item for mask in stand.masks.masks] == [Item.PHOTO, Item.ZONE, Item.NUMBER]
    assert stand.masks.black() == ()
    stand.view.canvas.setFocus()
    stand.key(Qt.Key.Key_Return)
    assert [mask.is_black for mask in stand.masks.masks] == [True, False, False]
    stand.key(Qt.Key.Key_A)
    assert stand.masks.proposed() == ()
    assert not stand.view.items.accept_all.isVisible()


def test_the_decision_waits_for_every_item_the_check_and_the_file(stand: Stand, copy: Path) -> None:
    view = stand.view
    assert not view.decision.accept.isEnabled()
    assert not view.decision.refuse.isEnabled()
    stand.open(copy)
    assert view.decision.refuse.isEnabled()
    stand.answer()
    assert not view.decision.accept.isEnabled()
    view.items.accept_all.click()
    stand.checked()
    assert not view.decision.accept.isEnabled(), "the number of the person was neither black nor said to be absent"
    view.items.rows[Item.BSN].absent.click()
    stand.checked()
    assert view.decision.accept.isEnabled()
    view.items.rows[Item.BSN].absent.click()
    assert not view.decision.accept.isEnabled()
    view.items.rows[Item.BSN].absent.click()
    view.compare.answers[Field.VALID].choose("differs")
    assert not view.decision.accept.isEnabled()
    assert view.decision.why.text()


def test_digits_that_can_still_be_read_block_whatever_is_said(reader: Stand, copy: Path) -> None:
    reader.open(copy)
    assert {mask.item for mask in reader.masks.masks} == set(Item)
    (bsn,) = (number for number, mask in enumerate(reader.masks.masks) if mask.item is Item.BSN)
    reader.view._removed(bsn)
    reader.view.items.accept_all.click()
    reader.view._absent_said(Item.BSN, True)
    reader.answer()
    reader.checked()
    assert not reader.view.decision.accept.isEnabled()
    assert {one.item for one in reader.sides[0].left.found} == {Item.BSN}
    assert "9" in reader.view.message.text()
    reader.view._item_picked(Item.BSN)
    reader.drag(BSN_BOX)
    reader.checked()
    assert reader.view.decision.accept.isEnabled()
    reader.view.decision.accept.click()
    assert [word for word, _ in reader.told] == ["accepted"]


@pytest.mark.parametrize("agrees", [True, False])
def test_either_decision_destroys_the_copy_before_it_is_told(stand: Stand, copy: Path, agrees: bool) -> None:
    stand.open(copy, copy)
    assert len(stand.sides) == 2
    data = [side.held.pixels.data for side in stand.sides]
    seen: list[bool] = []
    signal = stand.view.accepted if agrees else stand.view.refused
    signal.connect(lambda _: seen.append(any(any(room[:4000]) for room in data)))
    if agrees:
        for number in (0, 1):
            stand.view._show_side(number)
            stand.view.items.accept_all.click()
            stand.view._absent_said(Item.BSN, True)
        stand.checked()
        stand.answer()
        stand.view.decision.accept.click()
        compared = tuple((field, True) for field in Field)
    else:
        stand.view.compare.answers[Field.NAME].choose("differs")
        stand.view.decision.refuse.click()
        compared = ((Field.NAME, False),)
    assert seen == [False]
    assert stand.told == [("accepted" if agrees else "refused", IdCopyCheck(METHOD, 2, compared))]
    assert all(bytes(room) == bytes(len(room)) for room in data)
    assert stand.sides == []
    assert not stand.view.canvas.has_picture


def test_the_screen_shows_nothing_of_a_copy_that_is_gone(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    assert stand.view.canvas._scaled.isNull() is False
    before = pixels(stand.view.canvas)
    stand.view.wipe()
    after = pixels(stand.view.canvas)
    assert before != after
    assert {after.pixel(x, y) for x in range(0, 300, 7) for y in range(0, 300, 7)} == {after.pixel(0, 0)}


def test_privacy_mode_hides_the_copy_and_takes_the_hands_off(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    stand.view.items.accept_all.click()
    masks = stand.masks.masks
    stand.privacy.switch(True)
    settle()
    hidden = pixels(stand.view.canvas)
    stand.drag(PHOTO)
    stand.key(Qt.Key.Key_M)
    stand.key(Qt.Key.Key_Delete)
    stand.view.items.accept_all.click()
    assert stand.masks.masks == masks
    assert stand.view.compare.name.masked
    assert stand.view.compare.born.masked
    assert not stand.view.decision.accept.isEnabled()
    stand.sides[0].held.pixels  # noqa: B018  still held
    stand.privacy.switch(False)
    settle()
    assert pixels(stand.view.canvas) != hidden


def test_there_is_no_way_to_take_the_picture_out(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    clipboard = QApplication.clipboard()
    clipboard.setMimeData(QMimeData())
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_A):
        stand.key(key, CTRL)
    assert clipboard.image().isNull()
    assert stand.view.canvas.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    assert not stand.view.canvas.acceptDrops()


def test_what_cannot_be_opened_says_why(stand: Stand, tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    stand.view.open_files([path])
    until(lambda: stand.jobs.idle, within=60)
    settle()
    assert "PDF" in stand.view.canvas.accessibleDescription()
    assert stand.sides == []
    assert not stand.view.decision.refuse.isEnabled()


def test_a_copy_that_is_left_while_it_opens_is_wiped(stand: Stand, copy: Path) -> None:
    stand.view.open_files([copy])
    held = stand.sides[0].held
    stand.view.wipe()
    until(lambda: stand.jobs.idle, within=60)
    assert held.is_wiped
    assert not stand.view.canvas.has_picture


def test_closing_the_window_wipes_the_copy(stand: Stand, copy: Path) -> None:
    stand.open(copy)
    data = stand.sides[0].held.pixels.data
    stand.view.close()
    assert bytes(data) == bytes(len(data))


# --- the masks of a side ---


def test_steps_can_be_taken_back_to_the_first() -> None:
    masks = SideMasks()
    masks.propose([Proposal(Item.PHOTO, Box(0, 0, 9, 9), False), Proposal(Item.BSN, Box(20, 0, 29, 9), True)])
    first = masks.masks
    masks.accept(0)
    masks.say_absent(Item.BSN, True)
    assert (masks.state(Item.BSN), masks.state(Item.PHOTO)) == (ItemState.ABSENT, ItemState.BLACK)
    masks.add(Item.BSN, Box(50, 0, 60, 9))
    assert masks.state(Item.BSN) is ItemState.BLACK
    masks.say_absent(Item.BSN, True)
    assert masks.state(Item.BSN) is ItemState.BLACK, "what is black is there"
    while masks.can_undo:
        masks.undo()
    assert masks.masks == first
    assert masks.next_open() is Item.PHOTO


def test_a_box_that_is_drawn_takes_the_place_of_the_proposal_there() -> None:
    masks = SideMasks()
    masks.propose([Proposal(Item.BSN, Box(0, 0, 9, 9), True), Proposal(Item.BSN, Box(90, 0, 99, 9), True)])
    masks.add(Item.BSN, Box(2, 2, 8, 8))
    assert [(mask.box.left, mask.is_black) for mask in masks.masks] == [(90, False), (2, True)]
    assert masks.state(Item.BSN) is ItemState.PROPOSED
    masks.accept_all()
    assert masks.is_done(Item.BSN)
