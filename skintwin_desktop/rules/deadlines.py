"""By when a request about rights is answered: the studio's promise, the law, and the earlier of the two."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from skintwin_desktop.rules import holidays

PROMISED_DAYS = 28
"""Sentence S89 of the studio's statement: within four weeks of receipt. Weekends and holidays do not move it."""
EXTENDED_MONTHS = 3
"""Article 12(3) AVG: one month, and two more when the request is complex or there are many."""
AMBER_DAY, RED_DAY = 14, 21
"""Policy of the studio, not law: from these days on the clock changes colour."""
LIFTING_DAYS = 7
"""Policy: so long before its end the lifting of a restriction is announced (article 18(3) AVG names no term)."""
FILE_DAYS = 30
"""So long after its delivery stays what was taken in with a request (R15); policy, the client can ask for it again."""
EXTENSION_REASONS = ("complex", "number")
"""The two that article 12(3) AVG knows."""


class Stage(StrEnum):
    """How the clock of a request looks."""

    DONE = "done"
    CALM = "calm"
    AMBER = "amber"
    RED = "red"
    PAST_PROMISE = "past_promise"
    """The day that the studio promised is over, the last day of the law is not."""
    LATE = "late"


def day_problem(day: date, received_on: date, today: date) -> str:
    """Return why something for a request cannot have been done on a day: 'future', 'long_ago' before it came, or ''."""
    if day > today:
        return "future"
    return "long_ago" if day < received_on else ""


@dataclass(frozen=True)
class Clock:
    """Both terms of a request; ``until`` is the day that counts, after an extension the extended one."""

    received_on: date
    promised: date
    legal: date
    until: date
    extended: bool = False
    extension_waits: date | None = None
    """To when the term was extended, as long as that does not count: the letter that tells it has to leave first."""
    stopped_on: date | None = None
    """The day on which the answer was delivered, or the request taken back: from then on no day counts."""

    @property
    def last(self) -> date:
        """Return the last day on which an answer is in time by the law (article 12(3) AVG)."""
        return self.until if self.extended else max(self.legal, self.until)

    def day(self, today: date) -> int:
        """Return which day of the term it is: 0 on the day of receipt."""
        return (self._counted(today) - self.received_on).days

    def days_left(self, today: date) -> int:
        """Return how many days are left, or were; negative when it is late, 0 on the last day."""
        return (self.until - self._counted(today)).days

    def _counted(self, today: date) -> date:
        return today if self.stopped_on is None else min(self.stopped_on, today)

    def days_late(self, today: date) -> int:
        """Return for how many days the last day of the law is over; 0 or less while it is not."""
        return (self._counted(today) - self.last).days

    def is_late(self, today: date) -> bool:
        """Tell whether the answer is not there after the last day of the law."""
        return self.stage(today) is Stage.LATE

    def stage(self, today: date) -> Stage:
        """Return how it stands; an extended term turns amber and red as long before its end as the promised one."""
        if self.stopped_on is not None:
            return Stage.DONE
        left = self.days_left(today)
        if left < 0:
            return Stage.LATE if self.days_late(today) > 0 else Stage.PAST_PROMISE
        if left <= PROMISED_DAYS - RED_DAY:
            return Stage.RED
        return Stage.AMBER if left <= PROMISED_DAYS - AMBER_DAY else Stage.CALM


def promised_by(received_on: date) -> date:
    """Return the last day of the four weeks that the statement promises (S89)."""
    return received_on + timedelta(days=PROMISED_DAYS)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def legal_by(received_on: date) -> date:
    """Return the last day of the month of article 12(3) AVG.

    The day of receipt does not count; a last day that is a Saturday, Sunday or public holiday moves on to the next
    working day (article 3 of Regulation 1182/71, as the Algemene termijnenwet does).
    """
    return holidays.end_of_term(months_after(received_on, 1))


def latest_extension(received_on: date) -> date:
    """Return the last day to which a term may be extended: three months after receipt, not moved by days off."""
    return months_after(received_on, EXTENDED_MONTHS)


def clock(
    received_on: date, extended_to: date | None = None, *, waits: date | None = None, stopped_on: date | None = None
) -> Clock:
    """Return both terms of a request received on a day, and the day that counts: the earlier, unless extended.

    ``extended_to`` counts, ``waits`` is an extension of which the letter has not left; ``stopped_on`` is the day on
    which the answer was delivered.
    """
    promised, legal = promised_by(received_on), legal_by(received_on)
    until = extended_to or min(promised, legal)
    return Clock(received_on, promised, legal, until, extended_to is not None, waits, stopped_on)


def extension_counts(received_on: date, told_on: date | None) -> bool:
    """Tell whether an extension counts: the client was told of it within the first term (article 12(3) AVG)."""
    return told_on is not None and told_on <= clock(received_on).until


def extension_problem(received_on: date, to: date, today: date) -> str:
    """Tell why a term cannot be extended to a day: 'late', 'short' or 'long'; empty when it can.

    The client must be told within the first term (article 12(3) AVG), so after it there is no extension.
    """
    before = clock(received_on).until
    if today > before:
        return "late"
    if to <= before:
        return "short"
    return "long" if to > latest_extension(received_on) else ""
