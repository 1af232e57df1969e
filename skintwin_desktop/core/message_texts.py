"""The texts of messages to clients: templates in two languages, filled in, and checked before they leave."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop import places
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import MessageRefused, NotFound
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.messages import Problem
from skintwin_desktop.store.tables import ClientRow, StatementVersionRow, StudioRow

LANGUAGES = ("nl", "en")
_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SEVERAL_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


@dataclass(frozen=True)
class Wording:
    """A template in one language."""

    title: str
    subject: str
    text: str


@dataclass(frozen=True)
class MessageTemplate:
    """A template: its type, and what it needs: an 'appointment', a written 'text', or nothing."""

    id: str
    type: str
    needs: str
    nl: Wording
    en: Wording

    def wording(self, language: str) -> Wording:
        """Return it in a language; Dutch where that is not there."""
        return self.en if language == "en" else self.nl


@dataclass(frozen=True)
class MessageText:
    """A message as it leaves: subject, body with greeting, and at the end of news how to stop it."""

    subject: str
    body: str
    optout: str = ""

    @property
    def whole(self) -> str:
        """Return everything below the subject."""
        return f"{self.body}\n\n{self.optout}" if self.optout else self.body


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((places.resources() / "templates" / "messages.toml").read_text(encoding="utf-8"))


@cache
def templates() -> tuple[MessageTemplate, ...]:
    """Return every template, in the order of the file."""
    return tuple(
        MessageTemplate(one["id"], one["type"], one["needs"], Wording(**one["nl"]), Wording(**one["en"]))
        for one in _file()["message"]
    )


def template(template_id: str) -> MessageTemplate:
    """Return one template; NotFound."""
    for one in templates():
        if one.id == template_id:
            return one
    raise NotFound


def service_templates() -> tuple[MessageTemplate, ...]:
    """Return the templates of service messages, which are made for one client at a time."""
    return tuple(one for one in templates() if one.type == messages.SERVICE)


def optout_text(type_: str, channel: str, language: str) -> str:
    """Return how a message of this type is stopped; empty for one that cannot be."""
    return str(_file()["optout"][language][channel]) if type_ in messages.OPTIONAL else ""


def fixed_words(language: str) -> Mapping[str, str]:
    """Return the words of a letter besides its text."""
    found: Mapping[str, str] = _file()["words"][language]
    return found


def greeting(name: Name, sex: str, language: str) -> str:
    """Return how a message greets somebody."""
    words = fixed_words(language)
    last = f"{name.prefix} {name.last}".strip()
    return messages.fill(words.get(sex, words["other"]), {"last": last[:1].upper() + last[1:], "name": name.full})


def studio_values(studio: Studio, session: Session, language: str) -> dict[str, str]:
    """Return inside a deed what is the same in every message of a day."""
    row = session.execute(select(StudioRow)).scalar_one()
    stated = session.execute(select(StatementVersionRow.dated).order_by(StatementVersionRow.dated.desc())).scalars()
    newest = stated.first()
    return {
        "studio": row.name,
        "studio_address": f"{row.address}, {row.postcode} {row.city}",
        "studio_phone": row.phone,
        "studio_email": row.email,
        "sender": studio.user.name,
        "statement_date": typeset.long_date(newest, language) if newest else "",
    }


def moment_values(moment: datetime, language: str) -> dict[str, str]:
    """Return the day, date and time of an appointment; ``moment`` is on the studio's wall clock."""
    day: date = moment.date()
    return {
        "day": _WEEKDAYS[language][day.weekday()],
        "date": typeset.long_date(day, language),
        "time": f"{moment:%H:%M}",
    }


def compose(
    wanted: MessageTemplate,
    row: ClientRow,
    values: Mapping[str, str],
    *,
    channel: str,
    language: str,
    written: Iterable[str] = (),
) -> MessageText:
    """Fill in a template for a client. ``written`` is what a person typed in it. Raises MessageRefused.

    ``values`` without a remark or a text leave no gap behind.
    """
    wording, optout = wanted.wording(language), optout_text(wanted.type, channel, language)
    found = [*_typed_problems(written)]
    found += messages.template_problems(wanted.type, channel, wording.subject, wording.text, optout=optout)
    name = Name(row.first_name, row.name_prefix, row.last_name)
    known = {"remark": "", "name": name.full, **values}
    subject, text, stop = (messages.fill(part, known) for part in (wording.subject, wording.text, optout))
    text = _SEVERAL_LINES.sub("\n\n", text).strip()
    found += messages.word_problems(wanted.type, channel, subject, text, optout=stop)
    if not found:
        found += _left_open(wording, known)
    if found:
        raise MessageRefused(_told(found))
    body = f"{greeting(name, row.sex, language)}\n\n{text}\n\n{_closing(values, language)}"
    return MessageText(" ".join(subject.split()), body, stop)


def _left_open(wording: Wording, known: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return the placeholders of a template for which nothing is known, or something empty that is needed."""
    asked = messages.placeholders(f"{wording.subject}\n{wording.text}")
    return tuple(Problem("open", name) for name in asked if name != "remark" and not known.get(name, "").strip())


def _typed_problems(written: Iterable[str]) -> list[Problem]:
    return [problem for text in written for problem in messages.written_problems(text)]


def _closing(values: Mapping[str, str], language: str) -> str:
    return f"{fixed_words(language)['closing']}\n{values['sender']}\n{values['studio']}"


def _told(problems: Iterable[Problem]) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((problem.code, problem.word) for problem in problems))
