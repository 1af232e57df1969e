"""What becomes of each row of a client when the whole file is destroyed, or some things that were chosen."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.erasure_graph import CLIENT, KEY, VAULT, Graph, Thing
from skintwin_desktop.errors import ErasureRefused
from skintwin_desktop.rules.erasure import DESTROY, HOLD, KEEP, REDUCE, ground_of, kept_until
from skintwin_desktop.store.entries import Category


@dataclass(frozen=True)
class Stay:
    """Why something stays that would go otherwise, and until when; None where nobody said a day."""

    ground: str
    until: date | None


Held = Mapping[Thing, Stay]
"""What stays because of a hold, with all that it refers to, or because that was decided."""
_LESION = "lesion"
_CHANGING = {Category.REQUEST.value, Category.LOG.value}
"""What may be written between planning and carrying out."""


@dataclass(frozen=True)
class Item:
    """What becomes of one row: ``fate`` is 'destroy', 'reduce' or 'keep'; ``ground`` and ``until`` say why it stays."""

    thing: Thing
    category: str
    fate: str
    ground: str = ""
    until: date | None = None
    when: date | None = None


@dataclass(frozen=True)
class Outline:
    """What becomes of everything that an erasure touches."""

    graph: Graph
    items: tuple[Item, ...]
    whole: bool
    homes: Mapping[Thing, Thing] = field(default_factory=dict)
    """Lesions that stay though the visit at which they were first seen goes, and their next visit."""

    def of_fate(self, *fates: str) -> tuple[Item, ...]:
        """Return the rows with one of these fates."""
        return tuple(item for item in self.items if item.fate in fates)

    @property
    def objects(self) -> tuple[str, ...]:
        """The names of the files in the vault that go."""
        return tuple(item.thing.key for item in self.of_fate(DESTROY) if item.thing.table in graphs.IN_VAULT)

    def counts(self, *fates: str) -> dict[str, int]:
        """Return how many rows have one of these fates, by category."""
        return dict(Counter(item.category for item in self.of_fate(*fates)))

    def digest(self) -> bytes:
        """Return a hash that changes when anything else would be destroyed or kept."""
        lines = sorted(
            f"{item.thing.table} {item.thing.key} {item.fate} {item.ground}"
            for item in self.items
            if item.category not in _CHANGING
        )
        return hashlib.sha256("\n".join(lines).encode()).digest()


def outline_of(session: Session, graph: Graph, chosen: Iterable[Thing], held: Held, today: date) -> Outline:
    """Say what becomes of what was chosen, or of all rows of a client where nothing was; ErasureRefused."""
    chosen = tuple(chosen)
    return _chosen_things(session, graph, chosen, held, today) if chosen else _whole_file(graph, held, today)


def _whole_file(graph: Graph, held: Held, today: date) -> Outline:
    items = {thing: _usual(graph, thing, today) for thing in graph.rows}
    items |= _kept(graph, held)
    for client in [thing for thing in graph.rows if thing.table == CLIENT]:
        if items[client].fate == DESTROY and (item := _needs(graph, client, items)) is not None:
            items[client] = Item(client, items[client].category, REDUCE, item.ground, item.until)
    return Outline(graph, tuple(items[thing] for thing in sorted(items)), whole=True)


def _usual(graph: Graph, thing: Thing, today: date) -> Item:
    table = graphs.table_of(thing.table)
    fate, category, when = graphs.usual_fate(table), graphs.category_of(table), graph.rows[thing].when
    if fate == DESTROY:
        return Item(thing, category, fate, when=when)
    ground = ground_of(category)
    day = when or _day_of_what_it_is_part_of(graph, thing) or today
    return Item(thing, category, fate, ground, kept_until(ground, day=day, today=today), when)


def _day_of_what_it_is_part_of(graph: Graph, thing: Thing) -> date | None:
    days = (graph.rows[tie.to].when for tie in graph.rows[thing].ties if tie.to.table != CLIENT)
    return next((day for day in days if day is not None), None)


def _kept(graph: Graph, held: Held) -> dict[Thing, Item]:
    """Keep what is held with all that it refers to and the key without which it could not be read, and what stays."""
    found: dict[Thing, Item] = {}
    for thing, stay in sorted(held.items(), key=lambda one: one[1].ground == HOLD):  # a hold outweighs a decision
        for one in _with_context(graph, thing) if stay.ground == HOLD else {thing} & graph.rows.keys():
            before = found.get(one)
            until = stay.until
            if before is not None and before.ground == stay.ground:
                until = max(filter(None, (before.until, until)), default=None)
            category = graphs.category_of(graphs.table_of(one.table))
            found[one] = Item(one, category, KEEP, stay.ground, until, graph.rows[one].when)
    return found


def _with_context(graph: Graph, thing: Thing) -> set[Thing]:
    kept = graph.before([thing])
    for one in tuple(kept):
        if one.table == VAULT or graphs.sealed_column(graphs.table_of(one.table)) is not None:
            kept |= {Thing(KEY, graph.rows[one].owner.hex)} & graph.rows.keys()
    return kept


def _needs(graph: Graph, client: Thing, items: Mapping[Thing, Item]) -> Item | None:
    """Return what stays the longest of what cannot be without the client's row."""
    kept = [
        items[thing]
        for thing, row in graph.rows.items()
        if items[thing].fate != DESTROY and any(tie.to == client and not tie.loose for tie in row.ties)
    ]
    return max(kept, key=lambda item: item.until or date.min, default=None)


