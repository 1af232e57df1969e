"""What is restricted is not used and not sent; what a request goes over; what a person did outside the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import client_messages, clients, delivery, news_lists, report_pages, results, screening
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.medical_records import AddendumContent, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.requests import carrying_out, letters, packing, restricting, scoping
from skintwin_desktop.core.requests.records import REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NobodyToReach, NotFound, ProcessingRestricted, Refused, StepRefused
from skintwin_desktop.paper import parcel_reading, typeset
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from tests.builders import ANNA, KAREL, take_in
from tests.builders import home as make_home
from tests.core import asked
from tests.core import world as worlds
from tests.core.correspondence import MAILED, weighed
from tests.core.test_news import register
from tests.core.world import World

PLAN = ResultPlan(general="Alles is goed bekeken.")


def visited(studio: Studio) -> tuple[UUID, UUID]:
    """Return a client and a visit of which everything is done but the signature."""
    client_id = take_in(studio, ANNA).client.id
    visit = screening.start_visit(studio, client_id, VisitReason("own_request"))
    screening.sign_risk_profile(studio, visit, RiskProfile("raised", "Reden"))
    return client_id, visit


def restrict(studio: Studio, client_id: UUID) -> UUID:
    return restricting.restrict_processing(studio, client_id, "claim")


def test_a_result_of_a_restricted_file_is_not_signed(office: Studio) -> None:
    client_id, visit = visited(office)
    restrict(office, client_id)
    with pytest.raises(ProcessingRestricted):
        results.sign_result(office, visit, PLAN)
    assert results.read_result(office, visit) is None


def test_a_signed_result_is_neither_delivered_nor_added_to_nor_printed(office: Studio) -> None:
    client_id, visit = visited(office)
    results.sign_result(office, visit, PLAN)
    restrict(office, client_id)
    with pytest.raises(ProcessingRestricted):
        delivery.deliver_result(office, visit, DeliveryEntry("in_hand", "known_in_person"))
    with pytest.raises(ProcessingRestricted):
        results.sign_addendum(office, visit, AddendumContent("Nog iets", "Vergeten"))
    for event in (Event.RESULT_PRINTED, Event.RESULT_EXPORTED):
        with pytest.raises(ProcessingRestricted):
            report_pages.signed_report(office, visit, event=event, purpose=Purpose.DELIVERY)
    assert report_pages.signed_report(office, visit)
    copy = report_pages.signed_report(office, visit, event=Event.RESULT_EXPORTED, purpose=Purpose.RIGHTS)
    assert copy.startswith(b"%PDF")


def test_no_message_leaves_about_a_restricted_file(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    plan = MessagePlan("call_us", "email", "nl")
    restrict(office, client_id)
    with pytest.raises(ProcessingRestricted):
        client_messages.make_message(office, client_id, plan)
    assert clients.open_client(office, client_id).only_stored


def test_whoever_is_restricted_is_left_out_of_a_list_of_news_and_taken_off_one(office: Studio) -> None:
    anna = register(office, consent="given")
    karel = register(office, replace(KAREL, email="karel@voorbeeld.nl"), consent="given")
    weighed(office)
    built = news_lists.build_news_list(office, MAILED)
    assert {one.client_id for one in news_lists.news_recipients(office, built.id)} == {anna, karel}
    restrict(office, anna)
    assert {one.client_id for one in news_lists.news_recipients(office, built.id)} == {karel}
    assert news_lists.build_news_list(office, MAILED).people == 1
    restrict(office, karel)
    with pytest.raises(NobodyToReach):
        news_lists.build_news_list(office, MAILED)


def test_the_whole_file_is_chosen_once_for_a_restriction_only(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    request_id = asked.identified(office, client_id, "restriction")
    part_id = scoping.choose_whole_file(office, request_id)
    assert scoping.choose_whole_file(office, request_id) == part_id
    assert [part.code for part in asked.look(office, request_id).parts] == [scoping.WHOLE_FILE]
    with pytest.raises(StepRefused):
        scoping.choose_whole_file(office, asked.identified(office, client_id))


def test_what_the_police_got_is_written_down_and_looked_over(office: Studio) -> None:
    client_id = take_in(office, ANNA).client.id
    request_id = asked._police_at(office, client_id, State.CARRYING_OUT)
    with pytest.raises(Refused):
        carrying_out.note_carried_out(office, request_id, " ", " ")
    with pytest.raises(StepRefused):
        carrying_out.note_checked(office, request_id)
    carrying_out.note_carried_out(office, request_id, "De brief van 3 november.", "agent 12")
    asked.step(office, request_id, State.CHECKING)
    assert Guard.VERIFIED not in asked.look(office, request_id).met
    carrying_out.note_checked(office, request_id)
    assert asked.step(office, request_id, State.LETTER).line.state is State.LETTER


def test_a_report_that_went_to_another_practitioner_is_told_of_in_the_letter_and_on_the_sheet(
    office: Studio, tmp_path: Path
) -> None:
    client_id, visit = visited(office)
    results.sign_result(office, visit, PLAN)
    request_id = asked.searched(office, client_id)
    assert "aan niemand anders" in letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    report_pages.signed_report(office, visit, event=Event.RESULT_EXPORTED, purpose=Purpose.DISCLOSURE)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    told = f"uw huisarts of een andere behandelaar ({typeset.long_date(office.today(), 'nl')})"
    assert f"Wij hebben gegevens gegeven aan: {told}." in text
    assert "aan niemand anders" not in text
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    made = packing.make_package(office, request_id, tmp_path)
    with made.place.open("rb") as file:
        sheet = parcel_reading.open_file(file, made.code).contents.information
    assert [section.paragraphs for section in sheet if section.title == "Aan wie wij gegevens gaven"] == [(told,)]


# --- pictures, and a parcel that is not right ---


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Studio, World]]:
    folder = tmp_path_factory.mktemp("stored")
    home = make_home(folder)
    studio = home.practitioner()
    yield studio, worlds.built(studio, folder / "card")
    home.close_all()


def test_one_picture_is_left_out_with_its_reason_and_counts_as_granted_in_part(filled: tuple[Studio, World]) -> None:
    studio, world = filled
    picture = screening.open_file(studio, world.signed_client).pictures[0].id
    request_id = asked.searched(studio, world.signed_client)
    with pytest.raises(Refused):
        scoping.leave_picture_out(studio, request_id, picture, "")
    stranger = take_in(studio, KAREL).client.id
    with pytest.raises(NotFound):
        scoping.leave_picture_out(studio, asked.searched(studio, stranger), picture, "Van een ander.")
    part_id = scoping.leave_picture_out(studio, request_id, picture, "Uw zus staat erop.")
    asked.decided(studio, request_id)
    found = asked.look(studio, request_id)
    part = next(one for one in found.parts if one.id == part_id)
    assert (part.decision, part.ground) == (REFUSE, scoping.OTHERS_PRIVACY)
    assert {Guard.SOME_GIVEN, Guard.REFUSALS_GROUNDED, Guard.SECOND_LOOK_NEEDED} <= found.met


def test_a_parcel_that_is_not_right_is_made_again(filled: tuple[Studio, World], tmp_path: Path) -> None:
    studio, world = filled
    request_id = asked.searched(studio, world.signed_client, "portability")
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    first = packing.make_package(studio, request_id, tmp_path, whole_copy=False)
    assert packing.code_slip_pages(studio, request_id, first.code, ppi=40)[0].startswith(b"\x89PNG")
    with pytest.raises(Refused):
        carrying_out.note_not_right(studio, request_id, "")
    carrying_out.note_not_right(studio, request_id, "De code is kwijt.")
    asked.step(studio, request_id, State.FAILED, State.CARRYING_OUT)
    (tmp_path / "again").mkdir()
    second = packing.make_package(studio, request_id, tmp_path / "again", whole_copy=False)
    assert second.code != first.code
    assert asked.look(studio, request_id).line.state is State.CHECKING
