"""Berichten: the balancing record on which news rests, the lists that were made, and what leaves of them."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import balancing, news_lists
from skintwin_desktop.core.balancing import Balancing
from skintwin_desktop.core.news_lists import NewsList, Recipient
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.balancing_dialog import BalancingDialog
from skintwin_desktop.ui.choose_file import choose_csv, choose_pdf
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.news_dialogs import LeaveDialog, MailsDialog, NewsDialog
from skintwin_desktop.ui.page_parts import SideFit, begin_page, show_rows
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

_SIDE = 330


class NewsPage(QWidget):
    """The owner's page about news."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._may = studio.may(Permission.MANAGE_NEWS)
        self._last: Balancing | None = None
        self._list: NewsList | None = None
        self._made: UUID | None = None
        self.dialog: BalancingDialog | NewsDialog | LeaveDialog | MailsDialog | None = None
        self.fault = Note("danger")
        self.state, self.story = StatusChip(), Text("", "body", "ink2", wrap=True)
        self.sign = KeyButton(self.tr("Write and sign"), icon="pen-nib", height=28)
        self.new = KeyButton(self.tr("New message"), kind=PRIMARY, icon="plus", height=28)
        self.table = RecordTable[NewsList](self.tr("Lists"), privacy, self._list_columns(), row_height=44)
        self.people = RecordTable[Recipient](
            self.tr("Who is on it"), privacy, self._people_columns(), client_of=lambda one: one.client_id, row_height=30
        )
        self.title, self.facts = Text("", "client", wrap=True), Text("", "small", "ink2", wrap=True)
        self.addresses = KeyButton(self.tr("Save the addresses"), icon="export", height=28)
        self.letters = KeyButton(self.tr("Save the letters"), icon="file-pdf", height=28)
        self.mails = KeyButton(self.tr("E-mails one by one"), icon="copy", height=28)
        self._build()
        self._connect()

    # --- layout ---

    def _list_columns(self) -> list[Column[NewsList]]:
        public = Private.PUBLIC
        return [
            Column(self.tr("Made on"), lambda one: Cell(words.day(one.built_at), tone="ink2", private=public), 104),
            Column(
                self.tr("List"),
                lambda one: Cell(
                    one.plan.title, contact_words.message_type(one.plan.type), role="bodyStrong", private=public,
                    below_private=public,
                ),
            ),
            Column(self.tr("By"), lambda one: Cell(contact_words.channel(one.plan.channel), private=public), 72),
            Column(self.tr("People"), lambda one: Cell(str(one.people), private=public), 64, right=True),
            Column(
                self.tr("Taken off"), lambda one: Cell(str(one.taken_off), tone="ink2", private=public), 78, right=True
            ),
        ]  # fmt: skip

    def _people_columns(self) -> list[Column[Recipient]]:
        return [
            Column(
                self.tr("Name"),
                lambda one: Cell(one.name.listed, private=Private.NAME, short=one.name.masked),
            ),
            Column(
                self.tr("Ground"),
                lambda one: Cell(contact_words.news_ground(one.ground), tone="ink2", private=Private.PUBLIC),
            ),
        ]

    def _build(self) -> None:
        denied = EmptyState(
            "lock-key",
            self.tr("News is the owner's"),
            self.tr("Objections are noted in the client's file by everybody."),
        )
        outer = begin_page(self, self.fault, denied, may=self._may)
        ground = Card(self.tr("Balancing record"), "scales")
        ground.add_to_head(self.state)
        ground.add_to_head(self.sign)
        ground.padded(spacing=4).addWidget(self.story)
        outer.addWidget(ground)
        row = QHBoxLayout()
        row.setSpacing(14)
        lists = Card(self.tr("Messages with news"), "envelope-simple")
        lists.add_to_head(self.new)
        self.empty = EmptyState(
            "envelope-simple",
            self.tr("No message yet"),
            self.tr("A message goes only to who agreed, and rests on a balancing record of at most a year."),
        )
        self.empty.hide()
        lists.add_flush(self.table, 1)
        lists.add_flush(self.empty, 1)
        row.addWidget(lists, 1)
        self._side = self._side_card()
        row.addWidget(self._side)
        outer.addLayout(row, 1)
        for widget in (ground, lists):
            widget.setVisible(self._may)
        self._side.hide()

    def _side_card(self) -> Card:
        card = Card(self.tr("Chosen list"), "list-bullets")
        inside = card.padded(spacing=8)
        for widget in (self.title, self.facts, self.mails, self.letters, self.addresses):
            inside.addWidget(widget)
        card.add_flush(self.people, 1)
        return card

    def _connect(self) -> None:
        self.sign.clicked.connect(self._sign)
        self.new.clicked.connect(self._new)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.addresses.clicked.connect(self._choose_csv)
        self.letters.clicked.connect(self._choose_pdf)
        self.mails.clicked.connect(self._begin_mails)
        self._privacy.changed.connect(self._masks_changed)
        SideFit(self, self._side, wide=_SIDE, narrow=_SIDE - 40, below=1000).fit()
        self._masks_changed()

    def _masks_changed(self) -> None:
        why = self.tr("Copying and saving are off in privacy mode. Switch it off first (F9).")
        for button in (self.addresses, self.letters, self.mails):
            button.set_enabled(not self._privacy.on, why)

    # --- reading ---

    def entered(self) -> None:
        """Read everything anew."""
        if self._may:
            self.fault.hide()
            self._jobs.run(self, balancing.balancings, self._studio, then=self._show_ground, on_error=self._failed)
            self._jobs.run(self, news_lists.news_lists, self._studio, then=self._show, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show_ground(self, found: tuple[Balancing, ...]) -> None:
        self._last = found[0] if found else None
        last = self._last
        if last is None:
            self.state.show_chip(Chip("warn", "warning", self.tr("Missing")))
            self.story.setText(self.tr("Without a balancing record that you wrote and signed, no news is made."))
        elif last.current:
            self.state.show_chip(
                Chip("success", "check", self.tr("Counts until %1").replace("%1", words.day(last.valid_until)))
            )
            told = self.tr("Signed by %1 on %2. News rests on it.")
            self.story.setText(told.replace("%1", last.signed_by).replace("%2", words.day(last.signed_at)))
        else:
            self.state.show_chip(Chip("danger", "clock", self.tr("Does not count")))
            told = self.tr("The last one is of %1, until %2. No news is made until you sign a new one.")
            self.story.setText(told.replace("%1", words.day(last.signed_at)).replace("%2", words.day(last.valid_until)))

    def _show(self, found: tuple[NewsList, ...]) -> None:
        show_rows(self.table, self.empty, found, wanted=self._made)
        self._made = None
        self._chosen(self.table.current())

    def _chosen(self, one: NewsList | None) -> None:
        self._list = one
        self._side.setVisible(one is not None)
        if one is None:
            return
        self._tell(one)
        by_mail = one.plan.channel == messages.EMAIL
        self.mails.setVisible(by_mail)
        self.letters.setVisible(not by_mail)
        self.people.show_records(())
        self._jobs.run(
            self, news_lists.news_recipients, self._studio, one.id,
            then=partial(self._show_people, one), on_error=self._failed,
        )  # fmt: skip

    def _tell(self, one: NewsList) -> None:
        self.title.setText(one.plan.title)
        told = self.tr("%1 people; %2 were left out when it was made, %3 were taken off since.")
        told = told.replace("%1", str(one.people)).replace("%2", str(one.left_out)).replace("%3", str(one.taken_off))
        made = self.tr("Made by %1.").replace("%1", one.built_by)
        self.facts.setText(f"{told} {made}")

    def _show_people(self, one: NewsList, found: tuple[Recipient, ...]) -> None:
        if self._list is not None and self._list.id == one.id:
            self.people.show_records(found)
            if len(found) != one.people:  # somebody was taken off just now
                self._jobs.run(self, news_lists.news_lists, self._studio, then=self._show_counts, on_error=self._failed)

    def _show_counts(self, found: tuple[NewsList, ...]) -> None:
        """Show how many are on each list now; who they are is known already."""
        chosen = next((one for one in found if self._list is not None and one.id == self._list.id), None)
        self.table.blockSignals(True)
        self.table.show_records(found, keep=lambda one: chosen is not None and one.id == chosen.id)
        self.table.blockSignals(False)
        self._list = chosen
        if chosen is not None:
            self._tell(chosen)

    def _opened(self, _: NewsList) -> None:
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ---

    def _sign(self) -> None:
        dialog = BalancingDialog(self.window(), self._studio, self._jobs, self._last)
        self._begin(dialog, self.tr("Signed. It stands in the journal."))

    def _new(self) -> None:
        self._begin(NewsDialog(self.window(), self._studio, self._jobs), self.tr("The list is made."))

    def _begin(self, dialog: BalancingDialog | NewsDialog | LeaveDialog, word: str) -> None:
        self.dialog = dialog
        dialog.answered.connect(partial(self._done, word))
        dialog.start()

    def _done(self, word: str, answer: object) -> None:
        self.dialog = None
        self._made = answer.id if isinstance(answer, NewsList) else None  # what was made just now is what is chosen
        Toast(self.window(), word)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered()

    def _choose_csv(self) -> None:
        if self._list is not None and not self._privacy.on:
            name = self.tr("addresses") + f"-{self._studio.today():%Y-%m-%d}.csv"
            choose_csv(self.window(), self.tr("Where should the addresses be saved?"), name, self.save_addresses_to)

    def _choose_pdf(self) -> None:
        if self._list is not None and not self._privacy.on:
            name = self.tr("letters") + f"-{self._studio.today():%Y-%m-%d}.pdf"
            choose_pdf(self.window(), self.tr("Where should the letters be saved?"), name, self.save_letters_to)

    def save_addresses_to(self, path: str) -> None:
        """Ask what the addresses are for, and save them there."""
        self._leave(path, letters=False)

    def save_letters_to(self, path: str) -> None:
        """Ask what the letters are for, and save them there."""
        self._leave(path, letters=True)

    def _leave(self, path: str, *, letters: bool) -> None:
        if self._list is None or self._privacy.on:
            return
        dialog = LeaveDialog(
            self.window(), self._studio, self._jobs, self._privacy, chosen=self._list, path=path, letters=letters
        )
        self._begin(dialog, self.tr("Saved. Whoever has this file can read it: use it and delete it."))

    def _begin_mails(self) -> None:
        people = self.people.records_model.records
        if people and not self._privacy.on:
            dialog = MailsDialog(self.window(), self._studio, self._jobs, self._privacy, people)
            self.dialog = dialog
            dialog.refused.connect(self.entered)
            dialog.start()
