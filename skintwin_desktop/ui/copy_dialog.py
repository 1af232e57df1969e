"""A message that was made: copied into the mail program piece by piece, or saved as a letter. Nothing is sent here."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import client_messages
from skintwin_desktop.core.client_messages import MadeMessage
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.clipboard import copy_text
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


def write_letter(studio: Studio, message_id: UUID, path: str) -> bool:
    """Write a letter where the person chose; False when nothing can be written there."""
    content = client_messages.letter_pdf(studio, message_id, purpose=Purpose.CONTACT)
    return save_for_person(Path(path), content)


class CopyRow(QWidget):
    """One piece of a message with a button that copies it; in privacy mode nothing is copied."""

    def __init__(self, privacy: Privacy, word: str, copy: str) -> None:
        super().__init__()
        self._privacy = privacy
        self.value = PrivateLabel(privacy, Private.CONTACT, wrap=True)
        self.button = KeyButton(copy, icon="copy", height=28)
        self._copied = Text("", "small", "successInk")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        label = Text(word, "small", "ink2")
        label.setFixedWidth(84)
        for text in (label, self.value, self._copied):
            text.setContentsMargins(0, 6, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._copied, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self.copy)
        privacy.changed.connect(self._masks_changed)
        self._masks_changed()

    def show_value(self, text: str, client_id: UUID | None) -> None:
        """Show another piece."""
        self.value.show_value(text, client_id)
        self._copied.setText("")

    def copy(self) -> None:
        """Put the piece on the clipboard, from which it goes by itself soon."""
        if not self._privacy.on:
            copy_text(self.value.value())
            self._copied.setText(translate("CopyRow", "copied"))

    def _masks_changed(self) -> None:
        self.button.set_enabled(not self._privacy.on, translate("CopyRow", "Copying is off in privacy mode (F9)."))


class MadeDialog(Dialog):
    """What can be done with a message that was made."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, made: MadeMessage) -> None:
        by_mail = made.channel == "email"
        title = (
            translate("MadeDialog", "The e-mail is ready")
            if by_mail
            else translate("MadeDialog", "The letter is ready")
        )
        super().__init__(window, title, icon="envelope-simple" if by_mail else "file-text", width=640)
        self._studio, self._jobs, self._privacy, self.made = studio, jobs, privacy, made
        self.said = Note("info")
        self.rows: list[CopyRow] = []
        self.save = KeyButton(self.tr("Save as PDF"), kind=PRIMARY, icon="file-pdf")
        if by_mail:
            self._build_mail()
        else:
            self._build_letter()
        self.said.hide()
        self.body.addWidget(self.said)

    def _build_mail(self) -> None:
        text = self.tr("Copy piece by piece into your mail program. After ten seconds the clipboard is emptied.")
        self.body.addWidget(Text(text, "small", "ink2", wrap=True))
        for word, copy, value in (
            (self.tr("To"), self.tr("Copy the address"), self.made.to),
            (self.tr("Subject"), self.tr("Copy the subject"), self.made.text.subject),
            (self.tr("Text"), self.tr("Copy the text"), self.made.text.whole),
        ):
            row = CopyRow(self._privacy, word, copy)
            row.show_value(value, self.made.client_id)
            self.rows.append(row)
            self.body.addWidget(row)

    def _build_letter(self) -> None:
        text = self.tr("Save the letter, print it and put it in an envelope. It stays in the client's file as it is.")
        self.body.addWidget(Text(text, "small", "ink2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addLayout(row)
        self.save.clicked.connect(self._choose_place)
        self._privacy.changed.connect(self._masks_changed)
        self._masks_changed()

    def start(self) -> None:
        """Show the dialog."""
        first = self.rows[0].button if self.rows else self.save
        self.ask(self.tr("Close"), "", focus=first)

    def _masks_changed(self) -> None:
        off = self.tr("Saving is off in privacy mode. Switch it off first (F9).")
        way_out.say_on(self.save, able=not self._privacy.on, why_not=off)

    def _choose_place(self) -> None:
        if not self._privacy.on:
            choose_pdf(self, self.tr("Save the letter"), self.tr("letter.pdf"), self.save_to)

    def save_to(self, path: str) -> None:
        """Write the letter where the person chose."""
        if not self._privacy.on:
            self._jobs.run(
                self, write_letter, self._studio, self.made.id, path, then=self._saved, on_error=self._not_saved
            )

    def _saved(self, written: bool) -> None:
        if written:
            self._say(self.tr("Saved. Whoever has this file can read it: print it and delete it."), "warn")
        else:
            self._say(self.tr("The file could not be written there. Choose another place."), "danger")

    def _not_saved(self, error: StudioError | None) -> None:
        self._say(sentence(error), "danger")

    def _say(self, text: str, tone: str) -> None:
        self.said.say(text, tone=tone)
        self.said.show()
        if self.overlay is not None:
            self.overlay.refit()
