"""Who is registered beside the client of a request, for whoever compares it with who asks."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from skintwin_desktop.core import journal
from skintwin_desktop.core.requests import representing
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent, NotFound
from tests.builders import ANNA, MOTHER, Home, take_in, take_in_with_mother
from tests.core import asked

TEEN = replace(ANNA, born="25-11-2012", source="client")


def test_the_parent_of_a_child_is_read_with_what_was_seen_and_the_journal_knows(office: Studio) -> None:
    child = take_in_with_mother(office, TEEN).client
    request_id = asked.asked(office, child.id, relation="representative", requester="M. Onbekend")
    (found,) = representing.registered_beside(office, request_id)
    assert (found.name.last, found.relation, found.authority) == (MOTHER.last_name, MOTHER.relation, "register")
    lines = journal.read_journal(office, journal.Filter(client_id=child.id))
    assert any(line.object_type == "representative" for line in lines)


def test_nobody_is_found_beside_an_adult_or_without_a_file(office: Studio) -> None:
    anna = take_in(office, ANNA).client.id
    for client_id in (anna, None):
        request_id = asked.asked(office, client_id, relation="proxy", requester="P. Onbekend", reply_to="Kade 1")
        assert representing.registered_beside(office, request_id) == ()


def test_reception_reads_it_but_not_of_another_than_who_is_present(home: Home, office: Studio) -> None:
    child = take_in_with_mother(office, TEEN).client
    anna = take_in(office, ANNA).client.id
    request_id = asked.asked(office, child.id, relation="representative", requester="M. Onbekend")
    home.close(office)
    desk = home.receptionist()
    assert len(representing.registered_beside(desk, request_id)) == 1
    desk.bind_to(anna)
    with pytest.raises(AnotherClientPresent):
        representing.registered_beside(desk, request_id)
    with pytest.raises(NotFound):
        representing.registered_beside(desk, UUID(int=7))
