"""Where the lesions are: the body map with its views, and the list below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.markers import LesionLine
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.body_map import BodyMap, Marker
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

_WIDTH, _NARROW, _MARGIN, _MARGIN_NARROW = 304, 248, 12, 8
_NUMBER, _STATE = 44, 116
_Views = Mapping[str, tuple[str, ...]]
_PAIRS: _Views = {"front_back": ("front", "back"), "sides": ("left", "right"), "soles": ("soles",)}
_SINGLES: _Views = {view: (view,) for view in ("front", "back", "left", "right", "soles")}


class LesionList(Card):
    """Body map and list. In a narrow window one view at a time, and the list is left to the screen's picker."""

    chosen = Signal(object)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._client: UUID | None = None
        self._narrow = False
        self.views = Segments(self.tr("View"), [], stretch=True)
        self.small_views = Segments(self.tr("View"), self._options(_SINGLES), stretch=True, small=True)
        self.views.set_options(self._options(_PAIRS))
        self.map = BodyMap(privacy, self.tr("Body map"))
        self.table = RecordTable[LesionLine](
            self.tr("Lesions"), privacy, self._columns(), client_of=self._client_of, row_height=32
        )
        self.new = KeyButton(self.tr("New lesion"), kind=LINK, icon="plus", keys=("P",), height=24)
        self.count = Text("", "small", "ink2")
        self._word = Text(self.tr("Lesions"), "bodyStrong")
        self._none = EmptyState("push-pin", self.tr("No lesions yet"), self.tr("Press P or click on the map."))
        self._build()
        for group in (self.views, self.small_views):
            group.chosen.connect(self._show_views)
        self.map.chosen.connect(self.chosen)
        self.table.chosen.connect(self._line_chosen)
        look.changed.connect(self._fit)
        self.views.set_value("front_back")
        self.small_views.set_value("front")
        self.fit(narrow=False)

    # --- layout ---

    def _options(self, views: _Views) -> list[Option]:
        names = {
            "front_back": self.tr("Front, back"), "sides": self.tr("Sides"), "soles": self.tr("Soles"),
            "front": self.tr("Front"), "back": self.tr("Back"), "left": self.tr("Left"), "right": self.tr("Right"),
        }  # fmt: skip
        return [Option(view, names[view]) for view in views]

    def _columns(self) -> list[Column[LesionLine]]:
        return [
            Column(self.tr("No."), self._number_cell, _NUMBER),
            Column(self.tr("Place"), lambda one: Cell(one.where, private=Private.MEDICAL)),
            Column(self.tr("State"), self._state_cell, _STATE),
        ]

    @staticmethod
    def _number_cell(one: LesionLine) -> Cell:
        return Cell(str(one.lesion.number), role="bodyStrong", private=Private.MEDICAL)

    def _state_cell(self, one: LesionLine) -> Cell:
        text, tone, icon = {
            "todo": (self.tr("to do"), "infoInk", "circle"),
            "changed": (self.tr("changed"), "warnInk", "trend-up"),
            "done": (self.tr("done"), "successInk", "check"),
            "gone": (self.tr("removed"), "ink3", "x"),
        }[one.state]
        role = "bodyStrong" if one.state == "todo" else "body"
        return Cell(text, role=role, tone=tone, icon=icon, private=Private.MEDICAL)

    def _client_of(self, _: LesionLine) -> UUID | None:
        return self._client

    def _build(self) -> None:
        holder = QWidget()
        self._head = QVBoxLayout(holder)
        self._head.addWidget(self.views)
        self._head.addWidget(self.small_views)
        self.add_flush(holder)
        self.add_flush(self.map, 11)
        bar = QFrame()
        bar.setObjectName("cardFoot")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self._word)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.new)
        self.add_flush(bar)
        self.add_flush(self.table, 9)
        self.add_flush(self._none, 9)

    def fit(self, *, narrow: bool) -> None:
        """Show one view in a narrow window, two or the soles in a wide one."""
        changed, self._narrow = narrow != self._narrow, narrow
        self.views.setVisible(not narrow)
        self.small_views.setVisible(narrow)
        if changed or not self.map.isVisible():
            self._show_views()
        self._fit()

    def _fit(self) -> None:
        side = _MARGIN_NARROW if self._narrow else _MARGIN
        self._head.setContentsMargins(side, 10, side, 8)
        group = self.small_views if self._narrow else self.views
        self._word.setVisible(not self._narrow)
        least = max(group.minimumSizeHint().width() + 2 * side, self.new.minimumSizeHint().width() + 130)
        self.setFixedWidth(max(_NARROW if self._narrow else _WIDTH, least + 2))
        self._show_table()

    def _show_table(self) -> None:
        some = bool(self.table.records_model.rowCount())
        self.table.setVisible(some and not self._narrow)
        self._none.setVisible(not some and not self._narrow)

    # --- views ---

    def _view_sets(self) -> _Views:
        return _SINGLES if self._narrow else _PAIRS

    def _show_views(self, *_: object) -> None:
        group = self.small_views if self._narrow else self.views
        self.map.show_views(self._view_sets()[group.value()])

    def show_view(self, view: str) -> None:
        """Turn the map so that a view of the body is shown."""
        group = self.small_views if self._narrow else self.views
        sets = self._view_sets()
        if view not in sets[group.value()]:
            group.set_value(next(name for name, views in sets.items() if view in views))
            self._show_views()

    # --- lesions ---

    def show_client(self, client_id: UUID) -> None:
        """Say whose lesions these are, before they are shown."""
        self._client = client_id
        self.map.set_client(client_id)

    def show_lesions(
        self, lines: Sequence[LesionLine], markers: Sequence[Marker], current: UUID | None, *, locked: bool
    ) -> None:
        """Show the lesions of a visit; after signing no new ones can be placed."""
        self.map.show_markers(markers)
        to_do = sum(one.state == "todo" for one in lines)
        text = self.tr("%1 · %2 to do")
        self.count.setText(text.replace("%1", str(len(lines))).replace("%2", str(to_do)))
        self.new.set_enabled(not locked, self.tr("The result of this visit is signed."))
        self.table.show_records(lines, keep=lambda one: one.lesion.id == current)
        self.map.select(current)
        self._show_table()

    def select(self, lines: Sequence[LesionLine], lesion_id: UUID | None) -> None:
        """Choose a lesion in list and map, and turn the map to it."""
        found = next((one.lesion for one in lines if one.lesion.id == lesion_id), None)
        if found is not None:
            self.show_view(found.place.view)
        self.table.show_records(lines, keep=lambda one: one.lesion.id == lesion_id)
        self.map.select(lesion_id)

    def _line_chosen(self, one: LesionLine) -> None:
        self.chosen.emit(one.lesion.id)
