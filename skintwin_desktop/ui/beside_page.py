"""A page of a client's file: who decides with the client, who interprets, who ordered the screening, who told us."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import beside
from skintwin_desktop.core.beside import Announced, Beside, Commission, Representative
from skintwin_desktop.core.beside_entries import InterpreterEntry
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import commission, identity, representation
from skintwin_desktop.rules.representation import SELF
from skintwin_desktop.ui import beside_words, words
from skintwin_desktop.ui.client_cards import LabelledValues
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import DANGER, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate


class BlockDialog(DeedDialog):
    """Notes that the client blocks the result for who ordered it."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, client_id: UUID) -> None:
        super().__init__(
            window,
            jobs,
            translate("BlockDialog", "Block the result for the commissioner?"),
            translate("BlockDialog", "The client need give no reason. From now on the commissioner gets nothing."),
            icon="prohibit",
        )
        self._studio, self._client_id = studio, client_id

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("The client blocks it"), self.tr("Noting …"), kind=DANGER, icon="prohibit")

    def begin(self) -> None:
        """Note it."""
        self.work(beside.block_commissioner, self._studio, self._client_id)


class BesidePage(QWidget):
    """Four cards to read; what stands on them is changed at the next intake."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self.dialog: BlockDialog | None = None
        self.fault, self.grown = Note("danger"), Note("warn", icon="users")
        self.block = KeyButton(self.tr("The client blocks the result"), icon="prohibit", height=28)
        name, authority, reach = self.tr("Name"), self.tr("Authority shown by"), self.tr("To be reached at")
        self.deciding = self._card(
            {"decides": self.tr("Who decides"), "name": name, "relation": self.tr("Representative"),
             "reach": reach, "authority": authority, "judged": self.tr("Cannot decide, recorded on")}
        )  # fmt: skip
        self.talking = self._card({"interpreter": self.tr("Interpreter"), "who": self.tr("Who interprets")})
        self.ordering = self._card(
            {"commissioner": self.tr("Commissioner"), "kind": self.tr("Kind of commissioner"),
             "told": self.tr("Client told of the rights on"), "may": self.tr("What the commissioner gets")}
        )  # fmt: skip
        self.telling = self._card(
            {"giver": self.tr("Who gave the details"), "told": self.tr("How the client was told")}
        )
        self._lay_out()
        self.block.clicked.connect(self._block)

    def _card(self, labels: dict[str, str]) -> LabelledValues:
        values = {one: PrivateLabel(self._privacy, Private.CONTACT, wrap=True) for one in labels}
        return LabelledValues(labels, values)

    def _lay_out(self) -> None:
        content = QWidget()
        outer = QVBoxLayout(content)
        MarginFit(self, outer)
        outer.setSpacing(12)
        for note in (self.fault, self.grown):
            note.hide()
            outer.addWidget(note)
        for pair in (
            ((self.tr("Who decides"), "users", self.deciding), (self.tr("Language"), "chats", self.talking)),
            (
                (self.tr("Commissioner"), "briefcase", self.ordering),
                (self.tr("Details from somebody else"), "identification-card", self.telling),
            ),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            for title, icon, values in pair:
                card = Card(title, icon)
                card.padded(margin=14, spacing=6).addWidget(values)
                card.add_stretch()
                if values is self.ordering:
                    card.add_to_head(self.block)
                row.addWidget(card, 1)
            outer.addLayout(row)
        outer.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scrolled(content))

    # --- reading ---

    def show_client(self, client: Client) -> None:
        """Show whose file this is; what is on the page follows when it is entered."""
        if self._client is None or client.id != self._client.id:
            self._show(Beside(None, InterpreterEntry(), None), client)
        self._client = client

    def entered(self) -> None:
        """Read the page anew."""
        if self._client is not None:
            self.fault.hide()
            self._jobs.run(
                self, beside.beside_client, self._studio, self._client.id, self._client.birth_date,
                then=self._was_read, on_error=self._not_read,
            )  # fmt: skip

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _was_read(self, found: Beside) -> None:
        if self._client is not None:
            self._show(found, self._client)

    def _show(self, found: Beside, client: Client) -> None:
        self.deciding.show_values(self._deciding(found, client), client.id)
        self.talking.show_values(self._talking(found.interpreter), client.id)
        self.ordering.show_values(self._ordering(found.commission), client.id)
        self.telling.show_values(self._telling(found.announced, client.source), client.id)
        self.block.setVisible(_can_block(found.commission))
        self.grown.setVisible(bool(found.birthdays))
        if found.birthdays:
            self.grown.say(beside_words.birthday(found.birthdays[-1]))

    def _deciding(self, found: Beside, client: Client) -> dict[str, str]:
        age, who = identity.age(client.birth_date, self._studio.today()), found.representative
        deciding = who.decides if who else SELF
        decides = beside_words.decides(deciding, age)
        if age < representation.FROM_TWELVE:
            decides = self.tr("The representative")
        judged = words.day(found.judged_at) if found.judged_at else ""
        return {"decides": decides, **self._representative(who), "judged": judged}

    def _representative(self, who: Representative | None) -> dict[str, str]:
        if who is None:
            return dict.fromkeys(("name", "relation", "reach", "authority"), "")
        seen = self.tr("%1, seen on %2").replace("%1", beside_words.authority(who.authority))
        return {
            "name": who.name.full,
            "relation": beside_words.relation(who.relation),
            "reach": ", ".join(part for part in (who.phone, who.email) if part),
            "authority": seen.replace("%2", words.day(who.seen_on)),
        }

    def _talking(self, entry: InterpreterEntry) -> dict[str, str]:
        if not entry.needed:
            return {"interpreter": self.tr("Not needed"), "who": ""}
        return {"interpreter": entry.spoken, "who": beside_words.interpreter(entry.who)}

    def _ordering(self, found: Commission | None) -> dict[str, str]:
        if found is None:
            return dict.fromkeys(("commissioner", "kind", "told", "may"), "")
        if not commission.gets_individual_data(found.kind):
            may = self.tr("Nothing about this client")
        elif found.blocked_at is not None:
            may = self.tr("Nothing: blocked by the client on %1").replace("%1", words.day(found.blocked_at))
        else:
            may = self.tr("The result") if found.may_hear else self.tr("Nothing yet: the client hears it first")
        return {
            "commissioner": found.name,
            "kind": beside_words.commissioner(found.kind),
            "told": words.day(found.told_at),
            "may": may,
        }

    def _telling(self, found: Announced | None, source: str) -> dict[str, str]:
        if source == "representative":
            return {"giver": self.tr("The representative"), "told": ""}
        if found is None or source != "third_party_announced":
            return {"giver": self.tr("Nobody: the client gave them"), "told": ""}
        return {"giver": found.giver, "told": f"{beside_words.told_how(found.told_how)}, {words.day(found.told_on)}"}

    # --- blocking ---

    def _block(self) -> None:
        if self._client is not None:
            self.dialog = BlockDialog(self.window(), self._studio, self._jobs, self._client.id)
            self.dialog.answered.connect(self._blocked)
            self.dialog.start()

    def _blocked(self, _: object) -> None:
        self.dialog = None
        Toast(self.window(), self.tr("Done. It stands in the journal."))
        self.entered()


def _can_block(found: Commission | None) -> bool:
    return found is not None and found.blocked_at is None and commission.gets_individual_data(found.kind)
