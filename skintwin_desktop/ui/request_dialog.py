"""Writing a request down: whose, which right, how and when it came, in the client's own words."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import records, registering
from skintwin_desktop.core.requests.records import RequestEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, Refused, StudioError
from skintwin_desktop.rules import consents, misplaced
from skintwin_desktop.rules.request_relations import relations_of
from skintwin_desktop.rules.requests import STOPPING, Right
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.client_choice import ChosenClient, ClientChoice
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_earlier import EarlierNote
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText

_TEXTS = ("received_on", "requester", "reply_to", "words")


def _combo(name: str, options: list[tuple[str, str]]) -> ComboBox:
    box = ComboBox([Option(code, word) for code, word in options])
    box.setAccessibleName(name)
    return box


class RequestDialog(DraftedDialog):
    """Takes a request down. What stops something stops when it is saved, and the dialog says so before."""

    deed_drops_draft = True

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client: Client | None = None
    ) -> None:
        super().__init__(
            window,
            studio,
            jobs,
            words.translate("RequestDialog", "New request"),
            kind=registering.DRAFT,
            subject=client.id.hex if client else registering.NEW,
            icon="tray",
            width=720,
        )
        self._privacy = privacy
        self.draft_title = self.tr("Request")
        self.client = ClientChoice(studio, jobs, privacy)
        self.right = _combo(
            self.tr("What is asked"),
            [(code.value, f"{request_words.right(code)}: {request_words.right_asked(code)}") for code in Right],
        )
        self.about = ComboBox()
        self.channel = Segments(
            self.tr("Received"), [Option(code, request_words.channel(code)) for code in records.CHANNELS], stretch=True
        )
        self.relation = _combo(self.tr("Who asks"), [])
        self.language = Segments(self.tr("Letters in"), [Option("nl", "Nederlands"), Option("en", "English")])
        self.received_on, self.requester, self.reply_to = QLineEdit(), QLineEdit(), QLineEdit()
        self.words = LongText(lines=3)
        self.stops = Note("info", "", icon="prohibit")
        self.running = EarlierNote(studio, jobs)
        self._language_said = False
        """Whether somebody chose the language here: then it does not follow the client any more."""
        self.kept = Note("info", self.tr("This is what you were typing. It was kept for you."))
        self._lay_out()
        self._begin_with(client)
        self.right.currentIndexChanged.connect(self._right_chosen)
        self.about.currentIndexChanged.connect(self._say_stops)
        self.relation.currentIndexChanged.connect(self._relation_chosen)
        self.client.chosen.connect(self._follow_client)
        self.client.chosen.connect(self._relation_chosen)
        self.language.chosen.connect(self._say_language)
        self.running.language_known.connect(self._follow_language)
        self.running.changed.connect(self._refit)

    # --- layout ---

    def _lay_out(self) -> None:
        self.kept.hide()
        self.body.addWidget(self.kept)
        self.add("client", Field(self.tr("Client"), self.client))
        self.add("right", Field(self.tr("What is asked"), self.right, required=True))
        self.add("about", Field(self.tr("What it is about"), self.about, required=True))
        for note in (self.running, self.stops):
            self.body.addWidget(note)
            note.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, editor, stretch in (
            ("channel", self.tr("Received"), self.channel, 5),
            ("received_on", self.tr("On"), self.received_on, 2),
        ):
            self.fields[name] = Field(label, editor, required=True)
            row.addWidget(self.fields[name], stretch)
        self.body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.fields["relation"] = Field(self.tr("Who asks"), self.relation, required=True)
        self.fields["language"] = Field(self.tr("Letters in"), self.language, required=True)
        row.addWidget(self.fields["relation"], 3)
        row.addWidget(self.fields["language"], 2)
        self.body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(12)
        hint = self.tr("Only when it is not the address in the file; parts with a comma between them.")
        self.fields["requester"] = Field(self.tr("Name of who asks"), self.requester, required=True)
        self.fields["reply_to"] = Field(self.tr("Where the answer goes"), self.reply_to, hint=hint)
        for name in ("requester", "reply_to"):  # beside each other: with every fault told it fits 768 pixels
            row.addWidget(self.fields[name], 1)
        self.body.addLayout(row)
        words_field = Field(
            self.tr("What was asked, in the client’s own words"), self.words, required=True,
            hint=self.tr("It is sealed: who decides can read it, the reception cannot read it back."),
        )  # fmt: skip
        self._veil = self.add_veiled("words", words_field, self._privacy, Private.KIND, None)

    def _begin_with(self, client: Client | None) -> None:
        today = self._studio.today()
        self.received_on.setText(words.day(today))
        self.language.set_value("nl")
        if client is not None:
            self.client.show_chosen(ChosenClient(client.id, client.number, client.name))
            self.language.set_value(client.language if client.language in {"nl", "en"} else "nl")
        self._right_chosen()
        self._follow_client()

    # --- what belongs together ---

    def _follow_client(self) -> None:
        """Say whose words they are: in privacy mode they stand there only for who is present. Read what is known."""
        self._veil.show_client(self._client_id())
        self.running.show_client(self._client_id())

    def _follow_language(self, language: str) -> None:
        """Write letters in the language of the client, unless another was chosen here."""
        if not self._language_said and language in {"nl", "en"}:
            self.language.set_value(language)

    def _say_language(self, *_: object) -> None:
        self._language_said = True

    def _right_chosen(self, *_: object) -> None:
        right = self.right.value()
        self._offer_relations(Right(right) if right else Right.ACCESS)
        if right == Right.OBJECTION:
            self.about.set_options(
                (
                    Option(records.OBJECTION_NEWS, self.tr("News and offers")),
                    Option(records.OBJECTION_MESSAGES, self.tr("Other messages from the studio")),
                    Option(records.OBJECTION_INTEREST, self.tr("Another use for the studio’s own interest")),
                    Option(records.OBJECTION_FILE, self.tr("Keeping the file or the invoices")),
                )
            )
        else:
            self.about.set_options([Option(one, words.consent_purpose(one)) for one in consents.PURPOSES])
        self.fields["about"].setVisible(right in STOPPING)
        self._say_stops()
        self.running.show_right(right)
        self._relation_chosen()

    def _say_stops(self, *_: object) -> None:
        """Say what happens at once: it stops, it waits until it is weighed, or the client gets an explanation."""
        about, right = self.about.value(), self.right.value()
        self.stops.setVisible(right == Right.WITHDRAWAL or (right == Right.OBJECTION and bool(about)))
        if right == Right.WITHDRAWAL:
            text = self.tr("It stops at once when you save this. Nobody has to show who they are for that.")
        elif about in records.RESTRICTS:
            text = self.tr("Only this use waits from the moment you save this, until the interests are weighed.")
        elif about == records.OBJECTION_FILE:
            text = self.tr("The law asks for this keeping: the client gets an explanation, and nothing stops.")
        else:
            text = self.tr("It stops at once when you save this. Nobody has to show who they are for that.")
        self.stops.say(text)
        self._refit()

    def _offer_relations(self, right: Right) -> None:
        """Offer only who can ask for this right."""
        before, offered = self.relation.value(), relations_of(right)
        self.relation.set_options([Option(code, request_words.relation(code)) for code in offered])
        self.relation.set_value(before if before in offered else offered[0])

    def _relation_chosen(self, *_: object) -> None:
        relation = self.relation.value()
        other = relation not in {"", "client"}
        for name in ("requester", "reply_to"):
            typed = bool(getattr(self, name).text().strip())  # it counts, so it is seen
            self.fields[name].setVisible(other or typed or self.client.client is None)
        self._say_hints()
        self._refit()

    def _say_hints(self) -> None:
        """Say below the fields what is to be known about them now; what is not needed takes no height."""
        nobody = self.tr("Leave open when it is not known whose file it is about.")
        office = self.tr("Only the address of the office, never a private one.")
        for name, hint in (
            ("client", nobody if self.client.client is None else ""),
            ("reply_to", office if self.relation.value() == "police" else ""),
        ):
            if not self.fields[name].wrong:
                self.fields[name].show_note(hint)

    def _show_problems(self, found: dict[str, str]) -> None:
        super()._show_problems(found)
        self._say_hints()

    # --- the draft ---

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        found = {name: self._text(name) for name in _TEXTS}
        found |= {"right": self.right.value(), "about": self.about.value()}
        found |= {"relation": self.relation.value(), "channel": self.channel.value()}
        client_id = self._client_id()
        return found | {"language": self.language.value(), "client": client_id.hex if client_id else ""}

    def _text(self, name: str) -> str:
        editor = getattr(self, name)
        return str(editor.text())

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        self.right.set_value(values.get("right", ""))
        self._right_chosen()  # offers who can ask for it, and what it can be about
        self.about.set_value(values.get("about", ""))
        if self.relation.findData(values.get("relation", "")) >= 0:
            self.relation.set_value(values["relation"])
        self._language_said = True
        self.channel.set_value(values.get("channel", ""))
        self.language.set_value(values.get("language", "nl"))
        for line in ("received_on", "requester", "reply_to"):
            getattr(self, line).setText(values.get(line, ""))
        self.words.set_text(values.get("words", ""))
        self._say_stops()
        self._relation_chosen()
        whose = values.get("client", "")
        if whose and self.client.client is None:
            self._jobs.run(self, clients.open_client, self._studio, UUID(hex=whose), then=self._show_client)

    def _show_client(self, client: Client) -> None:
        """Show who was chosen before, unless somebody else is chosen by now."""
        if self.client.client is not None:
            return
        self.client.show_chosen(ChosenClient(client.id, client.number, client.name))
        self._relation_chosen()
        self._follow_client()
        self.keeper.note_change()

    def typed(self) -> bool:
        """Tell whether anything was typed that is worth keeping."""
        return bool(self.words.text().strip() or self.right.value())

    def was_kept(self) -> None:
        """Tell that this is what was typed before."""
        self.kept.show()
        self._refit()

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        focus = self.right if self.client.client is not None else self.client.field
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=focus)
        self.keep_drafts()
        self.client.chosen.connect(self.keeper.note_change)

    # --- the deed ---

    def entered(self) -> RequestEntry:
        """Return the request as it stands here."""
        return RequestEntry(**{name: value for name, value in self.values().items() if name != "client"})

    def _client_id(self) -> UUID | None:
        return self.client.client.id if self.client.client is not None else None

    def begin(self) -> None:
        """Write it down; the draft goes in the same transaction."""
        self.keeper.hold()
        self.work(registering.register_request, self._studio, self._client_id(), self.entered(), draft=self._subject)

    def problems(self) -> dict[str, str]:
        """Return what is missing where it cannot be seen: the field of the words is hidden in privacy mode."""
        if self._veil.drawn and not self.words.text().strip():
            self.note.offer_nothing()
            self.note.offer(self.tr("Switch privacy mode off"), self._leave_privacy)
            return {"hidden": self.tr("The client’s own words are missing. Privacy mode hides the field for them.")}
        return {}

    def _leave_privacy(self) -> None:
        self._privacy.switch(False)
        self.note.offer_nothing()
        self.note.hide()
        self.words.setFocus()
        self._refit()

    def show_error(self, error: StudioError | None) -> None:
        """Say what went wrong, and offer to leave a number out of the client's words, which are kept as they are."""
        if isinstance(error, Refused):
            for one in error.problems:  # nothing is missing where nobody sees it
                if one.field in self.fields and one.field != "words":
                    self.fields[one.field].show()
        super().show_error(error)
        if isinstance(error, Refused) and any(
            one.field == "words" and one.code in misplaced.CODES for one in error.problems
        ):
            self.note.offer_nothing()
            self.note.offer(self.tr("Put dots in its place"), self._mask)
            self._say(self.tr("The words are kept as the client put them, but a number like this may not be."))
            self._refit()

    def _mask(self) -> None:
        self.words.set_text(misplaced.masked(self.words.text(), "•••"))
        self.fields["words"].show_problem("")
        self.note.offer_nothing()
        self.note.hide()
        self._refit()

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        special = {
            ("client", "empty"): self.tr("Choose the client: this stops something for somebody."),
            ("relation", "not_for_right"): self.tr("They cannot ask this. Choose who asks, or another request."),
            ("about", "not_given"): self.tr("The client has not given this consent."),
            ("received_on", "long_ago"): self.tr("This is over a year ago. Check the date."),
            ("received_on", "empty"): self.tr("Type the date on which it came in."),
            ("received_on", "unreadable"): self.tr("This is no date. Type it like 24-11-2026."),
            ("received_on", "future"): self.tr("This date is still to come. A request has come in already."),
            ("received_on", "impossible"): self.tr("This date does not exist. Type it like 24-11-2026."),
        }
        return special.get((problem.field, problem.code)) or super().problem_sentence(problem)
