"""An intake stands aside in privacy mode, until somebody says that its client sits at the desk."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import EmptyState


class IntakeVeil(QWidget):
    """Holds the form of an intake; what is typed in it stays.

    The form of a client who is known is seen while that client is present. The form of somebody new, who has no file
    yet, is seen when it was begun in privacy mode, or once somebody says that the client is at the desk; each time
    privacy mode is switched on it is hidden again.
    """

    changed = Signal()

    def __init__(self, content: QWidget, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._privacy = content, privacy
        self._client: UUID | None = None
        self._at_desk = True
        self._was_on = privacy.on
        self.show_form = KeyButton(self.tr("The client is at the desk: show the form"), icon="eye")
        self._instead = EmptyState(
            "eye-slash",
            self.tr("This intake is hidden in privacy mode"),
            self.tr("What was typed is kept. Show it only when its own client sits at the desk."),
        )
        self._instead.offer(self.show_form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content, 1)
        layout.addWidget(self._instead, 1)
        self._instead.hide()
        self.show_form.clicked.connect(self._is_here)
        privacy.changed.connect(self._privacy_changed)

    @property
    def drawn(self) -> bool:
        """Tell whether the form is hidden."""
        if not self._privacy.on:
            return False
        if self._client is not None:
            return self._client != self._privacy.present
        return not self._at_desk or self._privacy.refuses(None)

    def show_subject(self, client_id: UUID | None, *, begun_here: bool) -> None:
        """Say whose the intake is; ``begun_here``: nothing is typed in it yet."""
        self._client, self._at_desk = client_id, begun_here
        self._refresh()

    def _is_here(self) -> None:
        self._at_desk = True
        if self._client is not None and not self._privacy.refuses(self._client):
            self._privacy.set_present(self._client)
        self._refresh()

    def _privacy_changed(self) -> None:
        if self._privacy.on and not self._was_on:
            self._at_desk = False
        self._was_on = self._privacy.on
        self._refresh()

    def _refresh(self) -> None:
        hidden = self.drawn
        self._content.setVisible(not hidden)
        self._instead.setVisible(hidden)
        self.show_form.setVisible(not self._privacy.refuses(self._client))
        self.changed.emit()
