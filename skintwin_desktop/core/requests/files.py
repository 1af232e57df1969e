"""What the website had of a client, taken in with a request only: sealed to it, hashed, and never in the file.

Whoever runs the website exports it and hands over a file of any kind. It answers the website among the sources, goes
into the client's parcel as it came, and is destroyed a month after delivery (``ending``).
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import unicodedata
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.records import RequestFile, RequestFileName
from skintwin_desktop.core.requests.rows import files_in, parts_in, row_of
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.sources import WEBSITE
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FileNotTaken, NotFound, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY, Right, State
from skintwin_desktop.store.tables import ExternalSourceRow, RequestFileRow, RequestPartRow, RightsRequestRow

FILE_KIND = "request_file"
"""What these files are called in the vault."""
MOST_BYTES = 100 * 1000 * 1000
"""An export of one person is far smaller; a larger file is that of everybody, or of another kind."""
MOST_FILES = 20
OPEN_IN = frozenset({State.SEARCHING, State.ASSESSING})
"""Where files are taken in and taken out again: before it is decided what is given."""
_PIECE = 1024 * 1024
_LONGEST_NAME = 120
_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f\\/:*?"<>|]')


@action(Permission.HANDLE_REQUESTS)
def take_in_file(studio: Studio, request_id: UUID, path: Path, *, progress: Progress = no_progress) -> RequestFile:
    """Take a file in with a request, and let it answer the website among the sources.

    FileNotTaken says why it is not: 'vanished', 'not_a_file', 'empty', 'too_large', 'unreadable', 'too_many';
    StepRefused for a request without a copy and outside the search; Cancelled, DiskFull, DiskFailed, NotFound,
    RequestClosed. Then nothing is stored.
    """
    with studio.reading() as session:
        _row(session, request_id)
    content = _read(path, progress)
    facts = RequestFileName(_name_of(path), hashlib.sha256(content).hexdigest())
    with studio.deed(Event.REQUEST_FILE_ADDED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id)
        if len(files_in(deed.session, request_id)) >= MOST_FILES:
            raise FileNotTaken("too_many", str(MOST_FILES))
        file = _store(studio, deed.session, row, content, facts)
        deed.about("request", request_id, client=row.client_id)
    return _record(file, facts)


def _row(session: Session, request_id: UUID) -> RightsRequestRow:
    """Return a request that takes files now."""
    row = open_row(session, request_id)
    if Right(row.right) not in WITH_COPY or State(row.state) not in OPEN_IN or row.client_id is None:
        raise StepRefused(State.SEARCHING.value)
    return row


def _read(path: Path, progress: Progress) -> bytes:
    """Read a file whole, however long it says that it is; FileNotTaken, Cancelled."""
    pieces, done = [], 0
    try:
        with os.fdopen(
            os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb"
        ) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise FileNotTaken("not_a_file")
            while done <= MOST_BYTES and (piece := file.read(_PIECE)):
                pieces.append(piece)
                done += len(piece)
                progress(done, max(done, about.st_size))
    except FileNotFoundError:
        raise FileNotTaken("vanished") from None
    except IsADirectoryError:
        raise FileNotTaken("not_a_file") from None
    except (OSError, ValueError):
        raise FileNotTaken("not_a_file" if path.is_dir() else "unreadable") from None
    if done > MOST_BYTES:
        raise FileNotTaken("too_large", str(MOST_BYTES // 1_000_000))
    if not done:
        raise FileNotTaken("empty")
    return b"".join(pieces)


def _name_of(path: Path) -> str:
    """Return the name of a file as text; what is no text in it is marked."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _store(
    studio: Studio, session: Session, row: RightsRequestRow, content: bytes, facts: RequestFileName
) -> RequestFileRow:
    """Store a file inside a deed, durable before its row; where the row cannot be written it is thrown away."""
    part = website_part(parts_in(session, row.id), session)
    stored = studio.vault.put(content, public=studio.public_of(row.id), owner=row.id, kind=FILE_KIND)
    try:
        file_id = UUID(hex=stored.object_id)
        file = RequestFileRow(
            id=file_id,
            object_id=stored.object_id,
            request_id=row.id,
            client_id=row.client_id,
            part_id=part.id if part else None,
            length=stored.length,
            sha256=stored.sha256,
            stored_at=studio.now(),
            sealed=post(studio, facts, table="request_file", row=file_id, client=row.id),
        )
        session.add(file)
        if part is not None:
            _answer(studio, session, part)
        proof = f"{len(content)} bytes, SHA-256 {facts.sha256}"
        add_note(studio, session, row, notes.TAKEN_IN, proof, part_id=file.part_id)
    except BaseException:
        studio.vault.destroy(stored.object_id)
        raise
    return file


