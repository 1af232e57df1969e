"""The overview of the practice: how vault, journal, users and recovery sheet stand, and what was done today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import journal, recovery_key, restricted, users
from skintwin_desktop.core.journal import Filter, Line, Verdict
from skintwin_desktop.core.recovery_key import RecoveryState
from skintwin_desktop.core.restricted import Emergency
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import User
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import journal_words, words
from skintwin_desktop.ui.emergencies_dialog import EmergenciesDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.journal_table import LogTable
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Icon, Note
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.text import Text

_LAST = 50


class Tile(QFrame):
    """How one promise stands: icon, name, a line below it, a chip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(name)
        self._glyph = icon
        self.icon = Icon(icon, 20, "ink2")
        self.name = Text(name, "bodyStrong")
        self.below = Text("", "small", "ink2")
        self.chip = StatusChip()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 11, 14, 11)
        layout.setSpacing(12)
        layout.addWidget(self.icon)
        rows = QVBoxLayout()
        rows.setSpacing(1)
        head, self._foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.chip)
        self._foot.addWidget(self.below)
        self._foot.addStretch(1)
        rows.addLayout(head)
        rows.addLayout(self._foot)
        layout.addLayout(rows, 1)

    def say(self, below: str, chip: Chip | None) -> None:
        """Say how it stands."""
        self.below.setText(below)
        self.chip.show_chip(chip)
        self.icon.show_icon(self._glyph, f"{chip.tone}Ink" if chip is not None else "ink2")
        self.show()

    def offer(self, button: KeyButton) -> None:
        """Offer one step."""
        self._foot.addWidget(button)


class OverviewPage(QWidget):
    """The first page of the practice."""

    journal_wanted = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._verdict: Verdict | None = None
        self._emergencies: tuple[Emergency, ...] = ()
        self.chain = Tile("lock-key", self.tr("Vault and journal"))
        self.users = Tile("users", self.tr("Users"))
        self.sheet = Tile("key", self.tr("Recovery sheet"))
        self.emergencies = Tile("first-aid", self.tr("Emergency procedure"))
        self.look_at = KeyButton(self.tr("Look …"), height=28)
        self.chip = StatusChip()
        self.whole = KeyButton(self.tr("Whole journal"), icon="lock-key", height=28)
        self.table = LogTable(self.tr("Journal of today"), privacy, dated=False)
        self.empty = EmptyState(
            "list-bullets", self.tr("Nothing yet today"), self.tr("Whatever is done here is written in the journal.")
        )
        self.fault = Note("danger")
        self._build()
        self.whole.clicked.connect(self.journal_wanted)
        self.table.opened.connect(self._open_journal)
        self.look_at.clicked.connect(self._show_emergencies)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        tiles = FlowRow(gap=12, line_gap=12, even=True)
        self.emergencies.offer(self.look_at)
        for tile in (self.chain, self.users, self.sheet, self.emergencies):
            tiles.add(tile, share=1, least=244)
        column.addLayout(tiles)
        column.addWidget(self.fault)
        card = Card(self.tr("Journal of today"), "list-bullets")
        card.add_to_head(self.chip)
        card.add_to_head(self.whole)
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        column.addWidget(card, 1)
        for widget in (self.users, self.sheet, self.emergencies):
            widget.hide()
        self.fault.hide()
        self.empty.hide()
        self.chain.say(self.tr("The chain is being checked"), None)

    def _open_journal(self, _: object) -> None:
        self.journal_wanted.emit()

    # --- reading ---

    def entered(self) -> None:
        """Read everything anew."""
        today = self._studio.today()
        run = self._jobs.run
        run(
            self, journal.read_journal, self._studio, Filter(since=today, until=today), limit=_LAST,
            then=self._show_lines, on_error=self._show_fault,
        )  # fmt: skip
        if self._verdict is None:
            self._jobs.run_pictures(self, self._studio.check_chain, then=self.show_verdict)
        run(self, users.list_users, self._studio, then=self._show_users, on_error=self._no_users)
        run(self, recovery_key.recovery_state, self._studio, then=self._show_sheet, on_error=self._no_sheet)
        run(
            self, restricted.unseen_emergencies, self._studio,
            then=self._show_unseen, on_error=self._no_emergencies,
        )  # fmt: skip

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        self.fault.hide()
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.table.show_lines(lines, whole=True)

    def _show_fault(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show how the chain stands."""
        self._verdict = verdict
        at = words.clock(self._studio.now())
        self.chip.show_chip(journal_words.chain_chip(verdict, at))
        if verdict.first_bad is None:
            text = self.tr("Checked today at %1, %2 lines")
            chip = Chip("success", "check", self.tr("In order"))
            self.chain.say(text.replace("%1", at).replace("%2", journal_words.number(verdict.lines)), chip)
        else:
            text = self.tr("Broken at line %1").replace("%1", journal_words.number(verdict.first_bad))
            self.chain.say(text, Chip("danger", "warning", self.tr("Fault")))

    def _show_users(self, found: tuple[User, ...]) -> None:
        active = sum(one.state == "active" for one in found)
        waiting = sum(one.state == "active" and (one.must_change or one.keys_wait) for one in found)
        chip = Chip("success", "check", self.tr("In order"))
        if waiting:
            chip = Chip("info", "clock", self.tr("%n wait(s) for signing in", None, waiting))
        self.users.say(self.tr("%n active", None, active), chip)

    def _no_users(self, _: StudioError | None) -> None:
        self.users.hide()

    def _show_sheet(self, state: RecoveryState) -> None:
        last = state.confirmed_on or state.made_on
        text = self.tr("Checked on %1").replace("%1", words.day(last)) if last else self.tr("Never checked")
        due = Chip("warn", "clock", self.tr("Check it now"))
        self.sheet.say(text, due if state.due else Chip("success", "check", self.tr("In order")))

    def _no_sheet(self, _: StudioError | None) -> None:
        self.sheet.hide()

    def _show_unseen(self, found: tuple[Emergency, ...]) -> None:
        self._emergencies = found
        self.look_at.setVisible(bool(found))
        if found:
            text = self.tr("%n not yet seen", None, len(found))
            self.emergencies.say(text, Chip("danger", "warning", str(len(found))))
        else:
            self.emergencies.say(
                self.tr("Nothing that you have not seen"), Chip("success", "check", self.tr("In order"))
            )

    def _no_emergencies(self, _: StudioError | None) -> None:
        self.emergencies.hide()

    def _show_emergencies(self) -> None:
        dialog = EmergenciesDialog(self.window(), self._studio, self._jobs, self._privacy, self._emergencies)
        dialog.seen.connect(self.entered)
        dialog.start()
