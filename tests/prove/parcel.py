"""Parcels as large as they get, in real browsers: 500 pictures in one file, and a folder of 2 GB.

Each is built, read back against its manifest, opened with its code in Chromium and Firefox, and looked at: the first
page, a picture from the very end, every byte checked by the page itself, and what was asked of any network.
"""

from __future__ import annotations

import contextlib
import random
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path

from skintwin_desktop.paper.parcel import Sealed, seal_file, seal_folder
from skintwin_desktop.paper.parcel_content import ParcelFile, Source
from skintwin_desktop.paper.parcel_reading import open_file, open_folder
from tests.figures import Figure, at_least, at_most, exactly, told
from tests.paper import browsers
from tests.paper import parcel_samples as samples
from tests.paper.browsers import Browser, first_page_seconds, give_code, show_view, until
from tests.peak import peak

BUILD = Path(__file__).parents[2] / "build"
MANY, MANY_BYTES = 500, 250_000
LARGE, LARGE_BYTES = 800, 2_500_000
_NOISE = random.Random(2).randbytes(LARGE_BYTES)


def prove() -> dict[str, Figure]:
    """Prove both; return the figures."""
    BUILD.mkdir(exist_ok=True)
    figures: dict[str, Figure] = {}
    with tempfile.TemporaryDirectory(dir=BUILD) as name:
        folder = Path(name)
        many, code = _one_file(folder, figures)
        with contextlib.closing(_each_browser(folder)) as both:
            for browser in both:
                _look_at_many(browser, many, code, figures)
        many.unlink()
        large, told_of = _folder(folder, figures)
        with contextlib.closing(_each_browser(folder)) as both:
            for browser in both:
                _look_at_large(browser, large, told_of, figures)
        large.discard()
    return figures


def _files(count: int, size: int) -> Iterator[tuple[ParcelFile, Source]]:
    """Yield pictures of that many bytes: what follows the end of a JPEG is not looked at by who shows it."""
    for number in range(1, count + 1):
        for file, source in samples.picture(number):
            content = b"".join(source())
            if not file.of:
                content += number.to_bytes(4, "big") + _NOISE[: size - 4 - len(content)]
            yield file, lambda content=content: [content]  # type: ignore[misc]


def _one_file(folder: Path, figures: dict[str, Figure]) -> tuple[Path, str]:
    path = folder / "many.html"
    with path.open("w+b") as file:
        made = seal_file(samples.contents(), _files(MANY, MANY_BYTES), file)
        opened = open_file(file, made.code)
        opened.verify(made.lines)
    figures["500 pictures in one file"] = told(round(path.stat().st_size / 1e6), "MB")
    return path, made.code


def _folder(folder: Path, figures: dict[str, Figure]) -> tuple[samples.Folder, Sealed]:
    large = samples.Folder(folder / "large")
    began = time.monotonic()
    with peak() as memory:
        made = seal_folder(samples.contents(), _files(LARGE, LARGE_BYTES), large)
    figures["a folder, made in"] = told(round(time.monotonic() - began, 1), "s")
    figures["memory of this process meanwhile"] = at_most(memory.most / 1e6, "MB", 300)
    with contextlib.ExitStack() as open_files:
        page, *parts = (open_files.enter_context(one.open("rb")) for one in (large.page, *large.parts))
        opened = open_folder(page, parts, made.code)
        opened.verify(made.lines)
    size = sum(part.stat().st_size for part in large.parts)
    figures["a folder"] = at_least(size / 1e9, "GB", 2)
    figures["its parts"] = told(len(large.parts), "")
    return large, made


def _look_at_many(browser: Browser, file: Path, code: str, figures: dict[str, Figure]) -> None:
    began = time.monotonic()
    browser.go(file)
    until(browser, "!document.getElementById('form').hidden", seconds=120)
    figures[f"{browser.name}: one file read in"] = told(round(time.monotonic() - began, 1), "s")
    give_code(browser, code)
    until(browser, "document.querySelector('#inside nav')")
    figures[f"{browser.name}: first page of one file, after the key"] = at_most(first_page_seconds(browser), "s", 3)
    _look(browser, MANY, figures, "one file")


def _look_at_large(browser: Browser, large: samples.Folder, made: Sealed, figures: dict[str, Figure]) -> None:
    browser.go(large.page)
    until(browser, "!document.getElementById('choose').hidden")
    browser.choose("#parts", large.parts)
    until(browser, "!document.getElementById('form').hidden")
    give_code(browser, made.code)
    until(browser, "document.querySelector('#inside nav')")
    figures[f"{browser.name}: first page of a folder, after the key"] = at_most(first_page_seconds(browser), "s", 3)
    show_view(browser, "files")
    began = time.monotonic()
    browser.run("[...document.querySelectorAll('button')].find((one) => one.textContent === 'Nu nakijken').click()")
    until(browser, "document.querySelector('#main .note.good')", seconds=600)
    figures[f"{browser.name}: every byte of a folder checked in"] = told(round(time.monotonic() - began, 1), "s")
    _look(browser, LARGE, figures, "a folder")


def _look(browser: Browser, count: int, figures: dict[str, Figure], what: str) -> None:
    show_view(browser, "pictures")
    tile = f"document.querySelectorAll('.tile')[{count - 1}]"
    until(browser, tile)
    browser.run(f"{tile}.scrollIntoView()")
    until(browser, f"{tile}.querySelector('img')?.naturalWidth === 320")
    browser.run(f"{tile}.click()")
    until(browser, "document.querySelector('.viewer img')?.naturalWidth === 960")
    shown = browser.run("return document.querySelectorAll('.tile img').length")
    figures[f"{browser.name}: pictures decrypted for {what}"] = at_most(shown, "", 150)
    figures[f"{browser.name}: requests of {what}"] = exactly(len(browser.requests()), "", 0)
    figures[f"{browser.name}: breaches of the policy by {what}"] = exactly(len(browser.breaches()), "", 0)


def _each_browser(folder: Path) -> Generator[Browser]:
    """Give the browsers one after the other, so that they do not stand in each other's way."""
    with browsers.chromium() as chromium:
        yield chromium
    with browsers.firefox(folder) as firefox:
        yield firefox
