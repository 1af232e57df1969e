"""Numbers that must be black: the 11-test, rows of nine however they are written, and what is none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.id_numbers import (
    citizen_numbers,
    could_be_digits,
    document_numbers,
    is_bsn,
    is_like,
    lettered_numbers,
    names_citizen_number,
    names_document_number,
)
from tests.shared import shared


def eleven(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and int(digits) > 0


@given(st.integers(0, 999_999_999))
def test_the_11_test_is_that_of_the_law(number: int) -> None:
    digits = f"{number:09}"
    assert is_bsn(digits) == eleven(digits)


def test_shared_numbers_pass_or_fail_as_their_source_says() -> None:
    known = json.loads(shared("security", "nl-identifiers", "bsn_vectors.json").read_text(encoding="utf-8"))
    for text in known["valid"]:
        (span,) = citizen_numbers(text)
        assert span.is_proven
    for text in known["invalid_checksum"]:
        (span,) = citizen_numbers(text)
        assert not span.is_proven
    assert not is_bsn("174BIP3JH")


@given(st.integers(0, 999_999_999), st.sampled_from(["", " ", ".", "-", "·"]), st.sampled_from([(3, 6), (4, 6)]))
def test_nine_digits_are_found_however_they_are_grouped(number: int, between: str, cuts: tuple[int, int]) -> None:
    digits = f"{number:09}"
    written = between.join((digits[: cuts[0]], digits[cuts[0] : cuts[1]], digits[cuts[1] :]))
    found = citizen_numbers(f"BSN {written} NL")
    assert any(span.start == 4 and span.end == 4 + len(written) for span in found)


@pytest.mark.parametrize(
    "text", ["02 FEB 1975", "12-08-1974", "12-08-1974 6", "09-03-2014 09-03-2024", "0612345678", "8 cijfers 12345678",
             "AB1234567", "", "1500 1050 22"]
)  # fmt: skip
def test_dates_and_other_numbers_are_none(text: str) -> None:
    assert not citizen_numbers(text)


@pytest.mark.parametrize("text", ["00 00 00 000", "123456789", "SPECI20142NLD6503101F2403096999999990<<<<<84"])
def test_a_row_of_nine_counts_whatever_it_is(text: str) -> None:
    assert citizen_numbers(text)


@pytest.mark.parametrize(
    ("text", "named", "found"),
    [
        ("SPECI2014", False, ["SPECI2014"]),
        ("NUMMER XR1001R58 NL", False, ["XR1001R58"]),
        ("KONINKRIJK", False, []),
        ("D23145890", False, []),
        ("D23145890", True, ["D23145890"]),
        ("5012345678", True, ["5012345678"]),
        ("DOCUMENT", True, []),
    ],
)
def test_numbers_of_documents(text: str, named: bool, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in document_numbers(text, is_named=named)] == found


def test_captions_are_known() -> None:
    assert names_document_number("Document No. / Numéro de document")
    assert names_document_number("Documentnummer")
    assert names_citizen_number("Burgerservicenummer")
    assert not names_document_number("Nationality")
    assert not names_citizen_number("Geboortedatum")


def test_a_number_is_known_with_one_sign_read_wrong() -> None:
    assert is_like("L898902C3", "L898902C3")
    assert is_like("ZE 184226B", "ZE1842268")
    assert not is_like("L898902C3", "L8989O1D3")
    assert not is_like("A1", "A1")
    assert could_be_digits("99999999O")
    assert not could_be_digits("PETRA")


@pytest.mark.parametrize(("text", "found"), [("No M123889546 X", ["M123889546"]), ("1234 AB", []), ("ABCD123456", [])])
def test_letters_and_digits_together_are_proposed(text: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in lettered_numbers(text)] == found
