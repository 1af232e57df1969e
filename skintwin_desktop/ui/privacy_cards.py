"""What Vandaag shows in privacy mode: the client who is present, what waits in numbers, and what is different now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_banner import Avatar
from skintwin_desktop.ui.help import KeyCaps
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon
from skintwin_desktop.ui.widgets.private import PrivateImage, PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_TILE, _TILES = QSize(78, 58), 3


class PresentCard(Card):
    """Who is present, three of their pictures under a hatch, and the way to the screening."""

    screening_wanted = Signal()
    ended = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(QCoreApplication.translate("PresentCard", "Client present"), "user")
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._cares = studio.may(Permission.READ_MEDICAL_FILE)
        self._client: Client | None = None
        self.avatar = Avatar(privacy, bright=False)
        self.name = PrivateLabel(privacy, Private.NAME, "client")
        self.born = PrivateLabel(privacy, Private.BIRTH_DATE, "small", "ink2")
        self.number = PrivateLabel(privacy, Private.NUMBER, "small", "ink2")
        self.tiles: list[PrivateImage] = []
        self._hint = Text("", "small", "ink2", wrap=True)
        self.screening = KeyButton(self.tr("To the screening"), kind=PRIMARY, icon="user-focus", keys=("F4",))
        self.end = KeyButton(self.tr("End “client present”"), icon="check")
        self.end.setToolTip("Ctrl+F9")
        self._build()
        self.screening.clicked.connect(self.screening_wanted)
        self.end.clicked.connect(self.ended)
        self.hide()

    def _build(self) -> None:
        layout = self.padded(margin=14, spacing=10)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(self.avatar)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.name)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(Text(self.tr("born"), "small", "ink2"))
        below.addWidget(self.born)
        below.addWidget(Text("·", "small", "ink2"))
        below.addWidget(self.number)
        below.addStretch(1)
        lines.addLayout(below)
        who.addLayout(lines, 1)
        layout.addLayout(who)
        self._pictures = QWidget()
        column = QVBoxLayout(self._pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self._hint)
        column.addWidget(KeyCaps(self.tr("Space")), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._pictures)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.screening, self.end):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self._pictures.hide()
        self.screening.setVisible(self._studio.may(Permission.SCREEN))

    def show_client(self, client: Client | None) -> None:
        """Show who is present; nobody hides the card."""
        before, self._client = self._client, client
        self.setVisible(client is not None and self._privacy.on)
        if client is None:
            self._forget()
            return
        self.avatar.show_client(client)
        self.name.show_value(client.name.full, client.id, short=client.name.masked)
        self.born.show_value(words.day(client.birth_date), client.id)
        self.number.show_value(client.label, client.id)
        if self._cares and self._privacy.on and (before is None or before.id != client.id or not self.tiles):
            self._forget()
            self._jobs.run(
                self, screening.open_file, self._studio, client.id, then=self._show_file, on_error=self._ignore
            )

    def _forget(self) -> None:
        self.tiles = []
        while (item := self._row.takeAt(0)) is not None:
            tile = item.widget()
            if tile is not None:
                tile.hide()
                tile.deleteLater()
        self._pictures.hide()

    def _show_file(self, file: MedicalFile) -> None:
        if self._client is None or file.client_id != self._client.id or self.tiles:
            return
        newest = sorted(file.pictures, key=lambda one: one.imported_at, reverse=True)[:_TILES]
        for number, picture in enumerate(newest, 1):
            tile = PrivateImage(self._privacy, file.client_id, _TILE)
            tile.setAccessibleName(self.tr("Picture %1").replace("%1", str(number)))
            self.tiles.append(tile)
            self._row.addWidget(tile)
            self._jobs.run_pictures(
                tile, thumbnail, self._studio, picture.id, then=tile.show_image, on_error=partial(_damaged, tile)
            )
        self._row.addStretch(1)
        said = self.tr("%1 of %2 pictures. Hold the key on the chosen picture to show it; let go to hide it.")
        self._hint.setText(said.replace("%1", str(len(newest))).replace("%2", str(len(file.pictures))))
        self._pictures.setVisible(bool(newest))

    def _ignore(self, _: StudioError | None) -> None:
        """Without its pictures the card still says who is present."""


class WaitingCard(Card):
    """How many wait for something, without anybody's name."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__(title, icon)
        layout = self.padded(margin=14, spacing=2)
        self.count = Text("", "bodyStrong")
        layout.addWidget(self.count)
        layout.addWidget(Text(self.tr("Names can be seen when privacy mode is off"), "small", "ink2", wrap=True))
        self.hide()

    def show_count(self, number: int) -> None:
        """Show how many."""
        self.count.setText(self.tr("%n to do", None, number))


class DifferenceCard(Card):
    """What is different in privacy mode."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("DifferenceCard", "What is different now"), "shield-check")
        layout = self.padded(margin=14, spacing=8)
        for icon, text in (
            ("eye-slash", self.tr("Names and numbers of others are hidden")),
            ("hand", self.tr("Hold the mouse on a bar to see it; that is written in the journal")),
            ("image", self.tr("Pictures are hidden until you hold them")),
            ("magnifying-glass", self.tr("Search shows only the client who is present")),
            ("printer", self.tr("Printing and exporting are off")),
        ):
            row = QHBoxLayout()
            row.setSpacing(9)
            row.addWidget(Icon(icon, 15, "sealInk"))
            row.addWidget(Text(text, "body", wrap=True), 1)
            layout.addLayout(row)
        self.hide()


def _damaged(tile: PrivateImage, _: StudioError | None) -> None:
    tile.show_damaged()
