"""Gebruikers: everybody who works here, and what the owner can do about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import users
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import OneTimeCode, User
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import user_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import SideFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.user_dialogs import (
    AddUserDialog,
    ChangeDetailsDialog,
    ChangeRoleDialog,
    CodeDialog,
    UserDeedDialog,
)
from skintwin_desktop.ui.widgets.buttons import DANGER, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

_SIDE = 268
_NARROW_BELOW = 1040


class UsersPage(QWidget):
    """The table of users, and beside it the chosen one with what can be done."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._may = studio.may(Permission.MANAGE_USERS)
        self.dialog: DeedDialog | CodeDialog | None = None
        self.fault, self.waiting = Note("danger"), Note("warn")
        self.progress = ProgressLine()
        self.table = RecordTable[User](self.tr("Users"), privacy, self._columns(), row_look=_row_look, row_height=44)
        self.add = KeyButton(self.tr("Add a user"), kind=PRIMARY, icon="user-plus", height=28)
        self.details = KeyButton(self.tr("Name and function"), icon="pencil-simple")
        self.role = KeyButton(self.tr("Another role"), icon="identification-card")
        self.reset = KeyButton(self.tr("New one-time code"), icon="key")
        self.suspend = KeyButton(self.tr("Suspend"), icon="prohibit")
        self.reinstate = KeyButton(self.tr("Reinstate"), icon="arrow-counter-clockwise")
        self.remove = KeyButton(self.tr("Remove"), kind=DANGER, icon="user-minus")
        self._build()
        self._connect()

    # --- layout ---

    def _columns(self) -> list[Column[User]]:
        return [
            Column(self.tr("Name"), self._name_cell, whole=True),
            Column(self.tr("Role"), lambda one: Cell(user_words.role(one.role), private=Private.PUBLIC), 188),
            Column(
                self.tr("State"), lambda one: Cell(chip=user_words.state_chip(one.state), private=Private.PUBLIC), 104
            ),
            Column(self.tr("Declaration"), _declared_cell, 100),
            Column(self.tr("Last seen"), self._signed_in_cell, 132),
        ]

    @staticmethod
    def _name_cell(one: User) -> Cell:
        return Cell(one.name, one.function, role="bodyStrong", private=Private.PUBLIC, below_private=Private.PUBLIC)

    def _signed_in_cell(self, one: User) -> Cell:
        when = one.signed_in_at
        day, time = (words.day(when), words.clock(when)) if when is not None else (self.tr("not yet"), "")
        return Cell(day, time, tone="ink2", private=Private.PUBLIC, below_private=Private.PUBLIC)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        for note in (self.fault, self.waiting, self.progress):
            note.hide()
            outer.addWidget(note)
        self._denied = EmptyState(
            "lock-key", self.tr("Users are managed by the owner"), self.tr("Ask the owner of the studio for a change.")
        )
        outer.addWidget(self._denied)
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._list = Card(self.tr("Users"), "users")
        self._list.add_to_head(self.add)
        self._list.add_flush(self.table, 1)
        self._row.addWidget(self._list, 1)
        self._side = Scrolled(self._side_card())
        self._row.addWidget(self._side)
        outer.addLayout(self._row, 1)
        self._denied.setVisible(not self._may)
        self._list.setVisible(self._may)
        self._side.hide()

    def _side_card(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("Chosen user"), "user")
        inside = card.padded(spacing=8)
        self._name, self._facts = Text("", "client", wrap=True), Text("", "small", "ink2", wrap=True)
        self._wait = Text("", "small", "infoInk", wrap=True)
        for text in (self._name, self._facts, self._wait):
            inside.addWidget(text)
        inside.addSpacing(4)
        for button in self._deeds():
            inside.addWidget(button)
        layout.addWidget(card)
        layout.addStretch(1)
        return content

    def _deeds(self) -> tuple[KeyButton, ...]:
        return (self.details, self.role, self.reset, self.suspend, self.reinstate, self.remove)

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.add.clicked.connect(self._add)
        self.details.clicked.connect(self._change_details)
        self.role.clicked.connect(self._change_role)
        self.reset.clicked.connect(self._reset)
        self.suspend.clicked.connect(self._suspend)
        self.reinstate.clicked.connect(self._reinstate)
        self.remove.clicked.connect(self._remove)
        SideFit(self, self._side, wide=_SIDE, narrow=_SIDE - 36, below=_NARROW_BELOW).fit()

    # --- reading ---

    def entered(self) -> None:
        """Read the users anew."""
        if not self._may:
            return
        self.fault.hide()
        self._jobs.run(self, users.list_users, self._studio, then=self._show, on_error=self._not_read)
        self._jobs.run(self, users.rotation_waits, self._studio, then=self._show_waiting, on_error=self._not_read)

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show(self, found: tuple[User, ...]) -> None:
        before = self.table.current() or next((one for one in found if one.user_id == self._studio.user.user_id), None)
        self.table.show_records(found, keep=lambda one: before is not None and one.user_id == before.user_id)
        self._chosen(self.table.current())

    def _show_waiting(self, waits: bool) -> None:
        self.waiting.setVisible(waits)
        if waits:
            self.waiting.say(
                self.tr("Everything opens as before; the old keys stay valid until this is finished."),
                bold=self.tr("Renewing the keys was interrupted"),
            )
            self.waiting.offer(self.tr("Finish"), self._finish)

    def _chosen(self, user: User | None) -> None:
        self._side.setVisible(user is not None)
        if user is None:
            return
        own = user.user_id == self._studio.user.user_id
        active = user.state == "active"
        self._name.setText(user.name)
        self._facts.setText(f"{user.function}\n{user_words.role(user.role)}. {user_words.role_reads(user.role)}")
        reason = self.tr("Another owner changes your role or removes you; your password is in the menu at your name.")
        self._say_besides(user, reason if own else "")
        self.details.setVisible(user.state != "removed")
        for button, there in (
            (self.role, active),
            (self.reset, active),
            (self.suspend, active),
            (self.reinstate, user.state == "suspended"),
            (self.remove, user.state != "removed"),
        ):
            button.setVisible(there)
            button.set_enabled(not own, reason)

    def _say_besides(self, user: User, text: str) -> None:
        if user.must_change:
            text = user_words.code_state(user.code_until)
        elif user.keys_wait:
            text = self.tr("New keys wait until the next sign-in.")
        self._wait.setText(text)
        self._wait.setVisible(bool(text))

    # --- deeds ---

    def _begin(self, dialog: DeedDialog) -> None:
        self.dialog = dialog
        dialog.answered.connect(self._done)
        dialog.start()  # type: ignore[attr-defined]

    def _add(self) -> None:
        self._begin(AddUserDialog(self.window(), self._studio, self._jobs, self._privacy))

    def _open(self, user: User) -> None:
        if user.state != "removed":
            self._begin(ChangeDetailsDialog(self.window(), self._studio, self._jobs, user))

    def _change_details(self) -> None:
        user = self.table.current()
        if user is not None:
            self._open(user)

    def _change_role(self) -> None:
        user = self.table.current()
        if user is not None:
            self._begin(ChangeRoleDialog(self.window(), self._studio, self._jobs, self._privacy, user))

    def _deed(self, what: str) -> None:
        user = self.table.current()
        if user is not None:
            self._begin(UserDeedDialog(self.window(), self._studio, self._jobs, user, what))

    def _reset(self) -> None:
        self._deed("reset")

    def _suspend(self) -> None:
        self._deed("suspend")

    def _reinstate(self) -> None:
        self._deed("reinstate")

    def _remove(self) -> None:
        self._deed("remove")

    def _done(self, answer: object) -> None:
        self.dialog = None
        if isinstance(answer, OneTimeCode):
            self.dialog = CodeDialog(self.window(), answer)
            self.dialog.start()
        else:
            Toast(self.window(), self.tr("Done. It stands in the journal."))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered()

    def _finish(self) -> None:
        """Finish a renewal of the keys that was interrupted."""
        self.waiting.hide()
        self.progress.begin(self.tr("Making the keys anew"))
        job = self._jobs.run_long(
            self, users.go_on_with_rotation, self._studio, then=self._finished, on_error=self._not_finished
        )
        job.progressed.connect(self.progress.advance)

    def _finished(self, _: bool) -> None:
        self.progress.hide()
        Toast(self.window(), self.tr("All keys are new."))
        self.entered()

    def _not_finished(self, error: StudioError | None) -> None:
        self.progress.hide()
        self.entered()
        self._not_read(error)


def _declared_cell(one: User) -> Cell:
    return Cell(words.day(one.declared_on), tone="ink2", private=Private.PUBLIC)


def _row_look(one: User) -> RowLook:
    return RowLook(quiet=one.state == "removed")
