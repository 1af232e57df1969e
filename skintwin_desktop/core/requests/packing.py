"""The copy for the client, sealed into a parcel: gathered, written where a person chose, read back, and noted.

The code is given back once and kept nowhere. What was refused is left out; everything else that the catalogue counts to
the copy is in it (article 15 AVG, 7:456 BW, 15d and 15e Wabvpz), or, for taking along, what the client gave and what a
device observed (article 20 AVG).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import LesionPlace
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.requests import carrying_out, leaving_out, notes, old_parcels, records, unfinished
from skintwin_desktop.core.requests.collecting import Collected, Collector
from skintwin_desktop.core.requests.copy_files import CopyFile, CopyFiles, data_files, overview_file
from skintwin_desktop.core.requests.copy_overview import sections_of
from skintwin_desktop.core.requests.copy_words import information_sheet, word
from skintwin_desktop.core.requests.covering import Covers, covers_in, less_of_pictures, without_covers
from skintwin_desktop.core.requests.parts import CLASSES
from skintwin_desktop.core.requests.recipients import recipients_of
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import notes_in, parts_in, row_of
from skintwin_desktop.core.requests.stepping import move
from skintwin_desktop.core.screening import read_file
from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import DiskFailed, FolderUnusable, NotFound, StepRefused
from skintwin_desktop.paper import parcel, parcel_reading
from skintwin_desktop.paper.parcel_content import Contents, Letterhead, Look, Mark
from skintwin_desktop.paper.parcel_slip import CodeSlip, slip_pages, slip_pdf
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY, Right, State
from skintwin_desktop.store.files import is_full, sync_folder
from skintwin_desktop.store.tables import (
    ClientRow,
    JournalRow,
    RightsRequestRow,
    StudioRow,
    UserRow,
)

_ROOM = 1.4
"""Sealed bytes stand in a page as text, a third longer than they are."""


@dataclass(frozen=True)
class Package:
    """A parcel that was made. The code is in here and nowhere else: show it once."""

    code: str = field(repr=False)
    place: Path
    files: int
    length: int
    manifest_sha256: str
    folder: bool


@dataclass(frozen=True)
class _Load:
    """What goes into a parcel."""

    contents: Contents
    files: tuple[CopyFile, ...]

    @property
    def length(self) -> int:
        return sum(one.length for one in self.files)


@action(Permission.DECIDE_REQUESTS)
def make_package(
    studio: Studio, request_id: UUID, folder: Path, *, whole_copy: bool = True, progress: Progress = no_progress
) -> Package:
    """Write the sealed copy for a request into a folder that a person chose, read it back whole, and note it.

    Without ``whole_copy`` it holds what can be taken along only (article 20 AVG). A large one becomes a folder with the
    same page. It takes the place of one of which the code was lost.
    Cancelled and any fault leave nothing half. StepRefused outside carrying out, FolderUnusable, DiskFailed,
    FileRestricted, ObjectDamaged, NotFound, RequestClosed.
    """
    with studio.deed(Event.PARCEL_MADE, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id)
        name, language = reference(row), row.language
        given_up = bool(notes.of_kinds(notes_in(deed.session, row.id), notes.PARCEL))
        load = _gathered(studio, deed.session, row, whole_copy=whole_copy)
        deed.about("request", request_id, client=row.client_id, count=len(load.files))
    _require_room(folder, load.length)
    load = _with_overview(load, progress)
    if given_up:
        old_parcels.clear_away(folder, name, language)
    made = _written(load, folder, name, progress)
    carried_out = studio.deed(Event.REQUEST_CARRIED_OUT, Kind.EXECUTE, Purpose.RIGHTS)
    with unfinished.or_away(made.place), carried_out as deed:
        row = _row(deed.session, request_id)
        files = f"{made.place.name}: {made.files}, SHA-256 {made.manifest_sha256}"
        notes.add_note(studio, deed.session, row, notes.PARCEL, files)
        said = word("letter", "parcel_of_one" if made.files == 1 else "parcel_of", language)
        named = said.format(name=made.place.name, count=made.files)
        told = {"files": f"– {named}", "check_figure": made.manifest_sha256}
        carrying_out.note_done(studio, deed.session, row, told)
        move(studio, deed.session, row, State.CHECKING)
        carrying_out.note_verified(studio, deed.session, row)  # it was read back whole before this line
        deed.about("request", request_id, client=row.client_id, count=made.files)
        unfinished.put_in_place(made.place)
    return made


def _row(session: Session, request_id: UUID) -> RightsRequestRow:
    row = notes.open_row(session, request_id)
    if Right(row.right) not in WITH_COPY or State(row.state) not in {State.CARRYING_OUT, State.FAILED}:
        raise StepRefused(State.CARRYING_OUT.value)
    if row.client_id is None:
        raise NotFound
    return row


# --- gathering ---


def _gathered(studio: Studio, session: Session, row: RightsRequestRow, *, whole_copy: bool) -> _Load:
    """Gather inside a deed what was decided to be given; the files themselves are opened later, one by one."""
    assert row.client_id is not None
    refused = [part for part in parts_in(session, row.id) if part.decision == records.REFUSE]
    kinds = frozenset(CLASSES) - {part.code for part in refused if part.kind == records.CLASS}
    sources = frozenset(part.id for part in refused if part.kind == records.SOURCE)
    covers = covers_in(studio, session, row)
    found = Collector(studio, session).collect(row.client_id, portable=not whole_copy, kinds=kinds)
    found = leaving_out.without(found, leaving_out.left_out(session, row.id))
    return _Load(
        _contents(studio, session, row, found, whole_copy=whole_copy),
        (
            *_files(studio, session, row, found, kinds=kinds, covers=covers),
            *CopyFiles(studio, session, row.client_id, row.language).exports(row.id, without=sources),
        ),
    )


def _files(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    found: Collected,
    *,
    kinds: frozenset[str],
    covers: Covers,
) -> Iterator[CopyFile]:
    """List the files of these kinds of data, without the pictures that were refused, and with what is covered."""
    assert row.client_id is not None
    yield from data_files(found, row.language)
    files = CopyFiles(studio, session, row.client_id, row.language)
    left = leaving_out.left_out(session, row.id)
    if "IMG" in kinds:
        yield from files.pictures(without=without_covers(session, row.id), covers=covers)
    if "JUD" in kinds and row.right != Right.PORTABILITY:
        yield from files.reports(without=leaving_out.ids_in(left, "result", "addendum"))
    if "CONS" in kinds and row.right != Right.PORTABILITY:
        yield from files.evidence(without=leaving_out.ids_in(left, "consent_evidence"))


def _contents(
    studio: Studio, session: Session, row: RightsRequestRow, found: Collected, *, whole_copy: bool
) -> Contents:
    assert row.client_id is not None
    client = session.get_one(ClientRow, row.client_id)
    given_to = recipients_of(studio, session, row.client_id, row.language)
    home = session.execute(select(StudioRow)).scalar_one()
    shows_map = bool(found.of("MED")) and not leaving_out.touches_map(leaving_out.left_out(session, row.id))
    return Contents(
        language=row.language,
        studio=Letterhead(home.name, home.address, home.postcode, home.city, home.email, home.phone),
        client_name=Name(client.first_name, client.name_prefix, client.last_name).full,
        reference=reference(row),
        created=studio.today(),
        sections=(
            *sections_of(found, row.language),
            *leaving_out.less_of_records(studio, session, row),
            *less_of_pictures(studio, session, row),
        ),
        information=information_sheet(found, row.language, given_to) if whole_copy else (),
        looks=_looks(studio, session, row) if whole_copy and found.of("LOG") else (),
        marks=_marks(studio, session, row.client_id, row.language) if whole_copy and shows_map else (),
    )


def _looks(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[Look, ...]:
    """Return who did what with the file, by name (article 15e Wabvpz), the newest first."""
    assert row.client_id is not None
    asked = (
        select(JournalRow, UserRow.name)
        .outerjoin(UserRow, UserRow.id == JournalRow.user_id)
        .where(JournalRow.client_id.in_(joined.files_of(session, row.client_id)))
        .order_by(JournalRow.at.desc())
    )
    language = row.language
    return tuple(
        Look(
            studio.local(line.at), name or "–", word("role", line.role, language), word("event", line.event, language),
            word("purpose", line.purpose, language),
        )
        for line, name in session.execute(asked)
    )  # fmt: skip


def _marks(studio: Studio, session: Session, client_id: UUID, language: str) -> tuple[Mark, ...]:
    """Return the lesions on the body map of the file in use, with the words for where each is."""
    file = read_file(studio, session, client_id)
    return tuple(
        Mark(one.number, one.place.view, one.place.x, one.place.y, _where(one.place, language)) for one in file.lesions
    )


def _where(place: LesionPlace, language: str) -> str:
    said = site_words(place.view, place.region, place.laterality, language)
    return f"{said} ({place.words})" if place.words else said


def _with_overview(load: _Load, progress: Progress) -> _Load:
    """Add the overview as a document to read and to keep, typeset outside any transaction; PaperRefused."""
    progress(0, 2 * load.length)
    paper = overview_file(load.contents)
    progress(0, 2 * load.length)  # who gave up meanwhile is heard here
    return replace(load, files=(paper, *load.files))


# --- writing ---


def _require_room(folder: Path, length: int) -> None:
    if not folder.is_dir():
        raise FolderUnusable(str(folder), "missing")
    if shutil.disk_usage(folder).free < length * _ROOM:
        raise FolderUnusable(str(folder), "full")


def _written(load: _Load, folder: Path, name: str, progress: Progress) -> Package:
    """Write a parcel under an unfinished name, as one file or a folder, and read it back; what fails leaves nothing."""
    files = ((one.file, one.source) for one in load.files)
    total = load.length
    place = folder / (name if total > parcel.ONE_FILE else f"{name}.html")
    try:
        unfinished.clear_away(place)
        if place.exists():
            raise FolderUnusable(str(place), "taken")
        if total > parcel.ONE_FILE:
            return _as_folder(load, place, files, progress)
        with _new_file(unfinished.of(place)) as to:
            sealed = parcel.seal_file(load.contents, files, to, total=total, progress=partial(_half, progress, 0))
            to.flush()
            os.fsync(to.fileno())
            parcel_reading.open_file(to, sealed.code).verify(sealed.lines, partial(_half, progress, 1))
        return Package(sealed.code, place, len(load.files), total, sealed.manifest_sha256, folder=False)
    except FileExistsError as found:
        raise FolderUnusable(str(found.filename), "taken") from None
    except PermissionError as found:
        raise FolderUnusable(str(found.filename), "not_writable") from None
    except OSError as found:
        if is_full(found):
            raise FolderUnusable(str(folder), "full") from None
        raise DiskFailed from None


def _half(progress: Progress, part: int, done: int, total: int) -> None:
    """Tell of writing as the first half of the work and of reading back as the second."""
    progress(done + part * total, 2 * total)


@contextlib.contextmanager
def _new_file(place: Path) -> Iterator[BinaryIO]:
    """Open a new file for its owner only; anything that is raised takes it away again. FileExistsError."""
    number = os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "w+b") as to:
        try:
            yield to
        except BaseException:
            place.unlink(missing_ok=True)
            raise


@dataclass
class _Folder:
    """A folder that a parcel is written in."""

    place: Path
    made: list[Path] = field(default_factory=list)

    def new(self, name: str) -> BinaryIO:
        """Make a file in it."""
        path = self.place / name
        self.made.append(path)
        return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")

    def discard(self) -> None:
        """Throw everything away."""
        for path in self.made:
            path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.place.rmdir()


def _as_folder(load: _Load, place: Path, files: Iterator, progress: Progress) -> Package:  # type: ignore[type-arg]
    half = unfinished.of(place)
    half.mkdir(mode=0o700)
    to, total = _Folder(half), load.length
    sealed = parcel.seal_folder(load.contents, files, to, total=total, progress=partial(_half, progress, 0))
    try:
        with contextlib.ExitStack() as open_files:
            opened = [open_files.enter_context(path.open("r+b")) for path in to.made]
            for file in opened:
                os.fsync(file.fileno())
            *parts, page = opened  # the page comes last
            whole = parcel_reading.open_folder(page, parts, sealed.code)
            whole.verify(sealed.lines, partial(_half, progress, 1))
        sync_folder(half)
    except BaseException:
        to.discard()
        raise
    return Package(sealed.code, place, len(load.files), total, sealed.manifest_sha256, folder=True)


@action(Permission.DECIDE_REQUESTS)
def code_slip(studio: Studio, request_id: UUID, code: str) -> bytes:
    """Return the slip with the code of a parcel as PDF/A: initials and reference, no name; NotFound, PaperRefused."""
    return slip_pdf(_slip(studio, request_id, code))


@action(Permission.DECIDE_REQUESTS)
def code_slip_pages(studio: Studio, request_id: UUID, code: str, *, ppi: int) -> list[bytes]:
    """Return the slip with the code of a parcel for a printer, as PNG; NotFound, PaperRefused."""
    return slip_pages(_slip(studio, request_id, code), ppi=ppi)


def _slip(studio: Studio, request_id: UUID, code: str) -> CodeSlip:
    with studio.deed(Event.PARCEL_MADE, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        client = deed.session.get(ClientRow, row.client_id) if row.client_id else None
        home = deed.session.execute(select(StudioRow.name)).scalar_one()
        initials = client.initials if client else ""
        return CodeSlip(row.language, home, initials, reference(row), code, studio.today())
