"""Clients: registering, finding, reading and changing who somebody is and how to reach them."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from skintwin_desktop.core import client_index, contact_history, joined
from skintwin_desktop.core.counters import next_number
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_places import client_key_place
from skintwin_desktop.core.letterboxes import sealed_to_care
from skintwin_desktop.core.requests.restricting import stored_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit, text_problems
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import client_form, identity, likeness
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import search
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import (
    ClientKeyRow,
    ClientRow,
    PartyRow,
    RestrictionRow,
    VisitRow,
)

MOST_FOUND = 50
FEW = 10
"""With fewer found than this, names that sound alike are looked for as well."""
_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True)
class Client:
    """Who a client is and how to reach them."""

    id: UUID
    number: int
    name: Name
    initials: str
    sex: str
    birth_date: date
    street: str
    house_number: str
    house_addition: str
    postcode: str
    city: str
    country: str
    phone: str
    email: str
    contact_by: tuple[str, ...]
    language: str
    gp: str
    source: str
    created_at: datetime
    version: int
    restricted: bool = False
    """The file was set apart: only who did that, and the owner, read its medical part."""
    joined: tuple[str, ...] = ()
    """The numbers of files that were joined with this one, as people write them."""
    only_stored: bool = False
    """Its processing is restricted (article 18 AVG): nothing of it is used or sent for now."""
    partly_stored: bool = False
    """Something in it, or one use of it, is restricted; the rest is used as usual."""

    @property
    def label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.number)

    def entry(self) -> ClientEntry:
        """Return what a form about this client starts with."""
        return ClientEntry(
            first_name=self.name.first,
            name_prefix=self.name.prefix,
            last_name=self.name.last,
            initials=self.initials,
            sex=self.sex,
            born=f"{self.birth_date:%d-%m-%Y}",
            street=self.street,
            house_number=self.house_number,
            house_addition=self.house_addition,
            postcode=self.postcode,
            city=self.city,
            country=self.country,
            phone=self.phone,
            email=self.email,
            contact_by=self.contact_by,
            language=self.language,
            source=self.source,
        )


@dataclass(frozen=True)
class ClientLine:
    """A client in a list."""

    id: UUID
    number: int
    name: Name
    birth_date: date
    postcode: str
    last_visit: datetime | None
    restricted: bool = False

    @property
    def label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.number)


def _fill(row: ClientRow, entry: ClientEntry, born: date) -> None:
    for field in (
        "first_name", "name_prefix", "last_name", "initials", "sex", "street", "house_number", "house_addition",
        "postcode", "city", "country", "phone", "email", "language", "source",
    ):  # fmt: skip
        setattr(row, field, getattr(entry, field))
    row.birth_date = born
    row.contact_by = " ".join(entry.contact_by)


def to_client(row: ClientRow, gp: str, *, restricted: bool = False, also: tuple[int, ...] = ()) -> Client:
    """Turn a row into a record."""
    return Client(
        id=row.id,
        number=row.number,
        name=Name(row.first_name, row.name_prefix, row.last_name),
        initials=row.initials,
        sex=row.sex,
        birth_date=row.birth_date,
        street=row.street,
        house_number=row.house_number,
        house_addition=row.house_addition,
        postcode=row.postcode,
        city=row.city,
        country=row.country,
        phone=row.phone,
        email=row.email,
        contact_by=tuple(row.contact_by.split()),
        language=row.language,
        gp=gp,
        source=row.source,
        created_at=row.created_at,
        version=row.version,
        restricted=restricted,
        joined=tuple(identity.client_label(number) for number in also),
    )


def _is_restricted(session: Session, client_id: UUID) -> bool:
    live = select(RestrictionRow.id).where(RestrictionRow.client_id == client_id, RestrictionRow.until.is_(None))
    return session.execute(live).first() is not None


def gp_of(session: Session, row: ClientRow) -> str:
    """Return the name and place of a client's general practitioner; empty when unknown."""
    found = session.get(PartyRow, row.gp_id) if row.gp_id else None
    return f"{found.name}, {found.city}" if found and found.city else (found.name if found else "")


def refuse_problems(studio: Studio, entry: ClientEntry) -> tuple[ClientEntry, date]:
    """Return the tidied entry and its date of birth, or raise Refused with every field that is not right."""
    tidy = client_form.tidied(entry)
    found = client_form.problems(tidy, studio.today())
    found += _problems_besides(tidy, {problem.field for problem in found})
    born = identity.read_birth_date(tidy.born, studio.today()).value
    if found or born is None:
        raise Refused(found)
    return tidy, born


