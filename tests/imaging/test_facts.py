"""What EXIF says: dates that are dates, cameras that are names, and nonsense that is nothing."""

from __future__ import annotations

from datetime import datetime

import pytest
from PIL import ExifTags, Image

from skintwin_desktop.imaging.facts import Facts, read_facts

NOTHING = Facts(orientation=1, taken_at=None, offset_minutes=None, camera="")


def said(base: dict[int, object] | None = None, shooting: dict[int, object] | None = None) -> Facts:
    picture = Image.new("L", (1, 1))
    exif = picture.getexif()
    exif.update(base or {})
    exif.get_ifd(ExifTags.IFD.Exif).update(shooting or {})
    return read_facts(picture)


def test_the_moment_of_taking_comes_before_the_moment_of_editing() -> None:
    facts = said(
        {ExifTags.Base.DateTime: "2026:03:02 10:00:00"},
        {
            ExifTags.Base.DateTimeOriginal: "2026:03:01 09:30:15",
            ExifTags.Base.OffsetTimeOriginal: "+02:00",
            ExifTags.Base.DateTimeDigitized: "2026:03:01 09:30:16",
        },
    )
    assert facts.taken_at == datetime(2026, 3, 1, 9, 30, 15)  # noqa: DTZ001
    assert facts.offset_minutes == 120


def test_a_camera_that_lost_its_clock_falls_back_to_the_next_date() -> None:
    facts = said(
        {ExifTags.Base.DateTime: "2026:03:02 10:00:00"},
        {
            ExifTags.Base.DateTimeOriginal: "0000:00:00 00:00:00",
            ExifTags.Base.OffsetTimeOriginal: "+02:00",
            ExifTags.Base.OffsetTime: "-03:30",
        },
    )
    assert facts.taken_at == datetime(2026, 3, 2, 10)  # noqa: DTZ001
    assert facts.offset_minutes == -210


@pytest.mark.parametrize(
    "value",
    ["", "    :  :     :  :  ", "2026:02:30 10:00:00", "1970:01:01 00:00:00", "2026:03:01", "2026:03:01 24:00:00", 7],
)
def test_nonsense_is_no_date(value: object) -> None:
    assert said({}, {ExifTags.Base.DateTimeOriginal: value}) == NOTHING


@pytest.mark.parametrize("value", ["2026-03-01T09:30:15", "2026/03/01 09:30:15", "2026:03:01 09:30:15.120\0"])
def test_other_ways_to_write_a_date_are_read(value: str) -> None:
    assert said({}, {ExifTags.Base.DateTimeOriginal: value}).taken_at == datetime(2026, 3, 1, 9, 30, 15)  # noqa: DTZ001


@pytest.mark.parametrize("value", ["+99:00", "Z", "+2", 3])
def test_an_impossible_offset_is_none(value: object) -> None:
    facts = said({}, {ExifTags.Base.DateTimeOriginal: "2026:03:01 09:30:15", ExifTags.Base.OffsetTimeOriginal: value})
    assert facts.taken_at is not None
    assert facts.offset_minutes is None


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
        ("NIKON CORPORATION", "NIKON D70", "NIKON D70"),
        ("samsung", "SM-G930F\0\0", "samsung SM-G930F"),
        ("  FotoFinder \x07", "medicam\u202e\u200b 1000", "FotoFinder medicam 1000"),
        ("", "", ""),
        (4, (1, 2), ""),
        ("M" * 500, "x", "M" * 80),
    ],
)
def test_a_camera_is_a_clean_short_name(make: object, model: object, camera: str) -> None:
    assert said({ExifTags.Base.Make: make, ExifTags.Base.Model: model}).camera == camera


@pytest.mark.parametrize("value", [0, 9, -1, 65535, "6", None, (6, 6)])
def test_an_impossible_orientation_is_upright(value: object) -> None:
    assert said({ExifTags.Base.Orientation: value}).orientation == 1
