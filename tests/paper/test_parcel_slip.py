"""The slip with the code of a parcel: one small page, the code legible, nobody's name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from skintwin_desktop.paper.parcel_code import new_code
from skintwin_desktop.paper.parcel_slip import CodeSlip, slip_pages, slip_pdf
from tests.paper.samples import plain, poppler


def slip(language: str = "nl", **changes: Any) -> CodeSlip:
    values: dict[str, Any] = {
        "language": language,
        "studio_name": "Huidstudio De Proef",
        "initials": "A.P.",
        "reference": "VZ-2026-0017",
        "code": new_code(),
        "made_on": date(2026, 11, 24),
    }
    return CodeSlip(**(values | changes))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_code_can_be_read_from_one_small_page(language: str, tmp_path: Path) -> None:
    made = slip(language)
    content = slip_pdf(made)
    text = plain(poppler("pdftotext", content, "-layout", to=tmp_path / "slip.pdf"))
    assert made.code in text
    assert "A.P. · " in text
    assert "VZ-2026-0017 · 24-11-2026" in text
    facts = poppler("pdfinfo", content, to=tmp_path / "slip.pdf")
    assert "Pages:           1\n" in facts
    assert "Page size:       419.528 x 297.638 pts" in facts
    assert made.code not in repr(made)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_stays_one_page_with_long_names(language: str) -> None:
    long = slip(language, studio_name="Dermatologisch Screeningscentrum " * 3, initials="A.B.C.D. van der W.-H.")
    assert len(slip_pages(long, ppi=40)) == 1
    assert slip_pdf(long).startswith(b"%PDF")
