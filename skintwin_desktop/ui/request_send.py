"""A letter of a request leaves: by which way, and by which other way the code of its parcel."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import code_ways, letters_out
from skintwin_desktop.core.requests.records import RequestLetter
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.ui import request_letter_words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field


class SendDialog(DeedDialog):
    """Takes down how a letter leaves, and how the code of a parcel goes."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        letter: RequestLetter,
        *,
        parcel: bool,
        title: str,
        code_way: str = "",
    ) -> None:
        super().__init__(window, jobs, title, icon="paper-plane-tilt")
        self._studio, self._letter = studio, letter
        self.way = Segments(
            self.tr("The letter goes"),
            [Option(one, request_letter_words.letter_way(one)) for one in letters_out.WAYS],
            stretch=True,
        )
        ways = [Option(one, request_letter_words.letter_way(one)) for one in code_ways.CODE_WAYS]
        self.code_way = Segments(self.tr("The code goes"), ways, stretch=True)
        if code_way:
            self.code_way.set_value(code_way)
        self.add("way", Field(self.tr("The letter goes"), self.way, required=True))
        if parcel:
            self.add("code_way", Field(self.tr("The code goes"), self.code_way, required=True,
                                       hint=self.tr("By another way than the parcel.")))  # fmt: skip

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("It has left"), self.tr("Saving …"), icon="check", focus=self.way)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.way.value() else {"way": self.tr("Choose one.")}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        special = {
            ("way", "sealed"): self.tr("A letter about the file does not go by e-mail: hand it over or post it."),
            ("code_way", "other"): self.tr(
                "The letter says that the code goes another way: choose it in the letter first."
            ),
            ("way", "no_address"): self.tr(
                "Nobody knows where to post it: hand it over, or note where the answer goes."
            ),
            ("code_way", "same"): self.tr("The code must go by another way than the parcel."),
            ("letter", "term_over"): self.tr(
                "The first term is over: the client cannot be told of an extension any more, and it does not count."
            ),
            ("letter", "not_final"): self.tr("The practitioner has not made this letter final yet."),
        }
        return special.get((problem.field, problem.code)) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Note that it left."""
        self.work(
            letters_out.send_letter, self._studio, self._letter.id, self.way.value(), code_way=self.code_way.value(),
            version=self._letter.version,
        )  # fmt: skip
