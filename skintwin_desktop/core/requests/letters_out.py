"""A letter of a request on its way out: as paper, made final, and frozen as it leaves.

The paper is made anew from the words each time; the hash of what left is kept, as with invoices (decision 18).
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import clocks, restricting
from skintwin_desktop.core.requests.addressees import address_of, is_destroyed
from skintwin_desktop.core.requests.code_ways import CODE_WAYS, code_way_in
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.letter_values import case_of
from skintwin_desktop.core.requests.letters import (
    content_of,
    drafted_of,
    letter_in,
    new_letter,
    put_words,
    refuse_reader,
    seal_words,
    tidy,
    unsent,
)
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.records import RequestLetterText
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import notes_in, row_of
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, LetterIncomplete, LetterSent, Refused
from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.store.tables import RequestLetterRow, RightsRequestRow

WAYS = ("desk", "post", "email")


@action(Permission.HANDLE_REQUESTS)
def letter_paper(studio: Studio, letter_id: UUID) -> bytes:
    """Return a letter as PDF/A, for paper or a file, marked as a draft where it may not leave.

    Denied, NotFound, PaperRefused.
    """
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        letter, row = letter_in(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        refuse_reader(studio, LetterKind(letter.kind))
        content = content_of(studio, letter)
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
    refuse_reader(studio, kind)
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        letter = deed.session.get(RequestLetterRow, letter_id) if letter_id is not None else None
        if letter is not None and letter.request_id == request_id and letter.kind == kind and letter.paper_sha256:
            content = content_of(studio, letter)
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
    return bool(drafted_of(row, case_of(session, row, kind), language=language, text=text).missing)


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


@action(Permission.DECIDE_REQUESTS)
def make_final(studio: Studio, letter_id: UUID, *, version: int) -> None:
    """Make a sealed letter final, so that reception can hand it over; LetterIncomplete, LetterSent, NotFound."""
    with studio.deed(Event.REQUEST_LETTER_MADE, Kind.UPDATE, Purpose.RIGHTS) as deed:
        letter, row = letter_in(deed.session, letter_id)
        if letter.sent_at is not None:
            raise LetterSent
        if letter.version != version:
            raise ChangedMeanwhile
        _freeze(studio, deed.session, row, letter, studio.now())
        if parcels_that_count(notes_in(deed.session, row.id)):
            letter.code_way = code_way_in(content_of(studio, letter).text, letter.language)
        deed.about("request_letter", letter_id, client=row.client_id)


@action(Permission.HANDLE_REQUESTS)
def send_letter(studio: Studio, letter_id: UUID, way: str, *, code_way: str = "", version: int) -> None:
    """Freeze a letter as it leaves, and note by which way, where to, and how the code of a parcel went.

    LetterIncomplete names what it lacks; Refused for an unknown way, for e-mail with a letter about the file, and when
    the code would go the same way as the parcel; LetterSent, ChangedMeanwhile, Denied, NotFound, RequestClosed.
    """
    with studio.deed(Event.REQUEST_LETTER_SENT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        session = deed.session
        letter, row = letter_in(session, letter_id)
        open_row(session, row.id)
        if letter.sent_at is not None:
            raise LetterSent
        if letter.version != version:
            raise ChangedMeanwhile
        _refuse_way(studio, session, letter, way, code_way)
        _leave(studio, session, row, letter, way=way, code_way=code_way)
        deed.about("request_letter", letter_id, client=row.client_id)


def write_and_send(
    studio: Studio, session: Session, row: RightsRequestRow, kind: LetterKind, text: str, *, way: str, language: str
) -> RequestLetterRow:
    """Keep a letter inside a deed and freeze it as it leaves, also of a request that is closed.

    Refused for an unknown way and words that cannot be kept, LetterIncomplete.
    """
    letter = unsent(session, row.id, kind)
    if letter is None:
        letter = new_letter(studio, row, kind)
        session.add(letter)
    letter.language = language
    put_words(studio, letter, tidy(text))
    _refuse_way(studio, session, letter, way, "")
    _leave(studio, session, row, letter, way=way)
    return letter


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
    return code_way_in(content_of(studio, letter).text, letter.language)


def _freeze(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow, now: datetime) -> None:
    """Fix inside a deed what a letter says, where it goes and the date that it bears; LetterIncomplete."""
    text, kind = content_of(studio, letter).text, LetterKind(letter.kind)
    drafted = drafted_of(row, case_of(session, row, kind), language=letter.language, text=text)
    if drafted.missing:
        raise LetterIncomplete(drafted.missing)
    address = "\n".join(address_of(studio, session, row))
    content = RequestLetterText(text, address, now.isoformat())
    gone = is_destroyed(session, row)
    if letter.sealed:
        seal_words(studio, letter, content if gone else replace(content, address=""))
    letter.address = "" if gone else address
    paper = letters_pdf(_paper(studio, session, row, letter, content), moment=now)
    letter.paper_sha256 = hashlib.sha256(paper).digest()


def _has_address(studio: Studio, session: Session, row: RightsRequestRow, letter: RequestLetterRow) -> bool:
    """Tell inside a deed whether a letter can be posted: a name and somewhere to bring it."""
    if letter.sealed and not letter.address and not studio.may(Permission.DECIDE_REQUESTS):
        return is_destroyed(session, row)  # where it goes lies sealed, and was there when the letter was made final
    return len([line for line in content_of(studio, letter).address.split("\n") if line.strip()]) > 1
