"""The letters of a request: made from what was decided and checked, edited by a person, and kept.

A letter that says something about the file lies sealed to the request. How one leaves: ``letters_out``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.message_texts import fixed_words
from skintwin_desktop.core.requests.addressees import greeting_of
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.letter_values import blocks_for, case_of, must_name, values_of
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.records import RequestLetterText
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import (
    ChangedMeanwhile,
    Denied,
    FieldProblem,
    NotFound,
    Refused,
)
from skintwin_desktop.rules import misplaced, request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.store.tables import RequestLetterRow, RightsRequestRow

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


def refuse_reader(studio: Studio, kind: LetterKind) -> None:
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
    refuse_reader(studio, kind)
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
    return drafted_of(row, case, language=language, text=text)


def drafted_of(row: RightsRequestRow, case: LetterCase, *, language: str, text: str) -> Drafted:
    """Return a letter with what it lacks."""
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
    refuse_reader(studio, kind)
    words = tidy(text)
    with studio.deed(Event.REQUEST_LETTER_MADE, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        letter = unsent(deed.session, request_id, kind)
        if letter is not None and version not in {None, letter.version}:
            raise ChangedMeanwhile
        if letter is None:
            letter = new_letter(studio, row, kind)
            deed.session.add(letter)
        letter.language = language
        put_words(studio, letter, words)
        deed.session.flush()
        drop_draft(studio, deed.session, DRAFT, draft_subject(request_id, kind))
        deed.about("request_letter", letter.id, client=row.client_id)
        return letter.id


def tidy(text: str) -> str:
    """Return the words of a letter as they are kept; Refused for too many, and for a number that may not be there."""
    words = text.replace("\r\n", "\n").strip()
    if not words or len(words) > LONGEST:
        raise Refused((FieldProblem("text", "long" if words else "empty", str(LONGEST)),))
    if code := misplaced.problem(words):
        raise Refused((FieldProblem("text", code),))
    return words


def unsent(session: Session, request_id: UUID, kind: LetterKind) -> RequestLetterRow | None:
    """Return inside a deed the letter of a kind that has not left, if there is one."""
    asked = select(RequestLetterRow).where(
        RequestLetterRow.request_id == request_id,
        RequestLetterRow.kind == kind.value,
        RequestLetterRow.sent_at.is_(None),
    )
    return session.execute(asked).scalars().first()


def new_letter(studio: Studio, row: RightsRequestRow, kind: LetterKind) -> RequestLetterRow:
    """Return a letter that is begun."""
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


def put_words(studio: Studio, letter: RequestLetterRow, text: str) -> None:
    """Keep the words of a letter; what was final is not any more."""
    if LetterKind(letter.kind) in request_letters.ADMINISTRATIVE:
        letter.body, letter.sealed = text, b""
    else:
        seal_words(studio, letter, RequestLetterText(text))
    letter.paper_sha256, letter.code_way = b"", ""  # what was final is not any more


def seal_words(studio: Studio, letter: RequestLetterRow, content: RequestLetterText) -> None:
    """Seal what a letter holds to its request."""
    letter.body = ""
    letter.sealed = post(studio, content, table="request_letter", row=letter.id, client=letter.request_id)


def content_of(studio: Studio, letter: RequestLetterRow) -> RequestLetterText:
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
        letter, row = letter_in(deed.session, letter_id)
        deed.about("request_letter", letter_id, client=row.client_id)
        refuse_reader(studio, LetterKind(letter.kind))
        case = case_of(deed.session, row, LetterKind(letter.kind))
        return drafted_of(row, case, language=letter.language, text=content_of(studio, letter).text)


def letter_in(session: Session, letter_id: UUID) -> tuple[RequestLetterRow, RightsRequestRow]:
    """Return inside a deed a letter with its request; NotFound."""
    letter = session.get(RequestLetterRow, letter_id)
    if letter is None:
        raise NotFound
    return letter, row_of(session, letter.request_id)
