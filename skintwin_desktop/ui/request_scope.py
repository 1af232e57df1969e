"""What a request is about: everything or a part, the whole file, or the items that have to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core.requests import notes, scoping
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.requests import Guard, Right, State
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_item_removal import (
    RemoveItemDialog,
    enable_removal,
    is_removal_offered,
    removal_button,
)
from skintwin_desktop.ui.request_items import ItemDialog, ItemsTable, items_of
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.text import Text, as_high_as_its_lines


class ScopeCard(Card):
    """The card of the step 'scope'."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "list", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self.dialog: ItemDialog | RequestNoteDialog | None = None
        self.removal: RemoveItemDialog | None = None
        self.story = Text("", "body", "ink2", wrap=True)
        as_high_as_its_lines(self.story)
        self.chosen = Note("success")
        self.fault = Note("danger")
        self.items = ItemsTable(studio, jobs, privacy)
        self.everything = KeyButton(self.tr("Everything"), icon="check")
        self.part = KeyButton(self.tr("A part"), icon="note-pencil")
        self.whole_file = KeyButton(self.tr("The whole file"), icon="lock")
        self.item = KeyButton(self.tr("Add an item"), icon="plus")
        self.remove = removal_button()
        inside = self.padded(spacing=10)
        for widget in (self.story, self.fault, self.chosen, self.items):
            inside.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.everything, self.part, self.whole_file, self.item, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        self.fault.hide()
        self.everything.clicked.connect(self._everything)
        self.part.clicked.connect(self._part)
        self.whole_file.clicked.connect(self._whole_file)
        self.item.clicked.connect(self._item)
        self.remove.clicked.connect(self._remove)
        self.items.chosen.connect(self._item_chosen)
        claim(self, "Delete", deed=self.remove.click)

    def show_request(self, request: OpenRequest) -> None:
        """Show what can be chosen for a right, and what was chosen."""
        self._request = request
        right = request.line.right
        corrects, restricts = right is Right.RECTIFICATION, right is Right.RESTRICTION
        self.fault.hide()
        for button in (self.everything, self.part):
            button.setVisible(not corrects and not restricts)
        self.whole_file.setVisible(restricts and not items_of(request))
        self.item.setVisible(corrects)
        self.items.setVisible(corrects and bool(items_of(request)))
        self.remove.setVisible(is_removal_offered(request))
        enable_removal(self.remove, self.items.current())
        if corrects:
            if request.line.state is State.SCOPE:  # elsewhere nothing is read for it
                self.items.show_items(request)
            text = self.tr("Add everything that has to be corrected: what it is, and what it has to be.")
        elif restricts:
            text = self.tr("A restriction holds for the whole file: it is stored and not used.")
        else:
            text = self.tr("Ask the client, if the request does not say it. Everything is the usual answer.")
        self.story.setText(text)
        chosen = bool(items_of(request)) if restricts else Guard.SCOPE_CHOSEN in request.met
        self.chosen.setVisible(chosen and not corrects)
        self.chosen.say(self._chosen_words(request))

    def _chosen_words(self, request: OpenRequest) -> str:
        if request.line.right is Right.RESTRICTION:
            return self.tr("Chosen: the whole file.")
        code = next((note.code for note in reversed(request.notes) if note.kind == notes.SCOPE), "")
        if code == "chosen":
            return self.tr("Chosen: a part. What it is stands under “Written down”.")
        return self.tr("Chosen: everything.")

    # --- deeds ---

    def _everything(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, notes.note, self._studio, self._request.line.id, notes.SCOPE, code="all", then=self._done,
                on_error=self._failed,
            )  # fmt: skip

    def _part(self) -> None:
        if self._request is not None:
            dialog = RequestNoteDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, kind=notes.SCOPE
            )
            dialog.choice.set_value("chosen")
            self._ask(dialog)

    def _whole_file(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, scoping.choose_whole_file, self._studio, self._request.line.id, then=self._done,
                on_error=self._failed,
            )  # fmt: skip

    def _item(self) -> None:
        if self._request is not None:
            self._ask(ItemDialog(self.window(), self._studio, self._jobs, self._privacy, self._request))

    def _item_chosen(self, _: object) -> None:
        enable_removal(self.remove, self.items.current())

    def _remove(self) -> None:
        part = self.items.current()
        if part is not None and self._request is not None and not covered(self):
            self.removal = RemoveItemDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self.removal.answered.connect(self._done)
            self.removal.start()

    def _ask(self, dialog: ItemDialog | RequestNoteDialog) -> None:
        self.dialog = dialog
        dialog.answered.connect(self._done)
        dialog.start()

    def _done(self, _: object) -> None:
        self.changed.emit()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
