"""Cliënten: the right person in two seconds."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import clients, consents
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.consents import Consent
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_preview import ClientPreview
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.like_pair import LikePair
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.user_words import restricted_chip
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Icon
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.typed_search import EarlyEnter, TypedSearch

NOBODY = UUID(int=0)
"""No client has this id: with privacy mode on and nobody present, nobody is found."""
SETTLED_MS = 800
PREVIEW_MS = 220
"""How long somebody must stay chosen to be previewed: nobody's file is opened for every key that is typed."""


class ClientsScreen(Page):
    """The list of clients, with a search field that is never far."""

    client_opened = Signal(UUID)
    new_wanted = Signal(str)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._searches = EarlyEnter()
        self._count = 0
        self.header.title.setText(self.tr("Clients"))
        self.new = KeyButton(self.tr("New client"), kind=PRIMARY, icon="user-plus", keys=("Ctrl", "N"))
        self.header.add(self.new)
        self.field = QLineEdit()
        self.field.setProperty("shape", "search")
        self.field.setMaxLength(200)
        self.field.setAccessibleName(self.tr("Search client"))
        self.field.setPlaceholderText(self.tr("Name, date of birth, number, postcode or phone"))
        self._typing = TypedSearch(self.field, privacy)
        self.table = RecordTable[ClientLine](
            self.tr("Clients"), privacy, self._columns(), client_of=_id_of, row_height=36
        )
        self.preview = ClientPreview(studio, privacy)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._preview_soon = QTimer(self)
        self._preview_soon.setSingleShot(True)
        self._preview_soon.setInterval(PREVIEW_MS)
        self._listed: str | None = None
        self.alike = LikePair(studio, jobs, privacy)
        self._build()
        self._connect()

    def _columns(self) -> list[Column[ClientLine]]:
        return [
            Column(self.tr("Number"), lambda one: Cell(one.label, tone="ink2", private=Private.NUMBER), 96),
            Column(self.tr("Name"), self._name_cell, whole=True),
            Column(self.tr("Date of birth"), self._born_cell, 150),
            Column(self.tr("Postcode"), lambda one: Cell(one.postcode, tone="ink2", private=Private.CONTACT), 96),
            Column(self.tr("Last visit"), self._visit_cell, 120),
            Column("", _restricted_cell, 120),
        ]

    def _name_cell(self, one: ClientLine) -> Cell:
        listed = one.name.listed
        return Cell(
            listed,
            role="bodyStrong",
            private=Private.NAME,
            short=one.name.masked,
            marked=_matches(listed, self.field.text()),
        )

    def _born_cell(self, one: ClientLine) -> Cell:
        age = identity.age(one.birth_date, self._studio.today())
        return Cell(f"{words.day(one.birth_date)} ({age})", tone="ink2", private=Private.BIRTH_DATE)

    @staticmethod
    def _visit_cell(one: ClientLine) -> Cell:
        return Cell(words.day(one.last_visit) if one.last_visit else "–", tone="ink2", private=Private.KIND)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        self.field.setMinimumWidth(420)
        icon = Icon("magnifying-glass", 18)
        inner = QHBoxLayout(self.field)
        inner.setContentsMargins(11, 0, 0, 0)
        inner.addWidget(icon)
        inner.addStretch(1)
        bar.addWidget(self.field)
        bar.addStretch(1)
        self._hint = Text(self.tr("Searches are written in the journal"), "small", "ink3")
        bar.addWidget(self._hint)
        self.content.addLayout(bar)
        row = QHBoxLayout()
        row.setSpacing(16)
        card = Card()
        card.add_flush(self.table, 1)
        self._nobody = EmptyState(
            "magnifying-glass", "", self.tr("Search by date of birth (14-03-1979) or number as well.")
        )
        self._new_typed = KeyButton(self.tr("New client"), icon="user-plus")
        self._new_typed.clicked.connect(self._new_from_typed)
        self._nobody.offer(self._new_typed)
        card.add_flush(self._nobody, 1)
        card.add_flush(self.alike)
        row.addWidget(card, 1)
        self.preview.setFixedWidth(356)
        row.addWidget(self.preview)
        self.content.addLayout(row, 1)
        self._nobody.hide()
        self.preview.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self._new_from_typed)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.preview.open.clicked.connect(self._open_current)
        self._settled.timeout.connect(self._note)
        self._preview_soon.timeout.connect(self._read_preview)
        self.alike.file_wanted.connect(self.client_opened)
        self._privacy.changed.connect(self._masks_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose in the list from the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                self.table.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._searches.press():
                    self._open_current()
                return True
        return super().eventFilter(watched, event)

    # --- reading ---

    def entered(self) -> None:
        """Read anew and be ready to type."""
        self._jobs.run(self, clients.count_clients, self._studio, then=self._show_count)
        self._search()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_count(self, count: int) -> None:
        self._count = count
        self._say(None)

    def _say(self, found: int | None) -> None:
        text = self.tr("%n file(s)", None, self._count)
        if found is not None and self.field.text().strip():
            text += " · " + self.tr("%n found", None, found)
        self.header.say(text)

    def _typed(self) -> None:
        self._search()
        if self.field.text().strip():
            self._settled.start()

    def _masks_changed(self) -> None:
        """Search anew, for what is found then; whoever may not be opened is not previewed either."""
        current = self.table.current()
        if current is not None and self._privacy.refuses(current.id):
            self.preview.hide()
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        asked, typed = self._searches.ask(), self.field.text()
        only = self._privacy.present or NOBODY if self._privacy.on and typed.strip() else None
        self._jobs.run(
            self, clients.find_clients, self._studio, typed, only=only,
            then=partial(self._show_found, asked, typed),
        )  # fmt: skip

    @property
    def is_current(self) -> bool:
        """Tell whether the list is of what stands in the field."""
        return self._listed == self.field.text()

    def _show_found(self, asked: int, searched: str, found: tuple[ClientLine, ...]) -> None:
        if not self._searches.answer(asked):
            return
        self._listed = searched
        if self._privacy.on and self.field.text().strip():
            found = tuple(one for one in found if one.id == self._privacy.present)
        before = self.table.current()
        self.table.setVisible(bool(found))
        self._nobody.setVisible(not found)
        typed = self.field.text().strip()
        self._nobody.say(
            self._nothing_found(typed) if typed else self.tr("No clients yet"),
            self.tr("Search by date of birth (14-03-1979) or number as well.")
            if typed
            else self.tr("The first intake makes the first file."),
        )
        self.table.show_records(found, keep=lambda one: before is not None and one.id == before.id)
        if self.table.current() is None and found and typed:
            self.table.selectRow(0)
        self.preview.setVisible(self.table.current() is not None)
        self.alike.show_lines(found if typed else ())
        self._say(len(found))
        if self._searches.owed() and self.isVisible():
            self._open_current()

    def _nothing_found(self, typed: str) -> str:
        if self._privacy.on:
            return self.tr("Privacy mode finds only the client who is present")
        return self.tr("No client found for “%1”").replace("%1", typed)

    def _note(self) -> None:
        self._jobs.run(self._jobs, clients.note_search, self._studio, self.table.records_model.rowCount())

    def _chosen(self, one: ClientLine) -> None:
        if self._privacy.refuses(one.id):
            self.preview.hide()
            return
        if self.preview.shown != one.id:
            self.preview.show_line(one)
        self.preview.show()
        self._preview_soon.start()

    def _read_preview(self) -> None:
        one = self.table.current()
        if one is None or self._privacy.refuses(one.id):
            return
        self._jobs.run(self, clients.open_client, self._studio, one.id, then=self._preview)
        self._jobs.run(
            self, consents.client_consents, self._studio, one.id, then=partial(self._preview_consents, one.id)
        )

    def _preview(self, client: Client) -> None:
        current = self.table.current()
        if current is not None and current.id == client.id:
            self.preview.show_client(client)
            self.preview.show()

    def _preview_consents(self, client_id: UUID, found: tuple[Consent, ...]) -> None:
        current = self.table.current()
        if current is not None and current.id == client_id:
            self.preview.show_consents(found)

    # --- deeds ---

    def _open_current(self) -> None:
        one = self.table.current()
        if one is not None:
            self._opened(one)

    def _opened(self, one: ClientLine) -> None:
        self.client_opened.emit(one.id)

    def _new_from_typed(self) -> None:
        typed = self.field.text().strip()
        self.new_wanted.emit("" if any(letter.isdigit() for letter in typed) else typed)


def _restricted_cell(one: ClientLine) -> Cell:
    return Cell(chip=restricted_chip() if one.restricted else None, private=Private.KIND)


def _id_of(one: ClientLine) -> UUID:
    return one.id


def _matches(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Return where the typed words begin a word of ``text``: (start, length) pairs."""
    folded = "".join(identity.fold(letter)[:1] or letter for letter in text)
    found = []
    for word in identity.fold(typed).split():
        start = folded.find(word)
        while start > 0 and folded[start - 1].isalnum():
            start = folded.find(word, start + 1)
        if start >= 0:
            found.append((start, len(word)))
    return tuple(found)
