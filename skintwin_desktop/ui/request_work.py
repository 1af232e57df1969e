"""Carrying out what was decided: the panel of the right, what failed and doing it again, what was checked."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import carrying_out, notes, stepping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, Right, State
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_correcting import CorrectPanel
from skintwin_desktop.ui.request_erasing import ErasurePanel
from skintwin_desktop.ui.request_given import GivenPanel
from skintwin_desktop.ui.request_package import PackagePanel
from skintwin_desktop.ui.request_panel import go_to
from skintwin_desktop.ui.request_restrict import RestrictPanel
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.private import PrivateLabel

Panel = PackagePanel | CorrectPanel | RestrictPanel | ErasurePanel | GivenPanel
"""The panel of a right: a WorkPanel that shows in ``refresh`` how far the work for a request is."""
PANELS: Mapping[Right, type[Panel]] = {
    Right.ACCESS: PackagePanel,
    Right.PORTABILITY: PackagePanel,
    Right.NEXT_OF_KIN: PackagePanel,
    Right.RECTIFICATION: CorrectPanel,
    Right.RESTRICTION: RestrictPanel,
    Right.ERASURE: ErasurePanel,
    Right.POLICE: GivenPanel,
    Right.COMMISSIONER: GivenPanel,
}
"""Who does the work of a right."""
AT_WORK = frozenset({State.CARRYING_OUT, State.FAILED, State.CHECKING})
_WITH_PROOF = frozenset({State.LETTER, State.DELIVERED})


def has_work(request: OpenRequest) -> bool:
    """Tell whether there is work to do or to show; what was proved of a destruction goes with its answer."""
    state = request.line.state
    return state in AT_WORK or (state in _WITH_PROOF and request.line.right is Right.ERASURE)


def say_not_right(studio: Studio, request_id: UUID, text: str) -> None:
    """Note at the check that it is not right, so that the request stands as failed and can be done again."""
    carrying_out.note_not_right(studio, request_id, text)
    go_to(studio, request_id, State.FAILED)


class NotRightDialog(RequestWordsDialog):
    """Takes down what is not right with what was done."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        title = words.translate("NotRightDialog", "What is not right?")
        super().__init__(window, studio, jobs, privacy, request, title=title, about="not_right")
        self.ask_words(
            self.tr("In plain words"), self.tr("For example: the code was lost, or the stick cannot be read.")
        )

    def begin(self) -> None:
        """Note it."""
        self.keeper.hold()
        self.work(say_not_right, self._studio, self._request.line.id, self.words.text())


class WorkCard(Card):
    """The card; a right without a panel shows nothing but where the work is done."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "gear", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._panels: dict[Right, Panel] = {}
        self.dialog: NotRightDialog | None = None
        self.fault, self.stuck, self.checked = Note("danger"), Note("danger"), Note("success")
        self.again = self.stuck.offer(self.tr("Again"), self._again, icon="arrow-counter-clockwise")
        self.why = PrivateLabel(privacy, Private.MEDICAL, "body", "ink", wrap=True)
        self.not_right = KeyButton(self.tr("This is not right: do it again"), kind=LINK, height=26)
        self._inside = self.padded(spacing=10)
        for widget in (self.fault, self.stuck, self.why, self.checked):
            self._inside.addWidget(widget)
            widget.hide()
        self.add_to_head(self.not_right)  # below it would take a line from the table of parts
        self.not_right.hide()
        self.not_right.clicked.connect(self._not_right)

    @property
    def panel(self) -> Panel | None:
        """Return the panel of the request's right, made when it is first needed."""
        right = self._request.line.right if self._request is not None else None
        if right is None or right not in PANELS:
            return None
        if right not in self._panels:
            panel = PANELS[right](self._studio, self._jobs, self._privacy)
            panel.changed.connect(self.changed)
            panel.failed.connect(self._failed)
            self._inside.insertWidget(0, panel)
            self._panels[right] = panel
        return self._panels[right]

    def show_request(self, request: OpenRequest) -> None:
        """Show how far the work of a request is."""
        if self._request is None or self._request.line.id != request.line.id:
            self.fault.hide()
        self._request = request
        state = request.line.state
        current = self.panel if has_work(request) else None
        for panel in self._panels.values():
            panel.setVisible(panel is current and state is not State.FAILED)
        if current is not None:
            current.hold(request)
            current.refresh(request)
        self._show_failed(request)
        verified = state is State.CHECKING and Guard.VERIFIED in request.met
        self.checked.setVisible(verified)
        self.checked.say(self._checked_words(request))
        decides = self._studio.may(Permission.DECIDE_REQUESTS)
        self.not_right.setVisible(state is State.CHECKING and decides)
        if current is not None:
            current.rows.invalidate()  # what changed while it was hidden counts from here
            current.updateGeometry()
        self._inside.invalidate()
        self.updateGeometry()

    def _checked_words(self, request: OpenRequest) -> str:
        """Say that it is checked; of a parcel also that its code was shown, and what to do when nobody has it."""
        text = self.tr("Checked. The letter can say so.")
        if Guard.PARCEL_MADE not in request.met:
            return text
        code = self.tr(
            "The code was shown when the parcel was made and cannot be shown again. Does nobody have it? Then write "
            "down that the code is lost, and make the parcel anew."
        )
        return f"{text} {code}"

    def _show_failed(self, request: OpenRequest) -> None:
        """Say what failed, and offer to do it again to who may."""
        failed = request.line.state is State.FAILED
        self.stuck.setVisible(failed)
        self.again.setVisible(failed and any(way.open and way.target is State.CARRYING_OUT
                                             for way in request.next_steps))  # fmt: skip
        self.why.setVisible(False)
        if not failed:
            return
        self.stuck.say(
            self.tr("Nothing of it counts until the check has found it in order."),
            bold=self.tr("This was not carried out."),
        )
        written = [note for note in request.notes if note.kind == notes.FAILED]
        if written and self._studio.may(Permission.DECIDE_REQUESTS):
            self._jobs.run(self, notes.read_words, self._studio, written[-1].id, then=self._show_why)

    def _show_why(self, text: str) -> None:
        if self._request is not None and self._request.line.state is State.FAILED:
            self.why.show_value(text, self._request.line.client_id)
            self.why.show()

    def main_button(self) -> KeyButton | None:
        """Return the button of what comes next here, if it can be pressed."""
        if not self.isVisible():
            return None
        button = self.panel.main_button() if self.panel is not None else None
        return button if button is not None and button.isEnabled() else None

    def _again(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, stepping.take_step, self._studio, self._request.line.id, State.CARRYING_OUT,
                version=self._request.version, then=self._done, on_error=self._failed,
            )  # fmt: skip

    def _not_right(self) -> None:
        if self._request is not None:
            self.dialog = NotRightDialog(self.window(), self._studio, self._jobs, self._privacy, self._request)
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _done(self, _: object) -> None:
        self.fault.hide()
        self.changed.emit()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def leave(self) -> None:
        """Let go of the request."""
        for panel in self._panels.values():
            panel.leave()
        self._request = None
        self.why.show_value("", None)
