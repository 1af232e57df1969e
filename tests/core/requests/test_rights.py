"""What each right does: correcting, the client's own words, restricting, objecting, and the requests of others."""

from __future__ import annotations

import hashlib
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, contact_history, results, retention
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.requests import (
    carrying_out,
    identifying,
    letters,
    letters_out,
    lifting,
    looking,
    notes,
    parts,
    proofs,
    reading,
    rectifying,
    restricting,
)
from skintwin_desktop.core.requests.records import FOUND, GIVE, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    Denied,
    LetterIncomplete,
    LetterSent,
    ProcessingRestricted,
    Refused,
    RequestClosed,
    StepRefused,
    WaitFirst,
)
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.rules.restrictions import Use, items_of_result
from skintwin_desktop.store.tables import RequestLetterRow
from tests.builders import ANNA, OWNER_PASSWORD, Home
from tests.core import asked
from tests.core.requests.test_only_stored import visited


def to_letter(studio: Studio, request_id: UUID) -> str:
    """Go on to the letter after the check, and return what the answer says; it lacks nothing."""
    asked.step(studio, request_id, State.LETTER)
    drafted = letters.compose_letter(studio, request_id, LetterKind.ANSWER)
    assert drafted.missing == ()
    return drafted.text


def test_reception_corrects_an_address_and_the_old_one_stays_to_be_seen(home: Home, office: Studio, anna: UUID) -> None:
    home.close(office)
    desk = home.receptionist()
    request_id = asked.identified(desk, anna, "rectification")
    rectifying.add_item(desk, request_id, "street", "Nieuwe Kade")
    asked.step(desk, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(desk, request_id)
    asked.step(desk, request_id, State.GRANTED, State.CARRYING_OUT)
    rectifying.carry_out_rectification(desk, request_id)
    asked.step(desk, request_id, State.CHECKING)
    assert rectifying.check_rectification(desk, request_id)
    assert clients.open_client(desk, anna).street == "Nieuwe Kade"
    earlier = contact_history.earlier_values(desk, anna)
    assert (ANNA.street, "street") in {(one.was, one.field) for one in earlier}
    home.close(desk)
    practitioner = home.practitioner()
    text = to_letter(practitioner, request_id)
    assert f"{ANNA.street} → Nieuwe Kade" in text


def test_several_fields_are_corrected_at_once_and_each_has_its_line(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    for field, wanted in (("street", " Nieuwe Kade "), ("house_number", "7"), ("city", "Delft")):
        rectifying.add_item(office, request_id, field, wanted)
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    version = clients.open_client(office, anna).version
    rectifying.carry_out_rectification(office, request_id)
    changed = clients.open_client(office, anna)
    assert (changed.street, changed.house_number, changed.city) == ("Nieuwe Kade", "7", "Delft")
    assert changed.version == version + 1
    asked.step(office, request_id, State.CHECKING)
    assert rectifying.check_rectification(office, request_id)
    text = to_letter(office, request_id)
    for line in (
        f"Straat: {ANNA.street} → Nieuwe Kade",
        f"Huisnummer: {ANNA.house_number} → 7",
        f"Plaats: {ANNA.city} → Delft",
    ):
        assert f"– {line}" in text


def test_a_value_that_cannot_be_is_refused_where_it_is_asked(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    with pytest.raises(Refused) as refused:
        rectifying.add_item(office, request_id, "born", "31-2-1984")
    assert refused.value.problems[0].field == "words"
    with pytest.raises(Refused):
        rectifying.add_item(office, request_id, "shoe_size", "43")
    assert asked.look(office, request_id).parts == ()


def test_something_medical_is_not_for_reception(home: Home, office: Studio, anna: UUID) -> None:
    home.close(office)
    desk = home.receptionist()
    request_id = asked.identified(desk, anna, "rectification")
    part_id = rectifying.add_item(desk, request_id, "finding", "Die plek zat links.")
    assert asked.look(desk, request_id).parts[0].label == ""
    asked.step(desk, request_id, State.SEARCHING)
    with pytest.raises(StepRefused) as refused:
        asked.step(desk, request_id, State.ASSESSING)
    assert Guard.NOTHING_MEDICAL.value in refused.value.missing
    home.close(desk)
    practitioner = home.practitioner()
    asked.step(practitioner, request_id, State.ASSESSING)
    home.close(practitioner)
    desk = home.receptionist()
    part = next(one for one in asked.look(desk, request_id).parts if one.id == part_id)
    parts_before = part.decision
    with pytest.raises(Denied):
        parts.decide_part(desk, part.id, GIVE, version=part.version)
    assert parts_before == ""


def test_a_judgement_is_refused_and_the_client_may_add_own_words(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    rectifying.add_item(office, request_id, "conclusion", "Ik vind het niet rustig.")
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(office, request_id, REFUSE, ground="judgement", words="Dit is ons oordeel.")
    asked.step(office, request_id, State.SECOND_LOOK)
    looking.ask_second_look(office, request_id)
    home.clock.move(hours=25)
    looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    asked.step(office, request_id, State.REFUSED)
    text = to_letter(office, request_id)
    assert "eigen verklaring" in text
    assert "7:454" in text
    statement = rectifying.add_statement(office, anna, "Ik maak mij er zorgen over.", request_id=request_id)
    assert [one.id for one in rectifying.statements_of(office, anna)] == [statement]
    assert rectifying.read_statement(office, statement).words == "Ik maak mij er zorgen over."


def test_an_own_statement_is_a_change_of_the_file_and_reception_cannot_read_it(
    home: Home, office: Studio, anna: UUID
) -> None:
    home.clock.move(days=400)
    rectifying.add_statement(office, anna, "Het eerste woord.")
    before = retention.keeping_of(office, anna).until
    home.clock.move(days=400)
    home.close(office)
    desk = home.receptionist()
    statement = rectifying.add_statement(desk, anna, "Zo zie ik het.")
    with pytest.raises(Denied):
        rectifying.read_statement(desk, statement)
    after = retention.keeping_of(desk, anna).until
    assert after is not None
    assert before is not None
    assert after > before


def test_what_is_not_proven_is_restricted_until_the_client_answers(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    rectifying.add_item(office, request_id, "finding", "Het was links.")
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    notes.note(office, request_id, notes.UNPROVEN, "Op de foto’s is het rechts.")
    asked.step(office, request_id, State.MORE_ASKED)
    marks = restricting.restrictions_of(office, anna)
    assert [(mark.ground, mark.request_id) for mark in marks] == [("contested", request_id)]
    with office.reading() as session, pytest.raises(ProcessingRestricted):
        restricting.refuse_restricted_use(office, session, anna, Use.RESULT, items_of_result())
    notes.note(office, request_id, notes.MORE_CAME, "Een foto van de huisarts.")
    asked.step(office, request_id, State.ASSESSING)


def test_a_restriction_is_marked_and_announced_before_it_ends(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "restriction")
    part_id = _something(office, request_id)
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    part = next(one for one in asked.look(office, request_id).parts if one.id == part_id)
    parts.decide_part(office, part.id, GIVE, version=part.version)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    restricting.carry_out_restriction(office, request_id, restricting.FOR_CLAIM)
    asked.step(office, request_id, State.CHECKING)
    assert restricting.check_restriction(office, request_id)
    assert "rechtszaak" in to_letter(office, request_id)
    mark = restricting.restrictions_of(office, anna)[0]
    with pytest.raises(WaitFirst):
        restricting.lift_restriction(office, mark.id)
    told(office, mark)
    with pytest.raises(WaitFirst):
        restricting.lift_restriction(office, mark.id)
    home.clock.move(days=7)
    restricting.lift_restriction(office, mark.id)
    assert restricting.restrictions_of(office, anna) == ()


def send_answer(office: Studio, request_id: UUID) -> None:
    """Send the answer of a request that has no parcel."""
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    letter_id = letters.keep_letter(office, request_id, LetterKind.ANSWER, text, language="nl")
    version = next(one.version for one in asked.look(office, request_id).letters if one.id == letter_id)
    letters_out.send_letter(office, letter_id, "post", version=version)


def told(office: Studio, mark: restricting.Mark) -> None:
    """Tell the client with a letter that a restriction ends."""
    assert mark.request_id is not None
    text = letters.compose_letter(office, mark.request_id, LetterKind.LIFTING).text
    lifting.announce_lifting(office, mark.id, text, "post")


def test_the_letter_before_lifting_stays_as_it_left_though_the_request_is_closed(
    home: Home, office: Studio, anna: UUID
) -> None:
    request_id = asked._restriction(office, anna, check=True)
    restricting.check_restriction(office, request_id)
    to_letter(office, request_id)
    send_answer(office, request_id)
    asked.step(office, request_id, State.DELIVERED, State.CLOSED)
    home.clock.move(days=40)
    (mark,) = restricting.restrictions_of(office, anna)
    text = letters.compose_letter(office, request_id, LetterKind.LIFTING).text
    with pytest.raises(Refused):
        lifting.announce_lifting(office, mark.id, text, "")
    with pytest.raises(LetterIncomplete):
        lifting.announce_lifting(office, mark.id, text.replace("18 lid 3", ""), "post")
    assert [one for one in asked.look(office, request_id).letters if one.kind is LetterKind.LIFTING] == []
    told(office, mark)
    with pytest.raises(LetterSent):
        told(office, mark)
    (letter,) = [one for one in asked.look(office, request_id).letters if one.kind is LetterKind.LIFTING]
    assert (letter.sent_at, letter.way, letter.body) == (office.now(), "post", text)
    home.clock.move(days=20)
    with pytest.raises(RequestClosed):
        letters.keep_letter(office, request_id, LetterKind.LIFTING, "Iets anders.", language="nl")
    with office.reading() as session:
        left = session.get_one(RequestLetterRow, letter.id).paper_sha256
    assert hashlib.sha256(letters_out.letter_paper(office, letter.id)).digest() == left
    pages = letters_out.letter_pages(
        office, request_id, LetterKind.LIFTING, "", language="nl", ppi=40, letter_id=letter.id
    )
    assert pages[0].startswith(b"\x89PNG")
    restricting.lift_restriction(office, mark.id)
    assert restricting.restrictions_of(office, anna) == ()


def _something(office: Studio, request_id: UUID) -> UUID:
    from skintwin_desktop.core.events import Event, Kind, Purpose

    with office.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = notes.open_row(deed.session, request_id)
        part_id = parts.add_part(office, deed.session, row, "object", "MED:file")
        deed.about("request", request_id, client=row.client_id)
    return part_id


def test_lifting_one_restriction_drops_no_other(home: Home, office: Studio, anna: UUID) -> None:
    first = restricting.restrict_processing(office, anna, restricting.UNLAWFUL)
    second = restricting.restrict_processing(office, anna, restricting.FOR_CLAIM)
    lifting.announce_lifting(office, first)
    home.clock.move(days=8)
    restricting.lift_restriction(office, first)
    assert [mark.id for mark in restricting.restrictions_of(office, anna)] == [second]
    with office.reading() as session, pytest.raises(ProcessingRestricted):
        restricting.refuse_restricted_use(office, session, anna, Use.RESULT)


def test_an_objection_to_another_use_restricts_at_once_and_is_weighed(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="interest")
    assert asked.look(office, request_id).line.state is State.RESTRICTED
    assert restricting.restrictions_of(office, anna)[0].ground == "objection"
    asked.step(office, request_id, State.WEIGHING)
    notes.note(office, request_id, notes.WEIGHING, "Wij stoppen ermee.", code=notes.STOP)
    notes.note(office, request_id, notes.REASON, "Uw belang weegt zwaarder.")
    request = asked.step(office, request_id, State.STOPPED)
    assert request.line.outcome == "stopped"
    assert "gestopt" in to_letter(office, request_id)


def test_an_objection_to_the_file_is_explained(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="file")
    assert asked.look(office, request_id).line.state is State.EXPLAINED
    text = to_letter(office, request_id)
    assert "7:455" in text
    assert "geen bezwaar" in text


def test_the_police_are_refused_medical_data_unless_a_second_person_agrees(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "police", relation="police", requester="Brigadier De Wit",
                             reply_to="Postbus 1, 3000 AA Rotterdam", channel="post")  # fmt: skip
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.GROUND_TESTED)
    notes.note(office, request_id, notes.GROUND, "Geen vordering, alleen een verzoek.", code=notes.NO_GROUND)
    notes.note(office, request_id, notes.REASON, "Er is geen wettelijke plicht.")
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.GROUND_TESTED)
    assert Guard.GROUND_CHOSEN.value in refused.value.missing
    notes.note(office, request_id, notes.GROUND, "Artikel 126nf Sv.", code="order")
    asked.step(office, request_id, State.GROUND_TESTED)
    with pytest.raises(StepRefused) as unknown:
        asked.step(office, request_id, State.ASSESSING)
    assert unknown.value.missing == (Guard.OFFICIAL_KNOWN.value,)
    asked.official_seen(office, request_id)
    asked.step(office, request_id, State.ASSESSING)
    for part in asked.look(office, request_id).parts:
        if part.found == FOUND:
            parts.decide_part(office, part.id, REFUSE, ground="secrecy", words="Beroepsgeheim.", version=part.version)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.REFUSED)
    asked.step(office, request_id, State.SECOND_LOOK)


def test_a_recorded_wish_ends_a_request_of_next_of_kin(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "next_of_kin", relation="next_of_kin", requester="B. Proefman")
    proofs.note_death(office, request_id, "deed", office.today(), "Akte gezien.")
    asked.step(office, request_id, State.DEATH_SHOWN)
    notes.note(office, request_id, notes.WISH, "Staat in het dossier.", code=notes.FORBIDS)
    asked.step(office, request_id, State.WISH_KNOWN)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.GROUND_TESTED)
    notes.note(office, request_id, notes.REASON, "Zij wilde dit niet.")
    asked.step(office, request_id, State.REFUSED)
    assert "onafhankelijke arts" in to_letter(office, request_id)


def kin_with_a_ground(office: Studio, client_id: UUID) -> UUID:
    """Bring a request of next of kin to where they showed who they are."""
    request_id = asked.asked(office, client_id, "next_of_kin", relation="next_of_kin", requester="B. Proefman")
    proofs.note_death(office, request_id, "deed", office.today(), "")
    asked.step(office, request_id, State.DEATH_SHOWN)
    notes.note(office, request_id, notes.WISH, "Niets gevonden.", code=notes.ALLOWS)
    asked.step(office, request_id, State.WISH_KNOWN)
    notes.note(office, request_id, notes.GROUND, "Erfelijke aandoening.", code="interest")
    asked.step(office, request_id, State.GROUND_TESTED, State.IDENTITY)
    identifying.note_attempt(office, request_id, identification.SHOWN, "match")
    return request_id


def test_next_of_kin_with_a_ground_are_identified_and_get_what_is_relevant(office: Studio, anna: UUID) -> None:
    request_id = kin_with_a_ground(office, anna)
    assert asked.step(office, request_id, State.IDENTITY_AGREED).line.state is State.IDENTITY_AGREED


def kin_at_assessing(office: Studio, client_id: UUID) -> UUID:
    request_id = kin_with_a_ground(office, client_id)
    asked.step(office, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(office, request_id, notes.SCOPE, code="all")
    for part in asked.step(office, request_id, State.SEARCHING).parts:
        if part.open:
            parts.answer_part(office, part.id, "nothing", version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    return request_id


def test_next_of_kin_are_refused_as_a_whole_without_a_ground_for_each_kind_of_data(
    home: Home, office: Studio, anna: UUID
) -> None:
    request_id = kin_at_assessing(office, anna)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.SECOND_LOOK)
    notes.note(office, request_id, notes.REASON, "Het belang weegt niet op tegen de privacy.")
    asked.step(office, request_id, State.SECOND_LOOK)
    looking.ask_second_look(office, request_id)
    home.clock.move(days=2)
    looking.look_again(office, request_id, "agreed", password=OWNER_PASSWORD)
    assert asked.step(office, request_id, State.REFUSED).line.outcome == "refused"
    text = to_letter(office, request_id)
    assert "Het belang weegt niet op tegen de privacy." in text
    assert "onafhankelijke arts" in text
    assert "Antwoorden over de gezondheid" not in text


def test_next_of_kin_of_whom_a_part_is_decided_are_not_refused_as_a_whole(office: Studio, anna: UUID) -> None:
    request_id = kin_at_assessing(office, anna)
    part = next(one for one in asked.look(office, request_id).parts if one.found == FOUND)
    parts.decide_part(office, part.id, GIVE, version=part.version)
    notes.note(office, request_id, notes.REASON, "Het belang weegt niet op tegen de privacy.")
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.SECOND_LOOK)


@pytest.fixture
def screened(office: Studio) -> tuple[UUID, UUID]:
    """Return a client, and the visit of which the result can be signed."""
    return visited(office)


def commissioned(office: Studio, client_id: UUID) -> UUID:
    """Write the request of a commissioning party down, and that the client was asked."""
    request_id = asked.asked(office, client_id, "commissioner", relation="commissioner", requester="Werkgever BV")
    notes.note(office, request_id, notes.CLIENT_ASKED, "Gebeld.")
    notes.note(office, request_id, notes.COMMISSION, "Overeenkomst van 3 november.", code="agreement")
    return request_id


def test_a_commissioner_gets_nothing_before_the_client_has_heard_and_chosen(
    office: Studio, screened: tuple[UUID, UUID]
) -> None:
    request_id = commissioned(office, screened[0])
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.CLIENT_ASKED)
    assert refused.value.missing == (Guard.RESULT_SIGNED.value,)
    results.sign_result(office, screened[1], ResultPlan(general="Alles is goed bekeken."))
    asked.step(office, request_id, State.CLIENT_ASKED)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.CLIENT_INFORMED)
    notes.note(office, request_id, notes.CHOICE, "Wil het niet.", code=notes.BLOCK)
    asked.step(office, request_id, State.REFUSED)
    assert reading.list_requests(office, screened[0])[0].outcome == "refused"
    assert "Wij kunnen niet doen wat u vraagt." in to_letter(office, request_id)