def _problems_besides(entry: ClientEntry, named: set[str]) -> tuple[FieldProblem, ...]:
    """Return what the form's rules leave open: texts that cannot be kept, a language or country that is no code."""
    texts = {field.name: getattr(entry, field.name) for field in fields(entry) if field.name not in named}
    found = text_problems({name: text for name, text in texts.items() if isinstance(text, str)})
    if entry.language not in client_form.LANGUAGES:
        found += (FieldProblem("language", "empty"),)
    if not _COUNTRY.fullmatch(entry.country):
        found += (FieldProblem("country", "empty"),)
    return found


def add_client(studio: Studio, session: Session, entry: ClientEntry) -> ClientRow:
    """Add a client with a fresh letterbox inside a deed under way; Refused names the fields."""
    tidy, born = refuse_problems(studio, entry)
    pair = KeyPair.fresh()
    row = ClientRow(
        id=studio.new_id(),
        number=next_number(session, "client"),
        public_key=pair.public,
        created_at=studio.now(),
    )
    _fill(row, tidy, born)
    session.add(row)
    session.flush()
    sealed = sealed_to_care(session, pair, client_key_place(row.id))
    session.add(ClientKeyRow(client_id=row.id, sealed_private=sealed))
    client_index.index(session, row)
    studio.learn(row.id, pair)
    return row


def update_client(
    studio: Studio, session: Session, client_id: UUID, entry: ClientEntry, version: int | None
) -> ClientRow:
    """Change a client inside a deed under way and keep what was; FileJoined.

    ChangedMeanwhile when ``version`` is not the stored one.
    """
    tidy, born = refuse_problems(studio, entry)
    row = session.get(ClientRow, client_id)
    if row is None:
        raise NotFound
    joined.refuse_joined(session, client_id)
    if version is not None and row.version != version:
        raise ChangedMeanwhile
    was = contact_history.values_of(row)
    _fill(row, tidy, born)
    contact_history.note(studio, session, row, was)
    try:
        session.flush()
    except StaleDataError:
        raise ChangedMeanwhile from None
    client_index.index(session, row)
    return row


def set_gp(studio: Studio, session: Session, row: ClientRow, gp: str) -> None:
    """Note a client's general practitioner, given as "Name, place"; a new one is remembered. Refused."""
    refuse_unfit(gp=gp)
    was = {"gp_id": contact_history.values_of(row)["gp_id"]}
    row.gp_id = _gp_known(studio, session, gp)
    contact_history.note(studio, session, row, was)


def _gp_known(studio: Studio, session: Session, gp: str) -> UUID | None:
    name, _, city = (part.strip() for part in identity.tidy(gp).partition(","))
    name, city = (name, city) if name else (city, "")
    if not name:
        return None
    party = session.execute(
        select(PartyRow).where(PartyRow.kind == "gp", PartyRow.name == name, PartyRow.city == city)
    ).scalar()
    if party is None:
        party = PartyRow(id=studio.new_id(), kind="gp", name=name, city=city)
        session.add(party)
        session.flush()
    return party.id


@action(Permission.REGISTER_CLIENT)
def register_client(studio: Studio, entry: ClientEntry, *, gp: str = "") -> Client:
    """Register a new client and give them a number and a letterbox; Refused names the fields."""
    with studio.deed(Event.CLIENT_REGISTERED, Kind.CREATE, Purpose.FILE) as deed:
        row = add_client(studio, deed.session, entry)
        set_gp(studio, deed.session, row, gp)
        deed.about("client", row.id, client=row.id)
        deed.session.flush()
        return to_client(row, gp_of(deed.session, row))


@action(Permission.CHANGE_CLIENT)
def change_client(studio: Studio, client_id: UUID, entry: ClientEntry, *, version: int, gp: str) -> Client:
    """Change who a client is or how to reach them; Refused, NotFound, ChangedMeanwhile."""
    with studio.deed(Event.CLIENT_CHANGED, Kind.UPDATE, Purpose.FILE) as deed:
        row = update_client(studio, deed.session, client_id, entry, version)
        set_gp(studio, deed.session, row, gp)
        deed.about("client", row.id, client=row.id)
        deed.session.flush()
        return client_in(deed.session, client_id)


@action(Permission.READ_CLIENT)
def open_client(studio: Studio, client_id: UUID) -> Client:
    """Read a client's administrative data; the id of a joined file leads to the file that goes on.

    NotFound, AnotherClientPresent.
    """
    with studio.reading() as session:
        client_id = joined.kept_of(session, client_id)
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("client", client_id, client=client_id)
        return client_in(deed.session, client_id)


