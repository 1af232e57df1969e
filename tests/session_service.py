"""Plays logind, UPower and a screen saver on a bus of its own; run as a program it does what each line tells it."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney import message_bus as bus_itself
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.shared import programs

LOGIN, POWER, SAVER = "org.freedesktop.login1", "org.freedesktop.UPower", "org.freedesktop.ScreenSaver"
MUTTER = "org.gnome.Mutter.IdleMonitor"
OWN, OTHER = f"/{LOGIN.replace('.', '/')}/session/_31", f"/{LOGIN.replace('.', '/')}/session/c2"
_PATIENCE = 30.0
_ROOT = "/" + LOGIN.replace(".", "/")
_CHANGED = ("org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as")


def _told(path: str, interface: str, name: str, value: bool) -> Message:
    on, member, signature = _CHANGED
    return new_signal(DBusAddress(path, None, on), member, signature, (interface, {name: ("b", value)}, []))


def _plain(path: str, interface: str, member: str, signature: str = "", body: tuple[object, ...] = ()) -> Message:
    return new_signal(DBusAddress(path, None, interface), member, signature or None, body)


SIGNALS = {
    "lock": _plain(OWN, f"{LOGIN}.Session", "Lock"),
    "lock of another": _plain(OTHER, f"{LOGIN}.Session", "Lock"),
    "sleep": _plain(_ROOT, f"{LOGIN}.Manager", "PrepareForSleep", "b", (True,)),
    "awake": _plain(_ROOT, f"{LOGIN}.Manager", "PrepareForSleep", "b", (False,)),
    "shutdown": _plain(_ROOT, f"{LOGIN}.Manager", "PrepareForShutdown", "b", (True,)),
    "inactive": _told(OWN, f"{LOGIN}.Session", "Active", False),
    "active": _told(OWN, f"{LOGIN}.Session", "Active", True),
    "another inactive": _told(OTHER, f"{LOGIN}.Session", "Active", False),
    "locked": _told(OWN, f"{LOGIN}.Session", "LockedHint", True),
    "removed": _plain(_ROOT, f"{LOGIN}.Manager", "SessionRemoved", "so", ("1", OWN)),
    "another removed": _plain(_ROOT, f"{LOGIN}.Manager", "SessionRemoved", "so", ("c2", OTHER)),
    "lid": _told(_ROOT, f"{LOGIN}.Manager", "LidClosed", True),
    "lid by power": _told("/org/freedesktop/UPower", POWER, "LidIsClosed", True),
    "lid open": _told("/org/freedesktop/UPower", POWER, "LidIsClosed", False),
    "saver": _plain("/ScreenSaver", SAVER, "ActiveChanged", "b", (True,)),
    "saver off": _plain("/ScreenSaver", SAVER, "ActiveChanged", "b", (False,)),
    "saver of gnome": _plain("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", (True,)),
    "saver of xfce": _plain("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged", "b", (True,)),
}


class _Service:
    """Answers what the program asks, and says what the lines tell it to say."""

    def __init__(self, names: list[str]) -> None:
        self._bus: DBusConnection = open_dbus_connection("SESSION", enable_fds=True)
        for name in names:
            self._bus.send_and_get_reply(bus_itself.RequestName(name))
        self._lid, self._idle = False, 0
        self._held: list[int] = []

    def answer(self, message: Message) -> None:
        asked = message.header.fields.get(HeaderFields.member)
        if message.header.message_type is not MessageType.method_call:
            return
        if asked == "GetSession":
            reply = new_method_return(message, "o", (OWN,))
        elif asked == "Inhibit":
            reads, writes = os.pipe()
            threading.Thread(target=_wait_until_closed, args=(reads,), daemon=True).start()
            self._held.append(writes)
            reply = new_method_return(message, "h", (writes,))
        elif asked == "Get":
            reply = new_method_return(message, "v", (("b", self._lid),))
        elif asked == "GetIdletime":
            reply = new_method_return(message, "t", (self._idle,))
        else:
            reply = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._bus.send(reply)
        print(f"asked {asked}", flush=True)
        for held in self._held:
            os.close(held)
        self._held.clear()

    def listen(self) -> None:
        while True:
            self.answer(self._bus.receive())

    def obey(self, line: str) -> None:
        word, _, rest = line.partition("=")
        if word == "close lid":
            self._lid = True
        elif word == "idle":
            self._idle = int(rest)
        else:
            self._bus.send(SIGNALS[line])


def _wait_until_closed(reads: int) -> None:
    """Say when nobody holds sleep back any more."""
    os.read(reads, 1)
    print("may sleep", flush=True)


class Desktop:
    """A bus with the service on it; ``say`` has it say something."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self._service = subprocess.Popen(
            [sys.executable, "-m", "tests.session_service", *names],
            cwd=Path(__file__).parents[1],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.hear("ready")

    def _listen(self) -> None:
        assert self._service.stdout is not None
        for line in self._service.stdout:
            self._said.put(line.strip())

    @property
    def environment(self) -> dict[str, str]:
        """Return what makes a program find the service on both of its buses."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "DBUS_SYSTEM_BUS_ADDRESS": self.address}

    def say(self, words: str) -> None:
        """Have it say something."""
        assert self._service.stdin is not None
        self._service.stdin.write(words + "\n")
        self._service.stdin.flush()

    def hear(self, words: str) -> None:
        """Wait until it says something."""
        heard = ""
        while heard != words:
            try:
                heard = self._said.get(timeout=_PATIENCE)
            except queue.Empty:
                raise AssertionError(f"the service never said {words!r}") from None

    def end_bus(self) -> None:
        """Let the bus itself die."""
        self._daemon.kill()
        self._daemon.wait()

    def end(self) -> None:
        """End both."""
        for process in (self._service, self._daemon):
            process.kill()
            process.wait()
        self._listener.join()
        for pipe in (self._service.stdin, self._service.stdout, self._daemon.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


@contextlib.contextmanager
def desktop(*names: str) -> Iterator[Desktop]:
    """Give a desktop whose service goes by these names."""
    programs("dbus-daemon")
    made = Desktop(names or (LOGIN, SAVER))
    try:
        yield made
    finally:
        made.end()


def main(names: list[str]) -> None:
    """Serve until standard input ends."""
    service = _Service(names)
    threading.Thread(target=service.listen, daemon=True).start()
    print("ready", flush=True)
    for line in sys.stdin:
        service.obey(line.rstrip("\n"))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
