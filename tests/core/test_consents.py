"""Consents: withdrawn as easily as given, whatever the clock says, and every earlier answer kept."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import consents, photos, screening
from skintwin_desktop.core.consents import live_consent
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ConsentMissing, ExaminationRefused, NotFound, Refused
from skintwin_desktop.rules.consents import PURPOSES
from skintwin_desktop.store.tables import ConsentRow
from tests.builders import Home, take_in
from tests.core.world import given, picture_file


def live(studio: Studio, client: UUID, purpose: str) -> bool:
    with studio.reading() as session:
        return live_consent(studio, session, client, purpose)


def answer_now(studio: Studio, client: UUID, purpose: str) -> str:
    found = {consent.purpose: consent.answer for consent in consents.client_consents(studio, client)}
    return found.get(purpose, "")


def test_every_answer_of_the_intake_counts(office: Studio) -> None:
    client = take_in(office).client.id
    assert [(one.purpose, one.answer, one.method) for one in consents.client_consents(office, client)] == [
        ("examination_photos", "given", "paper"),
        ("share_gp", "given", "paper"),
        ("teaching", "refused", "paper"),
    ]
    assert [purpose for purpose in PURPOSES if live(office, client, purpose)] == ["examination_photos", "share_gp"]


def test_withdrawing_is_one_deed_and_works_at_once(office: Studio) -> None:
    """The clock of the tests stands still: an answer of the same moment must not win by being first."""
    client = take_in(office).client.id
    consents.withdraw_consent(office, client, "examination_photos", method="spoken")
    assert answer_now(office, client, "examination_photos") == "withdrawn"
    assert not live(office, client, "examination_photos")
    with pytest.raises(NotFound):
        consents.withdraw_consent(office, client, "examination_photos", method="spoken")
    consents.record_consent(office, client, given(office, "examination_photos", "given"))
    assert live(office, client, "examination_photos")
    consents.withdraw_consent(office, client, "examination_photos", method="spoken")
    assert not live(office, client, "examination_photos")


def test_a_clock_that_was_set_back_gives_no_consent_back(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    home.clock.move(days=-400)
    consents.withdraw_consent(studio, client, "examination_photos", method="spoken")
    assert not live(studio, client, "examination_photos")
    assert answer_now(studio, client, "examination_photos") == "withdrawn"
    home.clock.move(days=-1)
    consents.record_consent(studio, client, given(studio, "examination_photos", "given"))
    assert live(studio, client, "examination_photos")


def test_without_consent_no_picture_is_taken_in(office: Studio, tmp_path: Path) -> None:
    client = take_in(office).client.id
    visit = screening.start_visit(office, client, VisitReason("own_request"))
    consents.withdraw_consent(office, client, "examination_photos", method="paper")
    with pytest.raises(ConsentMissing):
        photos.take_in_pictures(office, visit, [picture_file(tmp_path, "a.jpg")], kind="overview")


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_who_refuses_the_examination_has_no_visit_until_asked_again(office: Studio, answer: str) -> None:
    client = take_in(office).client.id
    consents.record_consent(office, client, given(office, "examination_photos", answer))
    with pytest.raises(ExaminationRefused):
        screening.start_visit(office, client, VisitReason("own_request"))
    assert screening.open_file(office, client).visits == ()
    consents.record_consent(office, client, given(office, "examination_photos", "given"))
    visit = screening.start_visit(office, client, VisitReason("own_request"))
    consents.withdraw_consent(office, client, "examination_photos", method="spoken")
    assert screening.start_visit(office, client, VisitReason("own_request")) == visit  # under way; it can be finished


def test_each_answer_hangs_on_the_one_before(office: Studio) -> None:
    client = take_in(office).client.id
    for answer in ("given", "refused", "given"):
        consents.record_consent(office, client, given(office, "teaching", answer))
    consents.withdraw_consent(office, client, "teaching", method="paper")
    with office.reading() as session:
        rows = {
            row.id: (row.answer, row.previous_id, row.text_id)
            for row in session.execute(
                select(ConsentRow).where(ConsentRow.client_id == client, ConsentRow.purpose == "teaching")
            ).scalars()
        }
    followed = {previous for _, previous, _ in rows.values()}
    (last,) = set(rows) - followed
    chain = []
    step: UUID | None = last
    while step is not None:
        chain.append(rows[step][0])
        step = rows[step][1]
    assert chain == ["withdrawn", "given", "refused", "given", "refused"]
    assert len({text for _, _, text in rows.values()}) == 1


def test_what_was_never_given_cannot_be_withdrawn(office: Studio) -> None:
    client = take_in(office).client.id
    for purpose in ("teaching", "news_email"):
        with pytest.raises(NotFound):
            consents.withdraw_consent(office, client, purpose, method="spoken")
    with pytest.raises(NotFound):
        consents.record_consent(office, UUID(int=3), given(office, "teaching", "given"))


def test_only_known_answers_about_known_purposes_are_kept(office: Studio) -> None:
    from dataclasses import replace

    client = take_in(office).client.id
    right = given(office, "teaching", "given")
    for wrong in (replace(right, purpose="anything"), replace(right, answer="perhaps"), replace(right, answer="")):
        with pytest.raises(ValueError, match="ConsentGiven"):
            consents.record_consent(office, client, wrong)
    with pytest.raises(Refused):
        consents.record_consent(office, client, replace(right, recipient="half \ud83d"))
    assert answer_now(office, client, "teaching") == "refused"


def test_the_texts_stand_in_the_order_of_asking_in_both_languages(office: Studio) -> None:
    for language in ("nl", "en"):
        texts = consents.consent_texts(office, language)
        assert [text.purpose for text in texts] == list(PURPOSES)
        assert [text.purpose for text in texts if text.required] == ["examination_photos"]
        assert all(text.text.strip() and text.title.strip() for text in texts)
