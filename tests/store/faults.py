"""Disks that are full or fail, for real: a tiny file system, a limit on file sizes, and failing system calls."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.shared import absent

ROOT = Path(__file__).parents[2]
_SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>
static int sync_left = -1, write_left = -1, death_left = -1;
void fail_sync(int after) { sync_left = after; }
void fail_write(int after) { write_left = after; }
void die_at_sync(int after) { death_left = after; }
static int due(int *left) { if (*left < 0) return 0; return (*left)-- == 0; }
static int sync_fails(void) { if (due(&death_left)) kill(getpid(), SIGKILL); return due(&sync_left); }
#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)
int fsync(int fd) { if (sync_fails()) { errno = EIO; return -1; } REAL(fsync); return real(fd); }
int fdatasync(int fd) { if (sync_fails()) { errno = EIO; return -1; } REAL(fdatasync); return real(fd); }
ssize_t write(int fd, const void *from, size_t size) {
    if (fd > 2 && due(&write_left)) { errno = ENOSPC; return -1; }
    REAL(write); return real(fd, from, size); }
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
    if (due(&write_left)) { errno = ENOSPC; return -1; }
    REAL(pwrite); return real(fd, from, size, at); }
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) {
    if (due(&write_left)) { errno = ENOSPC; return -1; }
    REAL(pwrite64); return real(fd, from, size, at); }
"""


def run_script(script: str, *arguments: str, prefix: tuple[str, ...] = (), **environment: str) -> str:
    """Run Python code in a process of its own and return what it printed; its failure is the test's."""
    done = subprocess.run(
        [*prefix, sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def on_small_disk(size: str, script: str, *arguments: str) -> str:
    """Run Python code whose first argument is the folder of a file system of its own with only ``size`` room."""
    if not _can_mount():
        pytest.skip("no file system can be mounted here")
    with tempfile.TemporaryDirectory(prefix="skintwin-small-") as folder:
        mount = f'mount -t tmpfs -o size={size} tmpfs {folder} && exec "$@"'
        return run_script(script, folder, *arguments, prefix=(*_apart(), "sh", "-c", mount, "sh"))


def _apart() -> tuple[str, str]:
    """Return the command that gives a process mounts of its own; root needs no other user for it."""
    return ("unshare", "-m" if os.geteuid() == 0 else "-rm")


@functools.cache
def _can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    command = [*_apart(), "mount", "-t", "tmpfs", "tmpfs", tempfile.gettempdir()]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def with_failing_calls(script: str, *arguments: str) -> str:
    """Run Python code that can say ``calls.fail_sync(n)`` or ``calls.fail_write(n)``: the n-th call from now fails.

    ``calls.die_at_sync(n)`` kills the process there.
    """
    library = _shim()
    if library is None:
        absent("a C compiler")
    head = "import ctypes, os\ncalls = ctypes.CDLL(os.environ['LD_PRELOAD'])\n"
    return run_script(head + script, *arguments, LD_PRELOAD=str(library))


@functools.cache
def _shim() -> Path | None:
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    folder = Path(tempfile.gettempdir()) / f"skintwin-calls-{os.getpid()}"
    folder.mkdir(exist_ok=True)
    source, library = folder / "calls.c", folder / "calls.so"
    source.write_text(_SHIM, encoding="ascii")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=True)
    return library
