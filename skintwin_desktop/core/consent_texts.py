"""The texts on which consent is asked: those that come with the program, every version of them, kept as they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from uuid6 import uuid7

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.places import resources
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ConsentTextRow

LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class ShownText:
    """A text word for word, in the version and language that somebody was shown."""

    id: UUID
    number: int
    language: str
    dated: date
    title: str
    text: str


@dataclass(frozen=True)
class TextVersion:
    """One version of a text; ``current`` is what is asked on now."""

    purpose: str
    text: ShownText
    current: bool


def shown(row: ConsentTextRow) -> ShownText:
    """Turn a row into a record."""
    return ShownText(row.id, row.number, row.language, row.dated, row.title, row.text)


def texts_of_the_program() -> list[ConsentTextRow]:
    """Return the rows of all consent texts that come with the program, in both languages."""
    import tomllib

    found = tomllib.loads((resources() / "templates" / "consents.toml").read_text(encoding="utf-8"))
    return [
        ConsentTextRow(
            id=uuid7(),
            purpose=text["purpose"],
            number=text["number"],
            language=language,
            dated=text["dated"],
            title=text[language]["title"],
            text=text[language]["text"],
        )
        for text in found["text"]
        for language in LANGUAGES
    ]


def add_new_texts(studio: Studio) -> int:
    """Add the texts that a newer program brought along; what was shown before stays. Return how many."""
    with studio.reading() as session:
        rows = session.execute(select(ConsentTextRow.purpose, ConsentTextRow.number, ConsentTextRow.language))
        known = {tuple(row) for row in rows}
    fresh = [row for row in texts_of_the_program() if (row.purpose, row.number, row.language) not in known]
    if fresh:
        with studio.deed(Event.STUDIO_CHANGED, Kind.CREATE, Purpose.OFFICE) as deed:
            deed.session.add_all(fresh)
            deed.about("consent_text", count=len(fresh))
    return len(fresh)


@action(Permission.READ_STUDIO)
def text_versions(studio: Studio) -> tuple[TextVersion, ...]:
    """Return every version of every text, by purpose, the newest first."""
    with studio.reading() as session:
        rows = session.execute(select(ConsentTextRow)).scalars().all()
        newest: dict[tuple[str, str], int] = {}
        for row in rows:
            key = (row.purpose, row.language)
            newest[key] = max(newest.get(key, 0), row.number)
        found = [
            TextVersion(row.purpose, shown(row), row.number == newest[row.purpose, row.language])
            for row in rows
            if row.purpose in consents.PURPOSES
        ]
    order = {purpose: place for place, purpose in enumerate(consents.PURPOSES)}
    languages = {language: place for place, language in enumerate(LANGUAGES)}
    return tuple(
        sorted(found, key=lambda one: (order[one.purpose], -one.text.number, languages.get(one.text.language, 9)))
    )
