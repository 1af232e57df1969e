"""The first sign-in with a one-time code: nothing but choosing a password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.own_password import change_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import PasswordRefused, StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.idle import IdleWatch
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.buttons import PRIMARY, QUIET, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.meter import NewPassword
from skintwin_desktop.ui.widgets.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.sentry import Sentry
    from skintwin_desktop.ui.window import StudioWindow

_WIDTH = 560


class MustChangeScreen(QWidget):
    """Asks somebody who signed in with a code to choose a password; locks itself like everything else."""

    chosen = Signal(object)
    """The Studio, which is open for work now."""
    lock_wanted = Signal(str)

    def __init__(self, studio: Studio, code: str, idle_minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.studio, self._code = studio, code
        self.jobs = Jobs(self)
        self.idle = IdleWatch(idle_minutes, self)
        self.idle.over.connect(self._idle_over)
        self.password = NewPassword(self._known)
        self.note = Note("danger")
        self.save = KeyButton(self.tr("Choose this password"), kind=PRIMARY, icon="check", height=40)
        self.later = KeyButton(self.tr("Not now"), kind=QUIET, height=40)
        self._build()
        self.save.clicked.connect(self._save)
        self.later.clicked.connect(self._not_now)
        for line in (self.password.first, self.password.second):
            line.returnPressed.connect(self._save)

    def _build(self) -> None:
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.addStretch(2)
        card = Card()
        card.setFixedWidth(_WIDTH)
        column = card.padded(margin=28, spacing=12)
        column.addWidget(Text(self.tr("Choose your password"), "title"))
        text = self.tr(
            "Welcome, %1. You signed in with a one-time code, which opens nothing any more once you have chosen a "
            "password. Nobody else knows your password, and nobody can look it up."
        )
        column.addWidget(Text(text.replace("%1", self.studio.user.name), "body", "ink2", wrap=True))
        column.addSpacing(4)
        column.addWidget(self.password)
        self.note.hide()
        column.addWidget(self.note)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.save)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(content))

    def start(self, window: StudioWindow, sentry: Sentry | None) -> None:
        """Fill the window, be ready to type, and watch whether somebody is there."""
        if sentry is not None:
            sentry.idle_told.connect(self.idle.told)
        if window.input is not None:
            window.input.used.connect(self.idle.somebody_is_there)
        window.put(self)
        self.idle.start()
        self.password.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_down(self) -> None:
        """End in order: nothing under way, the studio closed."""
        self.idle.stop()
        self.jobs.close()
        self.studio.close()

    def _known(self) -> tuple[str, ...]:
        return (self.studio.user.name,)

    def _idle_over(self) -> None:
        self.lock_wanted.emit("idle")

    def _not_now(self) -> None:
        self.lock_wanted.emit("key")

    def _save(self) -> None:
        self.note.hide()
        if not self.save.isEnabled() or not self.password.check():
            return
        self._be_busy(busy=True)
        self.jobs.run(
            self, change_password, self.studio, self._code, self.password.password(),
            then=self._saved, on_error=self._failed,
        )  # fmt: skip

    def _be_busy(self, *, busy: bool) -> None:
        for widget in (self.save, self.later, self.password):
            widget.setEnabled(not busy)
        self.save.setText(self.tr("Making your key …") if busy else self.tr("Choose this password"))

    def _saved(self, _: None) -> None:
        self.idle.stop()
        self._code = ""
        self.jobs.close()
        self.chosen.emit(self.studio)

    def _failed(self, error: StudioError | None) -> None:
        self._be_busy(busy=False)
        if isinstance(error, PasswordRefused):
            self.password.show_refusal(error)
            return
        self.note.say(sentence(error))
        self.note.show()
        self.save.setFocus()
