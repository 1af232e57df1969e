"""What a Linux desktop tells of the session: locked, asleep, lid closed, somebody else's turn, and how long idle.

Sources: systemd's org.freedesktop.login1(5), UPower, and the ScreenSaver interfaces of the desktops.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from skintwin_desktop.ui.message_bus import Bus, Said, session_address, system_address

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
POWER = "org.freedesktop.UPower"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver", "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)  # fmt: skip
_TELLS: dict[tuple[object, object, object], str] = {
    (SESSION, "Lock", None): "session",
    (MANAGER, "PrepareForSleep", True): "suspend",
    (MANAGER, "PrepareForShutdown", True): "suspend",
    **{(name, "ActiveChanged", True): "session" for name in SCREEN_SAVERS},
}
"""Interface, signal and its first argument."""
_CHANGES: dict[tuple[object, object, object], str] = {
    (SESSION, "Active", False): "switch",
    (SESSION, "LockedHint", True): "session",
    (MANAGER, "LidClosed", True): "lid",
    (POWER, "LidIsClosed", True): "lid",
}
"""Interface, property and its new value."""
_STEP_MS = 1000
_LID_EVERY = 2
_AGAIN_AFTER = 10.0
"""Seconds before a bus that is not there is tried again."""
_BELIEVED_FROM = 2.0
"""Seconds that a source must have counted once: there are desktops that always answer 0."""


@dataclass(frozen=True)
class _Idle:
    """Who knows for how long nobody touched the computer, and in what unit."""

    service: str
    path: str
    interface: str
    member: str
    per_second: float


_IDLE = (
    _Idle(
        "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor",
        "GetIdletime", 1000,
    ),
    *(_Idle(name, "/" + name.replace(".", "/"), name, "GetSessionIdleTime", 1) for name in SCREEN_SAVERS),
)  # fmt: skip


def reason_of(said: Said, own: str = "") -> str:
    """Return why the screen must lock now that this was said, or nothing.

    ``own`` is the path of the session that this program runs in; where it is not known, every session counts.
    """
    about_session = said.path.startswith(f"{LOGIN_PATH}/session/")
    if about_session and own and said.path != own:
        return ""
    first = said.arguments[0] if said.arguments else None
    if (said.interface, said.member) == (MANAGER, "SessionRemoved"):
        return "switch" if own and own in said.arguments else ""
    if (said.interface, said.member) == (PROPERTIES, "PropertiesChanged"):
        changed = said.arguments[1] if len(said.arguments) > 1 else {}
        news = changed.items() if isinstance(changed, dict) else ()
        reasons = (_CHANGES.get((first, name, value), "") for name, value in news if isinstance(value, bool))
        return next(filter(None, reasons), "")
    return _TELLS.get((said.interface, said.member, first if isinstance(first, bool) else None), "")


class SessionWatch(QObject):
    """Listens to both buses, each on its own thread; tells on the thread that it belongs to."""

    happened = Signal(str)
    """The reason to lock: session, suspend, lid or switch."""
    idle_told = Signal(float)
    """For how many seconds nobody touched the computer."""
    can_see = Signal(str, bool)
    """What can be seen now, or no longer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    def start(self) -> None:
        """Begin to listen; never waits for a bus."""
        for what, sees, watch in (
            (system_address(), ("session", "suspend", "lid", "switch"), self._watch_computer),
            (session_address(), ("idle",), self._watch_desktop),
        ):
            arguments = (what, sees, watch)
            threading.Thread(target=self._keep_watching, args=arguments, name=f"bus {sees[0]}", daemon=True).start()

    def stop(self) -> None:
        """Listen no more; nothing is told from now on."""
        self._stopped.set()

    def _keep_watching(self, address: str, sees: tuple[str, ...], watch: Callable[[Bus], None]) -> None:
        while not self._stopped.is_set():
            try:
                bus = Bus(address)
            except OSError:  # no library, or nobody there
                pass
            else:
                watch(bus)
                bus.close()
            for what in sees:
                self._tell("can_see", what, False)
            self._stopped.wait(_AGAIN_AFTER)

    def _tell(self, signal: str, *values: object) -> None:
        if not self._stopped.is_set():
            try:
                getattr(self, signal).emit(*values)
            except RuntimeError:  # the window's side is gone already
                self._stopped.set()

    # --- the computer ---

    def _watch_computer(self, bus: Bus) -> None:
        bus.listen_for(sender=LOGIN)
        bus.listen_for(sender=POWER, interface=PROPERTIES)
        knows_lid = bus.has(POWER)
        has_login = bus.has(LOGIN)
        own = _own_session(bus) if has_login else ""
        held = _hold_sleep(bus) if has_login else ()
        for what, seen in (("suspend", has_login), ("switch", has_login), ("session", has_login)):
            self._tell("can_see", what, seen)
        lid = _lid_closed(bus)
        self._tell("can_see", "lid", knows_lid or lid is not None)
        turn = 0
        while not self._stopped.is_set():
            heard = bus.hear(_STEP_MS)
            if heard is None:
                break
            for said in heard:
                self._tell_reason(reason_of(said, own))
            turn += 1
            if lid is not None and not knows_lid and turn % _LID_EVERY == 0:
                before, lid = lid, bool(_lid_closed(bus))
                self._tell_reason("lid" if lid and not before else "")
        for number in held:
            os.close(number)

    def _tell_reason(self, reason: str) -> None:
        if reason:
            self._tell("happened", reason)

    # --- the desktop ---

    def _watch_desktop(self, bus: Bus) -> None:
        for name in SCREEN_SAVERS:
            bus.listen_for(interface=name, member="ActiveChanged")
        there = [name for name in SCREEN_SAVERS if bus.has(name)]
        if there:
            self._tell("can_see", "session", True)
        idle = next((one for one in _IDLE if bus.has(one.service) and _idle_seconds(bus, one) is not None), None)
        if idle is None:
            self._tell("can_see", "idle", False)
        believed = False
        while not self._stopped.is_set():
            heard = bus.hear(_STEP_MS)
            if heard is None:
                break
            for said in heard:
                self._tell_reason(reason_of(said))
            seconds = _idle_seconds(bus, idle) if idle is not None else None
            if seconds is None:
                continue
            if seconds >= _BELIEVED_FROM and not believed:
                believed = True
                self._tell("can_see", "idle", True)
            if believed:
                self._tell("idle_told", seconds)


