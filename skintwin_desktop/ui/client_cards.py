"""The cards of a client's file: what is open, profile, details, consents and how long it is kept."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.retention import Keeping
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.profile_words import input_value
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, clear
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate


class LabelledValues(QWidget):
    """Values of a client, each beside its label."""

    def __init__(self, labels: dict[str, str], values: dict[str, PrivateLabel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        for row, (field, label) in enumerate(labels.items()):
            grid.addWidget(Text(label, "body", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(values[field], row, 1)
        grid.setColumnStretch(1, 1)

    def show_values(self, values: dict[str, str], client_id: UUID) -> None:
        """Show the values of somebody; what is empty is a dash."""
        for field, value in values.items():
            self._values[field].show_value(value or "–", client_id)


def contact_values(client: Client) -> dict[str, str]:
    """Return how to reach somebody: address, phone, e-mail and GP."""
    street = f"{client.street} {client.house_number} {client.house_addition}".strip()
    address = f"{street}\n{client.postcode} {client.city}".strip()
    return {"address": address, "phone": client.phone, "email": client.email, "gp": client.gp}


class DetailsCard(Card):
    """How to reach the client."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(translate("DetailsCard", "Details"), "identification-card")
        self.intake = KeyButton(self.tr("New intake"), icon="clipboard-text", height=28)
        self.own_screen = KeyButton(self.tr("Client screen"), icon="monitor", keys=("F8",), height=28)
        labels = {
            "address": self.tr("Address"), "phone": self.tr("Phone"), "email": self.tr("E-mail"),
            "gp": self.tr("GP"), "language": self.tr("Letters in"),
        }  # fmt: skip
        values = {field: PrivateLabel(privacy, Private.CONTACT, wrap=True) for field in labels}
        self._grid = LabelledValues(labels, values)
        self.add_to_head(self.own_screen)
        self.add_to_head(self.intake)
        self.padded(margin=14, spacing=6).addWidget(self._grid)

    def show_client(self, client: Client) -> None:
        """Show somebody."""
        language = self.tr("Dutch") if client.language == "nl" else self.tr("English")
        self._grid.show_values({**contact_values(client), "language": language}, client.id)


class ProfileCard(Card):
    """The risk profile that was signed last."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(translate("ProfileCard", "Profile"), "heartbeat")
        labels = {
            "class": self.tr("Risk profile"), "reason": self.tr("Reason"), "phototype": self.tr("Skin type"),
            "naevi": self.tr("Moles"),
        }  # fmt: skip
        values = {
            field: PrivateLabel(privacy, Private.MEDICAL, "bodyStrong" if field == "class" else "body", wrap=True)
            for field in labels
        }
        self._none = Text(self.tr("No risk profile has been signed yet."), "body", "ink3", wrap=True)
        self._grid = LabelledValues(labels, values)
        self._by = Text("", "small", "ink3", wrap=True)
        body = self.padded(margin=14, spacing=6)
        for widget in (self._none, self._grid, self._by):
            body.addWidget(widget)
        self._grid.hide()
        self._by.hide()

    def show_file(self, file: MedicalFile) -> None:
        """Show the last profile of a file."""
        last = file.profiles[-1] if file.profiles else None
        self._none.setVisible(last is None)
        self._grid.setVisible(last is not None)
        self._by.setVisible(last is not None)
        if last is None:
            return
        content = last.content
        values = {
            "class": words.risk_class(content.risk_class),
            "reason": content.reason,
            "phototype": content.phototype,
            "naevi": input_value(content.naevus_count) if content.naevus_count else "",
        }
        self._grid.show_values(values, file.client_id)
        self._by.setText(f"{last.signed_by}, {words.day(last.signed_at)}")


class ToDoCard(Card):
    """What is still open in the visit under way; without anything it is not there."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(translate("ToDoCard", "To be done"), "list")
        self._privacy = privacy
        self._rows = self.padded(margin=12, spacing=8)
        self.hide()

    def show_file(self, file: MedicalFile) -> None:
        """Show what is open in a file."""
        clear(self._rows)
        lines = self._open(file)
        self.setVisible(bool(lines))
        for text in lines:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
            layout.addWidget(Icon("warning-circle", 16, "warnInk"))
            label = PrivateLabel(self._privacy, Private.MEDICAL, wrap=True)
            label.show_value(text, file.client_id)
            layout.addWidget(label, 1)
            self._rows.addWidget(row)

    def _open(self, file: MedicalFile) -> list[str]:
        visit = file.current_visit
        if visit is None:
            return []
        lines = []
        numbers = ", ".join(str(lesion.number) for lesion in file.lesions_to_do(visit.id))
        if numbers:
            lines.append(self.tr("Lesions without an action: %1").replace("%1", numbers))
        mine = [picture for picture in file.pictures if picture.visit_id == visit.id]
        loose = sum(picture.lesion_id is None and picture.facts.kind != "overview" for picture in mine)
        if loose:
            lines.append(self.tr("%n picture(s) not linked to a lesion", None, loose))
        if file.profile_of(visit.id) is None:
            lines.append(self.tr("Risk profile not signed"))
        return lines


class KeepingCard(Card):
    """How long the file is kept, and by what rule."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(translate("KeepingCard", "Keeping"), "archive")
        self._until = Text("", "bodyStrong", wrap=True)
        self._why = Text("", "small", "ink2", wrap=True)
        rows = QWidget(self)
        body = QVBoxLayout(rows)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(5)
        self._veil = Veil(rows, privacy, parent=self)
        self.padded(margin=14, spacing=0).addWidget(self._veil)
        body.addWidget(self._until)
        body.addWidget(self._why)

    def show_client(self, client_id: UUID) -> None:
        """Say whose term follows."""
        self._veil.show_client(client_id)

    def show_keeping(self, keeping: Keeping) -> None:
        """Show the term of a file."""
        if keeping.until is None:
            self._until.setText(self.tr("No medical content yet"))
            self._why.setText(self.tr("The term begins with the first medical change."))
            return
        self._until.setText(self.tr("Kept until %1").replace("%1", words.day(keeping.until)))
        law = self.tr("%1 years from the last medical change (law, article 7:454 BW).")
        why = law.replace("%1", str(keeping.law_years))
        if keeping.closed_from is not None:
            ours = self.tr("Our statement says %1 years: from %2 the file is closed to daily use.")
            ours = ours.replace("%1", str(keeping.statement_years)).replace("%2", words.day(keeping.closed_from))
            why = f"{why} {ours}"
        if keeping.longer_until is not None:
            longer = self.tr("With consent in writing kept longer: %1, until %2.")
            longer = longer.replace("%1", consent_words.scope(keeping.longer_scope))
            why = f"{why} {longer.replace('%2', words.day(keeping.longer_until))}"
        self._why.setText(why)
