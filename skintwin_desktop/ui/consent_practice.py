"""The practice's page of consents: how strictly each is asked, and every version of the texts on which they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.consent_file import UseLevel, consent_levels, set_consent_level
from skintwin_desktop.core.consent_texts import TextVersion, text_versions
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import consents
from skintwin_desktop.ui import consent_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, Icon, Note, Scrolled, line
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

_LAW = {
    "take_photos": "7:450 BW", "share_gp": "7:457 BW", "share_specialist": "7:457 BW",
    "share_commissioner": "7:464 BW", "keep_longer": "7:454 BW", "teach": "9 AVG", "research": "9 AVG",
    "publish": "9 AVG", "send_news": "11.7 Tw",
}  # fmt: skip
"""The article that leaves no choice."""


class LevelRow(QWidget):
    """One use: what it is, on which consent, and how strictly that is asked."""

    def __init__(self, one: UseLevel) -> None:
        super().__init__()
        self.use = one.use
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(14)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(Text(consent_words.use(one.use), "bodyStrong", wrap=True))
        said.addWidget(Text(words.consent_purpose(one.purpose), "small", "ink2", wrap=True))
        row.addLayout(said, 1)
        self.level: Segments | None = None
        if one.fixed:
            row.addWidget(Icon("scales", 16, "ink2"))
            law = self.tr("Refused without; article %1").replace("%1", _LAW[one.use])
            row.addWidget(Text(law, "small", "ink2"))
            return
        options = [Option(level.value, consent_words.level(level.value)) for level in consents.LEVELS]
        self.level = Segments(consent_words.use(one.use), options)
        self.level.set_value(one.level.value)
        row.addWidget(self.level, 0, Qt.AlignmentFlag.AlignVCenter)


class ConsentPracticePage(QWidget):
    """The page; the owner sets what the law leaves."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self.rows: dict[str, LevelRow] = {}
        self.fault = Note("danger")
        self._levels = Card(self.tr("How strictly consent is asked"), "scales")
        self._level_rows = QVBoxLayout()
        self.texts = RecordTable[TextVersion](
            self.tr("Texts"), privacy, self._columns(), row_look=_row_look, row_height=32
        )
        self.heading, self.words = Text("", "bodyStrong", wrap=True), Text("", wrap=True)
        self._build()
        self.texts.chosen.connect(self._show_text)

    def _columns(self) -> list[Column[TextVersion]]:
        return [
            Column(self.tr("Consent"), lambda one: Cell(words.consent_purpose(one.purpose), private=Private.PUBLIC)),
            Column(self.tr("Version"), lambda one: Cell(f"v{one.text.number}", private=Private.PUBLIC), 76),
            Column(self.tr("Language"), _language_cell, 104),
            Column(self.tr("Dated"), lambda one: Cell(words.day(one.text.dated), private=Private.PUBLIC), 96),
        ]

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.fault.hide()
        outer.addWidget(self.fault)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        story = self.tr(
            "“Refuse” stops without consent, “Advise” asks whether to go on and writes that in the journal. Where the "
            "law leaves no choice, it says so."
        )
        self._levels.padded(margin=14, spacing=0).addWidget(Text(story, "small", "ink2", wrap=True))
        holder = QWidget()
        holder.setLayout(self._level_rows)
        self._level_rows.setContentsMargins(0, 0, 0, 6)
        self._level_rows.setSpacing(0)
        self._levels.add_flush(holder)
        column.addWidget(self._levels)
        card = Card(self.tr("Every version of the texts"), "file-text")
        card.add_flush(self.texts)
        shown = card.padded(spacing=6)
        shown.addWidget(self.heading)
        shown.addWidget(self.words)
        column.addWidget(card)
        column.addStretch(1)
        outer.addWidget(Scrolled(inside), 1)

    def entered(self) -> None:
        """Read levels and texts anew."""
        self.fault.hide()
        self._jobs.run(self, consent_levels, self._studio, then=self._show_levels, on_error=self._failed)
        self._jobs.run(self, text_versions, self._studio, then=self._show_texts, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show_levels(self, found: tuple[UseLevel, ...]) -> None:
        if self.rows:
            for one in found:
                level = self.rows[one.use].level
                if level is not None:
                    level.set_value(one.level.value)
            return
        for one in found:
            row = self.rows[one.use] = LevelRow(one)
            self._level_rows.addWidget(line())
            self._level_rows.addWidget(row)
            if row.level is not None:
                row.level.chosen.connect(partial(self._set, one.use))

    def _set(self, use: str, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._jobs.run(
                self, set_consent_level, self._studio, use, chosen[0], then=self._was_set, on_error=self._failed
            )

    def _was_set(self, _: None) -> None:
        Toast(self.window(), self.tr("Set. It stands in the journal."))

    def _show_texts(self, found: tuple[TextVersion, ...]) -> None:
        before = self.texts.current() or (found[0] if found else None)
        self.texts.show_records(found, keep=lambda one: before is not None and one.text.id == before.text.id)
        self.texts.fit_height()

    def _show_text(self, one: TextVersion) -> None:
        self.heading.setText(one.text.title)
        self.words.setText(one.text.text)


def _language_cell(one: TextVersion) -> Cell:
    return Cell(consent_words.language(one.text.language), private=Private.PUBLIC)


def _row_look(one: TextVersion) -> RowLook:
    return RowLook(quiet=not one.current)
