"""What dialogs say is true of this request: who reads the words, how many there can be, which place holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core.requests import letters
from skintwin_desktop.core.requests.parts import MOST_FOUND
from skintwin_desktop.core.requests.records import CLASS, FOUND
from skintwin_desktop.core.requests.rectifying import LONGEST_STATEMENT
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ErasureRefused, FileRestricted, FolderUnusable, ProcessingRestricted, WaitFirst
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.own_statements import StatementDialog
from skintwin_desktop.ui.request_answer import AnswerDialog
from skintwin_desktop.ui.request_decide import DecideDialog
from skintwin_desktop.ui.request_erasing import DestroyDialog
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.ui.requests_desk import make_stage, open_request, screen_of
from tests.ui.support import Stage

LATE = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)
"""Half past midnight of the next day in the studio."""


@pytest.fixture
def office(home: Home) -> Studio:
    return home.practitioner()


@pytest.fixture
def anna(office: Studio) -> UUID:
    return take_in(office, ANNA).client.id


@pytest.fixture
def stage(office: Studio) -> Stage:
    return make_stage(office)


@pytest.mark.parametrize("client_reads", [True, False])
def test_it_is_said_who_reads_a_reason(stage: Stage, office: Studio, anna: UUID, *, client_reads: bool) -> None:
    searched = asked.look(office, asked.searched(office, anna))
    part = next(one for one in searched.parts if one.kind == CLASS)
    request = searched if client_reads else asked.look(office, asked._police_at(office, anna, State.ASSESSING))
    dialog = DecideDialog(stage.window, office, stage.jobs, stage.privacy, request, chosen=(part,))
    assert dialog.fields["words"]._hint.startswith("The client reads this") is client_reads
    stage.close()


def test_more_than_anybody_has_is_not_taken(stage: Stage, office: Studio, anna: UUID) -> None:
    request = asked.look(office, asked.searched(office, anna))
    dialog = AnswerDialog(stage.window, office, stage.jobs, stage.privacy, request, part=request.parts[0])
    dialog.found.set_value(FOUND)
    for typed in ("999999999999", str(MOST_FOUND + 1), "9" * 5000, "²"):
        dialog.count.setText(typed)
        assert "count" in dialog.problems()
    dialog.count.setText(str(MOST_FOUND))
    assert dialog.problems() == {}
    stage.close()


def test_a_long_statement_is_taken_and_the_limit_has_a_sentence(stage: Stage, office: Studio, anna: UUID) -> None:
    dialog = StatementDialog(stage.window, office, stage.jobs, stage.privacy, anna)
    dialog.words.set_text("x" * LONGEST_STATEMENT)
    assert dialog.problems() == {}
    dialog.words.set_text("x" * (LONGEST_STATEMENT + 1))
    assert "second statement" in dialog.problems()["words"]
    stage.close()


def test_what_was_said_of_a_bad_place_goes_when_a_good_one_is_chosen(
    stage: Stage, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    request = asked.look(office, asked.searched(office, anna))
    dialog = DestroyDialog(stage.window, office, stage.jobs, request)
    dialog.start()
    stage.rest()
    dialog.ledger.keep_in(str(office.folder))
    stage.rest()
    assert dialog.note.isVisible()
    dialog.ledger.keep_in(str(tmp_path))
    stage.rest()
    assert not dialog.note.isVisible()
    assert str(tmp_path) in dialog.ledger.place.text()
    stage.close()


def test_moments_are_those_of_the_studio_wherever_the_computer_thinks_it_is() -> None:
    assert "30-11-2026 00:30" in sentence(WaitFirst(LATE))
    assert "30-11-2026 00:30" in sentence(ErasureRefused("too_early", until=LATE))
    assert "30-11-2026" in sentence(ProcessingRestricted(LATE, "claim", ""))
    assert "30-11-2026" in sentence(FileRestricted(LATE, "A. Proef"))
    for reason in ("full", "with_parcel"):
        assert "/media/stick" in sentence(FolderUnusable("/media/stick", reason))


def test_the_buttons_say_that_a_draft_leaves_until_the_letter_is_final(
    stage: Stage, office: Studio, anna: UUID
) -> None:
    request_id = asked.asked(office, anna, "objection", about="file")
    asked.step(office, request_id, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    letters.keep_letter(office, request_id, LetterKind.ANSWER, text, language="nl")
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    card = screen.request.letter
    assert (card.print.text(), card.save.text()) == ("Print a draft", "Save a draft as PDF")
    card.final.click()
    stage.rest()
    assert (card.print.text(), card.save.text()) == ("Print", "Save as PDF")
    stage.close()
