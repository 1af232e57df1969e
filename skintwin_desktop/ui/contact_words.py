"""Words for contact, messages, news and sources: channels, types, reasons, and what is wrong with a text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.contact import LISTED, MESSAGE, ContactLine
from skintwin_desktop.core.message_texts import MessageTemplate
from skintwin_desktop.core.news import NewsStanding
from skintwin_desktop.errors import BalancingMissing, MessageRefused, NobodyToReach, StudioError
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.misplaced_words import misplaced_sentence
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


def channel(code: str) -> str:
    """Return the word for a way of contact."""
    words = {
        "phone": translate("contact", "Phone"),
        "desk": translate("contact", "At the desk"),
        "email": translate("contact", "E-mail"),
        "letter": translate("contact", "Letter"),
        "post": translate("contact", "Letter"),
    }
    return words[code]


def channel_icon(code: str) -> str:
    """Return the icon of a way of contact."""
    icons = {"phone": "phone", "desk": "user", "email": "envelope-simple", "letter": "file-text", "post": "file-text"}
    return icons[code]


def direction(code: str) -> str:
    """Return who began the contact."""
    return {"in": translate("contact", "from the client"), "out": translate("contact", "from us")}[code]


def note_kind(code: str) -> str:
    """Return the word for a kind of note."""
    words = {
        "administrative": translate("contact", "Administrative"),
        "medical": translate("contact", "Medical"),
    }
    return words[code]


def what_happened(line: ContactLine) -> str:
    """Return what a line of the contact is, in a few words."""
    if line.what == LISTED:
        return translate("contact", "News")
    if line.what == MESSAGE:
        return translate("contact", "Message made")
    return translate("contact", "Note, %1").replace("%1", direction(line.direction))


def template_title(template: MessageTemplate) -> str:
    """Return the name of a template in the language of the interface."""
    return template.wording(current_language()).title


def message_type(code: str) -> str:
    """Return the word for a type of message."""
    words = {
        "dienstbericht": translate("contact", "Service message"),
        "nieuws": translate("contact", "News"),
        "dienst_productwijziging": translate("contact", "Change of services"),
    }
    return words[code]


def said_by(code: str) -> str:
    """Return how a client said something."""
    words = {
        "desk": translate("contact", "at the desk"),
        "phone": translate("contact", "by phone"),
        "email": translate("contact", "by e-mail"),
        "letter": translate("contact", "by letter"),
        "mistake": translate("contact", "noted by mistake"),
    }
    return words[code]


def website_account(code: str) -> str:
    """Return whether somebody has an account on the website."""
    words = {
        "yes": translate("contact", "Yes"),
        "no": translate("contact", "No"),
        "unknown": translate("contact", "Unknown"),
    }
    return words[code]


def why_no_news(code: str) -> str:
    """Return why somebody gets no news."""
    words = {
        "objected": translate("contact", "The client wants no news."),
        "suppressed": translate("contact", "Somebody with the same details said before that they want no news."),
        "refused": translate("contact", "The client said no to news."),
        "young": translate("contact", "The client is younger than 16."),
        "no_email": translate("contact", "There is no e-mail address."),
        "no_address": translate("contact", "The address is not complete."),
        "no_ground": translate("contact", "Nothing was agreed about news by e-mail."),
    }
    return words[code]


def news_ground(code: str) -> str:
    """Return the ground on which somebody gets news."""
    words = {
        "consent": translate("contact", "Consent"),
        "customer": translate("contact", "Own customer, opting out was offered"),
        "interest": translate("contact", "Balanced interest"),
    }
    return words[code]


def news_chip(standing: NewsStanding) -> Chip:
    """Return the chip that says whether a client gets news."""
    if standing.no_email and standing.no_post:
        return Chip("neutral", "prohibit", translate("contact", "No news"))
    return Chip("success", "check", translate("contact", "Gets news"))


def source_kind(code: str) -> str:
    """Return the word for a kind of source."""
    words = {
        "website": translate("contact", "Website"),
        "mailbox": translate("contact", "Mailbox"),
        "phone": translate("contact", "Phone"),
        "bank": translate("contact", "Bank or payment service"),
        "accountant": translate("contact", "Accountant"),
        "paper": translate("contact", "Paper"),
        "camera": translate("contact", "Camera or memory card"),
        "commissioner": translate("contact", "Commissioning party"),
        "it_support": translate("contact", "Computer support"),
        "other": translate("contact", "Something else"),
    }
    return words[code]


def text_problem(code: str, word: str) -> str:
    """Return the sentence for what is wrong with the text of a message."""
    words = {
        "empty": translate("contact", "Subject and text must not be empty."),
        "long": translate("contact", "The text is too long."),
        "unknown": translate("contact", "The template asks for something that does not exist: “%1”."),
        "medical_placeholder": translate("contact", "The template asks for something medical: “%1”."),
        "medical": translate("contact", "“%1” is medical, and this goes by e-mail. Leave it out, or write a letter."),
        "promotion": translate("contact", "“%1” praises. A service message tells only what is needed."),
        "no_optout": translate("contact", "The text that says how to stop the news is missing."),
        "open": translate("contact", "This was not filled in yet: “%1”."),
        "brace": translate("contact", "Leave out { and }."),
    }
    return misplaced_sentence(code) or words[code].replace("%1", word)


def error_sentence(error: StudioError) -> str:
    """Return the sentence for an error about messages or news."""
    if isinstance(error, MessageRefused):
        return " ".join(text_problem(code, word) for code, word in error.problems)
    if isinstance(error, BalancingMissing):
        return _balancing_missing(error.ended_on)
    if isinstance(error, NobodyToReach):
        return translate(
            "errors", "Nobody may get this: no client agreed to it, or everybody said no. Nothing was made."
        )
    return translate("errors", "This client does not get this news any more. Go on with the next one.")


def _balancing_missing(ended_on: date | None) -> str:
    if ended_on is None:
        return translate("errors", "There is no balancing record. The owner writes and signs one before news is made.")
    return translate(
        "errors",
        "The last balancing record (until %1) does not carry news any more. The owner signs a new one first.",
    ).replace("%1", f"{ended_on:%d-%m-%Y}")
