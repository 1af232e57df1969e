"""What may only be stored of a client: since when, on which ground, and ending it a week after the client was told."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.requests import allowing, letters, letters_out, lifting, restricting
from skintwin_desktop.core.requests.letters import Drafted
from skintwin_desktop.core.requests.restricting import Mark
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.rules.restrictions import CAN_BE_ALLOWED, WHOLE_FILE, Exception18
from skintwin_desktop.ui import request_item_words, request_letter_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_letter_text import pages_to_print
from skintwin_desktop.ui.user_words import stored_chip
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, clear
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.words_dialog import WordsDialog

DRAFT = "lifting_letter"


class AnnounceDialog(WordsDialog):
    """The letter that tells the client, where there is a request to write it with, and noting how it left."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client_id: UUID, *, mark: Mark
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, client_id,
            title=words.translate("AnnounceDialog", "Tell the client that it ends"),
            text=words.translate("AnnounceDialog", "The client hears it a week before (article 18(3) AVG)."),
            kind=DRAFT, subject=mark.id.hex, icon="envelope-simple", width=640, lines=11,
        )  # fmt: skip
        self.draft_title = request_letter_words.letter(LetterKind.LIFTING)
        self._mark, self._language = mark, "nl"
        self.way = Segments(
            self.tr("The letter goes"),
            [Option(one, request_letter_words.letter_way(one)) for one in letters_out.WAYS],
            stretch=True,
        )
        self.print = KeyButton(self.tr("Print"), icon="printer", height=30)
        if mark.request_id is not None:
            self.choices["way"] = self.way
            self.ask_words(self.tr("Text of the letter"), private=Private.KIND)
            self.body.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
            self.add("way", Field(self.tr("The letter goes"), self.way, required=True))
        self.print.clicked.connect(self._print)
        way_out.changed.connect(self._enable)
        self._enable()

    def start(self) -> None:
        """Show the dialog, with the letter as it was typed before or as it is made from the request."""
        if self._mark.request_id is None:
            self.offer(self.tr("The client has been told"), self.tr("Saving …"), icon="check")
            return
        self.offer(self.tr("It has left"), self.tr("Saving …"), icon="check", focus=self.words)
        self._jobs.run(
            self, letters.compose_letter, self._studio, self._mark.request_id, LetterKind.LIFTING,
            then=self._show, on_error=self.show_error,
        )  # fmt: skip

    def _show(self, drafted: Drafted) -> None:
        self._language = drafted.language
        self.words.set_text(drafted.text)
        self.keep_drafts()
        self._refit()

    def _enable(self) -> None:
        way_out.say_on(self.print)

    def _print(self) -> None:
        if not has_printer():
            self._say(self.tr("No printer is set up on this computer. Copy the text by hand or print elsewhere."))
        elif self._mark.request_id is not None and way_out.is_open:
            self._jobs.run_pictures(
                self, pages_to_print, self._studio, self._mark.request_id, LetterKind.LIFTING, self.words.text(),
                self._language,
                then=way_out.through(self._print_pages), on_error=self.show_error,
            )  # fmt: skip

    def _print_pages(self, pages: list[bytes]) -> None:
        print_pages(self, pages, request_letter_words.letter(LetterKind.LIFTING))

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        if self._mark.request_id is None:
            return {}
        found = super().problems()
        return found if self.way.value() else found | {"way": self.tr("Choose one.")}

    def begin(self) -> None:
        """Note that it left; from here it does not change any more."""
        self.keeper.hold()
        self.work(
            lifting.announce_lifting, self._studio, self._mark.id, self.words.text(), self.way.value(),
            language=self._language,
        )  # fmt: skip


