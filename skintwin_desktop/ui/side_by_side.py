"""Two people side by side: what is the same, what is not, and from which of the two a value is to be taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui import client_words, words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Icon, line
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_LABEL_WIDTH, _RADIO = 110, 28


def _label_width() -> int:
    return round(_LABEL_WIDTH * look.percent / 100)


@dataclass(frozen=True)
class Head:
    """What stands above one of the two: words in which %1 is the number of the file."""

    words: str
    number: str = ""

    def said(self, *, hidden: bool) -> str:
        """Return the words with the number in them, or with that it is hidden."""
        return self.words.replace("%1", words.translate("PrivateLabel", "hidden") if hidden else self.number)


class _Row(QWidget):
    """One group of values of both, with a sign that says whether they are the same, and a choice where they differ."""

    def __init__(
        self,
        privacy: Privacy,
        name: str,
        values: tuple[str, str],
        whose: tuple[UUID | None, UUID | None],
        heads: tuple[Head, Head],
        *,
        choose: bool,
    ) -> None:
        super().__init__()
        self.name = name
        self._privacy, self._whose, self._heads = privacy, whose, heads
        self.buttons: tuple[Check, ...] = ()
        differs = values[0] != values[1]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(10)
        label = Text(client_words.group(name), "body", "ink2")
        label.setFixedWidth(_label_width())
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Icon("arrows-left-right" if differs else "equals", 14, "warnInk" if differs else "ink3"), 0,
                      Qt.AlignmentFlag.AlignTop)  # fmt: skip
        if choose and differs:
            self.buttons = tuple(Check("", radio=True, parent=self) for _ in values)
        for at, (value, client_id) in enumerate(zip(values, whose, strict=True)):
            side = QHBoxLayout()
            side.setSpacing(6)
            if self.buttons:
                side.addWidget(self.buttons[at], 0, Qt.AlignmentFlag.AlignTop)
            elif choose:
                side.addSpacing(_RADIO + 6)
            shown = PrivateLabel(
                privacy, client_words.PRIVATE.get(name, Private.CONTACT), "bodyStrong" if differs else "body", wrap=True
            )
            shown.show_value(value or "–", client_id)
            side.addWidget(shown, 1, Qt.AlignmentFlag.AlignTop)
            row.addLayout(side, 1)
        self._name_buttons()
        privacy.changed.connect(self._name_buttons)

    def _name_buttons(self) -> None:
        """Say to a screen reader whose value each button takes; in privacy mode without the number."""
        for button, head, client_id in zip(self.buttons, self._heads, self._whose, strict=False):
            said = head.said(hidden=self._privacy.hides(Private.NUMBER, client_id))
            button.setAccessibleName(f"{client_words.group(self.name)}: {said}")


class SideBySide(QWidget):
    """The values of two people, a row for each group. With ``choose`` each row that differs asks whose counts."""

    def __init__(
        self,
        privacy: Privacy,
        heads: tuple[Head, Head],
        values: tuple[Mapping[str, str], Mapping[str, str]],
        whose: tuple[UUID | None, UUID | None],
        names: Sequence[str],
        *,
        choose: bool = False,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)  # a bar for scrolling lies over the edge
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 4)
        head.setSpacing(10)
        beside = QWidget()
        beside.setFixedWidth(_label_width() + 24)
        head.addWidget(beside)
        for at, said in enumerate(heads):
            label = PrivateLabel(privacy, Private.NUMBER, "bodyStrong", "ink2")
            label.setIndent(_RADIO + 6 if choose else 0)
            label.show_value(said.said(hidden=False), whose[at])
            head.addWidget(label, 1)
        column.addLayout(head)
        self.rows: dict[str, _Row] = {}
        for name in names:
            pair = (values[0].get(name, ""), values[1].get(name, ""))
            row = _Row(privacy, name, pair, whose, heads, choose=choose)
            self.rows[name] = row
            column.addWidget(line())
            column.addWidget(row)

    def set_taken(self, names: frozenset[str]) -> None:
        """Choose from which of the two each value is taken; what is not named is taken from the first."""
        for name, row in self.rows.items():
            if row.buttons:
                row.buttons[int(name in names)].setChecked(True)

    def taken(self) -> frozenset[str]:
        """Return which values are taken from the second."""
        return frozenset(name for name, row in self.rows.items() if row.buttons and row.buttons[1].isChecked())
