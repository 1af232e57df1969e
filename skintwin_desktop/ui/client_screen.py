"""The client's file at a glance: what is open, the visits, the body map, data, consents and how long it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import clients, consents, retention, whole_file
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import Consent
from skintwin_desktop.core.retention import Keeping
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.whole_file import OneFile
from skintwin_desktop.errors import FileRestricted, StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.client_cards import DetailsCard, KeepingCard, ProfileCard, ToDoCard
from skintwin_desktop.ui.client_visits import VisitsCard
from skintwin_desktop.ui.consents_card import ConsentsCard
from skintwin_desktop.ui.emergency_dialog import DeniedCard, EmergencyDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.file_pages import CONSENTS, PICTURES, VISITS
from skintwin_desktop.ui.file_pictures import FilePictures
from skintwin_desktop.ui.file_requests import FileRequests
from skintwin_desktop.ui.file_tabs import OVERVIEW, FileTabs
from skintwin_desktop.ui.file_visits import FileVisits
from skintwin_desktop.ui.health_card import HealthCard
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.markers import markers_of
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.restriction_card import RestrictionCard
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.body_map import BodyMap, MarkerLegend
from skintwin_desktop.ui.widgets.body_shapes import body_shape
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled

if TYPE_CHECKING:
    from skintwin_desktop.ui.consents_page import ConsentsPage

_VIEWS = ("front", "back")


class ClientScreen(QWidget):
    """One client's file: its overview, and its other pages behind tabs.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    intake_wanted = Signal(object)
    own_screen_wanted = Signal()
    screening_wanted = Signal(object)
    visit_opened = Signal(object, UUID)
    changed = Signal(object)
    file_wanted = Signal(UUID)
    consents_changed = Signal()
    request_wanted = Signal(UUID)
    request_new = Signal(object)

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._cares = studio.may(Permission.READ_MEDICAL_FILE)
        self._client: Client | None = None
        self._medical: list[Card] = []
        self._columns = QHBoxLayout()
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        studio, jobs, privacy = self._studio, self._jobs, self._privacy
        self._lay_out()
        yield
        self.fault = Note("danger")
        self.map = BodyMap(privacy, self.tr("Lesions"), small=True)
        self.legend = MarkerLegend()
        for view in _VIEWS:
            yield
            body_shape(view)
        yield
        self.todo, self.profile = ToDoCard(privacy), ProfileCard(privacy)
        self.visits = VisitsCard(studio, jobs, privacy)
        yield
        self.health = HealthCard(studio, jobs, privacy)
        yield
        self.details, self.consents, self.keeping = DetailsCard(privacy), ConsentsCard(privacy), KeepingCard(privacy)
        self.restriction, self.denied = RestrictionCard(studio, jobs, privacy), DeniedCard()
        yield
        yield from self._build()
        self.details.intake.clicked.connect(self._want_intake)
        self.details.own_screen.clicked.connect(self.own_screen_wanted)
        self.consents.withdrawn.connect(self._withdraw)
        self.consents.page_wanted.connect(self._go_to_consents)
        self.tabs.page_made.connect(self._connect_page)
        self.visits.opened.connect(self._open_visit)
        self.restriction.changed.connect(self._restriction_changed)
        self.denied.emergency.clicked.connect(self._ask_emergency)
        self.tabs.page_made.connect(self._page_made)

    # --- layout ---

    def _lay_out(self) -> None:
        """Put everything in its place before there is anything in it: what comes later restyles all that it holds."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        content.setLayout(self._columns)
        self._columns.setSpacing(16)
        MarginFit(self, self._columns)
        self.tabs = FileTabs(self._studio, self._jobs, self._privacy, Scrolled(content))
        outer.addWidget(self.tabs)

    def _build(self) -> Steps:
        left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column in (left, middle, right):
            column.setSpacing(12)
        self.fault.hide()
        left.addWidget(self.fault)
        if self._cares:
            left.addWidget(self.denied)
            self._medical = [self.todo, self.visits, self.health, self._map_card(), self.profile]
            for card in self._medical[:3]:
                left.addWidget(card)
            for card in self._medical[3:]:
                middle.addWidget(card)
        else:
            left.addWidget(self._sealed_note())
        for details in (self.details, self.consents):
            right.addWidget(details)
        for term in (self.keeping, self.restriction):
            (right if self._cares else left).addWidget(term)
        for column in (left, middle, right):
            column.addStretch(1)
        yield
        if self._cares:
            self._columns.addLayout(left, 44)
            yield
            self._columns.addLayout(middle, 30)
            self._columns.addLayout(right, 30)
        else:
            self._columns.addLayout(right, 40)
            self._columns.addLayout(left, 44)

    def _sealed_note(self) -> Note:
        return Note(
            "seal",
            self.tr("Pictures, findings, health answers and results can be read by the practitioner only."),
            bold=self.tr("The medical part of this file is sealed"),
        )

    def _map_card(self) -> Card:
        card = Card(self.tr("Lesions"), "person")
        card.add_flush(self.map)
        card.add_flush(self.legend)
        self.legend.hide()
        self.map.setMinimumHeight(330)
        self.map.show_views(_VIEWS)
        return card

    # --- showing ---

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the rest follows when the screen is entered."""
        self._client = client
        self.tabs.show_client(client)
        self.details.show_client(client)
        self.consents.show_client(client.id)
        self.keeping.show_client(client.id)
        self.map.set_client(client.id)
        self.health.show_client(client)
        self.restriction.show_client(client.id)
        self._open_to_me(yes=True)

    def entered(self) -> None:
        """Read the file anew."""
        if self._client is None:
            return
        if self.tabs.current != OVERVIEW:
            self.tabs.show_page(self.tabs.current)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        client_id = self._client.id
        run = self._jobs.run
        run(self, consents.client_consents, self._studio, client_id, then=partial(self._show_consents, client_id))
        run(self, retention.keeping_of, self._studio, client_id, then=partial(self._show_keeping, client_id))
        self.restriction.read()
        if self._cares:
            run(self, whole_file.open_files, self._studio, client_id, then=self._show_files, on_error=self._show_fault)
            self.health.read()

    def _open_to_me(self, *, yes: bool) -> None:
        """Show the medical part, or what stands in its place when the file was set apart from this user."""
        if self._cares:
            self.denied.setVisible(not yes)
            for card in self._medical:
                card.setVisible(yes)

    def _show_fault(self, error: StudioError | None) -> None:
        if isinstance(error, FileRestricted):
            self._open_to_me(yes=False)
            self.denied.show_refusal(error)
            return
        self.fault.say(sentence(error))
        self.fault.show()

    def _page_made(self, _: str, page: object) -> None:
        """Lead on what a page asks for: another file, or one of its visits."""
        if isinstance(page, FileDetails):
            page.file_wanted.connect(self.file_wanted)
            page.changed.connect(self.changed)
        elif isinstance(page, FileRequests):
            page.request_wanted.connect(self.request_wanted)
            page.new_wanted.connect(self.request_new)
            page.changed.connect(self._restriction_changed)
        elif isinstance(page, FileVisits | FilePictures):
            page.visit_opened.connect(self._open_visit)

    def _show_files(self, files: tuple[OneFile, ...]) -> None:
        self._show_file(files[0].file)
        self.tabs.count(VISITS, sum(one.visits for one in files))
        self.tabs.count(PICTURES, sum(len(one.file.pictures) for one in files))

    def _show_file(self, file: MedicalFile) -> None:
        if self._client is None or file.client_id != self._client.id:
            return
        self.fault.hide()
        self._open_to_me(yes=True)
        markers = markers_of(file)
        self.map.show_markers(markers)
        self.legend.setVisible(bool(markers))
        self.visits.show_file(file)
        self.todo.show_file(file)
        self.profile.show_file(file)

    def _show_consents(self, client_id: UUID, found: tuple[Consent, ...]) -> None:
        if self._client is not None and self._client.id == client_id:
            self.consents.show_consents(found)

    def _show_keeping(self, client_id: UUID, keeping: Keeping) -> None:
        if self._client is not None and self._client.id == client_id:
            self.keeping.show_keeping(keeping)

    # --- deeds ---

    def _restriction_changed(self) -> None:
        """Read anew whose file this is, so that banner and list say the same."""
        if self._client is not None:
            self._jobs.run(self, clients.open_client, self._studio, self._client.id, then=self.changed.emit)

    def _ask_emergency(self) -> None:
        if self._client is not None:
            self.emergency = EmergencyDialog(self.window(), self._studio, self._jobs, self._privacy, self._client.id)
            self.emergency.answered.connect(self._emergency_opened)
            self.emergency.start()

    def _emergency_opened(self, _: object) -> None:
        self.entered()

    def _want_intake(self) -> None:
        if self._client is not None:
            self.intake_wanted.emit(self._client)

    def _open_visit(self, visit_id: UUID) -> None:
        if self._client is not None:
            self.visit_opened.emit(self._client, visit_id)

    def _withdraw(self, purpose: str) -> None:
        if self._client is not None:
            client_id = self._client.id
            self._jobs.run(
                self, consents.withdraw_consent, self._studio, client_id, purpose, method="spoken",
                then=partial(self._withdrawn, purpose), on_error=self._show_fault,
            )  # fmt: skip

    def _withdrawn(self, purpose: str, _: None) -> None:
        """Go where it says what that means, and what it cannot undo."""
        cast("ConsentsPage", self.tabs.page(CONSENTS)).go_to(purpose, withdrawn=True)
        self._consents_changed()
        self.tabs.show_page(CONSENTS)

    def _go_to_consents(self) -> None:
        self.tabs.show_page(CONSENTS)

    def _connect_page(self, name: str, page: object) -> None:
        if name == CONSENTS:
            cast("ConsentsPage", page).changed.connect(self._consents_changed)

    def _consents_changed(self) -> None:
        """Read anew what hangs on the consents: the card, the term and which pictures are used."""
        self.consents_changed.emit()
        if self._client is None:
            return
        client_id, run = self._client.id, self._jobs.run
        run(self, consents.client_consents, self._studio, client_id, then=partial(self._show_consents, client_id))
        run(self, retention.keeping_of, self._studio, client_id, then=partial(self._show_keeping, client_id))
