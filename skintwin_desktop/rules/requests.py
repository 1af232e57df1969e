"""Requests about rights: their states, what leads from one to the next, and what must be true for it. All in one table.

Who asks, what has to be true and what happens are words here (``Guard``, ``Effect``); ``core/requests`` finds out
whether a guard holds and does what an effect says, in the transaction of the step. Articles 12 to 22 AVG, 7:454 to
7:458b and 7:464 BW, 15d and 15e Wabvpz.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from skintwin_desktop.rules.letter_kinds import LetterKind as LetterKind  # noqa: PLC0414 - who reads the table needs it
from skintwin_desktop.rules.permissions import Permission


class Right(StrEnum):
    """What is asked for: the client's seven rights, and three requests of others."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    RESTRICTION = "restriction"
    NEXT_OF_KIN = "next_of_kin"
    COMMISSIONER = "commissioner"
    POLICE = "police"


WITH_COPY = frozenset({Right.ACCESS, Right.PORTABILITY, Right.NEXT_OF_KIN})
"""What is asked for with one of these leaves as a sealed parcel."""
TOLD_TO_OTHERS = frozenset({Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION})
"""Once one of these was carried out, whoever was given the data hears of it (article 19 AVG)."""
STOPPING = frozenset({Right.OBJECTION, Right.WITHDRAWAL})
"""They stop something at once, at registration, and nobody has to say who they are for that."""
BY_HAND = frozenset({Right.COMMISSIONER, Right.POLICE})
"""What is given for one of these is handed over outside the program: what it was, and to whom, is written down."""


class State(StrEnum):
    """Where a request is."""

    RECEIVED = "received"
    IDENTITY = "identity"
    IDENTITY_AGREED = "identity_agreed"
    IDENTITY_FAILED = "identity_failed"
    SCOPE = "scope"
    SEARCHING = "searching"
    ASSESSING = "assessing"
    MORE_ASKED = "more_asked"
    TALK = "talk"
    CONFIRMED = "confirmed"
    SECOND_LOOK = "second_look"
    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    CARRYING_OUT = "carrying_out"
    FAILED = "failed"
    CHECKING = "checking"
    STOPPED = "stopped"
    RESTRICTED = "restricted"
    WEIGHING = "weighing"
    EXPLAINED = "explained"
    CONSEQUENCES = "consequences"
    DEATH_SHOWN = "death_shown"
    WISH_KNOWN = "wish_known"
    GROUND_TESTED = "ground_tested"
    OTHER_DOCTOR = "other_doctor"
    CLIENT_ASKED = "client_asked"
    CLIENT_INFORMED = "client_informed"
    LETTER = "letter"
    DELIVERED = "delivered"
    TAKEN_BACK = "taken_back"
    CLOSED = "closed"


BEFORE_DECIDING = frozenset({State.SCOPE, State.SEARCHING, State.ASSESSING})
"""As long as a request is in one of these, what it goes over can still be said."""
ANSWERED = frozenset({State.DELIVERED, State.TAKEN_BACK, State.CLOSED})
"""Whoever asked has the answer, or wants none any more: from here a request holds nothing up."""


