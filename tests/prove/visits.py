"""What the proofs fill a studio with: clients, pictures of which no two are alike, visits ready to be signed."""

from __future__ import annotations

import contextlib
import io
import os
import random
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PIL import Image

from skintwin_desktop.core import lesions, photos, screening
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.studio import Studio
from tests.builders import ANNA, take_in

_MEMORY = Path("/dev/shm")


@contextlib.contextmanager
def workshop(name: str) -> Iterator[str]:
    """Give a throw-away folder, in memory where there is such a place: a disk would only make the proofs slow."""
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix=f"skintwin-{name}-", dir=place) as folder:
        yield folder


@dataclass(frozen=True)
class Begun:
    """A client and a visit that was begun."""

    client: UUID
    visit: UUID


def begin_visit(studio: Studio, number: int) -> Begun:
    """Take somebody in and begin a visit; ``number`` makes the client another one than the last."""
    done = take_in(studio, replace(ANNA, first_name=f"Anna-{_letters(number)}"))
    visit = screening.start_visit(
        studio, done.client.id, VisitReason("own_request"), appointment_id=done.appointment_id
    )
    return Begun(done.client.id, visit)


def ready_visit(studio: Studio, number: int, folder: Path, *, picture: bool = True) -> Begun:
    """Begin a visit and bring it to where its result can be signed: a picture, a lesion, a profile."""
    begun = begin_visit(studio, number)
    lesion = lesions.record_lesion(studio, begun.visit, lesions.place_at("back", "upper-back", 260, 230))
    if picture:
        paths = [noise_picture(folder, f"ready-{number}.jpg", seed=-1 - number, size=(320, 240))]
        photos.take_in_pictures(studio, begun.visit, paths, kind="dermoscopy", lesion_id=lesion)
    finding = Assessment(impression_words="Rustige plek", action="gp_regular", note="Laat ernaar kijken")
    lesions.assess_lesion(studio, lesion, begun.visit, finding)
    screening.sign_risk_profile(studio, begun.visit, RiskProfile("standard", "Geen bijzonderheden"))
    return begun


def noise_picture(folder: Path, name: str, *, seed: int, size: tuple[int, int]) -> Path:
    """Make a photograph of noise: every stretch of its bytes stands nowhere else."""
    width, height = size
    small = Image.frombytes(
        "RGB", (width // 2, height // 2), random.Random(seed).randbytes(width // 2 * (height // 2) * 3)
    )
    content = io.BytesIO()
    small.resize(size, Image.Resampling.BILINEAR).save(content, "JPEG", quality=86)
    path = folder / name
    path.write_bytes(content.getvalue())
    return path


def _letters(number: int) -> str:
    """Spell a number in letters, because a name has no digits."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
