"""A request from the desk to its answer: written down, identified, searched, decided, looked at again, closed."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, consents, news, sources
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import (
    identifying,
    late_copies,
    letters,
    letters_out,
    linking,
    looking,
    notes,
    parts,
    reading,
    registering,
)
from skintwin_desktop.core.requests.identity import METHOD, Field, IdCopyCheck
from skintwin_desktop.core.requests.records import FOUND, REFUSE, RequestEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    ChangedMeanwhile,
    Denied,
    LetterIncomplete,
    Refused,
    RequestClosed,
    SamePerson,
    StepRefused,
    WaitFirst,
)
from skintwin_desktop.rules.identification import CALLED_BACK, CODE_BY_POST, MASKED_COPY, SHOWN
from skintwin_desktop.rules.requests import Guard, LetterKind, Right, State
from skintwin_desktop.store.tables import RequestNoteRow
from tests import colleagues
from tests.builders import ANNA, OWNER_PASSWORD, Home, take_in
from tests.core import asked, correspondence, world


@pytest.fixture
def anna(office: Studio) -> UUID:
    sources.add_source(office, correspondence.SOURCE)
    return take_in(office, ANNA).client.id


def test_an_access_request_goes_from_the_desk_to_its_end(office: Studio, anna: UUID) -> None:
    request_id = asked.searched(office, anna)
    found = {part.code: part.count for part in asked.look(office, request_id).parts if part.kind == "class"}
    assert found["ADM"] >= 1
    assert found["MED"] >= 1
    assert found["IMG"] == 0
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    with office.deed(*_carried()) as deed:
        row = notes.open_row(deed.session, request_id)
        notes.add_note(office, deed.session, row, notes.CARRIED_OUT)
        deed.about("request", request_id, client=anna)
    asked.step(office, request_id, State.CHECKING)
    with office.deed(*_carried()) as deed:
        notes.add_note(office, deed.session, notes.open_row(deed.session, request_id), notes.VERIFIED)
        deed.about("request", request_id, client=anna)
    asked.step(office, request_id, State.LETTER)
    drafted = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert drafted.missing == ()
    assert "V-2026-001" in drafted.text
    letter_id = letters.keep_letter(office, request_id, LetterKind.ANSWER, drafted.text, language="nl")
    letter = asked.look(office, request_id).letters[-1]
    assert letter.sealed
    assert letter.body == ""
    letters_out.send_letter(office, letter_id, "desk", version=letter.version)
    request = asked.step(office, request_id, State.DELIVERED, State.CLOSED)
    assert request.line.closed_on == office.today()
    assert [step.target for step in request.steps][-1] is State.CLOSED
    with pytest.raises(RequestClosed):
        notes.note(office, request_id, notes.REMARK, "nog iets")
    assert reading.list_requests(office) == ()
    assert [line.id for line in reading.list_requests(office, anna, closed=True)] == [request_id]
    figures = reading.request_figures(office, 2026)
    assert (figures.open, figures.answered, figures.answered_late, figures.median_days) == (0, 1, 0, 0)


def _carried() -> tuple[Event, Kind, Purpose]:
    return Event.REQUEST_CARRIED_OUT, Kind.EXECUTE, Purpose.RIGHTS


def test_nothing_is_skipped(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.GRANTED)
    asked.step(office, request_id, State.IDENTITY)
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.IDENTITY_AGREED)
    assert refused.value.missing == (Guard.IDENTITY_MATCHES.value,)
    request = asked.look(office, request_id)
    assert request.line.state is State.IDENTITY
    assert not next(one for one in request.next_steps if one.target is State.IDENTITY_AGREED).open


def test_a_source_without_an_answer_keeps_the_search_open(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna)
    request = asked.step(office, request_id, State.SEARCHING)
    waiting = [part for part in request.parts if part.open]
    assert [part.label for part in waiting] == [correspondence.SOURCE.name]
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.ASSESSING)
    with pytest.raises(Refused):
        parts.answer_part(office, waiting[0].id, "not_applicable", version=waiting[0].version)
    parts.answer_part(office, waiting[0].id, FOUND, count=3, version=waiting[0].version)
    with pytest.raises(ChangedMeanwhile):
        parts.answer_part(office, waiting[0].id, FOUND, version=waiting[0].version)
    assert asked.step(office, request_id, State.ASSESSING).line.state is State.ASSESSING


def test_a_refusal_needs_ground_reason_and_somebody_else(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.searched(office, anna)
    part = next(one for one in asked.look(office, request_id).parts if one.code == "MED")
    with pytest.raises(Refused):
        parts.decide_part(office, part.id, REFUSE, version=part.version)
    parts.decide_part(office, part.id, REFUSE, ground="others_privacy", words="Ook van een ander.",
                      version=part.version)  # fmt: skip
    asked.decided(office, request_id)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.PARTLY)
    asked.step(office, request_id, State.SECOND_LOOK)
    looking.ask_second_look(office, request_id)
    with pytest.raises(WaitFirst):
        looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    assert asked.step(office, request_id, State.PARTLY).line.outcome == "partly"
    assert asked.look(office, request_id).looks[0].alone


def test_news_stops_at_registration_without_asking_who_it_is(home: Home, office: Studio, anna: UUID) -> None:
    home.close(office)
    desk = home.receptionist()
    request_id = asked.asked(desk, anna, "objection", about="news", channel="phone")
    request = asked.look(desk, request_id)
    assert request.line.state is State.STOPPED
    assert request.attempts == ()
    standing = news.news_standing(desk, anna)
    assert standing.objected_at is not None
    assert set(standing.suppressed) >= {"email"}


def test_a_consent_taken_back_stops_at_registration(office: Studio, anna: UUID) -> None:
    consents.record_consent(office, anna, world.given(office, "share_gp", "given"))
    request_id = asked.asked(office, anna, "withdrawal", about="share_gp", channel="email")
    assert asked.look(office, request_id).line.state is State.STOPPED
    answer = next(one for one in consents.client_consents(office, anna) if one.purpose == "share_gp")
    assert answer.answer == "withdrawn"
    with pytest.raises(Refused) as refused:
        asked.asked(office, anna, "withdrawal", about="share_gp")
    assert [(one.field, one.code) for one in refused.value.problems] == [("about", "not_given")]


def test_reception_writes_down_and_cannot_read_back(home: Home, office: Studio, anna: UUID) -> None:
    home.close(office)
    desk = home.receptionist()
    request_id = asked.asked(desk, anna)
    note = asked.look(desk, request_id).notes[0]
    assert note.kind == notes.ASKED
    with pytest.raises(Denied):
        notes.read_words(desk, note.id)
    with pytest.raises(Denied):
        notes.note(desk, request_id, notes.REASON, "omdat")
    with pytest.raises(Denied):
        letters.compose_letter(desk, request_id, LetterKind.ANSWER)
    receipt = letters.compose_letter(desk, request_id, LetterKind.RECEIPT)
    assert receipt.missing == ()
    home.close(desk)
    practitioner = home.practitioner()
    assert notes.read_words(practitioner, note.id) == asked.WORDS


def test_the_ladder_takes_the_lightest_rung_first(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    with pytest.raises(Refused) as refused:
        identifying.note_attempt(office, request_id, MASKED_COPY, "match")
    assert refused.value.problems[0].code == "lighter_first"
    with pytest.raises(Refused):
        identifying.note_attempt(office, request_id, SHOWN, "impossible")
    for rung in (SHOWN, CALLED_BACK, CODE_BY_POST):
        identifying.note_attempt(office, request_id, rung, "impossible", "woont in het buitenland")
    half = IdCopyCheck(METHOD, 1, tuple((field, field is Field.NAME) for field in Field))
    for looked_at in (None, half):
        with pytest.raises(Refused) as refused:
            identifying.note_attempt(office, request_id, MASKED_COPY, "match", compared=looked_at)
        assert refused.value.problems[0].code == "not_compared"
    identifying.note_attempt(
        office,
        request_id,
        MASKED_COPY,
        "match",
        copy_received_on=office.today(),
        compared=asked.COMPARED,
    )
    request = asked.step(office, request_id, State.IDENTITY_AGREED)
    assert request.attempts[-1].copy_gone_at is not None


def test_a_copy_that_lies_about_holds_the_identification_up(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    identifying.note_copy_arrived(office, request_id, office.today())
    identifying.note_attempt(office, request_id, SHOWN, "match")
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.IDENTITY_AGREED)
    assert refused.value.missing == (Guard.NO_COPY_LEFT.value,)
    assert identifying.copies_to_destroy(office) == ((request_id, office.today() + timedelta(days=7)),)
    identifying.note_copy_gone(office, request_id)
    assert identifying.copies_to_destroy(office) == ()
    asked.step(office, request_id, State.IDENTITY_AGREED)


def test_a_code_by_post_counts_once(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    first = identifying.issue_code(office, request_id)
    second = identifying.issue_code(office, request_id)
    assert first != second
    assert not identifying.check_code(office, request_id, first)
    third = identifying.issue_code(office, request_id)
    assert identifying.check_code(office, request_id, third.lower().replace("-", " "))
    assert Guard.IDENTITY_MATCHES in asked.look(office, request_id).met


@pytest.mark.parametrize("sent", [False, True])
def test_a_code_by_post_is_right_by_comparing_it_and_never_by_hand(office: Studio, anna: UUID, sent: bool) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    code = identifying.issue_code(office, request_id) if sent else ""
    with pytest.raises(Refused) as refused:
        identifying.note_attempt(office, request_id, CODE_BY_POST, "match", "Aan de telefoon genoemd")
    assert [(one.field, one.code) for one in refused.value.problems] == [("rung", "not_compared")]
    assert Guard.IDENTITY_MATCHES not in asked.look(office, request_id).met
    if sent:
        assert identifying.check_code(office, request_id, code)
    else:
        identifying.note_attempt(office, request_id, CODE_BY_POST, "impossible", "Verhuisd")
    assert (Guard.IDENTITY_MATCHES in asked.look(office, request_id).met) is sent


def test_a_copy_that_lies_longer_than_a_week_is_written_down_once(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    identifying.note_copy_arrived(office, request_id, office.today())
    home.clock.move(days=7)
    assert late_copies.tell_late_copies(office) == 0
    home.clock.move(days=1)
    assert [late_copies.tell_late_copies(office) for _ in range(2)] == [1, 0]
    identifying.note_copy_gone(office, request_id)


def test_somebody_else_after_a_match_closes_it_until_another_way(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    identifying.note_attempt(office, request_id, SHOWN, "match")
    identifying.note_attempt(office, request_id, CALLED_BACK, "no_match", "Duidelijk iemand anders")
    with pytest.raises(StepRefused) as stopped:
        asked.step(office, request_id, State.IDENTITY_AGREED)
    assert stopped.value.missing == (Guard.IDENTITY_MATCHES.value,)
    for rung, reason, code in (
        (CALLED_BACK, "Toch wel", "other_way"),
        (SHOWN, " ", "empty"),
    ):
        with pytest.raises(Refused) as refused:
            identifying.note_attempt(office, request_id, rung, "match", reason)
        assert refused.value.problems[0].code == code
    code = identifying.issue_code(office, request_id)
    assert identifying.check_code(office, request_id, code)
    identifying.note_attempt(office, request_id, CALLED_BACK, "no_match", "Weer iemand anders")
    identifying.note_attempt(office, request_id, SHOWN, "match", "Kwam zelf, met het oude paspoort erbij")
    asked.step(office, request_id, State.IDENTITY_AGREED)


@pytest.mark.parametrize(
    ("relation", "wrong", "right"), [("representative", "proxy", "court"), ("proxy", "statement", "proxy")]
)
def test_who_asks_for_another_shows_that_they_may(
    office: Studio, anna: UUID, relation: str, wrong: str, right: str
) -> None:
    request_id = asked.asked(office, anna, relation=relation, requester="B. Proefman", reply_to="Kade 1")
    asked.step(office, request_id, State.IDENTITY)
    identifying.note_attempt(office, request_id, SHOWN, "match")
    with pytest.raises(StepRefused) as stopped:
        asked.step(office, request_id, State.IDENTITY_AGREED)
    assert stopped.value.missing == (Guard.AUTHORITY_SEEN.value,)
    with pytest.raises(Refused):
        notes.note(office, request_id, notes.AUTHORITY, "Gezien.", code=wrong)
    notes.note(office, request_id, notes.AUTHORITY, "Gezien op 29-11.", code=right)
    asked.step(office, request_id, State.IDENTITY_AGREED)


def test_numbers_have_no_gap_and_each_year_begins_anew(home: Home, office: Studio, anna: UUID) -> None:
    with pytest.raises(Refused):
        asked.asked(office, anna, words=" ")
    found = [asked.look(office, asked.asked(office, anna)).line.reference for _ in range(3)]
    assert found == ["V-2026-001", "V-2026-002", "V-2026-003"]
    home.clock.move(days=60)
    assert asked.look(office, asked.asked(office, anna)).line.reference == "V-2027-001"


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"received_on": "31-2-2026"}, "received_on", "impossible"),
        ({"received_on": "01-01-2030"}, "received_on", "future"),
        ({"received_on": "01-01-2020"}, "received_on", "long_ago"),
        ({"channel": "pigeon"}, "channel", "empty"),
        ({"words": "  "}, "words", "empty"),
        ({"right": "objection"}, "about", "empty"),
        ({"relation": "proxy", "requester": ""}, "requester", "empty"),
        ({"relation": "police"}, "relation", "not_for_right"),
        ({"relation": "next_of_kin"}, "relation", "not_for_right"),
        ({"relation": "other"}, "relation", "not_for_right"),
        ({"right": "police", "relation": "client"}, "relation", "not_for_right"),
        ({"right": "next_of_kin", "relation": "representative"}, "relation", "not_for_right"),
    ],
)
def test_what_is_not_right_is_said_at_its_field(
    office: Studio, anna: UUID, changes: dict[str, str], field: str, code: str
) -> None:
    right = changes.pop("right", "access")
    with pytest.raises(Refused) as refused:
        asked.asked(office, anna, right, **changes)
    assert (field, code) in [(one.field, one.code) for one in refused.value.problems]
    assert reading.list_requests(office) == ()


def test_an_extension_is_within_the_term_and_within_three_months(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    request = asked.look(office, request_id)
    to = request.line.clock.until + timedelta(days=30)
    with pytest.raises(Refused):
        registering.extend_request(office, request_id, to, "holiday", "Druk.", version=request.version)
    registering.extend_request(office, request_id, to, "complex", "Er zijn veel foto’s.", version=request.version)
    waiting = asked.look(office, request_id).line.clock
    assert (waiting.extended, waiting.extension_waits, waiting.until) == (False, to, request.line.clock.until)
    extension = letters.compose_letter(office, request_id, LetterKind.EXTENSION)
    assert extension.missing == ()
    assert "12 lid 3" in extension.text


def test_a_letter_that_lost_what_the_law_asks_does_not_leave(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    registering.extend_request(
        office, request_id, office.today() + timedelta(days=60), "number", "Druk.",
        version=asked.look(office, request_id).version,
    )  # fmt: skip
    text = letters.compose_letter(office, request_id, LetterKind.EXTENSION).text
    shorter = "\n\n".join(part for part in text.split("\n\n") if "Autoriteit" not in part)
    letter_id = letters.keep_letter(office, request_id, LetterKind.EXTENSION, shorter, language="nl")
    with pytest.raises(LetterIncomplete) as incomplete:
        letters_out.send_letter(office, letter_id, "post", version=asked.look(office, request_id).letters[0].version)
    assert {what for _, what in incomplete.value.missing} == {"complaint", "court"}


def test_who_is_not_alone_asks_another(home: Home, office: Studio, anna: UUID) -> None:
    home.close(office)
    colleagues.add_colleague(home)
    office = home.practitioner()
    request_id = asked.searched(office, anna)
    asked.decided(office, request_id, REFUSE, ground="others_privacy", words="Van een ander.")
    asked.step(office, request_id, State.SECOND_LOOK)
    looking.ask_second_look(office, request_id)
    with pytest.raises(SamePerson):
        looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)


def test_words_outlive_nothing_in_plain(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, words="Een heel bijzonder zinnetje")
    with office.reading() as session:
        asked_for = select(RequestNoteRow.sealed).where(RequestNoteRow.request_id == request_id)
        sealed = session.execute(asked_for).scalars().all()
    assert len(sealed) == 1
    assert b"bijzonder" not in sealed[0]


def test_a_request_of_somebody_without_a_file_is_taken_down_and_linked_later(office: Studio, anna: UUID) -> None:
    entry = RequestEntry("access", "email", asked.day(office), "Wat hebt u van mij?", requester="P. Onbekend",
                         reply_to="Kade 1, 3011 AA Rotterdam")  # fmt: skip
    request_id = registering.register_request(office, None, entry)
    request = asked.look(office, request_id)
    assert request.line.client_id is None
    linking.link_request(office, request_id, anna, version=request.version)
    assert asked.look(office, request_id).line.client_number == clients.open_client(office, anna).number
    assert Right(request.line.right) is Right.ACCESS
