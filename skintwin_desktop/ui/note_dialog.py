"""A note of contact, written by keyboard from anywhere: who began it, by what way, when, what was said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import contact_notes
from skintwin_desktop.core.agenda import at_wall_clock
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.contact_notes import ContactNote, NoteEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity, messages
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText, read_time
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.veil import Veil

_WHEN = re.compile(r"(?P<day>.*?)[\s,]+(?P<time>\d{1,2}[:.]?\d{0,2})$")
_CHOICES = ("kind", "channel", "direction")


def read_moment(text: str, today: datetime) -> datetime | None:
    """Read a moment typed as 24-11-2026 10:42, 24-11 does not do; a time alone is today. None when it is none."""
    typed = text.strip()
    alone = read_time(typed) if re.fullmatch(r"\d{1,2}[:.]\d{2}", typed) else None
    if alone is not None and alone.isValid():
        return at_wall_clock(today.date(), alone.toPython())  # type: ignore[arg-type]
    found = _WHEN.fullmatch(typed)
    if found is None:
        return None
    day, time = identity.read_date(found["day"], today.date()).value, read_time(found["time"])
    return at_wall_clock(day, time.toPython()) if day is not None and time.isValid() else None  # type: ignore[arg-type]


class NoteDialog(DraftedDialog):
    """Writes a note, or corrects one by a new version; what is typed survives a crash and a lock."""

    deed_drops_draft = True

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        client: Client | ClientLine,
        *,
        note: ContactNote | None = None,
        text: str = "",
    ) -> None:
        title = words.translate("NoteDialog", "Correct the note") if note else words.translate("NoteDialog", "New note")
        subject = f"{client.id.hex} {note.id.hex}" if note else client.id.hex
        super().__init__(
            window, studio, jobs, title, kind=contact_notes.DRAFT, subject=subject, icon="note-pencil", width=620
        )
        self.draft_title = client.name.full
        self._privacy, self._client, self._note_read = privacy, client, note
        self._asked_about: set[str] = set()
        self.kind = Segments(
            self.tr("Kind"),
            [Option(code, contact_words.note_kind(code)) for code in contact_notes.NOTE_KINDS],
            stretch=True,
        )
        self.channel = Segments(
            self.tr("Contact by"),
            [Option(code, contact_words.channel(code)) for code in contact_notes.CHANNELS],
            stretch=True,
        )
        self.direction = Segments(
            self.tr("Begun by"),
            [
                Option(contact_notes.INWARD, self.tr("The client")),
                Option(contact_notes.OUTWARD, self.tr("Us")),
            ],
            stretch=True,
        )
        self.when = QLineEdit()
        self.text = LongText(lines=6)
        self.sealed = Note("seal", self.tr("It is sealed to the client: the reception can hand it in and not read it."))
        self.kept = Note("info", self.tr("This is what you were typing. It was kept for you."))
        self._lay_out()
        self._begin_with(note, text)
        self.kind.chosen.connect(self._kind_chosen)

    def _lay_out(self) -> None:
        name = PrivateLabel(self._privacy, Private.NAME, "body", "ink2")
        name.show_value(self._client.name.full, self._client.id, short=self._client.name.masked)
        self.body.addWidget(name)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        hint = self.tr("Health, skin or treatment is medical; everything else is administrative.")
        for key, label, editor, below in (
            ("kind", self.tr("Kind"), self.kind, hint),
            ("channel", self.tr("Contact by"), self.channel, ""),
        ):
            self.fields[key] = Field(label, editor, required=True, hint=below)
            column.addWidget(self.fields[key])
        row = QHBoxLayout()
        row.setSpacing(12)
        self.fields["direction"] = Field(self.tr("Begun by"), self.direction, required=True)
        self.fields["contact_at"] = Field(self.tr("When"), self.when, required=True)
        row.addWidget(self.fields["direction"], 3)
        row.addWidget(self.fields["contact_at"], 2)
        column.addLayout(row)
        self.fields["text"] = Field(self.tr("What was said or written"), self.text, required=True)
        column.addWidget(self.fields["text"])
        self.sealed.hide()
        self.kept.hide()
        column.addWidget(self.sealed)
        self.body.addWidget(self.kept)
        veil = Veil(form, self._privacy, Private.KIND)
        veil.show_client(self._client.id)
        self.body.addWidget(veil)

    def _begin_with(self, note: ContactNote | None, text: str) -> None:
        now = self._studio.local(self._studio.now())
        at = self._studio.local(note.contact_at) if note else now
        self.when.setText(f"{at:%d-%m-%Y %H:%M}")
        if note is not None:
            for key in _CHOICES:
                getattr(self, key).set_value(getattr(note, key))
            self.text.set_text(text or note.text)
        self._kind_chosen()

    # --- the draft ---

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        choices = {key: getattr(self, key).value() for key in _CHOICES}
        return {**choices, "when": self.when.text(), "text": self.text.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        for key in _CHOICES:
            getattr(self, key).set_value(values.get(key, ""))
        self.when.setText(values.get("when", self.when.text()))
        self.text.set_text(values.get("text", ""))
        self._kind_chosen()

    def typed(self) -> bool:
        """Tell whether there is a text."""
        return bool(self.text.text().strip())

    def was_kept(self) -> None:
        """Tell that this is what was typed before."""
        self.kept.show()
        self._refit()

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Save"), self.tr("Saving …"), icon="check", focus=self.kind)
        self.keep_drafts()

    # --- the deed ---

    def _kind_chosen(self, *_: object) -> None:
        self.sealed.setVisible(self.kind.value() == contact_notes.MEDICAL)
        self._refit()

    def entered(self) -> NoteEntry:
        """Return the note as it stands here."""
        now = self._studio.local(self._studio.now())
        at = read_moment(self.when.text(), now)
        return NoteEntry(
            self.kind.value(), self.channel.value(), self.direction.value(), self._not_later(at, now), self.text.text()
        )

    @staticmethod
    def _not_later(at: datetime | None, now: datetime) -> datetime | None:
        """Take the minute that is under way as now: the clock has seconds, the field has none."""
        return now if at is not None and at.replace(second=0) == now.replace(second=0, microsecond=0) else at

    def problems(self) -> dict[str, str]:
        """Ask once, for each such word, whether an administrative note is about health: it would not be sealed."""
        word = messages.medical_word(self.text.text()) if self.kind.value() == contact_notes.ADMINISTRATIVE else ""
        if not word or word in self._asked_about:
            return {}
        self._asked_about.add(word)
        told = self.tr(
            "“%1” is about health. Choose Medical, then the note is sealed. Is it about nobody’s health? "
            "Then press Save once more."
        )
        return {"kind": told.replace("%1", word)}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        special = {
            ("kind", "empty"): self.tr("Choose administrative or medical."),
            ("kind", "sealed"): self.tr("A medical note stays medical."),
            ("contact_at", "empty"): self.tr("Type date and time like 24-11-2026 10:42."),
            ("contact_at", "future"): self.tr("This moment is still to come."),
            ("contact_at", "old"): self.tr("This is more than thirty years ago. Check the year."),
            ("channel", "empty"): self.tr("Choose one."),
            ("direction", "empty"): self.tr("Choose one."),
        }
        return special.get((problem.field, problem.code)) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Save the note; its draft goes in the same transaction."""
        self.keeper.hold()
        if self._note_read is None:
            self.work(contact_notes.write_note, self._studio, self._client.id, self.entered())
        else:
            self.work(contact_notes.correct_note, self._studio, self._note_read.id, self.entered())
