"""The menus of the agenda: what can be done with it, and with one appointment as it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.rules import agenda as rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.agenda_panel import AgendaPanel


class AgendaMenus(QObject):
    """Opens the menus of a panel."""

    def __init__(self, panel: AgendaPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.menu: QMenu | None = None

    def open_more(self) -> None:
        """Offer what can be done with the agenda as a whole."""
        panel = self._panel
        menu = self._new_menu()
        _add(menu, self.tr("Walk-in, without an appointment") + "\tCtrl+Shift+N", panel.deeds.walk_in)
        _add(menu, self.tr("Waiting list"), panel.waiting.open_list)
        _add(menu, self.tr("Put somebody on the waiting list"), panel.waiting.add)
        menu.addSeparator()
        _add(menu, self.tr("Go to a day") + "\tCtrl+G", panel.ask_day)
        _add(menu, self.tr("To today") + "\tT", panel.go_today)
        self._add_practitioners(menu)
        menu.addSeparator()
        leaves = panel.out.may_leave()
        _add(menu, self.tr("Print the day list") + "\tCtrl+P", panel.print_day, enabled=leaves)
        _add(menu, self.tr("Save as a calendar file"), panel.save_calendar, enabled=leaves)
        menu.popup(panel.more.mapToGlobal(panel.more.rect().bottomLeft()))

    def _add_practitioners(self, menu: QMenu) -> None:
        panel = self._panel
        shown = panel.shown.appointments if panel.shown is not None else ()
        people = {one.practitioner_id: one.practitioner for one in shown}
        if len(people) > 1 or panel.practitioner is not None:
            below = menu.addMenu(self.tr("Whose agenda"))
            _add(
                below,
                self.tr("Everybody's"),
                partial(panel.show_practitioner, None),
                checked=panel.practitioner is None,
            )
            for who, name in sorted(people.items(), key=lambda one: one[1]):
                _add(below, name, partial(panel.show_practitioner, who), checked=panel.practitioner == who)

    def open_for(self, one: Appointment, at: QPoint) -> None:
        """Offer what can be done to an appointment as it stands."""
        panel, menu = self._panel, self._new_menu()
        _add(menu, self.tr("Open") + "\tEnter", partial(panel.open_appointment, one))
        if panel.cares and one.comes:
            _add(menu, self.tr("To the screening") + "\tF4", partial(panel.screening_wanted.emit, one))
        menu.addSeparator()
        said = {
            rules.PRESENT: self.tr("Has arrived") + "\tF3",
            rules.IN_ROOM: self.tr("In the room"),
            rules.FINISHED: self.tr("Finished"),
            rules.NO_SHOW: self.tr("Did not come") + "\tShift+F3",
            rules.EXPECTED: self.tr("Expected again"),
        }
        for status, word in said.items():
            if panel.deeds.may_mark(one, status):
                _add(menu, word, partial(panel.deeds.mark, one, status))
        if one.can_move:
            menu.addSeparator()
            _add(menu, self.tr("Change …") + "\tF2", partial(panel.deeds.change, one))
            _add(menu, self.tr("Cancel …") + "\tDel", partial(panel.deeds.cancel, one))
        menu.popup(at)

    def _new_menu(self) -> QMenu:
        self.menu = QMenu(self._panel)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return self.menu


class _Entry(QAction):
    """An entry of a menu that does its deed."""

    def __init__(self, menu: QMenu, text: str, deed: Callable[[], object]) -> None:
        super().__init__(text, menu)
        self._deed = deed
        self.triggered.connect(self._do)

    def _do(self) -> None:
        self._deed()


def _add(
    menu: QMenu, text: str, deed: Callable[[], object], *, checked: bool | None = None, enabled: bool = True
) -> None:
    entry = _Entry(menu, text, deed)
    entry.setEnabled(enabled)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    menu.addAction(entry)
