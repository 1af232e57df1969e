"""Who may be one person: names by sound and with typing errors, dates of birth, households, twins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.likeness import Alike, Likeness, Person, Verdict, likeness, phone_figures, sound, sounds

ANNA = Person("Anna", "Proefman", date(1979, 3, 14), "9999 ZZ", "1", "", "06 12345678", "anna@voorbeeld.test")
NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo", "Pd", "Zs", "Po")), max_size=30)


@pytest.mark.parametrize(
    "alike",
    [
        ("Jansen", "Janssen", "Janszen", "Jansson"), ("Meijer", "Meyer", "Meier", "Maier", "Mayer"),
        ("Kuijpers", "Kuypers", "Kuipers"), ("Hendriks", "Hendrix", "Hendrickx"), ("Smit", "Smid", "Schmidt"),
        ("Dijkstra", "Dykstra"), ("de Vries", "de Fries"), ("Visser", "Fisser"), ("Özdemir", "Ozdemir"),
        ("Mohamed", "Mohammed", "Muhammad"), ("Jacobs", "Jakobs"), ("Thijs", "Tijs"), ("Bakker", "Backer"),
        ("Claes", "Klaes"), ("Łukasz", "Lukas"), ("Yannick", "Jannick"), ("Müller", "Mueller"),
    ],
)  # fmt: skip
def test_names_that_sound_alike_have_one_sound(alike: tuple[str, ...]) -> None:
    assert len({sounds(name) for name in alike}) == 1


def test_names_that_do_not_sound_alike_have_several() -> None:
    names = ("Jansen", "Janse", "Bakker", "Bakkers", "Visser", "Vissers", "Smits", "Smit", "de Boer", "de Groot")
    assert len({sounds(name) for name in names}) == len(names)


def test_short_words_and_signs_have_no_sound() -> None:
    assert [sound(word) for word in ("de", "'t", "", "x", "李", "12345")] == [""] * 6
    assert sounds("van de 't Hoff") == ("qqfn", "qqhf")


def compared(**changes: object) -> Likeness | None:
    return likeness(ANNA, replace(ANNA, **changes))  # type: ignore[arg-type]


ELSEWHERE = {"postcode": "1111 AA", "phone": "", "email": ""}


def elsewhere(**changes: object) -> Person:
    return replace(ANNA, **{**ELSEWHERE, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "verdict", "alike"),
    [
        ({}, Verdict.SAME, {Alike.NAME, Alike.BORN, Alike.ADDRESS, Alike.PHONE, Alike.EMAIL}),
        ({**ELSEWHERE}, Verdict.SAME, {Alike.NAME, Alike.BORN}),
        ({"last": "Proefmann", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"last": "Preofman", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"last": "Croefman", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"first": "Amna", **ELSEWHERE}, Verdict.MAYBE, {Alike.LAST_NAME, Alike.BORN}),
        ({"first": "Amna", "phone": "", "email": ""}, Verdict.TWIN, {Alike.LAST_NAME, Alike.BORN, Alike.ADDRESS}),
        ({"last": "Proefman-de Test", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"first": "A.", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"first": "Anna Maria", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_CLOSE, Alike.BORN}),
        ({"first": "Proefman", "last": "Anna", **ELSEWHERE}, Verdict.SAME, {Alike.NAME_SWAPPED, Alike.BORN}),
        ({"born": date(1949, 3, 14), **ELSEWHERE}, Verdict.MAYBE, {Alike.NAME, Alike.BORN_CLOSE}),
        ({"born": date(1979, 3, 15), **ELSEWHERE}, Verdict.MAYBE, {Alike.NAME, Alike.BORN_CLOSE}),
        ({"born": None, "postcode": "", "email": ""}, Verdict.MAYBE, {Alike.NAME, Alike.PHONE}),
        ({"last": "Getrouwd", "postcode": "1111 AA"}, Verdict.MAYBE,
         {Alike.FIRST_NAME, Alike.BORN, Alike.PHONE, Alike.EMAIL}),
        ({"first": "Berta"}, Verdict.TWIN, {Alike.LAST_NAME, Alike.BORN, Alike.ADDRESS, Alike.PHONE, Alike.EMAIL}),
        ({"first": "Berta", "phone": "", "email": ""}, Verdict.TWIN, {Alike.LAST_NAME, Alike.BORN, Alike.ADDRESS}),
    ],
)  # fmt: skip
def test_who_may_be_the_same(changes: dict[str, object], verdict: Verdict, alike: set[Alike]) -> None:
    found = compared(**changes)
    assert found is not None
    assert (found.verdict, set(found.alike)) == (verdict, alike)


@pytest.mark.parametrize(
    ("typed", "found"), [("Ess", True), ("Es", True), ("Os", False), ("Bos", False), ("Eis", False)]
)
def test_a_short_name_is_alike_with_a_letter_doubled_but_not_with_another_letter(typed: str, found: bool) -> None:
    assert (likeness(replace(ANNA, last="Es"), elsewhere(last=typed)) is not None) is found


def test_day_and_month_that_changed_places_are_noticed() -> None:
    one, other = replace(ANNA, born=date(1979, 3, 4)), elsewhere(born=date(1979, 4, 3))
    found = likeness(one, other)
    assert found is not None
    assert set(found.alike) == {Alike.NAME, Alike.BORN_SWAPPED}


@pytest.mark.parametrize(
    "changes",
    [
        {"first": "Berta", **ELSEWHERE}, {"last": "Anders", **ELSEWHERE}, {"born": date(1950, 1, 1), **ELSEWHERE},
        {"first": "Karel", "born": date(1975, 1, 1)}, {"first": "Karel", "last": "Anders"},
        {"first": "", "last": "", **ELSEWHERE},
    ],
)  # fmt: skip
def test_a_family_or_a_namesake_is_no_look_alike(changes: dict[str, object]) -> None:
    assert compared(**changes) is None


@given(NAMES, NAMES, NAMES, NAMES)
def test_it_is_the_same_from_both_sides_and_takes_any_name(first: str, last: str, other: str, name: str) -> None:
    one, two = replace(ANNA, first=first, last=last), elsewhere(first=other, last=name)
    there, back = likeness(one, two), likeness(two, one)
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert there.verdict == back.verdict
    assert all(heard.startswith("qq") and heard.isascii() for heard in sounds(f"{first} {last}"))


def test_every_notation_of_a_phone_has_the_same_last_figures() -> None:
    forms = ("06 12345678", "+31 (0)6-1234 5678", "0031612345678", "06-12 34 56 78")
    assert {phone_figures(form) for form in forms} == {"12345678"}
    assert phone_figures("12345") == ""
