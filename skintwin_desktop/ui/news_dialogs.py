"""The dialogs about news: making a list, and taking it out of the program for a purpose."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import news_lists
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.news_lists import EXPORT_PURPOSES, NewsList, NewsMail, NewsPlan, Recipient
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import messages
from skintwin_desktop.ui import contact_words
from skintwin_desktop.ui.copy_dialog import CopyRow
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note, Scrolled
from skintwin_desktop.ui.widgets.choices import Check, Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate
DRAFT = "news_list"
_LINES = ("title", "subject_nl", "subject_en")
_TEXTS = ("text_nl", "text_en")


class NewsDialog(DraftedDialog):
    """Makes a list of who gets a message; what is typed survives a crash."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs) -> None:
        super().__init__(
            window,
            studio,
            jobs,
            translate("NewsDialog", "New message with news"),
            translate(
                "NewsDialog", "Who said no is left out by itself. How to stop the news is put below every message."
            ),
            kind=DRAFT,
            subject=DRAFT,
            icon="envelope-simple",
            width=820,
        )
        self.type = Segments(
            self.tr("Type"),
            [Option(code, contact_words.message_type(code)) for code in messages.OPTIONAL],
            stretch=True,
        )
        self.channel = Segments(
            self.tr("Goes by"),
            [Option(code, contact_words.channel(code)) for code in (messages.EMAIL, messages.POST)],
            stretch=True,
        )
        self.title, self.subject_nl, self.subject_en = QLineEdit(), QLineEdit(), QLineEdit()
        self.text_nl, self.text_en = LongText(lines=7), LongText(lines=7)
        for line in (self.subject_nl, self.subject_en):
            line.setMaxLength(messages.LONGEST_SUBJECT)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for key, label, editor, share in (
            ("title", self.tr("Name of the list"), self.title, 3),
            ("type", self.tr("Type"), self.type, 4),
            ("channel", self.tr("Goes by"), self.channel, 3),
        ):
            self.fields[key] = Field(label, editor, required=True)
            top.addWidget(self.fields[key], share)
        self.body.addLayout(top)
        both = QHBoxLayout()
        both.setSpacing(16)
        optional = self.tr("optional")
        for rows in (
            (
                ("subject_nl", self.tr("Subject in Dutch"), self.subject_nl, True),
                ("text_nl", self.tr("Text in Dutch"), self.text_nl, True),
            ),
            (
                ("subject_en", self.tr("Subject in English"), self.subject_en, False),
                ("text_en", self.tr("Text in English"), self.text_en, False),
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            for key, label, widget, required in rows:
                quiet = "" if required else optional
                self.fields[key] = Field(label, widget, required=required, optional=quiet)
                column.addWidget(self.fields[key])
            column.addStretch(1)
            both.addLayout(column, 1)
        self.body.addLayout(both)

    # --- the draft ---

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        texts = {key: getattr(self, key).text() for key in (*_LINES, *_TEXTS)}
        return {**texts, "type": self.type.value(), "channel": self.channel.value()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        for key in _LINES:
            getattr(self, key).setText(values.get(key, ""))
        for key in _TEXTS:
            getattr(self, key).set_text(values.get(key, ""))
        self.type.set_value(values.get("type", ""))
        self.channel.set_value(values.get("channel", ""))

    def typed(self) -> bool:
        """Tell whether something was written."""
        return any(getattr(self, key).text().strip() for key in (*_LINES, *_TEXTS))

    def start(self) -> None:
        """Show the dialog, with what was typed before if no list came of it."""
        self.offer(self.tr("Make the list"), self.tr("Making …"), icon="check", focus=self.title)
        self.keep_drafts()

    # --- the deed ---

    def problems(self) -> dict[str, str]:
        """Say what is not chosen or written yet."""
        found = {key: self.tr("Choose one.") for key in ("type", "channel") if not getattr(self, key).value()}
        english = bool(self.subject_en.text().strip() or self.text_en.text().strip())
        needed = ["title", "subject_nl", "text_nl", *(("subject_en", "text_en") if english else ())]
        missing = [key for key in needed if not getattr(self, key).text().strip()]
        return found | dict.fromkeys(missing, self.tr("Please fill this in."))

    def begin(self) -> None:
        """Make the list."""
        self.keeper.hold()
        plan = NewsPlan(
            self.type.value(),
            self.channel.value(),
            **{key: getattr(self, key).text() for key in (*_LINES, *_TEXTS)},
        )
        self.work(news_lists.build_news_list, self._studio, plan)


class LeaveDialog(DeedDialog):
    """Asks what a list leaves the program for, and writes it where the person chose: addresses or letters."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        *,
        chosen: NewsList,
        path: str,
        letters: bool,
    ) -> None:
        title = (
            translate("LeaveDialog", "Save the letters") if letters else translate("LeaveDialog", "Save the addresses")
        )
        text = translate("LeaveDialog", "What is it for? The answer is kept in the journal.")
        super().__init__(window, jobs, title, text, icon="export")
        self._studio, self._privacy, self._list, self._path, self._letters = studio, privacy, chosen, path, letters
        self.options = {
            Purpose.NEWS: Check(self.tr("To send this message"), radio=True),
            Purpose.OFFICE: Check(self.tr("To look at it: the owner or an inspector"), radio=True),
        }
        for check in self.options.values():
            self.body.addWidget(check)
        self.body.addWidget(Text(path, "small", "ink2", wrap=True))

    def start(self) -> None:
        """Show the question; nothing is chosen beforehand."""
        self.offer(self.tr("Save"), self.tr("Saving …"), icon="export", focus=self.options[EXPORT_PURPOSES[0]])

    def problems(self) -> dict[str, str]:
        """Say that nothing is chosen, or that nothing leaves in privacy mode."""
        if self._privacy.on:
            return {"purpose": self.tr("Saving is off in privacy mode. Switch it off first (F9).")}
        if not any(check.isChecked() for check in self.options.values()):
            return {"purpose": self.tr("Choose what it is for.")}
        return {}

    def begin(self) -> None:
        """Write the file."""
        purpose = next(purpose for purpose, check in self.options.items() if check.isChecked())
        path = Path(self._path)
        if self._letters:
            name = self.tr("The letters are being made")
            self.work_long(name, news_lists.export_letters, self._studio, self._list.id, path, purpose=purpose)
        else:
            self.work(news_lists.export_addresses, self._studio, self._list.id, path, purpose=purpose)


class MailsDialog(Dialog):
    """Goes through a list by e-mail: each address is copied by itself, so that nobody sees another."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, people: tuple[Recipient, ...]
    ) -> None:
        super().__init__(
            window,
            translate("MailsDialog", "E-mails one by one"),
            translate(
                "MailsDialog",
                "Each e-mail goes to one address. Copy address, subject and text into your mail program; "
                "after ten seconds the clipboard is emptied.",
            ),
            icon="envelope-simple",
            width=680,
        )
        self._studio, self._jobs, self._privacy, self._people = studio, jobs, privacy, people
        self._index = -1
        self.count = Text("", "small", "ink2")
        self.name = PrivateLabel(privacy, Private.NAME, "bodyStrong")
        self.fault = Note("warn")
        self.rows = {
            "to": CopyRow(privacy, self.tr("To"), self.tr("Copy the address")),
            "subject": CopyRow(privacy, self.tr("Subject"), self.tr("Copy the subject")),
            "text": CopyRow(privacy, self.tr("Text"), self.tr("Copy the text")),
        }
        self.next = KeyButton(self.tr("Next"), kind=PRIMARY, icon="arrow-right")
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.count)
        self.body.addLayout(head)
        self.fault.hide()
        self.body.addWidget(self.fault)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        scrolled = Scrolled(content)
        scrolled.setMinimumHeight(280)
        self.body.addWidget(scrolled)
        self.body.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.next.clicked.connect(self.go_on)

    def start(self) -> None:
        """Show the dialog with the first address."""
        self.ask(self.tr("Close"), "", focus=self.rows["to"].button)
        self.go_on()

    def go_on(self) -> None:
        """Go to the next address; whether it may still be written to is looked up now."""
        if self._index + 1 >= len(self._people):
            return
        self._index += 1
        person = self._people[self._index]
        self.count.setText(
            self.tr("%1 of %2").replace("%1", str(self._index + 1)).replace("%2", str(len(self._people)))
        )
        self.name.show_value(person.name.full, person.client_id, short=person.name.masked)
        self.fault.hide()
        for row in self.rows.values():
            row.show_value("", None)
            row.button.setEnabled(False)
        self.next.setEnabled(False)
        self._jobs.run(
            self, news_lists.news_mail, self._studio, person.entry_id,
            then=partial(self._show, person), on_error=self._skipped,
        )  # fmt: skip

    def _show(self, person: Recipient, mail: NewsMail) -> None:
        for key, text in (("to", mail.to), ("subject", mail.text.subject), ("text", mail.text.whole)):
            self.rows[key].show_value(text, person.client_id)
            self.rows[key].button.setEnabled(not self._privacy.on)
        self._may_go_on()
        self.rows["to"].button.setFocus()

    def _skipped(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
        self._may_go_on()
        self.next.setFocus()

    def _may_go_on(self) -> None:
        self.next.setEnabled(self._index + 1 < len(self._people))
        if self.overlay is not None:
            self.overlay.refit()