class Guard(StrEnum):
    """What must be true for a step."""

    IDENTITY_MATCHES = "identity_matches"
    NO_COPY_LEFT = "no_copy_left"
    AUTHORITY_SEEN = "authority_seen"
    REMINDED = "reminded"
    WAITED_FOUR_WEEKS = "waited_four_weeks"
    REASON_GIVEN = "reason_given"
    SCOPE_CHOSEN = "scope_chosen"
    SOURCES_ANSWERED = "sources_answered"
    NOTHING_MEDICAL = "nothing_medical"
    EVERYTHING_DECIDED = "everything_decided"
    NOTHING_DECIDED = "nothing_decided"
    REFUSALS_GROUNDED = "refusals_grounded"
    PARTS_CHOSEN = "parts_chosen"
    ALL_GIVEN = "all_given"
    SOME_GIVEN = "some_given"
    NONE_GIVEN = "none_given"
    SECOND_LOOK_NEEDED = "second_look_needed"
    NO_SECOND_LOOK_NEEDED = "no_second_look_needed"
    SECOND_LOOK_AGREED = "second_look_agreed"
    SECOND_LOOK_OBJECTED = "second_look_objected"
    ITEM_UNPROVEN = "item_unproven"
    MORE_CAME = "more_came"
    TALK_NOTED = "talk_noted"
    LIST_SIGNED = "list_signed"
    CARRIED_OUT = "carried_out"
    STEP_FAILED = "step_failed"
    VERIFIED = "verified"
    RECIPIENTS_TOLD = "recipients_told"
    HANDED_OVER = "handed_over"
    ABOUT_NEWS = "about_news"
    ABOUT_INTEREST = "about_interest"
    ABOUT_FILE = "about_file"
    WEIGHED = "weighed"
    CONSEQUENCES_DONE = "consequences_done"
    OFFICIAL_KNOWN = "official_known"
    COMMISSION_KNOWN = "commission_known"
    DEATH_PROVEN = "death_proven"
    WISH_LOOKED_UP = "wish_looked_up"
    WISH_FORBIDS = "wish_forbids"
    WISH_ALLOWS = "wish_allows"
    GROUND_CHOSEN = "ground_chosen"
    ERROR_SUSPECTED = "error_suspected"
    DOCTOR_ANSWERED = "doctor_answered"
    CLIENT_WAS_ASKED = "client_was_asked"
    CLIENT_WAS_INFORMED = "client_was_informed"
    CLIENT_RELEASES = "client_releases"
    CLIENT_BLOCKS = "client_blocks"
    LETTER_SENT = "letter_sent"
    CODE_WENT_APART = "code_went_apart"
    CLIENTS_WORD = "clients_word"
    FILE_KNOWN = "file_known"
    NO_FILE = "no_file"
    FILE_CHANGED = "file_changed"
    RESULT_SIGNED = "result_signed"
    PARCEL_MADE = "parcel_made"
    PARCEL_LOST = "parcel_lost"


class Effect(StrEnum):
    """What is done in the same transaction as a step, unless it says otherwise."""

    OPEN_PARTS = "open_parts"
    RESTRICT = "restrict"
    SUPPRESS_NEWS = "suppress_news"
    WITHDRAW_CONSENT = "withdraw_consent"
    REOPEN = "reopen"
    BEGIN_ANEW = "begin_anew"
    GIVE_UP_PARCEL = "give_up_parcel"
    LIST_RECIPIENTS = "list_recipients"
    LIST_LIMITED = "list_limited"
    DROP_FILES = "drop_files"
    """Done once the step stands: what was taken in with a request is destroyed."""


@dataclass(frozen=True)
class Step:
    """One way from a state to another: for which rights, who may take it, what must be true, what then happens."""

    source: State
    target: State
    rights: frozenset[Right]
    permission: Permission
    guards: frozenset[Guard] = frozenset()
    effects: tuple[Effect, ...] = ()
    letter: LetterKind | None = None


_ALL = frozenset(Right)
_LONG = frozenset({Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.PORTABILITY, Right.RESTRICTION})
"""Whoever asks for one of these is identified first, and everything is searched."""
_IDENTIFIED = _LONG | {Right.NEXT_OF_KIN}
_SEARCHED = _LONG | {Right.NEXT_OF_KIN}
_DECIDED = _SEARCHED | {Right.POLICE}
_ANYBODY, _CARE = Permission.HANDLE_REQUESTS, Permission.DECIDE_REQUESTS
_S, _G, _E = State, Guard, Effect


def _steps() -> Iterator[Step]:
    yield from _whose_file()
    yield from _identification()
    yield from _search()
    yield from _decision()
    yield from _carrying_out()
    yield from _objection()
    yield from _withdrawal()
    yield from _requests_of_others()
    yield from _end()


def _step(  # the table reads as one line a step
    source: State,
    target: State,
    rights: Iterable[Right],
    permission: Permission,
    *guards: Guard,
    effects: tuple[Effect, ...] = (),
    letter: LetterKind | None = None,
) -> Step:
    return Step(source, target, frozenset(rights), permission, frozenset(guards), effects, letter)


