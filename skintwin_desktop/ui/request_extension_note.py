"""Said above a request whose term was extended, as long as that does not count: its letter has to leave in time."""

from __future__ import annotations

from PySide6.QtCore import Signal

from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.cards import Note


class ExtensionNote(Note):
    """The note; it is there until the letter has left, or the answer has."""

    letter_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__("warn", icon="envelope-simple")
        self._studio = studio
        self.to_letter = self.offer(self.tr("To the letter"), self.letter_wanted.emit, icon="envelope-simple")
        self.hide()

    def show_request(self, request: OpenRequest) -> None:
        """Show what a request needs for its extension to count."""
        clock = request.line.clock
        waits = clock.extension_waits
        self.setVisible(waits is not None and clock.stopped_on is None)
        if waits is None:
            return
        in_time = self._studio.today() <= clock.until
        self.to_letter.setVisible(in_time)
        if in_time:
            text = self.tr("Until then %1 counts. The letter must leave on that day at the latest (article 12(3) AVG).")
            bold = self.tr("The extension to %1 counts once its letter has left.")
            self.say(text.replace("%1", words.day(clock.until)), bold=bold.replace("%1", words.day(waits)), tone="warn")
        else:
            text = self.tr("Its letter did not leave within the first term. %1 is the day that counts.")
            bold = self.tr("The extension to %1 does not count.").replace("%1", words.day(waits))
            self.say(text.replace("%1", words.day(clock.until)), bold=bold, tone="danger")
