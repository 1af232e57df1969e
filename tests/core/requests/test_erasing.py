"""A request for destruction from the desk to its certificate, with a second person, and alone after a day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.requests import erasing, letters, notes, parts
from skintwin_desktop.core.requests.records import FOUND, GIVE, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ErasureRefused, NotFound, SamePerson, StepRefused, WaitFirst
from skintwin_desktop.rules.requests import LetterKind, State
from tests import colleagues
from tests.builders import ANNA, KAREL, OWNER_PASSWORD, Home, take_in
from tests.builders import home as make_home
from tests.core import asked
from tests.core import erasing as destruction

STAYS = {"FIN": "tax", "CONS": "proof", "DISC": "proof", "LOG": "log_duty", "REQ": "proof"}
"""Kinds of data that stay whatever is asked, with the ground."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = make_home(tmp_path)
    yield made
    made.close_all()


def confirmed(studio: Studio, client_id: UUID) -> UUID:
    """Bring a request for destruction to where the client has signed the list."""
    request_id = asked.searched(studio, client_id, "erasure")
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND:
            ground = STAYS.get(part.code, "")
            parts.decide_part(
                studio, part.id, REFUSE if ground else GIVE, ground=ground, words="Dat moet blijven." if ground else "",
                version=part.version,
            )  # fmt: skip
    asked.step(studio, request_id, State.TALK)
    with pytest.raises(StepRefused):
        asked.step(studio, request_id, State.CONFIRMED)
    notes.note(studio, request_id, notes.TALK, "Uitgelegd dat vergelijken dan niet meer kan.")
    notes.note(studio, request_id, notes.SIGNED_LIST, "Het hele dossier.", code="paper")
    asked.step(studio, request_id, State.CONFIRMED, State.SECOND_LOOK)
    return request_id


def test_alone_it_takes_a_day_and_the_letter_says_what_is_gone(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    anna, karel = take_in(studio, ANNA).client.id, take_in(studio, KAREL).client.id
    destruction.place(studio, tmp_path / "outside")
    request_id = confirmed(studio, anna)
    plan = erasing.plan_for_request(studio, request_id)
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    with pytest.raises(WaitFirst):
        erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    verified = erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    assert verified.failing == ()
    request = asked.look(studio, request_id)
    assert request.line.state is State.CHECKING
    assert request.line.client_number is None
    assert request.line.client_name == ""
    asked.step(studio, request_id, State.LETTER)
    letter = letters.compose_letter(studio, request_id, LetterKind.ANSWER)
    assert letter.missing == ()
    for words in (erasing.certificate_for(studio, request_id).label, "reservekopie", "vernietigd", "35 UAVG"):
        assert words in letter.text
    with pytest.raises(NotFound):
        clients.open_client(studio, anna)
    assert clients.open_client(studio, karel).name.last == KAREL.last_name
    note = next(one for one in request.notes if one.kind == notes.ASKED)
    assert notes.read_words(studio, note.id) == asked.WORDS


def test_with_two_the_second_is_somebody_else(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    anna = take_in(studio, ANNA).client.id
    home.close(studio)
    colleagues.add_colleague(home)
    studio = home.practitioner()
    destruction.place(studio, tmp_path / "outside")
    request_id = confirmed(studio, anna)
    erasing.order_for_request(studio, request_id, erasing.plan_for_request(studio, request_id), password=OWNER_PASSWORD)
    with pytest.raises((SamePerson, ErasureRefused)):
        erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    home.close(studio)
    second = colleagues.colleague(home)
    erasing.agree_for_request(second, request_id, password=colleagues.COLLEAGUE_PASSWORD)
    asked.step(second, request_id, State.PARTLY, State.CARRYING_OUT)
    assert erasing.destroy_for_request(second, request_id, password=colleagues.COLLEAGUE_PASSWORD).done
