"""A forgotten password: the recovery key on paper gives a new one. It never weakens the vault."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skintwin_desktop.core.door import Door, Visitor
from skintwin_desktop.errors import PasswordRefused, RecoveryKeyMistyped, StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.meter import NewPassword
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.text import Text


class RecoveryDialog(Dialog):
    """Asks for the four lines of the recovery sheet and a new password."""

    recovered = Signal()
    cost = None
    """How hard the new password is stretched; None measures this computer."""

    def __init__(self, window: QWidget, door: Door, visitor: Visitor) -> None:
        super().__init__(
            window,
            self.tr("New password for %1").replace("%1", visitor.name),
            self.tr(
                "Take the recovery sheet of this studio and type its four lines. Nobody can open the vault without it."
            ),
            icon="key",
            width=560,
        )
        self._door, self._visitor = door, visitor
        self._jobs = Jobs(self)
        self.lines = tuple(QLineEdit() for _ in range(4))
        self.fields = tuple(
            Field(self.tr("Line %1").replace("%1", str(number + 1)), line, required=True)
            for number, line in enumerate(self.lines)
        )
        self.password = NewPassword(self._known)
        self.note = Note("danger")
        grid = QGridLayout()
        grid.setSpacing(12)
        for index, field in enumerate(self.fields):
            grid.addWidget(field, index // 2, index % 2)
        self.body.addLayout(grid)
        self.body.addWidget(Text(self.tr("New password"), "bodyStrong"))
        self.body.addWidget(self.password)
        self.note.hide()
        self.body.addWidget(self.note)
        self.confirmed.connect(self._recover)
        for line in (*self.lines, self.password.first, self.password.second):
            line.returnPressed.connect(self._enter)

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("Cancel"), self.tr("Set the new password"), focus=self.lines[0])

    def _known(self) -> tuple[str, ...]:
        return (self._visitor.name,)

    def _enter(self) -> None:
        if self.deed is not None and self.deed.isEnabled():
            self._recover()

    def _recover(self) -> None:
        for field in self.fields:
            field.show_problem("")
        self.note.hide()
        missing = next((field for field in self.fields if not self._text(field)), None)
        if missing is not None:
            missing.show_problem(self.tr("Please fill this in."))
            missing.setFocus()
            self._refit()
            return
        if not self.password.check():
            self._refit()
            return
        self._busy(busy=True)
        from skintwin_desktop.core.door import recover

        texts = tuple(line.text() for line in self.lines)
        self._jobs.run(
            self, recover, self._door, texts, self._visitor.user_id, self.password.password(), cost=self.cost,
            then=self._done, on_error=self._failed,
        )  # fmt: skip

    @staticmethod
    def _text(field: Field) -> str:
        editor = field.editor
        return editor.text().strip() if isinstance(editor, QLineEdit) else ""

    def _busy(self, *, busy: bool) -> None:
        if self.deed is not None:
            self.deed.setEnabled(not busy)
            self.deed.setText(self.tr("Opening …") if busy else self.tr("Set the new password"))

    def _done(self, _: None) -> None:
        self._jobs.close()
        self.done()
        self.recovered.emit()

    def _failed(self, error: StudioError | None) -> None:
        self._busy(busy=False)
        if isinstance(error, RecoveryKeyMistyped):
            self.fields[error.line - 1].show_problem(sentence(error))
            self.lines[error.line - 1].setFocus()
        elif isinstance(error, PasswordRefused):
            self.password.show_refusal(error)
        else:
            self.note.say(sentence(error))
            self.note.show()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()
