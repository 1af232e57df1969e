"""Typesetting in memory: what goes in comes out, nothing is lost in silence, nothing reaches the disk."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.report import report_pages, report_pdf
from tests.paper.samples import lesion, picture, plain, poppler, report, skin

ROOT = Path(__file__).parents[2]
MOMENT = datetime(2026, 11, 24, 10, 2, tzinfo=UTC)


def text_of(pdf: bytes, folder: Path) -> str:
    return plain(poppler("pdftotext", pdf, to=folder / "paper.pdf"))


def named(name: str) -> bytes:
    return report_pdf(report(client_name=name))


def test_a_pdf_claims_to_be_pdf_a_2b() -> None:
    made = report_pdf(report(lesion(1, pictures=(picture(),), action="gp_regular")))
    assert re.search(rb"<pdfaid:part>2</pdfaid:part>\s*<pdfaid:conformance>B</pdfaid:conformance>", made)
    assert b"/GTS_PDFA1" in made  # the output intent that the standard asks for


def test_a_pdf_knows_its_title_language_author_and_date(tmp_path: Path) -> None:
    made = report_pdf(report())
    facts = poppler("pdfinfo", made, "-isodates", to=tmp_path / "paper.pdf")
    assert re.search(r"^Title: +Uitslag van uw huidscreening, ST-0412$", facts, re.MULTILINE)
    assert re.search(r"^Author: +Huidstudio De Proef$", facts, re.MULTILINE)
    assert re.search(r"^CreationDate: +2026-11-24T11:02:00Z$", facts, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", facts, re.MULTILINE)
    assert b"<dc:language><rdf:Bag><rdf:li>nl</rdf:li>" in made


def test_the_same_report_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "import sys; from skintwin_desktop.paper.report import report_pdf; from tests.paper.samples import *;"
        "made = report(lesion(1, action='gp_regular', pictures=(picture(),)), client_name=STRANGE_NAME);"
        "sys.stdout.buffer.write(report_pdf(made))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0].startswith(b"%PDF")
    assert runs[0] == runs[1]


def test_a_jpeg_is_kept_byte_for_byte_and_once() -> None:
    jpeg = skin(5)
    made = report_pdf(
        report(lesion(1, action="gp_regular", pictures=(picture(seed=5), picture(seed=5), picture(seed=6))))
    )
    assert made.count(jpeg) == 1
    assert made.count(skin(6)) == 1


@pytest.mark.parametrize(
    ("content", "size"),
    [(b"", (10, 10)), (b"no picture", (10, 10)), (skin(7)[:2000], (320, 240)), (skin(7), (240, 320))],
    ids=["empty", "nonsense", "cut off", "other size"],
)
def test_a_picture_that_cannot_be_read_is_refused(content: bytes, size: tuple[int, int]) -> None:
    shown = picture()
    broken = type(shown)(content, *size, "onderschrift")
    with pytest.raises(PaperRefused, match="picture-1-1"):
        report_pdf(report(lesion(1, action="gp_regular", pictures=(broken,))))


def test_a_png_in_the_place_of_a_jpeg_is_refused() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "PNG")
    with pytest.raises(PaperRefused):
        typeset.pdf("report", {}, moment=MOMENT, pictures={"p": typeset.Jpeg(buffer.getvalue(), 8, 8)})


def test_a_template_that_fails_is_refused_without_repeating_words_of_the_client() -> None:
    with pytest.raises(PaperRefused) as refused:
        typeset.pdf("report", {"title": "Anna Proefman"}, moment=MOMENT)
    assert "Anna" not in refused.value.detail
    assert refused.value.detail.startswith("report: ")
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_another_language_is_refused() -> None:
    with pytest.raises(PaperRefused):
        report_pdf(report(language="de"))


@pytest.mark.parametrize(
    "name",
    [
        '#import "x.typ": *',
        "$x^2$ *vet* _schuin_ `code` ~ @ref <label>",
        "{{klant}} {name} {0}",
        'a "b" \\n \\u{41} \\',
        "= kop",
        "// weg /* weg */",
        "Özdemir Łukasz Ștefan Nguyễn Ḥasan",
        "Ελένη Иван",
        "محمد علي",
        "דוד כהן",
    ],
)
def test_a_name_comes_out_as_it_went_in(name: str, tmp_path: Path) -> None:
    assert name in text_of(named(name), tmp_path)


def test_every_letter_taken_for_plain_is_in_the_bundled_font() -> None:
    plain_letters = [chr(code) for code in range(0x20, 0x2100) if typeset._PLAIN.fullmatch(chr(code)) and code != 0xAD]
    assert len(plain_letters) > 280
    bundled = typeset._fonts(system=False)
    assert {font.path for font in bundled.fonts() if font.family == "Inter"} == {
        str(path) for path in (ROOT / "resources" / "fonts").glob("Inter-*.otf")
    }
    assert [letter for letter in plain_letters if not typeset._prints(bundled, letter)] == []


def test_a_character_without_any_font_shows_its_code(tmp_path: Path) -> None:
    name = "Anna\u0378man 王小明 😀 \ue000"
    printed = text_of(named(name), tmp_path)
    assert "Anna[U+0378]man" in printed
    for character in "王小明😀":
        assert (character in printed) != (f"[U+{ord(character):04X}]" in printed)
    assert "\u0378" in typeset.unshown(name)
    assert typeset.unshown("Özdemir محمد דוד") == ""


def test_the_preview_shows_the_same_letters_as_the_pdf() -> None:
    shown = report_pages(report(client_name="Anna\u0378"), ppi=40)
    spelled = report_pages(report(client_name="Anna[U+0378]"), ppi=40)
    assert shown == spelled


def test_characters_that_turn_or_break_a_line_do_no_harm(tmp_path: Path) -> None:
    printed = text_of(named("Anna\u202eProef\u2066man\x07\t\x00 van\ud800 der Test"), tmp_path)
    assert "AnnaProefman van[U+D800] der Test, geboren 14-03-1979" in printed


def test_pages_are_pictures_of_a4() -> None:
    for page in report_pages(report(), ppi=50):
        with Image.open(io.BytesIO(page)) as image:
            assert image.format == "PNG"
            assert (image.width, image.height) == pytest.approx((210 / 25.4 * 50, 297 / 25.4 * 50), abs=1)


_ON_DISK = """
import sys
from pathlib import Path
from skintwin_desktop.paper.recovery_sheet import recovery_pages, recovery_pdf
from skintwin_desktop.paper.report import report_pages, report_pdf
from tests.paper.samples import STRANGE_NAME, lesion, picture, report, sheet

