"""What comes next in a request: every way on, what is still missing for it, and writing that down.

In a column of its own each way has its line, with what it lacks below it. Below the step there is little height: there
the way that comes next stands with those beside it on one line, what it lacks below, and the rest is in a menu.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.records import NextStep, OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Effect, Guard, Right, State
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.request_limits import asks_more
from skintwin_desktop.ui.request_link import file_is_open, may_say_file
from skintwin_desktop.ui.request_note_words import note_words
from skintwin_desktop.ui.request_step_dialog import BACK
from skintwin_desktop.ui.widgets.buttons import DANGER, LINK, NORMAL, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, clear
from skintwin_desktop.ui.widgets.deed_line import DeedLine
from skintwin_desktop.ui.widgets.text import Text

NOTE_FOR: dict[Guard, str] = {
    Guard.AUTHORITY_SEEN: notes.AUTHORITY,
    Guard.REASON_GIVEN: notes.REASON,
    Guard.ITEM_UNPROVEN: notes.UNPROVEN,
    Guard.MORE_CAME: notes.MORE_CAME,
    Guard.TALK_NOTED: notes.TALK,
    Guard.LIST_SIGNED: notes.SIGNED_LIST,
    Guard.WEIGHED: notes.WEIGHING,
    Guard.CONSEQUENCES_DONE: notes.CONSEQUENCES,
    Guard.DEATH_PROVEN: notes.DEATH,
    Guard.OFFICIAL_KNOWN: notes.OFFICIAL,
    Guard.COMMISSION_KNOWN: notes.COMMISSION,
    Guard.WISH_LOOKED_UP: notes.WISH,
    Guard.WISH_ALLOWS: notes.WISH,
    Guard.GROUND_CHOSEN: notes.GROUND,
    Guard.ERROR_SUSPECTED: notes.ERROR_SUSPECTED,
    Guard.DOCTOR_ANSWERED: notes.DOCTOR,
    Guard.CLIENT_WAS_ASKED: notes.CLIENT_ASKED,
    Guard.CLIENT_WAS_INFORMED: notes.CLIENT_INFORMED,
    Guard.CLIENT_RELEASES: notes.CHOICE,
    Guard.CLIENT_BLOCKS: notes.CHOICE,
    Guard.CLIENTS_WORD: notes.CLIENTS_WORD,
    Guard.PARCEL_LOST: notes.PARCEL_LOST,
}
"""What is written down so that a guard holds; the others hold by what is done elsewhere on the screen."""
_EXITS = {State.TAKEN_BACK, State.IDENTITY_FAILED}
_ANEW = {(State.CHECKING, State.CARRYING_OUT), (State.LETTER, State.CARRYING_OUT)}
"""Another parcel is made in the place of one of which the code was lost."""
_ASIDE = {State.MORE_ASKED, State.FAILED, State.OTHER_DOCTOR}
"""Ways that are taken on purpose, and are never what comes next by itself."""
_ONLY_WHERE = {Guard.NO_FILE, Guard.PARCEL_MADE}
"""Without these a way is not there at all, instead of waiting for something."""


def _refuses_whole(request: OpenRequest) -> bool:
    """Tell whether a request of next of kin can be refused with one reason, because no part is decided by itself."""
    line = request.line
    return line.right is Right.NEXT_OF_KIN and line.state is State.ASSESSING and Guard.NOTHING_DECIDED in request.met


def _asks_client(request: OpenRequest) -> bool:
    """Tell whether there is a result that a commissioning party could be given: then asking the client comes first."""
    line = request.line
    at_start = line.right is Right.COMMISSIONER and line.state is State.RECEIVED
    return at_start and Guard.RESULT_SIGNED in request.met


class WaysCard(Card):
    """The card: the main way first, side ways and the way out after it."""

    step_wanted = Signal(object, str)
    """A step is to be taken; with what its button says."""
    note_wanted = Signal(str)
    link_wanted = Signal()
    unlink_wanted = Signal()

    def __init__(self, studio: Studio, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "arrow-right", parent)
        self._decides = studio.may(Permission.DECIDE_REQUESTS)
        self._request: OpenRequest | None = None
        self._flat = False
        self._rows = self.padded(spacing=10)
        self.buttons: dict[State, KeyButton] = {}
        self.unlink: KeyButton | None = None
        """Saying that it is the wrong file, as long as that can be said."""
        self.line: DeedLine | None = None
        """The line with the ways, where there is little height."""
        self._comes_next: State | None = None
        self.lacking = ""
        """What the main way still lacks, in sentences."""

    def stand(self, *, flat: bool) -> None:
        """Take little height, or be a column."""
        if flat is not self._flat:
            self._flat = flat
            if self._request is not None:
                self.show_request(self._request)

    def show_request(self, request: OpenRequest) -> None:
        """Show every way on from where a request is."""
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        clear(self._rows)
        self._request, self.buttons, self.unlink, self.line = request, {}, None, None
        ways = [way for way in request.next_steps if self._is_way(way)]
        main = self._main(request, ways)
        self._comes_next = main.target if main is not None else None
        self.lacking = " ".join(request_words.guard(one) for one in main.missing) if main is not None else ""
        ways.sort(key=lambda one: (one.target in _EXITS, one is not main))
        if not ways or (main is None and not self._decides):
            word = self.tr("Nothing more to do here.") if request.line.closed_on else self._others()
            self._rows.addWidget(Text(word, "body", "ink2", wrap=True))
        if file_is_open(request) and request.line.client_id is not None:
            self.unlink = KeyButton(self.tr("Wrong file?"), kind=LINK, icon="user", height=24)
            self.unlink.set_enabled(may_say_file(request), self.tr("The practitioner has begun, and begins anew."))
            self.unlink.clicked.connect(self.unlink_wanted)
        (self._lie_flat if self._flat else self._stack)(request, ways, main)
        if within:
            self.focus_next()

    def _stack(self, request: OpenRequest, ways: list[NextStep], main: NextStep | None) -> None:
        """Put the ways below each other."""
        for way in ways:
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(self._button(way, request, main=way is main))
            if Effect.RESTRICT in way.effects:
                column.addWidget(Text(asks_more(request), "small", "ink2", wrap=True))
            for guard in self._told_missing(way, main=way is main):
                column.addWidget(Text(request_words.guard(guard), "small", "ink2", wrap=True))
                for link in self._links(guard):
                    column.addWidget(link)
            self._rows.addWidget(row)
        if self.unlink is not None:
            self._rows.addWidget(self.unlink, 0, Qt.AlignmentFlag.AlignLeft)

    def _lie_flat(self, request: OpenRequest, ways: list[NextStep], main: NextStep | None) -> None:
        """Put the ways beside each other, what the main way lacks below, and ways out and back in the menu."""
        self.line = DeedLine()
        self._rows.addWidget(self.line)
        notes_aside: list[KeyButton] = []
        source = request.line.state
        for way in ways:
            aside = way is not main and (way.target in _EXITS | _ASIDE or (source, way.target) in BACK | _ANEW)
            self.line.add(self._button(way, request, main=way is main), aside=aside)
            if way is not main:
                notes_aside += [
                    link for guard in self._told_missing(way, main=False) for link in self._links(guard, alone=True)
                ]
        if main is not None and main.missing:
            self._rows.addWidget(self._lacks(main))
        if any(Effect.RESTRICT in way.effects for way in ways):
            self._rows.addWidget(Text(asks_more(request), "small", "ink2", wrap=True))
        for button in (*notes_aside, *([self.unlink] if self.unlink is not None else [])):
            self.line.add(button, aside=True)
        self.line.setVisible(self.line.any_offered)

    def _lacks(self, way: NextStep) -> QWidget:
        """Return the line that says what a way lacks, with writing it down at its end."""
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Text(self.lacking, "small", "ink2", wrap=True), 1)
        several = len(way.missing) > 1
        for link in (link for guard in way.missing for link in self._links(guard, alone=several)):
            row.addWidget(link)
        return found

    def focus_next(self) -> None:
        """Give the focus to what comes next here, instead of to whatever stands first in the window."""
        able = [button for button in self.buttons.values() if button.isEnabled()]
        wanted = self.main_button() or next(iter(able), None)
        if wanted is None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        (wanted or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _is_way(way: NextStep) -> bool:
        """Tell whether it is a way of this user, and not what happens by itself or only without a file."""
        if not way.allowed or Effect.BEGIN_ANEW in way.effects or _ONLY_WHERE & set(way.missing):
            return False
        return way.open or way.target is not State.FAILED

    def _others(self) -> str:
        return self.tr("The practitioner goes on from here.") if not self._decides else self.tr("Nothing to do now.")

    @staticmethod
    def _main(request: OpenRequest, ways: list[NextStep]) -> NextStep | None:
        """Return the way that most likely comes next: the first that is open, or the one that lacks least."""
        aside, source = BACK | _ANEW, request.line.state
        forward = [way for way in ways if way.target not in _EXITS | _ASIDE and (source, way.target) not in aside]
        if _asks_client(request):
            forward = [way for way in forward if way.target is not State.REFUSED]
        if _refuses_whole(request):
            forward = [way for way in forward if way.target is not State.SECOND_LOOK or way.open]
        return min(forward, key=lambda way: len(way.missing), default=None)

    def _button(self, way: NextStep, request: OpenRequest, *, main: bool) -> KeyButton:
        source = request.line.state
        kind = DANGER if way.target in _EXITS else PRIMARY if main else NORMAL
        icon = "caret-left" if (source, way.target) in BACK else "check" if main else "arrow-right"
        keys = ("Ctrl", "Enter") if main and way.open else ()
        word = self._word(way.target, source)
        if way.target is State.SECOND_LOOK and _refuses_whole(request):
            word = self.tr("Refuse as a whole: second look")
        button = KeyButton(word, kind=kind, icon=icon, keys=keys)
        button.clicked.connect(partial(self.step_wanted.emit, way.target, word))
        button.set_enabled(way.open, " ".join(request_words.guard(one) for one in way.missing))
        self.buttons[way.target] = button
        return button

    @staticmethod
    def _told_missing(way: NextStep, *, main: bool) -> tuple[Guard, ...]:
        """Return what is said to be missing; of a side way only what is the last that it lacks."""
        return tuple(way.missing) if main or way.target in _EXITS or len(way.missing) == 1 else ()

    def _links(self, guard: Guard, *, alone: bool = False) -> list[KeyButton]:
        """Return what can be done here about a thing that is missing; ``alone`` its words have to say what it is."""
        found = []
        if guard is Guard.FILE_KNOWN:
            found.append(self._link(self.tr("Link to a file"), "user", self.link_wanted.emit))
        kind = NOTE_FOR.get(guard)
        if kind in notes.BY_ANYBODY | notes.PROVEN or (kind and self._decides):
            title = note_words(kind).title
            word = self.tr("Write down: %1").replace("%1", title) if alone else self.tr("Write this down")
            found.append(self._link(word, "note-pencil", partial(self.note_wanted.emit, kind)))
        return found

    @staticmethod
    def _link(word: str, icon: str, deed: Callable[[], object]) -> KeyButton:
        link = KeyButton(word, kind=LINK, icon=icon, height=24)
        link.clicked.connect(deed)
        return link

    def _word(self, target: State, source: State) -> str:
        special = {
            State.IDENTITY: self.tr("Ask who it is"),
            State.IDENTITY_AGREED: self.tr("Identity is certain"),
            State.IDENTITY_FAILED: self.tr("Not identified"),
            State.SCOPE: self.tr("To the scope"),
            State.SEARCHING: self.tr("Begin the search"),
            State.ASSESSING: self.tr("To the assessment"),
            State.SECOND_LOOK: self.tr("To the second look"),
            State.GRANTED: self.tr("Decide: granted"),
            State.PARTLY: self.tr("Decide: granted in part"),
            State.REFUSED: self.tr("Decide: refused"),
            State.CARRYING_OUT: self.tr("Carry out"),
            State.CHECKING: self.tr("Check what was done"),
            State.LETTER: self.tr("To the letter"),
            State.DELIVERED: self.tr("Delivered"),
            State.CLOSED: self.tr("Close the request"),
            State.TAKEN_BACK: self.tr("The client takes it back"),
            State.TALK: self.tr("Talk with the client"),
            State.CONFIRMED: self.tr("The client has confirmed"),
            State.MORE_ASKED: self.tr("Ask the client for more"),
        }
        if source is State.FAILED:
            return self.tr("Do it again")
        if (source, target) in _ANEW:
            return self.tr("Make the parcel anew")
        if (source, target) in BACK:
            return self.tr("Back to: %1").replace("%1", request_words.state(target))
        return special.get(target, request_words.state(target))

    def main_button(self) -> KeyButton | None:
        """Return the button of the main way forward, if it can be pressed."""
        button = self.buttons.get(self._comes_next) if self._comes_next is not None else None
        return button if button is not None and button.isEnabled() else None
