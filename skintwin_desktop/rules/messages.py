"""Messages to clients: their types, their placeholders, and what must not stand in them.

A service message (dienstbericht) tells what the service needs and praises nothing; news and changes of services say
how to stop them. Nothing medical about a client stands in an e-mail, because e-mail is read on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from skintwin_desktop.rules import misplaced

SERVICE, NEWS, CHANGE = "dienstbericht", "nieuws", "dienst_productwijziging"
TYPES = (SERVICE, NEWS, CHANGE)
OPTIONAL = (NEWS, CHANGE)
"""The types that a client can stop; a service message or a statutory notice cannot be stopped."""
EMAIL, POST = "email", "post"
PLACEHOLDERS = (
    "greeting", "name", "subject", "studio", "studio_address", "studio_phone", "studio_email", "sender",
    "date", "day", "time", "statement_date", "text", "remark",
)  # fmt: skip
"""Everything that may be filled in. Nothing of a medical file is among it."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LOOSE_BRACE = re.compile(r"[{}]")
LONGEST_SUBJECT, LONGEST_TEXT = 120, 4000

_MEDICAL_NAMES = (
    "risk", "class", "lesion", "finding", "diagnos", "result", "phototype", "skin", "health", "picture", "conclusion",
    "uitslag", "plek", "bevinding", "risico", "huid", "foto", "oordeel", "conclusie", "gezondheid",
)  # fmt: skip
_MEDICAL_WORDS = (
    "melano", "carcino", "basaal", "kanker", "cancer", "tumor", "tumour", "naevus", "naevi", "moedervlek", "plekje",
    "laesie", "lesion", "biops", "diagnos", "verdacht", "suspicious", "kwaadaardig", "goedaardig", "malign", "benign",
    "risicoklasse", "risicoprofiel", "risk class", "risk profile", "huidtype", "skin type", "bevinding", "medicatie",
    "medication", "allergi", "uitslag van uw", "your result", "dermatosco", "dermoscop", "zwanger", "pregnan",
)  # fmt: skip
_MEDICAL = re.compile(r"\w*(?:" + "|".join(map(re.escape, _MEDICAL_WORDS)) + r")\w*", re.IGNORECASE)
_PRAISING_WORDS = (
    "korting", "aanbieding", "actieprijs", "gratis", "cadeau", "speciaal voor u", "voordeel", "winactie", "win een",
    "boek nu", "bestel", "mis het niet", "introductieprijs", "nieuwsbrief", "nu ook", "probeer ons", "raad ons aan",
    "discount", "special offer", "for free", "voucher", "book now", "order now", "do not miss",
    "introductory price", "newsletter", "recommend us", "% off", "promotion", "sale price",
)  # fmt: skip


@dataclass(frozen=True)
class Problem:
    """What is wrong with a message: a code, and the word or placeholder that it is about.

    The codes: 'empty', 'long', 'unknown' placeholder, 'medical_placeholder', 'medical' word in an e-mail, 'promotion'
    in a service message, 'no_optout' in news, 'open' for a placeholder that was not filled in, 'brace', and 'bsn' or
    'iban' for a number that is kept nowhere.
    """

    code: str
    word: str = ""


def placeholders(text: str) -> tuple[str, ...]:
    """Return the names between braces in a text, each once, in the order of the text."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Fill in what is known, in one pass: a brace in a value is no placeholder."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def template_problems(type_: str, channel: str, subject: str, text: str, *, optout: str) -> tuple[Problem, ...]:
    """Return what is wrong with a template before anything is filled in; ``optout`` is the opt-out text of its type."""
    found = []
    for name in placeholders(f"{subject}\n{text}\n{optout}"):
        if any(part in name.lower() for part in _MEDICAL_NAMES):
            found.append(Problem("medical_placeholder", name))
        elif name not in PLACEHOLDERS:
            found.append(Problem("unknown", name))
    return (*found, *word_problems(type_, channel, subject, text, optout=optout))


def word_problems(type_: str, channel: str, subject: str, text: str, *, optout: str = "") -> tuple[Problem, ...]:
    """Return what must not stand in a message of this type and channel, or what is lacking in it."""
    found = [Problem(code) for code in _form_problems(subject, text)]
    whole = f"{subject}\n{text}".casefold()
    if channel == EMAIL and type_ == SERVICE:  # news is the same for everybody, and so tells nothing of anybody
        found += [Problem("medical", word) for word in _first(whole, _MEDICAL_WORDS)]
    if type_ == SERVICE:
        found += [Problem("promotion", word) for word in _first(whole, _PRAISING_WORDS)]
    elif not optout.strip():
        found.append(Problem("no_optout"))
    return tuple(found)


def _form_problems(subject: str, text: str) -> Iterable[str]:
    if not subject.strip() or not text.strip():
        yield "empty"
    if len(subject) > LONGEST_SUBJECT or len(text) > LONGEST_TEXT:
        yield "long"


def _first(text: str, words: tuple[str, ...]) -> list[str]:
    return next(([word] for word in words if word in text), [])


def medical_word(text: str) -> str:
    """Return the first word in a text that says something about somebody's health, as it was typed; else ''."""
    found = _MEDICAL.search(text)
    return found[0] if found else ""


def open_problems(*texts: str) -> tuple[Problem, ...]:
    """Return what was not filled in of texts that are about to leave: placeholders that are left, loose braces."""
    left = [Problem("open", name) for text in texts for name in placeholders(text)]
    loose = any(_LOOSE_BRACE.search(_PLACEHOLDER.sub("", text)) for text in texts)
    return (*left, Problem("brace")) if loose else tuple(left)


def written_problems(text: str) -> tuple[Problem, ...]:
    """Return what is wrong with what a person typed into a message: placeholders, and numbers that are kept nowhere."""
    found = [Problem("brace")] if _LOOSE_BRACE.search(text) else []
    if code := misplaced.problem(text):
        found.append(Problem(code))
    return tuple(found)