def test_what_a_commissioner_got_is_written_down_looked_over_and_told(
    office: Studio, screened: tuple[UUID, UUID]
) -> None:
    results.sign_result(office, screened[1], ResultPlan(general="Alles is goed bekeken."))
    request_id = commissioned(office, screened[0])
    asked.step(office, request_id, State.CLIENT_ASKED)
    notes.note(office, request_id, notes.CLIENT_INFORMED, "Op het spreekuur.")
    notes.note(office, request_id, notes.CHOICE, "Mag.", code=notes.RELEASE)
    asked.step(office, request_id, State.CLIENT_INFORMED, State.GRANTED)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.LETTER)
    asked.step(office, request_id, State.CARRYING_OUT)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.CHECKING)
    with pytest.raises(Refused) as refused:
        carrying_out.note_carried_out(office, request_id, "De uitslag", " ")
    assert refused.value.problems[0].field == "given_to"
    carrying_out.note_carried_out(office, request_id, "De uitslag van 24 november, per post", "Werkgever BV, afd. P&O")
    asked.step(office, request_id, State.CHECKING)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.LETTER)
    carrying_out.note_checked(office, request_id)
    text = to_letter(office, request_id)
    assert "De uitslag van 24 november, per post (Werkgever BV, afd. P&O)" in text
    assert "7:464 lid 2 BW" in text


