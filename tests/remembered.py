"""What every test would work out again and that comes out the same: worked out once for each process."""

from __future__ import annotations

import functools
from typing import Any

from skintwin_desktop.paper import parcel_stream
from skintwin_desktop.store import keys

UNSALTED = bytes(16)
"""What a measurement of this computer is made with: how long that takes is what it asks."""


def remember_what_was_stretched() -> None:
    """Let Argon2id, and PBKDF2 for the code of a parcel, answer at once what they were asked before.

    The key slots of a founded studio are copied for each test, with the same salts: signing in asks the same again,
    thousands of times. A parcel is read back with the code that it was just sealed with. What is asked for the first
    time is stretched at its full cost.
    """
    plain: Any = vars(keys)["hash_secret_raw"]
    again = functools.cache(plain)

    def hash_secret_raw(secret: bytes, salt: bytes, **cost: Any) -> Any:
        return (plain if salt == UNSALTED else again)(secret, salt, **cost)

    vars(keys)["hash_secret_raw"] = hash_secret_raw
    vars(parcel_stream)["stretch"] = functools.cache(parcel_stream.stretch)
