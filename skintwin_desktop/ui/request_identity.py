"""The ladder of identification: the lightest way first, each that is skipped with its reason."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import code_letter, identifying
from skintwin_desktop.core.requests.facts import VOID
from skintwin_desktop.core.requests.records import Attempt, OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, StudioError
from skintwin_desktop.rules.identification import (
    CALLED_BACK,
    CODE_BY_POST,
    IMPOSSIBLE,
    MASKED_COPY,
    MATCH,
    NO_MATCH,
    RUNGS,
    SHOWN,
)
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog, typed_in
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_id_copy import IdCopyDesk, copy_lies
from skintwin_desktop.ui.request_refused import refused_sentence
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, Note, clear, line
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

_OPEN = {State.IDENTITY, State.IDENTITY_FAILED}
_BY_HAND = {SHOWN, CALLED_BACK}
"""By these ways a person says that it is right; a code and a copy are compared, and that writes it down."""


class AttemptDialog(DeedDialog):
    """Takes down how a rung of the ladder went."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        rung: int,
        title: str,
    ) -> None:
        super().__init__(window, jobs, title, icon="identification-card")
        self._studio, self._request, self._rung = studio, request, rung
        self.outcome = Segments(
            self.tr("How did it go?"),
            [
                *([Option(MATCH, self.tr("It is right"))] if rung in _BY_HAND else []),
                Option(NO_MATCH, self.tr("It is not right")),
                Option(IMPOSSIBLE, self.tr("Not possible")),
            ],
            stretch=True,
        )
        self.reason = QLineEdit()
        self.add("outcome", Field(self.tr("How did it go?"), self.outcome, required=True))
        field = Field(self.tr("How, or why not"), self.reason, hint=self._hint(rung))
        self.add_veiled("reason", field, privacy, Private.KIND, request.line.client_id)

    def _hint(self, rung: int) -> str:
        return {
            SHOWN: self.tr("Only look: name, date of birth and face. No copy, no number."),
            CALLED_BACK: self.tr(
                "Call the number that was in the file before the request; two questions, never medical."
            ),
            CODE_BY_POST: self.tr("That it is right is written down by comparing the code that came back."),
            MASKED_COPY: self.tr("That it is right is written down by looking at the copy, and only so."),
        }[rung]

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.outcome)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if not self.outcome.value():
            return {"outcome": self.tr("Choose one.")}
        if self.outcome.value() != MATCH and not self.reason.text().strip():
            return {"reason": self.tr("Please fill this in.")}
        return {}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for what was refused."""
        if problem.code == "other_way":
            return self.tr("By this way it turned out to be somebody else. Find out by another way who it is.")
        if problem.field == "reason" and self.outcome.value() == MATCH:
            return self.tr("It was somebody else before. Write down how it is certain now.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Write it down."""
        self.work(
            identifying.note_attempt, self._studio, self._request.line.id, self._rung, self.outcome.value(),
            self.reason.text(),
        )  # fmt: skip


