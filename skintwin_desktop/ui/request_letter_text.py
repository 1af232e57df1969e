"""A request's letter for its card: read or made anew, with what somebody was typing in it, and on its way out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import drafts
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import letters, letters_out
from skintwin_desktop.core.requests.letters import Drafted
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.paper_out import PaperOut


@dataclass(frozen=True)
class Found:
    """A letter as it stands, and what its reader was typing in it when that was not saved."""

    letter: Drafted
    draft: Draft | None

    @property
    def typed(self) -> str:
        """Return what was typed, where it is something else than what stands in the letter."""
        text = self.draft.values.get("text", "") if self.draft is not None else ""
        return "" if text == self.letter.text else text


def find_letter(
    studio: Studio, request_id: UUID, kinds: Mapping[LetterKind, UUID | None], kind: LetterKind, *, unsaved_first: bool
) -> Found:
    """Return a letter, read or made anew, with the reader's draft of it.

    ``kinds`` are the letters that can be edited, with the id of those that were kept. With ``unsaved_first`` it is the
    one that was edited last and not saved, if there is one.
    """
    subjects = {letters.draft_subject(request_id, one): one for one in kinds}
    kept = {subjects[line.subject]: line.draft for line in drafts.list_drafts(studio, letters.DRAFT)
            if line.subject in subjects}  # fmt: skip
    if unsaved_first:
        kind = next(iter(kept), kind)
    letter_id = kinds.get(kind)
    found = letters.read_letter(studio, letter_id) if letter_id else letters.compose_letter(studio, request_id, kind)
    return Found(found, kept.get(kind))


def pages_to_print(
    studio: Studio, request_id: UUID, kind: LetterKind, text: str, language: str, *, letter_id: UUID | None = None
) -> list[bytes]:
    """Return the pages of a letter for a printer; runs beside the window."""
    return letters_out.letter_pages(
        studio, request_id, kind, text, language=language, ppi=PRINTER_PPI, letter_id=letter_id
    )


def letter_out(card: QWidget, studio: Studio, jobs: Jobs) -> PaperOut:
    """Return the way out of letters for a card, with what is said then."""
    return PaperOut(
        card, studio, jobs,
        no_printer=words.translate(
            "LetterCard", "No printer is set up on this computer. Save the letter as a PDF and print that elsewhere."
        ),
        saved=words.translate(
            "LetterCard", "Saved. Whoever has this file can read it: hand it over and delete it here."
        ),
    )  # fmt: skip
