"""One consent of a client: how it stands, what can be done, the answer with its text and evidence, all before it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.consent_evidence import Evidence
from skintwin_desktop.core.consent_file import Answer, ConsentFile, PurposeFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, clear, line
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate


class Facts(QWidget):
    """An answer's facts, each beside its label; what is empty is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_answer(self, one: Answer) -> None:
        """Show an answer."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, value) in enumerate(_facts(one)):
            self._grid.addWidget(Text(label, "body", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(value, "body", wrap=True), row, 1)


def _facts(one: Answer) -> list[tuple[str, str]]:
    when = f"{words.day(one.answered_at)}, {words.clock(one.answered_at)}"
    by = consent_words.given_by(one.given_by)
    if one.representative:
        who = ", ".join(part for part in (one.representative, consent_words.relation(one.relation)) if part)
        by = f"{by}: {who}"
    said = [
        (translate("consents", "Answer"), consent_words.answer(one.answer)),
        (translate("consents", "When"), when),
        (translate("consents", "How"), consent_words.method(one.method)),
        (translate("consents", "Given by"), by),
        (translate("consents", "Asked by"), one.asked_by),
        (translate("consents", "For whom"), one.recipient),
        (translate("consents", "Which data"), consent_words.scope(one.scope)),
        (translate("consents", "Service"), one.service),
        (translate("consents", "Parts of the body"), ", ".join(consent_words.region(part) for part in one.regions)),
        (translate("consents", "Until"), words.day(one.until) if one.until else ""),
    ]
    return [(label, value) for label, value in said if value]


class Block(QWidget):
    """A part with a line and a title above it, and at most one step beside that."""

    def __init__(self, title: str, button: KeyButton | None = None) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(5)
        self.rows.addWidget(line())
        head = QHBoxLayout()
        head.addWidget(Text(title, "smallStrong", "ink2"), 1)
        if button is not None:
            head.addWidget(button)
        self.rows.addLayout(head)


class ConsentDetail(Card):
    """Everything about one consent. What is done about it is told with the purpose."""

    ask_wanted = Signal(str)
    withdrawn = Signal(str)
    scan_wanted = Signal(object)
    evidence_wanted = Signal(object)

    def __init__(self, studio: Studio, privacy: Privacy) -> None:
        super().__init__(translate("consents", "Consent"), "pen-nib")
        self._opens = studio.may(Permission.READ_CONSENT_EVIDENCE)
        self._cares = studio.may(Permission.SCREEN)
        self._purpose, self._client = "", UUID(int=0)
        self.chip = StatusChip()
        self.said, self.why = Note("success"), Note("warn")
        self.ask = KeyButton(self.tr("Ask"), icon="pen-nib")
        self.withdraw = KeyButton(self.tr("Withdraw"), icon="arrow-counter-clockwise")
        self.add_scan = KeyButton(self.tr("Add a form …"), icon="file-text", height=28)
        self.facts, self.text_title, self.text = Facts(), Text("", "bodyStrong", wrap=True), Text("", wrap=True)
        self.version = Text("", "caption", "ink3", wrap=True)
        self.sealed = Text("", "small", "ink2", wrap=True)
        self.whose = Text(
            self.tr("The practitioner asks this, who knows whether it is needed."), "body", "ink2", wrap=True
        )
        self.history = RecordTable[Answer](
            self.tr("Earlier answers"), privacy, self._columns(), client_of=self._client_of, row_height=30, head=False
        )
        self._evidence = QVBoxLayout()
        self.proof = Block(self.tr("Evidence"), self.add_scan)
        self.shown = Block(self.tr("The text that was shown"))
        self.before = Block(self.tr("All answers, the newest first"))
        self._blocks = (self.proof, self.shown, self.before)
        self._answer: Answer | None = None
        self._veil = self._build(privacy)
        self.ask.clicked.connect(self._ask)
        self.withdraw.clicked.connect(self._withdraw)
        self.add_scan.clicked.connect(self._add_scan)
        self.history.chosen.connect(self._show_answer)

    # --- layout ---

    def _build(self, privacy: Privacy) -> Veil:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.ask, self.withdraw):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = self.padded(spacing=10)
        shown = QWidget(self)
        rows = QVBoxLayout(shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(deeds)
        rows.addWidget(self.whose)
        self._evidence.setSpacing(4)
        self.proof.rows.addLayout(self._evidence)
        self.proof.rows.addWidget(self.sealed)
        for label in (self.text_title, self.text, self.version):
            self.shown.rows.addWidget(label)
        self.before.rows.addWidget(self.history)
        for part in (self.said, self.why, self.facts, *self._blocks):
            rows.addWidget(part)
        veil = Veil(shown, privacy, parent=self)
        inside.addWidget(veil)
        return veil

    def _columns(self) -> list[Column[Answer]]:
        return [
            Column(self.tr("When"), _when_cell, 142),
            Column(self.tr("Answer"), lambda one: Cell(consent_words.answer(one.answer)), 104),
            Column(self.tr("How"), lambda one: Cell(consent_words.method(one.method), tone="ink2")),
        ]

    def _client_of(self, _: Answer) -> UUID | None:
        return self._client

    # --- showing ---

    def show_purpose(self, file: ConsentFile, one: PurposeFile, *, done: str = "") -> None:
        """Show one consent of a file; ``done`` tells what just happened to it."""
        self._purpose, self._client = one.purpose, file.client_id
        self._veil.show_client(file.client_id)
        current = one.current
        if self.title is not None:
            self.title.setText(words.consent_purpose(one.purpose))
        self.setAccessibleName(words.consent_purpose(one.purpose))
        self.chip.show_chip(consent_words.chip(one.why))
        self._say(self.said, done)
        self._say(self.why, consent_words.why_sentence(one))
        self.ask.setText(self.tr("Ask anew") if current else self.tr("Ask"))
        mine = one.purpose not in consents.CARE_ONLY or self._cares
        self.ask.setVisible(mine)
        self.whose.setVisible(not mine)
        self.withdraw.setVisible(current is not None and current.answer == consents.GIVEN)
        name = f"{self.withdraw.text()}: {words.consent_purpose(one.purpose)}"
        self.withdraw.setAccessibleName(name)
        self.history.show_records(one.answers, keep=lambda answer: answer is one.answers[0])
        self.history.setFixedHeight(max(30, self.history.content_height() + 2))
        for block in self._blocks:
            block.setVisible(current is not None)
        self.facts.setVisible(current is not None)
        if current is not None:
            self._show_answer(current)

    @staticmethod
    def _say(note: Note, text: str) -> None:
        note.say(text)
        note.setVisible(bool(text))

    def _show_answer(self, one: Answer) -> None:
        self.facts.show_answer(one)
        self.text_title.setText(one.text.title)
        self.text.setText(one.text.text)
        self.version.setText(consent_words.text_version(one))
        self._show_evidence(one)

    def _show_evidence(self, one: Answer) -> None:
        clear(self._evidence)
        for evidence in one.evidence:
            self._evidence.addWidget(self._evidence_row(evidence))
        if not one.evidence:
            self._evidence.addWidget(Text(self.tr("No form and no signature kept with it."), "body", "ink3", wrap=True))
        said = "" if self._opens else self.tr(
            "You can add a form and see that it is there. Only the practitioner opens it: it is sealed to the client."
        )  # fmt: skip
        self.sealed.setText(said)
        self.sealed.setVisible(bool(said))
        self._answer = one

    def _evidence_row(self, evidence: Evidence) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        said = f"{consent_words.evidence(evidence.kind)}, {words.day(evidence.added_at)}"
        by = self.tr("kept by %1").replace("%1", evidence.added_by)
        layout.addWidget(Text(f"{said} · {by}", "body", wrap=True), 1)
        if self._opens:
            button = KeyButton(self.tr("Open"), kind=LINK, height=20)
            button.setAccessibleName(f"{button.text()}: {said}")
            button.clicked.connect(partial(self._open, evidence))
            layout.addWidget(button)
        return row

    # --- deeds ---

    def _ask(self) -> None:
        self.ask_wanted.emit(self._purpose)

    def _withdraw(self) -> None:
        self.withdrawn.emit(self._purpose)

    def _add_scan(self) -> None:
        self.scan_wanted.emit(self._answer)

    def _open(self, evidence: Evidence, *_: object) -> None:
        self.evidence_wanted.emit(evidence)


def _when_cell(one: Answer) -> Cell:
    return Cell(f"{words.day(one.answered_at)} {words.clock(one.answered_at)}")
