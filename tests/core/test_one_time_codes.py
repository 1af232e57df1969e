"""A one-time code is good for a day: after that it is refused with its own sentence and a line in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from skintwin_desktop.core import users
from skintwin_desktop.core.door import recover, sign_in
from skintwin_desktop.core.own_password import change_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.users import NewUser, OneTimeCode, User
from skintwin_desktop.errors import CodeExpired, WrongPassword
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.attempts import read_attempts
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.tables import UserRow
from tests.builders import OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home
from tests.core.world import journal

PASSWORD = "molen anker zilver 5561"


@pytest.fixture
def owner(home: Home) -> Iterator[Studio]:
    studio = home.practitioner()
    yield studio
    home.close_all()


def reset(home: Home) -> OneTimeCode:
    """Give the receptionist a code; the studio is closed before and after."""
    home.close_all()
    studio = home.practitioner()
    code = users.reset_password(studio, home.user_id(RECEPTIONIST), password=OWNER_PASSWORD)
    home.close(studio)
    return code


def refused(home: Home, code: OneTimeCode) -> None:
    with pytest.raises(CodeExpired):
        sign_in(home.door, code.user.user_id, "".join(code.lines))


def found(studio: Studio) -> User:
    return next(user for user in users.list_users(studio) if user.name == RECEPTIONIST)


def test_a_code_is_good_for_a_day_and_says_until_when(home: Home, owner: Studio) -> None:
    code = users.reset_password(owner, home.user_id(RECEPTIONIST), password=OWNER_PASSWORD)
    assert code.user.code_until == owner.now() + timedelta(hours=24)
    home.clock.move(hours=23, minutes=59)
    assert found(owner).code_until == owner.now() + timedelta(minutes=1)
    home.close(owner)
    studio = home.sign_in(RECEPTIONIST, "".join(code.lines))
    home.clock.move(hours=1)
    change_password(studio, "".join(code.lines), PASSWORD)  # who is in may still choose
    home.close(studio)
    home.clock.move(days=3)
    assert not home.sign_in(RECEPTIONIST, PASSWORD).must_change
    home.close_all()
    assert found(home.practitioner()).code_until is None


def test_after_a_day_it_is_refused_and_the_journal_says_so(home: Home, owner: Studio) -> None:
    code = reset(home)
    home.clock.move(hours=24)
    refused(home, code)
    refused(home, code)
    assert read_attempts(home.door.folder, code.user.user_id).failed == 0, "the code was the right one"
    with pytest.raises(WrongPassword):
        sign_in(home.door, code.user.user_id, RECEPTIONIST_PASSWORD)
    owner = home.practitioner()
    lines = [(line.event, line.outcome) for line in journal(owner) if line.user_id == code.user.user_id]
    assert lines == [("sign_in_refused", "refused")] * 2
    user = found(owner)
    assert (user.must_change, user.code_until) == (True, None)
    again = users.reset_password(owner, code.user.user_id, password=OWNER_PASSWORD)
    home.close(owner)
    with pytest.raises(WrongPassword):
        sign_in(home.door, code.user.user_id, "".join(code.lines))
    assert home.sign_in(RECEPTIONIST, "".join(again.lines)).must_change


def test_a_newcomers_code_ends_too(home: Home, owner: Studio) -> None:
    new = NewUser("B. Tweede", "huidtherapeut", Role.PRACTITIONER, date(2026, 11, 20))
    code = users.add_user(owner, new, password=OWNER_PASSWORD)
    assert code.user.code_until == owner.now() + timedelta(hours=24)
    home.close(owner)
    home.clock.move(days=2)
    refused(home, code)


def test_a_clock_that_is_set_back_makes_no_old_code_good_again(home: Home, owner: Studio) -> None:
    code = reset(home)
    home.clock.move(hours=25)
    refused(home, code)
    home.clock.move(hours=-24.5)
    refused(home, code)
    code = reset(home)
    home.clock.move(hours=20)
    home.close(home.practitioner())  # whoever works meanwhile is a witness
    home.clock.move(hours=-20)
    home.close(home.practitioner())
    home.clock.move(hours=5)
    refused(home, code)


def test_a_clock_that_was_far_ahead_when_it_was_made_lengthens_no_term(home: Home, owner: Studio) -> None:
    home.clock.move(days=1000)
    code = reset(home)
    home.clock.move(days=-1000)
    home.close(home.sign_in(RECEPTIONIST, "".join(code.lines)))
    home.clock.move(hours=25)
    refused(home, code)


def test_a_code_whose_slot_took_its_place_unsaid_ends_too(home: Home, owner: Studio) -> None:
    """The program ended after it wrote the key file and before the database said that the slot counts."""
    user = home.user_id(RECEPTIONIST)
    with owner.reading() as session:
        row = session.get_one(UserRow, user)
        was = (row.slot_id, row.public_key, row.password_marks)
    code = users.reset_password(owner, user, password=OWNER_PASSWORD)
    with owner.saving() as session:
        row = session.get_one(UserRow, user)
        row.slot_id, row.next_slot_id = was[0], row.slot_id
        row.public_key, row.password_marks, row.must_change = was[1], was[2], None
    home.close(owner)
    home.clock.move(hours=24)
    refused(home, code)
    recover(home.door, home.recovery_lines, user, PASSWORD, cost=FLOOR)
    assert not home.sign_in(RECEPTIONIST, PASSWORD).must_change
