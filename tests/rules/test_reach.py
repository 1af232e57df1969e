"""What tells a person again: two ways of typing the same thing are one, two people are two."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import reach
from skintwin_desktop.rules.identity import Name

BORN = date(1979, 3, 14)
LETTERS = st.text(
    alphabet=st.characters(whitelist_categories=("Ll", "Lu"), max_codepoint=0x17F), min_size=1, max_size=12
)


@given(
    local=st.from_regex(r"[a-z0-9._+-]{1,20}", fullmatch=True),
    host=st.from_regex(r"[a-z]{1,10}\.[a-z]{2,3}", fullmatch=True),
)
def test_case_and_white_space_make_no_other_address(local: str, host: str) -> None:
    address = f"{local}@{host}"
    for typed in (address.upper(), f"  {address} ", address.title(), f"{local} @ {host}"):
        assert reach.same_email(typed) == address


@given(number=st.integers(min_value=10_000_000, max_value=99_999_999))
def test_a_dutch_number_is_one_however_it_is_typed(number: int) -> None:
    digits = str(number)
    typed = (f"06{digits}", f"06 {digits[:4]} {digits[4:]}", f"+316{digits}", f"0031 6 {digits}", f"(06) {digits}")
    assert {reach.same_phone(one, "NL") for one in typed} == {f"+316{digits}"}


def test_a_number_of_elsewhere_is_not_a_dutch_one() -> None:
    assert reach.same_phone("0470 12 34 56", "BE") == "+32470123456"
    assert reach.same_phone("+32 470 12 34 56", "NL") == "+32470123456"
    assert reach.same_phone("0612345678", "ZZ") == "+31612345678"
    assert reach.same_phone("geheim", "NL") == ""


@given(first=LETTERS, last=LETTERS)
def test_a_name_is_one_in_any_case_and_with_any_white_space(first: str, last: str) -> None:
    plain = reach.same_person(Name(first, "van der", last), BORN, "3011 TX")
    assert reach.same_person(Name(first.upper(), "Van Der", last.upper()), BORN, "3011tx") == plain
    assert reach.same_person(Name(f" {first} ", "van  der", last), BORN, "3011 tx") == plain
    assert reach.same_person(Name(first, "van der", last), date(1979, 3, 15), "3011 TX") != plain
    assert reach.same_person(Name(first, "van der", last), BORN, "3012 TX") != plain


def test_what_is_not_known_is_left_out() -> None:
    found = reach.identifiers(name=Name("Anna", "", "Proefman"), born=BORN, postcode="9999 ZZ")
    assert set(found) == {reach.PERSON}
    whole = reach.identifiers(
        name=Name("Anna", "", "Proefman"), born=BORN, postcode="9999 ZZ", email="A@B.test", phone="06 12345678"
    )
    assert whole == {
        reach.EMAIL: "a@b.test",
        reach.PHONE: "+31612345678",
        reach.PERSON: "annaproefman 1979-03-14 9999ZZ",
    }


@pytest.mark.parametrize(("typed", "same"), [("Özdemir", "Ozdemir"), ("Łukasz", "Lukasz"), ("d'Arc", "dArc")])
def test_diacritics_and_signs_make_no_other_person(typed: str, same: str) -> None:
    one, other = (reach.same_person(Name("A", "", name), BORN, "9999 ZZ") for name in (typed, same))
    assert one == other
