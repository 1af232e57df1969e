"""Something for the actions about users, passwords and the recovery sheet to act upon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from skintwin_desktop.core.own_password import change_password
from skintwin_desktop.core.recovery_key import renew_recovery_key
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import NewUser, add_user, list_users, suspend_user
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.tables import UserRow
from tests.builders import OWNER_PASSWORD, RECEPTIONIST_PASSWORD
from tests.colleagues import COLLEAGUE_PASSWORD

CHANGED = "zwaluw beton citroen 20"
_PASSWORDS = {
    Role.OWNER: OWNER_PASSWORD,
    Role.PRACTITIONER: COLLEAGUE_PASSWORD,
    Role.RECEPTIONIST: RECEPTIONIST_PASSWORD,
}
_changed: set[UUID] = set()


def password_of(studio: Studio) -> str:
    """Return the signed-in user's password, which is the old one again when a test changed it."""
    old = _PASSWORDS[studio.user.role]
    if studio.user.user_id in _changed:
        _changed.discard(studio.user.user_id)
        with studio.saving() as session:
            session.get_one(UserRow, studio.user.user_id).password_marks = None
        change_password(studio, CHANGED, old)
    return old


def someone(studio: Studio, *, suspended: bool = False) -> UUID:
    """Add a practitioner, and return who it is."""
    password = password_of(studio)
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(len(list_users(studio))))
    new = NewUser(f"Iemand {letters}", "therapeut", Role.PRACTITIONER, studio.today())
    user_id = add_user(studio, new, password=password).user.user_id
    if suspended:
        suspend_user(studio, user_id, password=password)
    return user_id


def values_for(name: str, studio: Studio) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions."""
    password = password_of(studio)
    if name == "recovery_key.drop_new_recovery_key":
        renew_recovery_key(studio, password)

    def new_password() -> str:
        _changed.add(studio.user.user_id)
        return CHANGED

    return {
        "user_id": lambda: someone(studio, suspended=name == "users.reinstate_user"),
        "password": lambda: password_of(studio),
        "old": lambda: password_of(studio),
        ("new", str): new_password,
        ("new", NewUser): lambda: NewUser("Iemand Nieuw", "therapeut", Role.PRACTITIONER, studio.today()),
        "name": lambda: "Iemand Anders",
        "function": lambda: "assistent",
        "role": lambda: Role.RECEPTIONIST,
        "lines": lambda: renew_recovery_key(studio, password_of(studio)),
    }