def written():
    counters = Path("/proc/self/io")
    if not counters.exists():
        return 0
    return int(next(line for line in counters.read_text().splitlines() if line.startswith("wchar")).split()[1])

name = STRANGE_NAME + " 😀 \\u0378"
sample = report(lesion(1, action="gp_regular", pictures=(picture(),)), client_name=name, draft=True)
before = written()
report_pdf(sample), report_pages(sample, ppi=50), recovery_pdf(sheet()), recovery_pages(sheet(), ppi=50)
after = written()
print(after - before)
"""


def test_nothing_is_written_to_disk(tmp_path: Path) -> None:
    home, temporary, here = tmp_path / "home", tmp_path / "tmp", tmp_path / "here"
    for folder in (home, temporary, here):
        folder.mkdir()
    outside = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    places = {"HOME": str(home), "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)}
    done = subprocess.run(
        [sys.executable, "-B", "-c", _ON_DISK],
        cwd=here,
        env=outside | places | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "0", "bytes were written while documents were made"
    assert list(tmp_path.rglob("*")) == [here, home, temporary] or sorted(tmp_path.rglob("*")) == [
        here,
        home,
        temporary,
    ]


_IN_MEMORY = """
import io, psutil
from PIL import Image
from skintwin_desktop.paper.report import report_pdf
from skintwin_desktop.paper.report_content import ReportPicture
from tests.paper.samples import lesion, report

def noisy():
    buffer = io.BytesIO()
    Image.effect_noise((800, 600), 80).convert("RGB").save(buffer, "JPEG", quality=92)
    return ReportPicture(buffer.getvalue(), 800, 600, "x")

def run():
    made = report_pdf(report(lesion(1, action="gp_regular", pictures=tuple(noisy() for _ in range(4)))))
    return len(made)

for _ in range(3):
    run()
before = psutil.Process().memory_info().rss
total = sum(run() for _ in range(10))
print(total, psutil.Process().memory_info().rss - before)
"""


def test_pictures_of_earlier_documents_are_let_go() -> None:
    done = subprocess.run([sys.executable, "-c", _IN_MEMORY], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    total, grown = map(int, done.stdout.split())
    assert grown < total, "kept, the documents would have grown the process by several times their size"
