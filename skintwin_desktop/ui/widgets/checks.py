"""A few options as check boxes in a row, of which any number can be ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.ui.widgets.choices import Check, Option


class Checks(QWidget):
    """Check boxes side by side; nothing is ticked beforehand."""

    chosen = Signal(tuple)

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._boxes = {option.id: Check(option.word) for option in options}
        for box in self._boxes.values():
            layout.addWidget(box)
            box.clicked.connect(self._tell)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def values(self) -> tuple[str, ...]:
        """Return the ids that are ticked, in the order of the options."""
        return tuple(option_id for option_id, box in self._boxes.items() if box.isChecked())

    def set_values(self, ids: Iterable[str]) -> None:
        """Tick without telling anybody."""
        wanted = set(ids)
        for option_id, box in self._boxes.items():
            box.setChecked(option_id in wanted)

    def box(self, option_id: str) -> Check:
        """Return one of the boxes."""
        return self._boxes[option_id]

    def _tell(self) -> None:
        self.chosen.emit(self.values())
