"""A walk past the agenda, the till and everything else at a desk: its screens, its dialogs, what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.ui.agenda_panel import DAY, WEEK, AgendaPanel
from skintwin_desktop.ui.client_choice import ClientChoice
from skintwin_desktop.ui.news_dialogs import MailsDialog, NewsDialog
from skintwin_desktop.ui.news_page import NewsPage
from skintwin_desktop.ui.office_pages import NEWS, PRICES, SOURCES, STATEMENT, TILL, pages_for
from skintwin_desktop.ui.plan_dialog import PlanDialog
from skintwin_desktop.ui.prices_page import PricesPage
from skintwin_desktop.ui.sources_page import SourcesPage
from skintwin_desktop.ui.statements_page import StatementsPage
from skintwin_desktop.ui.till_page import TillPage
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.driver import until
from tests.prove.desk_pages import Kind, agenda, practice_page, rest
from tests.prove.marked import OTHER
from tests.prove.marked_desk import AT_DESK
from tests.prove.marked_desk import TILL as COUNTED
from tests.prove.privacy_walk import Walk

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WORDS = AT_DESK[OTHER.first]


def mouse(widget: QWidget, kind: QEvent.Type, at: QPoint, *, held: bool = True) -> None:
    """Let the mouse do something on a widget, with its left button held or let go."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else _LEFT
    where = QPointF(at)
    buttons = _LEFT if held else Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QMouseEvent(kind, where, widget.mapToGlobal(where), button, buttons, _PLAIN))
    QApplication.processEvents()


