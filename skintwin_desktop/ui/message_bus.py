"""Listens to a message bus of the desktop (D-Bus) on a thread of its own, through the library that Qt itself needs.

Not PySide6.QtDBus: while it connects it holds Python's lock, so a bus that does not answer would stop the window, and
it does not give the content of a dictionary to Python. Here a bus may hang as long as it likes: only this thread waits.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_uint64, c_void_p
from dataclasses import dataclass
from functools import cache
from typing import Any

LIBRARY = "libdbus-1.so.3"
_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_SIGNAL = 4
_NUMBERS: dict[str, type[Any]] = {
    "y": ctypes.c_uint8,
    "n": ctypes.c_int16,
    "q": ctypes.c_uint16,
    "i": ctypes.c_int32,
    "u": ctypes.c_uint32,
    "x": ctypes.c_int64,
    "t": c_uint64,
    "d": ctypes.c_double,
    "h": c_int,
}


@dataclass(frozen=True)
class Said:
    """What somebody on the bus told everybody."""

    path: str
    interface: str
    member: str
    arguments: tuple[object, ...]


class _Walker(ctypes.Structure):
    """Room for libdbus's DBusMessageIter, whose inside is its own affair (at most 16 words on every platform)."""

    _fields_ = [("words", c_void_p * 16)]


def session_address() -> str:
    """Return where the session's bus listens, or nothing; never has one started, never one over a network."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")  # noqa: PTH118  a name, not yet a file
    return _local(told or (f"unix:path={usual}" if os.path.exists(usual) else ""))  # noqa: PTH110


def system_address() -> str:
    """Return where the computer's bus listens."""
    return _local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM)


def _local(addresses: str) -> str:
    return ";".join(one for one in addresses.split(";") if one.startswith("unix:"))


class Bus:
    """One private connection; everything here may wait, so nothing here belongs on the window's thread."""

    def __init__(self, address: str) -> None:
        library = _library()
        self._connection = library.dbus_connection_open_private(address.encode(), None) if address else None
        if not self._connection:
            raise ConnectionError
        library.dbus_connection_set_exit_on_disconnect(self._connection, 0)
        if not library.dbus_bus_register(self._connection, None):
            self.close()
            raise ConnectionError

    def close(self) -> None:
        """Leave the bus."""
        connection, self._connection = self._connection, None
        if connection:
            _library().dbus_connection_close(connection)
            _library().dbus_connection_unref(connection)

    def listen_for(self, **rule: str) -> None:
        """Ask for signals, such as ``sender="org.freedesktop.login1"``."""
        words = ",".join(["type='signal'", *(f"{name}='{value}'" for name, value in rule.items())])
        _library().dbus_bus_add_match(self._connection, words.encode(), None)
        _library().dbus_connection_flush(self._connection)

    def has(self, name: str) -> bool:
        """Tell whether somebody goes by this name."""
        found = self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", name)
        return found == (True,)

    def ask(self, service: str, path: str, interface: str, member: str, *words: str) -> tuple[object, ...] | None:
        """Ask somebody something, with texts as arguments; None when there is no answer within a second."""
        library = _library()
        message = library.dbus_message_new_method_call(
            service.encode(), path.encode(), interface.encode(), member.encode()
        )
        library.dbus_message_set_auto_start(message, 0)
        walker = _Walker()
        library.dbus_message_iter_init_append(message, byref(walker))
        for word in words:
            library.dbus_message_iter_append_basic(byref(walker), ord("s"), byref(c_char_p(word.encode())))
        answer = library.dbus_connection_send_with_reply_and_block(self._connection, message, 1000, None)
        library.dbus_message_unref(message)
        if not answer:
            return None
        found = tuple(_values(answer))
        library.dbus_message_unref(answer)
        return found

    def hear(self, milliseconds: int) -> list[Said] | None:
        """Wait for signals, this long at most; None when the bus is gone."""
        heard = self._waiting()  # some came while something else was asked
        if heard:
            return heard
        alive = _library().dbus_connection_read_write(self._connection, milliseconds)
        return self._waiting() or ([] if alive else None)

    def _waiting(self) -> list[Said]:
        library = _library()
        heard = []
        while message := library.dbus_connection_pop_message(self._connection):
            if library.dbus_message_get_type(message) == _SIGNAL:
                asked = (
                    library.dbus_message_get_path,
                    library.dbus_message_get_interface,
                    library.dbus_message_get_member,
                )
                path, interface, member = ((ask(message) or b"").decode() for ask in asked)
                heard.append(Said(path, interface, member, tuple(_values(message))))
            library.dbus_message_unref(message)
        return heard


