"""The door: what each failure says, how long one waits, and the recovery key."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, drafts
from skintwin_desktop.core.door import Door, is_studio, recover, seconds_to_wait, sign_in, visitors
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.founding import found_studio, new_recovery_lines
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    CipherMissing,
    DatabaseDamaged,
    DatabaseMissing,
    DeviceSecretMissing,
    DeviceSecretReplaced,
    DeviceStoreSilent,
    PasswordRefused,
    RecoveryKeyMistyped,
    RecoveryKeyWrong,
    SlotDamaged,
    SlotOutdated,
    SlotsDamaged,
    SlotsMissing,
    StudioElsewhere,
    StudioError,
    TooManyAttempts,
    WrongPassword,
)
from skintwin_desktop.store.attempts import read_attempts
from skintwin_desktop.store.keys import FLOOR, checksum
from skintwin_desktop.store.tables import UserRow
from tests.builders import (
    ANNA,
    OWNER,
    OWNER_PASSWORD,
    RECEPTIONIST,
    RECEPTIONIST_PASSWORD,
    Clock,
    Home,
    studio_plan,
    take_in,
)
from tests.builders import home as make_home
from tests.core.world import journal
from tests.store import faults

NEW_PASSWORD = "een heel ander woord 5590"


def fails(home: Home, password: str = "helemaal verkeerd 1", name: str = OWNER) -> WrongPassword:
    with pytest.raises(WrongPassword) as wrong:
        sign_in(home.door, home.user_id(name), password)
    return wrong.value


def change_slots(home: Home, change: Any) -> None:
    path = home.door.folder / "keyslots.json"
    plain = json.loads(path.read_bytes())
    change(plain)
    path.write_text(json.dumps(plain), encoding="utf-8")


@pytest.fixture(scope="module")
def after_five(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The count that five wrong passwords leave behind: every test's studio is a copy of the same one."""
    tried = make_home(tmp_path_factory.mktemp("tried"))
    assert [fails(tried).wait_seconds for _ in range(5)] == [0, 0, 0, 0, 30]
    return (tried.door.folder / "attempts.json").read_bytes()


@pytest.fixture
def tried(home: Home, after_five: bytes) -> Home:
    """A studio at whose door the owner gave five wrong passwords."""
    (home.door.folder / "attempts.json").write_bytes(after_five)
    return home


# --- who and where ---


def test_the_door_shows_who_can_come_in(home: Home, tmp_path: Path) -> None:
    assert [(one.name, one.role.value) for one in visitors(home.door)] == [
        (OWNER, "owner"),
        (RECEPTIONIST, "receptionist"),
    ]
    assert is_studio(home.door.folder)
    assert not is_studio(tmp_path / "elsewhere")


def test_signing_in_opens_the_studio_as_that_user_and_is_journalled(home: Home) -> None:
    studio = home.receptionist()
    assert (studio.user.name, studio.user.role.value, studio.station) == (RECEPTIONIST, "receptionist", "KAMER-1")
    assert [(line.event, line.user_id) for line in journal(studio)][-1] == ("signed_in", studio.user.user_id)


# --- failures and what they say ---


def test_a_name_that_does_not_exist_gets_the_same_answer_as_a_wrong_password(home: Home) -> None:
    wrong = fails(home)
    with pytest.raises(WrongPassword) as unknown:
        sign_in(home.door, UUID(int=5), OWNER_PASSWORD)
    assert (type(unknown.value), unknown.value.wait_seconds) == (type(wrong), wrong.wait_seconds)


