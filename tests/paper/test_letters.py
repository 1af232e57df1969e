"""Letters on paper: PDF/A, each on pages of its own with its own count, and nothing of a name taken for a command."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from tests.paper.samples import poppler

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SENDER = ("Maasboulevard 148", "3011 TX Rotterdam", "010 000 0148", "privacy@skintwin.nl")


def letter(
    name: str = "Anna Proefman", *, language: str = "nl", body: str = "Beste mevrouw,\n\nTekst.", optout: str = ""
) -> Letter:
    return Letter(
        language, (name, "Teststraat 1", "9999 ZZ  Voorbeeldstad"), date(2026, 11, 24), "ST-0001", "Onderwerp hier",
        body, optout,
    )  # fmt: skip


def bundle(*letters: Letter) -> Letters:
    return Letters("nl", "SkinTwin Studio", SENDER, letters)


def text_of(content: bytes, folder: Path) -> list[str]:
    return poppler("pdftotext", content, "-layout", to=folder / "letters.pdf").rstrip("\f").split("\f")


def test_every_letter_stands_on_pages_of_its_own_and_counts_them(tmp_path: Path) -> None:
    long = "\n\n".join(f"Alinea {number}. " + "Woorden die de bladzijde vullen. " * 12 for number in range(14))
    content = letters_pdf(
        bundle(letter("Anna Proefman"), letter("Karel Lang", body=long), letter("Sam Kort", language="en")), moment=NOON
    )
    pages = text_of(content, tmp_path)
    assert len(pages) == 4
    assert "Bladzijde 1 van 1" in pages[0]
    assert "Bladzijde 1 van 2" in pages[1]
    assert "Bladzijde 2 van 2" in pages[2]
    assert "Page 1 of 1" in pages[3]
    for page, name in ((pages[0], "Anna Proefman"), (pages[1], "Karel Lang"), (pages[3], "Sam Kort")):
        assert name in page
        assert sum(other in page for other in ("Anna Proefman", "Karel Lang", "Sam Kort")) == 1


def test_what_a_letter_says_stands_on_it(tmp_path: Path) -> None:
    content = letters_pdf(bundle(letter(optout="Bel om af te melden.")), moment=NOON)
    assert b"pdfaid:part>2" in content
    (page,) = text_of(content, tmp_path)
    for words in ("24 november 2026", "ST-0001", "Onderwerp hier", "Beste mevrouw,", "Bel om af te melden.", *SENDER):
        assert words in page


@pytest.mark.parametrize("name", ["#panic()", "$x$ *vet* _s_", "}{ [a] \\", "名前 Ünïcode", "A" * 150, "a\u202eb"])
def test_a_hostile_name_is_only_a_name(name: str) -> None:
    assert letters_pdf(bundle(letter(name, body=f"Beste {name},\n\n{name}")), moment=NOON).startswith(b"%PDF")


def test_the_same_letters_give_the_same_bytes_and_pages_for_the_screen() -> None:
    one = bundle(letter(), letter("Karel"))
    assert letters_pdf(one, moment=NOON) == letters_pdf(one, moment=NOON)
    assert len(letters_pages(one, ppi=30)) == 2
