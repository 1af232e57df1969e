"""The people who work here: adding them, giving and taking roles, suspending, removing, a new way in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import guessing, key_facts, one_time_codes
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_facts import ACTIVE, REMOVED, SUSPENDED
from skintwin_desktop.core.key_file import KeyFile
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.rotation import Renewal
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import text_problem
from skintwin_desktop.errors import (
    FieldProblem,
    LastOwner,
    NameTaken,
    NotFound,
    OwnAccount,
    Refused,
    SlotDamaged,
    WrongPassword,
)
from skintwin_desktop.rules.identity import fold, name_problem, tidy
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store import recovery
from skintwin_desktop.store.gifts import make_gift
from skintwin_desktop.store.keys import Slot, own_name
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import DraftRow, JournalRow, UserRow


@dataclass(frozen=True)
class User:
    """Somebody who works here, or did. ``state`` is 'active', 'suspended' or 'removed'."""

    user_id: UUID
    name: str
    function: str
    role: Role
    state: str
    declared_on: date
    signed_in_at: datetime | None
    must_change: bool
    keys_wait: bool
    """Whether new keys wait for him that his slot takes over when he signs in."""
    code_until: datetime | None = None
    """Until when his one-time code is good; None when he has none, or when its term is over."""


@dataclass(frozen=True)
class NewUser:
    """Somebody who begins to work here; nobody does without having signed the confidentiality declaration."""

    name: str
    function: str
    role: Role
    declared_on: date | None


@dataclass(frozen=True)
class OneTimeCode:
    """What somebody signs in with once, until ``user.code_until``; shown once, and stored nowhere."""

    user: User
    lines: tuple[str, ...]


@action(Permission.MANAGE_USERS)
def list_users(studio: Studio) -> tuple[User, ...]:
    """Return everybody who works or worked here, in the order of their names, those who left last."""
    return _users(studio)


def _users(studio: Studio) -> tuple[User, ...]:
    waiting = {gift.user_id for gift in KeyFile(studio).read().gifts}
    with studio.reading() as session:
        signed_in = session.execute(
            select(JournalRow.user_id, func.max(JournalRow.at))
            .where(JournalRow.event == Event.SIGNED_IN.value)
            .group_by(JournalRow.user_id)
        )
        last: dict[UUID | None, datetime] = {row[0]: row[1] for row in signed_in}
        rows = session.execute(select(UserRow)).scalars().all()
        until = {row.id: _until(session, row.id, studio.now()) for row in rows if row.must_change}
        users = [
            User(
                user_id=row.id,
                name=row.name,
                function=row.function,
                role=Role(row.role),
                state=row.state,
                declared_on=row.confidentiality_declared_on,
                signed_in_at=last.get(row.id),
                must_change=bool(row.must_change),
                keys_wait=row.id in waiting,
                code_until=until.get(row.id),
            )
            for row in rows
        ]
    return tuple(sorted(users, key=lambda user: (user.state == REMOVED, fold(user.name))))


def _until(session: Session, user_id: UUID, now: datetime) -> datetime | None:
    left = one_time_codes.time_left(session, user_id, now)
    return now + left if left else None


def _user(studio: Studio, user_id: UUID) -> User:
    return next(user for user in _users(studio) if user.user_id == user_id)


# --- coming ---


@action(Permission.MANAGE_USERS)
def add_user(studio: Studio, new: NewUser, *, password: str) -> OneTimeCode:
    """Add a user, who signs in with the code that is returned; Refused, NameTaken, WrongPassword, TooManyAttempts."""
    name, function = _fit(studio, new.name, new.function)
    declared_on = _declared(studio, new.declared_on)
    _confirm(studio, password)
    user_id, file = studio.new_id(), KeyFile(studio)
    keys = studio.keys.for_user(care=new.role.cares)
    lines = recovery.new_code()
    slot = file.new_slot(
        keys, user_id, name=name, role=new.role, password=recovery.code_among("".join(lines)), cost=file.cost()
    )  # fmt: skip
    with studio.deed(Event.USER_ADDED, Kind.CREATE, Purpose.OFFICE) as deed:
        deed.session.add(
            UserRow(
                id=user_id,
                name=name,
                function=function,
                role=new.role.value,
                state=ACTIVE,
                confidentiality_declared_on=declared_on,
                public_key=KeyPair.of(keys.user_private).public,
                slot_id=slot.slot_id,
                next_slot_id=None,
                must_change=True,
                created_at=studio.now(),
            )
        )
        deed.about("user", user_id)
    _put(studio, slot, keys.user_private)
    return OneTimeCode(_user(studio, user_id), lines)


def _put(studio: Studio, slot: Slot, user_private: bytes) -> None:
    """Put another user's new slot into the key file, and his own key where the recovery sheet opens it."""
    file = KeyFile(studio)
    slots = file.read()
    own = {own_name(slot.user_id): user_private}
    gifts = tuple(gift for gift in slots.gifts if gift.user_id != slot.user_id)
    file.save(file.with_keys_on_paper(replace(slots, gifts=gifts).with_slot(slot), own))


