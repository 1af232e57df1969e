"""How the client's own screen looks and speaks: larger letters, and a language of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from skintwin_desktop.core.client_words import LANGUAGES, client_words
from skintwin_desktop.ui.look import FAMILY, look

_SIZES = {
    "question": (30, QFont.Weight.DemiBold),
    "answer": (20, QFont.Weight.Normal),
    "answerStrong": (20, QFont.Weight.DemiBold),
    "kiosk": (18, QFont.Weight.Normal),
    "kioskStrong": (18, QFont.Weight.DemiBold),
    "kioskSmall": (15, QFont.Weight.Normal),
    "kioskSmallStrong": (15, QFont.Weight.DemiBold),
    "kioskHint": (14, QFont.Weight.Normal),
}
"""Pixels at normal letters; nothing a client reads while answering is smaller than 18."""
LARGER = 1.25


class KioskLook(QObject):
    """The language and the size of letters that the client chose."""

    changed = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self.larger = False

    def word(self, name: str, *values: object) -> str:
        """Return a fixed word with its values filled in."""
        text = client_words(self.language)[name]
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", str(value))
        return text

    def switch_language(self) -> None:
        """Go on in the other language."""
        self.language = LANGUAGES[1 - LANGUAGES.index(self.language)]
        self.changed.emit()

    def switch_size(self) -> None:
        """Make the letters larger, or normal again."""
        self.larger = not self.larger
        self.changed.emit()

    def px(self, size: float) -> int:
        """Return a size in pixels at the letters that were chosen."""
        return round(size * (LARGER if self.larger else 1.0))

    def font(self, role: str) -> QFont:
        """Return the font of a role."""
        size, weight = _SIZES[role]
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    @staticmethod
    def css(token: str) -> str:
        """Return a colour for a style sheet."""
        return look.css(token)
