"""Whose file is open, on every screen where it matters."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.screening import Visit
from skintwin_desktop.ui import words
from skintwin_desktop.ui.avatar import paint_avatar
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.user_words import restricted_chip, stored_chip
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text


class Avatar(QWidget):
    """The letters of somebody's name; an empty disc where the name is hidden."""

    def __init__(self, privacy: Privacy, *, bright: bool = True) -> None:
        super().__init__()
        self._bright = bright
        self._letters = ""
        self._client: Client | ClientLine | None = None
        self._privacy = privacy
        self.setFixedSize(40, 40)
        privacy.changed.connect(self.update)

    def show_client(self, client: Client | ClientLine) -> None:
        """Show whose letters."""
        self._client, self._letters = client, client.name.monogram
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hidden = self._client is not None and self._privacy.hides(Private.NAME, self._client.id)
        paint_avatar(painter, QRectF(self.rect()), "" if hidden else self._letters, bright=self._bright)
        painter.end()


class ClientBanner(QFrame):
    """Whose file is open, on every screen where it matters: nothing is saved to anyone else."""

    close_wanted = Signal()
    deed_wanted = Signal()
    opened = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setFixedHeight(60)
        self._avatar = Avatar(privacy)
        self._name = PrivateLabel(privacy, Private.NAME, "client")
        self._sex = PrivateLabel(privacy, Private.CONTACT, "small", "ink2")
        self._born = PrivateLabel(privacy, Private.BIRTH_DATE, "small", "ink2")
        self._number = PrivateLabel(privacy, Private.NUMBER, "small", "ink2")
        self._under_way, self._restricted, self._only_stored = StatusChip(), StatusChip(), StatusChip()
        self._visit = Text("", "bodyStrong")
        self._since = Text("", "small", "ink2")
        self.deed = KeyButton("…", kind=PRIMARY)
        self.present = KeyButton(self.tr("Client present"), icon="user", keys=("Ctrl", "F9"))
        self.present.setCheckable(True)
        self.second = IconButton("monitor", self.tr("Show on the client's screen"))
        self.close_file = IconButton("x", self.tr("Close the file"), key="Ctrl+W")
        self._build()
        self.deed.clicked.connect(self.deed_wanted)
        self.close_file.clicked.connect(self.close_wanted)
        self._cares = False
        self.second.hide()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(10)
        layout.addWidget(self._avatar)
        who = QVBoxLayout()
        who.setSpacing(1)
        who.addStretch(1)
        who.addWidget(self._name)
        below = QHBoxLayout()
        below.setSpacing(5)
        for index, widget in enumerate((self._sex, self._born, self._number)):
            if index:
                below.addWidget(Text("·", "small", "ink2"))
            below.addWidget(widget)
        below.addStretch(1)
        who.addLayout(below)
        who.addStretch(1)
        layout.addLayout(who)
        layout.addSpacing(10)
        layout.addWidget(self._under_way)
        layout.addWidget(self._restricted)
        layout.addWidget(self._only_stored)
        layout.addStretch(1)
        visit = QVBoxLayout()
        visit.setSpacing(1)
        visit.addStretch(1)
        for label in (self._visit, self._since):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            visit.addWidget(label)
        visit.addStretch(1)
        layout.addLayout(visit)
        layout.addWidget(self.present)
        layout.addWidget(self.second)
        layout.addWidget(self.deed)
        layout.addWidget(self.close_file)

    def show_client(self, client: Client, today: date) -> None:
        """Show whose file is open."""
        self._avatar.show_client(client)
        self._name.show_value(client.name.full, client.id, short=client.name.masked)
        self._sex.show_value(words.sex(client.sex), client.id)
        self._born.show_value(f"{words.day(client.birth_date)} ({words.years(client.birth_date, today)})", client.id)
        self._number.show_value(client.label, client.id)
        self._restricted.show_chip(restricted_chip() if client.restricted else None)
        stored = client.only_stored or client.partly_stored
        self._only_stored.show_chip(stored_chip(whole=client.only_stored) if stored else None)
        self.setAccessibleName(self.tr("Open file"))
        self.show()

    def show_visit(self, visit: Visit | None, *, cares: bool, inside: bool) -> None:
        """Show the visit under way and the main deed; who does not care has none. ``inside``: the visit is shown."""
        self._under_way.show_chip(Chip("success", "user-focus", self.tr("Visit under way")) if visit else None)
        self.deed.setVisible(cares)
        self._cares = cares
        if not cares or visit is None:
            self._visit.setText("")
            self._since.setText("")
            self.deed.setText(self.tr("Start screening"))
            self.deed.set_icon("user-focus")
            return
        self._visit.setText(self.tr("Visit %1").replace("%1", str(visit.number)))
        self._since.setText(self.tr("started %1").replace("%1", words.clock(visit.started_at)))
        self.deed.setText(self.tr("Finish the visit") if inside else self.tr("To the screening"))
        self.deed.set_icon("check" if inside else "user-focus")

    def show_present(self, mine: bool, *, anybody: bool) -> None:
        """Show whether this client is the one who is present; ``anybody``: whether somebody is at all."""
        self.present.setChecked(mine)
        self.present.setText(self.tr("Client present"))
        self.second.setVisible(mine and self._cares)
        self.present.setToolTip(self.tr("Another client is present") if anybody and not mine else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the file's overview from its banner."""
        if event.position().x() < self._under_way.geometry().left():
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hand the event on."""
        super().enterEvent(event)
