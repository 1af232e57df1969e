"""Records as a table model: what a cell shows, and the masks of privacy mode on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from skintwin_desktop.ui.private import MASK, Privacy, Private
from skintwin_desktop.ui.widgets.chips import Chip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True)
class Cell:
    """What one cell shows: a text with a second line, a chip or an icon; and what it is to privacy mode."""

    text: str = ""
    below: str = ""
    role: str = "body"
    tone: str = "ink"
    chip: Chip | None = None
    icon: str = ""
    private: Private = Private.MEDICAL
    below_private: Private | None = None
    short: str = ""
    marked: tuple[tuple[int, int], ...] = ()
    """Where a search matched: (start, length) pairs in ``text``."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its head, how a record fills it, its width (0 shares what is left).

    A column that is ``whole`` gets the room that its words need first, from what other columns do not need.
    """

    title: str
    cell: Callable[[Row], Cell]
    width: int = 0
    right: bool = False
    whole: bool = False


@dataclass(frozen=True)
class RowLook:
    """How a whole row looks: tinted as the present client, quiet as something past, shaded, or not to be chosen."""

    tinted: bool = False
    quiet: bool = False
    choosable: bool = True
    shaded: bool = False


class RecordModel(QAbstractTableModel, Generic[Row]):
    """Records as a table model. No role gives a text that privacy mode hides."""

    def __init__(
        self,
        privacy: Privacy,
        columns: Sequence[Column[Row]],
        client_of: Callable[[Row], UUID | None],
        row_look: Callable[[Row], RowLook] = lambda _: RowLook(),
    ) -> None:
        super().__init__()
        self._privacy, self._columns, self._client_of, self.row_look = privacy, tuple(columns), client_of, row_look
        self._records: list[Row] = []
        self._revealed: tuple[int, int, bool] | None = None
        privacy.changed.connect(self._masks_changed)

    def _masks_changed(self) -> None:
        if self._records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._records) - 1, len(self._columns) - 1))

    def show(self, records: Sequence[Row]) -> None:
        """Show these records."""
        self.beginResetModel()
        self._revealed = None
        self._records = list(records)
        self.endResetModel()

    def add(self, records: Sequence[Row]) -> None:
        """Show more records below."""
        if records:
            self.beginInsertRows(QModelIndex(), len(self._records), len(self._records) + len(records) - 1)
            self._records += records
            self.endInsertRows()

    def record(self, row: int) -> Row:
        """Return the record of a row."""
        return self._records[row]

    @property
    def records(self) -> tuple[Row, ...]:
        """Return all records."""
        return tuple(self._records)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """Return the columns."""
        return self._columns

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of records."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def masked(self, row: int, column: int) -> Cell:
        """Return a cell as it may be shown now; what is not declared public hides its chip and its icon as well."""
        record = self._records[row]
        cell = self._columns[column].cell(record)
        client = self._client_of(record)
        upper_kind, below_kind = cell.private, cell.below_private or cell.private
        text = self._privacy.shown(cell.text, upper_kind, client, short=cell.short)
        below = self._privacy.shown(cell.below, below_kind, client)
        signs = bool(cell.chip or cell.icon) and self._privacy.hides(upper_kind, client)
        if (text, below) == (cell.text, cell.below) and not signs:
            return cell
        if self._revealed is not None and self._revealed[:2] == (row, column):
            lower = self._revealed[2]
            text, below, signs = (text, cell.below, signs) if lower else (cell.text, below, False)
        marked = cell.marked if text == cell.text else ()
        found = replace(cell, text=text, below=below, short="", marked=marked)
        return replace(found, text=MASK, chip=None, icon="") if signs else found

    def hidden_part(self, row: int, column: int, *, lower: bool = False) -> tuple[UUID, Private] | None:
        """Return whose and what a masked line of a cell is; None where nothing is masked or nobody's."""
        record = self._records[row]
        cell, client = self._columns[column].cell(record), self._client_of(record)
        kind = cell.below_private or cell.private if lower else cell.private
        there = cell.below if lower else cell.text or cell.chip or cell.icon
        if not there or client is None or not self._privacy.hides(kind, client):
            return None
        return client, kind

    def reveal(self, row: int, column: int, *, lower: bool = False) -> None:
        """Give one line of one cell as it is, until ``conceal``."""
        self._revealed = (row, column, lower)
        self._cell_changed(row, column)

    def conceal(self) -> None:
        """Mask again what was revealed."""
        if self._revealed is not None:
            row, column, _ = self._revealed
            self._revealed = None
            if row < len(self._records):
                self._cell_changed(row, column)

    def _cell_changed(self, row: int, column: int) -> None:
        self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell whether a row can be chosen."""
        chosen = not index.isValid() or self.row_look(self._records[index.row()]).choosable
        return _CHOOSABLE if chosen else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the masked cell, its text, or what a screen reader says."""
        if not index.isValid():
            return None
        if role == CELL:
            return self.masked(index.row(), index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            cell = self.masked(index.row(), index.column())
            words = (cell.chip.word if cell.chip else cell.text, cell.below)
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            hidden = QCoreApplication.translate("PrivateLabel", "hidden") if spoken else MASK
            return ", ".join(hidden if word == MASK else word for word in words if word)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's head."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None
