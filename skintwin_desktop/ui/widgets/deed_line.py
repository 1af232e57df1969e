"""Deeds on one line: buttons as far as there is room, and the others in a menu behind "More"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import KeyButton

_GAP = 8


class DeedLine(QWidget):
    """A line that is never higher than one button. What it offers is all in reach of the keys, here or in the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[KeyButton] = []
        self._offered: list[KeyButton] = []
        self._aside: list[KeyButton] = []
        self.menu: QMenu | None = None
        self.more = KeyButton(self.tr("More"), icon="caret-down")
        self.more.clicked.connect(self._show_menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def add(self, button: KeyButton, *, aside: bool = False, offered: bool = True) -> None:
        """Add a button after the others; one that stands ``aside`` is in the menu at every width."""
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        if aside:
            self._aside.append(button)
        self.offer(button, offered=offered)

    def offer(self, button: KeyButton, *, offered: bool) -> None:
        """Offer a deed, or do not."""
        if offered is not self.offers(button):
            (self._offered.append if offered else self._offered.remove)(button)
        self._fit()

    def offers(self, button: KeyButton) -> bool:
        """Tell whether a deed is offered, in the line or in the menu."""
        return button in self._offered

    @property
    def any_offered(self) -> bool:
        """Tell whether it offers anything."""
        return bool(self._offered)

    def in_menu(self) -> tuple[KeyButton, ...]:
        """Return what is offered in the menu, in order."""
        return tuple(one for one in self._buttons if one in self._offered and one.isHidden())

    # --- room ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons for which there is room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest button that is shown in the line, with the menu beside it."""
        first = next((one for one in self._buttons if one in self._offered and one not in self._aside), None)
        width = (first.sizeHint().width() + _GAP if first is not None else 0) + self.more.sizeHint().width()
        return QSize(width, self.more.sizeHint().height())

    def _fit(self) -> None:
        offered = [one for one in self._buttons if one in self._offered]
        shown = [one for one in offered if one not in self._aside]
        beside = self.more.sizeHint().width()
        while shown and self._width(shown) + (0 if len(shown) == len(offered) else beside) > self.width() + _GAP:
            shown.pop()
        for button in self._buttons:
            button.setVisible(button in shown)
        self.more.setVisible(len(shown) < len(offered))

    @staticmethod
    def _width(buttons: list[KeyButton]) -> int:
        return sum(one.sizeHint().width() + _GAP for one in buttons)

    # --- the menu ---

    def _show_menu(self) -> None:
        self.menu = QMenu(self)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.setToolTipsVisible(True)
        for button in self.in_menu():
            entry = QAction(button.text(), self.menu)
            entry.setEnabled(button.isEnabled())
            entry.setToolTip(button.toolTip())
            entry.triggered.connect(button.click)
            self.menu.addAction(entry)
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
