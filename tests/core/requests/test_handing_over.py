"""A letter says that something of an outside source was given once it is in the parcel, or handed over apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import sources
from skintwin_desktop.core.requests import files, handing_over, letters, packing, parts
from skintwin_desktop.core.requests.records import FOUND, NOTHING, OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound, Refused, StepRefused
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from tests.builders import Home
from tests.core import asked, correspondence


def letter_of(studio: Studio, request: OpenRequest) -> str:
    return letters.compose_letter(studio, request.line.id, LetterKind.ANSWER).text


def now(studio: Studio, part: Part, request: OpenRequest) -> Part:
    return next(one for one in asked.look(studio, request.line.id).parts if one.id == part.id)


def test_what_a_source_had_is_told_once_it_was_handed_over(office: Studio, anna: UUID, tmp_path: Path) -> None:
    request = asked.handing_over(office, anna)
    part = request.parts[0]
    assert Guard.HANDED_OVER not in request.met
    packing.make_package(office, request.line.id, tmp_path)
    assert part.label not in letter_of(office, request)
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request.line.id, State.LETTER)
    assert Guard.HANDED_OVER.value in refused.value.missing
    handing_over.note_handed_over(office, part.id, "desk", office.today(), version=now(office, part, request).version)
    day = typeset.long_date(office.today(), "nl")
    assert f"– {part.label} (op papier meegegeven, {day})" in letter_of(office, request)
    assert asked.step(office, request.line.id, State.LETTER).line.state is State.LETTER
    handing_over.note_handed_over(office, part.id, "post", office.today(), version=now(office, part, request).version)
    assert f"– {part.label} (per brief, {day})" in letter_of(office, request)


def test_reception_notes_it_too(home: Home, office: Studio, anna: UUID) -> None:
    request = asked.handing_over(office, anna)
    home.close(office)
    desk = home.receptionist()
    handing_over.note_handed_over(desk, request.parts[0].id, "post", desk.today(), version=request.parts[0].version)
    assert Guard.HANDED_OVER in asked.look(desk, request.line.id).met


def test_what_the_website_gave_as_a_file_is_in_the_parcel_and_needs_nothing(
    office: Studio, anna: UUID, tmp_path: Path
) -> None:
    sources.add_source(office, replace(correspondence.SOURCE, kind="website", name="Website"))
    request_id = asked.identified(office, anna)
    asked.step(office, request_id, State.SEARCHING)
    files.take_in_file(office, request_id, asked.exported(tmp_path, "export.json"))
    for part in asked.look(office, request_id).parts:
        if part.open:
            parts.answer_part(office, part.id, NOTHING, version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    request = asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    source = next(one for one in request.parts if one.kind == "source" and one.found == FOUND)
    assert Guard.HANDED_OVER in request.met
    assert f"– {source.label}" in letter_of(office, request)


@pytest.mark.parametrize(
    ("way", "days", "problem"), [("phone", 0, "way"), ("desk", 1, "given_on"), ("desk", -9, "given_on")]
)
def test_a_way_that_is_none_and_a_day_that_cannot_be_are_refused(
    office: Studio, anna: UUID, way: str, days: int, problem: str
) -> None:
    part = asked.handing_over(office, anna).parts[0]
    with pytest.raises(Refused) as refused:
        handing_over.note_handed_over(office, part.id, way, office.today() + timedelta(days), version=part.version)
    assert [one.field for one in refused.value.problems] == [problem]


def test_only_what_a_source_had_and_is_given_is_handed_over_and_only_once_it_is_decided(
    office: Studio, anna: UUID
) -> None:
    request = asked.handing_over(office, anna)
    for part in request.parts[1:]:
        with pytest.raises(NotFound):
            handing_over.note_handed_over(office, part.id, "desk", office.today(), version=part.version)
    request_id = asked.identified(office, anna)
    source = next(part for part in asked.step(office, request_id, State.SEARCHING).parts if part.open)
    parts.answer_part(office, source.id, FOUND, count=1, version=source.version)
    for part in asked.look(office, request_id).parts:
        if part.open:
            parts.answer_part(office, part.id, NOTHING, version=part.version)
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    source = next(part for part in asked.look(office, request_id).parts if part.id == source.id)
    with pytest.raises(StepRefused):
        handing_over.note_handed_over(office, source.id, "desk", office.today(), version=source.version)
