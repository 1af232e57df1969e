"""Brieven en contact: everything that went between the studio and one client, and what can be added to it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import contact
from skintwin_desktop.core.client_messages import MadeMessage
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.contact import MESSAGE, ContactLine
from skintwin_desktop.core.contact_notes import DRAFT
from skintwin_desktop.core.drafts import Draft, read_draft
from skintwin_desktop.core.message_texts import MessageText
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.contact_detail import ContactDetail
from skintwin_desktop.ui.copy_dialog import MadeDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.file_pages import main_kind
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.message_dialog import MessageDialog
from skintwin_desktop.ui.news_card import NewsCard
from skintwin_desktop.ui.note_dialog import NoteDialog
from skintwin_desktop.ui.page_parts import MarginFit, SideFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

_SIDE = 340
_NARROW_BELOW = 1300


class ContactPage(QWidget):
    """The contact with one client, newest first; beside it what is chosen, and the news."""

    objected = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self.dialog: NoteDialog | MessageDialog | MadeDialog | None = None
        self.fault, self.unfinished = Note("danger"), Note("info")
        self.note = KeyButton(self.tr("New note"), kind=main_kind(studio), icon="note-pencil", height=28)
        self.message = KeyButton(self.tr("Letter or e-mail"), icon="envelope-simple", height=28)
        self.table = RecordTable[ContactLine](
            self.tr("Contact"), privacy, self._columns(), client_of=_client_of, row_height=44
        )
        self.empty = EmptyState(
            "note-pencil",
            self.tr("No contact yet"),
            self.tr("A note of a call or a talk at the desk stands here, and every letter that was made."),
        )
        self.detail = ContactDetail(studio, jobs, privacy)
        self.news = NewsCard(studio, jobs, privacy)
        self._build()
        self._connect()

    # --- layout ---

    def _columns(self) -> list[Column[ContactLine]]:
        return [
            Column(self.tr("When"), self._when_cell, 104),
            Column(self.tr("What"), self._what_cell, 176),
            Column(self.tr("Text"), self._text_cell),
            Column(self.tr("By"), lambda one: Cell(one.by, tone="ink2", private=Private.PUBLIC), 118, whole=True),
        ]

    @staticmethod
    def _when_cell(one: ContactLine) -> Cell:
        return Cell(
            words.day(one.at), words.clock(one.at), tone="ink2", private=Private.PUBLIC, below_private=Private.PUBLIC
        )

    @staticmethod
    def _what_cell(one: ContactLine) -> Cell:
        return Cell(
            contact_words.channel(one.channel), contact_words.what_happened(one), role="bodyStrong",
            private=Private.KIND, below_private=Private.KIND,
        )  # fmt: skip

    def _text_cell(self, one: ContactLine) -> Cell:
        if one.sealed:
            return Cell(chip=Chip("seal", "lock", self.tr("Sealed")), private=Private.MEDICAL)
        first = one.title or one.text.strip().split("\n")[0]
        below = ""
        if one.ended_at is not None:
            below = self.tr("taken off the list on %1").replace("%1", words.day(one.ended_at))
        elif len(one.versions) > 1:
            below = self.tr("corrected, version %1").replace("%1", str(len(one.versions)))
        return Cell(first, below, private=Private.CONTACT)

    def _build(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setSpacing(14)
        MarginFit(self, self._row)
        left = QVBoxLayout()
        left.setSpacing(12)
        for note in (self.fault, self.unfinished):
            note.hide()
            left.addWidget(note)
        card = Card(self.tr("Letters and contact"), "envelope-simple")
        card.add_to_head(self.message)
        card.add_to_head(self.note)
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        self.empty.hide()
        left.addWidget(card, 5)
        left.addWidget(self.detail, 4)
        self._row.addLayout(left, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.news)
        column.addStretch(1)
        self._side = Scrolled(side)
        self._row.addWidget(self._side)

    def _connect(self) -> None:
        self.note.clicked.connect(self.write_note)
        self.message.clicked.connect(self.write_message)
        self.table.chosen.connect(self.detail.show_line)
        self.table.opened.connect(self._open)
        self.detail.correct_wanted.connect(self._correct)
        self.detail.message_wanted.connect(self._show_message)
        self.news.objected.connect(self.objected)
        self.news.changed.connect(self._read)
        self.news.objected.connect(self._read)
        SideFit(self, self._side, wide=_SIDE, narrow=_SIDE - 20, below=_NARROW_BELOW).fit()

    # --- reading ---

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the contact follows when the page is entered."""
        if self._client is None or self._client.id != client.id:
            self.table.show_records(())
            self.detail.show_line(None)
            self.unfinished.hide()
        self._client = client
        self.news.show_client(client.id)

    def entered(self) -> None:
        """Read everything anew."""
        self._read()
        self.news.read()
        if self._client is not None:
            self._jobs.run(
                self, read_draft, self._studio, DRAFT, self._client.id.hex,
                then=partial(self._show_unfinished, self._client.id), on_error=self._failed,
            )  # fmt: skip

    def _read(self, *_: object) -> None:
        if self._client is not None:
            self._jobs.run(
                self, contact.contact_with, self._studio, self._client.id,
                then=partial(self._show, self._client.id), on_error=self._failed,
            )  # fmt: skip

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show(self, client_id: UUID, lines: tuple[ContactLine, ...]) -> None:
        if self._client is None or self._client.id != client_id:
            return
        self.fault.hide()
        before = self.table.current()
        known = {note.id for note in before.versions} if before else set()
        kept = {*known, *((before.id,) if before else ())}
        self.empty.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.table.show_records(lines, keep=partial(_is_one_of, kept))
        if self.table.current() is None and lines:
            self.table.selectRow(0)
        self.detail.show_line(self.table.current())

    def _show_unfinished(self, client_id: UUID, draft: Draft | None) -> None:
        if self._client is None or self._client.id != client_id:
            return
        there = draft is not None and bool(draft.values.get("text", "").strip())
        self.unfinished.setVisible(there)
        if there:
            self.unfinished.say(self.tr("It was kept for you."), bold=self.tr("A note was not finished"))
            self.unfinished.offer(self.tr("Go on"), self.write_note)

    # --- deeds ---

    def write_note(self) -> None:
        """Write a new note."""
        if self._client is not None:
            self._show_note(NoteDialog(self.window(), self._studio, self._jobs, self._privacy, self._client))

    def _show_note(self, dialog: NoteDialog) -> None:
        self.dialog = dialog
        dialog.closed.connect(self._closed)
        dialog.start()

    def _correct(self, line: ContactLine, text: str) -> None:
        if self._client is not None and line.versions:
            self._show_note(
                NoteDialog(
                    self.window(),
                    self._studio,
                    self._jobs,
                    self._privacy,
                    self._client,
                    note=line.versions[-1],
                    text=text,
                )
            )

    def _closed(self) -> None:
        self.dialog = None
        self.entered()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_message(self) -> None:
        """Make a letter or an e-mail."""
        if self._client is not None:
            dialog = MessageDialog(self.window(), self._studio, self._jobs, self._privacy, self._client)
            self.dialog = dialog
            dialog.closed.connect(self._closed)
            dialog.answered.connect(self._made)
            dialog.start()

    def _made(self, made: MadeMessage) -> None:
        self.dialog = MadeDialog(self.window(), self._studio, self._jobs, self._privacy, made)
        self.dialog.refused.connect(self._closed)
        self.dialog.start()

    def _open(self, line: ContactLine) -> None:
        if line.what == MESSAGE:
            self._show_message(line)
        elif line.versions:
            self.detail.begin_correcting()

    def _show_message(self, line: ContactLine) -> None:
        """Show a message again that was made before; it goes as it left, to the address of today."""
        if self._client is not None:
            text = MessageText(line.title, line.text)
            self._made(MadeMessage(line.id, line.client_id, "", line.channel, self._client.email, text))


def _client_of(line: ContactLine) -> UUID:
    return line.client_id


def _is_one_of(known: set[UUID], line: ContactLine) -> bool:
    return line.id in known or any(note.id in known for note in line.versions)
