"""Opening a picture of 22 megapixels, and changing from one picture to the next.

In the real window, with a visit under way. From its preview: from the click in the strip until the picture is painted
in the viewer; so is every other change. Cold: nothing of it is in memory, neither the system's cache holds the file
nor the program the client's key; from asking for every pixel until all of them stand as an image, upright, in sRGB;
read, checked, decrypted, decoded in a confined worker that is running, and journalled. The baseline is Pillow's bare
decoding of the same file to the same layout, in memory, in the same process.

Between two steps the picture is looked at for a moment, in which the window finishes what it does beside showing it.
The decoders started when the person signed in, as they always do.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.tables import PictureRow
from skintwin_desktop.ui.widgets.picture_canvas import Canvas
from skintwin_desktop.ui.widgets.strip import Strip
from tests.bench.photographs import largest_photograph, photographs
from tests.bench.screens import Painted, in_the_visit
from tests.bench.workbench import forget_file, home_with_visit, in_fresh_process, ratio, throw_away_folder
from tests.builders import Home
from tests.driver import Driver
from tests.figures import Figure, at_most, told

Kind = TypeVar("Kind", bound=QWidget)
ROUNDS = 9
LOOK_MS = 300


def measure() -> dict[str, Figure]:
    """Open pictures in a program of their own."""
    photographs()
    with throw_away_folder() as folder:
        return in_fresh_process(_measure, folder)


def _measure(folder: Path) -> dict[str, Figure]:
    home, visit = home_with_visit(folder)
    large, *others = _taken_in(home, visit, (largest_photograph(), *photographs()[3:10:2]))
    person = in_the_visit(home, folder)
    first = _open_cold(person.studio, large)
    changes, from_preview, sharp, cold, bare = [], [], [], [], []
    for number in range(ROUNDS):
        changes.append(_change(person, others[number % len(others)]))
        from_preview.append(_change(person, large))
        sharp.append(_sharpen(person))
        cold.append(_open_cold(person.studio, large))
        bare.append(_decode(largest_photograph().read_bytes()))
    person.close()
    return {
        "22 MP cold, every pixel": at_most(1000 * statistics.median(cold), "ms", 250),
        "22 MP from its preview": at_most(1000 * statistics.median(from_preview), "ms", 50),
        "changing to another picture": at_most(1000 * statistics.median(changes), "ms", 50),
        "22 MP in the viewer, until every pixel is painted": told(1000 * statistics.median(sharp), "ms"),
        "changing, the slowest": told(1000 * max(changes + from_preview), "ms"),
        "22 MP, first of the session": told(1000 * first, "ms"),
        "22 MP cold, ratio to bare Pillow": told(ratio(cold, bare), "×"),
        "bare Pillow, every pixel": told(1000 * statistics.median(bare), "ms"),
    }


def _taken_in(home: Home, visit: UUID, files: Sequence[Path]) -> tuple[UUID, ...]:
    from skintwin_desktop.core import photos

    studio = home.practitioner()
    taken = photos.take_in_pictures(studio, visit, files, kind="overview")
    home.close(studio)
    return taken.pictures


def _open_cold(studio: Studio, picture: UUID) -> float:
    """Return the seconds until every pixel of a picture that is nowhere in memory is an image."""
    from skintwin_desktop.core import viewing

    for file in studio.folder.glob("vault/??/*"):
        forget_file(file)
    with studio.reading() as session:
        row = session.get(PictureRow, picture)
        assert row is not None
        studio.forget(row.client_id)
    began = time.perf_counter()
    pixels = viewing.read_pixels(studio, picture)
    image = QImage(pixels.data, pixels.width, pixels.height, 4 * pixels.width, QImage.Format.Format_RGB32)
    took = time.perf_counter() - began
    assert image.width() * image.height() > 22e6
    return took


def _change(person: Driver, picture: UUID) -> float:
    """Click on a picture in the strip; return the seconds until it is painted."""
    strip, canvas = _shown(person, Strip), _shown(person, Canvas)
    before = canvas.box(), canvas.accessibleDescription()
    painted = Painted(canvas, lambda: (canvas.box(), canvas.accessibleDescription()) != before)
    place = strip.tile_box(picture).center().toPoint()
    began = time.perf_counter()
    person.click(strip, place)
    took = painted.wait() - began
    _look(person)
    return took


def _sharpen(person: Driver) -> float:
    """Ask for full size; return the seconds until every pixel is painted from the original."""
    canvas = _shown(person, Canvas)
    painted = Painted(canvas, lambda: canvas.is_full)
    began = time.perf_counter()
    canvas.zoom_actual()
    took = painted.wait() - began
    _look(person)
    return took


def _look(person: Driver) -> None:
    person.idle()
    QTest.qWait(LOOK_MS)


def _shown(person: Driver, kind: type[Kind]) -> Kind:
    return next(widget for widget in person.window.findChildren(kind) if widget.isVisible())


def _decode(content: bytes) -> float:
    """Decode with bare Pillow to four bytes per pixel; return the seconds."""
    began = time.perf_counter()
    with Image.open(io.BytesIO(content)) as picture:
        picture.convert("RGBX").tobytes("raw", "BGRX")
    return time.perf_counter() - began
