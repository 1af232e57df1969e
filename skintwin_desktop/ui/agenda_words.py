"""Words of the agenda: kinds, reasons, parts of the day, holidays, and the sentence of every warning."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.agenda import CONSULT
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.planning import PlanCheck
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.rules.agenda import SHORTEST
from skintwin_desktop.ui import language, words
from skintwin_desktop.ui.intake_clash import clash_sentences
from skintwin_desktop.ui.misplaced_words import misplaced_sentence

translate = QCoreApplication.translate


def kind_word(code: str, setup: AgendaSetup) -> str:
    """Return the word for a kind of appointment; reception's is always the same."""
    if code == CONSULT:
        return translate("agenda", "Consult")
    kind = setup.kind(code)
    usual = words.appointment_kind(code)
    if kind is None:
        return usual if usual != code else translate("agenda", "Kind that is no longer offered")
    return kind.name(language.current_language())


def minutes_word(minutes: int) -> str:
    """Return a length: 45 min, or 1 h 30 min from an hour and a half."""
    if minutes < 90:
        return translate("agenda", "%1 min").replace("%1", str(minutes))
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("agenda", "%1 h").replace("%1", str(hours))
    return translate("agenda", "%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))


def cancel_reason(code: str) -> str:
    """Return why an appointment was cancelled."""
    found = {
        "client_cancelled": translate("agenda", "The client cancelled"),
        "client_ill": translate("agenda", "The client is ill"),
        "practitioner_absent": translate("agenda", "The practitioner is not there"),
        "studio_closed": translate("agenda", "The studio is closed"),
        "moved": translate("agenda", "Moved to another day"),
        "planned_by_mistake": translate("agenda", "Planned by mistake"),
    }
    return found.get(code, code)


def close_reason(code: str) -> str:
    """Return why somebody was taken off the recall list."""
    found = {
        "client_declines": translate("agenda", "The client does not want an appointment"),
        "elsewhere": translate("agenda", "The client goes elsewhere"),
        "no_answer": translate("agenda", "Called three times, no answer"),
        "not_needed": translate("agenda", "No longer needed, says the practitioner"),
    }
    return found[code]


def part_word(part: str) -> str:
    """Return the word for a part of the day."""
    found = {
        "morning": translate("agenda", "morning"),
        "afternoon": translate("agenda", "afternoon"),
        "evening": translate("agenda", "evening"),
    }
    return found[part]


def short_weekday(weekday: int) -> str:
    """Return a weekday in two or three letters; Monday is 0."""
    found = (
        translate("agenda", "Mon"), translate("agenda", "Tue"), translate("agenda", "Wed"), translate("agenda", "Thu"),
        translate("agenda", "Fri"), translate("agenda", "Sat"), translate("agenda", "Sun"),
    )  # fmt: skip
    return found[weekday]


def short_day(day: date) -> str:
    """Return a day as di 24 nov."""
    return f"{short_weekday(day.weekday())} {day.day} {words.short_month(day)}"


def span(first: date, last: date) -> str:
    """Return the days from the first to the last: 23 – 29 November 2026."""
    begins = f"{first.day}" if first.month == last.month else f"{first.day} {words.month(first)}"
    return f"{begins} – {last.day} {words.month(last)} {last.year}"


def around(day: date) -> str:
    """Return a month: nov 2026."""
    return f"{words.short_month(day)} {day.year}"


def late(days: int) -> str:
    """Return for how long somebody is due: 9 days, and from two months on 3 months."""
    if days == 1:
        return translate("agenda", "1 day")
    if days < 60:
        return translate("agenda", "%1 days").replace("%1", str(days))
    return translate("agenda", "%1 months").replace("%1", str(days // 30))


def holiday_word(holiday_id: str) -> str:
    """Return the name of a public holiday."""
    found = {
        "new_year": translate("agenda", "New Year's Day"),
        "good_friday": translate("agenda", "Good Friday"),
        "easter_sunday": translate("agenda", "Easter Sunday"),
        "easter_monday": translate("agenda", "Easter Monday"),
        "kings_day": translate("agenda", "King's Day"),
        "liberation_day": translate("agenda", "Liberation Day"),
        "ascension_day": translate("agenda", "Ascension Day"),
        "whit_sunday": translate("agenda", "Whit Sunday"),
        "whit_monday": translate("agenda", "Whit Monday"),
        "christmas_day": translate("agenda", "Christmas Day"),
        "second_christmas_day": translate("agenda", "Boxing Day"),
    }
    return found[holiday_id]


def _warning(code: str) -> str:
    kind, _, detail = code.partition(":")
    if kind == "holiday":
        return translate("agenda", "That day is %1.").replace("%1", holiday_word(detail))
    found = {
        "past": translate("agenda", "This moment is already past."),
        "clock_gap": translate("agenda", "This time does not exist: that night the clock goes forward one hour."),
        "clock_twice": translate("agenda", "This time comes twice: that night the clock goes back one hour."),
        "clock_change": translate("agenda", "The clock changes during this appointment."),
        "midnight": translate("agenda", "This appointment goes on after midnight."),
        "closed_day": translate("agenda", "The studio is closed on that day."),
        "outside_hours": translate("agenda", "This is outside the opening hours."),
    }
    return found[kind]


def warning_sentences(check: PlanCheck) -> str:
    """Return everything that a plan is warned of, in sentences."""
    found = [clash_sentences(check.clashes)] if check.clashes else []
    if check.same_day:
        times = ", ".join(words.clock(one) for one in check.same_day)
        said = translate("agenda", "This client already has an appointment that day, at %1.")
        found.append(said.replace("%1", times))
    return " ".join([*found, *(_warning(code) for code in check.codes)])


def wish_words(entry: WaitingEntry) -> str:
    """Return the wished days and parts of the day: Mon, Thu · morning."""
    days = ", ".join(short_weekday(one) for one in entry.weekdays) or translate("agenda", "any day")
    parts = ", ".join(part_word(one) for one in entry.parts)
    return f"{days} · {parts}" if parts else days


def field_problem(code: str) -> str:
    """Return what is wrong with something typed in a form of the agenda."""
    found = {
        "empty": translate("agenda", "Please fill this in."),
        "unreadable": translate("agenda", "This cannot be read. Type it as 24-11-2026 or 11:30."),
        "time": translate("agenda", "This is no time. Type it as 11:30; the day ends at 23:59."),
        "impossible": translate("agenda", "This day does not exist."),
        "far": translate("agenda", "This day is more than two years away. Check the year."),
        "minutes": translate("agenda", "A number of minutes from %1 to 480.").replace("%1", str(SHORTEST)),
        "range": translate("agenda", "This is outside what is possible."),
        "long": translate("agenda", "This is too long."),
        "hidden": translate("agenda", "There are invisible signs in this text. Type it again."),
        "sign": translate("agenda", "There is a sign in this text that cannot be kept."),
        "twice": translate("agenda", "This is already in the list."),
        "overlap": translate("agenda", "These opening hours overlap."),
    }
    return found.get(code) or misplaced_sentence(code) or found["unreadable"]
