"""The letters of a request: made from what was decided and checked, edited by a person, frozen when they leave.

A letter that says something about the file lies sealed to the request. The paper is made anew from the words each
time; the hash of what left is kept, as with invoices (decision 18).
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop import places
from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.message_texts import fixed_words, greeting
from skintwin_desktop.core.requests.letter_values import case_of, must_name, values_of
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.records import RequestLetterText
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import notes_in, row_of
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import (
    ChangedMeanwhile,
    Denied,
    FieldProblem,
    LetterIncomplete,
    LetterSent,
    NotFound,
    Refused,
)
from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from skintwin_desktop.rules import misplaced, request_letters
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.store.tables import ClientRow, RequestLetterRow, RightsRequestRow

WAYS = ("desk", "post", "email")
CODE_WAYS = ("desk", "phone", "post", "email")
LONGEST = 12000
DRAFT = "request_letter"


def draft_subject(request_id: UUID, kind: LetterKind) -> str:
    """Return by what the draft of a letter that somebody is editing is found again."""
    return f"{request_id.hex} {kind.value}"


@dataclass(frozen=True)
class Drafted:
    """A letter as it would leave: its subject, its text, and what it lacks."""

    kind: LetterKind
    language: str
    subject: str
    text: str
    missing: tuple[tuple[str, str], ...]


@cache
def texts() -> Mapping[str, Any]:
    """Return every fixed word of the letters, by group and language."""
    return tomllib.loads((places.resources() / "templates" / "request_letters.toml").read_text(encoding="utf-8"))


def _refuse(studio: Studio, kind: LetterKind) -> None:
    """Raise Denied for who may not: a letter that says nothing about the file is anybody's, the others are not."""
    if kind not in request_letters.ADMINISTRATIVE and not studio.may(Permission.DECIDE_REQUESTS):
        raise Denied(Permission.DECIDE_REQUESTS.value)


@action(Permission.HANDLE_REQUESTS)
def compose_letter(studio: Studio, request_id: UUID, kind: LetterKind, *, language: str = "") -> Drafted:
    """Make a letter anew from what stands in the request; nothing is kept. Denied, NotFound."""
    _refuse(studio, kind)
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        return _composed(studio, deed.session, row, kind, language or row.language)


def _composed(studio: Studio, session: Session, row: RightsRequestRow, kind: LetterKind, language: str) -> Drafted:
    case = case_of(session, row, kind)
    values = values_of(studio, session, row, kind=kind, language=language, words=texts())
    blocks: Mapping[str, str] = texts()["blocks"][language]
    words = request_letters.filled(request_letters.blocks_of(case), blocks, values)
    hello = _greeting(session, row, language)
    closing = f"{fixed_words(language)['closing']}\n{studio.user.name}\n{values['studio']}"
    text = f"{hello}\n\n{words}\n\n{closing}"
    return _drafted(row, case, language=language, text=text)


def _drafted(row: RightsRequestRow, case: LetterCase, *, language: str, text: str) -> Drafted:
    found = request_letters.problems(case, text, language, must_name(row, case.kind, language))
    return Drafted(case.kind, language, str(texts()["subjects"][language][case.kind.value]), text, found)


def _greeting(session: Session, row: RightsRequestRow, language: str) -> str:
    client = session.get(ClientRow, row.client_id) if row.client_id else None
    if client is not None and row.relation == "client":
        return greeting(Name(client.first_name, client.name_prefix, client.last_name), client.sex, language)
    return greeting(Name("", "", row.requester), "other", language)


