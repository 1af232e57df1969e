"""The page of a sealed client parcel: one HTML text with everything it needs, around the sealed chunks.

The page may load nothing: its policy forbids every address, and allows its own script and style by their hashes. In
it stand, readable for anybody, the studio's name, the language and how to open it; nothing else.

    …page… <script type="text/plain" id="header">BASE64</script> <script>…</script>
    <script type="application/octet-stream">BASE64 of a chunk</script>      once for each chunk, in one file
    <script type="application/json" id="end">{"chunks": …, "last": …, "per": …}</script> …

The browser does not run a script of such a type, it only keeps the text. ``end`` says how many chunks there are, how
long the last one is, sealed, and how many are in each part of a folder (0: one file). So the page knows before any
code is asked that something is missing; whether what is there is right, only the chunks themselves tell.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from skintwin_desktop import places
from skintwin_desktop.errors import ParcelDamaged
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.parcel_stream import HEADER_BYTES, SEALED

SCRIPTS = (
    "code", "sealed", "sources", "archive", "elements", "shelf", "viewer", "body_map", "pictures", "texts", "files",
    "lock", "start",
)  # fmt: skip
_BEFORE, _AFTER = b'<script type="application/octet-stream">', b"</script>\n"
BLOCK = len(_BEFORE) + -(-SEALED // 3) * 4 + len(_AFTER)
"""Bytes of a whole chunk in the page."""
_PIECE = 48 * 1024
"""Bytes whose Base64 is made at once, a multiple of three: it stays near the processor until it is in its place."""
_END = re.compile(
    rb'<script type="application/json" id="end">'
    rb'\{"chunks": (\d{1,9}), "last": (\d{1,9}), "per": (\d{1,9})\}</script>\n</body>\n</html>\n\Z'
)
END_ROOM = 300
"""Bytes at the end of a page in which what stands behind the chunks certainly lies."""


@dataclass(frozen=True)
class End:
    """What stands behind the chunks: how many there are, how long the last one is, and how many a part holds."""

    chunks: int
    last: int
    per: int


@cache
def script() -> str:
    """Return the whole script of the page."""
    parts = "\n".join(_template(f"{name}.js") for name in SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}\n}})();\n'


def head(studio: str, language: str, header: bytes) -> bytes:
    """Return the page up to the place of the chunks. Raises PaperRefused for another language."""
    words = typeset.words("parcel/page", language)
    style, code = _template("page.css"), script()
    blanks = {
        **{name: value for name, value in words.items() if isinstance(value, str)},
        "language": language,
        "studio": studio,
        "policy": _policy(style, code),
        "header": base64.b64encode(header).decode("ascii"),
    }
    raw = {"style": style, "script": code, "words": json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")}

    def filled(found: re.Match[str]) -> str:
        name = found.group(1)
        return raw[name] if name in raw else html.escape(blanks[name], quote=name != "policy")

    return re.sub(r"\{\{(\w+)\}\}", filled, _template("page.html")).encode("utf-8")


def blocks(sealed: memoryview, room: memoryview) -> memoryview:
    """Return sealed chunks as they stand in the page, in a room of a ``BLOCK`` for each."""
    filled = 0
    for at in range(0, len(sealed), SEALED):
        for text in _block(sealed[at : at + SEALED]):
            room[filled : filled + len(text)] = text
            filled += len(text)
    return room[:filled]


def _block(sealed: memoryview | bytes) -> Iterator[bytes]:
    yield _BEFORE
    for at in range(0, len(sealed), _PIECE):
        yield binascii.b2a_base64(sealed[at : at + _PIECE], newline=False)
    yield _AFTER


def tail(end: End) -> bytes:
    """Return what stands behind the chunks."""
    values = f'{{"chunks": {end.chunks}, "last": {end.last}, "per": {end.per}}}'
    return f'<script type="application/json" id="end">{values}</script>\n</body>\n</html>\n'.encode("ascii")


# --- reading it back ------------------------------------------------------------------------------------------


def find_header(page: bytes) -> bytes:
    """Return the header that stands in a page. Raises ParcelDamaged."""
    found = re.search(rb'<script type="text/plain" id="header">([^<]*)</script>', page)
    try:
        header = base64.b64decode(found.group(1) if found else b"", validate=True)
    except binascii.Error:
        raise ParcelDamaged("header") from None
    if len(header) != HEADER_BYTES:
        raise ParcelDamaged("header")
    return header


def find_end(page_end: bytes) -> End:
    """Return what the last bytes of a page say of the chunks. Raises ParcelDamaged."""
    found = _END.search(page_end[-END_ROOM:])
    if found is None:
        raise ParcelDamaged("end")
    return End(*(int(number) for number in found.groups()))


def place_of(index: int, end: End) -> tuple[int, int]:
    """Return where the block of a chunk begins behind the head, and its length, both in bytes."""
    short = len(_BEFORE) + -(-end.last // 3) * 4 + len(_AFTER)
    return index * BLOCK, BLOCK if index < end.chunks - 1 else short


def read_block(text: bytes) -> bytes:
    """Return the sealed chunk in a block. Raises ParcelDamaged."""
    if not text.startswith(_BEFORE) or not text.endswith(_AFTER):
        raise ParcelDamaged("chunk")
    try:
        sealed = base64.b64decode(text[len(_BEFORE) : -len(_AFTER)], validate=True)
    except binascii.Error:
        raise ParcelDamaged("chunk") from None
    if b"".join(_block(sealed)) != text:  # bits that mean nothing were changed
        raise ParcelDamaged("chunk")
    return sealed


def _policy(style: str, code: str) -> str:
    hashes = [base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() for text in (style, code)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; img-src blob: data:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


@cache
def _template(name: str) -> str:
    return (places.resources() / "templates" / "parcel" / name).read_text(encoding="utf-8")
