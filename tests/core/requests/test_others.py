"""Requests of others than the client: police, next of kin and commissioning parties get what was established."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core.requests import letters, notes, parts, proofs
from skintwin_desktop.core.requests.proofs import OfficialSeen
from skintwin_desktop.core.requests.records import FOUND, GIVE, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StepRefused
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from tests.builders import KAREL, take_in
from tests.core import asked


def fields(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [one.field for one in refused.value.problems]


def at_second_look(office: Studio, client_id: UUID, decision: str) -> UUID:
    """Return a request of the police that stands at its second look."""
    request_id = asked.asked(office, client_id, "police", requester="Brigadier De Wit", reply_to="Postbus 1")
    notes.note(office, request_id, notes.GROUND, "Artikel 126nf Sv.", code="order")
    notes.note(office, request_id, notes.REASON, "De rechter-commissaris beveelt het.")
    asked.step(office, request_id, State.GROUND_TESTED)
    asked.official_seen(office, request_id)
    for part in asked.step(office, request_id, State.ASSESSING).parts:
        if part.found == FOUND:
            ground = "" if decision == GIVE else "secrecy"
            parts.decide_part(
                office, part.id, decision, ground=ground, words="Zo is het." if ground else "", version=part.version
            )
    asked.step(office, request_id, State.SECOND_LOOK)
    return request_id


def test_the_grounds_of_next_of_kin_are_not_those_of_the_police(office: Studio, anna: UUID) -> None:
    police, kin = asked.asked(office, anna, "police"), asked.asked(office, anna, "next_of_kin")
    for request_id, code in ((police, "parent"), (police, "consent"), (kin, "order"), (kin, "duty")):
        with pytest.raises(Refused):
            notes.note(office, request_id, notes.GROUND, "Onzin.", code=code)
    assert Guard.GROUND_CHOSEN not in asked.look(office, police).met | asked.look(office, kin).met


@pytest.mark.parametrize(("decision", "says"), [(GIVE, "Wij doen wat u vraagt."), (REFUSE, "beroepsgeheim")])
def test_the_second_look_reads_what_was_decided(office: Studio, anna: UUID, decision: str, says: str) -> None:
    request_id = at_second_look(office, anna, decision)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER, language="nl").text
    assert says in text
    assert ("Wij kunnen niet doen wat u vraagt" in text) == (decision == REFUSE)


def test_an_official_has_a_name_an_office_and_an_order(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "police")
    for seen, missing in (
        (OfficialSeen("phone", "A", "B", "C"), "official_way"),
        (OfficialSeen("order_seen", " ", "B", "C"), "official"),
        (OfficialSeen("order_seen", "A", "", "C"), "office"),
        (OfficialSeen("order_seen", "A", "B", ""), "number"),
    ):
        with pytest.raises(Refused) as refused:
            proofs.note_official(office, request_id, seen)
        assert fields(refused) == [missing]
    assert Guard.OFFICIAL_KNOWN not in asked.look(office, request_id).met
    with pytest.raises(StepRefused):
        proofs.note_official(office, asked.asked(office, anna), asked.OFFICIAL)
    proofs.note_official(office, request_id, asked.OFFICIAL)
    assert Guard.OFFICIAL_KNOWN in asked.look(office, request_id).met


def test_hearsay_does_not_show_that_somebody_died(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "next_of_kin")
    with pytest.raises(Refused) as refused:
        proofs.note_death(office, request_id, "other", office.today(), " ")
    assert fields(refused) == ["words"]
    proofs.note_death(office, request_id, "other", office.today(), "Hij zei het.")
    assert Guard.DEATH_PROVEN not in asked.look(office, request_id).met
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.DEATH_SHOWN)
    note_id = proofs.note_death(office, request_id, "extract", office.today(), "Gemeente Voorbeeldstad.")
    assert Guard.DEATH_PROVEN in asked.look(office, request_id).met
    assert str(office.today().year) in notes.read_words(office, note_id)
    with pytest.raises(ValueError, match="death"):
        notes.note(office, request_id, notes.DEATH, code="deed")


def test_a_commissioner_without_a_result_is_refused_and_hears_nothing(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "commissioner", requester="Bureau De Proef")
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.REFUSED)
    assert refused.value.missing == (Guard.REASON_GIVEN.value,)
    notes.note(office, request_id, notes.REASON, "Er is geen uitslag.")
    asked.step(office, request_id, State.REFUSED, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER, language="nl").text
    assert "Wij zeggen ook niet" in text
    assert "uitslag" not in text


@pytest.mark.parametrize(
    ("requester", "known"), [("voorbeeldzorg", True), ("Voorbeeldzorg BV", False), ("Bureau De Proef", False)]
)
def test_only_the_commissioning_party_of_the_file_goes_on(office: Studio, requester: str, known: bool) -> None:
    client_id = take_in(office, KAREL, requested_by="commissioner", commissioner="Voorbeeldzorg").client.id
    request_id = asked.asked(office, client_id, "commissioner", requester=requester)
    assert (Guard.COMMISSION_KNOWN in asked.look(office, request_id).met) == known


def test_a_ground_that_speaks_of_something_else_is_refused(office: Studio, anna: UUID) -> None:
    request_id = asked.searched(office, anna, "portability")
    part = next(one for one in asked.look(office, request_id).parts if one.code == "ADM")
    with pytest.raises(Refused) as refused:
        parts.decide_part(office, part.id, REFUSE, ground="not_provided", words="Niet gegeven.", version=part.version)
    assert [(one.field, one.code) for one in refused.value.problems] == [("ground", "not_here")]
