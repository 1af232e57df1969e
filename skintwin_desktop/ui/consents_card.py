"""The consents at a glance, on the overview of a file and in the preview of the client list."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.consents import Consent
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.consents import Why
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, clear
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate

_ENDED = {Why.EXPIRED, Why.TURNED_16, Why.NEEDS_BOTH, Why.NEEDS_REPRESENTATIVE, Why.NO_EVIDENCE}
"""A yes that does not hold: it wants to be asked anew."""


class ConsentRow(QWidget):
    """How somebody answered to one purpose, in a line or, with ``ways``, in two."""

    def __init__(self, consent: Consent, parent: QWidget | None = None, *, ways: bool = False) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        ended = consent.why in _ENDED
        icon, tone = ("check-circle", "successInk") if not consent.why else ("x-circle", "ink3")
        self.row.addWidget(Icon("warning-circle" if ended else icon, 16, "warnInk" if ended else tone))
        name = Text(words.consent_purpose(consent.purpose), wrap=True)
        when = words.consent_answer(consent.answer, consent.answered_at)
        if ended:
            when = consent_words.chip(consent.why).word
        if not ways:
            self.row.addWidget(name, 1)
            self.row.addWidget(Text(when, "small", "ink2"))
            return
        day = words.day(consent.answered_at)
        below = [when] if when == day else [when, day]
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        below = [*below, consent_words.method(consent.method)]
        column.addWidget(Text(" · ".join(below), "small", "warnInk" if ended else "ink2", wrap=True))
        self.row.addLayout(column, 1)


class ConsentList(QVBoxLayout):
    """A row for each consent that was asked for."""

    def show_consents(self, found: tuple[Consent, ...], *, ways: bool = False) -> list[ConsentRow]:
        """Show the answers, and return their rows."""
        clear(self)
        rows = [ConsentRow(consent, ways=ways) for consent in found]
        for row in rows:
            self.addWidget(row)
        if not rows:
            self.addWidget(Text(translate("ConsentList", "Not asked yet"), "body", "ink3"))
        return rows


class ConsentsCard(Card):
    """The consents, each with a way to withdraw it, and the way to their page."""

    withdrawn = Signal(str)
    page_wanted = Signal()

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(translate("ConsentsCard", "Consents"), "pen-nib")
        self.more = KeyButton(self.tr("Change or withdraw"), kind=LINK, height=20)
        self.add_to_head(self.more)
        rows = QWidget(self)
        self._list = ConsentList(rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._veil = Veil(rows, privacy, parent=self)
        self.padded(margin=12, spacing=0).addWidget(self._veil)
        self.more.clicked.connect(self._wants_page)

    def show_client(self, client_id: UUID) -> None:
        """Say whose answers follow."""
        self._veil.show_client(client_id)

    def show_consents(self, found: tuple[Consent, ...]) -> None:
        """Show the answers of a client."""
        for consent, row in zip(found, self._list.show_consents(found, ways=True), strict=True):
            if consent.answer == consents.GIVEN:
                withdraw = KeyButton(self.tr("Withdraw"), kind=LINK, height=20)
                withdraw.setAccessibleName(f"{withdraw.text()}: {words.consent_purpose(consent.purpose)}")
                withdraw.setProperty("purpose", consent.purpose)
                withdraw.clicked.connect(self._withdraw)
                row.row.addWidget(withdraw)

    def _withdraw(self) -> None:
        self.withdrawn.emit(str(self.sender().property("purpose")))

    def _wants_page(self) -> None:
        self.page_wanted.emit()
