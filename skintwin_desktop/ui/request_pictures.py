"""The pictures of a client in a dialog about a copy, and leaving some out: those on which somebody else can be seen."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import screening
from skintwin_desktop.core.requests import scoping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.screening import MedicalFile, Picture
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


class PicturesDialog(RequestWordsDialog):
    """The pictures of a client by visit, what a child does with them, and the reason that the client reads."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, **named: Any
    ) -> None:
        super().__init__(window, studio, jobs, privacy, request, icon="image", **named)
        self.strip = Strip(privacy)
        self.strip.set_client(request.line.client_id)
        self.empty = EmptyState("image", self.tr("No pictures"), self.tr("There are none left in this file."))
        self.empty.hide()
        self.count = Text("", "small", "ink2")
        self.body.addWidget(self.strip)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.count)
        self.strip.thumbnail_wanted.connect(self._load)

    def read(self) -> None:
        """Read the pictures; that somebody looked at the file stands in the journal."""
        if self._request.line.client_id is not None:
            self._jobs.run(
                self, screening.open_file, self._studio, self._request.line.client_id, then=self._show,
                on_error=self._not_read,
            )  # fmt: skip

    def offered(self, file: MedicalFile) -> list[Picture]:
        """Return the pictures that can be chosen here: all of them."""
        return list(file.pictures)

    def shown(self) -> None:
        """Hear that the pictures are shown."""

    def _show(self, file: MedicalFile) -> None:
        kept = self.offered(file)
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
        self.shown()
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


class LeaveOutDialog(PicturesDialog):
    """Takes the pictures that are left out whole."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("LeaveOutDialog", "Leave pictures out"),
            text=words.translate(
                "LeaveOutDialog", "Choose those on which somebody else can be seen. Ctrl+Space gathers."
            ),
            kind=DRAFT, width=760, lines=3,
        )  # fmt: skip
        self.ask_words(
            self.tr("Reason in plain words"), self.tr("The client reads this in the letter."), private=Private.KIND
        )
        self.strip.selection_changed.connect(self.shown)
        self.shown()

    def start(self) -> None:
        """Show the dialog and read the pictures."""
        self.offer(self.tr("Leave out"), self.tr("Saving …"), icon="prohibit", focus=self.strip)
        self.keep_drafts()
        self.read()

    def offered(self, file: MedicalFile) -> list[Picture]:
        """Return the pictures that are not left out or covered already."""
        gone = {part.code for part in self._request.parts}
        return [one for one in file.pictures if f"{scoping.PICTURE}{one.id.hex}" not in gone]

    def shown(self) -> None:
        """Say how many are chosen."""
        self.count.setText(self.tr("%n picture(s) chosen", None, len(self.strip.selection())))

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        return found if self.strip.selection() else found | {"pictures": self.tr("Choose the pictures first.")}

    def begin(self) -> None:
        """Leave them out."""
        self.keeper.hold()
        self.work(leave_out, self._studio, self._request.line.id, self.strip.selection(), self.words.text())
