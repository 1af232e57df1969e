"""The pages of a client's file side by side: the overview, and whatever else this user may see."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.file_pages import FilePage, Shows, pages_for
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.pages import Page, margin_at
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.visit_tabs import TabButton
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton

OVERVIEW = "overview"
_GAP = 2


class FileTabs(QWidget):
    """A bar of tabs over the page that was chosen; each page is made when somebody first goes there."""

    page_made = Signal(str, object)
    """A page was made and wants to be connected."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, overview: QWidget) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._pages = {page.id: page for page in pages_for(studio)}
        self._made: dict[str, QWidget] = {OVERVIEW: overview}
        self.stack = QStackedWidget()
        self.stack.addWidget(overview)
        self.bar = QFrame()
        self.bar.setObjectName("tabBar")
        self.tabs = {OVERVIEW: TabButton(self.tr("Overview"), "squares-four")}
        self.tabs |= {page.id: TabButton(page.word, page.icon) for page in self._pages.values()}
        row = QHBoxLayout(self.bar)
        self._row = row
        row.setSpacing(_GAP)
        for tab in self.tabs.values():
            row.addWidget(tab)
            tab.clicked.connect(self._clicked)
        self.more = KeyButton(self.tr("More"), kind=LINK, icon="caret-down")
        self.more.clicked.connect(self._show_more)
        row.addWidget(self.more)
        row.addStretch(1)
        self.more.hide()
        look.changed.connect(self._fit)
        self.tabs[OVERVIEW].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        pages = QHBoxLayout()
        pages.setContentsMargins(0, 0, 0, 0)
        self.stack.setMaximumWidth(Page.WIDEST)
        pages.addWidget(self.stack, 100)
        pages.addStretch(0)
        column.addLayout(pages, 1)
        self.bar.setVisible(bool(self._pages))  # only now: without a parent it would open a window of its own
        claim(self, "Ctrl+Tab", deed=self._next)
        claim(self, "Ctrl+Shift+Tab", deed=self._previous)

    # --- room ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tabs for which there is room."""
        super().resizeEvent(event)
        self._fit()

    def count(self, name: str, number: int) -> None:
        """Show beside the word of a page how much there is on it; a page that this user has not is passed over."""
        if name in self.tabs:
            self.tabs[name].count(str(number) if number else "")
            self._fit()

    def _fit(self) -> None:
        """Leave the icons out where they do not fit, then put what comes last under "More"; never the chosen one."""
        side = margin_at(self.width())
        self._row.setContentsMargins(side, 0, side, 0)
        room = self.width() - 2 * side
        for bare in (False, True):
            for tab in self.tabs.values():
                tab.show_bare(bare)
            if self._wide(self.tabs.values()) <= room:
                break
        shown = list(self.tabs)
        while self._wide(self.tabs[name] for name in shown) > self._room_beside(room, shown) and len(shown) > 1:
            last = next(name for name in reversed(shown) if not self.tabs[name].isChecked())
            shown.remove(last)
        for name, tab in self.tabs.items():
            tab.setVisible(name in shown)
        self.more.setVisible(len(shown) < len(self.tabs))

    def _room_beside(self, room: int, shown: list[str]) -> int:
        return room if len(shown) == len(self.tabs) else room - self.more.sizeHint().width() - _GAP

    @staticmethod
    def _wide(tabs: Iterable[TabButton]) -> int:
        return sum(tab.sizeHint().width() + _GAP for tab in tabs)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, tab in self.tabs.items():
            if tab.isHidden():
                entry = menu.addAction(tab.text())
                entry.setData(name)
                entry.triggered.connect(self._chosen_below)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _chosen_below(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.show_page(str(entry.data()))

    # --- pages ---

    @property
    def current(self) -> str:
        """Return the id of the page that is shown."""
        return next(name for name, page in self._made.items() if page is self.stack.currentWidget())

    def show_client(self, client: Client) -> None:
        """Show whose file this is; another client's file begins at its overview."""
        if self._client is not None and self._client.id != client.id:
            self.show_page(OVERVIEW)
        self._client = client
        for name, page in self._made.items():
            if name != OVERVIEW:
                cast(Shows, page).show_client(client)

    def page(self, name: str) -> QWidget:
        """Return a page; makes it when this is the first time."""
        if name not in self._made:
            self._make(self._pages[name])
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Show a page and let it read anew; the overview is read by whoever made it."""
        self.choose(name)
        if name != OVERVIEW and self._client is not None:
            cast(Shows, self._made[name]).entered()

    def choose(self, name: str) -> None:
        """Show a page without reading it: whoever enters the file next does that."""
        self.stack.setCurrentWidget(self.page(name))
        self.tabs[name].setChecked(True)
        self._fit()

    def _make(self, wanted: FilePage) -> None:
        page = self._made[wanted.id] = wanted.make(self._studio, self._jobs, self._privacy)
        self.stack.addWidget(page)
        if self._client is not None:
            cast(Shows, page).show_client(self._client)
        self.page_made.emit(wanted.id, page)

    def _clicked(self) -> None:
        self.show_page(next(name for name, tab in self.tabs.items() if tab.isChecked()))

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        names = list(self.tabs)
        self.show_page(names[(names.index(self.current) + by) % len(names)])
