"""The pages of a client's file side by side: the overview, and whatever else this user may see."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.file_pages import FilePage, Shows, pages_for
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.visit_tabs import TabButton

OVERVIEW = "overview"


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
        row.setContentsMargins(16, 0, 20, 0)
        row.setSpacing(2)
        for tab in self.tabs.values():
            row.addWidget(tab)
            tab.clicked.connect(self._clicked)
        row.addStretch(1)
        self.tabs[OVERVIEW].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.bar.setVisible(bool(self._pages))  # only here: without a parent it would be a window of its own
        claim(self, "Ctrl+Tab", deed=self._next)
        claim(self, "Ctrl+Shift+Tab", deed=self._previous)

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

    def show_page(self, name: str) -> None:
        """Show a page and let it read anew; the overview is read by whoever made it."""
        if name not in self._made:
            self._make(self._pages[name])
        page = self._made[name]
        self.stack.setCurrentWidget(page)
        self.tabs[name].setChecked(True)
        if name != OVERVIEW and self._client is not None:
            cast(Shows, page).entered()

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
