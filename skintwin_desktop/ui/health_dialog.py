"""Changing health answers with a reason: the earlier answers stay in the file (article 7:454 BW)."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import intake
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.intake_health import HealthSection
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.cards import Note, Scrolled
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

DRAFT = "health_change"
_HEIGHT = 0.5
"""Part of the window's height that the questions take."""


def as_values(content: HealthAnswers | None) -> dict[str, str]:
    """Return answers as the health section holds them while they are filled in."""
    if content is None:
        return {}
    return {
        "answers": json.dumps(content.answers),
        "details": json.dumps(content.details),
        "phototype": json.dumps(content.phototype),
        "confirmed_phototype": content.confirmed_phototype,
        "given_by": content.given_by,
        "note": content.note,
    }


class HealthDialog(Dialog):
    """The questions over the window, with the reason of the change."""

    stored = Signal()
    over = Signal()

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        client: Client,
        privacy: Privacy,
        *,
        content: HealthAnswers | None,
        draft: Draft | None,
    ) -> None:
        super().__init__(
            window,
            QCoreApplication.translate("HealthDialog", "Change the health answers"),
            icon="pencil-simple",
            width=760,
        )
        self._studio, self._jobs, self._client = studio, jobs, client
        self.section = HealthSection(studio.today, self, reads=True, heading=False)
        self.reason = LongText(lines=2)
        self.reason_field = Field(self.tr("Reason of the change"), self.reason, required=True)
        self.problem = Note("danger")
        self.problem.hide()
        self.keeper = DraftKeeper(studio, jobs, DRAFT, self._gather, self)
        scrolled = Scrolled(self.section)
        scrolled.setFixedHeight(round(window.height() * _HEIGHT))
        said = self.tr("The earlier answers stay in the file; these stand beside them with your reason.")
        self.body.addWidget(Text(said, "body", "ink2", wrap=True))
        answers = QWidget(self)
        rows = QVBoxLayout(answers)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for widget in (scrolled, self.reason_field):
            rows.addWidget(widget)
        self.veil = Veil(answers, privacy, parent=self)
        self.veil.show_client(client.id)
        self.veil.turned.connect(self._refit)
        for part in (self.veil, self.problem):
            self.body.addWidget(part)
        self._fill(as_values(content), draft)
        self.section.edited.connect(self.keeper.note_change)
        self.reason_field.edited.connect(self.keeper.note_change)
        self.confirmed.connect(self._store)
        self.refused.connect(self._left)
        self.ask(self.tr("Cancel"), self.tr("Keep the change"), icon="check", focus=self.section.first())

    def _fill(self, values: dict[str, str], draft: Draft | None) -> None:
        kept = dict(draft.values) if draft else values
        self.reason.set_text(kept.pop("reason", ""))
        self.section.fill(kept)
        self.keeper.begin(self._client.id.hex, exists=draft is not None)

    def _gather(self) -> Draft:
        return Draft(self._client.name.full, {**self.section.values(), "reason": self.reason.text()})

    def _left(self) -> None:
        self.keeper.discard()
        self.over.emit()

    def _store(self) -> None:
        answers, reason = self.section.entered(), self.reason.text().strip()
        wrong = self.section.problems()
        self.reason_field.show_problem("" if reason else self.tr("Please fill this in."))
        if answers is None or wrong or not reason:
            if wrong:
                self.section.check_all()
            if answers is None or wrong:
                self._say(self.tr("Fill in at least one answer, and who answered."))
            return
        self.keeper.save()
        self._jobs.run(
            self,
            partial(intake.change_health_answers, reason=reason),
            self._studio,
            self._client.id,
            answers,
            then=self._stored,
            on_error=self._not_stored,
        )

    def _stored(self, _: None) -> None:
        self.keeper.discard()
        self.done()
        self.stored.emit()
        self.over.emit()

    def _not_stored(self, error: StudioError | None) -> None:
        named = isinstance(error, Refused) and any(one.field == "reason" for one in error.problems)
        if named:
            self.reason_field.show_problem(self.tr("Please fill this in."))
        else:
            self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.problem.say(text)
        self.problem.show()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()
