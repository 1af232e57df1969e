"""Which letters of a request are offered, and which of them is meant."""

from __future__ import annotations

from skintwin_desktop.core.requests.records import OpenRequest, RequestLetter
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, LetterKind, State

_USUAL = {
    State.RECEIVED: LetterKind.RECEIPT,
    State.IDENTITY: LetterKind.IDENTIFICATION,
    State.IDENTITY_FAILED: LetterKind.IDENTITY_FAILED,
    State.MORE_ASKED: LetterKind.MORE_ASKED,
    State.LETTER: LetterKind.ANSWER,
    State.DELIVERED: LetterKind.ANSWER,
    State.TAKEN_BACK: LetterKind.TAKEN_BACK,
}
"""The letter that goes with a state."""
AHEAD = {
    State.SECOND_LOOK, State.GRANTED, State.PARTLY, State.REFUSED, State.CARRYING_OUT, State.CHECKING,
}  # fmt: skip
"""It is decided, and what the answer becomes can be read. It is made anew from what was really done."""
_USUAL |= dict.fromkeys(AHEAD, LetterKind.ANSWER)


def usual(request: OpenRequest, kinds: list[LetterKind]) -> LetterKind | None:
    """Return the letter that goes with the state, or else the last one that was written; None where there is none."""
    wanted = _USUAL.get(request.line.state)
    waits = request.line.clock.extension_waits is not None and LetterKind.EXTENSION in kinds
    if waits and wanted not in {LetterKind.ANSWER, LetterKind.TAKEN_BACK}:
        wanted = LetterKind.EXTENSION
    if wanted in kinds:
        return wanted
    written = [letter.kind for letter in request.letters if letter.kind in kinds]
    return written[-1] if written else next(iter(kinds), None)


def offered(studio: Studio, request: OpenRequest) -> list[LetterKind]:
    """Return the letters that this user may make or see in this state; reception hands over those that are there."""
    cares = studio.may(Permission.DECIDE_REQUESTS)
    state, written = request.line.state, [letter.kind for letter in request.letters]
    found = [LetterKind.RECEIPT, *([_USUAL[state]] if state in _USUAL else []), *written]
    if state in {State.IDENTITY, State.IDENTITY_FAILED}:
        found += [LetterKind.IDENTIFICATION, LetterKind.IDENTIFICATION_REMINDER, LetterKind.ID_COPY_REFUSED]
    clock = request.line.clock
    if clock.extended or (clock.extension_waits is not None and studio.today() <= clock.until):
        found.append(LetterKind.EXTENSION)
    allowed = [one for one in LetterKind if one in found]
    return [one for one in allowed if cares or one in request_letters.ADMINISTRATIVE or one in written]


def left_to_others(studio: Studio, request: OpenRequest) -> LetterKind | None:
    """Return the letter that goes with a request and that this user does not write, while it is not there."""
    if studio.may(Permission.DECIDE_REQUESTS) or request.line.closed_on is not None:
        return None
    kind = _USUAL.get(request.line.state, LetterKind.ANSWER)
    written = any(letter.kind is kind for letter in request.letters)
    return None if written or kind in request_letters.ADMINISTRATIVE else kind


def newest(request: OpenRequest | None, kind: LetterKind | None) -> RequestLetter | None:
    """Return the newest letter of a kind, if it was kept or sent."""
    found = [one for one in (request.letters if request else ()) if one.kind is kind]
    if request is None or not found or _is_of_lost_parcel(request, found[-1]):
        return None
    return found[-1]


def _is_of_lost_parcel(request: OpenRequest, letter: RequestLetter) -> bool:
    """Tell whether an answer left with a parcel of which the code was lost, so that it needs another letter."""
    waits = request.line.state is State.LETTER and Guard.LETTER_SENT not in request.met
    return waits and letter.kind is LetterKind.ANSWER and letter.sent_at is not None
