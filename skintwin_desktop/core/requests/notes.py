"""Notes with a request: what was asked, why something was decided, what a client chose. The words are sealed.

A note's kind and code are plain, because the steps of a request depend on them; whoever works here can write one, and
who decides can read it.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.records import RequestWords
from skintwin_desktop.core.requests.rows import notes_in, row_of
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, RequestClosed
from skintwin_desktop.rules import misplaced
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_grounds import COMMISSION_SHOWN, DEATH_PROOFS, GIVING, OFFICIAL_WAYS
from skintwin_desktop.rules.request_grounds import NO_GROUND as NO_GROUND  # noqa: PLC0414 - a choice of a note
from skintwin_desktop.rules.request_relations import AUTHORITY_OF
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.rules.restrictions import Exception18, Use
from skintwin_desktop.store.tables import RequestNoteRow, RightsRequestRow

LONGEST = 8000
ASKED, SCOPE, REASON, REMARK, CLIENTS_WORD = "asked", "scope", "reason", "remark", "clients_word"
TALK, SIGNED_LIST, UNPROVEN, MORE_CAME = "talk", "signed_list", "unproven", "more_came"
CHOSEN = "chosen"
"""What the scope of a request says when it is about some of the file only."""
CARRIED_OUT, FAILED, VERIFIED, CONSEQUENCES, PARCEL = "carried_out", "failed", "verified", "consequences", "parcel"
PARCEL_LOST, DESTROYED, WORTHLESS = "parcel_lost", "destroyed", "worthless"
"""The code of a parcel was lost: what became of the parcel, which is the code of its own note from then on."""
ALLOWED = {Use.MESSAGE: "allowed_message", Use.RESULT: "allowed_result"}
"""A use of what is only stored was allowed, on a ground of article 18(2) AVG."""
WHOM = "whom"
"""Whose data were destroyed, by name; only until everybody who was given some has been told of it."""
TAKEN_IN = "taken_in"
"""How long a file is that was taken in, and its SHA-256: what stays of it once it is destroyed."""
WANTED = "wanted"
"""Into what something medical has to be corrected."""
OUTCOME = "outcome"
"""What was really done, by the name under which a letter knows it."""
ADDRESSEE = "addressee"
"""How to greet and where to write somebody whose file is destroyed; only until the answer was delivered."""
WEIGHING, STOP, COMPELLING = "weighing", "stop", "compelling"
DEATH, WISH, FORBIDS, ALLOWS, GROUND = "death", "wish", "forbids", "allows", "ground"
OFFICIAL, COMMISSION = "official", "commission"
"""Which official asks and by what that was seen; by what it was seen that somebody commissioned the care."""
ERROR_SUSPECTED, DOCTOR = "error_suspected", "doctor"
CLIENT_ASKED, CLIENT_INFORMED, CHOICE, RELEASE, BLOCK = (
    "client_asked", "client_informed", "choice", "release", "block",
)  # fmt: skip
FILE, LINKED, WRONG = "file", "linked", "wrong"
"""Whose file a request is about was said, or that it was the wrong one."""
AUTHORITY = "authority"
"""By what it was seen that somebody may ask for the client."""
REPLAYED = "replayed"
"""A destruction was finished, or done once more, as somebody signed in."""
BY_ANYBODY = frozenset({SCOPE, AUTHORITY, REMARK, CLIENTS_WORD, MORE_CAME, CLIENT_ASKED})
PROVEN = frozenset({DEATH, OFFICIAL})
"""Noted by anybody too, with more than a choice and words: see ``proofs``."""
BY_WHO_DECIDES = frozenset(
    {
        REASON, TALK, SIGNED_LIST, UNPROVEN, CONSEQUENCES, WEIGHING, WISH, GROUND, ERROR_SUSPECTED, DOCTOR,
        CLIENT_INFORMED, CHOICE, PARCEL_LOST, COMMISSION,
    }
)  # fmt: skip
TYPED = BY_ANYBODY | BY_WHO_DECIDES | PROVEN | {ASKED, WANTED, FAILED}
"""Notes of which the words were typed by somebody."""
CODES: dict[str, tuple[str, ...]] = {
    SCOPE: ("all", CHOSEN),
    SIGNED_LIST: ("paper", "email", "client_screen"),
    WEIGHING: (STOP, COMPELLING),
    AUTHORITY: tuple(code for codes in AUTHORITY_OF.values() for code in codes),
    DEATH: (*DEATH_PROOFS, "other"),
    OFFICIAL: OFFICIAL_WAYS,
    COMMISSION: COMMISSION_SHOWN,
    WISH: (FORBIDS, ALLOWS),
    GROUND: tuple(dict.fromkeys(code for codes in GIVING.values() for code in codes)),
    CHOICE: (RELEASE, BLOCK),
    PARCEL: (DESTROYED, WORTHLESS),
    PARCEL_LOST: (DESTROYED, WORTHLESS),
    FILE: (LINKED, WRONG),
    **dict.fromkeys(ALLOWED.values(), tuple(Exception18)),
}
"""The choices that go with a kind; others have none."""
OF_ONE_FILE = (BY_WHO_DECIDES | {MORE_CAME, CLIENT_ASKED, AUTHORITY}) - {CONSEQUENCES}
"""What is noted from one file, or because of it: once a request is about another, it does not count any more."""


def add_note(
    studio: Studio, session: Session, row: RightsRequestRow, kind: str, words: str = "", *, code: str = "",
    part_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Add a note inside a deed; return its id.

    Refused for words that cannot be kept: too many, or with a citizen service number or a bank account in them.
    """
    text = words.replace("\r\n", "\n").strip()
    if kind in TYPED and (code_of_number := misplaced.problem(text)):
        raise Refused((FieldProblem("words", code_of_number),))
    if len(text) > LONGEST:
        raise Refused((FieldProblem("words", "long", str(LONGEST)),))
    note_id = studio.new_id()
    session.add(
        RequestNoteRow(
            id=note_id,
            request_id=row.id,
            client_id=row.client_id,
            kind=kind,
            code=code,
            part_id=part_id,
            noted_at=studio.now(),
            noted_by=studio.user.user_id,
            sealed=post(studio, RequestWords(text), table="request_note", row=note_id, client=row.id),
        )
    )
    session.flush()
    return note_id


