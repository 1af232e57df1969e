"""The list that a client signs before a destruction says what was decided, and binds what is ordered."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import erasure, sources
from skintwin_desktop.core.requests import erasing, letters, letters_out, notes, object_list, parts, telling
from skintwin_desktop.core.requests.records import FOUND, GIVE, RECIPIENT, REFUSE, SOURCE, Part, RecipientAnswer
from skintwin_desktop.core.sources import SourceEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ErasureRefused, Refused, StepRefused
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from tests.builders import OWNER_PASSWORD, Home
from tests.core import asked
from tests.core import erasing as destruction
from tests.paper.samples import plain, poppler

NAMES = ("Bak met brieven", "Boekhouder", "Postvak")


@pytest.fixture
def studio(anna_studio: Studio) -> Studio:
    return anna_studio


@pytest.fixture
def anna(filled_home: tuple[Home, destruction.Person]) -> UUID:
    return filled_home[1].client


def outside(studio: Studio, request_id: UUID) -> list[Part]:
    """Return the sources outside that were added here, by name."""
    found = [one for one in asked.look(studio, request_id).parts if one.kind == SOURCE and one.label in NAMES]
    return sorted(found, key=lambda one: one.label)


def talking(studio: Studio, client_id: UUID, *, at_sources: int = 0) -> UUID:
    """Bring a request for destruction to the talk with everything decided; some sources have something that goes."""
    for name in NAMES:
        sources.add_source(studio, SourceEntry("other", name, "Van alles.", "De balie.", "Vragen.", 5, always=False))
    request_id = asked.searched(studio, client_id, "erasure")
    for part in outside(studio, request_id)[:at_sources]:
        parts.answer_part(studio, part.id, FOUND, count=3, version=part.version)
    asked.decided_by_law(studio, request_id)
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND and not part.decision:
            parts.decide_part(studio, part.id, GIVE, version=part.version)
    asked.step(studio, request_id, State.TALK)
    notes.note(studio, request_id, notes.TALK, "Besproken.")
    return request_id


def test_it_says_what_goes_what_stays_and_why_and_is_kept_as_it_was_signed(
    studio: Studio, anna: UUID, tmp_path: Path
) -> None:
    request_id = talking(studio, anna, at_sources=1)
    text = object_list.read_list(studio, request_id)
    goes, elsewhere, stays = (text.index(words) for words in ("Dit vernietigen wij:", "Hier vernietigen", "Dit blijft"))
    assert goes < text.index("Uw foto’s") < elsewhere < text.index(NAMES[0]) < stays
    assert "Uw facturen en betalingen: bewaarplicht voor de belasting" in text[stays:]
    assert object_list.save_list(studio, request_id, tmp_path / "list.pdf")
    printed = plain(poppler("pdftotext", (tmp_path / "list.pdf").read_bytes(), to=tmp_path / "again.pdf"))
    assert "Handtekening:" in printed
    assert "Uw facturen en betalingen" in printed
    assert object_list.list_pages(studio, request_id, ppi=30)[0].startswith(b"\x89PNG")
    object_list.note_signed(studio, request_id, "paper", text)
    note = asked.look(studio, request_id).notes[-1]
    assert (note.kind, note.code) == (notes.SIGNED_LIST, "paper")
    assert notes.read_words(studio, note.id) == text


def test_what_is_decided_otherwise_afterwards_is_not_signed(anna_home: Home, studio: Studio, anna: UUID) -> None:
    request_id = talking(studio, anna)
    asked.sign_list(studio, request_id)
    asked.step(studio, request_id, State.CONFIRMED)
    assert Guard.LIST_SIGNED in asked.look(studio, request_id).met
    old = object_list.read_list(studio, request_id)
    part = next(one for one in asked.look(studio, request_id).parts if one.code == "MSG")
    anna_home.clock.move(minutes=1)
    parts.decide_part(studio, part.id, REFUSE, ground="proof", words="Nodig.", version=part.version)
    with pytest.raises(StepRefused) as refused:
        asked.step(studio, request_id, State.SECOND_LOOK)
    assert refused.value.missing == (Guard.LIST_SIGNED.value,)
    with pytest.raises(StepRefused):
        object_list.note_signed(studio, request_id, "paper", old)
    asked.sign_list(studio, request_id)
    asked.step(studio, request_id, State.SECOND_LOOK)


def test_it_waits_for_every_decision_and_for_how_it_was_signed(studio: Studio, anna: UUID) -> None:
    request_id = asked.searched(studio, anna, "erasure")
    with pytest.raises(StepRefused):
        object_list.read_list(studio, request_id)
    asked.step(studio, request_id, State.TALK)
    with pytest.raises(StepRefused) as refused:
        object_list.read_list(studio, request_id)
    assert refused.value.missing == (Guard.EVERYTHING_DECIDED.value,)
    with pytest.raises(Refused):
        object_list.note_signed(studio, request_id, "by heart", "x")
    with pytest.raises(ValueError, match=notes.SIGNED_LIST):
        notes.note(studio, request_id, notes.SIGNED_LIST, "x", code="paper")


def test_what_lies_at_a_source_is_a_task_and_the_letter_says_what_came_of_it(
    anna_home: Home, studio: Studio, anna: UUID
) -> None:
    request_id = talking(studio, anna, at_sources=3)
    asked.sign_list(studio, request_id)
    asked.step(studio, request_id, State.CONFIRMED, State.SECOND_LOOK)
    plan = erasing.plan_for_request(studio, request_id)
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    anna_home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    tasks = [one for one in asked.look(studio, request_id).parts if one.kind == RECIPIENT]
    others = [one for one in tasks if one.label not in NAMES]
    for part in others:
        telling.note_recipient(studio, part.id, RecipientAnswer(telling.NOT_GIVEN, words="Nee."), version=part.version)
    tasks = [one for one in tasks if one not in others]
    with pytest.raises(StepRefused) as refused:
        asked.step(studio, request_id, State.LETTER)
    assert refused.value.missing == (Guard.RECIPIENTS_TOLD.value,)
    gone, told, left = sorted(tasks, key=lambda one: one.label)
    with pytest.raises(Refused):
        telling.note_recipient(studio, gone.id, RecipientAnswer(telling.DISPROPORTIONATE, words="x"), version=1)
    with pytest.raises(Refused):
        telling.note_recipient(studio, gone.id, RecipientAnswer(telling.GONE), version=gone.version)
    answers = (
        (gone, RecipientAnswer(telling.GONE, studio.today())),
        (told, RecipientAnswer(telling.TOLD, studio.today(), "phone")),
        (left, RecipientAnswer(telling.STILL_THERE, words="Zij antwoorden niet.")),
    )
    for part, answer in answers:
        telling.note_recipient(studio, part.id, answer, version=part.version)
    asked.step(studio, request_id, State.LETTER)
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER).text
    assert f"Hier is het ook vernietigd:\n– {NAMES[0]} (" in text
    assert f"– {NAMES[1]} (" in text
    assert f"Hier is het nog niet weg:\n– {NAMES[2]}. Zij antwoorden niet." in text
    assert "Niemand anders kreeg" not in text


def test_a_request_that_was_taken_back_holds_a_destruction_until_its_letter_left(studio: Studio, anna: UUID) -> None:
    other = asked.asked(studio, anna)
    asked.step(studio, other, State.IDENTITY)
    notes.note(studio, other, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(studio, other, State.TAKEN_BACK)
    with pytest.raises(ErasureRefused):
        destruction.destroyed(studio, anna)
    text = letters.compose_letter(studio, other, LetterKind.TAKEN_BACK).text
    letter_id = letters.keep_letter(studio, other, LetterKind.TAKEN_BACK, text, language="nl")
    letters_out.send_letter(studio, letter_id, "post", version=asked.look(studio, other).letters[-1].version)
    asked.step(studio, other, State.CLOSED)
    order = destruction.destroyed(studio, anna)
    assert [one.id for one in erasure.unfinished_erasures(studio)] == [order]
