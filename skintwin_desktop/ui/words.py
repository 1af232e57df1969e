"""Words for the codes that the studio uses: statuses, kinds, reasons. Fixed words, with fixed tones and icons."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


def status_chip(status: str, room: str = "") -> Chip:
    """Return the chip of an appointment's status."""
    in_room = translate("words", "In room %1").replace("%1", room) if room else translate("words", "In the room")
    chips = {
        "expected": Chip("neutral", "clock", translate("words", "Expected")),
        "present": Chip("info", "armchair", translate("words", "Present")),
        "in_room": Chip("success", "map-pin", in_room),
        "finished": Chip("neutral", "check", translate("words", "Finished")),
        "no_show": Chip("warn", "user-minus", translate("words", "Did not come")),
        "cancelled": Chip("neutral", "x", translate("words", "Cancelled")),
    }
    return chips[status]


def appointment_kind(kind: str) -> str:
    """Return the word for a kind of appointment."""
    words = {
        "first_screening": translate("words", "First screening"),
        "yearly_check": translate("words", "Yearly check"),
        "one_lesion": translate("words", "One lesion"),
        "follow_up": translate("words", "Follow-up"),
        "result_talk": translate("words", "Talk about the result"),
    }
    return words.get(kind, kind)


def sex(code: str) -> str:
    """Return how a sex stands in the client banner."""
    words = {
        "female": translate("words", "Ms"),
        "male": translate("words", "Mr"),
        "other": translate("words", "other"),
        "undisclosed": translate("words", "sex not given"),
    }
    return words[code]


def consent_purpose(purpose: str) -> str:
    """Return the short name of a consent."""
    words = {
        "examination_photos": translate("words", "Examination and photographs"),
        "sensitive_photos": translate("words", "Sensitive parts of the body"),
        "share_gp": translate("words", "Sharing with the GP"),
        "share_specialist": translate("words", "Sharing with a specialist"),
        "commissioner": translate("words", "Sharing with the commissioning party"),
        "longer_keeping": translate("words", "Keeping data longer"),
        "teaching": translate("words", "Teaching"),
        "research": translate("words", "Research"),
        "publication": translate("words", "Publication"),
        "news_email": translate("words", "News by e-mail"),
    }
    return words[purpose]


def consent_answer(answer: str, when: date | datetime) -> str:
    """Return how a consent was answered: the date of a yes, else the word for no."""
    words = {
        "given": day(when),
        "refused": translate("words", "refused"),
        "withdrawn": translate("words", "withdrawn"),
    }
    return words[answer]


def visit_reason(reason: str) -> str:
    """Return the word for a reason of a visit."""
    words = {
        "complaint": translate("words", "Complaint"),
        "change": translate("words", "A lesion changed"),
        "family": translate("words", "Melanoma in the family"),
        "referral": translate("words", "Referred"),
        "own_request": translate("words", "Own request, no complaint"),
        "follow_up": translate("words", "Follow-up of an earlier visit"),
    }
    return words[reason]


def lesion_action(action: str) -> tuple[str, str]:
    """Return the two words of an action: the main one and the one below it."""
    words = {
        "none": (translate("words", "None"), ""),
        "self_check": (translate("words", "Watch it"), translate("words", "self")),
        "recall": (translate("words", "Recall"), translate("words", "here")),
        "gp_regular": (translate("words", "GP"), translate("words", "regular")),
        "gp_urgent": (translate("words", "GP"), translate("words", "urgent")),
        "second_look": (translate("words", "Second look"), ""),
    }
    return words[action]


def picture_kind(kind: str) -> str:
    """Return the word for a kind of picture."""
    words = {
        "overview": translate("words", "Overview"),
        "close_up": translate("words", "Close-up"),
        "dermoscopy": translate("words", "Dermoscopy"),
    }
    return words[kind]


def picture_kind_short(kind: str) -> str:
    """Return the short word for a kind of picture, for the plate on a thumbnail."""
    words = {
        "overview": translate("words", "overview"),
        "close_up": translate("words", "close-up"),
        "dermoscopy": translate("words", "derm."),
    }
    return words[kind]


def risk_class(code: str) -> str:
    """Return the word for a risk class."""
    words = {
        "standard": translate("words", "Standard"),
        "raised": translate("words", "Raised"),
        "high": translate("words", "High"),
    }
    return words[code]


def delivery_way(way: str) -> str:
    """Return the word for a way of delivery."""
    words = {
        "in_hand": translate("words", "On paper, in hand"),
        "paper_post": translate("words", "On paper, by post"),
    }
    return words[way]


# --- dates and times ---


def day(moment: date | datetime) -> str:
    """Return a date as 24-11-2026, in the studio's zone."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(ZONE)
    return f"{moment:%d-%m-%Y}"


def clock(moment: datetime) -> str:
    """Return a time as 10:42 in the studio's zone."""
    return f"{moment.astimezone(ZONE):%H:%M}"


def weekday(number: int) -> str:
    """Return the name of a day of the week; Monday is 0."""
    days = (
        translate("words", "Monday"), translate("words", "Tuesday"), translate("words", "Wednesday"),
        translate("words", "Thursday"), translate("words", "Friday"), translate("words", "Saturday"),
        translate("words", "Sunday"),
    )  # fmt: skip
    return days[number]


def long_day(when: date) -> str:
    """Return a date in words: Tuesday 24 November 2026."""
    return f"{weekday(when.weekday())} {when.day} {month(when)} {when.year}"


def long_day_within(when: date) -> str:
    """Return the same within a sentence, where the days of the week have a small letter in Dutch."""
    text = long_day(when)
    return text if current_language() == "en" else text[:1].lower() + text[1:]


def month(when: date) -> str:
    """Return the name of a month."""
    months = (
        translate("words", "January"), translate("words", "February"), translate("words", "March"),
        translate("words", "April"), translate("words", "May"), translate("words", "June"),
        translate("words", "July"), translate("words", "August"), translate("words", "September"),
        translate("words", "October"), translate("words", "November"), translate("words", "December"),
    )  # fmt: skip
    return months[when.month - 1]


def short_month(when: date) -> str:
    """Return the name of a month in three letters."""
    months = (
        translate("words", "Jan"), translate("words", "Feb"), translate("words", "Mar"), translate("words", "Apr"),
        translate("words", "May", "in three letters"), translate("words", "Jun"), translate("words", "Jul"),
        translate("words", "Aug"), translate("words", "Sep"), translate("words", "Oct"), translate("words", "Nov"),
        translate("words", "Dec"),
    )  # fmt: skip
    return months[when.month - 1]


def short_day(when: date) -> str:
    """Return a day of this or a near month as 24 nov."""
    return f"{when.day} {short_month(when)}"


def years(born: date, on: date) -> str:
    """Return an age in words: 47 years."""
    return translate("words", "%1 years").replace("%1", str(identity.age(born, on)))


def one_decimal(value: float) -> str:
    """Return a number with a decimal where it has one, as the language writes it."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if current_language() == "nl" else text
