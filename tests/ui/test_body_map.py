"""The body map: drawings, markers beside each other, and everything a hand or a keyboard does on it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.rules.sites import REGIONS
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.body_map import FURTHEST, BodyMap, Marker, MarkerLegend
from skintwin_desktop.ui.widgets.body_shapes import VIEWS, Spot, body_shape, parse_path, spread
from skintwin_desktop.ui.widgets.strip import picture_mime
from tests.ui.support import pixels, put_away, settle, wheel

LEFT = Qt.MouseButton.LeftButton
CHEST_LEFT = ("front", 262.0, 230.0)
BELLY = ("front", 220.0, 330.0)
BACK = ("back", 258.0, 245.0)


def marker(number: int, place: tuple[str, float, float] = CHEST_LEFT, **changes: object) -> Marker:
    return Marker(UUID(int=number), number, *place, **changes)  # type: ignore[arg-type]


@pytest.fixture
def make(privacy: Privacy) -> Iterator[Callable[..., BodyMap]]:
    made: list[BodyMap] = []

    def build(*markers: Marker, small: bool = False) -> BodyMap:
        body = BodyMap(privacy, "Body map", small=small)
        body.resize(300, 360)
        body.set_client(UUID(int=99))
        body.show_markers(markers)
        body.show()
        settle()
        made.append(body)
        return body

    yield build
    put_away(*made)


def at(body: BodyMap, place: tuple[str, float, float]) -> QPointF:
    found = body.widget_place(*place)
    assert found is not None
    return found


def stands(body: BodyMap, number: int) -> QPointF:
    found = body.place_of(UUID(int=number))
    assert found is not None
    return found


def mouse(widget: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def click(widget: QWidget, point: QPointF) -> None:
    mouse(widget, QEvent.Type.MouseButtonPress, point)
    mouse(widget, QEvent.Type.MouseButtonRelease, point)


def drag(widget: QWidget, start: QPointF, end: QPointF, *, let_go: bool = True) -> None:
    mouse(widget, QEvent.Type.MouseButtonPress, start)
    mouse(widget, QEvent.Type.MouseMove, (start + end) / 2)
    mouse(widget, QEvent.Type.MouseMove, end)
    if let_go:
        mouse(widget, QEvent.Type.MouseButtonRelease, end)


def box_of(image: QImage, token: str) -> QRect:
    """The box around all pixels of a token's colour."""
    wanted = look.colour(token).rgb()
    found = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]
    assert found, f"no pixel of {token}"
    columns, rows = [x for x, _ in found], [y for _, y in found]
    return QRect(QPoint(min(columns), min(rows)), QPoint(max(columns), max(rows)))


# --- drawings ---


@pytest.mark.parametrize(("view", "count"), [("front", 28), ("back", 26), ("left", 21), ("right", 21), ("soles", 4)])
def test_every_drawing_has_the_regions_that_the_sites_know(view: str, count: int) -> None:
    shape = body_shape(view)
    assert len(shape.regions) == count
    assert {(view, region.id) for region in shape.regions} == {key for key in REGIONS if key[0] == view}
    for region in shape.regions:
        assert shape.frame.contains(region.path.boundingRect()), region.id


def test_in_the_front_view_the_left_of_the_client_is_on_the_right_of_the_viewer() -> None:
    hand = body_shape("front").path_of("hand-left").boundingRect()
    assert hand.center().x() > 220
    assert body_shape("back").path_of("hand-left").boundingRect().center().x() < 220


def test_what_lies_on_top_wins() -> None:
    side = body_shape("left")
    arm = side.path_of("upper-arm-left").boundingRect().center()
    below = [region.id for region in side.regions if region.path.contains(arm)]
    assert len(below) > 1
    assert side.region_at(arm.x(), arm.y()) == "upper-arm-left" == below[-1]


def test_beside_the_body_is_no_region() -> None:
    assert body_shape("front").region_at(5, 5) == ""
    assert body_shape("front").path_of("tail").isEmpty()


