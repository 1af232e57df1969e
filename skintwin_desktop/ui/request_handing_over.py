"""Taking down how and when somebody was handed what an outside source had: it is not in the parcel."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import handing_over
from skintwin_desktop.core.requests.facts import is_apart
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.requests import WITH_COPY
from skintwin_desktop.ui import request_letter_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog, typed_in
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field


def is_handed_over(request: OpenRequest | None, part: Part | None) -> bool:
    """Tell whether a part is something of a source that is given now; without a part whether there is any."""
    if request is None or request.line.right not in WITH_COPY or request.line.state not in handing_over.HANDING_OVER:
        return False
    asked = request.parts if part is None else (part,)
    return any(is_apart(one.kind, one.found, one.decision) for one in asked)


class HandOverDialog(DeedDialog):
    """Takes down how something of a source was handed over, and when."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, _privacy: Privacy, _request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, jobs, part.label,
            self.tr("This is not in the parcel. The letter says that it was given once it was handed over."),
            icon="paper-plane-tilt",
        )  # fmt: skip
        self._studio, self._part = studio, part
        day = part.done_at.date() if part.done_at is not None else studio.today()
        self.given_on = QLineEdit(words.day(day))
        self.way = Segments(
            self.tr("How"), [Option(code, request_letter_words.letter_way(code)) for code in handing_over.WAYS],
            stretch=True,
        )  # fmt: skip
        self.way.set_value(part.done or "desk")
        self.add("way", Field(self.tr("How"), self.way, required=True))
        self.add("given_on", Field(self.tr("Handed over on"), self.given_on, required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.way)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if identity.read_date(typed_in(self.fields["given_on"]), self._studio.today()).value is None:
            return {"given_on": self.tr("Type a date like 24-11-2026.")}
        return {}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if (problem.field, problem.code) == ("given_on", "long_ago"):
            return self.tr("This is before the request came.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Write it down."""
        day = identity.read_date(typed_in(self.fields["given_on"]), self._studio.today()).value
        assert day is not None
        self.work(
            handing_over.note_handed_over, self._studio, self._part.id, self.way.value(), day,
            version=self._part.version,
        )  # fmt: skip
