"""One request: its head with clock and steps, what is done in the step it is at, what comes next, what was noted."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.requests import erasing, looking, reading, stepping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.requests import LetterKind, Right, State
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import MAIN_DEED, claim, covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_erasing import OrderDialog, SecondDialog
from skintwin_desktop.ui.request_extend import ExtendDialog
from skintwin_desktop.ui.request_extension_note import ExtensionNote
from skintwin_desktop.ui.request_head import RequestHead
from skintwin_desktop.ui.request_identity import LadderCard
from skintwin_desktop.ui.request_letter import LetterCard
from skintwin_desktop.ui.request_limits import LimitNote
from skintwin_desktop.ui.request_link import LinkDialog, UnlinkDialog, file_is_open, may_say_file
from skintwin_desktop.ui.request_look import LookDialog
from skintwin_desktop.ui.request_look_note import LookNote
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.request_note_kinds import note_dialog
from skintwin_desktop.ui.request_notes import NotesCard
from skintwin_desktop.ui.request_object_list import ObjectListDialog
from skintwin_desktop.ui.request_parts import PartsCard
from skintwin_desktop.ui.request_places import LETTER, WORK, RequestPlaces
from skintwin_desktop.ui.request_proof import OfficialDialog
from skintwin_desktop.ui.request_scope import ScopeCard
from skintwin_desktop.ui.request_step_dialog import StepDialog, asks_first
from skintwin_desktop.ui.request_ways import WaysCard
from skintwin_desktop.ui.request_work import WorkCard, has_work
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Note

_Asking = (
    RequestNoteDialog | ObjectListDialog | OfficialDialog | ExtendDialog | LookDialog | OrderDialog | LinkDialog
    | UnlinkDialog
)  # fmt: skip
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
        self.steps = self._make()

    def _make(self) -> Steps:
        studio, jobs, privacy = self._studio, self._jobs, self._privacy
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.head = RequestHead(studio, privacy, self)
        outer.addWidget(self.head)
        yield
        self.places = RequestPlaces(self)
        outer.addWidget(self.places, 1)
        self.fault, self.no_file = Note("danger"), Note("warn", icon="user")
        self.look = LookNote(studio)
        self.limits = LimitNote(studio, jobs, privacy)
        self.extension = ExtensionNote(studio)
        for note in (self.fault, self.no_file, self.extension, self.limits, self.look):
            self.places.add_note(note)
        yield
        self.ladder = LadderCard(studio, jobs, privacy, self.tr("How do we find out who this is?"), self.places)
        self.places.add_step(self.ladder, 1)
        yield
        self.scope = ScopeCard(studio, jobs, privacy, self.tr("What is it about?"), self.places)
        self.places.add_step(self.scope)
        yield
        self.work = WorkCard(studio, jobs, privacy, self.tr("Carry out"), self.places)
        self.places.add_step(self.work)
        yield
        self.parts = PartsCard(studio, jobs, privacy, self.tr("What do we have of this client?"), self.places)
        self.places.add_step(self.parts, 3)
        yield
        self.letter = LetterCard(studio, jobs, privacy, self.tr("Letter"), self.places)
        yield
        self.ways = WaysCard(studio, self.tr("What comes next"), self.places)
        self.notes = NotesCard(studio, jobs, privacy, self.tr("Written down"), self.places)
        self.places.add_rest(self.letter, self.ways, self.notes)
        self._connect()

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.limits.ended.connect(self.entered)
        self.extension.letter_wanted.connect(self._to_letter)
        self.limits.failed.connect(self._failed)
        self.head.extend_wanted.connect(self._extend)
        self.head.client_wanted.connect(self._to_client)
        self.ways.unlink_wanted.connect(self._unlink)
        self.look.ask_wanted.connect(self._ask_look)
        self.look.order_wanted.connect(self._order)
        self.look.look_wanted.connect(self._look)
        self.look.back_wanted.connect(self._take_look_back)
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

    # --- reading ---

    def open(self, request_id: UUID) -> None:
        """Show another request."""
        self.leave()
        self.places.beside.set_value(LETTER)
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
        first = before is None or before.line.id != request.line.id
        self.request = request
        self.fault.hide()
        self.head.show_request(request)
        for card in (self.ladder, self.scope, self.work, self.parts, self.letter, self.ways, self.notes):
            card.show_request(request)
        if state in {State.LETTER, State.TAKEN_BACK}:
            self.places.which.set_value(LETTER)
        elif before is not None and before.line.state is not state:
            self.places.which.set_value(WORK)
        self.places.show_cards(self._step_cards(request))
        self.extension.show_request(request)
        self.limits.show_request(request)
        self.look.show_request(request)
        self._show_no_file(request)
        if first and not covered(self):
            self._focus_first()
        self.changed.emit()

    def _focus_first(self) -> None:
        """Begin at what comes next, or at the list from which it is decided; not at a deed in the head."""
        if self.ways.main_button() is None and self.parts.isVisible() and self.parts.table.isVisible():
            self.parts.table.setFocus()
        else:
            self.ways.focus_next()

    def _step_cards(self, request: OpenRequest) -> list[QWidget]:
        """Return the cards of the step that a request is at."""
        state = request.line.state
        there = (
            (self.ladder, state in _AT_IDENTITY),
            (self.scope, state is State.SCOPE),
            (self.work, has_work(request)),
            (self.parts, state in _WITH_PARTS and request.line.right not in _WITHOUT_PARTS),
        )
        return [card for card, here in there if here]

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
            self._ask(note_dialog(kind, self.window(), self._studio, self._jobs, self._privacy, request=self.request))

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

    def _take_look_back(self) -> None:
        if self.request is not None:
            destroys = self.request.line.right is Right.ERASURE
            deed = erasing.take_order_back if destroys else looking.take_look_back
            self._jobs.run(self, deed, self._studio, self.request.line.id, then=self._done, on_error=self._failed)

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

    def _to_letter(self) -> None:
        """Show the letter that an extension waits for."""
        self.places.show_letter()
        self.letter.choose(LetterKind.EXTENSION)

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
