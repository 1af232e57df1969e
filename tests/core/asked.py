"""Requests about rights for tests: written down, identified, searched and decided, in as few words as possible."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.requests import identifying, notes, parts, reading, registering, stepping
from skintwin_desktop.core.requests.records import FOUND, GIVE, NOTHING, OpenRequest, RequestEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import State

WORDS = "Graag een kopie van alles wat u van mij hebt, ook van die foto’s. Met dank: A."


def day(studio: Studio) -> str:
    """Return today as people type it."""
    return f"{studio.today():%d-%m-%Y}"


def entry(studio: Studio, right: str = "access", **changes: str) -> RequestEntry:
    """Return a request of today as it is typed at the desk."""
    values = {"channel": "desk", "received_on": day(studio), "words": WORDS, **changes}
    return RequestEntry(right, **values)


def asked(studio: Studio, client_id: UUID | None, right: str = "access", **changes: str) -> UUID:
    """Write a request down."""
    return registering.register_request(studio, client_id, entry(studio, right, **changes))


def look(studio: Studio, request_id: UUID) -> OpenRequest:
    """Return a request as it is now."""
    return reading.read_request(studio, request_id)


def step(studio: Studio, request_id: UUID, *targets: State) -> OpenRequest:
    """Take one step after another."""
    for target in targets:
        stepping.take_step(studio, request_id, target, version=look(studio, request_id).version)
    return look(studio, request_id)


def identified(studio: Studio, client_id: UUID, right: str = "access", **changes: str) -> UUID:
    """Write a request down and see who asks it."""
    request_id = asked(studio, client_id, right, **changes)
    step(studio, request_id, State.IDENTITY)
    identifying.note_attempt(studio, request_id, identifying.SHOWN, "match")
    step(studio, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(studio, request_id, notes.SCOPE, code="all")
    return request_id


def searched(studio: Studio, client_id: UUID, right: str = "access", **changes: str) -> UUID:
    """Bring a request to where it is assessed: every source answered."""
    request_id = identified(studio, client_id, right, **changes)
    for part in step(studio, request_id, State.SEARCHING).parts:
        if part.open:
            parts.answer_part(studio, part.id, NOTHING, version=part.version)
    step(studio, request_id, State.ASSESSING)
    return request_id


def decided(
    studio: Studio, request_id: UUID, decision: str = GIVE, *, ground: str = "", words: str = ""
) -> OpenRequest:
    """Decide on every part that was found in the same way."""
    for part in look(studio, request_id).parts:
        if part.found == FOUND and not part.decision:
            parts.decide_part(studio, part.id, decision, ground=ground, words=words, version=part.version)
    return look(studio, request_id)
