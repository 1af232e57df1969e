"""The client's report: what it says, in which order, and that it fits the paper."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper.report import hard_words, report_pages, report_pdf
from skintwin_desktop.paper.report_content import Report, ReportAddendum
from skintwin_desktop.paper.report_sections import join_numbers
from tests.paper.samples import STRANGE_NAME, awkward, lesion, picture, plain, poppler, report, sixty, squeezed

MM = 72 / 25.4


Printed = Callable[..., str]
Pages = Callable[[Report], list[str]]


@pytest.fixture
def printed(tmp_path: Path) -> Printed:
    def read(of: Report, *options: str) -> str:
        return plain(poppler("pdftotext", report_pdf(of), *options, to=tmp_path / "report.pdf"))

    return read


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    def read(of: Report) -> list[str]:
        text = poppler("pdftotext", report_pdf(of), "-layout", to=tmp_path / "report.pdf")
        return [plain(page) for page in text.split("\f")[:-1]]

    return read


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    assert -1 not in places, dict(zip(parts, places, strict=True))
    return places == sorted(places)


def test_a_report_says_everything_in_order(printed: Printed) -> None:
    text = printed(
        report(
            lesion(
                4, where="rug, rechtsboven", found="Groter dan in 2025.", action="gp_regular", pictures=(picture(),)
            ),
            lesion(7, found="Niet veranderd.", x=150.0),
            general="Smeer elke dag.",
            addenda=(ReportAddendum(date(2026, 12, 1), "N. Modelaar", "Plek 4 is goedaardig."),),
            edition=2,
        )
    )
    assert in_order(
        text,
        "Huidstudio De Proef",
        "Uitslag van uw huidscreening",
        "Anna Proefman, geboren 14-03-1979 · onderzocht op 24 november 2026",
        "Lees ook bladzijde 2.",
        "Wat moet u doen?",
        "1. Maak een afspraak bij uw huisarts voor plek 4.",
        "Wat hebben wij gezien?",
        "rug, rechtsboven",
        "Groter dan in 2025.",
        "Niet veranderd.",
        "Uitleg van uw behandelaar",
        "Smeer elke dag.",
        "Uw risicoprofiel",
        "Verhoogd risico",
        "U verbrandt snel in de zon.",
        "N. Modelaar heeft dit profiel zelf gekozen. Een computer heeft dit niet bepaald.",
        "Foto’s van plek 4",
        "24-11-2026, van dichtbij",
        "Zelf uw huid bekijken",
        "Goed om te weten",
        "Een screening is geen diagnose.",
        "Bel meteen uw huisarts als een plek:",
        "Woordenlijst",
        "Later toegevoegd",
        "Op 1 december 2026 door N. Modelaar",
        "Plek 4 is goedaardig.",
        "N. Modelaar, huidtherapeut",
        "Ondertekend op 24 november 2026 om 11:02 uur",
    )
    assert "Vertrouwelijk · ST-0412 · versie 2 van 01-12-2026" in text


def test_many_words_of_the_practitioner_come_after_the_pictures(printed: Printed) -> None:
    text = printed(report(lesion(1, action="gp_regular", pictures=(picture(),)), general="Smeer elke dag. " * 40))
    assert in_order(text, "Wat hebben wij gezien?", "Foto’s van plek 1", "Uitleg van uw behandelaar")


def test_each_page_has_its_foot(pages: Pages) -> None:
    found = pages(sixty())
    assert len(found) > 3
    for number, page in enumerate(found, start=1):
        assert "Vertrouwelijk · ST-0412 · versie 1 van 24-11-2026 11:02" in page
        assert f"Bladzijde {number} van {len(found)}" in page


def test_steps_go_from_most_to_least_urgent(printed: Printed) -> None:
    lesions = (
        lesion(1, action="self_check"),
        lesion(2, action="recall", recall_months=6),
        lesion(3, action="recall", recall_months=1),
        lesion(4, action="second_look"),
        lesion(5, action="gp_regular"),
        lesion(6, action="gp_urgent"),
        lesion(7, action="gp_urgent"),
    )
    assert in_order(
        printed(report(*lesions)),
        "1. Bel meteen uw huisarts over de plekken 6 en 7.",
        "2. Maak een afspraak bij uw huisarts voor plek 5.",
        "3. Wacht op ons bericht over plek 4.",
        "4. Laat plek 3 over 1 maand hier opnieuw bekijken. Dat is in december 2026.",
        "5. Laat plek 2 over 6 maanden hier opnieuw bekijken. Dat is in mei 2027.",
        "6. Kijk zelf elke maand naar plek 1.",
    )


def test_own_words_replace_the_fixed_ones_and_keep_steps_apart(printed: Printed) -> None:
    text = printed(
        report(
            lesion(1, action="gp_regular", action_detail="Binnen twee weken. U krijgt een brief mee."),
            lesion(2, action="gp_regular"),
            lesion(3, action="gp_regular"),
        )
    )
    assert "voor plek 1. Binnen twee weken. U krijgt een brief mee." in text
    assert "voor de plekken 2 en 3. Neem deze uitslag mee naar de afspraak." in text


def test_without_lesions_there_is_nothing_to_do(printed: Printed, pages: Pages) -> None:
    text = printed(report(risk_class="", risk_reason=""))
    assert "U hoeft nu niets te doen." in text
    assert "geen plekken vastgelegd" in text
    assert "1. U hoeft" not in text
    assert "Uw risicoprofiel" not in text
    assert "Achterkant" not in text
    assert len(pages(report())) == 1


def test_lesions_without_action_share_a_row_when_their_words_are_the_same(printed: Printed) -> None:
    alike = [lesion(number, found="Gewoon.", where="arm" if number == 5 else "rug") for number in (1, 2, 3, 5)]
    text = printed(report(*alike, lesion(4, found="Gewoon.", action="self_check")), "-layout")
    assert text.count("Gewoon.") == 2
    assert "1–3 en 5" in text
    assert "1–3: rug" in text
    assert "5: arm" in text
    assert in_order(text, "Zelf bekijken", "Niets")


@pytest.mark.parametrize(
    ("numbers", "written"),
    [([4], "4"), ([4, 5], "4 en 5"), ([1, 2, 3], "1–3"), ([1, 2, 3, 5, 8, 9], "1–3, 5, 8 en 9"), ([], "")],
)
def test_numbers_are_joined_as_people_do(numbers: list[int], written: str) -> None:
    assert join_numbers(numbers, "en") == written


def test_only_views_with_a_lesion_are_drawn(printed: Printed) -> None:
    text = printed(report(lesion(1, view="soles", x=140.0, y=200.0), lesion(2, view="left", x=200.0)))
    assert "Voetzolen" in text
    assert "Linkerkant" in text
    assert "Achterkant" not in text
    assert "Voorkant" not in text


def test_the_word_list_explains_the_hard_words_that_occur_and_no_others() -> None:
    assert hard_words(report()) == ("Dermatoscoop",)
    used = report(
        lesion(1, found="Atypische moedervlek, seborroïsche keratose ernaast."),
        general="Geen melanomen gezien.",
    )
    assert hard_words(used) == ("Atypisch", "Dermatoscoop", "Melanoom", "Seborroïsche keratose")
    english = report(lesion(1, found="An atypical naevus."), language="en")
    assert hard_words(english) == ("Atypical", "Dermatoscope", "Huisarts", "Naevus")


def test_a_draft_carries_the_mark_on_each_page_and_a_final_does_not(tmp_path: Path) -> None:
    for language, mark in (("nl", "CONCEPT"), ("en", "DRAFT")):
        lesions = tuple(lesion(number, found=f"woorden {number} " * 20) for number in range(1, 20))
        draft, final = (
            poppler("pdftotext", report_pdf(made), "-raw", to=tmp_path / "report.pdf").split("\f")[:-1]
            for made in (report(*lesions, language=language, draft=True), report(*lesions, language=language))
        )
        assert len(draft) == len(final) > 1
        assert all(mark in squeezed(page) for page in draft)
        assert not any(mark in squeezed(page) for page in final)
        assert ("nog niet ondertekend" in draft[-1]) == (language == "nl")
        assert "Ondertekend op" not in draft[-1]


def test_a_draft_looks_different_from_a_final() -> None:
    draft, final = (report_pages(report(draft=draft), ppi=40)[0] for draft in (True, False))
    with Image.open(io.BytesIO(draft)) as one, Image.open(io.BytesIO(final)) as other:
        differing = sum(a != b for a, b in zip(one.convert("L").tobytes(), other.convert("L").tobytes(), strict=True))
        assert differing > one.width * one.height * 0.03


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sixty_lesions_are_all_there_and_no_row_is_split(language: str, pages: Pages) -> None:
    made = sixty(language)
    found = pages(made)
    for one in made.lesions:
        holding = [page for page in found if re.search(rf"\bbegin{one.number}\b", page)]
        assert len(holding) == 1
        assert re.search(rf"\beind{one.number}\b", holding[0])
        assert f"plaats{one.number} " in holding[0]
    captions = sum(page.count("24-11-2026, van dichtbij") for page in found)
    assert captions == sum(len(one.pictures) for one in made.lesions)


def test_no_picture_stands_on_a_page_without_the_name_of_its_lesion(tmp_path: Path, pages: Pages) -> None:
    for made in (sixty(), report(lesion(1, action="gp_regular", pictures=tuple(picture(seed=at) for at in range(8))))):
        listed = poppler("pdfimages", report_pdf(made), "-list", to=tmp_path / "report.pdf").splitlines()[2:]
        texts = pages(made)
        for page in {int(line.split()[0]) for line in listed}:
            assert re.search(r"Foto’s van plek \d+|Plek \d+, vervolg", texts[page - 1])
        assert "Ondertekend op" in texts[-1]
        assert len(texts[-1].split()) > 30


@pytest.mark.parametrize("make", [awkward, sixty, report], ids=["awkward", "sixty", "empty"])
def test_nothing_runs_off_the_paper_or_over_other_words(make: Callable[[], Report], tmp_path: Path) -> None:
    made = make()
    boxes = poppler("pdftotext", report_pdf(made), "-bbox", to=tmp_path / "report.pdf")
    for page in boxes.split("<page ")[1:]:
        words = [
            tuple(map(float, found))
            for found in re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', page)
        ]
        assert words
        for left, top, right, bottom in words:
            assert left >= 16 * MM - 1
            assert right <= 194 * MM + 1
            assert top >= 10 * MM
            assert bottom <= 290 * MM
        for at, (left, top, right, bottom) in enumerate(words):
            for other in words[at + 1 :]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(bottom, other[3]) - max(top, other[1])
                assert across < 1 or down < 4, "two words stand over each other"
    for content in report_pages(made, ppi=50):
        with Image.open(io.BytesIO(content)) as image:
            grey = image.convert("L")
            edge = int(13 / 25.4 * 50)  # the margin is 16 mm; rings of pins may come a little outside
            for margin in ((0, 0, edge, grey.height), (grey.width - edge, 0, grey.width, grey.height)):
                assert grey.crop(margin).getextrema() == (255, 255)


def test_awkward_words_all_come_out(tmp_path: Path) -> None:
    made = awkward()
    text = squeezed(poppler("pdftotext", report_pdf(made), to=tmp_path / "report.pdf"))
    for word in (STRANGE_NAME.split()[0], "a" * 80, "x" * 150, "z" * 90, "pad/" * 40, "Huppeldepup" * 12):
        assert squeezed(word) in text
    assert text.count("Heel") == 430
    assert text.count("Reden") == 300


def test_eight_pictures_of_each_lesion_are_all_there(tmp_path: Path) -> None:
    made = report(
        *(
            lesion(
                number,
                action="gp_regular",
                pictures=tuple(picture(f"beeld {number}-{at}", number * 10 + at) for at in range(8)),
            )
            for number in range(1, 4)
        )
    )
    pdf = report_pdf(made)
    text = plain(poppler("pdftotext", pdf, to=tmp_path / "report.pdf"))
    for one in made.lesions:
        for shown in one.pictures:
            assert shown.jpeg in pdf
            assert shown.caption in text


def test_the_english_report_is_in_english(printed: Printed) -> None:
    text = printed(
        report(
            lesion(1, found="Bigger.", where="back", action="gp_urgent", pictures=(picture("today"),)), language="en"
        )
    )
    assert in_order(
        text,
        "Result of your skin screening",
        "born 14-03-1979 · examined on 24 November 2026",
        "Call your huisarts at once about spot 1.",
        "What did we see?",
        "Raised risk",
        "Photos of spot 1",
        "Signed on 24 November 2026 at 11:02",
    )
    assert not re.search(r"\b(plek|huid|bladzijde|uitslag|behandelaar)\b", text.casefold())


@pytest.mark.parametrize(
    "wrong",
    [
        report(lesion(1, action="operate")),
        report(lesion(1, action="recall")),
        report(lesion(1, view="inside")),
        report(lesion(1, x=900.0)),
        report(lesion(1, y=float("nan"))),
        report(risk_class="enormous"),
    ],
    ids=["action", "months", "view", "x", "nan", "risk"],
)
def test_a_report_that_cannot_be_right_is_refused(wrong: Report) -> None:
    with pytest.raises(PaperRefused):
        report_pdf(wrong)
