"""Said at the letters to who hands them over: the practitioner writes this one, or it is there and sealed."""

from __future__ import annotations

from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import request_letter_words
from skintwin_desktop.ui.request_letter_kinds import left_to_others
from skintwin_desktop.ui.widgets.cards import Note


class LetterWaits(Note):
    """The note; it is there as long as the letter that goes with the request is not."""

    def __init__(self, studio: Studio) -> None:
        super().__init__("info")
        self._studio = studio
        self.hide()

    def show_request(self, request: OpenRequest, sealed: str = "") -> None:
        """Say which letter somebody else writes, where one is to come, or what is said of a ``sealed`` one."""
        kind = left_to_others(self._studio, request)
        self.setVisible(bool(sealed) or kind is not None)
        if sealed:
            self.say(sealed, tone="seal")
        elif kind is not None:
            text = self.tr("As soon as it is there, it stands in this list: sealed, and for you to hand over or post.")
            bold = self.tr("The practitioner writes the letter “%1”.")
            self.say(text, bold=bold.replace("%1", request_letter_words.letter(kind)), tone="info")