@action(Permission.HANDLE_REQUESTS)
def note(
    studio: Studio, request_id: UUID, kind: str, words: str = "", *, code: str = "", part_id: UUID | None = None
) -> UUID:
    """Note something with a request; return the id. Denied for what only who decides may note.

    Refused for a kind with an unknown choice and for words that cannot be kept; NotFound, RequestClosed.
    """
    if kind not in BY_ANYBODY | BY_WHO_DECIDES - {SIGNED_LIST}:
        raise ValueError(kind)
    if kind in BY_WHO_DECIDES:
        studio.require(Permission.DECIDE_REQUESTS)
    if code not in CODES.get(kind, ("",)):
        raise Refused((FieldProblem(kind, "empty"),))
    with studio.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if code not in fitting(kind, Right(row.right), row.relation):
            raise Refused((FieldProblem(kind, "empty"),))
        note_id = add_note(studio, deed.session, row, kind, words, code=code, part_id=part_id)
        deed.about("request", request_id, client=row.client_id)
    return note_id


def fitting(kind: str, right: Right, relation: str) -> tuple[str, ...]:
    """Return the choices of a kind of note that fit what is asked and who asks it."""
    if kind == AUTHORITY:
        return AUTHORITY_OF.get(relation, ())
    if kind == GROUND:
        return GIVING.get(right, CODES[GROUND])
    return CODES.get(kind, ("",))


def open_row(session: Session, request_id: UUID) -> RightsRequestRow:
    """Return the row of a request that still runs; NotFound, RequestClosed."""
    row = row_of(session, request_id)
    if row.closed_at is not None:
        raise RequestClosed
    return row


@action(Permission.DECIDE_REQUESTS)
def read_words(studio: Studio, note_id: UUID) -> str:
    """Open the words of a note; NotFound. Who wrote it at the desk cannot: a letterbox gives nothing back."""
    with studio.deed(Event.REQUEST_WORDS_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = deed.session.get(RequestNoteRow, note_id)
        if row is None:
            raise NotFound
        deed.about("request", row.request_id, client=row.client_id)
        return words_of(studio, row)


def words_of(studio: Studio, row: RequestNoteRow) -> str:
    """Open the words of a note; Denied without the care key."""
    return take_out(studio, row.sealed, RequestWords, table="request_note", row=row.id, client=row.request_id).text


def chose_parts(session: Session, request_id: UUID) -> bool:
    """Tell inside a deed whether a client asked for some of the file only, by the newest note of the scope."""
    scopes = of_kinds(notes_in(session, request_id), SCOPE)
    return bool(scopes) and scopes[-1].code == CHOSEN


def of_kinds(noted: Iterable[RequestNoteRow], *kinds: str) -> list[RequestNoteRow]:
    """Return those notes that are of these kinds, in their order."""
    return [one for one in noted if one.kind in kinds]


def counting(noted: list[RequestNoteRow]) -> list[RequestNoteRow]:
    """Return the notes that count for the file that a request is about now, in their order."""
    said = max((at for at, one in enumerate(noted) if one.kind == FILE), default=-1)
    return [one for at, one in enumerate(noted) if at > said or one.kind not in OF_ONE_FILE]