class CodeDialog(DeedDialog):
    """Compares the code that came back."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, request: OpenRequest) -> None:
        super().__init__(
            window, jobs, self.tr("The code came back"), self.tr("A wrong code uses it up."), icon="envelope-simple"
        )
        self._studio, self._request = studio, request
        self.code = self.add("code", Field(self.tr("Code"), QLineEdit(), required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Compare"), self.tr("Comparing …"), icon="check")

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if typed_in(self.code) else {"code": self.tr("Please fill this in.")}

    def begin(self) -> None:
        """Compare."""
        self.work(identifying.check_code, self._studio, self._request.line.id, typed_in(self.code))


class LadderCard(Card):
    """The four rungs with what was tried, and trying the next."""

    changed = Signal()
    link_wanted = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "identification-card", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._making = False
        self.dialog: AttemptDialog | CodeDialog | None = None
        self.shown: Dialog | None = None
        self.copies = IdCopyDesk(self, studio, jobs, privacy)
        self.copies.changed.connect(self.changed)
        self.copies.failed.connect(self._say)
        self.copies.file_missing.connect(self._say_no_file)
        self.look_at_copy: KeyButton | None = None
        self.rows: dict[int, KeyButton] = {}
        self.fault = Note("danger")
        self.fault.hide()
        self.add_flush(self.fault)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add_flush(self._list)
        foot = self.padded(margin=14)
        foot.addWidget(
            Text(self.tr("We choose the lightest way that works. A copy that is not masked is never taken in."),
                 "small", "ink2", wrap=True)
        )  # fmt: skip
        self.add_stretch()

    def _rung(self, rung: int) -> str:
        return {
            SHOWN: self.tr("In the studio, document shown"),
            CALLED_BACK: self.tr("Call back on the known number"),
            CODE_BY_POST: self.tr("Code by post to the known address"),
            MASKED_COPY: self.tr("Masked copy of a document"),
        }[rung]

    def show_request(self, request: OpenRequest) -> None:
        """Show every rung and how it went."""
        self._request = request
        self.fault.hide()
        clear(self._rows)
        self.rows, self.look_at_copy = {}, None
        for rung in RUNGS:
            if rung:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(rung, request))

    def _row(self, rung: int, request: OpenRequest) -> QWidget:
        attempts = [one for one in request.attempts if one.rung == rung]
        last = attempts[-1] if attempts else None
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(12)
        layout.addWidget(Text(str(rung), "bodyStrong", "ink3"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Text(self._rung(rung), "bodyStrong"))
        if last is not None:
            told = PrivateLabel(self._privacy, Private.KIND, "small", "ink2", wrap=True)
            told.show_value(self._told(last, lies=rung == MASKED_COPY and copy_lies(request)), request.line.client_id)
            column.addWidget(told)
        if request.line.state in _OPEN:
            column.addLayout(self._deeds(rung, last, request))
        layout.addLayout(column, 1)
        if last is not None:
            icon, tone = {MATCH: ("check-circle", "successInk"), NO_MATCH: ("x-circle", "dangerInk")}.get(
                last.outcome, ("clock", "ink3") if last.code_waits else ("x-circle", "ink3")
            )
            layout.addWidget(Icon(icon, 18, tone), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _told(self, one: Attempt, *, lies: bool) -> str:
        word = {
            MATCH: self.tr("It is right"),
            NO_MATCH: self.tr("It is not right"),
            IMPOSSIBLE: self.tr("Not possible"),
            VOID: self.tr("Does not count any more: it was of before this file"),
        }.get(one.outcome, self.tr("Code sent, not back yet"))
        when = f"{words.day(one.at)}, {one.by}"
        text = f"{word}: {one.reason} ({when})" if one.reason else f"{word} ({when})"
        if lies:
            text += " " + self._lies()
        return text

    def _lies(self) -> str:
        """Say that a copy lies about, and by when it must be gone."""
        found = self._request.attempts if self._request is not None else ()
        since = min(one.copy_since for one in found if one.copy_since is not None and one.copy_gone_at is None)
        until = since + timedelta(days=identifying.COPY_DAYS)
        if until < self._studio.today():
            text = self.tr("A copy should have been destroyed by %1, in the mailbox or the tray. Destroy it now.")
        else:
            text = self.tr("A copy lies in the mailbox or the tray. Destroy it by %1.")
        return text.replace("%1", words.day(until))

    def _deeds(self, rung: int, last: Attempt | None, request: OpenRequest) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        if rung == CODE_BY_POST:
            make = self._deed(row, self.tr("Make a code"), self._make_code)
            make.set_enabled(request.line.client_id is not None, request_words.guard(Guard.FILE_KNOWN))
            if last is not None and last.code_waits:
                self._deed(row, self.tr("It came back"), self._take_code)
        if rung == MASKED_COPY:
            self.look_at_copy = self._deed(row, self.tr("Look at a copy"), self._look_at_copy)
            if copy_lies(request):
                self._deed(row, self.tr("The copy is destroyed"), self._copy_gone)
            else:
                self._deed(row, self.tr("A copy came by itself"), self._copy_came)
        self.rows[rung] = self._deed(row, self.tr("Write down how it went"), partial(self._note, rung))
        row.addStretch(1)
        return row

    @staticmethod
    def _deed(row: QHBoxLayout, word: str, deed: object) -> KeyButton:
        button = KeyButton(word, kind=LINK, height=24)
        button.clicked.connect(deed)
        row.addWidget(button)
        return button

    # --- deeds ---

    def _look_at_copy(self) -> None:
        if self._request is not None:
            self.fault.hide()
            self.copies.look_at(self._request, {rung: self._rung(rung) for rung in RUNGS})

    def _note(self, rung: int) -> None:
        if self._request is not None:
            self.dialog = AttemptDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, rung=rung, title=self._rung(rung)
            )
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _take_code(self) -> None:
        if self._request is not None:
            self.dialog = CodeDialog(self.window(), self._studio, self._jobs, self._request)
            self.dialog.answered.connect(self._compared)
            self.dialog.start()

    def _compared(self, fits: object) -> None:
        if not fits:
            self._say(
                self.tr("This is not the code that was sent. It is used up: make another, or choose another way.")
            )
        self._done(fits)

    def _make_code(self) -> None:
        """Make a code, one at a time: another one would make the first worth nothing."""
        shown = self.shown is not None and self.shown.overlay is not None
        if self._request is not None and not self._making and not shown:
            self._making = True
            self._jobs.run(
                self, identifying.issue_code, self._studio, self._request.line.id, then=self._show_code,
                on_error=self._no_code,
            )  # fmt: skip

    def _no_code(self, error: StudioError | None) -> None:
        self._making = False
        self._failed(error)

    def _show_code(self, code: str) -> None:
        self._making = False
        self.shown = Dialog(
            self.window(), self.tr("The code for the letter"),
            self.tr("It is shown once and kept nowhere. Print its letter, or write one to the address in the file."),
            icon="envelope-simple",
        )  # fmt: skip
        label = Text(code, "display")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(code)
        veil = Veil(label, self._privacy, Private.MEDICAL)  # whoever reads it passes for the client
        veil.show_client(None)
        self.shown.body.addWidget(veil)
        self.code_print = KeyButton(self.tr("Print the letter"), icon="printer")
        self.code_print.clicked.connect(partial(self._print_code, code))
        way_out.say_on(self.code_print, able=True)
        self.shown.body.addWidget(self.code_print, 0, Qt.AlignmentFlag.AlignLeft)
        self.shown.ask(self.tr("Close"), "")
        self.changed.emit()

    def _print_code(self, code: str) -> None:
        """Print the letter with the code, this once: it is kept nowhere."""
        if self._request is None or not way_out.is_open:
            return
        if not has_printer():
            self._say(self.tr("No printer is set up on this computer. Write the code in a letter by hand."))
            return
        way_out.say_on(self.code_print, able=False)
        self._jobs.run_pictures(
            self, partial(code_letter.code_letter_pages, ppi=PRINTER_PPI), self._studio, self._request.line.id, code,
            then=way_out.through(self._print_pages), on_error=self._failed,
        )  # fmt: skip

    def _print_pages(self, pages: list[bytes]) -> None:
        print_pages(self, pages, self.tr("The code for the letter"))

    def _copy_came(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, identifying.note_copy_arrived, self._studio, self._request.line.id, self._studio.today(),
                then=self._done, on_error=self._failed,
            )  # fmt: skip

    def _copy_gone(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, identifying.note_copy_gone, self._studio, self._request.line.id, then=self._done,
                on_error=self._failed,
            )  # fmt: skip

    def _failed(self, error: StudioError | None) -> None:
        self._say(refused_sentence(error))

    def _say_no_file(self, text: str) -> None:
        self._say(text)
        self.fault.offer(self.tr("Link to a file"), self.link_wanted.emit, icon="user")

    def _say(self, text: str) -> None:
        self.fault.offer_nothing()
        self.fault.say(text)
        self.fault.show()

    def _done(self, _: object) -> None:
        self.changed.emit()
