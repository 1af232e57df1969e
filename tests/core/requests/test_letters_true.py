"""What the letters of requests say is so, to who may know it, in words; nothing is printed twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import consents
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.requests import (
    code_letter,
    identifying,
    letters,
    notes,
    packing,
    parts,
    rectifying,
    registering,
    restricting,
)
from skintwin_desktop.core.requests.records import REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RightsRequestRow
from tests.builders import Home
from tests.core import asked


def says(studio: Studio, request_id: UUID, kind: LetterKind = LetterKind.ANSWER, language: str = "nl") -> str:
    """Return the text of a letter that lacks nothing."""
    drafted = letters.compose_letter(studio, request_id, kind, language=language)
    assert drafted.missing == ()
    assert "  " not in drafted.text
    return drafted.text


def consent(studio: Studio, client_id: UUID, purpose: str) -> None:
    """Give a consent."""
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == purpose)
    consents.record_consent(studio, client_id, ConsentGiven(purpose, "given", text.id, "paper", recipient="De Proef"))


def put(studio: Studio, request_id: UUID, state: State, outcome: State) -> None:
    """Bring a request somewhere; the way there is no matter here."""
    with studio.saving() as session:
        row = session.get_one(RightsRequestRow, request_id)
        row.state, row.outcome = state.value, outcome.value


@pytest.mark.parametrize("right", ["police", "commissioner"])
@pytest.mark.parametrize("known", [True, False])
def test_a_refusal_to_an_outsider_confirms_nothing(office: Studio, anna: UUID, right: str, known: bool) -> None:
    request_id = asked.asked(office, anna if known else None, right, relation=right, requester="Bureau De Proef")
    notes.note(office, request_id, notes.REASON, "Zij is in zorg bij ons.")
    put(office, request_id, State.LETTER, State.REFUSED)
    for language, word in (("nl", "beroepsgeheim"), ("en", "professional secrecy")):
        text = says(office, request_id, language=language)
        assert word in text
        assert "in zorg" not in text
        assert "cliënt" not in text.replace("SkinTwin", "")
        assert "–" not in text


def test_both_refusals_are_word_for_word_the_same_whether_there_is_a_file_or_none(office: Studio, anna: UUID) -> None:
    texts = []
    for client_id in (anna, None):
        request_id = asked.asked(office, client_id, "police", relation="police", requester="Bureau De Proef")
        reference = asked.look(office, request_id).line.reference
        if client_id is not None:
            put(office, request_id, State.LETTER, State.REFUSED)
        texts.append(says(office, request_id).replace(reference, ""))
    assert texts[0] == texts[1]


def test_next_of_kin_who_did_not_show_who_they_are_hear_nothing(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "next_of_kin", relation="next_of_kin", requester="P. Onbekend")
    notes.note(office, request_id, notes.REASON, "Zij wilde dat niet.")
    put(office, request_id, State.LETTER, State.REFUSED)
    text = says(office, request_id)
    assert "wilde dat niet" not in text
    assert "Autoriteit" not in text


def test_somebody_else_is_not_addressed_as_the_client(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, relation="representative", requester="P. Onbekend", reply_to="Kade 1")
    identification = says(office, request_id, LetterKind.IDENTIFICATION)
    assert "alleen aan u zelf" not in identification
    assert "nummer dat wij al van u hebben" not in identification
    for part in asked.step(office, request_id, State.SEARCHING).parts:
        if part.open:
            parts.answer_part(office, part.id, "nothing", version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED)
    text = says(office, request_id)
    assert "Uw toestemmingen" not in text
    assert "– Toestemmingen" in text


def test_an_extension_keeps_its_own_day_and_gives_the_explanation(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "restriction")
    to = office.today() + timedelta(days=60)
    version = asked.look(office, request_id).version
    registering.extend_request(office, request_id, to, "complex", "Er zijn veel stukken.", version=version)
    restricting.restrict_processing(office, anna, "unlawful", request_id=request_id)
    text = says(office, request_id, LetterKind.EXTENSION)
    assert f"uiterlijk op {typeset.long_date(to, 'nl')} antwoord" in text
    assert "Er zijn veel stukken." in text


def test_a_rectification_is_told_in_words(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna, "rectification")
    rectifying.add_item(office, request_id, "sex", "male")
    finding = rectifying.add_item(office, request_id, "finding", "Het was links.")
    refused = rectifying.add_item(office, request_id, "conclusion", "Het was niets.")
    for part in asked.step(office, request_id, State.SEARCHING).parts:
        if part.open and part.required:
            parts.answer_part(office, part.id, "nothing", version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    part = next(one for one in asked.look(office, request_id).parts if one.id == refused)
    parts.decide_part(office, refused, REFUSE, ground="judgement", words="Dat vonden wij.", version=part.version)
    asked.decided(office, request_id)
    put(office, request_id, State.CARRYING_OUT, State.PARTLY)
    rectifying.confirm_item(office, finding, "De plek zit links, niet rechts.")
    rectifying.carry_out_rectification(office, request_id)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    assert "– Geslacht: vrouw → man" in text
    assert "– Een bevinding: De plek zit links, niet rechts." in text
    assert "– Een conclusie: een oordeel" in text
    assert "MED:" not in text


@pytest.mark.parametrize(
    ("right", "about", "words"),
    [
        ("withdrawal", "share_gp", "toestemming hadden wij al gestopt"),
        ("objection", "news", "al geen nieuws meer"),
        ("objection", "interest", "eindigt zeven dagen na deze brief"),
        ("objection", "messages", "– Berichten van ons"),
    ],
)
def test_what_was_stopped_already_is_said_when_it_is_taken_back(
    office: Studio, anna: UUID, right: str, about: str, words: str
) -> None:
    if right == "withdrawal":
        consent(office, anna, about)
    request_id = asked.asked(office, anna, right, about=about)
    notes.note(office, request_id, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    text = says(office, request_id, LetterKind.TAKEN_BACK)
    assert words in text
    assert "Er is niets uitgevoerd" not in text


def test_nothing_was_carried_out_where_that_is_so(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    notes.note(office, request_id, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    assert "Er is niets uitgevoerd" in says(office, request_id, LetterKind.TAKEN_BACK)


def test_an_objection_gives_weighing_and_reason_each_once(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="interest")
    asked.step(office, request_id, State.WEIGHING)
    notes.note(office, request_id, notes.WEIGHING, "Wij wogen uw rust.", code=notes.COMPELLING)
    notes.note(office, request_id, notes.REASON, "Het is nodig voor de veiligheid.")
    asked.step(office, request_id, State.REFUSED, State.LETTER)
    text = says(office, request_id)
    assert text.count("Wij wogen uw rust.") == 1
    assert text.count("Het is nodig voor de veiligheid.") == 1


def test_a_withdrawal_names_the_consent_and_its_consequences(office: Studio, anna: UUID) -> None:
    consent(office, anna, "share_gp")
    request_id = asked.asked(office, anna, "withdrawal", about="share_gp")
    asked.step(office, request_id, State.CONSEQUENCES)
    notes.note(office, request_id, notes.CONSEQUENCES, "U krijgt de brief voortaan zelf mee.")
    text = says(office, request_id)
    assert "Uitslag delen met de huisarts" in text
    assert "U krijgt de brief voortaan zelf mee." in text


def test_a_copy_promises_no_photographs_where_there_are_none(office: Studio, anna: UUID, tmp_path: Path) -> None:
    request_id = asked._carried_out(office, anna)
    packing.make_package(office, request_id, tmp_path)
    text = says(office, request_id)
    assert "foto’s in de oorspronkelijke grootte" not in text
    assert "Aan wie wij gegevens hebben gegeven" not in text


def test_a_receipt_of_an_old_request_promises_no_day_in_the_past(home: Home, office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    until = typeset.long_date(asked.look(office, request_id).line.clock.until, "nl")
    assert f"uiterlijk op {until} antwoord" in says(office, request_id, LetterKind.RECEIPT)
    home.clock.move(days=40)
    text = says(office, request_id, LetterKind.RECEIPT)
    assert "Dat is niet gelukt. Het spijt ons." in text
    assert "U krijgt uiterlijk" not in text


def test_the_letter_with_the_code_is_one_page(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna)
    asked.step(office, request_id, State.IDENTITY)
    code = identifying.issue_code(office, request_id)
    pages = code_letter.code_letter_pages(office, request_id, code, ppi=40)
    assert len(pages) == 1
    assert pages[0].startswith(b"\x89PNG")
