"""Renewing the keys: who is gone opens nothing, who stays notices nothing, and a crash leaves one way in."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from skintwin_desktop.core import drafts, users
from skintwin_desktop.core.door import recover, sign_in, visitors
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.key_places import client_key_place, fingerprint_place
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.recovery_key import confirm_recovery_key, renew_recovery_key
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    Cancelled,
    DatabaseDamaged,
    DatabaseOutdated,
    DiskFull,
    KeyFileForeign,
    KeyFileOutdated,
    ObjectDamaged,
    SlotDamaged,
    StudioError,
    WrongPassword,
)
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store import sealing
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.gifts import make_gift
from skintwin_desktop.store.keys import FLOOR, Keys
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import ClientKeyRow, StudioRow
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home, several_clients
from tests.colleagues import COLLEAGUE, COLLEAGUE_PASSWORD, add_colleague
from tests.core.world import journal
from tests.store import faults

NAMES = (("Anna", "", "Een"), ("Bea", "", "Twee"), ("Cor", "", "Drie"))
NEW_PASSWORD = "een heel ander woord 5590"


@pytest.fixture
def staffed(home: Home) -> Home:
    """Owner, practitioner and receptionist, three clients; closed."""
    add_colleague(home)
    studio = home.practitioner()
    several_clients(studio, NAMES)
    home.close(studio)
    return home


def removed(home: Home, name: str = COLLEAGUE) -> None:
    """Let the owner remove somebody; the studio is closed before and after."""
    owner = home.practitioner()
    users.remove_user(owner, home.user_id(name), password=OWNER_PASSWORD)
    home.close(owner)


def clients_opened(studio: Studio) -> int:
    with studio.reading() as session:
        found = session.execute(select(ClientKeyRow.client_id)).scalars().all()
    return sum(bool(studio.private_of(client)) for client in found)


def held_by(home: Home, name: str, password: str) -> Keys:
    studio = home.sign_in(name, password)
    home.close(studio)
    return studio.keys


def leftovers(home: Home) -> list[str]:
    known = {
        "studio.db",
        "studio.db-wal",
        "studio.db-shm",
        "keyslots.json",
        "attempts.json",
        "journal.anchor",
        "in-use",
        "in-use.by",
        "vault",
    }
    return [path.name for path in home.door.folder.iterdir() if path.name not in known]


# --- what it is for ---


def test_who_was_removed_opens_nothing_with_all_that_he_knew(staffed: Home) -> None:
    his = held_by(staffed, COLLEAGUE, COLLEAGUE_PASSWORD)
    hers = held_by(staffed, OWNER, OWNER_PASSWORD)
    user = staffed.user_id(COLLEAGUE)
    removed(staffed)
    assert [one.name for one in visitors(staffed.door)] == [OWNER, RECEPTIONIST]
    with pytest.raises(WrongPassword):
        sign_in(staffed.door, user, COLLEAGUE_PASSWORD)
    with pytest.raises(DatabaseDamaged):
        Database(staffed.door.folder / "studio.db", his.office)
    slots = read_slots(staffed.door.folder)
    for gift in slots.gifts:
        with pytest.raises(ObjectDamaged):
            gift.open(slots.studio_id, his.user_private)
    owner = staffed.practitioner()
    new = owner.keys
    for part in ("office", "journal", "backup", "care_private"):
        assert getattr(new, part) not in {getattr(his, part), None}
    assert new.user_private == hers.user_private
    tried = 0
    with owner.reading() as session:
        assert his.care_private is not None
        for row in session.execute(select(ClientKeyRow)).scalars():
            with pytest.raises(ObjectDamaged):
                sealing.unseal(row.sealed_private, his.care_private, client_key_place(row.client_id).info())
            tried += 1
        fingerprint = session.execute(select(StudioRow.fingerprint_key)).scalar_one()
        with pytest.raises(ObjectDamaged):
            sealing.unseal(fingerprint, his.care_private, fingerprint_place(owner.studio_id).info())
        assert owner.fingerprint_key(fingerprint)
    assert tried == len(NAMES)
    assert leftovers(staffed) == []


def test_who_stays_notices_nothing_and_goes_on_with_his_own_password(staffed: Home) -> None:
    studio = staffed.receptionist()
    drafts.save_draft(studio, "intake", "", Draft("Half", {"last_name": "Proef"}))
    staffed.close(studio)
    removed(staffed)
    owner = staffed.practitioner()
    assert clients_opened(owner) == len(NAMES)
    assert {user.name: user.keys_wait for user in users.list_users(owner)} == {
        OWNER: False, RECEPTIONIST: True, COLLEAGUE: False,
    }  # fmt: skip
    assert owner.check_chain().first_bad is None
    several_clients(owner, (("Dik", "", "Vier"),))
    staffed.close(owner)
    for _ in range(2):
        studio = staffed.receptionist()
        assert drafts.read_draft(studio, "intake", "") == Draft("Half", {"last_name": "Proef"})
        assert studio.keys.care_private is None
        assert studio.check_chain().first_bad is None
        staffed.close(studio)
    assert read_slots(staffed.door.folder).gifts == ()
    assert clients_opened(staffed.practitioner()) == len(NAMES) + 1


def test_the_journal_has_one_line_for_it_and_the_sheet_still_proves_every_line(staffed: Home) -> None:
    owner = staffed.practitioner()
    before = len(journal(owner))
    users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)
    assert [(line.event, line.role) for line in journal(owner)[before:]] == [("user_removed", "owner")]
    assert owner.check_chain().first_bad is None
    from skintwin_desktop.core.journal import verify_journal

    verdict = verify_journal(owner, seed_lines=staffed.recovery_lines)
    assert (verdict.first_bad, verdict.fault) == (None, "")


def test_losing_the_care_key_renews_it_and_the_old_one_opens_nothing(staffed: Home) -> None:
    his = held_by(staffed, COLLEAGUE, COLLEAGUE_PASSWORD)
    owner = staffed.practitioner()
    user = users.change_role(owner, staffed.user_id(COLLEAGUE), Role.RECEPTIONIST, password=OWNER_PASSWORD)
    assert (user.role, user.keys_wait) == (Role.RECEPTIONIST, True)
    assert clients_opened(owner) == len(NAMES)
    staffed.close(owner)
    studio = staffed.sign_in(COLLEAGUE, COLLEAGUE_PASSWORD)
    assert studio.user.role is Role.RECEPTIONIST
    assert studio.keys.care_private is None
    with studio.reading() as session:
        for row in session.execute(select(ClientKeyRow)).scalars():
            for key in (his.care_private or b"", studio.keys.user_private):
                with pytest.raises(ObjectDamaged):
                    sealing.unseal(row.sealed_private, key, client_key_place(row.client_id).info())
    staffed.close(studio)
    slots = read_slots(staffed.door.folder)
    assert slots.slot_of(user.user_id).role == "receptionist"
    assert held_by(staffed, COLLEAGUE, COLLEAGUE_PASSWORD).care_private is None


def test_the_recovery_sheet_opens_the_new_keys_and_a_sheet_under_way_too(staffed: Home) -> None:
    owner = staffed.practitioner()
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)
    staffed.close(owner)
    recover(staffed.door, staffed.recovery_lines, staffed.user_id(RECEPTIONIST), NEW_PASSWORD, cost=FLOOR)
    staffed.close(staffed.sign_in(RECEPTIONIST, NEW_PASSWORD))
    owner = staffed.practitioner()
    confirm_recovery_key(owner, lines)
    staffed.close(owner)
    recover(staffed.door, lines, staffed.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
    owner = staffed.sign_in(OWNER, NEW_PASSWORD)
    assert clients_opened(owner) == len(NAMES)
    slot = read_slots(staffed.door.folder).recovery
    assert slot is not None
    assert {name for name in slot.sealed if not name.startswith(("user:", "journal-seed"))} == {
        "office:1", "journal:1", "backup:1", "care:1",
    }  # fmt: skip


def test_somebody_who_was_away_for_two_renewals_comes_back(staffed: Home) -> None:
    owner = staffed.practitioner()
    user = staffed.user_id(RECEPTIONIST)
    users.suspend_user(owner, user, password=OWNER_PASSWORD)
    users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)
    other = users.add_user(
        owner, users.NewUser("C. Derde", "therapeut", Role.PRACTITIONER, owner.today()), password=OWNER_PASSWORD
    ).user
    users.remove_user(owner, other.user_id, password=OWNER_PASSWORD)
    users.change_role(owner, user, Role.PRACTITIONER, password=OWNER_PASSWORD)
    assert users.reinstate_user(owner, user, password=OWNER_PASSWORD).keys_wait
    staffed.close(owner)
    studio = staffed.receptionist()
    assert clients_opened(studio) == len(NAMES)
    assert studio.check_chain().first_bad is None


def test_others_go_on_working_while_keys_are_renewed(staffed: Home) -> None:
    owner = staffed.practitioner()
    stop, failures, done = threading.Event(), [], [0]

    def work() -> None:
        while not stop.is_set():
            try:
                with owner.reading() as session:
                    found = session.execute(select(ClientKeyRow.client_id)).scalars().all()
                for client in found:
                    owner.forget(client)
                    assert owner.private_of(client)
                drafts.save_draft(owner, "intake", str(threading.get_ident()), Draft("x", {}))
                done[0] += 1
            except (StudioError, AssertionError) as error:
                failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)
    finally:
        before = done[0]
        while done[0] < before + 5 and not failures:
            pass
        stop.set()
        for thread in threads:
            thread.join()
    assert failures == []
    assert owner.check_chain().first_bad is None


# --- key files and databases that do not belong together ---


def test_each_pair_that_does_not_fit_has_a_sentence_of_its_own(staffed: Home, tmp_path: Path) -> None:
    folder, owner = staffed.door.folder, staffed.user_id(OWNER)
    old_file, old_database = ((folder / name).read_bytes() for name in ("keyslots.json", "studio.db"))
    removed(staffed)
    new_file, new_database = ((folder / name).read_bytes() for name in ("keyslots.json", "studio.db"))

    def put(file: bytes, database: bytes) -> None:
        (folder / "keyslots.json").write_bytes(file)
        (folder / "studio.db").write_bytes(database)

    put(old_file, new_database)
    with pytest.raises(KeyFileOutdated):
        sign_in(staffed.door, owner, OWNER_PASSWORD)
    with pytest.raises(KeyFileOutdated):
        recover(staffed.door, staffed.recovery_lines, owner, NEW_PASSWORD, cost=FLOOR)
    put(new_file, old_database)
    with pytest.raises(DatabaseOutdated):
        sign_in(staffed.door, owner, OWNER_PASSWORD)
    put(new_file, new_database[:16] + bytes(4080) + new_database[4096:])
    with pytest.raises(DatabaseDamaged):
        sign_in(staffed.door, owner, OWNER_PASSWORD)
    from skintwin_desktop.core.founding import found_studio, new_recovery_lines
    from tests.builders import studio_plan

    other = replace(staffed.door, folder=tmp_path / "other")
    found_studio(other, studio_plan(other.folder, tmp_path / "other-backup", new_recovery_lines()[0]), cost=FLOOR)
    put((other.folder / "keyslots.json").read_bytes(), new_database)
    with pytest.raises(KeyFileForeign):
        sign_in(staffed.door, visitors(staffed.door)[0].user_id, OWNER_PASSWORD)
    put(old_file, old_database)
    staffed.close(staffed.practitioner())  # an older folder as a whole is an older folder


def test_a_slot_put_back_by_hand_lets_nobody_in(staffed: Home) -> None:
    """The removed user's slot, back in today's key file."""
    slots, user = read_slots(staffed.door.folder), staffed.user_id(COLLEAGUE)
    removed(staffed)
    read_slots(staffed.door.folder).with_slot(slots.slot_of(user)).save(staffed.door.folder)
    with pytest.raises(KeyFileOutdated):
        sign_in(staffed.door, user, COLLEAGUE_PASSWORD)
    staffed.close(staffed.practitioner())
    assert user not in {one.user_id for one in visitors(staffed.door)}


def test_a_forged_gift_changes_nothing(staffed: Home) -> None:
    """Sealing needs no secret: whoever can write the key file can put keys of his own there for somebody."""
    folder, user = staffed.door.folder, staffed.user_id(OWNER)
    before = held_by(staffed, OWNER, OWNER_PASSWORD)
    receptionists = held_by(staffed, RECEPTIONIST, RECEPTIONIST_PASSWORD)
    public = sealing.KeyPair.of(before.user_private).public
    slots = read_slots(folder)
    mine = Keys.fresh(slots.studio_id, 1)
    half = replace(mine, office=receptionists.office, journal=receptionists.journal, backup=receptionists.backup)
    for keys in (mine, half, replace(half, care_private=None), replace(mine, office=b"x", journal=b"y")):
        for generation in (0, 1, 7):
            gift = make_gift(
                keys, studio_id=slots.studio_id, user_id=user, role="owner", generation=generation, public=public
            )
            read_slots(folder).with_gifts([gift]).save(folder)
            studio = staffed.practitioner()
            assert studio.keys == before
            assert clients_opened(studio) == len(NAMES)
            staffed.close(studio)
            assert read_slots(folder).gifts == ()


def test_a_gift_that_cannot_be_read_is_said_and_hides_nobody(staffed: Home) -> None:
    removed(staffed)
    path = staffed.door.folder / "keyslots.json"
    plain = json.loads(path.read_bytes())
    plain["gifts"][0]["sealed"] = plain["gifts"][0]["sealed"][:-8] + "AAAAAAA="
    path.write_text(json.dumps(plain), encoding="utf-8")
    with pytest.raises(SlotDamaged) as damaged:
        staffed.receptionist()
    assert damaged.value.name == RECEPTIONIST
    staffed.close(staffed.practitioner())
    recover(staffed.door, staffed.recovery_lines, staffed.user_id(RECEPTIONIST), NEW_PASSWORD, cost=FLOOR)
    staffed.close(staffed.sign_in(RECEPTIONIST, NEW_PASSWORD))


# --- giving up, full disks, crashes ---


class _Giving(Progress):
    """Somebody who gives up after so many words of progress."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self, done: int, total: int) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


