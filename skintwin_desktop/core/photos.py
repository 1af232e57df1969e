"""Pictures: taking them in byte for byte, and linking them to lesions."""

from __future__ import annotations

import contextlib
import hmac
import threading
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import PICTURE_KINDS, PictureFacts
from skintwin_desktop.core.photo_consents import note_passed, require_to_link, require_to_take, sensitive_part
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.screening import medical_change, visit_row
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.viewing import picture_row
from skintwin_desktop.errors import NotFound, PictureRefused
from skintwin_desktop.imaging import MAX_BYTES, PictureInfo, Prepared
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, LesionRow, PictureRow, StudioRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored

BATCH = 6
"""Pictures per transaction: small enough to stop soon, large enough to share the cost of making them durable."""
IMPORT_THREADS = 4
"""Enough to keep two decoders busy while two other files are read, encrypted and flushed to the disk."""
ORIGINAL, PREVIEW, THUMBNAIL = "original", "preview", "thumbnail"
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".heic", ".heif", ".webp")


@dataclass(frozen=True)
class RefusedFile:
    """A file that was not taken in, and why: a reason of the decoder, 'double', 'double_elsewhere' or 'unreadable'."""

    name: str
    reason: str
    detail: str = ""


@dataclass(frozen=True)
class TakenIn:
    """The outcome of taking in a batch: the pictures that are stored, and the files that are not."""

    pictures: tuple[UUID, ...]
    refused: tuple[RefusedFile, ...]


@dataclass(frozen=True)
class _Written:
    """A picture whose files are in the vault, before its row."""

    name: str
    info: PictureInfo
    fingerprint: bytes
    files: tuple[tuple[str, Stored, bytes], ...]


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files to take in: files as given, folders searched for pictures, in order of their names."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*"), key=lambda one: str(one).casefold())
            found += [one for one in inside if one.suffix.lower() in SUFFIXES and one.is_file()]
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


@action(Permission.TAKE_IN_PICTURES)
def take_in_pictures(
    studio: Studio,
    visit_id: UUID,
    paths: Sequence[Path],
    *,
    kind: str,
    lesion_id: UUID | None = None,
    despite_advice: bool = False,
    progress: Progress = no_progress,
) -> TakenIn:
    """Take pictures into a visit: the original byte for byte, a preview and a thumbnail, each encrypted.

    ``kind`` is one of PICTURE_KINDS. Commits in steps of a few pictures; after Cancelled the steps that were done
    stay and nothing half remains. A file that is not a picture, or was taken in before, is named and left out.
    ConsentMissing without a live consent to photographs, and to those of a sensitive part where the lesion is;
    ConsentAdvised where the studio only advises it, unless ``despite_advice``; AlreadySigned; NotFound also for
    somebody else's lesion.
    """
    if kind not in PICTURE_KINDS:
        raise ValueError(kind)
    files = files_in(paths)
    importer = _Importer(studio, visit_id, kind, lesion_id, despite_advice=despite_advice)
    with contextlib.closing(importer.batches(files)) as batches:
        for done, batch in enumerate(batches):
            importer.file(batch)
            progress(min((done + 1) * BATCH, len(files)), len(files))
    return TakenIn(tuple(importer.taken), tuple(importer.refused))