def website_part(parts: Sequence[RequestPartRow], session: Session) -> RequestPartRow | None:
    """Return inside a deed the part of a request that stands for the website, if the register knows one."""
    kinds = select(ExternalSourceRow.id).where(ExternalSourceRow.kind == WEBSITE)
    websites = {one.hex for one in session.execute(kinds).scalars()}
    return next((part for part in parts if part.kind == records.SOURCE and part.code in websites), None)


def _answer(studio: Studio, session: Session, part: RequestPartRow) -> None:
    """Let the files that are there answer their source; without any it is open again, and not decided."""
    session.flush()
    part.count = sum(file.part_id == part.id for file in files_in(session, part.request_id))
    part.found = records.FOUND if part.count else ""
    part.answered_at = studio.now() if part.count else None
    part.answered_by = studio.user.user_id if part.count else None
    if not part.count:
        part.decision = part.ground = ""


@action(Permission.HANDLE_REQUESTS)
def remove_file(studio: Studio, file_id: UUID) -> None:
    """Destroy a file that was taken in, before it is decided what is given; NotFound, StepRefused, RequestClosed."""
    with studio.reading() as session:
        found = session.get(RequestFileRow, file_id)
        if found is None:
            raise NotFound
        _row(session, found.request_id)
    studio.vault.shred(file_id.hex)  # before its row: while that stands it can be tried again
    with studio.deed(Event.REQUEST_FILE_DESTROYED, Kind.DELETE, Purpose.RIGHTS) as deed:
        file = deed.session.get(RequestFileRow, file_id)
        if file is None:
            raise NotFound
        row = row_of(deed.session, file.request_id)
        part = deed.session.get(RequestPartRow, file.part_id) if file.part_id else None
        deed.session.delete(file)
        if part is not None:
            _answer(studio, deed.session, part)
        deed.deleted = True
        deed.about("request", row.id, client=row.client_id)


@action(Permission.DECIDE_REQUESTS)
def read_files(studio: Studio, request_id: UUID) -> tuple[RequestFile, ...]:
    """Return what was taken in with a request, with name and SHA-256; NotFound, ObjectDamaged."""
    with studio.deed(Event.REQUEST_FILES_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        found = files_in(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id, count=len(found))
        return tuple(_record(file, _opened(studio, file)) for file in found)


def _opened(studio: Studio, file: RequestFileRow) -> RequestFileName:
    return take_out(studio, file.sealed, RequestFileName, table="request_file", row=file.id, client=file.request_id)


def _record(file: RequestFileRow, facts: RequestFileName) -> RequestFile:
    return RequestFile(file.id, file.part_id, file.length, file.stored_at, facts.name, facts.sha256)


def safe_name(name: str) -> str:
    """Return the name of a file as it can stand in a parcel on any system, with its ending."""
    plain = _NOT_IN_A_NAME.sub("_", unicodedata.normalize("NFC", name)).strip(" .") or "export"
    path = PurePosixPath(plain)
    ending = path.suffix if len(path.suffix.encode()) <= 12 else ""
    stem = plain.removesuffix(ending).encode()[: _LONGEST_NAME - len(ending.encode())].decode("utf-8", "ignore")
    return f"{stem.strip(' .') or 'export'}{ending}"
