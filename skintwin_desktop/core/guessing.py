"""Counting passwords that do not fit, at the door and wherever a password is asked again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID


def seconds_to_wait(folder: Path, user_id: UUID, now: datetime) -> int:
    """Return how long this user must wait before the next attempt."""
    from skintwin_desktop.rules.guessing import seconds_left
    from skintwin_desktop.store.attempts import read_attempts, save_attempts

    attempts = read_attempts(folder, user_id)
    if attempts.failed and attempts.last > now:
        # the clock was set back: wait once from here, not until it is caught up
        attempts = replace(attempts, last=now)
        save_attempts(folder, user_id, attempts)
    return seconds_left(attempts.failed, attempts.last, now)


@contextlib.contextmanager
def counted(folder: Path, user_id: UUID, clock: Callable[[], datetime]) -> Iterator[int]:
    """Let a password be tried inside, where WrongPassword counts; gives how many failed before.

    TooManyAttempts, and WrongPassword with the seconds to wait from now. The attempt is counted before it is tried:
    ending the program in the middle is no way to try for free.
    """
    from skintwin_desktop.errors import TooManyAttempts, WrongPassword
    from skintwin_desktop.rules.guessing import wait_after
    from skintwin_desktop.store.attempts import Attempts, read_attempts, save_attempts

    wait = seconds_to_wait(folder, user_id, clock())
    if wait:
        raise TooManyAttempts(wait)
    earlier = read_attempts(folder, user_id)
    save_attempts(folder, user_id, Attempts(earlier.failed + 1, clock()))
    try:
        yield earlier.failed
    except WrongPassword:
        raise WrongPassword(wait_after(earlier.failed + 1)) from None
    except BaseException:
        save_attempts(folder, user_id, earlier)
        raise
    save_attempts(folder, user_id, Attempts())


def forget_failures(folder: Path, user_id: UUID) -> None:
    """Let a user begin anew, because he has another password now."""
    from skintwin_desktop.store.attempts import Attempts, save_attempts

    save_attempts(folder, user_id, Attempts())
