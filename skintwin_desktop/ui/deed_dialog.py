"""Dialogs in which a deed is done: fields, the own password again where it matters, what went wrong, how far it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from skintwin_desktop.errors import FieldProblem, Refused, StudioError, TooManyAttempts, WrongPassword
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.misplaced_words import misplaced_sentence
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog, Overlay
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.veil import Veil

LONGEST_PASSWORD = 1024


def password_line() -> QLineEdit:
    """Return a line in which a password is typed unseen."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaxLength(LONGEST_PASSWORD)
    return line


def typed_in(field: Field) -> str:
    """Return what stands in a field's editor, without white space around it."""
    editor = field.editor
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    return editor.toPlainText().strip() if isinstance(editor, QPlainTextEdit) else ""


def _take_back(field: Field) -> None:
    """Take back what was wrong with a field once something else is typed in it."""
    if field.wrong:
        field.show_problem("")


class DeedDialog(Dialog):
    """A dialog that does its deed itself and goes away once that is done.

    A child adds ``fields`` by the names that Refused uses, says in ``problems`` what is wrong before anything is done,
    and starts the deed in ``begin`` with ``work`` or ``work_long``.
    """

    answered = Signal(object)
    """The deed is done; with what it gave back."""

    def __init__(
        self, window: QWidget, jobs: Jobs, title: str, text: str = "", *, icon: str = "", width: int = 520
    ) -> None:
        super().__init__(window, title, text, icon=icon, width=width)
        self._jobs = jobs
        self.fields: dict[str, Field] = {}
        self.password: QLineEdit | None = None
        self.note = Note("danger")
        self.progress = ProgressLine()
        self.busy = False
        self._words = ("", "")
        self.confirmed.connect(self._start)

    # --- making ---

    def add(self, name: str, field: Field) -> Field:
        """Add a field that may be refused by this name."""
        self.fields[name] = field
        self.body.addWidget(field)
        return field

    def add_veiled(self, name: str, field: Field, privacy: Privacy, kind: Private, client_id: UUID | None) -> Veil:
        """Add a field that may be refused by this name, hidden in privacy mode as what it is and whose it is."""
        self.fields[name] = field
        veil = Veil(field, privacy, kind)
        veil.show_client(client_id)
        veil.turned.connect(self._refit)
        self.body.addWidget(veil)
        return veil

    def ask_password(self) -> None:
        """Ask the signed-in user's own password again."""
        self.password = password_line()
        label, hint = (
            self.tr("Your own password"),
            self.tr("Asked again, so that nobody does this at your open screen."),
        )
        self.add("password", Field(label, self.password, required=True, hint=hint))

    def offer(
        self, deed: str, busy: str, *, kind: str = PRIMARY, icon: str = "", focus: QWidget | None = None
    ) -> Overlay:
        """Show the dialog with the words of its deed, and those while it is under way."""
        self._words = (deed, busy)
        for widget in (self.progress, self.note):
            widget.hide()
            self.body.addWidget(widget)
        for field in self.fields.values():
            field.edited.connect(partial(_take_back, field))
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self._start)
        first = focus or next((field.editor for field in self.fields.values()), None)
        return self.ask(self.tr("Cancel"), deed, kind=kind, icon=icon, focus=first)

    # --- doing ---

    def problems(self) -> dict[str, str]:
        """Return what is wrong before anything is done, as sentences by the name of the field."""
        return {}

    def begin(self) -> None:
        """Start the deed."""
        raise NotImplementedError

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        words = {
            "empty": self.tr("Please fill this in."),
            "long": self.tr("This is too long."),
            "hidden": self.tr("There are invisible signs in this text. Type it again."),
            "sign": self.tr("There is a sign in this name that is no letter."),
            "future": self.tr("This date is still to come."),
        }
        if problem.code == "long" and problem.detail:
            return self.tr("This is too long: at most %1 signs.").replace("%1", problem.detail)
        return words.get(problem.code) or misplaced_sentence(problem.code) or sentence(Refused((problem,)))

    def work(self, deed: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        """Do a short deed."""
        self._jobs.run(self, deed, *arguments, then=self._answered, on_error=self._failed, **named)

    def work_long(self, name: str, deed: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        """Do a deed that tells how far it is; it cannot be stopped on the way."""
        self.progress.begin(name)
        self._refit()
        job = self._jobs.run_long(self, deed, *arguments, then=self._answered, on_error=self._failed, **named)
        job.progressed.connect(self.progress.advance)

    def _start(self) -> None:
        if self.busy:
            return
        self.note.hide()
        found = {name: self.tr("Please fill this in.") for name in self._missing()} | self.problems()
        self._show_problems(found)
        if not found:
            self._be_busy(busy=True)
            self.begin()

    def _missing(self) -> list[str]:
        return ["password"] if self.password is not None and not self.password.text() else []

    def _show_problems(self, found: dict[str, str]) -> None:
        for name, field in self.fields.items():
            field.show_problem(found.get(name, ""))
        first = next((field for name, field in self.fields.items() if name in found), None)
        if first is not None:
            first.editor.setFocus()
        loose = " ".join(text for name, text in found.items() if name not in self.fields)
        if loose:
            self._say(loose)
        self._refit()

    def _be_busy(self, *, busy: bool) -> None:
        self.busy = busy
        for button in (self.safe, self.deed):
            if button is not None:
                button.setEnabled(not busy)
        if self.deed is not None:
            self.deed.setText(self._words[int(busy)])
        for field in self.fields.values():
            field.editor.setEnabled(not busy)
        if busy:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus()  # a disabled field would hand the focus to the screen below

    def _answered(self, answer: object) -> None:
        self.done()
        self.answered.emit(answer)

    def _failed(self, error: StudioError | None) -> None:
        self.progress.hide()
        self._be_busy(busy=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_error(error)
        self._refit()

    def show_error(self, error: StudioError | None) -> None:
        """Say what went wrong where it belongs: at the password, at a field, or below."""
        if isinstance(error, WrongPassword | TooManyAttempts) and self.password is not None:
            self.password.clear()
            self._show_problems({"password": self._password_sentence(error)})
        elif isinstance(error, Refused):
            self._show_problems({one.field: self.problem_sentence(one) for one in error.problems})
        else:
            self._say(sentence(error))
            if self.deed is not None:
                self.deed.setFocus()

    def _password_sentence(self, error: WrongPassword | TooManyAttempts) -> str:
        if not error.wait_seconds:
            return self.tr("This is not your password. Check Caps Lock and try again.")
        seconds = str(error.wait_seconds)
        if isinstance(error, WrongPassword):
            return self.tr("This is not your password. Wait %1 seconds before you try again.").replace("%1", seconds)
        return self.tr("Too many attempts. Wait %1 seconds before you try again.").replace("%1", seconds)

    def _say(self, text: str) -> None:
        self.note.say(text)
        self.note.show()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()

    def event(self, event: QEvent) -> bool:
        """Take the height that the content needs when that changes, as cards with wrapped words do."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._refit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the deed with Ctrl+Enter; stay while it is under way, so that its outcome is seen."""
        if self.busy and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # from several lines of text too
            self._start()
            event.accept()
            return
        super().keyPressEvent(event)
