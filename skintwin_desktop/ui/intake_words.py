"""The sentences of the intake form: for every field and everything that can be wrong with it."""

from __future__ import annotations

import calendar
import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import words
from skintwin_desktop.ui.misplaced_words import misplaced_sentence

translate = QCoreApplication.translate

_NAMES = frozenset({"first_name", "name_prefix", "last_name", "initials"})


def problem_sentence(problem: FieldProblem, typed: str, today: date) -> str:
    """Return what is wrong with a field and how it can be right; ``typed`` is what stands in it."""
    if problem.code == "empty":
        return _empty(problem.field)
    if problem.code == "unreadable":
        return _unreadable(problem.field)
    if problem.code == "impossible":
        return _impossible(typed, today)
    if problem.code == "long":
        most = identity.LONGEST_NAME if problem.field.removeprefix("rep_") in _NAMES else identity.LONGEST_LINE
        return translate("intake", "This is too long: at most %1 characters fit.").replace("%1", str(most))
    if problem.code == "email_missing" and problem.field == "handover_way":
        return translate("intake", "There is no e-mail address. Fill one in under 2, or choose another way.")
    sentences = {
        "hidden": translate("intake", "This text holds an invisible character. Delete the text and type it again."),
        "sign": translate("intake", "A name cannot hold pictures or emoji. Use letters only."),
        "future": translate("intake", "This date lies in the future. Check the year."),
        "old": translate("intake", "Nobody is older than 125 years. Check the year."),
        "postcode": translate("intake", "A Dutch postcode looks like 1234 AB."),
        "phone": translate(
            "intake", "This cannot be a phone number. Type it like 06 12345678, or from abroad like +32 470 123456."
        ),
        "email": translate("intake", "An e-mail address looks like name@example.nl."),
        "email_missing": translate(
            "intake", "E-mail is ticked, but there is no address. Fill one in or take the tick away."
        ),
        "phone_missing": translate(
            "intake", "Phone is ticked, but there is no number. Fill one in or take the tick away."
        ),
        "post_missing": translate(
            "intake", "Post is ticked, but there is no address. Fill one in or take the tick away."
        ),
        "rep_reach": translate("intake", "Fill in how to reach the representative: phone or e-mail. One is enough."),
        "reach": translate("intake", "Fill in a way to reach the client: phone, e-mail or address. One is enough."),
        "nobody": translate("intake", "Say under “Who decides” that a representative or proxy is there."),
        "range": translate("intake", "This date is too far from today for an appointment. Check the year."),
    }
    whose = "rep_reach" if (problem.field, problem.code) == ("rep_phone", "reach") else problem.code
    known = sentences.get(whose) or misplaced_sentence(problem.code)
    return known or translate("intake", "This cannot be stored as it is. Please check it.")


def _empty(field: str) -> str:
    sentences = {
        "first_name": translate("intake", "Fill in the first name."),
        "last_name": translate("intake", "Fill in the last name."),
        "born": translate("intake", "Fill in the date of birth, like 29-02-1984."),
        "sex": translate("intake", "Choose one. “Rather not say” is an answer too."),
        "source": translate("intake", "Choose who gave these details."),
        "postcode": translate("intake", "Fill in the postcode."),
        "house_number": translate("intake", "Fill in the house number."),
        "street": translate("intake", "Fill in the street."),
        "city": translate("intake", "Fill in the city."),
        "phone": translate("intake", "Fill in a phone number."),
        "kind": translate("intake", "Choose what the appointment is for."),
        "appointment": translate("intake", "Fill in the date of the appointment."),
        "time": translate("intake", "Fill in the time, like 11:30."),
        "practitioner": translate("intake", "Choose who will see the client."),
        "requested_by": translate("intake", "Choose at whose request the client comes."),
        "commissioner": translate("intake", "Fill in who commissioned the screening."),
        "commissioner_kind": translate("intake", "Choose what kind of commissioner it is."),
        "rights_told": translate("intake", "Tell the client this and tick it: the law asks for it."),
        "giver": translate("intake", "Fill in who gave the details."),
        "told_on": translate("intake", "Fill in when the client was told."),
        "told_how": translate("intake", "Choose how the client was told."),
        "spoken": translate("intake", "Fill in the language of the talk."),
        "who_interprets": translate("intake", "Choose who interprets."),
        "rep_relation": translate("intake", "Choose who this is to the client."),
        "rep_last_name": translate("intake", "Fill in the last name of the representative."),
        "rep_authority": translate("intake", "Choose what showed the authority."),
        "rep_seen_on": translate("intake", "Fill in when it was seen."),
        "rep_identity_seen": translate(
            "intake", "Look at the representative’s identity document and tick this. Make no copy."
        ),
        "given_by": translate("intake", "Choose who answered the questions."),
        "examination_photos": translate("intake", "Ask this first: without an answer there is no screening."),
        "method": translate("intake", "Choose how the answers were given."),
        "handover_way": translate("intake", "Choose how the privacy statement was handed over."),
        "identity_seen": translate("intake", "Look at an identity document and tick this. Make no copy."),
    }
    return sentences.get(field) or translate("intake", "Fill this in.")


