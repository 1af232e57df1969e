"""Steps of a request that ask before they are taken: taking it back, going back, refusing, giving up on who it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.widgets.buttons import DANGER, PRIMARY
from skintwin_desktop.ui.widgets.overlay import Dialog

ENDING = frozenset({State.TAKEN_BACK, State.IDENTITY_FAILED, State.REFUSED})
BACK = frozenset(
    {
        (State.SEARCHING, State.SCOPE),
        (State.CONFIRMED, State.ASSESSING),
        (State.TALK, State.ASSESSING),
        (State.SECOND_LOOK, State.ASSESSING),
    }
)
"""From where to where a request goes back."""


def asks_first(source: State, target: State) -> bool:
    """Tell whether a step is asked about before it is taken."""
    return target in ENDING or (source, target) in BACK


class StepDialog(Dialog):
    """Says what a step does, and takes it only when that is answered; the safe answer has the focus."""

    def __init__(self, window: QWidget, source: State, target: State, word: str) -> None:
        super().__init__(window, word, self._story(source, target), icon="arrow-counter-clockwise")
        self._ending = target in ENDING
        self._word = word

    @staticmethod
    def _story(source: State, target: State) -> str:
        if (source, target) in BACK:
            text = words.translate("StepDialog", "The request goes back to “%1”. What was written down stays.")
            return text.replace("%1", request_words.state(target))
        return {
            State.TAKEN_BACK: words.translate(
                "StepDialog", "The request ends here, because the client no longer wants it. This cannot be undone."
            ),
            State.IDENTITY_FAILED: words.translate(
                "StepDialog", "The request is not handled because it is not certain who asks. A letter says so."
            ),
        }.get(target) or words.translate(
            "StepDialog", "The request is refused. The client gets a letter with the reason and where to complain."
        )

    def start(self) -> None:
        """Ask."""
        kind = DANGER if self._ending else PRIMARY
        self.ask(self.tr("Cancel"), self._word, kind=kind)

    def _confirm(self) -> None:
        self.done()
        super()._confirm()
