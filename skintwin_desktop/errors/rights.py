"""What can go wrong with requests about rights, with parcels for clients and with destruction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from skintwin_desktop.errors.base import StudioError

# --- requests about rights ---


@dataclass(eq=False)
class StepRefused(StudioError):
    """A request cannot go on like this: the state wanted, and which ``rules.requests.Guard`` do not hold.

    Without any, there is no such step from where the request is.
    """

    target: str
    missing: tuple[str, ...] = ()


@dataclass(eq=False)
class DecisionAgainstLaw(StudioError):
    """A kind of data cannot be decided on like this: its code, and what ``rules.erasure.against`` says of it."""

    kind: str
    reason: str


class RequestClosed(StudioError):
    """A request that is closed, or taken back, is not changed any more."""


class SamePerson(StudioError):
    """The second look is somebody else's; who alone treats in this studio waits a day and gives the password."""


@dataclass(eq=False)
class WaitFirst(StudioError):
    """A deed that nobody else can look at again may be done from this moment."""

    until: datetime


class LetterSent(StudioError):
    """A letter that was sent does not change any more."""


@dataclass(eq=False)
class LetterIncomplete(StudioError):
    """A letter lacks what it must say: pairs of a code of ``rules.request_letters`` and what it is about."""

    missing: tuple[tuple[str, str], ...]


@dataclass(eq=False)
class ProcessingRestricted(StudioError):
    """What this would use may only be stored for now (article 18 AVG): since when, on which ground, and what it is."""

    since: datetime
    ground: str
    about: str = ""


@dataclass(eq=False)
class FileNotTaken(StudioError):
    """A file is not taken in with a request: why (a code), and the number that its sentence needs."""

    reason: str
    detail: str = ""


# --- parcels for clients --------------------------------------------------------------------------------------


@dataclass(eq=False)
class ParcelCodeMistyped(StudioError):
    """A group of a parcel's code does not fit its own check character; 0 where the length is wrong."""

    group: int


class ParcelCodeWrong(StudioError):
    """The code is well formed but belongs to another parcel."""


class ParcelDamaged(StudioError):
    """A client's parcel was cut off, changed or damaged; its argument names the part, or the file of the manifest."""


# --- destruction ------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ErasureRefused(StudioError):
    """Nothing is destroyed like this: a code, with the reason of a hold, and from when it is otherwise."""

    reason: str
    detail: str = ""
    until: date | datetime | None = None


@dataclass(eq=False)
class LedgerUnusable(StudioError):
    """The ledger of erasures, or its place outside the studio folder, cannot be used: a code, and the place."""

    reason: str
    path: str = ""
