"""Deciding on the parts of a request: one, or every part that is still open, with the ground and the reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import parts, records
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules.erasure import BY_LAW
from skintwin_desktop.rules.request_grounds import GROUNDS, grounds_for
from skintwin_desktop.rules.request_letters import WITHOUT_AVG
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_part_cells import part_name
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field


class DecideDialog(RequestWordsDialog):
    """Decides on one part, or on every part that is not decided yet."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        chosen: tuple[Part, ...],
    ) -> None:
        one = chosen[0]
        title = part_name(one) if len(chosen) == 1 else words.translate("DecideDialog", "Every part that is open")
        super().__init__(
            window, studio, jobs, privacy, request, title=title, kind="request_decision", about=one.id.hex,
            icon="scales", lines=4,
        )  # fmt: skip
        self._chosen, self._right = chosen, request.line.right
        offered = [Option(code, request_words.decision(code, self._right)) for code in records.DECISIONS]
        self.decision = Segments(self.tr("Decision"), offered, stretch=True)
        fit = [grounds_for(self._right, part.kind, part.code) for part in chosen]
        grounds = [code for code in GROUNDS[self._right] if all(code in found for found in fit)]
        self.ground = ComboBox([Option(code, request_words.ground(code)) for code in grounds])
        self.choices |= {"decision": self.decision, "ground": self.ground}
        self.add("decision", Field(self.tr("Decision"), self.decision, required=True))
        self.add("ground", Field(self.tr("Ground"), self.ground, required=True))
        self._reason = self.ask_words(self.tr("Reason in plain words"), read_by(request), private=Private.KIND)
        self.decision.chosen.connect(self._decided)
        self._decided()

    def _decided(self, *_: object) -> None:
        less = self.decision.value() in {records.PART, records.REFUSE}
        for widget in (self.fields["ground"], self._reason):
            widget.setVisible(less)
        self._refit()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self._decided()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Decide"), self.tr("Saving …"), icon="check", focus=self.decision)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if not self.decision.value():
            return {"decision": self.tr("Choose one.")}
        if self.decision.value() == records.GIVE:
            return {}
        found = {} if self.ground.value() else {"ground": self.tr("Choose one.")}
        return found | super().problems()

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if (problem.field, problem.code) == ("ground", "not_here"):
            return self.tr("This ground does not hold for this. Choose another.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Decide."""
        self.keeper.hold()
        self.work(decide_all, self._studio, self._fit(), self.values())

    def _fit(self) -> tuple[Part, ...]:
        """Return the parts to decide on; of several, those that a law keeps are left open when the rest goes."""
        goes = self._right is Right.ERASURE and self.decision.value() == records.GIVE
        if len(self._chosen) == 1 or not goes:
            return self._chosen
        return tuple(one for one in self._chosen if one.kind != records.CLASS or one.code not in BY_LAW)


def read_by(request: OpenRequest) -> str:
    """Return who reads a reason: the client, or whoever asks about the client."""
    if request.line.right in WITHOUT_AVG:
        return words.translate("DecideDialog", "Whoever asks reads this in the letter. Say nothing of the file in it.")
    return words.translate("DecideDialog", "The client reads this in the letter.")


def decide_all(studio: Studio, chosen: tuple[Part, ...], values: Mapping[str, str]) -> None:
    """Decide on parts in the same way, one deed for each."""
    for one in chosen:
        parts.decide_part(
            studio, one.id, values["decision"], ground=values["ground"], words=values["words"], version=one.version
        )
