"""The clinical lists of a lesion: a tab for each, the form of the one that is shown, and what was filled in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.medical_records import Checklist
from skintwin_desktop.rules import sites
from skintwin_desktop.rules.instruments import INSTRUMENTS
from skintwin_desktop.rules.sites import Site
from skintwin_desktop.ui import clinical_words as clinical
from skintwin_desktop.ui.checklist import ChecklistForm
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.text import Text

_TABS: dict[str, tuple[str, ...]] = {
    "abcde": ("abcde", "nhg_atypical_naevus"),
    "three": ("three_point",),
    "tada": ("tada",),
    "abcd": ("abcd",),
    "seven": ("seven_point_original", "seven_point_revised"),
}


class LesionLists(QWidget):
    """The form of the list that is shown; ``tabs`` chooses which, and has its place elsewhere in the panel.

    Only the page that is shown takes any room: a stack would be as high as its highest page. Whoever makes it goes
    through ``steps`` before anything else: the forms are made in them.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Segments(self.tr("List"), self._options(), stretch=True, small=True)
        self._pages = {tab: QWidget(self) for tab in _TABS}
        self.forms: dict[str, ChecklistForm] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.steps = self._make()

    def _make(self) -> Steps:
        yield
        page_of = {one: self._pages[tab] for tab, instruments in _TABS.items() for one in instruments}
        for instrument in INSTRUMENTS:
            form = self.forms[instrument.id] = ChecklistForm(instrument, page_of[instrument.id])
            yield from form.steps
            form.changed.connect(self.changed)
            yield
        for tab, page in self._pages.items():
            self._fill_page(page, _TABS[tab])
            self._layout.addWidget(page)
        self.tabs.chosen.connect(self._show_page)
        self.tabs.set_value("abcde")
        self._show_page()

    @staticmethod
    def _options() -> list[Option]:
        translate = clinical.translate
        names = {
            "abcde": "ABCDE", "three": translate("clinical", "3 points"), "tada": "TADA",
            "abcd": translate("clinical", "ABCD rule"), "seven": translate("clinical", "7 points"),
        }  # fmt: skip
        return [Option(tab, names[tab]) for tab in _TABS]

    def _fill_page(self, page: QWidget, instruments: tuple[str, ...]) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for instrument in instruments:
            if len(instruments) > 1:
                name = Text(clinical.title(instrument), "smallStrong", "ink2", wrap=True)
                name.setContentsMargins(14, 9, 14, 2)
                layout.addWidget(name)
            layout.addWidget(self.forms[instrument])

    def _show_page(self, *_: object) -> None:
        for tab, page in self._pages.items():
            page.setVisible(tab == self.tabs.value())

    def show_totals(self, shown: bool) -> None:
        """Show the sums of the lists, or leave them out."""
        for form in self.forms.values():
            form.show_totals(shown)

    def show_lists(self, found: Iterable[Checklist], site: Site, *, locked: bool) -> None:
        """Show what was filled in; a list whose source leaves this place of the body out warns."""
        kept = {one.instrument: one.answers for one in found}
        for instrument, form in self.forms.items():
            form.show_answers(dict(kept.get(instrument, {})))
            form.warn(clinical.not_for(frozenset(form.instrument.not_for) & sites.special(site)))
            form.setEnabled(not locked)

    def checklists(self) -> tuple[Checklist, ...]:
        """Return every list in which something was filled in."""
        found = (form.checklist() for form in self.forms.values())
        return tuple(one for one in found if one is not None)
