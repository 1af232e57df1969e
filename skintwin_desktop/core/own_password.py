"""The signed-in user's own password: giving it again before a deed that asks for it, and changing it."""

from __future__ import annotations

from sqlalchemy import select

from skintwin_desktop.core import guessing, key_facts, opening, passwords
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_file import KeyFile
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import PasswordRefused, WrongPassword
from skintwin_desktop.rules.passwords import same_password
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import StudioRow, UserRow


@action(Permission.CHANGE_OWN_PASSWORD)
def confirm_password(studio: Studio, password: str) -> None:
    """Check that it is still the signed-in user who sits there; WrongPassword, TooManyAttempts."""
    user_id = studio.user.user_id
    with guessing.counted(studio.folder, user_id, studio.now) as failed_before:
        slots = KeyFile(studio).read()
        slot = slots.slot_of(user_id)
        secret = studio.devices.fetch(studio.studio_id) if slot.needs_device else None
        brought = opening.brought_by_password(slots, slot, password, secret)
        if brought.candidates[-1].user_private != studio.keys.user_private:  # somebody put another slot there
            raise WrongPassword
    if failed_before:
        with studio.deed(Event.SIGN_IN_FAILED, Kind.EXECUTE, Purpose.OFFICE) as deed:
            deed.about("user", user_id, count=failed_before)


@action(Permission.CHANGE_OWN_PASSWORD)
def change_password(studio: Studio, old: str, new: str) -> None:
    """Change the own password; WrongPassword, TooManyAttempts, PasswordRefused ('known' for one of the last five).

    One slot is written anew and nothing else. A crash leaves the old password or the new one.
    """
    confirm_password(studio, old)
    user_id, file = studio.user.user_id, KeyFile(studio)
    with studio.reading() as session:
        place = session.execute(select(StudioRow.name, StudioRow.address, StudioRow.city)).one()
        known = key_facts.was_used(session, user_id, new, studio.keys)
    passwords.require_good(new, (studio.user.name, studio.user.function, *place))
    if known or same_password(new) == same_password(old):
        raise PasswordRefused("known")
    slot = file.own_slot(new)
    with studio.deed(Event.PASSWORD_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        deed.session.get_one(UserRow, user_id).next_slot_id = slot.slot_id
        deed.about("user", user_id)
    file.put_own(slot, new)
    studio.must_change = False
