"""Whether a client gets news, with the objection in one step; and whether they have an account on the website."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import news
from skintwin_desktop.core.news import ACCOUNTS, SAID_BY, NewsStanding, Reach
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, line
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.choices import Check, Option, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate


class AgainDialog(DeedDialog):
    """Asks how a client said that they want news again; that is their consent."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, client_id: UUID) -> None:
        super().__init__(
            window,
            jobs,
            translate("AgainDialog", "News again?"),
            translate(
                "AgainDialog",
                "Only when the client asked for it. It is kept as consent to news by e-mail, with the text of today.",
            ),
            icon="envelope-simple",
        )
        self._studio, self._client_id = studio, client_id
        self.said = Segments(
            self.tr("The client said so"),
            [Option(code, contact_words.said_by(code)) for code in SAID_BY if code != "mistake"],
            stretch=True,
        )
        self.add("said_by", Field(self.tr("The client said so"), self.said, required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Note it"), self.tr("Saving …"), icon="check")

    def problems(self) -> dict[str, str]:
        """Say that nothing is chosen."""
        return {} if self.said.value() else {"said_by": self.tr("Choose one.")}

    def begin(self) -> None:
        """Note it."""
        self.work(news.allow_news_again, self._studio, self._client_id, said_by=self.said.value())


class NewsCard(Card):
    """News, and the website account, of one client."""

    objected = Signal(object)
    """The client's id: news to them was stopped just now."""
    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(translate("NewsCard", "News and website"), "envelope-simple")
        self._studio, self._jobs = studio, jobs
        self._client_id: UUID | None = None
        self._standing: NewsStanding | None = None
        self.dialog: AgainDialog | None = None
        self.chip = StatusChip()
        self.story = Text("", "body", wrap=True)
        self.warning = Note("warn")
        self.fault = Note("danger")
        self.stop = KeyButton(self.tr("No more news"), icon="prohibit", height=28)
        self.again = KeyButton(self.tr("The client wants news again"), icon="arrow-counter-clockwise", height=28)
        self.from_sale = Check(self.tr("Address given with an appointment"))
        self.offered = Check(self.tr("Told then that news can be stopped"))
        self.account = Segments(
            self.tr("Account on the website"),
            [Option(code, contact_words.website_account(code)) for code in ACCOUNTS],
            stretch=True,
            small=True,
        )
        self._build(privacy)
        self.stop.clicked.connect(self.stop_news)
        self.again.clicked.connect(self._ask_again)
        for check in (self.from_sale, self.offered):
            check.clicked.connect(self._reach_changed)
        self.account.chosen.connect(self._reach_changed)

    def _build(self, privacy: Privacy) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.warning.hide()
        self.fault.hide()
        for widget in (self.chip, self.story, self.warning, self.stop, self.again, line()):
            column.addWidget(widget)
        column.addWidget(Text(self.tr("E-mail address and news"), "small", "ink2"))
        for check in (self.from_sale, self.offered):
            column.addWidget(check)
        column.addWidget(Text(self.tr("Account on the website"), "small", "ink2"))
        column.addWidget(self.account)
        column.addWidget(self.fault)
        self._veil = Veil(content, privacy, Private.KIND, parent=self)
        self.padded(spacing=0).addWidget(self._veil)
        self.again.hide()

    # --- reading ---

    def show_client(self, client_id: UUID) -> None:
        """Say whose it is; how it stands follows when it is read."""
        if client_id != self._client_id:
            self._standing = None
        self._client_id = client_id
        self._veil.show_client(client_id)

    def read(self) -> None:
        """Read how it stands."""
        if self._client_id is not None:
            self._jobs.run(
                self, news.news_standing, self._studio, self._client_id, then=self._show, on_error=self._failed
            )

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show(self, standing: NewsStanding) -> None:
        if standing.client_id != self._client_id:
            return
        self._standing = standing
        self.fault.hide()
        self.chip.show_chip(contact_words.news_chip(standing))
        self.story.setText(self._told(standing))
        stopped = standing.objected_at is not None
        self.warning.setVisible(bool(standing.suppressed) and not stopped)
        if standing.suppressed and not stopped:
            self.warning.say(
                self.tr("So there is no news until the client says otherwise. Nobody knows who it was."),
                bold=contact_words.why_no_news("suppressed"),
            )
        self.stop.setVisible(not stopped)
        self.again.setVisible(stopped or bool(standing.suppressed))
        self.from_sale.setChecked(standing.reach.email_from_sale)
        self.offered.setChecked(standing.reach.optout_offered)
        self.account.set_value(standing.reach.website_account)

    def _told(self, standing: NewsStanding) -> str:
        if standing.objected_at is not None:
            text = self.tr("Wants no news since %1, said %2.")
            return text.replace("%1", words.day(standing.objected_at)).replace(
                "%2", contact_words.said_by(standing.said_by)
            )
        if standing.suppressed:
            return ""
        email = (
            contact_words.why_no_news(standing.no_email)
            if standing.no_email
            else self.tr("By e-mail: %1.").replace("%1", contact_words.news_ground(standing.ground).lower())
        )
        post = contact_words.why_no_news(standing.no_post) if standing.no_post else self.tr("By letter: yes.")
        return email if email == post else f"{email} {post}"

    # --- deeds ---

    def stop_news(self) -> None:
        """Stop all news, in one step: no question, no reason."""
        if self._client_id is not None:
            self._jobs.run(
                self, news.object_to_news, self._studio, self._client_id, said_by="desk",
                then=partial(self._was_stopped, self._client_id), on_error=self._failed,
            )  # fmt: skip

    def _was_stopped(self, client_id: UUID, _: None) -> None:
        self.read()
        self.objected.emit(client_id)

    def _ask_again(self) -> None:
        if self._client_id is not None:
            self.dialog = AgainDialog(self.window(), self._studio, self._jobs, self._client_id)
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _done(self, _: object) -> None:
        self.dialog = None
        self.read()
        self.changed.emit()

    def _reach_changed(self, *_: object) -> None:
        if self._client_id is not None:
            now = Reach(self.account.value() or "unknown", self.from_sale.isChecked(), self.offered.isChecked())
            self._jobs.run(
                self, news.change_reach, self._studio, self._client_id, now, then=self._done, on_error=self._failed
            )
