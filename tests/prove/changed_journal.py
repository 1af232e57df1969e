"""The journal and its anchor, changed with the real keys in hand; for the proof ``tamper``."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from skintwin_desktop.store import chain
from skintwin_desktop.store.tables import Base
from tests.prove.changes import NOTICED, SILENT, WITHOUT_EFFECT, Studied, Tally, changed, closing, cuts, every_bit


def try_anchor(studied: Studied) -> Tally:
    """Change the anchor in every bit and at every length, and take it away."""
    path, tally = studied.folder / chain.ANCHOR, Tally()
    content = path.read_bytes()
    with closing(studied.open()) as studio:
        expected = chain.read_anchor(studied.folder, studied.keys.journal)

        def look() -> str:
            if studio.check_chain().first_bad is not None:
                return NOTICED
            same = chain.read_anchor(studied.folder, studied.keys.journal) == expected
            return WITHOUT_EFFECT if same else SILENT

        for what, other in (*every_bit(content), *cuts(content, range(len(content))), ("gone", None)):
            with changed(path, other):
                tally.attempt(what, look)
    return tally


@dataclass
class JournalTally:
    """How the journal's check fared with the seed of the recovery slot, and how without it."""

    tried: int = 0
    wrong_line: int = 0
    silent: int = 0
    silent_without_seed: int = 0
    crashed: int = 0
    example: str = ""
    only_with_seed: Counter[str] = field(default_factory=Counter)
    """What the check without the seed does not see, by the first word of what was done."""


Statements = list[tuple[str, dict[str, Any]]]
Changes = Callable[[Any, int], Iterator[tuple[str, int, Statements]]]


def try_journal(studied: Studied) -> JournalTally:
    """Edit, insert, delete, swap and cut lines with the real key, one at a time, each undone afterwards."""
    with closing(studied.open()) as studio, studio._database.writing() as session:
        for verb in ("UPDATE", "DELETE"):
            session.execute(text(f"DROP TRIGGER journal_refuses_{verb.lower()}"))
        anchor = chain.read_anchor(studied.folder, studied.keys.journal)
        assert anchor is not None
        tally = try_changes(session, studied.keys.journal, studied.seed, anchor, edits)
        session.rollback()
    return tally


def try_changes(
    session: Session,
    journal_key: bytes,
    seed: tuple[int, bytes],
    anchor: chain.Anchor,
    changes: Changes,
    *,
    unseeded_every: int = 1,
) -> JournalTally:
    """Make each change in turn, check, and take it back; one in ``unseeded_every`` is checked without seed as well."""
    tally = JournalTally()
    lines = session.execute(text("SELECT count(*) FROM journal")).scalar_one()

    def verdict(seed: tuple[int, bytes] | None) -> chain.Verdict:
        return chain.verify(session, journal_key=journal_key, seed=seed, anchors=[anchor], step=_AHEAD)

    assert verdict(seed) == chain.Verdict(lines)
    for what, first, statements in changes(session, lines):
        tally.tried += 1
        with contextlib.suppress(_Undone), session.begin_nested():
            for statement, values in statements:
                session.execute(text(statement), values)
            _judge(tally, what, first, verdict, seed, unseeded=tally.tried % unseeded_every == 0)
            raise _Undone
    assert verdict(seed) == chain.Verdict(lines)
    return tally


_AHEAD = 20
"""Lines that a check reads ahead: it ends at the first that is not right, and what is read beyond is time lost."""


class _Undone(Exception):
    """Takes an edit back."""


def _judge(
    tally: JournalTally,
    what: str,
    first: int,
    verdict: Callable[[tuple[int, bytes] | None], chain.Verdict],
    seed: tuple[int, bytes],
    *,
    unseeded: bool,
) -> None:
    try:
        with_seed = verdict(seed)
        without = verdict(None) if unseeded else with_seed
    except Exception as error:  # noqa: BLE001  that is what is looked for
        tally.crashed += 1
        tally.example = f"{what}: {error!r}"
        return
    if without.first_bad is None:
        tally.silent_without_seed += 1
        tally.only_with_seed[what.split(maxsplit=1)[0]] += 1
    if with_seed.first_bad is None:
        tally.silent += 1
        tally.example = what
    elif with_seed.first_bad != first:
        tally.wrong_line += 1
        tally.example = f"{what}: line {with_seed.first_bad} instead of {first}"


def edits(session: Any, lines: int) -> Iterator[tuple[str, int, Statements]]:
    """Yield changes of the journal: what, the first line that is wrong afterwards, and the SQL."""
    names = [column.name for column in Base.metadata.tables["journal"].columns]
    for seq in range(1, lines + 1):
        row = session.execute(text("SELECT * FROM journal WHERE seq = :seq"), {"seq": seq}).mappings().one()
        for name in names:
            update = f"UPDATE journal SET {name} = :value WHERE seq = :seq"
            if name != "seq":
                yield f"{name} of {seq}", seq, [(update, {"value": _edited(row[name]), "seq": seq})]
        yield f"delete {seq}", seq, [("DELETE FROM journal WHERE seq = :seq", {"seq": seq})]
        yield f"cut from {seq}", seq, [("DELETE FROM journal WHERE seq >= :seq", {"seq": seq})]
        if seq < lines:
            yield f"swap {seq}", seq, _swap(seq)
            yield f"insert behind {seq}", seq + 1, _insert(dict(row), names, seq)
    last = session.execute(text("SELECT * FROM journal WHERE seq = :seq"), {"seq": lines}).mappings().one()
    yield "one more at the end", lines + 1, _insert(dict(last), names, lines)


def _edited(value: Any) -> Any:
    if value is None:
        return "0" * 32
    if isinstance(value, int):
        return value + 1
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    if value[:4].isdigit() and value[4:5] == "-":  # a moment
        return value[:-1] + ("1" if value[-1] != "1" else "2")
    return ("a" if value[:1] != "a" else "b") + value[1:]


def _swap(seq: int) -> Statements:
    steps = ((seq, -1), (seq + 1, seq), (-1, seq + 1))
    return [("UPDATE journal SET seq = :new WHERE seq = :old", {"old": old, "new": new}) for old, new in steps]


def _insert(row: dict[str, Any], names: list[str], behind: int) -> Statements:
    """Put a copy of a line behind it, as if it had happened twice."""
    row |= {"seq": behind + 1, "deed_id": "f" * 32}
    move = "UPDATE journal SET seq = -seq - 1 WHERE seq > :seq"
    back = "UPDATE journal SET seq = -seq WHERE seq < 0"
    places = ", ".join(f":{name}" for name in names)
    return [(move, {"seq": behind}), (back, {}), (f"INSERT INTO journal ({', '.join(names)}) VALUES ({places})", row)]
