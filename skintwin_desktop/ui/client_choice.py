"""Choosing a client inside a form: typed by name, date of birth, number, postcode or phone, chosen with the arrows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import ClientLine, find_clients, note_search
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.typed_search import EarlyEnter, TypedSearch

MOST = 4
SETTLED_MS = 800


@dataclass(frozen=True)
class ChosenClient:
    """Who was chosen."""

    id: UUID
    number: int
    name: Name


class ClientChoice(QWidget):
    """A search field with a short list; once somebody is chosen, who that is and a way to choose somebody else."""

    chosen = Signal()
    """Somebody was chosen, or nobody any more."""
    new_wanted = Signal(str)
    """The client is not known yet; with what was typed."""

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, can_add: bool = True
    ) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy, self._can_add = studio, jobs, privacy, can_add
        self.client: ChosenClient | None = None
        self._search = EarlyEnter()
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Name, date of birth, number, postcode or phone"))
        self.field.setAccessibleName(self.tr("Client"))
        self._typing = TypedSearch(self.field, privacy)
        self.list = RecordTable[ClientLine](
            self.tr("Clients found"), privacy, self._columns(), client_of=_id_of, row_height=30, head=False
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nobody = Text(self.tr("Nobody found."), "small", "ink2")
        self.new = KeyButton(self.tr("New client"), kind=LINK, icon="user-plus", height=28)
        self.name, self.number = (
            PrivateLabel(privacy, Private.NAME, "bodyStrong"),
            PrivateLabel(privacy, Private.NUMBER),
        )
        self.other = KeyButton(self.tr("Somebody else"), height=28)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._build()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(self._clicked)
        self.new.clicked.connect(self._want_new)
        self.other.clicked.connect(self._choose_again)
        self._settled.timeout.connect(self._note)
        privacy.changed.connect(self._masks_changed)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        below = QHBoxLayout()
        below.addWidget(self._nobody)
        below.addWidget(self.new)
        below.addStretch(1)
        layout.addLayout(below)
        self._chosen_row = QWidget()
        row = QHBoxLayout(self._chosen_row)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self.name)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.other)
        layout.addWidget(self._chosen_row)
        self._refresh(found=())

    def _columns(self) -> list[Column[ClientLine]]:
        return [
            Column("", self._name_cell, whole=True),
            Column("", lambda one: Cell(words.day(one.birth_date), tone="ink2", private=Private.BIRTH_DATE), 100),
            Column("", lambda one: Cell(identity.client_label(one.number), private=Private.NUMBER), 84),
        ]

    @staticmethod
    def _name_cell(one: ClientLine) -> Cell:
        return Cell(one.name.full, role="bodyStrong", private=Private.NAME, short=one.name.masked)

    # --- searching ---

    def _typed(self, text: str) -> None:
        asked = self._search.ask()
        if not text.strip():
            self._search.answer(asked)
            self._settled.stop()
            self._refresh(found=())
            return
        self._jobs.run(self, find_clients, self._studio, text, limit=MOST, then=partial(self._show_found, asked))
        self._settled.start()

    def _show_found(self, asked: int, found: tuple[ClientLine, ...]) -> None:
        if not self._search.answer(asked) or self.client is not None:
            return
        self._refresh(found=found)
        line = self.list.current()
        if self._search.owed() and line is not None:
            self._take(line)

    def _allowed(self, found: tuple[ClientLine, ...]) -> tuple[ClientLine, ...]:
        """Return in privacy mode only the client who is present."""
        return tuple(one for one in found if not self._privacy.on or one.id == self._privacy.present)

    def _refresh(self, *, found: tuple[ClientLine, ...]) -> None:
        found = self._allowed(found)
        chosen, typed = self.client is not None, bool(self.field.text().strip())
        self.field.setVisible(not chosen)
        self._chosen_row.setVisible(chosen)
        self.list.setVisible(bool(found) and not chosen)
        self._nobody.setVisible(typed and not found and not chosen)
        self.new.setVisible(self._can_add and typed and not chosen and self._privacy.bound is None)
        self.list.show_records(found)
        self.list.fit_height()
        if found and not chosen:
            self.list.selectRow(0)

    def _masks_changed(self) -> None:
        self._refresh(found=tuple(self.list.records_model.records))

    def _note(self) -> None:
        self._jobs.run(self._jobs, note_search, self._studio, self.list.records_model.rowCount())

    # --- choosing ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose from the field: arrows, then Enter."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            rows = self.list.records_model.rowCount()
            if step is not None and rows:
                at = self.list.currentIndex().row()
                self.list.selectRow(max(0, min(rows - 1, at + step)))
                return True
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.client is None
            if enter and not self._search.press():
                return True
            found = self.list.current()
            if enter and found is not None:
                self._take(found)
                return True
        return super().eventFilter(watched, event)

    def _clicked(self) -> None:
        found = self.list.current()
        if found is not None:
            self._take(found)

    def _take(self, line: ClientLine) -> None:
        if self._settled.isActive():
            self._settled.stop()
            self._note()
        self.show_chosen(ChosenClient(line.id, line.number, line.name))
        self.focusNextChild()
        self.chosen.emit()

    def show_chosen(self, client: ChosenClient | None) -> None:
        """Show who is chosen, without telling anybody."""
        self.client = client
        if client is not None:
            self.name.show_value(client.name.full, client.id, short=client.name.masked)
            self.number.show_value(identity.client_label(client.number), client.id)
        self._refresh(found=())

    def keep(self) -> None:
        """Let nobody else be chosen: what the form is about has its client already."""
        self.other.hide()

    def _choose_again(self) -> None:
        self.client = None
        self._refresh(found=())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _want_new(self) -> None:
        self.new_wanted.emit(self.field.text())


def _id_of(line: ClientLine) -> UUID:
    return line.id