def test_a_client_who_thinks_again_before_it_is_given_blocks_it(office: Studio, screened: tuple[UUID, UUID]) -> None:
    results.sign_result(office, screened[1], ResultPlan(general="Alles is goed bekeken."))
    request_id = commissioned(office, screened[0])
    asked.step(office, request_id, State.CLIENT_ASKED)
    notes.note(office, request_id, notes.CLIENT_INFORMED, "Op het spreekuur.")
    notes.note(office, request_id, notes.CHOICE, "Mag.", code=notes.RELEASE)
    asked.step(office, request_id, State.CLIENT_INFORMED, State.GRANTED)
    notes.note(office, request_id, notes.CHOICE, "Toch niet.", code=notes.BLOCK)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.CARRYING_OUT)
    assert asked.step(office, request_id, State.REFUSED).line.outcome == "refused"


def test_a_request_that_is_taken_back_ends_with_a_letter(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "erasure")
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.TAKEN_BACK)
    notes.note(office, request_id, notes.CLIENTS_WORD, "Belt: laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    drafted = letters.compose_letter(office, request_id, LetterKind.TAKEN_BACK)
    letter_id = letters.keep_letter(office, request_id, LetterKind.TAKEN_BACK, drafted.text, language="nl")
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.CLOSED)
    letters_out.send_letter(office, letter_id, "post", version=asked.look(office, request_id).letters[0].version)
    assert asked.step(office, request_id, State.CLOSED).line.closed_on is not None
