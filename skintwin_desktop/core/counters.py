"""Numbers that are given in order and never twice: a counter is a row, so a rollback gives its number back."""

from __future__ import annotations

from sqlalchemy.orm import Session

from skintwin_desktop.errors import NotFound
from skintwin_desktop.store.tables import CounterRow


def next_number(session: Session, name: str) -> int:
    """Return inside a deed the next number of a counter that is there since the founding; NotFound."""
    counter = session.get(CounterRow, name)
    if counter is None:
        raise NotFound
    counter.value += 1
    return counter.value


def next_of_year(session: Session, name: str) -> int:
    """Return inside a deed the next number of a counter that begins anew each year; its name has the year."""
    if session.get(CounterRow, name) is None:
        session.add(CounterRow(name=name, value=0))
        session.flush()
    return next_number(session, name)
