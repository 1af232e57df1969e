"""Extending the term of a request: to when and why, within the first term and within three months."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import registering
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import deadlines, identity
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import typed_in
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field


class ExtendDialog(RequestWordsDialog):
    """Asks until when, on which of the two grounds of the law, and what to say to the client."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, title: str
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, request, title=title, about="extend", icon="calendar-plus", width=520
        )
        latest = deadlines.latest_extension(request.line.clock.received_on)
        line = QLineEdit(words.day(latest))
        hint = self.tr("At most three months after receipt: %1.").replace("%1", words.day(latest))
        self.to = self.add("to", Field(self.tr("Answer by"), line, required=True, hint=hint))
        self.reason = Segments(
            self.tr("Why"),
            [Option("complex", self.tr("It is complex")), Option("number", self.tr("There are many requests"))],
            stretch=True,
        )
        self.add("reason", Field(self.tr("Why"), self.reason, required=True))
        self.choices["reason"] = self.reason
        self._line = line
        self.ask_words(self.tr("In plain words, for the client"), private=Private.KIND)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return super().values() | {"to": self._line.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self._line.setText(values.get("to", self._line.text()))

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Extend"), self.tr("Saving …"), icon="check", focus=self._line)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        if not self.reason.value():
            found["reason"] = self.tr("Choose one.")
        if identity.read_date(typed_in(self.to), self._studio.today()).value is None:
            found["to"] = self.tr("Type a date like 24-11-2026.")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        special = {
            ("to", "late"): self.tr("The first term is over: it cannot be extended any more."),
            ("to", "short"): self.tr("This is no extension."),
            ("to", "told"): self.tr("The client was told of an extension already: there is only one."),
            ("to", "long"): self.tr("This is more than three months after receipt."),
        }
        return special.get((problem.field, problem.code)) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Extend."""
        self.keeper.hold()
        to = identity.read_date(typed_in(self.to), self._studio.today()).value
        self.work(
            registering.extend_request, self._studio, self._request.line.id, to, self.reason.value(), self.words.text(),
            version=self._request.version,
        )  # fmt: skip
