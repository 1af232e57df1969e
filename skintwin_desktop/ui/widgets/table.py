"""Tables of records: arrows choose, Enter opens. A column is hidden in privacy mode unless declared public."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Generic
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.reveal import Hold
from skintwin_desktop.ui.widgets.table_model import CELL, Cell, Column, RecordModel, Row, RowLook
from skintwin_desktop.ui.widgets.table_paint import Head, Rows, cell_width, head_width, sides

__all__ = ["Cell", "Column", "RecordTable", "RowLook"]

_LEAST = 60
"""The least width of a column that shares what is left."""


class RecordTable(QTableView, Generic[Row]):
    """A list of records: arrows choose, Enter opens, Space previews; held, it shows what the chosen cell hides."""

    opened = Signal(object)
    chosen = Signal(object)
    previewed = Signal(object)
    MEASURED: int | None = None
    """How many rows say how wide a column has to be; None: all of them."""

    def __init__(
        self,
        name: str,
        privacy: Privacy,
        columns: Sequence[Column[Row]],
        *,
        client_of: Callable[[Row], UUID | None] = lambda _: None,
        row_look: Callable[[Row], RowLook] = lambda _: RowLook(),
        row_height: int = 36,
        head: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.records_model: RecordModel[Row] = RecordModel(privacy, columns, client_of, row_look)
        self._rows = Rows(self, self.records_model, row_height)
        self.setModel(self.records_model)
        self.setAccessibleName(name)
        self.setItemDelegate(self._rows)
        self.setHorizontalHeader(Head(self, self.records_model))
        self.horizontalHeader().setVisible(head)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._hold = Hold(privacy, self)
        self._held_cell = (0, 0, False)
        self._fits = False
        self._needs: dict[int, int] = {}
        for told in (self.records_model.modelReset, self.records_model.rowsInserted, self.records_model.dataChanged):
            told.connect(self._forget_needs)
        self._hold.begun.connect(self._reveal)
        self._hold.ended.connect(self.records_model.conceal)
        privacy.changed.connect(self._share_width)
        self.doubleClicked.connect(self._open_index)
        look.changed.connect(self._restyle)
        self._restyle()

    # --- records ---

    def show_records(self, records: Sequence[Row], *, keep: Callable[[Row], bool] | None = None) -> None:
        """Show these records; ``keep`` says which one stays chosen."""
        self.records_model.show(records)
        self._share_width()
        if keep is not None:
            for row, record in enumerate(records):
                if keep(record):
                    self.selectRow(row)
                    return

    def current(self) -> Row | None:
        """Return the record that is chosen."""
        rows = self.selectionModel().selectedRows()
        return self.records_model.record(rows[0].row()) if rows else None

    def row_height(self) -> int:
        """Return the height of a row at the chosen text size."""
        return self._rows.row_height()

    def content_height(self) -> int:
        """Return the height of head and all rows."""
        head = self.horizontalHeader().height() if self.horizontalHeader().isVisible() else 0
        return head + self.records_model.rowCount() * self.row_height()

    def fit_height(self) -> None:
        """Be as high as what is shown, also at another text size."""
        self._fits = True
        self.setFixedHeight(self.content_height() + 2)

    # --- geometry ---

    def _restyle(self) -> None:
        self._forget_needs()
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.verticalHeader().setMinimumSectionSize(self.row_height())
        if self._fits:
            self.fit_height()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._share_width()

    def _leave_out(self) -> None:
        """Hide columns for which there is no room; a table that has such columns says which."""

    def _share_width(self) -> None:
        self._leave_out()
        columns = self.records_model.columns
        usual = [
            0 if self.isColumnHidden(index) else round(column.width * look.percent / 100)
            for index, column in enumerate(columns)
        ]
        sharing = [index for index, width in enumerate(usual) if not width and not self.isColumnHidden(index)]
        if sharing:
            share = max(_LEAST, (self.viewport().width() - sum(usual)) // len(sharing))
            usual = [share if index in sharing else width for index, width in enumerate(usual)]
        for index, width in enumerate(self._fitted(self._give_way(usual))):
            self.setColumnWidth(index, width)

    def _give_way(self, widths: list[int]) -> list[int]:
        """Widen the columns that are to be read whole with what the others have over."""
        columns = self.records_model.columns
        wholes = [index for index, column in enumerate(columns) if column.whole]
        if not wholes:
            return widths
        wanted = sum(max(0, self._needed(index) - widths[index]) for index in wholes)
        if not wanted:
            return widths
        over = [width - self._needed(index) for index, width in enumerate(widths)]
        offered = sum(max(0, spare) for spare in over)
        if not offered:
            return widths
        taken, given = min(1, wanted / offered), min(1, offered / wanted)
        found = [width - math.ceil(max(0, spare) * taken) for width, spare in zip(widths, over, strict=True)]
        for index in wholes:
            found[index] += math.floor(max(0, -over[index]) * given)
        return found

    def _fitted(self, widths: list[int]) -> list[int]:
        """Take what is too much for the table from the columns that have room to spare: the last is not cut off."""
        excess = sum(widths) - self.viewport().width()
        if excess <= 0 or not self.records_model.rowCount():
            return widths
        over = [max(0, width - self._needed(index)) for index, width in enumerate(widths)]
        taken = min(1, excess / max(1, sum(over)))
        return [width - math.ceil(spare * taken) for width, spare in zip(widths, over, strict=True)]

    def _needed(self, index: int) -> int:
        """Return the width that shows a column whole; measured once for what is shown."""
        if index not in self._needs:
            model = self.records_model
            cells = (model.masked(row, index) for row in range(model.rowCount())[: self.MEASURED])
            widest = max((cell_width(cell) for cell in cells), default=0.0)
            words = math.ceil(max(widest, head_width(model.columns[index].title)))
            self._needs[index] = words + sum(sides(model, index)) + 1
        return self._needs[index]

    def _forget_needs(self) -> None:
        self._needs.clear()

    # --- events ---

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(self.records_model.record(index.row()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which record is chosen."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        found = self.current()
        if found is not None:
            self.chosen.emit(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; held on a masked line, show it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._hold_line(index.row(), index.column(), lower=self._is_lower(index, point), at_once=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mask again."""
        self._hold.release()
        super().mouseReleaseEvent(event)

    def _is_lower(self, index: QModelIndex, point: QPoint) -> bool:
        cell: Cell = index.data(CELL)
        return bool(cell.below) and point.y() > self.visualRect(index).center().y()

    def _hold_line(self, row: int, column: int, *, lower: bool, at_once: bool) -> bool:
        hidden = self.records_model.hidden_part(row, column, lower=lower)
        if hidden is None:
            return False
        self._held_cell = (row, column, lower)
        return self._hold.press(*hidden, at_once=at_once)

    def _hold_chosen(self) -> bool:
        """Show what the cell with the cursor hides, else what the first masked cell of its row does."""
        at = self.currentIndex()
        columns = [at.column(), *(one for one in range(self.records_model.columnCount()) if one != at.column())]
        return at.isValid() and any(
            self._hold_line(at.row(), column, lower=lower, at_once=True)
            for column in columns
            for lower in (False, True)
        )

    def _reveal(self) -> None:
        row, column, lower = self._held_cell
        self.records_model.reveal(row, column, lower=lower)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse over the rows."""
        row = self.indexAt(event.position().toPoint()).row()
        if row != self._held_cell[0]:
            self._hold.release()
        if row != self._rows.hovered:
            self._rows.hovered = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing hovered."""
        self._rows.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when the table is entered and nothing is chosen."""
        super().focusInEvent(event)
        if (
            self.current() is None
            and self.records_model.rowCount()
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self.selectRow(0)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, preview with Space."""
        found = self.current()
        if found is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit(found)
            return
        if event.key() == Qt.Key.Key_Space and (event.isAutoRepeat() or self._hold_chosen()):
            return
        if found is not None and event.key() == Qt.Key.Key_Space:
            self.previewed.emit(found)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Mask again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold.release()
        super().keyReleaseEvent(event)
