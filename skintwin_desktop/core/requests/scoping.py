"""What a request goes over, said before it is decided: the file as a whole, and pictures that are left out."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes, parts, records
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import BEFORE_DECIDING, WITH_COPY, Right, State
from skintwin_desktop.store.tables import PictureRow, RequestPartRow, RightsRequestRow

WHOLE_FILE = "MED:file"
"""The part that stands for the file of a client, where a request is about that as a whole."""
PICTURE = "IMG:picture:"
"""What the code of a part begins with that stands for one picture."""
OTHERS_PRIVACY = "others_privacy"


@action(Permission.HANDLE_REQUESTS)
def choose_whole_file(studio: Studio, request_id: UUID) -> UUID:
    """Say that a restriction is asked of the whole file, and note that as its scope; return the id of the part.

    StepRefused for another right and once it was decided; NotFound, RequestClosed.
    """
    with studio.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if row.right != Right.RESTRICTION or State(row.state) not in BEFORE_DECIDING or row.client_id is None:
            raise StepRefused(State.SCOPE.value)
        part_id = parts.add_part(studio, deed.session, row, records.OBJECT, WHOLE_FILE)
        add_note(studio, deed.session, row, notes.SCOPE, code="all")
        deed.about("request", request_id, client=row.client_id)
    return part_id


@action(Permission.DECIDE_REQUESTS)
def leave_picture_out(studio: Studio, request_id: UUID, picture_id: UUID, words: str) -> UUID:
    """Leave one picture out of a copy because of the privacy of somebody else; return the id of its part.

    Refused without a reason in plain words; StepRefused for a request without a copy and where nothing is decided now;
    NotFound for a picture of somebody else, RequestClosed.
    """
    if not words.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_DECIDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = row_with_copy(deed.session, request_id, picture_id)
        part = decided_picture(studio, deed.session, row, picture_id, records.REFUSE, words=words)
        deed.about("request_part", part.id, client=row.client_id)
        return part.id


def decided_picture(
    studio: Studio, session: Session, row: RightsRequestRow, picture_id: UUID, decision: str, *, words: str
) -> RequestPartRow:
    """Decide inside a deed on one picture, because of the privacy of somebody else; return its part."""
    part = _part_of(studio, session, row, picture_id)
    part.decision, part.ground = decision, OTHERS_PRIVACY
    part.decided_at, part.decided_by = studio.now(), studio.user.user_id
    add_note(studio, session, row, notes.REASON, words, part_id=part.id)
    return part


def _part_of(studio: Studio, session: Session, row: RightsRequestRow, picture_id: UUID) -> RequestPartRow:
    """Return the part of a request that stands for one picture, by the number that this has in the copy."""
    asked = select(PictureRow.id).where(PictureRow.client_id.in_(joined.files_of(session, row.client_id or picture_id)))
    number = 1 + list(session.execute(asked.order_by(PictureRow.id)).scalars()).index(picture_id)
    label = f"{word('file', 'picture', row.language)} {number}"
    code = f"{PICTURE}{picture_id.hex}"
    part_id = parts.add_part(studio, session, row, records.OBJECT, code, label=label)
    return session.get_one(RequestPartRow, part_id)


def row_with_copy(session: Session, request_id: UUID, picture_id: UUID) -> RightsRequestRow:
    """Return inside a deed a request whose copy is decided on now, for a picture of its client.

    StepRefused for a request without a copy and elsewhere, NotFound, RequestClosed.
    """
    row = open_row(session, request_id)
    if Right(row.right) not in WITH_COPY or State(row.state) is not State.ASSESSING:
        raise StepRefused(State.ASSESSING.value)
    picture = session.get(PictureRow, picture_id)
    if picture is None or row.client_id is None:
        raise NotFound
    if picture.client_id not in joined.files_of(session, row.client_id):
        raise NotFound
    return row
