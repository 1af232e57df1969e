"""What is restricted because of a request: said beside it until that has ended, and ended from there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import restricting
from skintwin_desktop.core.requests.records import OBJECT, Mark, OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.rules.restrictions import WHOLE_FILE
from skintwin_desktop.ui import request_item_words, words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Note

translate = words.translate


def asks_more(request: OpenRequest) -> str:
    """Return what waits once the client is asked for more."""
    if not any(part.kind == OBJECT for part in request.parts):
        return translate(
            "LimitNote", "No item says what is wrong, so until the answer the whole file is only stored: nothing of it "
                         "is used or sent."
        )  # fmt: skip
    return translate("LimitNote", "Until the answer what is contested is not used or sent; the rest of the file is.")


class LimitNote(Note):
    """The note; without a restriction there is none."""

    ended = Signal()
    failed = Signal(object)
    """With the StudioError, or None for our own fault."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("warn", icon="lock", parent=parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._mark: Mark | None = None
        privacy.changed.connect(self._show_again)
        self.hide()

    def show_request(self, request: OpenRequest) -> None:
        """Say what is restricted because of a request and until when; who decides ends it once that can be."""
        self._request, marks = request, request.restricted
        self.setVisible(bool(marks))
        self.offer_nothing()
        self._mark = next((one for one in marks if self._is_ripe(one)), None)
        if not marks:
            return
        places = self._privacy.shown(request_item_words.places(marks), Private.KIND, request.line.client_id)
        held = translate("LimitNote", "Restricted: %1.").replace("%1", places)
        self.say(self._until(request, marks), bold=held)
        if self._mark is not None and self._studio.may(Permission.DECIDE_REQUESTS):
            self.offer(translate("LimitNote", "End the restriction"), self._end, icon="lock-key-open")

    def _show_again(self, *_: object) -> None:
        if self._request is not None:
            self.show_request(self._request)

    def _is_ripe(self, mark: Mark) -> bool:
        return mark.free_from is not None and self._studio.now() >= mark.free_from

    def _until(self, request: OpenRequest, marks: tuple[Mark, ...]) -> str:
        last = marks[-1]
        if all(mark.stays for mark in marks):
            return translate("LimitNote", "The objection was granted: this stays so.")
        if self._mark is not None:
            return translate("LimitNote", "The client was told a week ago or more: it can end now.")
        if last.announced_at is not None and last.free_from is not None:
            text = translate("LimitNote", "The client was told on %1; it can end from %2.")
            return text.replace("%1", words.day(last.announced_at)).replace("%2", words.day(last.free_from))
        if request.line.right is Right.RESTRICTION:
            return translate("LimitNote", "It ends a week after the client was told, in the file under Requests.")
        whole = any(mark.about == WHOLE_FILE for mark in marks)
        rest = "" if whole else translate("LimitNote", "The rest of the file is used as usual.") + " "
        if request.line.right is Right.OBJECTION:
            return rest + translate(
                "LimitNote", "Until the interests are weighed. If we stop, it stays so; if not, the answer says that "
                             "it ends."
            )  # fmt: skip
        return rest + translate("LimitNote", "The answer tells the client that it ends, and a week later it can.")

    def _end(self) -> None:
        if self._mark is not None:
            self._jobs.run(
                self, restricting.lift_restriction, self._studio, self._mark.id, then=self._ended,
                on_error=self.failed.emit,
            )  # fmt: skip

    def _ended(self, _: object) -> None:
        self.ended.emit()
