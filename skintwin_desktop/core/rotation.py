"""Renewing all keys that users share, so that who had them before opens nothing that is stored from now on.

The commit of one transaction decides: before it nothing has happened, after it everything is settled, and what is left
to do can be done by whoever signs in next. See ``resources/decisions`` about keys that are renewed in a copy.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import key_facts, letterboxes
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_file import KeyFile
from skintwin_desktop.core.key_places import fingerprint_place
from skintwin_desktop.errors import Cancelled, Denied, DiskFailed, DiskFull, ObjectDamaged
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store import chain, rekey, sealing
from skintwin_desktop.store.gifts import make_gift
from skintwin_desktop.store.keys import Keys, named
from skintwin_desktop.store.office_key import KEY_BYTES
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import ClientKeyRow, StudioRow, UserRow

if TYPE_CHECKING:
    from skintwin_desktop.core.progress import Progress
    from skintwin_desktop.core.studio import Studio

_STEP = 200
"""Clients' keys between two words of progress."""
_ROOM = 2.3
"""The copy of the database and what is written meanwhile, in sizes of the database."""


@dataclass(frozen=True)
class _Recipient:
    user_id: UUID
    role: Role
    public: bytes


class Renewal:
    """One renewal of the keys, decided by a user who holds them all."""

    def __init__(self, studio: Studio, progress: Progress) -> None:
        self._studio, self._progress = studio, progress
        self._file = KeyFile(studio)
        if studio.keys.care_private is None:
            raise Denied(Permission.MANAGE_USERS.value)

    def run(
        self,
        event: Event,
        user_id: UUID,
        change: Callable[[Session], None],
        *,
        password: str,
        roles: Mapping[UUID, Role | None],
    ) -> None:
        """Renew the keys together with a change of one user, which the journal calls ``event``.

        ``roles`` are those that somebody has after it; who has none gets no keys. DiskFull and Cancelled before the
        commit leave everything as it was; after it, whoever signs in next finishes what is left.
        """
        self._require_room()
        old = self._studio.keys
        with self._studio.reading() as session:
            number = key_facts.generation(session) + 1
            recipients = _recipients(session, roles)
            total = session.execute(select(func.count()).select_from(ClientKeyRow)).scalar_one() + 1
        new = Keys.fresh(self._studio.studio_id, number).of(old.user_private, care=True)
        self._hand_out(new, number, recipients)
        try:
            # nobody else has a session meanwhile: rows and keys are of one renewal for whoever reads
            with self._studio.database.alone(), self._studio.deed(event, Kind.UPDATE, Purpose.OFFICE) as deed:
                self._decide(deed.session, change, new, number=number, total=total)
                deed.about("user", user_id)
        except BaseException:
            self._studio.keys = old
            self._file.try_to_put_in_line()
            raise
        self._settle(new, password)
        with contextlib.suppress(Cancelled):
            self._progress(total, total)

    def _require_room(self) -> None:
        folder, file = self._studio.folder, self._studio.database.path
        if shutil.disk_usage(folder).free < file.stat().st_size * _ROOM:
            raise DiskFull

    def _hand_out(self, new: Keys, number: int, recipients: tuple[_Recipient, ...]) -> None:
        """Seal the new keys to everybody who stays, and to the recovery sheet, beside the old ones."""
        studio_id = self._studio.studio_id
        gifts = [
            make_gift(
                new.of(new.user_private, care=one.role.cares),
                studio_id=studio_id,
                user_id=one.user_id,
                role=one.role.value,
                generation=number,
                public=one.public,
            )
            for one in recipients
        ]
        slots = replace(self._file.read(), damaged_gifts=()).with_gifts(gifts)
        self._file.save(self._file.with_keys_on_paper(slots, named(new, number)))

    def _decide(
        self, session: Session, change: Callable[[Session], None], new: Keys, *, number: int, total: int
    ) -> None:
        """Rewrap what the old keys held, and say which keys count from here."""
        old = self._studio.keys
        change(session)
        self._rewrap(session, old, new, total)
        chain.relock(session, old.journal, new.journal)
        key_facts.keep_generation(session, number, new.office)
        self._studio.keys = replace(new, office=old.office)  # the line that ends this deed is signed under them

    def _rewrap(self, session: Session, old: Keys, new: Keys, total: int) -> None:
        private, public = old.care_private or b"", KeyPair.of(new.care_private or b"").public
        for done, (row, place) in enumerate(letterboxes.keys_in(session)):
            info = place.info()
            with contextlib.suppress(ObjectDamaged):  # who could not be read before is not read after: told on reading
                row.sealed_private = sealing.seal(sealing.unseal(row.sealed_private, private, info), public, info)
            if done % _STEP == 0:
                self._progress(done, total)
        studio = session.execute(select(StudioRow)).scalar_one()
        info = fingerprint_place(studio.id).info()
        studio.fingerprint_key = sealing.seal(sealing.unseal(studio.fingerprint_key, private, info), public, info)
        studio.care_public = public

    def _settle(self, new: Keys, password: str) -> None:
        """Do what is left after the decision; a crash or a full disk leaves it to whoever signs in next."""
        studio = self._studio
        studio.office_to_be = new.office
        with contextlib.suppress(OSError, DiskFull, DiskFailed):
            studio.drop_anchor()
            self._file.put_in_line()
            self.finish()
            slot = self._file.own_slot(password)
            with studio.saving() as session:
                session.get_one(UserRow, studio.user.user_id).next_slot_id = slot.slot_id
            self._file.put_own(slot, password)

    def finish(self) -> None:
        """Give the database the office key that was decided; DiskFull, DiskFailed leave that for later."""
        studio = self._studio
        office = studio.office_to_be
        if office is None:
            return
        studio.database.rekey(office)
        studio.keys, studio.office_to_be = replace(studio.keys, office=office), None
        rekey.drop_earlier_copies(studio.database.path, office[KEY_BYTES:])
        self._file.put_in_line()


def _recipients(session: Session, roles: Mapping[UUID, Role | None]) -> tuple[_Recipient, ...]:
    rows = session.execute(
        select(UserRow.id, UserRow.role, UserRow.public_key).where(UserRow.state != key_facts.REMOVED)
    )
    after = ((row.id, roles.get(row.id, Role(row.role)), row.public_key) for row in rows)
    return tuple(_Recipient(user_id, role, public) for user_id, role, public in after if role is not None)
