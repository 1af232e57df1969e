"""The restricted files that were opened in an emergency, with the reason, until the owner has seen them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import restricted
from skintwin_desktop.core.restricted import Emergency
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.journal_table import moment
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

_MOST = 6


class EmergenciesDialog(Dialog):
    """Shows who opened what and why, and lets the owner say that it was seen."""

    seen = Signal()

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, found: tuple[Emergency, ...]
    ) -> None:
        super().__init__(
            window,
            words.translate("EmergenciesDialog", "Opened in an emergency"),
            words.translate(
                "EmergenciesDialog", "Ask who opened it when the reason leaves a question. Marking them is journalled."
            ),
            icon="first-aid",
            width=720,
        )
        self._studio, self._jobs = studio, jobs
        self.table = RecordTable[Emergency](self.tr("Opened in an emergency"), privacy, self._columns(), row_height=44)
        self.table.show_records(found)
        self.table.setFixedHeight(min(_MOST, len(found)) * self.table.row_height() + 34)
        self.reason = PrivateLabel(privacy, Private.MEDICAL, wrap=True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.problem = Note("danger")
        self.problem.hide()
        card = Card()
        card.add_flush(self.table)
        self.body.addWidget(card)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.problem)
        self.confirmed.connect(self._mark)
        self.table.chosen.connect(self._show_reason)
        self.table.selectRow(0)

    def _columns(self) -> list[Column[Emergency]]:
        return [
            Column(self.tr("Time"), _when, 160),
            Column(self.tr("Client"), _client, 84),
            Column(self.tr("Reason"), lambda one: Cell(one.reason)),
        ]

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("Close"), self.tr("Mark as seen"), icon="check")

    def _show_reason(self, one: Emergency) -> None:
        """Show the whole reason of the chosen one: a row has room for its beginning."""
        self.reason.show_value(one.reason, None)
        if self.overlay is not None:
            self.overlay.refit()

    def _mark(self) -> None:
        self._jobs.run(self, restricted.mark_seen, self._studio, then=self._marked, on_error=self._failed)

    def _marked(self, _: None) -> None:
        self.done()
        self.seen.emit()

    def _failed(self, error: StudioError | None) -> None:
        self.problem.say(sentence(error))
        self.problem.show()
        if self.overlay is not None:
            self.overlay.refit()


def _when(one: Emergency) -> Cell:
    return Cell(moment(one.at, dated=True), below=one.user_name, private=Private.PUBLIC)


def _client(one: Emergency) -> Cell:
    return Cell(identity.client_label(one.client_number), tone="ink2", private=Private.NUMBER)
