"""Letters from messages: the text of each client with address, date and reference, ready to be typeset."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.message_texts import MessageText
from skintwin_desktop.paper.letters import Letter, Letters
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.store.tables import ClientRow, StudioRow


def address_lines(row: ClientRow) -> tuple[str, ...]:
    """Return name and address as they stand on an envelope."""
    name = Name(row.first_name, row.name_prefix, row.last_name).full
    street = f"{row.street} {row.house_number} {row.house_addition}".strip()
    country = () if row.country in {"NL", "ZZ"} else (row.country,)
    return (name, street, f"{row.postcode}  {row.city}".strip(), *country)


def letter_content(row: ClientRow, text: MessageText, language: str, *, dated: date) -> Letter:
    """Return one letter; how to stop news stands apart at its end."""
    return Letter(
        language=language,
        address=address_lines(row),
        dated=dated,
        reference=identity.client_label(row.number),
        subject=text.subject,
        body=text.body,
        optout=text.optout,
    )


def letters_of(session: Session, language: str, letters: Sequence[Letter]) -> Letters:
    """Return letters with the studio that sends them; ``language`` is that of the file's title."""
    row = session.execute(select(StudioRow)).scalar_one()
    return Letters(
        language=language,
        studio=row.name,
        sender=(row.address, f"{row.postcode} {row.city}", row.phone, row.email),
        letters=tuple(letters),
    )