def _whose_file() -> Iterator[Step]:
    """Once it is known whose file it is, or that it was another's, what came of the wrong one does not count any more.

    Somebody of whom there is no file gets an answer all the same.
    """
    anew = (_E.BEGIN_ANEW,)
    for state in (_S.IDENTITY_FAILED, _S.IDENTITY_AGREED, _S.SCOPE):
        yield _step(state, _S.IDENTITY, _LONG, _ANYBODY, _G.FILE_CHANGED, effects=anew)
    for state in (_S.SEARCHING, _S.ASSESSING, _S.TALK, _S.CONFIRMED):
        yield _step(state, _S.IDENTITY, _LONG, _CARE, _G.FILE_CHANGED, effects=anew)
    for state in (_S.WISH_KNOWN, _S.GROUND_TESTED, _S.IDENTITY, _S.IDENTITY_FAILED, _S.IDENTITY_AGREED, _S.SCOPE,
                  _S.SEARCHING, _S.ASSESSING):  # fmt: skip
        yield _step(state, _S.DEATH_SHOWN, [Right.NEXT_OF_KIN], _CARE, _G.FILE_CHANGED, effects=anew)
    for state in (_S.CLIENT_ASKED, _S.CLIENT_INFORMED):
        yield _step(state, _S.RECEIVED, [Right.COMMISSIONER], _CARE, _G.FILE_CHANGED, effects=anew)
    for state in (_S.GROUND_TESTED, _S.ASSESSING):
        yield _step(state, _S.RECEIVED, [Right.POLICE], _CARE, _G.FILE_CHANGED, effects=anew)
    yield _step(_S.ASSESSING, _S.LETTER, _DECIDED, _CARE, _G.NO_FILE, _G.EVERYTHING_DECIDED, _G.ALL_GIVEN)
    yield _step(_S.DEATH_SHOWN, _S.REFUSED, [Right.NEXT_OF_KIN], _CARE, _G.NO_FILE, _G.REASON_GIVEN)
    # also where there is a file, without a result or of somebody who did not commission the care
    yield _step(_S.RECEIVED, _S.REFUSED, [Right.COMMISSIONER], _CARE, _G.REASON_GIVEN)


def _identification() -> Iterator[Step]:
    known = (_G.IDENTITY_MATCHES, _G.NO_COPY_LEFT, _G.AUTHORITY_SEEN)
    yield _step(_S.RECEIVED, _S.IDENTITY, _LONG, _ANYBODY, letter=LetterKind.IDENTIFICATION)
    yield _step(_S.IDENTITY, _S.IDENTITY_AGREED, _IDENTIFIED, _ANYBODY, *known)
    yield _step(_S.IDENTITY, _S.IDENTITY_FAILED, _IDENTIFIED, _CARE, _G.REMINDED, _G.WAITED_FOUR_WEEKS,
                _G.REASON_GIVEN, _G.NO_COPY_LEFT, letter=LetterKind.IDENTITY_FAILED)  # fmt: skip
    yield _step(_S.IDENTITY_FAILED, _S.IDENTITY_AGREED, _IDENTIFIED, _ANYBODY, *known, effects=(_E.REOPEN,))
    yield _step(_S.IDENTITY_FAILED, _S.DELIVERED, _IDENTIFIED, _CARE, _G.LETTER_SENT)


def _search() -> Iterator[Step]:
    yield _step(_S.IDENTITY_AGREED, _S.SCOPE, _SEARCHED, _ANYBODY)
    yield _step(_S.SCOPE, _S.SEARCHING, _SEARCHED, _ANYBODY, _G.SCOPE_CHOSEN, effects=(_E.OPEN_PARTS,))
    yield _step(_S.SEARCHING, _S.SCOPE, _SEARCHED, _ANYBODY)
    yield _step(_S.SEARCHING, _S.ASSESSING, _SEARCHED, _CARE, _G.SOURCES_ANSWERED)
    yield _step(_S.SEARCHING, _S.ASSESSING, [Right.RECTIFICATION], _ANYBODY, _G.SOURCES_ANSWERED, _G.NOTHING_MEDICAL)


_OUTCOMES = (
    (State.GRANTED, (Guard.ALL_GIVEN, Guard.FILE_KNOWN)),
    (State.PARTLY, (Guard.SOME_GIVEN, Guard.FILE_KNOWN)),
    (State.REFUSED, (Guard.NONE_GIVEN,)),
)


