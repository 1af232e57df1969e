"""Taking pictures in: which kind, for which lesion, how far it is, and what was left out with the reason."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import photos
from skintwin_desktop.core.medical_records import PICTURE_KINDS
from skintwin_desktop.core.photos import SUFFIXES, RefusedFile, TakenIn
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.advice_dialog import ask_or_tell
from skintwin_desktop.ui.choose_file import choose_files, choose_folder
from skintwin_desktop.ui.errors_text import refusal_sentence, sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.widgets.buttons import IconButton, KeyButton
from skintwin_desktop.ui.widgets.capped import CappedList
from skintwin_desktop.ui.widgets.cards import Card, Icon, Note
from skintwin_desktop.ui.widgets.choices import Check, Option, Segments
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.text import Text

_MOST_ROWS = 6
"""How many left-out files are seen at once."""
_SIDE, _BELOW = 20, 8
"""What the bar leaves free beside and below what it shows."""
_PAINTING_SECONDS = 0.1
"""How long the work waits at most for a page that is not painted, as in a window that nobody sees."""


class TakeInDialog(Dialog):
    """Asks what kind of pictures these are, and whether they belong to the lesion that is shown."""

    agreed = Signal(list, str, bool)

    def __init__(self, window: QWidget, paths: Sequence[Path], *, kind: str, lesion: str) -> None:
        super().__init__(window, self.tr("Take in pictures"), width=520)
        self.paths = list(paths)
        self._summary = Text("", "body", "ink2", wrap=True)
        self.files = KeyButton(self.tr("Choose files …"), icon="file-text")
        self.folder = KeyButton(self.tr("Choose a folder …"), icon="folder-open")
        self.kind = Segments(
            self.tr("Kind of picture"), [Option(one, words.picture_kind(one)) for one in PICTURE_KINDS], stretch=True
        )
        self.link = Check(self.tr("These pictures show %1").replace("%1", lesion))
        self.problem = Note("danger")
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._summary)
        self.body.addWidget(Text(self.tr("Kind of picture *"), "small", "ink2"))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.link)
        self.body.addWidget(self.problem)
        self.kind.set_value(kind)
        self.link.setVisible(bool(lesion))
        self.link.setChecked(bool(lesion) and kind != "overview")
        self.files.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.confirmed.connect(self._agree)
        self._summarise()

    def _summarise(self) -> None:
        count = len(photos.files_in(self.paths))
        text = (
            self.tr("%n file(s) chosen", None, count)
            if self.paths
            else self.tr("Nothing chosen yet. You can also drop files on the window.")
        )
        self._summary.setText(text)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files or folders."""
        self.paths += [path for path in paths if path not in self.paths]
        self.problem.hide()
        self._summarise()

    def _choose_files(self) -> None:
        pictures = self.tr("Pictures") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        filters = [pictures, self.tr("All files") + " (*)"]
        choose_files(self.window(), self.tr("Choose pictures"), filters, self._files_chosen)

    def _choose_folder(self) -> None:
        choose_folder(self.window(), self.tr("Choose a folder"), self._folder_chosen)

    def _folder_chosen(self, name: str) -> None:
        self.add([Path(name)])

    def _files_chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def _agree(self) -> None:
        if not self.paths or not self.kind.value():
            text = self.tr("Choose files first.") if not self.paths else self.tr("Say what kind of pictures these are.")
            self.problem.say(text)
            self.problem.show()
            if self.overlay is not None:
                self.overlay.refit()
            return
        paths, kind, link = self.paths, self.kind.value(), self.link.isChecked() and self.link.isVisibleTo(self)
        self.done()
        self.agreed.emit(paths, kind, link)


class _RefusedRow(QWidget):
    def __init__(self, refused: RefusedFile) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(10)
        layout.addWidget(Icon("x-circle", 15, "dangerInk"), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Text(refused.name, "bodyStrong", wrap=True))
        text.addWidget(Text(refusal_sentence(refused.reason, refused.detail), "small", "ink2", wrap=True))
        layout.addLayout(text, 1)


