"""What each letter of a request says: its blocks in their order, and what must still stand in it after editing.

From the table of what an answer must contain: articles 12(3), 12(4), 15(1), 16 to 21 and 77 AVG, 35 UAVG, 7:454(2),
7:455 and 7:456 BW, 15d and 15e Wabvpz.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from skintwin_desktop.rules import messages
from skintwin_desktop.rules.requests import TOLD_TO_OTHERS, LetterKind, Right, State

ADMINISTRATIVE = frozenset(
    {
        LetterKind.RECEIPT, LetterKind.IDENTIFICATION, LetterKind.IDENTIFICATION_REMINDER, LetterKind.ID_COPY_REFUSED,
        LetterKind.EXTENSION, LetterKind.TAKEN_BACK, LetterKind.LIFTING,
    }
)  # fmt: skip
"""They say nothing about the file, so whoever works here makes and reads them; the others lie sealed."""
DECISIONS = frozenset({LetterKind.ANSWER, LetterKind.IDENTITY_FAILED})
"""They hold a decision, and so the paragraphs on complaint and court (articles 12(4) and 77 AVG, 35 UAVG)."""
WITHOUT_AVG = frozenset({Right.NEXT_OF_KIN, Right.COMMISSIONER, Right.POLICE})
"""Who asks one of these asks for data of somebody else: the AVG gives them no complaint and no petition."""
OUTSIDERS = frozenset({"commissioner", "police", "other"})
"""Who asks in these capacities hears nothing of what there is, unless it is given (article 7:457 BW)."""
_SHORT: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.RECEIPT: ("opening", "stopped_news", "limited_use", "confirmed", "promised", "late", "contact"),
    LetterKind.IDENTIFICATION: ("opening", "identification", "promised", "late", "contact"),
    LetterKind.IDENTIFICATION_REMINDER: ("opening", "reminder", "identification", "contact"),
    LetterKind.IDENTITY_FAILED: ("opening", "identity_failed", "identity_again"),
    LetterKind.ID_COPY_REFUSED: ("opening", "id_copy_refused", "contact"),
    LetterKind.EXTENSION: ("opening", "extension"),
    LetterKind.MORE_ASKED: ("opening", "more_asked", "limited", "rest_goes_on", "own_statement", "contact"),
    LetterKind.TAKEN_BACK: (
        "opening", "taken_back", "nothing_done", "still_withdrawn", "still_no_news", "limit_ends",
        "still_restricted", "again", "contact",
    ),
    LetterKind.LIFTING: ("opening", "lifting", "contact"),
    LetterKind.RECIPIENT: (
        "recipient", "recipient_corrected", "recipient_erased", "recipient_limited", "recipient_contested",
        "recipient_why", "contact",
    ),
}  # fmt: skip
_INFORMED = ("informed", "not_informed", "nobody_informed")
"""Who was told of it, who was not, or that nobody had to be (article 19 AVG)."""
_ANSWERS: dict[Right, tuple[str, ...]] = {
    Right.ACCESS: (
        "given", "refusals", "nothing", "parcel", "in_parcel", "papers", "website_file", "cookies", "sheet",
        "recipients", "no_recipients", "looked", "kept_years", "old_term", "own_statement",
    ),
    Right.PORTABILITY: ("files", "check_figure", "refusals", "nothing", "parcel", "website_file", "cookies"),
    Right.RECTIFICATION: ("changed", "noted", "refusals", *_INFORMED, "statement_added", "own_statement"),
    Right.ERASURE: (
        "destroyed", "destroyed_elsewhere", "not_destroyed_elsewhere", "stays", "refusals", "nothing", "cookies",
        "certificate", *_INFORMED, "backups", "alternatives",
    ),
    Right.OBJECTION: ("stopped_news", "stopped", "weighed", "file_ground"),
    Right.WITHDRAWAL: ("withdrawn", "stopped", "consequences", "no_consent_file", "backups"),
    Right.RESTRICTION: ("restricted", "refusals", *_INFORMED),
    Right.NEXT_OF_KIN: ("given", "refusals", "parcel", "other_doctor"),
    Right.COMMISSIONER: ("handed",),
    Right.POLICE: ("given", "secrecy_rest"),
}  # fmt: skip
_REFUSED_ONLY = {
    "own_statement": {Right.RECTIFICATION}, "alternatives": {Right.ERASURE}, "secrecy_rest": {Right.POLICE},
}  # fmt: skip
"""Blocks that a letter of these rights holds only when something was refused."""
_CARRIED_OUT = frozenset({State.GRANTED, State.PARTLY})
_OUTCOMES = {
    State.GRANTED: "granted", State.PARTLY: "partly", State.REFUSED: "refused", State.STOPPED: "granted",
}  # fmt: skip
_ONLY_WHEN_SO = frozenset(
    {
        "nothing", "no_recipients", "file_ground", "no_consent_file", "stopped_news", "nobody_informed", "cookies",
        "website_file", "nothing_done", "still_withdrawn", "still_no_news", "still_restricted", "rest_goes_on",
    }
)  # fmt: skip
"""Blocks that stand in a letter only when a value of their own name says so."""
_SPACES = re.compile(r" {2,}")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_MUST: dict[str, Mapping[str, tuple[str, ...]]] = {
    "complaint": {"nl": ("Autoriteit Persoonsgegevens",), "en": ("Autoriteit Persoonsgegevens",)},
    "court": {"nl": ("zes weken", "rechtbank", "35 UAVG"), "en": ("six weeks", "court", "35 UAVG")},
    "free": {"nl": ("gratis",), "en": ("free of charge",)},
    "term_article": {"nl": ("12 lid 3",), "en": ("12(3)",)},
    "identity_article": {"nl": ("12 lid 6",), "en": ("12(6)",)},
    "own_statement": {"nl": ("eigen verklaring",), "en": ("statement of your own",)},
    "looked": {"nl": ("15e Wabvpz",), "en": ("15e Wabvpz",)},
    "automated": {"nl": ("geen besluiten over u",), "en": ("no decisions about you",)},
    "transfers": {"nl": ("buiten Europa",), "en": ("outside Europe",)},
    "keeping": {"nl": ("7:454",), "en": ("7:454",)},
    "backups": {"nl": ("reservekopie",), "en": ("backup",)},
    "before_lifting": {"nl": ("18 lid 3",), "en": ("18(3)",)},
    "uses_left": {"nl": ("rechtszaak",), "en": ("court case",)},
    "recipients": {"nl": ("artikel 19 AVG",), "en": ("article 19 AVG",)},
    "secrecy": {"nl": ("beroepsgeheim",), "en": ("professional secrecy",)},
    "code_apart": {"nl": ("apart",), "en": ("apart",)},
}
"""What must stand in a letter, by words that a person who edits it has to leave in."""


@dataclass(frozen=True)
class LetterCase:
    """Which letter it is: its kind, of which right and with what outcome, and whether a sealed parcel goes along."""

    kind: LetterKind
    right: Right
    outcome: State | None = None
    less_given: bool = False
    """Whether something was refused or given in part."""
    parcel: bool = False
    destroyed: bool = False
    ends_restriction: bool = False
    """Whether it tells that something may be used again that waited for this answer (article 18(3) AVG)."""
    silent: bool = False
    """Whether whoever asks hears nothing, not even whether there is a file (article 7:457 BW)."""


def blocks_of(case: LetterCase) -> tuple[str, ...]:
    """Return the blocks of a letter in their order; one whose values are empty is left out when it is filled in."""
    ending = _ending(case.right)
    if case.kind in {LetterKind.IDENTITY_FAILED, LetterKind.EXTENSION}:
        return (*_SHORT[case.kind], *(block for block in ending if block != "free" or case.kind in DECISIONS))
    if case.kind is not LetterKind.ANSWER:
        return _SHORT[case.kind]
    if case.silent:
        other_doctor = ["other_doctor"] if case.right is Right.NEXT_OF_KIN else []
        return ("opening", "refused", "secrecy", *other_doctor, *ending)
    outcome = _OUTCOMES.get(case.outcome) if case.outcome else None
    middle = [name for name in _ANSWERS[case.right] if _belongs(name, case)]
    reason = [] if case.right in {Right.COMMISSIONER, Right.POLICE} else ["reason"]  # theirs stays inside
    after = ["limit_stays", "limit_ends"] if case.right in {Right.OBJECTION, Right.RECTIFICATION} else []
    return ("opening", *([outcome] if outcome else []), *middle, *reason, *after, *ending)


def _ending(right: Right) -> tuple[str, ...]:
    """Return what a decision ends with: what it costs, and what somebody can do who does not agree."""
    if right is Right.NEXT_OF_KIN:
        return ("free", "disagree_kin")
    return ("contact",) if right in WITHOUT_AVG else ("free", "disagree")


def _belongs(block: str, case: LetterCase) -> bool:
    if block in {"parcel", "in_parcel", "sheet", "looked"}:
        return case.parcel
    if block == "backups":
        return case.destroyed
    if block in _INFORMED:
        return case.outcome in _CARRIED_OUT
    if block == "alternatives" and case.destroyed:
        return False
    return case.less_given or case.right not in _REFUSED_ONLY.get(block, set())


def filled(blocks: tuple[str, ...], texts: Mapping[str, str], values: Mapping[str, str]) -> str:
    """Return the text of a letter; a block of which a value is missing or empty is left out, a reason is not missed."""
    found = []
    for block in blocks:
        text = texts[block]
        needed = [name for name in _PLACEHOLDER.findall(text) if name != "reason" or block == "reason"]
        if block in _ONLY_WHEN_SO:
            needed.append(block)
        if all(values.get(name, "").strip() for name in needed):
            said = messages.fill(text, {"reason": "", **values}).strip()
            found.append(_SPACES.sub(" ", said))
    return "\n\n".join(found)


def must_say(case: LetterCase) -> tuple[str, ...]:
    """Return the codes of what a letter must say."""
    return tuple(_musts(case))


def _musts(case: LetterCase) -> Iterator[str]:
    if (case.kind in DECISIONS or case.kind is LetterKind.EXTENSION) and case.right not in WITHOUT_AVG:
        yield from ("complaint", "court")
    if case.kind in DECISIONS and "free" in _ending(case.right):
        yield "free"
    short = {
        LetterKind.EXTENSION: "term_article",
        LetterKind.IDENTITY_FAILED: "identity_article",
        LetterKind.LIFTING: "before_lifting",
    }
    if case.kind in short:
        yield short[case.kind]
    if case.ends_restriction:
        yield "before_lifting"
    if case.kind is LetterKind.ANSWER and case.silent:
        yield "secrecy"
    elif case.kind is LetterKind.ANSWER:
        yield from _musts_of_answer(case)


def _musts_of_answer(case: LetterCase) -> Iterator[str]:
    if case.parcel:
        yield "code_apart"
    if case.right is Right.ACCESS:
        yield from ("keeping", "own_statement")
        if case.parcel:
            yield from ("looked", "automated", "transfers")
    if case.right is Right.RECTIFICATION and case.less_given:
        yield "own_statement"
    if case.destroyed:
        yield "backups"
    if case.right is Right.RESTRICTION and case.outcome in _CARRIED_OUT:
        yield "uses_left"
    if case.right in TOLD_TO_OTHERS and case.outcome in _CARRIED_OUT:
        yield "recipients"


def problems(case: LetterCase, text: str, language: str, facts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with a letter that is about to leave: pairs of a code and what it is about.

    'open' for a placeholder that was not filled in, 'brace', 'empty', and 'missing' for a part that the law asks for:
    a code of ``must_say``, or a value of ``facts`` (such as the reference and the date of receipt) that is not there.
    """
    if not text.strip():
        return (("empty", ""),)
    found = [(one.code, one.word) for one in messages.open_problems(text)]
    plain = " ".join(text.split()).casefold()
    found += [
        ("missing", code)
        for code in must_say(case)
        if not all(words.casefold() in plain for words in _MUST[code][language])
    ]
    found += [("missing", name) for name, value in facts.items() if value and value.casefold() not in plain]
    return tuple(found)
