"""Carrying an erasure out: written down first, copied outside, destroyed, and written down what came of it.

Killed anywhere, the ledger says that it began; the next sign-in, or asking again, does all of it once more.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_books as books_of
from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.erasure import (
    DESTROYED,
    FAILED,
    ORDERED,
    TO_BE_DONE,
    UNDER_WAY,
    ErasureState,
    chosen_of,
    found_in,
    kept_parts,
    outlined,
    state_of,
    works_alone,
)
from skintwin_desktop.core.erasure_again import drop_own_drafts, own_drafts
from skintwin_desktop.core.erasure_books import PLANNED, Books
from skintwin_desktop.core.erasure_doing import Swept, destroy_rows, sweep_files
from skintwin_desktop.core.erasure_fates import Outline, Stay, outline_of
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.erasure_running import refuse_while_running
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import (
    Cancelled,
    ChangedMeanwhile,
    ErasureRefused,
    LedgerUnusable,
)
from skintwin_desktop.rules.erasure import DECIDED, DESTROY, HOLD, KEEP, REDUCE, WAIT, may_begin
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ErasureRow

_STEPS = 6
"""Steps besides the files: planned, copied outside, rows, database anew, result, told."""


@dataclass(frozen=True)
class LedgerPlace:
    """Where the ledger is copied to; ``folder`` is empty while the owner chose none. ``faults`` see ``FAULTS``."""

    folder: str
    lines: int
    head: str
    faults: tuple[str, ...]
    same_disk: bool = False
    """Whether it lies on the disk of the studio, so that both are lost together."""


# --- the place outside ---


@action(Permission.CHANGE_STUDIO)
def choose_ledger_place(studio: Studio, folder: Path) -> LedgerPlace:
    """Choose where the ledger of erasures is copied to, outside the studio folder, and copy it there at once.

    LedgerUnusable when it is away, inside the studio folder or not writable.
    """
    books_of.refuse_unfit(studio, folder)
    books = books_of.mend(studio, books_of.read_books(studio))
    there = books_of.at(books, folder)
    books_of.copy_outside(studio, there)
    with studio.deed(Event.STUDIO_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        books_of.keep_folder(deed.session, folder)
        books_of.keep_secret(deed.session)
        deed.about("studio", studio.studio_id)
    return _told(studio, books_of.read_books(studio))


@action(Permission.READ_STUDIO)
def ledger_place(studio: Studio) -> LedgerPlace:
    """Return where the ledger is copied to, and what is wrong with it now."""
    return _told(studio, books_of.read_books(studio))


def _told(studio: Studio, books: Books) -> LedgerPlace:
    folder, head = books.known.folder, books.best.head
    same = folder is not None and _on_one_disk(folder, studio.folder)
    return LedgerPlace(str(folder) if folder else "", head.number, head.mac, books.faults, same)


def _on_one_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders lie on one disk; not while one of them is away."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


# --- carrying out ---


@action(Permission.DESTROY_FILE)
def carry_out(studio: Studio, erasure_id: UUID, *, password: str, progress: Progress = no_progress) -> ErasureState:
    """Destroy what was ordered, or go on with it where it stopped; the state says whether anything could not be.

    Before anything is destroyed: ErasureRefused, ChangedMeanwhile when the file is not what was agreed to,
    LedgerUnusable, WrongPassword, Cancelled. Afterwards DiskFull and DiskFailed: what is left is done when it is asked
    again, or at the next sign-in.
    """
    confirm_password(studio, password)
    with studio.reading() as session:
        row = found_in(session, erasure_id)
        again = row.state in TO_BE_DONE
        _refuse(studio, session, row)
        outline = _outline_of(studio, session, row)
        if not again:
            refuse_while_running(session, outline.graph.files, but=row.request_id)
        if not again and outline.digest() != row.digest:
            raise ChangedMeanwhile
        body = _body_of(studio, row, outline)
        mine = own_drafts(studio, session, row.files.split()) if outline.whole else []
        body["drafts"] = [one.hex for one in mine]
    progress(0, len(outline.objects) + _STEPS)
    books = books_of.mend(studio, books_of.read_books(studio))
    books_of.chosen_place(studio, books)  # else nothing is written down
    books = _begin(studio, books, erasure_id, body)
    planned = [line.body for line in books.best.lines() if (line.erasure, line.kind) == (erasure_id.hex, PLANNED)]
    lying = books_of.lying(studio.vault, planned)
    finish(studio, books, erasure_id, outline, lying=lying, told=_Told(progress))
    with studio.reading() as session:
        return state_of(session, found_in(session, erasure_id))


def _refuse(studio: Studio, session: Session, row: ErasureRow) -> None:
    if row.state not in {ORDERED, *TO_BE_DONE}:
        raise ErasureRefused("state")
    alone, seconded = works_alone(session), row.second_by is not None
    if may_begin(studio.now(), ordered_at=row.ordered_at, seconded=seconded, alone=alone):
        return
    if not alone:
        raise ErasureRefused("second")
    raise ErasureRefused("too_early", until=row.ordered_at + WAIT)


def _outline_of(studio: Studio, session: Session, row: ErasureRow) -> Outline:
    files = [UUID(one) for one in row.files.split()]
    return outlined(studio, session, files, row.request_id, chosen_of(row.chosen))


def _begin(studio: Studio, books: Books, erasure_id: UUID, body: Mapping[str, Any]) -> Books:
    """Write down what is going to be destroyed, here and outside; where that fails, that it does not begin."""
    books = books_of.add(studio, books, PLANNED, erasure_id, body)
    try:
        books_of.copy_outside(studio, books)
    except LedgerUnusable:
        books_of.add(studio, books, books_of.GIVEN_UP, erasure_id, {})
        raise
    return books


def _body_of(studio: Studio, row: ErasureRow, outline: Outline) -> dict[str, Any]:
    """Return what the ledger says before anything is destroyed: random ids, numbers and times, nobody's name."""
    return {
        "at": studio.now().isoformat(),
        "client": row.client_id.hex,
        "files": row.files.split(),
        "request": row.request_id.hex,
        "reference": row.reference,
        "whole": outline.whole,
        "chosen": row.chosen,
        "rows": _by_table(item.thing for item in outline.of_fate(DESTROY)),
        "kept": [
            [item.thing.table, item.thing.key, item.fate, item.ground, item.until.isoformat() if item.until else ""]
            for item in outline.of_fate(KEEP, REDUCE)
        ],
        "counts": outline.counts(DESTROY),
        "ordered": [row.ordered_by.hex, row.ordered_at.isoformat()],
        "second": [row.second_by.hex, row.second_at.isoformat()] if row.second_by and row.second_at else [],
        "by": studio.user.user_id.hex,
    }


