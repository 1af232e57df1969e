"""Writing a request down: when it came, by which way, who asks what, in the client's own words.

Whatever stops something stops here, in the same transaction: an objection to news, a consent that is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.consents import newest
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_places import request_key_place
from skintwin_desktop.core.letterboxes import sealed_to_care
from skintwin_desktop.core.requests import clocks, notes
from skintwin_desktop.core.requests.facts import met_guards
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.records import CHANNELS, OBJECTIONS, RELATIONS, RequestEntry
from skintwin_desktop.core.requests.rows import dealings_in
from skintwin_desktop.core.requests.stepping import move, next_steps
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules import consents, deadlines, identity, misplaced, request_relations
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, STOPPING, Right, State
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import ClientRow, RequestKeyRow, RightsRequestRow

DRAFT = "rights_request"
NEW = "new"
"""By what the draft of a request is found again of which the client was not known when it was begun."""
OLDEST_DAYS = 366
"""A receipt that is longer ago is a typing mistake."""


def reference(row: RightsRequestRow) -> str:
    """Return how people name a request, such as V-2026-031."""
    return f"V-{row.year}-{row.sequence:03d}"


def problems_of(studio: Studio, client_id: UUID | None, entry: RequestEntry) -> tuple[FieldProblem, ...]:
    """Return what is wrong with a request as it was typed, by the names of its fields."""
    found = []
    choices: tuple[tuple[str, str, tuple[str, ...]], ...] = (
        ("right", entry.right, tuple(Right)),
        ("channel", entry.channel, CHANNELS),
        ("relation", entry.relation, RELATIONS),
        ("language", entry.language, ("nl", "en")),
    )
    found += [FieldProblem(field, "empty") for field, value, known in choices if value not in known]
    typed = identity.read_past_date(entry.received_on, studio.today())
    if typed.value is None:
        found.append(FieldProblem("received_on", typed.problem))
    elif typed.value < studio.today() - timedelta(days=OLDEST_DAYS):
        found.append(FieldProblem("received_on", "long_ago"))
    if entry.right in tuple(Right) and entry.relation not in request_relations.relations_of(Right(entry.right)):
        found.append(FieldProblem("relation", "not_for_right"))
    if entry.right == Right.OBJECTION and entry.about not in OBJECTIONS:
        found.append(FieldProblem("about", "empty"))
    if entry.right == Right.WITHDRAWAL and entry.about not in consents.PURPOSES:
        found.append(FieldProblem("about", "empty"))
    found += free_problems({"requester": entry.requester, "reply_to": entry.reply_to})
    if (entry.relation != "client" or client_id is None) and not entry.requester.strip():
        found.append(FieldProblem("requester", "empty"))
    if client_id is None and entry.right in STOPPING:
        found.append(FieldProblem("client", "empty"))
    return (*found, *_words_problem(entry.words.strip()))


def _words_problem(words: str) -> Iterator[FieldProblem]:
    if not words:
        yield FieldProblem("words", "empty")
    elif len(words) > notes.LONGEST:
        yield FieldProblem("words", "long", str(notes.LONGEST))
    elif code := misplaced.problem(words):
        yield FieldProblem("words", code)


@action(Permission.HANDLE_REQUESTS)
def register_request(studio: Studio, client_id: UUID | None, entry: RequestEntry, *, draft: str = NEW) -> UUID:
    """Write a request down and return its id; without a client where it is not known yet whose file it is about.

    ``draft`` is by what the draft of it is found, which goes in the same transaction.
    An objection to news and a consent taken back take effect here. Refused names the fields; NotFound for a client who
    is not there and for a consent that was not given.
    """
    found = problems_of(studio, client_id, entry)
    if found:
        raise Refused(found)
    with studio.deed(Event.REQUEST_REGISTERED, Kind.CREATE, Purpose.RIGHTS) as deed:
        session = deed.session
        kept = joined.kept_of(session, client_id) if client_id is not None else None
        if kept is not None and session.get(ClientRow, kept) is None:
            raise NotFound
        if entry.right == Right.WITHDRAWAL and not _was_given(session, kept, entry.about):
            raise Refused((FieldProblem("about", "not_given"),))
        row = _add(studio, session, kept, entry)
        add_note(studio, session, row, notes.ASKED, entry.words)
        _take_effect(studio, session, row)
        drop_draft(studio, session, DRAFT, draft)
        deed.deleted = True
        deed.about("request", row.id, client=kept)
        return row.id


def _add(studio: Studio, session: Session, client_id: UUID | None, entry: RequestEntry) -> RightsRequestRow:
    received = identity.read_past_date(entry.received_on, studio.today()).value
    assert received is not None
    year = studio.today().year
    last = session.execute(select(func.max(RightsRequestRow.sequence)).where(RightsRequestRow.year == year)).scalar()
    pair = KeyPair.fresh()
    row = RightsRequestRow(
        id=studio.new_id(),
        client_id=client_id,
        year=year,
        sequence=(last or 0) + 1,
        right=entry.right,
        about=entry.about if entry.right in STOPPING else "",
        channel=entry.channel,
        relation=entry.relation,
        requester=entry.requester.strip(),
        reply_to=entry.reply_to.strip(),
        language=entry.language,
        received_on=received,
        registered_at=studio.now(),
        registered_by=studio.user.user_id,
        extension_reason="",
        state=State.RECEIVED.value,
        state_since=studio.now(),
        outcome="",
        public_key=pair.public,
    )
    session.add(row)
    session.flush()
    sealed = sealed_to_care(session, pair, request_key_place(row.id))
    session.add(RequestKeyRow(request_id=row.id, sealed_private=sealed))
    studio.learn(row.id, pair)
    return row


def _was_given(session: Session, client_id: UUID | None, purpose: str) -> bool:
    last = newest(session, client_id).get(purpose) if client_id is not None else None
    return last is not None and last.answer == consents.GIVEN


def _take_effect(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Take the first step of a right that stops something at once; the others wait for a person."""
    if Right(row.right) not in STOPPING:
        return
    session.flush()
    for step in next_steps(studio, row, met_guards(row, dealings_in(session, row.id), studio.today())):
        if step.open and step.target is not State.TAKEN_BACK:
            move(studio, session, row, step.target)
            return


@action(Permission.DECIDE_REQUESTS)
def extend_request(studio: Studio, request_id: UUID, to: date, reason: str, words: str, *, version: int) -> None:
    """Extend the term, within the first term and up to three months after receipt (article 12(3) AVG).

    ``reason`` is one of ``deadlines.EXTENSION_REASONS``, ``words`` say it to the client. Refused names the fields;
    NotFound, RequestClosed, ChangedMeanwhile; StepRefused once it was answered or taken back. It counts once the
    letter that tells the client has left; until then it can be extended to another day.
    """
    with studio.deed(Event.REQUEST_EXTENDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if row.version != version:
            raise ChangedMeanwhile
        if State(row.state) in ANSWERED:
            raise StepRefused(row.state)
        found = [] if reason in deadlines.EXTENSION_REASONS else [FieldProblem("reason", "empty")]
        if code := deadlines.extension_problem(row.received_on, to, studio.today()):
            found.append(FieldProblem("to", code))
        elif clocks.told_on(studio, deed.session, request_id) is not None:
            found.append(FieldProblem("to", "told"))
        if not words.strip():
            found.append(FieldProblem("words", "empty"))
        if found:
            raise Refused(tuple(found))
        row.extended_to, row.extension_reason = to, reason
        add_note(studio, deed.session, row, notes.REMARK, words, code="extension")
        deed.about("request", request_id, client=row.client_id)
