"""Where the second look at a decision stands, said above the request, with the deed that goes with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests.facts import OBJECTED, WITHDRAWN
from skintwin_desktop.core.requests.records import Look, OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.erasure import WAIT
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.cards import Note


class LookNote(Note):
    """The note; a destruction is ordered where other decisions have their look asked for."""

    ask_wanted = Signal()
    order_wanted = Signal()
    look_wanted = Signal()
    back_wanted = Signal()
    """Whoever asked for the look takes that back."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__("warn", icon="users", parent=parent)
        self._studio = studio

    def show_request(self, request: OpenRequest) -> None:
        """Say where the second look at a request stands, while it waits for one."""
        waiting = request.line.state is State.SECOND_LOOK
        self.setVisible(waiting)
        self.offer_nothing()
        if waiting:
            self._say_look(request, request.looks[-1] if request.looks else None)

    def _say_look(self, request: OpenRequest, last: Look | None) -> None:
        destroys = request.line.right is Right.ERASURE
        may = self._studio.may(Permission.DESTROY_FILE if destroys else Permission.DECIDE_REQUESTS)
        if last is None or last.verdict in {OBJECTED, WITHDRAWN}:
            self.say(
                self.tr("Somebody else looks before this counts; who works alone, once more after a day."),
                bold=self.tr("Second look needed."),
            )
            if may and destroys:
                self.offer(self.tr("Show what goes …"), self.order_wanted.emit)
            elif may:
                self.offer(self.tr("Ask for it"), self.ask_wanted.emit)
        elif not last.verdict:
            self._say_asked(last, may=may)
        else:
            text = self.tr("%1 looked and agreed.").replace("%1", last.looked_by)
            self.say(text, bold=self.tr("Second look done."))

    def _say_asked(self, look: Look, *, may: bool) -> None:
        """Say who looks and from when, and offer what this user may do: look, or take the asking back."""
        own = look.asked_by_id == self._studio.user.user_id
        free = look.asked_at + WAIT if look.alone else look.asked_at
        waits = (own or not may) and look.alone and self._studio.now() < free
        if waits:
            text = (
                self.tr("Nobody else treats here. So you look again yourself, with your password, from %2.")
                if own
                else self.tr("Nobody else treats here. So %1 looks again, from %2. Until then it waits.")
            )
        elif own and not look.alone:
            text = self.tr("You asked for it. A colleague who may decide looks at it.")
        elif may:
            text = self.tr("Asked by %1. Look at the decision, and say what you think.")
        else:
            text = self.tr("Asked by %1. Who may decide looks at it; you have nothing to do for it.")
        moment = f"{words.day(free)} {words.clock(free)}"
        self.say(text.replace("%1", look.asked_by).replace("%2", moment), bold=self.tr("Second look asked."))
        if may and own and (waits or not look.alone):
            self.offer(self.tr("Take it back"), self.back_wanted.emit)
        elif may:
            self.offer(self.tr("Look"), self.look_wanted.emit)
