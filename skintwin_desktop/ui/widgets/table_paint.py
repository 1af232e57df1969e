"""How a table of records is painted: tinted rows, cells of one or two lines, chips and masks, and the head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, bar_width
from skintwin_desktop.ui.widgets.chips import chip_width, paint_chip
from skintwin_desktop.ui.widgets.private import paint_bar
from skintwin_desktop.ui.widgets.table_model import Cell, Index, RecordModel

_WIDEST_BAR = 110.0
_FIRST_LEFT, _LEFT, _RIGHT = 14, 6, 6
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LAST_RIGHT = 14
"""What stands free behind the last column."""
_FLUSH = 3
"""So near to the end of the table the hairline below the last row would double the border of its card."""


@dataclass(frozen=True)
class _Line:
    """One line of a cell: its text, how it is written, and what seeds the bar that may stand for it."""

    text: str
    role: str
    tone: str
    align: Qt.AlignmentFlag
    seed: str
    marked: tuple[tuple[int, int], ...] = ()


class Rows(QStyledItemDelegate):
    """Paints the rows: selection, hairline, one or two lines, chips, masks."""

    def __init__(self, view: QTableView, model: RecordModel[Any], row_height: int) -> None:
        super().__init__(view)
        self._view, self._model, self._height = view, model, row_height
        self.hovered = -1

    def row_height(self) -> int:
        """Return the height of a row at the chosen text size."""
        return round(self._height * (1 + (look.percent - 100) / 130))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of a row; the table shares out the width."""
        return QSize(40, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell and its part of the row."""
        row = self._model.row_look(self._model.record(index.row()))
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = selected or row.tinted
        painter.save()
        if strong:
            painter.fillRect(box, look.colour("selection"))
        elif row.shaded or not row.choosable:
            painter.fillRect(box, look.colour("surface2"))
        elif self.hovered == index.row():
            painter.fillRect(box, look.colour("hover"))
        if not self._ends_flush(index, box):
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("border"))
        if strong and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), look.colour("primary"))
        left, right = sides(self._model, index.column())
        inside = box.adjusted(left, 0, -right, 0)
        cell = self._model.masked(index.row(), index.column())
        tone = "ink2" if row.quiet and cell.tone == "ink" else cell.tone
        self._paint_cell(painter, cell, "ink2" if strong and tone == "ink3" else tone, inside, index)
        if selected and self._view.hasFocus():
            self._paint_focus(painter, box, index)
        painter.restore()

    def _ends_flush(self, index: Index, box: QRectF) -> bool:
        """Tell whether this is the last row and ends where the table does."""
        last = index.row() == self._model.rowCount() - 1
        return last and 0 <= self._view.viewport().height() - box.bottom() <= _FLUSH

    def _paint_focus(self, painter: QPainter, box: QRectF, index: Index) -> None:
        painter.setPen(QPen(look.colour("focus"), 2))
        top, bottom = box.top() + 2, box.bottom() - 3
        painter.drawLine(round(box.left()), round(top), round(box.right()), round(top))
        painter.drawLine(round(box.left()), round(bottom), round(box.right()), round(bottom))
        if index.column() == 0:
            painter.drawLine(round(box.left() + 1), round(top), round(box.left() + 1), round(bottom))
        if index.column() == self._model.columnCount() - 1:
            painter.drawLine(round(box.right() - 1), round(top), round(box.right() - 1), round(bottom))

    def _paint_cell(self, painter: QPainter, cell: Cell, tone: str, box: QRectF, index: Index) -> None:
        if cell.chip:
            at_right = self._model.columns[index.column()].right
            left = max(box.left(), box.right() - chip_width(cell.chip)) if at_right else box.left()
            paint_chip(painter, cell.chip, left, box.center().y())
            return
        align = _AT_RIGHT if self._model.columns[index.column()].right else _AT_LEFT
        if cell.icon:
            icons.paint(painter, cell.icon, QRectF(box.left(), box.center().y() - 7, 14, 14), look.colour(tone))
            box = box.adjusted(20, 0, 0, 0)
        if not cell.below:
            _paint_line(painter, box, _Line(cell.text, cell.role, tone, align, f"{index.row()}", cell.marked))
            return
        upper, lower = look.metrics(cell.role).height(), look.metrics("small").height()
        top = box.center().y() - (upper + lower) / 2
        above, below = QRectF(box.left(), top, box.width(), upper), QRectF(box.left(), top + upper, box.width(), lower)
        _paint_line(painter, above, _Line(cell.text, cell.role, tone, align, f"{index.row()}a", cell.marked))
        _paint_line(painter, below, _Line(cell.below, "small", "ink2", align, f"{index.row()}b"))


def cell_width(cell: Cell) -> float:
    """Return the width that a cell needs for all of it."""
    if cell.chip:
        return chip_width(cell.chip)
    upper = look.metrics(cell.role).horizontalAdvance(cell.text) + (20 if cell.icon else 0)
    return max(upper, look.metrics("small").horizontalAdvance(cell.below)) if cell.below else upper


def head_width(title: str) -> float:
    """Return the width that the title of a column needs."""
    return look.metrics("head").horizontalAdvance(title)


def sides(model: RecordModel[Any], column: int) -> tuple[int, int]:
    """Return what stands free at the left and at the right of a column's words."""
    last = column == model.columnCount() - 1
    return _FIRST_LEFT if column == 0 else _LEFT, _LAST_RIGHT if last else _RIGHT


def _paint_line(painter: QPainter, box: QRectF, line: _Line) -> None:
    if line.text == MASK:
        widest = min(_WIDEST_BAR, box.width())
        if line.align & Qt.AlignmentFlag.AlignRight:
            box = box.adjusted(box.width() - min(bar_width(line.seed, widest), box.width()), 0, 0, 0)
        paint_bar(painter, box, line.seed, widest=widest)
        return
    metrics = look.metrics(line.role)
    painter.setFont(look.font(line.role))
    for start, length in line.marked:
        left = box.left() + metrics.horizontalAdvance(line.text[:start])
        width = metrics.horizontalAdvance(line.text[start : start + length])
        mark = QRectF(left, box.center().y() - metrics.height() / 2, width, metrics.height())
        painter.fillRect(mark, look.colour("warnBg"))
        painter.fillRect(QRectF(mark.left(), mark.bottom() - 1.5, width, 1.5), look.colour("warnSolid"))
    painter.setPen(look.colour(line.tone))
    painter.drawText(box, line.align, metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, box.width()))


class Head(QHeaderView):
    """The head of a table, painted to stand above the cells' text."""

    def __init__(self, view: QTableView, model: RecordModel[Any]) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._model = model
        self.setFixedHeight(30)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the title of a column."""
        painter.save()
        box = QRectF(rect)
        painter.fillRect(box, look.colour("surface2"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("border"))
        column = self._model.columns[section]
        painter.setFont(look.font("head"))
        painter.setPen(look.colour("ink2"))
        left, right = sides(self._model, section)
        words = box.adjusted(left, 0, -right, 0)
        painter.drawText(words, _AT_RIGHT if column.right else _AT_LEFT, column.title)
        painter.restore()