def _chosen_things(session: Session, graph: Graph, chosen: Iterable[Thing], held: Held, today: date) -> Outline:
    """Say what becomes of what was chosen and of what hangs on it; ErasureRefused where that is the file itself."""
    wanted = {thing for thing in chosen if thing in graph.rows}
    if any(thing.table in {CLIENT, KEY, VAULT} for thing in wanted):
        raise ErasureRefused("not_by_itself")
    wanted |= graphs.versions_of_notes(session, wanted)
    homes = _homes(graph, graph.behind(wanted))
    gone = graph.behind(wanted, but=homes.keys() - wanted)
    items = {thing: _usual(graph, thing, today) for thing in gone}
    items |= {one: item for one, item in _kept(graph, held).items() if one in gone}
    goes = {thing for thing in gone if items[thing].fate == DESTROY}
    items |= {one: Item(one, Category.IMAGE.value, DESTROY) for one in _files_of(graph, goes)}
    staying = {one: home for one, home in homes.items() if one not in gone}
    return Outline(graph, tuple(items[thing] for thing in sorted(items)), whole=False, homes=staying)


def _homes(graph: Graph, gone: set[Thing]) -> dict[Thing, Thing]:
    """Return the lesions that were seen at another visit as well, with the first such visit."""
    homes: dict[Thing, Thing] = {}
    lesions = {thing for thing in gone if thing.table == _LESION}
    for row in graph.rows.values():
        ties = {tie.column: tie.to for tie in row.ties}
        lesion, visit = ties.get("lesion_id"), ties.get("visit_id")
        first = {tie.to for tie in graph.rows[lesion].ties if tie.column == "first_visit_id"} if lesion else set()
        if lesion not in lesions or visit is None or visit in first or visit in gone:
            continue
        before = homes.get(lesion)
        if before is None or _number(graph, visit) < _number(graph, before):
            homes[lesion] = visit
    return homes


def _number(graph: Graph, visit: Thing) -> tuple[date, str]:
    return graph.rows[visit].when or date.max, visit.key


def _files_of(graph: Graph, goes: set[Thing]) -> set[Thing]:
    """Return the files in the vault that nothing refers to any more."""
    of = {thing: {tie.to for tie in row.ties if tie.to.table == VAULT} for thing, row in graph.rows.items()}
    staying = {file for thing, files in of.items() if thing not in goes for file in files}
    return {file for thing in goes for file in of[thing]} - staying
