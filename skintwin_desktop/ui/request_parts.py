"""What there is of a client, a row for each kind of data and each outside source: found, decided, on which ground."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import parts, records
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY, State
from skintwin_desktop.ui import request_item_words, request_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_pictures import LeaveOutDialog
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

_DECIDING = {State.ASSESSING, State.TALK, State.CONFIRMED, State.CONSEQUENCES}
_SEARCHING = {State.SEARCHING, State.ASSESSING}


class AnswerDialog(DeedDialog):
    """Takes down what an outside source gave."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(window, jobs, part.label, self.tr("What did this source give?"), icon="magnifying-glass")
        self._studio, self._part = studio, part
        self.found = Segments(
            self.tr("Answer"), [Option(code, request_words.answer(code)) for code in records.ANSWERS], stretch=True
        )
        self.count = QLineEdit()
        self.words = LongText(lines=3)
        self.add("found", Field(self.tr("Answer"), self.found, required=True))
        self.add("count", Field(self.tr("How many"), self.count))
        field = Field(self.tr("Who answered, and what; or why it does not apply"), self.words)
        self.add_veiled("words", field, privacy, Private.MEDICAL, request.line.client_id)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.found)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = {} if self.found.value() else {"found": self.tr("Choose one.")}
        if self.count.text().strip() and not self.count.text().strip().isdecimal():
            found["count"] = self.tr("Type a number, or leave it open.")
        return found

    def begin(self) -> None:
        """Write the answer down."""
        count = int(self.count.text().strip() or 1)
        self.work(
            parts.answer_part, self._studio, self._part.id, self.found.value(), count=count, words=self.words.text(),
            version=self._part.version,
        )  # fmt: skip