def _declared(studio: Studio, declared_on: date | None) -> date:
    if declared_on is None:
        raise Refused((FieldProblem("declared_on", "empty"),))
    if declared_on > studio.today():
        raise Refused((FieldProblem("declared_on", "future"),))
    return declared_on


def _fit(studio: Studio, name: str, function: str, user_id: UUID | None = None) -> tuple[str, str]:
    """Return name and function as they are kept; Refused, NameTaken when somebody else has or had that name."""
    problems = {"name": text_problem(name) or name_problem(name), "function": text_problem(function)}
    if not tidy(function):
        problems["function"] = "empty"
    found = tuple(FieldProblem(field, code) for field, code in problems.items() if code)
    if found:
        raise Refused(found)
    name = tidy(name)
    with studio.reading() as session:
        others = session.execute(select(UserRow.name).where(UserRow.id != user_id)).scalars()
        if fold(name) in {fold(tidy(other)) for other in others}:
            raise NameTaken(name)
    return name, tidy(function)


def _confirm(studio: Studio, password: str) -> None:
    """Ask for the own password again, and finish a renewal of the keys first: new slots get keys that stay."""
    confirm_password(studio, password)
    Renewal(studio, no_progress).finish()


# --- changing ---


@action(Permission.MANAGE_USERS)
def change_details(studio: Studio, user_id: UUID, *, name: str, function: str) -> User:
    """Change a user's name and function; Refused, NameTaken, NotFound for who was removed."""
    name, function = _fit(studio, name, function, user_id)
    with studio.deed(Event.USER_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        row = _row(deed.session, user_id)
        row.name, row.function = name, function
        deed.about("user", user_id)
    if user_id == studio.user.user_id:
        studio.user = replace(studio.user, name=name, function=function)
    KeyFile(studio).try_to_put_in_line()
    return _user(studio, user_id)


def _row(session: Session, user_id: UUID, *states: str) -> UserRow:
    """Return a user in one of these states, or in any but 'removed'; NotFound."""
    row = session.get(UserRow, user_id)
    if row is None or row.state not in (states or (ACTIVE, SUSPENDED)):
        raise NotFound
    return row


@action(Permission.MANAGE_USERS)
def change_role(studio: Studio, user_id: UUID, role: Role, *, password: str, progress: Progress = no_progress) -> User:
    """Give a user another role. Who gets the care key finds it at the next sign-in; who loses it: all keys are new.

    LastOwner, OwnAccount, NotFound, WrongPassword, TooManyAttempts, DiskFull.
    """
    with studio.reading() as session:
        before = Role(_row(session, user_id).role)
    if role is not Role.OWNER:
        _refuse_own(studio, user_id)
    _confirm(studio, password)

    def change(session: Session) -> None:
        _row(session, user_id).role = role.value

    if before.cares and not role.cares:
        renewal = Renewal(studio, progress)
        renewal.run(Event.ROLE_CHANGED, user_id, change, password=password, roles={user_id: role})
    else:
        _give_keys(studio, user_id, role)
        _do(studio, Event.ROLE_CHANGED, user_id, change)
    return _user(studio, user_id)


def _give_keys(studio: Studio, user_id: UUID, role: Role) -> None:
    """Let the keys of a role wait for a user, until he signs in and his slot takes them over."""
    with studio.reading() as session:
        generation, public = key_facts.generation(session), _row(session, user_id).public_key
    gift = make_gift(
        studio.keys.of(studio.keys.user_private, care=role.cares),
        studio_id=studio.studio_id,
        user_id=user_id,
        role=role.value,
        generation=generation,
        public=public,
    )
    file = KeyFile(studio)
    file.save(file.read().with_gifts([gift]))


def _refuse_own(studio: Studio, user_id: UUID) -> None:
    """Nobody takes away his own way in: LastOwner when nobody else could give it back, else OwnAccount."""
    if user_id != studio.user.user_id:
        return
    with studio.reading() as session:
        owners = session.execute(
            select(UserRow.id).where(UserRow.role == Role.OWNER.value, UserRow.state == ACTIVE)
        ).scalars()
        raise OwnAccount if set(owners) - {user_id} else LastOwner


def _do(studio: Studio, event: Event, user_id: UUID, change: Callable[[Session], None]) -> None:
    with studio.deed(event, Kind.UPDATE, Purpose.OFFICE) as deed:
        change(deed.session)
        deed.about("user", user_id)


# --- staying away, coming back, leaving ---


@action(Permission.MANAGE_USERS)
def suspend_user(studio: Studio, user_id: UUID, *, password: str) -> User:
    """Let nobody in as this user until he is reinstated; LastOwner, OwnAccount, NotFound, WrongPassword."""
    _refuse_own(studio, user_id)
    _confirm(studio, password)
    try:
        slot = KeyFile(studio).read().slot_of(user_id)
    except (SlotDamaged, WrongPassword):  # nothing to keep: he gets a code when he comes back
        slot = None

    def change(session: Session) -> None:
        row = _row(session, user_id, ACTIVE)
        row.state, row.parked_slot = SUSPENDED, key_facts.parked(slot) if slot else None

    _do(studio, Event.USER_SUSPENDED, user_id, change)
    KeyFile(studio).put_in_line()
    return _user(studio, user_id)


@action(Permission.MANAGE_USERS)
def reinstate_user(studio: Studio, user_id: UUID, *, password: str) -> User:
    """Let a suspended user in again with the password that he had; NotFound, WrongPassword."""
    _confirm(studio, password)

    def change(session: Session) -> None:
        _row(session, user_id, SUSPENDED).state = ACTIVE

    _do(studio, Event.USER_REINSTATED, user_id, change)
    KeyFile(studio).put_in_line()
    return _user(studio, user_id)


@action(Permission.MANAGE_USERS)
def remove_user(studio: Studio, user_id: UUID, *, password: str, progress: Progress = no_progress) -> None:
    """Remove a user for good and renew all keys; LastOwner, OwnAccount, NotFound, WrongPassword, DiskFull.

    His name stays for the journal's sake. What he was typing is destroyed with his key.
    """
    _refuse_own(studio, user_id)
    with studio.reading() as session:
        _row(session, user_id)
    _confirm(studio, password)

    def change(session: Session) -> None:
        row = _row(session, user_id)
        row.state = REMOVED
        row.parked_slot = row.password_marks = row.must_change = row.next_slot_id = None
        session.execute(delete(DraftRow).where(DraftRow.user_id == user_id))

    Renewal(studio, progress).run(
        Event.USER_REMOVED, user_id, change, password=password, roles={user_id: None}
    )  # fmt: skip
    guessing.forget_failures(studio.folder, user_id)


# --- a new way in ---


@action(Permission.MANAGE_USERS)
def reset_password(studio: Studio, user_id: UUID, *, password: str) -> OneTimeCode:
    """Give a user a code in place of a forgotten password; his own drafts are lost with it.

    OwnAccount (change the own password instead), NotFound for who is not active, WrongPassword.
    """
    if user_id == studio.user.user_id:
        raise OwnAccount
    with studio.reading() as session:
        row = _row(session, user_id, ACTIVE)
        name, role = row.name, Role(row.role)
    _confirm(studio, password)
    file, keys, lines = KeyFile(studio), studio.keys.for_user(care=role.cares), recovery.new_code()
    slot = file.new_slot(
        keys, user_id, name=name, role=role, password=recovery.code_among("".join(lines)), cost=file.cost()
    )  # fmt: skip

    def change(session: Session) -> None:
        _row(session, user_id, ACTIVE).next_slot_id = slot.slot_id

    _do(studio, Event.PASSWORD_RESET, user_id, change)
    _put(studio, slot, keys.user_private)
    with studio.saving() as session:
        key_facts.slot_took_its_place(session, user_id, slot.slot_id, keys, password=None, is_code=True)
    guessing.forget_failures(studio.folder, user_id)
    return OneTimeCode(_user(studio, user_id), lines)


@action(Permission.MANAGE_USERS)
def rotation_waits(studio: Studio) -> bool:
    """Tell whether a renewal of the keys was interrupted, so that ``go_on_with_rotation`` has something to do."""
    return studio.office_to_be is not None


@action(Permission.MANAGE_USERS)
def go_on_with_rotation(studio: Studio, progress: Progress = no_progress) -> bool:
    """Finish a renewal of the keys that was interrupted; return False when there was none. DiskFull, DiskFailed."""
    if studio.office_to_be is None:
        return False
    progress(0, 1)
    Renewal(studio, progress).finish()
    with studio.deed(Event.KEYS_RENEWED, Kind.EXECUTE, Purpose.OFFICE) as deed:
        deed.about("studio", studio.studio_id)
    return True