def _by_table(things: Iterable[Thing]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for thing in things:
        found.setdefault(thing.table, []).append(thing.key)
    return found


class _Told:
    """Tells how far it is; from here nobody can give up any more."""

    def __init__(self, progress: Progress = no_progress) -> None:
        self._progress = progress
        self._done, self._total = 0, 1

    def begin(self, total: int) -> None:
        self._total = total

    def step(self) -> None:
        self._done = min(self._done + 1, self._total)
        with contextlib.suppress(Cancelled):
            self._progress(self._done, self._total)


def finish(
    studio: Studio,
    books: Books,
    erasure_id: UUID,
    outline: Outline,
    *,
    lying: Iterable[str] = (),
    again: bool = False,
    told: _Told | None = None,
) -> None:
    """Destroy what an outline says: rows in one deed, then files, and then say what came of it, here and outside.

    ``lying`` are files of it that lie in the vault though no row names them any more; ``again`` that it is done once
    more in another copy of the studio.
    """
    told = told or _Told()
    objects = tuple(dict.fromkeys([*outline.objects, *lying]))
    told.begin(len(objects) + _STEPS)
    event = Event.ERASURE_REPEATED if again else Event.FILE_DESTROYED
    with studio.deed(event, Kind.DELETE, Purpose.RIGHTS) as deed:
        gone = destroy_rows(studio, deed.session, outline)
        row = found_in(deed.session, erasure_id)
        row.state, row.begun_at = UNDER_WAY, row.begun_at or studio.now()
        row.done_by = studio.user.user_id
        books_of.keep_secret(deed.session)
        deed.deleted = True
        deed.about("erasure", erasure_id, client=outline.graph.files[0], count=gone)
    for one in outline.graph.files:
        studio.forget(one)
    told.step()
    drop_own_drafts(studio)
    swept = sweep_files(studio, objects, told.step)
    books = books_of.add(studio, books, books_of.RESULT, erasure_id, _result(studio, outline, swept))
    with studio.saving() as session:
        row = found_in(session, erasure_id)
        row.state, row.failed = (FAILED if swept.failed else DESTROYED), len(swept.failed)
        row.ended_at = studio.now()
        if not again and not books_of.begun(books):
            books_of.keep_head(session, books.best.head)
    told.step()
    with contextlib.suppress(LedgerUnusable):  # that it began is there already
        books_of.copy_outside(studio, books)
    told.step()


def _result(studio: Studio, outline: Outline, swept: Swept) -> dict[str, Any]:
    return {
        "at": studio.now().isoformat(),
        "outcome": "failed" if swept.failed else "done",
        "failed": list(swept.failed),
        "destroyed": outline.counts(DESTROY),
        "kept": [list(one) for one in kept_parts(outline.items)],
        "copies": swept.copies,
    }


# --- again, from what the ledger says ---


def outline_from(studio: Studio, session: Session, body: Mapping[str, Any]) -> Outline:
    """Work out in this database what a line of the ledger destroys, with the holds and the decisions of then."""
    graph = graphs.gather(session, [UUID(one) for one in body["files"]])
    held = {
        Thing(table, key): Stay(ground, date.fromisoformat(until) if until else None)
        for table, key, _, ground, until in body["kept"]
        if ground in {HOLD, *DECIDED}
    }
    today = studio.local(datetime.fromisoformat(body["at"])).date()
    return outline_of(session, graph, chosen_of(body["chosen"]), held, today)


def row_from(studio: Studio, session: Session, erasure_id: UUID, body: Mapping[str, Any]) -> ErasureRow:
    """Return the order of a line of the ledger, made anew where this database is from before it."""
    found = session.execute(select(ErasureRow).where(ErasureRow.id == erasure_id)).scalar()
    if found is not None:
        return found
    second = body["second"]
    ordered_by, ordered_at = body["ordered"]
    row = ErasureRow(
        id=erasure_id,
        client_id=UUID(body["client"]),
        files=" ".join(body["files"]),
        chosen=body["chosen"],
        request_id=UUID(body["request"]),
        reference=body["reference"],
        initials="",
        received_on=studio.local(datetime.fromisoformat(ordered_at)).date(),
        digest=b"",
        state=UNDER_WAY,
        ordered_at=datetime.fromisoformat(ordered_at),
        ordered_by=UUID(ordered_by),
        second_at=datetime.fromisoformat(second[1]) if second else None,
        second_by=UUID(second[0]) if second else None,
        failed=0,
    )
    session.add(row)
    session.flush()
    return row