class TakeInBar(QFrame):
    """The bar under the tabs: progress while pictures are taken in, then what was left out."""

    finished = Signal(object)
    progressed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabBar")
        self._studio, self._jobs = studio, jobs
        self.job: Job | None = None
        self._painted = threading.Event()
        self.progress = ProgressLine()
        self.fault = Note("danger")
        self.left_out = Card(self.tr("Not taken in"), "warning")
        self._close = IconButton("x", self.tr("Close the list"), size=26, glyph=15)
        self.left_out.add_to_head(self._close)
        self.rows = CappedList(_MOST_ROWS)
        self.unrolled = Card(parent=self)
        self.unrolled.add_flush(self.rows)
        self.unrolled.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 8, _SIDE, _BELOW)
        layout.setSpacing(8)
        for widget in (self.progress, self.fault, self.left_out):
            layout.addWidget(widget)
            widget.hide()
        self.progress.stopped.connect(self._stop)
        self._close.clicked.connect(self._close_list)
        self.rows.installEventFilter(self)
        self.hide()

    @property
    def busy(self) -> bool:
        """Tell whether pictures are being taken in."""
        return self.job is not None

    def begin(
        self, visit_id: UUID, paths: Sequence[Path], *, kind: str, lesion_id: UUID | None, despite_advice: bool = False
    ) -> None:
        """Take pictures in."""
        if self.busy:
            return
        self.fault.hide()
        self.left_out.hide()
        self.unrolled.hide()
        self.progress.begin(self.tr("Taking in pictures"), can_stop=True)
        self.show()
        self._painted = threading.Event()
        self.update()
        self.job = self._jobs.run_long(
            self,
            _after_painting,
            self._painted,
            photos.take_in_pictures,
            self._studio,
            visit_id,
            list(paths),
            kind=kind,
            lesion_id=lesion_id,
            despite_advice=despite_advice,
            then=self._done,
            on_error=partial(
                ask_or_tell,
                self.window(),
                partial(self.begin, visit_id, paths, kind=kind, lesion_id=lesion_id, despite_advice=True),
                self._failed,
            ),
        )
        self.job.progressed.connect(self._advance)
        self.job.finished.connect(self._ended)

    def _advance(self, done: int, total: int) -> None:
        self.progress.advance(done, total)
        self.progressed.emit()

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()

    def _ended(self) -> None:
        stopped = self.job is not None and self.job.outcome == "Cancelled"
        self.job = None
        self.progress.hide()
        if stopped:
            self.fault.say(self.tr("Stopped. What was taken in so far is kept; nothing half is left."), tone="info")
            self.fault.show()
            self.finished.emit(None)
        self._fit()

    def _done(self, taken: TakenIn) -> None:
        self._show_left_out(taken.refused)
        self.finished.emit(taken)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error), bold=self.tr("The pictures were not all taken in."), tone="danger")
        self.fault.show()
        self.finished.emit(None)

    def _show_left_out(self, refused: tuple[RefusedFile, ...]) -> None:
        self.left_out.setVisible(bool(refused))
        self.rows.show_rows([_RefusedRow(one) for one in refused])
        self.unrolled.setVisible(bool(refused))
        self._unroll()
        if self.left_out.title is not None:
            self.left_out.title.setText(self.tr("%n file(s) not taken in", None, len(refused)))

    def _close_list(self) -> None:
        self.left_out.hide()
        self.unrolled.hide()
        self._fit()

    def _unroll(self) -> None:
        """Let the list hang from the bar over the page: below it there is no room for it on a low screen."""
        page = self.parentWidget()
        if page is None or self.unrolled.isHidden():
            return
        if self.unrolled.parentWidget() is not page:
            self.unrolled.setParent(page)
            self.unrolled.show()
        below = self.geometry().bottom() - _BELOW
        self.unrolled.setFixedWidth(max(0, self.width() - 2 * _SIDE))
        self.unrolled.move(self.x() + _SIDE, below)
        self.unrolled.adjustSize()
        self.unrolled.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the work begin when the whole page is painted."""
        super().paintEvent(event)
        if not self._painted.is_set():
            QTimer.singleShot(0, self, self._painted.set)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the list along."""
        super().resizeEvent(event)
        self._unroll()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the list along."""
        super().moveEvent(event)
        self._unroll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the list when its words become larger."""
        if watched is self.rows and event.type() == QEvent.Type.Resize:
            self._unroll()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setVisible(any(widget.isVisibleTo(self) for widget in (self.progress, self.fault, self.left_out)))


def _after_painting(painted: threading.Event, work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Do work when the page has made room for the bar: beside the work its painting takes twice as long."""
    painted.wait(_PAINTING_SECONDS)
    return work(*arguments, **named)
