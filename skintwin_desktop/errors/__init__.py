"""What can go wrong that a person can act on: ids and values only, the sentences are in ``ui/errors_text.py``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from skintwin_desktop.errors.base import Cancelled as Cancelled
from skintwin_desktop.errors.base import FieldProblem as FieldProblem
from skintwin_desktop.errors.base import StudioError as StudioError
from skintwin_desktop.errors.rights import DecisionAgainstLaw as DecisionAgainstLaw
from skintwin_desktop.errors.rights import ErasureRefused as ErasureRefused
from skintwin_desktop.errors.rights import FileNotTaken as FileNotTaken
from skintwin_desktop.errors.rights import LedgerUnusable as LedgerUnusable
from skintwin_desktop.errors.rights import LetterIncomplete as LetterIncomplete
from skintwin_desktop.errors.rights import LetterSent as LetterSent
from skintwin_desktop.errors.rights import ParcelCodeMistyped as ParcelCodeMistyped
from skintwin_desktop.errors.rights import ParcelCodeWrong as ParcelCodeWrong
from skintwin_desktop.errors.rights import ParcelDamaged as ParcelDamaged
from skintwin_desktop.errors.rights import ProcessingRestricted as ProcessingRestricted
from skintwin_desktop.errors.rights import RequestClosed as RequestClosed
from skintwin_desktop.errors.rights import SamePerson as SamePerson
from skintwin_desktop.errors.rights import StepRefused as StepRefused
from skintwin_desktop.errors.rights import WaitFirst as WaitFirst

# --- the door -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class WrongPassword(StudioError):
    """The password does not open this slot; the same answer for a name that does not exist."""

    wait_seconds: int = 0


@dataclass(eq=False)
class TooManyAttempts(StudioError):
    """Signing in as this user must wait."""

    wait_seconds: int


class SlotsMissing(StudioError):
    """The studio folder has a database but no key file."""


class SlotsDamaged(StudioError):
    """The key file cannot be read at all."""


@dataclass(eq=False)
class SlotDamaged(StudioError):
    """This user's part of the key file was changed or damaged; the others may still open."""

    name: str


@dataclass(eq=False)
class SlotOutdated(StudioError):
    """The key file is an older one: this user has had another slot since."""

    name: str


@dataclass(eq=False)
class FormatNewer(StudioError):
    """A file was written by a newer version of the program."""

    what: str
    found: int
    known: int


@dataclass(eq=False)
class RecoveryKeyMistyped(StudioError):
    """One line of the recovery key does not fit its own check characters."""

    line: int


class RecoveryKeyWrong(StudioError):
    """The recovery key is well formed but belongs to another studio or was renewed since."""


class RecoverySheetUnproven(StudioError):
    """The lines are of a new recovery sheet that was never typed back: the one before it still counts."""


class CodeExpired(StudioError):
    """The one-time code fits, but its term is over."""


class DatabaseMissing(StudioError):
    """The key file is there, the database is not."""


class DatabaseDamaged(StudioError):
    """The database does not open with the right key, or a page of it fails its check."""


class CipherMissing(StudioError):
    """The database library cannot encrypt; the program refuses to go on."""


@dataclass(eq=False)
class StudioElsewhere(StudioError):
    """Another program has this studio folder open."""

    holder: str


@dataclass(eq=False)
class FolderUnusable(StudioError):
    """A folder cannot hold what it should.

    ``reason`` is 'not_empty', 'not_writable', 'missing', 'taken', 'same', 'full' or 'with_parcel'.
    """

    path: str
    reason: str


class DeviceSecretMissing(StudioError):
    """This slot also needs the secret in this computer's credential store, and it is not there."""


class DeviceSecretReplaced(StudioError):
    """The secret in this computer's credential store is another than the one that this slot was made with."""


class DeviceStoreSilent(StudioError):
    """The computer's credential store did not answer in time, or failed."""


class DeviceStoreDismissed(StudioError):
    """The computer's credential store is locked, and its question to unlock it was turned away."""


@dataclass(eq=False)
class PasswordRefused(StudioError):
    """A new password is too weak: ``reason`` is 'short', 'guessable', 'known' or 'unequal'."""

    reason: str


class PasswordExpired(StudioError):
    """The password was a one-time code: nothing is done before its user has chosen one."""


class KeyFileOutdated(StudioError):
    """The key file is from before the studio's keys were renewed: nothing in it opens the database."""


class DatabaseOutdated(StudioError):
    """The database is from before the studio's keys were renewed; the key file is newer."""


class KeyFileForeign(StudioError):
    """The key file and the database belong to two different studios."""


# --- users ----------------------------------------------------------------------------------------------------


class LastOwner(StudioError):
    """There would be nobody left who manages the users."""


class OwnAccount(StudioError):
    """Nobody suspends, removes, demotes or resets himself."""


