"""A dialog with a list of people to plan for: choose one, then plan, or take them off the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_cell import client_cell
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable


class OnList(Protocol):
    """What a line of a list of people says of somebody."""

    @property
    def client_id(self) -> UUID:
        """Return whose line it is."""

    @property
    def client_number(self) -> int:
        """Return the client's number."""

    @property
    def client_name(self) -> Name:
        """Return the client's name."""

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""

    @property
    def phone(self) -> str:
        """Return how to reach the client."""


Person = TypeVar("Person", bound=OnList)
_MOST = 8


class PeopleDialog(Dialog, Generic[Person]):
    """The list, with the deeds for whoever is chosen."""

    plan_wanted = Signal(object)
    off_wanted = Signal(object)

    def __init__(
        self, window: QWidget, privacy: Privacy, title: str, text: str, columns: Sequence[Column[Person]]
    ) -> None:
        super().__init__(window, title, text, icon="users", width=820)
        name = Column[Person](words.translate("PeopleDialog", "Client"), name_cell, whole=True)
        contact = Column[Person](self.tr("Phone"), lambda one: Cell(one.phone, private=Private.CONTACT), 136)
        self.table = RecordTable[Person](
            title, privacy, [name, contact, *columns], client_of=lambda one: one.client_id, row_height=44
        )
        self.empty = EmptyState("check", words.translate("PeopleDialog", "Nobody is on this list"), "")
        self.plan = KeyButton(
            words.translate("PeopleDialog", "Plan an appointment"), kind=PRIMARY, icon="calendar-plus"
        )
        self.off = KeyButton(words.translate("PeopleDialog", "Off the list …"), icon="x")
        card = Card()
        card.add_flush(self.table)
        card.add_flush(self.empty)
        self.body.addWidget(card)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.plan)
        self.row.addWidget(self.off)
        self.row.addStretch(1)
        self.body.addLayout(self.row)
        self.plan.clicked.connect(self._plan)
        self.off.clicked.connect(self._off)
        self.table.opened.connect(self.plan_wanted)

    def start(self, people: Sequence[Person]) -> None:
        """Show the dialog with these people."""
        self.show_people(people)
        self.ask(self.tr("Close"), "", focus=self.table if people else None)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people in place of the others."""
        self.table.show_records(people)
        self.table.setVisible(bool(people))
        self.empty.setVisible(not people)
        for button in (self.plan, self.off):
            button.setEnabled(bool(people))
        self.table.setFixedHeight(min(_MOST, len(people)) * self.table.row_height() + 34)
        if people:
            self.table.selectRow(0)
        if self.overlay is not None:
            self.overlay.refit()

    def _plan(self) -> None:
        one = self.table.current()
        if one is not None:
            self.plan_wanted.emit(one)

    def _off(self) -> None:
        one = self.table.current()
        if one is not None:
            self.off_wanted.emit(one)


def name_cell(one: OnList) -> Cell:
    """Return the cell with name and number."""
    return client_cell(one.client_name, one.client_label)


def client_of(one: OnList) -> ChosenClient:
    """Return who it is, for the form."""
    return ChosenClient(one.client_id, one.client_number, one.client_name)
