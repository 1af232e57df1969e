"""Who the client is that is chosen in the list, before the file is opened; nothing medical."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.client_lists import Visited
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.consents import Consent
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_banner import Avatar
from skintwin_desktop.ui.client_cards import LabelledValues, contact_values
from skintwin_desktop.ui.consents_card import ConsentList
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Scrolled, line
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

_VISITED = ("first", "visits")


class ClientPreview(Card):
    """Who the chosen client is, at a glance; nothing medical.

    Whoever makes it goes through ``steps`` before anything else: what it holds is made in them.
    """

    def __init__(self, studio: Studio, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._studio, self._privacy = studio, privacy
        self._chip: Chip | None = None
        self._whose: UUID | None = None
        self.shown: UUID | None = None
        """Whose file was looked at for this."""
        self.steps = self._make()

    def _make(self) -> Steps:
        privacy = self._privacy
        self._avatar = Avatar(privacy)
        self._name = PrivateLabel(privacy, Private.NAME, "client")
        self._born = PrivateLabel(privacy, Private.BIRTH_DATE, "small", "ink2")
        self._number = PrivateLabel(privacy, Private.NUMBER, "small", "ink2")
        labels = {
            "address": self.tr("Address"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "gp": self.tr("GP"),
            "first": self.tr("First visit"),
            "visits": self.tr("Visits"),
        }
        values = {
            field: PrivateLabel(privacy, Private.KIND if field in _VISITED else Private.CONTACT, wrap=True)
            for field in labels
        }
        self._status = StatusChip()
        self._reach = LabelledValues(labels, values)
        yield
        answers = QWidget(self)
        self._consents = ConsentList(answers)
        self._consents.setContentsMargins(0, 0, 0, 0)
        self._veil = Veil(answers, privacy, parent=self)
        self.open = KeyButton(self.tr("Open the file"), kind=PRIMARY, icon="folder-open", keys=("Enter",))
        self.plan = KeyButton(self.tr("Appointment"), icon="calendar-plus")
        self.plan.setToolTip(self.tr("New appointment (Ctrl+Enter)"))
        yield
        self._build()
        privacy.changed.connect(self._show_chip)

    def _build(self) -> None:
        head = QFrame()
        head.setObjectName("banner")
        beside = QHBoxLayout(head)
        beside.setContentsMargins(16, 12, 14, 12)
        beside.setSpacing(12)
        beside.addWidget(self._avatar)
        top = QVBoxLayout()
        top.setSpacing(2)
        beside.addLayout(top, 1)
        top.addWidget(self._name)
        below = FlowRow(gap=10, line_gap=0)
        for widget in (self._born, self._number):
            below.add(widget)
        top.addLayout(below)
        self.add_flush(head)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(10)
        body.addWidget(self._status)
        body.addWidget(self._reach)
        body.addWidget(line())
        body.addWidget(Text(self.tr("Consents"), "bodyStrong"))
        self._consents.setSpacing(6)
        body.addWidget(self._veil)
        body.addStretch(1)
        self.add_flush(Scrolled(content), 1)
        deeds = QWidget()
        flow = FlowRow(gap=8, line_gap=8)
        deeds.setLayout(flow)
        for deed in (self.open, self.plan):
            flow.add(deed)
        self.foot().addWidget(deeds, 1)

    def _show_chip(self) -> None:
        hidden = self._privacy.hides(Private.KIND, self._whose)
        self._status.show_chip(None if hidden else self._chip)

    def show_line(self, line: ClientLine, chip: Chip) -> None:
        """Show of somebody what the list shows; the rest follows when the file was looked at."""
        self.shown, self._whose, self._chip = None, line.id, chip
        self._show_chip()
        self._avatar.show_client(line)
        self._name.show_value(line.name.full, line.id, short=line.name.masked)
        age = words.years(line.birth_date, self._studio.today())
        self._born.show_value(f"{words.day(line.birth_date)} ({age})", line.id)
        self._number.show_value(line.label, line.id)
        self._reach.show_values(dict.fromkeys(("address", "phone", "email", "gp", *_VISITED), " "), line.id)
        self._veil.hide()

    def show_client(self, client: Client) -> None:
        """Show somebody."""
        self.shown = client.id
        show = client.id
        self._name.show_value(client.name.full, show, short=client.name.masked)
        age = words.years(client.birth_date, self._studio.today())
        self._born.show_value(f"{words.sex(client.sex)} · {words.day(client.birth_date)} ({age})", show)
        self._number.show_value(client.label, show)
        self._reach.show_values(contact_values(client), show)
        self._veil.show_client(show)

    def show_visits(self, found: Visited, client_id: UUID) -> None:
        """Show how often somebody came, and when first."""
        first = words.day(self._studio.local(found.first)) if found.first else ""
        self._reach.show_values({"first": first, "visits": str(found.visits or "")}, client_id)

    def show_consents(self, found: tuple[Consent, ...]) -> None:
        """Show which consents were given or refused."""
        self._veil.show()
        self._consents.show_consents(found)
