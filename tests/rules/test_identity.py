"""Names, dates and numbers as typed at a desk."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from skintwin_desktop.rules.identity import (
    age,
    email_problem,
    fold,
    name_problem,
    phone_problem,
    read_birth_date,
    read_date,
    search_digits,
    search_words,
    tidy_postcode,
)

TODAY = date(2026, 11, 22)
BORN = some.dates(date(1930, 1, 1), date(2026, 11, 1))


def _finds(typed: str, number: int, born: date, phone: str, name: str) -> bool:
    indexed = [*search_digits(number, born, phone).split(), *fold(name).split()]
    words = search_words(typed, TODAY)
    return bool(words) and all(any(one.startswith(word) for one in indexed) for word in words)


@given(BORN, some.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%d.%m.%y", "%d%m%Y", "%Y-%m-%d"]), some.booleans())
def test_a_client_is_found_by_every_state_of_a_date_of_birth_while_it_is_typed(
    born: date, form: str, named: bool
) -> None:
    before = "bak " if named else ""
    whole = f"{born:{form}}"
    for end in range(1, len(whole) + 1):
        assert _finds(before + whole[:end], 54321, born, "+31612345678", "Anna Bakker"), whole[:end]


@given(BORN)
def test_a_date_without_leading_noughts_finds_too_once_its_month_is_typed(born: date) -> None:
    for year in (f"{born:%Y}", f"{born:%y}"):
        typed = f"{born.day}-{born.month}-{year}"
        assert _finds(typed, 1, born, "", "")
        assert _finds(f"bakker {typed}", 1, born, "", "Bakker")
        assert _finds(f"bakker {born.day}-{born.month}-", 1, born, "", "Bakker")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("bakker 14-0", ("bakker", "140")),
        ("14-3", ("1403",)),
        ("14-1", ("141",)),
        ("14-1-", ("1401",)),
        ("14 maart 1979", ("14031979",)),
        ("06-12 34 56", ("06123456",)),
        ("06-123", ("06123",)),
        ("+31 6 1234", ("3161234",)),
        ("jansen 06-12345678", ("jansen", "0612345678")),
        ("ST-0412", ("st0412",)),
        ("st- 04", ("st04",)),
        ("Özdemir-Łuk", ("ozdemir", "luk")),
        ("9990 AB", ("9990", "ab")),
        ("a.b@voorbeeld.test", ("abvoorbeeldtest",)),
        ("a.b@", ("a", "b")),
        ("bakker 14 maart 1979", ("bakker", "14031979")),
        ("14 mrt", ("1403",)),
        ("bakker 14 03 1979", ("bakker", "14031979")),
        ("+31 (0)6-1234 5678", ("31612345678",)),
        ("06/12345678", ("0612345678",)),
        ("mei 14", ("mei", "14")),
        ("- / .", ()),
        ("", ()),
    ],
)
def test_what_is_typed_becomes_the_words_that_are_looked_for(typed: str, words: tuple[str, ...]) -> None:
    assert search_words(typed, TODAY) == words


@given(some.text(max_size=40))
def test_whatever_is_typed_becomes_folded_words_without_signs(typed: str) -> None:
    for word in search_words(typed, TODAY):
        assert word
        assert not set(word) & set(" \"'*-./()")


@pytest.mark.parametrize(
    ("typed", "value", "problem"),
    [
        ("29021984", date(1984, 2, 29), ""),
        ("290284", date(1984, 2, 29), ""),
        ("29/2/84", date(1984, 2, 29), ""),
        ("29 februari 1984", date(1984, 2, 29), ""),
        ("1984-02-29", date(1984, 2, 29), ""),
        ("31-2-1984", None, "impossible"),
        ("29-02-1983", None, "impossible"),
        ("22-11-26", date(2026, 11, 22), ""),
        ("23-11-2026", None, "future"),
        ("21-11-1900", None, "old"),
        ("morgen", None, "unreadable"),
        (" ", None, "empty"),
    ],
)
def test_dates_of_birth(typed: str, value: date | None, problem: str) -> None:
    read = read_birth_date(typed, TODAY)
    assert (read.value, read.problem) == (value, problem)


@given(BORN)
def test_every_usual_form_of_a_date_is_read(born: date) -> None:
    months = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober")
    month = (*months, "november", "december")[born.month - 1]
    forms = (f"{born:%d%m%Y}", f"{born:%d-%m-%Y}", f"{born.day}/{born.month}/{born.year}", f"{born:%Y-%m-%d}")
    for typed in (*forms, f"{born.day} {month} {born.year}"):
        assert read_date(typed, TODAY).value == born


def test_on_the_29th_of_february_one_gets_older_on_the_first_of_march_in_other_years() -> None:
    born = date(2008, 2, 29)
    assert [age(born, on) for on in (date(2026, 2, 28), date(2026, 3, 1), date(2028, 2, 29))] == [17, 18, 20]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("van 't Hoff-Özdemir", ""),
        ("O\u2019Brien", ""),
        ("", "empty"),
        ("x" * 121, "long"),
        ("An\u200bna", "hidden"),
        ("An\u202ena", "hidden"),
        ("Anna \U0001f600", "sign"),
    ],
)
def test_names(name: str, problem: str) -> None:
    assert name_problem(name) == problem


def test_postcodes_phones_and_addresses() -> None:
    assert tidy_postcode("3011ab", "NL") == ("3011 AB", "")
    assert tidy_postcode("0311 ab", "NL")[1] == "postcode"
    assert tidy_postcode("SW1A 1AA", "GB") == ("SW1A 1AA", "")
    assert all(phone_problem(one, "NL") == "phone" for one in ("06-123", "06 1234567", "+31 6 1234", "06123456789"))
    assert not any(phone_problem(one, "NL") for one in ("0612345678", "06 98765432", "0800 1234", "+32 2 555 12 12"))
    assert [phone_problem(one, "NL") for one in ("010 412 34 56", "12", "", "bel mij")] == [
        "",
        "phone",
        "empty",
        "phone",
    ]
    assert [email_problem(one) for one in ("", "a@b.nl", "a@b", "a b@c.nl")] == ["", "", "email", "email"]
