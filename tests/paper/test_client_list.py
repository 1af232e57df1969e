"""The list of clients on paper: who, how to call them and when they come, on as many pages as it takes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from skintwin_desktop.paper.client_list import ClientList, ListLine, client_list_pages, client_list_pdf
from tests.paper.samples import plain, poppler

TODAY = date(2026, 11, 24)
LINES = (
    ListLine("ST-0412", "Proefman, Anna", date(1979, 3, 14), "06 00000412", datetime(2026, 11, 24, 11, 30, tzinfo=UTC)),
    ListLine("ST-0413", "Voorbeeld, Karel van", date(1984, 2, 29), "", datetime(2027, 3, 2, 9, 5, tzinfo=UTC)),
    ListLine("ST-0414", "Łukaszproef, Özge", date(2012, 1, 19), "+49 30 123456", None, date(2027, 3, 1)),
    ListLine("ST-0415", "Test, Cas " + "x" * 90, date(1949, 3, 14), "06 00000415"),
)


def made(language: str = "nl", lines: tuple[ListLine, ...] = LINES) -> ClientList:
    return ClientList(language, "Huidstudio De Proef", TODAY, "24-11-2026 08:31", "R. Baliemans", lines)


def text_of(found: ClientList, folder: Path) -> str:
    return plain(poppler("pdftotext", client_list_pdf(found), "-layout", to=folder / "list.pdf"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("Cliëntenlijst", "4 cliënten · 24 november 2026", "vandaag 11:30", "terugroepen mrt 2027",
                "papierversnipperaar", "Vertrouwelijk · afgedrukt op 24-11-2026 08:31 door R. Baliemans")),
        ("en", ("List of clients", "4 clients · 24 November 2026", "today 11:30", "recall Mar 2027",
                "shredder", "Confidential · printed on 24-11-2026 08:31 by R. Baliemans")),
    ],
)  # fmt: skip
def test_the_list_says_who_how_and_when(language: str, words: tuple[str, ...], tmp_path: Path) -> None:
    text = text_of(made(language), tmp_path)
    for word in (*words, "ST-0412", "Proefman, Anna", "14-03-1979", "06 00000412", "02-03-2027 09:05", "Özge"):
        assert word in text, word


def test_a_long_list_goes_on_on_the_next_page_and_one_client_is_one(tmp_path: Path) -> None:
    many = tuple(ListLine(f"ST-{at:04d}", f"Naam {at:03d}", TODAY, "06 00000000") for at in range(80))
    text = text_of(made(lines=many), tmp_path)
    assert all(f"Naam {at:03d}" in text for at in range(80))
    assert text.count("Telefoon") == len(client_list_pages(made(lines=many), ppi=30)) > 1
    assert "1 cliënt ·" in text_of(made(lines=LINES[:1]), tmp_path)
