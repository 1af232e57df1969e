"""The overview of a copy, as a file for a person reads: a section for each kind of data, each record under its name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from skintwin_desktop.core.requests.collecting import Collected, Entity
from skintwin_desktop.core.requests.copy_records import Pairs, names_in, pairs_of, title_of, whole
from skintwin_desktop.core.requests.copy_values import NOTHING
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.parts import CLASSES
from skintwin_desktop.paper.parcel_content import Section, Table

_MOST_COLUMNS = 5
_LONG = 160
"""Words that are longer than this want the width of the page."""
_REQUESTS, _REQUEST = "REQ", "rights_request"
_LOG = "LOG"
_HEADS = frozenset({"client", _REQUEST})
"""Tables of what a section is about; what else is in it hangs on that."""

Names = Mapping[str, str]


def sections_of(found: Collected, language: str) -> tuple[Section, ...]:
    """Return the overview: sections for each kind of data, each request with what came of it in one of its own.

    The log has a place of its own in the parcel and is left out here; what only machines read stands in the data.
    """
    entities = whole(found)
    names = names_in(entities, language)
    sections: list[Section] = []
    for kind in CLASSES:
        several = [one for one in entities if one.kind == kind]
        if kind == _REQUESTS:
            sections += _requests(several, names, language)
        elif kind != _LOG:
            sections.append(_section(word("kind", kind, language), several, names, language))
    return tuple(one for one in sections if one.rows or one.tables)


def _requests(several: list[Entity], names: Names, language: str) -> Iterator[Section]:
    """Yield a section for each request, and one for what belongs to none that is here."""
    requests = {one.id: one for one in several if one.table == _REQUEST}
    title = word("kind", _REQUESTS, language)
    for request in requests.values():
        rest = [one for one in several if one.request == request.id]
        own = f"{title}: {title_of(request, names, language)}"
        yield _section(own, [request, *rest], names, language)
    rest = [one for one in several if one.id not in requests and one.request not in requests]
    yield _section(title, rest, names, language)


def _section(title: str, entities: Iterable[Entity], names: Names, language: str) -> Section:
    """Return a section: what there is one of as label and value, the rest as tables, or each record under its name."""
    by_table: dict[str, list[tuple[Entity, Pairs]]] = defaultdict(list)
    for one in entities:
        pairs = pairs_of(one, names, language)
        if pairs:
            by_table[one.table].append((one, pairs))
    rows: Pairs = []
    tables: list[Table] = []
    for table, several in by_table.items():
        if len(several) == 1 and (table in _HEADS or len(by_table) == 1):  # the section is about it
            rows = several[0][1]
        else:
            tables += _tables(several, names, language)
    return Section(title, rows=tuple(rows), tables=tuple(tables))


def _tables(several: list[tuple[Entity, Pairs]], names: Names, language: str) -> Iterator[Table]:
    """Yield records that fit in columns as rows under their labels, and others each under its own name."""
    labels = list(dict.fromkeys(label for _, pairs in several for label, _ in pairs))
    twice = any(len(dict(pairs)) < len(pairs) for _, pairs in several)
    long = any(len(text) > _LONG for _, pairs in several for _, text in pairs)
    if len(several) == 1 or len(labels) > _MOST_COLUMNS or twice or long:
        yield from (Table((title_of(one, names, language), ""), tuple(pairs)) for one, pairs in several)
    else:
        rows = (dict(pairs) for _, pairs in several)
        yield Table(tuple(labels), tuple(tuple(row.get(label, NOTHING) for label in labels) for row in rows))
