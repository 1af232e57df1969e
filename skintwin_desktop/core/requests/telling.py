"""Whom a rectification, destruction or restriction is told (article 19 AVG): a task for each, and what came of it.

What an outside source has of what goes is a task as well: the program does not reach it, so the letter says what came
of it.

The tasks are listed before anything is carried out, because a destruction takes away what names them. They are parts of
the request, and so outlive the file. Until the last of them has a result the request also keeps, sealed, whose data it
was about: a recipient could not tell otherwise.

While it is looked into whether data are right they may only be stored, and whoever was given them hears that as well: a
task of its own, from that step on. A use that the client objects to is ours alone: nobody was given data for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes, parts, records
from skintwin_desktop.core.requests.facts import is_apart
from skintwin_desktop.core.requests.notes import add_note
from skintwin_desktop.core.requests.recipients import UNNAMED, who_may_have_data
from skintwin_desktop.core.requests.records import Part, RecipientAnswer
from skintwin_desktop.core.requests.rows import notes_in, parts_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import deadlines
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, Right, State
from skintwin_desktop.store.tables import ClientRow, RequestNoteRow, RequestPartRow, RightsRequestRow

TOLD, IMPOSSIBLE, DISPROPORTIONATE, NOT_GIVEN = "told", "impossible", "disproportionate", "not_given"
RESULTS = (TOLD, IMPOSSIBLE, DISPROPORTIONATE, NOT_GIVEN)
"""What can come of a task: told; the two exceptions of article 19; or nothing was ever given after all."""
GONE, STILL_THERE = "gone", "still_there"
AT_SOURCE = (GONE, TOLD, STILL_THERE)
"""What can come of destroying at an outside source: gone there, told to destroy it, or it could not be."""
_SOURCE = "source:"
AnyPart = TypeVar("AnyPart", RequestPartRow, Part)
WAYS = ("post", "phone", "email", "desk")
_ANSWERED = ANSWERED | {State.LETTER}


def list_recipients(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """List inside a deed whom it has to be told: the effect of the step to carrying out. Again it adds what is new."""
    if row.client_id is None:
        return
    for one in who_may_have_data(studio, session, row.client_id, row.language):
        parts.add_part(studio, session, row, records.RECIPIENT, one.code, label=one.name, count=None)
    if row.right == Right.ERASURE:
        for part in goes_at_source(parts_in(session, row.id)):
            parts.add_part(
                studio, session, row, records.RECIPIENT, f"{_SOURCE}{part.code}", label=part.label, count=None
            )
    waiting = any(not part.found for part in tasks_in(session, row.id))
    if row.right == Right.ERASURE and waiting and not notes.of_kinds(notes_in(session, row.id), notes.WHOM):
        client = session.get_one(ClientRow, row.client_id)
        add_note(studio, session, row, notes.WHOM, person(client, row.language))


def list_limited(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """List inside a deed whom it has to be told that data are contested: the effect of the step that restricts them."""
    if row.client_id is None:
        return
    for one in who_may_have_data(studio, session, row.client_id, row.language):
        parts.add_part(
            studio, session, row, records.RECIPIENT, f"{records.LIMITED}{one.code}", label=one.name, count=None
        )


def goes_at_source(found: Iterable[AnyPart]) -> list[AnyPart]:
    """Return the outside sources that have something which was decided to go."""
    return [one for one in found if is_apart(one.kind, one.found, one.decision)]


def is_source(code: str) -> bool:
    """Tell whether a task is to destroy something at an outside source."""
    return code.startswith(_SOURCE)


def results_of(code: str) -> tuple[str, ...]:
    """Return what can come of a task."""
    return AT_SOURCE if is_source(code) else RESULTS


def is_limited(code: str) -> bool:
    """Tell whether a task is to tell that data are contested, and not what was done."""
    return code.startswith(records.LIMITED)


def is_unnamed(code: str) -> bool:
    """Tell whether only the log knows the recipient of a task."""
    return code.removeprefix(records.LIMITED) == UNNAMED


def tasks_in(session: Session, request_id: UUID) -> list[RequestPartRow]:
    """Return inside a deed the tasks of a request to tell somebody."""
    return [part for part in parts_in(session, request_id) if part.kind == records.RECIPIENT]


def person(client: ClientRow, language: str) -> str:
    """Return by what a recipient knows a client: the full name and the date of birth, no number of ours."""
    name = Name(client.first_name, client.name_prefix, client.last_name).full
    born = {"nl": "geboren op", "en": "born on"}[language]
    return f"{name}, {born} {typeset.long_date(client.birth_date, language)}"


@action(Permission.HANDLE_REQUESTS)
def note_recipient(studio: Studio, part_id: UUID, entry: RecipientAnswer, *, version: int) -> None:
    """Write down what came of telling a recipient: told whom, on which day and how; or why not, in plain words.

    Refused names the fields; StepRefused before it was carried out and after the letter; NotFound, RequestClosed,
    ChangedMeanwhile.
    """
    with studio.deed(Event.RECIPIENT_TOLD, Kind.UPDATE, Purpose.RIGHTS) as deed:
        part, row = task(deed.session, part_id)
        if part.version != version:
            raise ChangedMeanwhile
        problems = tuple(_problems(studio, part, row, entry))
        if problems:
            raise Refused(problems)
        told_on = entry.told_on if entry.result in {TOLD, GONE} else None
        part.found, part.done = entry.result, entry.way if entry.result == TOLD else ""
        part.done_at = datetime.combine(told_on, time(12), UTC) if told_on else None
        part.label = entry.whom.strip() or part.label
        part.answered_at, part.answered_by = studio.now(), studio.user.user_id
        if entry.words.strip():
            add_note(studio, deed.session, row, notes.REASON, entry.words, code=entry.result, part_id=part_id)
        deed.session.flush()
        if all(one.found for one in tasks_in(deed.session, row.id)):
            _forget_whom(deed.session, row)
        deed.about("request_part", part_id, client=row.client_id)


def task(session: Session, part_id: UUID) -> tuple[RequestPartRow, RightsRequestRow]:
    """Return inside a deed a task whose time it is, with its request; NotFound, StepRefused, RequestClosed."""
    part = session.get(RequestPartRow, part_id)
    if part is None or part.kind != records.RECIPIENT:
        raise NotFound
    row = notes.open_row(session, part.request_id)
    if State(row.state) is not State.CHECKING and not (is_limited(part.code) and State(row.state) not in _ANSWERED):
        raise StepRefused(State.CHECKING.value)
    return part, row


def _problems(
    studio: Studio, part: RequestPartRow, row: RightsRequestRow, entry: RecipientAnswer
) -> Iterator[FieldProblem]:
    if entry.result not in results_of(part.code):
        yield FieldProblem("result", "empty")
    yield from free_problems({"whom": entry.whom})
    if entry.result not in {TOLD, GONE}:
        if not entry.words.strip():
            yield FieldProblem("words", "empty")
        return
    if is_unnamed(part.code) and not entry.whom.strip():
        yield FieldProblem("whom", "empty")
    if entry.result == TOLD and entry.way not in WAYS:
        yield FieldProblem("way", "empty")
    if entry.told_on is None:
        yield FieldProblem("told_on", "empty")
    elif code := deadlines.day_problem(entry.told_on, row.received_on, studio.today()):
        yield FieldProblem("told_on", code)


def _forget_whom(session: Session, row: RightsRequestRow) -> None:
    """Destroy whose data it was about once nobody has to be told any more."""
    session.execute(
        delete(RequestNoteRow).where(RequestNoteRow.request_id == row.id, RequestNoteRow.kind == notes.WHOM)
    )


# --- what the answer to the client says of it ---


def told_values(
    studio: Studio,
    found: Iterable[RequestPartRow],
    reasons: Mapping[UUID | None, RequestNoteRow],
    *,
    language: str,
    words: Mapping[str, Any],
) -> Iterator[tuple[str, str]]:
    """Yield who was told and who was not, a line each; reasons are opened.

    That nobody had to be told is said only once no task can say otherwise.
    """
    tasks = [part for part in found if part.kind == records.RECIPIENT and not is_limited(part.code)]
    told = [f"– {part.label} ({how_told(part, language, words)})" for part in tasks if part.found == TOLD]
    not_told, not_gone = [], []
    for part in tasks:
        reason = notes.words_of(studio, reasons[part.id]) if part.id in reasons else ""
        if part.found in {IMPOSSIBLE, DISPROPORTIONATE}:
            not_told.append(f"– {part.label}: {words['not_told'][language][part.found]}. {reason}".strip())
        elif part.found == STILL_THERE:
            not_gone.append(f"– {part.label}. {reason}")
    gone = [f"– {part.label} ({_day(part, language)})" for part in tasks if part.found == GONE]
    if told:
        yield "informed", "\n".join(told)
    if not_told:
        yield "not_informed", "\n".join(not_told)
    if gone:
        yield "destroyed_elsewhere", "\n".join(gone)
    if not_gone:
        yield "not_destroyed_elsewhere", "\n".join(not_gone)
    if not told and not not_told and all(part.found == NOT_GIVEN for part in tasks):
        yield "nobody_informed", language


def how_told(part: RequestPartRow, language: str, words: Mapping[str, Any]) -> str:
    """Return by which way something was told or handed over, and on which day."""
    way, day = str(words["told_ways"][language][part.done]), _day(part, language)
    return f"{way}, {day}" if day else way


def _day(part: RequestPartRow, language: str) -> str:
    return typeset.long_date(part.done_at.date(), language) if part.done_at else ""
