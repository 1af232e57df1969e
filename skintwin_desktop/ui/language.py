"""Dutch and English: loading the translation."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from skintwin_desktop.places import resources


@cache
def _words(path: Path) -> bytes:
    """Return a translation; kept for ever, because a translator reads from it and a mapped file may be written anew."""
    return path.read_bytes()


_translators: list[QTranslator] = []


def speak(language: str) -> None:
    """Put the whole interface in 'nl' or 'en'; what is already on the screen keeps its words until it is built anew."""
    application = QCoreApplication.instance()
    if application is None:
        return
    be_silent()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch if language == "nl" else QLocale.Language.English))
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for path in (qt_words, resources() / "i18n" / f"{language}.qm"):  # the last one is asked first: ours
        if path.is_file():
            translator = QTranslator(application)
            if translator.load(_words(path)):
                application.installTranslator(translator)
                _translators.append(translator)


def be_silent() -> None:
    """Take the translation away; the words of the source remain."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
    QLocale.setDefault(QLocale.c())


def current_language() -> str:
    """Return the language of the interface: 'nl' or 'en'."""
    return "nl" if QLocale().language() == QLocale.Language.Dutch else "en"
