"""Telling a recipient of data what became of them: the short letter, and writing down what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import telling, telling_letters
from skintwin_desktop.core.requests.records import OpenRequest, Part, RecipientAnswer
from skintwin_desktop.core.requests.telling_letters import Envelope
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, Refused, StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import request_letter_words, request_words, words
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.deed_dialog import typed_in
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate


def recipient_chip(part: Part) -> Chip:
    """Return the chip of a task: whether it has a result, and which."""
    if part.open:
        source = telling.is_source(part.code)
        word = translate("requests", "To be destroyed there") if source else translate("requests", "To be told")
        return Chip("warn", "clock", word)
    tone, icon = ("success", "check") if part.found in {telling.TOLD, telling.GONE} else ("neutral", "minus")
    return Chip(tone, icon, request_words.answer(part.found))


def recipient_how(part: Part) -> str:
    """Return by which way a recipient was told and on which day, or who wrote the result down."""
    if part.done_at is not None:
        how = handed_over_how(part) if part.done else words.short_day(part.done_at.date())
        return f"{how} · {part.answered_by}"
    return f"{part.answered_by}, {words.day(part.answered_at)}" if part.answered_at is not None else ""


def handed_over_how(part: Part) -> str:
    """Return by which way something went and on which day, where that was noted."""
    day = f", {words.short_day(part.done_at.date())}" if part.done_at is not None else ""
    return f"{request_letter_words.letter_way(part.done)}{day}"


class RecipientDialog(RequestWordsDialog):
    """Takes down what came of telling one recipient."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("RecipientDialog", "What came of it?"),
            text=words.translate(
                "RecipientDialog", "The program does not reach what lies there: destroy it there, or have it destroyed."
            ) if telling.is_source(part.code) else words.translate(
                "RecipientDialog", "Whoever was given these data hears of the change (article 19 AVG)."
            ),
            kind="request_recipient", about=part.id.hex, icon="paper-plane-tilt", width=600, lines=3,
        )  # fmt: skip
        self._part = part
        results = telling.results_of(part.code)
        self.result = ComboBox([Option(code, request_words.answer(code)) for code in results])
        self.result.set_value(part.found or results[0])
        self.whom = QLineEdit("" if telling.is_unnamed(part.code) and part.open else part.label)
        day = part.done_at.date() if part.done_at is not None else studio.today()
        self.told_on = QLineEdit(words.day(day))
        self.way = Segments(
            self.tr("How"), [Option(code, request_letter_words.letter_way(code)) for code in telling.WAYS], stretch=True
        )
        self.way.set_value(part.done or "post")
        self.choices |= {"result": self.result, "way": self.way}
        self.add("result", Field(self.tr("Result"), self.result, required=True))
        hint = part.label if telling.is_unnamed(part.code) else ""
        whom = Field(self.tr("To whom"), self.whom, required=telling.is_unnamed(part.code), hint=hint)
        self.add_veiled("whom", whom, privacy, Private.KIND, request.line.client_id)
        self.add("told_on", Field(self.tr("On which day"), self.told_on, required=True))
        self.add("way", Field(self.tr("How"), self.way, required=True))
        self._reason = self.ask_words(
            self.tr("Why not, in plain words"), self.tr("The client reads this in the letter."), private=Private.KIND
        )
        self.result.chosen.connect(self._chosen)
        self._chosen()

    @property
    def _is_done(self) -> bool:
        return self.result.value() in {telling.TOLD, telling.GONE}

    def _chosen(self, *_: object) -> None:
        self.fields["told_on"].setVisible(self._is_done)
        self.fields["way"].setVisible(self.result.value() == telling.TOLD)
        self._reason.setVisible(not self._is_done)
        self._refit()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self._chosen()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        told = self.result.value() == telling.TOLD
        found = {} if self._is_done else super().problems()
        if self._is_done and identity.read_date(typed_in(self.fields["told_on"]), self._studio.today()).value is None:
            found["told_on"] = self.tr("Type a date like 24-11-2026.")
        if told and telling.is_unnamed(self._part.code) and not self.whom.text().strip():
            found["whom"] = self.tr("Say who it was: the log only knows that it was a practitioner.")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if (problem.field, problem.code) == ("told_on", "long_ago"):
            return self.tr("This is before the request came.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        told = self.result.value() == telling.TOLD
        day = identity.read_date(typed_in(self.fields["told_on"]), self._studio.today()).value
        entry = RecipientAnswer(
            self.result.value(), day if self._is_done else None, self.way.value() if told else "", self.whom.text(),
            "" if self._is_done else self.words.text(),
        )  # fmt: skip
        self.work(telling.note_recipient, self._studio, self._part.id, entry, version=self._part.version)


def pages_to_print(studio: Studio, part: Part, envelope: Envelope) -> list[bytes]:
    """Return the letter for a printer; runs beside the window."""
    return telling_letters.recipient_pages(studio, part.id, envelope, ppi=PRINTER_PPI)


class RecipientLetterDialog(Dialog):
    """Shows the letter to one recipient, asks for the address, and prints or saves it. Nothing of it is kept."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, words.translate("RecipientLetterDialog", "Letter to this recipient"),
            words.translate(
                "RecipientLetterDialog", "It says no more than it must, and nothing medical. You can also read it out "
                                         "on the phone.",
            ),
            icon="envelope-simple", width=720,
        )  # fmt: skip
        self._studio, self._jobs, self._part = studio, jobs, part
        self._client_id = request.line.client_id
        self.language = Segments(
            self.tr("Language"), [Option("nl", self.tr("Dutch")), Option("en", self.tr("English"))]
        )
        self.language.set_value(request.language)
        self.text = LongText(lines=8)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.shown = Veil(self.text, privacy, Private.MEDICAL)
        self.shown.show_client(self._client_id)
        self.address = LongText(lines=3)
        self.address.set_text("" if telling.is_unnamed(part.code) else part.label.replace(", ", "\n"))
        self.field = Field(self.tr("Name and address on the envelope"), self.address, required=True)
        self.veil = Veil(self.field, privacy, Private.KIND)
        self.veil.show_client(self._client_id)
        self.print = KeyButton(self.tr("Print"), icon="printer")
        self.save = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.note = Note("info")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.print, self.save):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.language)
        self.body.addWidget(self.shown)
        self.body.addWidget(self.veil)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.note.hide()
        self.language.chosen.connect(self._read)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._choose)
        way_out.changed.connect(self._refresh)
        self._refresh()

    def start(self) -> None:
        """Show the dialog and read the letter."""
        self.ask(self.tr("Close"), "", focus=self.address)
        self._read()

    def _refresh(self) -> None:
        for button in (self.print, self.save):
            way_out.say_on(button)

    def _envelope(self) -> Envelope:
        return Envelope(self.address.text(), self.language.value())

    def _read(self, *_: object) -> None:
        self._jobs.run(
            self, telling_letters.recipient_text, self._studio, self._part.id, self.language.value(), then=self._show,
            on_error=self._failed,
        )  # fmt: skip

    def _show(self, text: str) -> None:
        self.text.set_text(text)
        self._refit()

    def _print(self) -> None:
        if not has_printer():
            self._say(self.tr("No printer is set up on this computer. Save the letter as a PDF, print that elsewhere."))
            return
        self._jobs.run_pictures(
            self, pages_to_print, self._studio, self._part, self._envelope(),
            then=way_out.through(self._print_pages), on_error=self._failed,
        )  # fmt: skip

    def _print_pages(self, pages: list[bytes]) -> None:
        print_pages(self, pages, self.tr("Letter to a recipient"))

    def _choose(self) -> None:
        choose_pdf(self, self.tr("Save the letter"), self.tr("notice.pdf"), self.save_to)

    def save_to(self, path: str) -> None:
        """Write the letter where the person chose."""
        self._jobs.run(
            self, telling_letters.save_recipient_letter, self._studio, self._part.id, self._envelope(), Path(path),
            then=self._saved, on_error=self._failed,
        )  # fmt: skip

    def _saved(self, written: bool) -> None:
        self._say(
            self.tr("Saved. Once it has left, write down here that it did, and delete the file.")
            if written
            else self.tr("The file could not be written there. Choose another place.")
        )

    def _failed(self, error: StudioError | None) -> None:
        if isinstance(error, Refused):
            too_long = error.problems[0].code == "long"
            self.field.show_problem(
                self.tr("At most six lines fit in the window of an envelope.")
                if too_long
                else self.tr("Type the name and address first.")
            )
            self.address.setFocus()
            self._refit()
        else:
            self._say(sentence(error), tone="danger")

    def _say(self, text: str, *, tone: str = "info") -> None:
        self.note.say(text, tone=tone)
        self.note.show()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()
