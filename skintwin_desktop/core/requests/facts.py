"""Which guards of a request hold now: read from what was noted, found, decided, looked at and sent."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import date
from uuid import UUID

from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.rows import Dealings
from skintwin_desktop.rules.deadlines import promised_by
from skintwin_desktop.rules.identification import standing
from skintwin_desktop.rules.request_grounds import DEATH_PROOFS
from skintwin_desktop.rules.request_relations import AUTHORITY_OF
from skintwin_desktop.rules.requests import WITH_COPY, Guard, LetterKind, Right, State
from skintwin_desktop.store.tables import RequestNoteRow, RequestPartRow, RightsRequestRow

VOID = "void"
"""An attempt from before it was said whose file this is: it does not count any more."""
AGREED, OBJECTED, WITHDRAWN = "agreed", "objected", "withdrawn"
ADMINISTRATIVE = frozenset({"ADM", "APP", "FIN", "MSG", "CONS"})
"""Kinds of data that nothing medical is among."""
_OUTSIDE = frozenset({records.SOURCE, records.PAPER})
_BY_NOTE: dict[Guard, tuple[str, str]] = {
    Guard.SCOPE_CHOSEN: (notes.SCOPE, ""),
    Guard.TALK_NOTED: (notes.TALK, ""),
    Guard.ITEM_UNPROVEN: (notes.UNPROVEN, ""),
    Guard.WEIGHED: (notes.WEIGHING, ""),
    Guard.CONSEQUENCES_DONE: (notes.CONSEQUENCES, ""),
    Guard.OFFICIAL_KNOWN: (notes.OFFICIAL, ""),
    Guard.WISH_LOOKED_UP: (notes.WISH, ""),
    Guard.WISH_FORBIDS: (notes.WISH, notes.FORBIDS),
    Guard.WISH_ALLOWS: (notes.WISH, notes.ALLOWS),
    Guard.ERROR_SUSPECTED: (notes.ERROR_SUSPECTED, ""),
    Guard.DOCTOR_ANSWERED: (notes.DOCTOR, ""),
    Guard.CLIENT_WAS_ASKED: (notes.CLIENT_ASKED, ""),
    Guard.CLIENT_WAS_INFORMED: (notes.CLIENT_INFORMED, ""),
    Guard.CLIENT_RELEASES: (notes.CHOICE, notes.RELEASE),
    Guard.CLIENT_BLOCKS: (notes.CHOICE, notes.BLOCK),
    Guard.CLIENTS_WORD: (notes.CLIENTS_WORD, ""),
}
"""Guards that hold when the newest note of a kind has this code, or any where the code is empty."""
_IN_THIS_STATE: dict[Guard, str] = {
    Guard.REASON_GIVEN: notes.REASON,
    Guard.CARRIED_OUT: notes.CARRIED_OUT,
    Guard.STEP_FAILED: notes.FAILED,
    Guard.VERIFIED: notes.VERIFIED,
    Guard.MORE_CAME: notes.MORE_CAME,
    Guard.FILE_CHANGED: notes.FILE,
    Guard.PARCEL_LOST: notes.PARCEL_LOST,
}
"""Guards that hold when there is such a note since the request came into its state."""
_LETTER_FOR = {
    State.LETTER: LetterKind.ANSWER,
    State.IDENTITY_FAILED: LetterKind.IDENTITY_FAILED,
    State.TAKEN_BACK: LetterKind.TAKEN_BACK,
}
"""Which letter a request waits for in a state."""


def met_guards(row: RightsRequestRow, dealings: Dealings, today: date) -> frozenset[Guard]:
    """Return every guard that holds for a request today."""
    counted = replace(dealings, notes=notes.counting(dealings.notes))
    return frozenset(
        (
            *_by_notes(row, counted),
            *_by_identity(row, counted, today),
            *_by_parts(row, counted),
            *_by_looks(row, counted),
            *_by_letters(row, counted),
            *_by_itself(row),
            *([Guard.RESULT_SIGNED] if dealings.result_signed else []),
        )
    )


def _by_notes(row: RightsRequestRow, dealings: Dealings) -> Iterator[Guard]:
    newest: dict[str, RequestNoteRow] = {one.kind: one for one in dealings.notes}
    for guard, (kind, code) in _BY_NOTE.items():
        if kind in newest and code in {"", newest[kind].code}:
            yield guard
    ground = newest.get(notes.GROUND)
    if ground is not None and ground.code != notes.NO_GROUND:
        yield Guard.GROUND_CHOSEN
    death = newest.get(notes.DEATH)
    if death is not None and death.code in DEATH_PROOFS:
        yield Guard.DEATH_PROVEN
    if dealings.commissioned or notes.COMMISSION in newest:
        yield Guard.COMMISSION_KNOWN
    here = {one.kind for one in dealings.notes if one.noted_at >= row.state_since and one.part_id is None}
    yield from (guard for guard, kind in _IN_THIS_STATE.items() if kind in here)


def _by_identity(row: RightsRequestRow, dealings: Dealings, today: date) -> Iterator[Guard]:
    attempts = dealings.attempts
    if standing((one.rung, one.outcome) for one in attempts).certain:
        yield Guard.IDENTITY_MATCHES
    shown_by = AUTHORITY_OF.get(row.relation)
    if shown_by is None or any(one.code in shown_by for one in notes.of_kinds(dealings.notes, notes.AUTHORITY)):
        yield Guard.AUTHORITY_SEEN
    if not any(one.copy_received_on is not None and one.copy_gone_at is None for one in attempts):
        yield Guard.NO_COPY_LEFT
    if today >= promised_by(row.received_on):
        yield Guard.WAITED_FOUR_WEEKS


def is_administrative(code: str) -> bool:
    """Tell whether the code of a part, such as ``ADM:street``, stands for nothing medical."""
    return code.partition(":")[0] in ADMINISTRATIVE


def is_apart(kind: str, found: str, decision: str) -> bool:
    """Tell whether a part is something of an outside source that is given."""
    return kind in _OUTSIDE and found == records.FOUND and decision in records.GRANTED


def to_hand_over(part: RequestPartRow, taken_in: Set[UUID | None]) -> bool:
    """Tell whether a part is given and neither in the parcel, as a file that was taken in, nor handed over yet."""
    return is_apart(part.kind, part.found, part.decision) and part.id not in taken_in and not part.done


def _by_parts(row: RightsRequestRow, dealings: Dealings) -> Iterator[Guard]:
    parts = dealings.parts
    signed = [one.noted_at for one in notes.of_kinds(dealings.notes, notes.SIGNED_LIST)]
    if signed and all(part.decided_at is None or part.decided_at <= signed[-1] for part in parts):
        yield Guard.LIST_SIGNED  # what was decided otherwise afterwards was not signed
    answered = bool(parts) and all(part.found for part in parts if part.required and part.kind != records.RECIPIENT)
    if answered:
        yield Guard.SOURCES_ANSWERED
    # who was told of a restriction only is told once more of what was done
    tasks = (part for part in parts if part.kind == records.RECIPIENT)
    if all(part.found for part in tasks if not part.code.startswith(records.LIMITED)):
        yield Guard.RECIPIENTS_TOLD
    if not any(to_hand_over(part, dealings.taken_in) for part in parts):
        yield Guard.HANDED_OVER
    if not any(part.decision for part in parts):
        yield Guard.NOTHING_DECIDED
    to_decide = [part for part in parts if part.found == records.FOUND]
    if answered and all(part.decision for part in to_decide):
        yield Guard.EVERYTHING_DECIDED
    reasons = {one.part_id for one in notes.of_kinds(dealings.notes, notes.REASON)}
    less = [part for part in to_decide if part.decision in {records.PART, records.REFUSE}]
    if all(part.ground and part.id in reasons for part in less):
        yield Guard.REFUSALS_GROUNDED
    if row.right not in WITH_COPY or all(
        _is_chosen(part, parts) for part in to_decide if part.decision == records.PART
    ):
        yield Guard.PARTS_CHOSEN
    needs_look = bool(less) or row.right in {Right.ERASURE, Right.POLICE}
    yield Guard.SECOND_LOOK_NEEDED if needs_look else Guard.NO_SECOND_LOOK_NEEDED
    objects = [part for part in parts if part.kind == records.OBJECT]
    if objects and all(is_administrative(part.code) for part in objects):
        yield Guard.NOTHING_MEDICAL
    yield _outcome(to_decide, dealings)


def _is_chosen(part: RequestPartRow, parts: list[RequestPartRow]) -> bool:
    """Tell whether 'in part' of a copy says what is left out: records, or pictures that are left out or covered."""
    if part.kind == records.OBJECT:
        return records.ROW not in part.code
    less = (one.code for one in parts if one.kind == records.OBJECT and one.decision in {records.PART, records.REFUSE})
    return part.kind == records.CLASS and any(
        code.startswith((f"{part.code}{records.ROW}", f"{part.code}:picture:")) for code in less
    )


def foreseen(dealings: Dealings) -> State | None:
    """Return what a decision on parts becomes if it stands as it is; None where not every part is decided."""
    found = [part for part in dealings.parts if part.found == records.FOUND]
    if not found or not all(part.decision for part in found):
        return None
    becomes = {Guard.ALL_GIVEN: State.GRANTED, Guard.SOME_GIVEN: State.PARTLY, Guard.NONE_GIVEN: State.REFUSED}
    return becomes[_outcome(found, dealings)]


def _outcome(to_decide: list[RequestPartRow], dealings: Dealings) -> Guard:
    """Return which of the three outcomes follows: from the parts, or where there are none from what was weighed."""
    choices = {part.decision for part in to_decide}
    if not choices:
        weighed = [one.code for one in notes.of_kinds(dealings.notes, notes.WEIGHING, notes.GROUND)][-1:]
        refused = weighed and weighed[0] in {notes.COMPELLING, notes.NO_GROUND}
        return Guard.NONE_GIVEN if refused else Guard.ALL_GIVEN
    if choices == {records.GIVE}:
        return Guard.ALL_GIVEN
    return Guard.NONE_GIVEN if choices == {records.REFUSE} else Guard.SOME_GIVEN


def _by_looks(row: RightsRequestRow, dealings: Dealings) -> Iterator[Guard]:
    asked = [look for look in dealings.looks if look.asked_at >= row.state_since]
    if asked and asked[-1].verdict == AGREED:
        yield Guard.SECOND_LOOK_AGREED
    if not asked or asked[-1].verdict in {OBJECTED, WITHDRAWN}:  # while nobody looks it goes back without an objection
        yield Guard.SECOND_LOOK_OBJECTED


def _by_letters(row: RightsRequestRow, dealings: Dealings) -> Iterator[Guard]:
    sent = {letter.kind: letter for letter in dealings.letters if letter.sent_at is not None}
    said = max((one.noted_at for one in notes.of_kinds(dealings.notes, notes.FILE)), default=None)
    reminder = sent.get(LetterKind.IDENTIFICATION_REMINDER)
    if reminder is not None and (said is None or (reminder.sent_at and reminder.sent_at > said)):
        yield Guard.REMINDED
    parcels = parcels_that_count(dealings.notes)
    answer = sent.get(LetterKind.ANSWER)
    if parcels:
        yield Guard.PARCEL_MADE
        if answer is not None and answer.sent_at and answer.sent_at < parcels[-1].noted_at:
            del sent[LetterKind.ANSWER]  # it went with a parcel that nobody can open
            answer = None
    wanted = _LETTER_FOR.get(State(row.state))
    if wanted in sent:
        yield Guard.LETTER_SENT
    if not parcels or (answer is not None and answer.code_way):
        yield Guard.CODE_WENT_APART


def _by_itself(row: RightsRequestRow) -> Iterator[Guard]:
    about = {
        records.OBJECTION_NEWS: Guard.ABOUT_NEWS,
        records.OBJECTION_MESSAGES: Guard.ABOUT_INTEREST,
        records.OBJECTION_INTEREST: Guard.ABOUT_INTEREST,
        records.OBJECTION_FILE: Guard.ABOUT_FILE,
    }
    if row.right == Right.OBJECTION and row.about in about:
        yield about[row.about]
    yield Guard.NO_FILE if row.client_id is None else Guard.FILE_KNOWN
