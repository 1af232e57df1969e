"""Setting a client's file apart and lifting that, with a reason: a card in the file, for who treats."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import restricted
from skintwin_desktop.core.restricted import Restriction
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import typed_in
from skintwin_desktop.ui.emergency_dialog import ReasonDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.user_words import restricted_chip
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.text import Text


class RestrictionDialog(ReasonDialog):
    """Asks for the reason of setting a file apart, or of lifting that."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client_id: UUID, *, lift: bool
    ) -> None:
        if lift:
            title = words.translate("restricted", "Open this file to everybody who treats?")
            text = words.translate("restricted", "From now on every practitioner reads its medical part again.")
        else:
            title = words.translate("restricted", "Set this file apart?")
            text = words.translate(
                "restricted",
                "From now on only you and the owner read its medical part. Others open it in an emergency only, "
                "with a reason that the owner sees. The reception goes on working as before.",
            )
        super().__init__(window, jobs, title, text, icon="lock-key-open" if lift else "lock-key")
        self._studio, self._client_id, self._lift = studio, client_id, lift
        hint = self.tr("It is kept sealed in the file and shown in no list.")
        self.ask_reason(self.tr("Reason"), hint, privacy, client_id)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Lift the restriction") if self._lift else self.tr("Set apart"), self.tr("Saving …"))

    def begin(self) -> None:
        """Do it."""
        deed = restricted.lift_restriction if self._lift else restricted.restrict_file
        self.work(deed, self._studio, self._client_id, typed_in(self.fields["reason"]))


class RestrictionCard(Card):
    """Whether a file is set apart, since when and by whom; with the deed for who may do it."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(words.translate("restricted", "Access within the studio"), "users", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client_id: UUID | None = None
        self._may = studio.may(Permission.RESTRICT_FILE)
        self._owns = studio.may(Permission.SEE_EMERGENCIES)
        self.dialog: RestrictionDialog | None = None
        self.chip = StatusChip()
        self.add_to_head(self.chip)
        inside = self.padded(spacing=8)
        self.story = Text("", "small", "ink2", wrap=True)
        self.deed = KeyButton(self.tr("Set apart"), icon="lock-key", height=28)
        inside.addWidget(self.story)
        inside.addWidget(self.deed)
        self._restricted = False
        self.deed.clicked.connect(self._ask)
        self.deed.setVisible(self._may)

    def show_client(self, client_id: UUID) -> None:
        """Show whose file this is."""
        self._client_id = client_id

    def read(self) -> None:
        """Read how it stands."""
        if self._client_id is not None:
            self._jobs.run(
                self, restricted.restriction_of, self._studio, self._client_id,
                then=partial(self._show, self._client_id),
            )  # fmt: skip

    def _show(self, client_id: UUID, found: Restriction | None) -> None:
        if client_id != self._client_id:
            return
        self._restricted = found is not None
        self.chip.show_chip(restricted_chip() if found else None)
        if found is None:
            self.story.setText(self.tr("Everybody who treats reads the medical part of this file."))
        else:
            text = self.tr("Set apart since %1 by %2. The medical part opens for %2 and the owner.")
            self.story.setText(text.replace("%1", words.day(found.since)).replace("%2", found.set_by_name))
        self.deed.setText(self.tr("Lift the restriction") if found else self.tr("Set apart"))
        self.deed.set_icon("lock-key-open" if found else "lock-key")
        self.deed.setVisible(self._may and (found is None or found.mine or self._owns))

    def _ask(self) -> None:
        if self._client_id is None:
            return
        self.dialog = RestrictionDialog(
            self.window(), self._studio, self._jobs, self._privacy, self._client_id, lift=self._restricted
        )  # fmt: skip
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def _done(self, _: object) -> None:
        self.dialog = None
        self.read()
        self.changed.emit()