def client_in(session: Session, client_id: UUID) -> Client:
    """Return a client inside a deed; NotFound."""
    row = session.get(ClientRow, client_id)
    if row is None or row.number < 0:  # of who was destroyed a row without a name may be left, for an invoice
        raise NotFound
    also = joined.numbers_of(session, client_id)
    found = to_client(row, gp_of(session, row), restricted=_is_restricted(session, client_id), also=also)
    only_stored, partly_stored = stored_of(session, client_id)
    return replace(found, only_stored=only_stored, partly_stored=partly_stored)


_LAST_VISIT = select(func.max(VisitRow.started_at)).where(VisitRow.client_id == ClientRow.id).scalar_subquery()
_RESTRICTED = exists().where(RestrictionRow.client_id == ClientRow.id, RestrictionRow.until.is_(None))
_LINES = select(
    ClientRow.id, ClientRow.number, ClientRow.first_name, ClientRow.name_prefix, ClientRow.last_name,
    ClientRow.birth_date, ClientRow.postcode, _LAST_VISIT, _RESTRICTED,
).where(ClientRow.number.in_(bindparam("numbers", expanding=True)))  # fmt: skip
"""Made once: putting it together anew for each key would take longer than the search."""
_NEWEST = select(ClientRow.number).where(*joined.BY_ITSELF).order_by(ClientRow.number.desc())


def lines_in(session: Session, numbers: list[int]) -> tuple[ClientLine, ...]:
    """Return the lines of these clients in this order."""
    found = {
        number: ClientLine(client_id, number, Name(first, prefix, last), born, postcode, visited, bool(restricted))
        for client_id, number, first, prefix, last, born, postcode, visited, restricted in session.execute(
            _LINES, {"numbers": numbers}
        )
    }
    return tuple(found[number] for number in numbers if number in found)


@action(Permission.SEARCH_CLIENTS)
def find_clients(
    studio: Studio, typed: str, *, limit: int = MOST_FOUND, only: UUID | None = None
) -> tuple[ClientLine, ...]:
    """Find clients by any part of name, date of birth, number, phone, postcode or e-mail; best first.

    Where few are found, those whose names sound alike follow. ``only`` looks whether this one client is found, as in
    privacy mode. Reads only, so that it keeps up with typing; ``note_search`` journals the search once it has settled.
    """
    words = identity.search_words(typed, studio.today())
    with studio.reading() as session:
        number = session.execute(select(ClientRow.number).where(ClientRow.id == only)).scalar() if only else None
        if only and number is None:
            return ()
        if not words:
            numbers = [number] if number else list(session.execute(_NEWEST.limit(limit)).scalars())
        else:
            numbers = search.find(session, words, limit=limit, only=number)
            if len(numbers) < min(limit, FEW) and number is None:
                numbers = list(dict.fromkeys([*numbers, *_sounding(session, words)]))[:limit]
        return lines_in(session, numbers)


def _sounding(session: Session, words: tuple[str, ...]) -> list[int]:
    """Return clients whose names sound like the words that are names, and who have the others."""
    heard = [likeness.sounds(word) if word.isalpha() else () for word in words]
    if not any(heard):
        return []
    group = [sound[0] if sound else f"{word}*" for word, sound in zip(words, heard, strict=True)]
    return search.find_any(session, [group], limit=FEW)


@action(Permission.SEARCH_CLIENTS)
def note_search(studio: Studio, found: int) -> None:
    """Journal that somebody searched and how many clients were shown; not what was typed."""
    with studio.deed(Event.CLIENTS_SEARCHED, Kind.READ, Purpose.FILE) as deed:
        deed.about("clients", count=found)


@action(Permission.SEARCH_CLIENTS)
def count_clients(studio: Studio) -> int:
    """Return how many files there are."""
    with studio.reading() as session:
        return session.execute(select(func.count(ClientRow.id)).where(*joined.BY_ITSELF)).scalar_one()


@action(Permission.READ_STUDIO)
def list_gps(studio: Studio) -> tuple[str, ...]:
    """Return the general practitioners that are known, as "Name, place", by name."""
    with studio.reading() as session:
        rows = session.execute(
            select(PartyRow.name, PartyRow.city).where(PartyRow.kind == "gp").order_by(PartyRow.name)
        )
        return tuple(f"{name}, {city}" if city else name for name, city in rows)
