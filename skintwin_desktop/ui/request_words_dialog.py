"""A dialog that asks for words about a request and does one deed with them; what is typed is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.words_dialog import WordsDialog

DRAFT = "request_words"


class RequestWordsDialog(WordsDialog):
    """Asks for words about a request; ``about`` tells the drafts of one request of a ``kind`` apart."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        title: str,
        text: str = "",
        kind: str = DRAFT,
        about: str = "",
        icon: str = "note-pencil",
        width: int = 560,
        lines: int = 5,
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, request.line.client_id, title=title, text=text, kind=kind,
            subject=f"{request.line.id.hex} {about}".strip(), icon=icon, width=width, lines=lines,
        )  # fmt: skip
        self.draft_title = request.line.reference
        self._request = request
