"""Words for what one part of a request is about: a field of the client, a piece of the file, one picture."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.requests import items
from skintwin_desktop.core.requests.records import Mark, Part
from skintwin_desktop.core.requests.restricting import CONTESTED, FOR_CLAIM, OBJECTED, UNLAWFUL
from skintwin_desktop.core.requests.scoping import PICTURE, WHOLE_FILE
from skintwin_desktop.rules import restrictions
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.rules.restrictions import Exception18, Use
from skintwin_desktop.ui import words

translate = QCoreApplication.translate


def short_right(code: Right) -> str:
    """Return what is asked for in one word, for a narrow place."""
    return {
        Right.ACCESS: translate("request_items", "Access"),
        Right.RECTIFICATION: translate("request_items", "Correction"),
        Right.ERASURE: translate("request_items", "Destruction"),
        Right.PORTABILITY: translate("request_items", "Data to take along"),
        Right.OBJECTION: translate("request_items", "Objection"),
        Right.WITHDRAWAL: translate("request_items", "Withdrawal"),
        Right.RESTRICTION: translate("request_items", "Restriction"),
        Right.NEXT_OF_KIN: translate("request_items", "Next of kin"),
        Right.COMMISSIONER: translate("request_items", "Commissioner"),
        Right.POLICE: translate("request_items", "Police"),
    }[code]


def field(code: str) -> str:
    """Return the word for what can be corrected: a field of the client, or something in the medical file."""
    return {
        "first_name": translate("request_items", "First name"),
        "name_prefix": translate("request_items", "Prefix"),
        "last_name": translate("request_items", "Last name"),
        "initials": translate("request_items", "Initials"),
        "sex": translate("request_items", "Sex"),
        "born": translate("request_items", "Date of birth"),
        "street": translate("request_items", "Street"),
        "house_number": translate("request_items", "House number"),
        "house_addition": translate("request_items", "Addition"),
        "postcode": translate("request_items", "Postcode"),
        "city": translate("request_items", "City"),
        "country": translate("request_items", "Country"),
        "phone": translate("request_items", "Phone"),
        "email": translate("request_items", "E-mail"),
        "health_answers": translate("request_items", "Health answers"),
        "finding": translate("request_items", "A finding"),
        "conclusion": translate("request_items", "A conclusion"),
        "risk_profile": translate("request_items", "The risk profile"),
        "picture": translate("request_items", "A picture"),
        "letter": translate("request_items", "A letter"),
    }.get(code, code)


def item(code: str) -> str:
    """Return what a part stands for whose code names one thing."""
    if code == WHOLE_FILE:
        return translate("request_items", "The whole file")
    if code.startswith(PICTURE):
        return translate("request_items", "One picture")
    return field(items.field_of(code) or code)


def part(one: Part) -> str:
    """Return what an item of a request is about, with the day of its visit where it says which."""
    day = not one.code.startswith(PICTURE) and items.place_of(one.code)[1] is not None and one.label
    return f"{item(one.code)}, {words.day(date.fromisoformat(one.label))}" if day else item(one.code)


def place(about: str, visited_on: date | None = None) -> str:
    """Return what a restriction is about: the whole file, a use, or an item, with the day of its visit."""
    name = {
        restrictions.WHOLE_FILE: translate("request_items", "The whole file"),
        restrictions.OBJECTED_MESSAGES: translate("request_items", "Messages to the client"),
        restrictions.OBJECTED_INTEREST: translate("request_items", "The use that the client objects to"),
    }.get(about) or item(about)
    return f"{name}, {words.day(visited_on)}" if visited_on is not None else name


def places(marks: Iterable[Mark]) -> str:
    """Return what restrictions are about, each once."""
    return "; ".join(dict.fromkeys(place(one.about, one.visited_on) for one in marks))


def restriction_ground(code: str) -> str:
    """Return a ground on which data are only stored, with its article."""
    return {
        CONTESTED: translate("request_items", "The client contests that it is right (18(1)(a))"),
        UNLAWFUL: translate("request_items", "Unlawful, but the client does not want it destroyed (18(1)(b))"),
        FOR_CLAIM: translate("request_items", "We need it no more, the client does for a claim (18(1)(c))"),
        OBJECTED: translate("request_items", "The client objected; it is being weighed (18(1)(d))"),
    }[code]


def exception(code: Exception18) -> str:
    """Return a ground on which data that are only stored are used all the same."""
    return {
        Exception18.CONSENT: translate("request_items", "The client agrees to this"),
        Exception18.CLAIM: translate("request_items", "For a claim in law"),
        Exception18.PROTECTION: translate("request_items", "To protect the rights of somebody else"),
        Exception18.PUBLIC_INTEREST: translate("request_items", "An important public interest"),
    }[code]


def use(code: Use) -> str:
    """Return what is done with data that are only stored."""
    return {
        Use.MESSAGE: translate("request_items", "A message to the client"),
        Use.RESULT: translate("request_items", "Signing, printing or delivering the result"),
        Use.NEWS: translate("request_items", "News"),
    }[code]
