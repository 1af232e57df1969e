"""Using once what may only be stored, on a ground of article 18(2) AVG: who allowed it, why, and for that day only.

Answers to a request and the notice before a restriction ends need no ground: the law asks for them.
"""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.restricting import holding
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import CAN_BE_ALLOWED, Exception18, Use


@action(Permission.DECIDE_REQUESTS)
def allow_use(studio: Studio, client_id: UUID, use: str, ground: str, words: str) -> None:
    """Allow today a use of a file that is only stored; it is noted with every request that restricts it.

    Refused names the fields; NotFound where nothing is restricted, or no request asked for it.
    """
    known = (("use", use in CAN_BE_ALLOWED), ("ground", ground in tuple(Exception18)), ("words", bool(words.strip())))
    problems = tuple(FieldProblem(name, "empty") for name, right in known if not right)
    if problems:
        raise Refused(problems)
    with studio.deed(Event.RESTRICTED_USE_ALLOWED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        requests = {mark.request_id for mark in holding(deed.session, client_id)}
        if not requests or None in requests:
            raise NotFound
        for request_id in sorted(one for one in requests if one is not None):
            row = row_of(deed.session, request_id)
            notes.add_note(studio, deed.session, row, notes.ALLOWED[Use(use)], words, code=ground)
        deed.about("restriction", client=client_id, count=len(requests))
