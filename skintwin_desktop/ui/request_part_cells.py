"""The columns of what there is of a client: the part, what was found, what was decided, the ground or the source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from skintwin_desktop.core.requests import records, telling
from skintwin_desktop.core.requests.records import Part
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.ui import request_item_words, request_words, words
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.request_recipients import handed_over_how, recipient_chip, recipient_how
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column


def part_name(part: Part) -> str:
    """Return how a part stands on the screen."""
    if part.kind == records.OBJECT:
        return part.label if records.ROW in part.code else request_item_words.part(part)
    if telling.is_limited(part.code):
        return words.translate("PartsCard", "%1, of the restriction").replace("%1", part.label)
    return part.label or request_words.part(part.code)


class PartColumns:
    """The columns, for a request about one right at a time; ``today`` tells what is late."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self.right = Right.ACCESS

    def columns(self) -> list[Column[Part]]:
        """Return them, for a table that is made once."""
        return [
            Column(words.translate("PartsCard", "Part"), self._name, whole=True),
            Column(words.translate("PartsCard", "Found"), self._found, 130),
            Column(words.translate("PartsCard", "Decision"), self._decision, 150),
            Column(words.translate("PartsCard", "Ground or source"), self._ground, whole=True),
        ]

    @staticmethod
    def _name(part: Part) -> Cell:
        return Cell(part_name(part), private=Private.PUBLIC if part.kind in {"class", "source"} else Private.KIND)

    @staticmethod
    def _found(part: Part) -> Cell:
        if part.kind == records.RECIPIENT:
            return Cell(private=Private.PUBLIC)
        if part.open:
            asked, still = words.translate("PartsCard", "asked"), words.translate("PartsCard", "open")
            return Cell(asked if part.kind == records.SOURCE else still, tone="ink3", private=Private.PUBLIC)
        word = str(part.count) if part.found == records.FOUND else request_words.answer(part.found)
        return Cell(word, tone="ink2", private=Private.KIND)

    def _decision(self, part: Part) -> Cell:
        if part.kind == records.RECIPIENT:
            return Cell(chip=recipient_chip(part), private=Private.KIND)
        chip = request_words.decision_chip(part.decision, part.found, self.right)
        if chip is None and part.open and part.due_on is not None:
            late = part.due_on < self._today()
            word = words.translate("PartsCard", "by %1").replace("%1", words.short_day(part.due_on))
            chip = Chip("danger" if late else "neutral", "clock", word)
        return Cell(chip=chip, private=Private.KIND)

    @staticmethod
    def _ground(part: Part) -> Cell:
        if part.kind == records.RECIPIENT:
            return Cell(recipient_how(part), tone="ink2", private=Private.KIND)
        if part.kind == records.SOURCE and part.done_at is not None:
            return Cell(handed_over_how(part), tone="ink2", private=Private.KIND)
        if part.ground:
            return Cell(request_words.ground(part.ground), tone="ink2", private=Private.KIND)
        if part.kind == records.SOURCE and part.answered_at is not None:
            word = f"{part.answered_by}, {words.day(part.answered_at)}"
            return Cell(word, tone="ink2", private=Private.PUBLIC)
        return Cell(private=Private.PUBLIC)
