"""A medical correction counts when the file shows it, and not because somebody says so."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core import lesions, results, screening
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.requests import letters, notes, rectifying
from skintwin_desktop.core.requests.corrected import CORRECTED, NOTED
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StepRefused
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.tables import RequestPartRow
from tests.builders import Home
from tests.core import asked

WORDS = "Was links, is rechts."


def seen(studio: Studio, client_id: UUID) -> tuple[UUID, UUID]:
    """Let a client be seen; return the visit and the lesion."""
    visit = screening.start_visit(studio, client_id, VisitReason("complaint", "Een plek."))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230, "links"))
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Rustig.", action="none", note="Links."))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen."))
    return visit, lesion


def granted(studio: Studio, client_id: UUID, field: str, visit_id: UUID | None = None) -> tuple[UUID, UUID]:
    """Bring a correction of one medical item to being carried out; return the request and the item."""
    request_id = asked.identified(studio, client_id, "rectification")
    part_id = rectifying.add_item(studio, request_id, field, "Het klopt niet.", visit_id=visit_id)
    asked.step(studio, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    return request_id, part_id


def done(studio: Studio, request_id: UUID, part_id: UUID) -> str:
    """Return what came of an item."""
    return next(one.done for one in asked.look(studio, request_id).parts if one.id == part_id)


def test_nothing_that_stands_as_it_stood_is_called_corrected(home: Home, office: Studio, anna: UUID) -> None:
    visit, lesion = seen(office, anna)
    home.clock.move(minutes=5)
    request_id, part_id = granted(office, anna, "finding", visit)
    home.clock.move(minutes=5)
    with pytest.raises(Refused) as refused:
        rectifying.confirm_item(office, part_id, WORDS)
    assert [(one.field, one.code) for one in refused.value.problems] == [("words", "unchanged")]
    assert done(office, request_id, part_id) == ""
    with pytest.raises(StepRefused):
        rectifying.carry_out_rectification(office, request_id)
    lesions.assess_lesion(office, lesion, visit, Assessment(impression_words="Rustig.", action="none", note="Rechts."))
    rectifying.confirm_item(office, part_id, WORDS)
    rectifying.carry_out_rectification(office, request_id)
    asked.step(office, request_id, State.CHECKING)
    assert rectifying.check_rectification(office, request_id)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    assert "Dit is veranderd:\n– Een bevinding" in text
    assert WORDS in text


@pytest.mark.parametrize("field", ["health_answers", "risk_profile", "conclusion", "letter", "picture"])
def test_of_what_there_is_no_record_it_is_noted_what_the_client_says(
    home: Home, office: Studio, anna: UUID, field: str
) -> None:
    home.clock.move(minutes=5)
    request_id, part_id = granted(office, anna, field)
    if field == "health_answers":  # they were given at the intake
        with pytest.raises(Refused):
            rectifying.confirm_item(office, part_id, WORDS)
        return
    rectifying.confirm_item(office, part_id, WORDS)
    assert done(office, request_id, part_id) == NOTED
    rectifying.carry_out_rectification(office, request_id)
    asked.step(office, request_id, State.CHECKING)
    assert rectifying.check_rectification(office, request_id)
    asked.step(office, request_id, State.LETTER)
    drafted = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert "Dit is veranderd" not in drafted.text
    assert f"Wij hebben genoteerd wat u zegt:\n– {FIELDS[field]}: {WORDS}" in drafted.text
    assert drafted.missing == ()


FIELDS = {
    "risk_profile": "Het risicoprofiel",
    "conclusion": "Een conclusie",
    "letter": "Een brief",
    "picture": "Een foto",
}


def test_an_addendum_to_the_result_of_that_visit_corrects_a_conclusion(home: Home, office: Studio, anna: UUID) -> None:
    visit, _ = seen(office, anna)
    results.sign_result(office, visit, ResultPlan(general="Niets."))
    home.clock.move(minutes=5)
    request_id, part_id = granted(office, anna, "conclusion", visit)
    home.clock.move(minutes=5)
    with pytest.raises(Refused):
        rectifying.confirm_item(office, part_id, WORDS)
    results.sign_addendum(office, visit, AddendumContent("Toch iets.", "De cliënt vroeg erom."))
    rectifying.confirm_item(office, part_id, WORDS)
    assert done(office, request_id, part_id) == CORRECTED


def test_what_was_called_corrected_before_fails_at_the_check_and_can_be_done_again(
    home: Home, office: Studio, anna: UUID
) -> None:
    visit, _ = seen(office, anna)
    home.clock.move(minutes=5)
    request_id, part_id = granted(office, anna, "finding", visit)
    with office.saving() as session:  # as an earlier version of the program noted it
        session.get_one(RequestPartRow, part_id).done = CORRECTED
    rectifying.carry_out_rectification(office, request_id)
    asked.step(office, request_id, State.CHECKING)
    assert not rectifying.check_rectification(office, request_id)
    found = asked.look(office, request_id)
    assert Guard.VERIFIED not in found.met
    assert done(office, request_id, part_id) == ""
    failed = next(note for note in found.notes if note.kind == notes.FAILED)
    assert notes.read_words(office, failed.id) == "Een bevinding"
    asked.step(office, request_id, State.FAILED, State.CARRYING_OUT)
