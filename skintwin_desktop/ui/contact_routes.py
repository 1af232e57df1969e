"""Contact from anywhere: a note or a letter by the search window, the objection to news in one step, kept drafts."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core import contact_notes, drafts, news
from skintwin_desktop.core.client_messages import MadeMessage
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.ui.palette_list import ClientCommand
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.widgets.toast import Toast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.contact_page import ContactPage
    from skintwin_desktop.ui.copy_dialog import MadeDialog
    from skintwin_desktop.ui.message_dialog import MessageDialog
    from skintwin_desktop.ui.note_dialog import NoteDialog
    from skintwin_desktop.ui.workspace import Workspace

PAGE = "contact"


class ContactRoutes(QObject):
    """Leads a workspace to notes and letters of whoever was found."""

    def __init__(self, home: Workspace) -> None:
        super().__init__(home)
        self._home = home
        self._page: ContactPage | None = None
        self.dialog: NoteDialog | MessageDialog | MadeDialog | None = None
        home.screens.made.connect(self._made)
        home.painted.connect(self._look_for_drafts)

    def commands(self) -> list[ClientCommand]:
        """Return what can be done for a client who was found."""
        return [
            ClientCommand(self.tr("Contact note"), "note-pencil", self.write_note),
            ClientCommand(self.tr("Letter or e-mail"), "envelope-simple", self.write_message),
            ClientCommand(self.tr("No more news"), "prohibit", self.stop_news),
        ]

    # --- connecting ---

    def _made(self, place: str) -> None:
        if place == "client":
            self._home.screens.client.tabs.page_made.connect(self._page_made)

    def _page_made(self, page_id: str, page: object) -> None:
        from skintwin_desktop.ui.contact_page import ContactPage

        if page_id == PAGE and isinstance(page, ContactPage):
            self._page = page
            page.objected.connect(self._objected)

    # --- notes and letters ---

    def write_note(self, line: ClientLine | Client) -> None:
        """Write a note about somebody, over whatever is on the screen."""
        if not self._home.file.allows(line.id):
            return
        from skintwin_desktop.ui.note_dialog import NoteDialog

        home = self._home
        dialog = NoteDialog(home.window(), home.studio, home.jobs, home.privacy, line)
        dialog.answered.connect(self._noted)
        self._show(dialog)

    def write_message(self, line: ClientLine) -> None:
        """Make a letter or an e-mail to somebody, over whatever is on the screen."""
        if not self._home.file.allows(line.id):
            return
        from skintwin_desktop.ui.message_dialog import MessageDialog

        home = self._home
        dialog = MessageDialog(home.window(), home.studio, home.jobs, home.privacy, line)
        dialog.answered.connect(self._message_made)
        self._show(dialog)

    def _show(self, dialog: NoteDialog | MessageDialog) -> None:
        self.dialog = dialog
        dialog.closed.connect(self._closed)
        dialog.start()

    def _closed(self) -> None:
        """Let the page of the open file show what was added."""
        self.dialog = None
        if self._page is not None and self._page.isVisible():
            self._page.entered()

    def _noted(self, _: object) -> None:
        self._home.toast(self.tr("Note saved"))

    def _message_made(self, made: MadeMessage) -> None:
        from skintwin_desktop.ui.copy_dialog import MadeDialog

        home = self._home
        self.dialog = dialog = MadeDialog(home.window(), home.studio, home.jobs, home.privacy, made)
        dialog.start()

    # --- news ---

    def stop_news(self, line: ClientLine) -> None:
        """Stop all news to somebody, in one step."""
        home = self._home
        home.jobs.run(
            self, news.object_to_news, home.studio, line.id, said_by="desk", then=partial(self._stopped, line.id)
        )

    def _stopped(self, client_id: UUID, _: None) -> None:
        self._closed()
        self._objected(client_id)

    def _objected(self, client_id: UUID) -> None:
        self._home.toast(
            self.tr("From now on no more news goes to this client"), undo=partial(self._take_back, client_id)
        )

    def _take_back(self, client_id: UUID) -> None:
        home = self._home
        home.jobs.run(self, news.allow_news_again, home.studio, client_id, said_by="mistake", then=self._taken_back)

    def _taken_back(self, _: None) -> None:
        self._closed()

    # --- what was being typed ---

    def _look_for_drafts(self) -> None:
        home = self._home
        home.jobs.run(
            self, drafts.list_drafts, home.studio, contact_notes.DRAFT, then=self._offer_draft, on_error=home.ignore
        )

    def _offer_draft(self, lines: tuple[DraftLine, ...]) -> None:
        unfinished = [line for line in lines if " " not in line.subject and line.draft.values.get("text", "").strip()]
        if not unfinished:
            return
        client_id = UUID(unfinished[0].subject)
        if not self._home.privacy.hides(Private.KIND, client_id):
            told = self.tr("A contact note was not finished")
            Toast(self._home.window(), told, undo_word=self.tr("Go on"), undo=partial(self._resume, client_id))

    def _resume(self, client_id: UUID) -> None:
        self._home.file.fetch(client_id, self.write_note)
