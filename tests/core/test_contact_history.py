"""What a client's data were before: kept until when, by whom, from whom; forgotten when it was never right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, contact_history
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent, NotFound
from skintwin_desktop.store.tables import ClientChangeRow
from tests.builders import ANNA, OWNER, Home
from tests.core.world import journal


def changed(studio: Studio, client: Client, gp: str = "", **changes: str) -> Client:
    now = clients.open_client(studio, client.id)
    return clients.change_client(studio, client.id, replace(now.entry(), **changes), version=now.version, gp=gp)  # type: ignore[arg-type]


def test_what_was_replaced_is_kept_with_when_by_whom_and_from_whom(home: Home) -> None:
    studio = home.practitioner()
    made = clients.register_client(studio, ANNA, gp="Praktijk De Proef, Stad")
    assert contact_history.earlier_values(studio, made.id) == ()
    home.clock.move(days=3)
    changed(studio, made, "Nieuwe arts", street="Nieuwe straat", born="15-03-1979", source="representative")
    found = {one.field: one for one in contact_history.earlier_values(studio, made.id)}
    assert {field: one.was for field, one in found.items()} == {
        "street": "Teststraat", "birth_date": "14-03-1979", "gp_id": "Praktijk De Proef, Stad",
    }  # fmt: skip
    street = found["street"]
    assert (street.changed_by, street.source, street.until) == (OWNER, "representative", studio.now())
    assert (street.mistake, street.by_joining, street.number) == (False, False, made.number)


def test_nothing_is_kept_where_nothing_changed_or_nothing_was(office: Studio) -> None:
    made = clients.register_client(office, replace(ANNA, email=""))
    changed(office, made)
    changed(office, made, email="anna@voorbeeld.test")
    assert contact_history.earlier_values(office, made.id) == ()


def test_the_last_change_comes_first(home: Home) -> None:
    studio = home.practitioner()
    made = clients.register_client(studio, ANNA)
    for phone in ("020 5550123", "030 1234567"):
        home.clock.move(days=1)
        changed(studio, made, phone=phone)
    assert [one.was for one in contact_history.earlier_values(studio, made.id)] == ["020 5550123", "06 12345678"]


def test_a_mistake_is_forgotten_and_only_that_it_was_replaced_stays(office: Studio) -> None:
    made = clients.register_client(office, replace(ANNA, street="Xqvergissing"))
    changed(office, made, street="Teststraat")
    (one,) = contact_history.earlier_values(office, made.id)
    before = len(journal(office))
    contact_history.forget_mistake(office, one.id)
    (again,) = contact_history.earlier_values(office, made.id)
    assert (again.was, again.mistake, again.field) == ("", True, "street")
    line = journal(office)[before]
    assert (line.event, line.action, line.client_id) == ("client_changed", "delete", made.id)
    with office.reading() as session:
        assert "Xqvergissing" not in session.execute(select(ClientChangeRow.was)).scalars().all()
    with pytest.raises(NotFound):
        contact_history.forget_mistake(office, office.new_id())


def test_an_earlier_value_never_comes_back_into_a_form_or_a_search(office: Studio) -> None:
    made = clients.register_client(office, replace(ANNA, last_name="Meisjesnaam"))
    now = changed(office, made, last_name="Trouwnaam")
    assert "Meisjesnaam" not in str(now.entry())
    assert clients.find_clients(office, "meisjesnaam") == ()


def test_with_somebody_present_nobody_elses_history_opens(office: Studio) -> None:
    made, other = clients.register_client(office, ANNA), clients.register_client(office, ANNA)
    office.bind_to(other.id)
    with pytest.raises(AnotherClientPresent):
        contact_history.earlier_values(office, made.id)
    office.bind_to(None)
