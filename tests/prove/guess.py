"""Guessing at the door: five attempts are free, then the wait doubles; restarting or the clock does not shorten it.

Every attempt is made by a process of its own, which is told what time it is; some are ended in the middle of trying.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from skintwin_desktop.store.attempts import read_attempts
from tests import builders
from tests.builders import NOW, OWNER, OWNER_PASSWORD, RECEPTIONIST
from tests.core.world import journal
from tests.figures import Figure, exactly, told
from tests.prove.visits import workshop

SCHEDULE = [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1800, 1800, 1800]
"""Seconds to wait after each wrong password, as the house rules say."""
_ROOT = Path(__file__).parents[2]
_ATTEMPT = """
import json, os, sys
from datetime import datetime
from pathlib import Path
from uuid import UUID
from skintwin_desktop.core import opening
from skintwin_desktop.core.door import Door, sign_in
from skintwin_desktop.errors import TooManyAttempts, WrongPassword
from skintwin_desktop.store.device import NoDeviceStore
folder, user, password, moment, how = sys.argv[1:]
if how == "ended":  # the program is ended while the password is being tried
    opening.open_slot = lambda *_, **__: os._exit(9)
door = Door(Path(folder), "KAMER-1", lambda: datetime.fromisoformat(moment), NoDeviceStore())
try:
    sign_in(door, UUID(user), password).close()
    answer = ["in", 0]
except WrongPassword as wrong:
    answer = ["wrong", wrong.wait_seconds]
except TooManyAttempts as wait:
    answer = ["wait", wait.wait_seconds]
print(json.dumps(answer))
"""


class _Guesser:
    """Somebody who starts the program anew for every attempt, at a time of his choosing."""

    def __init__(self, folder: Path, user: UUID) -> None:
        self._folder, self._user = folder, user
        self.attempts = 0

    def tries(self, password: str, at: datetime, *, how: str = "") -> tuple[str, int]:
        self.attempts += 1
        done = subprocess.run(
            [sys.executable, "-c", _ATTEMPT, str(self._folder), self._user.hex, password, at.isoformat(), how],
            cwd=_ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        if done.returncode == 9:
            return "ended", 0
        word, seconds = json.loads(done.stdout)
        return str(word), int(seconds)


def prove(failures: int = len(SCHEDULE)) -> dict[str, Figure]:
    """Walk the whole schedule, with a restart before every attempt, and try to get around it."""
    with workshop("guess") as name:
        home = builders.home(Path(name))
        guesser = _Guesser(home.door.folder, home.user_id(OWNER))
        waits, early, shortened, now = [], 0, 0, NOW
        for number in range(failures):
            word, seconds = guesser.tries(f"verkeerd woord {number}", now)
            assert word == "wrong", word
            waits.append(seconds)
            if seconds:
                early += guesser.tries(OWNER_PASSWORD, now + timedelta(seconds=seconds - 1)) != ("wait", 1)
            if seconds in {30, 240}:  # a clock that is set back or on by a day, and back
                for moved in (timedelta(days=-1), timedelta(days=-4000)):
                    shortened += guesser.tries(OWNER_PASSWORD, now + moved) != ("wait", seconds)
                now = now - timedelta(days=4000)
            now += timedelta(seconds=seconds)
        ended = sum(guesser.tries("nog een woord 12", now, how="ended") == ("ended", 0) for _ in range(2))
        counted = read_attempts(home.door.folder, home.user_id(OWNER)).failed
        other = _Guesser(home.door.folder, home.user_id(RECEPTIONIST)).tries(builders.RECEPTIONIST_PASSWORD, now)[0]
        now += timedelta(minutes=30)
        inside = guesser.tries(OWNER_PASSWORD, now)[0]
        home.clock.moment = now
        studio = home.practitioner()
        told_by_journal = [line.count for line in journal(studio) if line.event == "sign_in_failed"]
        home.close_all()
    return {
        "attempts, each by a program of its own": told(guesser.attempts, "attempts"),
        "waits that are not the schedule's": exactly(sum(a != b for a, b in zip(waits, SCHEDULE, strict=False)), "", 0),
        "right passwords let in a second early": exactly(early, "", 0),
        "waits shortened by setting the clock": exactly(shortened, "", 0),
        "ended in the middle and not counted": exactly(failures + ended - counted, "", 0),
        "others who had to wait": exactly(int(other != "in"), "", 0),
        "kept out after the wait": exactly(int(inside != "in"), "", 0),
        "failures that the journal does not tell": exactly(failures + ended - sum(told_by_journal), "", 0),
    }