def _values(message: int) -> Iterator[object]:
    walker = _Walker()
    if _library().dbus_message_iter_init(message, byref(walker)):
        yield from _along(walker)


def _along(walker: _Walker) -> Iterator[object]:
    library = _library()
    while kind := chr(library.dbus_message_iter_get_arg_type(byref(walker))).rstrip("\0"):
        yield _value(walker, kind)
        library.dbus_message_iter_next(byref(walker))


def _value(walker: _Walker, kind: str) -> object:
    """Read one value: numbers, texts, and what holds others; a dictionary's entries become a dict."""
    library = _library()
    if kind in _NUMBERS:
        number = _NUMBERS[kind]()
        library.dbus_message_iter_get_basic(byref(walker), byref(number))
        return number.value
    if kind == "b":
        truth = c_uint()
        library.dbus_message_iter_get_basic(byref(walker), byref(truth))
        return bool(truth.value)
    if kind in "sog":
        text = c_char_p()
        library.dbus_message_iter_get_basic(byref(walker), byref(text))
        return (text.value or b"").decode()
    inner = _Walker()
    library.dbus_message_iter_recurse(byref(walker), byref(inner))
    if kind == "v":
        return next(_along(inner), None)
    found = list(_along(inner))
    if kind == "a" and library.dbus_message_iter_get_element_type(byref(walker)) == ord("e"):
        return dict(pair for pair in found if isinstance(pair, tuple) and len(pair) == 2)
    return tuple(found)


@cache
def _library() -> Any:
    """Load the library and say what its functions take and give; OSError where there is none."""
    library = ctypes.CDLL(LIBRARY)
    walker, text = POINTER(_Walker), c_char_p
    shapes: dict[str, tuple[Any, ...]] = {  # name: result, arguments
        "connection_open_private": (c_void_p, text, c_void_p),
        "connection_set_exit_on_disconnect": (None, c_void_p, c_uint),
        "connection_close": (None, c_void_p),
        "connection_unref": (None, c_void_p),
        "connection_flush": (None, c_void_p),
        "connection_read_write": (c_uint, c_void_p, c_int),
        "connection_pop_message": (c_void_p, c_void_p),
        "connection_send_with_reply_and_block": (c_void_p, c_void_p, c_void_p, c_int, c_void_p),
        "bus_register": (c_uint, c_void_p, c_void_p),
        "bus_add_match": (None, c_void_p, text, c_void_p),
        "message_new_method_call": (c_void_p, text, text, text, text),
        "message_set_auto_start": (None, c_void_p, c_uint),
        "message_get_type": (c_int, c_void_p),
        "message_get_path": (text, c_void_p),
        "message_get_interface": (text, c_void_p),
        "message_get_member": (text, c_void_p),
        "message_unref": (None, c_void_p),
        "message_iter_init": (c_uint, c_void_p, walker),
        "message_iter_init_append": (None, c_void_p, walker),
        "message_iter_append_basic": (c_uint, walker, c_int, c_void_p),
        "message_iter_get_arg_type": (c_int, walker),
        "message_iter_get_element_type": (c_int, walker),
        "message_iter_get_basic": (None, walker, c_void_p),
        "message_iter_recurse": (None, walker, walker),
        "message_iter_next": (c_uint, walker),
    }
    for name, (result, *arguments) in shapes.items():
        function = getattr(library, f"dbus_{name}")
        function.restype, function.argtypes = result, arguments
    return library
