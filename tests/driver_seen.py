"""What stands on the screen: which widgets a person can see and reach, and the words on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from skintwin_desktop.ui.widgets.overlay import Overlay, Toast


def visible_widgets(window: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget of a window, what lies on top first."""
    for top in reversed(_parts(window)):
        yield from _with_children(top, window)


def reachable_widgets(window: QWidget) -> Iterator[QWidget]:
    """Yield what a person can press: below an open dialog nothing, and toasts above it."""
    parts = _parts(window)
    dialogs = [part for part in parts if isinstance(part, Overlay)]
    for top in reversed(parts):
        if not dialogs or top is dialogs[-1] or isinstance(top, Toast):
            yield from _with_children(top, window)


def _parts(window: QWidget) -> list[QWidget]:
    return [child for child in window.children() if isinstance(child, QWidget) and child.isVisible()]


def _with_children(top: QWidget, window: QWidget) -> Iterator[QWidget]:
    yield top
    for child in reversed(top.findChildren(QWidget)):
        if child.isVisible() and child.window() is window:
            yield child


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield the words that a widget shows or would read aloud."""
    for kind, read in _READERS:
        if isinstance(widget, kind):
            yield from read(widget)
            break
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()


def name_of(widget: QWidget) -> str:
    """Return what a person would call a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def is_called(widget: QWidget, name: str) -> bool:
    """Tell whether a widget has this name, or these words on it."""
    return widget.accessibleName() == name or (isinstance(widget, QAbstractButton) and widget.text() == name)


def row_with(view: QTableView, words: str) -> int | None:
    """Return the row of a table that has these words."""
    model = view.model()
    for row in range(model.rowCount()):
        if any(words in str(model.data(model.index(row, column))) for column in range(model.columnCount())):
            return row
    return None


def _of_label(label: QLabel) -> Iterator[str]:
    yield label.text()


def _of_button(button: QAbstractButton) -> Iterator[str]:
    yield button.text()


def _of_line(line: QLineEdit) -> Iterator[str]:
    if line.echoMode() == QLineEdit.EchoMode.Normal:
        yield line.text()


def _of_text(editor: QPlainTextEdit) -> Iterator[str]:
    yield editor.toPlainText()


def _of_list(box: QComboBox) -> Iterator[str]:
    yield box.currentText()


def _of_items(view: QListView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        yield str(model.data(model.index(row, 0)) or "")


def _of_rows(view: QTableView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield str(model.data(model.index(row, column)) or "")


_READERS: tuple[tuple[type[QWidget], Callable[[Any], Iterator[str]]], ...] = (
    (QLabel, _of_label),
    (QAbstractButton, _of_button),
    (QLineEdit, _of_line),
    (QPlainTextEdit, _of_text),
    (QComboBox, _of_list),
    (QTableView, _of_rows),
    (QListView, _of_items),
)
