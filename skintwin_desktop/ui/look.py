"""How everything looks: theme, text size and fonts, the same for the whole program."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from skintwin_desktop.places import resources
from skintwin_desktop.ui.tokens import DARK, LIGHT, TOKENS

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
TEXT_SIZES = (100, 115, 130)
ROLES: dict[str, tuple[float, QFont.Weight]] = {
    "display": (28, QFont.Weight.DemiBold),
    "brand": (22, QFont.Weight.DemiBold),
    "title": (20, QFont.Weight.DemiBold),
    "client": (16, QFont.Weight.DemiBold),
    "section": (14, QFont.Weight.DemiBold),
    "section400": (14.5, QFont.Weight.Normal),
    "body": (13, QFont.Weight.Normal),
    "medium": (13, QFont.Weight.Medium),
    "bodyStrong": (13, QFont.Weight.DemiBold),
    "small": (12, QFont.Weight.Normal),
    "smallStrong": (12, QFont.Weight.Medium),
    "badge": (12.5, QFont.Weight.DemiBold),
    "caption": (11, QFont.Weight.Normal),
    "captionStrong": (11, QFont.Weight.DemiBold),
    "head": (11.5, QFont.Weight.Medium),
    "hint": (10.5, QFont.Weight.Normal),
    "number": (18, QFont.Weight.DemiBold),
}


class Look(QObject):
    """The current theme and text size; painted widgets listen to ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._percent = 100
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}

    @property
    def theme(self) -> str:
        """Return 'light' or 'dark'."""
        return self._theme

    @property
    def percent(self) -> int:
        """Return the text size: 100, 115 or 130 percent."""
        return self._percent

    def set(self, *, theme: str | None = None, percent: int | None = None) -> None:
        """Change theme or text size everywhere at once; what stays as it is costs nothing."""
        self._theme = theme if theme in {LIGHT, DARK} else self._theme
        self._percent = percent if percent in TEXT_SIZES else self._percent
        self._colours.clear()
        self._fonts.clear()
        self._metrics.clear()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            from skintwin_desktop.ui.style import style_sheet

            sheet = style_sheet(self)
            if application.styleSheet() == sheet:
                return
            application.setFont(self.font("body"))
            application.setStyleSheet(sheet)
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return a token's colour in this theme."""
        if token not in self._colours:
            self._colours[token] = QColor(TOKENS[token][self._theme == DARK])
        return QColor(self._colours[token])

    def css(self, token: str) -> str:
        """Return a token's colour for a style sheet."""
        colour = self.colour(token)
        return (
            f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alpha()})"
            if colour.alpha() < 255
            else colour.name()
        )

    def px(self, size: float) -> float:
        """Return a type size in pixels at the chosen text size."""
        return size * self._percent / 100

    def font(self, role: str) -> QFont:
        """Return the font of a type role, with tabular figures."""
        if role not in self._fonts:
            size, weight = ROLES[role]
            font = QFont(FAMILY)
            font.setPixelSize(round(self.px(size)))
            font.setWeight(weight)
            font.setFeature(QFont.Tag("tnum"), 1)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = font
        return self._fonts[role]

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the measures of the font of a type role."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]


look = Look()
"""The look of this program; there is one screen in front of one person."""


def load_fonts() -> None:
    """Register the bundled fonts with Qt."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
