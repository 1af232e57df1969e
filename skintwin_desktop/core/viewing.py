"""Pictures given back: thumbnail, preview, every pixel and the file itself; no pixel is shown before its journal line.

A preview may be decoded before anybody asks for it, so that changing pictures does not wait for that. What was decoded
ahead stays in here, and nothing says in the journal that somebody looked, until somebody does.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.imaging import Pixels as Pixels  # noqa: PLC0414 - who shows pixels knows them from here
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import PictureRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored

MOST_AHEAD = 8
"""Previews that are kept ready: 7 MB each."""


class Ahead:
    """Previews that are ready to be shown, the latest ones; safe to use from several threads."""

    def __init__(self) -> None:
        self._ready: OrderedDict[UUID, Pixels] = OrderedDict()
        self._guard = threading.Lock()

    def __contains__(self, picture_id: UUID) -> bool:
        with self._guard:
            return picture_id in self._ready

    def keep(self, picture_id: UUID, pixels: Pixels) -> None:
        """Keep a preview ready in place of the one that was not used for longest."""
        with self._guard:
            self._ready[picture_id] = pixels
            self._ready.move_to_end(picture_id)
            while len(self._ready) > MOST_AHEAD:
                self._ready.popitem(last=False)

    def take(self, picture_id: UUID) -> Pixels | None:
        """Return a preview that is ready; it stays so."""
        with self._guard:
            if picture_id in self._ready:
                self._ready.move_to_end(picture_id)
            return self._ready.get(picture_id)

    def clear(self) -> None:
        """Let go of all of them."""
        with self._guard:
            self._ready.clear()


def picture_row(session: Session, picture_id: UUID) -> PictureRow:
    """Return the row of a picture; NotFound."""
    row = session.get(PictureRow, picture_id)
    if row is None:
        raise NotFound
    return row


@action(Permission.READ_PICTURES)
def warm_up(studio: Studio) -> None:
    """Start the processes that decode pictures, so that the first picture does not wait for them."""
    studio.decoders.start()


def vault_content(studio: Studio, session: Session, object_id: str) -> bytes:
    """Open a vault object inside a deed; NotFound, ObjectDamaged."""
    row = session.get(VaultObjectRow, object_id)
    if row is None:
        raise NotFound
    stored = Stored(row.object_id, row.length, row.sha256)
    return studio.vault.read(stored, private=studio.private_of(row.client_id), owner=row.client_id, kind=row.kind)


@action(Permission.READ_PICTURES)
def read_thumbnail(studio: Studio, picture_id: UUID) -> bytes:
    """Return a picture's thumbnail as JPEG; reading the file it belongs to was journalled."""
    with studio.reading() as session:
        return vault_content(studio, session, picture_row(session, picture_id).thumbnail)


@action(Permission.READ_PICTURES)
def fetch_preview(studio: Studio, picture_id: UUID, ahead: Ahead) -> None:
    """Decode a preview ahead, so that it is ready when it is asked for."""
    if picture_id in ahead:
        return
    with studio.reading() as session:
        content = vault_content(studio, session, picture_row(session, picture_id).preview)
    ahead.keep(picture_id, studio.decoders.pixels(content))


@action(Permission.READ_PICTURES)
def read_preview(studio: Studio, picture_id: UUID, ahead: Ahead | None = None) -> Pixels:
    """Return a picture in screen size, upright, sRGB; decoded in a process of its own, now or ahead."""
    ready = ahead.take(picture_id) if ahead is not None else None
    if ready is None:
        ready = _pixels(studio, picture_id, lambda row: row.preview)
        if ahead is not None:
            ahead.keep(picture_id, ready)
        return ready
    with studio.deed(Event.PICTURE_READ, Kind.READ, Purpose.SCREENING) as deed:
        deed.about("picture", picture_id, client=picture_row(deed.session, picture_id).client_id)
    return ready


@action(Permission.READ_PICTURES)
def read_pixels(studio: Studio, picture_id: UUID) -> Pixels:
    """Return every pixel of a picture, upright, sRGB; decoded in a process of its own."""
    return _pixels(studio, picture_id, lambda row: row.original)


def _pixels(studio: Studio, picture_id: UUID, part: Callable[[PictureRow], str]) -> Pixels:
    """Decode beside the journal: nothing is given back before the line that says who read it is committed."""
    with ThreadPoolExecutor(1, thread_name_prefix="decode") as beside:
        with studio.deed(Event.PICTURE_READ, Kind.READ, Purpose.SCREENING) as deed:
            row = picture_row(deed.session, picture_id)
            deed.about("picture", row.id, client=row.client_id)
            content = vault_content(studio, deed.session, part(row))
            decoding = beside.submit(studio.decoders.pixels, content)
        return decoding.result()


@action(Permission.READ_PICTURES)
def read_original(studio: Studio, picture_id: UUID) -> bytes:
    """Return the file exactly as it was taken in."""
    with studio.deed(Event.PICTURE_READ, Kind.READ, Purpose.SCREENING) as deed:
        row = picture_row(deed.session, picture_id)
        deed.about("picture", row.id, client=row.client_id)
        return vault_content(studio, deed.session, row.original)