def _decision() -> Iterator[Step]:
    decided = (_G.EVERYTHING_DECIDED, _G.REFUSALS_GROUNDED, _G.PARTS_CHOSEN)
    yield _step(_S.ASSESSING, _S.SECOND_LOOK, _DECIDED - {Right.ERASURE}, _CARE, *decided, _G.SECOND_LOOK_NEEDED)
    yield _step(_S.ASSESSING, _S.SECOND_LOOK, [Right.ERASURE], _CARE, *decided, _G.NONE_GIVEN)
    yield _step(_S.ASSESSING, _S.TALK, [Right.ERASURE], _CARE, _G.FILE_KNOWN)
    yield _step(_S.TALK, _S.ASSESSING, [Right.ERASURE], _CARE)
    yield _step(_S.TALK, _S.CONFIRMED, [Right.ERASURE], _CARE, _G.TALK_NOTED, _G.LIST_SIGNED)
    yield _step(_S.CONFIRMED, _S.SECOND_LOOK, [Right.ERASURE], _CARE, *decided, _G.LIST_SIGNED)
    yield _step(_S.CONFIRMED, _S.ASSESSING, [Right.ERASURE], _CARE)
    yield _step(_S.SECOND_LOOK, _S.ASSESSING, _DECIDED, _CARE, _G.SECOND_LOOK_OBJECTED)
    for target, outcome in _OUTCOMES:
        yield _step(_S.SECOND_LOOK, target, _DECIDED, _CARE, *decided, _G.SECOND_LOOK_AGREED, *outcome)
        alone = _DECIDED - {Right.ERASURE, Right.POLICE}
        yield _step(_S.ASSESSING, target, alone, _CARE, *decided, _G.NO_SECOND_LOOK_NEEDED, *outcome)
        yield _step(_S.ASSESSING, target, [Right.RECTIFICATION], _ANYBODY, *decided, _G.NO_SECOND_LOOK_NEEDED,
                    _G.NOTHING_MEDICAL, *outcome)  # fmt: skip
    yield _step(_S.ASSESSING, _S.MORE_ASKED, [Right.RECTIFICATION], _CARE, _G.FILE_KNOWN, _G.ITEM_UNPROVEN,
                effects=(_E.RESTRICT, _E.LIST_LIMITED), letter=LetterKind.MORE_ASKED)  # fmt: skip
    yield _step(_S.MORE_ASKED, _S.ASSESSING, [Right.RECTIFICATION], _CARE, _G.MORE_CAME)


def _carrying_out() -> Iterator[Step]:
    done = _DECIDED | {Right.COMMISSIONER}
    for decided in (_S.GRANTED, _S.PARTLY):
        given = _DECIDED - TOLD_TO_OTHERS - {Right.POLICE}
        yield _step(decided, _S.CARRYING_OUT, given, _CARE, _G.FILE_KNOWN)
        yield _step(decided, _S.CARRYING_OUT, [Right.POLICE], _CARE, _G.FILE_KNOWN, _G.OFFICIAL_KNOWN)
        yield _step(decided, _S.CARRYING_OUT, TOLD_TO_OTHERS, _CARE, _G.FILE_KNOWN, effects=(_E.LIST_RECIPIENTS,))
        yield _step(decided, _S.CARRYING_OUT, [Right.RECTIFICATION], _ANYBODY, _G.FILE_KNOWN, _G.NOTHING_MEDICAL,
                    effects=(_E.LIST_RECIPIENTS,))  # fmt: skip
    yield _step(_S.CARRYING_OUT, _S.CHECKING, done, _ANYBODY, _G.CARRIED_OUT)
    yield _step(_S.CARRYING_OUT, _S.FAILED, done, _ANYBODY, _G.STEP_FAILED)
    yield _step(_S.CHECKING, _S.FAILED, done, _ANYBODY, _G.STEP_FAILED)
    yield _step(_S.FAILED, _S.CARRYING_OUT, done, _CARE)
    yield _step(_S.FAILED, _S.CARRYING_OUT, [Right.RECTIFICATION], _ANYBODY, _G.NOTHING_MEDICAL)
    yield _step(_S.CHECKING, _S.LETTER, done - TOLD_TO_OTHERS - WITH_COPY, _ANYBODY, _G.VERIFIED)
    yield _step(_S.CHECKING, _S.LETTER, WITH_COPY, _ANYBODY, _G.VERIFIED, _G.HANDED_OVER)
    yield _step(_S.CHECKING, _S.LETTER, TOLD_TO_OTHERS, _ANYBODY, _G.VERIFIED, _G.RECIPIENTS_TOLD)
    yield _step(_S.REFUSED, _S.LETTER, done, _ANYBODY)
    for made in (_S.CHECKING, _S.LETTER):  # the code is shown once: who lost it gives another parcel
        yield _step(made, _S.CARRYING_OUT, WITH_COPY, _CARE, _G.FILE_KNOWN, _G.PARCEL_MADE, _G.PARCEL_LOST,
                    effects=(_E.GIVE_UP_PARCEL,))  # fmt: skip


