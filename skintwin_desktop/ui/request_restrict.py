"""Carrying out a restriction: on which of the four grounds, and whether the mark holds."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.requests import restricting
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.requests.restricting import GROUNDS
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui import request_item_words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_panel import WorkPanel, checked, go_to
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.text import Text


def restrict(studio: Studio, request_id: UUID, ground: str) -> bool:
    """Restrict the file, and look whether the mark holds; the request goes on to where that leads."""
    restricting.carry_out_restriction(studio, request_id, ground)
    go_to(studio, request_id, State.CHECKING)
    return checked(studio, request_id, restricting.check_restriction)


class RestrictPanel(WorkPanel):
    """The ground, and restricting."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(studio, jobs, privacy)
        self.story = Text("", "body", "ink2", wrap=True)
        self.ground = ComboBox([Option(code, request_item_words.restriction_ground(code)) for code in GROUNDS])
        self.field = Field(self.tr("Ground (article 18(1) AVG)"), self.ground, required=True)
        self.deed = KeyButton(self.tr("Restrict the file"), kind=PRIMARY, icon="lock", keys=("Ctrl", "Enter"))
        self.look = KeyButton(self.tr("Look whether it holds"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.rows.addWidget(self.story)
        self.rows.addWidget(self.field)
        self.offer(self.deed, self.look, main=(self.deed, self.look))
        self.deed.clicked.connect(self._restrict)
        self.look.clicked.connect(self._check)

    def refresh(self, request: OpenRequest) -> None:  # noqa: ARG002
        """Show what can be done now."""
        may = self._studio.may(Permission.DECIDE_REQUESTS)
        self.field.setVisible(self.carrying_out and may)
        self.deed.setVisible(self.carrying_out and may)
        self.look.setVisible(self.to_check and may)
        if not self.carrying_out:
            text = self.tr("The file is only stored: nothing of it is used or sent until the restriction ends.")
        elif may:
            text = self.tr(
                "From then on the file is only stored. Results, reports, messages and news stop by themselves; the "
                "client hears a week before it ends."
            )
        else:
            text = self.tr("The practitioner carries this out.")
        self.story.setText(text)

    def _restrict(self) -> None:
        ground = self.ground.value()
        self.field.show_problem("" if ground else self.tr("Choose one."))
        if not ground:
            self.ground.setFocus()
        elif self._request is not None:
            self._jobs.run(
                self, restrict, self._studio, self._request.line.id, ground, then=self.done, on_error=self.not_done
            )

    def _check(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self,
                checked,
                self._studio,
                self._request.line.id,
                restricting.check_restriction,
                then=self.done,
                on_error=self.not_done,
            )
