"""Which dialog writes a kind of note down: most ask a choice and words, some look at more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_authority import AuthorityDialog
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.request_object_list import ObjectListDialog
from skintwin_desktop.ui.request_proof import DeathDialog, OfficialDialog

_SPECIAL: Mapping[str, type[AuthorityDialog | DeathDialog | OfficialDialog | ObjectListDialog]] = {
    notes.AUTHORITY: AuthorityDialog,
    notes.DEATH: DeathDialog,
    notes.OFFICIAL: OfficialDialog,
    notes.SIGNED_LIST: ObjectListDialog,
}


def note_dialog(
    kind: str, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, *, request: OpenRequest
) -> RequestNoteDialog | OfficialDialog | ObjectListDialog:
    """Return the dialog in which a note of a kind is written down."""
    special = _SPECIAL.get(kind)
    if special is not None:
        return special(window, studio, jobs, privacy, request)
    return RequestNoteDialog(window, studio, jobs, privacy, request, kind=kind)