def _objection() -> Iterator[Step]:
    mine = [Right.OBJECTION]
    yield _step(_S.RECEIVED, _S.STOPPED, mine, _ANYBODY, _G.ABOUT_NEWS, effects=(_E.SUPPRESS_NEWS,))
    yield _step(_S.RECEIVED, _S.RESTRICTED, mine, _ANYBODY, _G.ABOUT_INTEREST, effects=(_E.RESTRICT,))
    yield _step(_S.RECEIVED, _S.EXPLAINED, mine, _ANYBODY, _G.ABOUT_FILE)
    yield _step(_S.RESTRICTED, _S.WEIGHING, mine, _CARE)
    yield _step(_S.WEIGHING, _S.STOPPED, mine, _CARE, _G.WEIGHED, _G.ALL_GIVEN, _G.REASON_GIVEN)
    yield _step(_S.WEIGHING, _S.REFUSED, mine, _CARE, _G.WEIGHED, _G.NONE_GIVEN, _G.REASON_GIVEN)
    for done in (_S.STOPPED, _S.EXPLAINED, _S.REFUSED):
        yield _step(done, _S.LETTER, mine, _ANYBODY)


def _withdrawal() -> Iterator[Step]:
    mine = [Right.WITHDRAWAL]
    yield _step(_S.RECEIVED, _S.STOPPED, mine, _ANYBODY, effects=(_E.WITHDRAW_CONSENT,))
    yield _step(_S.STOPPED, _S.CONSEQUENCES, mine, _ANYBODY, effects=(_E.OPEN_PARTS,))
    yield _step(_S.CONSEQUENCES, _S.LETTER, mine, _CARE, _G.CONSEQUENCES_DONE)


