"""The health answers in a client's file: what was said, by whom and when, and changing them with a reason."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from skintwin_desktop.core import drafts, intake
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import HealthAnswersRead
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.health_dialog import DRAFT, HealthDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_QUIET = {"no", "never"}
"""Answers that are counted together, so that the others stand out."""


class HealthCard(Card):
    """The latest health answers, for who may read them."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(QCoreApplication.translate("HealthCard", "Health"), "heartbeat")
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._read: HealthAnswersRead | None = None
        self.dialog: HealthDialog | None = None
        self.change = KeyButton(self.tr("Change with a reason"), icon="pencil-simple", height=28)
        self.none = Text(self.tr("No answers yet."), "body", "ink3", wrap=True)
        self.about = PrivateLabel(privacy, Private.MEDICAL, "small", "ink3", wrap=True)
        self._rows: QWidget | None = None
        self.add_to_head(self.change)
        self._body = self.padded(margin=14, spacing=8)
        self._body.addWidget(self.none)
        self._body.addWidget(self.about)
        self.change.clicked.connect(self.ask)
        self._show_nothing()

    def show_client(self, client: Client) -> None:
        """Show whose answers these are; they follow when they have been read."""
        if self._client is None or client.id != self._client.id:
            self._show_nothing()
        self._client = client

    def read(self) -> None:
        """Take the answers out of the letterbox."""
        if self._client is not None:
            self._jobs.run(
                self, intake.read_health_answers, self._studio, self._client.id,
                then=partial(self._show_read, self._client.id), on_error=self._show_fault,
            )  # fmt: skip

    def _show_nothing(self) -> None:
        self._read = None
        self.change.hide()
        self.about.hide()
        self.none.show()
        self.none.setText(self.tr("No answers yet."))
        self._clear_rows()

    def _clear_rows(self) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None

    def _show_fault(self, error: StudioError | None) -> None:
        self._show_nothing()
        self.none.setText(sentence(error))

    def _show_read(self, client_id: UUID, read: HealthAnswersRead | None) -> None:
        if self._client is None or client_id != self._client.id:
            return
        self._show_nothing()
        self.change.show()
        if read is None:
            return
        self._read = read
        self.none.hide()
        self._rows = self._table(read, client_id)
        self._body.insertWidget(0, self._rows)
        self._rows.show()
        self.about.show_value(self._about(read), client_id)
        self.about.show()

    def _table(self, read: HealthAnswersRead, client_id: UUID) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(14)
        for row, (question, answer) in enumerate(self._lines(read)):
            value = PrivateLabel(self._privacy, Private.MEDICAL, "bodyStrong", wrap=True)
            value.show_value(answer, client_id)
            asked = PrivateLabel(self._privacy, Private.MEDICAL, "body", "ink2", wrap=True)
            asked.show_value(question, client_id)
            grid.addWidget(asked, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return table

    def _lines(self, read: HealthAnswersRead) -> list[tuple[str, str]]:
        content, asked = read.content, questionnaire(current_language())
        lines, quiet, open_ones = [], 0, 0
        for question in asked.asked(content.answers):
            answer, detail = content.answers.get(question.id, ""), content.details.get(question.id, "")
            choice = question.choice(answer)
            said = choice.word if choice else answer
            if not answer:
                open_ones += 1
            elif answer in _QUIET and not detail:
                quiet += 1
            elif said:
                lines.append((question.text, f"{said}: {detail}" if detail else said))
        if quiet:
            lines.append((self.tr("%n other question(s)", None, quiet), self.tr("no or never")))
        if open_ones:
            lines.append((self.tr("%n question(s)", None, open_ones), self.tr("not answered")))
        if content.confirmed_phototype:
            lines.append((self.tr("Skin type, confirmed"), content.confirmed_phototype))
        elif content.phototype:
            count = self.tr("%1 of %2 answered").replace("%1", str(len(content.phototype)))
            lines.append((self.tr("Skin type"), count.replace("%2", str(len(asked.phototype)))))
        else:
            lines.append((self.tr("Skin type"), self.tr("not answered")))
        if content.note:
            lines.append((self.tr("Practitioner's note"), content.note))
        return lines

    def _about(self, read: HealthAnswersRead) -> str:
        parts = [words.day(read.posted_at)]
        if read.content.given_by:
            by = intake_words.given_by(read.content.given_by)
            parts.append(self.tr("answered by: %1").replace("%1", by.lower()))
        if read.content.change_reason:
            parts.append(self.tr("changed: %1").replace("%1", read.content.change_reason))
        return " · ".join(parts)

    # --- changing ---

    def ask(self) -> None:
        """Open the questions as they were answered, or as they were being changed before."""
        if self._client is not None:
            self._jobs.run(
                self, drafts.read_draft, self._studio, DRAFT, self._client.id.hex,
                then=partial(self._ask, self._client.id), on_error=self._show_fault,
            )  # fmt: skip

    def _ask(self, client_id: UUID, draft: Draft | None) -> None:
        if self._client is None or client_id != self._client.id or self.dialog is not None:
            return
        content = self._read.content if self._read else None
        self.dialog = HealthDialog(
            self.window(), self._studio, self._jobs, self._client, self._privacy, content=content, draft=draft
        )
        self.dialog.stored.connect(self.read)
        self.dialog.over.connect(self._dialog_gone)

    def _dialog_gone(self) -> None:
        self.dialog = None
