"""A person at the desk: types, presses, chooses and sees, in the words that stand on the screen.

Finds things as a person does, by their visible words; waits for what should happen, never for time.
``python -m tests.driver`` photographs every screen for people to look at.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from skintwin_desktop.core.door import Door
from skintwin_desktop.ui.palette import Palette
from skintwin_desktop.ui.widgets.choices import Check, Radios, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox
from skintwin_desktop.ui.widgets.overlay import Toast
from skintwin_desktop.ui.widgets.table import RecordTable
from tests.driver_program import PATIENCE, NotSeen, ProgramAtDesk, application, until
from tests.driver_seen import is_called, name_of, reachable_widgets, row_with, visible_widgets, words_of

__all__ = ["PICTURES", "Driver", "NotSeen", "application", "until"]
PICTURES = Path(__file__).parents[1] / "build" / "pictures"
QUICK = 80
"""How Qt is told to pack pictures a little less, and several times as fast."""
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QWidget)


class Driver(ProgramAtDesk):
    """Drives one studio program in this process; ``private`` leaves it as it is installed, in privacy mode."""

    def __init__(
        self,
        door: Door,
        settings: Path,
        *,
        size: tuple[int, int] = (1440, 900),
        pictures: Path | None = PICTURES,
        prefix: str = "",
        watch_strays: bool = True,
        private: bool = False,
    ) -> None:
        super().__init__(door, settings, size=size, watch_strays=watch_strays, private=private)
        self.pictures, self.prefix = pictures, prefix
        self.photographed: list[Path] = []

    # --- what is on the screen ---

    def widgets(self) -> Iterator[QWidget]:
        """Yield every visible widget, what lies on top first."""
        return visible_widgets(self.window)

    def texts(self) -> list[str]:
        """Return all words on the screen."""
        return [text for widget in self.widgets() for text in words_of(widget) if text]

    def shows(self, text: str) -> bool:
        """Tell whether these words are on the screen now."""
        return any(text in found for widget in self.widgets() for found in words_of(widget))

    def sees(self, *texts: str, seconds: float = PATIENCE) -> None:
        """Wait until all these words are on the screen."""
        for text in texts:
            self._waits_for(text, seconds)

    def _waits_for(self, text: str, seconds: float) -> None:
        try:
            until(lambda: self.shows(text), seconds=seconds)
        except NotSeen:
            there = " | ".join(dict.fromkeys(self.texts()))
            raise NotSeen(f"“{text}” is not on the screen, but: {there[:1800]}") from None

    def sees_not(self, *texts: str) -> None:
        """Make sure that none of these words is on the screen."""
        QApplication.processEvents()
        for text in texts:
            for found in self.texts():
                assert text not in found, f"“{text}” is on the screen: {found}"

    def waits_until_gone(self, text: str) -> None:
        """Wait until these words are off the screen."""
        until(lambda: not self.shows(text), f"“{text}” is still on the screen")

    def find(self, name: str, *kinds: type[Kind], enabled: bool = True) -> Kind:
        """Return the widget of this kind that has this name and can be reached."""

        def look_for() -> Kind | None:
            for widget in reachable_widgets(self.window):
                if isinstance(widget, kinds) and (widget.isEnabled() or not enabled) and is_called(widget, name):
                    return widget
            return None

        try:
            return until(look_for)
        except NotSeen:
            names = sorted({name_of(one) for one in reachable_widgets(self.window) if isinstance(one, kinds)})
            raise NotSeen(f"no “{name}” here; there are: {names}") from None

    # --- deeds ---

    def type(self, field: str, text: str, *, clear: bool = True) -> None:
        """Type into the field with this label, key by key."""
        found: QWidget = self.find(field, QLineEdit, QPlainTextEdit, QComboBox)
        line = found.lineEdit() if isinstance(found, QComboBox) else None
        editor = line or found
        self._bring_into_view(editor)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        if clear and isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.selectAll()
            QTest.keyClick(editor, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(editor, text)
        elif isinstance(editor, QLineEdit):
            editor.insert(text)
            editor.textEdited.emit(editor.text())
        elif isinstance(editor, QPlainTextEdit):
            editor.insertPlainText(text)
        QApplication.processEvents()

    def press(self, words: str) -> None:
        """Press the button with these words."""
        button = self.find(words, QAbstractButton)
        self._bring_into_view(button)
        self.click(button)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget; a toast that lies over it is clicked away first, as a person would."""
        point = widget.mapTo(self.window, at or widget.rect().center())
        over: QWidget | None = self.window.childAt(point)
        while over is not None and not isinstance(over, Toast) and over is not self.window:
            over = over.parentWidget()
        if isinstance(over, Toast):
            self._click_at(over.geometry().topLeft() + QPoint(8, 8))
        self._click_at(point)

    def _click_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.window.windowHandle(), _LEFT, _PLAIN, point)
        QApplication.processEvents()

    def keys(self, *sequences: str) -> None:
        """Press keys, such as "Ctrl+K" or "F4"."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(self.window.windowHandle(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def choose(self, group: str, option: str) -> None:
        """Choose in a group: segments, radio buttons or a list."""
        widget: QWidget = self.find(group, Segments, Radios, ComboBox)
        self._bring_into_view(widget)
        if isinstance(widget, Segments):
            index, found = next((index, one) for index, one in enumerate(widget.options) if one.word == option)
            if found.id not in widget.values():
                self.click(widget, widget._boxes()[index].center().toPoint())
        elif isinstance(widget, Radios):
            self.click(next(button for button in widget._buttons.values() if button.text() == option))
        elif isinstance(widget, ComboBox):
            self._choose_in_list(widget, group, option)
        QApplication.processEvents()

    def _choose_in_list(self, box: ComboBox, group: str, option: str) -> None:
        index = box.findText(option)
        assert index >= 0, f"“{option}” is not in “{group}”: {[box.itemText(i) for i in range(box.count())]}"
        box.setFocus()
        box.setCurrentIndex(index)
        box.activated.emit(index)

    def tick(self, words: str, *, on: bool = True) -> None:
        """Tick a box."""
        box = self.find(words, Check)
        self._bring_into_view(box)
        if box.isChecked() != on:
            self.click(box, QPoint(9, box.height() // 2))

    def opens(self, table: str, words: str) -> None:
        """Open the row of a table that has these words."""
        self.chooses_row(table, words)
        self.keys("Return")

    def chooses_row(self, table: str, words: str) -> None:
        """Choose the row of a table that has these words."""
        view = self.find(table, RecordTable)
        until(lambda: row_with(view, words) is not None, f"“{words}” is not in “{table}”")
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.selectRow(row_with(view, words) or 0)
        QApplication.processEvents()

    def finds(self, words: str, then: str = "Return") -> None:
        """Search with Ctrl+K and open what comes first."""
        self.keys("Ctrl+K")
        self.type(self.find_palette().field.accessibleName(), words)
        palette = self.find_palette()
        until(lambda: palette._found, f"nobody found for “{words}”")
        self.keys(then)

    def find_palette(self) -> Palette:
        """Return the open search window."""
        return until(lambda: next((w for w in self.widgets() if isinstance(w, Palette)), None), "no search window")

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag with the left button."""
        for kind, point, button, buttons in (
            (QEvent.Type.MouseButtonPress, start, _LEFT, _LEFT),
            (QEvent.Type.MouseMove, (start + end) / 2, _NO_BUTTON, _LEFT),
            (QEvent.Type.MouseMove, end, _NO_BUTTON, _LEFT),
            (QEvent.Type.MouseButtonRelease, end, _LEFT, _NO_BUTTON),
        ):
            where = QPointF(point)
            event = QMouseEvent(kind, where, widget.mapToGlobal(where), button, buttons, _PLAIN)
            QApplication.sendEvent(widget, event)
            QApplication.processEvents()

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            ensure = getattr(parent, "ensureWidgetVisible", None)
            if ensure is not None:
                ensure(widget, 10, 10)
            parent = parent.parentWidget()
        QApplication.processEvents()

    # --- pictures ---

    def photograph(self, name: str) -> None:
        """Keep a picture of the window for people to look at, where somebody wants pictures."""
        if self.pictures is None:
            return
        self.idle()
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{self.prefix}{name}.png"
        for _ in range(3):
            QApplication.processEvents()
        assert self.window.grab().save(str(path), "PNG", QUICK), path
        self.photographed.append(path)


def main() -> int:
    """Photograph every screen."""
    from tests.journeys.gallery import photograph_everything

    return photograph_everything(PICTURES)


if __name__ == "__main__":
    sys.exit(main())
