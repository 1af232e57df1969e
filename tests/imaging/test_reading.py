"""The program that reads text: what it gets, what it may, and that it ends; and without it nothing is read."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from skintwin_desktop.errors import Cancelled
from skintwin_desktop.imaging.boxes import Box
from skintwin_desktop.imaging.reading import DIGITS, Reader, Word, find_program, in_lines
from tests.documents import NUMBER, NUMBER_BOX, card, reading

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def program(folder: Path, script: str) -> Path:
    """Return a program that stands in for a reader that fails or lies."""
    path = folder / "reader"
    path.write_text(f"#!{sys.executable}\nimport os, sys\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_a_number_is_read_where_it_stands() -> None:
    reading()
    found = find_program()
    assert found is not None
    lines = Reader(found).read(card())
    assert lines is not None
    boxes = [word.box for line in lines for word in line.words if word.text == NUMBER]
    assert len(boxes) == 1
    assert boxes[0].common(NUMBER_BOX).area > 0.7 * boxes[0].area
    assert [line.text for line in lines if "DUMMY" in line.text]


@pytest.mark.parametrize(
    "script",
    [
        "sys.exit(1)",
        "os.kill(os.getpid(), 9)",
        "sys.stdin.buffer.read(); sys.exit(3)",
        "sys.stdin.close(); os.close(0); sys.exit(1)",
    ],
)
def test_a_program_that_fails_has_read_nothing(tmp_path: Path, script: str) -> None:
    assert Reader(program(tmp_path, script)).read(card().resize((80, 60))) is None


def test_what_is_no_table_of_words_is_left_out(tmp_path: Path) -> None:
    word = "5\t1\t1\t1\t1\t1\t%s\t0\t10\t5\t90\t%s"
    rows = (HEADER, word % ("0", "good"), word % ("-9", "bad"), word % ("x", "bad"), "4" + (word % ("0", "bad"))[1:])
    answer = "\n".join((*rows, "5\tbad", "\xff")).encode("latin-1")
    made = program(tmp_path, f"sys.stdin.buffer.read(); sys.stdout.buffer.write({answer!r})")
    lines = Reader(made).read(Image.new("RGB", (600, 400)))
    assert lines is not None
    assert [line.text for line in lines] == ["good"]


def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    made = program(tmp_path, "import time\ntime.sleep(600)")
    assert Reader(made, seconds=0.5).read(Image.new("L", (40, 40))) is None


def test_stopping_ends_what_is_read_and_everything_after(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    made = program(tmp_path, f"open({str(begun)!r}, 'w').close()\nimport time\ntime.sleep(600)")
    reader = Reader(made)
    ended: list[bool] = []

    def read() -> None:
        with pytest.raises(Cancelled):
            reader.read(Image.new("L", (40, 40)))
        ended.append(True)

    thread = threading.Thread(target=read)
    thread.start()
    while not begun.exists():
        thread.join(0.01)
    reader.stop()
    thread.join(20)
    assert ended == [True]
    with pytest.raises(Cancelled):
        reader.read(Image.new("L", (40, 40)), only=DIGITS)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes these rights away")
def test_the_program_may_write_no_file_and_knows_nothing_of_the_user(tmp_path: Path) -> None:
    other = tmp_path / "written"
    script = (
        "sys.stdin.buffer.read(2)\n"
        "import resource, signal\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"file = os.open({str(other)!r}, os.O_CREAT | os.O_WRONLY)\n"
        "try:\n    os.write(file, b'x')\n    said = 'wrote'\nexcept OSError:\n    said = 'refused'\n"
        "sys.stdin.buffer.read()\n"
        "limits = [resource.getrlimit(one)[0] for one in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)]\n"
        "known = sorted(set(os.environ) - {'LC_ALL', 'PATH', 'OMP_THREAD_LIMIT', 'TESSDATA_PREFIX', 'LC_CTYPE'})\n"
        f"print({HEADER!r})\n"
        "print('\\t'.join([*'511111', '0', '0', '9', '9', '90', f'{said}{limits}{known}{os.getcwd()}'"
        ".replace(' ', '')]))"
    )
    lines = Reader(program(tmp_path, script)).read(Image.new("L", (400, 400)))
    assert lines is not None
    assert [line.text for line in lines] == ["refused[0,0][]/"]
    assert other.read_bytes() == b""


def test_the_program_is_looked_for_on_the_path_and_not_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = program(tmp_path, "").rename(tmp_path / ("tesseract.exe" if sys.platform == "win32" else "tesseract"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".")))
    assert find_program() is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_program() == made


def test_words_side_by_side_are_one_line() -> None:
    words = [Word("c", Box(50, 2, 60, 12), 90), Word("a", Box(0, 0, 10, 10), 90), Word("b", Box(0, 30, 10, 40), 90)]
    lines = in_lines(words)
    assert [line.text for line in lines] == ["a c", "b"]
    assert lines[0].box_of(2, 3) == Box(50, 2, 60, 12)
    assert lines[0].box == Box(0, 0, 60, 12)