def test_every_failure_has_its_own_error_and_lets_go_of_the_folder(home: Home) -> None:
    database, slots = home.door.folder / "studio.db", home.door.folder / "keyslots.json"
    kept = {path: path.read_bytes() for path in (database, slots)}

    def says(error: type[StudioError], name: str = OWNER, password: str = OWNER_PASSWORD) -> None:
        user = UUID(int=1)
        for known, one in zip((OWNER, RECEPTIONIST), kept_users, strict=True):
            user = one if known == name else user
        with pytest.raises(error):
            sign_in(home.door, user, password)
        for path, content in kept.items():
            path.write_bytes(content)
        for beside in ("-wal", "-shm"):
            database.with_name(f"studio.db{beside}").unlink(missing_ok=True)

    kept_users = [one.user_id for one in visitors(home.door)]
    database.unlink()
    says(DatabaseMissing)
    database.write_bytes(b"")
    says(DatabaseDamaged)
    database.write_bytes(kept[database][:-4096] + bytes(4096))
    database.write_bytes(bytes(5000))
    says(DatabaseDamaged)
    database.write_bytes(b"SQLite format 3\0" + bytes(5000))
    says(CipherMissing)
    slots.unlink()
    says(SlotsMissing)
    slots.write_bytes(b"{")
    says(SlotsDamaged)
    change_slots(home, lambda plain: plain["slots"][0].update(salt="AAAA"))
    says(SlotDamaged)
    change_slots(home, lambda plain: plain["slots"][0].update(salt="AAAA"))
    sign_in(home.door, kept_users[1], RECEPTIONIST_PASSWORD).close()  # the other one is let in
    slots.write_bytes(kept[slots])
    assert read_attempts(home.door.folder, kept_users[0]).failed == 0  # none of this was a guess
    sign_in(home.door, kept_users[0], OWNER_PASSWORD).close()


def test_signing_in_by_one_thread_and_closing_by_another_leaves_the_folder_free(home: Home) -> None:
    opened: list[Studio] = []
    thread = threading.Thread(target=lambda: opened.append(sign_in(home.door, home.user_id(OWNER), OWNER_PASSWORD)))
    thread.start()
    thread.join()
    with pytest.raises(StudioElsewhere):
        home.practitioner()
    opened[0].close()
    home.practitioner()


