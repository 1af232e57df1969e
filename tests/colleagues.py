"""A second practitioner in a founded studio, put there with the studio's own keys."""

from __future__ import annotations

from uuid import uuid4

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.keys import FLOOR, make_slot
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import UserRow
from tests.builders import Home

COLLEAGUE, COLLEAGUE_PASSWORD = "B. Tweede", "molen anker zilver 5561"


def add_colleague(home: Home, *, name: str = COLLEAGUE, password: str = COLLEAGUE_PASSWORD) -> None:
    """Add a practitioner who can sign in; the studio is closed before and after."""
    studio = home.practitioner()
    keys = studio._keys.for_user(care=True)
    user_id = uuid4()
    slot = make_slot(
        keys,
        studio_id=studio.studio_id,
        user_id=user_id,
        name=name,
        role=Role.PRACTITIONER.value,
        password=password,
        device_secret=None,
        cost=FLOOR,
    )
    with studio.saving() as session:
        owner = session.get_one(UserRow, studio.user.user_id)
        session.add(
            UserRow(
                id=user_id,
                name=name,
                function="huidtherapeut",
                role=Role.PRACTITIONER.value,
                state="active",
                confidentiality_declared_on=owner.confidentiality_declared_on,
                public_key=KeyPair.of(keys.user_private).public,
                slot_id=slot.slot_id,
                next_slot_id=None,
                created_at=studio.now(),
            )
        )
    read_slots(home.door.folder).with_slot(slot).save(home.door.folder)
    home.close(studio)


def colleague(home: Home) -> Studio:
    """Sign the colleague in."""
    return home.sign_in(COLLEAGUE, COLLEAGUE_PASSWORD)
