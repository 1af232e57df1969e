"""The words by which a client is found, put into the search index."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.rules import identity, likeness
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.store import search
from skintwin_desktop.store.tables import ClientRow


def _dialled(row: ClientRow) -> str:
    """Return a phone number in the other forms in which people type it: 0612345678, 31612345678, 0031612345678."""
    import phonenumbers

    try:
        number = phonenumbers.parse(row.phone, row.country)
    except phonenumbers.NumberParseException:
        return ""
    national, abroad = phonenumbers.national_significant_number(number), f"{number.country_code}"
    return f"{national} 0{national} {abroad}{national} 00{abroad}{national}"


def indexed(row: ClientRow) -> search.Indexed:
    """Return the words by which a client is found."""
    name = Name(row.first_name, row.name_prefix, row.last_name)
    place = identity.fold(f"{row.postcode} {row.postcode.replace(' ', '')} {row.city}")
    return search.Indexed(
        row.number,
        identity.search_name(name),
        f"{identity.search_digits(row.number, row.birth_date, row.phone)} {_dialled(row)}",
        f"{place} {identity.search_email(row.email)}",
        " ".join(likeness.sounds(name.full)),
    )


def index(session: Session, row: ClientRow) -> None:
    """Put a client in the search index, with the words of the files that were joined with this one."""
    words = indexed(row)
    for client_id in joined.files_of(session, row.id)[1:]:
        other = indexed(session.get_one(ClientRow, client_id))
        words = search.Indexed(
            row.number,
            f"{words.name} {other.name}",
            f"{words.digits} {other.digits}",
            f"{words.place} {other.place}",
            f"{words.sounds} {other.sounds}",
        )
    search.index(session, words)


def index_every(session: Session) -> None:
    """Put every client in a search index that stands empty."""
    for row in session.execute(select(ClientRow).where(*joined.BY_ITSELF)).scalars():
        index(session, row)
