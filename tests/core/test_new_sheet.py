"""A new recovery sheet opens nothing until it was typed back, whatever happens in between; forged slots get no keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from skintwin_desktop.core.door import recover
from skintwin_desktop.core.key_facts import sheets
from skintwin_desktop.core.recovery_key import (
    confirm_recovery_key,
    drop_new_recovery_key,
    recovery_state,
    renew_recovery_key,
)
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import RecoveryKeyWrong, RecoverySheetUnproven, SlotOutdated, StudioError
from skintwin_desktop.store import recovery
from skintwin_desktop.store.keys import FLOOR, make_recovery_slot, own_name
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import SettingRow
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.core.world import journal
from tests.store import faults

NEW_PASSWORD = "een heel ander woord 5590"


@pytest.fixture
def owner(home: Home) -> Iterator[Studio]:
    studio = home.practitioner()
    yield studio
    home.close_all()


def opens(home: Home, lines: tuple[str, ...]) -> bool:
    """Tell whether a sheet gives the owner a new password."""
    kept = (home.door.folder / "keyslots.json").read_bytes()
    try:
        recover(home.door, lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
    except StudioError:
        assert (home.door.folder / "keyslots.json").read_bytes() == kept
        return False
    return True


def test_a_sheet_that_was_given_up_opens_nothing_and_cannot_be_typed_back(home: Home, owner: Studio) -> None:
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    assert recovery_state(owner).waits
    assert drop_new_recovery_key(owner)
    assert not recovery_state(owner).waits
    assert not drop_new_recovery_key(owner)
    assert read_slots(home.door.folder).recovery_to_be is None
    assert [one.event for one in journal(owner)][-1] == "recovery_key_dropped"
    with pytest.raises(RecoveryKeyWrong):
        confirm_recovery_key(owner, lines)
    confirm_recovery_key(owner, home.recovery_lines)
    home.close(owner)
    assert not opens(home, lines)
    assert opens(home, home.recovery_lines)


def test_a_second_new_sheet_takes_the_first_ones_place(home: Home, owner: Studio) -> None:
    first = renew_recovery_key(owner, OWNER_PASSWORD)
    second = renew_recovery_key(owner, OWNER_PASSWORD)
    with pytest.raises(RecoveryKeyWrong):
        confirm_recovery_key(owner, first)
    confirm_recovery_key(owner, second)
    home.close(owner)
    assert not opens(home, first)
    assert not opens(home, home.recovery_lines)
    assert opens(home, second)


def test_a_key_file_in_which_the_new_slot_was_put_in_the_old_ones_place_opens_nothing(
    home: Home, owner: Studio
) -> None:
    """Whoever finds the sheet that was given up, and can write the key file."""
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    home.close(owner)
    slots = read_slots(home.door.folder)
    replace(slots, recovery=slots.recovery_to_be, recovery_to_be=None).save(home.door.folder)
    with pytest.raises(RecoverySheetUnproven):
        recover(home.door, lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
    owner = home.practitioner()
    drop_new_recovery_key(owner)
    home.close(owner)
    slots.save(home.door.folder)
    with pytest.raises(SlotOutdated):
        recover(home.door, lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)


@pytest.mark.parametrize("damaged", [False, True])
def test_in_a_studio_that_said_nothing_of_its_sheet_a_new_one_waits_all_the_same(
    home: Home, owner: Studio, damaged: bool
) -> None:
    with owner.saving() as session:
        session.delete(session.get_one(SettingRow, "recovery_slot"))
    if damaged:
        replace(read_slots(home.door.folder), recovery=None, _recovery_as_found=None).save(home.door.folder)
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    home.close(owner)
    with pytest.raises(RecoverySheetUnproven):
        recover(home.door, lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
    owner = home.practitioner()
    confirm_recovery_key(owner, lines)
    home.close(owner)
    assert opens(home, lines)


def test_a_forged_recovery_slot_gets_nobodys_key_and_is_not_taken_for_the_sheet(home: Home, owner: Studio) -> None:
    """Sealing needs no secret, and opens to whoever made the pair: keys go to slots that the database knows only."""
    home.close(owner)
    slots, key = read_slots(home.door.folder), recovery.new_recovery_key()
    forged = make_recovery_slot(slots.studio_id, key, {})
    for changed in (replace(slots, recovery=forged), replace(slots, recovery_to_be=forged)):
        changed.save(home.door.folder)
        studio = home.practitioner()
        with studio.reading() as session:
            assert not sheets(session).knows(forged.public)
        kept = read_slots(home.door.folder)
        for slot in (kept.recovery, kept.recovery_to_be):
            assert slot is None or slot.public != forged.public or own_name(studio.user.user_id) not in slot.sealed
        with pytest.raises(RecoveryKeyWrong):
            confirm_recovery_key(studio, recovery.to_lines(key))
        assert [one.event for one in journal(studio)][-1] == "signed_in"
        home.close(studio)


_KILLED = """
import shutil, sys
from pathlib import Path
from uuid import UUID
from skintwin_desktop.core.door import Door, recover, sign_in
from skintwin_desktop.core.recovery_key import confirm_recovery_key, recovery_state, renew_recovery_key
from skintwin_desktop.errors import StudioError
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR
from tests.builders import Clock, OWNER_PASSWORD
from tests.remembered import remember_what_was_stretched
source, place, user = Path(sys.argv[1]), Path(sys.argv[2]), UUID(sys.argv[3])
old, what = tuple(sys.argv[4].split(",")), sys.argv[5]
door = Door(place, "KAMER-1", Clock(), NoDeviceStore())
def opens(lines):
    try:
        recover(door, lines, user, "een heel ander woord 5590", cost=FLOOR)
    except StudioError:
        return False
    return True
remember_what_was_stretched()
outcomes = ""
for moment in range(60):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(source, place)
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        studio = sign_in(door, user, OWNER_PASSWORD)
        if what == "confirm":
            lines = renew_recovery_key(studio, OWNER_PASSWORD)
            os.write(writes, ",".join(lines).encode())
        calls.die_at_sync(moment)
        if what == "renew":
            renew_recovery_key(studio, OWNER_PASSWORD)
        else:
            confirm_recovery_key(studio, lines)
        calls.die_at_sync(-1)
        os._exit(0)
    os.close(writes)
    new = tuple(os.read(reads, 999).decode().split(","))
    os.close(reads)
    status = os.waitpid(child, 0)[1]
    if moment % 2:  # whoever signs in meanwhile changes nothing of it
        sign_in(door, user, OWNER_PASSWORD).close()
    by_new = what == "confirm" and opens(new)
    by_old = opens(old)
    assert by_new != by_old, (moment, by_new, by_old)
    outcomes += "n" if by_new else "o"
    if status == 0: break
else:
    raise AssertionError("it never ended")
print(outcomes)
"""


@pytest.mark.parametrize("what", ["renew", "confirm"])
def test_a_program_killed_at_any_moment_leaves_exactly_one_sheet(home: Home, what: str) -> None:
    folder = home.door.folder
    arguments = (str(folder), str(folder.parent / "killed"), home.user_id(OWNER).hex, ",".join(home.recovery_lines))
    outcomes = faults.with_failing_calls(_KILLED, *arguments, what).strip()
    assert len(outcomes) >= 3
    new = outcomes.count("n")
    assert outcomes == "o" * outcomes.count("o") + "n" * new
    assert (new > 0) == (what == "confirm")
