"""Covering somebody else in the copy of a picture: boxes that are black there for good, while the picture stays whole.

The boxes lie sealed with the request and go when it ends; the copy is made anew each time from the original, has the
boxes in its pixels, and holds nothing besides pixels. It counts as a redaction: a reason, and a second look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.erasure import pictures_of
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.held_picture import overwrite
from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.identity import Box
from skintwin_desktop.core.requests.records import CoveredBoxes
from skintwin_desktop.core.requests.rows import notes_in, parts_in, row_of
from skintwin_desktop.core.requests.scoping import PICTURE, decided_picture, row_with_copy
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, Refused
from skintwin_desktop.imaging.masks import flatten_masks, shrunk
from skintwin_desktop.paper.parcel_content import Section
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import RequestCoverRow, ResultRow, RightsRequestRow

MOST_BOXES = 200
SCREEN = 1600
"""The long side of the smaller picture for the screen, in pixels."""


@dataclass(frozen=True)
class Cover:
    """What is covered in the copy of one picture, and why, in the words that the client reads."""

    covered: CoveredBoxes
    reason: str


@dataclass(frozen=True)
class CoveredPictures:
    """What is covered in the copy, by picture; ``in_reports`` are those that a signed report shows as they are."""

    boxes: Mapping[UUID, CoveredBoxes]
    in_reports: frozenset[UUID]


# --- deciding ---


@action(Permission.DECIDE_REQUESTS)
def cover_in_picture(studio: Studio, request_id: UUID, picture_id: UUID, covered: CoveredBoxes, words: str) -> UUID:
    """Cover boxes in the copy of one picture, in place of what was covered or left out before; return its part's id.

    Refused without a box on the picture or a reason in plain words; StepRefused for a request without a copy and where
    nothing is decided now; NotFound for a picture of somebody else, RequestClosed.
    """
    boxes = tuple(Box(*one).within(covered.width, covered.height) for one in covered.boxes)
    problems = [] if words.strip() else [FieldProblem("words", "empty")]
    if not boxes or len(boxes) > MOST_BOXES or not all(box.area for box in boxes):
        problems.append(FieldProblem("boxes", "empty"))
    if problems:
        raise Refused(tuple(problems))
    with studio.deed(Event.REQUEST_DECIDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = row_with_copy(deed.session, request_id, picture_id)
        part = decided_picture(studio, deed.session, row, picture_id, records.PART, words=words)
        _keep(studio, deed.session, row, part.id, covered)
        deed.about("request_part", part.id, client=row.client_id)
        return part.id


def _keep(studio: Studio, session: Session, row: RightsRequestRow, part_id: UUID, covered: CoveredBoxes) -> None:
    session.execute(delete(RequestCoverRow).where(RequestCoverRow.part_id == part_id))
    cover_id = studio.new_id()
    session.add(
        RequestCoverRow(
            id=cover_id,
            request_id=row.id,
            client_id=row.client_id,
            part_id=part_id,
            covered_at=studio.now(),
            covered_by=studio.user.user_id,
            sealed=post(studio, covered, table="request_cover", row=cover_id, client=row.id),
        )
    )


@action(Permission.DECIDE_REQUESTS)
def read_covers(studio: Studio, request_id: UUID) -> CoveredPictures:
    """Return what is covered in the copy, by picture: to go on with it, and for the second look. NotFound."""
    with studio.deed(Event.REQUEST_WORDS_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        boxes = {UUID(name): one.covered for name, one in covers_in(studio, deed.session, row).items()}
        return CoveredPictures(boxes, _in_reports(studio, deed.session, row))


def _in_reports(studio: Studio, session: Session, row: RightsRequestRow) -> frozenset[UUID]:
    files = joined.files_of(session, row.client_id) if row.client_id is not None else ()
    signed = session.execute(select(ResultRow).where(ResultRow.client_id.in_(files))).scalars()
    return frozenset(UUID(one) for result in signed for one in pictures_of(studio, result))


def covers_in(studio: Studio, session: Session, row: RightsRequestRow) -> dict[str, Cover]:
    """Return inside a deed what is covered in which picture, by its id in hex; only where that was decided last."""
    reasons = {one.part_id: one for one in notes.of_kinds(notes_in(session, row.id), notes.REASON)}
    asked = select(RequestCoverRow).where(RequestCoverRow.request_id == row.id)
    covers = {one.part_id: one for one in session.execute(asked).scalars()}
    found: dict[str, Cover] = {}
    for part in parts_in(session, row.id):
        one = covers.get(part.id)
        if one is not None and part.decision == records.PART:
            boxes = take_out(studio, one.sealed, CoveredBoxes, table="request_cover", row=one.id, client=row.id)
            reason = notes.words_of(studio, reasons[part.id]) if part.id in reasons else ""
            found[part.code.removeprefix(PICTURE)] = Cover(boxes, reason)
    return found


def without_covers(session: Session, request_id: UUID) -> frozenset[str]:
    """Return inside a deed the pictures that are no part of a copy: refused, or 'in part' with nothing covered."""
    covered = set(
        session.execute(select(RequestCoverRow.part_id).where(RequestCoverRow.request_id == request_id)).scalars()
    )
    return frozenset(
        part.code.removeprefix(PICTURE)
        for part in parts_in(session, request_id)
        if part.code.startswith(PICTURE)
        and (part.decision == records.REFUSE or (part.decision == records.PART and part.id not in covered))
    )


def less_of_pictures(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[Section, ...]:
    """Return inside a deed what the copy says of pictures that are covered or left out: which, and why."""
    reasons = {one.part_id: one for one in notes.of_kinds(notes_in(session, row.id), notes.REASON)}
    left_out = without_covers(session, row.id)
    rows = []
    for part in parts_in(session, row.id):
        if part.code.startswith(PICTURE) and part.decision in {records.PART, records.REFUSE}:
            how = "left_out" if part.code.removeprefix(PICTURE) in left_out else "covered"
            reason = notes.words_of(studio, reasons[part.id]) if part.id in reasons else ""
            rows.append((part.label or part.code, f"{word('file', how, row.language)}: {reason}"))
    return (Section(word("file", "less", row.language), rows=tuple(rows)),) if rows else ()


def forget_covers(session: Session, request_id: UUID) -> None:
    """Take away inside a deed what was covered: a request that ended needs it no more."""
    session.execute(delete(RequestCoverRow).where(RequestCoverRow.request_id == request_id))


# --- the copy ---


def copies(
    studio: Studio, original: Callable[[], Iterable[bytes]], covered: CoveredBoxes
) -> tuple[Callable[[], Iterable[bytes]], Callable[[], Iterable[bytes]]]:
    """Return what gives the covered picture and its smaller one, each made from the original when it is its turn."""
    return partial(_copy, studio, original, covered), partial(_copy, studio, original, covered, longest=SCREEN)


def _copy(
    studio: Studio, original: Callable[[], Iterable[bytes]], covered: CoveredBoxes, *, longest: int = 0
) -> tuple[bytes, ...]:
    pixels = studio.decoders.pixels(b"".join(original()))
    try:
        content = flatten_masks(pixels, _on(covered, pixels.width, pixels.height))
    finally:
        overwrite(pixels.data)
    return (shrunk(content, longest) if longest else content,)


def _on(covered: CoveredBoxes, width: int, height: int) -> tuple[Box, ...]:
    """Return the boxes on the picture in another size: never smaller than what they covered."""
    across, down = width / covered.width, height / covered.height
    boxes = (Box(*one) for one in covered.boxes)
    return tuple(
        Box(box.scaled(across).left, box.scaled(down).top, box.scaled(across).right, box.scaled(down).bottom)
        for box in boxes
    )


Covers = Mapping[str, Cover]
