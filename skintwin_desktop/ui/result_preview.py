"""The preview of a report: its pages as they will be printed, one at a time, sharp on this screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.report_pages import preview_report, signed_pages
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.result_sheet import MARGIN, Sheet, SheetView
from skintwin_desktop.ui.widgets.buttons import IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Note, line
from skintwin_desktop.ui.widgets.text import Text

PAPER = (210 / 25.4, 297 / 25.4)
"""A4 in inches."""
SCREEN_PPI = 96
"""Logical pixels to the inch at 100 %."""
LEAST_PPI, MOST_PPI = 60, 300
LEAST_ZOOM, MOST_ZOOM, STEP = 0.4, 3.0, 1.2
READABLE = 0.75
"""Fitting shows the whole page, unless its text would be smaller than this; then it scrolls."""
SHAPES_AFTER_MS = 200
SETTLED_MS = 250


@dataclass(frozen=True)
class Pages:
    """Typeset pages, decoded.

    ``hard_words`` are those of a draft, None for a signed report; ``as_signed`` is False when a signed report can no
    longer be typeset as it was.
    """

    images: tuple[QImage, ...]
    ppi: int
    hard_words: tuple[str, ...] | None = None
    as_signed: bool = True


def draft_pages(studio: Studio, visit_id: UUID, plan: ResultPlan, ppi: int) -> Pages:
    """Typeset and decode the report as it would be signed now; runs beside the window."""
    preview = preview_report(studio, visit_id, plan, ppi)
    return Pages(_decoded(preview.pages), ppi, preview.hard_words)


def final_pages(studio: Studio, visit_id: UUID, ppi: int) -> Pages:
    """Typeset and decode the signed report; runs beside the window."""
    signed = signed_pages(studio, visit_id, ppi)
    return Pages(_decoded(signed.pages), ppi, as_signed=signed.as_signed)


def _decoded(pages: Sequence[bytes]) -> tuple[QImage, ...]:
    return tuple(QImage.fromData(page) for page in pages)


class PagePreview(QWidget):
    """Pages with arrows and zoom. It shows what it is given and says which sharpness it would like."""

    sharper_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[QImage, ...] = ()
        self._client: UUID | None = None
        self._index = 0
        self._zoom: float | None = None
        self._ppi = 0
        self.title = Text(self.tr("Preview"), "section")
        self.state = Text("", "small", "ink2")
        self.earlier = IconButton("caret-left", self.tr("Page before"), key="PgUp", size=28, glyph=16, tone="ink")
        self.later = IconButton("caret-right", self.tr("Next page"), key="PgDn", size=28, glyph=16, tone="ink")
        self.number = Text("", "medium")
        self.smaller = IconButton("magnifying-glass-minus", self.tr("Zoom out"), key="−", size=28, glyph=16, tone="ink")
        self.percent = Text("", "medium")
        self.larger = IconButton("magnifying-glass-plus", self.tr("Zoom in"), key="+", size=28, glyph=16, tone="ink")
        self.fit = IconButton("corners-out", self.tr("Fit"), key="0", size=28, glyph=16, tone="ink")
        self.sheet = Sheet(privacy)
        self.view = SheetView(self.sheet)
        self.view.setAccessibleName(self.title.text())
        self.fault = Note("danger")
        self._again: KeyButton = self.fault.offer(self.tr("Again"), self.again_wanted.emit)
        self._shapes = QTimer(self)
        self._shapes.setSingleShot(True)
        self._shapes.setInterval(SHAPES_AFTER_MS)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._build()
        self._connect()
        self.clear()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 5, 10, 5)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.state)
        head.addStretch(1)
        rule = line(vertical=True)
        rule.setFixedHeight(24)
        for widget in (self.earlier, self.number, self.later, rule, self.smaller, self.percent, self.larger, self.fit):
            head.addWidget(widget)
        for label in (self.number, self.percent):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(44)
        layout.addLayout(head)
        layout.addWidget(line())
        self._fault_row = QWidget()
        holder = QVBoxLayout(self._fault_row)
        holder.setContentsMargins(14, 12, 14, 0)
        holder.addWidget(self.fault)
        layout.addWidget(self._fault_row)
        layout.addWidget(self.view, 1)
        self._fault_row.hide()

    def _connect(self) -> None:
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.fit.clicked.connect(self.zoom_to_fit)
        self.view.turned.connect(self._turn)
        self.view.zoomed.connect(self._zoom_by)
        self._shapes.timeout.connect(self._show_shapes)
        self._settle.timeout.connect(self._ask_sharper)
        look.changed.connect(self.update)

    # --- what is shown ---

    def clear(self) -> None:
        """Show no page: nothing for a moment, then grey shapes, until pages come."""
        self._pages, self._index, self._ppi = (), 0, 0
        self.sheet.shapes = False
        self.sheet.show_page(QImage(), None)
        self._fault_row.hide()
        self._shapes.start()
        self._place()
        self._tell()

    def show_pages(self, pages: Pages, client_id: UUID | None) -> None:
        """Show pages in the place of those before; the same page stays in view."""
        self._shapes.stop()
        self._fault_row.hide()
        self._pages, self._client, self._ppi = pages.images, client_id, pages.ppi
        self._index = max(0, min(self._index, len(self._pages) - 1))
        self._show_page()
        self._place()

    def show_fault(self, text: str) -> None:
        """Say that the report could not be made; pages of an earlier state go away."""
        self.clear()
        self._shapes.stop()
        self.fault.say(text)
        self._fault_row.show()

    def say(self, state: str) -> None:
        """Say beside the title what is going on."""
        self.state.setText(state)

    @property
    def pages(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """Return which page is in view, from 1."""
        return self._index + 1 if self._pages else 0

    def wanted_ppi(self) -> int:
        """Return the pixels to the inch at which a page is sharp here now."""
        wanted = round(SCREEN_PPI * self._scale() * self.devicePixelRatioF())
        return max(LEAST_PPI, min(MOST_PPI, wanted))

    def _show_shapes(self) -> None:
        self.sheet.shapes = True
        self.sheet.update()

    def _show_page(self) -> None:
        page = self._pages[self._index] if self._pages else QImage()
        self.sheet.show_page(page, self._client)
        self._tell()

    def _tell(self) -> None:
        count = self.tr("%1 of %2").replace("%1", str(self.page)).replace("%2", str(self.pages)) if self._pages else ""
        self.number.setText(count)
        self.view.setAccessibleDescription(count)
        self.earlier.setEnabled(self._index > 0)
        self.later.setEnabled(self._index + 1 < self.pages)

    # --- pages ---

    def _go_earlier(self) -> None:
        self._turn(-1)

    def _go_later(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        index = self._index + by
        if 0 <= index < self.pages:
            self._index = index
            self._show_page()
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.minimum() if by > 0 else bar.maximum())

    # --- zoom ---

    def take_key(self, event: QKeyEvent) -> bool:
        """Zoom with + − 0; tell whether the key meant something."""
        deeds = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.zoom_to_fit,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        deed()
        return True

    def zoom_in(self) -> None:
        """Show the page larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._zoom_by(-1)

    def zoom_to_fit(self) -> None:
        """Show the whole page, or as much of it as can be read."""
        self._zoom = None
        self._place()

    def _zoom_by(self, steps: int) -> None:
        self._zoom = max(LEAST_ZOOM, min(MOST_ZOOM, self._scale() * STEP**steps))
        self._place()

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom
        room = self.view.size()
        wide = (room.width() - 2 * MARGIN - 12) / (PAPER[0] * SCREEN_PPI)
        high = (room.height() - 2 * MARGIN) / (PAPER[1] * SCREEN_PPI)
        return max(LEAST_ZOOM, min(wide, max(high, READABLE), MOST_ZOOM))

    def _place(self) -> None:
        """Fit sheet and words to the zoom, and ask for more pixels when there are too few."""
        scale = self._scale()
        paper = QSize(round(PAPER[0] * SCREEN_PPI * scale), round(PAPER[1] * SCREEN_PPI * scale))
        room = self.view.maximumViewportSize()
        needed = QSize(paper.width() + 2 * MARGIN, paper.height() + 2 * MARGIN)
        if needed.height() > room.height():
            room.setWidth(room.width() - self.view.verticalScrollBar().sizeHint().width())
        self.sheet.set_paper(paper)
        self.sheet.resize(needed.expandedTo(room))
        self.percent.setText(self.tr("%1 %").replace("%1", str(round(scale * 100))))
        if self._pages and self.wanted_ppi() > self._ppi * 1.05:
            self._settle.start()

    def _ask_sharper(self) -> None:
        if self._pages and self.wanted_ppi() > self._ppi * 1.05:
            self.sharper_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground on which paper lies."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()
