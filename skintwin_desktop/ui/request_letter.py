"""The letter of a request: made from what was decided, edited here, checked for what it must say, printed, sent."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.requests import code_ways, letters, letters_out
from skintwin_desktop.core.requests.letters import Drafted
from skintwin_desktop.core.requests.records import OpenRequest, RequestLetter
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import misplaced, request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, LetterKind
from skintwin_desktop.ui import request_letter_kinds, request_letter_words
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_letter_text import Found, find_letter, letter_out, pages_to_print
from skintwin_desktop.ui.request_letter_waits import LetterWaits
from skintwin_desktop.ui.request_refused import refused_sentence
from skintwin_desktop.ui.request_send import SendDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, LongText
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil


class LetterCard(Card):
    """One letter at a time: which, its text, what it lacks, and what can be done with it."""

    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "envelope-simple", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._request: OpenRequest | None = None
        self._kind: LetterKind | None = None
        self._language = "nl"
        self._stands = ""
        """The text as it was saved or made, before anything was typed in it."""
        self._lacking = False
        """Whether the letter, as it was read or made, lacks something that it must say."""
        self._after = ""
        """What is said of a deed once the letter was read anew."""
        self.has_letter = False
        """Whether there is a letter for this user at all."""
        self.dialog: SendDialog | None = None
        self.kind = ComboBox()
        self.kind.setAccessibleName(self.tr("Which letter"))
        self.kind.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.code_way = ComboBox()
        self.code_way.setAccessibleName(self.tr("The code of the parcel goes"))
        self.code_way.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.code_way.set_options([Option(one, request_letter_words.code_way(one)) for one in code_ways.CODE_WAYS])
        self.add_to_head(self.code_way)
        self.add_to_head(self.kind)
        self.state = Text("", "small", "ink2", wrap=True)
        self.text = LongText(lines=6, grows=True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.veil = Veil(self.text, privacy, Private.KIND)
        self.lacks = Note("warn")
        self.fault, self.waits = Note("danger"), LetterWaits(studio)
        self.unsaved = Note("info", self.tr("This is what you were typing. It was kept for you, and is not saved yet."))
        self.anew = KeyButton(self.tr("Make it anew"), icon="arrow-counter-clockwise")
        self.keep = KeyButton(self.tr("Save"), icon="check", keys=("Ctrl", "S"))
        self.final = KeyButton(self.tr("Make final"), icon="pen-nib")
        self.print = KeyButton(self.tr("Print"), icon="printer", keys=("Ctrl", "P"))
        self.save = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.send = KeyButton(self.tr("It has left"), icon="paper-plane-tilt")
        self.keeper = DraftKeeper(studio, jobs, letters.DRAFT, self._draft, self)
        self.out = letter_out(self, studio, jobs)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.padded(spacing=10, stretch=1)
        for widget in (self.waits, self.state, self.unsaved, self.fault):
            column.addWidget(widget)
        column.addWidget(self.veil, 1)
        column.addWidget(self.lacks)
        column.addStretch(0)
        for note in (self.fault, self.lacks, self.unsaved):
            note.hide()
        foot = self.foot()
        self._foot = foot.parentWidget()
        buttons = FlowRow(gap=8, line_gap=8)
        for button in (self.anew, self.keep, self.final, self.print, self.save, self.send):
            buttons.add(button)
        foot.addLayout(buttons, 1)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.kind.activated.connect(self._kind_chosen)
        self.code_way.chosen.connect(self._code_way_chosen)
        self.code_way.activated.connect(self._code_way_chosen)
        self.text.textChanged.connect(self._typed)
        self.anew.clicked.connect(self._make_anew)
        self.keep.clicked.connect(self.keep_now)
        self.final.clicked.connect(self._make_final)
        self.print.clicked.connect(self.print_now)
        self.save.clicked.connect(self._choose_place)
        self.send.clicked.connect(self._send)
        self.out.said.connect(self._say)
        self.out.failed.connect(self._failed)
        way_out.changed.connect(self._refresh)

    # --- which letter ---

    def choose(self, kind: LetterKind) -> None:
        """Show another letter of the request, where this user may see it."""
        self.kind.set_value(kind.value)
        self._kind_chosen()

    def show_request(self, request: OpenRequest) -> None:
        """Show the letter that goes with the state of a request, or the one that was being edited."""
        same = self._request is not None and self._request.line.id == request.line.id
        self._request, self._language = request, request.language
        self.veil.show_client(request.line.client_id or request.line.id)
        kinds = request_letter_kinds.offered(self._studio, request)
        self.kind.blockSignals(True)
        self.kind.set_options([Option(one.value, request_letter_words.letter(one)) for one in kinds])
        self.kind.blockSignals(False)
        editing = same and self._kind in kinds and self.edited
        wanted = self._kind if editing else request_letter_kinds.usual(request, kinds)
        self.has_letter = wanted is not None
        if wanted is None:
            return
        self.kind.set_value(wanted.value)
        if not editing:
            self._kind = wanted
            self._load(unsaved_first=not same)
        self._refresh()

    @property
    def edited(self) -> bool:
        """Tell whether something was typed that is not saved, be it kept as a draft or not."""
        return bool(self.keeper.subject) and self.text.text() != self._stands

    @property
    def letter(self) -> RequestLetter | None:
        """Return the newest letter of the chosen kind, if it was kept or sent."""
        return request_letter_kinds.newest(self._request, self._kind)

    def _kind_chosen(self, *_: object) -> None:
        if LetterKind(self.kind.value()) is self._kind:
            return
        if self._kind is not None and self.edited:
            self.keeper.store_now()  # it is there again when that letter is chosen again
        self._kind = LetterKind(self.kind.value())
        self._load()

    def _code_way_chosen(self, *_: object) -> None:
        """Let the letter say the chosen way, and keep it so."""
        text = code_ways.with_code_way(self.text.text(), self._language, self.code_way.value())
        if text != self.text.text() and not self.text.isReadOnly():
            self._show_text(text)
            self._typed()

    def _show_code_way(self, *, frozen: bool) -> None:
        """Show how the code goes by what the letter says, to be chosen as long as it can be edited."""
        said = code_ways.code_way_in(self.text.text(), self._language) if self._kind is LetterKind.ANSWER else ""
        self.code_way.setVisible(bool(said) and not frozen)
        if said:
            self.code_way.blockSignals(True)
            self.code_way.set_value(said)
            self.code_way.blockSignals(False)

    # --- its text ---

    def _load(self, *, unsaved_first: bool = False) -> None:
        self.fault.hide()
        self.unsaved.hide()
        self.keeper.end()
        self._show_text("")
        if self._request is None or self._kind is None:
            return
        if not self._reads():
            self._refresh()
            return
        newest = {
            kind: request_letter_kinds.newest(self._request, kind)
            for kind in request_letter_kinds.offered(self._studio, self._request)
            if self._reads(kind)
        }
        kinds = {kind: one.id if one is not None else None for kind, one in newest.items()
                 if kind is self._kind or one is None or one.sent_at is None}  # fmt: skip
        self._jobs.run(
            self, find_letter, self._studio, self._request.line.id, kinds, self._kind, unsaved_first=unsaved_first,
            then=partial(self._show, self._request.line.id, self._kind), on_error=self._failed,
        )  # fmt: skip

    def _reads(self, kind: LetterKind | None = None) -> bool:
        kind = kind or self._kind
        return kind in request_letters.ADMINISTRATIVE or self._studio.may(Permission.DECIDE_REQUESTS)

    def _make_anew(self) -> None:
        if self._request is not None and self._kind is not None:
            self._jobs.run(
                self, letters.compose_letter, self._studio, self._request.line.id, self._kind, then=self._show_anew,
                on_error=self._failed,
            )  # fmt: skip

    def _show_anew(self, drafted: Drafted) -> None:
        """Put the letter as it is made now in the place of what stands there; that is a change as if it was typed."""
        if self._request is None or drafted.kind is not self._kind:
            return
        self._language = drafted.language
        self._show_text(drafted.text)
        self._show_missing(drafted.missing)
        self._typed()

    def _show(self, request_id: UUID, asked: LetterKind, found: Found) -> None:
        """Show a letter that was asked for, as its reader left it."""
        letter = found.letter
        if self._request is None or self._request.line.id != request_id or asked is not self._kind:
            return
        if letter.kind is not self._kind:
            self._kind = letter.kind
            self.kind.blockSignals(True)
            self.kind.set_value(letter.kind.value)
            self.kind.blockSignals(False)
        self._language, self._stands = letter.language, letter.text
        sent = self.letter is not None and self.letter.sent_at is not None
        typed = "" if sent else found.typed
        self._show_text(typed or letter.text)
        self._show_missing(letter.missing)
        self.unsaved.setVisible(bool(typed))
        self.keeper.begin(letters.draft_subject(request_id, letter.kind), exists=found.draft is not None)
        if self._after:
            self._say(self._after, tone="success")
            self._after = ""
        self._refresh()

    def _show_text(self, text: str) -> None:
        self.text.blockSignals(True)
        self.text.set_text(text)
        self.text.blockSignals(False)

    def _show_missing(self, missing: tuple[tuple[str, str], ...]) -> None:
        self._lacking = bool(missing)
        self.lacks.setVisible(self._lacking and not self._ahead)
        self.lacks.say(" ".join(request_letter_words.missing_in_letter(*one) for one in missing))

    def _typed(self) -> None:
        self.keeper.note_change()
        self._refresh()

    def _draft(self) -> Draft:
        line = self._request.line if self._request else None
        whose = (
            line.client_id.hex if line is not None and line.client_id else ""
        )  # it goes when the client is destroyed
        values = {"text": misplaced.without(self.text.text()), "client": whose}
        return Draft(line.reference if line is not None else "", values)

    def _refresh(self) -> None:
        letter, sent = self.letter, self.letter is not None and self.letter.sent_at is not None
        reads = self._reads()
        ahead = self._ahead
        self.text.setReadOnly(sent or not reads or ahead)
        self.veil.setVisible(reads)
        self._show_code_way(frozen=sent or not reads)
        standing = request_letter_words.standing(letter, ahead=ahead, reads=reads)
        sealed = letter is not None and not sent and not reads
        self.state.setText(standing)
        self.state.setVisible(not sealed)
        if self._request is not None:
            self.waits.show_request(self._request, standing if sealed else "")
        for button in (self.anew, self.keep):
            button.setVisible(reads and not sent and not ahead)
        about_file = self._kind is not None and self._kind not in request_letters.ADMINISTRATIVE
        self.final.setVisible(reads and about_file and not sent and letter is not None)
        self.send.setVisible(not sent and letter is not None)
        if self._foot is not None:
            self._foot.setVisible(not ahead)
        able, marked = reads and bool(self.text.text().strip()), about_file and not sent and not self._is_final
        marked = marked or (not sent and self._lacking)
        self.print.setText(self.tr("Print a draft") if marked else self.tr("Print"))
        self.save.setText(self.tr("Save a draft as PDF") if marked else self.tr("Save as PDF"))
        hint = self.tr("Each page says that this is a draft, until it says all that it must and is final.")
        for button in (self.print, self.save):
            button.setVisible(reads and not ahead)
            way_out.say_on(button, able=able)
            if marked and button.isEnabled():
                button.setToolTip(hint)

    @property
    def _is_final(self) -> bool:
        """Tell whether the letter was made final, and nothing was typed in it since."""
        return self.letter is not None and self.letter.final and not self.edited

    @property
    def _ahead(self) -> bool:
        """Tell whether this is only what the answer becomes: nothing of it is kept, printed or sent."""
        request = self._request
        answer = self._kind is LetterKind.ANSWER and self.letter is None
        return answer and request is not None and request.line.state in request_letter_kinds.AHEAD

    # --- deeds ---

    def keep_now(self) -> None:
        """Keep the letter as it stands."""
        if self._request is None or self._kind is None or not self._reads() or self.text.isReadOnly():
            return
        self.keeper.hold()
        text, subject = self.text.text(), self.keeper.subject
        self._jobs.run(
            self, letters.keep_letter, self._studio, self._request.line.id, self._kind, text,
            language=self._language, then=partial(self._kept, text, subject), on_error=self._failed,
        )  # fmt: skip

    def _kept(self, kept: str, subject: str, _: UUID) -> None:
        """Go on from what was saved; its draft went in the same transaction."""
        if subject == self.keeper.subject:
            self._stands = kept
            self.unsaved.hide()
            self.fault.hide()
            if not self.edited:
                self.keeper.begin(subject, exists=False)
        self.changed.emit()

    def _is_saved(self) -> bool:
        """Tell whether what stands here is what was saved, and say so when it is not: that is what would leave."""
        if self.letter is None or self.edited:
            self._say(self.tr("Save the letter first."))
            return False
        return True

    def _make_final(self) -> None:
        if self._is_saved() and self.letter is not None:
            self._jobs.run(
                self, letters_out.make_final, self._studio, self.letter.id, version=self.letter.version,
                then=self._made_final, on_error=self._failed,
            )  # fmt: skip

    def _made_final(self, _: object) -> None:
        self._after = self.tr("Final. It can be handed over now; whoever changes it makes it final again.")
        self.changed.emit()

    def _send(self) -> None:
        if not self._is_saved() or self.letter is None or self._request is None:
            return
        parcel = self._kind is LetterKind.ANSWER and Guard.PARCEL_MADE in self._request.met
        self.dialog = SendDialog(
            self.window(),
            self._studio,
            self._jobs,
            self.letter,
            parcel=parcel,
            title=request_letter_words.letter(self.letter.kind),
            code_way=code_ways.code_way_in(self.text.text(), self._language) or self.letter.code_way,
        )
        self.dialog.answered.connect(self._done)
        self.dialog.start()

    def print_now(self) -> None:
        """Print the letter as it stands."""
        if self._request is not None and self._kind is not None and self._reads():
            pages = partial(pages_to_print, letter_id=self.letter.id if self.letter is not None else None)
            self.out.print_paper(
                request_letter_words.letter(self._kind), pages, self._request.line.id, self._kind, self.text.text(),
                self._language,
            )  # fmt: skip

    def _choose_place(self) -> None:
        if self._is_saved() and self.letter is not None and self._request is not None:
            place = partial(self.save_to, self.letter.id)
            self.out.choose_place(self.tr("Save the letter"), f"{self._request.line.reference}.pdf", place)

    def save_to(self, letter_id: UUID, path: str) -> None:
        """Write the letter where the person chose."""
        self.out.save_to(path, letters_out.save_letter, letter_id)

    def _say(self, text: str, *, tone: str = "danger") -> None:
        self.fault.say(text, tone=tone)
        self.fault.show()

    def _failed(self, error: StudioError | None) -> None:
        self._say(refused_sentence(error))

    def _done(self, _: object) -> None:
        self.changed.emit()

    def leave(self) -> None:
        """Keep what was typed as a draft, which is there again the next time, and let go of the text."""
        self.keeper.store_now()
        self.keeper.end()
        self._request = self._kind = None
        self._show_text("")
