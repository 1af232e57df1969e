"""Results: what is signed and has not reached its client yet, oldest first; and handing it over at the desk."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import clients, delivery
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import Delivered, ToDeliver
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_cell import client_cell
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.result_delivery import DeliveryForm
from skintwin_desktop.ui.result_steps import delivery_chip
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.buttons import NORMAL, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

_PANEL, _PANEL_NARROW = 396, 360
_NARROW_BELOW = 1300


def _client_of(one: ToDeliver) -> UUID | None:
    return one.client_id


class HandOver(Card):
    """The delivery of one result at the desk: the steps alone, nothing of what it says."""

    delivered = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "paper-plane-tilt", parent)
        self._studio, self._jobs = studio, jobs
        self._result: ToDeliver | None = None
        self._client: Client | None = None
        self.chip = StatusChip()
        self.add_to_head(self.chip)
        self.name = PrivateLabel(privacy, Private.NAME, "client")
        self.number = PrivateLabel(privacy, Private.NUMBER, "body", "ink2")
        self.born = PrivateLabel(privacy, Private.BIRTH_DATE, "body", "ink2")
        self.fault = Note("danger")
        self.form = DeliveryForm(studio, jobs, privacy)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 12)
        head.setSpacing(8)
        head.addWidget(self.name)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.born)
        below.addWidget(self.number)
        below.addStretch(1)
        head.addLayout(below)
        head.addWidget(
            Note("seal", self.tr("The result is sealed: you hand it over, you do not read it."), icon="lock")
        )
        head.addWidget(self.fault)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        self.add_flush(Scrolled(content), 1)
        self.form.foot(self.foot())
        self.form.delivered.connect(self.delivered)
        self.fault.hide()

    @property
    def result(self) -> ToDeliver | None:
        """Return the result that is handed over."""
        return self._result

    def show_result(self, result: ToDeliver) -> None:
        """Show whom this result is for, and read the address to check."""
        self._result, self._client = result, None
        self.fault.hide()
        self.form.clear()
        self.name.show_value(result.client_name.full, result.client_id, short=result.client_name.masked)
        self.number.show_value(result.client_label, result.client_id)
        self.born.show_value("", None)
        self.chip.show_chip(delivery_chip((), result.edition))
        self._jobs.run(
            self, clients.open_client, self._studio, result.client_id,
            then=partial(self._show_client, result), on_error=partial(self._not_read, result),
        )  # fmt: skip
        self._read_deliveries(result)

    def put_away(self) -> None:
        """Go away and let go of the result, so that nothing unseen can be delivered."""
        self._result = self._client = None
        self.form.clear()
        self.hide()

    def _read_deliveries(self, result: ToDeliver) -> None:
        self._jobs.run(
            self, delivery.deliveries, self._studio, result.visit_id,
            then=partial(self._show_deliveries, result), on_error=partial(self._not_read, result),
        )  # fmt: skip

    def _show_client(self, result: ToDeliver, client: Client) -> None:
        if result == self._result:
            self._client = client
            self.born.show_value(words.day(client.birth_date), client.id)

    def _show_deliveries(self, result: ToDeliver, deliveries: tuple[Delivered, ...]) -> None:
        if result != self._result or self._client is None:
            return
        self.form.show_result(result.visit_id, self._client, deliveries, edition=result.edition)
        self.chip.show_chip(delivery_chip(deliveries, result.edition))

    def _not_read(self, result: ToDeliver, error: StudioError | None) -> None:
        if result == self._result:
            self.fault.say(sentence(error))
            self.fault.show()

    def show_delivered(self, visit_id: UUID) -> None:
        """Show the proof of what was just delivered."""
        if self._result is not None and self._result.visit_id == visit_id:
            self._read_deliveries(self._result)


class ResultsScreen(Page):
    """The list of results to deliver. A practitioner opens one; the reception hands it over beside the list.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    opened = Signal(object)
    delivered = Signal(UUID)

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._reads = studio.may(Permission.READ_RESULT)
        self._wanted: UUID | None = None
        self.panel: HandOver | None = None
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        self.header.title.setText(self.tr("Results"))
        self.table = RecordTable[ToDeliver](
            self.tr("Results to deliver"), self._privacy, self._columns(), client_of=_client_of, row_height=52
        )
        yield
        self.empty = EmptyState(
            "check",
            self.tr("Nothing to deliver"),
            self.tr("A result comes here as soon as it is signed.")
            if self._studio.may(Permission.SCREEN)
            else self.tr("A result comes here as soon as the practitioner signs it."),
        )
        self.fault = Note("danger")
        word, icon = (self.tr("Open"), "file-text") if self._reads else (self.tr("Hand over"), "paper-plane-tilt")
        self.open_button = KeyButton(word, kind=PRIMARY if self._reads else NORMAL, icon=icon, keys=("Enter",))
        if not self._reads:
            yield
            self.panel = HandOver(self._studio, self._jobs, self._privacy, self.tr("Hand over"))
        yield
        self._build()
        self._connect()

    # --- what the table shows ---

    def _columns(self) -> list[Column[ToDeliver]]:
        return [
            Column(self.tr("Client"), self._name_cell),
            Column(self.tr("Signed"), self._signed_cell, 160),
            Column(self.tr("Edition"), self._edition_cell, 90, right=True),
            Column("", self._gap_cell, 30),
            Column(self.tr("Waiting"), self._waiting_cell, 130),
        ]

    @staticmethod
    def _name_cell(one: ToDeliver) -> Cell:
        return client_cell(one.client_name, one.client_label)

    def _signed_cell(self, one: ToDeliver) -> Cell:
        return Cell(f"{words.day(one.signed_at)} {words.clock(one.signed_at)}", private=Private.PUBLIC)

    def _edition_cell(self, one: ToDeliver) -> Cell:
        return Cell(str(one.edition), private=Private.PUBLIC)

    @staticmethod
    def _gap_cell(_: ToDeliver) -> Cell:
        return Cell(private=Private.PUBLIC)

    def _waiting_cell(self, one: ToDeliver) -> Cell:
        days = (self._studio.today() - self._studio.local(one.signed_at).date()).days
        word = self.tr("%n day(s)", None, days) if days else self.tr("today")
        return Cell(chip=Chip("warn" if days else "info", "clock", word), private=Private.PUBLIC)

    # --- layout ---

    def _build(self) -> None:
        card = Card(self.table.accessibleName(), "file-text")
        card.add_flush(self.fault)
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(card, 1)
        if self.panel is not None:
            row.addWidget(self.panel)
            self.panel.hide()
        self.header.add(self.open_button)
        self.content.addLayout(row, 1)
        self.fault.hide()
        self.empty.hide()
        self.open_button.setEnabled(False)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)
        self.table.clicked.connect(self._clicked)
        self.open_button.clicked.connect(self._open_chosen)
        look.changed.connect(self._fit)
        if self.panel is not None:
            self.panel.delivered.connect(self._delivered)
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                shortcut = QShortcut(QKeySequence(keys), self, self.panel.form.deliver)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the panel narrower in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.panel is not None:
            width = _PANEL_NARROW if self.width() < _NARROW_BELOW else _PANEL
            self.panel.setFixedWidth(round(width * (1 + (look.percent - 100) / 150)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen result with F7."""
        if event.key() == Qt.Key.Key_F7:
            self._open_chosen()
            return
        super().keyPressEvent(event)

    # --- reading ---

    def entered(self) -> None:
        """Read the list anew."""
        self._jobs.run(self, delivery.results_to_deliver, self._studio, then=self._show, on_error=self._show_fault)

    def choose(self, result: ToDeliver) -> None:
        """Choose a result in the list and open it, as soon as it is there."""
        self._wanted = result.result_id
        self.entered()

    def _show_fault(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show(self, found: tuple[ToDeliver, ...]) -> None:
        before = self.table.current()
        keep = self._wanted or (before.result_id if before is not None else None)
        wanted, self._wanted = self._wanted, None
        self.fault.hide()
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.table.show_records(found, keep=lambda one: one.result_id == keep)
        if found and self.table.current() is None and self.table.hasFocus():
            self.table.selectRow(0)
        self.open_button.setEnabled(bool(found))
        self.header.say(self._context(found))
        if wanted is not None and self.table.current() is not None:
            self._open(self.table.current())

    def _context(self, found: tuple[ToDeliver, ...]) -> str:
        if not found:
            return self.tr("Everything has reached its client.")
        return self.tr("%n result(s) wait, the oldest since %1.", None, len(found)).replace(
            "%1", words.day(found[0].signed_at)
        )

    # --- deeds ---

    def _open_chosen(self) -> None:
        found = self.table.current() or next(iter(self.table.records_model.records), None)
        if found is not None:
            self._open(found)

    def _open(self, found: object) -> None:
        """Hand a result to who can read it; else go on to its delivery beside the list."""
        if not isinstance(found, ToDeliver):
            return
        if self.panel is None:
            self.opened.emit(found)
            return
        self.panel.show_result(found)
        self.panel.show()
        self.panel.form.document.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, found: object) -> None:
        """Take the panel away when it would deliver another result than the chosen one."""
        if self.panel is not None and self.panel.result != found and not self.panel.form.is_done:
            self.panel.put_away()

    def _clicked(self, _: QModelIndex) -> None:
        if self.panel is not None:
            self._open(self.table.current())

    def _delivered(self, visit_id: UUID) -> None:
        if self.panel is not None:
            self.panel.show_delivered(visit_id)
        self.entered()
        self.delivered.emit(visit_id)
