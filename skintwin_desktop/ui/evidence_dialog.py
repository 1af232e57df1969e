"""Looking at the evidence of a consent: a scanned form, a signature; a PDF is named and can be saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.core import consent_evidence
from skintwin_desktop.core.consent_evidence import Evidence, OpenedEvidence, Strokes
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.choose_file import choose_place
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.lesion_pictures import image_of
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import paint_hatch
from skintwin_desktop.ui.widgets.text import Text

_PEN = 2.2
_WIDTH = 760
_SHARE = 0.62
"""Part of the window's height that a form takes."""


def write_copy(studio: Studio, evidence: Evidence, path: str, purpose: Purpose) -> bool:
    """Write a scanned form where a person chose; False when nothing can be written there."""
    return save_for_person(Path(path), consent_evidence.copy_of_evidence(studio, evidence.id, purpose))


class Sheet(QWidget):
    """A form or a signature, fitted to the room; hatched in privacy mode."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._image, self._strokes = QImage(), Strokes(0, 0, ())
        self._keep: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        privacy.changed.connect(self.update)

    def show_evidence(self, opened: OpenedEvidence, room: QSize) -> None:
        """Show what was opened, within this room."""
        size = QSize(opened.facts.width or 1, opened.facts.height or 1)
        if opened.pixels is not None:
            self._keep = opened.pixels.data  # the image shares its memory
            self._image = image_of(opened.pixels)
            size = self._image.size()
        self._strokes = opened.strokes or self._strokes
        self.setFixedHeight(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the form on its own paper, or the lines of the pen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        if self._privacy.hides(Private.PICTURE, None):
            paint_hatch(painter, box)
        elif not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF((box.width() - size.width()) / 2, 0, size.width(), size.height())
            painter.drawImage(place, self._image)
        else:
            self._paint_strokes(painter, box)
        painter.end()

    def _paint_strokes(self, painter: QPainter, box: QRectF) -> None:
        strokes = self._strokes
        painter.setPen(look.colour("border"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if not strokes.lines:
            return
        scale = min(box.width() / strokes.width, box.height() / strokes.height)
        left = (box.width() - strokes.width * scale) / 2
        pen = QPen(look.colour("ink"), _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in strokes.lines:
            path = QPainterPath()
            for number, (x, y) in enumerate(line):
                point = QPointF(left + x * scale, y * scale)
                path.lineTo(point) if number else path.moveTo(point)
            painter.drawPath(path)


class EvidenceDialog(Dialog):
    """Shows one piece of evidence over the window, and saves a scanned form outside the studio for a purpose."""

    saved = Signal()

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, evidence: Evidence) -> None:
        title = QCoreApplication.translate("consents", "%1 of %2").replace("%1", consent_words.evidence(evidence.kind))
        super().__init__(window, title.replace("%2", words.day(evidence.added_at)), icon="file-text", width=_WIDTH)
        self._studio, self._jobs, self._privacy, self._evidence = studio, jobs, privacy, evidence
        self._suffix = "pdf"
        self.asked: PurposeDialog | None = None
        self.story = Text(self.tr("One moment."), "body", "ink2", wrap=True)
        self.sheet = Sheet(privacy)
        self.note = Note("warn")
        self.save = KeyButton(self.tr("Save a copy …"), icon="export")
        for widget in (self.story, self.sheet, self.note):
            self.body.addWidget(widget)
        self._buttons.insertWidget(0, self.save)
        for hidden in (self.sheet, self.note, self.save):
            hidden.hide()
        self.save.clicked.connect(self._ask_purpose)
        privacy.changed.connect(self._leave)

    def start(self) -> None:
        """Open the evidence and show it."""
        self.ask(self.tr("Close"), "")
        self._jobs.run(
            self, consent_evidence.open_evidence, self._studio, self._evidence.id,
            then=self._show, on_error=self._not_opened,
        )  # fmt: skip

    def _show(self, opened: OpenedEvidence) -> None:
        facts, kept_by = opened.facts, self.tr("kept by %1").replace("%1", self._evidence.added_by)
        self.story.setText(" · ".join(part for part in (facts.file_name, kept_by) if part))
        if opened.pixels is None and opened.strokes is None:
            said = self.tr(
                "This form is a PDF. The program keeps it as it is and does not draw it: a file from outside could "
                "hold more than it shows. Save a copy to read it in another program."
            )
            self.note.say(said, tone="info")
            self.note.show()
        else:
            window = self.window()
            self.sheet.show_evidence(opened, QSize(_WIDTH - 40, round(window.height() * _SHARE)))
            self.sheet.show()
        if opened.strokes is None:
            self._suffix = {"PDF": "pdf", "JPEG": "jpg"}.get(facts.format, facts.format.lower())
            self.save.show()
            self.save.set_enabled(not self._privacy.on, self.tr("In privacy mode nothing leaves the studio."))
        self._refit()

    def _not_opened(self, error: StudioError | None) -> None:
        self.story.hide()
        self._say(sentence(error), "danger")

    def _say(self, text: str, tone: str) -> None:
        self.note.say(text, tone=tone)
        self.note.show()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()

    def _leave(self) -> None:
        """Close when privacy mode comes on: somebody stepped in."""
        if self._privacy.on and self.overlay is not None:
            self.overlay.close_overlay()

    # --- a copy outside ---

    def _ask_purpose(self) -> None:
        self.asked = PurposeDialog(self.window(), self.tr("Save a copy of the form"))
        self.asked.chosen.connect(self._choose_place)
        self.asked.begin(self.tr("Choose a place"), "export")

    def _choose_place(self, purpose: Purpose) -> None:
        if way_out.is_open and not self._privacy.on:
            name = self.tr("form.%1").replace("%1", self._suffix)
            choose_place(self, self.tr("Save a copy of the form"), name, partial(self.save_to, purpose))

    def save_to(self, purpose: Purpose, path: str) -> None:
        """Write the form where the person chose."""
        if way_out.is_open and not self._privacy.on:
            self._jobs.run(
                self, write_copy, self._studio, self._evidence, path, purpose,
                then=self._saved, on_error=self._not_opened,
            )  # fmt: skip

    def _saved(self, written: bool) -> None:
        if written:
            self._say(
                self.tr("Saved. Whoever has this file can read it: delete it there when it is not needed."), "warn"
            )
            self.saved.emit()
        else:
            self._say(self.tr("The file could not be written there. Choose another place."), "danger")
