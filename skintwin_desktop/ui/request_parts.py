"""What there is of a client, a row for each kind of data and each outside source: found, decided, on which ground."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import records, telling
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.requests.scoping import PICTURE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, WITH_COPY, State
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_answer import AnswerDialog
from skintwin_desktop.ui.request_cover import CoverDialog
from skintwin_desktop.ui.request_decide import DecideDialog
from skintwin_desktop.ui.request_files import FilesDialog, takes_files
from skintwin_desktop.ui.request_handing_over import HandOverDialog, is_handed_over
from skintwin_desktop.ui.request_item_removal import (
    RemoveItemDialog,
    enable_removal,
    is_removal_offered,
    removal_button,
)
from skintwin_desktop.ui.request_part_cells import PartColumns
from skintwin_desktop.ui.request_pictures import LeaveOutDialog
from skintwin_desktop.ui.request_recipients import RecipientDialog, RecipientLetterDialog
from skintwin_desktop.ui.request_records import LeaveRecordDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.deed_line import DeedLine
from skintwin_desktop.ui.widgets.table import RecordTable
from skintwin_desktop.ui.widgets.text import Text

_DECIDING = {State.ASSESSING, State.TALK, State.CONFIRMED, State.CONSEQUENCES}
_SEARCHING = {State.SEARCHING, State.ASSESSING}
_ROW = 26


def _is_told_at(part: Part, state: State) -> bool:
    """Tell whether it is a recipient who is told now: of a restriction until the answer, of what was done after it."""
    if part.kind != records.RECIPIENT:
        return False
    return state is State.CHECKING or (telling.is_limited(part.code) and state not in ANSWERED | {State.LETTER})


class PartsCard(Card):
    """The table, and answering or deciding on the chosen row."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "database", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self.dialog: (
            AnswerDialog
            | DecideDialog
            | LeaveOutDialog
            | LeaveRecordDialog
            | CoverDialog
            | RecipientDialog
            | HandOverDialog
            | None
        ) = None
        self.removal: RemoveItemDialog | None = None
        self.shown: FilesDialog | RecipientLetterDialog | None = None
        self.summary = Text("", "small", "ink2")
        self.add_to_head(self.summary)
        self._cells = PartColumns(studio.today)
        self.table = RecordTable[Part](
            title, privacy, self._cells.columns(), client_of=self._client_of, row_height=_ROW
        )
        self.empty = EmptyState(
            "database", self.tr("Nothing searched yet"), self.tr("The search begins once the scope is chosen.")
        )
        self.decide = KeyButton(self.tr("Decide on this part"), icon="scales", keys=("Enter",))
        self.decide_all = KeyButton(self.tr("Decide on all that is open"), icon="scales")
        self.answer = KeyButton(self.tr("Answer of the source"), icon="note-pencil", keys=("Enter",))
        self.remove = removal_button()
        self.leave_record = KeyButton(self.tr("Leave a record out"), icon="prohibit")
        self.leave_out = KeyButton(self.tr("Leave pictures out"), icon="image")
        self.cover = KeyButton(self.tr("Cover in pictures"), icon="square")
        self.covered = KeyButton(self.tr("What is covered in pictures"), icon="image")
        self.told = KeyButton(self.tr("What came of it"), icon="note-pencil", keys=("Enter",))
        self.hand_over = KeyButton(self.tr("Handed over apart …"), icon="paper-plane-tilt")
        self.letter = KeyButton(self.tr("Letter to this recipient …"), icon="envelope-simple")
        self.files = KeyButton(self.tr("Export of the website …"), icon="file-text")
        self.add_flush(self.table, 1)
        self.add_flush(self.empty, 1)
        self.deeds = DeedLine()
        foot = self.foot()
        foot.addWidget(self.deeds)
        self._foot = foot.parentWidget()
        self._connect()

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        for button, deed in (
            (self.decide, self._decide), (self.decide_all, self._decide_all), (self.answer, self._answer),
            (self.remove, self._remove), (self.leave_record, self._leave_record),
            (self.leave_out, self._leave_out), (self.cover, self._cover),
            (self.covered, self._cover), (self.told, self._tell), (self.letter, self._letter),
            (self.files, self._files), (self.hand_over, self._hand_over),
        ):  # fmt: skip
            self.deeds.add(button, offered=False)
            button.clicked.connect(deed)
        claim(self, "Delete", deed=self.remove.click)

    def _client_of(self, _: Part) -> UUID | None:
        return self._request.line.client_id if self._request else None

    # --- showing ---

    def show_request(self, request: OpenRequest) -> None:
        """Show the parts of a request, and which deeds go with its state."""
        before = self.table.current()
        self._request = request
        self._cells.right = request.line.right
        state = request.line.state
        first = state in {State.CHECKING, State.MORE_ASKED}
        found = sorted(request.parts, key=lambda part: first and not _is_told_at(part, state))
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.table.show_records(found, keep=lambda one: before is not None and one.id == before.id)
        self.summary.setText(self._summary(found, state if first else None) if found else "")
        self._chosen(self.table.current())

    def _summary(self, found: Sequence[Part], telling_at: State | None) -> str:
        """Say how much there is, and what still has to be answered, or who has to be told."""
        tasks = [part for part in found if telling_at is not None and _is_told_at(part, telling_at)]
        if tasks:
            left = sum(part.open for part in tasks)
            return self.tr("%n recipient(s) to be told", None, left) if left else self.tr("every recipient was told")
        left = sum(part.open for part in found if part.kind != records.RECIPIENT)
        rest = self.tr("%n not answered", None, left) if left else self.tr("all sources answered")
        parts_found = self.tr("%n part(s)", None, len(found))
        return f"{parts_found}, {rest}"

    def _chosen(self, part: object) -> None:
        """Offer what goes with the state of the request and the chosen row."""
        state = self._request.line.state if self._request else State.CLOSED
        chosen = part if isinstance(part, Part) else None
        self._offer_deciding(state, chosen)
        self._offer_leaving_out(state, chosen)
        self.deeds.offer(self.remove, offered=is_removal_offered(self._request))
        enable_removal(self.remove, chosen)
        self.deeds.offer(self.files, offered=self._request is not None and takes_files(self._request))
        self.deeds.offer(self.hand_over, offered=is_handed_over(self._request, None))
        self.hand_over.set_enabled(
            chosen is not None and is_handed_over(self._request, chosen),
            self.tr("Choose an outside source of which something is given."),
        )
        found = self._request.parts if self._request else ()
        recipient = chosen is not None and _is_told_at(chosen, state)
        for button in (self.told, self.letter):
            self.deeds.offer(button, offered=any(_is_told_at(part, state) for part in found))
            button.set_enabled(recipient, self.tr("Choose a recipient in the list."))
        if self._foot is not None:
            self._foot.setVisible(self.deeds.any_offered)

    def _offer_deciding(self, state: State, part: Part | None) -> None:
        source = part is not None and part.kind in {records.SOURCE, records.PAPER}
        self.deeds.offer(self.answer, offered=state in _SEARCHING)
        self.answer.set_enabled(source, self.tr("Choose an outside source in the list."))
        self.deeds.offer(self.decide, offered=state in _DECIDING)
        something = part is not None and part.found == records.FOUND and self._decides(part)
        self.decide.set_enabled(
            state in _DECIDING and something, self.tr("Choose a part in which something was found.")
        )
        self.deeds.offer(self.decide_all, offered=state in _DECIDING and self._studio.may(Permission.DECIDE_REQUESTS))
        self.decide_all.set_enabled(bool(self._open_parts()), self.tr("Everything is decided."))

    def _offer_leaving_out(self, state: State, part: Part | None) -> None:
        """Offer leaving a record or pictures out of a copy, to who decides, and to look at what is covered."""
        copies = self._request is not None and self._request.line.right in WITH_COPY
        decides = self._studio.may(Permission.DECIDE_REQUESTS)
        self.deeds.offer(self.leave_record, offered=copies and state is State.ASSESSING and decides)
        has_rows = part is not None and part.kind == records.CLASS and part.code in records.WITH_ROWS
        some = has_rows and part is not None and part.found == records.FOUND
        self.leave_record.set_enabled(some, self.tr("Choose a kind of data in the list; pictures have their own way."))
        for button in (self.leave_out, self.cover):
            self.deeds.offer(button, offered=self._can_leave_out(state))
        self.deeds.offer(self.covered, offered=state is not State.ASSESSING and self._is_covered())

    def _can_leave_out(self, state: State) -> bool:
        """Tell whether pictures can be left out here: by who decides, from a copy in which there are any."""
        request = self._request
        if request is None or state is not State.ASSESSING or request.line.right not in WITH_COPY:
            return False
        there = any(part.code == "IMG" and part.found == records.FOUND for part in request.parts)
        return there and self._studio.may(Permission.DECIDE_REQUESTS)

    def _is_covered(self) -> bool:
        """Tell whether something is covered in a picture, for who may look at it."""
        found = self._request.parts if self._request else ()
        some = any(part.code.startswith(PICTURE) and part.decision == records.PART for part in found)
        return some and self._studio.may(Permission.DECIDE_REQUESTS)

    def _decides(self, part: Part) -> bool:
        return self._studio.may(Permission.DECIDE_REQUESTS) or part.kind == records.OBJECT

    def _open_parts(self) -> tuple[Part, ...]:
        found = self._request.parts if self._request else ()
        return tuple(part for part in found if part.found == records.FOUND and not part.decision)

    # --- deeds ---

    def _open(self, _: object) -> None:
        """Do on Enter what goes with the row."""
        part = self.table.current()
        if part is not None and part.open and self._can(self.answer):
            self._answer()
        elif self._can(self.told):
            self._tell()
        elif self._can(self.decide):
            self._decide()

    def _can(self, button: KeyButton) -> bool:
        return self.deeds.offers(button) and button.isEnabled()

    def _answer(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = AnswerDialog(self.window(), self._studio, self._jobs, self._privacy, self._request, part=part)
            self._start()

    def _decide(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = DecideDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, chosen=(part,)
            )
            self._start()

    def _decide_all(self) -> None:
        found = self._open_parts()
        if found and self._request is not None:
            self.dialog = DecideDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, chosen=found
            )
            self._start()

    def _leave_record(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = LeaveRecordDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self._start()

    def _leave_out(self) -> None:
        if self._request is not None:
            self.dialog = LeaveOutDialog(self.window(), self._studio, self._jobs, self._privacy, self._request)
            self._start()

    def _remove(self) -> None:
        part = self.table.current()
        able = self._can(self.remove) and not covered(self)  # the key is there where the button is not
        if able and part is not None and self._request is not None:
            self.removal = RemoveItemDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self.removal.answered.connect(self._done)
            self.removal.start()

    def _tell(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = RecipientDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self._start()

    def _hand_over(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = HandOverDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self._start()

    def _letter(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.shown = RecipientLetterDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self.shown.start()

    def _files(self) -> None:
        if self._request is not None:
            self.shown = FilesDialog(self.window(), self._studio, self._jobs, self._privacy, self._request)
            self.shown.changed.connect(self.changed)
            self.shown.start()

    def _cover(self) -> None:
        if self._request is not None:
            changing = self._request.line.state is State.ASSESSING
            self.dialog = CoverDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, changing=changing
            )
            self._start()

    def _start(self) -> None:
        if self.dialog is not None:
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _done(self, _: object) -> None:
        self.changed.emit()
