"""Zones of travel documents: check digits of ICAO's own examples, what reading does to them, and what is no zone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.mrz import SHAPES, Format, check_digit, checks, cleaned, find_zones, looks_like_line, parse
from tests.documents import ZONE, vectors

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
SIGNS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=1, max_size=40)


@pytest.mark.parametrize(("text", "digit"), [("520727", "3"), ("AB2134<<<", "5"), ("D23145890", "7"), ("", "0")])
def test_check_digits_are_those_of_the_standard(text: str, digit: str) -> None:
    assert check_digit(text) == digit


@given(SIGNS, st.integers(0, 39))
def test_one_wrong_digit_is_always_noticed(text: str, at: int) -> None:
    at %= len(text)
    for other in set("0123456789") - {text[at]} if text[at].isdigit() else ():
        assert check_digit(text[:at] + other + text[at + 1 :]) != check_digit(text)


def test_every_shared_zone_is_found_between_other_lines_with_its_check_digits() -> None:
    found = vectors()
    assert len(found) == 20
    for vector in found:
        (zone,) = find_zones(("UTOPIA 12", "Surname / Nom", *vector.lines, "end"))
        assert zone.format == vector.format
        assert zone.first == 2
        assert checks(vector.lines, Format(vector.format)) == vector.check_digits
        assert zone.failed == {name for name, agrees in vector.check_digits.items() if not agrees}
        if zone.is_valid:
            assert zone.lines == vector.lines


def test_every_line_of_a_shared_zone_is_known_alone() -> None:
    for vector in vectors():
        assert all(looks_like_line(line) for line in vector.lines), vector


def test_the_number_of_the_document_and_that_of_the_person_are_told() -> None:
    (zone,) = find_zones(ZONE)
    assert (zone.number, zone.personal, zone.is_valid) == ("SPECI2014", "999999990", True)


def test_a_long_number_goes_on_in_the_optional_part() -> None:
    lines = ("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<")
    (zone,) = find_zones(lines)
    assert (zone.number, zone.failed) == ("D23145890734", frozenset())


@pytest.mark.parametrize(
    "lines",
    [
        (PASSPORT[0].replace("<<<<<<<", "KKKK<<<"), PASSPORT[1]),
        (PASSPORT[0][:-4], PASSPORT[1]),
        (PASSPORT[0] + "<<<", PASSPORT[1].replace("<<<<<", "<<<<<<")),
        (PASSPORT[0].replace("<<", "«"), PASSPORT[1].replace("0", "O")),
        (PASSPORT[0].lower(), " ".join(PASSPORT[1])),
        (PASSPORT[0], PASSPORT[1].replace("8", "B", 1).replace("12F12", "I2FI2")),
    ],
)
def test_the_mistakes_of_reading_are_mended(lines: tuple[str, str]) -> None:
    (zone,) = find_zones(lines)
    assert zone.is_valid
    assert zone.lines[1] == PASSPORT[1]


@given(st.sampled_from([PASSPORT, CARD, ZONE]), st.data())
def test_a_zone_with_two_digits_read_as_letters_is_still_one(lines: tuple[str, ...], data: st.DataObject) -> None:
    twins = {"0": "O", "1": "I", "2": "Z", "5": "S", "8": "B"}
    line = data.draw(st.integers(0, len(lines) - 1))
    places = [at for at, sign in enumerate(lines[line]) if sign in twins]
    chosen = data.draw(st.sets(st.sampled_from(places), max_size=2)) if places else set()
    read = "".join(twins[sign] if at in chosen else sign for at, sign in enumerate(lines[line]))
    found = find_zones((*lines[:line], read, *lines[line + 1 :]))
    assert len(found) == 1
    assert len(found[0].lines) == len(lines)


@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_text_can_be_looked_at(lines: list[str]) -> None:
    for zone in find_zones(lines):
        count, length = SHAPES[zone.format]
        assert [len(line) for line in zone.lines] == [length] * count
        assert set("".join(zone.lines)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")


@pytest.mark.parametrize(
    "line", ["Surname/Apellido", "12 AUG/AOUT 74", "Primary identifier/ Secondary identifier/ Document No. /", "",
             "02 FEB 1975", "0612345678", "Koninkrijk der Nederlanden"]
)  # fmt: skip
def test_print_is_no_zone(line: str) -> None:
    assert not looks_like_line(line)
    assert find_zones([line, line, line]) == ()


def test_a_line_is_cleaned_of_what_is_no_sign() -> None:
    assert cleaned("p<utO eriksson«anna") == "P<UTOERIKSSON<<ANNA"


def test_a_format_needs_its_number_of_lines() -> None:
    assert parse(PASSPORT, Format.TD1) is None
    assert parse(PASSPORT[:1], Format.TD3) is None