def _own_session(bus: Bus) -> str:
    """Return the path of this program's session; nothing where it cannot be known."""
    for name in ("auto", os.environ.get("XDG_SESSION_ID", "")):
        answer = bus.ask(LOGIN, LOGIN_PATH, MANAGER, "GetSession", name) if name else None
        if answer and str(answer[0]).startswith("/"):
            return str(answer[0])
    return ""


def _hold_sleep(bus: Bus) -> tuple[int, ...]:
    """Have sleep wait until this program has ended, which closes what is held (at most 5 s, says logind)."""
    why = "The screen is locked first"
    answer = bus.ask(LOGIN, LOGIN_PATH, MANAGER, "Inhibit", "sleep", "SkinTwin Desktop", why, "delay")
    return tuple(one for one in answer or () if isinstance(one, int))


def _lid_closed(bus: Bus) -> bool | None:
    answer = bus.ask(LOGIN, LOGIN_PATH, PROPERTIES, "Get", MANAGER, "LidClosed")
    return bool(answer[0]) if answer and isinstance(answer[0], bool) else None


def _idle_seconds(bus: Bus, idle: _Idle) -> float | None:
    answer = bus.ask(idle.service, idle.path, idle.interface, idle.member)
    found = answer[0] if answer else None
    return found / idle.per_second if isinstance(found, int) and not isinstance(found, bool) else None
