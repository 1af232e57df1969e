"""What a sealed client parcel holds, as plain values; the bytes of its files come beside it, one after the other.

All words that come in here are final and in the client's language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from skintwin_desktop import places
from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper import body

Source = Callable[[], Iterable[bytes]]
"""Gives the bytes of a file in pieces when it is its turn; asked once, in the thread of the caller."""


@dataclass(frozen=True)
class Letterhead:
    """The studio as the client knows it."""

    name: str
    address: str
    postcode: str
    city: str
    email: str
    phone: str


@dataclass(frozen=True)
class Table:
    """Rows under headings."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def is_record(self) -> bool:
        """Tell whether it is one record, label and value, under its name: the first heading, beside an empty one."""
        return len(self.columns) == 2 and not self.columns[1]


@dataclass(frozen=True)
class Section:
    """A part of the overview or of the information sheet: paragraphs, then pairs of label and value, then tables."""

    title: str
    paragraphs: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True)
class Look:
    """Somebody looked at the file, or asked something of it (Wabvpz article 15e)."""

    at: datetime
    who: str
    role: str
    what: str
    why: str


@dataclass(frozen=True)
class Mark:
    """A lesion on the body map: place in units of its drawing, and words about where it is."""

    number: int
    view: str
    x: float
    y: float
    where: str


@dataclass(frozen=True)
class Pin:
    """A mark as it is drawn: the middle of its number and its true place."""

    number: int
    x: float
    y: float
    tip_x: float
    tip_y: float
    where: str


@dataclass(frozen=True)
class Drawing:
    """One view of the body: size, outlines of regions, thin lines, and the pins on it."""

    view: str
    width: float
    height: float
    regions: tuple[str, ...]
    lines: tuple[str, ...]
    pins: tuple[Pin, ...]


@dataclass(frozen=True)
class Contents:
    """All that the page tells besides the files. ``reference`` is the number of the request."""

    language: str
    studio: Letterhead
    client_name: str
    reference: str
    created: date
    sections: tuple[Section, ...] = ()
    information: tuple[Section, ...] = ()
    looks: tuple[Look, ...] = ()
    marks: tuple[Mark, ...] = ()


class FileKind(StrEnum):
    """What a file is to the page."""

    PICTURE = "picture"
    PREVIEW = "preview"
    """The picture ``of`` made smaller, for the screen; not offered by itself."""
    OVERVIEW = "overview"
    """What the page tells, as one document to read and to keep."""
    LETTER = "letter"
    CONSENT = "consent"
    DATA = "data"
    """Structured data: JSON, CSV."""
    WEBSITE = "website"
    """What the studio's website had of the client, as whoever runs it gave it."""
    ORIGINAL = "original"
    """Any other file that the studio had from or about the client."""


@dataclass(frozen=True)
class ParcelFile:
    """A file of the parcel. ``name`` is its path in the parcel, ``of`` (for a preview) the name of its picture."""

    name: str
    kind: FileKind
    title: str
    media: str
    day: date | None = None
    place: str = ""
    lesion: int = 0
    of: str = ""
    covered: str = ""
    """Why parts of this picture are black in the copy; empty where it is as it was taken."""


@dataclass(frozen=True)
class Line:
    """A line of the manifest: a file, where it begins in the sealed stream, how long it is, and its SHA-256 (hex)."""

    file: ParcelFile
    at: int
    length: int
    sha256: str


@dataclass(frozen=True)
class Index:
    """What stands at the end of the sealed stream: format, contents, drawings and the manifest."""

    format: int
    contents: Contents
    drawings: tuple[Drawing, ...]
    lines: tuple[Line, ...]


FORMAT = 1
_BROAD = 20.0
"""Radius of a pin in units of the drawing: 24 pixels across where it is 262 wide, the least that a finger finds."""
_PATH = re.compile(r'<path (?:id="[^"]*" )?(?:data-[a-z]+="[^"]*" )*d="([MCZ0-9 .-]+)"/>')
_WIDTH, _HEIGHT, _HEIGHTS = 440.0, 920.0, {"soles": 380.0}
_BAD_NAME = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]|^/|/$|//|(^|/)\.')


def draw(marks: Iterable[Mark]) -> tuple[Drawing, ...]:
    """Return the drawings that carry a mark, with pins that do not hide each other. Raises PaperRefused."""
    by_view: dict[str, list[Mark]] = {view: [] for view in body.VIEWS}
    for mark in marks:
        if mark.view not in by_view or not (0 <= mark.x <= _WIDTH and 0 <= mark.y <= _HEIGHTS.get(mark.view, _HEIGHT)):
            raise PaperRefused(f"place of {mark.number}")
        by_view[mark.view].append(mark)
    return tuple(_drawing(view, marks) for view, marks in by_view.items() if marks)


def _drawing(view: str, marks: list[Mark]) -> Drawing:
    text = (places.resources() / "body" / f"body-{view}.svg").read_text(encoding="utf-8")
    regions, _, lines = text.partition('id="detail"')
    spots = [body.Spot(mark.number, view, mark.x, mark.y, marked=False) for mark in marks]
    radius, middles = _BROAD, None
    while middles is None:
        middles = body.spread(spots, view=view, radius=radius, gap=1)
        radius *= 0.85  # too many to stand side by side at this size
    pins = tuple(
        Pin(mark.number, round(x, 2), round(y, 2), mark.x, mark.y, mark.where)
        for mark, (x, y) in zip(marks, middles, strict=True)
    )
    paths, details = tuple(_PATH.findall(regions)), tuple(_PATH.findall(lines))
    return Drawing(view, _WIDTH, _HEIGHTS.get(view, _HEIGHT), paths, details, pins)


def check_file(file: ParcelFile, taken: set[str]) -> None:
    """Refuse a file whose name cannot be a path everywhere or was used before. Raises PaperRefused."""
    name = unicodedata.normalize("NFC", file.name)
    if not name or len(name.encode()) > 240 or _BAD_NAME.search(name) or name.casefold() in taken:
        raise PaperRefused("name of a file")
    if (file.kind is FileKind.PREVIEW) != bool(file.of):
        raise PaperRefused("preview without its picture")
    taken.add(name.casefold())


def manifest_text(lines: Iterable[Line]) -> str:
    """Return the manifest as ``sha256sum`` writes and checks it, a line for each file."""
    return "".join(f"{line.sha256}  {line.file.name}\n" for line in lines)
