"""From a medical file to the lines of a list of lesions and the markers on a body map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from skintwin_desktop.core.screening import Lesion, MedicalFile
from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.widgets.body_map import Marker, MarkerState
from skintwin_desktop.ui.widgets.choices import Option

LineState = Literal["todo", "changed", "done", "gone"]
_REMOVED = {"gone", "excised"}
_NOT_SHOWN = {"merged", "not_a_lesion"}


@dataclass(frozen=True)
class LesionLine:
    """A lesion in a list: where it is, and how far it is in a visit."""

    lesion: Lesion
    where: str
    state: LineState


def where_is(lesion: Lesion) -> str:
    """Return the place of a lesion in words."""
    place = lesion.place
    return place.words or site_words(place.view, place.region, place.laterality, current_language()).capitalize()


def lines_of(file: MedicalFile, visit_id: UUID) -> list[LesionLine]:
    """Return a line for each lesion of a visit."""
    to_do = {lesion.id for lesion in file.lesions_to_do(visit_id)}
    shown = [lesion for lesion in file.lesions if lesion.state not in _NOT_SHOWN]
    return [LesionLine(lesion, where_is(lesion), _state(file, visit_id, lesion, to_do)) for lesion in shown]


def lesion_options(lesions: Iterable[Lesion], *, hidden: bool) -> list[Option]:
    """Return lesions to choose from in a list; while medical data are hidden by their numbers alone."""
    return [
        Option(lesion.id.hex, str(lesion.number) if hidden else f"{lesion.number} · {where_is(lesion)}")
        for lesion in lesions
    ]


def _state(file: MedicalFile, visit_id: UUID, lesion: Lesion, to_do: set[UUID]) -> LineState:
    if lesion.state in _REMOVED:
        return "gone"
    if lesion.id in to_do:
        return "todo"
    found = file.assessment_of(lesion.id, visit_id)
    return "changed" if found is not None and found.content.change == "changed" else "done"


def markers_of(file: MedicalFile, visit_id: UUID | None = None) -> list[Marker]:
    """Return a marker for each lesion; in a visit also which lesions are still to be done."""
    to_do = {lesion.id for lesion in file.lesions_to_do(visit_id)} if visit_id else set()
    latest = {one.lesion_id: one.content for one in file.assessments}
    markers = []
    for lesion in file.lesions:
        if lesion.state in _NOT_SHOWN:
            continue
        found = latest.get(lesion.id)
        changed = found is not None and found.change == "changed"
        state: MarkerState = "removed" if lesion.state in _REMOVED else ("changed" if changed else "active")
        place = lesion.place
        markers.append(Marker(lesion.id, lesion.number, place.view, place.x, place.y, state, lesion.id in to_do))
    return markers
