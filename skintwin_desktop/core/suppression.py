"""The suppression list: keyed marks by which an objection to news outlives the file of who made it.

A mark is an HMAC-SHA256 with a key that lies in the encrypted database, over an e-mail address, a phone number or a
name with date of birth and postcode in their comparable form. It says nothing without the key, names nobody, and still
finds the same person who registers again.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules import reach
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, SuppressionKeyRow, SuppressionRow

KEY_BYTES = 32
Suppressed = Mapping[tuple[str, bytes], datetime]
"""Since when each mark is on the list."""


def mark(secret: bytes, kind: str, text: str) -> bytes:
    """Return the keyed mark of something by which somebody is told again."""
    return hmac.digest(secret, f"{kind}\0{text}".encode(), "sha256")


def secret_in(session: Session) -> bytes | None:
    """Return the key of the list; None when nobody was ever put on it."""
    return session.execute(select(SuppressionKeyRow.secret)).scalars().first()


def made_secret(studio: Studio, session: Session) -> bytes:
    """Return the key of the list inside a deed, and make it the first time."""
    found = secret_in(session)
    if found is None:
        found = secrets.token_bytes(KEY_BYTES)
        session.add(SuppressionKeyRow(id=studio.new_id(), secret=found))
        session.flush()
    return found


def marks_of(secret: bytes, row: ClientRow) -> dict[str, bytes]:
    """Return the marks of a client, by kind."""
    known = reach.identifiers(
        name=Name(row.first_name, row.name_prefix, row.last_name),
        born=row.birth_date,
        postcode=row.postcode,
        email=row.email,
        phone=row.phone,
        country=row.country,
    )
    return {kind: mark(secret, kind, text) for kind, text in known.items()}


def suppress(studio: Studio, session: Session, row: ClientRow) -> None:
    """Put every mark of a client on the list inside a deed; a mark that is there counts from now."""
    for kind, value in marks_of(made_secret(studio, session), row).items():
        there = session.execute(
            select(SuppressionRow).where(SuppressionRow.kind == kind, SuppressionRow.mark == value)
        ).scalar()
        if there is None:
            session.add(SuppressionRow(id=studio.new_id(), kind=kind, mark=value, since=studio.now()))
        else:
            there.since = studio.now()
    session.flush()


def suppressed_in(session: Session) -> Suppressed:
    """Return inside a deed the whole list."""
    rows = session.execute(select(SuppressionRow.kind, SuppressionRow.mark, SuppressionRow.since))
    return {(kind, value): since for kind, value, since in rows}


def kinds_suppressed(
    secret: bytes | None, listed: Suppressed, row: ClientRow, *, taken_back: datetime | None
) -> tuple[str, ...]:
    """Return by what a client is found on the list; what stood there before they took it back does not count."""
    if secret is None or not listed:
        return ()
    found = ((kind, listed.get((kind, value))) for kind, value in marks_of(secret, row).items())
    return tuple(kind for kind, since in found if since is not None and (taken_back is None or since > taken_back))


@action(Permission.REGISTER_CLIENT)
def email_is_suppressed(studio: Studio, email: str) -> bool:
    """Tell whether somebody with this e-mail address said that they want no news; nobody is named."""
    text = reach.same_email(email)
    with studio.reading() as session:
        secret = secret_in(session)
        if secret is None or not text:
            return False
        value = mark(secret, reach.EMAIL, text)
        return (reach.EMAIL, value) in suppressed_in(session)
