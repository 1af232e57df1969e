"""Parcels that are worth nothing any more, because their code was lost: told apart from the one that counts, and gone.

Without its code nobody opens a parcel, so another is made. The old one is destroyed where the new one is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.rows import notes_in
from skintwin_desktop.paper import parcel
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.store.tables import RequestLetterRow, RequestNoteRow, RightsRequestRow


def parcels_that_count(noted: Iterable[RequestNoteRow]) -> list[RequestNoteRow]:
    """Return the notes of parcels that somebody can still open."""
    return [one for one in notes.of_kinds(noted, notes.PARCEL) if not one.code]


def give_up(session: Session, row: RightsRequestRow) -> None:
    """Mark inside a deed every parcel of a request as worth nothing, and let go of the letter that was to go with it.

    What became of it is what was noted of its code last; without that it lies somewhere, and cannot be opened.
    """
    noted = notes_in(session, row.id)
    lost = notes.of_kinds(noted, notes.PARCEL_LOST)
    for one in parcels_that_count(noted):
        one.code = lost[-1].code if lost else notes.WORTHLESS
    unsent = (RequestLetterRow.request_id == row.id, RequestLetterRow.sent_at.is_(None))
    session.execute(delete(RequestLetterRow).where(*unsent, RequestLetterRow.kind == LetterKind.ANSWER.value))


def clear_away(folder: Path, name: str, language: str) -> None:
    """Destroy the parcel of this name where a new one is written: its page, or its folder with nothing else in it."""
    (folder / f"{name}.html").unlink(missing_ok=True)
    old = folder / name
    if old.is_dir() and not old.is_symlink():
        ours = {parcel.page_name(language), *(parcel.part_name(number, language) for number in range(1, 1000))}
        inside = list(old.iterdir())
        if all(path.name in ours for path in inside):
            for path in inside:
                path.unlink()
            old.rmdir()
