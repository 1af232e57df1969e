"""Before a studio opens to anybody: what the ledger says was destroyed is destroyed in this copy of it as well."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_books as books_of
from skintwin_desktop.core.erasure_books import GIVEN_UP, PLANNED, RESULT, Books
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FormatNewer, LedgerUnusable, ObjectDamaged
from skintwin_desktop.store.tables import DraftRow, ErasureRow

_QUIET = {books_of.OUTSIDE_UNREACHABLE, books_of.OUTSIDE_BEHIND, books_of.OUTSIDE_MISSING}
"""What is told on the screen and not in the journal: a disk that is not in the computer today."""


@dataclass(frozen=True)
class _Order:
    """One erasure of the ledger that this database may not have done."""

    erasure: UUID
    body: Mapping[str, Any]
    over: bool
    """Whether what came of it stands in the ledger."""


def at_opening(studio: Studio) -> None:
    """Bring a studio that is being opened into line with the ledger; nothing is done where nothing was ever destroyed.

    FormatNewer, DiskFull, DiskFailed: then it does not open, because who was destroyed would be there again.
    """
    books = books_of.read_books(studio)
    studio.ledger_faults = books.faults
    if books.empty and not books.faults:
        return
    books = books_of.mend(studio, books)
    faults = books.faults
    books = _taken_from_the_other(studio, books)
    if books.known.head != books.best.head:
        for order in list(_orders(books)):
            books = _again(studio, books, order)
        if not books_of.begun(books):
            with studio.saving() as session:
                books_of.keep_head(session, books.best.head)
    _tell(studio, books, faults)
    drop_own_drafts(studio)


def _taken_from_the_other(studio: Studio, books: Books) -> Books:
    """Take over what only the copy outside tells, where each of the two has something that the other has not."""
    if books_of.DIFFERENT not in books.faults or books.outside is None:
        return books
    there = {(line.kind, line.erasure) for line in books.best.lines()}
    for line in books.outside.lines():
        if line.kind == PLANNED and (line.kind, line.erasure) not in there:
            books = books_of.add(studio, books, PLANNED, UUID(line.erasure), line.body)
    return books


def _orders(books: Books) -> Iterable[_Order]:
    """Return what this database has not done yet, as far as it says itself; all of it where the two do not fit."""
    head = books.known.head
    after = head.number if books.best.knows(head) else 0
    lines = list(books.best.lines())
    ended = {line.erasure: line.number for line in lines if line.kind in {RESULT, GIVEN_UP}}
    given_up = {line.number for line in lines if line.kind == GIVEN_UP}
    for line in lines:
        if line.kind != PLANNED:
            continue
        follows = next((one for one in lines[line.number :] if one.erasure == line.erasure), None)
        if follows is not None and follows.number in given_up:
            continue
        over = ended.get(line.erasure, 0) > line.number
        if line.number > after or not over:
            yield _Order(UUID(line.erasure), line.body, over)


def _again(studio: Studio, books: Books, order: _Order) -> Books:
    """Do one erasure in this database; one that nobody can have copied outside yet waits until that can be done.

    Where all of it is done, an order that does not say so (it was killed just before) is brought to its end.
    """
    from skintwin_desktop.core import erasure_run as runs
    from skintwin_desktop.core.erasure import UNDER_WAY
    from skintwin_desktop.core.requests import replayed

    if not order.over:
        try:
            books_of.copy_outside(studio, books)
        except LedgerUnusable:
            return books
    with studio.reading() as session:
        outline = runs.outline_from(studio, session, order.body)
        said = session.execute(select(ErasureRow.state).where(ErasureRow.id == order.erasure)).scalar()
    lying = books_of.lying(studio.vault, [order.body])
    if order.over and said != UNDER_WAY and not outline.of_fate("destroy") and not lying:
        return books
    with studio.saving() as session:
        drafts = [UUID(one) for one in order.body["drafts"]]
        session.execute(delete(DraftRow).where(DraftRow.id.in_(drafts)))
        runs.row_from(studio, session, order.erasure, order.body)
    runs.finish(studio, books, order.erasure, outline, lying=lying, again=True)
    replayed.follow(studio, UUID(order.body["request"]), something_stays=bool(order.body["kept"]))
    return books_of.read_books(studio)


def _tell(studio: Studio, books: Books, faults: Iterable[str]) -> None:
    """Note in the journal what is wrong with the ledger, unless it is only away."""
    told = [fault for fault in faults if fault not in _QUIET]
    if told:
        with studio.deed(Event.LEDGER_FAULT, Kind.EXECUTE, Purpose.OFFICE) as deed:
            deed.about("ledger", told[0], count=len(told))
    if books.silent:
        return
    with contextlib.suppress(LedgerUnusable):
        if books.best.content and (books.outside is None or books.outside.content != books.best.content):
            books_of.copy_outside(studio, books)


def drop_own_drafts(studio: Studio) -> None:
    """Destroy what the signed-in user was typing about clients who were destroyed; others' own only they can open."""
    with studio.reading() as session:
        whole = select(ErasureRow.files).where(ErasureRow.chosen == "", ErasureRow.begun_at.is_not(None))
        named = own_drafts(
            studio, session, (one for files in session.execute(whole).scalars() for one in files.split())
        )
    if named:
        with studio.saving() as session:
            session.execute(delete(DraftRow).where(DraftRow.id.in_(named)))
        studio.database.committed(deleted=True)


def own_drafts(studio: Studio, session: Session, ids: Iterable[str]) -> list[UUID]:
    """Return what the signed-in user was typing about clients, by the drafts' own ids."""
    gone = set(ids)
    mine = select(DraftRow).where(DraftRow.user_id == studio.user.user_id)
    return [row.id for row in session.execute(mine).scalars() if _names(studio, row, gone)] if gone else []


def _names(studio: Studio, row: DraftRow, gone: set[str]) -> bool:
    """Tell whether a draft is about one of these clients."""
    from skintwin_desktop.core.drafts import opened

    try:
        draft = opened(studio, row)
    except (ObjectDamaged, FormatNewer):
        return False
    return any(one in text for text in (row.subject, *draft.values.values()) for one in gone)
