"""What locks the screen by itself: what the system says, the clock, the window; and what is said of each."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui import capture, session_linux, session_windows
from skintwin_desktop.ui.lock_triggers import ClockWatch, LockTriggers
from skintwin_desktop.ui.message_bus import Bus, Said, session_address, system_address
from tests.builders import OWNER_PASSWORD, Home
from tests.desktop import RealProgram, gone, virtual_display
from tests.desktop import until as wait
from tests.session_service import LOGIN, MUTTER, POWER, SAVER, Desktop, desktop
from tests.ui.support import application, put_away, until

LOCKS = {
    "lock": "session",
    "sleep": "suspend",
    "shutdown": "suspend",
    "inactive": "switch",
    "locked": "session",
    "removed": "switch",
    "lid": "lid",
    "lid by power": "lid",
    "saver": "session",
    "saver of gnome": "session",
    "saver of xfce": "session",
}
"""What is said on the bus, and the reason to lock that it is."""
HARMLESS = (
    "lock of another", "awake", "active", "another inactive", "another removed", "lid open", "saver off",
)  # fmt: skip


class Watched:
    """The triggers of a window, and what they told."""

    def __init__(self) -> None:
        application()
        self.window = QWidget()
        self.window.show()
        self.triggers = LockTriggers(self.window)
        self.reasons: list[str] = []
        self.idle: list[float] = []
        self.triggers.lock_wanted.connect(self.reasons.append)
        self.triggers.idle_told.connect(self.idle.append)

    def state(self, trigger: str) -> str:
        return next(one.state for one in self.triggers.sights() if one.trigger == trigger)

    def by(self, trigger: str) -> str:
        return next(one.by for one in self.triggers.sights() if one.trigger == trigger)

    def end(self) -> None:
        self.triggers.stop()
        put_away(self.window)


@pytest.fixture
def watched() -> Iterator[Watched]:
    made = Watched()
    yield made
    made.end()


def on(made: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)


# --- Linux ---


def test_whatever_the_system_says_locks(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(LOGIN, POWER, SAVER) as made:
        on(made, monkeypatch)
        watched.triggers.start()
        until(lambda: all(watched.state(one) == "on" for one in ("session", "suspend", "lid", "switch")))
        for harmless in HARMLESS:
            made.say(harmless)
        for said, reason in LOCKS.items():
            made.say(said)
            until(lambda: watched.reasons, within=3)
            assert set(watched.reasons) == {reason}, said
            watched.reasons.clear()
            settle_buses()
            watched.reasons.clear()


def settle_buses() -> None:
    """Let a signal that both connections hear arrive on both."""
    end = time.monotonic() + 0.05
    while time.monotonic() < end:
        application().processEvents()


def test_a_lid_that_nobody_tells_of_is_asked_for(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(LOGIN) as made:
        on(made, monkeypatch)
        watched.triggers.start()
        until(lambda: watched.state("lid") == "on")
        made.say("close lid")
        until(lambda: watched.reasons == ["lid"])


def test_sleep_waits_until_the_program_has_ended(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(LOGIN) as made:
        on(made, monkeypatch)
        watched.triggers.start()
        until(lambda: watched.state("suspend") == "on")
        free = threading.Thread(target=made.hear, args=("may sleep",), daemon=True)
        free.start()
        made.say("sleep")
        until(lambda: watched.reasons)
        assert free.is_alive(), "sleep was not held back"
        watched.triggers.stop()
        until(lambda: not free.is_alive(), within=5)


def test_idle_time_is_the_computers_where_the_desktop_tells(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(MUTTER) as made:
        on(made, monkeypatch)
        watched.triggers.start()
        until(lambda: watched.state("suspend") == "impossible")
        assert watched.by("idle") == "program", "a source that never counted is believed"
        made.say("idle=3000")
        until(lambda: watched.idle)
        assert watched.idle[-1] == 3.0
        assert watched.by("idle") == "system"
        made.say("idle=0")
        until(lambda: watched.idle[-1] == 0.0)


def test_without_a_bus_nothing_happens_and_it_is_said(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    watched.triggers.start()
    until(lambda: watched.state("session") == "impossible")
    assert {one.trigger: one.state for one in watched.triggers.sights()} == {
        **dict.fromkeys(("idle", "key", "minimise", "clock", "close"), "on"),
        **dict.fromkeys(("session", "suspend", "lid", "switch"), "impossible"),
    }
    assert watched.reasons == []


def test_a_bus_over_a_network_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=127.0.0.1,port=1;unix:path=/there")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=127.0.0.1,port=1")
    assert session_address() == "unix:path=/there"
    assert system_address() == ""
    with pytest.raises(ConnectionError):
        Bus(system_address())


_DEAF = """
import socket, sys
deaf = socket.socket(socket.AF_UNIX)
deaf.bind(sys.argv[1])
deaf.listen(5)
print("deaf", flush=True)
sys.stdin.read()
"""


def test_a_bus_that_hangs_keeps_nobody_waiting(
    watched: Watched, tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = f"{tmp_path}/bus"
    deaf = subprocess.Popen(
        [sys.executable, "-c", _DEAF, place], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert deaf.stdout is not None
        assert deaf.stdout.readline() == "deaf\n"
        for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(name, f"unix:path={place}")
        began = time.monotonic()
        watched.triggers.start()
        assert time.monotonic() - began < 0.1
        longest, last = 0.0, time.monotonic()
        while time.monotonic() - began < 1.0:
            application().processEvents()
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
            time.sleep(0.001)
        assert longest < 0.2, f"the window stood still for {longest:.2f} s"
        assert watched.state("session") == "unknown"
    finally:
        deaf.kill()
        deaf.communicate()


def test_a_bus_that_dies_is_no_longer_counted_on(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(LOGIN) as made:
        on(made, monkeypatch)
        watched.triggers.start()
        until(lambda: watched.state("session") == "on")
        made.end_bus()
        until(lambda: watched.state("session") == "impossible")


@pytest.mark.parametrize(
    "said",
    [
        Said("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Unlock", ()),
        Said("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", (1,)),
        Said("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", ()),
        Said("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "SessionRemoved", ("1", "/elsewhere")),
        Said("/x", "org.freedesktop.DBus.Properties", "PropertiesChanged", ()),
        Said("/x", "org.freedesktop.DBus.Properties", "PropertiesChanged", ("org.freedesktop.UPower", ())),
        Said("/x", "org.freedesktop.DBus.Properties", "PropertiesChanged", (("odd",), {"LidIsClosed": True})),
        Said("/x", "org.freedesktop.DBus.Properties", "PropertiesChanged", ("org.freedesktop.UPower", {"Lid": True})),
        Said("/x", "org.freedesktop.ScreenSaver", "ActiveChanged", ({"a": 1},)),
    ],
)
def test_odd_words_on_the_bus_lock_nothing(said: Said) -> None:
    assert session_linux.reason_of(said, "/org/freedesktop/login1/session/_31") == ""


def test_where_the_own_session_is_not_known_every_session_counts() -> None:
    said = Said("/org/freedesktop/login1/session/c9", "org.freedesktop.login1.Session", "Lock", ())
    assert session_linux.reason_of(said) == "session"
    assert session_linux.reason_of(said, "/org/freedesktop/login1/session/_31") == ""


# --- Windows: what its messages mean; that it sends them can only be seen there ---


def power_setting(identity: str, value: int) -> bytes:
    return UUID(identity).bytes_le + (4).to_bytes(4, "little") + value.to_bytes(4, "little")


LID, SCREEN = "ba3e0f4d-b817-4094-a2d1-d56379e6a0f3", "6fe69556-704a-47a0-8f24-c28d936fda47"


@pytest.mark.parametrize(
    ("number", "what", "setting", "reason"),
    [
        (0x02B1, 7, b"", "session"),
        (0x02B1, 8, b"", ""),
        (0x02B1, 2, b"", "switch"),
        (0x02B1, 3, b"", "switch"),
        (0x02B1, 4, b"", "switch"),
        (0x02B1, 6, b"", "switch"),
        (0x0218, 4, b"", "suspend"),
        (0x0218, 18, b"", ""),
        (0x0218, 0x8013, power_setting(LID, 0), "lid"),
        (0x0218, 0x8013, power_setting(LID, 1), ""),
        (0x0218, 0x8013, power_setting(SCREEN, 0), ""),
        (0x0218, 0x8013, b"short", ""),
        (0x0011, 0, b"", "suspend"),
        (0x0100, 7, b"", ""),
    ],
    ids=str,
)
def test_what_a_message_of_windows_means(number: int, what: int, setting: bytes, reason: str) -> None:
    assert session_windows.reason_of(number, what, setting) == reason


@pytest.mark.parametrize("kind", [b"windows_generic_MSG", b"windows_dispatcher_MSG"])
def test_a_message_of_windows_is_read_and_never_swallowed(kind: bytes) -> None:
    application()
    watch = session_windows.SessionWatch()
    told: list[str] = []
    watch.happened.connect(told.append)
    message = session_windows.Message(None, 0x02B1, 7, 1)
    assert ctypes.sizeof(message) == 48
    assert watch._filter.nativeEventFilter(QByteArray(kind), ctypes.addressof(message)) == (False, 0)
    assert told == ["session"]
    assert watch._filter.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), 0) == (False, 0)


def test_the_first_word_about_the_lid_only_says_how_it_is() -> None:
    application()
    watch = session_windows.SessionWatch()
    told: list[str] = []
    watch.happened.connect(told.append)
    setting = ctypes.create_string_buffer(power_setting(LID, 0))
    message = session_windows.Message(None, 0x0218, 0x8013, ctypes.addressof(setting))
    watch.look(message)
    assert told == []
    watch.look(message)
    assert told == ["lid"]


# --- the clock, the window, pictures of the screen ---


@pytest.mark.parametrize(("step", "locks"), [(1.0, 0), (30.0, 0), (30.5, 1), (3600.0, 1), (-31.0, 1), (-2.0, 0)])
def test_a_clock_that_jumps_locks(step: float, locks: int) -> None:
    application()
    wall = [1000.0]
    watch = ClockWatch(clock=lambda: wall[0])
    jumps: list[int] = []
    watch.jumped.connect(lambda: jumps.append(1))
    watch.start()
    wall[0] += step
    watch.tick()
    wall[0] += 1
    watch.tick()
    watch.stop()
    assert len(jumps) == locks


def test_a_window_that_is_put_away_locks(watched: Watched) -> None:
    watched.triggers.start()
    watched.window.showMinimized()
    until(lambda: watched.reasons == ["minimise"])


def test_after_the_end_nothing_is_told(watched: Watched) -> None:
    watched.triggers.start()
    watched.triggers.stop()
    watched.window.showMinimized()
    settle_buses()
    assert watched.reasons == []


def test_pictures_of_the_screen_are_said_to_be_impossible_to_refuse_here() -> None:
    assert capture.state() == "impossible"
    assert not capture.exclude(1)
    assert capture._state({}, able=True) == "unknown"
    assert capture._state({1: True, 2: True}, able=True) == "on"
    assert capture._state({1: True, 2: False}, able=True) == "off"


# --- the real program ---


@pytest.mark.display
def test_the_real_program_locks_whatever_the_system_says(home: Home, tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 10}))
    with virtual_display() as display, desktop(LOGIN, POWER, SAVER) as made:
        program = RealProgram(home, settings, display, more=made.environment)
        try:
            for said in ("lock", "sleep", "inactive", "lid by power", "saver", "minimise"):
                program.says("ready")
                program.sign_in(OWNER_PASSWORD)
                made.hear("asked Inhibit")
                before = program.programs()[0]
                if said == "minimise":
                    program.hand("windowminimize", *program.windows())
                else:
                    made.say(said)
                program.says("lock")
                assert program.says("painted") < 3.0
                wait(lambda process=before: gone(process), said, seconds=2.0)  # type: ignore[misc]
                assert len(program.windows()) == 1
        finally:
            program.end()
