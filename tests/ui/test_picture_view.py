"""The viewer: zoom and pan, the preview and the pixels that follow it, and what privacy mode leaves of it."""

from __future__ import annotations

import gc
import itertools
import math
import random
import statistics
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import IconButton
from skintwin_desktop.ui.widgets.picture_levels import Levels
from skintwin_desktop.ui.widgets.picture_view import CLOSEST, PictureView
from tests.ui.support import count, filled, named, pixels, put_away, settle, until, wheel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CLIENT = UUID(int=99)
DERMOSCOPY = ("dermoscopy", "isic-archive-tests", "ISIC_0000001.jpg")
BODY = ("body", "metadata-extractor", "jpg", "Issue 266.jpg")


@pytest.fixture
def view(privacy: Privacy) -> Iterator[PictureView]:
    made = PictureView(privacy)
    made.resize(640, 560)
    made.show()
    settle()
    yield made
    put_away(made)


@pytest.fixture
def wanted(view: PictureView) -> list[int]:
    found: list[int] = []
    view.wants_full.connect(lambda: found.append(1))
    return found


def ramp(width: int, height: int) -> QImage:
    """A picture of which every place has a colour of its own."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    across, down = QLinearGradient(0, 0, width, 0), QLinearGradient(0, 0, 0, height)
    across.setColorAt(0, QColor(0, 0, 60))
    across.setColorAt(1, QColor(255, 0, 60))
    down.setColorAt(0, QColor(0, 0, 0))
    down.setColorAt(1, QColor(0, 255, 0))
    painter.fillRect(image.rect(), across)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.fillRect(image.rect(), down)
    painter.end()
    return image


def smaller(image: QImage, side: int = 1600) -> QImage:
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def show(view: PictureView, preview: QImage | None, size: QSize | None = None, *, client: UUID = CLIENT) -> None:
    size = size or (preview.size() if preview is not None else QSize(1200, 900))
    view.show_picture(
        "Lesion 4 · Back", "contact", "24-11-2026", preview, client, width=size.width(), height=size.height()
    )


def rest(view: PictureView) -> None:
    """Wait until nothing is being scaled any more."""
    until(lambda: not any(timer.isActive() for timer in view.findChildren(QTimer)))
    settle()


def middle_strip(image: QImage) -> list[QColor]:
    """Colours along the middle row, where no plate is."""
    return [image.pixelColor(x, image.height() // 2) for x in range(0, image.width(), 7)]


def drag(widget: QWidget, start: QPointF, end: QPointF, button: Qt.MouseButton = LEFT) -> None:
    for kind, point in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        QApplication.sendEvent(widget, QMouseEvent(kind, point, widget.mapToGlobal(point), button, button, NONE))


def under(view: PictureView, point: QPointF) -> tuple[float, float]:
    """The place in the picture, 0 to 1, under a point of the canvas."""
    box = view.canvas.box()
    return (point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height()


# --- showing ---


def test_a_picture_is_shown_whole_in_its_own_colours(view: PictureView, shared: Callable[..., Path]) -> None:
    picture = QImage(str(shared(*DERMOSCOPY)))
    show(view, picture)
    rest(view)
    box = view.canvas.box()
    assert box.width() == view.canvas.width() or box.height() == view.canvas.height()
    assert view.zoom_percent() == round(100 * box.width() / picture.width())
    assert view.percent.text() == f"{view.zoom_percent()}%"
    expected = picture.scaled(
        box.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    seen = pixels(view.canvas)
    inside = box.adjusted(0, 40, 0, -40)  # without the plates
    differences = [
        abs(seen.pixelColor(x, y).green() - expected.pixelColor(x - box.left(), y - box.top()).green())
        for x in range(inside.left(), inside.right(), 5)
        for y in range(inside.top(), inside.bottom(), 5)
    ]
    assert statistics.mean(differences) < 2
    assert seen.pixelColor(1, view.canvas.height() // 2 if box.left() > 1 else 1) == look.colour("imageBg")


def test_plates_are_on_the_picture_and_in_the_description(view: PictureView) -> None:
    show(view, filled(1280, 1038, "#ffffff"))
    rest(view)
    seen = pixels(view.canvas)
    for corner in (QPoint(14, 26), QPoint(view.canvas.width() - 14, 26), QPoint(14, view.canvas.height() - 14)):
        assert seen.pixelColor(corner).lightness() < 128, corner
    assert seen.pixelColor(view.canvas.width() - 14, view.canvas.height() - 14).lightness() == 255
    assert view.canvas.accessibleDescription() == "Lesion 4 · Back, 24-11-2026, contact"


@pytest.mark.parametrize("size", [(1600, 1067), (1601, 1065), (999, 1501), (641, 483), (320, 240), (33, 29)])
def test_every_pixel_of_the_picture_is_covered_at_every_zoom(size: tuple[int, int], view: PictureView) -> None:
    show(view, filled(*size))
    for zoom in (None, 0.31, 0.5, 0.77, 1, 1.9):
        if zoom is not None:
            view.canvas.zoom_to(zoom)
        for _ in ("while it moves", "at rest"):
            seen, box = pixels(view.canvas), view.canvas.box().intersected(view.canvas.rect())
            edges = [(x, y) for x in (box.left(), box.right()) for y in range(box.top() + 40, box.bottom() - 40)]
            edges += [(x, y) for y in (box.top(), box.bottom()) for x in range(box.left() + 160, box.right() - 160)]
            wrong = {seen.pixelColor(x, y).name() for x, y in edges} - {"#ff00ff"}
            assert not wrong, (zoom, wrong)
            rest(view)


def test_fine_patterns_do_not_turn_into_coarse_ones(view: PictureView) -> None:
    checks = QImage(1600, 1200, QImage.Format.Format_RGB32)
    tile = QImage(2, 2, QImage.Format.Format_RGB32)
    for x, y in ((0, 0), (0, 1), (1, 0), (1, 1)):
        tile.setPixelColor(x, y, QColor("white" if x == y else "black"))
    painter = QPainter(checks)
    painter.fillRect(checks.rect(), QBrush(tile))
    painter.end()
    show(view, checks)
    for zoom in (None, 0.3, 0.55, 0.66):
        if zoom is not None:
            view.canvas.zoom_to(zoom)
        rest(view)
        box = view.canvas.box().intersected(view.canvas.rect()).adjusted(2, 60, -2, -60)
        greys = [colour.lightness() for colour in middle_strip(pixels(view.canvas).copy(box))]
        assert statistics.pstdev(greys) < 26, f"{zoom}: an even grey, not {greys}"
    view.canvas.zoom_to(1)
    rest(view)
    assert {colour.lightness() for colour in middle_strip(pixels(view.canvas))} == {0, 255}, "1:1 is pixel for pixel"


@pytest.mark.parametrize("size", [(708, 472), (1234, 823), (1599, 1066)])
def test_bands_meet_without_a_seam(size: tuple[int, int]) -> None:
    noise = random.Random(5).randbytes(1600 * 1067 * 4)
    picture = QImage(noise, 1600, 1067, 1600 * 4, QImage.Format.Format_RGB32).copy()
    made = []
    for rows in (64, 5000):
        levels = Levels(picture)
        exact = QImage(*size, QImage.Format.Format_RGB32)
        for _ in itertools.chain(levels.halve(band_rows=rows), levels.fill(exact, band_rows=rows)):
            pass
        made.append([*levels.images, exact])
    assert made[0] == made[1]


def test_a_picture_can_be_shown_once_the_half_that_is_drawn_is_made() -> None:
    picture = QImage(1600, 1067, QImage.Format.Format_RGB32)
    whole = Levels(picture)
    for _ in whole.halve():
        pass
    for width in (1, 150, 399, 400, 401, 799, 800, 801, 1600, 9000):
        levels = Levels(picture)
        for _ in levels.halve():
            if levels.serve(width):
                break
        assert levels.pick(width).width() == whole.pick(width).width(), width
    assert not Levels(picture).serve(800)
    assert Levels(picture).serve(801)


def test_every_pixel_is_shown_at_once_where_no_half_is_drawn(view: PictureView) -> None:
    show(view, filled(1600, 1200), QSize(4000, 3000))
    view.canvas.zoom_to(1)
    rest(view)
    view.sharpen(filled(4000, 3000))
    assert view.is_full, "its halves are made later"
    view.canvas.fit()
    rest(view)
    assert count(pixels(view.canvas), "#ff00ff") > 1000


def test_a_picture_on_its_way_is_a_grey_shape_after_a_while(view: PictureView) -> None:
    show(view, None, QSize(1200, 900))
    assert pixels(view.canvas).pixelColor(view.canvas.rect().center()) == look.colour("imageBg")
    until(lambda: pixels(view.canvas).pixelColor(view.canvas.rect().center()) == look.colour("imageLine"))
    view.sharpen(filled(1200, 900))
    rest(view)
    assert view.is_full
    assert pixels(view.canvas).pixelColor(view.canvas.rect().center()) == QColor("#ff00ff")


@pytest.mark.parametrize("icon", ["warning-circle", "image"])
def test_a_message_stands_in_the_place_of_a_picture(icon: str, view: PictureView) -> None:
    show(view, filled(800, 600))
    rest(view)
    view.canvas.zoom_to(2)
    assert view.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    view.show_message(icon, "This picture is damaged", "Its check does not fit.")
    assert view.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor, "there is nothing to take hold of"
    seen = pixels(view.canvas)
    assert count(seen, "#ff00ff") == 0
    assert count(seen, look.colour("imageInk").name()) > 0
    assert view.canvas.accessibleDescription() == "This picture is damaged Its check does not fit."
    assert not named(view, "Zoom in", IconButton).isEnabled()
    assert view.percent.text() == ""
    view.sharpen(filled(800, 600))
    QTest.keyClick(view.canvas, Qt.Key.Key_Plus)
    rest(view)
    assert pixels(view.canvas) == seen, "pixels that come late show nothing"
    show(view, filled(800, 600))
    rest(view)
    assert count(pixels(view.canvas), "#ff00ff") > 1000
    assert named(view, "Zoom in", IconButton).isEnabled()


# --- zoom and pan ---


def test_the_wheel_zooms_around_the_pointer_within_its_bounds(view: PictureView) -> None:
    show(view, ramp(1600, 1200), QSize(4000, 3000))
    fit = view.canvas.zoom
    pointer = QPointF(400, 300)
    before = under(view, pointer)
    for notches in (3, 2, -1, 4):
        wheel(view.canvas, pointer, notches)
        assert under(view, pointer) == pytest.approx(before, abs=0.002)
    wheel(view.canvas, pointer, 90)
    assert view.canvas.zoom == CLOSEST
    assert view.percent.text() == "800%"
    wheel(view.canvas, pointer, -90)
    assert view.canvas.zoom == pytest.approx(fit / 2)
    box = view.canvas.box()
    assert abs(box.center().x() - view.canvas.width() / 2) <= 1, "a picture with room around it is in the middle"


def test_dragging_pans_and_never_shows_more_than_the_picture(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    still = view.canvas.box()
    drag(view.canvas, QPointF(300, 300), QPointF(350, 320))
    assert view.canvas.box() == still, "the whole picture has nowhere to go"
    QTest.keyClick(view.canvas, Qt.Key.Key_1)
    assert view.zoom_percent() == 100
    box = view.canvas.box()
    drag(view.canvas, QPointF(300, 300), QPointF(250, 340))
    assert view.canvas.box().topLeft() == box.topLeft() + QPoint(-50, 40)
    for _ in range(9):
        drag(view.canvas, QPointF(500, 400), QPointF(20, 20))
    assert view.canvas.box().bottomRight() == view.canvas.rect().bottomRight()
    drag(view.canvas, QPointF(100, 100), QPointF(110, 110))
    assert view.canvas.box().right() == view.canvas.rect().right() + 10, "it turns back at once"


def test_without_the_hand_the_left_button_is_free(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    view.canvas.zoom_to(1)
    assert view.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    named(view, "Move the picture", IconButton).click()
    box = view.canvas.box()
    drag(view.canvas, QPointF(300, 300), QPointF(250, 340))
    assert view.canvas.box() == box
    assert view.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    drag(view.canvas, QPointF(300, 300), QPointF(250, 340), Qt.MouseButton.MiddleButton)
    assert view.canvas.box() != box


def test_keys_and_tools_do_the_same(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    fit = view.canvas.zoom
    for key, name, expected in (
        (Qt.Key.Key_Plus, "Zoom in", fit * 1.25),
        (Qt.Key.Key_Minus, "Zoom out", fit / 1.25),
        (Qt.Key.Key_1, "Pixels of the original", 1),
        (Qt.Key.Key_0, "Whole picture", fit),
    ):
        view.canvas.fit()
        QTest.keyClick(view.canvas, key)
        assert view.canvas.zoom == pytest.approx(expected)
        view.canvas.fit()
        QTest.mouseClick(named(view, name, IconButton), LEFT)
        assert view.canvas.zoom == pytest.approx(expected)
        QTest.keyClick(named(view, "Zoom in", IconButton), Qt.Key.Key_0)
        assert view.canvas.zoom == pytest.approx(fit), "the keys of the picture work from the tools"


def test_arrows_pan(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    view.canvas.zoom_to(1)
    box = view.canvas.box()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.canvas.box().topLeft() == box.topLeft() - QPoint(60, 240)


def test_a_double_click_changes_between_the_whole_and_its_own_pixels(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    fit = view.canvas.zoom
    point = QPoint(200, 250)
    before = under(view, QPointF(point))
    QTest.mouseDClick(view.canvas, LEFT, NONE, point)
    assert view.canvas.zoom == 1
    assert under(view, QPointF(point)) == pytest.approx(before, abs=0.002)
    QTest.mouseDClick(view.canvas, LEFT, NONE, point)
    assert view.canvas.zoom == fit


def test_a_new_size_keeps_the_whole_or_the_middle(view: PictureView) -> None:
    show(view, ramp(1600, 1200))
    view.resize(500, 700)
    settle()
    assert view.canvas.box().width() == view.canvas.width()
    view.canvas.zoom_to(2)
    middle = under(view, QPointF(view.canvas.width() / 2, view.canvas.height() / 2))
    view.resize(700, 500)
    settle()
    assert under(view, QPointF(view.canvas.width() / 2, view.canvas.height() / 2)) == pytest.approx(middle, abs=0.01)
    show(view, ramp(1200, 1600))
    assert view.canvas.box().height() == view.canvas.height(), "another picture begins whole"


def test_a_small_picture_fills_the_view_but_no_further_than_eight_times(view: PictureView) -> None:
    show(view, filled(20, 15))
    assert view.canvas.zoom == CLOSEST
    wheel(view.canvas, QPointF(300, 300), 9)
    assert view.canvas.zoom == CLOSEST


# --- every pixel ---


def test_sharpening_changes_nothing_but_the_sharpness(view: PictureView) -> None:
    full = ramp(5501, 3999)
    show(view, smaller(full), full.size())
    wheel(view.canvas, QPointF(420, 130), 4)
    rest(view)
    before, box = pixels(view.canvas), view.canvas.box()
    view.sharpen(full)
    assert not view.is_full, "a picture this large is prepared beside everything else"
    until(lambda: view.is_full)
    after = pixels(view.canvas)
    rest(view)
    assert view.canvas.box() == box
    for now in (after, pixels(view.canvas)):
        for x in range(0, before.width(), 23):
            for y in range(50, before.height() - 50, 23):
                one, other = before.pixelColor(x, y), now.pixelColor(x, y)
                assert abs(one.red() - other.red()) <= 2, (x, y)
                assert abs(one.green() - other.green()) <= 2, (x, y)


def test_a_sharp_picture_shows_what_the_preview_could_not(view: PictureView, shared: Callable[..., Path]) -> None:
    full = QImage(str(shared(*BODY))).convertToFormat(QImage.Format.Format_RGB32)
    show(view, smaller(full), full.size())
    view.canvas.zoom_to(1, QPointF(300, 200))
    rest(view)
    soft = pixels(view.canvas)
    view.sharpen(full)
    until(lambda: view.is_full)
    sharp = pixels(view.canvas)
    box = view.canvas.box()
    point = QPoint(view.canvas.width() // 2, view.canvas.height() // 2)
    assert sharp.pixelColor(point) == full.pixelColor(point - box.topLeft()), "1:1 is pixel for pixel"

    def roughness(image: QImage) -> float:
        row = [image.pixelColor(x, point.y()).lightness() for x in range(image.width())]
        return statistics.mean(abs(one - other) for one, other in itertools.pairwise(row))

    assert roughness(sharp) > 1.5 * roughness(soft)


def test_what_was_scaled_from_the_preview_is_scaled_again(view: PictureView) -> None:
    show(view, filled(1600, 1200, "#ff0000"), QSize(4000, 3000))
    rest(view)
    view.sharpen(filled(4000, 3000))
    until(lambda: view.is_full)
    rest(view)
    assert count(pixels(view.canvas), "#ff0000") == 0
    assert count(pixels(view.canvas), "#ff00ff") > 1000


def test_an_image_in_foreign_memory_is_shown_while_nobody_else_holds_it(view: PictureView) -> None:
    class Memory(bytearray):
        """Tells when it is given back."""

    memory = Memory(b"\x00\xff\x00\xff" * (2600 * 2000))
    known = weakref.ref(memory)
    show(view, filled(1600, 1231), QSize(2600, 2000))
    image = QImage(memoryview(memory), 2600, 2000, 2600 * 4, QImage.Format.Format_RGB32)
    view.sharpen(image, memory=memory)
    del image, memory
    gc.collect()
    until(lambda: view.is_full)
    view.canvas.zoom_to(1)
    rest(view)
    assert known() is not None
    assert pixels(view.canvas).pixelColor(view.canvas.rect().center()) == QColor("#00ff00")
    view.show_message("image", "No picture yet")
    gc.collect()
    assert known() is None, "nothing keeps pixels that are no longer shown"


def test_a_large_picture_is_prepared_in_slices(view: PictureView) -> None:
    full = filled(5500, 4000)
    show(view, smaller(full), full.size())
    rest(view)
    between: list[int] = []
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: between.append(1))
    view.sharpen(full)
    timer.start()
    until(lambda: view.is_full)
    timer.stop()
    assert len(between) >= 3, "other events had their turn"


def test_pixels_of_a_picture_that_is_gone_are_forgotten(view: PictureView) -> None:
    show(view, filled(1600, 1164), QSize(5500, 4000))
    view.sharpen(filled(5500, 4000, "#00ff00"))
    show(view, filled(1600, 1164, "#ff0000"), QSize(5500, 4000))
    rest(view)
    assert not view.is_full
    assert count(pixels(view.canvas), "#00ff00") == 0


def test_every_pixel_is_wanted_once_when_the_preview_does_not_do(view: PictureView, wanted: list[int]) -> None:
    show(view, filled(1600, 1200), QSize(4000, 3000))
    assert not wanted, "the whole picture needs no more than the preview"
    wheel(view.canvas, QPointF(300, 300), 3)
    assert not wanted
    wheel(view.canvas, QPointF(300, 300), 3)
    wheel(view.canvas, QPointF(300, 300), 3)
    assert len(wanted) == 1
    show(view, filled(1600, 1200), QSize(4000, 3000))
    QTest.keyClick(view.canvas, Qt.Key.Key_1)
    assert len(wanted) == 2, "another picture asks for itself"
    show(view, filled(1600, 1200))
    wheel(view.canvas, QPointF(300, 300), 30)
    assert len(wanted) == 2, "there are no more pixels than these"


def test_a_view_larger_than_the_preview_wants_every_pixel_at_once(privacy: Privacy) -> None:
    view = PictureView(privacy)
    wanted: list[int] = []
    view.wants_full.connect(lambda: wanted.append(1))
    view.resize(900, 800)
    show(view, filled(400, 300), QSize(4000, 3000))
    assert not wanted, "what is not seen needs nothing"
    view.show()
    until(lambda: wanted)
    view.sharpen(filled(4000, 3000))
    rest(view)
    view.resize(1000, 900)
    settle()
    assert len(wanted) == 1
    view.close()
    view.deleteLater()
    settle()


# --- privacy ---


def key(view: PictureView, kind: QEvent.Type, *, again: bool = False) -> None:
    QApplication.sendEvent(view.canvas, QKeyEvent(kind, Qt.Key.Key_Space, NONE, " ", again))


def test_space_shows_a_hidden_picture_while_it_is_held(view: PictureView, privacy: Privacy, wanted: list[int]) -> None:
    revealed: list[int] = []
    view.revealed.connect(lambda: revealed.append(1))
    privacy.switch(True)
    show(view, filled(800, 600), QSize(8000, 6000))
    rest(view)
    hidden = pixels(view.canvas)
    assert count(hidden, "#ff00ff") == 0
    assert view.canvas.accessibleDescription() == "Hidden in privacy mode"
    view.canvas.zoom_to(1)
    assert not wanted, "what is hidden needs no more pixels"
    view.canvas.fit()
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    key(view, press)
    for _ in range(3):
        key(view, release, again=True)
        key(view, press, again=True)
    assert count(pixels(view.canvas), "#ff00ff") > 1000
    assert view.canvas.accessibleDescription() == "Lesion 4 · Back, 24-11-2026, contact"
    assert len(revealed) == 1
    key(view, release)
    assert pixels(view.canvas) == hidden
    key(view, press)
    assert len(revealed) == 2


@pytest.mark.parametrize("how", ["focus lost", "another picture", "privacy switched", "view left"])
def test_what_is_shown_by_a_key_does_not_stay(how: str, view: PictureView, privacy: Privacy) -> None:
    privacy.switch(True)
    show(view, filled(800, 600))
    if how == "view left":
        view.canvas.clearFocus()
        view.reveal()
    else:
        view.setFocus()
        key(view, QEvent.Type.KeyPress)
    assert count(pixels(view.canvas), "#ff00ff") > 1000
    if how == "focus lost":
        named(view, "Zoom in", IconButton).setFocus()
    elif how == "another picture":
        show(view, filled(800, 600))
    elif how == "privacy switched":
        privacy.switch(False)
        privacy.switch(True)
    else:
        view.hide()
        view.show()
    settle()
    assert count(pixels(view.canvas), "#ff00ff") == 0


def test_the_picture_of_somebody_else_stays_hidden_while_a_client_is_present(
    view: PictureView, privacy: Privacy
) -> None:
    revealed: list[int] = []
    view.revealed.connect(lambda: revealed.append(1))
    show(view, filled(800, 600))
    privacy.set_present(uuid4())
    privacy.switch(True)
    key(view, QEvent.Type.KeyPress)
    assert count(pixels(view.canvas), "#ff00ff") == 0
    key(view, QEvent.Type.KeyRelease)
    privacy.set_present(CLIENT)
    key(view, QEvent.Type.KeyPress)
    assert count(pixels(view.canvas), "#ff00ff") > 1000
    assert len(revealed) == 1


def test_pixels_cannot_be_taken_along(view: PictureView) -> None:
    show(view, filled(800, 600))
    QApplication.clipboard().clear()
    middle = view.canvas.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, view.canvas.mapToGlobal(middle))
    QApplication.sendEvent(view.canvas, event)
    assert QApplication.activePopupWidget() is None
    QTest.keyClick(view.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().image().isNull()
    assert not view.canvas.acceptDrops()


# --- the bar ---


@pytest.mark.parametrize("percent", [100, 130])
def test_the_bar_has_room_for_the_buttons_of_a_screen(percent: int, view: PictureView) -> None:
    label = QLabel("Overview  Close-up  Dermoscopy")
    view.left_tools.addWidget(label)
    look.set(percent=percent)
    try:
        show(view, filled(20, 15))
        settle()
        assert view.percent.width() >= view.percent.fontMetrics().horizontalAdvance("800%")
        tools = [view.hand, view.zoom_out, view.percent, view.zoom_in, view.whole, view.actual]
        lefts = [tool.x() for tool in tools]
        assert lefts == sorted(lefts)
        assert label.geometry().right() < view.hand.x()
        assert view.actual.geometry().right() < view.width()
        assert math.isclose(view.canvas.width(), view.width())
    finally:
        look.set(percent=100)
