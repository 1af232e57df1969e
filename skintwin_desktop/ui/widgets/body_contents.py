"""What a body map shows and of whom: its drawings and markers, which one is chosen, and where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.body_crosshair import Crosshair, first_crosshair
from skintwin_desktop.ui.widgets.body_markers import Marker
from skintwin_desktop.ui.widgets.body_plan import Place
from skintwin_desktop.ui.widgets.body_shapes import body_shape
from skintwin_desktop.ui.widgets.body_words import crosshair_words, marker_words, place_words


class Contents:
    """The lesions of a client on some drawings of the body; while a lesion is being placed also a crosshair."""

    def __init__(self, privacy: Privacy) -> None:
        self._privacy = privacy
        self.client: UUID | None = None
        self.views: tuple[str, ...] = ("front", "back")
        self.markers: tuple[Marker, ...] = ()
        self.selected: UUID | None = None
        self.focused: UUID | None = None
        self.crosshair: Crosshair | None = None
        self.pointed, self.words = ("", ""), ""  # the region below the pointer, and what is written about it

    @property
    def hidden(self) -> bool:
        """Tell whether privacy mode hides where the lesions are."""
        return self._privacy.hides(Private.MEDICAL, self.client)

    # --- drawings and markers ---

    def show_views(self, views: Sequence[str]) -> None:
        """Show these drawings; the keyboard leaves a marker that is on none of them."""
        self.views = tuple(views)
        self.aim_again()
        if not self.is_shown(self.focused):
            self.focused = None

    def show_markers(self, markers: Iterable[Marker]) -> None:
        """Show these markers in the order of their numbers; one that is gone is no longer chosen."""
        self.markers = tuple(sorted(markers, key=lambda marker: marker.number))
        known = {marker.id for marker in self.markers}
        self.selected = self.selected if self.selected in known else None
        self.focused = self.focused if self.focused in known else None

    def put(self, marker: Marker, place: Place) -> None:
        """Put a marker in another place."""
        put = replace(marker, view=place.view, x=place.x, y=place.y)
        self.markers = tuple(put if one.id == marker.id else one for one in self.markers)

    def is_shown(self, marker_id: UUID | None) -> bool:
        """Tell whether a marker is on one of the drawings."""
        return marker_id in self._shown()

    def _shown(self) -> list[UUID]:
        return [marker.id for marker in self.markers if marker.view in self.views]

    def _find(self, marker_id: UUID | None) -> Marker | None:
        return next((marker for marker in self.markers if marker.id == marker_id), None)

    # --- choosing ---

    def choose(self, marker_id: UUID) -> None:
        """Choose a marker; the keyboard goes there too."""
        self.selected = self.focused = marker_id

    def focus_first(self) -> None:
        """Bring the keyboard to the chosen marker, else to the first."""
        self.focused = self.selected if self.is_shown(self.selected) else next(iter(self._shown()), None)

    def focus_next(self, step: int) -> bool:
        """Bring the keyboard to the next marker (1) or the one before (-1); tell whether there is any."""
        ids = self._shown()
        if not ids or self.hidden:
            return False
        start = self.focused if self.focused is not None else self.selected
        if start in ids:
            self.focused = ids[max(0, min(len(ids) - 1, ids.index(start) + step))]
        else:
            self.focused = ids[0] if step > 0 else ids[-1]
        return True

    def chosen_region(self) -> tuple[str, str]:
        """Return the view and the region of the chosen lesion; both empty when there is none to be seen."""
        marker = self._find(self.selected)
        if marker is None or self.hidden:
            return "", ""
        return marker.view, body_shape(marker.view).region_at(marker.x, marker.y)

    # --- aiming ---

    def aim(self) -> None:
        """Begin with the crosshair on the chosen lesion, else where a body is first looked at."""
        chosen = self._find(self.selected)
        if chosen is None or not self.is_shown(chosen.id) or self.hidden:
            self.crosshair = first_crosshair(self.views[0])
        else:
            self.crosshair = Crosshair(chosen.view, chosen.x, chosen.y)

    def aim_again(self) -> None:
        """Bring a crosshair back to where it began: its drawing is gone, or it may stand on a hidden lesion."""
        if self.crosshair is not None:
            shown = self.crosshair.shown
            self.aim()
            self.crosshair = replace(self.crosshair, shown=shown)

    # --- words ---

    def point_at(self, place: Place | None) -> None:
        """Name the place that the pointer or the crosshair is on."""
        self.pointed = (place.view, place.region) if place is not None else ("", "")
        self.words = place_words(place.view, place.region, place.x) if place is not None else ""

    def description(self) -> str:
        """Return in words what the crosshair or the keyboard is on."""
        if self.crosshair is not None:
            return crosshair_words(self.crosshair.view, self.crosshair.region, self.crosshair.x)
        marker = self._find(self.focused if self.focused is not None else self.selected)
        return "" if marker is None or self.hidden else marker_words(marker)
