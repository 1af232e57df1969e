"""The recovery sheet after the first day: a new one, and once a year the proof that the one in the safe is right."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import founding, office, recovery_key
from skintwin_desktop.core.office import StudioDetails
from skintwin_desktop.core.recovery_key import RecoveryState
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import RecoveryKeyMistyped, RecoveryKeyWrong, StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.recovery_sheet import SheetView, TypedLines
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.text import Text


class _PasswordDialog(DeedDialog):
    """The first step of a renewal: the owner's password again."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("recovery", "Make a new recovery sheet?"),
            words.translate(
                "recovery",
                "Do this when the sheet is lost or somebody else saw it. "
                "The old sheet works until you have typed the new one back; after that it opens nothing.",
            ),
            icon="key",
        )
        self._studio = studio
        self.has_old = Check(self.tr("I still have the old sheet"))
        self.old = TypedLines(columns=2)
        self.loss = Text(
            self.tr(
                "Without the old sheet the new one opens the drafts of others only after they have signed in, "
                "and the journal's signatures can be checked from today on only."
            ),
            "small",
            "ink2",
            wrap=True,
        )
        for widget in (self.has_old, self.loss, self.old):
            self.body.addWidget(widget)
        self.has_old.toggled.connect(self._show_old)
        self.old.hide()
        self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Make the sheet"), self.tr("Making …"))

    def _show_old(self, there: bool) -> None:
        self.old.setVisible(there)
        self.loss.setVisible(not there)
        self._refit()

    def problems(self) -> dict[str, str]:
        """Say at the lines of the old sheet which are empty."""
        if not self.has_old.isChecked():
            return {}
        good = self.old.check(lambda text, _: "" if text.strip() else self.tr("Please fill this in."))
        return {} if good else {"old": ""}

    def begin(self) -> None:
        """Make the new key."""
        if self.password is None:
            raise AssertionError
        old = self.old.typed() if self.has_old.isChecked() else None
        self.work(recovery_key.renew_recovery_key, self._studio, self.password.text(), old_lines=old)

    def show_error(self, error: StudioError | None) -> None:
        """Say at the old sheet's line what does not fit."""
        if isinstance(error, RecoveryKeyMistyped):
            self.old.show_mistyped(error)
            return
        super().show_error(error)


class _SheetDialog(Dialog):
    """The second step: the sheet goes on paper."""

    def __init__(self, window: QWidget, view: SheetView) -> None:
        super().__init__(
            window,
            words.translate("recovery", "The new recovery sheet"),
            words.translate(
                "recovery",
                "Print it, or save it and print it elsewhere. It opens everything: keep it away from the computer.",
            ),
            icon="file-text",
            width=620,
        )
        self.view = view
        self.body.addWidget(view)

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("Keep the old sheet"), self.tr("Go on: type it back"), focus=self.view.print_sheet)


