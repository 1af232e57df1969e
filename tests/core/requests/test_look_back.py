"""Whoever asked for a second look takes that back as long as nobody looked, and the decision is changed again."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import erasure
from skintwin_desktop.core.requests import erasing, looking
from skintwin_desktop.core.requests.facts import WITHDRAWN
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound, StepRefused
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.store.tables import ErasureRow
from tests.builders import OWNER_PASSWORD, Home
from tests.core import asked
from tests.core import erasing as destruction


def test_a_look_that_was_asked_is_taken_back_and_the_decision_changed(office: Studio, anna: UUID) -> None:
    request_id = asked._at_second_look(office, anna, asks=False)
    assert Guard.SECOND_LOOK_OBJECTED in asked.look(office, request_id).met  # nobody was asked yet
    looking.ask_second_look(office, request_id)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.ASSESSING)
    looking.take_look_back(office, request_id)
    last = asked.look(office, request_id).looks[-1]
    assert (last.verdict, last.looked_by) == (WITHDRAWN, office.user.name)
    with pytest.raises(NotFound):
        looking.take_look_back(office, request_id)
    with pytest.raises(NotFound):
        looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    assert asked.step(office, request_id, State.ASSESSING).line.state is State.ASSESSING


def test_a_look_that_agreed_cannot_be_undone_by_going_back(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked._at_second_look(office, anna, asks=False)
    looking.ask_second_look(office, request_id)
    home.clock.move(days=2)
    looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.ASSESSING)


def test_an_order_to_destroy_is_withdrawn_with_it(office: Studio, anna: UUID, tmp_path: Path) -> None:
    destruction.place(office, tmp_path / "outside")
    request_id = asked.confirmed(office, anna)
    erasing.order_for_request(office, request_id, erasing.plan_for_request(office, request_id), password=OWNER_PASSWORD)
    erasing.take_order_back(office, request_id)
    with office.reading() as session:
        states = list(session.execute(select(ErasureRow.state).where(ErasureRow.request_id == request_id)).scalars())
    assert states == [erasure.WITHDRAWN]
    asked.step(office, request_id, State.ASSESSING)
    with pytest.raises(NotFound):
        erasing.take_order_back(office, request_id)
