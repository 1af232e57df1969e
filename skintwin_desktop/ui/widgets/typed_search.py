"""What is typed to find somebody is a name itself: in privacy mode it stands there as dots."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from skintwin_desktop.ui.private import Privacy


class TypedSearch(QObject):
    """Shows the words in a search field as dots while privacy mode is on."""

    def __init__(self, field: QLineEdit, privacy: Privacy) -> None:
        super().__init__(field)
        self._field, self._privacy = field, privacy
        privacy.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        mode = QLineEdit.EchoMode.Password if self._privacy.on else QLineEdit.EchoMode.Normal
        self._field.setEchoMode(mode)
