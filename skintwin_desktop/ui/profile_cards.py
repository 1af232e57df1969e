"""The cards beside the form of a risk profile: what changed, what was signed before, what is signed now."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.profile import input_code
from skintwin_desktop.core.screening import SignedProfile
from skintwin_desktop.ui import words
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.profile_words import input_name, input_value
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text


class LinesCard(Card):
    """A card with a few lines about a client."""

    def __init__(self, privacy: Privacy, title: str, icon: str) -> None:
        super().__init__(title, icon)
        self._privacy = privacy
        self._labels: list[PrivateLabel] = []
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(3)
        self._column.addStretch(1)
        self.add_flush(Scrolled(content), 1)

    def texts(self) -> tuple[str, ...]:
        """Return the lines as they stand."""
        return tuple(label.value() for label in self._labels)

    def show_texts(self, texts: Sequence[tuple[str, str]], client_id: UUID | None) -> None:
        """Show (role, text) lines."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for role, text in texts:
            label = PrivateLabel(
                self._privacy, Private.MEDICAL, role, "ink" if role == "bodyStrong" else "ink2", wrap=True
            )
            label.show_value(text, client_id)
            self._column.insertWidget(self._column.count() - 1, label)
            self._labels.append(label)


class SignedCard(Card):
    """A profile that was signed in this visit."""

    again_wanted = Signal()

    def __init__(self, privacy: Privacy, title: str) -> None:
        super().__init__(title, "user-focus")
        self.chip = StatusChip(Chip("success", "pen-nib", self.tr("Signed")))
        self.add_to_head(self.chip)
        self.risk_class = PrivateLabel(privacy, Private.MEDICAL, "client")
        self.reason = PrivateLabel(privacy, Private.MEDICAL, "body", wrap=True)
        self.who = Text("", "small", "ink2", wrap=True)
        self.seen = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.frozen = Note("info", self.tr("The result of this visit is signed, so this profile stays as it is."))
        self.again = KeyButton(self.tr("Sign a new profile"), icon="note-pencil")
        rows = self.padded(spacing=8)
        for widget in (self.risk_class, self.reason, self.seen, self.who, self.frozen):
            rows.addWidget(widget)
        rows.addSpacing(4)
        rows.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_stretch()
        self.again.clicked.connect(self.again_wanted)

    def show_profile(self, signed: SignedProfile, client_id: UUID, *, frozen: bool) -> None:
        """Show what was signed, by whom and when."""
        content = signed.content
        self.risk_class.show_value(words.risk_class(content.risk_class), client_id)
        self.reason.show_value(content.reason, client_id)
        seen = [
            f"{input_name(name)}: {input_value(code)}"
            for name, code in (
                ("phototype", content.phototype),
                ("common_naevi", content.naevus_count),
                ("atypical_naevi", input_code(content.atypical_count)),
                ("giant_congenital_naevus", input_code(content.giant_congenital)),
            )
            if code
        ]
        self.seen.show_value("\n".join(seen), client_id)
        self.seen.setVisible(bool(seen))
        when = f"{words.day(signed.signed_at)} {words.clock(signed.signed_at)}"
        self.who.setText(self.tr("Signed by %1, %2").replace("%1", signed.signed_by).replace("%2", when))
        self.frozen.setVisible(frozen)
        self.again.setVisible(not frozen)
