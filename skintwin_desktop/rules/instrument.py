"""The one shape of every clinical list: what is asked, what the answers add up to, what the source says of the sum.

A list adds up what the practitioner entered, like the paper form, and never judges. Lists are told apart by id and
version, which are stored with the answers: a published version is never edited, a correction is a new version.
Words for people are not here; the interface words every id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Answers = Mapping[str, tuple[str, ...]]
"""Item id to the chosen option ids. An item that is absent is unanswered; ``()`` means "looked, none of them"."""

Kind = Literal["one", "several", "yes_no"]
Eye = Literal["naked", "dermoscopy", ""]

ONE = Decimal(1)
ZERO = Decimal(0)


@dataclass(frozen=True)
class Option:
    """One answer to an item and the points that it gives."""

    id: str
    points: Decimal


@dataclass(frozen=True, kw_only=True)
class Item:
    """One question of a list.

    ``least`` is how many options of a 'several' item make an answer: with fewer it is still unanswered.
    ``optional`` items are never missing. An item with ``asked_after=(item id, option id)`` is only asked when that
    earlier item is asked too and has that option.
    """

    id: str
    kind: Kind
    options: tuple[Option, ...]
    weight: Decimal = ONE
    least: int = 0
    optional: bool = False
    asked_after: tuple[str, str] | None = None

    @property
    def lowest(self) -> Decimal:
        """Return the fewest points that an answer can give, weighted."""
        points = sorted(option.points for option in self.options)
        return self.weight * sum(points[: self.least if self.kind == "several" else 1], ZERO)

    @property
    def highest(self) -> Decimal:
        """Return the most points that an answer can give, weighted."""
        points = sorted(option.points for option in self.options)
        return self.weight * sum(points if self.kind == "several" else points[-1:], ZERO)


@dataclass(frozen=True)
class Bound:
    """A published cut-off: from ``value`` on (with ``above``: only beyond it) the source's reading is ``code``."""

    value: Decimal
    code: str
    above: bool = False


@dataclass(frozen=True, kw_only=True)
class Instrument:
    """A published list, in one version.

    ``source`` is the short name of the citation. ``not_for`` holds codes of places and lesions that the source
    excludes ('face', 'acral', 'non_melanocytic'): a warning, no lock. ``bounds`` go up; ``below`` is the published
    reading under the first, '' where the source gives none. With ``sum=False`` the source publishes no total: points
    then only carry the reading and none are shown. ``for_eye`` is '' for a list that is not about a lesion.
    """

    id: str
    version: int
    items: tuple[Item, ...]
    citation: str
    source: str
    for_eye: Eye
    not_for: tuple[str, ...] = ()
    sum: bool = True
    bounds: tuple[Bound, ...] = ()
    below: str = ""


@dataclass(frozen=True)
class Term:
    """What one answered item contributes: ``weight`` times ``points``."""

    item: str
    weight: Decimal
    points: Decimal


@dataclass(frozen=True)
class Outcome:
    """What the answers come to. ``total`` is None while an item is ``missing``, and for a list without a sum.

    ``terms`` are the answered items in the order of the list, ``bounds`` the published cut-offs, ``lowest`` and
    ``highest`` the ends of the scale (None without a sum). ``reading`` is the code that the source gives to such a
    total: '' when the source gives none or something is missing. It is no judgement of this lesion.
    """

    total: Decimal | None
    terms: tuple[Term, ...]
    missing: tuple[str, ...]
    bounds: tuple[Bound, ...]
    reading: str
    lowest: Decimal | None
    highest: Decimal | None


def yes_no(item: str, *, points: int = 1) -> Item:
    """Make a criterion that is present or absent, so that "not looked at" differs from "absent"."""
    return Item(id=item, kind="yes_no", options=(Option("no", ZERO), Option("yes", Decimal(points))))


def list_asked(instrument: Instrument, answers: Answers) -> tuple[Item, ...]:
    """List the items in play: without those that earlier answers have made unnecessary.

    Answers to items that are not in play have no effect. Raises ValueError for an item or option that the list does
    not have, or a number of options that the item does not take.
    """
    _check(instrument, answers)
    asked: dict[str, Item] = {}
    for item in instrument.items:
        if item.asked_after is not None:
            before, option = item.asked_after
            if before not in asked or option not in answers.get(before, ()):
                continue
        asked[item.id] = item
    return tuple(asked.values())


def add_up(instrument: Instrument, answers: Answers) -> Outcome:
    """Add up a list in exact decimals and put the published reading beside it; raises as ``list_asked`` does."""
    asked = list_asked(instrument, answers)
    answered = tuple(item for item in asked if _is_answered(item, answers))
    missing = tuple(item.id for item in asked if item not in answered and not item.optional)
    terms = tuple(Term(item.id, item.weight, _points(item, answers[item.id])) for item in answered)
    points = sum((term.weight * term.points for term in terms), ZERO)
    reading = "" if missing else _reading(instrument, points)
    if not instrument.sum:
        return Outcome(None, (), missing, (), reading, None, None)
    return Outcome(
        total=None if missing else points,
        terms=terms,
        missing=missing,
        bounds=instrument.bounds,
        reading=reading,
        lowest=sum((item.lowest for item in instrument.items), ZERO),
        highest=sum((item.highest for item in instrument.items), ZERO),
    )


def _check(instrument: Instrument, answers: Answers) -> None:
    items = {item.id: item for item in instrument.items}
    for name, chosen in answers.items():
        if name not in items:
            raise ValueError(f"{instrument.id} has no item {name!r}")
        item = items[name]
        unknown = set(chosen) - {option.id for option in item.options}
        if unknown:
            raise ValueError(f"{instrument.id}.{name} has no option {min(unknown)!r}")
        if len(set(chosen)) < len(chosen):
            raise ValueError(f"{instrument.id}.{name} has an option twice")
        if item.kind != "several" and len(chosen) != 1:
            raise ValueError(f"{instrument.id}.{name} takes exactly one option")


def _is_answered(item: Item, answers: Answers) -> bool:
    return item.id in answers and len(answers[item.id]) >= item.least


def _points(item: Item, chosen: tuple[str, ...]) -> Decimal:
    return sum((option.points for option in item.options if option.id in chosen), ZERO)


def _reading(instrument: Instrument, points: Decimal) -> str:
    reading = instrument.below
    for bound in instrument.bounds:
        if points > bound.value or (points == bound.value and not bound.above):
            reading = bound.code
    return reading