class _Importer:
    """Prepares pictures side by side and files them in order."""

    def __init__(
        self, studio: Studio, visit_id: UUID, kind: str, lesion_id: UUID | None, *, despite_advice: bool
    ) -> None:
        self._studio, self._visit_id, self._kind, self._lesion_id = studio, visit_id, kind, lesion_id
        self._despite_advice = despite_advice
        self.taken: list[UUID] = []
        self.refused: list[RefusedFile] = []
        self._seen: set[bytes] = set()
        self._guard = threading.Lock()
        with studio.reading() as session:
            self._client_id = visit_row(session, visit_id, to_change=True).client_id
            lesion = session.get(LesionRow, lesion_id) if lesion_id else None
            if lesion_id and (lesion is None or lesion.client_id != self._client_id):
                raise NotFound
            self._part = sensitive_part(studio, session, lesion)
            passed = self._agreed(session)
            sealed_key = session.execute(select(StudioRow.fingerprint_key)).scalar_one()
        self._fingerprint_key = studio.fingerprint_key(sealed_key)
        self._public = studio.public_of(self._client_id)
        if passed:
            note_passed(studio, self._client_id)

    def _agreed(self, session: Session) -> bool:
        despite = self._despite_advice
        return require_to_take(self._studio, session, self._client_id, self._part, despite_advice=despite)

    def batches(self, files: Sequence[Path]) -> Generator[list[_Written], None, None]:
        """Yield batches of pictures that lie in the vault; what is refused is noted on the way.

        Closed early, it throws away what it wrote ahead: no row will ever point at that.
        """
        ahead = 2 * BATCH
        waiting: list[tuple[Path, Future[_Written]]] = []
        with contextlib.ExitStack() as ending:
            ending.callback(self._throw_away, waiting)
            workers = ending.enter_context(ThreadPoolExecutor(IMPORT_THREADS, thread_name_prefix="take-in"))
            ending.callback(lambda: [future.cancel() for _, future in waiting])
            for path in files:
                waiting.append((path, workers.submit(self._prepare, path)))
                if len(waiting) >= ahead:
                    yield self._collected(waiting)
            while waiting:
                yield self._collected(waiting)

    def _throw_away(self, waiting: list[tuple[Path, Future[_Written]]]) -> None:
        for _, future in waiting:
            if not future.cancelled() and future.exception() is None:
                self._destroy(future.result().files)

    def _destroy(self, files: Iterable[tuple[str, Stored, bytes]]) -> None:
        for _, stored, _ in files:
            self._studio.vault.destroy(stored.object_id)

    def _collected(self, waiting: list[tuple[Path, Future[_Written]]]) -> list[_Written]:
        batch: list[_Written] = []
        for path, future in waiting[:BATCH]:
            try:
                batch.append(future.result())
            except PictureRefused as refused:
                self.refused.append(RefusedFile(path.name, refused.reason, refused.detail))
        del waiting[:BATCH]
        return batch

    def _prepare(self, path: Path) -> _Written:
        content = _read(path)
        fingerprint = self._proof(content)
        self._refuse_double(fingerprint)
        prepared = self._studio.decoders.prepare(content)
        return _Written(path.name, prepared.info, fingerprint, self._store(content, prepared, fingerprint))

    def _proof(self, content: bytes) -> bytes:
        return hmac.digest(self._fingerprint_key, content, "sha256")

    def _refuse_double(self, fingerprint: bytes) -> None:
        with self._guard:
            if fingerprint in self._seen:
                raise PictureRefused("double")
            self._seen.add(fingerprint)
        with self._studio.reading() as session:
            found = session.execute(
                select(PictureRow.client_id, ClientRow.number)
                .join(ClientRow, ClientRow.id == PictureRow.client_id)
                .where(PictureRow.fingerprint == fingerprint)
            ).first()
        if found is None:
            return
        if found.client_id == self._client_id:
            raise PictureRefused("double")
        raise PictureRefused("double_elsewhere", identity.client_label(found.number))

    def _store(self, content: bytes, prepared: Prepared, fingerprint: bytes) -> tuple[tuple[str, Stored, bytes], ...]:
        """Write all files of a picture, or none."""
        written: list[tuple[str, Stored, bytes]] = []
        with contextlib.ExitStack() as undo:
            undo.callback(self._destroy, written)
            for kind, part, proof in (
                (ORIGINAL, content, fingerprint),
                (PREVIEW, prepared.preview, self._proof(prepared.preview)),
                (THUMBNAIL, prepared.thumbnail, self._proof(prepared.thumbnail)),
            ):
                stored = self._studio.vault.put_unsynced(part, public=self._public, owner=self._client_id, kind=kind)
                written.append((kind, stored, proof))
            undo.pop_all()
        return tuple(written)

    def file(self, batch: list[_Written]) -> None:
        """Make a batch durable and commit its rows in one deed; refused before the commit, it leaves no file."""
        if not batch:
            return
        studio, files = self._studio, [one for written in batch for one in written.files]
        with contextlib.ExitStack() as undo:
            undo.callback(self._destroy, files)
            studio.vault.settle([stored for _, stored, _ in files])
            with studio.deed(Event.PICTURE_TAKEN_IN, Kind.CREATE, Purpose.SCREENING) as deed:
                visit_row(deed.session, self._visit_id, to_change=True)
                self._agreed(deed.session)  # taken back meanwhile, it stops here
                added = [self._add(deed.session, written) for written in batch]
                medical_change(studio, deed.session, self._client_id)
                deed.about("visit", self._visit_id, client=self._client_id, count=len(batch))
                undo.pop_all()  # from here on the rows may stand, and a row without its file would be a loss
        self.taken += added

    def _add(self, session: Session, written: _Written) -> UUID:
        studio, picture_id = self._studio, self._studio.new_id()
        for kind, stored, proof in written.files:
            session.add(
                VaultObjectRow(
                    object_id=stored.object_id,
                    client_id=self._client_id,
                    kind=kind,
                    length=stored.length,
                    sha256=stored.sha256,
                    proof=proof,
                    stored_at=studio.now(),
                )
            )
        session.flush()
        ids = {kind: stored.object_id for kind, stored, _ in written.files}
        info = written.info
        facts = PictureFacts(
            file_name=written.name,
            format=info.format,
            kind=self._kind,
            width=info.width,
            height=info.height,
            taken_at=info.taken_at.isoformat() if info.taken_at else "",
            camera=info.camera,
            frames=info.frames,
        )
        session.add(
            PictureRow(
                id=picture_id,
                client_id=self._client_id,
                visit_id=self._visit_id,
                lesion_id=self._lesion_id,
                original=ids[ORIGINAL],
                preview=ids[PREVIEW],
                thumbnail=ids[THUMBNAIL],
                fingerprint=written.fingerprint,
                imported_at=studio.now(),
                imported_by=studio.user.user_id,
                sealed=post(studio, facts, table="picture", row=picture_id, client=self._client_id),
            )
        )
        return picture_id


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PictureRefused("file_too_large")
        return path.read_bytes()
    except OSError:
        raise PictureRefused("unreadable") from None


