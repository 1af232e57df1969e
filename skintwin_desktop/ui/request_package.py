"""Making the parcel for a client on a stick: where to, how far it is, and its code, which is shown once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import packing
from skintwin_desktop.core.requests.packing import Package
from skintwin_desktop.core.requests.parcel_places import refuse_beside
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.ui import words
from skintwin_desktop.ui.choose_file import choose_folder
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.paper_out import PaperOut
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_panel import WorkPanel
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.progress import ProgressLine
from skintwin_desktop.ui.widgets.text import Text, as_high_as_its_lines
from skintwin_desktop.ui.widgets.veil import Veil

LEGAL, WHOLE = "legal", "whole"


def save_slip(studio: Studio, request_id: UUID, code: str, parcel: Path, path: Path) -> bool:
    """Write the slip with the code where a person chose; False when nothing can be written there.

    FolderUnusable where the parcel lies as well, and where there is no room.
    """
    refuse_beside(studio, path, parcel)
    return save_for_person(path, packing.code_slip(studio, request_id, code))


def pages_of_slip(studio: Studio, request_id: UUID, code: str) -> list[bytes]:
    """Return the slip for a printer; runs beside the window."""
    return packing.code_slip_pages(studio, request_id, code, ppi=PRINTER_PPI)


class ParcelCodeDialog(Dialog):
    """Shows the code of a parcel. When it is closed the code is gone; nobody can ask for it again."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request_id: UUID, *, made: Package
    ) -> None:
        super().__init__(
            window,
            words.translate("ParcelCodeDialog", "The code of the parcel"),
            words.translate(
                "ParcelCodeDialog",
                "It is shown once and kept nowhere. Give it by another way than the parcel: never on the same stick, "
                "never in the same envelope.",
            ),
            icon="key",
            width=round(620 * look.percent / 100),
        )
        self._request_id, self._made = request_id, made
        self.code = Text(made.code, "display", wrap=True)
        self.code.setAccessibleName(made.code)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        as_high_as_its_lines(self.code)
        self.veil = Veil(self.code, privacy, Private.MEDICAL)
        self.veil.show_client(None)
        self.body.addWidget(self.veil)
        place = self.tr("The parcel: %1").replace("%1", made.place.name)
        self.body.addWidget(Text(place, "small", "ink2", wrap=True))
        self.print = KeyButton(self.tr("Print the slip"), icon="printer")
        self.save = KeyButton(self.tr("Save the slip as PDF"), icon="file-pdf")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.print, self.save):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.note = Note("info")
        self.note.hide()
        self.body.addWidget(self.note)
        self.out = PaperOut(
            self, studio, jobs,
            no_printer=self.tr(
                "No printer is set up on this computer. Save the slip as a PDF, print that elsewhere."
            ),
            saved=self.tr("Saved. Print it and delete the file: whoever has it can open the parcel."),
        )  # fmt: skip
        self.out.said.connect(self._say)
        self.out.failed.connect(self._failed)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._choose)
        way_out.changed.connect(self._refresh)
        self.refused.connect(self._forget)
        self._refresh()

    def start(self) -> None:
        """Show the dialog."""
        self.ask(self.tr("I have given it or written it down"), "", focus=self.print)

    def _refresh(self) -> None:
        for button in (self.print, self.save):
            way_out.say_on(button)

    def _forget(self) -> None:
        self.code.setText("")
        self.code.setAccessibleName("")

    def _print(self) -> None:
        self.out.print_paper(self.tr("Slip with the code"), pages_of_slip, self._request_id, self._made.code)

    def _choose(self) -> None:
        self.out.choose_place(self.tr("Save the slip"), f"{self._made.place.stem}-code.pdf", self.save_to)

    def save_to(self, path: str) -> None:
        """Write the slip where the person chose."""
        self.out.save_to(path, save_slip, self._request_id, self._made.code, self._made.place)

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.note.say(text)
        self.note.show()
        if self.overlay is not None:
            self.overlay.refit()


