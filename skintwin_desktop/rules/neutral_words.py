"""Invoices say nothing medical: the words that never stand on one (S39: payment without a word about health).

An invoice goes past people who owe no secrecy: a bookkeeper, a tax inspector, an employer who pays. So its texts are
held against this list. It is a net, not a proof: a person who writes around it can, and the price list is neutral.
"""

from __future__ import annotations

import re

from skintwin_desktop.rules import identity

_PARTS = (
    # the skin and what grows on it
    "huid", "skin", "derma", "melano", "naev", "nevus", "nevi", "moedervlek", "sproet", "vlekje", "plekje", "wrat",
    "lesion", "laesie", "keratos", "carcino", "kanker", "cancer", "tumor", "gezwel", "kwaadaardig", "goedaardig",
    "malign", "benign", "metasta", "cyste", "fibroom", "lipoom", "angioom", "psoria", "eczeem", "eczema", "acne",
    "rosacea", "schimmel", "fung", "infecti", "ontstek", "litteken", "verbrand", "zonnebrand", "sunburn", "phototyp",
    "huidtype", "fitzpatrick", "abcd", "haarziekte",
    # what is done
    "biops", "excis", "patholog", "histolog", "cytolog", "chirurg", "surger", "operati", "hechting", "narcose",
    "anesthe", "verdov", "injecti", "punctie", "cryo", "laser", "chemo", "radiother", "bestral", "screening",
    "controlefoto", "echograf", "mri", "onderzoek naar", "vaccin", "behandeling van", "treatment of",
    # what is found and given
    "diagno", "prognos", "symptom", "klacht", "complaint", "afwijk", "verdacht", "suspicious", "aandoening", "ziekte",
    "disease", "illness", "syndrom", "medicijn", "medicat", "medicine", "recept voor", "prescription", "zalf",
    "cortico", "antibiot", "immuun", "immuno", "transplant", "allerg", "hiv", "aids", "soa", "hepatit", "diabet",
    "zwanger", "pregnan", "psych", "depress", "verslav", "erfelijk", "heredit", "risicoprofiel", "risk profile",
    "hoog risico", "high risk", "verwijzing", "referral", "uitslag", "genita", "borst", "breast", "oncolog",
)  # fmt: skip
_WHOLE = {"hiv", "aids", "soa", "mri", "fung", "abcd", "laser", "acne", "cryo", "borst", "psych"}
"""Short ones stand for themselves only: a surname such as Borstlap is no finding."""
_ALLOWED = re.compile(r"skintwin")
"""The studio's own name."""


def _pattern() -> re.Pattern[str]:
    words = []
    for part in sorted(set(_PARTS), key=len, reverse=True):
        escaped = re.escape(identity.fold(part)).replace(r"\ ", r"\s+")
        words.append(rf"\b{escaped}\b" if part in _WHOLE else escaped)
    return re.compile(r"[^\W_]*(?:" + "|".join(words) + r")[^\W_]*")


_MEDICAL = _pattern()


def medical_word(text: str) -> str:
    """Return the first word in a text that says something about somebody's health, as it was typed; else ''."""
    typed = identity.tidy(text)
    folded = identity.fold(typed)
    plain = _ALLOWED.sub(lambda found: "·" * len(found[0]), folded)
    found = _MEDICAL.search(plain)
    if found is None:
        return ""
    # folding may lengthen a text (æ becomes ae): then the folded word has to do
    return typed[found.start() : found.end()] if len(folded) == len(typed) else found[0]
