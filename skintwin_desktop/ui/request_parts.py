"""What there is of a client, a row for each kind of data and each outside source: found, decided, on which ground."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.core.requests import records, telling
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.requests.scoping import PICTURE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, WITH_COPY, State
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_answer import AnswerDialog
from skintwin_desktop.ui.request_cover import CoverDialog
from skintwin_desktop.ui.request_decide import DecideDialog, part_name
from skintwin_desktop.ui.request_files import FilesDialog, takes_files
from skintwin_desktop.ui.request_item_removal import RemoveItemDialog, offer_removal, removal_button
from skintwin_desktop.ui.request_pictures import LeaveOutDialog
from skintwin_desktop.ui.request_recipients import (
    RecipientDialog,
    RecipientLetterDialog,
    recipient_chip,
    recipient_how,
)
from skintwin_desktop.ui.request_records import LeaveRecordDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

_DECIDING = {State.ASSESSING, State.TALK, State.CONFIRMED, State.CONSEQUENCES}
_SEARCHING = {State.SEARCHING, State.ASSESSING}


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
            AnswerDialog | DecideDialog | LeaveOutDialog | LeaveRecordDialog | CoverDialog | RecipientDialog | None
        ) = None
        self.removal: RemoveItemDialog | None = None
        self.shown: FilesDialog | RecipientLetterDialog | None = None
        self.summary = Text("", "small", "ink2")
        self.add_to_head(self.summary)
        self.table = RecordTable[Part](title, privacy, self._columns(), client_of=self._client_of, row_height=36)
        self.empty = EmptyState(
            "database", self.tr("Nothing searched yet"), self.tr("The search begins once the scope is chosen.")
        )
        self.answer = KeyButton(self.tr("Answer of the source"), icon="note-pencil", keys=("Enter",))
        self.decide = KeyButton(self.tr("Decide on this part"), icon="scales", keys=("Enter",))
        self.decide_all = KeyButton(self.tr("Decide on all that is open"), icon="scales")
        self.remove = removal_button()
        self.leave_record = KeyButton(self.tr("Leave a record out"), icon="prohibit")
        self.leave_out = KeyButton(self.tr("Leave pictures out"), icon="image")
        self.cover = KeyButton(self.tr("Cover in pictures"), icon="square")
        self.covered = KeyButton(self.tr("What is covered in pictures"), icon="image")
        self.files = KeyButton(self.tr("Export of the website …"), icon="file-text")
        self.letter = KeyButton(self.tr("Letter to this recipient …"), icon="envelope-simple")
        self.told = KeyButton(self.tr("What came of it"), icon="note-pencil", keys=("Enter",))
        self.add_flush(self.table, 1)
        self.add_flush(self.empty, 1)
        foot = FlowRow(gap=8, line_gap=8)
        self.foot().addLayout(foot, 1)
        for button in (
            self.answer, self.decide, self.decide_all, self.remove, self.leave_record, self.leave_out, self.cover,
            self.covered, self.files, self.letter, self.told,
        ):  # fmt: skip
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            foot.add(button)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.answer.clicked.connect(self._answer)
        self.decide.clicked.connect(self._decide)
        self.decide_all.clicked.connect(self._decide_all)
        self.remove.clicked.connect(self._remove)
        claim(self, "Delete", deed=self.remove.click)
        self.leave_record.clicked.connect(self._leave_record)
        self.leave_out.clicked.connect(self._leave_out)
        self.files.clicked.connect(self._files)
        self.letter.clicked.connect(self._letter)
        self.told.clicked.connect(self._tell)
        self.cover.clicked.connect(self._cover)
        self.covered.clicked.connect(self._cover)

    def _client_of(self, _: Part) -> UUID | None:
        return self._request.line.client_id if self._request else None

    def _columns(self) -> list[Column[Part]]:
        return [
            Column(self.tr("Part"), self._name_cell, whole=True),
            Column(self.tr("Found"), self._found_cell, 130),
            Column(self.tr("Decision"), self._decision_cell, 150),
            Column(self.tr("Ground or source"), self._ground_cell),
        ]

    def _name_cell(self, part: Part) -> Cell:
        return Cell(part_name(part), private=Private.PUBLIC if part.kind in {"class", "source"} else Private.KIND)

    def _found_cell(self, part: Part) -> Cell:
        if part.kind == records.RECIPIENT:
            return Cell(private=Private.PUBLIC)
        if part.open:
            word = self.tr("asked") if part.kind == records.SOURCE else self.tr("open")
            return Cell(word, tone="ink3", private=Private.PUBLIC)
        word = str(part.count) if part.found == records.FOUND else request_words.answer(part.found)
        return Cell(word, tone="ink2", private=Private.KIND)

    def _decision_cell(self, part: Part) -> Cell:
        assert self._request is not None
        if part.kind == records.RECIPIENT:
            return Cell(chip=recipient_chip(part), private=Private.KIND)
        chip = request_words.decision_chip(part.decision, part.found, self._request.line.right)
        if chip is None and part.open and part.due_on is not None:
            late = part.due_on < self._studio.today()
            word = self.tr("by %1").replace("%1", words.short_day(part.due_on))
            chip = Chip("danger" if late else "neutral", "clock", word)
        return Cell(chip=chip, private=Private.KIND)

    def _ground_cell(self, part: Part) -> Cell:
        if part.kind == records.RECIPIENT:
            return Cell(recipient_how(part), tone="ink2", private=Private.KIND)
        if part.ground:
            return Cell(request_words.ground(part.ground), tone="ink2", private=Private.KIND)
        if part.kind == records.SOURCE and part.answered_at is not None:
            word = f"{part.answered_by}, {words.day(part.answered_at)}"
            return Cell(word, tone="ink2", private=Private.PUBLIC)
        return Cell(private=Private.PUBLIC)

    # --- showing ---

    def show_request(self, request: OpenRequest) -> None:
        """Show the parts of a request, and which deeds go with its state."""
        before = self.table.current()
        self._request = request
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
        state = self._request.line.state if self._request else State.CLOSED
        chosen = part if isinstance(part, Part) else None
        searching, deciding = state in _SEARCHING, state in _DECIDING and self._decides(chosen)
        source = chosen is not None and chosen.kind in {records.SOURCE, records.PAPER}
        self.answer.setVisible(searching)
        self.answer.set_enabled(source, self.tr("Choose an outside source in the list."))
        self.decide.setVisible(state in _DECIDING)
        something = chosen is not None and chosen.found == records.FOUND
        self.decide.set_enabled(deciding and something, self.tr("Choose a part in which something was found."))
        self.decide_all.setVisible(state in _DECIDING and self._studio.may(Permission.DECIDE_REQUESTS))
        self.decide_all.set_enabled(bool(self._open_parts()), self.tr("Everything is decided."))
        self._offer_records(state, chosen)
        offer_removal(self.remove, self._request, chosen)
        self.leave_out.setVisible(self._can_leave_out(state))
        self.files.setVisible(self._request is not None and takes_files(self._request))
        found = self._request.parts if self._request else ()
        for button in (self.letter, self.told):
            button.setVisible(any(_is_told_at(part, state) for part in found))
            recipient = chosen is not None and _is_told_at(chosen, state)
            button.set_enabled(recipient, self.tr("Choose a recipient in the list."))
        self.cover.setVisible(self._can_leave_out(state))
        self.covered.setVisible(state is not State.ASSESSING and self._is_covered())

    def _offer_records(self, state: State, part: Part | None) -> None:
        """Offer leaving a record out of a copy, to who decides, for a kind of data that has some."""
        copies = self._request is not None and self._request.line.right in WITH_COPY
        self.leave_record.setVisible(
            copies and state is State.ASSESSING and self._studio.may(Permission.DECIDE_REQUESTS)
        )
        has_rows = part is not None and part.kind == records.CLASS and part.code in records.WITH_ROWS
        some = has_rows and part is not None and part.found == records.FOUND
        self.leave_record.set_enabled(some, self.tr("Choose a kind of data in the list; pictures have their own way."))

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

    def _decides(self, part: Part | None) -> bool:
        return self._studio.may(Permission.DECIDE_REQUESTS) or (part is not None and part.kind == records.OBJECT)

    def _open_parts(self) -> tuple[Part, ...]:
        found = self._request.parts if self._request else ()
        return tuple(part for part in found if part.found == records.FOUND and not part.decision)

    # --- deeds ---

    def _open(self, _: object) -> None:
        """Do on Enter what goes with the row."""
        if self.answer.isVisible() and self.answer.isEnabled() and (part := self.table.current()) and part.open:
            self._answer()
        elif self.told.isVisible() and self.told.isEnabled():
            self._tell()
        elif self.decide.isVisible() and self.decide.isEnabled():
            self._decide()

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
        if part is not None and self._request is not None and not covered(self):
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
