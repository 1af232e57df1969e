"""A letter of a request leaves as it was made: its date, its address and what it says of the code."""

from __future__ import annotations

import hashlib
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core.requests import letters
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RequestLetterRow
from tests.builders import ANNA, Home, take_in
from tests.core import asked


@pytest.fixture
def office(home: Home) -> Studio:
    return home.practitioner()


@pytest.fixture
def anna(office: Studio) -> UUID:
    return take_in(office, ANNA).client.id


def kept(studio: Studio, request_id: UUID, kind: LetterKind = LetterKind.ANSWER) -> UUID:
    """Compose a letter and keep it as it is."""
    drafted = letters.compose_letter(studio, request_id, kind)
    assert drafted.missing == ()
    return letters.keep_letter(studio, request_id, kind, drafted.text, language=drafted.language)


def version(studio: Studio, request_id: UUID, letter_id: UUID) -> int:
    """Return the version of a letter."""
    return next(one.version for one in asked.look(studio, request_id).letters if one.id == letter_id)


def at(studio: Studio, request_id: UUID) -> State:
    """Return where a request is."""
    return asked.look(studio, request_id).line.state


def test_a_final_letter_is_the_same_days_later_before_and_after_it_left(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="file")
    asked.step(office, request_id, *(step for step in [State.EXPLAINED] if step is not at(office, request_id)))
    asked.step(office, request_id, State.LETTER)
    letter_id = kept(office, request_id)
    letters.make_final(office, letter_id, version=version(office, request_id, letter_id))
    final = letters.letter_paper(office, letter_id)
    home.clock.move(days=5)
    assert letters.letter_paper(office, letter_id) == final
    letters.send_letter(office, letter_id, "post", version=version(office, request_id, letter_id))
    home.clock.move(days=5)
    assert letters.letter_paper(office, letter_id) == final
    with office.reading() as session:
        asked_for = select(RequestLetterRow.paper_sha256).where(RequestLetterRow.id == letter_id)
        assert session.execute(asked_for).scalar_one() == hashlib.sha256(final).digest()


def test_a_letter_that_was_not_final_gets_the_day_on_which_it_leaves(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    letter_id = kept(office, request_id, LetterKind.RECEIPT)
    home.clock.move(days=2)
    letters.send_letter(office, letter_id, "post", version=version(office, request_id, letter_id))
    left = letters.letter_paper(office, letter_id)
    home.clock.move(days=5)
    assert letters.letter_paper(office, letter_id) == left
