"""The search window (Ctrl+K): clients, what can be done with the chosen one, and places to go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import ClientLine, find_clients, note_search
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.palette_list import ClientCommand, Command, Entry, EntryList, Heading
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import paint_keys
from skintwin_desktop.ui.widgets.cards import Icon, Scrolled
from skintwin_desktop.ui.widgets.overlay import Overlay
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.typed_search import EarlyEnter, TypedSearch

WIDTH = 640
MOST = 7
SETTLED_MS = 800


class Palette(QFrame):
    """The search window's panel. Everything that a key does can be found here too."""

    client_opened = Signal(object)

    def __init__(
        self,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        *,
        places: Sequence[Command],
        for_client: Sequence[ClientCommand],
    ) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.setFixedSize(WIDTH, 500)
        self.setAccessibleName(self.tr("Search"))
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._places, self._for_client = tuple(places), tuple(for_client)
        self._found: tuple[ClientLine, ...] = ()
        self._search = EarlyEnter()
        self.overlay: Overlay | None = None
        self.field = QLineEdit()
        self.field.setProperty("shape", "palette")
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Search client, number or action"))
        self.field.setAccessibleName(self.tr("Search"))
        self._typing = TypedSearch(self.field, privacy)
        self._list = EntryList(privacy, studio)
        self._scroll = Scrolled(self._list)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._build()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self._list.chosen.connect(self._run_current)
        self._settled.timeout.connect(self._note)
        privacy.changed.connect(self._masks_changed)
        self._refresh()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 6, 18, 6)
        head.setSpacing(12)
        head.addWidget(Icon("magnifying-glass", 18))
        head.addWidget(self.field, 1)
        head.addWidget(Text(self.tr("name, 14-03-1979, number or postcode"), "small", "ink3"))
        layout.addLayout(head)
        rule = QFrame()
        rule.setObjectName("hairline")
        layout.addWidget(rule)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(
            _Foot(((("↑", "↓"), self.tr("choose")), (("Enter",), self.tr("open")), (("Esc",), self.tr("close"))))
        )

    def open_over(self, window: QWidget) -> None:
        """Show the palette over a window."""
        self.overlay = Overlay(window, self, top=96)
        self.overlay.closed.connect(self._note)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose and open from the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._list.step(step)
                self._offer()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._search.press():
                    self._run_current()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        asked = self._search.ask()
        if not text.strip():
            self._search.answer(asked)
            self._found = ()
            self._settled.stop()
            self._refresh()
            return
        self._jobs.run(
            self, find_clients, self._studio, text, limit=MOST, then=lambda found: self._show_found(asked, found)
        )
        self._settled.start()

    def _show_found(self, asked: int, found: tuple[ClientLine, ...]) -> None:
        if not self._search.answer(asked):
            return
        self._found = self._allowed(found)
        self._refresh()
        if self._search.owed() and self.isVisible():
            self._run_current()

    def _allowed(self, found: tuple[ClientLine, ...]) -> tuple[ClientLine, ...]:
        """Return in privacy mode only the client who is present."""
        return tuple(line for line in found if not self._privacy.on or line.id == self._privacy.present)

    def _masks_changed(self) -> None:
        """Take away at once whoever may not be found any more, and search anew."""
        self._found = self._allowed(self._found)
        self._refresh()
        if self.field.text().strip():
            self._typed(self.field.text())

    def _note(self) -> None:
        """Journal the search once it has settled, or when the palette closes."""
        if self._settled.isActive() or (self.sender() is self._settled and self.field.text().strip()):
            self._settled.stop()
            self._jobs.run(self._jobs, note_search, self._studio, len(self._found))

    def _matching(self) -> list[Command]:
        typed = identity.fold(self.field.text()).split()
        return [
            place
            for place in self._places
            if (typed or not place.searched)
            and all(word in identity.fold(f"{place.title} {place.below}") for word in typed)
        ]

    def _refresh(self) -> None:
        entries: list[Entry] = []
        if self._found:
            entries += [Heading(self.tr("Clients")), *self._found]
        self._entries = entries
        self._offer(first=True)

    def _offer(self, *, first: bool = False) -> None:
        """Show clients, deeds for the chosen client, and places."""
        chosen = self._list.entry() if not first else (self._found[0] if self._found else None)
        keep = self._list.current if not first else 1
        entries = list(self._entries)
        if isinstance(chosen, ClientLine):
            name = self._privacy.shown(chosen.name.full, Private.NAME, chosen.id, short=chosen.name.masked)
            entries.append(Heading(self.tr("Actions for %1").replace("%1", name)))
            entries += [
                Command(command.title, command.icon, _Bound(command.run, chosen), command.keys)
                for command in self._for_client
            ]
        places = self._matching()
        if places:
            entries += [Heading(self.tr("Go to")), *places]
        if isinstance(chosen, Command) and not first:
            return
        if not entries:
            entries.append(Heading(self.tr("Nothing found. Try a date of birth (14-03-1979) or a client number.")))
        self._list.show_entries(entries, keep=keep)
        self._scroll.ensureVisible(0, self._list.top_of_current() + 22, 0, 40)

    def _run_current(self) -> None:
        entry = self._list.entry()
        if entry is None or isinstance(entry, Heading):
            return
        if self.overlay is not None:
            self.overlay.close_overlay()
        if isinstance(entry, ClientLine):
            self.client_opened.emit(entry)
        else:
            entry.run()


@dataclass(frozen=True)
class _Bound:
    """A deed for one client."""

    run: Callable[[ClientLine], object]
    client: ClientLine

    def __call__(self) -> None:
        self.run(self.client)


class _Foot(QWidget):
    """The keys of the palette."""

    def __init__(self, hints: Sequence[tuple[tuple[str, ...], str]]) -> None:
        super().__init__()
        self._hints = tuple(hints)
        self.setFixedHeight(38)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 38)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, -14, 0, 0), 13, 13)
        painter.fillRect(QRectF(0, -14, self.width(), 15), look.colour("surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), look.colour("border"))
        left = 20.0
        for keys, text in self._hints:
            left = paint_keys(
                painter, keys, left, 19, look.colour("ink2"), look.colour("border"), look.colour("surface")
            )
            painter.setPen(look.colour("ink2"))
            painter.setFont(look.font("small"))
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(left + 1, 0, width + 4, 38), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + 22
        painter.end()
