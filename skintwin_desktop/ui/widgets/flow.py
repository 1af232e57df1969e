"""A row of a form: widgets side by side that share the width, and wrap where their words would be cut."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from skintwin_desktop.ui.look import look


@dataclass(frozen=True)
class _Place:
    item: QLayoutItem
    share: int
    least: int

    def least_width(self) -> int:
        """Return the width below which the widget goes to the next line."""
        return max(round(self.least * look.percent / 100), self.item.minimumSize().width())

    def height(self, width: int) -> int:
        return self.item.heightForWidth(width) if self.item.hasHeightForWidth() else self.item.sizeHint().height()


class FlowRow(QLayout):
    """Lays out from the left; what is left over goes to those with a share, what does not fit to the next line.

    An ``even`` one shares out what does not fit on one line over all its lines.
    """

    def __init__(self, *, gap: int = 12, line_gap: int = 12, even: bool = False) -> None:
        super().__init__()
        self._gap, self._line_gap, self._even = gap, line_gap, even
        self._places: list[_Place] = []
        self.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.invalidate()

    def add(self, widget: QWidget, *, share: int = 0, least: int = 0) -> None:
        """Add a widget: its share of spare width, and its least width in pixels at 100 % text."""
        self.addChildWidget(widget)
        self._places.append(_Place(QWidgetItem(widget), share, least))
        self.invalidate()

    # --- what a layout must answer ---

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item without a share."""
        self._places.append(_Place(item, 0, 0))

    def count(self) -> int:
        """Return the number of items."""
        return len(self._places)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._places[index].item if 0 <= index < len(self._places) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._places.pop(index).item if 0 <= index < len(self._places) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes what width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumSize(self) -> QSize:
        """Return the room of the widest single widget."""
        widths = [place.least_width() for place in self._shown()]
        heights = [place.item.minimumSize().height() for place in self._shown()]
        return QSize(max(widths, default=0), max(heights, default=0))

    def sizeHint(self) -> QSize:
        """Return the room of all widgets on one line."""
        shown = self._shown()
        width = sum(place.least_width() for place in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((place.item.sizeHint().height() for place in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    # --- placing ---

    def _shown(self) -> list[_Place]:
        return [place for place in self._places if not place.item.isEmpty()]

    def _lines(self, width: int) -> list[list[_Place]]:
        lines: list[list[_Place]] = []
        used = 0
        for place in self._shown():
            least = place.least_width()
            if lines and used + self._gap + least <= width:
                lines[-1].append(place)
                used += self._gap + least
            else:
                lines.append([place])
                used = least
        return self._evened(lines) if self._even else lines

    @staticmethod
    def _evened(lines: list[list[_Place]]) -> list[list[_Place]]:
        """Put as many on each line, where the lines are no longer than they were."""
        every = [place for line in lines for place in line]
        most = math.ceil(len(every) / max(1, len(lines)))
        return [every[at : at + most] for at in range(0, len(every), most)] if most else lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for number, line in enumerate(self._lines(rect.width())):
            top += self._line_gap if number else 0
            shares = sum(place.share for place in line)
            spare = rect.width() - sum(place.least_width() for place in line) - self._gap * (len(line) - 1)
            left, tallest = rect.left(), 0
            alike = (rect.width() - self._gap * (len(line) - 1)) // max(1, len(line))
            same = self._even and all(place.least_width() <= alike for place in line)
            for place in line:
                width = min(place.least_width() + (spare * place.share // shares if shares else 0), rect.width())
                width = alike if same else width
                height = place.height(width)
                tallest = max(tallest, height)
                if move:
                    place.item.setGeometry(QRect(left, top, width, height))
                left += width + self._gap
            top += tallest
        return top - rect.top()
