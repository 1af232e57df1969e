"""The second look at a decision about a request: somebody else's, or after a day one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import looking
from skintwin_desktop.core.requests.facts import AGREED, OBJECTED
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText


class LookDialog(DeedDialog):
    """Takes the second look: agreed, or what is wrong. Who is alone in a studio gives the password again."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        title: str,
        width: int = 520,
    ) -> None:
        super().__init__(window, jobs, title, icon="users", width=width)
        self._studio, self._request = studio, request
        self.verdict = Segments(
            self.tr("What do you think?"),
            [Option(AGREED, self.tr("It is right")), Option(OBJECTED, self.tr("Something is wrong"))],
            stretch=True,
        )
        self.words = LongText(lines=3)
        self.add("verdict", Field(self.tr("What do you think?"), self.verdict, required=True))
        field = Field(self.tr("What is wrong, or a remark"), self.words)
        self.add_veiled("words", field, privacy, Private.MEDICAL, request.line.client_id)
        if request.looks and request.looks[-1].asked_by_id == studio.user.user_id:
            self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.verdict)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if not self.verdict.value():
            return {"verdict": self.tr("Choose one.")}
        if self.verdict.value() == OBJECTED and not self.words.text().strip():
            return {"words": self.tr("Please fill this in.")}
        return {}

    def begin(self) -> None:
        """Give the verdict."""
        password = self.password.text() if self.password is not None else ""
        self.work(
            looking.look_again, self._studio, self._request.line.id, self.verdict.value(), self.words.text(),
            password=password,
        )  # fmt: skip
