"""Toestemmingen: the page of a client's file with every consent, how it stands, and what can be done about it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import consent_evidence, consents
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consent_evidence import Evidence
from skintwin_desktop.core.consent_file import Answer, ConsentFile, PurposeFile, consent_file
from skintwin_desktop.core.consents import ConsentText
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.choose_file import choose_files
from skintwin_desktop.ui.consent_detail import ConsentDetail
from skintwin_desktop.ui.consent_dialog import ConsentDialog, scan_filter
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.evidence_dialog import EvidenceDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.toast import Toast
from skintwin_desktop.ui.widgets.veil import Veil

_AT_DESK = "spoken"
"""How a withdrawal comes that is recorded here with one press."""


class ConsentsPage(QWidget):
    """The list of consents, and beside it the chosen one."""

    changed = Signal()
    """An answer was recorded or taken back."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._file: ConsentFile | None = None
        self._texts: dict[str, dict[str, ConsentText]] = {}
        self._wanted, self._done = "", ("", "")
        self.dialog: ConsentDialog | None = None
        self.shown: EvidenceDialog | None = None
        self.fault, self.kept = Note("danger"), Note("warn")
        self.table = RecordTable[PurposeFile](
            self.tr("Consents"), privacy, self._columns(), client_of=self._client_of, row_height=46
        )
        self.detail = ConsentDetail(studio, privacy)
        self._build()
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.detail.ask_wanted.connect(self.ask)
        self.detail.withdrawn.connect(self.withdraw)
        self.detail.scan_wanted.connect(self._choose_scan)
        self.detail.evidence_wanted.connect(self._open_evidence)

    # --- layout ---

    def _columns(self) -> list[Column[PurposeFile]]:
        return [
            Column(self.tr("What for"), _purpose_cell, whole=True),
            Column(self.tr("State"), lambda one: Cell(chip=consent_words.chip(one.why)), 134),
            Column(self.tr("Answered"), self._answered_cell, 158),
        ]

    def _answered_cell(self, one: PurposeFile) -> Cell:
        current = one.current
        if current is None:
            return Cell("–", tone="ink3")
        below = consent_words.method(current.method)
        if current.until:
            below = self.tr("until %1").replace("%1", words.day(current.until))
        return Cell(words.day(current.answered_at), below, tone="ink2")

    def _client_of(self, _: PurposeFile) -> UUID | None:
        return self._client.id if self._client else None

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setSpacing(12)
        MarginFit(self, outer)
        self._kept_veil = Veil(self.kept, self._privacy, parent=self)
        outer.addWidget(self.fault)
        outer.addWidget(self._kept_veil)
        self.fault.hide()
        self._kept_veil.hide()
        row = QHBoxLayout()
        row.setSpacing(14)
        card = Card(self.tr("Consents"), "pen-nib")
        card.add_flush(self.table, 1)
        row.addWidget(card, 56)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        column.addStretch(1)
        row.addWidget(Scrolled(side), 44)
        outer.addLayout(row, 1)
        self.detail.hide()

    # --- reading ---

    def show_client(self, client: Client) -> None:
        """Show whose consents these are; they follow when the page is entered."""
        if self._client is None or self._client.id != client.id:
            self._file = None
            self._done = ("", "")
            self.table.show_records(())
            self.detail.hide()
            self._kept_veil.hide()
        self._client = client
        self._kept_veil.show_client(client.id)

    def entered(self) -> None:
        """Read the consents anew, and the texts on which they are asked."""
        if self._client is None:
            return
        for language in ("nl", "en"):
            self._jobs.run(
                self, consents.consent_texts, self._studio, language, then=partial(self._take_texts, language)
            )
        self._read()

    def go_to(self, purpose: str, *, withdrawn: bool = False) -> None:
        """Show a consent as soon as it is read, and what taking it back means when that just happened."""
        self._wanted = purpose
        if withdrawn:
            self._tell_withdrawn(purpose)

    def _read(self) -> None:
        if self._client is not None:
            self._jobs.run(self, consent_file, self._studio, self._client.id, then=self._show, on_error=self._not_read)

    def _take_texts(self, language: str, found: tuple[ConsentText, ...]) -> None:
        for text in found:
            self._texts.setdefault(text.purpose, {})[language] = text

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show(self, file: ConsentFile) -> None:
        if self._client is None or file.client_id != self._client.id:
            return
        self.fault.hide()
        self._file = file
        self._show_kept(file.pictures_kept)
        before = self.table.current()
        wanted = self._wanted or (before.purpose if before else file.purposes[0].purpose)
        self._wanted = ""
        self.table.show_records(file.purposes, keep=lambda one: one.purpose == wanted)
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kept(self, count: int) -> None:
        self._kept_veil.setVisible(bool(count))
        if count:
            said = self.tr(
                "The law has us keep the file. The photographs are not used any more: not in results, in letters or "
                "in teaching. They are marked where they are shown."
            )
            bold = self.tr("Consent taken back: %n photograph(s) stay in the file and are not used", None, count)
            self.kept.say(said, bold=bold)

    def _chosen(self, one: PurposeFile) -> None:
        if self._file is None:
            return
        purpose, said = self._done
        self.detail.show_purpose(self._file, one, done=said if purpose == one.purpose else "")
        self.detail.show()

    # --- deeds ---

    def _open(self, one: PurposeFile) -> None:
        if self.detail.ask.isVisibleTo(self):
            self.ask(one.purpose)

    def ask(self, purpose: str) -> None:
        """Ask a consent, for the first time or anew."""
        texts = self._texts.get(purpose)
        if self._client is None or not texts:
            return
        self.dialog = ConsentDialog(
            self.window(), self._studio, self._jobs, self._privacy, self._client, purpose=purpose, texts=texts
        )
        self.dialog.answered.connect(partial(self._answered, purpose))
        self.dialog.start()

    def _answered(self, purpose: str, _: object) -> None:
        self.dialog = None
        self._wanted, self._done = purpose, ("", "")
        Toast(self.window(), self.tr("The answer is recorded."))
        self._read()
        self.changed.emit()

    def withdraw(self, purpose: str) -> None:
        """Take a consent back, at once and without a reason."""
        if self._client is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes away with what it takes back
            self._jobs.run(
                self, consents.withdraw_consent, self._studio, self._client.id, purpose, method=_AT_DESK,
                then=partial(self._withdrawn, purpose), on_error=self._not_read,
            )  # fmt: skip

    def _withdrawn(self, purpose: str, _: None) -> None:
        self._tell_withdrawn(purpose)
        self._read()
        self.changed.emit()

    def _tell_withdrawn(self, purpose: str) -> None:
        now = self._studio.now()
        said = self.tr("Taken back on %1 at %2.").replace("%1", words.day(now)).replace("%2", words.clock(now))
        self._wanted, self._done = purpose, (purpose, f"{said} {consent_words.meaning(purpose)}")

    # --- evidence ---

    def _choose_scan(self, answer: Answer) -> None:
        filters = [scan_filter(), self.tr("All files") + " (*)"]
        choose_files(self, self.tr("Choose the scan of the form"), filters, partial(self.add_scan, answer))

    def add_scan(self, answer: Answer, names: list[str]) -> None:
        """Keep a scanned form with an answer."""
        if self._client is not None:
            self._jobs.run(
                self, consent_evidence.add_scan, self._studio, self._client.id, Path(names[0]), (answer.id,),
                then=self._scan_added, on_error=self._not_read,
            )  # fmt: skip

    def _scan_added(self, _: UUID) -> None:
        Toast(self.window(), self.tr("The form is kept, sealed to the client."))
        self._read()

    def _open_evidence(self, evidence: Evidence) -> None:
        self.shown = EvidenceDialog(self.window(), self._studio, self._jobs, self._privacy, evidence)
        self.shown.start()


def _purpose_cell(one: PurposeFile) -> Cell:
    current = one.current
    below = ""
    if current is not None and current.answer == "given":
        below = current.recipient or consent_words.scope(current.scope)
    return Cell(
        words.consent_purpose(one.purpose), below, role="bodyStrong", private=Private.PUBLIC,
        below_private=Private.MEDICAL,
    )  # fmt: skip
