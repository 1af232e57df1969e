"""Which lines of the journal are wanted: client, user, period and kind. Each filter that is opened is journalled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import ClientLine
from skintwin_desktop.core.events import Kind
from skintwin_desktop.core.journal import Filter, Person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import journal_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import NORMAL, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.typed_search import TypedSearch
from skintwin_desktop.ui.widgets.when import DayLine

_ALL = "all"
_MOST_CLIENTS = 5


class FilterBar(QWidget):
    """The fields of the filter; ``wanted`` tells that somebody wants to see lines."""

    wanted = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: ClientLine | None = None
        self.client, self.user, self.kind = QLineEdit(), ComboBox(), ComboBox()
        self.since, self.until = DayLine(self._read_day), DayLine(self._read_day)
        self.client.setMaxLength(200)
        self._dots = TypedSearch(self.client, privacy)
        self.client.setPlaceholderText(self.tr("Number or name"))
        for line in (self.since, self.until):
            line.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.client_field = Field(self.tr("Client"), self.client)
        self.user_field = Field(self.tr("User"), self.user)
        self.since_field = Field(self.tr("From"), self.since)
        self.until_field = Field(self.tr("Until"), self.until)
        self.kind_field = Field(self.tr("Kind"), self.kind)
        self.show_lines = KeyButton(self.tr("Show"), kind=PRIMARY, icon="funnel")
        self.clear = KeyButton(self.tr("Clear"), kind=NORMAL, icon="x")
        self.choice = RecordTable[ClientLine](
            self.tr("Which client?"), privacy, self._columns(), client_of=_id_of, row_height=30, head=False
        )
        self._choice_card = Card(self.tr("Which client?"), "users")
        self._build()
        self._connect()
        self.show_users(())

    def _columns(self) -> list[Column[ClientLine]]:
        return [
            Column("", lambda one: Cell(one.label, tone="ink2", private=Private.NUMBER), 96),
            Column("", lambda one: Cell(one.name.listed, private=Private.NAME, short=one.name.masked)),
            Column("", lambda one: Cell(words.day(one.birth_date), tone="ink2", private=Private.BIRTH_DATE), 120),
        ]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = FlowRow(gap=10, line_gap=8)
        row.add(self.client_field, share=2, least=140)
        row.add(self.user_field, share=2, least=140)
        row.add(self.since_field, share=1, least=128)
        row.add(self.until_field, share=1, least=128)
        row.add(self.kind_field, share=1, least=132)
        buttons = QWidget()
        inner = QHBoxLayout(buttons)
        inner.setContentsMargins(0, 20, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.show_lines)
        inner.addWidget(self.clear)
        row.add(buttons)
        column.addLayout(row)
        self._choice_card.add_flush(self.choice)
        column.addWidget(self._choice_card)
        self._choice_card.hide()
        kinds = [Option(kind.value, journal_words.kind_word(kind.value)) for kind in Kind]
        self.kind.set_options([Option(_ALL, self.tr("Every kind")), *kinds])
        self.kind.set_value(_ALL)

    def _connect(self) -> None:
        self.show_lines.clicked.connect(self.apply)
        self.clear.clicked.connect(self.clear_all)
        for line in (self.client, self.since, self.until):
            line.returnPressed.connect(self.apply)
        self.client.textEdited.connect(self._client_edited)
        self.choice.opened.connect(self._chosen)
        self.choice.clicked.connect(self._clicked)

    # --- what is chosen ---

    def show_users(self, users: Sequence[Person]) -> None:
        """Fill the list of users, keeping who is chosen."""
        before = self.user.value() or _ALL
        people = [Option(one.user_id.hex, one.name) for one in users]
        self.user.set_options([Option(_ALL, self.tr("Everybody")), *people])
        self.user.set_value(before)

    def _read_day(self, text: str) -> date | None:
        return identity.read_date(text, self._studio.today()).value

    def entered(self) -> Filter | None:
        """Return what is filled in; None when a day cannot be read or the period ends before it begins."""
        good = True
        for field, line in ((self.since_field, self.since), (self.until_field, self.until)):
            wrong = bool(line.text().strip()) and self._read_day(line.text()) is None
            field.show_problem(self.tr("This is no date.") if wrong else "")
            good = good and not wrong
        since, until = self._read_day(self.since.text()), self._read_day(self.until.text())
        if good and since is not None and until is not None and until < since:
            self.until_field.show_problem(self.tr("This is before the first day."))
            good = False
        user, kind = self.user.value(), self.kind.value()
        found = Filter(
            client_id=self._client.id if self._client else None,
            user_id=UUID(user) if user not in {"", _ALL} else None,
            since=since,
            until=until,
            kind="" if kind == _ALL else kind,
        )
        return found if good else None

    @property
    def chosen_client(self) -> ClientLine | None:
        """Return the client whose lines are wanted."""
        return self._client

    def apply(self) -> None:
        """Ask for the lines; a client who is typed is found first."""
        typed = self.client.text().strip()
        if typed and self._client is None:
            self._jobs.run(
                self, clients.find_clients, self._studio, typed, limit=_MOST_CLIENTS,
                then=self._show_clients, on_error=self._not_found,
            )  # fmt: skip
            return
        found = self.entered()
        if found is not None:
            self.wanted.emit(found)

    def clear_all(self) -> None:
        """Empty every field and show everything."""
        self._client = None
        for line in (self.client, self.since, self.until):
            line.clear()
        self.user.set_value(_ALL)
        self.kind.set_value(_ALL)
        self.client_field.show_problem("")
        self._choice_card.hide()
        self.apply()

    # --- the client ---

    def _client_edited(self, _: str) -> None:
        self._client = None
        self.client_field.show_problem("")
        self._choice_card.hide()

    def _show_clients(self, found: tuple[ClientLine, ...]) -> None:
        if self._privacy.on:
            found = tuple(one for one in found if one.id == self._privacy.present)
        self._jobs.run(self._jobs, clients.note_search, self._studio, len(found))
        exact = [one for one in found if one.label.casefold() == self.client.text().strip().casefold()]
        if len(found) == 1 or exact:
            self._chosen((exact or found)[0])
            return
        self.client_field.show_problem("" if found else self._nobody())
        self._choice_card.setVisible(bool(found))
        self.choice.show_records(found)
        self.choice.fit_height()
        if found:
            self.choice.setFocus(Qt.FocusReason.TabFocusReason)

    def _nobody(self) -> str:
        if self._privacy.on:
            return self.tr("Privacy mode finds only the client who is present.")
        return self.tr("No client found.")

    def _not_found(self, error: StudioError | None) -> None:
        self.client_field.show_problem(sentence(error))

    def _clicked(self) -> None:
        self._chosen(self.choice.current())

    def _chosen(self, one: object) -> None:
        if isinstance(one, ClientLine):
            self._client = one
            self.client.setText(one.label)
            self._choice_card.hide()
            self.client_field.show_problem("")
            self.apply()


def _id_of(one: ClientLine) -> UUID:
    return one.id
