"""Taking down what an outside source gave."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import parts, records
from skintwin_desktop.core.requests.parts import MOST_FOUND
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText


class AnswerDialog(DeedDialog):
    """Takes down what an outside source gave."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(window, jobs, part.label, self.tr("What did this source give?"), icon="magnifying-glass")
        self._studio, self._part = studio, part
        self.found = Segments(
            self.tr("Answer"), [Option(code, request_words.answer(code)) for code in records.ANSWERS], stretch=True
        )
        self.count = QLineEdit()
        self.words = LongText(lines=3)
        self.add("found", Field(self.tr("Answer"), self.found, required=True))
        self.add("count", Field(self.tr("How many"), self.count))
        field = Field(self.tr("Who answered, and what; or why it does not apply"), self.words)
        self.add_veiled("words", field, privacy, Private.MEDICAL, request.line.client_id)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.found)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = {} if self.found.value() else {"found": self.tr("Choose one.")}
        typed = self.count.text().strip()
        if typed and not (typed.isascii() and typed.isdecimal()):
            found["count"] = self.tr("Type a number, or leave it open.")
        elif typed and (len(typed) > len(str(MOST_FOUND)) or int(typed) > MOST_FOUND):
            found["count"] = self.tr("This is more than one client can have. Type at most %1.").replace(
                "%1", str(MOST_FOUND)
            )
        return found

    def begin(self) -> None:
        """Write the answer down."""
        count = int(self.count.text().strip() or 1)
        self.work(
            parts.answer_part, self._studio, self._part.id, self.found.value(), count=count, words=self.words.text(),
            version=self._part.version,
        )  # fmt: skip
