"""The page "Wie heeft gekeken" of a file: every deed about it, in the words that its client reads."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import journal
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.journal import ClientLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import journal_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

_DAYS = {"month": 30, "year": 365, "all": 0}


class FileLooked(QWidget):
    """Who looked at the file or changed it, when and why: a role for a name, as the client may have it."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self.fault = Note("danger")
        periods = {"month": self.tr("30 days"), "year": self.tr("A year"), "all": self.tr("Everything")}
        self.period = Segments(self.tr("Period"), [Option(one, word) for one, word in periods.items()])
        self.period.set_value("month")
        self.table = RecordTable[ClientLine](
            self.tr("Who looked"), privacy, self._columns(), client_of=self._whose, row_height=36
        )
        self._none = EmptyState("eye", self.tr("Nobody looked in this period"), self.tr("Choose a longer period."))
        self._count = Text("", "small", "ink2")
        outer = QVBoxLayout(self)
        MarginFit(self, outer)
        outer.setSpacing(10)
        outer.addWidget(self.fault)
        card = Card(self.tr("Who looked"), "eye")
        card.add_to_head(self.period)
        card.add_flush(self.table, 1)
        card.add_flush(self._none, 1)
        foot: QHBoxLayout = card.foot()
        said = self.tr("This is what the client may have of the journal. Looking at it stands in the journal as well.")
        foot.addWidget(Text(said, "small", "ink2", wrap=True), 1)
        foot.addWidget(self._count)
        outer.addWidget(card, 1)
        self.fault.hide()
        self._none.hide()
        self.period.chosen.connect(self._read)

    def _columns(self) -> list[Column[ClientLine]]:
        return [
            Column(self.tr("Day"), self._day_cell, 170),
            Column(
                self.tr("Who"), lambda one: Cell(journal_words.role_word(one.who_role), private=Private.PUBLIC), 140
            ),
            Column(self.tr("What"), _what_cell, whole=True),
            Column(
                self.tr("Purpose"), lambda one: Cell(journal_words.purpose_word(one.why), private=Private.PUBLIC), 190
            ),
        ]

    def _day_cell(self, one: ClientLine) -> Cell:
        return Cell(f"{words.day(one.at)}  {words.clock(one.at)}", tone="ink2", private=Private.PUBLIC)

    def _whose(self, _: ClientLine) -> UUID | None:
        return self._client.id if self._client else None

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the lines follow when the page is entered."""
        self._client = client
        self.table.show_records(())

    def entered(self) -> None:
        """Read the lines anew."""
        self._read()

    def _read(self, *_: object) -> None:
        if self._client is None:
            return
        days = _DAYS[self.period.value()]
        since = self._studio.today() - timedelta(days=days) if days else None
        self._jobs.run(
            self, journal.client_view, self._studio, self._client.id, since=since,
            then=partial(self._show, self._client.id), on_error=self._failed,
        )  # fmt: skip

    def _show(self, client_id: UUID, found: tuple[ClientLine, ...]) -> None:
        if self._client is None or self._client.id != client_id:
            return
        self.fault.hide()
        self.table.show_records(found)
        self.table.setVisible(bool(found))
        self._none.setVisible(not found)
        self._count.setText(self.tr("%n line(s)", None, len(found)))

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()


def _what_cell(one: ClientLine) -> Cell:
    word = journal_words.event_word(one.what)
    if one.emergency:
        return Cell(word, role="bodyStrong", tone="dangerInk", icon="first-aid", private=Private.PUBLIC)
    return Cell(word, private=Private.PUBLIC)