# --- linking ---


@action(Permission.SCREEN)
def link_pictures(
    studio: Studio,
    picture_ids: Sequence[UUID],
    *,
    lesion_id: UUID | None,
    kind: str | None = None,
    despite_advice: bool = False,
) -> None:
    """Link pictures to a lesion of the same client (None unlinks), and say what kind they are when given.

    NotFound when a picture or the lesion belongs to somebody else; AlreadySigned when the visit's result is.
    ConsentMissing for a lesion at a sensitive part without consent to photographs of it; ConsentAdvised where the
    studio only advises that, unless ``despite_advice``.
    """
    passed: UUID | None = None
    with studio.deed(Event.PICTURE_LINKED, Kind.UPDATE, Purpose.SCREENING) as deed:
        session = deed.session
        lesion = session.get(LesionRow, lesion_id) if lesion_id else None
        rows = [picture_row(session, picture_id) for picture_id in picture_ids]
        if lesion_id and (lesion is None or any(row.client_id != lesion.client_id for row in rows)):
            raise NotFound
        part = sensitive_part(studio, session, lesion)
        if require_to_link(studio, session, rows, part, despite_advice=despite_advice):
            passed = rows[0].client_id
        for row in rows:
            visit_row(session, row.visit_id, to_change=True)
            row.lesion_id = lesion_id
            if kind is not None:
                facts = take_out(studio, row.sealed, PictureFacts, table="picture", row=row.id, client=row.client_id)
                row.sealed = post(studio, replace(facts, kind=kind), table="picture", row=row.id, client=row.client_id)
            medical_change(studio, session, row.client_id)
        deed.about("picture", rows[0].id if rows else "", client=rows[0].client_id if rows else None, count=len(rows))
    if passed is not None:
        note_passed(studio, passed)
