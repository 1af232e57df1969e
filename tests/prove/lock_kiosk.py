"""The states of the client's own screen in which it must lock; the window of the desk is away meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from skintwin_desktop.ui.kiosk_form import CONSENT, QUESTION
from skintwin_desktop.ui.kiosk_window import KioskWindow
from tests.driver import until
from tests.prove.desk_pages import rest
from tests.prove.lock_desk import TYPED, OfficeDesk


class KioskDesk(OfficeDesk):
    """The person at the desk who lets a client answer."""

    def _own_screen(self, kind: str = "") -> KioskWindow:
        self.open(self.signed)
        kiosk = self.person.workspace.kiosk
        assert self.person.workspace.file.client is not None
        kiosk.begin(self.person.workspace.file.client.id, QGuiApplication.primaryScreen())
        window = until(lambda: kiosk.window, "the client's own screen does not open")
        rest(self.person)
        steps = window.steps
        window.form.at = next((at for at, step in enumerate(steps) if step.kind == kind), 0)
        window.show_step()
        return window

    def own_screen(self) -> None:
        self._own_screen()

    def own_words(self) -> None:
        window = self._own_screen(QUESTION)
        window.form.answers["medication"] = "yes"
        window.form.at = next(at for at, step in enumerate(window.steps) if step.id == "medication")
        window.show_step()
        window.page.words.setFocus()
        QTest.keyClicks(window.page.words, TYPED)

    def signing(self) -> None:
        window = self._own_screen(CONSENT)
        window.page.answers.choose(1)
        until(window.page.pad.isVisible, "no pad")
        QTest.mousePress(window.page.pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
        for step in range(12):
            QTest.mouseMove(window.page.pad, QPoint(100 + 20 * step, 60 + 20 * (step % 2)))

    def door_for_staff(self) -> None:
        window = self._own_screen(QUESTION)
        window.foot.staff.click()
        QTest.keyClicks(window.door.password, TYPED)

    def nobody_at_the_own_screen(self) -> None:
        self._own_screen(QUESTION)._idle.timeout.emit()


STATES: dict[str, Callable[[KioskDesk], None]] = {
    name: reach for name, reach in vars(KioskDesk).items() if callable(reach) and not name.startswith("_")
}
"""Here no window can be minimised or closed: it comes back."""
