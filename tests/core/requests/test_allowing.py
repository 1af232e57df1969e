"""What may be done with a file that is only stored: what requests and the law ask, and what article 18(2) allows."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.core import client_messages, clients, news_lists, report_pages, results
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.requests import allowing, letters, letters_out, lifting, packing, restricting
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound, ProcessingRestricted, Refused
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.rules.restrictions import CAN_BE_ALLOWED, Exception18, Use, is_allowed
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.core.correspondence import MAILED, weighed
from tests.core.requests.test_only_stored import PLAN, visited
from tests.core.test_news import register

LETTER = MessagePlan("call_us", "post", "nl")


def restricted(studio: Studio, client_id: UUID) -> UUID:
    """Restrict a file because of a request; return the request."""
    request_id = asked._restriction(studio, client_id, check=True)
    restricting.check_restriction(studio, request_id)
    return request_id


def allow(studio: Studio, client_id: UUID, use: Use, ground: Exception18 = Exception18.CONSENT) -> None:
    allowing.allow_use(studio, client_id, use, ground, "Zij vroeg er zelf om, aan de balie.")


# --- what requests and the law ask for ---


def sent(studio: Studio, request_id: UUID, kind: LetterKind) -> None:
    text = letters.compose_letter(studio, request_id, kind, code_way="phone").text
    letter_id = letters.keep_letter(studio, request_id, kind, text, language="nl")
    found = next(one for one in asked.look(studio, request_id).letters if one.id == letter_id)
    letters_out.send_letter(studio, letter_id, "post", code_way="phone", version=found.version)


def test_the_letters_of_requests_go_though_the_file_is_only_stored(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    request_id = restricted(office, client_id)
    asked.step(office, request_id, State.LETTER)
    for kind in (LetterKind.RECEIPT, LetterKind.ANSWER):
        sent(office, request_id, kind)
    other = asked.asked(office, client_id)
    for kind in request_letters.ADMINISTRATIVE - {LetterKind.LIFTING, LetterKind.EXTENSION}:
        sent(office, other, kind)
    assert all(one.sent_at for one in asked.look(office, other).letters)
    (mark,) = restricting.restrictions_of(office, client_id)
    text = letters.compose_letter(office, request_id, LetterKind.LIFTING).text
    lifting.announce_lifting(office, mark.id, text, "post")
    assert restricting.restrictions_of(office, client_id)[0].announced_at is not None


def test_a_copy_is_made_of_a_file_that_is_only_stored(office: Studio, tmp_path: Path) -> None:
    client_id = take_in(office, ANNA).client.id
    restricted(office, client_id)
    made = packing.make_package(office, asked._carried_out(office, client_id), tmp_path)
    assert made.place.is_file()


def test_it_stays_stored_and_is_looked_at(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    restricted(office, client_id)
    assert clients.open_client(office, client_id).only_stored


# --- what article 18(2) allows ---


@pytest.mark.parametrize("ground", Exception18)
def test_a_message_goes_on_each_of_the_four_grounds_that_day_only(
    home: Home, office: Studio, ground: Exception18
) -> None:
    client_id = take_in(office, ANNA).client.id
    request_id = restricted(office, client_id)
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(office, client_id, LETTER)
    allow(office, client_id, Use.MESSAGE, ground)
    assert client_messages.make_message(office, client_id, LETTER).client_id == client_id
    noted = asked.look(office, request_id).notes[-1]
    assert (noted.kind, noted.code) == ("allowed_message", ground)
    assert restricting.restrictions_of(office, client_id)[0].allowed == (Use.MESSAGE,)
    home.clock.move(days=1)
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(office, client_id, LETTER)


def test_a_result_is_signed_and_printed_once_that_is_allowed_and_a_message_is_not(office: Studio) -> None:
    client_id, visit = visited(office)
    restricted(office, client_id)
    with pytest.raises(ProcessingRestricted):
        results.sign_result(office, visit, PLAN)
    allow(office, client_id, Use.RESULT, Exception18.CLAIM)
    results.sign_result(office, visit, PLAN)
    paper = report_pages.signed_report(office, visit, event=Event.RESULT_PRINTED, purpose=Purpose.DELIVERY)
    assert paper.startswith(b"%PDF")
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(office, client_id, LETTER)


def test_news_is_never_allowed(office: Studio) -> None:
    anna = register(office, consent="given")
    weighed(office)
    built = news_lists.build_news_list(office, MAILED)
    (entry,) = news_lists.news_recipients(office, built.id)
    restricted(office, anna)
    with pytest.raises(Refused):
        allow(office, anna, Use.NEWS)
    allow(office, anna, Use.MESSAGE)
    with pytest.raises(ProcessingRestricted):
        news_lists.news_mail(office, entry.entry_id)


def test_what_two_requests_restrict_is_allowed_by_both(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    first = restricted(office, client_id)
    allow(office, client_id, Use.MESSAGE)
    second = restricted(office, client_id)
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(office, client_id, LETTER)
    allow(office, client_id, Use.MESSAGE)
    assert client_messages.make_message(office, client_id, LETTER).text.body
    assert [sum(one.kind == "allowed_message" for one in asked.look(office, request_id).notes)
            for request_id in (first, second)] == [2, 1]  # fmt: skip


def test_allowing_wants_its_ground_its_reason_and_who_decides(home: Home, office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    with pytest.raises(NotFound):
        allow(office, client_id, Use.MESSAGE)
    restricted(office, client_id)
    with pytest.raises(Refused) as refused:
        allowing.allow_use(office, client_id, "", "omdat", " ")
    assert {one.field for one in refused.value.problems} == {"use", "ground", "words"}
    home.close(office)
    desk = home.receptionist()
    with pytest.raises(Denied):
        allow(desk, client_id, Use.MESSAGE)
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(desk, client_id, LETTER)


@given(st.sampled_from(Use), st.sets(st.sampled_from(Use)))
def test_only_what_was_allowed_goes_and_news_never(use: Use, allowed: set[Use]) -> None:
    assert is_allowed(use, allowed) == (use in allowed and use in CAN_BE_ALLOWED)
    assert not is_allowed(Use.NEWS, allowed)