class DecideDialog(RequestWordsDialog):
    """Decides on one part, or on every part that is not decided yet."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        chosen: tuple[Part, ...],
    ) -> None:
        one = chosen[0]
        title = part_name(one) if len(chosen) == 1 else words.translate("DecideDialog", "Every part that is open")
        super().__init__(
            window, studio, jobs, privacy, request, title=title, kind="request_decision", about=one.id.hex,
            icon="scales", lines=4,
        )  # fmt: skip
        self._chosen = chosen
        self.decision = Segments(
            self.tr("Decision"), [Option(code, request_words.decision(code)) for code in records.DECISIONS],
            stretch=True,
        )  # fmt: skip
        grounds = request_words.GROUNDS[request.line.right]
        self.ground = ComboBox([Option(code, request_words.ground(code)) for code in grounds])
        self.choices |= {"decision": self.decision, "ground": self.ground}
        self.add("decision", Field(self.tr("Decision"), self.decision, required=True))
        self.add("ground", Field(self.tr("Ground"), self.ground, required=True))
        self._reason = self.ask_words(
            self.tr("Reason in plain words"), self.tr("The client reads this in the letter."), private=Private.KIND
        )
        self.decision.chosen.connect(self._decided)
        self._decided()

    def _decided(self, *_: object) -> None:
        less = self.decision.value() in {records.PART, records.REFUSE}
        for widget in (self.fields["ground"], self._reason):
            widget.setVisible(less)
        self._refit()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self._decided()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Decide"), self.tr("Saving …"), icon="check", focus=self.decision)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if not self.decision.value():
            return {"decision": self.tr("Choose one.")}
        if self.decision.value() == records.GIVE:
            return {}
        found = {} if self.ground.value() else {"ground": self.tr("Choose one.")}
        return found | super().problems()

    def begin(self) -> None:
        """Decide."""
        self.keeper.hold()
        self.work(decide_all, self._studio, self._chosen, self.values())


def decide_all(studio: Studio, chosen: tuple[Part, ...], values: Mapping[str, str]) -> None:
    """Decide on parts in the same way, one deed for each."""
    for one in chosen:
        parts.decide_part(
            studio, one.id, values["decision"], ground=values["ground"], words=values["words"], version=one.version
        )


def part_name(part: Part) -> str:
    """Return how a part stands on the screen."""
    if part.kind == records.OBJECT:
        return request_item_words.item(part.code)
    return part.label or request_words.part(part.code)


class PartsCard(Card):
    """The table, and answering or deciding on the chosen row."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "database", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self.dialog: AnswerDialog | DecideDialog | LeaveOutDialog | None = None
        self.summary = Text("", "small", "ink2")
        self.add_to_head(self.summary)
        self.table = RecordTable[Part](title, privacy, self._columns(), client_of=self._client_of, row_height=36)
        self.empty = EmptyState(
            "database", self.tr("Nothing searched yet"), self.tr("The search begins once the scope is chosen.")
        )
        self.answer = KeyButton(self.tr("Answer of the source"), icon="note-pencil", keys=("Enter",))
        self.decide = KeyButton(self.tr("Decide on this part"), icon="scales", keys=("Enter",))
        self.decide_all = KeyButton(self.tr("Decide on all that is open"), icon="scales")
        self.leave_out = KeyButton(self.tr("Leave pictures out"), icon="image")
        self.add_flush(self.table, 1)
        self.add_flush(self.empty, 1)
        buttons = FlowRow(gap=8, line_gap=8)
        for button in (self.answer, self.decide, self.decide_all, self.leave_out):
            buttons.add(button)
        self.foot().addLayout(buttons, 1)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.answer.clicked.connect(self._answer)
        self.decide.clicked.connect(self._decide)
        self.decide_all.clicked.connect(self._decide_all)
        self.leave_out.clicked.connect(self._leave_out)

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
        if part.open:
            word = self.tr("asked") if part.kind == records.SOURCE else self.tr("open")
            return Cell(word, tone="ink3", private=Private.PUBLIC)
        word = str(part.count) if part.found == records.FOUND else request_words.answer(part.found)
        return Cell(word, tone="ink2", private=Private.KIND)

    def _decision_cell(self, part: Part) -> Cell:
        chip = request_words.decision_chip(part.decision, part.found)
        if chip is None and part.open and part.due_on is not None:
            late = part.due_on < self._studio.today()
            word = self.tr("by %1").replace("%1", words.short_day(part.due_on))
            chip = Chip("danger" if late else "neutral", "clock", word)
        return Cell(chip=chip, private=Private.KIND)

    def _ground_cell(self, part: Part) -> Cell:
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
        found = request.parts
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.table.show_records(found, keep=lambda one: before is not None and one.id == before.id)
        open_sources = sum(part.open for part in found)
        words_of = self.tr("%n part(s)", None, len(found))
        rest = self.tr("%n not answered", None, open_sources) if open_sources else self.tr("all sources answered")
        self.summary.setText(f"{words_of}, {rest}" if found else "")
        self._chosen(self.table.current())

    def _chosen(self, part: object) -> None:
        state = self._request.line.state if self._request else State.CLOSED
        chosen = part if isinstance(part, Part) else None
        searching, deciding = state in _SEARCHING, state in _DECIDING and self._decides(chosen)
        source = chosen is not None and chosen.kind in {records.SOURCE, records.PAPER, records.RECIPIENT}
        self.answer.setVisible(searching)
        self.answer.set_enabled(source, self.tr("Choose an outside source in the list."))
        self.decide.setVisible(state in _DECIDING)
        found = chosen is not None and chosen.found == records.FOUND
        self.decide.set_enabled(deciding and found, self.tr("Choose a part in which something was found."))
        self.decide_all.setVisible(state in _DECIDING and self._studio.may(Permission.DECIDE_REQUESTS))
        self.decide_all.set_enabled(bool(self._open_parts()), self.tr("Everything is decided."))
        self.leave_out.setVisible(self._can_leave_out(state))

    def _can_leave_out(self, state: State) -> bool:
        """Tell whether pictures can be left out here: by who decides, from a copy in which there are any."""
        request = self._request
        if request is None or state is not State.ASSESSING or request.line.right not in WITH_COPY:
            return False
        there = any(part.code == "IMG" and part.found == records.FOUND for part in request.parts)
        return there and self._studio.may(Permission.DECIDE_REQUESTS)

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

    def _leave_out(self) -> None:
        if self._request is not None:
            self.dialog = LeaveOutDialog(self.window(), self._studio, self._jobs, self._privacy, self._request)
            self._start()

    def _start(self) -> None:
        if self.dialog is not None:
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _done(self, _: object) -> None:
        self.changed.emit()
