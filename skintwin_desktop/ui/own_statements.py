"""A client's own statements: added for whoever asks, refused by nobody, read by who treats."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.requests import rectifying
from skintwin_desktop.core.requests.records import ClientStatement
from skintwin_desktop.core.requests.rectifying import LONGEST_STATEMENT, MEDICAL_ITEMS, OwnStatement
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import request_item_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, clear
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.words_dialog import WordsDialog

DRAFT, WHOLE = "own_statement", "file"


class StatementDialog(WordsDialog):
    """Takes down what the client wants to add, in the client's own words."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client_id: UUID) -> None:
        super().__init__(
            window, studio, jobs, privacy, client_id,
            title=words.translate("StatementDialog", "The client's own statement"),
            text=words.translate("StatementDialog", "Nobody judges what it says. It is sealed into the file."),
            kind=DRAFT, subject=client_id.hex, lines=6,
        )  # fmt: skip
        self.about = ComboBox(
            [Option(WHOLE, self.tr("The file as a whole"))]
            + [Option(code, request_item_words.field(code)) for code in MEDICAL_ITEMS]
        )
        self.about.set_value(WHOLE)
        self.add("about", Field(self.tr("About"), self.about))
        self.choices["about"] = self.about
        self.ask_words(self.tr("In the client's own words"))

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Add to the file"), self.tr("Saving …"), icon="check", focus=self.words)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing, or that it is longer than can be kept in one."""
        found = super().problems()
        if len(self.words.text()) > LONGEST_STATEMENT:
            found["words"] = self.tr(
                "One statement holds at most %1 signs. The law sets no limit: add the rest as a second statement."
            ).replace("%1", str(LONGEST_STATEMENT))
        return found

    def begin(self) -> None:
        """Add it."""
        self.keeper.hold()
        about = self.about.value()
        self.work(
            rectifying.add_statement, self._studio, self._client_id, self.words.text(),
            about="" if about == WHOLE else about,
        )  # fmt: skip


class StatementsCard(Card):
    """The card; what a statement says is opened one by one, by who may read the file."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "note", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client_id: UUID | None = None
        self._found: tuple[OwnStatement, ...] = ()
        self._opened: dict[UUID, ClientStatement] = {}
        self._reads = studio.may(Permission.READ_MEDICAL_FILE)
        self.dialog: StatementDialog | None = None
        self.add = KeyButton(self.tr("Add"), icon="plus", height=28)
        self.add_to_head(self.add)
        self.add.clicked.connect(self._add)
        self.fault = Note("danger")
        inside = self.padded(spacing=10)
        self.story = Text("", "small", "ink2", wrap=True)
        inside.addWidget(self.story)
        inside.addWidget(self.fault)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        inside.addLayout(self._rows)
        self.fault.hide()

    def show_client(self, client_id: UUID) -> None:
        """Say whose statements these are; what was opened of another is let go."""
        if client_id != self._client_id:
            self._opened, self._found = {}, ()
            self._refresh()
        self._client_id = client_id

    def read(self) -> None:
        """Read which statements there are."""
        self.fault.hide()
        if self._client_id is not None and self._reads:
            self._jobs.run(
                self, rectifying.statements_of, self._studio, self._client_id,
                then=partial(self._show, self._client_id), on_error=self._failed,
            )  # fmt: skip
        else:
            self._refresh()

    def _show(self, client_id: UUID, found: tuple[OwnStatement, ...]) -> None:
        if client_id == self._client_id:
            self._found = found
            self._refresh()

    def _refresh(self) -> None:
        clear(self._rows)
        for one in self._found:
            self._rows.addWidget(self._row(one))
        if not self._reads:
            text = self.tr("You can add one; the practitioner reads them.")
        elif not self._found:
            text = self.tr("There are none. Whoever disagrees with something in the file may add their own words.")
        else:
            text = ""
        self.story.setText(text)
        self.story.setVisible(bool(text))

    def _row(self, one: OwnStatement) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(f"{words.day(one.added_at)}, {one.added_by}", "bodyStrong"))
        opened = self._opened.get(one.id)
        if opened is None:
            link = KeyButton(self.tr("Open the words"), kind=LINK, icon="lock-key-open", height=24)
            link.clicked.connect(partial(self._open, one.id))
            column.addWidget(link)
            return row
        about = request_item_words.field(opened.about) if opened.about else self.tr("The file as a whole")
        on = PrivateLabel(self._privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        on.show_value(self.tr("About: %1").replace("%1", about), self._client_id)
        column.addWidget(on)
        label = PrivateLabel(self._privacy, Private.MEDICAL, "body", "ink", wrap=True)
        label.show_value(opened.words, self._client_id)
        column.addWidget(label)
        return row

    def _open(self, statement_id: UUID) -> None:
        self._jobs.run(
            self, rectifying.read_statement, self._studio, statement_id, then=partial(self._show_words, statement_id),
            on_error=self._failed,
        )  # fmt: skip

    def _show_words(self, statement_id: UUID, found: ClientStatement) -> None:
        self._opened[statement_id] = found
        self._refresh()

    def _add(self) -> None:
        if self._client_id is not None:
            self.dialog = StatementDialog(self.window(), self._studio, self._jobs, self._privacy, self._client_id)
            self.dialog.answered.connect(self._added)
            self.dialog.start()

    def _added(self, _: object) -> None:
        self.dialog = None
        self.read()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
