"""Bescherming: what is protected, by what and since when, and what this computer cannot do. All of it is measured."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.protection import Measure, protection
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import capture, protection_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.lock_triggers import Sight
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.page_parts import begin_page
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.recovery_renewal import RecoveryCard
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Icon, Note, Scrolled, line
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.text import Text

_ONE_COLUMN_BELOW = 880
_CLIPBOARD = {True: "on", False: "unknown"}


class MeasureRow(QWidget):
    """One measure: icon, name, what was found, and the chip of its state."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(Icon(protection_words.icon(measure.id), 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        self.title = Text(protection_words.title(measure.id), "bodyStrong", wrap=True)
        self.story = Text(protection_words.story(measure), "small", "ink2", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.story)
        row.addLayout(column, 1)
        self.chip = StatusChip(protection_words.chip(measure.state))
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)


class _SightRow(QWidget):
    """One thing that locks the screen, and whether this computer can see it."""

    def __init__(self, sight: Sight, minutes: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(Text(protection_words.trigger(sight.trigger).replace("%1", str(minutes)), wrap=True), 1)
        row.addWidget(StatusChip(protection_words.chip(sight.state)))


class ProtectionPage(QWidget):
    """The page; whoever knows what locks the screen puts ``sights``, ``idle_minutes`` and ``clears_clipboard`` in."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:  # noqa: ARG002
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._may = studio.may(Permission.READ_PROTECTION)
        self.sights: Callable[[], tuple[Sight, ...]] = tuple
        self.idle_minutes: Callable[[], int] = int
        self.clears_clipboard: Callable[[], bool] = bool
        self.rows: dict[str, MeasureRow] = {}
        self.fault = Note("danger")
        self.again = KeyButton(self.tr("Measure again"), icon="arrow-counter-clockwise", height=28)
        self.recovery = RecoveryCard(studio, jobs)
        self._measured = Text("", "small", "ink3")
        self._build()
        self.again.clicked.connect(self.entered)
        self.recovery.changed.connect(self.entered)

    def _build(self) -> None:
        denied = EmptyState(
            "lock-key",
            self.tr("For who treats, and for the owner"),
            self.tr("Here stands what protects the studio, and what this computer cannot do."),
        )
        outer = begin_page(self, self.fault, denied, may=self._may)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(14)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        self._card = Card(self.tr("What protects the studio"), "shield-check")
        self._card.add_to_head(self._measured)
        self._card.add_to_head(self.again)
        self._list = self._card.padded(margin=0, spacing=0)
        left.addWidget(self._card)
        left.addStretch(1)
        self._locks = Card(self.tr("What locks the screen"), "lock")
        self._lock_list = self._locks.padded(margin=4, spacing=0)
        self._locks.hide()
        right.addWidget(self.recovery)
        right.addWidget(self._locks)
        right.addWidget(self._not_protected())
        right.addStretch(1)
        self._columns.addLayout(left, 58)
        self._columns.addLayout(right, 42)
        self._scrolled = Scrolled(content)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scrolled.setAccessibleName(self.tr("Protection"))
        outer.addWidget(self._scrolled, 1)
        self._scrolled.setVisible(self._may)  # in its place first: shown before that it would be a window of its own

    def _not_protected(self) -> Card:
        card = Card(self.tr("What nothing here helps against"), "warning")
        inside = card.padded(spacing=7)
        for sentence_of_it in protection_words.not_protected():
            row = QHBoxLayout()
            row.setSpacing(9)
            row.addWidget(Icon("minus", 13, "ink3"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(sentence_of_it, "small", "ink2", wrap=True), 1)
            inside.addLayout(row)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ONE_COLUMN_BELOW * look.percent / 100
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # --- reading ---

    def entered(self) -> None:
        """Measure anew."""
        if not self._may:
            return
        self.again.setEnabled(False)
        self._measured.setText(self.tr("Measuring …"))
        self._jobs.run_pictures(self, protection, self._studio, then=self._show, on_error=self._not_measured)
        self.recovery.entered()
        self._show_sights()

    def _not_measured(self, error: StudioError | None) -> None:
        self.again.setEnabled(True)
        self._measured.setText("")
        self.fault.say(sentence(error))
        self.fault.show()

    def _show(self, measures: tuple[Measure, ...]) -> None:
        self.fault.hide()
        self.again.setEnabled(True)
        self._measured.setText(self.tr("measured at %1").replace("%1", words.clock(self._studio.now())))
        own = (Measure("capture", capture.state()), Measure("clipboard", _CLIPBOARD[self.clears_clipboard()]))
        _empty(self._list)
        self.rows = {one.id: MeasureRow(one) for one in (*measures, *own)}
        for number, row in enumerate(self.rows.values()):
            if number:
                self._list.addWidget(line())
            self._list.addWidget(row)

    def _show_sights(self) -> None:
        found = self.sights()
        self._locks.setVisible(bool(found))
        _empty(self._lock_list)
        for sight in found:
            self._lock_list.addWidget(_SightRow(sight, self.idle_minutes()))


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
