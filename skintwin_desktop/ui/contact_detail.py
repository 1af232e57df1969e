"""What is chosen in the contact with a client: its words, its versions, and what can be done with it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import contact_notes
from skintwin_desktop.core.contact import MESSAGE, ContactLine
from skintwin_desktop.core.contact_notes import ContactNote
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import contact_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled, clear
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil


class ContactDetail(Card):
    """One line of the contact, whole. Medical words are taken out of the letterbox only when they are asked for."""

    correct_wanted = Signal(object, str)
    message_wanted = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(QCoreApplication.translate("ContactDetail", "Chosen"), "file-text")
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._reads = studio.may(Permission.READ_MEDICAL_NOTES)
        self._line: ContactLine | None = None
        self._opened = ""
        self._correcting = False
        self.below = Text("", "small", "ink2", wrap=True)
        self.sealed, self.fault = Note("seal"), Note("danger")
        self.title_line = PrivateLabel(privacy, Private.CONTACT, "bodyStrong", wrap=True)
        self.words = PrivateLabel(privacy, Private.CONTACT, wrap=True)
        self.medical = PrivateLabel(privacy, Private.MEDICAL, wrap=True)
        self.read = KeyButton(self.tr("Read"), icon="lock-key-open", height=28)
        self.correct = KeyButton(self.tr("Correct"), icon="pencil-simple", height=28)
        self.use = KeyButton(self.tr("Copy or save"), icon="copy", height=28)
        self._build()
        self.read.clicked.connect(self._read)
        self.correct.clicked.connect(self.begin_correcting)
        self.use.clicked.connect(self._use)
        self.show_line(None)

    def _build(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(8)
        for widget in (self.below, self.fault, self.sealed, self.title_line, self.words, self.medical):
            inside.addWidget(widget)
        for button in (self.read, self.correct, self.use):
            self.add_to_head(button)
        self._versions = QWidget()
        self._version_rows = QVBoxLayout(self._versions)
        self._version_rows.setContentsMargins(0, 6, 0, 0)
        self._version_rows.setSpacing(6)
        inside.addWidget(self._versions)
        inside.addStretch(1)
        self._veil = Veil(content, self._privacy, Private.KIND)
        self.add_flush(Scrolled(self._veil), 1)
        self._privacy.changed.connect(self._retitle)

    # --- showing ---

    def show_line(self, line: ContactLine | None) -> None:
        """Show a line, or nothing; what was opened of the one before is let go."""
        if line is None or self._line is None or line.id != self._line.id:
            self._opened, self._correcting = "", False
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            for label in (self.title_line, self.words, self.medical):
                label.show_value("", None)
            return
        self._veil.show_client(line.client_id)
        self._retitle()
        self.below.setText(self._said_when(line))
        self.fault.hide()
        self.title_line.show_value(line.title, line.client_id)
        self.title_line.setVisible(bool(line.title))
        self.words.show_value(line.text, line.client_id)
        self.words.setVisible(bool(line.text))
        self._show_sealed(line)
        self.correct.setVisible(bool(line.versions) and (self._reads or not line.sealed))
        self.use.setVisible(line.what == MESSAGE)
        self._show_versions(line)

    def _retitle(self) -> None:
        """Say in the head what is chosen; nothing of it in privacy mode."""
        line = self._line
        if self.title is None or line is None:
            return
        told = f"{contact_words.channel(line.channel)} · {contact_words.what_happened(line)}"
        hidden = self._privacy.hides(Private.KIND, line.client_id)
        self.title.setText(self.tr("Chosen") if hidden else told)

    def _said_when(self, line: ContactLine) -> str:
        text = f"{words.day(line.at)} {words.clock(line.at)} · {line.by}"
        if line.ended_at is not None:
            taken = self.tr("taken off the list on %1").replace("%1", words.day(line.ended_at))
            return f"{text} · {taken}"
        return text

    def _show_sealed(self, line: ContactLine) -> None:
        closed = line.sealed and not self._opened
        self.sealed.setVisible(closed)
        if closed:
            told = self.tr("Press “Read” to open it; that stands in the journal.")
            self.sealed.say(told if self._reads else self.tr("The practitioner can read it."), bold=self.tr("Sealed"))
        self.medical.show_value(self._opened, line.client_id)
        self.medical.setVisible(line.sealed and bool(self._opened))
        self.read.setVisible(closed and self._reads)

    def _show_versions(self, line: ContactLine) -> None:
        clear(self._version_rows)
        earlier = line.versions[:-1]
        self._versions.setVisible(bool(earlier))
        if earlier:
            self._version_rows.addWidget(Text(self.tr("Earlier versions"), "small", "ink2"))
        for note in reversed(earlier):
            self._version_rows.addWidget(self._version(note))

    def _version(self, note: ContactNote) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        told = self.tr("Version %1, %2, %3").replace("%1", str(note.number))
        told = told.replace("%2", f"{words.day(note.written_at)} {words.clock(note.written_at)}")
        column.addWidget(Text(told.replace("%3", note.written_by), "small", "ink3", wrap=True))
        text = PrivateLabel(self._privacy, Private.MEDICAL if note.sealed else Private.CONTACT, "small", wrap=True)
        column.addWidget(text)
        text.show_value(note.text or self.tr("Sealed"), note.client_id)
        if note.sealed and self._reads:
            self._offer_to_read(note, column, text)
        return box

    def _offer_to_read(self, note: ContactNote, column: QVBoxLayout, text: PrivateLabel) -> None:
        button = KeyButton(self.tr("Read version %1").replace("%1", str(note.number)), kind="link", height=20)
        button.clicked.connect(partial(self._read_version, note.id, note.client_id, text))
        column.addWidget(button)

    # --- what is sealed ---

    def _read(self) -> None:
        if self._line is not None:
            self._jobs.run(
                self, contact_notes.read_medical_note, self._studio, self._line.id,
                then=partial(self._was_read, self._line.id), on_error=self._failed,
            )  # fmt: skip

    def _was_read(self, note_id: UUID, text: str) -> None:
        if self._line is None or self._line.id != note_id:
            return
        self._opened = text
        self._show_sealed(self._line)
        if self._correcting:
            self._correcting = False
            self.correct_wanted.emit(self._line, text)

    def _read_version(self, note_id: UUID, client_id: UUID, label: PrivateLabel, *_: object) -> None:
        self._jobs.run(
            label, contact_notes.read_medical_note, self._studio, note_id,
            then=partial(_show_in, label, client_id), on_error=self._failed,
        )  # fmt: skip

    def _failed(self, error: StudioError | None) -> None:
        self._correcting = False
        self.fault.say(sentence(error))
        self.fault.show()

    # --- deeds ---

    def begin_correcting(self) -> None:
        """Correct the note; a medical one is opened first."""
        line = self._line
        if line is None or not line.versions or (line.sealed and not self._reads):
            return
        if line.sealed and not self._opened:
            self._correcting = True
            self._read()
            return
        self.correct_wanted.emit(line, self._opened or line.text)

    def _use(self) -> None:
        if self._line is not None:
            self.message_wanted.emit(self._line)


def _show_in(label: PrivateLabel, client_id: UUID, text: str) -> None:
    label.show_value(text, client_id)
