"""Telling a client that a restriction ends, before it does (article 18(3) AVG), with a letter that stays as it left."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import letters_out
from skintwin_desktop.core.requests.restricting import live_mark, told_with, waits_for_answer
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import LetterSent, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import LetterKind, State


@action(Permission.DECIDE_REQUESTS)
def announce_lifting(studio: Studio, mark_id: UUID, text: str = "", way: str = "", *, language: str = "nl") -> None:
    """Note that the client was told, from which the week counts; its letter is frozen with the request, closed or not.

    The letter names everything that the request restricts still, so all of that is announced with it. A restriction
    that no request asked for has no letter. Refused for the way and the words, LetterIncomplete; LetterSent where the
    client was told before; StepRefused while it holds until its request is answered; NotFound.
    """
    with studio.deed(Event.LIFTING_ANNOUNCED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        mark = live_mark(deed.session, mark_id)
        if mark.announced_at is not None:
            raise LetterSent
        if mark.request_id is not None:
            row = row_of(deed.session, mark.request_id)
            if waits_for_answer(mark, row):
                raise StepRefused(State.LETTER.value)
            letters_out.write_and_send(studio, deed.session, row, LetterKind.LIFTING, text, way=way, language=language)
        for one in told_with(deed.session, mark):
            one.announced_at = studio.now()
        deed.about("restriction", mark_id, client=mark.client_id)
