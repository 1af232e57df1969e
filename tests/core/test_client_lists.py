"""The list of clients: among whom is listed and searched, where it stands with each, and the list on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skintwin_desktop.core import agenda, client_lists, clients, merging, planning, restricted, screening
from skintwin_desktop.core.client_list_paper import PURPOSES, print_clients
from skintwin_desktop.core.client_lists import MOST_LISTED, Among, ListedClient, Standing
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent
from skintwin_desktop.store import search
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core.planned import plan_at, recall_for
from tests.core.world import journal


@pytest.fixture
def desk(home: Home) -> Studio:
    return home.practitioner()


def registered(studio: Studio, whom: tuple[tuple[str, str, str], ...]) -> list[Client]:
    """Register clients with these (first name, last name, date of birth)."""
    entries = (replace(ANNA, first_name=first, last_name=last, born=born) for first, last, born in whom)
    return [clients.register_client(studio, entry) for entry in entries]


def four(studio: Studio) -> tuple[Client, Client, Client, Client]:
    """Register four clients: who comes today, who is due, who is set apart, and somebody else."""
    names = (("Eva", "Proef", "1-2-1980"), ("Bo", "Proefman", "2-3-1981"), ("Cas", "Test", "3-4-1982"))
    first, second, third = registered(studio, names)
    fourth = clients.register_client(studio, ANNA)
    agenda.plan_appointment(studio, first.id, plan_at(studio, days=0, minute=840))
    recall_for(studio, second.id)
    restricted.restrict_file(studio, third.id, "Op eigen verzoek")
    return first, second, third, fourth


def labels(found: tuple[ListedClient, ...]) -> list[str]:
    return [one.label for one in found]


def test_each_filter_lists_whom_it_names(desk: Studio) -> None:
    first, second, third, fourth = four(desk)
    assert client_lists.numbers_among(desk, Among.ALL) is None
    for among, whom in ((Among.TODAY, first), (Among.RECALL, second), (Among.RESTRICTED, third)):
        numbers = client_lists.numbers_among(desk, among)
        assert numbers == (whom.number,)
        assert labels(client_lists.list_clients(desk, "", among=numbers)) == [whom.label]
    assert labels(client_lists.list_clients(desk, "")) == [fourth.label, third.label, second.label, first.label]


def test_who_comes_first_today_stands_first_and_who_cancelled_not_at_all(desk: Studio) -> None:
    late, soon, gone = registered(
        desk, (("A", "Laat", "1-2-1980"), ("B", "Vroeg", "2-3-1981"), ("C", "Weg", "3-4-1982"))
    )
    agenda.plan_appointment(desk, late.id, plan_at(desk, days=0, minute=900))
    agenda.plan_appointment(desk, soon.id, plan_at(desk, days=0, minute=700))
    agenda.plan_appointment(desk, soon.id, plan_at(desk, days=0, minute=950))
    cancelled = agenda.plan_appointment(desk, gone.id, plan_at(desk, days=0, minute=800))
    planning.cancel_appointment(desk, cancelled, "client_cancelled")
    agenda.plan_appointment(desk, gone.id, plan_at(desk, days=1))
    assert client_lists.numbers_among(desk, Among.TODAY) == (soon.number, late.number)


def test_who_has_an_appointment_ahead_is_not_to_be_called(desk: Studio) -> None:
    one, other = registered(desk, (("A", "Een", "1-2-1980"), ("B", "Ander", "2-3-1981")))
    recall_for(desk, one.id, 6)
    recall_for(desk, other.id, 3)
    assert client_lists.numbers_among(desk, Among.RECALL) == (other.number, one.number)
    agenda.plan_appointment(desk, other.id, plan_at(desk, days=20))
    assert client_lists.numbers_among(desk, Among.RECALL) == (one.number,)


def test_a_file_that_was_joined_is_in_no_list(desk: Studio) -> None:
    kept, gone = registered(desk, (("Anna", "Proefman", "1-2-1980"), ("Ana", "Proefman", "1-2-1980")))
    agenda.plan_appointment(desk, gone.id, plan_at(desk, days=0, minute=840))
    assert labels(client_lists.list_clients(desk, "", among=(kept.number,))) == [kept.label]
    before = client_lists.numbers_among(desk, Among.TODAY)
    assert before == (gone.number,)
    merging.merge_clients(desk, kept.id, gone.id, take=frozenset(), versions=(kept.version, gone.version))
    assert client_lists.numbers_among(desk, Among.TODAY) == (kept.number,)


def test_a_search_stays_within_the_filter_and_keeps_its_order(desk: Studio) -> None:
    first, second, third, fourth = four(desk)
    everybody = (third.number, second.number, first.number)
    assert labels(client_lists.list_clients(desk, "proef", among=everybody)) == [second.label, first.label]
    assert labels(client_lists.list_clients(desk, "proefm", among=everybody)) == [second.label]
    assert labels(client_lists.list_clients(desk, "2-3-1981", among=everybody)) == [second.label]
    assert client_lists.list_clients(desk, fourth.label, among=everybody) == ()
    assert client_lists.list_clients(desk, "proef", among=()) == ()
    only = client_lists.list_clients(desk, "proef", among=everybody, only=first.id)
    assert labels(only) == [first.label]
    assert client_lists.list_clients(desk, "proef", among=(third.number,), only=first.id) == ()


def test_many_are_searched_as_few_are(desk: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    several = registered(
        desk, tuple((name, "Proefman-de Test", "1-2-1980") for name in ("Özge", "Bo", "Cas", "Dirk", "Eva"))
    )
    numbers = tuple(one.number for one in reversed(several))
    with desk.reading() as session:
        few = [
            search.find_among(session, words, numbers, limit=9)
            for words in (["ozge"], ["te"], ["proefman", "b"], ["x"])
        ]
        for limits in ((2, 100), (2, 3)):
            monkeypatch.setattr(search, "_FEW", limits[0])
            monkeypatch.setattr(search, "_MANY", limits[1])
            many = [
                search.find_among(session, words, numbers, limit=9)
                for words in (["ozge"], ["te"], ["proefman", "b"], ["x"])
            ]
            assert many == few
        assert search.find_among(session, ["te"], numbers, limit=3) == list(numbers[:3])
    assert few == [[several[0].number], list(numbers), [several[1].number], []]


def test_where_it_stands_is_the_next_appointment_else_when_somebody_is_due(desk: Studio) -> None:
    first, second, third, _ = four(desk)
    standing = {one.id: one.standing for one in client_lists.list_clients(desk, "")}
    assert standing[first.id].status == "expected"
    assert standing[first.id].appointment_at == plan_at(desk, days=0, minute=840).starts_at
    assert standing[second.id].due_on is not None
    assert standing[third.id] == Standing()
    nearest = plan_at(desk, days=3)
    for plan in (plan_at(desk, days=9), nearest):
        agenda.plan_appointment(desk, second.id, plan)
    agenda.plan_appointment(desk, third.id, plan_at(desk, days=-3))
    standing = {one.id: one.standing for one in client_lists.list_clients(desk, "")}
    assert (standing[second.id].appointment_at, standing[second.id].due_on) == (nearest.starts_at, None)
    assert standing[third.id] == Standing()


def test_visits_are_counted_for_the_client_who_may_be_looked_at(desk: Studio) -> None:
    anna = take_in(desk, ANNA).client
    assert client_lists.visits_of(desk, anna.id) == client_lists.Visited(0, None)
    screening.start_visit(desk, anna.id, VisitReason("own_request"))
    visited = client_lists.visits_of(desk, anna.id)
    assert visited.visits == 1
    assert visited.first is not None
    karel = clients.register_client(desk, KAREL)
    desk.bind_to(karel.id)
    with pytest.raises(AnotherClientPresent):
        client_lists.visits_of(desk, anna.id)


def test_a_list_is_printed_with_what_it_is_for_in_the_journal(desk: Studio) -> None:
    found = registered(desk, tuple((f"Naam{at}", "Proef", "1-2-1980") for at in range(60)))
    ids = [one.id for one in found]
    pages = print_clients(desk, ids, 30, purpose=Purpose.OFFICE)
    assert len(pages) > 1
    assert all(page.startswith(b"\x89PNG") for page in pages)
    print_clients(desk, ids[:2], 30, language="en")
    printed = [line for line in journal(desk) if line.event == "clients_printed"]
    assert [(line.purpose, line.count, line.client_id) for line in printed] == [
        ("office", 60, None),
        ("contact", 2, None),
    ]
    assert Purpose.OFFICE in PURPOSES
    assert MOST_LISTED >= 100


def test_reception_lists_the_same_and_nothing_medical(home: Home) -> None:
    owner = home.practitioner()
    first, *_ = four(owner)
    home.close(owner)
    desk = home.receptionist()
    found = client_lists.list_clients(desk, "", among=client_lists.numbers_among(desk, Among.TODAY))
    assert labels(found) == [first.label]
    held = {name for one in found for name in (*vars(one), *vars(one.standing))}
    assert held == {
        "id", "number", "name", "birth_date", "postcode", "last_visit", "restricted", "standing",
        "appointment_at", "status", "room", "due_on",
    }  # fmt: skip
    assert replace(found[0], standing=Standing()) != found[0]
