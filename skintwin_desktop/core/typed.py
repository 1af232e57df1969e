"""Typed text on its way into a plain column: refused with a code when it cannot be kept as it stands."""

from __future__ import annotations

from skintwin_desktop.errors import FieldProblem, Refused
from skintwin_desktop.rules import identity, misplaced


def text_problem(text: str) -> str:
    """Return what is wrong with a line of text that may be empty: 'long', 'hidden' or ''.

    Half a surrogate pair, which a clipboard can hold, has no UTF-8 and would stop the database.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return "hidden"
    return identity.line_problem(text, required=False)


def text_problems(texts: dict[str, str]) -> tuple[FieldProblem, ...]:
    """Return the problem of each text that has one, by the name of its field."""
    return tuple(FieldProblem(field, code) for field, text in texts.items() if (code := text_problem(text)))


def free_problems(texts: dict[str, str]) -> tuple[FieldProblem, ...]:
    """Return the same for texts in which anything can be typed: there also 'bsn' and 'iban', which are kept nowhere."""
    found = ((field, text_problem(text) or misplaced.problem(text)) for field, text in texts.items())
    return tuple(FieldProblem(field, code) for field, code in found if code)


def refuse_unfit(**texts: str) -> None:
    """Raise Refused when one of the texts, in which anything can be typed, cannot be kept; by the names of fields."""
    found = free_problems(texts)
    if found:
        raise Refused(found)
