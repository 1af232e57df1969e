"""What a client reads in the overview of a copy: words and days, and no code of ours."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from skintwin_desktop import places as folders
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
    screening,
)  # fmt: skip
from skintwin_desktop.core.catalogue import entries
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import (
    copy_records,
    copy_values,
    leaving_out,
    letters,
    notes,
    packing,
    records,
    rectifying,
    restricting,
    scoping,
)
from skintwin_desktop.core.requests.collecting import Collected, Collector, Entity, Value
from skintwin_desktop.core.requests.copy_overview import sections_of
from skintwin_desktop.core.requests.parts import client_tables
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import parcel_reading
from skintwin_desktop.rules import agenda as agenda_rules
from skintwin_desktop.rules import client_form, consents, erasure, requests, restrictions
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import RightsRequestRow
from tests.builders import ANNA
from tests.builders import home as make_home
from tests.core import asked, billing, erasing
from tests.core import world as worlds
from tests.paper import parcel_samples

CODE = re.compile(r"\b[a-z0-9]+(_[a-z0-9]+)+\b")
"""A word with underscores, wherever it stands."""
HYPHENED = re.compile(r"\b[a-z]+(-[a-z0-9]+)+\b")
HEX = re.compile(r"\b[0-9a-f]{17,}\b")
ROW = re.compile(r"\b[A-Z]{2,4}:(row|picture|[a-z_]+)\b")
WORDS = re.compile(
    r"e-mails?|e-mailadres|follow-up|check-ups?|3-puntslijst|3-point|7-puntslijst|7-point|close-up|x-as|power-of-attorney"
)
"""Words of people that have a hyphen."""
LANGUAGES = ("nl", "en")


def codes_in(texts: list[str]) -> list[str]:
    """Return what nobody but the program understands, of everything that a client reads."""
    found = [
        one.group()
        for text in texts
        for sign in (CODE, HYPHENED, HEX, ROW)
        for one in sign.finditer(without_addresses(text))
    ]
    return [one for one in found if not WORDS.fullmatch(one)]


def without_addresses(text: str) -> str:
    """Return words without names of files, and addresses of mail and pages: they are what they are."""
    return re.sub(r"\S+@\S+|\S+\.(jpg|html|txt|json|nl)\b", "", text)


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
    said = [text for section in sections for pair in section.rows for text in (section.title, *pair)]
    tables = [table for section in sections for table in section.tables]
    said += [text for table in tables for row in (table.columns, *table.rows) for text in row]
    assert len(said) > 200
    assert codes_in(said) == []
    assert not [text for text in said if re.search(r"\d{4}-\d\d-\d\d", text)]


@pytest.mark.parametrize(
    "text",
    [
        "seborrhoeic_keratosis", "Er is document_ready.", "Plek 1: upper-back", "ab" * 9, "MSG:row:contact_note:1",
        "code ADM:street", "IMG:picture:1",
    ],
)  # fmt: skip
def test_what_is_a_code_is_found_wherever_it_stands(text: str) -> None:
    assert codes_in([text])
    assert not codes_in(["Per e-mail aan info@huis-arts.nl, foto a_b.jpg, V-2026-001, ST-0003."])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_is_left_in_a_parcel_and_its_letter_where_something_was_left_out(tmp_path: Path, language: str) -> None:
    home = make_home(tmp_path)
    studio = home.practitioner()
    billing.begin(studio)
    client = erasing.person(studio, tmp_path / "card", replace(ANNA, language=language)).client
    pictures = screening.open_file(studio, client).pictures
    for number in range(2):  # the second copy tells of the first
        request_id = asked.searched(studio, client, language=language)
        asked.decided(studio, request_id)
        record = next(one for one in leaving_out.records_of(studio, request_id, "MSG") if "Jeuk" in one.told)
        leaving_out.leave_record_out(studio, request_id, record.code, "Hierin staat iets over een ander.")
        scoping.leave_picture_out(studio, request_id, pictures[0].id, "Uw zus staat erop.")
        with studio.saving() as session:  # the second look is no matter here
            session.get_one(RightsRequestRow, request_id).state = State.CARRYING_OUT.value
        (tmp_path / str(number)).mkdir()
        made = packing.make_package(studio, request_id, tmp_path / str(number))
        asked.step(studio, request_id, State.LETTER)
        text = letters.compose_letter(studio, request_id, LetterKind.ANSWER, language=language).text
        letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language=language)
        with made.place.open("rb") as file:
            parcel = parcel_reading.open_file(file, made.code)
        titles = [line.file.title for line in parcel.lines]
        assert codes_in([*parcel_samples.said(parcel.contents), *titles]) == []
        assert codes_in([text]) == []
    home.close_all()


def test_every_table_has_a_name_for_its_rows_and_every_place_of_the_data_only_is_known() -> None:
    words = tomllib.loads((folders.resources() / "templates" / "copy.toml").read_text(encoding="utf-8"))
    assert set(words["record"]) == {table.name for table in client_tables()}
    places = {line.where for line in entries()}
    assert copy_values.data_only() <= places


def test_each_detail_stands_under_its_own_question_and_an_assessment_says_which_lesion(found: Collected) -> None:
    names = copy_records.names_in(found.entities, "nl")
    answers = Entity(
        "health_answers", "MED", "1",
        (
            Value("health_answers.sealed.answers", "A", "A", "MED",
                  {"earlier_skin_cancer": "other", "changed_lesion": "unknown", "allergies": "yes"}, True),
            Value("health_answers.sealed.details", "A", "A", "MED",
                  {"earlier_skin_cancer": "2011, arm", "immunosuppression": "Iets"}, True),
        ),
    )  # fmt: skip
    pairs = copy_records.pairs_of(answers, names, "nl")
    assert pairs[:2] == [
        ("Heeft u eerder huidkanker gehad?", "Ja, andere soort"),
        ("Heeft u eerder huidkanker gehad? Wanneer en waar op uw lichaam?", "2011, arm"),
    ]
    assert pairs[-1] == (
        "Orgaantransplantatie of medicijnen die de afweer remmen? Welke, en sinds wanneer?", "Iets"
    )  # fmt: skip
    assessed = next(one for one in found.entities if one.table == "assessment")
    assert "plek 1 (bovenrug" in copy_records.title_of(assessed, names, "nl")
    assert ("Plek", names[str(assessed.values[0].value)]) in copy_records.pairs_of(assessed, names, "nl")


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
    assert copy_values.code_word("request_part.code", "IMG:picture:1", "nl") == "foto’s"
    assert (
        copy_values.code_word("request_part.code", "MSG:row:contact_note:" + "0" * 32, "nl") == "brieven en gesprekken"
    )


def test_what_only_the_program_knows_something_by_is_not_read_and_a_code_without_a_word_reads_as_words() -> None:
    def read(code: str) -> str:
        return copy_values.code_word("request_part.code", code, "nl")

    assert [read(code) for code in ("ab" * 16, "named:0123456789abcdef", "limited:x")] == ["", "", ""]
    assert copy_values.code_word("assessment.sealed.impression", "some_new-thing", "nl") == "some new thing"
    assert copy_values.code_word("assessment.sealed.impression", "Ja, dit is het", "nl") == "Ja, dit is het"


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
    assert copy_values.answer("sunbed", "never", "nl") == ("Ooit een zonnebank gebruikt?", "Nooit")
    assert copy_values.answer("gone", "not_sure", "nl") == ("Een vraag die wij niet meer stellen", "not sure")
    assert told("request_letter.sealed.frozen_at", "2026-11-30T10:47:09.670696+00:00") == [
        ("Iets", "30 november 2026, 11:47")
    ]
    assert told("assessment.sealed.checklists", [{"instrument": "abcde", "answers": {"asymmetry": "yes"}}]) == [
        ("Iets", "ABCDE; asymmetrie: ja")
    ]
