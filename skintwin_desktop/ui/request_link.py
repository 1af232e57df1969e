"""Whose file a request is about: who asked beside who is in the file, and taking it off a wrong one with a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import linking, notes
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_file import file_can_be_said
from skintwin_desktop.rules.requests import Effect
from skintwin_desktop.ui import client_words, words
from skintwin_desktop.ui.client_choice import ClientChoice
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.side_by_side import Head, SideBySide
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.private import PrivateLabel

_COMPARED = ("name", "born", "address")


def file_is_open(request: OpenRequest) -> bool:
    """Tell whether it can still be said whose file a request is about."""
    line = request.line
    return line.closed_on is None and file_can_be_said(line.right, line.state)


def may_say_file(request: OpenRequest) -> bool:
    """Tell whether the signed-in user may say it: what the practitioner has begun only who decides begins anew."""
    return all(way.allowed for way in request.next_steps if Effect.BEGIN_ANEW in way.effects)


class LinkDialog(DeedDialog):
    """Asks which client it is; what was written down of who asks stands beside the file that was chosen."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("LinkDialog", "Whose file is %1 about?").replace("%1", request.line.reference),
            words.translate(
                "LinkDialog",
                "Compare who asks with the file. Who it is, is then established anew: nobody gets data of another.",
            ),
            icon="user",
            width=round(700 * look.percent / 100),
        )
        self._studio, self._privacy, self._request = studio, privacy, request
        self.choice = ClientChoice(studio, jobs, privacy, can_add=False)
        self.client: Client | None = None
        self.sides: SideBySide | None = None
        self.add("client", Field(self.tr("Client"), self.choice, required=True))
        self.open_words = KeyButton(
            self.tr("Open the words of the request"), kind=LINK, icon="lock-key-open", height=28
        )
        self.said = PrivateLabel(privacy, Private.MEDICAL, "body", "ink", wrap=True)
        self._asked = next((one.id for one in request.notes if one.kind == notes.ASKED), None)
        self._show_sides(None)
        self.body.addWidget(self.open_words, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.said)
        self.open_words.setVisible(self._asked is not None and studio.may(Permission.DECIDE_REQUESTS))
        self.said.hide()
        self.choice.chosen.connect(self._chosen)
        self.open_words.clicked.connect(self._open_words)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("This is the client"), self.tr("Linking …"), icon="check", focus=self.choice.field)

    # --- who it is ---

    def _chosen(self) -> None:
        self._show_sides(None)
        self.fields["client"].show_problem("")
        if self.choice.client is not None:
            self._jobs.run(
                self, clients.open_client, self._studio, self.choice.client.id,
                then=partial(self._opened, self.choice.client.id), on_error=self.show_error,
            )  # fmt: skip

    def _opened(self, client_id: object, client: Client) -> None:
        if self.choice.client is not None and self.choice.client.id == client_id:
            self._show_sides(client)
            if self.deed is not None:
                self.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sides(self, client: Client | None) -> None:
        self.client = client
        line = self._request.line
        asks = {"name": line.requester, "address": self._request.reply_to}
        known = client_words.of_client(client) if client is not None else {}
        heads = (
            Head(self.tr("Written down")), Head(self.tr("File %1"), client.label) if client else Head(self.tr("File")),
        )  # fmt: skip
        values = tuple({name: one.get(name, "") for name in _COMPARED} for one in (asks, known))
        made = SideBySide(
            self._privacy, heads, (values[0], values[1]), (None, client.id if client else None), _COMPARED
        )
        before, self.sides = self.sides, made
        if before is None:
            self.body.addWidget(made)
        else:
            self.body.replaceWidget(before, made)
            before.hide()
            before.deleteLater()
        self._refit()

    def _open_words(self) -> None:
        if self._asked is not None:
            self._jobs.run(
                self, notes.read_words, self._studio, self._asked, then=self._show_words, on_error=self.show_error
            )

    def _show_words(self, text: str) -> None:
        self.open_words.hide()
        self.said.show_value(text, None)
        self.said.show()
        self._refit()

    # --- the deed ---

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.client is not None else {"client": self.tr("Choose the client.")}

    def begin(self) -> None:
        """Link the request."""
        if self.client is not None:
            self.work(
                linking.link_request, self._studio, self._request.line.id, self.client.id,
                version=self._request.version,
            )  # fmt: skip


class UnlinkDialog(RequestWordsDialog):
    """Takes down why a request is not about the file that it was linked to."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("UnlinkDialog", "Is this the wrong file?"),
            text=words.translate(
                "UnlinkDialog",
                "The request is taken off this file and begins anew: what was established, searched and decided here "
                "does not count any more. The log of the file says that this happened.",
            ),
            about="wrong_file", icon="user", lines=3,
        )  # fmt: skip
        self.ask_words(self.tr("Why it is not this file"), private=Private.KIND)

    def start(self) -> None:
        """Show the dialog, with what was typed before."""
        self.offer(self.tr("Take it off this file"), self.tr("Saving …"), icon="check", focus=self.words)
        self.keep_drafts()

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if (problem.field, problem.code) == ("file", "restricted"):
            return self.tr("This request restricts something in this file. End that restriction first.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Take the request off."""
        self.keeper.hold()
        self.work(
            linking.unlink_request, self._studio, self._request.line.id, self.words.text(),
            version=self._request.version,
        )  # fmt: skip
