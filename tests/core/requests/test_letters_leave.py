"""A letter of a request leaves as it was made: its date, its address and what it says of the code."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core.requests import code_ways, letters, letters_out, packing, reading
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RequestLetterRow
from tests.builders import Home
from tests.core import asked


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
    if at(office, request_id) is State.RECEIVED:
        asked.step(office, request_id, State.EXPLAINED)
    asked.step(office, request_id, State.LETTER)
    letter_id = kept(office, request_id)
    letters_out.make_final(office, letter_id, version=version(office, request_id, letter_id))
    final = letters_out.letter_paper(office, letter_id)
    home.clock.move(days=5)
    assert letters_out.letter_paper(office, letter_id) == final
    letters_out.send_letter(office, letter_id, "post", version=version(office, request_id, letter_id))
    home.clock.move(days=5)
    assert letters_out.letter_paper(office, letter_id) == final
    with office.reading() as session:
        asked_for = select(RequestLetterRow.paper_sha256).where(RequestLetterRow.id == letter_id)
        assert session.execute(asked_for).scalar_one() == hashlib.sha256(final).digest()


def test_a_letter_that_was_not_final_gets_the_day_on_which_it_leaves(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    letter_id = kept(office, request_id, LetterKind.RECEIPT)
    home.clock.move(days=2)
    letters_out.send_letter(office, letter_id, "post", version=version(office, request_id, letter_id))
    left = letters_out.letter_paper(office, letter_id)
    home.clock.move(days=5)
    assert letters_out.letter_paper(office, letter_id) == left


def test_the_letter_says_the_way_by_which_the_code_goes(office: Studio, anna: UUID, tmp_path: Path) -> None:
    request_id = asked._carried_out(office, anna)
    packing.make_package(office, request_id, tmp_path)
    asked.step(office, request_id, State.LETTER)
    letter_id = kept(office, request_id)
    with pytest.raises(Refused) as refused:
        letters_out.send_letter(
            office, letter_id, "post", code_way="email", version=version(office, request_id, letter_id)
        )
    assert [(one.field, one.code) for one in refused.value.problems] == [("code_way", "other")]
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    assert code_ways.code_way_in(text, "nl") == "desk"
    changed = code_ways.with_code_way(text, "nl", "email")
    assert "aan de balie" not in changed
    letters.keep_letter(office, request_id, LetterKind.ANSWER, changed, language="nl")
    letters_out.make_final(office, letter_id, version=version(office, request_id, letter_id))
    letters_out.send_letter(office, letter_id, "post", code_way="email", version=version(office, request_id, letter_id))
    assert "aparte e-mail" in letters.read_letter(office, letter_id).text


def test_the_clock_stops_when_the_answer_was_delivered(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="file")
    if at(office, request_id) is State.RECEIVED:
        asked.step(office, request_id, State.EXPLAINED)
    asked.step(office, request_id, State.LETTER)
    letter_id = kept(office, request_id)
    letters_out.send_letter(office, letter_id, "post", version=version(office, request_id, letter_id))
    asked.step(office, request_id, State.DELIVERED)
    home.clock.move(days=40)
    clock = asked.look(office, request_id).line.clock
    assert clock.days_left(office.today()) == 28
    assert not clock.is_late(office.today())
    assert reading.request_figures(office, office.today().year).late == 0
