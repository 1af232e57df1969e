"""The strip of thumbnails: what it asks for, what is chosen on it, and what a drag carries."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.strip import MIME, Strip, StripGroup, StripItem, picture_mime, pictures_in
from tests.shared import programs
from tests.ui.support import count, filled, pixels, put_away, settle, until, wheel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GROUPS = [
    StripGroup(
        f"{24 - visit}-11-2026",
        [StripItem(UUID(int=1 + visit * 8 + number), "derm.", marked=number == 0) for number in range(8)],
    )
    for visit in range(14)
]
"""112 pictures of 14 visits."""


def picture(number: int) -> UUID:
    return UUID(int=number)


@pytest.fixture
def strip(privacy: Privacy) -> Iterator[Strip]:
    made = Strip(privacy)
    made.resize(640, made.sizeHint().height())
    made.set_client(UUID(int=99))
    made.show_groups(GROUPS)
    made.show()
    settle()
    yield made
    put_away(made)


@pytest.fixture
def chosen(strip: Strip) -> list[UUID]:
    found: list[UUID] = []
    strip.chosen.connect(found.append)
    return found


def click(strip: Strip, picture_id: UUID, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(strip, LEFT, modifiers, strip.tile_box(picture_id).center().toPoint())


# --- thumbnails ---


def test_only_thumbnails_that_come_into_view_are_asked_for_and_once(strip: Strip) -> None:
    wanted: list[UUID] = []
    strip.thumbnail_wanted.connect(wanted.append)
    until(lambda: wanted)
    first = list(wanted)
    assert first[0] == picture(1)
    assert len(first) <= 8
    assert all(strip.tile_box(one).left() < strip.width() for one in first)
    strip.bar.setValue(strip.bar.maximum())
    until(lambda: len(wanted) > len(first))
    assert picture(112) in wanted
    assert len(wanted) <= 16
    strip.bar.setValue(0)
    until(lambda: not any(timer.isActive() for timer in strip.findChildren(QTimer)))
    assert len(set(wanted)) == len(wanted)


def test_nothing_is_asked_for_while_it_is_not_seen(privacy: Privacy) -> None:
    strip = Strip(privacy)
    wanted: list[UUID] = []
    strip.thumbnail_wanted.connect(wanted.append)
    strip.show_groups(GROUPS)
    privacy.switch(True)
    strip.show()
    other = Strip(Privacy())
    others: list[UUID] = []
    other.thumbnail_wanted.connect(others.append)
    other.show_groups(GROUPS)
    other.show()
    until(lambda: others)
    assert not wanted, "a mask needs no picture"
    privacy.switch(False)
    until(lambda: wanted)
    put_away(strip, other)


def test_a_thumbnail_fills_its_tile(strip: Strip, shared: Callable[..., Path]) -> None:
    image = QImage(str(shared("dermoscopy", "isic-archive-tests", "ISIC_0000001.jpg")))
    before = strip.grab().toImage()
    strip.set_thumbnail(picture(2), image.scaledToWidth(320))
    after = strip.grab().toImage()
    box = strip.tile_box(picture(2)).toRect()
    assert before.copy(box) != after.copy(box)
    assert before.copy(strip.tile_box(picture(3)).toRect()) == after.copy(strip.tile_box(picture(3)).toRect())
    strip.set_thumbnail(picture(3), filled(320, 240))
    assert count(pixels(strip), "#ff00ff") > 0.7 * 84 * 63


def test_a_damaged_picture_is_said_to_be_damaged(strip: Strip) -> None:
    strip.set_thumbnail(picture(2), filled(320, 240))
    strip.set_damaged(picture(2))
    strip.select(picture(2))
    assert count(pixels(strip), "#ff00ff") == 0
    assert "damaged" in strip.accessibleDescription()
    strip.set_thumbnail(picture(2), filled(320, 240))
    strip.select(picture(2))
    assert "damaged" not in strip.accessibleDescription()


def test_what_stays_keeps_thumbnail_and_choice(strip: Strip) -> None:
    strip.set_thumbnail(picture(2), filled(320, 240))
    strip.select(picture(2))
    strip.show_groups([StripGroup("24-11-2026", [StripItem(picture(2), "derm."), StripItem(picture(300), "derm.")])])
    assert strip.selection() == (picture(2),)
    assert strip.current() == picture(2)
    assert count(pixels(strip), "#ff00ff") > 1000
    strip.show_groups([])
    assert strip.selection() == ()
    assert strip.current() is None
    QTest.keyClick(strip, Qt.Key.Key_Right)


# --- choosing ---


def test_a_click_chooses_one(strip: Strip, chosen: list[UUID]) -> None:
    click(strip, picture(3))
    click(strip, picture(1))
    assert chosen == [picture(3), picture(1)]
    assert strip.selection() == (picture(1),)
    QTest.mouseClick(strip, LEFT, NONE, QPoint(3, 3))
    assert len(chosen) == 2


def test_arrows_home_and_end_choose_and_bring_into_view(strip: Strip, chosen: list[UUID]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
        current = strip.current()
        assert current is not None
        box = strip.tile_box(current)
        assert box.left() >= 0
        assert box.right() <= strip.width()
    assert chosen == [picture(1), picture(2), picture(112), picture(111), picture(1)]


def test_choosing_from_outside_tells_nobody_and_comes_into_view(strip: Strip, chosen: list[UUID]) -> None:
    strip.select(picture(60))
    assert strip.tile_box(picture(60)).right() <= strip.width()
    assert strip.accessibleDescription() == "derm., 17-11-2026, 60 of 112"
    assert not chosen
    strip.select(None)
    assert strip.selection() == ()


def test_control_and_shift_gather_several(strip: Strip, chosen: list[UUID]) -> None:
    changes: list[int] = []
    strip.selection_changed.connect(lambda: changes.append(len(strip.selection())))
    click(strip, picture(2))
    click(strip, picture(5), CONTROL)
    click(strip, picture(1), CONTROL)
    assert strip.selection() == (picture(1), picture(2), picture(5))
    click(strip, picture(5), CONTROL)
    assert strip.selection() == (picture(1), picture(2))
    click(strip, picture(4), SHIFT)
    assert strip.selection() == (picture(4), picture(5))
    assert "2 pictures chosen" in strip.accessibleDescription()
    assert chosen == [picture(2)], "gathering does not change what the viewer shows"
    assert changes == [1, 2, 3, 2, 2]


def test_the_keyboard_gathers_too(strip: Strip) -> None:
    strip.select(picture(3))
    QTest.keyClick(strip, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(strip, Qt.Key.Key_Right, SHIFT)
    assert strip.selection() == (picture(3), picture(4), picture(5))
    QTest.keyClick(strip, Qt.Key.Key_A, CONTROL)
    assert len(strip.selection()) == 112
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert strip.selection() == (picture(5),)


def test_one_of_several_is_chosen_when_it_is_let_go_without_a_drag(strip: Strip, chosen: list[UUID]) -> None:
    click(strip, picture(1))
    click(strip, picture(3), SHIFT)
    QTest.mousePress(strip, LEFT, NONE, strip.tile_box(picture(2)).center().toPoint())
    assert len(strip.selection()) == 3, "it may become a drag of all three"
    QTest.mouseRelease(strip, LEFT, NONE, strip.tile_box(picture(2)).center().toPoint())
    assert strip.selection() == (picture(2),)
    assert chosen == [picture(1), picture(2)]


def test_the_wheel_scrolls_sideways(strip: Strip) -> None:
    left = strip.tile_box(picture(1)).left()
    wheel(strip, QPointF(200, 60), -2)
    assert strip.tile_box(picture(1)).left() == left - 180
    wheel(strip, QPointF(200, 60), 9)
    assert strip.tile_box(picture(1)).left() == left


def test_groups_do_not_touch_and_a_title_has_room(strip: Strip) -> None:
    strip.show_groups(
        [
            StripGroup("a title that is wider than its picture", [StripItem(picture(1), "derm.")]),
            StripGroup("12-11-2025", [StripItem(picture(2), "derm.")]),
        ]
    )
    width = strip.fontMetrics().horizontalAdvance("a title that is wider than its picture")
    assert strip.tile_box(picture(2)).left() - strip.tile_box(picture(1)).left() > width * 0.9
    assert strip.tile_at(strip.tile_box(picture(2)).center()) == picture(2)
    assert strip.tile_at(strip.tile_box(picture(1)).center() + QPointF(100, 0)) is None


# --- dragging ---


def test_a_drag_carries_ids_and_nothing_else() -> None:
    ids = (uuid4(), uuid4(), uuid4())
    mime = picture_mime(ids)
    assert mime.formats() == [MIME]
    assert not mime.hasImage()
    assert not mime.hasText()
    assert not mime.hasUrls()
    assert pictures_in(mime) == ids


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff\xfe", b"0" * 32 + b" half"])
def test_a_drag_that_carries_something_else_is_empty(content: bytes) -> None:
    mime = QMimeData()
    mime.setData(MIME, content)
    assert pictures_in(mime) == ()
    assert pictures_in(QMimeData()) == ()


HAND = """
import subprocess, sys
from uuid import UUID
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.body_map import BodyMap, Marker
from skintwin_desktop.ui.widgets.strip import Strip, StripGroup, StripItem
from tests.ui.support import application, until

