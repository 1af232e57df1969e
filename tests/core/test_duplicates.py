"""Look-alikes at the desk: found while typing, twins called twins, whoever is somebody else not shown again."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from skintwin_desktop.core import clients, duplicates
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.duplicates import Sought
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused
from skintwin_desktop.rules import identity, likeness
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.likeness import Alike, Verdict
from skintwin_desktop.store import search
from skintwin_desktop.store.search import Indexed
from tests.builders import ANNA, Home
from tests.core.world import journal

BORN = date(1979, 3, 14)
FAMILIES = 60
KNOWN = replace(ANNA, postcode="9999 ZZ", phone="06 12345678", email="anna@voorbeeld.test")
OTHER_WAYS = {"postcode": "", "house_number": "", "phone": "", "email": ""}


@pytest.fixture
def anna(home: Home) -> tuple[Studio, Client]:
    studio = home.receptionist()
    return studio, clients.register_client(studio, KNOWN)


def looked(studio: Studio, entry: ClientEntry, born: date | None = BORN) -> list[tuple[str, Verdict]]:
    found = duplicates.look_alikes(studio, Sought(entry, born))
    return [(one.client.label, one.likeness.verdict) for one in found]


@pytest.mark.parametrize(
    ("changes", "born", "verdict"),
    [
        ({}, BORN, Verdict.SAME),
        ({"last_name": "Proefmann", **OTHER_WAYS}, BORN, Verdict.SAME),
        ({"last_name": "Preofman", **OTHER_WAYS}, BORN, Verdict.SAME),
        ({"last_name": "Croefman", **OTHER_WAYS}, BORN, Verdict.SAME),
        ({"last_name": "Croefman", **OTHER_WAYS}, date(1949, 3, 14), Verdict.MAYBE),
        ({"first_name": "Amna", **OTHER_WAYS}, BORN, Verdict.MAYBE),
        ({"first_name": "Ana", **OTHER_WAYS}, BORN, Verdict.SAME),
        ({"first_name": "Proefman", "last_name": "Anna", **OTHER_WAYS}, BORN, Verdict.SAME),
        (OTHER_WAYS, date(1949, 3, 14), Verdict.MAYBE),
        (OTHER_WAYS, date(1979, 3, 4), Verdict.MAYBE),
        (OTHER_WAYS, date(1979, 4, 14), Verdict.MAYBE),
        ({**OTHER_WAYS, "phone": "+31 (0)6-1234 5678"}, None, Verdict.MAYBE),
        ({**OTHER_WAYS, "email": "ANNA@voorbeeld.test"}, None, Verdict.MAYBE),
        ({"first_name": "Berta", "phone": "", "email": ""}, BORN, Verdict.TWIN),
    ],
)
def test_whoever_it_may_be_is_found(
    anna: tuple[Studio, Client], changes: dict[str, str], born: date | None, verdict: Verdict
) -> None:
    studio, known = anna
    assert looked(studio, replace(KNOWN, **changes), born) == [(known.label, verdict)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"first_name": "Karel", "born": "x"}, {"last_name": "Anders", **OTHER_WAYS}, {"first_name": "", **OTHER_WAYS},
        {"last_name": ""},
    ],
)  # fmt: skip
def test_nobody_else_is_shown(anna: tuple[Studio, Client], changes: dict[str, str]) -> None:
    studio, _ = anna
    assert looked(studio, replace(KNOWN, **changes), date(1984, 2, 29)) == []  # type: ignore[arg-type]


def test_who_is_said_to_be_somebody_else_is_not_shown_again(anna: tuple[Studio, Client]) -> None:
    studio, known = anna
    assert duplicates.look_alikes(studio, Sought(KNOWN, BORN, frozenset({known.id}))) == ()


def test_many_who_sound_alike_and_were_born_that_year_hide_nobody(anna: tuple[Studio, Client]) -> None:
    studio, known = anna
    words = " ".join(likeness.sounds(known.name.full))
    with studio.deed(Event.CLIENT_REGISTERED, Kind.CREATE, Purpose.FILE) as deed:
        for before in range(-duplicates.MOST_CANDIDATES - 50, 0):
            search.index(deed.session, Indexed(before, "", f"{BORN:%Y}0101", "", words))
        deed.about("client")
    assert looked(studio, KNOWN) == [(known.label, Verdict.SAME)]
    assert looked(studio, replace(KNOWN, **OTHER_WAYS), date(1949, 3, 14)) == [(known.label, Verdict.MAYBE)]  # type: ignore[arg-type]
    assert looked(studio, replace(KNOWN, postcode="", email=""), None) == [(known.label, Verdict.MAYBE)]


def test_likeliest_first_and_what_is_alike_is_said(anna: tuple[Studio, Client]) -> None:
    studio, known = anna
    twin = clients.register_client(studio, replace(KNOWN, first_name="Berta", phone="020 5550199", email=""))
    found = duplicates.look_alikes(studio, Sought(KNOWN, BORN))
    assert [one.client.id for one in found] == [known.id, twin.id]
    assert set(found[0].likeness.alike) == {Alike.NAME, Alike.BORN, Alike.ADDRESS, Alike.PHONE, Alike.EMAIL}


def test_showing_somebody_is_journalled_and_looking_is_not(anna: tuple[Studio, Client]) -> None:
    studio, known = anna
    before = len(journal(studio))
    duplicates.look_alikes(studio, Sought(KNOWN, BORN))
    assert len(journal(studio)) == before
    duplicates.note_look_alikes(studio, (known.id,))
    assert [(one.event, one.client_id) for one in journal(studio)[before:]] == [("look_alikes_found", known.id)]


def test_whatever_is_typed_into_the_form_raises_nothing(anna: tuple[Studio, Client], naughty: list[str]) -> None:
    studio, _ = anna
    for text in (*naughty, '"', "*", "a* OR b", "\ud83d", "qqprfmn", "x" * 5000):
        entry = ClientEntry(
            first_name=text, last_name=text, postcode=text, house_number=text, phone=text, email=text, country="NL"
        )
        duplicates.look_alikes(studio, Sought(entry, BORN))
    assert looked(studio, KNOWN)


@pytest.mark.long
def test_dutch_names_and_strange_strings_are_registered_and_found_again(
    home: Home, shared: Callable[..., Path], naughty: list[str]
) -> None:
    studio = home.practitioner()
    names = [(first, last) for first, last in _names(shared, FAMILIES)] + [(text, text) for text in naughty[::3]]
    kept = 0
    for number, (first, last) in enumerate(names):
        prefix, _, surname = last.rpartition(" ") if number < FAMILIES else ("", "", last)
        entry = replace(
            ANNA, first_name=first, name_prefix=prefix, last_name=surname, email=f"uniek{number}uniek@voorbeeld.test"
        )
        try:
            made = clients.register_client(studio, entry)
        except Refused:
            continue
        kept += 1
        assert (made.name.first, made.name.last) == (identity.tidy(first), identity.tidy(surname))
        for typed in (made.email, made.label):
            assert made.id in {line.id for line in clients.find_clients(studio, typed)}, (first, last)
        if any(letter.isalpha() for letter in made.name.full):
            found = clients.find_clients(studio, made.name.full, only=made.id)
            assert [line.id for line in found] == [made.id], (first, last)
        assert made.id in {one.client.id for one in duplicates.look_alikes(studio, Sought(entry, BORN))}
    assert kept > 150


def _names(shared: Callable[..., Path], count: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(7)
    surnames = shared("names", "nl-surnames", "top_1000_last_names_in_the_netherlands_2007.csv")
    with surnames.open(encoding="utf-8-sig", newline="") as lines:
        last = [line["natural name"] for line in csv.DictReader(lines)]
    forenames = shared("names", "popular-by-country", "common-forenames-by-country.csv")
    with forenames.open(encoding="utf-8-sig", newline="") as lines:
        first = [line["Localized Name"] for line in csv.DictReader(lines)]
    for _ in range(count):
        yield chance.choice(first), chance.choice(last)