def test_giving_up_leaves_everything_as_it_was(staffed: Home) -> None:
    owner = staffed.practitioner()
    keys, database = owner.keys, owner.database.path.read_bytes()[:16]
    user = staffed.user_id(COLLEAGUE)
    with pytest.raises(Cancelled):
        users.remove_user(owner, user, password=OWNER_PASSWORD, progress=_Giving(0))
    assert owner.keys == keys
    assert read_slots(staffed.door.folder).gifts == ()
    assert clients_opened(owner) == len(NAMES)
    assert owner.check_chain().first_bad is None
    staffed.close(owner)
    assert (staffed.door.folder / "studio.db").read_bytes()[:16] == database
    staffed.close(staffed.sign_in(COLLEAGUE, COLLEAGUE_PASSWORD))
    owner = staffed.practitioner()
    users.remove_user(owner, user, password=OWNER_PASSWORD, progress=_Giving(1))  # after the decision it is too late
    assert owner.office_to_be is None


def test_a_disk_without_room_for_a_second_copy_is_said_before_anything_happens(
    staffed: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = staffed.practitioner()
    kept = (staffed.door.folder / "keyslots.json").read_bytes()
    usage = shutil.disk_usage(staffed.door.folder)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=owner.database.path.stat().st_size))
        with pytest.raises(DiskFull):
            users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)
    assert (staffed.door.folder / "keyslots.json").read_bytes() == kept
    users.remove_user(owner, staffed.user_id(COLLEAGUE), password=OWNER_PASSWORD)