@pytest.mark.parametrize("data", ["m1 1 Z", "M1 1 L2 2 Z", "M1 1 C1 2 3 4 5", "M1 1 C1 2 3 Z", "3 4", "M1 1 Z 4"])
def test_path_data_of_another_kind_is_refused(data: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_path(data)


def test_an_unknown_view_is_refused() -> None:
    with pytest.raises(ValueError, match="inside"):
        body_shape("inside")


# --- markers beside each other ---

BOUNDS = QRectF(12, 12, 250, 280)
PLACES = st.lists(st.tuples(st.floats(40, 230), st.floats(40, 250)), max_size=25)


@given(PLACES)
def test_no_marker_hides_another_and_all_stay_inside(places: list[tuple[float, float]]) -> None:
    spots = [Spot(x, y, 137) for x, y in places]
    found = spread(spots, apart=22, bounds=BOUNDS)
    assert found == spread(spots, apart=22, bounds=BOUNDS)
    for one, other in itertools.combinations(found, 2):
        assert math.dist(one.toTuple(), other.toTuple()) >= 21.99
    assert all(BOUNDS.contains(place) for place in found)
    if spots:
        assert found[0] == QPointF(spots[0].x, spots[0].y)


def test_a_marker_moves_out_away_from_the_midline() -> None:
    for side in (-1, 1):
        near = [Spot(137 + side * 40, 100, 137), Spot(137 + side * 41, 100, 137)]
        assert (spread(near, apart=22, bounds=BOUNDS)[1].x() - near[1].x) * side > 0


def test_a_marker_without_room_stays_in_its_place() -> None:
    spots = [Spot(5, 5, 0), Spot(6, 6, 0)]
    assert spread(spots, apart=22, bounds=QRectF(0, 0, 10, 10)) == [QPointF(5, 5), QPointF(6, 6)]


def test_the_later_of_two_touching_markers_moves_out_and_the_earlier_stays(make: Callable[..., BodyMap]) -> None:
    near = (CHEST_LEFT[0], CHEST_LEFT[1] + 10, CHEST_LEFT[2] + 8)
    body = make(marker(7, near), marker(3))
    assert stands(body, 3) == at(body, CHEST_LEFT)
    assert math.dist(stands(body, 7).toTuple(), stands(body, 3).toTuple()) >= 21
    assert stands(body, 7).x() > stands(body, 3).x(), "outwards: this is the right half of the drawing"
    wheel(body, at(body, near), 30)
    assert stands(body, 7) == at(body, near), "with room enough it stands in its own place"


# --- placing ---


def test_a_click_places_once_with_view_region_and_units(make: Callable[..., BodyMap]) -> None:
    body = make()
    placed: list[tuple[str, str, float, float]] = []
    ended: list[bool] = []
    body.placed.connect(lambda *place: placed.append(place))
    body.placing_changed.connect(ended.append)
    click(body, at(body, CHEST_LEFT))
    assert not placed, "nothing is placed by accident"
    body.set_placing(True)
    assert body.cursor().shape() == Qt.CursorShape.CrossCursor
    click(body, QPointF(3, 60))
    assert body.placing, "beside the body it waits on"
    click(body, at(body, CHEST_LEFT))
    click(body, at(body, BELLY))
    (view, region, x, y) = placed[0]
    assert len(placed) == 1
    assert (view, region) == ("front", "chest")
    assert (x, y) == pytest.approx(CHEST_LEFT[1:], abs=0.1)
    assert ended == [True, False]


@pytest.mark.parametrize("view", VIEWS)
def test_every_region_can_be_placed_on_at_any_zoom(view: str, make: Callable[..., BodyMap]) -> None:
    body = make()
    body.show_views((view,))
    for region in body_shape(view).regions:
        middle = region.path.pointAtPercent(0.37) * 0.02 + region.path.boundingRect().center() * 0.98
        expected = body_shape(view).region_at(*(round(side, 1) for side in middle.toTuple()))
        body.fit()
        wheel(body, at(body, (view, *middle.toTuple())), 4)
        place = body.body_place(at(body, (view, *middle.toTuple())))
        assert (place[1] if place else "") == expected


def test_escape_ends_placing(make: Callable[..., BodyMap]) -> None:
    body = make()
    body.set_placing(True)
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not body.placing
    assert body.cursor().shape() != Qt.CursorShape.CrossCursor


def test_the_keyboard_places_with_a_crosshair_that_says_where_it_is(make: Callable[..., BodyMap]) -> None:
    body = make()
    placed: list[tuple[str, str, float, float]] = []
    body.placed.connect(lambda *place: placed.append(place))
    body.set_placing(True)
    before = body.accessibleDescription()
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(body, key, modifier)
    assert before == "Front: Chest"
    assert body.accessibleDescription() == "Front: Belly"
    QTest.keyClick(body, Qt.Key.Key_Return)
    frame = body_shape("front").frame
    assert placed == [("front", "abdomen", frame.center().x() + 4, frame.top() + frame.height() * 0.3 + 60)]
    assert not body.placing


def test_the_crosshair_walks_from_one_drawing_to_the_next_and_places_nothing_beside_the_body(
    make: Callable[..., BodyMap],
) -> None:
    body = make()
    placed: list[object] = []
    body.placed.connect(lambda *place: placed.append(place))
    body.set_placing(True)
    for _ in range(11):
        QTest.keyClick(body, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert body.accessibleDescription() == "Back: beside the body"
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert not placed
    assert body.placing


def test_words_follow_the_language(make: Callable[..., BodyMap]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch))
    try:
        body = make(marker(4, BACK))
        body.select(UUID(int=4))
        assert "Bovenrug, rechts" in body.accessibleDescription()
    finally:
        QLocale.setDefault(before)


# --- choosing and moving ---


def test_a_click_on_a_marker_chooses_it(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1), marker(2, BELLY))
    chosen: list[UUID] = []
    body.chosen.connect(chosen.append)
    click(body, at(body, BELLY))
    assert chosen == [UUID(int=2)] == [body.selected()]
    click(body, at(body, ("front", 264, 560)))
    assert len(chosen) == 1


