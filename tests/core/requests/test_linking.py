"""Whose file a request is about: said later, said wrongly and taken back, or nobody's at all."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core.requests import (
    collecting,
    identifying,
    letters,
    letters_out,
    linking,
    notes,
    parts,
    rectifying,
)
from skintwin_desktop.core.requests.facts import VOID
from skintwin_desktop.core.requests.records import FOUND, NOTHING
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, NotFound, Refused, RequestClosed, StepRefused
from skintwin_desktop.rules.identification import CALLED_BACK, CODE_BY_POST, SHOWN
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.tables import JournalRow, RequestLetterRow, RequestNoteRow, RightsRequestRow
from tests.builders import KAREL, Home, take_in
from tests.core import asked

WHO = {"requester": "K. de Vreemde", "reply_to": "Kade 1, 3011 AA Rotterdam"}


@pytest.fixture
def karel(office: Studio) -> UUID:
    return take_in(office, KAREL).client.id


def link(studio: Studio, request_id: UUID, client_id: UUID) -> None:
    linking.link_request(studio, request_id, client_id, version=asked.look(studio, request_id).version)


def unlink(studio: Studio, request_id: UUID, reason: str = "Een andere De Vreemde.") -> None:
    linking.unlink_request(studio, request_id, reason, version=asked.look(studio, request_id).version)


def journalled(studio: Studio, event: str) -> list[UUID | None]:
    with studio.reading() as session:
        return list(session.execute(select(JournalRow.client_id).where(JournalRow.event == event)).scalars())


def at_identity(studio: Studio, client_id: UUID | None) -> UUID:
    request_id = asked.asked(studio, client_id, **WHO)
    asked.step(studio, request_id, State.IDENTITY)
    return request_id


def test_a_way_that_needs_a_file_does_not_hold_without_one(office: Studio) -> None:
    request_id = at_identity(office, None)
    for rung in (CALLED_BACK, CODE_BY_POST):
        with pytest.raises(StepRefused) as refused:
            identifying.note_attempt(office, request_id, rung, "match")
        assert refused.value.missing == (Guard.FILE_KNOWN.value,)
    with pytest.raises(StepRefused):
        identifying.issue_code(office, request_id)
    identifying.note_attempt(office, request_id, CALLED_BACK, "impossible", "Geen nummer bekend")
    identifying.note_attempt(office, request_id, SHOWN, "match")
    assert Guard.IDENTITY_MATCHES in asked.look(office, request_id).met


def test_who_it_is_is_compared_again_once_the_file_is_known(office: Studio, anna: UUID) -> None:
    request_id = at_identity(office, None)
    identifying.note_attempt(office, request_id, SHOWN, "match")
    link(office, request_id, anna)
    found = asked.look(office, request_id)
    assert found.line.state is State.IDENTITY
    assert found.line.client_id == anna
    assert Guard.IDENTITY_MATCHES not in found.met
    assert [one.outcome for one in found.attempts] == [VOID]
    assert identifying.lighter_left(found.attempts) == identifying.LIGHTER
    assert [(one.kind, one.code) for one in found.notes][-1] == (notes.FILE, notes.LINKED)
    identifying.note_attempt(office, request_id, CALLED_BACK, "match")
    assert asked.step(office, request_id, State.IDENTITY_AGREED).line.state is State.IDENTITY_AGREED
    assert journalled(office, "request_linked") == [anna]


def test_what_was_said_before_the_file_was_known_belongs_to_the_copy_of_the_client(office: Studio, anna: UUID) -> None:
    request_id = at_identity(office, None)
    link(office, request_id, anna)
    with office.reading() as session:
        found = collecting.Collector(office, session).collect(anna, kinds=["REQ"])
    assert asked.WORDS in {value.value for one in found.of("REQ") for value in one.values}


def test_a_search_that_began_without_a_file_begins_anew_in_the_file(office: Studio, anna: UUID) -> None:
    request_id = at_identity(office, None)
    identifying.note_attempt(office, request_id, SHOWN, "match")
    asked.step(office, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(office, request_id, notes.SCOPE, code="all")
    asked.step(office, request_id, State.SEARCHING)
    link(office, request_id, anna)
    found = asked.look(office, request_id)
    assert (found.line.state, found.parts) == (State.IDENTITY, ())
    identifying.note_attempt(office, request_id, SHOWN, "match")
    asked.step(office, request_id, State.IDENTITY_AGREED, State.SCOPE)
    assert Guard.SCOPE_CHOSEN in asked.look(office, request_id).met
    assert any(one.found == FOUND for one in asked.step(office, request_id, State.SEARCHING).parts)


def test_a_wrong_file_is_taken_off_with_its_reason_and_nothing_of_it_goes_along(
    home: Home, office: Studio, anna: UUID, karel: UUID
) -> None:
    request_id = asked.searched(office, anna)
    asked.decided(office, request_id)
    notes.note(office, request_id, notes.REASON, "Het dossier van Anna.")
    receipt = letters.compose_letter(office, request_id, LetterKind.RECEIPT)
    letters.keep_letter(office, request_id, LetterKind.RECEIPT, receipt.text, language="nl")
    sent = asked.look(office, request_id).letters[0]
    letters_out.send_letter(office, sent.id, "post", version=sent.version)
    letters.keep_letter(office, request_id, LetterKind.ANSWER, "Wat Anna krijgt.", language="nl")
    with pytest.raises(Refused):
        unlink(office, request_id, " ")
    home.clock.move(minutes=1)
    unlink(office, request_id)
    found = asked.look(office, request_id)
    assert (found.line.state, found.line.client_id, found.parts) == (State.IDENTITY, None, ())
    assert {Guard.NO_FILE} == found.met & {Guard.NO_FILE, Guard.FILE_KNOWN, Guard.IDENTITY_MATCHES, Guard.REASON_GIVEN}
    assert [one.kind for one in found.letters] == [LetterKind.RECEIPT]
    assert journalled(office, "request_unlinked") == [anna]
    link(office, request_id, karel)
    with office.reading() as session:
        sent_to = session.execute(select(RequestLetterRow.client_id)).scalars().all()
        by_kind = {one.kind: one.client_id for one in session.execute(select(RequestNoteRow)).scalars()}
    assert sent_to == [anna]
    assert by_kind[notes.ASKED] == karel
    assert by_kind[notes.REASON] == anna


def test_reception_says_whose_file_it_is_until_the_practitioner_has_begun(
    home: Home, office: Studio, anna: UUID
) -> None:
    early, late = at_identity(office, anna), asked.searched(office, anna)
    home.close(office)
    desk = home.receptionist()
    unlink(desk, early)
    link(desk, early, anna)
    with pytest.raises(Denied):
        unlink(desk, late)
    assert asked.look(desk, late).line.client_id == anna


def test_a_file_is_not_taken_off_while_the_request_restricts_it(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    rectifying.add_item(office, request_id, "street", "Kade")
    for part in asked.step(office, request_id, State.SEARCHING).parts:
        if part.open and part.required:
            parts.answer_part(office, part.id, NOTHING, version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    notes.note(office, request_id, notes.UNPROVEN, "Zegt dat het anders is.")
    asked.step(office, request_id, State.MORE_ASKED)
    with pytest.raises(StepRefused):
        unlink(office, request_id)
    notes.note(office, request_id, notes.MORE_CAME, "Een brief.")
    asked.step(office, request_id, State.ASSESSING)
    with pytest.raises(Refused) as refused:
        unlink(office, request_id)
    assert refused.value.problems[0].code == "restricted"


def test_a_wrong_file_is_refused_where_nothing_can_be_said_any_more(office: Studio, anna: UUID, karel: UUID) -> None:
    stopped = asked.asked(office, anna, "objection", about="news")
    with pytest.raises(StepRefused):
        unlink(office, stopped)
    request_id = asked.searched(office, anna)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED)
    with pytest.raises(StepRefused):
        unlink(office, request_id)
    other = at_identity(office, anna)
    with pytest.raises(NotFound):
        link(office, other, karel)
    with pytest.raises(ChangedMeanwhile):
        linking.unlink_request(office, other, "Verkeerd", version=asked.look(office, other).version + 1)
    with office.saving() as session:
        session.get_one(RightsRequestRow, other).closed_at = office.now()
    with pytest.raises(RequestClosed):
        unlink(office, other)


def test_somebody_of_whom_there_is_no_file_gets_an_answer(office: Studio) -> None:
    request_id = at_identity(office, None)
    identifying.note_attempt(office, request_id, SHOWN, "match")
    asked.step(office, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(office, request_id, notes.SCOPE, code="all")
    for part in asked.step(office, request_id, State.SEARCHING).parts:
        if part.open:
            parts.answer_part(office, part.id, NOTHING, version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.GRANTED)
    assert refused.value.missing == (Guard.FILE_KNOWN.value,)
    assert asked.step(office, request_id, State.LETTER).line.outcome == ""
    answer = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert "geen gegevens van u gevonden" in answer.text
    assert answer.missing == ()
