"""One request: its head with clock and steps, what is done in the step it is at, what comes next, what was noted."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests import looking, reading, stepping
from skintwin_desktop.core.requests.facts import OBJECTED
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import MAIN_DEED, claim, covered
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_erasing import OrderDialog, SecondDialog
from skintwin_desktop.ui.request_extend import ExtendDialog
from skintwin_desktop.ui.request_head import RequestHead
from skintwin_desktop.ui.request_identity import LadderCard
from skintwin_desktop.ui.request_letter import LetterCard
from skintwin_desktop.ui.request_limits import LimitNote
from skintwin_desktop.ui.request_link import LinkDialog, UnlinkDialog, file_is_open, may_say_file
from skintwin_desktop.ui.request_look import LookDialog
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.request_notes import NotesCard
from skintwin_desktop.ui.request_parts import PartsCard
from skintwin_desktop.ui.request_scope import ScopeCard
from skintwin_desktop.ui.request_step_dialog import StepDialog, asks_first
from skintwin_desktop.ui.request_ways import WaysCard
from skintwin_desktop.ui.request_work import AT_WORK, WorkCard
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Note, Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments

_NARROW_BELOW, _LOW_BELOW = 1300, 960
_BESIDE_FROM = 1340
"""From this width on, in text of 100 %, the letter stands beside the step: a window of 1440."""
_BELOW = 190
"""How high what comes next is at least, where it stands below the step."""
_STEP, _LETTER = 3, 2
"""How step and letter share the width then."""
_Asking = RequestNoteDialog | ExtendDialog | LookDialog | OrderDialog | LinkDialog | UnlinkDialog
WORK, LETTER = "work", "letter"
_AT_IDENTITY = {State.IDENTITY, State.IDENTITY_FAILED}
_WITH_PARTS = {
    State.SEARCHING, State.ASSESSING, State.TALK, State.CONFIRMED, State.SECOND_LOOK, State.GRANTED, State.PARTLY,
    State.REFUSED, State.CARRYING_OUT, State.FAILED, State.CHECKING, State.CONSEQUENCES, State.MORE_ASKED,
}  # fmt: skip
_WITHOUT_PARTS = {Right.COMMISSIONER, Right.OBJECTION}
"""Nothing is searched for these."""


class RequestView(QWidget):
    """Everything of one request, read anew after each deed.

    Whoever makes it goes through ``steps`` before anything else: what it holds is made in them.
    """

    left = Signal()
    changed = Signal()
    client_wanted = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request_id: UUID | None = None
        self.request: OpenRequest | None = None
        self.dialog: DeedDialog | None = None
        self.asked: StepDialog | None = None
        self._left = QVBoxLayout()
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row = QHBoxLayout()
        self._made = self._is_beside = False
        self.steps = self._make()

    def _make(self) -> Steps:
        studio, jobs, privacy = self._studio, self._jobs, self._privacy
        self.head = RequestHead(studio, privacy, self)
        self.fault = Note("danger")
        self.look = Note("warn", icon="users")
        self.no_file = Note("warn", icon="user")
        self.limits = LimitNote(studio, jobs, privacy)
        yield
        self._lay_out()
        self.which = Segments(
            self.tr("What is shown"), [Option(WORK, self.tr("This step")), Option(LETTER, self.tr("Letter"))]
        )
        self.which.set_value(WORK)
        self._left.addWidget(self.which)
        yield
        self.ladder = LadderCard(studio, jobs, privacy, self.tr("How do we find out who this is?"), self)
        self._left.addWidget(self.ladder, 1)
        yield
        self.scope = ScopeCard(studio, jobs, privacy, self.tr("What is it about?"), self)
        self._left.addWidget(self.scope)
        yield
        self.work = WorkCard(studio, jobs, privacy, self.tr("Carry out"), self)
        self._left.addWidget(self.work)
        yield
        self.parts = PartsCard(studio, jobs, privacy, self.tr("What do we have of this client?"), self)
        self._left.addWidget(self.parts, 3)
        yield
        self.letter = LetterCard(studio, jobs, privacy, self.tr("Letter"), self)
        self._left.addWidget(self.letter, 2)
        self._left.addStretch(0)
        yield
        self.ways = WaysCard(studio, self.tr("What comes next"), self)
        self.notes = NotesCard(studio, jobs, privacy, self.tr("Written down"), self)
        for card in (self.ways, self.notes):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._connect()
        self._made = True
        self._fit()

    def _lay_out(self) -> None:
        """Make the places of everything, still empty: what gets its parent later restyles everything inside it."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        work = QWidget(self)
        outer.addWidget(work, 1)
        self._work = QVBoxLayout(work)
        self._work.setSpacing(12)
        for note in (self.fault, self.no_file, self.limits, self.look):
            self._work.addWidget(note)
            note.hide()
        row = self._row
        self._work.addLayout(row, 1)
        row.setSpacing(12)
        row.addLayout(self._left, 1)
        self._left.setSpacing(12)
        side = QWidget()
        side.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._side = Scrolled(side)
        row.addWidget(self._side)

    def _connect(self) -> None:
        look.changed.connect(self._fit)
        self.head.left.connect(self.left)
        self.which.chosen.connect(self._show_cards)
        self.limits.ended.connect(self.entered)
        self.limits.failed.connect(self._failed)
        self.head.extend_wanted.connect(self._extend)
        self.head.client_wanted.connect(self._to_client)
        self.ways.unlink_wanted.connect(self._unlink)
        for wants in (self.head, self.ladder, self.ways):
            wants.link_wanted.connect(self._link)
        self.ways.step_wanted.connect(self._step)
        self.ways.note_wanted.connect(self._note)
        self.notes.note_wanted.connect(self._note)
        for card in (self.ladder, self.scope, self.work, self.parts, self.letter):
            card.changed.connect(self.entered)
        claim(self, *MAIN_DEED, deed=self._main_deed)
        claim(self, "Ctrl+S", deed=self.letter.keep_now)
        claim(self, "Ctrl+P", deed=self.letter.print_now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the margins and the side column to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._made:
            return
        narrow = self.width() < _NARROW_BELOW
        side = 14 if narrow else 20
        self._work.setContentsMargins(side, 12, side, side - 4)
        self._show_cards()

    # --- reading ---

    def open(self, request_id: UUID) -> None:
        """Show another request."""
        self.leave()
        self._request_id = request_id
        self.entered()

    def entered(self) -> None:
        """Read the request anew."""
        if self._request_id is not None:
            self._jobs.run(
                self, reading.read_request, self._studio, self._request_id, then=self._show, on_error=self._failed
            )

    def _show(self, request: OpenRequest) -> None:
        if request.line.id != self._request_id:
            return
        before, state = self.request, request.line.state
        self.request = request
        self.fault.hide()
        self.head.show_request(request)
        for card in (self.ladder, self.scope, self.work, self.parts, self.letter, self.ways, self.notes):
            card.show_request(request)
        if state in {State.LETTER, State.TAKEN_BACK}:
            self.which.set_value(LETTER)
        elif before is not None and before.line.state is not state:
            self.which.set_value(WORK)
        self._show_cards()
        self.limits.show_request(request)
        self._show_look(request)
        self._show_no_file(request)
        self.changed.emit()

    def _show_cards(self, *_: object) -> None:
        """Show the step and the letter beside each other, below each other, or one of them where there is less room."""
        state = self.request.line.state if self.request is not None else State.RECEIVED
        right = self.request.line.right if self.request is not None else None
        ladder, scope, work = state in _AT_IDENTITY, state is State.SCOPE, state in AT_WORK
        parts = state in _WITH_PARTS and right not in _WITHOUT_PARTS
        both = (ladder or parts or scope or work) and self.letter.has_letter
        beside = both and self.width() >= _BESIDE_FROM * look.percent / 100
        self._arrange(beside=beside)
        low = both and not beside and self.window().height() < _LOW_BELOW
        self.which.setVisible(low)
        step = not low or self.which.value() != LETTER
        self.ladder.setVisible(ladder and step)
        self.scope.setVisible(scope and step)
        self.work.setVisible(work and step)
        self.parts.setVisible(parts and step)
        self.letter.setVisible(self.letter.has_letter and (not low or not step))

    def _arrange(self, *, beside: bool) -> None:
        """Put the letter in a column of its own and what comes next below the step, or all as it is at less width."""
        percent, most = look.percent / 100, 16777215
        width = round((304 if self.width() < _NARROW_BELOW else 320) * percent)
        self._side.setMinimumWidth(0 if beside else width)
        self._side.setMaximumWidth(most if beside else width)
        self._side.setMinimumHeight(round(_BELOW * percent) if beside else 0)
        if beside is self._is_beside:
            return
        self._is_beside = beside
        ways = QBoxLayout.Direction
        self._column.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        for at, card in enumerate((self.ways, self.notes)):
            self._column.setStretch(at, int(beside))
            self._column.setAlignment(card, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        self._column.setStretch(2, int(not beside))
        self._left.removeWidget(self.letter)
        self._row.removeWidget(self.letter)
        self._left.removeWidget(self._side)
        self._row.removeWidget(self._side)
        if beside:
            self._left.insertWidget(self._left.count() - 1, self._side, 2)
            self._row.addWidget(self.letter, _LETTER)
        else:
            self._left.insertWidget(self._left.count() - 1, self.letter, 2)
            self._row.addWidget(self._side)
        self._row.setStretch(0, _STEP if beside else 1)

    def _show_look(self, request: OpenRequest) -> None:
        """Say where the second look stands, and offer the deed that goes with it."""
        waiting = request.line.state is State.SECOND_LOOK
        last = request.looks[-1] if request.looks else None
        destroys = request.line.right is Right.ERASURE
        may = self._studio.may(Permission.DESTROY_FILE if destroys else Permission.DECIDE_REQUESTS)
        self.look.setVisible(waiting)
        self.look.offer_nothing()
        if not waiting:
            return
        if last is None or last.verdict == OBJECTED:
            self.look.say(
                self.tr("Somebody else looks before this counts; who works alone, once more after a day."),
                bold=self.tr("Second look needed."),
            )
            word, deed = (
                (self.tr("Show what goes …"), self._order) if destroys else (self.tr("Ask for it"), self._ask_look)
            )
            if may:
                self.look.offer(word, deed)
        elif not last.verdict:
            text = self.tr("Asked by %1. Look at the decision, and say what you think.").replace("%1", last.asked_by)
            self.look.say(text, bold=self.tr("Second look asked."))
            if may:
                self.look.offer(self.tr("Look"), self._look)
        else:
            text = self.tr("%1 looked and agreed.").replace("%1", last.looked_by)
            self.look.say(text, bold=self.tr("Second look done."))

    def _show_no_file(self, request: OpenRequest) -> None:
        """Say that it is not known whose file this is, and offer to say it."""
        self.no_file.setVisible(request.line.client_id is None and file_is_open(request))
        self.no_file.say(
            self.tr("Without a file nothing can be compared, searched or given."),
            bold=self.tr("It is not known yet whose file this is."),
        )
        self.no_file.offer_nothing()
        if may_say_file(request):
            self.no_file.offer(self.tr("Link to a file"), self._link, icon="user")

    # --- deeds ---

    def _main_deed(self) -> None:
        """Do what comes next; where that cannot be done yet say what it lacks, and do nothing else."""
        if covered(self):
            return
        button = self.work.main_button() or self.ways.main_button()
        if button is not None:
            button.click()
        elif self.ways.lacking:
            self.fault.say(self.ways.lacking, tone="warn")
            self.fault.show()

    def _step(self, target: object, word: str) -> None:
        if self.request is None or not isinstance(target, State):
            return
        if asks_first(self.request.line.state, target):
            self.asked = StepDialog(self.window(), self.request.line.state, target, word)
            self.asked.confirmed.connect(partial(self._take, target))
            self.asked.start()
        else:
            self._take(target)

    def _take(self, target: State) -> None:
        if self.request is not None:
            self._jobs.run(
                self, stepping.take_step, self._studio, self.request.line.id, target, version=self.request.version,
                then=self._done, on_error=self._failed,
            )  # fmt: skip

    def _note(self, kind: str) -> None:
        if self.request is not None:
            self._ask(
                RequestNoteDialog(self.window(), self._studio, self._jobs, self._privacy, self.request, kind=kind)
            )

    def _extend(self) -> None:
        if self.request is not None:
            title = self.tr("Extend %1").replace("%1", self.request.line.reference)
            self._ask(ExtendDialog(self.window(), self._studio, self._jobs, self._privacy, self.request, title=title))

    def _ask_look(self) -> None:
        if self.request is not None:
            self._jobs.run(
                self, looking.ask_second_look, self._studio, self.request.line.id, then=self._done,
                on_error=self._failed,
            )  # fmt: skip

    def _look(self) -> None:
        if self.request is not None:
            title = self.tr("Second look at %1").replace("%1", self.request.line.reference)
            dialog = SecondDialog if self.request.line.right is Right.ERASURE else LookDialog
            self._ask(dialog(self.window(), self._studio, self._jobs, self._privacy, self.request, title=title))

    def _order(self) -> None:
        if self.request is not None:
            self._ask(OrderDialog(self.window(), self._studio, self._jobs, self._privacy, self.request))

    def _link(self) -> None:
        if self.request is not None:
            self._ask(LinkDialog(self.window(), self._studio, self._jobs, self._privacy, self.request))

    def _unlink(self) -> None:
        if self.request is not None:
            self._ask(UnlinkDialog(self.window(), self._studio, self._jobs, self._privacy, self.request))

    def _ask(self, dialog: _Asking) -> None:
        self.dialog = dialog
        dialog.answered.connect(self._done)
        dialog.start()

    def _done(self, _: object) -> None:
        self.entered()

    def _to_client(self) -> None:
        if self.request is not None and self.request.line.client_id is not None:
            self.client_wanted.emit(self.request.line.client_id)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error), tone="danger")
        self.fault.show()

    def leave(self) -> None:
        """Keep what was typed, and let go of what was opened."""
        self.letter.leave()
        self.work.leave()
        self.notes.let_go()
        if self._request_id is not None:
            self._studio.forget(self._request_id)
        self._request_id = self.request = None
