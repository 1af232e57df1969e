"""The letters of a request: made from what was decided and checked, edited by a person, frozen when they leave.

A letter that says something about the file lies sealed to the request. The paper is made anew from the words each
time; the hash of what left is kept, as with invoices (decision 18).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.message_texts import fixed_words
from skintwin_desktop.core.requests import clocks, restricting
from skintwin_desktop.core.requests.addressees import address_of, greeting_of, is_destroyed
from skintwin_desktop.core.requests.code_ways import CODE_WAYS, code_way_in
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.letter_values import blocks_for, case_of, must_name, values_of
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
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.store.tables import RequestLetterRow, RightsRequestRow

WAYS = ("desk", "post", "email")
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


def _refuse(studio: Studio, kind: LetterKind) -> None:
    """Raise Denied for who may not: a letter that says nothing about the file is anybody's, the others are not."""
    if kind not in request_letters.ADMINISTRATIVE and not studio.may(Permission.DECIDE_REQUESTS):
        raise Denied(Permission.DECIDE_REQUESTS.value)


@action(Permission.HANDLE_REQUESTS)
def compose_letter(
    studio: Studio, request_id: UUID, kind: LetterKind, *, language: str = "", code_way: str = ""
) -> Drafted:
    """Make a letter anew from what stands in the request; nothing is kept. Denied, NotFound.

    ``code_way`` is one of CODE_WAYS, how the code of a parcel goes; without it the usual one.
    """
    _refuse(studio, kind)
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        return _composed(studio, deed.session, row, kind, language=language or row.language, code_way=code_way)


def _composed(
    studio: Studio, session: Session, row: RightsRequestRow, kind: LetterKind, *, language: str, code_way: str
) -> Drafted:
    case = case_of(session, row, kind)
    values = values_of(studio, session, row, kind=kind, language=language, words=texts(), code_way=code_way)
    blocks = blocks_for(session, row, language, texts())
    words = request_letters.filled(request_letters.blocks_of(case), blocks, values)
    hello = greeting_of(studio, session, row, language)
    closing = f"{fixed_words(language)['closing']}\n{studio.user.name}\n{values['studio']}"
    text = f"{hello}\n\n{words}\n\n{closing}"
    return _drafted(row, case, language=language, text=text)


def _drafted(row: RightsRequestRow, case: LetterCase, *, language: str, text: str) -> Drafted:
    found = request_letters.problems(case, text, language, must_name(row, case.kind, language))
    return Drafted(case.kind, language, str(texts()["subjects"][language][case.kind.value]), text, found)


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
    _refuse_way(studio, session, letter, way, "")
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
        _seal(studio, letter, RequestLetterText(text))
    letter.paper_sha256, letter.code_way = b"", ""  # what was final is not any more


def _seal(studio: Studio, letter: RequestLetterRow, content: RequestLetterText) -> None:
    letter.body = ""
    letter.sealed = post(studio, content, table="request_letter", row=letter.id, client=letter.request_id)


def _content(studio: Studio, letter: RequestLetterRow) -> RequestLetterText:
    """Return what a letter holds, and once it is final its date and where it went."""
    if letter.sealed:
        opened = take_out(studio, letter.sealed, RequestLetterText, table="request_letter", row=letter.id,
                          client=letter.request_id)  # fmt: skip
        return replace(opened, address=opened.address or letter.address)
    frozen_at = letter.sent_at.isoformat() if letter.sent_at is not None else ""
    return RequestLetterText(letter.body, letter.address, frozen_at)


