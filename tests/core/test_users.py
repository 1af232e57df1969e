"""The people who work here: coming, changing roles, staying away, leaving, and a new way in; passwords of their own."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, drafts, users
from skintwin_desktop.core.door import recover, sign_in, visitors
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.own_password import change_password, confirm_password
from skintwin_desktop.core.recovery_key import confirm_recovery_key, recovery_state, renew_recovery_key
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import NewUser, User
from skintwin_desktop.errors import (
    Denied,
    LastOwner,
    NameTaken,
    NotFound,
    OwnAccount,
    PasswordExpired,
    PasswordRefused,
    RecoveryKeyMistyped,
    RecoveryKeyWrong,
    RecoverySheetUnproven,
    Refused,
    SlotOutdated,
    TooManyAttempts,
    WrongPassword,
)
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.keys import FLOOR, KdfCost
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import DraftRow, SettingRow, UserRow
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home, take_in
from tests.core.world import journal

DECLARED = date(2026, 11, 20)
PASSWORD = "molen anker zilver 5561"
OTHERS = ["gesp drijfhout maandag 3", "kwast orkaan pudding 48", "lepel vuurtoren nevel 6", "tapijt kiezel brommer 77",
          "vlieger azijn dempen 91", "zwaluw beton citroen 20"]  # fmt: skip


def newcomer(name: str = "B. Tweede", role: Role = Role.PRACTITIONER) -> NewUser:
    return NewUser(name, "huidtherapeut", role, DECLARED)


def added(studio: Studio, name: str = "B. Tweede", role: Role = Role.PRACTITIONER) -> users.OneTimeCode:
    return users.add_user(studio, newcomer(name, role), password=OWNER_PASSWORD)


def settled(home: Home, name: str = "B. Tweede", role: Role = Role.PRACTITIONER, password: str = PASSWORD) -> UUID:
    """Add somebody, who signs in and chooses a password; the studio is closed before and after."""
    owner = home.practitioner()
    code = added(owner, name, role)
    home.close(owner)
    studio = home.sign_in(name, "".join(code.lines))
    change_password(studio, "".join(code.lines), password)
    home.close(studio)
    return code.user.user_id


def found(studio: Studio, name: str) -> User:
    return next(user for user in users.list_users(studio) if user.name == name)


@pytest.fixture
def owner(home: Home) -> Iterator[Studio]:
    studio = home.practitioner()
    yield studio
    home.close_all()


# --- coming ---


def test_somebody_new_signs_in_once_with_a_code_and_then_has_a_password(home: Home, owner: Studio) -> None:
    client = take_in(owner).client.id
    code = added(owner)
    assert len(code.lines) == 2
    assert (code.user.state, code.user.must_change, code.user.role) == ("active", True, Role.PRACTITIONER)
    assert [(line.event, line.object_id) for line in journal(owner)][-1] == ("user_added", code.user.user_id.hex)
    home.close(owner)
    typed = f" {code.lines[0].lower()}  {code.lines[1].replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    studio = home.sign_in("B. Tweede", typed)
    assert studio.must_change is True
    lines = len(journal(studio))
    for refused in (
        lambda: clients.open_client(studio, client),
        lambda: clients.find_clients(studio, "proef"),
        lambda: users.list_users(studio),
    ):
        with pytest.raises(PasswordExpired):
            refused()
    assert len(journal(studio)) == lines
    change_password(studio, typed, PASSWORD)
    assert clients.open_client(studio, client).name.last == "Proefman"
    assert studio.private_of(client)
    home.close(studio)
    with pytest.raises(WrongPassword):
        sign_in(home.door, code.user.user_id, typed)
    again = home.sign_in("B. Tweede", PASSWORD)
    assert not again.must_change


def test_a_code_that_was_not_used_up_still_asks_for_a_password_the_next_time(home: Home, owner: Studio) -> None:
    code = added(owner)
    home.close(owner)
    for _ in range(2):
        studio = home.sign_in("B. Tweede", "".join(code.lines))
        assert studio.must_change
        home.close(studio)


def test_nobody_begins_without_having_signed_the_declaration(owner: Studio) -> None:
    for declared, code in ((None, "empty"), (owner.today() + timedelta(days=1), "future")):
        with pytest.raises(Refused) as refused:
            users.add_user(
                owner, NewUser("B. Tweede", "therapeut", Role.PRACTITIONER, declared), password=OWNER_PASSWORD
            )
        assert [(one.field, one.code) for one in refused.value.problems] == [("declared_on", code)]
    with pytest.raises(Refused) as refused:
        users.add_user(owner, NewUser(" ", "", Role.PRACTITIONER, DECLARED), password=OWNER_PASSWORD)
    assert {one.field for one in refused.value.problems} == {"name", "function"}
    assert len(users.list_users(owner)) == 2


@pytest.mark.parametrize("name", ["n. modelaar", " N.  MODELAAR ", "N. Mödelaar", "\u00a0N. Modelaar"])
def test_a_name_in_another_case_or_with_spaces_is_the_same_name(owner: Studio, name: str) -> None:
    with pytest.raises(NameTaken):
        users.add_user(owner, newcomer(name), password=OWNER_PASSWORD)
    with pytest.raises(NameTaken):
        users.change_details(owner, found(owner, RECEPTIONIST).user_id, name=name, function="receptie")


def test_a_removed_users_name_is_not_given_again(owner: Studio) -> None:
    users.remove_user(owner, found(owner, RECEPTIONIST).user_id, password=OWNER_PASSWORD)
    with pytest.raises(NameTaken):
        users.add_user(owner, newcomer(RECEPTIONIST), password=OWNER_PASSWORD)


def test_owner_deeds_ask_for_the_password_and_count_wrong_ones(home: Home, owner: Studio) -> None:
    user = found(owner, RECEPTIONIST).user_id
    tried: list[Callable[[str], object]] = [
        lambda word: users.add_user(owner, newcomer(), password=word),
        lambda word: users.change_role(owner, user, Role.OWNER, password=word),
        lambda word: users.suspend_user(owner, user, password=word),
        lambda word: users.remove_user(owner, user, password=word),
        lambda word: users.reset_password(owner, user, password=word),
    ]
    waits = []
    for one in tried:
        with pytest.raises(WrongPassword) as wrong:
            one("niet het goede 12")
        waits.append(wrong.value.wait_seconds)
    assert waits == [0, 0, 0, 0, 30]
    with pytest.raises(TooManyAttempts):
        confirm_password(owner, OWNER_PASSWORD)
    home.clock.move(seconds=31)
    confirm_password(owner, OWNER_PASSWORD)
    assert [(line.event, line.count) for line in journal(owner)][-1] == ("sign_in_failed", 5)
    assert found(owner, RECEPTIONIST).state == "active"


# --- changing ---


def test_a_new_name_is_on_the_sign_in_screen_at_once(home: Home, owner: Studio) -> None:
    changed = users.change_details(owner, found(owner, RECEPTIONIST).user_id, name=" R.  Nieuwenaam ", function="balie")
    assert (changed.name, changed.function) == ("R. Nieuwenaam", "balie")
    assert [one.name for one in visitors(home.door)] == [OWNER, "R. Nieuwenaam"]
    own = users.change_details(owner, owner.user.user_id, name="N. Modelaar-Smit", function="eigenaar")
    assert (owner.user.name, owner.user.function) == (own.name, own.function)
    home.close(owner)
    assert home.sign_in("R. Nieuwenaam", RECEPTIONIST_PASSWORD).user.function == "balie"


def test_who_becomes_a_practitioner_finds_the_care_key_at_the_next_sign_in(home: Home, owner: Studio) -> None:
    client = take_in(owner).client.id
    user = users.change_role(owner, found(owner, RECEPTIONIST).user_id, Role.PRACTITIONER, password=OWNER_PASSWORD)
    assert (user.role, user.keys_wait) == (Role.PRACTITIONER, True)
    home.close(owner)
    studio = home.receptionist()
    assert studio.user.role is Role.PRACTITIONER
    assert studio.private_of(client)
    home.close(studio)
    slots = read_slots(home.door.folder)
    assert slots.gifts == ()
    assert slots.slot_of(user.user_id).role == "practitioner"
    assert home.receptionist().private_of(client)
    home.close_all()
    assert not found(home.practitioner(), RECEPTIONIST).keys_wait


def test_nobody_takes_away_his_own_way_in(home: Home, owner: Studio) -> None:
    me = owner.user.user_id
    for alone in (True, False):
        for one in (
            lambda: users.remove_user(owner, me, password=OWNER_PASSWORD),
            lambda: users.suspend_user(owner, me, password=OWNER_PASSWORD),
            lambda: users.change_role(owner, me, Role.PRACTITIONER, password=OWNER_PASSWORD),
        ):
            with pytest.raises(LastOwner if alone else OwnAccount):
                one()
        with pytest.raises(OwnAccount):
            users.reset_password(owner, me, password=OWNER_PASSWORD)
        if alone:
            users.change_role(owner, found(owner, RECEPTIONIST).user_id, Role.OWNER, password=OWNER_PASSWORD)
    assert found(owner, OWNER).state == "active"


# --- staying away ---


def test_a_suspended_user_is_not_on_the_screen_and_an_old_key_file_does_not_help(home: Home, owner: Studio) -> None:
    key_file = home.door.folder / "keyslots.json"
    before = key_file.read_bytes()
    user = users.suspend_user(owner, found(owner, RECEPTIONIST).user_id, password=OWNER_PASSWORD)
    assert user.state == "suspended"
    assert [one.name for one in visitors(home.door)] == [OWNER]
    home.close(owner)
    with pytest.raises(WrongPassword):
        sign_in(home.door, user.user_id, RECEPTIONIST_PASSWORD)
    kept = key_file.read_bytes()
    key_file.write_bytes(before)
    with pytest.raises(SlotOutdated):
        sign_in(home.door, user.user_id, RECEPTIONIST_PASSWORD)
    key_file.write_bytes(kept)
    with pytest.raises(NotFound):
        recover(home.door, home.recovery_lines, user.user_id, PASSWORD, cost=FLOOR)
    owner = home.practitioner()
    with pytest.raises(NotFound):
        users.reset_password(owner, user.user_id, password=OWNER_PASSWORD)
    assert users.reinstate_user(owner, user.user_id, password=OWNER_PASSWORD).state == "active"
    with pytest.raises(NotFound):
        users.reinstate_user(owner, user.user_id, password=OWNER_PASSWORD)
    with owner.reading() as session:
        assert session.get_one(UserRow, user.user_id).parked_slot is None
    home.close(owner)
    home.receptionist()


def test_a_key_file_that_says_something_else_than_the_database_is_put_in_line(home: Home, owner: Studio) -> None:
    """The program ended between the database and the key file."""
    key_file, user = home.door.folder / "keyslots.json", found(owner, RECEPTIONIST).user_id
    before = key_file.read_bytes()
    users.suspend_user(owner, user, password=OWNER_PASSWORD)
    without = key_file.read_bytes()
    home.close(owner)
    key_file.write_bytes(before)
    home.close(home.practitioner())
    assert [one.name for one in visitors(home.door)] == [OWNER]
    owner = home.practitioner()
    with owner.reading() as session:
        parked = session.get_one(UserRow, user).parked_slot
    users.reinstate_user(owner, user, password=OWNER_PASSWORD)
    with owner.saving() as session:
        session.get_one(UserRow, user).parked_slot = parked
    home.close(owner)
    key_file.write_bytes(without)
    home.close(home.practitioner())
    home.receptionist()


# --- a new way in ---


def test_a_reset_gives_a_code_and_the_old_password_and_drafts_are_gone(home: Home, owner: Studio) -> None:
    home.close(owner)
    studio = home.receptionist()
    drafts.save_draft(studio, "intake", "", Draft("Half", {"last_name": "Proef"}))
    user = studio.user.user_id
    home.close(studio)
    owner = home.practitioner()
    drafts.save_draft(owner, "intake", "", Draft("Eigen", {"last_name": "Proef"}))
    code = users.reset_password(owner, user, password=OWNER_PASSWORD)
    assert code.user.must_change
    home.close(owner)
    with pytest.raises(WrongPassword):
        sign_in(home.door, user, RECEPTIONIST_PASSWORD)
    studio = home.sign_in(RECEPTIONIST, " ".join(code.lines))
    assert studio.must_change
    change_password(studio, " ".join(code.lines), PASSWORD)
    assert drafts.read_draft(studio, "intake", "") is None
    drafts.save_draft(studio, "intake", "", Draft("Nieuw", {}))
    home.close(studio)
    owner = home.practitioner()
    with owner.reading() as session:
        assert len(session.execute(select(DraftRow)).all()) == 2
    assert drafts.read_draft(owner, "intake", "") == Draft("Eigen", {"last_name": "Proef"})
    home.close(owner)
    recover(home.door, home.recovery_lines, user, OTHERS[0], cost=FLOOR)
    assert drafts.read_draft(home.sign_in(RECEPTIONIST, OTHERS[0]), "intake", "") == Draft("Nieuw", {})


def test_a_reset_that_ended_before_it_could_say_so_counts_from_the_next_sign_in(home: Home, owner: Studio) -> None:
    user = found(owner, RECEPTIONIST).user_id
    with owner.reading() as session:
        row = session.get_one(UserRow, user)
        was = (row.slot_id, row.public_key, row.password_marks)
    code = users.reset_password(owner, user, password=OWNER_PASSWORD)
    with owner.saving() as session:
        row = session.get_one(UserRow, user)
        row.slot_id, row.next_slot_id = was[0], row.slot_id
        row.public_key, row.password_marks, row.must_change = was[1], was[2], None
    home.close(owner)
    studio = home.sign_in(RECEPTIONIST, "".join(code.lines))
    assert studio.must_change
    change_password(studio, "".join(code.lines), PASSWORD)
    drafts.save_draft(studio, "intake", "", Draft("Nieuw", {}))
    home.close(studio)
    assert drafts.read_draft(home.sign_in(RECEPTIONIST, PASSWORD), "intake", "") == Draft("Nieuw", {})


# --- the own password ---


def test_a_changed_password_is_the_only_one_that_opens_and_no_data_is_written_anew(home: Home, owner: Studio) -> None:
    before = read_slots(home.door.folder)
    change_password(owner, OWNER_PASSWORD, PASSWORD)
    after = read_slots(home.door.folder)
    assert [one.event for one in journal(owner)][-1] == "password_changed"
    assert after.slot_of(home.user_id(RECEPTIONIST)) == before.slot_of(home.user_id(RECEPTIONIST))
    assert after.recovery == before.recovery
    home.close(owner)
    with pytest.raises(WrongPassword):
        home.practitioner()
    home.close(home.sign_in(OWNER, PASSWORD))


def test_none_of_the_last_five_comes_back_and_the_sixth_may(home: Home, owner: Studio) -> None:
    current = OWNER_PASSWORD
    for word in OTHERS[:4]:
        change_password(owner, current, word)
        current = word
    for known in (OWNER_PASSWORD, *OTHERS[:4]):
        with pytest.raises(PasswordRefused) as refused:
            change_password(owner, current, known)
        assert refused.value.reason == "known"
    with pytest.raises(PasswordRefused):
        recover_known(home, owner, OTHERS[2])
    owner = home.sign_in(OWNER, current)
    change_password(owner, current, OTHERS[4])
    change_password(owner, OTHERS[4], OWNER_PASSWORD)


def recover_known(home: Home, owner: Studio, word: str) -> None:
    home.close(owner)
    recover(home.door, home.recovery_lines, home.user_id(OWNER), word, cost=FLOOR)


def test_what_is_wrong_with_a_new_password_is_said_and_changes_nothing(home: Home, owner: Studio) -> None:
    kept = (home.door.folder / "keyslots.json").read_bytes()
    for word, reason in (
        ("kort", "short"),
        ("aaaaaaaaaaaaaaa", "guessable"),
        ("N. Modelaar 2026", "guessable"),
        ("Maasboulevard148", "guessable"),
        ("SkinTwinStudio2026", "guessable"),
        (OWNER_PASSWORD, "known"),
    ):
        assert refusal(owner, word) == reason, word
    with pytest.raises(WrongPassword):
        change_password(owner, "niet het goede 12", PASSWORD)
    assert (home.door.folder / "keyslots.json").read_bytes() == kept


def refusal(owner: Studio, word: str) -> str:
    try:
        change_password(owner, OWNER_PASSWORD, word)
    except PasswordRefused as refused:
        return refused.reason
    return ""


def test_two_spellings_of_one_password_are_the_same(home: Home, owner: Studio) -> None:
    word = "café crème brûlée ﬁets ½"
    change_password(owner, OWNER_PASSWORD, word)
    home.close(owner)
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        home.close(home.sign_in(OWNER, unicodedata.normalize(form, word)))
    owner = home.sign_in(OWNER, word)
    with pytest.raises(PasswordRefused) as refused:
        change_password(owner, word, unicodedata.normalize("NFD", word))
    assert refused.value.reason == "known"


@pytest.mark.parametrize(
    "word", ["🦊🚲🌧🧀🎻🗝🌷🪁🧦🛶🥨🦉", "wachtwoord van duizend tekens " * 33 + "en nog wat", "\t tab en   spaties 88 "]
)
def test_long_words_and_pictographs_are_passwords_too(home: Home, owner: Studio, word: str) -> None:
    began = time.perf_counter()
    change_password(owner, OWNER_PASSWORD, word)
    assert time.perf_counter() - began < 10
    home.close(owner)
    home.close(home.sign_in(OWNER, word))


def test_a_slot_that_costs_too_little_is_raised_at_the_next_sign_in(home: Home, owner: Studio) -> None:
    more = KdfCost(FLOOR.memory * 2, FLOOR.passes, FLOOR.lanes)
    with owner.saving() as session:
        session.merge(SettingRow(name="kdf_cost", value=f"{more.memory},{more.passes},{more.lanes}"))
    home.close(owner)
    user = home.user_id(RECEPTIONIST)
    home.close(home.receptionist())
    slots = read_slots(home.door.folder)
    assert slots.slot_of(user).cost == more
    assert slots.slot_of(home.user_id(OWNER)).cost == FLOOR
    home.close(home.receptionist())
    assert read_slots(home.door.folder).slot_of(user) == slots.slot_of(user)
    with pytest.raises(WrongPassword):
        sign_in(home.door, user, OWNER_PASSWORD)


def test_a_slot_that_somebody_else_put_there_confirms_nothing(home: Home, owner: Studio) -> None:
    """At an open screen: a slot with a password of one's own, under the owner's name."""
    from skintwin_desktop.store.keys import Keys, make_slot

    slots = read_slots(home.door.folder)
    real = slots.slot_of(owner.user.user_id)
    forged = make_slot(
        Keys.fresh(owner.studio_id), studio_id=owner.studio_id, user_id=real.user_id, name=real.name, role=real.role,
        password=PASSWORD, device_secret=None, cost=FLOOR,
    )  # fmt: skip
    slots.with_slot(forged).save(home.door.folder)
    with pytest.raises(WrongPassword):
        confirm_password(owner, PASSWORD)


# --- the recovery key ---


def test_a_new_sheet_counts_once_it_was_typed_back_and_then_the_old_one_opens_nothing(
    home: Home, owner: Studio
) -> None:
    old, old_file = home.recovery_lines, (home.door.folder / "keyslots.json").read_bytes()
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    assert len(lines) == 4
    home.close(owner)
    user = home.user_id(OWNER)
    kept = (home.door.folder / "keyslots.json").read_bytes()
    with pytest.raises(RecoverySheetUnproven):
        recover(home.door, lines, user, OTHERS[1], cost=FLOOR)
    assert (home.door.folder / "keyslots.json").read_bytes() == kept
    recover(home.door, old, user, OTHERS[0], cost=FLOOR)
    owner = home.sign_in(OWNER, OTHERS[0])
    assert recovery_state(owner).waits
    confirm_recovery_key(owner, lines)
    assert not recovery_state(owner).waits
    assert [one.event for one in journal(owner)][-1] == "recovery_key_confirmed"
    assert recovery_state(owner).made_on == owner.today()
    home.close(owner)
    with pytest.raises(RecoveryKeyWrong):
        recover(home.door, old, user, OTHERS[2], cost=FLOOR)
    kept = (home.door.folder / "keyslots.json").read_bytes()
    (home.door.folder / "keyslots.json").write_bytes(old_file)
    with pytest.raises(SlotOutdated):
        recover(home.door, old, user, OTHERS[2], cost=FLOOR)
    (home.door.folder / "keyslots.json").write_bytes(kept)
    recover(home.door, lines, user, OTHERS[2], cost=FLOOR)
    home.close(home.sign_in(OWNER, OTHERS[2]))


def test_a_new_sheet_learns_the_other_users_keys_when_they_sign_in(home: Home, owner: Studio) -> None:
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    confirm_recovery_key(owner, lines)
    home.close(owner)
    studio = home.receptionist()
    drafts.save_draft(studio, "intake", "", Draft("Half", {}))
    user = studio.user.user_id
    home.close(studio)
    recover(home.door, lines, user, OTHERS[0], cost=FLOOR)
    studio = home.sign_in(RECEPTIONIST, OTHERS[0])
    assert drafts.read_draft(studio, "intake", "") == Draft("Half", {})


def test_without_the_old_sheet_somebody_who_stayed_away_gets_a_way_in_and_loses_drafts(
    home: Home, owner: Studio
) -> None:
    home.close(owner)
    studio = home.receptionist()
    drafts.save_draft(studio, "intake", "", Draft("Half", {}))
    home.close(studio)
    owner = home.practitioner()
    lines = renew_recovery_key(owner, OWNER_PASSWORD)
    confirm_recovery_key(owner, lines)
    home.close(owner)
    recover(home.door, lines, home.user_id(RECEPTIONIST), OTHERS[0], cost=FLOOR)
    studio = home.sign_in(RECEPTIONIST, OTHERS[0])
    assert drafts.read_draft(studio, "intake", "") is None
    drafts.save_draft(studio, "intake", "", Draft("Nieuw", {}))
    home.close(studio)
    studio = home.sign_in(RECEPTIONIST, OTHERS[0])
    assert drafts.read_draft(studio, "intake", "") == Draft("Nieuw", {})


def test_the_old_sheet_hands_everything_to_the_new_one(home: Home, owner: Studio) -> None:
    from skintwin_desktop.store import recovery

    slots = read_slots(home.door.folder)
    assert slots.recovery is not None
    before = slots.recovery.open(slots.studio_id, recovery.from_lines(home.recovery_lines))
    lines = renew_recovery_key(owner, OWNER_PASSWORD, old_lines=home.recovery_lines)
    confirm_recovery_key(owner, lines)
    after = read_slots(home.door.folder)
    assert after.recovery is not None
    assert after.recovery_to_be is None
    assert after.recovery.open(slots.studio_id, recovery.from_lines(lines)) == before


def test_the_sheet_is_due_after_a_year_and_typing_it_back_is_enough(home: Home, owner: Studio) -> None:
    assert not recovery_state(owner).due
    home.clock.move(days=365)
    assert recovery_state(owner).due
    wrong = home.recovery_lines[0][:-1] + ("0" if home.recovery_lines[0][-1] != "0" else "1")
    with pytest.raises(RecoveryKeyMistyped):
        confirm_recovery_key(owner, (wrong, *home.recovery_lines[1:]))
    assert recovery_state(owner).due
    confirm_recovery_key(owner, home.recovery_lines)
    state = recovery_state(owner)
    assert not state.due
    assert state.confirmed_on == owner.today()
    assert state.made_on == owner.today() - timedelta(days=395)


def test_only_the_owner_manages_users_and_the_sheet(home: Home, owner: Studio) -> None:
    home.close(owner)
    studio = home.receptionist()
    for one in (
        lambda: users.list_users(studio),
        lambda: users.remove_user(studio, studio.user.user_id, password=RECEPTIONIST_PASSWORD),
        lambda: renew_recovery_key(studio, RECEPTIONIST_PASSWORD),
    ):
        with pytest.raises(Denied):
            one()
    change_password(studio, RECEPTIONIST_PASSWORD, PASSWORD)
