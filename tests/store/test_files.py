"""Files that are whole or absent, one program per folder, and the credential store of a computer that has none."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.errors import DeviceSecretMissing, DeviceStoreSilent, DiskFailed, DiskFull, StudioElsewhere
from skintwin_desktop.store import attempts
from skintwin_desktop.store.attempts import Attempts, read_attempts, save_attempts
from skintwin_desktop.store.device import NoDeviceStore, OsDeviceStore, new_secret
from skintwin_desktop.store.files import FolderLock, disk_errors, write_durably
from tests.store import faults

SOMEBODY = UUID(int=5)


# --- writing ---


def test_a_file_is_replaced_whole_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    for content in (b"first", b"", b"x" * 300_000):
        write_durably(path, content)
        assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == ["some.json"]


def test_every_failing_call_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from skintwin_desktop.errors import DiskFailed, DiskFull
from skintwin_desktop.store.files import write_durably
folder = Path(sys.argv[1])
path = folder / "keyslots.json"
write_durably(path, b"old")
for arm, error in ((calls.fail_sync, DiskFailed), (calls.fail_write, DiskFull)):
    number = 0
    while True:
        arm(number)
        try:
            write_durably(path, b"new" * 50_000)
        except error:
            assert [one.name for one in folder.iterdir()] == ["keyslots.json"]
            assert path.read_bytes() in (b"old", b"new" * 50_000)
            number += 1
            continue
        arm(-1)
        break
    print(number)
    write_durably(path, b"old")
"""
    syncs, writes = map(int, faults.with_failing_calls(script, str(tmp_path)).split())
    assert syncs == 2
    assert writes >= 1


@pytest.mark.parametrize(
    ("number", "kind"),
    [("ENOSPC", DiskFull), ("EDQUOT", DiskFull), ("EFBIG", DiskFull), ("EIO", DiskFailed), ("EROFS", DiskFailed)],
)
def test_the_systems_words_for_disks_become_ours(number: str, kind: type[Exception]) -> None:
    import errno

    with pytest.raises(kind), disk_errors():
        raise OSError(getattr(errno, number), "said by the system")
    with pytest.raises(PermissionError), disk_errors():
        raise PermissionError(errno.EACCES, "said by the system")


# --- one program per folder ---

_HOLD = """
import sys
from pathlib import Path
from skintwin_desktop.store.files import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.read()
"""


def test_another_program_is_kept_out_until_it_is_killed(tmp_path: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        cwd=faults.ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdin is not None
    assert other.stdout is not None
    try:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StudioElsewhere) as elsewhere:
            FolderLock(tmp_path).take()
        assert elsewhere.value.holder == str(other.pid)
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        with FolderLock(tmp_path):
            pass
    finally:
        other.kill()
        other.wait()
        other.stdin.close()
        other.stdout.close()


def test_a_folder_is_held_once_also_within_one_program(tmp_path: Path) -> None:
    with FolderLock(tmp_path), pytest.raises(StudioElsewhere):
        FolderLock(tmp_path).take()
    with FolderLock(tmp_path):
        pass


def test_a_lock_taken_by_one_thread_is_let_go_of_by_another(tmp_path: Path) -> None:
    """Signing in runs beside the window, closing does not."""
    lock = FolderLock(tmp_path)
    taking = threading.Thread(target=lock.take)
    taking.start()
    taking.join()
    with pytest.raises(StudioElsewhere):
        FolderLock(tmp_path).take()
    lock.release()
    with FolderLock(tmp_path):
        pass
    lock.release()


# --- failed sign-ins ---


def test_attempts_come_back_and_are_taken_out_again(tmp_path: Path) -> None:
    at = datetime(2026, 11, 24, 9, 42, 7, 123456, tzinfo=UTC)
    assert read_attempts(tmp_path, SOMEBODY) == Attempts()
    save_attempts(tmp_path, SOMEBODY, Attempts(3, at))
    save_attempts(tmp_path, UUID(int=6), Attempts(1, at))
    assert read_attempts(tmp_path, SOMEBODY) == Attempts(3, at)
    save_attempts(tmp_path, SOMEBODY, Attempts())
    assert read_attempts(tmp_path, SOMEBODY) == Attempts()
    assert read_attempts(tmp_path, UUID(int=6)) == Attempts(1, at)
    assert SOMEBODY.hex not in (tmp_path / attempts.NAME).read_text(encoding="ascii")


@pytest.mark.parametrize(
    "kept",
    [
        b"", b"{", b"[]", b"null", b"[" * 100_000, b"\xff", {"failed": 9}, {"failed": 9, "last": "yesterday"}, [], "x",
        7, {"failed": 9, "last": "0001-01-01T00:00:00"}, {"failed": 9, "last": "9999-12-31T23:59:59+00:00"},
        {"failed": 9, "last": "9999-12-31T23:59:59-23:59"}, {"failed": "many", "last": "2026-11-24T09:42:00+00:00"},
        {"failed": 9, "last": "2026-11-24T09:42:00"}, {"failed": -4, "last": "2026-11-24T09:42:00+00:00"},
        {"failed": float("inf"), "last": "2026-11-24T09:42:00+00:00"},
    ],
    ids=lambda kept: str(kept)[:40],
)  # fmt: skip
def test_a_damaged_count_is_none_and_can_be_written_again(tmp_path: Path, kept: object) -> None:
    content = kept if isinstance(kept, bytes) else json.dumps({SOMEBODY.hex: kept}).encode()
    (tmp_path / attempts.NAME).write_bytes(content)
    assert read_attempts(tmp_path, SOMEBODY).failed == 0
    at = datetime(2026, 11, 24, tzinfo=UTC)
    save_attempts(tmp_path, SOMEBODY, Attempts(2, at))
    assert read_attempts(tmp_path, SOMEBODY) == Attempts(2, at)


# --- the credential store ---


def test_without_a_credential_store_nothing_is_pretended() -> None:
    for store in (NoDeviceStore(), OsDeviceStore(time_limit=30.0)):
        if store.available():
            pytest.skip("this computer has a credential store")
        with pytest.raises(DeviceSecretMissing):
            store.fetch(SOMEBODY)
        with pytest.raises(DeviceStoreSilent):
            store.keep(SOMEBODY, new_secret())


def test_a_credential_store_that_does_not_answer_is_given_up() -> None:
    with pytest.raises(DeviceStoreSilent):
        OsDeviceStore(time_limit=0.0).fetch(SOMEBODY)
    assert not OsDeviceStore(time_limit=0.0).available()