@action(Permission.HANDLE_REQUESTS)
def read_letter(studio: Studio, letter_id: UUID) -> Drafted:
    """Return a letter that was kept or sent; Denied for a sealed one without the key; NotFound."""
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        letter, row = _letter(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        _refuse(studio, LetterKind(letter.kind))
        case = case_of(deed.session, row, LetterKind(letter.kind))
        return _drafted(row, case, language=letter.language, text=_content(studio, letter).text)


def _letter(session: Session, letter_id: UUID) -> tuple[RequestLetterRow, RightsRequestRow]:
    letter = session.get(RequestLetterRow, letter_id)
    if letter is None:
        raise NotFound
    return letter, row_of(session, letter.request_id)


@action(Permission.HANDLE_REQUESTS)
def letter_paper(studio: Studio, letter_id: UUID) -> bytes:
    """Return a letter as PDF/A, for paper or a file, marked as a draft where it may not leave.

    Denied, NotFound, PaperRefused.
    """
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        letter, row = _letter(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        _refuse(studio, LetterKind(letter.kind))
        content = _content(studio, letter)
        paper = _paper(studio, deed.session, row, letter, content)
        return letters_pdf(paper, moment=_frozen(studio, letter, content))


@action(Permission.HANDLE_REQUESTS)
def save_letter(studio: Studio, letter_id: UUID, path: Path) -> bool:
    """Write a letter as PDF/A where the person chose; False when nothing can be written there. Denied, NotFound."""
    return save_for_person(path, letter_paper(studio, letter_id))


@action(Permission.HANDLE_REQUESTS)
def letter_pages(
    studio: Studio, request_id: UUID, kind: LetterKind, text: str, *, language: str, ppi: int,
    letter_id: UUID | None = None,
) -> list[bytes]:  # fmt: skip
    """Return the pages of a letter being edited, or of the one that left, as PNG; Denied, NotFound, PaperRefused.

    Each page says that it is a draft as long as it may not leave: it lacks something, or is not final and about the
    file.
    """
    _refuse(studio, kind)
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        letter = deed.session.get(RequestLetterRow, letter_id) if letter_id is not None else None
        if letter is not None and letter.request_id == request_id and letter.kind == kind and letter.paper_sha256:
            content = _content(studio, letter)
            if letter.sent_at is not None or content.text == text.strip():
                return letters_pages(_paper(studio, deed.session, row, letter, content), ppi=ppi)
        today = studio.today()
        lines = address_of(studio, deed.session, row)
        draft = kind not in request_letters.ADMINISTRATIVE or _lacks(deed.session, row, kind, text, language)
        sheet = _sheet(deed.session, row, kind=kind, text=text, language=language, on=today, address=lines, draft=draft)
        return letters_pages(sheet, ppi=ppi)


def _frozen(studio: Studio, letter: RequestLetterRow, content: RequestLetterText) -> datetime:
    """Return the moment that a letter bears: when it was made final, or now while it can be edited."""
    return datetime.fromisoformat(content.frozen_at) if content.frozen_at else letter.sent_at or studio.now()


def _paper(
    studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, content: RequestLetterText
) -> Letters:
    address = tuple(content.address.split("\n")) if content.address else address_of(studio, session, row)
    on = studio.local(_frozen(studio, letter, content)).date()
    kind = LetterKind(letter.kind)
    editable = not content.frozen_at
    draft = editable and (bool(letter.sealed) or _lacks(session, row, kind, content.text, letter.language))
    return _sheet(
        session, row, kind=kind, text=content.text, language=letter.language, on=on, address=address, draft=draft
    )


def _lacks(session: Session, row: RightsRequestRow, kind: LetterKind, text: str, language: str) -> bool:
    """Tell inside a deed whether a letter does not say all that it must."""
    return bool(_drafted(row, case_of(session, row, kind), language=language, text=text).missing)


def _sheet(
    session: Session,
    row: RightsRequestRow,
    *,
    kind: LetterKind,
    text: str,
    language: str,
    on: date,
    address: tuple[str, ...],
    draft: bool,
) -> Letters:
    sheet = Letter(
        language=language,
        address=address,
        dated=on,
        reference=reference(row),
        subject=str(texts()["subjects"][language][kind.value]),
        body=text,
        draft=draft,
    )
    return client_letters.letters_of(session, language, [sheet])


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
        _refuse_way(studio, session, letter, way, code_way)
        _leave(studio, session, row, letter, way=way, code_way=code_way)
        deed.about("request_letter", letter_id, client=row.client_id)


def _leave(
    studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, *, way: str, code_way: str = ""
) -> None:
    """Freeze a letter inside a deed and note that it left."""
    now = studio.now()
    clocks.refuse_late(row, LetterKind(letter.kind), studio.today())
    if not letter.paper_sha256:  # what was made final leaves as it was made
        if letter.sealed and not studio.may(Permission.DECIDE_REQUESTS):
            raise Refused((FieldProblem("letter", "not_final"),))
        _freeze(studio, session, row, letter, now)
    if way == "post" and not _has_address(studio, session, row, letter):
        raise Refused((FieldProblem("way", "no_address"),))
    letter.way, letter.code_way = way, code_way
    letter.sent_at, letter.sent_by = now, studio.user.user_id
    if case_of(session, row, LetterKind(letter.kind)).ends_restriction:  # the client was told with it, as it must say
        for mark in restricting.ending_with(session, row):
            mark.announced_at = mark.announced_at or now


def _refuse_way(studio: Studio, session: Session, letter: RequestLetterRow, way: str, code_way: str) -> None:
    found = []
    if way not in WAYS or (way == "email" and letter.sealed):
        found.append(FieldProblem("way", "sealed" if way == "email" else "empty"))
    parcel = letter.kind == LetterKind.ANSWER and bool(parcels_that_count(notes_in(session, letter.request_id)))
    if parcel and (code_way not in CODE_WAYS or (code_way == way and way != "desk")):
        found.append(FieldProblem("code_way", "same" if code_way == way else "empty"))
    elif parcel and _said_way(studio, letter) not in {"", code_way}:
        found.append(FieldProblem("code_way", "other"))
    if found:
        raise Refused(tuple(found))


def _said_way(studio: Studio, letter: RequestLetterRow) -> str:
    """Return how the code of a parcel goes by what a letter says; for who may not open it as it was made final."""
    if letter.code_way or not studio.may(Permission.DECIDE_REQUESTS):
        return letter.code_way
    return code_way_in(_content(studio, letter).text, letter.language)


def _freeze(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, now: datetime) -> None:
    """Fix inside a deed what a letter says, where it goes and the date that it bears; LetterIncomplete."""
    text, kind = _content(studio, letter).text, LetterKind(letter.kind)
    drafted = _drafted(row, case_of(session, row, kind), language=letter.language, text=text)
    if drafted.missing:
        raise LetterIncomplete(drafted.missing)
    address = "\n".join(address_of(studio, session, row))
    content = RequestLetterText(text, address, now.isoformat())
    gone = is_destroyed(session, row)
    if letter.sealed:
        _seal(studio, letter, content if gone else replace(content, address=""))
    letter.address = "" if gone else address
    paper = letters_pdf(_paper(studio, session, row, letter, content), moment=now)
    letter.paper_sha256 = hashlib.sha256(paper).digest()


def _has_address(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow) -> bool:
    """Tell inside a deed whether a letter can be posted: a name and somewhere to bring it."""
    if letter.sealed and not letter.address and not studio.may(Permission.DECIDE_REQUESTS):
        return is_destroyed(session, row)  # where it goes lies sealed, and was there when the letter was made final
    return len([line for line in _content(studio, letter).address.split("\n") if line.strip()]) > 1


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
        if parcels_that_count(notes_in(deed.session, row.id)):
            letter.code_way = code_way_in(_content(studio, letter).text, letter.language)
        deed.about("request_letter", letter_id, client=row.client_id)
