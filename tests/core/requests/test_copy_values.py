"""What a client reads in the overview of a copy: words and days, and no code of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from skintwin_desktop.core import (
    agenda,
    client_messages,
    contact_history,
    contact_notes,
    delivery,
    intake,
    invoices,
    medical_records,
    news,
    payments,
    recalls,
)  # fmt: skip
from skintwin_desktop.core.catalogue import entries
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import copy_values, notes, records, rectifying, restricting
from skintwin_desktop.core.requests.collecting import Collected, Collector, Value
from skintwin_desktop.core.requests.copy_words import sections_of
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import agenda as agenda_rules
from skintwin_desktop.rules import client_form, consents, erasure, requests, restrictions
from tests.builders import home as make_home
from tests.core import asked
from tests.core import world as worlds

CODE = re.compile(r"[a-z]+(_[a-z0-9]+)+")
LANGUAGES = ("nl", "en")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collected]:
    """Everything of a client of whom there is a little of everything."""
    folder = tmp_path_factory.mktemp("values")
    home = make_home(folder)
    studio: Studio = home.practitioner()
    world = worlds.built(studio, Path(folder) / "card")
    asked.decided(studio, asked.searched(studio, world.signed_client))
    with studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("request", client=world.signed_client)
        yield Collector(studio, deed.session).collect(world.signed_client)
    home.close_all()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_of_ours_is_left_in_the_overview(found: Collected, language: str) -> None:
    sections = sections_of(found, language)
    said = [text for section in sections for _, text in section.rows]
    said += [text for section in sections for table in section.tables for row in table.rows for text in row]
    assert len(said) > 200
    assert [text for text in said if CODE.fullmatch(text)] == []
    assert not [text for text in said if re.search(r"\d{4}-\d\d-\d\d", text)]


def test_every_code_that_was_gathered_has_its_words(found: Collected) -> None:
    of_codes = [value for one in found.entities for value in one.values if value.where in copy_values.codes()]
    assert len({value.where for value in of_codes}) > 20
    missing = {
        (value.where, code)
        for value in of_codes
        for code in (value.value if isinstance(value.value, list) else [value.value])
        if isinstance(code, str) and code and code not in copy_values.codes()[value.where]
    }
    typed_beside = {"assessment.sealed.impression"}
    assert {place for place, _ in missing} <= typed_beside, missing


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ("client.sex", client_form.SEXES), ("client.contact_by", client_form.CONTACT_WAYS),
        ("client.source", client_form.SOURCES), ("client_change.field", contact_history.FIELDS),
        ("care_agreement.requested_by", intake.REQUESTED_BY), ("statement_handover.way", intake.HANDOVER_WAYS),
        ("appointment.status", agenda.STATUSES), ("appointment.cancel_reason", agenda_rules.CANCEL_REASONS),
        ("waiting.parts", agenda_rules.PARTS), ("recall.closed_because", recalls.CLOSE_REASONS),
        ("consent.purpose", consents.PURPOSES), ("consent.method", consents.WAYS),
        ("consent.relation", consents.RELATIONS), ("consent.scope", consents.SCOPES),
        ("contact_note.channel", contact_notes.CHANNELS), ("contact_note.direction", contact_notes.DIRECTIONS),
        ("client_message.channel", client_messages.CHANNELS), ("client_reach.website_account", news.ACCOUNTS),
        ("news_wish.said_by", news.SAID_BY), ("invoice.credit_reason", invoices.CREDIT_REASONS),
        ("payment.method", payments.METHODS), ("payment.correction_reason", payments.CORRECTION_REASONS),
        ("visit.sealed.reason", medical_records.REASONS), ("lesion.state", medical_records.LESION_STATES),
        ("picture.sealed.kind", medical_records.PICTURE_KINDS), ("assessment.sealed.change", medical_records.CHANGES),
        ("assessment.sealed.action", medical_records.ACTIONS),
        ("result.sealed.risk_class", medical_records.RISK_CLASSES),
        ("delivery.way", delivery.WAYS), ("delivery.identity_check", delivery.IDENTITY_CHECKS),
        ("legal_hold.reason", erasure.HOLD_REASONS), ("processing_restriction.ground", restricting.GROUNDS),
        ("rights_request.right", tuple(requests.Right)), ("rights_request.state", tuple(requests.State)),
        ("rights_request.channel", records.CHANNELS), ("rights_request.relation", records.RELATIONS),
        ("request_letter.kind", tuple(requests.LetterKind)), ("request_part.decision", records.DECISIONS),
        ("request_part.found", records.ANSWERS), ("rights_request.about", records.OBJECTIONS),
        ("processing_restriction.about", (*restrictions.items_of_result("paper_post"), *records.RESTRICTS.values())),
        ("request_part.code", tuple(f"MED:{kind}" for kind in rectifying.MEDICAL_ITEMS)),
        ("request_part.code", tuple(f"ADM:{field}" for field in rectifying.FIELDS)),
        ("request_note.kind", (*notes.BY_ANYBODY, *notes.PROVEN, *notes.BY_WHO_DECIDES)),
        ("request_note.code", tuple(code for codes in notes.CODES.values() for code in codes)),
    ],
)  # fmt: skip
def test_whatever_can_be_chosen_has_words(where: str, wanted: tuple[str, ...]) -> None:
    words = copy_values.codes()[where]
    assert set(map(str, wanted)) <= words.keys()
    for code in wanted:
        assert all(copy_values.code_word(where, str(code), language) for language in LANGUAGES)


def test_an_item_of_one_visit_is_called_as_the_item() -> None:
    assert copy_values.code_word("request_part.code", f"MED:finding:{'0' * 32}", "nl") == "een bevinding"
    assert copy_values.code_word("request_part.code", "IMG:picture:1", "nl") == "IMG:picture:1"


def test_only_places_of_the_catalogue_hold_codes() -> None:
    assert set(copy_values.codes()) <= {line.where for line in entries()}


def test_moments_amounts_numbers_and_answers_are_written_as_people_do() -> None:
    def told(where: str, value: object, label: str = "Iets") -> list[tuple[str, str]]:
        return list(copy_values.pairs(Value(where, label, label, "ADM", value, True), "nl"))  # type: ignore[arg-type]

    assert told("client.birth_date", "1956-01-05") == [("Iets", "5 januari 1956")]
    assert told("visit.began_at", "2026-11-29T10:43:17+01:00") == [("Iets", "29 november 2026, 10:43")]
    assert told("invoice.total", 123456, "Totaal in centen") == [("Totaal", "€\u00a01.234,56")]
    assert told("client.number", 3) == [("Iets", "ST-0003")]
    assert told("client.first_name", "client") == [("Iets", "client")]
    assert told("health_answers.sealed.answers", {"sunbed": "never", "gone": "x"}) == [
        ("Ooit een zonnebank gebruikt?", "Nooit"),
        ("gone", "x"),
    ]
    assert told("assessment.sealed.checklists", [{"instrument": "abcde", "answers": {"asymmetry": "yes"}}]) == [
        ("Iets", "ABCDE; asymmetrie: ja")
    ]