@action(Permission.HANDLE_REQUESTS)
def keep_letter(
    studio: Studio, request_id: UUID, kind: LetterKind, text: str, *, language: str, version: int | None = None
) -> UUID:
    """Keep a letter as a person edited it; return its id. ``version`` is that of the letter which was read, if any.

    The draft of it goes in the same transaction. Refused for words that cannot be kept; ChangedMeanwhile; Denied,
    NotFound, RequestClosed.
    """
    _refuse(studio, kind)
    tidy = _tidy(text)
    with studio.deed(Event.REQUEST_LETTER_MADE, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        letter = _unsent(deed.session, request_id, kind)
        if letter is not None and version not in {None, letter.version}:
            raise ChangedMeanwhile
        if letter is None:
            letter = _new(studio, row, kind)
            deed.session.add(letter)
        letter.language = language
        _put(studio, letter, tidy)
        deed.session.flush()
        drop_draft(studio, deed.session, DRAFT, draft_subject(request_id, kind))
        deed.about("request_letter", letter.id, client=row.client_id)
        return letter.id


def _tidy(text: str) -> str:
    tidy = text.replace("\r\n", "\n").strip()
    if not tidy or len(tidy) > LONGEST:
        raise Refused((FieldProblem("text", "long" if tidy else "empty", str(LONGEST)),))
    if code := misplaced.problem(tidy):
        raise Refused((FieldProblem("text", code),))
    return tidy


def write_and_send(
    studio: Studio, session: Session, row: RightsRequestRow, kind: LetterKind, text: str, *, way: str, language: str
) -> RequestLetterRow:
    """Keep a letter inside a deed and freeze it as it leaves, also of a request that is closed.

    Refused for an unknown way and words that cannot be kept, LetterIncomplete.
    """
    letter = _unsent(session, row.id, kind)
    if letter is None:
        letter = _new(studio, row, kind)
        session.add(letter)
    letter.language = language
    _put(studio, letter, _tidy(text))
    _refuse_way(session, letter, way, "")
    _leave(studio, session, row, letter, way=way)
    return letter


def _unsent(session: Session, request_id: UUID, kind: LetterKind) -> RequestLetterRow | None:
    asked = select(RequestLetterRow).where(
        RequestLetterRow.request_id == request_id,
        RequestLetterRow.kind == kind.value,
        RequestLetterRow.sent_at.is_(None),
    )
    return session.execute(asked).scalars().first()


def _new(studio: Studio, row: RightsRequestRow, kind: LetterKind) -> RequestLetterRow:
    return RequestLetterRow(
        id=studio.new_id(),
        request_id=row.id,
        client_id=row.client_id,
        kind=kind.value,
        template=texts()["version"],
        made_at=studio.now(),
        made_by=studio.user.user_id,
        way="",
        address="",
        code_way="",
        paper_sha256=b"",
    )


def _put(studio: Studio, letter: RequestLetterRow, text: str) -> None:
    if LetterKind(letter.kind) in request_letters.ADMINISTRATIVE:
        letter.body, letter.sealed = text, b""
    else:
        sealed = post(studio, RequestLetterText(text), table="request_letter", row=letter.id, client=letter.request_id)
        letter.body, letter.sealed = "", sealed
    letter.paper_sha256 = b""  # what was final is not any more


def _text(studio: Studio, letter: RequestLetterRow) -> str:
    if not letter.sealed:
        return letter.body
    opened = take_out(studio, letter.sealed, RequestLetterText, table="request_letter", row=letter.id,
                      client=letter.request_id)  # fmt: skip
    return opened.text


@action(Permission.HANDLE_REQUESTS)
def read_letter(studio: Studio, letter_id: UUID) -> Drafted:
    """Return a letter that was kept or sent; Denied for a sealed one without the key; NotFound."""
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        letter, row = _letter(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        _refuse(studio, LetterKind(letter.kind))
        case = case_of(deed.session, row, LetterKind(letter.kind))
        return _drafted(row, case, language=letter.language, text=_text(studio, letter))


def _letter(session: Session, letter_id: UUID) -> tuple[RequestLetterRow, RightsRequestRow]:
    letter = session.get(RequestLetterRow, letter_id)
    if letter is None:
        raise NotFound
    return letter, row_of(session, letter.request_id)


@action(Permission.HANDLE_REQUESTS)
def letter_paper(studio: Studio, letter_id: UUID) -> bytes:
    """Return a letter as PDF/A, for paper or a file; Denied, NotFound, PaperRefused."""
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        letter, row = _letter(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        _refuse(studio, LetterKind(letter.kind))
        paper = _paper(studio, deed.session, row, letter, _text(studio, letter))
        return letters_pdf(paper, moment=letter.sent_at or studio.now())


@action(Permission.HANDLE_REQUESTS)
def save_letter(studio: Studio, letter_id: UUID, path: Path) -> bool:
    """Write a letter as PDF/A where the person chose; False when nothing can be written there. Denied, NotFound."""
    return save_for_person(path, letter_paper(studio, letter_id))


@action(Permission.HANDLE_REQUESTS)
def letter_pages(
    studio: Studio, request_id: UUID, kind: LetterKind, text: str, *, language: str, ppi: int,
    letter_id: UUID | None = None,
) -> list[bytes]:  # fmt: skip
    """Return the pages of a letter being edited, or of the one that left, as PNG; Denied, NotFound, PaperRefused."""
    _refuse(studio, kind)
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        letter = deed.session.get(RequestLetterRow, letter_id) if letter_id is not None else None
        if (
            letter is not None
            and letter.request_id == request_id
            and letter.kind == kind
            and letter.sent_at is not None
        ):
            return letters_pages(_paper(studio, deed.session, row, letter, _text(studio, letter)), ppi=ppi)
        today = studio.today()
        return letters_pages(_sheet(deed.session, row, kind=kind, text=text, language=language, on=today), ppi=ppi)


def _paper(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, text: str) -> Letters:
    kind, on = LetterKind(letter.kind), studio.local(letter.sent_at or studio.now()).date()
    return _sheet(session, row, kind=kind, text=text, language=letter.language, on=on, address=letter.address)


def _sheet(
    session: Session, row: RightsRequestRow, *, kind: LetterKind, text: str, language: str, on: date, address: str = ""
) -> Letters:
    lines = tuple(address.split("\n")) if address else address_of(session, row)
    sheet = Letter(
        language=language,
        address=lines,
        dated=on,
        reference=reference(row),
        subject=str(texts()["subjects"][language][kind.value]),
        body=text,
    )
    return client_letters.letters_of(session, language, [sheet])


def address_of(session: Session, row: RightsRequestRow) -> tuple[str, ...]:
    """Return where an answer goes: the address in the file, or what the requester gave."""
    client = session.get(ClientRow, row.client_id) if row.client_id else None
    if row.reply_to or client is None or row.relation != "client":
        return tuple(part for part in (row.requester, *row.reply_to.split(", ")) if part)
    return client_letters.address_lines(client)


@action(Permission.HANDLE_REQUESTS)
def send_letter(studio: Studio, letter_id: UUID, way: str, *, code_way: str = "", version: int) -> None:
    """Freeze a letter as it leaves, and note by which way, where to, and how the code of a parcel went.

    LetterIncomplete names what it lacks; Refused for an unknown way, for e-mail with a letter about the file, and when
    the code would go the same way as the parcel; LetterSent, ChangedMeanwhile, Denied, NotFound, RequestClosed.
    """
    with studio.deed(Event.REQUEST_LETTER_SENT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        session = deed.session
        letter, row = _letter(session, letter_id)
        open_row(session, row.id)
        if letter.sent_at is not None:
            raise LetterSent
        if letter.version != version:
            raise ChangedMeanwhile
        _refuse_way(session, letter, way, code_way)
        _leave(studio, session, row, letter, way=way, code_way=code_way)
        deed.about("request_letter", letter_id, client=row.client_id)


def _leave(
    studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, *, way: str, code_way: str = ""
) -> None:
    """Freeze a letter inside a deed and note that it left."""
    now = studio.now()
    if studio.may(Permission.DECIDE_REQUESTS) or not letter.sealed:
        _freeze(studio, session, row, letter, now)
    elif not letter.paper_sha256:  # reception hands over what who decided has made final
        raise Refused((FieldProblem("letter", "not_final"),))
    letter.way, letter.code_way = way, code_way
    letter.sent_at, letter.sent_by = now, studio.user.user_id


def _refuse_way(session: Session, letter: RequestLetterRow, way: str, code_way: str) -> None:
    found = []
    if way not in WAYS or (way == "email" and letter.sealed):
        found.append(FieldProblem("way", "sealed" if way == "email" else "empty"))
    parcel = letter.kind == LetterKind.ANSWER and bool(parcels_that_count(notes_in(session, letter.request_id)))
    if parcel and (code_way not in CODE_WAYS or (code_way == way and way != "desk")):
        found.append(FieldProblem("code_way", "same" if code_way == way else "empty"))
    if found:
        raise Refused(tuple(found))


def _freeze(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, now: datetime) -> None:
    text, kind = _text(studio, letter), LetterKind(letter.kind)
    drafted = _drafted(row, case_of(session, row, kind), language=letter.language, text=text)
    if drafted.missing:
        raise LetterIncomplete(drafted.missing)
    letter.address = "\n".join(address_of(session, row))
    paper = letters_pdf(_paper(studio, session, row, letter, text), moment=now)
    letter.paper_sha256 = hashlib.sha256(paper).digest()


@action(Permission.DECIDE_REQUESTS)
def make_final(studio: Studio, letter_id: UUID, *, version: int) -> None:
    """Make a sealed letter final, so that reception can hand it over; LetterIncomplete, LetterSent, NotFound."""
    with studio.deed(Event.REQUEST_LETTER_MADE, Kind.UPDATE, Purpose.RIGHTS) as deed:
        letter, row = _letter(deed.session, letter_id)
        if letter.sent_at is not None:
            raise LetterSent
        if letter.version != version:
            raise ChangedMeanwhile
        _freeze(studio, deed.session, row, letter, studio.now())
        deed.about("request_letter", letter_id, client=row.client_id)
