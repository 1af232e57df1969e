"""What counts as handed in on the client's own screen, and what the desk did itself."""

from __future__ import annotations

from dataclasses import replace

from skintwin_desktop.core import handed_in, intake, own_answers
from skintwin_desktop.core.handed_in import HandedIn
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.own_answers import OwnAnswers
from skintwin_desktop.core.questionnaire import questionnaire
from tests.builders import ANNA, Home, intake_entry


def test_a_statement_read_at_the_desk_is_no_own_screen(home: Home) -> None:
    studio = home.receptionist()
    entry = replace(intake_entry(studio, ANNA), handover_way=handed_in.SHOWN)
    done = intake.complete_intake(studio, entry)
    assert handed_in.handed_in(studio, done.client.id) == HandedIn()
    answers = HealthAnswers(questionnaire("nl").version, {"sunbed": "never"}, {}, {}, given_by="client")
    own_answers.hand_in_own_answers(studio, done.client.id, OwnAnswers(answers, statement_given=True))
    assert handed_in.handed_in(studio, done.client.id) == HandedIn(studio.now(), statement=True)
