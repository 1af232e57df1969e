"""The list of a day on paper: times, names, numbers and rooms on as many pages as it takes, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from skintwin_desktop.paper.day_list import DayLine, DayList, day_list_pages, day_list_pdf
from tests.paper.samples import plain, poppler

LONG = "Wilhelmina-Alexandrina van der Voorbeeldenstein-Proefneminghof " + "x" * 120
STATUSES = ("expected", "present", "in_room", "finished", "no_show")


def made(language: str = "nl", count: int = 3, **changes: str) -> DayList:
    lines = tuple(
        DayLine(f"{8 + at // 4:02d}:{at % 4 * 15:02d}", "23:55", changes.get("name", f"Naam {at:03d}"), f"ST-{at:04d}",
                changes.get("room", "1"), "N. Modelaar", STATUSES[at % 5])
        for at in range(count)
    )  # fmt: skip
    return DayList(language, "Huidstudio De Proef", date(2026, 11, 24), "24-11-2026 08:31", "R. Baliemans", lines)


def text_of(found: DayList, folder: Path) -> str:
    return plain(poppler("pdftotext", day_list_pdf(found), "-layout", to=folder / "list.pdf"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("Daglijst · Dinsdag 24 november 2026", "3 afspraken", "Kamer", "aanwezig", "papierversnipperaar",
                "Vertrouwelijk · afgedrukt op 24-11-2026 08:31 door R. Baliemans")),
        ("en", ("Day list · Tuesday 24 November 2026", "3 appointments", "Room", "present", "shredder",
                "Confidential · printed on 24-11-2026 08:31 by R. Baliemans")),
    ],
)  # fmt: skip
def test_the_list_says_who_comes_when_and_where(language: str, words: tuple[str, ...], tmp_path: Path) -> None:
    text = text_of(made(language), tmp_path)
    for word in (*words, "08:00 – 23:55", "Naam 002", "ST-0001", "N. Modelaar"):
        assert word in text, word


def test_a_long_day_goes_on_on_the_next_page_and_every_page_has_its_head(tmp_path: Path) -> None:
    found = made(count=60)
    assert len(day_list_pages(found, ppi=30)) > 1
    text = text_of(found, tmp_path)
    assert all(f"Naam {at:03d}" in text for at in range(60))
    assert text.count("Behandelaar") == len(day_list_pages(found, ppi=30))


def test_names_and_rooms_of_any_length_stay_in_their_column(tmp_path: Path) -> None:
    text = text_of(made(name=LONG, room="y" * 200), tmp_path)
    assert "ST-0002" in text
    assert text.count("x") >= 3 * 120


def test_an_empty_day_says_so(tmp_path: Path) -> None:
    assert "Op deze dag zijn er geen afspraken." in text_of(made(count=0), tmp_path)
