"""Whether a consent is alive: one pure function that every use asks (article 7 AVG)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

PURPOSES = ("examination_photos", "sensitive_photos", "share_gp", "teaching", "news_email")
REQUIRED = ("examination_photos",)
GIVEN, REFUSED, WITHDRAWN = "given", "refused", "withdrawn"
METHODS = ("paper", "spoken")
"""On a signed paper form, or spoken at the desk and noted by who asked."""


@dataclass(frozen=True)
class Answered:
    """One answer to one question for consent."""

    purpose: str
    answer: str
    at: datetime


def last_answer(answers: Iterable[Answered], purpose: str) -> Answered | None:
    """Return the answer that counts now: the latest about that purpose."""
    about = [answer for answer in answers if answer.purpose == purpose]
    return max(about, key=lambda answer: answer.at) if about else None


def is_given(answers: Iterable[Answered], purpose: str) -> bool:
    """Tell whether the latest answer about a purpose is a yes that was not withdrawn."""
    found = last_answer(answers, purpose)
    return found is not None and found.answer == GIVEN
