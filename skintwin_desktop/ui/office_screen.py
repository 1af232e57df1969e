"""Praktijk: what the practice promises, and the proof that it happens; only pages that this user may see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.office_list import SideList
from skintwin_desktop.ui.office_pages import (
    AGENDA,
    CONSENTS,
    JOURNAL,
    NEWS,
    OVERVIEW,
    PRICES,
    PROTECTION,
    SOURCES,
    STATEMENT,
    TILL,
    USERS,
    page_titles,
    pages_for,
)
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.private import Privacy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.journal_page import JournalPage
    from skintwin_desktop.ui.office_overview import OverviewPage


@dataclass(frozen=True)
class _Entry:
    """One page of the list at the side."""

    id: str
    word: str
    icon: str
    make: Callable[[], QWidget]


class OfficeScreen(Page):
    """The practice: a list at the side, and the page that was chosen."""

    page_made = Signal(object)
    """A page was made and wants to be connected."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._made: dict[str, QWidget] = {}
        self.header.title.setText(self.tr("Practice"))
        self.header.say(self.tr("What the practice promises, and the proof that it happens"))
        allowed = pages_for(studio)
        self._entries = {one.id: one for one in self._all_entries() if one.id in allowed}
        self.list = SideList([(one.id, one.word, one.icon) for one in self._entries.values()])
        self.pages = QStackedWidget()
        self._page = next(iter(self._entries))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        self.content.addLayout(row, 1)
        self.list.chosen.connect(self.show_page)
        if JOURNAL in self._entries:
            claim(self, "Ctrl+F", deed=self._filter)

    def _all_entries(self) -> list[_Entry]:
        makers: dict[str, Callable[[], QWidget]] = {
            OVERVIEW: self._make_overview, JOURNAL: self._make_journal, USERS: self._make_users,
            PROTECTION: self._make_protection, AGENDA: self._make_agenda, CONSENTS: self._make_consents,
            TILL: self._make_till, PRICES: self._make_prices, NEWS: self._make_news, SOURCES: self._make_sources,
            STATEMENT: self._make_statement,
        }  # fmt: skip
        return [_Entry(page, word, icon, makers[page]) for page, (word, icon) in page_titles().items()]

    # --- pages, each made when it is first opened ---

    def _make_overview(self) -> OverviewPage:
        from skintwin_desktop.ui.office_overview import OverviewPage

        page = OverviewPage(self._studio, self._jobs, self._privacy)
        page.journal_wanted.connect(self._show_journal)
        return page

    def _make_journal(self) -> JournalPage:
        from skintwin_desktop.ui.journal_page import JournalPage

        return JournalPage(self._studio, self._jobs, self._privacy)

    def _make_users(self) -> QWidget:
        from skintwin_desktop.ui.users_page import UsersPage

        return UsersPage(self._studio, self._jobs, self._privacy)

    def _make_protection(self) -> QWidget:
        from skintwin_desktop.ui.protection_page import ProtectionPage

        return ProtectionPage(self._studio, self._jobs, self._privacy)

    def _make_agenda(self) -> QWidget:
        from skintwin_desktop.ui.agenda_office import AgendaSetupPage

        return AgendaSetupPage(self._studio, self._jobs, self._privacy)

    def _make_consents(self) -> QWidget:
        from skintwin_desktop.ui.consent_practice import ConsentPracticePage

        return ConsentPracticePage(self._studio, self._jobs, self._privacy)

    def _make_till(self) -> QWidget:
        from skintwin_desktop.ui.till_page import TillPage

        return TillPage(self._studio, self._jobs, self._privacy)

    def _make_prices(self) -> QWidget:
        from skintwin_desktop.ui.prices_page import PricesPage

        return PricesPage(self._studio, self._jobs, self._privacy)

    def _make_news(self) -> QWidget:
        from skintwin_desktop.ui.news_page import NewsPage

        return NewsPage(self._studio, self._jobs, self._privacy)

    def _make_sources(self) -> QWidget:
        from skintwin_desktop.ui.sources_page import SourcesPage

        return SourcesPage(self._studio, self._jobs, self._privacy)

    def _make_statement(self) -> QWidget:
        from skintwin_desktop.ui.statements_page import StatementsPage

        return StatementsPage(self._studio, self._jobs, self._privacy)

    def page(self, page_id: str) -> QWidget:
        """Return a page; makes it when this is the first time."""
        if page_id not in self._made:
            self._made[page_id] = self._entries[page_id].make()
            self.pages.addWidget(self._made[page_id])
            self.page_made.emit(self._made[page_id])
        return self._made[page_id]

    @property
    def current(self) -> str:
        """Return the id of the page that is shown."""
        return self._page

    def entered(self) -> None:
        """Read the page that is shown anew."""
        self.show_page(self._page)

    def want_page(self, page_id: str) -> None:
        """Let this page be the one that is shown when the practice is entered."""
        self._page = page_id

    def show_page(self, page_id: str) -> None:
        """Show a page and let it read."""
        page = self.page(page_id)
        self._page = page_id
        self.pages.setCurrentWidget(page)
        self.list.show_current(page_id)
        entered: Callable[[], object] | None = getattr(page, "entered", None)
        if entered is not None:
            entered()

    def _show_journal(self) -> None:
        self.show_page(JOURNAL)

    def _filter(self) -> None:
        if self._page != JOURNAL:
            self.show_page(JOURNAL)
        focus: Callable[[], object] | None = getattr(self.page(JOURNAL), "focus_filter", None)
        if focus is not None:
            focus()
