"""A real Secret Service for tests: gnome-keyring-daemon on a bus of its own, in folders of its own."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest

from skintwin_desktop.store.device import OsDeviceStore
from tests.shared import programs

TOOLS = ("dbus-run-session", "gnome-keyring-daemon")
COMPUTER_PASSWORD = "wachtwoord van de computer"
SILENT_PROMPTER = """
import sys
from jeepney import DBusAddress, message_bus
from jeepney.io.blocking import open_dbus_connection
connection = open_dbus_connection("SESSION")
connection.send_and_get_reply(message_bus.RequestName("org.gnome.keyring.SystemPrompter"))
print("ready", flush=True)
while True:
    connection.receive()
"""
"""Takes the question whether to unlock, and never answers: nobody sits at the computer."""


class SecretService:
    """The bus and the daemon; the computer's own bus and keyring are left alone."""

    def __init__(self, folder: Path, environment: pytest.MonkeyPatch) -> None:
        programs(*TOOLS)
        for name, place in (("HOME", ""), ("XDG_RUNTIME_DIR", "run"), ("XDG_DATA_HOME", "data")):
            (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
            environment.setenv(name, str(folder / place))
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.delenv(name, raising=False)
        self.keyrings = folder / "data" / "keyrings"
        self._daemon: subprocess.Popen[bytes] | None = None
        self._prompter: subprocess.Popen[str] | None = None
        self._bus = subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        environment.setenv("DBUS_SESSION_BUS_ADDRESS", self.address)

    def start(self, *, unlocked: bool) -> Self:
        """Start the daemon, unlocked with the computer's password as a session does, or locked."""
        self.stop()
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self._daemon = subprocess.Popen(
            [*command, "--unlock"] if unlocked else command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(COMPUTER_PASSWORD.encode() if unlocked else b"")
        self._daemon.stdin.close()
        began = time.monotonic()
        while not OsDeviceStore().available():
            assert time.monotonic() - began < 60, "the keyring does not come up"
        return self

    def stop(self) -> None:
        """End the daemon; what it keeps stays in its files."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait()
            self._daemon = None

    def forget_everything(self) -> None:
        """Lose the keyring, as a reinstalled computer does."""
        self.stop()
        shutil.rmtree(self.keyrings)

    def prompt_in_vain(self) -> None:
        """Let the question to unlock be shown where nobody answers."""
        self._prompter = subprocess.Popen(
            [sys.executable, "-c", SILENT_PROMPTER], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._prompter.stdout is not None
        assert self._prompter.stdout.readline() == "ready\n"

    def close(self) -> None:
        """End all of it."""
        with contextlib.ExitStack() as ending:
            for process in (self._prompter, self._daemon):
                if process is not None:
                    ending.callback(process.wait)
                    ending.callback(process.kill)
                    if process.stdout is not None:
                        ending.callback(process.stdout.close)
            assert self._bus.stdin is not None
            assert self._bus.stdout is not None
            self._bus.stdin.close()
            self._bus.wait()
            self._bus.stdout.close()
