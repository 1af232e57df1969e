"""The letter of a request: made from what was decided, edited here, checked for what it must say, printed, sent."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import code_ways, letters
from skintwin_desktop.core.requests.letters import Drafted
from skintwin_desktop.core.requests.records import OpenRequest, RequestLetter
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_send import SendDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, LongText
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

DRAFT = "request_letter"
_USUAL = {
    State.RECEIVED: LetterKind.RECEIPT,
    State.IDENTITY: LetterKind.IDENTIFICATION,
    State.IDENTITY_FAILED: LetterKind.IDENTITY_FAILED,
    State.MORE_ASKED: LetterKind.MORE_ASKED,
    State.LETTER: LetterKind.ANSWER,
    State.DELIVERED: LetterKind.ANSWER,
    State.TAKEN_BACK: LetterKind.TAKEN_BACK,
}
"""The letter that goes with a state."""


def pages_to_print(
    studio: Studio, request_id: UUID, kind: LetterKind, text: str, language: str, *, letter_id: UUID | None = None
) -> list[bytes]:
    """Return the pages of a letter for a printer; runs beside the window."""
    return letters.letter_pages(studio, request_id, kind, text, language=language, ppi=PRINTER_PPI, letter_id=letter_id)


class LetterCard(Card):
    """One letter at a time: which, its text, what it lacks, and what can be done with it."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "envelope-simple", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._kind: LetterKind | None = None
        self._language = "nl"
        self.has_letter = False
        """Whether there is a letter for this user at all."""
        self.dialog: SendDialog | None = None
        self.kind = ComboBox()
        self.kind.setAccessibleName(self.tr("Which letter"))
        self.kind.setMinimumWidth(220)
        self.code_way = ComboBox()
        self.code_way.setAccessibleName(self.tr("The code of the parcel goes"))
        self.code_way.set_options([Option(one, request_words.code_way(one)) for one in code_ways.CODE_WAYS])
        self.add_to_head(self.code_way)
        self.add_to_head(self.kind)
        self.state = Text("", "small", "ink2", wrap=True)
        self.text = LongText(lines=6, grows=True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.veil = Veil(self.text, privacy, Private.KIND)
        self.lacks = Note("warn")
        self.fault = Note("danger")
        self.anew = KeyButton(self.tr("Make it anew"), icon="arrow-counter-clockwise")
        self.keep = KeyButton(self.tr("Save"), icon="check", keys=("Ctrl", "S"))
        self.final = KeyButton(self.tr("Make final"), icon="pen-nib")
        self.print = KeyButton(self.tr("Print"), icon="printer", keys=("Ctrl", "P"))
        self.save = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.send = KeyButton(self.tr("It has left"), icon="paper-plane-tilt")
        self.keeper = DraftKeeper(studio, jobs, DRAFT, self._draft, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.padded(spacing=10, stretch=1)
        column.addWidget(self.state)
        column.addWidget(self.fault)
        column.addWidget(self.veil, 1)
        column.addWidget(self.lacks)
        for note in (self.fault, self.lacks):
            note.hide()
        foot = self.foot()
        for row in ((self.anew, self.keep, self.final), (self.print, self.save, self.send)):
            for button in row:
                foot.addWidget(button)
        foot.addStretch(1)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.kind.activated.connect(self._kind_chosen)
        self.code_way.chosen.connect(self._code_way_chosen)
        self.code_way.activated.connect(self._code_way_chosen)
        self.text.textChanged.connect(self._typed)
        self.anew.clicked.connect(self._compose)
        self.keep.clicked.connect(self.keep_now)
        self.final.clicked.connect(self._make_final)
        self.print.clicked.connect(self.print_now)
        self.save.clicked.connect(self._choose_place)
        self.send.clicked.connect(self._send)
        way_out.changed.connect(self._refresh)

    # --- which letter ---

    def show_request(self, request: OpenRequest) -> None:
        """Show the letter that goes with the state of a request, or the one that was being edited."""
        same = self._request is not None and self._request.line.id == request.line.id
        self._request, self._language = request, request.language
        self.veil.show_client(request.line.client_id or request.line.id)
        kinds = self._kinds(request)
        self.kind.blockSignals(True)
        self.kind.set_options([Option(one.value, request_words.letter(one)) for one in kinds])
        self.kind.blockSignals(False)
        wanted = self._kind if same and self._kind in kinds and self.keeper.changed else self._usual(request, kinds)
        self.has_letter = wanted is not None
        if wanted is None:
            return
        self.kind.set_value(wanted.value)
        if wanted is not self._kind or not same or not self.keeper.changed:
            self._kind = wanted
            self._load()
        self._refresh()

    def _usual(self, request: OpenRequest, kinds: list[LetterKind]) -> LetterKind | None:
        usual = _USUAL.get(request.line.state)
        if usual in kinds:
            return usual
        written = [letter.kind for letter in request.letters if letter.kind in kinds]
        return written[-1] if written else next(iter(kinds), None)

    def _kinds(self, request: OpenRequest) -> list[LetterKind]:
        """Return the letters that this user may make or see in this state."""
        cares = self._studio.may(Permission.DECIDE_REQUESTS)
        state = request.line.state
        found = [LetterKind.RECEIPT, *([_USUAL[state]] if state in _USUAL else [])]
        if state in {State.IDENTITY, State.IDENTITY_FAILED}:
            found += [LetterKind.IDENTIFICATION, LetterKind.IDENTIFICATION_REMINDER, LetterKind.ID_COPY_REFUSED]
        if request.line.clock.extended:
            found.append(LetterKind.EXTENSION)
        found += [letter.kind for letter in request.letters]
        allowed = [one for one in LetterKind if one in found]
        return [one for one in allowed if cares or one in request_letters.ADMINISTRATIVE or self._sealed(one)]

    def _sealed(self, kind: LetterKind) -> bool:
        """Tell whether reception sees this letter as something to hand over."""
        return any(letter.kind is kind for letter in (self._request.letters if self._request else ()))

    @property
    def letter(self) -> RequestLetter | None:
        """Return the newest letter of the chosen kind, if it was kept or sent."""
        request = self._request
        found = [one for one in (request.letters if request else ()) if one.kind is self._kind]
        if request is None or not found or self._is_of_lost_parcel(request, found[-1]):
            return None
        return found[-1]

    @staticmethod
    def _is_of_lost_parcel(request: OpenRequest, letter: RequestLetter) -> bool:
        """Tell whether an answer left with a parcel of which the code was lost, so that it needs another letter."""
        waits = request.line.state is State.LETTER and Guard.LETTER_SENT not in request.met
        return waits and letter.kind is LetterKind.ANSWER and letter.sent_at is not None

    def _kind_chosen(self, *_: object) -> None:
        if self._kind is not None and self.keeper.changed:
            self.keep_now()
        self._kind = LetterKind(self.kind.value())
        self._load()

    def _code_way_chosen(self, *_: object) -> None:
        """Let the letter say the chosen way, and keep it so."""
        text = letters.with_code_way(self.text.text(), self._language, self.code_way.value())
        if text != self.text.text() and not self.text.isReadOnly():
            self._show_text(text)
            self._typed()

    def _show_code_way(self, *, frozen: bool) -> None:
        """Show how the code goes by what the letter says, to be chosen as long as it can be edited."""
        said = letters.code_way_in(self.text.text(), self._language) if self._kind is LetterKind.ANSWER else ""
        self.code_way.setVisible(bool(said) and not frozen)
        if said:
            self.code_way.blockSignals(True)
            self.code_way.set_value(said)
            self.code_way.blockSignals(False)

    # --- its text ---

    def _load(self) -> None:
        self.fault.hide()
        self.keeper.end()
        self._show_text("")
        if self._request is None or self._kind is None:
            return
        if not self._reads():
            self._refresh()
            return
        letter = self.letter
        if letter is not None:
            self._jobs.run(self, letters.read_letter, self._studio, letter.id, then=self._show, on_error=self._failed)
        else:
            self._compose()

    def _reads(self) -> bool:
        return self._kind in request_letters.ADMINISTRATIVE or self._studio.may(Permission.DECIDE_REQUESTS)

    def _compose(self) -> None:
        if self._request is not None and self._kind is not None:
            self._jobs.run(
                self, letters.compose_letter, self._studio, self._request.line.id, self._kind, then=self._show,
                on_error=self._failed,
            )  # fmt: skip

    def _show(self, drafted: Drafted) -> None:
        if self._request is None or drafted.kind is not self._kind:
            return
        self._language = drafted.language
        self._show_text(drafted.text)
        self._show_missing(drafted.missing)
        self.keeper.begin(f"{self._request.line.id.hex} {drafted.kind.value}", exists=False)
        self._refresh()

    def _show_text(self, text: str) -> None:
        self.text.blockSignals(True)
        self.text.set_text(text)
        self.text.blockSignals(False)

    def _show_missing(self, missing: tuple[tuple[str, str], ...]) -> None:
        self.lacks.setVisible(bool(missing))
        self.lacks.say(" ".join(request_words.missing_in_letter(*one) for one in missing))

    def _typed(self) -> None:
        self.keeper.note_change()
        self._refresh()

    def _draft(self) -> Draft:
        title = self._request.line.reference if self._request else ""
        return Draft(title, {"text": self.text.text()})

    def _refresh(self) -> None:
        letter, sent = self.letter, self.letter is not None and self.letter.sent_at is not None
        reads = self._reads()
        self.text.setReadOnly(sent or not reads)
        self.veil.setVisible(reads)
        self._show_code_way(frozen=sent or not reads)
        self.state.setText(self._state_words(letter))
        for button in (self.anew, self.keep):
            button.setVisible(reads and not sent)
        sealed = self._kind is not None and self._kind not in request_letters.ADMINISTRATIVE
        self.final.setVisible(reads and sealed and not sent and letter is not None)
        self.send.setVisible(not sent and letter is not None)
        able = reads and bool(self.text.text().strip())
        for button in (self.print, self.save):
            button.setVisible(reads)
            way_out.say_on(button, able=able)

    def _state_words(self, letter: RequestLetter | None) -> str:
        if letter is None:
            return self.tr("Not kept yet: read it, change what is needed, save it.")
        if letter.sent_at is not None:
            text = self.tr("Left on %1 (%2), noted by %3. It does not change any more.")
            way = request_words.letter_way(letter.way).lower()
            return text.replace("%1", words.day(letter.sent_at)).replace("%2", way).replace("%3", letter.sent_by)
        if not self._reads():
            return self.tr("Sealed. You hand it over, you do not read it.")
        return self.tr("Saved by %1, not sent yet.").replace("%1", letter.made_by)

    # --- deeds ---

    def keep_now(self) -> None:
        """Keep the letter as it stands."""
        if self._request is None or self._kind is None or not self._reads() or self.text.isReadOnly():
            return
        self.keeper.hold()
        self._jobs.run(
            self, letters.keep_letter, self._studio, self._request.line.id, self._kind, self.text.text(),
            language=self._language, then=self._kept, on_error=self._failed,
        )  # fmt: skip

    def _kept(self, _: UUID) -> None:
        self.keeper.discard()
        self.fault.hide()
        self.changed.emit()

    def _make_final(self) -> None:
        if self.letter is not None:
            self._jobs.run(
                self, letters.make_final, self._studio, self.letter.id, version=self.letter.version, then=self._done,
                on_error=self._failed,
            )  # fmt: skip

    def _send(self) -> None:
        if self.letter is None or self._request is None:
            return
        parcel = self._kind is LetterKind.ANSWER and Guard.PARCEL_MADE in self._request.met
        self.dialog = SendDialog(
            self.window(),
            self._studio,
            self._jobs,
            self.letter,
            parcel=parcel,
            title=request_words.letter(self.letter.kind),
            code_way=letters.code_way_in(self.text.text(), self._language) or self.letter.code_way,
        )
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def print_now(self) -> None:
        """Print the letter as it stands."""
        if self._request is None or self._kind is None or not way_out.is_open or not self._reads():
            return
        if not has_printer():
            self._say(
                self.tr("No printer is set up on this computer. Save the letter as a PDF and print that elsewhere.")
            )
            return
        self._jobs.run_pictures(
            self, partial(pages_to_print, letter_id=self.letter.id if self.letter is not None else None), self._studio,
            self._request.line.id, self._kind, self.text.text(), self._language, then=way_out.through(self._print),
            on_error=self._failed,
        )  # fmt: skip

    def _print(self, pages: list[bytes]) -> None:
        print_pages(self, pages, request_words.letter(self._kind or LetterKind.ANSWER))

    def _choose_place(self) -> None:
        if self.letter is None:
            self._say(self.tr("Save the letter first."))
            return
        name = f"{self._request.line.reference if self._request else ''}.pdf"
        choose_pdf(self, self.tr("Save the letter"), name, partial(self.save_to, self.letter.id))

    def save_to(self, letter_id: UUID, path: str) -> None:
        """Write the letter where the person chose."""
        self._jobs.run(
            self, letters.save_letter, self._studio, letter_id, Path(path), then=self._saved, on_error=self._failed
        )

    def _saved(self, written: bool) -> None:
        self._say(
            self.tr("Saved. Whoever has this file can read it: hand it over and delete it here.")
            if written
            else self.tr("The file could not be written there. Choose another place.")
        )

    def _say(self, text: str) -> None:
        self.fault.say(text)
        self.fault.show()

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error))

    def _done(self, _: object) -> None:
        self.changed.emit()

    def leave(self) -> None:
        """Keep what was typed and let go of the text."""
        if self.keeper.changed:
            self.keep_now()
        self._request = self._kind = None
        self._show_text("")