def test_arrows_go_through_the_markers_by_number_and_enter_chooses(make: Callable[..., BodyMap]) -> None:
    body = make(marker(9, BELLY, todo=True), marker(2, BACK, state="changed"), marker(4))
    chosen: list[UUID] = []
    body.chosen.connect(chosen.append)
    body.clearFocus()
    body.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        said.append(body.accessibleDescription())
        QTest.keyClick(body, key)
    assert said == [
        "Lesion 2 · Upper back, right · changed",
        "Lesion 4 · Chest, left",
        "Lesion 9 · Belly · to do",
        "Lesion 9 · Belly · to do",
    ]
    QTest.keyClick(body, Qt.Key.Key_Return)
    QTest.keyClick(body, Qt.Key.Key_Delete)
    assert chosen == [UUID(int=4)]
    assert body.place_of(UUID(int=4)) is not None


def test_a_marker_is_dragged_to_another_region(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1))
    moved: list[tuple[UUID, str, str, float, float]] = []
    body.moved.connect(lambda *place: moved.append(place))
    start = at(body, CHEST_LEFT)
    drag(body, start + QPointF(3, 2), at(body, BACK) + QPointF(3, 2))
    (marker_id, view, region, x, y) = moved[0]
    assert (marker_id, view, region) == (UUID(int=1), "back", "upper-back")
    assert (x, y) == pytest.approx(BACK[1:], abs=0.1), "the place is under the middle of the marker"
    assert stands(body, 1) == at(body, ("back", x, y))


def test_a_marker_let_go_beside_the_body_springs_back(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1))
    moved: list[object] = []
    body.moved.connect(lambda *place: moved.append(place))
    before = pixels(body)
    drag(body, at(body, CHEST_LEFT), QPointF(4, 80))
    mouse(body, QEvent.Type.MouseMove, QPointF(2, 2))
    assert not moved
    assert stands(body, 1) == at(body, CHEST_LEFT)
    assert pixels(body) == before


def test_escape_gives_a_drag_up(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1))
    moved: list[object] = []
    body.moved.connect(lambda *place: moved.append(place))
    drag(body, at(body, CHEST_LEFT), at(body, BELLY), let_go=False)
    QTest.keyClick(body, Qt.Key.Key_Escape)
    mouse(body, QEvent.Type.MouseButtonRelease, at(body, BELLY))
    assert not moved
    assert stands(body, 1) == at(body, CHEST_LEFT)


def test_a_marker_in_hand_while_others_come_is_let_go_and_not_chosen(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1))
    heard: list[object] = []
    body.chosen.connect(heard.append)
    body.moved.connect(lambda *place: heard.append(place))
    drag(body, stands(body, 1), at(body, BELLY), let_go=False)
    body.show_markers([marker(1), marker(2, BACK)])
    mouse(body, QEvent.Type.MouseButtonRelease, at(body, BELLY))
    assert not heard
    click(body, stands(body, 2))
    assert heard == [UUID(int=2)]


def test_a_choice_goes_when_its_marker_goes(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1), marker(2, BELLY))
    body.select(UUID(int=2))
    body.show_markers([marker(1), marker(2, BELLY, state="removed")])
    assert body.selected() == UUID(int=2)
    body.show_markers([marker(1)])
    assert body.selected() is None