_HOLD = """
import sys
from pathlib import Path
from skintwin_desktop.store.files import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_studio_that_is_open_elsewhere_is_not_opened_until_that_program_is_gone(home: Home) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(home.door.folder)],
        cwd=faults.ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdin is not None
    assert other.stdout is not None
    try:
        other.stdout.readline()
        with pytest.raises(StudioElsewhere) as elsewhere:
            home.practitioner()
        assert elsewhere.value.holder == str(other.pid)
        with pytest.raises(StudioElsewhere):
            recover(home.door, home.recovery_lines, home.user_id(OWNER), NEW_PASSWORD, cost=FLOOR)
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        home.practitioner()
    finally:
        other.kill()
        other.wait()
        other.stdin.close()
        other.stdout.close()


# --- guessing ---


def test_five_are_free_and_then_the_wait_doubles_to_half_an_hour(home: Home) -> None:
    waits = []
    for _ in range(12):
        waits.append(fails(home).wait_seconds)
        home.clock.move(seconds=waits[-1])
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1800, 1800]
    assert seconds_to_wait(home.door, home.user_id(RECEPTIONIST)) == 0
    studio = home.practitioner()
    lines = [(line.event, line.count) for line in journal(studio)][-2:]
    assert lines == [("sign_in_failed", 12), ("signed_in", 1)]
    home.close(studio)
    assert fails(home).wait_seconds == 0


def test_the_wait_survives_a_restart_and_stops_the_right_password_too(tried: Home) -> None:
    user = tried.user_id(OWNER)
    again = Door(tried.door.folder, "KAMER-2", tried.clock, tried.door.devices)
    tried.clock.move(seconds=12)
    assert seconds_to_wait(again, user) == 18
    with pytest.raises(TooManyAttempts) as wait:
        sign_in(again, user, OWNER_PASSWORD)
    assert wait.value.wait_seconds == 18
    tried.clock.move(seconds=17.5)
    assert seconds_to_wait(again, user) == 1
    tried.clock.move(seconds=0.5)
    sign_in(again, user, OWNER_PASSWORD).close()


@pytest.mark.parametrize("back", [timedelta(minutes=1), timedelta(days=1), timedelta(days=4000)])
def test_a_clock_that_is_set_back_lengthens_no_wait(tried: Home, back: timedelta) -> None:
    user = tried.user_id(OWNER)
    tried.clock.moment -= back
    assert seconds_to_wait(tried.door, user) == 30
    tried.clock.move(seconds=20)
    assert seconds_to_wait(tried.door, user) == 10
    tried.clock.move(seconds=10)
    tried.practitioner()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"x": 1}', b"\xff" * 50])
def test_a_damaged_count_stops_nobody(tried: Home, content: bytes) -> None:
    assert seconds_to_wait(tried.door, tried.user_id(OWNER)) == 30
    (tried.door.folder / "attempts.json").write_bytes(content)
    tried.practitioner()


class Store:
    """A credential store that can be emptied or fall silent, and that notes how many attempts were counted by then."""

    def __init__(self) -> None:
        self.kept, self.silent, self.counted = dict[UUID, bytes](), False, list[int]()
        self.folder = Path()

    def available(self) -> bool:
        return True

    def fetch(self, studio_id: UUID) -> bytes:
        if self.silent:
            raise DeviceStoreSilent
        if studio_id not in self.kept:
            raise DeviceSecretMissing
        users = json.loads((self.folder / "attempts.json").read_bytes()) if self.folder.name else {}
        self.counted.append(sum(one["failed"] for one in users.values()))
        return self.kept[studio_id]

    def keep(self, studio_id: UUID, secret: bytes) -> None:
        self.kept[studio_id] = secret


def test_an_attempt_counts_before_it_is_tried_and_a_new_computer_is_enrolled_on_paper(tmp_path: Path) -> None:
    store, folder = Store(), tmp_path / "studio"
    key, lines = new_recovery_lines()
    door = Door(folder, "KAMER-1", Clock(), store)
    found_studio(door, studio_plan(folder, tmp_path / "backup", key), cost=FLOOR)
    owner = visitors(door)[0].user_id
    store.folder = folder
    sign_in(door, owner, OWNER_PASSWORD).close()
    assert store.counted == [1]  # ending the program in the middle is no way to try for free
    store.silent = True
    with pytest.raises(DeviceStoreSilent):
        sign_in(door, owner, OWNER_PASSWORD)
    store.silent = False
    earlier = dict(store.kept)
    store.kept.clear()
    with pytest.raises(DeviceSecretMissing):
        sign_in(door, owner, OWNER_PASSWORD)
    assert read_attempts(folder, owner).failed == 0
    recover(door, lines, owner, NEW_PASSWORD, cost=FLOOR)
    assert store.kept.keys() == earlier.keys()
    assert store.kept != earlier
    sign_in(door, owner, NEW_PASSWORD).close()
    other = next(one.user_id for one in visitors(door) if one.user_id != owner)
    with pytest.raises(DeviceSecretReplaced):  # her slot still wants the secret of the computer before
        sign_in(door, other, RECEPTIONIST_PASSWORD)


# --- the recovery key ---


def test_the_recovery_key_gives_a_new_password_and_the_old_one_stops(home: Home, after_five: bytes) -> None:
    user = home.user_id(OWNER)
    studio = home.practitioner()
    client = take_in(studio).client.id
    drafts.save_draft(studio, "intake", "", Draft("Half", {"last_name": "Proef"}))
    home.close(studio)
    (home.door.folder / "attempts.json").write_bytes(after_five)
    assert seconds_to_wait(home.door, user) == 30
    recover(home.door, home.recovery_lines, user, NEW_PASSWORD, cost=FLOOR)
    assert seconds_to_wait(home.door, user) == 0
    fails(home, OWNER_PASSWORD)
    studio = home.sign_in(OWNER, NEW_PASSWORD)
    assert drafts.read_draft(studio, "intake", "") == Draft("Half", {"last_name": "Proef"})
    assert clients.open_client(studio, client).name.last == "Proefman"
    assert studio.private_of(client)
    used = [line for line in journal(studio) if line.event == "recovery_key_used"]
    assert [(line.user_id, line.object_id) for line in used] == [(user, user.hex)]
    assert studio.check_chain().first_bad is None
    home.close(studio)
    home.receptionist()


def test_an_older_key_file_opens_nothing_any_more(home: Home) -> None:
    user, keys = home.user_id(OWNER), home.door.folder / "keyslots.json"
    before = keys.read_bytes()
    recover(home.door, home.recovery_lines, user, NEW_PASSWORD, cost=FLOOR)
    after = keys.read_bytes()
    keys.write_bytes(before)
    with pytest.raises(SlotOutdated) as outdated:
        sign_in(home.door, user, OWNER_PASSWORD)
    assert outdated.value.name == OWNER
    home.close(home.receptionist())  # hers is still the one that counts
    keys.write_bytes(after)
    home.close(home.sign_in(OWNER, NEW_PASSWORD))


def test_a_slot_that_took_its_place_unsaid_counts_from_the_next_sign_in(home: Home) -> None:
    """The program ended between writing the key file and saying so in the database."""
    user = home.user_id(OWNER)
    before = (home.door.folder / "keyslots.json").read_bytes()
    recover(home.door, home.recovery_lines, user, NEW_PASSWORD, cost=FLOOR)
    after = (home.door.folder / "keyslots.json").read_bytes()
    studio = home.sign_in(OWNER, NEW_PASSWORD)
    with studio.saving() as session:
        row = session.get_one(UserRow, user)
        row.slot_id, row.next_slot_id = UUID(json.loads(before)["slots"][0]["slot"]), row.slot_id
    home.close(studio)
    home.close(home.sign_in(OWNER, NEW_PASSWORD))
    (home.door.folder / "keyslots.json").write_bytes(before)
    with pytest.raises(SlotOutdated):
        sign_in(home.door, user, OWNER_PASSWORD)
    (home.door.folder / "keyslots.json").write_bytes(after)


def test_recovery_gives_a_receptionist_no_more_than_she_had(home: Home) -> None:
    recover(home.door, home.recovery_lines, home.user_id(RECEPTIONIST), NEW_PASSWORD, cost=FLOOR)
    studio = home.sign_in(RECEPTIONIST, NEW_PASSWORD)
    assert studio.user.role.value == "receptionist"
    assert studio._keys.care_private is None
    clients.register_client(studio, ANNA)


@pytest.mark.parametrize("role", ["receptionist", "nonsense", "owner"])
def test_a_role_that_was_changed_in_the_key_file_is_not_believed(home: Home, role: str) -> None:
    """Who somebody is comes from the database: a damaged slot makes no owner less and no receptionist more."""

    def change(plain: Any) -> None:
        for slot in plain["slots"]:
            slot["role"] = role
            slot["checksum"] = checksum(slot) if role != "nonsense" else slot["checksum"]

    change_slots(home, change)
    for name, cares in ((OWNER, True), (RECEPTIONIST, False)):
        recover(home.door, home.recovery_lines, home.user_id(name), NEW_PASSWORD, cost=FLOOR)
        studio = home.sign_in(name, NEW_PASSWORD)
        assert studio.user.role.cares is cares
        assert (studio._keys.care_private is not None) is cares
        home.close(studio)
    assert [one.name for one in visitors(home.door)] == [OWNER, RECEPTIONIST]


def test_what_is_wrong_with_a_recovery_is_said_and_changes_nothing(home: Home) -> None:
    user, kept = home.user_id(OWNER), (home.door.folder / "keyslots.json").read_bytes()
    right = home.recovery_lines
    _, other = new_recovery_lines()
    wrong_letter = right[2][:-1] + ("0" if right[2][-1] != "0" else "1")
    with pytest.raises(RecoveryKeyMistyped) as mistyped:
        recover(home.door, (right[0], right[1], wrong_letter, right[3]), user, NEW_PASSWORD, cost=FLOOR)
    assert mistyped.value.line == 3
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, other, user, NEW_PASSWORD, cost=FLOOR)
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, right, UUID(int=3), NEW_PASSWORD, cost=FLOOR)
    for password, reason in (("kort", "short"), ("aaaaaaaaaaaaa", "guessable")):
        with pytest.raises(PasswordRefused) as refused:
            recover(home.door, right, user, password, cost=FLOOR)
        assert refused.value.reason == reason
    assert (home.door.folder / "keyslots.json").read_bytes() == kept
    change_slots(home, lambda plain: plain["recovery"].update(salt="AAAA"))
    with pytest.raises(SlotDamaged):
        recover(home.door, right, user, NEW_PASSWORD, cost=FLOOR)
    home.practitioner()


@pytest.mark.long
def test_a_program_killed_at_any_moment_of_a_recovery_leaves_one_working_password(home: Home) -> None:
    script = """