app, privacy = application(), Privacy()
window = QWidget()
layout = QHBoxLayout(window)
strip, body = Strip(privacy), BodyMap(privacy, "Body map")
layout.addWidget(body)
layout.addWidget(strip)
strip.show_groups([StripGroup("today", [StripItem(UUID(int=n), "derm.") for n in range(1, 4)])])
body.show_markers([Marker(UUID(int=9), 9, "front", 220, 330)])
window.setGeometry(0, 0, 800, 500)
window.show()
until(lambda: window.windowHandle().isExposed())
privacy.switch(sys.argv[1] == "hidden")
body.pictures_dropped.connect(lambda marker, pictures: print(marker.int, *(one.int for one in pictures)))

def spot(widget, place):
    point = widget.mapToGlobal(place.toPoint())
    return str(point.x()), str(point.y())

first, second = spot(strip, strip.tile_box(UUID(int=1)).center()), spot(strip, strip.tile_box(UUID(int=3)).center())
aim = spot(body, body.place_of(UUID(int=9)))
ways = [[str(int(a) + (int(b) - int(a)) * step // 10) for a, b in zip(first, aim)] for step in range(11)]
steps = [["mousemove", *second], ["click", "1"], ["keydown", "ctrl"], ["mousemove", *first], ["mousedown", "1"],
         ["keyup", "ctrl"], *(["mousemove", *way] for way in ways), ["mousemove", *aim], ["mouseup", "1"]]
done = []

def move():
    if steps:
        subprocess.run(["xdotool", *steps.pop(0)], check=True)
    else:
        done.append(len(done))

timer = QTimer()
timer.setInterval(30)
timer.timeout.connect(move)
timer.start()
until(lambda: len(done) > 5)
print("end")
"""


@pytest.mark.display
@pytest.mark.parametrize(("mode", "heard"), [("open", ["9 1 3", "end"]), ("hidden", ["end"])])
def test_a_hand_drags_pictures_to_a_marker(mode: str, heard: list[str]) -> None:
    programs("xvfb-run", "xdotool")
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 900x600x24", sys.executable, "-c", HAND, mode],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.stdout.splitlines() == heard, done.stderr


# --- privacy ---


def test_privacy_mode_hides_pictures_words_and_dates(strip: Strip, privacy: Privacy) -> None:
    strip.set_thumbnail(picture(1), filled(320, 240))
    strip.select(picture(1))
    assert count(pixels(strip), "#ff00ff") > 1000
    privacy.switch(True)
    assert count(pixels(strip), "#ff00ff") == 0
    assert strip.accessibleDescription() == ""
    hidden = strip.grab().toImage()
    strip.show_groups(
        [StripGroup(GROUPS[0].title, [StripItem(one.id, "other", not one.marked) for one in GROUPS[0].items])]
    )
    strip.show_groups([StripGroup(GROUPS[0].title, [StripItem(one.id, "x") for one in GROUPS[0].items]), *GROUPS[1:]])
    assert strip.grab().toImage() == hidden, "neither words nor marks show"
    privacy.switch(False)
    assert count(pixels(strip), "#ff00ff") > 1000


def test_pixels_cannot_be_taken_along(strip: Strip) -> None:
    strip.set_thumbnail(picture(1), filled(320, 240))
    strip.select(picture(1))
    QApplication.clipboard().clear()
    point = strip.tile_box(picture(1)).center().toPoint()
    QApplication.sendEvent(strip, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, strip.mapToGlobal(point)))
    assert QApplication.activePopupWidget() is None
    QTest.keyClick(strip, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().image().isNull()