def _requests_of_others() -> Iterator[Step]:
    kin, order, police = [Right.NEXT_OF_KIN], [Right.COMMISSIONER], [Right.POLICE]
    yield _step(_S.RECEIVED, _S.DEATH_SHOWN, kin, _ANYBODY, _G.DEATH_PROVEN)
    yield _step(_S.DEATH_SHOWN, _S.WISH_KNOWN, kin, _CARE, _G.FILE_KNOWN, _G.WISH_LOOKED_UP)
    yield _step(_S.WISH_KNOWN, _S.REFUSED, kin, _CARE, _G.WISH_FORBIDS, _G.REASON_GIVEN)
    yield _step(_S.WISH_KNOWN, _S.GROUND_TESTED, kin, _CARE, _G.WISH_ALLOWS, _G.GROUND_CHOSEN)
    yield _step(_S.WISH_KNOWN, _S.REFUSED, kin, _CARE, _G.WISH_ALLOWS, _G.NONE_GIVEN, _G.REASON_GIVEN)
    yield _step(_S.GROUND_TESTED, _S.IDENTITY, kin, _ANYBODY, letter=LetterKind.IDENTIFICATION)
    # who gets nothing after all is told why, and not what kinds of data there are of the deceased
    yield _step(_S.ASSESSING, _S.SECOND_LOOK, kin, _CARE, _G.FILE_KNOWN, _G.NOTHING_DECIDED, _G.REASON_GIVEN)
    yield _step(_S.SECOND_LOOK, _S.REFUSED, kin, _CARE, _G.NOTHING_DECIDED, _G.SECOND_LOOK_AGREED)
    yield _step(_S.REFUSED, _S.OTHER_DOCTOR, kin, _CARE, _G.ERROR_SUSPECTED)
    yield _step(_S.OTHER_DOCTOR, _S.ASSESSING, kin, _CARE, _G.DOCTOR_ANSWERED)
    yield _step(_S.RECEIVED, _S.CLIENT_ASKED, order, _ANYBODY, _G.FILE_KNOWN, _G.RESULT_SIGNED, _G.COMMISSION_KNOWN,
                _G.CLIENT_WAS_ASKED)  # fmt: skip
    yield _step(_S.CLIENT_ASKED, _S.CLIENT_INFORMED, order, _CARE, _G.CLIENT_WAS_INFORMED)
    yield _step(_S.CLIENT_INFORMED, _S.GRANTED, order, _CARE, _G.CLIENT_RELEASES)
    yield _step(_S.CLIENT_INFORMED, _S.REFUSED, order, _CARE, _G.CLIENT_BLOCKS)
    yield _step(_S.CLIENT_ASKED, _S.REFUSED, order, _CARE, _G.CLIENT_BLOCKS)
    yield _step(_S.GRANTED, _S.CARRYING_OUT, order, _CARE, _G.FILE_KNOWN, _G.CLIENT_RELEASES)
    yield _step(_S.GRANTED, _S.REFUSED, order, _CARE, _G.CLIENT_BLOCKS)
    yield _step(_S.RECEIVED, _S.GROUND_TESTED, police, _CARE, _G.GROUND_CHOSEN, _G.REASON_GIVEN,
                effects=(_E.OPEN_PARTS,))  # fmt: skip
    yield _step(_S.GROUND_TESTED, _S.ASSESSING, police, _CARE, _G.OFFICIAL_KNOWN)
    yield _step(_S.GROUND_TESTED, _S.REFUSED, police, _CARE, _G.REASON_GIVEN)


BEFORE_CARRYING_OUT = frozenset(State) - {
    _S.CARRYING_OUT, _S.FAILED, _S.CHECKING, _S.LETTER, _S.DELIVERED, _S.TAKEN_BACK, _S.CLOSED,
}  # fmt: skip
"""As long as nothing was carried out a client may take a request back."""


def _end() -> Iterator[Step]:
    yield _step(_S.LETTER, _S.DELIVERED, _ALL, _ANYBODY, _G.LETTER_SENT, _G.CODE_WENT_APART)
    yield _step(_S.DELIVERED, _S.CLOSED, _ALL, _CARE)
    yield _step(_S.TAKEN_BACK, _S.CLOSED, _ALL, _ANYBODY, _G.LETTER_SENT)
    for state in State:
        if state in BEFORE_CARRYING_OUT:
            yield _step(state, _S.TAKEN_BACK, _ALL, _ANYBODY, _G.CLIENTS_WORD, _G.NO_COPY_LEFT,
                        effects=(_E.DROP_FILES,), letter=LetterKind.TAKEN_BACK)  # fmt: skip


TABLE: tuple[Step, ...] = tuple(_steps())
"""Every step there is. A request that is not closed is a hold by itself: while it runs, nothing of the client is
destroyed because its term is over.
"""


def steps_from(right: Right, state: State) -> tuple[Step, ...]:
    """Return what can follow a state for a right, in the order of the table."""
    return tuple(step for step in TABLE if step.source is state and right in step.rights)


def reachable(right: Right) -> frozenset[State]:
    """Return every state that a request for a right can come to."""
    found, todo = {State.RECEIVED}, [State.RECEIVED]
    while todo:
        for step in steps_from(right, todo.pop()):
            if step.target not in found:
                found.add(step.target)
                todo.append(step.target)
    return frozenset(found)


def find(right: Right, source: State, target: State) -> tuple[Step, ...]:
    """Return the steps of a right between two states: more than one where different people may take it."""
    return tuple(step for step in steps_from(right, source) if step.target is target)


def unmet(step: Step, met: frozenset[Guard]) -> tuple[Guard, ...]:
    """Return which guards of a step do not hold, in a fixed order."""
    return tuple(guard for guard in Guard if guard in step.guards and guard not in met)