class PackagePanel(WorkPanel):
    """Makes the parcel in a folder that a person chooses, and shows its code."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(studio, jobs, privacy)
        self.story = Text("", "body", "ink2", wrap=True)
        self.extent = Segments(
            self.tr("What goes along"),
            [
                Option(LEGAL, self.tr("The legal set")),
                Option(WHOLE, self.tr("The full copy")),
            ],
        )
        self.extent.set_value(LEGAL)
        self.make = KeyButton(
            self.tr("Choose the stick and make the parcel"), kind=PRIMARY, icon="package", keys=("Ctrl", "Enter")
        )
        self.progress = ProgressLine()
        self.fault = Note("danger")
        self.shown: ParcelCodeDialog | None = None
        self._making: UUID | None = None
        self._job: Job | None = None
        self._folder: Path | None = None
        self.rows.addWidget(self.story)
        self.offer(self.extent, self.make, main=(self.make,))
        self.rows.addWidget(self.progress)
        self.rows.addWidget(self.fault)
        self.progress.hide()
        self.fault.hide()
        self.make.clicked.connect(self._choose)
        self.progress.stopped.connect(self.stop)
        way_out.changed.connect(self._enable)

    def refresh(self, request: OpenRequest) -> None:
        """Show whether the parcel is to be made, is being made, or is there."""
        may, mine = self._studio.may(Permission.DECIDE_REQUESTS), self._making == request.line.id
        self.extent.setVisible(self.carrying_out and may and request.line.right is Right.PORTABILITY)
        self.make.setVisible(self.carrying_out and may)
        self.progress.setVisible(mine)
        if self._making is None:
            self.fault.setVisible(self.carrying_out and self._folder is not None)
        if not self.carrying_out:
            self.fault.hide()
            text = self.tr("The parcel is made, sealed and read back whole.")
        elif not may:
            text = self.tr("The practitioner makes the parcel.")
        elif request.line.right is Right.PORTABILITY:
            text = self.tr(
                "The legal set is what the client gave and what was measured (article 20 AVG); the full copy is "
                "everything. One sealed page that opens in any browser with a code."
            )
        else:
            text = self.tr(
                "Everything that was granted goes into one sealed page that opens in any browser with a code. It is "
                "written on a stick and read back before it counts."
            )
        self.story.setText(text)
        self._enable()

    def leave(self) -> None:
        """Let go of the request; what is being made goes on."""
        super().leave()
        self._folder = None
        self.fault.hide()

    def _enable(self) -> None:
        way_out.say_on(self.make, able=self._making is None, why_not=self.tr("A parcel is being made."))

    # --- making ---

    def _choose(self) -> None:
        if self._request is not None and way_out.is_open:
            then = way_out.through(partial(self.make_in, self._request.line.id))
            choose_folder(self, self.tr("Where is the stick?"), then)

    def make_in(self, request_id: UUID, folder: str) -> None:
        """Make the parcel in a folder."""
        if self._making is not None:
            return
        self._making, self._folder = request_id, Path(folder)
        self.fault.hide()
        self.progress.begin(self.tr("The parcel is being made and read back"), can_stop=True)
        legal = self.extent.isVisible() and self.extent.value() == LEGAL
        self._job = self._jobs.run_long(
            self, packing.make_package, self._studio, request_id, self._folder, whole_copy=not legal,
            then=partial(self._made, request_id), on_error=partial(self._not_made, request_id),
        )  # fmt: skip
        self._job.progressed.connect(self.progress.advance)
        self._job.finished.connect(self._over)
        self._enable()

    def stop(self) -> None:
        """Give up; nothing half stays."""
        if self._job is not None:
            self._job.stop()

    def _over(self) -> None:
        """Tell what became of a parcel that was stopped; a made or a failed one was told already."""
        stopped = self._making is not None
        self._making = self._job = None
        self.progress.hide()
        self._enable()
        if stopped and self._request is not None:
            self._say(self.tr("Stopped. Nothing of it stayed on the stick."), tone="info")

    def _made(self, request_id: UUID, made: Package) -> None:
        self._making = self._folder = None
        self.shown = ParcelCodeDialog(self.window(), self._studio, self._jobs, self._privacy, request_id, made=made)
        self.shown.refused.connect(self._code_gone)
        self.shown.start()
        self.done()

    def _code_gone(self) -> None:
        self.shown = None

    def _not_made(self, request_id: UUID, error: StudioError | None) -> None:
        self._making = None
        if self._request is not None and self._request.line.id == request_id:
            self._say(sentence(error), tone="danger")
            self.fault.offer(self.tr("Again"), self._again)

    def _again(self) -> None:
        if self._request is not None and self._folder is not None and way_out.is_open:
            self.make_in(self._request.line.id, str(self._folder))

    def _say(self, text: str, *, tone: str) -> None:
        self.fault.say(text, tone=tone)
        self.fault.show()
