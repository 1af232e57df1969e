"""What a person saves outside the studio: whole, and for nobody else on the computer to read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from skintwin_desktop.core.saved_files import save_for_person


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """The most generous of settings for new files."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_to_all")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes; a folder's rights hold there")
@pytest.mark.parametrize("earlier", [None, b"what everybody could read"])
def test_only_who_saved_it_reads_it(tmp_path: Path, earlier: bytes | None) -> None:
    path = tmp_path / "result.pdf"
    if earlier is not None:
        path.write_bytes(earlier)
        path.chmod(0o666)
    assert save_for_person(path, b"%PDF of a client")
    assert path.read_bytes() == b"%PDF of a client"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["result.pdf"]


@pytest.mark.parametrize("place", ["nowhere/result.pdf", "folder", "x" * 300])
def test_a_place_that_cannot_be_written_is_said_and_left_as_it_is(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    assert not save_for_person(tmp_path / place, b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]
