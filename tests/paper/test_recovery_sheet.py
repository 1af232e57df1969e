"""The sheet with the recovery key: one page, the key legible and complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from skintwin_desktop.paper.recovery_sheet import recovery_pages, recovery_pdf
from skintwin_desktop.store.recovery import from_lines, to_lines
from tests.paper.samples import plain, poppler, sheet


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_key_can_be_read_back_from_the_sheet(language: str, tmp_path: Path) -> None:
    key = bytes(range(100, 120))
    lines = to_lines(key)
    text = plain(poppler("pdftotext", recovery_pdf(sheet(language, lines=lines)), "-layout", to=tmp_path / "sheet.pdf"))
    assert all(f"{number} {line}" in text for number, line in enumerate(lines, start=1))
    assert from_lines(tuple(line for line in lines if line in text)) == key


def test_the_sheet_says_what_it_is_and_where_to_keep_it(tmp_path: Path) -> None:
    text = plain(poppler("pdftotext", recovery_pdf(sheet()), to=tmp_path / "sheet.pdf"))
    for words in (
        "Herstelsleutel",
        "Huidstudio De Proef · gemaakt op 24 november 2026 voor N. Modelaar",
        "Wie dit blad heeft, kan alles openen",
        "Typ de vier regels over.",
        "Leg het nooit bij een back-up of bij de computer.",
        "Maak dan meteen een nieuwe sleutel.",
        "Waar ligt dit blad?",
        "Kijk elk jaar of het blad er nog is",
        "Geheim · herstelsleutel a1b2c3 van 24-11-2026",
    ):
        assert words in text, words


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_one_page_even_with_long_names(language: str, tmp_path: Path) -> None:
    long = sheet(language, studio_name="Dermatologisch Screeningscentrum " * 4, owner_name="Van der Berg-de Wildt " * 5)
    for made in (sheet(language), long):
        facts = poppler("pdfinfo", recovery_pdf(made), to=tmp_path / "sheet.pdf")
        assert "Pages:           1\n" in facts
        assert "Page size:       595.276 x 841.89 pts (A4)" in facts
        assert len(recovery_pages(made, ppi=40)) == 1


def test_the_sheet_is_the_same_each_time_and_pdf_a() -> None:
    assert recovery_pdf(sheet()) == recovery_pdf(sheet())
    assert b"<pdfaid:part>2</pdfaid:part>" in recovery_pdf(sheet())
