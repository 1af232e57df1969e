"""What is it for: asked before something of a client is printed or leaves the program, and kept in the journal."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.events import Purpose
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.overlay import Dialog

translate = QCoreApplication.translate

PURPOSES = (Purpose.DELIVERY, Purpose.DISCLOSURE, Purpose.RIGHTS, Purpose.FILE)
"""Why something may be put on paper or in a file, the usual one first."""
OF_INVOICES = (Purpose.PAYMENT, Purpose.RIGHTS, Purpose.OFFICE)
"""Why an invoice may."""


def purpose_asked(purpose: Purpose) -> str:
    """Return a purpose as the dialog offers it."""
    return {
        Purpose.DELIVERY: translate("purpose", "To hand it to the client"),
        Purpose.DISCLOSURE: translate("purpose", "For the GP or another practitioner, with consent"),
        Purpose.RIGHTS: translate("purpose", "The client asked for a copy"),
        Purpose.FILE: translate("purpose", "For the paper file of the studio"),
        Purpose.PAYMENT: translate("purpose", "For whoever pays it"),
        Purpose.OFFICE: translate("purpose", "For the books of the studio"),
    }[purpose]


class PurposeDialog(Dialog):
    """Asks what a print or a file is for; nothing is chosen beforehand."""

    chosen = Signal(object)
    """The Purpose."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        purposes: tuple[Purpose, ...] = PURPOSES,
        *,
        said: Mapping[Purpose, str] | None = None,
    ) -> None:
        super().__init__(window, title, translate("purpose", "What is it for? The answer is kept in the journal."))
        offered = said or {purpose: purpose_asked(purpose) for purpose in purposes}
        self.options = {purpose: Check(offered[purpose], radio=True) for purpose in purposes}
        for check in self.options.values():
            self.body.addWidget(check)
            check.toggled.connect(self._may_go_on)
        self.confirmed.connect(self._tell)

    def begin(self, deed: str, icon: str) -> None:
        """Show the question; ``deed`` is the word on the button."""
        self.ask(translate("purpose", "Cancel"), deed, icon=icon, focus=next(iter(self.options.values())))
        self._may_go_on()

    def _may_go_on(self) -> None:
        if self.deed is not None:
            anything = any(check.isChecked() for check in self.options.values())
            self.deed.set_enabled(anything, translate("purpose", "Choose what it is for."))

    def _tell(self) -> None:
        purpose = next(purpose for purpose, check in self.options.items() if check.isChecked())
        self.done()
        self.chosen.emit(purpose)
