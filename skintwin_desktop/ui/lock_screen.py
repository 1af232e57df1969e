"""Signing in: gets the right person in fast and tells an outsider nothing about clients."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.lock_panel import LockPanel
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.user_list import UserList
from skintwin_desktop.ui.widgets.buttons import LINK, PRIMARY, QUIET, IconButton, KeyButton
from skintwin_desktop.ui.widgets.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from skintwin_desktop.core.door import Visitor


_COLUMN = 400
"""The least width of what is filled in, at the usual text size."""


@dataclass(frozen=True)
class LockState:
    """Why the sign-in window stands here. ``reason`` is start, stopped, idle, key or another that locks."""

    reason: str = "start"
    at: str = ""
    minutes: int = 0
    user_id: UUID | None = None


@dataclass(frozen=True)
class _Wait:
    """How long one user still waits, and why."""

    seconds: int
    sentence: str


class LockScreen(QWidget):
    """The sign-in window's content."""

    signed = Signal(object, str)
    forgotten = Signal(object)
    language_wanted = Signal()
    theme_wanted = Signal()

    def __init__(self, *, address: str, station: str, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.faulty = False
        self._waits: dict[UUID | None, _Wait] = {}
        self._busy = False
        self._deed = self.tr("Sign in")
        self.users = UserList()
        self.password = QLineEdit()
        self.unlock = KeyButton(self.tr("Sign in"), kind=PRIMARY, keys=("Enter",), height=40)
        self.forgot = KeyButton(self.tr("Forgotten password"), kind=LINK, height=24)
        self.language = KeyButton(self.tr("Nederlands"), kind=QUIET, icon="globe", height=28)
        self.theme = KeyButton(self.tr("Exam room"), kind=QUIET, icon="moon", keys=("F10",), height=28)
        self._show_password = IconButton("eye", self.tr("Show password"), size=30, glyph=18)
        self.panel = LockPanel(address=address, station=station, version=version)
        self._label = Text("", "small", "ink2")
        self._caps = _Warning()
        self._error = _Warning("dangerInk", "warning-circle-fill")
        self._rule = Text(self.tr("After 5 wrong attempts you wait 30 seconds"), "small", "ink3")
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._build()
        self._connect()
        self._fit()

    # --- layout ---

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panel, 39)
        layout.addWidget(self._right(), 61)

    def _right(self) -> QWidget:
        side = QWidget()
        outer = QVBoxLayout(side)
        outer.setContentsMargins(20, 20, 24, 16)
        outer.addStretch(5)
        self._fields = QWidget()
        layout = self._column = QVBoxLayout(self._fields)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Text(self.tr("Sign in"), "title"))
        layout.addSpacing(5)
        layout.addWidget(Text(self.tr("Choose your name and enter your password."), "body", "ink2"))
        layout.addSpacing(20)
        layout.addWidget(Text(self.tr("User"), "small", "ink2"))
        layout.addSpacing(6)
        layout.addWidget(self.users)
        layout.addSpacing(20)
        layout.addWidget(self._label)
        layout.addSpacing(4)
        layout.addWidget(self._password_row())
        layout.addWidget(self._caps)
        layout.addWidget(self._error)
        layout.addSpacing(16)
        layout.addWidget(self.unlock)
        layout.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.forgot)
        row.addStretch(1)
        row.addWidget(self._rule)
        layout.addLayout(row)
        outer.addWidget(self._fields, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(6)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.language)
        foot.addWidget(self.theme)
        outer.addLayout(foot)
        return side

    def _fit(self) -> None:
        """Make what is filled in as wide as its words need at this text size."""
        self._column.invalidate()
        width = max(round(_COLUMN * look.percent / 100), self._column.minimumSize().width())
        self._fields.setFixedWidth(width)
        for warning in (self._caps, self._error):
            warning.fit(width)

    def _password_row(self) -> QWidget:
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setProperty("shape", "signin")
        self.password.setMaxLength(1024)
        self.password.setTextMargins(0, 0, 34, 0)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        inner = QHBoxLayout(self.password)
        inner.setContentsMargins(0, 0, 5, 0)
        inner.addStretch(1)
        self._show_password.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_password.setCheckable(True)
        inner.addWidget(self._show_password)
        return self.password

    def _connect(self) -> None:
        self.unlock.clicked.connect(self._sign)
        self.password.returnPressed.connect(self._sign)
        self.password.textEdited.connect(self._typed)
        self.password.installEventFilter(self)
        self.users.chosen.connect(self._user_changed)
        self.users.pressed.connect(self._to_password)
        self.forgot.clicked.connect(self._forgotten)
        self.language.clicked.connect(self.language_wanted)
        self.theme.clicked.connect(self.theme_wanted)
        self._show_password.toggled.connect(self._reveal)
        look.changed.connect(self._fit)
        self._tick.timeout.connect(self._count_down)

    # --- what it says ---

    def show_state(self, state: LockState, users: Sequence[Visitor]) -> None:
        """Say why the window stands here, and show who can sign in."""
        self.users.show_users(users, was_in=state.user_id)
        headline, story = self._words(state)
        self.panel.headline.setText(headline)
        self.panel.story.setText(story)
        locked = state.reason not in {"start", "stopped"}
        self._deed = self.tr("Unlock") if locked else self.tr("Sign in")
        self.unlock.setText(self._deed)
        self._user_changed()
        self.password.setFocus()

    def _words(self, state: LockState) -> tuple[str, str]:
        kept = self.tr("What was not saved yet is kept, encrypted. After signing in you go on where you were.")
        if state.reason == "idle":
            why = (
                self.tr("Locked at %1 after %2 minutes without use.")
                .replace("%1", state.at)
                .replace("%2", str(state.minutes))
            )
            return self.tr("The screen is locked"), f"{why} {kept}"
        if state.reason == "stopped":
            return self.tr("The program had stopped"), self.tr(
                "Something went wrong and the program was started again. What you typed last is kept. Please sign in."
            )
        if state.reason == "stuck":
            why = self.tr("Locked at %1, because the window did not answer any more.").replace("%1", state.at)
            short = self.tr("What you typed is kept, encrypted, but for the last seconds.")
            return self.tr("The screen is locked"), f"{why} {short}"
        if state.reason != "start":
            why = self.tr("Locked at %1.").replace("%1", state.at)
            return self.tr("The screen is locked"), f"{why} {self._trigger(state.reason)}{kept}"
        return self.tr("Welcome"), self.tr("The files of this studio open only for the people who work here.")

    def _trigger(self, reason: str) -> str:
        said = {
            "session": self.tr("The computer was locked."),
            "suspend": self.tr("The computer went to sleep or was shut down."),
            "lid": self.tr("The lid was closed."),
            "switch": self.tr("Somebody else came to this computer."),
            "minimise": self.tr("The window was put away."),
            "clock": self.tr("The computer had slept, or its clock was changed."),
        }.get(reason, "")
        return said and f"{said} "

    def show_error(self, sentence: str, *, wait_seconds: int = 0) -> None:
        """Say why the chosen user could not sign in; count the waiting time of this user down where there is one."""
        self._waits.pop(self._chosen(), None)
        if wait_seconds:
            self._waits[self._chosen()] = _Wait(wait_seconds, sentence)
        self.set_busy(busy=False)
        self._error.say(sentence)
        self._mark(state="error")
        self.password.clear()
        self.password.setFocus()
        if wait_seconds:
            self._tick.start()
            self._show_wait()

    def show_fault(self, sentence: str) -> None:
        """Say that this studio cannot be opened at all; there is nobody to choose."""
        from skintwin_desktop.ui.widgets.cards import Note

        self.faulty = True
        for widget in (self.users, self._label, self.password, self.unlock, self.forgot, self._rule):
            widget.hide()
        note = Note("danger", sentence, bold=self.tr("This studio cannot be opened"))
        self._column.insertWidget(4, note)
        self.fault = note

    def forgive(self, user_id: UUID) -> None:
        """Let a user who has a new password try it at once."""
        self._waits.pop(user_id, None)
        if self._chosen() == user_id:
            self._user_changed()
        self._to_password()

    def _chosen(self) -> UUID | None:
        user = self.users.current()
        return user.user_id if user else None

    @property
    def _waiting(self) -> bool:
        return self._chosen() in self._waits

    def _show_wait(self) -> None:
        """Show how long the chosen user waits; nobody waits for another."""
        wait = self._waits.get(self._chosen())
        self.unlock.set_enabled(
            wait is None and not self._busy, self.tr("Wait until the time is over.") if wait else ""
        )
        if wait is not None:
            minutes, seconds = divmod(wait.seconds, 60)
            left = self.tr("You can try again in %1.").replace("%1", f"{minutes}:{seconds:02d}")
            self._error.say(f"{wait.sentence} {left}")
            self._mark(state="error")

    def _count_down(self) -> None:
        waited = self._waiting
        self._waits = {
            user: _Wait(wait.seconds - 1, wait.sentence) for user, wait in self._waits.items() if wait.seconds > 1
        }
        self._show_wait()
        if waited and not self._waiting:
            self._clear_error()
        if not self._waits:
            self._tick.stop()

    def _clear_error(self) -> None:
        self._error.say("")
        self._mark(state="")

    def _mark(self, *, state: str) -> None:
        """Give the field the frame of its state; asking for the style is dear, so only when something changed."""
        if (self.password.property("state") or "") != state:
            self.password.setProperty("state", state)
            self.password.style().unpolish(self.password)
            self.password.style().polish(self.password)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being opened."""
        self._busy = busy
        self.unlock.setEnabled(not busy and not self._waiting)
        self.users.setEnabled(not busy)  # the answer is about who asked
        self.unlock.setText(self.tr("Opening the vault …") if busy else self._deed)
        self.password.setEnabled(not busy)

    # --- what the person does ---

    def _user_changed(self) -> None:
        user = self.users.current()
        self._label.setText(self.tr("Password of %1").replace("%1", user.name) if user else "")
        self.password.clear()
        self._clear_error()
        self._show_wait()

    def _to_password(self) -> None:
        self.password.setFocus()

    def _typed(self) -> None:
        if not self._waiting:
            self._clear_error()

    def _reveal(self, on: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._show_password.set_icon(
            "eye-slash" if on else "eye", self.tr("Hide password") if on else self.tr("Show password")
        )

    def _sign(self) -> None:
        user = self.users.current()
        if user is None or self._busy or self._waiting:
            return
        if not self.password.text():
            self.show_error(self.tr("Enter your password."))
            return
        self.set_busy(busy=True)
        self.signed.emit(user.user_id, self.password.text())

    def _forgotten(self) -> None:
        user = self.users.current()
        if user is not None:
            self._to_password()  # where the focus comes back to
            self.forgotten.emit(user)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose users with the arrows from the password field, and watch Caps Lock."""
        if watched is self.password and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.users.keyPressEvent(event)
                return True
            self._watch_caps(event)
        return super().eventFilter(watched, event)

    def _watch_caps(self, event: QKeyEvent) -> None:
        """Notice Caps Lock from a letter that came out in the other case than Shift says."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.say("")
        elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.say(self.tr("Caps Lock is on") if text.isupper() != shifted else "")


class _Warning(QWidget):
    """A line below the password with an icon; takes no room while it says nothing."""

    def __init__(self, tone: str = "warnInk", icon: str = "warning") -> None:
        super().__init__()
        self._tone, self._icon = tone, icon
        layout = QHBoxLayout(self)
        self._margins = QMargins(19, 5, 0, 0)
        layout.setContentsMargins(self._margins)
        self._text = Text("", "smallStrong", tone, wrap=True)
        layout.addWidget(self._text, 1)
        self._width = _COLUMN
        self.hide()

    def fit(self, width: int) -> None:
        """Be as high as the sentence is at this width."""
        self._width = width
        self.setFixedHeight(self._margins.top() + self._text.heightForWidth(width - self._margins.left()))

    def say(self, sentence: str) -> None:
        self._text.setText(sentence)
        self.fit(self._width)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        icons.paint(painter, self._icon, QRectF(0, 6, 14, 14), look.colour(self._tone))
        painter.end()
