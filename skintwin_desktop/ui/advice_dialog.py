"""Going on without a consent that the studio only advises: a person decides, and the journal says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from skintwin_desktop.errors import ConsentAdvised, StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.overlay import Dialog


class AdviceDialog(Dialog):
    """Says which consent is missing, and asks whether to go on all the same."""

    def __init__(self, window: QWidget, error: ConsentAdvised, then: Callable[[], object]) -> None:
        super().__init__(window, words.translate("consents", "Go on without this consent?"), icon="warning")
        self.body.addWidget(Note("warn", sentence(error)))
        self._then = then
        self.confirmed.connect(self._go_on)
        self.ask(self.tr("Cancel"), self.tr("Go on; it stands in the journal"))

    def _go_on(self) -> None:
        self.done()
        self._then()


def ask_or_tell(
    window: QWidget,
    again: Callable[[], object],
    tell: Callable[[StudioError | None], object],
    error: StudioError | None,
) -> None:
    """Ask whether to do it ``again`` against the advice where that is possible, and else tell what went wrong."""
    if isinstance(error, ConsentAdvised):
        AdviceDialog(window, error, again)
    else:
        tell(error)
