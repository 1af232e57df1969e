"""The texts on which consent is asked: those that come with the program, every version of them, kept as they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from uuid6 import uuid7

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.places import resources
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
