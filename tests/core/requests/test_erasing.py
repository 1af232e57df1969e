"""A request for destruction from the desk to its certificate, with a second person, and alone after a day."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.requests import certifying, erasing, letters, letters_out, notes
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ErasureRefused, NotFound, Refused, SamePerson, StepRefused, WaitFirst
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RequestLetterRow, RightsRequestRow
from tests import colleagues
from tests.builders import ANNA, KAREL, OWNER_PASSWORD, Home, take_in
from tests.core import asked
from tests.core import erasing as destruction
from tests.paper.test_typeset import text_of


def test_it_is_talked_about_and_signed_first(home: Home) -> None:
    studio = home.practitioner()
    request_id = asked.searched(studio, take_in(studio, ANNA).client.id, "erasure")
    asked.decided_by_law(studio, request_id)
    asked.step(studio, request_id, State.TALK)
    with pytest.raises(StepRefused):
        asked.step(studio, request_id, State.CONFIRMED)


def test_alone_it_takes_a_day_and_the_letter_says_what_is_gone(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    anna, karel = take_in(studio, ANNA).client.id, take_in(studio, KAREL).client.id
    destruction.place(studio, tmp_path / "outside")
    request_id = asked.confirmed(studio, anna)
    plan = erasing.plan_for_request(studio, request_id)
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    with pytest.raises(WaitFirst):
        erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    verified = erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    assert verified.failing == ()
    request = asked.look(studio, request_id)
    assert request.line.state is State.CHECKING
    assert request.line.client_number is None
    assert request.line.client_name == ""
    asked.step(studio, request_id, State.LETTER)
    letter = letters.compose_letter(studio, request_id, LetterKind.ANSWER)
    assert letter.missing == ()
    assert letter.text.startswith("Beste mevrouw Proefman,")
    told = [line for line in letter.text.split("\n") if line.startswith("– ")]
    stays = letter.text.partition("Dit blijft nog bewaard:")[2]
    assert "Dat moet blijven." in stays.partition("\n\n")[0]
    kinds = [line.partition(":")[0] for line in told if "artikel" in line]
    assert len(kinds) == len(set(kinds))
    assert ", tot " in letter.text
    assert "een deel van uw dossier vernietigen" not in letter.text
    assert "dossier ook meenemen" not in letter.text
    for words in (erasing.certificate_for(studio, request_id).label, "reservekopie", "vernietigd", "35 UAVG"):
        assert words in letter.text
    paper = tmp_path / "verklaring.pdf"
    assert certifying.save_certificate(studio, request_id, paper)
    said = " ".join(text_of(paper.read_bytes(), tmp_path).split())
    proved = erasing.certificate_for(studio, request_id)
    for words in (
        proved.label,
        request.line.reference,
        "(voorletters: A.)",
        "De sleutel is vernietigd",
        studio.user.name,
    ):
        assert words in said
    assert "{" not in said
    assert ANNA.last_name not in said
    home.clock.move(hours=200)
    again = tmp_path / "later.pdf"
    assert certifying.save_certificate(studio, request_id, again)
    assert again.read_bytes() == paper.read_bytes()  # whoever opens it later gets what was given
    assert certifying.certificate_pages(studio, request_id, ppi=50)[0].startswith(b"\x89PNG")
    with pytest.raises(NotFound):
        clients.open_client(studio, anna)
    assert clients.open_client(studio, karel).name.last == KAREL.last_name
    note = next(one for one in request.notes if one.kind == notes.ASKED)
    assert notes.read_words(studio, note.id) == asked.WORDS


def test_with_two_the_second_is_somebody_else(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    anna = take_in(studio, ANNA).client.id
    home.close(studio)
    colleagues.add_colleague(home)
    studio = home.practitioner()
    destruction.place(studio, tmp_path / "outside")
    request_id = asked.confirmed(studio, anna)
    erasing.order_for_request(studio, request_id, erasing.plan_for_request(studio, request_id), password=OWNER_PASSWORD)
    with pytest.raises((SamePerson, ErasureRefused)):
        erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    home.close(studio)
    second = colleagues.colleague(home)
    erasing.agree_for_request(second, request_id, password=colleagues.COLLEAGUE_PASSWORD)
    asked.step(second, request_id, State.PARTLY, State.CARRYING_OUT)
    assert erasing.destroy_for_request(second, request_id, password=colleagues.COLLEAGUE_PASSWORD).done


@pytest.mark.parametrize("way", ["taken_back", "delivered"])
def test_what_else_the_client_asked_is_answered_or_taken_back_first(home: Home, tmp_path: Path, way: str) -> None:
    studio = home.practitioner()
    anna, karel = take_in(studio, ANNA).client.id, take_in(studio, KAREL).client.id
    destruction.place(studio, tmp_path / "outside")
    asked.asked(studio, karel)
    other = asked.asked(studio, anna)
    request_id = asked.confirmed(studio, anna)
    asked.asked(studio, anna, "erasure")  # asks the same, and holds nothing
    plan = erasing.plan_for_request(studio, request_id)
    assert plan.running == (asked.look(studio, other).line.reference,)
    with pytest.raises(ErasureRefused) as refused:
        erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    assert (refused.value.reason, refused.value.detail) == ("running_request", plan.running[0])
    _answered(studio, other, way)
    plan = erasing.plan_for_request(studio, request_id)
    assert plan.running == ()
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    assert asked.look(studio, request_id).looks


def _answered(studio: Studio, request_id: UUID, way: str) -> None:
    if way == "taken_back":
        notes.note(studio, request_id, notes.CLIENTS_WORD, "Hoeft niet meer.")
        asked.step(studio, request_id, State.TAKEN_BACK)
        with studio.saving() as session:  # its letter has left, and it was closed
            row = session.get_one(RightsRequestRow, request_id)
            row.state, row.closed_at = State.CLOSED.value, studio.now()
        return
    with studio.saving() as session:  # the way there is no matter here
        session.get_one(RightsRequestRow, request_id).state = State.DELIVERED.value


def test_what_is_asked_while_an_order_waits_holds_it(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    anna = take_in(studio, ANNA).client.id
    destruction.place(studio, tmp_path / "outside")
    request_id = asked.confirmed(studio, anna)
    plan = erasing.plan_for_request(studio, request_id)
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    other = asked.asked(studio, anna, "portability")
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    with pytest.raises(ErasureRefused) as refused:
        erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    assert refused.value.reason == "running_request"
    assert clients.open_client(studio, anna).id == anna
    assert not asked.look(studio, other).line.closed_on


def _destroyed(home: Home, studio: Studio, folder: Path) -> UUID:
    """Return a request of which the whole file was destroyed, at its letter."""
    anna = take_in(studio, ANNA).client.id
    destruction.place(studio, folder / "outside")
    request_id = asked.confirmed(studio, anna)
    plan = erasing.plan_for_request(studio, request_id)
    erasing.order_for_request(studio, request_id, plan, password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.LETTER)
    return request_id


def test_the_answer_to_a_destruction_has_an_address_until_it_was_delivered(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    request_id = _destroyed(home, studio, tmp_path)
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER).text
    letter_id = letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language="nl")
    letters_out.make_final(studio, letter_id, version=asked.look(studio, request_id).letters[0].version)
    final = letters_out.letter_paper(studio, letter_id)
    assert ANNA.street in text_of(final, tmp_path)
    home.clock.move(days=5)
    letters_out.send_letter(studio, letter_id, "post", version=asked.look(studio, request_id).letters[0].version)
    request = asked.step(studio, request_id, State.DELIVERED)
    assert not [one for one in request.notes if one.kind == notes.ADDRESSEE]
    assert request.letters[0].address == ""
    with studio.reading() as session:
        row = session.get_one(RequestLetterRow, letter_id)
        assert row.paper_sha256 == hashlib.sha256(final).digest()
    assert letters_out.letter_paper(studio, letter_id) == final


def test_a_letter_without_an_address_is_not_posted(home: Home) -> None:
    studio = home.practitioner()
    request_id = asked.asked(studio, None, requester="P. Onbekend")
    text = letters.compose_letter(studio, request_id, LetterKind.RECEIPT).text
    letter_id = letters.keep_letter(studio, request_id, LetterKind.RECEIPT, text, language="nl")
    with pytest.raises(Refused) as refused:
        letters_out.send_letter(studio, letter_id, "post", version=asked.look(studio, request_id).letters[0].version)
    assert [(one.field, one.code) for one in refused.value.problems] == [("way", "no_address")]
