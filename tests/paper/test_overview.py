"""The readable overview of a copy: PDF/A that can be read aloud, with every value of the page in its text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper.overview import overview_pages, overview_pdf
from skintwin_desktop.paper.parcel_content import Section, Table
from tests.paper.parcel_samples import contents, missing
from tests.paper.samples import STRANGE_NAME, poppler


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_kept_and_read_aloud_and_says_what_the_page_says(tmp_path: Path, language: str) -> None:
    shown = contents(language)
    paper = overview_pdf(shown)
    for words in (b"pdfaid:part>2", b"pdfaid:conformance>A", b"/StructTreeRoot", f"/Lang({language})".encode()):
        assert words in paper
    assert missing(shown, paper, tmp_path / "overview.pdf") == []
    assert "Tagged:          yes" in poppler("pdfinfo", paper, to=tmp_path / "overview.pdf")


def test_broad_tables_become_lists_and_long_words_break(tmp_path: Path) -> None:
    columns = tuple(f"Kolom {number}" for number in range(9))
    rows = tuple(tuple(f"waarde {row}.{number}" for number in range(9)) for row in range(40))
    narrow = Table(("Naam", "Waarde"), (("X" * 200, "kort"), ("kort", "sneeuwwitje" * 30)))
    shown = contents(sections=(Section("Veel", rows=(("Naam", "A" * 300),), tables=(Table(columns, rows), narrow)),))
    assert missing(shown, overview_pdf(shown), tmp_path / "overview.pdf") == []


def test_a_row_stays_on_one_page_and_one_that_is_longer_than_a_page_is_not_cut(tmp_path: Path) -> None:
    lengths = [3, 40, 120, 180, 900, 150, 3, 170, 700, 160, 160, 40]
    rows = tuple((f"regel {number}", " ".join([f"w{number}"] * length)) for number, length in enumerate(lengths))
    section = Section("Veel", rows=rows, tables=(Table(("Naam", "Waarde"), rows),))
    printed = poppler("pdftotext", overview_pdf(contents(sections=(section,))), "-raw", to=tmp_path / "overview.pdf")
    for number, length in enumerate(lengths):
        pages = [found for page in printed.split("\f") if (found := re.findall(rf"\bw{number}\b", page))]
        assert sum(map(len, pages)) == 2 * length
        assert len(pages) <= (2 if length < 200 else 6)


@pytest.mark.parametrize("text", [STRANGE_NAME, "#panic()", "}{ [a] \\", "regel\nregel", "名前", "a\u202eb"])
def test_what_a_person_wrote_is_only_text(text: str) -> None:
    shown = contents(sections=(Section("Deel", (text,), ((text, text),), (Table(("a", "b"), ((text, text),)),)),))
    assert overview_pdf(shown).startswith(b"%PDF")


def test_the_same_contents_give_the_same_bytes_and_pages_for_the_screen() -> None:
    assert overview_pdf(contents()) == overview_pdf(contents())
    assert len(overview_pages(contents(), ppi=30)) >= 2
    with pytest.raises(PaperRefused):
        overview_pdf(replace(contents(), language="fr"))
