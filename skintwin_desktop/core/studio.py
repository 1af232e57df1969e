"""The Studio: what you hold between signing in and locking. Whoever has none can read nothing."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from uuid6 import uuid7

import skintwin_desktop
from skintwin_desktop.core import joined, letterboxes
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_places import fingerprint_place
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.errors import AnotherClientPresent, Denied, NotFound, PasswordExpired
from skintwin_desktop.imaging.workers import DecodePool
from skintwin_desktop.rules.permissions import Permission, Role, may
from skintwin_desktop.store import chain, sealing
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.device import DeviceStore, OsDeviceStore
from skintwin_desktop.store.files import FolderLock
from skintwin_desktop.store.keys import Keys
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import JournalRow, RequestFileRow, VaultObjectRow
from skintwin_desktop.store.vault import Vault

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")

ZONE = ZoneInfo("Europe/Amsterdam")
"""Where the studio stands: appointments and printed times are in this zone."""


@dataclass(frozen=True)
class SignedIn:
    """The user whose Studio this is."""

    user_id: UUID
    name: str
    role: Role
    function: str
    public_key: bytes


@dataclass
class Deed:
    """One deed under way: the session of its transaction, and what the journal will say it was about."""

    session: Session
    object_type: str = ""
    object_id: str = ""
    client_id: UUID | None = None
    count: int = 1
    deleted: bool = False
    emergency: bool = False

    def about(
        self, object_type: str, object_id: UUID | str = "", *, client: UUID | None = None, count: int = 1
    ) -> None:
        """Say what the deed is about, for its line in the journal."""
        self.object_type = object_type
        self.object_id = object_id.hex if isinstance(object_id, UUID) else object_id
        self.client_id, self.count = client, count


class Studio:
    """The open database, the keys that this user may have, the clock, the signed-in user."""

    def __init__(
        self,
        *,
        studio_id: UUID,
        folder: Path,
        database: Database,
        vault: Vault,
        keys: Keys,
        user: SignedIn,
        clock: Callable[[], datetime],
        station: str,
        lock: FolderLock,
        devices: DeviceStore | None = None,
        must_change: bool = False,
    ) -> None:
        self.studio_id = studio_id
        self.folder = folder
        self.vault = vault
        self.user = user
        self.station = station
        self.session_id = uuid7()
        self.devices = devices or OsDeviceStore()
        self.must_change = must_change
        self.office_to_be: bytes | None = None
        self.ledger_faults: tuple[str, ...] = ()
        """What was wrong with the ledger of erasures when this studio was opened."""
        self._database = database
        self._keys = keys
        self._clock = clock
        self._lock = lock
        self._bound: UUID | None = None
        self._publics: dict[UUID, bytes] = {}
        self._privates: dict[UUID, bytes] = {}
        self._emergencies: set[UUID] = set()
        self._fingerprint_key: bytes | None = None
        self._decoders: DecodePool | None = None
        self._decoders_guard = threading.Lock()

    # --- time and chance ---

    def now(self) -> datetime:
        """Return this moment, aware; the only clock there is."""
        return self._clock()

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the studio's wall clock shows it."""
        return moment.astimezone(ZONE)

    def today(self) -> date:
        """Return today's date in the studio."""
        return self.local(self.now()).date()

    def new_id(self) -> UUID:
        """Return a fresh row id (UUIDv7, RFC 9562)."""
        return uuid7()

    @property
    def keys(self) -> Keys:
        """The keys that this user holds, for what makes, changes and renews key slots."""
        return self._keys

    @keys.setter
    def keys(self, keys: Keys) -> None:
        self._keys = keys

    @property
    def database(self) -> Database:
        """The open database, for renewing its key."""
        return self._database

    # --- rights ---

    def may(self, permission: Permission) -> bool:
        """Tell whether the signed-in user has a permission."""
        return may(self.user.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise Denied, and journal the refusal, when the user lacks a permission."""
        if self.may(permission):
            return
        with self.deed(Event.REFUSED, Kind.EXECUTE, Purpose.OFFICE, outcome="refused") as deed:
            deed.about("permission", permission.value)
        raise Denied(permission.value)

    # --- transactions ---

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session for what is not about a client; everything else is a deed."""
        with self._database.reading() as session:
            yield session

    @contextlib.contextmanager
    def saving(self) -> Iterator[Session]:
        """Open a transaction without a line of its own: the own drafts as they are typed, the end of a deed before."""
        with self._database.writing() as session:
            yield session
            session.commit()
        self._database.committed()

    @contextlib.contextmanager
    def deed(self, event: Event, kind: Kind, purpose: Purpose, *, outcome: str = "done") -> Iterator[Deed]:
        """Open one transaction that ends with one line in the journal, or leaves nothing at all."""
        deed_id = self.new_id()
        with self._database.writing() as session:
            deed = Deed(session)
            yield deed
            if not deed.object_type:
                raise AssertionError(f"{event} does not say what it is about")
            session.flush()
            row = JournalRow(
                deed_id=deed_id,
                at=self.now(),
                event=event.value,
                action=kind.value,
                user_id=self.user.user_id,
                role=self.user.role.value,
                acting_for=None,
                station=self.station,
                session_id=self.session_id,
                object_type=deed.object_type,
                object_id=deed.object_id,
                client_id=deed.client_id,
                purpose=purpose.value,
                emergency=deed.emergency or deed.client_id in self._emergencies,
                outcome=outcome,
                count=deed.count,
                program=skintwin_desktop.__version__,
            )
            chain.append(session, row, journal_key=self._keys.journal, now=row.at)
            self._commit(session, deed_id)
        self._database.committed(deleted=deed.deleted)

    def _commit(self, session: Session, deed_id: UUID) -> None:
        """Commit; after an error look whether it happened all the same, because with a failing disk it may have."""
        try:
            session.commit()
        except SQLAlchemyError:
            session.close()
            self._database.settle()
            with self._database.reading() as again:
                if again.execute(select(JournalRow.seq).where(JournalRow.deed_id == deed_id)).first() is None:
                    raise

    # --- the letterbox ---

    def public_of(self, owner: UUID) -> bytes:
        """Return the public key to which the records of a client, or of a request, are sealed."""
        if owner not in self._publics:
            with self._database.reading() as session:
                found = letterboxes.public_in(session, owner)
            if not found:  # nobody has the key of who was destroyed, and nothing may be sealed to it any more
                raise NotFound
            self._publics[owner] = found
        return self._publics[owner]

    def private_of(self, owner: UUID) -> bytes:
        """Open the private key of a client's or a request's letterbox with the care key.

        Denied for who does not hold that key, FileRestricted for a file that was set apart, NotFound.
        """
        if self._keys.care_private is None:
            raise Denied(Permission.READ_MEDICAL_FILE.value)
        if owner not in self._privates:
            with self._database.reading() as session:
                client_id = letterboxes.client_behind(session, owner)
            if client_id is not None:
                self.refuse_restricted(client_id)
            with self._database.reading() as session:  # row and key of one renewal: nobody renews them meanwhile
                found = letterboxes.key_in(session, owner)
                if found is None or self._keys.care_private is None:
                    raise NotFound
                row, place = found
                opened = sealing.unseal(row.sealed_private, self._keys.care_private, place.info(), what=place.table)
            self._privates[owner] = opened
        return self._privates[owner]

    def refuse_restricted(self, client_id: UUID) -> None:
        """Raise FileRestricted where a file was set apart from this practitioner, and not opened in an emergency."""
        if self.user.role is not Role.PRACTITIONER or client_id in self._emergencies:
            return
        with self._database.reading() as session:
            joined.refuse_restricted(session, client_id, self.user.user_id, unless=self._emergencies)

    def bind_to(self, client_id: UUID | None) -> None:
        """Let only the file of the client who is present open; None lets every file open again."""
        self._bound = client_id

    def refuse_others(self, client_id: UUID) -> None:
        """Raise AnotherClientPresent, and journal the refusal, for a file of anybody but who is present."""
        if self._bound in {None, client_id}:
            return
        with self._database.reading() as session:
            if joined.kept_of(session, client_id) == self._bound:
                return
        with self.deed(Event.REFUSED, Kind.READ, Purpose.FILE, outcome="refused") as deed:
            deed.about("client", client_id, client=client_id)
        raise AnotherClientPresent

    def allow_in_emergency(self, client_id: UUID) -> None:
        """Let a restricted file open for the rest of this session; every line about it says so from here."""
        self._emergencies.add(client_id)

    def forget(self, client_id: UUID) -> None:
        """Let go of a client's opened key, and of those of the files joined with it, when the file is closed."""
        with self._database.reading() as session:
            for one in joined.files_of(session, client_id):
                self._privates.pop(one, None)
                self._publics.pop(one, None)

    def learn(self, owner: UUID, pair: KeyPair) -> None:
        """Remember the public key of a client, or a request, that is registered in the same deed."""
        self._publics[owner] = pair.public

    def draft_private(self) -> bytes:
        """Return the private half of the signed-in user's own draft key."""
        return self._keys.user_private

    def fingerprint_key(self, sealed: bytes) -> bytes:
        """Open the key of picture fingerprints; practitioners only."""
        if self._keys.care_private is None:
            raise Denied(Permission.TAKE_IN_PICTURES.value)
        if self._fingerprint_key is None:
            info = fingerprint_place(self.studio_id).info()
            self._fingerprint_key = sealing.unseal(sealed, self._keys.care_private, info, what="studio")
        return self._fingerprint_key

    @property
    def decoders(self) -> DecodePool:
        """The worker processes in which every client's picture is decoded; started when first needed."""
        with self._decoders_guard:
            if self._decoders is None:
                self._decoders = DecodePool()
            return self._decoders

    # --- the journal's own keys, and the end ---

    def check_chain(self, *, seed: tuple[int, bytes] | None = None, progress: Progress = no_progress) -> chain.Verdict:
        """Check all links of the journal, today's signatures, and the anchor beside the database.

        With ``seed``, the first day and its key from the recovery sheet, every signature.

        An anchor is written when a studio is founded and never taken away: without one that fits, nothing says where
        the journal ended, and the verdict is 'cut'.
        """
        anchor = chain.read_anchor(self.folder, self._keys.journal)
        with self._database.reading() as session:
            total = session.execute(select(func.max(JournalRow.seq))).scalar() or 0
            found = chain.verify(
                session,
                journal_key=self._keys.journal,
                seed=seed,
                anchors=[anchor] if anchor else [],
                each=lambda done: progress(done, total),
            )
        if anchor is None and found.first_bad is None:
            return chain.Verdict(found.lines, found.lines + 1, "cut")
        return found

    def tidy_up(self) -> int:
        """Remove from the vault what a crash left there without a row; return how many files.

        Looks only when the program did not end in order, so that the journal goes on behind its anchor. In a database
        that lacks its anchor every later picture would look left over: there nothing is touched.
        """
        anchor = chain.read_anchor(self.folder, self._keys.journal)
        with self._database.reading() as session:
            head = chain.head(session)
            if anchor is None or head is None or head.seq <= anchor.seq:
                return 0
            if session.execute(select(JournalRow.link).where(JournalRow.seq == anchor.seq)).scalar() != anchor.link:
                return 0
            known = set(session.execute(select(VaultObjectRow.object_id)).scalars())
            known |= set(session.execute(select(RequestFileRow.object_id)).scalars())
        left_over = [object_id for object_id in self.vault.list() if object_id not in known]
        for object_id in left_over:
            self.vault.destroy(object_id)
        return len(left_over) + self.vault.remove_parts()

    def drop_anchor(self) -> None:
        """Write the journal's head beside the database."""
        with self._database.reading() as session:
            head = chain.head(session)
        if head:
            chain.save_anchor(self.folder, head, self._keys.journal)

    def close(self) -> None:
        """Anchor the journal and close the database; every worker must have ended before.

        Whatever fails on the way (a full disk has no room for the anchor), the rest is closed all the same.
        """
        with contextlib.ExitStack() as ending:
            ending.callback(self._lock.release)
            ending.callback(self._database.close)
            ending.callback(self.drop_anchor)
            if self._decoders is not None:
                ending.callback(self._decoders.close)


def action(
    permission: Permission,
) -> Callable[[Callable[Concatenate[Studio, Parameters], Answer]], Callable[Concatenate[Studio, Parameters], Answer]]:
    """Make a function an action: it runs only for who has ``permission``, and a refusal is journalled."""

    def wrap(
        function: Callable[Concatenate[Studio, Parameters], Answer],
    ) -> Callable[Concatenate[Studio, Parameters], Answer]:
        @functools.wraps(function)
        def checked(studio: Studio, /, *arguments: Parameters.args, **named: Parameters.kwargs) -> Answer:
            if studio.must_change and permission is not Permission.CHANGE_OWN_PASSWORD:
                raise PasswordExpired
            studio.require(permission)
            return function(studio, *arguments, **named)

        checked.permission = permission  # type: ignore[attr-defined]
        return checked

    return wrap
