"""Lines of the journal as a table, that asks for more when its end comes near."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.journal import Line
from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import journal_words
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

PAGE = 200
_ROWS_BEFORE_THE_END = 40
_NOTHING = "–"


def moment(at: datetime, *, dated: bool) -> str:
    """Return a time to the second in the studio's zone, with its date where that is asked."""
    return f"{at.astimezone(ZONE):%d-%m-%Y %H:%M:%S}" if dated else f"{at.astimezone(ZONE):%H:%M:%S}"


class LogTable(RecordTable[Line]):
    """Lines of the journal, newest first."""

    more_wanted = Signal()
    MEASURED = 60
    """The newest lines: to measure thousands would take too long."""

    def __init__(self, name: str, privacy: Privacy, *, dated: bool, parent: QWidget | None = None) -> None:
        self._dated = dated
        super().__init__(name, privacy, self._columns(dated=dated), client_of=_client_of, row_height=30, parent=parent)
        self.whole = True
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _columns(self, *, dated: bool) -> list[Column[Line]]:
        return [
            Column(self.tr("Time"), self._time, 162 if dated else 84),
            Column(self.tr("Who"), _who, 106),
            Column(self.tr("What"), _what, whole=True),
            Column(self.tr("About"), _about),
            Column(self.tr("Client"), _client, 78),
            Column(self.tr("Purpose"), _purpose, 96, whole=True),
            Column(self.tr("Outcome"), _outcome, 142),
        ]

    def _time(self, line: Line) -> Cell:
        return Cell(moment(line.at, dated=self._dated), tone="ink2", private=Private.PUBLIC)

    def show_lines(self, lines: Sequence[Line], *, whole: bool) -> None:
        """Show lines from the first; ``whole`` says that there are no more."""
        self.whole = whole
        self.show_records(lines)
        self.verticalScrollBar().setValue(0)

    def add_lines(self, lines: Sequence[Line], *, whole: bool) -> None:
        """Show more lines below."""
        self.whole = whole
        self.records_model.add(lines)

    @property
    def last_seq(self) -> int | None:
        """Return the number of the last line that is shown."""
        records = self.records_model.records
        return records[-1].seq if records else None

    def _scrolled(self, value: int) -> None:
        near = self.verticalScrollBar().maximum() - _ROWS_BEFORE_THE_END * self.row_height()
        if not self.whole and value >= near:
            self.more_wanted.emit()


def _client_of(line: Line) -> UUID | None:
    return line.client_id


def _who(line: Line) -> Cell:
    return Cell(line.user_name or _NOTHING, private=Private.PUBLIC)


def _what(line: Line) -> Cell:
    word = journal_words.event_word(line.event)
    if line.emergency:
        return Cell(word, role="bodyStrong", tone="dangerInk", icon="first-aid", private=Private.PUBLIC)
    return Cell(word, role="bodyStrong", private=Private.PUBLIC)


def _about(line: Line) -> Cell:
    return Cell(journal_words.about(line) or _NOTHING, tone="ink2", private=Private.PUBLIC)


def _client(line: Line) -> Cell:
    label = identity.client_label(line.client_number) if line.client_number is not None else ""
    return Cell(label or _NOTHING, tone="ink2", private=Private.NUMBER if label else Private.PUBLIC)


def _purpose(line: Line) -> Cell:
    return Cell(journal_words.purpose_word(line.purpose), tone="ink2", private=Private.PUBLIC)


def _outcome(line: Line) -> Cell:
    return Cell(chip=journal_words.outcome_chip(line), private=Private.PUBLIC)