class TypeBackDialog(DeedDialog):
    """Asks for the four lines from paper: the last step of a renewal, or the yearly check of the sheet in the safe."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, *, renewal: bool) -> None:
        if renewal:
            title = words.translate("recovery", "Type it back")
            text = words.translate(
                "recovery",
                "Type the four lines from the new paper. From then on it counts, and the old sheet does not.",
            )
        else:
            title = words.translate("recovery", "Check the recovery sheet")
            text = words.translate(
                "recovery",
                "Take the recovery sheet from its safe place and type its four lines. "
                "So we know that it is there and can be read.",
            )
        super().__init__(window, jobs, title, text, icon="key", width=560)
        self._studio = studio
        self.typed = TypedLines(columns=2)
        self.body.addWidget(self.typed)
        for line in self.typed.lines:
            line.returnPressed.connect(self._start)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("This is the sheet"), self.tr("Looking …"), focus=self.typed.lines[0])

    def problems(self) -> dict[str, str]:
        """Say at the lines which are empty."""
        good = self.typed.check(lambda text, _: "" if text.strip() else self.tr("Please fill this in."))
        return {} if good else {"lines": ""}

    def _be_busy(self, *, busy: bool) -> None:
        super()._be_busy(busy=busy)
        self.typed.setEnabled(not busy)

    def begin(self) -> None:
        """Try the lines."""
        self.work(recovery_key.confirm_recovery_key, self._studio, self.typed.typed())

    def show_error(self, error: StudioError | None) -> None:
        """Say at its line what does not fit, or that it is another sheet."""
        if isinstance(error, RecoveryKeyMistyped):
            self.typed.show_mistyped(error)
        elif isinstance(error, RecoveryKeyWrong):
            self._say(self.tr("These lines belong to another sheet. Do you have an older sheet in your hand?"))
            self.typed.lines[0].setFocus()
        else:
            super().show_error(error)


class Renewal(QObject):
    """Goes through the three steps of a new sheet."""

    renewed = Signal()
    given_up = Signal()

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._studio, self._jobs = window, studio, jobs
        self.dialog: Dialog | None = None

    def start(self) -> None:
        """Ask the password, then go on."""
        dialog = _PasswordDialog(self._window, self._studio, self._jobs)
        dialog.answered.connect(self._read_details)
        self.dialog = dialog
        dialog.start()

    def _read_details(self, lines: tuple[str, ...]) -> None:
        self._jobs.run(self, office.studio_details, self._studio, then=partial(self._show_sheet, lines))

    def _show_sheet(self, lines: tuple[str, ...], details: StudioDetails) -> None:
        view = SheetView(self._jobs, partial(self._sheet_of, details.name))
        dialog = _SheetDialog(self._window, view)
        dialog.confirmed.connect(self._type_back)
        dialog.refused.connect(self._give_up)
        self.dialog = dialog
        dialog.start()
        view.show_lines(lines)

    def _sheet_of(self, name: str, lines: tuple[str, ...]) -> Any:
        today = self._studio.today()
        return founding.recovery_sheet(name, self._studio.user.name, lines, today, language=current_language())

    def _type_back(self) -> None:
        if self.dialog is not None:
            self.dialog.done()
        dialog = TypeBackDialog(self._window, self._studio, self._jobs, renewal=True)
        dialog.answered.connect(self._confirmed)
        dialog.refused.connect(self.given_up)  # the sheet waits: its lines can be typed back later
        self.dialog = dialog
        dialog.start()

    def _give_up(self) -> None:
        self.dialog = None
        self._jobs.run(self, recovery_key.drop_new_recovery_key, self._studio, then=self._given_up)

    def _given_up(self, _: bool) -> None:
        self.given_up.emit()

    def _confirmed(self, _: object) -> None:
        self.dialog = None
        self.renewed.emit()


class RecoveryCard(Card):
    """How the recovery sheet stands, with the two things that can be done; hidden for who may do neither."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, parent: QWidget | None = None, *, only_due: bool = False) -> None:
        """Make the card; ``only_due`` shows it only when the yearly check is due, as on the day screen."""
        super().__init__(words.translate("recovery", "Recovery sheet"), "key", parent)
        self._studio, self._jobs, self._only_due = studio, jobs, only_due
        self._may = studio.may(Permission.RENEW_RECOVERY_KEY)
        self.dialog: TypeBackDialog | None = None
        self.renewal: Renewal | None = None
        inside = self.padded(spacing=8)
        self._words = Text("", "body", "ink2", wrap=True)
        self.waiting = Note("warn")
        self.waiting.hide()
        self.check = KeyButton(self.tr("Check the sheet"), icon="check")
        self.renew = KeyButton(self.tr("Make a new sheet"), icon="file-text")
        inside.addWidget(self._words)
        inside.addWidget(self.waiting)
        inside.addWidget(self.check)
        if not only_due:
            inside.addWidget(self.renew)
        self.check.clicked.connect(self._check)
        self.renew.clicked.connect(self._renew)
        self.hide()

    def entered(self) -> None:
        """Read how the sheet stands."""
        if self._may:
            self._jobs.run(self, recovery_key.recovery_state, self._studio, then=self._show, on_error=self._not_read)

    def _not_read(self, error: StudioError | None) -> None:
        self._words.setText(sentence(error))
        self.show()

    def _show(self, state: RecoveryState) -> None:
        self.setVisible(state.due or not self._only_due)
        lines = []
        if state.made_on is not None:
            lines.append(self.tr("Made on %1.").replace("%1", words.day(state.made_on)))
        if state.confirmed_on is not None:
            lines.append(self.tr("Last typed back on %1.").replace("%1", words.day(state.confirmed_on)))
        if state.due:
            lines.append(self.tr("More than a year ago somebody looked: take the sheet and check it."))
        self._words.setText(" ".join(lines))
        self.waiting.setVisible(state.waits)
        if state.waits:
            self.waiting.say(
                self.tr("It opens nothing until you check it here. Until then the old sheet counts."),
                bold=self.tr("A new sheet was made but never typed back"),
            )

    def _check(self) -> None:
        self.dialog = TypeBackDialog(self.window(), self._studio, self._jobs, renewal=False)
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def _renew(self) -> None:
        self.renewal = Renewal(self.window(), self._studio, self._jobs, self)
        self.renewal.renewed.connect(self._done)
        self.renewal.given_up.connect(self.entered)
        self.renewal.start()

    def _done(self, _: object = None) -> None:
        self.dialog = self.renewal = None
        self.changed.emit()
        self.entered()
