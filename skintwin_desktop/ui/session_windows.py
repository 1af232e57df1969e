"""What Windows tells of the session in messages to our windows; looks at each and never swallows one.

Sources: Microsoft's pages on WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, WM_QUERYENDSESSION and GetLastInputInfo.
"""

from __future__ import annotations

import ctypes
import sys
from uuid import UUID

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QTimer, Signal

from skintwin_desktop.ui import capture

KINDS = frozenset((b"windows_generic_MSG", b"windows_dispatcher_MSG"))
"""Both occur: messages to a window, and those that Qt takes from the queue first."""
SHOWS, ENDS, POWER, TURNS = 0x0018, 0x0011, 0x0218, 0x02B1
_SUSPENDS, _SETTING = 0x0004, 0x8013
_LID = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")
_TURNS = {1: "switch", 2: "switch", 3: "switch", 4: "switch", 6: "switch", 7: "session", 9: "switch"}
"""Console and remote connected or disconnected, signed off, locked, controlled from elsewhere."""
_SETTING_HEAD = 20
"""Bytes of a POWERBROADCAST_SETTING before its data: an identity and a length."""


class Message(ctypes.Structure):
    """A MSG as Windows lays it out on 64 bits."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint32),
        ("what", ctypes.c_size_t),
        ("about", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    ]


def reason_of(number: int, what: int, setting: bytes = b"") -> str:
    """Return why the screen must lock now that this message came, or nothing; ``setting`` is what a power one holds."""
    if number == TURNS:
        return _TURNS.get(what, "")
    if number == ENDS or (number == POWER and what == _SUSPENDS):
        return "suspend"
    if number == POWER and what == _SETTING and lid_closed(setting):
        return "lid"
    return ""


def lid_closed(setting: bytes) -> bool | None:
    """Tell from a POWERBROADCAST_SETTING whether the lid is closed; None when it is about something else."""
    if len(setting) < _SETTING_HEAD + 4 or UUID(bytes_le=setting[:16]) != _LID:
        return None
    return int.from_bytes(setting[_SETTING_HEAD : _SETTING_HEAD + 4], "little") == 0


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: SessionWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        if bytes(kind) in KINDS:  # type: ignore[arg-type]  # the stubs do not know that it gives its bytes
            self._watch.look(Message.from_address(int(message)))
        return False, 0


class SessionWatch(QObject):
    """Listens to the messages of Windows; ``window`` is the number of our window."""

    happened = Signal(str)
    idle_told = Signal(float)
    can_see = Signal(str, bool)

    def __init__(self, parent: QObject | None = None, *, window: int = 0) -> None:
        super().__init__(parent)
        self._window = window
        self._lid_was_told = False
        self._filter = _Filter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tell_idle)

    def start(self) -> None:
        """Begin to listen, and ask Windows to tell."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        turns, lid = _register(self._window)
        for what, seen in (("session", turns), ("switch", turns), ("lid", lid), ("suspend", True), ("idle", True)):
            self.can_see.emit(what, seen)
        self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def look(self, message: Message) -> None:
        """Look at one message, and let it pass."""
        if message.number == SHOWS and message.what and message.window:
            capture.exclude(message.window)
            return
        setting = b""
        if message.number == POWER and message.what == _SETTING and message.about:
            setting = ctypes.string_at(message.about, _SETTING_HEAD + 4)
            if lid_closed(setting) is not None and not self._lid_was_told:
                self._lid_was_told = True  # the first one only says how it is
                return
        reason = reason_of(message.number, message.what, setting)
        if reason:
            self.happened.emit(reason)

    def _tell_idle(self) -> None:
        seconds = _idle_seconds()
        if seconds is not None:
            self.idle_told.emit(seconds)


def _register(window: int) -> tuple[bool, bool]:
    """Ask Windows to tell of the session and of the lid; return what it agreed to."""
    if sys.platform == "win32":
        handle, lid = ctypes.c_void_p(window), (ctypes.c_char * 16).from_buffer_copy(_LID.bytes_le)
        power = ctypes.windll.user32.RegisterPowerSettingNotification
        power.restype = ctypes.c_void_p
        turns = ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, 0)
        return bool(turns), bool(power(handle, ctypes.byref(lid), 0))
    else:  # noqa: RET505  the types of the other system are checked on it
        return False, False


class _LastInput(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint32), ("ticks", ctypes.c_uint32)]


def _idle_seconds() -> float | None:
    if sys.platform == "win32":
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        ticks = int(ctypes.windll.kernel32.GetTickCount()) - last.ticks
        return (ticks & 0xFFFFFFFF) / 1000
    else:  # noqa: RET505  the types of the other system are checked on it
        return None
