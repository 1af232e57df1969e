"""Restrictions that hold until a request is answered: of what it is about and no more, told of, and ended (18 AVG)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

import pytest

from skintwin_desktop.core import client_messages, clients, consents, delivery, news_lists, report_pages, results
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import AddendumContent
from skintwin_desktop.core.requests import (
    letters,
    letters_out,
    lifting,
    looking,
    notes,
    parts,
    rectifying,
    restricting,
    telling,
    telling_letters,
)
from skintwin_desktop.core.requests.records import GIVE, NOTHING, RECIPIENT, OpenRequest, Part, RecipientAnswer
from skintwin_desktop.core.requests.telling_letters import Envelope
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NobodyToReach, NotFound, ProcessingRestricted, StepRefused, WaitFirst
from skintwin_desktop.rules import requests
from skintwin_desktop.rules.requests import Effect, LetterKind, Right, State
from skintwin_desktop.rules.restrictions import OBJECTED_INTEREST, OBJECTED_MESSAGES, Use, items_of_result
from tests.builders import ANNA, KAREL, OWNER_PASSWORD, Home, take_in
from tests.core import asked
from tests.core.correspondence import MAILED, weighed
from tests.core.requests.test_only_stored import PLAN, visited
from tests.core.test_news import register

GP = "Praktijk De Proef, Voorbeeldstad"


@pytest.fixture
def anna(office: Studio) -> UUID:
    return take_in(office, replace(ANNA, email="anna@voorbeeld.nl")).client.id


def contested(studio: Studio, client_id: UUID, *fields: str, visit_id: UUID | None = None) -> UUID:
    """Bring a rectification of these items to where the client is asked for more."""
    request_id = asked.identified(studio, client_id, "rectification")
    for field in fields:
        wanted = "anders@voorbeeld.nl" if field == "email" else "Delft"
        rectifying.add_item(studio, request_id, field, wanted, visit_id=visit_id)
    for part in asked.step(studio, request_id, State.SEARCHING).parts:
        if part.open and part.required:
            parts.answer_part(studio, part.id, NOTHING, version=part.version)
    asked.step(studio, request_id, State.ASSESSING)
    notes.note(studio, request_id, notes.UNPROVEN, "Zegt dat het anders is.")
    asked.step(studio, request_id, State.MORE_ASKED)
    return request_id


def message(studio: Studio, client_id: UUID, channel: str) -> object:
    return client_messages.make_message(studio, client_id, MessagePlan("call_us", channel, "nl"))


def waits(deed: Callable[[], object]) -> bool:
    """Tell whether a deed is refused because of a restriction."""
    try:
        deed()
    except ProcessingRestricted:
        return True
    return False


def places(studio: Studio, client_id: UUID) -> set[str]:
    return {mark.about for mark in restricting.restrictions_of(studio, client_id)}


def send(studio: Studio, request_id: UUID, kind: LetterKind) -> str:
    """Send a letter of a request as it was made, and return what it says."""
    drafted = letters.compose_letter(studio, request_id, kind)
    assert drafted.missing == ()
    letter_id = letters.keep_letter(studio, request_id, kind, drafted.text, language="nl")
    version = next(one.version for one in asked.look(studio, request_id).letters if one.id == letter_id)
    letters_out.send_letter(studio, letter_id, "post", version=version)
    return drafted.text


# --- only what is contested ---


@pytest.mark.parametrize(
    ("field", "by_email", "by_post", "result"),
    [
        ("email", True, False, False),
        ("city", False, True, False),
        ("last_name", True, True, True),
        ("born", False, False, True),
        ("phone", False, False, False),
        ("finding", False, False, True),
        ("letter", False, False, False),
    ],
)
def test_what_uses_a_contested_item_waits_and_the_rest_goes_on(
    office: Studio, field: str, by_email: bool, by_post: bool, result: bool
) -> None:
    client_id, visit = visited(office)
    client = clients.open_client(office, client_id)
    mailed = replace(client.entry(), email="a@voorbeeld.nl")
    clients.change_client(office, client_id, mailed, version=client.version, gp="")
    wanted = {"born": "1-2-1984", "phone": "0612345678", "last_name": "Anders", "email": "b@voorbeeld.nl"}
    request_id = asked.identified(office, client_id, "rectification")
    rectifying.add_item(office, request_id, field, wanted.get(field, "Delft"))
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    notes.note(office, request_id, notes.UNPROVEN, "Zegt dat het anders is.")
    asked.step(office, request_id, State.MORE_ASKED)
    assert waits(lambda: message(office, client_id, "email")) is by_email
    assert waits(lambda: message(office, client_id, "post")) is by_post
    assert waits(lambda: results.sign_result(office, visit, PLAN)) is result
    found = clients.open_client(office, client_id)
    assert (found.only_stored, found.partly_stored) == (False, True)


def test_a_contested_finding_of_one_visit_leaves_another_visit_alone(office: Studio) -> None:
    client_id, first = visited(office)
    results.sign_result(office, first, PLAN)
    other_client, other = visited(office)
    request_id = contested(office, client_id, "finding", visit_id=first)
    (mark,) = restricting.restrictions_of(office, client_id)
    assert (mark.about, mark.about_id, mark.visited_on) == ("MED:finding", first, office.today())
    in_hand = DeliveryEntry("in_hand", "known_in_person")
    assert waits(lambda: delivery.deliver_result(office, first, in_hand))
    for event in (Event.RESULT_PRINTED, Event.RESULT_EXPORTED):
        assert waits(partial(report_pages.signed_report, office, first, event=event, purpose=Purpose.DELIVERY))
    with office.reading() as session:
        restricting.refuse_restricted_use(office, session, client_id, Use.RESULT, items_of_result(), record=other)
    results.sign_addendum(office, first, AddendumContent("Het was links.", "Rechtgezet"))  # this puts it right
    assert not waits(lambda: results.sign_result(office, other, PLAN))
    assert restricting.restrictions_of(office, other_client) == ()
    text = letters.compose_letter(office, request_id, LetterKind.MORE_ASKED).text
    assert "– Een bevinding (24 november 2026)" in text


def test_a_visit_of_somebody_else_or_of_an_address_is_none(office: Studio) -> None:
    client_id, visit = visited(office)
    other = take_in(office, KAREL).client.id
    mine, his = (asked.identified(office, one, "rectification") for one in (client_id, other))
    assert [one.id for one in rectifying.visits_of(office, mine)] == [visit]
    assert rectifying.visits_of(office, his) == ()
    for request_id, field in ((his, "finding"), (mine, "street"), (mine, "picture")):
        with pytest.raises(NotFound):
            rectifying.add_item(office, request_id, field, "Kade", visit_id=visit)


def test_of_two_items_the_proven_one_is_used(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    for field in ("city", "email"):
        rectifying.add_item(office, request_id, field, "b@voorbeeld.nl" if field == "email" else "Delft")
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    part = next(one for one in asked.look(office, request_id).parts if one.code == "ADM:city")
    parts.decide_part(office, part.id, GIVE, version=part.version)
    notes.note(office, request_id, notes.UNPROVEN, "Zegt dat het anders is.")
    asked.step(office, request_id, State.MORE_ASKED)
    assert places(office, anna) == {"ADM:email"}


def test_without_an_item_the_whole_file_waits_and_the_letter_says_so(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    with office.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:  # only a paper file was looked through
        row = notes.open_row(deed.session, request_id)
        parts.add_part(office, deed.session, row, "paper", "folder", count=0)
        deed.about("request", request_id, client=anna)
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    notes.note(office, request_id, notes.UNPROVEN, "Zegt dat er iets niet klopt.")
    asked.step(office, request_id, State.MORE_ASKED)
    assert places(office, anna) == {""}
    assert clients.open_client(office, anna).only_stored
    text = letters.compose_letter(office, request_id, LetterKind.MORE_ASKED).text
    assert "– Het hele dossier" in text
    assert "De rest" not in text
    assert waits(lambda: message(office, anna, "post"))


def test_the_letter_that_asks_for_more_names_what_waits_and_that_the_rest_goes_on(office: Studio, anna: UUID) -> None:
    request_id = contested(office, anna, "email", "city")
    text = letters.compose_letter(office, request_id, LetterKind.MORE_ASKED).text
    assert "gebruiken het niet (artikel 18 AVG):\n– E-mailadres\n– Plaats" in text
    assert "De rest van het dossier gebruiken wij gewoon." in text


def test_news_goes_by_the_way_that_is_not_contested(office: Studio) -> None:
    anna = register(office, consent="given")
    weighed(office)
    contested(office, anna, "city")
    assert news_lists.build_news_list(office, MAILED).people == 1
    restricting.restrict_processing(office, anna, restricting.CONTESTED, about="ADM:email")
    with pytest.raises(NobodyToReach):
        news_lists.build_news_list(office, MAILED)


def test_a_contested_letter_does_not_leave_again(office: Studio, anna: UUID) -> None:
    made = client_messages.make_message(office, anna, MessagePlan("call_us", "post", "nl"))
    contested(office, anna, "letter")
    assert waits(lambda: client_messages.letter_pdf(office, made.id, purpose=Purpose.CONTACT))
    assert not waits(lambda: message(office, anna, "post"))


# --- an objection ---


@pytest.mark.parametrize(
    ("about", "place", "messages_wait", "says"),
    [
        ("messages", OBJECTED_MESSAGES, True, "– Berichten van ons"),
        ("interest", OBJECTED_INTEREST, False, "– Het gebruik waartegen u bezwaar maakte"),
    ],
)
def test_an_objection_holds_back_the_use_that_it_is_about(
    office: Studio, about: str, place: str, messages_wait: bool, says: str
) -> None:
    client_id, visit = visited(office)
    request_id = asked.asked(office, client_id, "objection", about=about)
    assert asked.look(office, request_id).line.state is State.RESTRICTED
    assert places(office, client_id) == {place}
    assert waits(lambda: message(office, client_id, "post")) is messages_wait
    assert not waits(lambda: results.sign_result(office, visit, PLAN))
    assert says in letters.compose_letter(office, request_id, LetterKind.RECEIPT).text


@pytest.mark.parametrize("stops", [True, False])
def test_what_is_stopped_stays_so_and_what_is_refused_ends_a_week_after_the_answer(
    home: Home, office: Studio, anna: UUID, stops: bool
) -> None:
    request_id = asked.asked(office, anna, "objection", about="messages")
    asked.step(office, request_id, State.WEIGHING)
    code = notes.STOP if stops else notes.COMPELLING
    notes.note(office, request_id, notes.WEIGHING, "Afgewogen.", code=code)
    notes.note(office, request_id, notes.REASON, "Daarom.")
    asked.step(office, request_id, State.STOPPED if stops else State.REFUSED, State.LETTER)
    text = send(office, request_id, LetterKind.ANSWER)
    assert ("Dat blijft zo." in text) is stops
    assert ("zeven dagen na deze brief" in text) is not stops
    home.clock.move(days=7)
    (mark,) = restricting.restrictions_of(office, anna)
    assert mark.stays is stops
    assert restricting.ripe_requests(office) == (() if stops else (request_id,))
    if stops:
        with pytest.raises(WaitFirst):
            restricting.lift_restriction(office, mark.id)
    else:
        restricting.lift_restriction(office, mark.id)
    assert waits(lambda: message(office, anna, "post")) is stops


# --- it ends ---


def corrected(studio: Studio, request_id: UUID) -> None:
    """Grant every item of a rectification, correct them and look whether that stands."""
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    rectifying.carry_out_rectification(studio, request_id)
    asked.step(studio, request_id, State.CHECKING)
    rectifying.check_rectification(studio, request_id)


def answered(studio: Studio, request_id: UUID, *, granted: bool, home: Home) -> str:
    """Answer a rectification in which more was asked, and return the letter."""
    notes.note(studio, request_id, notes.MORE_CAME, "Een brief.")
    asked.step(studio, request_id, State.ASSESSING)
    if granted:
        corrected(studio, request_id)
    else:
        asked.decided(studio, request_id, "refuse", ground="unproven", words="Niet gebleken.")
        asked.step(studio, request_id, State.SECOND_LOOK)
        looking.ask_second_look(studio, request_id)
        home.clock.move(days=2)
        looking.look_again(studio, request_id, "agreed", password=OWNER_PASSWORD)
        asked.step(studio, request_id, State.REFUSED)
    asked.step(studio, request_id, State.LETTER)
    return send(studio, request_id, LetterKind.ANSWER)


@pytest.mark.parametrize("granted", [True, False])
def test_the_answer_tells_that_it_ends_and_a_week_later_it_can(
    home: Home, office: Studio, anna: UUID, granted: bool
) -> None:
    request_id = contested(office, anna, "city", "email")
    text = answered(office, request_id, granted=granted, home=home)
    assert "– Plaats\n– E-mailadres\nDie beperking eindigt zeven dagen na deze brief." in text
    marks = restricting.restrictions_of(office, anna)
    assert {mark.announced_at for mark in marks} == {office.now()}
    assert {mark.free_from for mark in marks} != {None}
    with pytest.raises(WaitFirst):
        restricting.lift_restriction(office, marks[0].id)
    assert restricting.ripe_requests(office) == ()
    asked.step(office, request_id, State.DELIVERED, State.CLOSED)
    home.clock.move(days=7)
    assert restricting.ripe_requests(office) == (request_id,)
    restricting.lift_restriction(office, marks[0].id)
    assert restricting.restrictions_of(office, anna) == ()
    assert restricting.ripe_requests(office) == ()


def test_an_answer_that_keeps_the_end_to_itself_does_not_leave(home: Home, office: Studio, anna: UUID) -> None:
    request_id = contested(office, anna, "city")
    notes.note(office, request_id, notes.MORE_CAME, "Een brief.")
    asked.step(office, request_id, State.ASSESSING)
    corrected(office, request_id)
    asked.step(office, request_id, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text.replace("18 lid 3", "")
    letter_id = letters.keep_letter(office, request_id, LetterKind.ANSWER, text, language="nl")
    assert ("missing", "before_lifting") in letters.read_letter(office, letter_id).missing


@pytest.mark.parametrize("right", ["rectification", "objection"])
def test_taken_back_it_ends_a_week_after_that_was_confirmed(home: Home, office: Studio, anna: UUID, right: str) -> None:
    if right == "rectification":
        request_id = contested(office, anna, "city")
    else:
        request_id = asked.asked(office, anna, "objection", about="messages")
    notes.note(office, request_id, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    assert waits(lambda: message(office, anna, "post"))
    text = send(office, request_id, LetterKind.TAKEN_BACK)
    assert "zeven dagen na deze brief" in text
    assert "Er is niets uitgevoerd" not in text
    asked.step(office, request_id, State.CLOSED)
    home.clock.move(days=7)
    assert restricting.ripe_requests(office) == (request_id,)
    (mark,) = asked.look(office, request_id).restricted
    restricting.lift_restriction(office, mark.id)
    assert not waits(lambda: message(office, anna, "post"))


def test_ending_what_one_request_restricted_leaves_another_restriction(home: Home, office: Studio, anna: UUID) -> None:
    request_id = contested(office, anna, "city", "email")
    other = restricting.restrict_processing(office, anna, restricting.FOR_CLAIM, about="ADM:city")
    mark = next(one for one in restricting.restrictions_of(office, anna) if one.about == "ADM:email")
    assert mark.waits
    with pytest.raises(StepRefused):  # it is still being looked into
        lifting.announce_lifting(office, mark.id, "Voorbij (artikel 18 lid 3 AVG).", "post")
    notes.note(office, request_id, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    text = letters.compose_letter(office, request_id, LetterKind.LIFTING).text
    assert "– Plaats\n– E-mailadres" in text
    lifting.announce_lifting(office, mark.id, text, "post")
    home.clock.move(days=7)
    restricting.lift_restriction(office, mark.id)
    assert [one.id for one in restricting.restrictions_of(office, anna)] == [other]


# --- who was given the data ---


def given_to_gp(studio: Studio, client_id: UUID) -> None:
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == "share_gp")
    consents.record_consent(studio, client_id, ConsentGiven("share_gp", "given", text.id, "paper", recipient=GP))


def tasks(request: OpenRequest) -> list[Part]:
    return [part for part in request.parts if part.kind == RECIPIENT]


def test_whoever_was_given_contested_data_is_told_of_the_restriction(office: Studio, anna: UUID) -> None:
    given_to_gp(office, anna)
    request_id = contested(office, anna, "city", "finding")
    (task,) = tasks(asked.look(office, request_id))
    assert (task.code.startswith("limited:"), task.label, task.open) == (True, GP, True)
    text = telling_letters.recipient_text(office, task.id, "nl")
    assert "– Plaats\n– Een medisch gegeven." in text
    assert "Delft" not in text
    assert "bevinding" not in text
    assert telling_letters.recipient_pages(office, task.id, Envelope("Praktijk De Proef"), ppi=40)
    answer = RecipientAnswer("told", office.today(), "post", GP)
    telling.note_recipient(office, task.id, answer, version=task.version)
    notes.note(office, request_id, notes.MORE_CAME, "Een brief.")
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    request = asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    assert [one.code.startswith("limited:") for one in tasks(request)] == [True, False]
    assert [one.found for one in tasks(request)] == ["told", ""]


def test_what_was_told_of_a_restriction_is_not_told_as_a_correction(home: Home, office: Studio, anna: UUID) -> None:
    given_to_gp(office, anna)
    request_id = contested(office, anna, "city")
    (task,) = tasks(asked.look(office, request_id))
    telling.note_recipient(office, task.id, RecipientAnswer("told", office.today(), "post", GP), version=task.version)
    notes.note(office, request_id, notes.MORE_CAME, "Een brief.")
    asked.step(office, request_id, State.ASSESSING)
    corrected(office, request_id)
    with pytest.raises(StepRefused):  # the correction itself is still to be told
        asked.step(office, request_id, State.LETTER)
    last = tasks(asked.look(office, request_id))[-1]
    answer = RecipientAnswer("impossible", None, "", "", "De praktijk is weg.")
    telling.note_recipient(office, last.id, answer, version=last.version)
    asked.step(office, request_id, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    assert "De praktijk is weg." in text
    assert "weet dit nu van ons" not in text
    with pytest.raises(StepRefused):
        telling_letters.recipient_text(office, task.id, "nl")


def test_an_objection_tells_nobody_because_nobody_was_given_data_for_that_use(office: Studio, anna: UUID) -> None:
    given_to_gp(office, anna)
    request_id = asked.asked(office, anna, "objection", about="messages")
    assert tasks(asked.look(office, request_id)) == []


def test_every_step_that_restricts_a_contested_item_lists_whom_to_tell() -> None:
    restricts = [step for step in requests.TABLE if Effect.RESTRICT in step.effects]
    assert {right for step in restricts for right in step.rights} == {Right.RECTIFICATION, Right.OBJECTION}
    for step in restricts:
        assert (Effect.LIST_LIMITED in step.effects) == (Right.RECTIFICATION in step.rights)
