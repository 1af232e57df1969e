"""A widget that stands aside in privacy mode: a violet hatch takes its place, and nothing of it is drawn or spoken."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.private import paint_hatch

_LEAST, _MOST = 44, 120
"""Between these is the hatch, where the content has no height of its own to keep."""


class _Hatch(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint_hatch(painter, QRectF(self.rect()))
        painter.end()


class Veil(QWidget):
    """Holds an editor or a whole form about a client; what is typed in it stays."""

    turned = Signal()
    """The hatch took the place of the content, or the other way round: the height may be another one."""

    def __init__(
        self, content: QWidget, privacy: Privacy, kind: Private = Private.MEDICAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._privacy, self._kind = privacy, kind
        self._client: UUID | None = None
        self._content, self._hatch = content, _Hatch()
        self._hatch.setAccessibleName(self.tr("Hidden in privacy mode"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(content)
        layout.addWidget(self._hatch)
        self._hatch.hide()
        privacy.changed.connect(self._refresh)

    @property
    def drawn(self) -> bool:
        """Tell whether the hatch stands in the place of the content."""
        return self._hatch.isVisibleTo(self)

    def show_client(self, client_id: UUID | None) -> None:
        """Say whose the content is."""
        self._client = client_id
        self._refresh()

    def _refresh(self) -> None:
        hidden = self._privacy.hides(self._kind, self._client)
        if hidden and not self.drawn:
            there = self._content.height()
            self._hatch.setMinimumHeight(there if self._fixed() else max(_LEAST, min(there, _MOST)))
        turns = hidden != self.drawn
        self._content.setVisible(not hidden)
        self._hatch.setVisible(hidden)
        if turns:
            self.turned.emit()

    def _fixed(self) -> bool:
        return self._content.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed
