"""The body chart: drawings of the body with the markers of lesions on them, to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets import body_paint
from skintwin_desktop.ui.widgets.body_contents import Contents
from skintwin_desktop.ui.widgets.body_markers import Marker, Signs
from skintwin_desktop.ui.widgets.body_plan import Plan
from skintwin_desktop.ui.widgets.body_shapes import body_shape


class BodyChart(QWidget):
    """One or two drawings of the body with numbered markers; ``small`` leaves out all words."""

    def __init__(self, privacy: Privacy, name: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = small
        self._contents, self._plan, self._signs = Contents(privacy), Plan(), Signs()
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        privacy.changed.connect(self._masks_changed)
        look.changed.connect(self._restyle)

    # --- what is shown ---

    def set_client(self, client_id: UUID | None) -> None:
        """Say whose body this is."""
        self._contents.client = client_id
        self._masks_changed()

    def show_views(self, views: Sequence[str]) -> None:
        """Show these drawings side by side: front, back, left, right or soles."""
        for view in views:
            body_shape(view)
        if tuple(views) == self._contents.views:
            return
        self._contents.show_views(views)
        self._plan.start_again()
        self._lay_out()

    def show_markers(self, markers: Iterable[Marker]) -> None:
        """Show these lesions, each on its own drawing; the chosen one stays chosen while it is among them."""
        self._contents.show_markers(markers)
        self._lay_out()

    def select(self, marker_id: UUID | None) -> None:
        """Choose a marker, or none, without telling anybody; it comes into view."""
        if marker_id is None:
            self._contents.selected = None
        else:
            self._contents.choose(marker_id)
            self._plan.bring_into_view(self.place_of(marker_id))
        self._refresh()

    def selected(self) -> UUID | None:
        """Return the marker that is chosen."""
        return self._contents.selected

    @property
    def zoom(self) -> float:
        """Return how far it is zoomed in: 1 to 6."""
        return self._plan.zoom

    def _masks_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Tell a screen reader what the keyboard is on, and paint."""
        self.setAccessibleDescription(self._contents.description())
        self.update()

    # --- geometry ---

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(280, 300)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which markers cover the body."""
        return QSize(120, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawings to the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _restyle(self) -> None:
        self._signs.forget()
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay out drawings and markers anew, with room below them for captions and a line of words."""
        below = 0.0 if self._small else 2 * body_paint.line_height() + 10
        area = QRectF(self.rect()).adjusted(0, 2, 0, -below)
        self._plan.lay_out(area, self._contents.views, self._contents.markers)
        self._refresh()

    def place_of(self, marker_id: UUID) -> QPointF | None:
        """Return where a marker stands on the widget now; None when its drawing is not shown."""
        return self._plan.point_of_marker(marker_id)

    def widget_place(self, view: str, x: float, y: float) -> QPointF | None:
        """Return where a place of a drawing is on the widget now; None when that drawing is not shown."""
        return self._plan.point_of(view, x, y)

    def body_place(self, point: QPointF) -> tuple[str, str, float, float] | None:
        """Return view, region, x and y (in tenths of a unit) of a point on the widget; None beside the body."""
        return self._plan.place_at(point)

    def zoom_to(self, zoom: float, around: QPointF) -> None:
        """Zoom to 1 (the whole) to 6 times; the point under ``around`` stays where it is."""
        self._plan.zoom_to(zoom, around)
        self.update()

    def fit(self) -> None:
        """Show the whole map."""
        self.zoom_to(1, QPointF())

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint drawings, markers and words."""
        plan, aim = self._plan, self._contents.crosshair
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(plan.area)
        chosen = ("", "") if self._small else self._contents.chosen_region()
        body_paint.paint_figures(painter, plan, hovered=self._contents.pointed, chosen=chosen)
        if not self._contents.hidden:
            body_paint.paint_pins(painter, plan, self._signs, self._emphasis())
        centre = plan.point_of(aim.view, aim.x, aim.y) if aim is not None and aim.shown else None
        if centre is not None and self.hasFocus():
            body_paint.paint_crosshair(painter, centre)
        painter.restore()
        if not self._small:
            body_paint.paint_captions(painter, plan)
            body_paint.paint_words(painter, plan, self._contents.words, self.width())
        painter.end()

    def _emphasis(self) -> body_paint.Emphasis:
        """Return which markers stand out."""
        return body_paint.Emphasis(self._contents.selected, self._contents.focused)