class AllowDialog(WordsDialog):
    """Takes down why something of a restricted file is used today all the same."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client_id: UUID) -> None:
        super().__init__(
            window, studio, jobs, privacy, client_id,
            title=words.translate("AllowDialog", "Use it all the same today"),
            text=words.translate(
                "AllowDialog",
                "The law allows this on four grounds only (article 18(2) AVG). It holds for today, and never for news. "
                "Answers to requests and the letter before it ends may always go.",
            ),
            kind="allowed_use", subject=client_id.hex, icon="lock-key-open", lines=3,
        )  # fmt: skip
        self.draft_title = words.translate("AllowDialog", "Use it all the same today")
        self.use = ComboBox([Option(one.value, request_item_words.use(one)) for one in CAN_BE_ALLOWED])
        self.ground = ComboBox([Option(one.value, request_item_words.exception(one)) for one in Exception18])
        self.choices |= {"use": self.use, "ground": self.ground}
        self.add("use", Field(self.tr("What is used"), self.use, required=True))
        self.add("ground", Field(self.tr("Ground"), self.ground, required=True))
        self.ask_words(self.tr("Why, in plain words"), private=Private.KIND)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        chosen = (("use", self.use), ("ground", self.ground))
        return {name: self.tr("Choose one.") for name, box in chosen if not box.value()} | super().problems()

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        assert self._client_id is not None
        self.work(
            allowing.allow_use, self._studio, self._client_id, self.use.value(), self.ground.value(), self.words.text()
        )


def _by_letter(marks: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], ...]:
    """Return restrictions, those of one request that end with the same letter together."""
    found: dict[object, list[Mark]] = {}
    for mark in marks:
        found.setdefault((mark.request_id, mark.announced_at) if mark.request_id else mark.id, []).append(mark)
    return tuple(map(tuple, found.values()))


class ProcessingCard(Card):
    """The card: every restriction that holds."""

    changed = Signal()
    request_wanted = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "lock", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client_id: UUID | None = None
        self._decides = studio.may(Permission.DECIDE_REQUESTS)
        self._handles = studio.may(Permission.HANDLE_REQUESTS)
        self.dialog: AnnounceDialog | AllowDialog | None = None
        self.allow = KeyButton(self.tr("Use it all the same …"), kind=LINK, icon="lock-key-open", height=24)
        self.chip = StatusChip()
        self.add_to_head(self.chip)
        self.fault = Note("danger")
        inside = self.padded(spacing=10)
        self.story = Text("", "small", "ink2", wrap=True)
        inside.addWidget(self.story)
        inside.addWidget(self.fault)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        inside.addLayout(self._rows)
        inside.addWidget(self.allow, 0, Qt.AlignmentFlag.AlignLeft)
        self.fault.hide()
        self.allow.hide()
        self.allow.clicked.connect(self._allow)

    def show_client(self, client_id: UUID) -> None:
        """Say whose file this is."""
        if client_id != self._client_id:
            self._show(client_id, ())
        self._client_id = client_id

    def read(self) -> None:
        """Read what is restricted."""
        self.fault.hide()
        if self._client_id is not None:
            self._jobs.run(
                self, restricting.restrictions_of, self._studio, self._client_id,
                then=partial(self._read, self._client_id), on_error=self._failed,
            )  # fmt: skip

    def _read(self, client_id: UUID, marks: tuple[Mark, ...]) -> None:
        if client_id == self._client_id:
            self._show(client_id, marks)

    def _show(self, client_id: UUID, marks: tuple[Mark, ...]) -> None:
        clear(self._rows)
        for together in _by_letter(marks):
            self._rows.addWidget(self._row(client_id, together))
        whole = any(mark.about == WHOLE_FILE for mark in marks)
        self.chip.show_chip(stored_chip(whole=whole) if marks else None)
        self.allow.setVisible(self._decides and bool(marks) and all(mark.request_id is not None for mark in marks))
        self.story.setText(self._story(marks))

    def _story(self, marks: tuple[Mark, ...]) -> str:
        if not marks:
            return self.tr("Nothing is restricted: the file is used as usual.")
        text = self.tr("Nothing of this file is used or sent: no results, reports, messages or news.")
        if all(mark.about != WHOLE_FILE for mark in marks):
            text = self.tr("Only what stands here is not used or sent. The rest of the file is used as usual.")
        today = [use for use in CAN_BE_ALLOWED if all(use in mark.allowed for mark in marks)]
        if today:
            allowed = self.tr("Allowed today: %1.")
            text += " " + allowed.replace("%1", "; ".join(request_item_words.use(one) for one in today))
        return text

    def _row(self, client_id: UUID, together: tuple[Mark, ...]) -> QWidget:
        row, mark = QWidget(), together[0]
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        about = PrivateLabel(self._privacy, Private.KIND, "bodyStrong", wrap=True)
        about.show_value(request_item_words.places(together), client_id)
        ground = PrivateLabel(self._privacy, Private.KIND, "body", wrap=True)
        ground.show_value(self._ground(mark), client_id)
        column.addWidget(about)
        column.addWidget(ground)
        since = self.tr("Since %1, by %2.").replace("%1", words.day(mark.since)).replace("%2", mark.set_by)
        if mark.announced_at is not None and mark.free_from is not None:
            told = self.tr("The client was told on %1; it can end from %2.")
            since += " " + told.replace("%1", words.day(mark.announced_at)).replace("%2", words.day(mark.free_from))
        column.addWidget(Text(since, "small", "ink2", wrap=True))
        if mark.request_id is not None and self._handles:
            link = KeyButton(self.tr("To the request"), kind=LINK, icon="tray", height=24)
            link.clicked.connect(partial(self.request_wanted.emit, mark.request_id))
            column.addWidget(link)
        if mark.waits and mark.announced_at is None:
            column.addWidget(Text(self.tr("It ends with the answer to the request."), "small", "ink2", wrap=True))
        elif self._decides:
            column.addWidget(self._deed(client_id, mark), 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _ground(self, mark: Mark) -> str:
        if mark.stays:
            return self.tr("The client objected, and that was granted (21(1))")
        return request_item_words.restriction_ground(mark.ground)

    def _deed(self, client_id: UUID, mark: Mark) -> KeyButton:
        if mark.announced_at is None:
            button = KeyButton(self.tr("Announce the end"), icon="envelope-simple", height=28)
            button.clicked.connect(partial(self._announce, client_id, mark))
            return button
        button = KeyButton(self.tr("End it"), icon="lock-key-open", height=28)
        ripe = mark.free_from is not None and self._studio.now() >= mark.free_from
        button.set_enabled(ripe, self.tr("The client must have a week's notice."))
        button.clicked.connect(partial(self._lift, mark))
        return button

    def _announce(self, client_id: UUID, mark: Mark) -> None:
        self.dialog = AnnounceDialog(self.window(), self._studio, self._jobs, self._privacy, client_id, mark=mark)
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def _allow(self) -> None:
        if self._client_id is not None:
            self.dialog = AllowDialog(self.window(), self._studio, self._jobs, self._privacy, self._client_id)
            self.dialog.answered.connect(self._done)
            self.dialog.start()

    def _lift(self, mark: Mark) -> None:
        self._jobs.run(
            self, restricting.lift_restriction, self._studio, mark.id, then=self._done, on_error=self._failed
        )

    def _done(self, _: object) -> None:
        self.read()
        self.changed.emit()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()
