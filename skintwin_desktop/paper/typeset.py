"""Typeset a template into a PDF for the archive or into pictures of its pages, without touching the disk.

Everything a person wrote travels as one JSON text and as pictures in memory; a template only lays out. So no
character of a name can be taken for a command of the typesetter, and nothing is left behind in a temporary file.
"""

from __future__ import annotations

import base64
import io
import json
import re
import tomllib
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Literal

import typst
from PIL import Image, UnidentifiedImageError

from skintwin_desktop import places
from skintwin_desktop.errors import PaperRefused

LANGUAGES = ("nl", "en")

# What the bundled Inter certainly holds; anything else is tried before it is printed.
_PLAIN = re.compile(r"[\n -~\u00a0-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026]*")
_LAYOUT_CHARACTERS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_PROBE = b'#set document(title: "-")\n#set text(font: "Inter")\n#text(sys.inputs.text)'
_FORGET_AFTER = 11  # the typesetter keeps what it read for ten runs


@dataclass(frozen=True)
class Jpeg:
    """A picture as it goes into a document: upright, its bytes are kept as they are."""

    content: bytes
    width: int
    height: int


def read_jpeg(content: bytes) -> Jpeg:
    """Return a JPEG with the size that its head gives. Raises PaperRefused."""
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
            return Jpeg(content, *image.size)
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError, Image.DecompressionBombError):
        raise PaperRefused("picture: unreadable") from None


Standard = Literal["a-2b", "a-2a"]
"""How a document can be kept: PDF/A-2b (ISO 19005-2), or 2a, which can be read aloud as well: tags and alternatives."""


def pdf(
    template: str,
    data: Mapping[str, Any],
    *,
    moment: datetime,
    pictures: Mapping[str, Jpeg] | None = None,
    standard: Standard = "a-2b",
) -> bytes:
    """Typeset a template to PDF/A; the same arguments always give the same bytes.

    ``moment`` becomes the date of the document. Raises PaperRefused.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    made = _typeset(template, data, pictures or {}, "pdf", timestamp=int(aware.timestamp()), standard=standard)
    assert isinstance(made, bytes)
    return made


def pages(
    template: str, data: Mapping[str, Any], *, ppi: int, pictures: Mapping[str, Jpeg] | None = None
) -> list[bytes]:
    """Typeset a template to one PNG a page for the screen, ``ppi`` pixels an inch. Raises PaperRefused."""
    made = _typeset(template, data, pictures or {}, "png", ppi=ppi)
    return made if isinstance(made, list) else [made]


@cache
def words(name: str, language: str) -> dict[str, Any]:
    """Return the fixed words of a template in 'nl' or 'en'. Raises PaperRefused for another language."""
    if language not in LANGUAGES:
        raise PaperRefused(f"language {language}")
    text = (places.resources() / "templates" / f"{name}.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomllib.loads(text)[language]
    return found


def long_date(day: date, language: str) -> str:
    """Write a date in words: ``24 november 2026``."""
    return f"{day.day} {words('house', language)['months'][day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Write a date in figures, in both languages as it is done in the Netherlands: ``24-11-2026``."""
    return f"{day:%d-%m-%Y}"


def unshown(text: str) -> str:
    """Return the characters of a text that no font on this computer can print; the paper shows their code."""
    _, _, missing = _choose_fonts(_tidy(text))
    return "".join(sorted(missing))


def _typeset(
    template: str,
    data: Mapping[str, Any],
    pictures: Mapping[str, Jpeg],
    form: Literal["pdf", "png"],
    *,
    timestamp: int | None = None,
    ppi: int | None = None,
    standard: Standard = "a-2b",
) -> bytes | list[bytes]:
    fonts, fitting = _fit_text(data)
    inputs = {name: _wrapped(name, picture) for name, picture in pictures.items()}
    inputs["data"] = json.dumps(fitting, ensure_ascii=False)
    root = places.resources()
    try:
        made = typst.Compiler(
            str(root / "templates" / f"{template}.typ"), root=str(root), font_paths=fonts, sys_inputs=inputs
        ).compile(format=form, ppi=ppi, timestamp=timestamp, pdf_standards=[standard] if form == "pdf" else [])
    except typst.TypstError as error:
        raise PaperRefused(f"{template}: {_without_quotes(error.message)}") from None
    finally:
        _forget()
    assert made is not None
    return made


