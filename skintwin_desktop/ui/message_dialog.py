"""A service message to one client: a template, filled in and checked while it is typed; then a letter or an e-mail."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import client_messages
from skintwin_desktop.core.client_messages import MessagePlan, MessageStart
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.message_texts import LANGUAGES, MessageText, service_templates
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, MessageRefused, Refused, StudioError
from skintwin_desktop.ui import contact_words, intake_words, words
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.veil import Veil

SETTLED_MS = 250
_UNFINISHED = {"empty", "open"}
"""What is wrong with a message only because somebody is still typing it; the fields say it once it is asked for."""
_CHOICES = ("template", "channel", "language", "appointment")


class MessageDialog(DraftedDialog):
    """Makes a service message; ``answered`` gives the MadeMessage."""

    deed_drops_draft = True

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client: Client | ClientLine
    ) -> None:
        super().__init__(
            window,
            studio,
            jobs,
            words.translate("MessageDialog", "New letter or e-mail"),
            kind=client_messages.DRAFT,
            subject=client.id.hex,
            icon="envelope-simple",
            width=860,
        )
        self.draft_title = client.name.full
        self._privacy, self._client = privacy, client
        self._start_with: MessageStart | None = None
        self._shown = ""
        self._templates = {one.id: one for one in service_templates()}
        self.template = ComboBox(
            [Option(one.id, contact_words.template_title(one)) for one in self._templates.values()],
            placeholder=self.tr("Choose"),
        )
        self.channel = Segments(
            self.tr("Goes by"),
            [Option("post", self.tr("Letter")), Option("email", self.tr("E-mail"))],
            stretch=True,
        )
        self.language = Segments(
            self.tr("Language"), [Option(code, intake_words.language(code)) for code in LANGUAGES], stretch=True
        )
        self.appointment = ComboBox(placeholder=self.tr("Choose"))
        self.text, self.remark = LongText(lines=5), LongText(lines=2)
        self.subject = PrivateLabel(privacy, Private.KIND, "bodyStrong", wrap=True)
        self.preview = PrivateLabel(privacy, Private.KIND, wrap=True)
        self.wrong = Note("warn")
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._lay_out()
        for field in self.fields.values():
            field.edited.connect(self._changed)
        self._settled.timeout.connect(self._show_preview)

    def _lay_out(self) -> None:
        name = PrivateLabel(self._privacy, Private.NAME, "body", "ink2")
        name.show_value(self._client.name.full, self._client.id, short=self._client.name.masked)
        self.body.addWidget(name)
        form = QWidget()
        row = QHBoxLayout(form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(10)
        for key, label, editor, required in (
            ("template", self.tr("About"), self.template, True),
            ("channel", self.tr("Goes by"), self.channel, True),
            ("language", self.tr("Language"), self.language, True),
            ("appointment", self.tr("Appointment"), self.appointment, True),
            ("text", self.tr("Text"), self.text, True),
            ("remark", self.tr("Remark"), self.remark, False),
        ):
            optional = "" if required else self.tr("optional")
            self.fields[key] = Field(label, editor, required=required, optional=optional)
            left.addWidget(self.fields[key])
        left.addStretch(1)
        row.addLayout(left, 45)
        row.addWidget(self._paper(), 55)
        veil = Veil(form, self._privacy, Private.KIND)
        veil.show_client(self._client.id)
        self.body.addWidget(veil)
        self._show_needed()

    def _paper(self) -> QWidget:
        card = Card(self.tr("As it will read"), "eye")
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        self.wrong.hide()
        for widget in (self.wrong, self.subject, self.preview):
            inside.addWidget(widget)
        inside.addStretch(1)
        card.add_flush(Scrolled(content), 1)
        card.setMinimumHeight(390)
        return card

    # --- beginning ---

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never made."""
        self.offer(self.tr("Make the message"), self.tr("Making …"), icon="check", focus=self.template)
        self._jobs.run(
            self, client_messages.begin_message, self._studio, self._client.id, then=self._begin_with,
            on_error=self._failed,
        )  # fmt: skip
        self.keep_drafts()

    def _begin_with(self, start: MessageStart) -> None:
        self._start_with = start
        self.language.set_value(start.language)
        self.channel.set_value("email" if start.email and not self.channel.value() else "post")
        self.appointment.set_options(
            [
                Option(one.id.hex, f"{words.long_day(one.starts_at.date())}, {one.starts_at:%H:%M}")
                for one in start.appointments
            ]
        )
        if len(start.appointments) == 1:
            self.appointment.set_value(start.appointments[0].id.hex)
        self.keeper.settle()

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        choices = {key: getattr(self, key).value() for key in _CHOICES}
        return {**choices, "text": self.text.text(), "remark": self.remark.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        for key in _CHOICES:
            getattr(self, key).set_value(values.get(key, ""))
        self.text.set_text(values.get("text", ""))
        self.remark.set_text(values.get("remark", ""))
        self._changed()

    def typed(self) -> bool:
        """Tell whether something was written."""
        return bool(self.text.text().strip() or self.remark.text().strip())

    # --- what it will read like ---

    def _changed(self) -> None:
        self._show_needed()
        self._settled.start()

    def _show_needed(self) -> None:
        """Show the fields that the chosen template needs."""
        found = self._templates.get(self.template.value())
        needs = found.needs if found else ""
        self.fields["appointment"].setVisible(needs == "appointment")
        self.fields["text"].setVisible(needs == "text")
        self.fields["remark"].setVisible(found is not None and needs != "text")

    def entered(self) -> MessagePlan:
        """Return the message as it stands here."""
        appointment = self.appointment.value()
        return MessagePlan(
            self.template.value(), self.channel.value(), self.language.value(),
            UUID(appointment) if appointment else None, self.text.text(), self.remark.text(),
        )  # fmt: skip

    def _show_preview(self) -> None:
        if self.template.value() and self.channel.value() and self.language.value():
            self._jobs.run(
                self, client_messages.preview_message, self._studio, self._client.id, self.entered(),
                then=self._previewed, on_error=self._not_previewed,
            )  # fmt: skip

    def _previewed(self, text: MessageText) -> None:
        self._shown = self.template.value()
        self.wrong.hide()
        self.fields["channel"].show_problem("")
        self.subject.show_value(text.subject, self._client.id)
        self.preview.show_value(text.whole, self._client.id)
        self._refit()

    def _not_previewed(self, error: StudioError | None) -> None:
        if self._shown != self.template.value():  # another message does not stay below what was chosen since
            self.subject.show_value("", None)
            self.preview.show_value("", None)
        if isinstance(error, Refused):  # what is still to be filled in is said once it is asked for
            found = {one.field: self.problem_sentence(one) for one in error.problems if one.code == "no_email"}
            self.fields["channel"].show_problem(found.get("channel", ""))
            return
        unfinished = isinstance(error, MessageRefused) and {code for code, _ in error.problems} <= _UNFINISHED
        if not unfinished:
            self.wrong.say(sentence(error))
        self.wrong.setVisible(not unfinished)

    # --- the deed ---

    def problems(self) -> dict[str, str]:
        """Say what is not chosen or written yet."""
        found = {key: self.tr("Choose one.") for key in ("template", "channel", "language") if not self._value(key)}
        for key in ("appointment", "text"):
            if self.fields[key].isVisibleTo(self) and not self._value(key):
                found[key] = self.tr("Please fill this in.")
        return found

    def _value(self, key: str) -> str:
        editor = getattr(self, key)
        return str(editor.text() if isinstance(editor, LongText) else editor.value()).strip()

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if (problem.field, problem.code) == ("channel", "no_email"):
            return self.tr("There is no e-mail address in the file.")
        return super().problem_sentence(problem)

    def show_error(self, error: StudioError | None) -> None:
        """Say beside the text what must not stand in it."""
        if isinstance(error, MessageRefused):
            self._not_previewed(error)
            return
        super().show_error(error)

    def begin(self) -> None:
        """Make the message; its draft goes in the same transaction."""
        self.keeper.hold()
        self.work(client_messages.make_message, self._studio, self._client.id, self.entered())