def test_a_marker_that_is_chosen_elsewhere_comes_into_view(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1), marker(2, ("back", 250.0, 650.0)))
    body.zoom_to(6, QPointF(0, 0))
    assert not body.rect().contains(stands(body, 2).toPoint())
    body.select(UUID(int=2))
    assert body.rect().contains(stands(body, 2).toPoint())


# --- zoom ---


def test_the_wheel_zooms_around_the_pointer_from_one_to_six_times(make: Callable[..., BodyMap]) -> None:
    body = make()
    pointer = at(body, BELLY)
    for notches in (1, 3, -2, 40):
        wheel(body, pointer, notches)
        assert math.dist(at(body, BELLY).toTuple(), pointer.toTuple()) < 0.01
    assert body.zoom == FURTHEST
    wheel(body, pointer, -90)
    assert body.zoom == 1
    assert at(body, BELLY) == pointer, "the whole lies as it lay"


def test_dragging_pans_when_zoomed_and_the_map_never_leaves_its_place(make: Callable[..., BodyMap]) -> None:
    body = make()
    start = at(body, BELLY)
    drag(body, start, start + QPointF(40, 0))
    assert at(body, BELLY) == start, "the whole cannot be moved"
    wheel(body, start, 5)
    drag(body, start, start + QPointF(-40, 25))
    assert at(body, BELLY) == start + QPointF(-40, 25)
    for _ in range(12):
        drag(body, QPointF(40, 40), QPointF(280, 300))
    corner = at(body, ("front", body_shape("front").frame.left(), body_shape("front").frame.top()))
    assert corner.y() < 60
    assert corner.x() < 60


def test_other_drawings_begin_whole_and_show_their_own_markers(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1), marker(2, ("left", 220.0, 300.0)))
    wheel(body, at(body, BELLY), 5)
    body.set_placing(True)
    body.show_views(("left", "right"))
    assert body.zoom == 1
    assert body.place_of(UUID(int=1)) is None
    assert stands(body, 2) == at(body, ("left", 220.0, 300.0))
    assert body.accessibleDescription().startswith("Left side")


@pytest.mark.parametrize("how", ["key", "double click"])
def test_the_whole_comes_back(how: str, make: Callable[..., BodyMap]) -> None:
    body = make()
    start = at(body, BELLY)
    wheel(body, start, 5)
    if how == "key":
        QTest.keyClick(body, Qt.Key.Key_0)
    else:
        QTest.mouseDClick(body, LEFT, pos=QPoint(20, 20))
    assert body.zoom == 1
    assert at(body, BELLY) == start


def test_a_quick_second_click_on_a_place_does_not_zoom_out(make: Callable[..., BodyMap]) -> None:
    body = make()
    wheel(body, at(body, BELLY), 3)
    body.set_placing(True)
    click(body, at(body, BELLY))
    mouse(body, QEvent.Type.MouseButtonDblClick, at(body, BELLY))
    assert body.zoom > 1


def test_markers_keep_their_size_at_any_zoom(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1, BELLY))
    small = box_of(pixels(body), "marker")
    wheel(body, at(body, BELLY), 6)
    large = box_of(pixels(body), "marker")
    assert small.size() == large.size()
    assert 17 <= small.width() <= 20


# --- how markers look ---


def test_every_state_looks_different_and_the_chosen_one_is_larger(make: Callable[..., BodyMap]) -> None:
    body = make()
    seen = []
    for state in ("active", "changed", "removed", "uncertain"):
        for todo in (False, True):
            body.show_markers([marker(1, BELLY, state=state, todo=todo)])
            seen.append(pixels(body))
    assert all(one != other for one, other in itertools.combinations(seen, 2))
    assert box_of(seen[2], "warnSolid").center().x() > box_of(seen[2], "marker").center().x()
    body.show_markers([marker(1, BELLY)])
    body.select(UUID(int=1))
    chosen = box_of(pixels(body), "markerSel")
    assert 25 <= chosen.width() <= 31
    assert box_of(pixels(body), "bodySel").width() > chosen.width(), "the region of the chosen lesion is tinted"


def test_a_legend_says_the_words(privacy: Privacy) -> None:
    legend = MarkerLegend()
    assert legend.accessibleName() == "followed, changed, removed"
    legend.resize(legend.sizeHint())
    box_of(pixels(legend), "warnSolid")
    legend.deleteLater()


