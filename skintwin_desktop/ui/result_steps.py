"""The parts of a delivery: its numbered steps, how it went before, and the words for both."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import delivery
from skintwin_desktop.core.delivery import Delivered
from skintwin_desktop.ui import icons, words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

DOCUMENT, IN_PERSON, ADDRESS = delivery.IDENTITY_CHECKS


def delivery_chip(deliveries: Sequence[Delivered], edition: int) -> Chip:
    """Return whether the latest edition reached its client, and when."""
    latest = next((one for one in reversed(deliveries) if one.edition >= edition), None)
    if latest is None:
        return Chip("warn", "clock", words.translate("words", "Not delivered yet"))
    when = f"{words.day(latest.delivered_at)[:5]} {words.clock(latest.delivered_at)}"
    return Chip("success", "check", words.translate("words", "Delivered %1").replace("%1", when))


def identity_words(code: str) -> str:
    """Return the words for how it was made sure that this is the right person."""
    found = {
        DOCUMENT: words.translate("words", "Document shown, name and date of birth compared"),
        IN_PERSON: words.translate("words", "Known in person"),
        ADDRESS: words.translate("words", "Address on file checked"),
    }
    return found.get(code, code)


class _Disc(QWidget):
    """The number of a step: petrol for the current one, a tick when it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self.state = number, "later"
        self.setFixedSize(22, 22)

    def show_state(self, state: str) -> None:
        self.state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = {
            "done": ("successBg", "successSolid"),
            "now": ("primary", "onPrimary"),
            "later": ("neutralBg", "neutralInk"),
        }[self.state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(fill))
        painter.drawEllipse(QRectF(self.rect()))
        if self.state == "done":
            icons.paint(painter, "check-bold", QRectF(5, 5, 12, 12), look.colour(ink))
        else:
            painter.setPen(look.colour(ink))
            painter.setFont(look.font("smallStrong"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Step(QWidget):
    """One step: its number and name, and what is to be done."""

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self._disc = _Disc(number)
        self._name = name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 11, 14, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._disc)
        head.addWidget(Text(name, "bodyStrong", wrap=True), 1)
        layout.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        layout.addLayout(self.body)
        self.show_state("later")

    @property
    def state(self) -> str:
        """Return 'done', 'now' or 'later'."""
        return self._disc.state

    def show_state(self, state: str) -> None:
        """Show how far this step is."""
        self._disc.show_state(state)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(state)


class History(QWidget):
    """How the result was delivered before, one line for each time."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self._privacy = privacy
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(14, 11, 14, 11)
        self._lines.setSpacing(10)
        self._rows: list[QWidget] = []

    def show_deliveries(self, deliveries: Sequence[Delivered], client_id: UUID) -> None:
        """Show these deliveries, the latest first."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, client_id) for one in reversed(deliveries)]
        for row in self._rows:
            self._lines.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, one: Delivered, client_id: UUID) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(Icon("check-circle", 16, "successSolid"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        when = f"{words.day(one.delivered_at)} {words.clock(one.delivered_at)}"
        edition = self.tr("edition %1").replace("%1", str(one.edition))
        column.addWidget(Text(f"{when} · {edition}", "bodyStrong", wrap=True))
        column.addWidget(Text(words.delivery_way(one.way), "small", "ink2", wrap=True))
        if one.address:
            address = PrivateLabel(self._privacy, Private.CONTACT, "small", "ink2", wrap=True)
            address.show_value(one.address, client_id)
            column.addWidget(address)
        column.addWidget(Text(identity_words(one.identity_check), "small", "ink2", wrap=True))
        if one.discussed:
            column.addWidget(Text(self.tr("Discussed with the client"), "small", "ink2", wrap=True))
        layout.addLayout(column, 1)
        return row
