"""An invented client's parcel, small or with as many pictures as wanted, for tests, benches and proofs."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from skintwin_desktop.paper.parcel import Sealed, seal_file, seal_folder
from skintwin_desktop.paper.parcel_content import (
    Contents,
    FileKind,
    Letterhead,
    Look,
    Mark,
    ParcelFile,
    Section,
    Source,
    Table,
)
from skintwin_desktop.paper.recovery_sheet import recovery_pdf
from tests.paper.samples import poppler, sheet, skin, squeezed

STUDIO = Letterhead(
    "Huidstudio De Proef", "Teststraat 1", "9999 ZZ", "Voorbeeldstad", "post@voorbeeld.nl", "010 000 00 00"
)
CLIENT = "Anna Proefman"
EXPORT = random.Random(5).randbytes(600_000)  # so that there is more than one chunk
MARKS = (
    Mark(1, "back", 260.0, 230.0, "rug, rechts boven"),
    Mark(2, "back", 264.0, 236.0, "rug, rechts boven"),
    Mark(3, "front", 200.0, 300.0, "buik, midden"),
    Mark(4, "soles", 160.0, 200.0, "voetzool links"),
)


def contents(language: str = "nl", **changes: Any) -> Contents:
    values: dict[str, Any] = {
        "language": language,
        "studio": STUDIO,
        "client_name": CLIENT,
        "reference": "VZ-2026-0017",
        "created": date(2026, 11, 24),
        "sections": (
            Section("Persoon", rows=(("Naam", CLIENT), ("Geboortedatum", "14-03-1979"), ("Tweede telefoon", ""))),
            Section(
                "Bezoeken",
                paragraphs=("U bent drie keer geweest.\nHieronder staat wat er toen is gedaan.",),
                tables=(
                    Table(
                        ("Datum", "Waarvoor", "Behandelaar", "Uitslag"),
                        tuple((f"0{month}-05-2026", "Eigen verzoek", "N. Modelaar", "rustig") for month in range(1, 4)),
                    ),
                ),
            ),
        ),
        "information": (
            Section("Waarvoor gebruiken wij uw gegevens?", ("Om uw huid te bekijken en u te vertellen wat wij zien.",)),
            Section("Uitleg van codes", rows=(("D22", "moedervlek"), ("3-punt", "lijst met drie vragen"))),
        ),
        "looks": tuple(
            Look(datetime(2026, 11, day, 9, 5), "N. Modelaar", "huidtherapeut", "plekken en foto’s", "behandeling")  # noqa: DTZ001  # the studio's own time, as it is shown
            for day in range(1, 13)
        ),
        "marks": MARKS,
    }
    return Contents(**(values | changes))


def said(contents: Contents) -> list[str]:
    """Return everything that the page of a parcel would tell, but for what was left open."""
    sections = (*contents.sections, *contents.information)
    texts = [text for one in sections for text in (one.title, *one.paragraphs)]
    texts += [text for one in sections for pair in one.rows for text in pair]
    tables = [table for one in sections for table in one.tables]
    texts += [cell for table in tables for row in (table.columns, *table.rows) for cell in row]
    texts += [text for look in contents.looks for text in (f"{look.at:%d-%m-%Y %H:%M}", look.who, look.what, look.why)]
    texts += [mark.where for mark in contents.marks]
    return [*filter(None, texts), contents.client_name, contents.reference, contents.studio.name]


def missing(contents: Contents, paper: bytes, to: Path) -> list[str]:
    """Return what the page tells and the document does not; the foot of each page is left out, it cuts texts in two."""
    above_foot = ("-x", "0", "-y", "0", "-W", "595", "-H", "785")
    printed = squeezed(poppler("pdftotext", paper, "-raw", *above_foot, to=to))
    return [text for text in said(contents) if squeezed(text) not in printed]


@cache
def letter() -> bytes:
    """Return a PDF that a browser can show."""
    return recovery_pdf(sheet())


@cache
def photograph(seed: int, *, width: int = 960, height: int = 720) -> bytes:
    return skin(seed, width=width, height=height)


def files(pictures: int = 6) -> Iterator[tuple[ParcelFile, Source]]:
    """Yield letters, consents, data and pictures with previews."""
    record = json.dumps({"name": CLIENT}).encode()
    yield ParcelFile("gegevens/dossier.json", FileKind.DATA, "Uw dossier", "application/json"), lambda: [record]
    yield (
        ParcelFile("brieven/uitslag.pdf", FileKind.LETTER, "Uitslag", "application/pdf", date(2026, 11, 24)),
        lambda: [letter()],
    )
    yield (
        ParcelFile("toestemmingen/foto.pdf", FileKind.CONSENT, "Foto’s maken", "application/pdf", date(2026, 1, 5)),
        lambda: [letter()],
    )
    yield ParcelFile("anders/export.bin", FileKind.ORIGINAL, "Export", "application/octet-stream"), lambda: [EXPORT]
    for number in range(1, pictures + 1):
        yield from picture(number)


def picture(number: int) -> Iterator[tuple[ParcelFile, Source]]:
    name = f"fotos/IMG_{4000 + number}.jpg"
    day = date(2026, 1 + number % 3, 5)
    mark = MARKS[number % len(MARKS)]
    small = ParcelFile(f"voorbeelden/{number}.jpg", FileKind.PREVIEW, "", "image/jpeg", of=name)
    yield small, lambda: [photograph(number % 7, width=320, height=240)]
    large = ParcelFile(name, FileKind.PICTURE, f"Foto {number}", "image/jpeg", day, mark.where, mark.number)
    yield large, lambda: [photograph(number % 7)]


def sealed(language: str = "nl", *, pictures: int = 6, **changes: Any) -> tuple[bytes, Sealed]:
    """Return a parcel as one file, and what was told of it."""
    file = io.BytesIO()
    made = seal_file(contents(language, **changes), files(pictures), file)
    return file.getvalue(), made


class Folder:
    """A folder on the disk as the place of a parcel."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.path.mkdir(exist_ok=True)

    def new(self, name: str) -> BinaryIO:
        return (self.path / name).open("xb")

    def discard(self) -> None:
        for file in self.path.iterdir():
            file.unlink()

    @property
    def page(self) -> Path:
        return next(self.path.glob("*.html"))

    @property
    def parts(self) -> list[Path]:
        return sorted(self.path.glob("*.skintwin"))


def sealed_folder(path: Path, *, pictures: int = 6) -> tuple[Folder, Sealed]:
    """Write a parcel as a folder, and return it with what was told of it."""
    folder = Folder(path)
    return folder, seal_folder(contents(), files(pictures), folder)


def vectors(shared: Callable[..., Path], name: str) -> Iterator[dict[str, Any]]:
    """Yield the published vectors of a file."""
    for group in json.loads(shared("security", "wycheproof", name).read_text(encoding="utf-8"))["testGroups"]:
        yield from group["tests"]