def _unreadable(field: str) -> str:
    if field == "time":
        return translate("intake", "Not a time. Type it like 11:30.")
    if field in {"appointment", "told_on", "rep_seen_on"}:
        return translate("intake", "This is not a date. Type it like 24-11-2026.")
    return translate("intake", "This is not a date. Type it like 29-02-1984 or 29021984.")


def _impossible(typed: str, today: date) -> str:
    """Say that a date does not exist, and how long that month was where that can be told."""
    sentence = translate("intake", "This date does not exist.")
    first = _first_of_month(typed, today)
    if first is None:
        return sentence
    days = calendar.monthrange(first.year, first.month)[1]
    length = translate("intake", "%1 %2 had %3 days.")
    length = length.replace("%1", words.month(first)).replace("%2", str(first.year)).replace("%3", str(days))
    return f"{sentence} {length[:1].upper()}{length[1:]}"


def _first_of_month(typed: str, today: date) -> date | None:
    text = identity.tidy(typed)
    iso = re.fullmatch(r"(\d{4}[-/.]\d{1,2}[-/.])\d{1,2}", text)
    first = f"{iso[1]}01" if iso else re.sub(r"^(\d\d(?=\d)|\d{1,2})", "01", text)
    return identity.read_date(first, today).value


def to_do(field: str) -> str:
    """Return how a required field stands among the open points; nothing when it is counted with the others."""
    return {
        "phone": translate("intake", "A way to reach the client"),
        "rights_told": translate("intake", "Tell the client the rights towards the commissioner"),
        "given_by": translate("intake", "Who answered the health questions"),
        "examination_photos": translate("intake", "Consent to examination and photographs"),
        "method": translate("intake", "How the consents were given"),
        "handover_way": translate("intake", "Hand over the privacy statement"),
        "identity_seen": translate("intake", "Look at an identity document"),
    }.get(field, "")


# --- words to choose from ---


def sex(code: str) -> str:
    """Return the word for a sex on the form."""
    return {
        "female": translate("intake", "Woman"),
        "male": translate("intake", "Man"),
        "other": translate("intake", "Other"),
        "undisclosed": translate("intake", "Rather not say"),
    }[code]


def source(code: str) -> str:
    """Return the word for who gave the details."""
    return {
        "client": translate("intake", "The client"),
        "representative": translate("intake", "A representative"),
        "third_party_announced": translate("intake", "Someone else, announced"),
    }[code]


def contact_way(code: str) -> str:
    """Return the word for a way of sending messages."""
    return {
        "phone": translate("intake", "Phone"),
        "email": translate("intake", "E-mail"),
        "post": translate("intake", "Post"),
    }[code]


def language(code: str) -> str:
    """Return a language in its own word."""
    return {"nl": "Nederlands", "en": "English"}[code]


def country(code: str) -> str:
    """Return the name of a country; its code for one that is not in the list."""
    return {
        "NL": translate("intake", "Netherlands"),
        "BE": translate("intake", "Belgium"),
        "DE": translate("intake", "Germany"),
        "FR": translate("intake", "France"),
        "GB": translate("intake", "United Kingdom"),
        "ES": translate("intake", "Spain"),
        "PT": translate("intake", "Portugal"),
        "PL": translate("intake", "Poland"),
        "TR": translate("intake", "Türkiye"),
        "MA": translate("intake", "Morocco"),
        "SR": translate("intake", "Suriname"),
        "CW": translate("intake", "Curaçao"),
        "US": translate("intake", "United States"),
        "ZZ": translate("intake", "Other country"),
    }.get(code, code)


def requested_by(code: str) -> str:
    """Return the word for at whose request a client comes."""
    return {
        "own": translate("intake", "Own request"),
        "gp": translate("intake", "GP"),
        "commissioner": translate("intake", "Commissioner"),
    }[code]


def handover_way(code: str) -> str:
    """Return the word for how the privacy statement was handed over."""
    return {
        "paper": translate("intake", "On paper"),
        "email": translate("intake", "By e-mail"),
        "shown": translate("intake", "Read here"),
        "post": translate("intake", "By post"),
    }[code]


def method(code: str) -> str:
    """Return the word for how consent was given."""
    return {
        "paper": translate("intake", "Signed on paper"),
        "spoken": translate("intake", "Spoken, noted"),
    }[code]


def given_by(code: str) -> str:
    """Return the word for who answered."""
    return {
        "client": translate("intake", "The client"),
        "representative": translate("intake", "A representative"),
    }[code]
