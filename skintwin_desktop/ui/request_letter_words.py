"""The words of the letters of a request: their kinds, the ways they go, what one lacks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.requests.records import RequestLetter
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.ui import words

translate = QCoreApplication.translate


def code_way(code: str) -> str:
    """Return how the code of a parcel goes."""
    return {
        "desk": translate("requests", "Code at the desk"),
        "phone": translate("requests", "Code by phone"),
        "post": translate("requests", "Code by post"),
        "email": translate("requests", "Code by e-mail"),
    }[code]


def letter(kind: LetterKind) -> str:
    """Return the name of a letter."""
    return {
        LetterKind.RECEIPT: translate("requests", "Confirmation of receipt"),
        LetterKind.IDENTIFICATION: translate("requests", "Who are you?"),
        LetterKind.IDENTIFICATION_REMINDER: translate("requests", "Reminder: who are you?"),
        LetterKind.IDENTITY_FAILED: translate("requests", "Not identified"),
        LetterKind.ID_COPY_REFUSED: translate("requests", "Send the copy again"),
        LetterKind.EXTENSION: translate("requests", "Extension"),
        LetterKind.MORE_ASKED: translate("requests", "More asked of the client"),
        LetterKind.TAKEN_BACK: translate("requests", "Taken back"),
        LetterKind.LIFTING: translate("requests", "Restriction ends"),
        LetterKind.RECIPIENT: translate("requests", "Notice to a recipient"),
        LetterKind.ANSWER: translate("requests", "Answer"),
    }[kind]


def letter_way(code: str) -> str:
    """Return by which way a letter left."""
    return {
        "desk": translate("requests", "Handed over"),
        "post": translate("requests", "By post"),
        "email": translate("requests", "By e-mail"),
        "phone": translate("requests", "By phone"),
        "": "",
    }[code]


def missing_in_letter(code: str, what: str) -> str:
    """Return what a letter lacks, as a sentence."""
    if code == "open":
        return translate("requests", "Fill in what stands between braces: %1.").replace("%1", what)
    if code == "brace":
        return translate("requests", "There is a loose brace in the text.")
    if code == "empty":
        return translate("requests", "The letter is empty.")
    words = {
        "complaint": translate("requests", "where to complain (Autoriteit Persoonsgegevens)"),
        "court": translate("requests", "the court within six weeks (article 35 UAVG)"),
        "free": translate("requests", "that it is free of charge"),
        "term_article": translate("requests", "the article about the term"),
        "identity_article": translate("requests", "the article about identification"),
        "own_statement": translate("requests", "the right to add an own statement"),
        "looked": translate("requests", "who looked (article 15e Wabvpz)"),
        "automated": translate("requests", "that no computer decides"),
        "transfers": translate("requests", "that nothing goes outside Europe"),
        "keeping": translate("requests", "how long the file is kept"),
        "backups": translate("requests", "the backups"),
        "before_lifting": translate("requests", "the article about lifting"),
        "uses_left": translate("requests", "what is still allowed"),
        "recipients": translate("requests", "who was told of it (article 19 AVG)"),
        "secrecy": translate("requests", "the professional secrecy (article 7:457 BW)"),
        "code_apart": translate("requests", "that the code comes apart"),
        "reference": translate("requests", "the reference"),
        "received": translate("requests", "when the request came"),
        "until": translate("requests", "until when the term is extended"),
    }
    return translate("requests", "The letter must say: %1.").replace("%1", words.get(what, what))


def standing(letter: RequestLetter | None, *, ahead: bool, reads: bool) -> str:
    """Return where a letter stands; ``ahead`` when it is only what the answer becomes."""
    if ahead:
        return translate(
            "LetterCard", "So it becomes. Once it is carried out and checked, it is made from what was really done."
        )
    if letter is None:
        return translate("LetterCard", "Not kept yet: read it, change what is needed, save it.")
    if letter.sent_at is not None:
        text = translate("LetterCard", "Left on %1 (%2), noted by %3. It does not change any more.")
        way = letter_way(letter.way).lower()
        return text.replace("%1", words.day(letter.sent_at)).replace("%2", way).replace("%3", letter.sent_by)
    if not reads:
        return translate("LetterCard", "Sealed. You hand it over, you do not read it.")
    if letter.final:
        return translate("LetterCard", "Final, made by %1, not sent yet.").replace("%1", letter.made_by)
    return translate("LetterCard", "Saved by %1, not sent yet.").replace("%1", letter.made_by)
