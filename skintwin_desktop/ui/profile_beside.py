"""What stands beside the form of a risk profile: published factors, what changed, and the profiles before."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.medical_records import RiskProfile
from skintwin_desktop.core.profile import RiskBeside, changes_since
from skintwin_desktop.core.screening import SignedProfile
from skintwin_desktop.ui import words
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.profile_cards import LinesCard
from skintwin_desktop.ui.profile_facts import FactsCard, lines_beside, lines_signed
from skintwin_desktop.ui.profile_state import ProfileState
from skintwin_desktop.ui.profile_words import input_name, input_value

_BELOW, _BELOW_LOW, _LOW = 168, 128, 620


class BesideColumn(QWidget):
    """Three cards that only show. Nothing in them can be chosen."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactsCard(privacy)
        self.changes = LinesCard(privacy, self.tr("Changed since the last profile"), "arrows-left-right")
        self.earlier = LinesCard(privacy, self.tr("Earlier profiles"), "clock-counter-clockwise")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.facts, 1)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.changes, 1)
        below.addWidget(self.earlier, 1)
        column.addWidget(self._below)

    def fit(self, height: int, larger: float) -> None:
        """Give the lower cards less height where there is little."""
        self._below.setFixedHeight(round((_BELOW if height > _LOW else _BELOW_LOW) * larger))

    def clear(self) -> None:
        """Let go of everything that is shown."""
        self.facts.show_lines((), None)
        self.changes.show_texts((), None)
        self.earlier.show_texts((), None)

    def show_filling(self, state: ProfileState, now: RiskProfile, beside: RiskBeside, client_id: UUID) -> None:
        """Show what stands beside what is being filled in."""
        self.facts.show_lines(lines_beside(beside), client_id)
        self._show_changes(state.last_before(None), now, beside, client_id)
        self._show_earlier(state.file.profiles, client_id)

    def show_signed(self, state: ProfileState, mine: SignedProfile, beside: RiskBeside, client_id: UUID) -> None:
        """Show what stood beside a profile when it was signed."""
        self.facts.show_lines(lines_signed(mine.content.factors), client_id)
        self._show_changes(state.last_before(mine), mine.content, beside, client_id)
        self._show_earlier([one for one in state.file.profiles if one is not mine], client_id)

    def _show_earlier(self, profiles: Sequence[SignedProfile], client_id: UUID) -> None:
        texts = []
        for signed in reversed(profiles):
            when = f"{words.day(signed.signed_at)} {words.clock(signed.signed_at)}"
            texts.append(("bodyStrong", f"{words.risk_class(signed.content.risk_class)} · {when}"))
            texts.append(("small", f"{signed.signed_by}: {signed.content.reason}"))
        self.earlier.show_texts(texts or [("small", self.tr("No profile was signed before."))], client_id)

    def _show_changes(
        self, before: SignedProfile | None, now: RiskProfile, beside: RiskBeside, client_id: UUID
    ) -> None:
        if before is None:
            self.changes.show_texts([("small", self.tr("This is the first profile."))], client_id)
            return
        found = changes_since(before.content, now, beside.known)
        texts = [f"{input_name(one.name)}: {input_value(one.before)} → {input_value(one.after)}" for one in found]
        nothing = self.tr("Nothing has changed since %1.").replace("%1", words.day(before.signed_at))
        self.changes.show_texts([("small", text) for text in texts or [nothing]], client_id)
