"""Whoever was given data hears of what became of them (article 19 AVG), and the request waits until they did."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given as given_by
from hypothesis import strategies as st
from sqlalchemy import select

from skintwin_desktop.core import clients, consents
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import (
    erasing,
    letters,
    notes,
    recipients,
    rectifying,
    restricting,
    telling,
    telling_letters,
)
from skintwin_desktop.core.requests.records import RECIPIENT, OpenRequest, Part, RecipientAnswer
from skintwin_desktop.core.requests.telling_letters import Envelope
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, NotFound, Refused, StepRefused
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.tables import ClientRow, RequestNoteRow, RightsRequestRow
from tests.builders import ANNA, KAREL, OWNER_PASSWORD, Home, take_in
from tests.core import asked
from tests.core import erasing as destruction

PRACTICE = "Praktijk De Proef, Voorbeeldstad"
CLINIC = "Huidkliniek Het Voorbeeld"
ENVELOPE = Envelope("Praktijk De Proef\nKade 1\n3011 AA Rotterdam")


def lets_go(studio: Studio, client_id: UUID, recipient: str, purpose: str = "share_gp", answer: str = "given") -> None:
    """Record that a client lets data go to somebody."""
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == purpose)
    consents.record_consent(
        studio, client_id, consents.ConsentGiven(purpose, answer, text.id, "paper", recipient=recipient)
    )


def tasks(request: OpenRequest) -> tuple[Part, ...]:
    return tuple(part for part in request.parts if part.kind == RECIPIENT)


def answer(studio: Studio, part: Part, result: str = telling.TOLD, **changes: object) -> None:
    entry = RecipientAnswer(result, studio.today(), "post") if result == telling.TOLD else RecipientAnswer(result)
    telling.note_recipient(studio, part.id, replace(entry, **changes), version=part.version)  # type: ignore[arg-type]


def test_a_correction_waits_until_every_recipient_was_told_and_the_letter_names_them(
    office: Studio, anna: UUID
) -> None:
    lets_go(office, anna, CLINIC, "share_specialist")
    request = asked.told_of(office, anna, PRACTICE)
    request_id = request.line.id
    assert [part.label for part in tasks(request)] == [CLINIC, PRACTICE]
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.LETTER)
    assert refused.value.missing == (Guard.RECIPIENTS_TOLD.value,)
    first, second = tasks(request)
    answer(office, first, telling.IMPOSSIBLE, words="De kliniek bestaat niet meer.")
    assert Guard.RECIPIENTS_TOLD not in asked.look(office, request_id).met
    answer(office, second)
    told = tasks(asked.look(office, request_id))[1]
    assert (told.found, told.done, told.answered_by) == ("told", "post", office.user.name)
    assert told.done_at is not None
    assert told.done_at.date() == office.today()
    asked.step(office, request_id, State.LETTER)
    drafted = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert drafted.missing == ()
    assert f"– {PRACTICE} (per brief, " in drafted.text
    assert f"– {CLINIC}: dat is niet mogelijk. De kliniek bestaat niet meer." in drafted.text
    assert "artikel 19 AVG" in drafted.text
    english = letters.compose_letter(office, request_id, LetterKind.ANSWER, language="en")
    assert "(by letter, " in english.text
    assert english.missing == ()


def test_that_nobody_else_has_the_data_is_not_said_while_somebody_is_still_to_be_told(
    office: Studio, anna: UUID
) -> None:
    request_id = asked.told_of(office, anna, PRACTICE).line.id
    assert "Niemand anders" not in letters.compose_letter(office, request_id, LetterKind.ANSWER).text


def test_without_a_recipient_nobody_has_to_be_told_and_the_letter_says_so(office: Studio, anna: UUID) -> None:
    request_id = asked._rectification(office, anna, "check_rectification")
    rectifying.check_rectification(office, request_id)
    assert tasks(asked.look(office, request_id)) == ()
    asked.step(office, request_id, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    assert "hoefden dit dus aan niemand te laten weten (artikel 19 AVG)" in text


def test_who_was_given_nothing_after_all_is_not_named_in_the_letter(office: Studio, anna: UUID) -> None:
    request = asked.told_of(office, anna, PRACTICE)
    with pytest.raises(Refused):
        answer(office, tasks(request)[0], telling.NOT_GIVEN)
    answer(office, tasks(request)[0], telling.NOT_GIVEN, words="Er is niets gestuurd.")
    asked.step(office, request.line.id, State.LETTER)
    text = letters.compose_letter(office, request.line.id, LetterKind.ANSWER).text
    assert PRACTICE not in text
    assert "aan niemand te laten weten" in text


def test_a_restriction_is_told_as_well(office: Studio, anna: UUID) -> None:
    lets_go(office, anna, PRACTICE)
    request_id = asked._restriction(office, anna, check=True)
    assert restricting.check_restriction(office, request_id)
    (part,) = tasks(asked.look(office, request_id))
    text = telling_letters.recipient_text(office, part.id, "nl")
    assert "voorlopig niet te gebruiken" in text
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.LETTER)
    answer(office, part, way="phone")
    asked.step(office, request_id, State.LETTER)
    assert "per telefoon" in letters.compose_letter(office, request_id, LetterKind.ANSWER).text


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (RecipientAnswer(""), {"result", "words"}),
        (RecipientAnswer("told"), {"told_on", "way"}),
        (RecipientAnswer("told", date(2030, 1, 1), "post"), {"told_on"}),
        (RecipientAnswer("told", date(2020, 1, 1), "pigeon"), {"told_on", "way"}),
        (RecipientAnswer("impossible", words="  "), {"words"}),
        (RecipientAnswer("disproportionate", whom="x" * 500, words="Te veel."), {"whom"}),
    ],
)
def test_what_is_missing_is_said_at_its_field(
    office: Studio, anna: UUID, entry: RecipientAnswer, fields: set[str]
) -> None:
    (part,) = tasks(asked.told_of(office, anna))
    with pytest.raises(Refused) as refused:
        telling.note_recipient(office, part.id, entry, version=part.version)
    assert {one.field for one in refused.value.problems} == fields
    assert tasks(asked.look(office, _request_of(office)))[0].open


def _request_of(studio: Studio) -> UUID:
    with studio.reading() as session:
        return session.execute(select(RightsRequestRow.id)).scalar_one()


def test_a_result_is_written_down_once_it_was_carried_out_and_not_after_the_letter(office: Studio, anna: UUID) -> None:
    lets_go(office, anna, PRACTICE)
    request_id = asked._rectification(office, anna, "carry_out_rectification")
    (part,) = tasks(asked.look(office, request_id))
    with pytest.raises(StepRefused):
        answer(office, part)
    with pytest.raises(StepRefused):
        telling_letters.recipient_text(office, part.id, "nl")
    rectifying.carry_out_rectification(office, request_id)
    asked.step(office, request_id, State.CHECKING)
    rectifying.check_rectification(office, request_id)
    answer(office, part)
    with pytest.raises(ChangedMeanwhile):
        answer(office, part)
    (again,) = tasks(asked.look(office, request_id))
    answer(office, again, way="phone")
    asked.step(office, request_id, State.LETTER)
    with pytest.raises(StepRefused):
        answer(office, tasks(asked.look(office, request_id))[0])
    with pytest.raises(NotFound):
        telling.note_recipient(office, request_id, RecipientAnswer("told"), version=1)


def test_the_letter_to_a_recipient_says_no_more_than_it_must(office: Studio, anna: UUID) -> None:
    lets_go(office, anna, PRACTICE)
    request_id = asked.identified(office, anna, "rectification")
    rectifying.add_item(office, request_id, "street", "Nieuwe Kade")
    finding = rectifying.add_item(office, request_id, "finding", asked.WORDS)
    asked.step(office, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    rectifying.confirm_item(office, finding, "Was links, is rechts. Qxzvjw.")
    rectifying.carry_out_rectification(office, request_id)
    asked.step(office, request_id, State.CHECKING)
    (part,) = tasks(asked.look(office, request_id))
    text = telling_letters.recipient_text(office, part.id, "nl")
    file = clients.open_client(office, anna)
    assert file.name.full in text
    assert "– Straat: Nieuwe Kade" in text
    assert "Een medisch gegeven. Bel ons" in text
    for unneeded in ("Qxzvjw", "links", file.label, ANNA.phone, ANNA.email, ANNA.street):
        assert unneeded not in text
    assert "– Street: Nieuwe Kade" in telling_letters.recipient_text(office, part.id, "en")


def test_the_letter_is_printed_and_saved_with_the_address_that_was_typed(
    office: Studio, anna: UUID, tmp_path: Path
) -> None:
    (part,) = tasks(asked.told_of(office, anna))
    assert telling_letters.recipient_pages(office, part.id, ENVELOPE, ppi=40)[0].startswith(b"\x89PNG")
    assert telling_letters.save_recipient_letter(office, part.id, ENVELOPE, tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
    for address in ("", "\n \n", "\n".join("abcdefg")):
        with pytest.raises(Refused) as refused:
            telling_letters.recipient_pages(office, part.id, Envelope(address), ppi=40)
        assert refused.value.problems[0].field == "address"


def test_reception_tells_recipients_of_an_address(home: Home, office: Studio, anna: UUID) -> None:
    lets_go(office, anna, PRACTICE)
    home.close(office)
    desk = home.receptionist()
    request_id = asked._rectification(desk, anna, "check_rectification")
    rectifying.check_rectification(desk, request_id)
    (part,) = tasks(asked.look(desk, request_id))
    assert "Kade" in telling_letters.recipient_text(desk, part.id, "nl")
    answer(desk, part)
    assert asked.step(desk, request_id, State.LETTER).line.state is State.LETTER


# --- whom ---


def test_everybody_who_may_have_data_is_listed_once(office: Studio) -> None:
    done = take_in(office, KAREL, requested_by="commissioner", commissioner="Voorbeeldzorg")
    client_id = done.client.id
    lets_go(office, client_id, PRACTICE)
    lets_go(office, client_id, f"  {PRACTICE.upper()} ", "share_specialist")
    lets_go(office, client_id, "Voorbeeldzorg", "commissioner")
    lets_go(office, client_id, "Wie niet mocht", answer="refused")
    police = asked._police_at(office, client_id, State.DELIVERED)
    with office.saving() as session:
        session.get_one(RightsRequestRow, police).outcome = State.GRANTED.value
    asked._police_at(office, client_id, State.CHECKING)
    with office.reading() as session:
        found = recipients.who_may_have_data(office, session, client_id, "nl")
        certain = recipients.recipients_of(office, session, client_id, "nl")
        nobody = recipients.who_may_have_data(office, session, take_in(office, ANNA).client.id, "nl")
    assert [one.name for one in found] == [PRACTICE, "Voorbeeldzorg", "Politie"]
    assert certain == ("Politie",)
    assert nobody == ()
    assert len({one.code for one in found}) == 3


def test_whom_only_the_log_knows_is_named_by_who_tells_them(office: Studio, anna: UUID) -> None:
    with office.deed(Event.RESULT_EXPORTED, Kind.EXECUTE, Purpose.DISCLOSURE) as deed:
        deed.about("result", client=anna)
    request_id = asked._rectification(office, anna, "check_rectification")
    (part,) = tasks(asked.look(office, request_id))
    assert part.code == recipients.UNNAMED
    assert part.label.startswith("uw huisarts of een andere behandelaar (")
    with pytest.raises(Refused) as refused:
        answer(office, part)
    assert refused.value.problems[0].field == "whom"
    answer(office, part, whom="Praktijk Anders")
    assert tasks(asked.look(office, request_id))[0].label == "Praktijk Anders"


@given_by(st.text(max_size=60))
def test_a_name_has_one_code_however_it_is_typed(name: str) -> None:
    assert recipients._code(name) == recipients._code(f"  {name}\t ")
    assert recipients._code(name).startswith("named:")


# --- destruction ---


def destroyed(home: Home, studio: Studio, client_id: UUID, folder: Path) -> UUID:
    destruction.place(studio, folder)
    request_id = asked.confirmed(studio, client_id)
    erasing.order_for_request(studio, request_id, erasing.plan_for_request(studio, request_id), password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    assert erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD).done
    return request_id


def whom(studio: Studio, request_id: UUID) -> list[UUID]:
    with studio.reading() as session:
        asked_for = select(RequestNoteRow.id).where(
            RequestNoteRow.request_id == request_id, RequestNoteRow.kind == notes.WHOM
        )
        return list(session.execute(asked_for).scalars())


def test_the_tasks_outlive_the_file_and_the_name_goes_with_the_last_of_them(
    home: Home, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    lets_go(office, anna, PRACTICE)
    lets_go(office, anna, CLINIC, "share_specialist")
    name = clients.open_client(office, anna).name.full
    request_id = destroyed(home, office, anna, tmp_path / "outside")
    with office.reading() as session:
        left = session.get(ClientRow, anna)
        assert left is None or left.number < 0
    request = asked.look(office, request_id)
    assert request.line.state is State.CHECKING
    assert {part.label for part in tasks(request)} == {PRACTICE, CLINIC}
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.LETTER)
    assert refused.value.missing == (Guard.RECIPIENTS_TOLD.value,)
    first, second = tasks(request)
    text = telling_letters.recipient_text(office, first.id, "nl")
    assert f"{name}, geboren op " in text
    assert "gegevens te vernietigen. Dat hebben wij op 25 november 2026 gedaan." in text
    answer(office, first)
    assert len(whom(office, request_id)) == 1
    answer(office, second, telling.DISPROPORTIONATE, words="Alleen een adres, tien jaar geleden.")
    assert whom(office, request_id) == []
    with pytest.raises(NotFound):
        telling_letters.recipient_text(office, first.id, "nl")
    asked.step(office, request_id, State.LETTER)
    drafted = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert drafted.missing == ()
    assert PRACTICE in drafted.text


def test_reception_cannot_open_whose_data_were_destroyed(
    home: Home, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    lets_go(office, anna, PRACTICE)
    request_id = destroyed(home, office, anna, tmp_path / "outside")
    home.close(office)
    desk = home.receptionist()
    (part,) = tasks(asked.look(desk, request_id))
    with pytest.raises(Denied):
        telling_letters.recipient_text(desk, part.id, "nl")
    answer(desk, part, told_on=desk.today() - timedelta(days=1))
    assert Guard.RECIPIENTS_TOLD in asked.look(desk, request_id).met


def test_without_a_recipient_a_destruction_keeps_nobodys_name(
    home: Home, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    request_id = destroyed(home, office, anna, tmp_path / "outside")
    assert whom(office, request_id) == []
    assert asked.step(office, request_id, State.LETTER).line.state is State.LETTER
