"""The menu of the person who is signed in: language, text size, when to lock, privacy mode, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from skintwin_desktop.core.workstation import IDLE_MINUTES, PRIVACY_STARTS, Workstation
from skintwin_desktop.ui.look import TEXT_SIZES


class UserMenu(QMenu):
    """What somebody sets for this workstation; tells what was chosen and changes nothing itself."""

    language_chosen = Signal()
    size_chosen = Signal(int)
    idle_chosen = Signal(int)
    curtain_chosen = Signal()
    privacy_chosen = Signal(str)
    password_chosen = Signal()
    lock_chosen = Signal()
    quit_chosen = Signal()

    def __init__(self, settings: Workstation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = self.tr("Nederlands") if settings.language == "en" else self.tr("English")
        _add(self, other, self.language_chosen.emit)
        sizes = self.addMenu(self.tr("Text size"))
        for percent in TEXT_SIZES:
            _add(sizes, f"{percent} %", self._tell_size, value=percent, checked=percent == settings.text_percent)
        idle = self.addMenu(self.tr("Lock when nobody does anything for"))
        for minutes in IDLE_MINUTES:
            text = self.tr("%n minute(s)", None, minutes)
            _add(idle, text, self._tell_idle, value=minutes, checked=minutes == settings.idle_minutes)
        private = self.addMenu(self.tr("Privacy mode is on after signing in"))
        for who, text in zip(PRIVACY_STARTS, self._starts(), strict=True):
            _add(private, text, self._tell_privacy, value=who, checked=who == settings.privacy_start)
        text = self.tr("Ask for my password when the curtain opens")
        _add(self, text, self.curtain_chosen.emit, checked=settings.curtain_password)
        self.addSeparator()
        _add(self, self.tr("Change your password"), self.password_chosen.emit)
        self.addSeparator()
        _add(self, self.tr("Lock"), self.lock_chosen.emit)
        _add(self, self.tr("Close the program"), self.quit_chosen.emit)

    def show_below(self, badge: QWidget) -> None:
        """Open under the badge that was pressed."""
        self.popup(badge.mapToGlobal(badge.rect().bottomLeft()))

    def _tell_size(self) -> None:
        self.size_chosen.emit(self._chosen())

    def _tell_idle(self) -> None:
        self.idle_chosen.emit(self._chosen())

    def _starts(self) -> tuple[str, ...]:
        return self.tr("For everybody"), self.tr("At the front desk only"), self.tr("For nobody")

    def _tell_privacy(self) -> None:
        self.privacy_chosen.emit(str(self._data()))

    def _chosen(self) -> int:
        return int(self._data() or 0)

    def _data(self) -> int | str | None:
        entry = self.sender()
        return entry.data() if isinstance(entry, QAction) else None


def _add(
    menu: QMenu, text: str, deed: Callable[[], object], *, value: int | str = 0, checked: bool | None = None
) -> None:
    entry = QAction(text, menu)
    entry.setData(value)
    entry.triggered.connect(deed)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    menu.addAction(entry)