@dataclass(eq=False)
class NameTaken(StudioError):
    """There is or was a user of this name; the journal must keep them apart."""

    name: str


# --- deeds ----------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class Denied(StudioError):
    """This user may not do this."""

    permission: str


@dataclass(eq=False)
class FileRestricted(StudioError):
    """This client's file was set apart: ``set_by`` and the owner open it, anybody else only in an emergency."""

    since: datetime
    set_by: str


class AnotherClientPresent(StudioError):
    """In privacy mode a client is present: nobody else's file opens until that ends."""


@dataclass(eq=False)
class FileJoined(StudioError):
    """This file was joined with another one, of which this is the client number; what is new goes there."""

    number: int


@dataclass(eq=False)
class NotJoined(StudioError):
    """Two files cannot be joined, or set apart again.

    ``reason`` is 'same', 'joined', 'restricted', 'under_way', 'direction', 'care', 'late' or 'later'.
    """

    reason: str


class NotFound(StudioError):
    """What was asked for is not (or no longer) there."""


@dataclass(eq=False)
class StatusRefused(StudioError):
    """An appointment with this status cannot get the other one, or be moved or taken back any more."""

    before: str
    after: str


class ChangedMeanwhile(StudioError):
    """Somebody else changed the same record since it was read."""


@dataclass(eq=False)
class Refused(StudioError):
    """A form cannot be stored; each field says why."""

    problems: tuple[FieldProblem, ...]


@dataclass(eq=False)
class DiskFull(StudioError):
    """There is no room left; nothing was stored."""


class DiskFailed(StudioError):
    """The disk reported a fault; nothing was stored."""


# --- pictures -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class PictureRefused(StudioError):
    """A file is not taken in: ``reason`` is a code of ``imaging.decode.Refusal``."""

    reason: str
    detail: str = ""


@dataclass(eq=False)
class CopyStillReadable(StudioError):
    """A copy of an identity document is not kept: on side ``side`` (from 0) these things can be read (``Item``)."""

    side: int
    items: tuple[str, ...]


@dataclass(eq=False)
class ObjectDamaged(StudioError):
    """A vault object fails its check or is missing."""

    object_id: str


# --- visits and results ---------------------------------------------------------------------------------------


@dataclass(eq=False)
class VisitIncomplete(StudioError):
    """A visit cannot be finished: the numbers of the lesions that lack something, and what is missing besides."""

    lesions: tuple[int, ...] = ()
    missing: tuple[str, ...] = field(default=())


class AlreadySigned(StudioError):
    """What is signed cannot be changed; write an addendum."""


@dataclass(eq=False)
class ConsentMissing(StudioError):
    """There is no live consent for this: for which use of ``rules.consents.USES``, and why not (``Why``).

    Both are empty when there is no treatment agreement.
    """

    use: str = ""
    why: str = ""


class ConsentAdvised(ConsentMissing):
    """There is no live consent; the studio only advises against going on without, so a person may decide to."""


@dataclass(eq=False)
class EvidenceRefused(StudioError):
    """A scan or signature is not kept: 'file_too_large', 'unreadable', 'truncated' or 'empty'."""

    reason: str


class ExaminationRefused(StudioError):
    """The client refused the examination, or took that consent back: there is no visit."""


@dataclass(eq=False)
class PaperRefused(StudioError):
    """A document could not be typeset."""

    detail: str = ""


# --- payments -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class InvoicingNotSet(StudioError):
    """No invoice can be made final: the owner has not set these particulars of the studio yet."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class AlreadyInvoiced(StudioError):
    """There is an invoice for this appointment; its number."""

    number: str


@dataclass(eq=False)
class MedicalWord(StudioError):
    """A text of an invoice says something about somebody's health: the word, and the line (0: no line)."""

    word: str
    line: int = 0


class AlreadyCredited(StudioError):
    """What was to be credited was credited before."""


class AlreadyCorrected(StudioError):
    """A payment is taken back once, and a counter-entry never."""


@dataclass(eq=False)
class DayClosed(StudioError):
    """This day of the till was closed."""

    day: date


@dataclass(eq=False)
class EarlierDayOpen(StudioError):
    """An earlier day of the till holds payments and was not closed."""

    day: date


# --- messages and news ----------------------------------------------------------------------------------------


@dataclass(eq=False)
class MessageRefused(StudioError):
    """A message holds what must not stand in it, or lacks what must: pairs of a code and the word it is about."""

    problems: tuple[tuple[str, str], ...]


@dataclass(eq=False)
class BalancingMissing(StudioError):
    """There is no current balancing record, so there is no news; ``ended_on`` is when the last one ended."""

    ended_on: date | None = None


class NobodyToReach(StudioError):
    """Nobody may get this news: there is no list."""


class NewsNotWanted(StudioError):
    """This client may not get this news, or not any more."""