def test_copies_from_before_a_migration_go_when_only_old_keys_open_them(staffed: Home) -> None:
    from skintwin_desktop.store import schema

    owner = staffed.practitioner()
    copy = staffed.door.folder / "studio.before-0002.abcd.db"
    schema.copy_into(owner.database, copy)
    staffed.close(owner)
    staffed.close(staffed.practitioner())
    assert copy.exists()
    removed(staffed)
    assert leftovers(staffed) == []


_KILLED = """
import shutil, sys
from pathlib import Path
from uuid import UUID
from skintwin_desktop.core import users
from skintwin_desktop.core.door import Door, sign_in, visitors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.store.device import NoDeviceStore
from tests.builders import Clock, OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD
from tests.colleagues import COLLEAGUE, COLLEAGUE_PASSWORD
from tests.remembered import remember_what_was_stretched
from sqlalchemy import select
from skintwin_desktop.store.tables import ClientKeyRow
source, place = Path(sys.argv[1]), Path(sys.argv[2])
door = Door(place, "KAMER-1", Clock(), NoDeviceStore())
ids = {one.name: one.user_id for one in visitors(Door(source, "KAMER-1", Clock(), NoDeviceStore()))}
first = sys.argv[3]
def look(name, password):
    studio = sign_in(door, ids[name], password)
    with studio.reading() as session:
        found = session.execute(select(ClientKeyRow.client_id)).scalars().all()
    if studio.user.role.cares:
        assert sum(bool(studio.private_of(one)) for one in found) == 3
    assert studio.check_chain().first_bad is None, studio.check_chain()
    assert studio.office_to_be is None
    studio.close()
remember_what_was_stretched()
outcomes = ""
for moment in range(0, 200, int(sys.argv[4])):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(source, place)
    child = os.fork()
    if child == 0:
        studio = sign_in(door, ids[OWNER], OWNER_PASSWORD)
        calls.die_at_sync(moment)
        users.remove_user(studio, ids[COLLEAGUE], password=OWNER_PASSWORD)
        calls.die_at_sync(-1)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    stay = [(OWNER, OWNER_PASSWORD), (RECEPTIONIST, RECEPTIONIST_PASSWORD)]
    for one in stay if first == "owner" else stay[::-1]:
        look(*one)
    try:
        look(COLLEAGUE, COLLEAGUE_PASSWORD)
        outcomes += "o"
    except StudioError as refused:
        outcomes += "n"
    assert not list(place.glob("studio.rekeyed*")), moment
    if status == 0: break
else:
    raise AssertionError("it never ended")
print(outcomes)
"""


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("first", "step"), [("owner", "5"), ("receptionist", "7")])
def test_a_program_killed_at_any_moment_leaves_him_in_or_out_and_everybody_else_in(
    staffed: Home, first: str, step: str
) -> None:
    arguments = (str(staffed.door.folder), str(staffed.door.folder.parent / "killed"), first, step)
    outcomes = faults.with_failing_calls(_KILLED, *arguments).strip()
    assert len(outcomes) >= 4
    assert outcomes == "o" * outcomes.count("o") + "n" * outcomes.count("n")
    assert outcomes[0] + outcomes[-1] == "on"
