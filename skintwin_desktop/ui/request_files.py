"""What the website had of a client, taken in with a request: chosen or dropped, shown with its hash, taken out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests import files
from skintwin_desktop.core.requests.records import OpenRequest, RequestFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.deadlines import FILE_DAYS
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY
from skintwin_desktop.ui import words
from skintwin_desktop.ui.choose_file import choose_files
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import IconButton, KeyButton
from skintwin_desktop.ui.widgets.capped import CappedList
from skintwin_desktop.ui.widgets.cards import Icon, Note
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.text import Text

_MOST_ROWS = 4
"""How many files are seen at once."""


def takes_files(request: OpenRequest) -> bool:
    """Tell whether files can be taken in with a request now: one with a copy, of somebody who has a file."""
    line = request.line
    return line.right in WITH_COPY and line.state in files.OPEN_IN and line.client_id is not None


def size_words(length: int) -> str:
    """Return how long a file is, as people say it."""
    for unit, name in ((1_000_000, "MB"), (1000, "kB")):
        if length >= unit:
            return f"{-(-length // unit)} {name}"
    return f"{length} bytes"


class FileRow(QWidget):
    """One file: its name, how long it is, since when, its SHA-256, and taking it out again."""

    removed = Signal(object)

    def __init__(self, privacy: Privacy, file: RequestFile, client_id: UUID | None) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 6)
        layout.setSpacing(10)
        layout.addWidget(Icon("file-text", 17, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        self.name = PrivateLabel(privacy, Private.MEDICAL, "bodyStrong", wrap=True)
        sealed = self.tr("The name lies sealed; the practitioner can read it.")
        self.name.show_value(file.name or sealed, client_id)
        about = self.tr("%1, taken in on %2").replace("%1", size_words(file.length))
        text.addWidget(self.name)
        text.addWidget(Text(about.replace("%2", words.day(file.stored_at)), "small", "ink2", wrap=True))
        if file.sha256:
            self.hash = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
            self.hash.show_value(f"SHA-256 {file.sha256}", client_id)
            text.addWidget(self.hash)
        layout.addLayout(text, 1)
        self.remove = IconButton("trash", self.tr("Take this file out and destroy it"), size=28, glyph=16)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.clicked.connect(partial(self.removed.emit, file))


class DropPlace(QFrame):
    """A place on which files can be dropped, with a button for who chooses them."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAcceptDrops(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        self.choose = KeyButton(self.tr("Choose a file …"), icon="folder-open")
        layout.addWidget(self.choose)
        layout.addWidget(Text(self.tr("or drop it here"), "body", "ink2"))
        layout.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)


class FilesDialog(Dialog):
    """The files of one request; each deed is done at once, and told."""

    changed = Signal()

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, words.translate("FilesDialog", "What the website had"),
            words.translate(
                "FilesDialog",
                "The file that whoever runs the website exported for this client. It goes into the client’s parcel as "
                "it is, never into the file, and is destroyed %1 days after delivery.",
            ).replace("%1", str(FILE_DAYS)),
            icon="file-text", width=640,
        )  # fmt: skip
        self._studio, self._jobs, self._privacy, self._request = studio, jobs, privacy, request
        self._waiting: list[Path] = []
        self._job: Job | None = None
        self.files: tuple[RequestFile, ...] = request.files
        self.place = DropPlace()
        self.list = CappedList(_MOST_ROWS)
        self.nothing = Text(self.tr("Nothing taken in yet."), "body", "ink2")
        self.progress = ProgressLine()
        self.fault = Note("danger")
        for widget in (self.place, self.nothing, self.list, self.progress, self.fault):
            self.body.addWidget(widget)
        for widget in (self.list, self.progress, self.fault):
            widget.hide()
        self.place.choose.clicked.connect(self._choose)
        self.place.dropped.connect(self.take_in)
        self.progress.stopped.connect(self._stop)

    def start(self) -> None:
        """Show the dialog and what is there."""
        self.ask(self.tr("Close"), "", focus=self.place.choose)
        self._show(self.files)
        self._read()

    @property
    def rows(self) -> tuple[FileRow, ...]:
        """Return the rows that are shown."""
        return tuple(row for row in self.list.rows if isinstance(row, FileRow))

    def _read(self) -> None:
        if self.files and self._studio.may(Permission.DECIDE_REQUESTS):
            self._jobs.run(
                self, files.read_files, self._studio, self._request.line.id, then=self._show, on_error=self._failed
            )

    def _show(self, found: Sequence[RequestFile]) -> None:
        self.files = tuple(found)
        rows = [FileRow(self._privacy, one, self._request.line.client_id) for one in found]
        for row in rows:
            row.removed.connect(self._remove)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._refit()

    # --- taking in ---

    def _choose(self) -> None:
        choose_files(self.window(), self.tr("Choose the export"), [self.tr("All files") + " (*)"], self._chosen)

    def _chosen(self, names: list[str]) -> None:
        self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in one after the other; the first that is refused stops the rest."""
        self.fault.hide()
        self._waiting += paths
        self._next()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        path = self._waiting.pop(0)
        self.place.setEnabled(False)
        self.progress.begin(self.tr("Being read, sealed and checked"), can_stop=True)
        self._refit()
        self._job = self._jobs.run_long(
            self, files.take_in_file, self._studio, self._request.line.id, path, then=self._taken,
            on_error=self._refused,
        )  # fmt: skip
        self._job.progressed.connect(self.progress.advance)
        self._job.finished.connect(self._over)

    def _taken(self, taken: RequestFile) -> None:
        self._show((*self.files, taken))
        self.changed.emit()

    def _refused(self, error: StudioError | None) -> None:
        self._waiting.clear()
        self._failed(error)

    def _over(self) -> None:
        self._job = None
        self.progress.hide()
        self.place.setEnabled(True)
        self._next()
        if self._job is None:
            self.place.choose.setFocus()
        self._refit()

    def _stop(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.stop()

    # --- taking out ---

    def _remove(self, file: RequestFile) -> None:
        self.fault.hide()
        self._jobs.run(
            self, files.remove_file, self._studio, file.id, then=partial(self._removed, file), on_error=self._failed
        )

    def _removed(self, file: RequestFile, _: object) -> None:
        self._show([one for one in self.files if one.id != file.id])
        self.place.choose.setFocus()
        self.changed.emit()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()
