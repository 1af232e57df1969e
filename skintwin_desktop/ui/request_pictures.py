"""Leaving single pictures out of a copy, chosen by eye: those on which somebody else can be seen."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import screening
from skintwin_desktop.core.requests import scoping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.cards import EmptyState
from skintwin_desktop.ui.widgets.strip import Strip, StripGroup, StripItem
from skintwin_desktop.ui.widgets.text import Text

DRAFT = "request_pictures"


def leave_out(studio: Studio, request_id: UUID, pictures: tuple[UUID, ...], text: str) -> None:
    """Leave pictures out for the same reason, one deed for each."""
    for picture_id in pictures:
        scoping.leave_picture_out(studio, request_id, picture_id, text)


class LeaveOutDialog(RequestWordsDialog):
    """The pictures by visit, those that are chosen, and the reason that the client reads."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("LeaveOutDialog", "Leave pictures out"),
            text=words.translate(
                "LeaveOutDialog", "Choose those on which somebody else can be seen. Ctrl+Space gathers."
            ),
            kind=DRAFT, icon="image", width=760, lines=3,
        )  # fmt: skip
        self.strip = Strip(privacy)
        self.strip.set_client(request.line.client_id)
        self.empty = EmptyState("image", self.tr("No pictures"), self.tr("There are none left in this file."))
        self.empty.hide()
        self.count = Text("", "small", "ink2")
        self.body.addWidget(self.strip)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.count)
        self.ask_words(
            self.tr("Reason in plain words"), self.tr("The client reads this in the letter."), private=Private.KIND
        )
        self.strip.thumbnail_wanted.connect(self._load)
        self.strip.selection_changed.connect(self._counted)
        self._counted()

    def start(self) -> None:
        """Show the dialog and read the pictures."""
        self.offer(self.tr("Leave out"), self.tr("Saving …"), icon="prohibit", focus=self.strip)
        self.keep_drafts()
        if self._request.line.client_id is not None:
            self._jobs.run(
                self, screening.open_file, self._studio, self._request.line.client_id, then=self._show,
                on_error=self._not_read,
            )  # fmt: skip

    def _show(self, file: MedicalFile) -> None:
        gone = {part.code for part in self._request.parts}
        kept = [one for one in file.pictures if f"{scoping.PICTURE}{one.id.hex}" not in gone]
        groups = [
            StripGroup(
                words.day(visit.started_at),
                [StripItem(one.id, words.picture_kind_short(one.facts.kind)) for one in kept
                 if one.visit_id == visit.id],
            )
            for visit in reversed(file.visits)
        ]  # fmt: skip
        self.strip.show_groups([group for group in groups if group.items])
        self.strip.setVisible(bool(kept))
        self.empty.setVisible(not kept)
        self._counted()
        self._refit()

    def _not_read(self, error: StudioError | None) -> None:
        self.show_error(error)

    def _load(self, picture_id: UUID) -> None:
        self._jobs.run_pictures(
            self, thumbnail, self._studio, picture_id, then=partial(self._loaded, picture_id),
            on_error=partial(self._damaged, picture_id),
        )  # fmt: skip

    def _loaded(self, picture_id: UUID, image: QImage) -> None:
        self.strip.set_thumbnail(picture_id, image)

    def _damaged(self, picture_id: UUID, _: StudioError | None) -> None:
        self.strip.set_damaged(picture_id)

    def _counted(self) -> None:
        self.count.setText(self.tr("%n picture(s) chosen", None, len(self.strip.selection())))

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        return found if self.strip.selection() else found | {"pictures": self.tr("Choose the pictures first.")}

    def begin(self) -> None:
        """Leave them out."""
        self.keeper.hold()
        self.work(leave_out, self._studio, self._request.line.id, self.strip.selection(), self.words.text())
