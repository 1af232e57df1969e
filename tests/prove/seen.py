"""What could be read in the program now: pixels, words of widgets, item models, and what a screen reader is told."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_SIGNS = re.compile(r"[^a-z0-9]+")
MOST_SPOKEN = 20_000
"""More nodes than any window has: a tree that goes round is cut here."""


def folded(text: str) -> str:
    """Return a text as it is compared: small letters and digits only."""
    return _SIGNS.sub("", text.lower())


def found_in(texts: Iterable[tuple[str, str]], markers: Iterable[str]) -> list[str]:
    """Tell which markers stand in which of these (where, text) pairs."""
    wanted = [(marker, folded(marker)) for marker in markers if marker]
    return [
        f"{marker} in {where}: {text[:80]!r}"
        for where, text in texts
        if (plain := folded(text))
        for marker, sign in wanted
        if sign in plain
    ]


def windows() -> list[QWidget]:
    """Return every window of the program that is shown."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def words() -> Iterator[tuple[str, str]]:
    """Yield (where, text) of every visible widget, item and window title."""
    for window in windows():
        yield f"title of {type(window).__name__}", window.windowTitle()
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                yield from _of(widget)


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    name = type(widget).__name__
    for what in ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"):
        yield f"{name}.{what}", getattr(widget, what)()
    for what in ("text", "title", "placeholderText", "currentText"):
        read = getattr(widget, what, None)
        if callable(read) and not isinstance(widget, QPlainTextEdit):
            text = read() if not isinstance(widget, QLineEdit) or what != "text" else widget.displayText()
            if isinstance(text, str):
                yield f"{name}.{what}", text
    if isinstance(widget, QPlainTextEdit):
        yield f"{name}.text", widget.toPlainText()
    for action in widget.actions():
        yield f"{name}.action", f"{action.text()} {action.toolTip()} {action.statusTip()}"
    if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
        yield from _items(name, widget.model())


def _items(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            for role in ROLES:
                yield f"{name} row {row} {role.name}", str(model.data(model.index(row, column), role) or "")


def spoken() -> Iterator[tuple[str, str]]:
    """Yield (where, text) of everything in the tree that a screen reader walks."""
    for window in windows():
        top = QAccessible.queryAccessibleInterface(window)
        if top.isValid():
            yield from _spoken(top)


def _spoken(top: QAccessibleInterface) -> Iterator[tuple[str, str]]:
    waiting, seen = [top], 0
    while waiting and seen < MOST_SPOKEN:
        node = waiting.pop()
        seen += 1
        if node is not top and node.state().invisible:
            continue
        for part in _SPOKEN:
            yield f"spoken {node.role().name}.{part.name}", node.text(part)
        for number in range(node.childCount()):
            child = node.child(number)
            if child.isValid():
                waiting.append(child)


def picture_text(image: QImage, file: Path, *, scale: int = 2) -> str:
    """Return what can be read in a picture that is enlarged ``scale`` times (tesseract)."""
    large = image.scaled(
        image.width() * scale,
        image.height() * scale,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    large.convertToFormat(QImage.Format.Format_Grayscale8).save(str(file), quality=80)
    done = subprocess.run(
        ["tesseract", str(file), "-", "-l", "nld", "--psm", "11", "--dpi", "150"],
        capture_output=True, text=True, check=True, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    file.unlink()
    return done.stdout