@dataclass
class DeskWalk:
    """Goes on where a walk ends; the same person, the same studio, the same stops."""

    walk: Walk

    def everything(self) -> None:
        """Walk past all of it."""
        self.agenda()
        self.agenda_dialogs()
        self.lists()
        self.till()
        self.practice()

    def at_reception(self) -> None:
        """Walk past what a receptionist has of it."""
        self.agenda()
        self.agenda_dialogs()
        self.lists()
        self.till()

    # --- small deeds ---

    def stop(self, name: str) -> None:
        """Stop once everything stands still."""
        self.rest()
        self.walk.stop(name)

    def rest(self) -> None:
        """Wait until nothing is under way."""
        rest(self.walk.person)

    def dialog(self, name: str) -> None:
        """Stop at the dialog that was opened, and take it away."""
        self.rest()
        assert self.walk.person.window.findChildren(Overlay), f"no dialog: {name}"
        self.stop(name)
        self.walk.away()
        self.rest()

    @property
    def panel(self) -> AgendaPanel:
        """Return the agenda."""
        return self.walk.person.workspace.screens.today.panel

    def to_agenda(self, view: str = DAY) -> AgendaPanel:
        """Show the agenda of today."""
        self.walk.person.keys("Ctrl+W", "Ctrl+1")
        return agenda(self.walk.person, view)

    def appointment(self) -> Appointment:
        """Return what is planned for somebody else on what is shown and can still be moved."""
        found = [one for one in self.panel.appointments() if one.client_id == self.walk.made.other and one.can_move]
        assert found, "nothing of somebody else can be moved"
        return found[-1]

    def choose_client(self, choice: ClientChoice, name: str) -> None:
        """Look for a client in a form, stop there, and choose."""
        self._look_for_client(choice)
        self.stop(f"{name}, a client looked for")
        self._look_for_client(choice)  # in privacy mode nobody was found
        found = choice.list.current()
        assert found is not None
        choice._take(found)

    @staticmethod
    def _look_for_client(choice: ClientChoice) -> None:
        choice.field.clear()
        choice.field.setFocus()
        QTest.keyClicks(choice.field, OTHER.last)
        until(choice.list.records_model.rowCount, "nobody found")

    # --- the agenda ---

    def agenda(self) -> None:
        """Walk past the week, something that is dragged, another day, and a menu."""
        panel = self.to_agenda(WEEK)
        self.stop("agenda, week")
        one = self.appointment()
        panel.week.choose(one.id)
        self.stop("agenda, week, somebody chosen")
        middle = panel.week.box_of(one.id).center().toPoint()
        mouse(panel.week, QEvent.Type.MouseButtonPress, middle)
        mouse(panel.week, QEvent.Type.MouseMove, middle + QPoint(0, 60))
        assert panel.week._target is not None, "nothing is dragged"
        self.stop("agenda, week, dragging")
        QTest.keyClick(panel.week, Qt.Key.Key_Escape)
        panel.menus.open_for(one, panel.mapToGlobal(QPoint(40, 80)))
        self.stop("agenda, menu of an appointment")
        if panel.menus.menu is not None:
            self._close_menu()
        panel = self.to_agenda()
        panel.show_day(panel.day + timedelta(days=1))
        self.rest()
        panel.table.choose(self.appointment().id)
        self.stop("agenda, another day")
        row = panel.table.visualRect(panel.table.currentIndex())
        view = panel.table.viewport()
        mouse(view, QEvent.Type.MouseButtonPress, row.center())
        mouse(view, QEvent.Type.MouseMove, row.center() + QPoint(0, 90))
        self.stop("agenda, day, dragging")
        QTest.keyClick(panel.table, Qt.Key.Key_Escape)
        mouse(view, QEvent.Type.MouseButtonRelease, row.center(), held=False)
        self.rest()
        self.walk.away()

    @staticmethod
    def _close_menu() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def agenda_dialogs(self) -> None:
        """Walk past the forms and questions about an appointment."""
        panel = self.to_agenda()
        panel.show_day(panel.day + timedelta(days=1))
        self.rest()
        panel.plan_new()
        form = until(lambda: panel.deeds.dialog if isinstance(panel.deeds.dialog, PlanDialog) else None, "no form")
        self.rest()
        self.choose_client(form.form.client, "planning")
        form.form.time.setText("10:00")
        form.form.minutes.setText("30")
        form._look()
        self.dialog("planning, a client chosen")
        one = self.appointment()
        for name, deed in (("changing", panel.deeds.change), ("cancelling", panel.deeds.cancel)):
            deed(one)
            self.dialog(f"{name} an appointment")
        panel.deeds.move_to(one, panel.day, 660)  # where the other one is
        self.dialog("moving an appointment anyway")

    def lists(self) -> None:
        """Walk past who waits and who is due."""
        panel = self.to_agenda()
        panel.waiting.open_list()
        self.dialog("waiting list")
        panel.waiting.add()
        form = until(lambda: panel.waiting.adding, "no form")
        self.rest()
        self.choose_client(form.client, "waiting list")
        form.comment.setPlainText(f"Liever {WORDS.wish}")
        self.dialog("waiting list, somebody added")
        panel.waiting.adding = None
        recalls = self.walk.person.workspace.screens.today.recall_list
        recalls.open_list()
        self.rest()
        self.stop("recall list")
        if recalls.dialog is not None:
            recalls.dialog._off()
        self.dialog("off the recall list")

    # --- the practice ---

    def page(self, name: str, kind: type[Kind]) -> Kind:
        """Show a page of the practice."""
        self.walk.person.keys("Ctrl+W")
        return practice_page(self.walk.person, name, kind)

    def till(self) -> None:
        """Walk past the till, a day that is closed, and closing one."""
        page = self.page(TILL, TillPage)
        self.stop("till")
        page.day._ask_closing()
        self.rest()
        if page.day.dialog is not None:
            page.day.dialog.counted.setText("12,00")
            page.day.dialog.remark.setText(f"Bij {COUNTED} gelegd")
            self.dialog("till, closing the day")
        page.day._go_earlier()
        self.stop("till, a day that is closed")
        page.day._go_later()
        self.rest()
        page._ask_export()
        self.dialog("till, table for the bookkeeper")

    def practice(self) -> None:
        """Walk past the other pages of the practice, with their dialogs."""
        person = self.walk.person
        for name in pages_for(person.studio):
            self.page(name, QWidget)
            self.stop(f"practice, {name}")
        self._prices()
        self._news()
        self._sources()
        self._statement()

    def _prices(self) -> None:
        page = self.page(PRICES, PricesPage)
        for name, deed in (("a price", page._change), ("the studio", page._set), ("withdrawing", page._withdraw)):
            deed()
            self.dialog(f"prices, {name}")

    def _news(self) -> None:
        page = self.page(NEWS, NewsPage)
        lists = page.table.records_model.records
        page.table.selectRow(next(row for row, one in enumerate(lists) if one.plan.channel == "email"))
        self.stop("news, who is on a list")
        page._begin_mails()
        assert isinstance(page.dialog, MailsDialog)
        self.dialog("news, e-mails one by one")
        page._new()
        assert isinstance(page.dialog, NewsDialog)
        page.dialog.text_nl.setPlainText("Nieuws over de praktijk")
        self.dialog("news, a new list")
        page._sign()
        self.dialog("news, balancing record")

    def _sources(self) -> None:
        page = self.page(SOURCES, SourcesPage)
        page._change()
        self.dialog("sources, a source")

    def _statement(self) -> None:
        page = self.page(STATEMENT, StatementsPage)
        page.waiting.selectRow(0)
        page._note_all()
        self.dialog("statement, given to all")
