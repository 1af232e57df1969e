"""Cliënten: the right person in two seconds."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import client_lists, clients, consents
from skintwin_desktop.core.client_lists import Among, ListedClient, Visited
from skintwin_desktop.core.clients import MOST_FOUND, Client
from skintwin_desktop.core.consents import Consent
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.client_preview import ClientPreview
from skintwin_desktop.ui.clients_found import NobodyFound, filter_words
from skintwin_desktop.ui.clients_out import ClientsOut
from skintwin_desktop.ui.clients_table import ClientsTable
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.like_pair import LikePair
from skintwin_desktop.ui.pages import NARROW, RAIL, Page, margin_at
from skintwin_desktop.ui.plan_start import PlanStart, start_at
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.key_hints import KeyHints
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.typed_search import EarlyEnter, TypedSearch

NOBODY = UUID(int=0)
"""No client has this id: with privacy mode on and nobody present, nobody is found."""
SETTLED_MS = 800
_FIELD = 420
"""The width of the search field where there is room."""
PREVIEW_MS = 220
"""How long somebody must stay chosen to be previewed: nobody's file is opened for every key that is typed."""


class ClientsScreen(Page):
    """The list of clients, with a search field that is never far.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    client_opened = Signal(UUID)
    new_wanted = Signal(str)

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._searches, self._plans = EarlyEnter(), False
        self._count = 0
        self._numbers: tuple[int, ...] | None = None
        self._listed: str | None = None
        self._row = QHBoxLayout()
        self._made = False
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        studio, jobs, privacy = self._studio, self._jobs, self._privacy
        self.header.title.setText(self.tr("Clients"))
        self.print = KeyButton(self.tr("Print the list"), icon="printer")
        self.new = KeyButton(self.tr("New client"), kind=PRIMARY, icon="user-plus", keys=("Ctrl", "N"))
        self.header.add(self.print)
        self.header.add(self.new)
        yield
        self.field = QLineEdit(self)
        self.field.setProperty("shape", "search")
        self.field.setMaxLength(200)
        self.field.setAccessibleName(self.tr("Search client"))
        self.field.setPlaceholderText(self.tr("Search client"))
        self._typing = TypedSearch(self.field, privacy)
        self.wipe = IconButton("x", self.tr("Search for nothing"), size=26, glyph=14)
        words = filter_words()
        self.among = Segments(self.tr("Which clients"), [Option(one.value, word) for one, word in words.items()])
        self.among.set_value(Among.ALL)
        self._lay_out_bar()
        yield
        self.table = ClientsTable(studio, privacy)
        yield
        self.alike = LikePair(studio, jobs, privacy)
        self.content.addLayout(self._row, 1)
        self._row.addWidget(self._list_card(), 1)
        yield
        self.preview = ClientPreview(studio, privacy, self)
        yield from self.preview.steps
        yield
        self._row.addWidget(self.preview)
        self.preview.hide()
        self._settled, self._preview_soon = self._timer(SETTLED_MS), self._timer(PREVIEW_MS)
        self.out = ClientsOut(self, studio, jobs, privacy)
        self.deeds = AgendaDeeds(studio, jobs, privacy, self)
        self._connect()
        self._made = True
        self._fit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _lay_out_bar(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        self.field.setMinimumWidth(260)
        self.field.setMaximumWidth(_FIELD)
        inner = QHBoxLayout(self.field)
        inner.setContentsMargins(11, 0, 6, 0)
        inner.addWidget(Icon("magnifying-glass", 18))
        inner.addStretch(1)
        inner.addWidget(self.wipe)
        self.wipe.hide()
        bar.addWidget(self.field, 100)
        bar.addWidget(self.among)
        self._hint = Text(self.tr("Searches name, date of birth, number, postcode and phone"), "small", "ink3")
        bar.addStretch(1)
        bar.addWidget(self._hint)
        self.content.addLayout(bar)

    def _list_card(self) -> Card:
        card = Card()
        card.add_flush(self.table, 1)
        self._nobody = NobodyFound()
        card.add_flush(self._nobody, 1)
        card.add_flush(self.alike)
        self._nobody.hide()
        foot = card.foot()
        hints = (
            (("↑", "↓"), self.tr("choose")), (("Enter",), self.tr("open")), ((self.tr("Space"),), self.tr("preview")),
        )  # fmt: skip
        foot.addWidget(KeyHints(hints), 1)
        foot.addWidget(Text(self.tr("Searches are written in the journal"), "small", "ink2"))
        return card

    def _connect(self) -> None:
        self.new.clicked.connect(self._new_from_typed)
        self.print.clicked.connect(self._print)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.wipe.clicked.connect(self.field.clear)
        self.among.chosen.connect(self._filter)
        self._nobody.new.clicked.connect(self._new_from_typed)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.table.previewed.connect(self._read_preview)
        self.preview.open.clicked.connect(self._open_current)
        self.preview.plan.clicked.connect(self.plan_current)
        self.deeds.new_client.connect(self.new_wanted)
        self.deeds.changed.connect(self._search)
        self._settled.timeout.connect(self._note)
        self._preview_soon.timeout.connect(self._read_preview)
        self.alike.file_wanted.connect(self.client_opened)
        self._privacy.changed.connect(self._masks_changed)
        way_out.changed.connect(self._offer_print)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list more room in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._made:
            return
        width = self.width()
        narrow = width + RAIL < NARROW
        self._row.setSpacing(12 if narrow else 16)
        self.preview.setFixedWidth(344 if narrow else 356)
        beside = self.among.sizeHint().width() + self._hint.sizeHint().width() + 30
        room = width - 2 * margin_at(width)
        self._hint.setVisible(min(room, self.WIDEST) - beside >= _FIELD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose in the list from the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                self.table.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._plans = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                if self._searches.press():
                    self._follow_enter()
                return True
        return super().eventFilter(watched, event)

    # --- reading ---

    def entered(self) -> None:
        """Read anew and be ready to type."""
        self._jobs.run(self, clients.count_clients, self._studio, then=self._show_count)
        self._read_filter()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_count(self, count: int) -> None:
        self._count = count
        self._say(None)

    def _say(self, found: int | None) -> None:
        text = self.tr("%n file(s)", None, self._count)
        narrowed = self.field.text().strip() or self.shown_among is not Among.ALL
        whole = self._numbers is not None and not self.field.text().strip()
        most = found == (client_lists.MOST_LISTED if whole else MOST_FOUND)
        if found is not None and most and (narrowed or found < self._count):
            text += " · " + self.tr("the first %n", None, found)
        elif found is not None and narrowed:
            text += " · " + self.tr("%n found", None, found)
        self.header.say(text)

    @property
    def shown_among(self) -> Among:
        """Return among whom is listed and searched."""
        return Among(self.among.value())

    def _filter(self, _: tuple[str, ...]) -> None:
        self._read_filter()
        self._settled.start()

    def _read_filter(self) -> None:
        """Read who is among those who are listed, then list and search them."""
        among = self.shown_among
        self._jobs.run(self, client_lists.numbers_among, self._studio, among, then=partial(self._filtered, among))

    def _filtered(self, among: Among, numbers: tuple[int, ...] | None) -> None:
        if among is self.shown_among:
            self._numbers = numbers
            self._search()

    def _typed(self) -> None:
        self.wipe.setVisible(bool(self.field.text()))
        self._search()
        if self.field.text().strip():
            self._settled.start()

    def _masks_changed(self) -> None:
        """Search anew, for what is found then; whoever may not be opened is not previewed either."""
        current = self.table.current()
        if current is not None and self._privacy.refuses(current.id):
            self.preview.hide()
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        asked, typed = self._searches.ask(), self.field.text()
        only = self._privacy.present or NOBODY if self._privacy.on and typed.strip() else None
        self._jobs.run(
            self, client_lists.list_clients, self._studio, typed, among=self._numbers, only=only,
            then=partial(self._show_found, asked, typed),
        )  # fmt: skip

    @property
    def is_current(self) -> bool:
        """Tell whether the list is of what stands in the field."""
        return self._listed == self.field.text()

    def _show_found(self, asked: int, searched: str, found: tuple[ListedClient, ...]) -> None:
        if not self._searches.answer(asked):
            return
        self._listed = self.table.typed = searched
        typed = self.field.text().strip()
        if self._privacy.on and typed:
            found = tuple(one for one in found if one.id == self._privacy.present)
        before = self.table.current()
        self.table.setVisible(bool(found))
        self._nobody.setVisible(not found)
        if not found:
            self._nobody.explain(typed, self.shown_among, private=self._privacy.on)
        self.table.show_records(found, keep=lambda one: before is not None and one.id == before.id)
        if self.table.current() is None and found and typed:
            self.table.selectRow(0)
        self.preview.setVisible(self.table.current() is not None)
        self.alike.show_lines(found if typed else ())
        self._say(len(found))
        self._offer_print()
        if self._searches.owed() and self.isVisible():
            self._follow_enter()

    def _offer_print(self) -> None:
        """Offer the list for printing, unless it is everybody's or says whose file is set apart."""
        among, why_not = self.shown_among, ""
        if among is Among.RESTRICTED:
            why_not = self.tr("A list of files that are set apart is not printed.")
        elif among is Among.ALL and not self.field.text().strip():
            why_not = self.tr("Search or choose which clients first: not everybody is printed.")
        elif not self.table.records_model.rowCount():
            why_not = self.tr("There is nobody in the list.")
        way_out.say_on(self.print, able=not why_not, why_not=why_not)

    def _note(self) -> None:
        self._jobs.run(self._jobs, clients.note_search, self._studio, self.table.records_model.rowCount())

    def _chosen(self, one: ListedClient) -> None:
        if self._privacy.refuses(one.id):
            self.preview.hide()
            return
        if self.preview.shown != one.id:
            self.preview.show_line(one, self.table.chip(one))
        self.preview.show()
        self._preview_soon.start()

    def _read_preview(self) -> None:
        one = self.table.current()
        if one is None or self._privacy.refuses(one.id):
            return
        self._jobs.run(self, clients.open_client, self._studio, one.id, then=self._preview)
        self._jobs.run(self, client_lists.visits_of, self._studio, one.id, then=partial(self._preview_visits, one.id))
        self._jobs.run(
            self, consents.client_consents, self._studio, one.id, then=partial(self._preview_consents, one.id)
        )

    def _preview_visits(self, client_id: UUID, found: Visited) -> None:
        current = self.table.current()
        if current is not None and current.id == client_id:
            self.preview.show_visits(found, client_id)

    def _preview(self, client: Client) -> None:
        current = self.table.current()
        if current is not None and current.id == client.id:
            self.preview.show_client(client)
            self.preview.show()

    def _preview_consents(self, client_id: UUID, found: tuple[Consent, ...]) -> None:
        current = self.table.current()
        if current is not None and current.id == client_id:
            self.preview.show_consents(found)

    # --- deeds ---

    def _follow_enter(self) -> None:
        """Do what Enter was pressed for in the field: open the file, or with Ctrl plan an appointment."""
        if self._plans:
            self.plan_current()
        else:
            self._open_current()

    def _open_current(self) -> None:
        one = self.table.current()
        if one is not None:
            self._opened(one)

    def plan_current(self) -> None:
        """Plan an appointment for whoever is chosen."""
        one = self.table.current()
        if one is not None and not self._privacy.refuses(one.id):
            whose = ChosenClient(one.id, one.number, one.name)
            self.deeds.plan(PlanStart(start_at(self._studio.today()), whose, fixed=True))

    def _print(self) -> None:
        self.out.print(tuple(one.id for one in self.table.records_model.records))

    def _opened(self, one: ListedClient) -> None:
        self.client_opened.emit(one.id)

    def _new_from_typed(self) -> None:
        typed = self.field.text().strip()
        self.new_wanted.emit("" if any(letter.isdigit() for letter in typed) else typed)
