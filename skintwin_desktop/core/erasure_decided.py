"""What the desk decided about each kind of data of a request, as what an erasure leaves besides what a law keeps.

A kind that was decided to stay, stays; with it what it cannot be without, which the plan says apart. Everything else
goes, as far as no law and no hold keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.erasure_fates import Held, Stay
from skintwin_desktop.core.erasure_graph import CLIENT, KEY, VAULT, Graph, Thing
from skintwin_desktop.core.requests import records
from skintwin_desktop.core.requests.parts import class_of_table
from skintwin_desktop.core.requests.rows import parts_in
from skintwin_desktop.rules.erasure import BY_LAW, NEEDED, decided_until
from skintwin_desktop.store.tables import RequestPartRow


def decided_kinds(session: Session, request_id: UUID) -> dict[str, RequestPartRow]:
    """Return the kinds of data that were decided to stay though no law keeps them, with their part of the request."""
    return {
        part.code: part
        for part in parts_in(session, request_id)
        if part.kind == records.CLASS and part.decision == records.REFUSE and part.code not in BY_LAW
    }


def staying(session: Session, request_id: UUID, graph: Graph) -> Held:
    """Return every row that stays because of a decision, with its ground, and those that it cannot be without."""
    kinds = decided_kinds(session, request_id)
    stays: dict[Thing, Stay] = {}
    for thing in graph.rows:
        part = kinds.get(kind_of(thing))
        if part is not None:
            decided = part.decided_at.date() if part.decided_at is not None else None
            stays[thing] = Stay(part.ground, part.kept_until or decided_until(part.ground, decided))
    needed = _needed(graph, stays)
    return {**{thing: Stay(NEEDED, None) for thing in needed}, **stays}


def kind_of(thing: Thing) -> str:
    """Return the kind of data of a row as a person decides on it; empty for keys and files, which go with theirs."""
    return "" if thing.table in {KEY, VAULT} else class_of_table(graphs.table_of(thing.table))


def _needed(graph: Graph, stays: Iterable[Thing]) -> set[Thing]:
    """Return the rows, files and keys without which these cannot be, or could not be read.

    Of a client on whom something hangs a row without a name is enough, unless a sealed record stays: then the key and
    the client stay as well, and where the client stays the key does.
    """
    reached = set(stays)
    waiting = list(reached)
    while waiting:
        ties = graph.rows[waiting.pop()].ties
        more = {tie.to for tie in ties if (tie.to.table == VAULT or not tie.free) and tie.to.table != CLIENT} - reached
        reached |= more
        waiting += more
    owners = {graph.rows[thing].owner.hex for thing in reached if _opens_with_the_key(thing)}
    both = {Thing(table, owner) for owner in owners for table in (CLIENT, KEY)}
    return (reached | both) & graph.rows.keys()


def _opens_with_the_key(thing: Thing) -> bool:
    table = graphs.table_of(thing.table)
    return thing.table in {CLIENT, VAULT} or graphs.sealed_column(table) is not None