def _without_quotes(message: str) -> str:
    """Take out what a message of the typesetter quotes: it may be a client's words, and messages are logged."""
    return re.sub(r"`[^`]*`|\"[^\"]*\"", "…", message)


def _forget() -> None:
    """Make the typesetter drop the client's pictures and words that it keeps for a next run."""
    for _ in range(_FORGET_AFTER):
        typst.Compiler(b" ", font_paths=_fonts(system=False)).compile(format="pdf")


# --- pictures -------------------------------------------------------------------------------------------------


def _wrapped(name: str, picture: Jpeg) -> str:
    """Wrap a JPEG in an SVG text, the one way in that leaves its bytes alone.

    The typesetter leaves an empty place for a picture that it cannot read, so it is read here first.
    """
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(picture.content), formats=("JPEG",)) as image:
            warnings.simplefilter("error")
            size, mode = image.size, image.mode
            image.draft("L", (max(1, size[0] // 8), max(1, size[1] // 8)))
            image.load()
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError, Image.DecompressionBombError, Warning):
        raise PaperRefused(f"{name}: unreadable") from None
    if size != (picture.width, picture.height) or mode not in ("RGB", "L"):
        raise PaperRefused(f"{name}: {size[0]} x {size[1]} {mode}")
    extent = f'width="{picture.width}" height="{picture.height}"'
    content = base64.b64encode(picture.content).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {extent}>'
        f'<image {extent} href="data:image/jpeg;base64,{content}"/></svg>'
    )


# --- characters -----------------------------------------------------------------------------------------------


@cache
def _fonts(*, system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system, font_paths=[str(places.resources() / "fonts")])


def _fit_text(data: Mapping[str, Any]) -> tuple[typst.Fonts, Any]:
    """Tidy every text of the data and choose fonts that can print it; what none can print shows its code."""
    tidy = _each_text(data, _tidy)
    fonts, failing, missing = _choose_fonts("\n".join(_texts(tidy)))
    if not failing:
        return fonts, tidy
    return fonts, _each_text(tidy, lambda text: _show_codes(text, failing, missing))


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _each_text(part, change) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_each_text(part, change) for part in value]
    return value


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return [text for part in parts for text in _texts(part)]


def _tidy(text: str) -> str:
    """Take out what is no letter: control characters, half characters, and marks that turn a line around."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = _LAYOUT_CHARACTERS.sub("", _CONTROLS.sub(" ", text))
    return _SURROGATES.sub(lambda found: _code(found.group()), text)


def _choose_fonts(text: str) -> tuple[typst.Fonts, frozenset[str], frozenset[str]]:
    """Return the fonts to use, the words they cannot print whole, and the characters they cannot print.

    The program's own fonts go first: Inter, and the Typst fonts with Arabic, Hebrew and Devanagari. Only a text
    that they cannot print also gets the fonts of this computer (Chinese, emoji and so on).
    """
    rare = sorted({word for word in text.split() if not _PLAIN.fullmatch(word)})
    bundled = _fonts(system=False)
    if _prints(bundled, " ".join(rare)):
        return bundled, frozenset(), frozenset()
    fonts = _fonts(system=True)
    if _prints(fonts, " ".join(rare)):
        return fonts, frozenset(), frozenset()
    failing = frozenset(word for word in rare if not _prints(fonts, word))
    characters = {character for word in failing for character in word if not _PLAIN.fullmatch(character)}
    return fonts, failing, frozenset(sign for sign in characters if not _prints(fonts, sign))


def _prints(fonts: typst.Fonts, text: str) -> bool:
    """Say whether a text can be printed: PDF/A allows no character without a shape, so the attempt tells."""
    if not text:
        return True
    try:
        typst.Compiler(_PROBE, font_paths=fonts, sys_inputs={"text": text}).compile(
            format="pdf", pdf_standards=["a-2b"], timestamp=0
        )
    except typst.TypstError:
        return False
    return True


def _show_codes(text: str, failing: frozenset[str], missing: frozenset[str]) -> str:
    def shown(found: re.Match[str]) -> str:
        word = found.group()
        if word not in failing:
            return word
        # a word whose characters can all be printed, but not together, shows all of its rare ones as codes
        wrong = missing.intersection(word) or {sign for sign in word if not _PLAIN.fullmatch(sign)}
        return "".join(_code(sign) if sign in wrong else sign for sign in word)

    return re.sub(r"\S+", shown, text)


def _code(character: str) -> str:
    return f"[U+{ord(character):04X}]"
