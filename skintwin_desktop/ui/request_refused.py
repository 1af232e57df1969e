"""What is wrong with what was typed or chosen at a request outside a dialog: a sentence for each, with its limit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.misplaced_words import misplaced_sentence

translate = QCoreApplication.translate


def refused_sentence(error: StudioError | None) -> str:
    """Return what is wrong where something was typed or chosen outside a dialog, each with a sentence of its own."""
    if isinstance(error, errors.Refused) and error.problems:
        return " ".join(_refused_field(one) for one in error.problems)
    return sentence(error)


def _refused_field(problem: errors.FieldProblem) -> str:
    found = {
        ("text", "empty"): translate("errors", "The letter is empty. Type it, or make it anew."),
        ("text", "long"): translate("errors", "The letter is too long: at most %1 signs."),
        ("letter", "not_final"): translate("errors", "The practitioner makes this letter final first."),
        ("rung", "lighter_first"): translate(
            "errors", "A copy is the last way. First write down how the lighter ways went, or why they could not be."
        ),
        ("reason", "empty"): translate("errors", "Write down why."),
    }.get((problem.field, problem.code), "")
    found = found or misplaced_sentence(problem.code) or sentence(errors.Refused((problem,)))
    return found.replace("%1", problem.detail)
