"""To whom a letter of a request goes: by the file, by what the requester gave, or by what was kept of a destroyed file.

Until it is certain who asks, a requester goes by the own name: one who is not the client is not told who is.

A destruction takes name and address away before its answer can leave. So they are sealed to the request at the
step to it, opened by who decides, and gone as soon as the answer was delivered.
"""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core.letters import address_lines
from skintwin_desktop.core.message_texts import fixed_words, greeting
from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.rows import attempts_in, notes_in
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import requesters
from skintwin_desktop.rules.identification import standing
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, RequestNoteRow, RightsRequestRow

_LANGUAGES = ("nl", "en")


def keep_addressee(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Seal inside a deed how to greet a client and where to write, before the file is destroyed; once."""
    client = file_of(session, row)
    if client is None or notes.of_kinds(notes_in(session, row.id), notes.ADDRESSEE):
        return
    greetings = [_greeting(client, language) for language in _LANGUAGES]
    notes.add_note(studio, session, row, notes.ADDRESSEE, "\n".join((*greetings, *address_lines(client))))


def forget_addressee(session: Session, row: RightsRequestRow) -> None:
    """Destroy inside a deed what was kept for the answer: it was delivered, or there will be none."""
    session.execute(
        delete(RequestNoteRow).where(RequestNoteRow.request_id == row.id, RequestNoteRow.kind == notes.ADDRESSEE)
    )


def file_of(session: Session, row: RightsRequestRow) -> ClientRow | None:
    """Return inside a deed the client whose file a request is about, unless it was destroyed."""
    client = session.get(ClientRow, row.client_id) if row.client_id is not None else None
    return client if client is not None and client.number > 0 else None


def is_destroyed(session: Session, row: RightsRequestRow) -> bool:
    """Tell inside a deed whether the file of a request is not there any more."""
    return row.client_id is not None and file_of(session, row) is None


def address_of(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[str, ...]:
    """Return inside a deed where an answer goes: the address in the file, or what the requester gave.

    Empty where nobody knows, and for who may not open what was kept of a destroyed file.
    """
    mine = () if row.relation != "client" or is_strange(session, row) else _of_the_client(studio, session, row)
    if mine and not row.reply_to:
        return mine
    name = row.requester or (mine[0] if mine else "")
    where = tuple(part for part in row.reply_to.split(", ") if part)
    return tuple(part for part in (name, *where) if part)


def is_strange(session: Session, row: RightsRequestRow) -> bool:
    """Tell inside a deed whether a client's request may be somebody else's, so that no letter says there is a file.

    As long as it is not certain who asks: by another name or to another address than in the file, or without a file.
    """
    if row.relation != "client" or is_certain(session, row):
        return False
    client = file_of(session, row)
    if client is None:
        return True
    name = Name(client.first_name, client.name_prefix, client.last_name)
    if row.requester.strip() and not requesters.same_name(row.requester, name):
        return True
    street = f"{client.street} {client.house_number} {client.house_addition}"
    return bool(row.reply_to.strip()) and not requesters.same_address(row.reply_to, street, client.postcode)


def is_certain(session: Session, row: RightsRequestRow) -> bool:
    """Tell inside a deed whether it is certain who asks."""
    return standing((one.rung, one.outcome) for one in attempts_in(session, row.id)).certain


def _of_the_client(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[str, ...]:
    client = file_of(session, row)
    return address_lines(client) if client is not None else _kept(studio, session, row)[len(_LANGUAGES) :]


def greeting_of(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> str:
    """Return inside a deed how a letter of a request greets whoever asked; by no name where there is none."""
    client, kept = file_of(session, row), _kept(studio, session, row)
    unsure = bool(row.requester.strip()) and not is_certain(session, row)
    by_file = row.relation == "client" and not unsure and not is_strange(session, row)
    if by_file and client is not None:
        return _greeting(client, language)
    if row.relation == "client" and kept:
        return kept[_LANGUAGES.index(language)]
    if row.requester.strip():
        return greeting(Name("", "", row.requester), "other", language)
    return str(fixed_words(language)["nobody"])


def _kept(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[str, ...]:
    found = notes.of_kinds(notes_in(session, row.id), notes.ADDRESSEE)
    if not found or not studio.may(Permission.DECIDE_REQUESTS):
        return ()
    return tuple(notes.words_of(studio, found[-1]).split("\n"))


def _greeting(client: ClientRow, language: str) -> str:
    return greeting(Name(client.first_name, client.name_prefix, client.last_name), client.sex, language)