import sys
from pathlib import Path
from uuid import UUID
from skintwin_desktop.core.door import Door, recover
from skintwin_desktop.errors import WrongPassword
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR, open_slot
from skintwin_desktop.store.slots import read_slots
from tests.builders import Clock
folder, user, lines = Path(sys.argv[1]), UUID(sys.argv[2]), tuple(sys.argv[3].split(","))
old, new = sys.argv[4:]
def works(password):
    slots = read_slots(folder)
    try:
        open_slot(slots.slot_of(user), studio_id=slots.studio_id, password=password, device_secret=None)
    except WrongPassword:
        return False
    return True
kept = (folder / "keyslots.json").read_bytes()
assert works(old)  # and so it does whenever the file is the same again
outcomes = ""
for moment in range(60):
    child = os.fork()
    if child == 0:
        door = Door(folder, "KAMER-1", Clock(), NoDeviceStore())
        calls.die_at_sync(moment)
        recover(door, lines, user, f"{new} {moment}", cost=FLOOR)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    changed = (folder / "keyslots.json").read_bytes() != kept
    assert not changed or works(f"{new} {moment}"), moment
    outcomes += "n" if changed else "o"
    if status == 0: break
    (folder / "keyslots.json").write_bytes(kept)
else:
    raise AssertionError("it never ended")