def test_the_pointer_names_the_region(make: Callable[..., BodyMap]) -> None:
    body = make()
    hovered: list[tuple[str, str]] = []
    body.region_hovered.connect(lambda view, region: hovered.append((view, region)))
    before = pixels(body)
    QTest.mouseMove(body, at(body, BACK).toPoint())
    after = pixels(body)
    line = QRect(0, body.height() - 20, body.width(), 20)
    assert before.copy(line) != after.copy(line)
    box_of(after, "bodyHover")
    QApplication.sendEvent(body, QEvent(QEvent.Type.Leave))
    assert hovered == [("back", "upper-back"), ("", "")]
    assert pixels(body) == before


# --- privacy ---


def test_privacy_mode_hides_everything_medical(make: Callable[..., BodyMap], privacy: Privacy) -> None:
    bare = pixels(make())
    body = make(marker(1), marker(2, BACK, state="changed"), marker(3, (BACK[0], BACK[1] + 4, BACK[2]), todo=True))
    body.select(UUID(int=2))
    chosen: list[UUID] = []
    body.chosen.connect(chosen.append)
    assert pixels(body) != bare
    assert "Lesion 2" in body.accessibleDescription()
    privacy.set_present(uuid4())
    privacy.switch(True)
    assert pixels(body) == bare
    assert body.accessibleDescription() == ""
    click(body, at(body, CHEST_LEFT))
    mouse(body, QEvent.Type.MouseMove, QPointF(2, 2))
    QTest.keyClick(body, Qt.Key.Key_Right)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert not chosen
    assert body.accessibleDescription() == ""
    privacy.switch(False)
    assert "Lesion 2" in body.accessibleDescription()


# --- pictures dropped on a marker ---


def drop(body: BodyMap, mime: QMimeData, point: QPointF) -> bool:
    actions, none = Qt.DropAction.LinkAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(point.toPoint(), actions, mime, LEFT, none)
    QApplication.sendEvent(body, entering)
    if not entering.isAccepted():
        return False
    over = QDragMoveEvent(point.toPoint(), actions, mime, LEFT, none)
    QApplication.sendEvent(body, over)
    if not over.isAccepted():
        return False
    falling = QDropEvent(point, actions, mime, LEFT, none)
    QApplication.sendEvent(body, falling)
    return falling.isAccepted()


def test_pictures_are_dropped_on_a_marker_and_nowhere_else(make: Callable[..., BodyMap], privacy: Privacy) -> None:
    body = make(marker(1), marker(2, BACK))
    got: list[tuple[UUID, tuple[UUID, ...]]] = []
    body.pictures_dropped.connect(lambda marker_id, pictures: got.append((marker_id, pictures)))
    pictures = (uuid4(), uuid4())
    assert not drop(body, picture_mime(pictures), at(body, BELLY))
    text = QMimeData()
    text.setText("a picture from elsewhere")
    assert not drop(body, text, at(body, BACK))
    assert drop(body, picture_mime(pictures), at(body, BACK) + QPointF(8, 8))
    assert got == [(UUID(int=2), pictures)]
    privacy.switch(True)
    assert not drop(body, picture_mime(pictures), at(body, BACK))
    assert len(got) == 1


# --- the small map ---


def test_the_small_map_only_lets_a_marker_be_chosen(make: Callable[..., BodyMap]) -> None:
    body = make(marker(1), marker(2, BELLY), small=True)
    chosen: list[UUID] = []
    moved: list[object] = []
    hovered: list[object] = []
    body.chosen.connect(chosen.append)
    body.moved.connect(lambda *place: moved.append(place))
    body.region_hovered.connect(lambda *place: hovered.append(place))
    click(body, at(body, BELLY))
    wheel(body, at(body, BELLY), 3)
    QTest.keyClick(body, Qt.Key.Key_Plus)
    drag(body, at(body, CHEST_LEFT), at(body, BACK))
    body.set_placing(True)
    QTest.mouseMove(body, at(body, BACK).toPoint())
    assert chosen == [UUID(int=2), UUID(int=1)]
    assert body.zoom == 1
    assert not moved
    assert not body.placing
    assert not hovered
    assert not drop(body, picture_mime([uuid4()]), at(body, CHEST_LEFT))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("percent", [100, 130])
def test_it_follows_theme_and_text_size(theme: str, percent: int, make: Callable[..., BodyMap]) -> None:
    body = make(marker(1, BELLY))
    look.set(theme=theme, percent=percent)
    try:
        image = pixels(body)
        assert 16 * percent / 100 <= box_of(image, "marker").width() <= 20 * percent / 100
        box_of(image, "body")
    finally:
        look.set(theme="light", percent=100)
