"""Which consents run out, told in time: a card beside the day list, for whoever can ask them anew."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.consent_file import Ending, consents_ending
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.consents import Why
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

MOST = 5
"""Rows that stand beside the day; how many more there are is said below."""


class ConsentsEndingCard(Card):
    """Whose consent runs out or ran out, the first to end first. ``opened`` tells whose file to go to."""

    opened = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConsentsEndingCard", "Ask consent anew"), "pen-nib", parent)
        self._studio, self._jobs = studio, jobs
        self.table = RecordTable[Ending](
            self.tr("Ask consent anew"), privacy, self._columns(), client_of=_client_of, row_height=52, head=False
        )
        self.more = Text("", "small", "ink2", wrap=True)
        self.add_flush(self.table)
        self.more.setContentsMargins(14, 4, 14, 10)
        self.add_flush(self.more)
        self.table.opened.connect(self._open)
        self.hide()

    def _columns(self) -> list[Column[Ending]]:
        return [Column("", self._who_cell, whole=True), Column("", self._when_cell, 128, right=True)]

    def _who_cell(self, one: Ending) -> Cell:
        return Cell(
            one.client_name.full, words.consent_purpose(one.purpose), role="bodyStrong", private=Private.NAME,
            below_private=Private.PUBLIC, short=one.client_name.masked,
        )  # fmt: skip

    def _when_cell(self, one: Ending) -> Cell:
        days = (one.on - self._studio.today()).days
        if days <= 0:
            turned = one.why == Why.TURNED_16
            word = self.tr("turned 16") if turned else self.tr("run out")
            return Cell(chip=Chip("danger", "clock", word), private=Private.PUBLIC)
        turns = self.tr("16 in %n day(s)", None, days)
        word = turns if one.why == Why.TURNED_16 else self.tr("%n more day(s)", None, days)
        return Cell(chip=Chip("warn", "clock", word), private=Private.PUBLIC)

    def entered(self) -> None:
        """Read the list anew."""
        self._jobs.run(self, consents_ending, self._studio, then=self._show)

    def _show(self, found: tuple[Ending, ...]) -> None:
        self.setVisible(bool(found))
        self.table.show_records(found[:MOST])
        self.table.fit_height()
        rest = len(found) - MOST
        self.more.setText(self.tr("and %n more", None, rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)

    def _open(self, one: Ending) -> None:
        self.opened.emit(one.client_id)


def _client_of(one: Ending) -> UUID:
    return one.client_id