print(outcomes)
"""
    arguments = (
        str(home.door.folder),
        home.user_id(OWNER).hex,
        ",".join(home.recovery_lines),
        OWNER_PASSWORD,
        NEW_PASSWORD,
    )
    outcomes = faults.with_failing_calls(script, *arguments).strip()
    assert len(outcomes) >= 5
    assert outcomes == "o" * outcomes.count("o") + "n" * outcomes.count("n")
    assert outcomes[0] == "o"
    home.sign_in(OWNER, f"{NEW_PASSWORD} {len(outcomes) - 1}")
    home.close_all()


def test_signing_in_works_at_any_time_of_the_clock(home: Home) -> None:
    for moment in (datetime(2026, 10, 25, 0, 59, 59), datetime(2027, 3, 28, 1, 0), datetime(2030, 1, 1)):  # noqa: DTZ001
        home.clock.moment = moment.replace(tzinfo=home.clock.moment.tzinfo)
        home.close(home.practitioner())


class Meddler(Store):
    """A credential store during whose answer somebody changes the key file."""

    content = b""

    def fetch(self, studio_id: UUID) -> bytes:
        secret = super().fetch(studio_id)
        if self.content:
            (self.folder / "keyslots.json").write_bytes(self.content)
        return secret


def test_who_is_refused_at_the_last_moment_has_not_signed_in(tmp_path: Path) -> None:
    store, folder = Meddler(), tmp_path / "studio"
    door = Door(folder, "KAMER-1", Clock(), store)
    found_studio(door, studio_plan(folder, tmp_path / "backup", new_recovery_lines()[0]), cost=FLOOR)
    owner, kept = visitors(door)[0].user_id, (folder / "keyslots.json").read_bytes()
    store.folder, store.content = folder, b"{}"
    with pytest.raises(SlotsDamaged):
        sign_in(door, owner, OWNER_PASSWORD)
    store.content = b""
    (folder / "keyslots.json").write_bytes(kept)
    studio = sign_in(door, owner, OWNER_PASSWORD)
    lines = [(line.event, line.outcome, line.object_id) for line in journal(studio)]
    studio.close()
    assert lines[-2:] == [("sign_in_refused", "refused", owner.hex), ("signed_in", "done", owner.hex)]
    assert [event for event, _, _ in lines].count("signed_in") == 1
