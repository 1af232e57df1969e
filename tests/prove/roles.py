"""Every public action as every role, and a receptionist with a copy of the whole disk.

What the table allows runs, what it does not is refused and journalled. Then every key that a receptionist holds is
tried on every sealed value, every client's key, every picture and report, every key that waits, and others' drafts.
"""

from __future__ import annotations

import inspect
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import drafts, users
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.key_places import client_key_place, fingerprint_place
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, ObjectDamaged, StudioError
from skintwin_desktop.rules.permissions import TABLE, Permission, Role
from skintwin_desktop.store import database, sealing
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.keys import Keys
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import (
    SEALED_RECORD,
    Base,
    ClientKeyRow,
    DraftRow,
    StudioRow,
    VaultObjectRow,
)
from skintwin_desktop.store.vault import Stored, Vault
from tests import builders
from tests.builders import OWNER_PASSWORD, Home
from tests.colleagues import add_colleague, colleague
from tests.core import world as worlds
from tests.core.world import actions, arguments_for, journal
from tests.figures import Figure, at_least, exactly, told
from tests.prove.visits import workshop

_LAST = ("photos.link_pictures", "results.sign_result")
"""What changes the ground for other actions comes last."""


def prove() -> dict[str, Figure]:
    """Walk the table, then try the receptionist's keys; return the figures of both."""
    with workshop("roles") as name:
        folder = Path(name)
        home = builders.home(folder)
        add_colleague(home)
        studio = home.practitioner()
        world = worlds.built(studio, folder / "card")
        home.close(studio)
        figures = _walk(home, world, folder)
        return figures | _try_keys(home, folder)


# --- the table ---


def _walk(home: Home, world: worlds.World, folder: Path) -> dict[str, Figure]:
    found: Counter[str] = Counter()
    openers: dict[Role, Callable[[], Studio]] = {
        Role.RECEPTIONIST: home.receptionist,
        Role.PRACTITIONER: lambda: colleague(home),
        Role.OWNER: home.practitioner,
    }
    order = sorted(actions(), key=lambda one: (_LAST.index(one[0]) if one[0] in _LAST else -1, one[0]))
    for role, opener in openers.items():
        studio = opener()
        assert studio.user.role is role
        for name, function in order:
            permission: Permission = function.permission  # type: ignore[attr-defined]
            if permission in TABLE[role]:
                found["allowed"] += 1
                arguments = arguments_for(name, function, studio, world, folder)
                found["refused wrongly"] += _is_denied(function, studio, arguments)
            else:
                found["refused"] += 1
                before = len(journal(studio))
                placeholders = dict.fromkeys(list(inspect.signature(inspect.unwrap(function)).parameters)[1:])
                found["let through"] += not _is_denied(function, studio, placeholders)
                told_of = [(line.event, line.object_id) for line in journal(studio)[before:]]
                found["not journalled"] += told_of != [("refused", permission.value)]
        home.close(studio)
    return {
        "roles × actions": told(len(TABLE) * len(order), "pairs"),
        "allowed": told(found["allowed"], "pairs"),
        "refused": at_least(found["refused"], "pairs", 30),
        "refused though the table allows it": exactly(found["refused wrongly"], "", 0),
        "let through though the table refuses it": exactly(found["let through"], "", 0),
        "refusals that the journal does not tell": exactly(found["not journalled"], "", 0),
    }


def _is_denied(function: Callable[..., Any], studio: Studio, arguments: dict[str, Any]) -> bool:
    try:
        function(studio, **arguments)
    except Denied:
        return True
    except StudioError:  # let in, and turned away for another reason
        return False
    return False


# --- a receptionist with a copy of the disk ---


def _try_keys(home: Home, folder: Path) -> dict[str, Figure]:
    owner = home.practitioner()
    drafts.save_draft(owner, "profile", "", Draft("Concept", {"note": "medisch"}))
    user = next(one for one in users.list_users(owner) if one.role is Role.PRACTITIONER and one.state == "active")
    users.change_role(owner, user.user_id, Role.OWNER, password=OWNER_PASSWORD)  # so that keys wait for somebody
    home.close(owner)
    studio = home.receptionist()
    keys, studio_id = studio.keys, studio.studio_id
    home.close(studio)
    copy = shutil.copytree(home.door.folder, folder / "copied")
    tried: Counter[str] = Counter()
    opened: Counter[str] = Counter()
    base = Database(copy / database.NAME, keys.office)  # her office key does open the database: that is her work
    with base.reading() as session:
        for what, attempt in _attempts(session, keys, studio_id, copy):
            tried[what] += 1
            try:
                attempt()
            except ObjectDamaged:
                continue
            opened[what] += 1
    base.close()
    figures = {f"{what}: attempts": at_least(count, "attempts", 1) for what, count in sorted(tried.items())}
    figures |= {f"{what}: opened": exactly(opened[what], "", 0) for what in sorted(tried)}
    held = exactly("no" if keys.care_private is None else "yes", "", "no")
    return figures | {"a receptionist holds the care key": held}


def _attempts(session: Session, keys: Keys, studio_id: Any, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    held = [keys.office[:32], keys.office[16:], keys.journal, keys.backup, keys.user_private]
    for key in held:
        for table, row, client, value in _sealed_values(session):
            yield "sealed values", _unseal(value, key, Place(table, "sealed", row, client).info())
        for found in session.execute(select(ClientKeyRow)).scalars():
            yield "clients' keys", _unseal(found.sealed_private, key, client_key_place(found.client_id).info())
        fingerprint = session.execute(select(StudioRow.fingerprint_key)).scalar_one()
        yield "fingerprint key", _unseal(fingerprint, key, fingerprint_place(studio_id).info())
        for draft in session.execute(select(DraftRow)).scalars():
            yield "others' drafts", _unseal(draft.sealed, key, Place("draft", "sealed", draft.id, draft.user_id).info())
        vault = Vault(folder / "vault", studio_id)
        for one in session.execute(select(VaultObjectRow)).scalars():
            yield "pictures and reports", _read(vault, one, key)
        for gift in read_slots(folder).gifts:
            yield "keys that wait for others", lambda gift=gift, key=key: gift.open(studio_id, key)  # type: ignore[misc]


def _unseal(value: bytes, key: bytes, info: bytes) -> Callable[[], object]:
    return lambda: sealing.unseal(value, key, info)


def _read(vault: Vault, one: VaultObjectRow, key: bytes) -> Callable[[], object]:
    stored = Stored(one.object_id, one.length, one.sha256)
    return lambda: vault.read(stored, private=key, owner=one.client_id, kind=one.kind)


def _sealed_values(session: Session) -> Iterator[tuple[str, Any, Any, bytes]]:
    """Yield table, row id, client and sealed value of everything that is sealed to clients."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if SEALED_RECORD in column.info and table.name != "draft":
                for row in session.execute(select(table.c.id, table.c.client_id, column)):
                    yield table.name, row[0], row[1], row[2]
