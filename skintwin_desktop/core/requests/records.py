"""The records of a request: what its sealed columns hold, and what screens are given of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Annotated, Any, ClassVar
from uuid import UUID

from skintwin_desktop.rules.deadlines import LIFTING_DAYS, Clock
from skintwin_desktop.rules.requests import Effect, Guard, LetterKind, Right, State
from skintwin_desktop.rules.restrictions import OBJECTED_INTEREST, OBJECTED_MESSAGES, Use
from skintwin_desktop.store.entries import Access, Entry, Erasure, medical
from skintwin_desktop.store.request_entries import request

CHANNELS = ("desk", "phone", "email", "post")
"""Any way counts, whatever the studio asks for (article 12(2) AVG)."""
RELATIONS = ("client", "representative", "proxy", "next_of_kin", "commissioner", "police", "other")
OBJECTION_NEWS, OBJECTION_MESSAGES, OBJECTION_INTEREST, OBJECTION_FILE = "news", "messages", "interest", "file"
OBJECTIONS = (OBJECTION_NEWS, OBJECTION_MESSAGES, OBJECTION_INTEREST, OBJECTION_FILE)
RESTRICTS = {OBJECTION_MESSAGES: OBJECTED_MESSAGES, OBJECTION_INTEREST: OBJECTED_INTEREST}
"""What is restricted while an objection is weighed: the use that it is about (article 18(1)(d) AVG)."""

CLASS, SOURCE, RECIPIENT, PAPER, OBJECT = "class", "source", "recipient", "paper", "object"
LIMITED = "limited:"
"""What the code of a recipient begins with who is told that data are contested, and not what was done."""
WITH_ROWS = frozenset({"ADM", "APP", "FIN", "MED", "JUD", "MSG", "CONS", "DISC", "REQ"})
"""Kinds of data of which single records can be left out of a copy; of pictures each is chosen by eye."""
ROW = ":row:"
"""Stands between the kind of data and its table and row in the code of a part for one record."""
FOUND, NOTHING, NOT_APPLICABLE = "found", "nothing", "not_applicable"
ANSWERS = (FOUND, NOTHING, NOT_APPLICABLE)
GIVE, PART, REFUSE = "give", "part", "refuse"
DECISIONS = (GIVE, PART, REFUSE)
GRANTED = frozenset({GIVE, PART})
"""What was asked is done with a part of which this was decided, whole or in part."""


@dataclass(frozen=True)
class RequestWords:
    """Words that belong to a request: what was asked, a reason, a letter."""

    VERSION: ClassVar[int] = 1

    text: Annotated[str, request("Tekst bij het verzoek", "Text with the request")]


@dataclass(frozen=True)
class RequestLetterText:
    """The text of a letter that says something about the file."""

    VERSION: ClassVar[int] = 1

    text: Annotated[str, request("Tekst van de brief", "Text of the letter")]
    address: Annotated[str, request("Adres op de brief", "Address on the letter")] = ""
    """Of somebody whose file is destroyed: it stands nowhere else any more."""
    frozen_at: Annotated[str, request("Datum en tijd op de brief", "Date and time of the letter")] = ""
    """When the letter was made final (ISO 8601); empty while it can be edited."""


def _file(nl: str, en: str) -> Entry:
    return request(nl, en, "S22", retention="R15", erasure=Erasure.AVG)


@dataclass(frozen=True)
class RequestFileName:
    """The name of a file that belongs to a request only, and the SHA-256 of what is in it (hex)."""

    VERSION: ClassVar[int] = 1

    name: Annotated[str, _file("Naam van het bestand", "Name of the file")]
    sha256: Annotated[str, _file("SHA-256 van het bestand", "SHA-256 of the file")] = ""


def _boxes() -> Any:
    return request("Afgedekte vakken", "Covered boxes", access=Access.NO)


@dataclass(frozen=True)
class CoveredBoxes:
    """Boxes that are black in the copy of a picture, in the pixels of the upright picture as it was seen."""

    VERSION: ClassVar[int] = 1

    width: Annotated[int, _boxes()]
    height: Annotated[int, _boxes()]
    boxes: Annotated[tuple[tuple[int, int, int, int], ...], _boxes()]
    """Left, top, right and bottom of each."""


@dataclass(frozen=True)
class ClientStatement:
    """A client's own statement."""

    VERSION: ClassVar[int] = 1

    words: Annotated[str, medical("Eigen verklaring van de cliënt", "The client's own statement", "S80")]
    about: Annotated[str, medical("Over welk onderdeel van het dossier", "About which part of the file", "S80")] = ""
    """A code of ``rectifying.MEDICAL_ITEMS``, or empty for the file as a whole."""


@dataclass(frozen=True)
class RequestEntry:
    """A request as the form holds it; ``received_on`` as typed, ``words`` as the client put it."""

    right: str
    channel: str
    received_on: str
    words: str
    relation: str = "client"
    requester: str = ""
    reply_to: str = ""
    about: str = ""
    language: str = "nl"


@dataclass(frozen=True)
class RecipientAnswer:
    """What came of telling a recipient, as the form holds it: 'told' whom, when and by which way, or why not."""

    result: str
    told_on: date | None = None
    way: str = ""
    whom: str = ""
    words: str = ""


@dataclass(frozen=True)
class Part:
    """One part of a request; ``label`` is a name, empty for a kind of data, which the screen has a word for."""

    id: UUID
    kind: str
    code: str
    label: str
    required: bool
    due_on: date | None
    found: str
    count: int
    answered_at: datetime | None
    answered_by: str
    decision: str
    ground: str
    kept_until: date | None
    done: str
    done_at: datetime | None
    version: int

    @property
    def open(self) -> bool:
        """Tell whether its answer still has to come."""
        return not self.found


@dataclass(frozen=True)
class RequestFile:
    """A file that was taken in with a request; name and SHA-256 are empty for who cannot open them."""

    id: UUID
    part_id: UUID | None
    length: int
    stored_at: datetime
    name: str = ""
    sha256: str = ""


@dataclass(frozen=True)
class Attempt:
    """One attempt to identify: the rung of the ladder (0 to 3), and how it went."""

    rung: int
    outcome: str
    reason: str
    at: datetime
    by: str
    code_waits: bool = False
    copy_since: date | None = None
    copy_gone_at: datetime | None = None


@dataclass(frozen=True)
class Note:
    """Something noted with a request; its words lie sealed and are opened by who decides."""

    id: UUID
    kind: str
    code: str
    part_id: UUID | None
    at: datetime
    by: str


@dataclass(frozen=True)
class TakenStep:
    """A step that was taken."""

    source: State
    target: State
    at: datetime
    by: str


@dataclass(frozen=True)
class Look:
    """A second look: asked by whom, and once it was taken, by whom and with what verdict."""

    asked_at: datetime
    asked_by: str
    asked_by_id: UUID
    looked_at: datetime | None
    looked_by: str
    verdict: str
    alone: bool


@dataclass(frozen=True)
class RequestLetter:
    """A letter of a request; ``body`` is empty while it lies sealed."""

    id: UUID
    kind: LetterKind
    language: str
    made_at: datetime
    made_by: str
    sent_at: datetime | None
    sent_by: str
    way: str
    address: str
    code_way: str
    body: str
    sealed: bool
    version: int
    final: bool = False
    """Whether it may leave as it is."""


@dataclass(frozen=True)
class Mark:
    """One restriction that holds. ``about`` says of what, see ``rules.restrictions``: empty for the whole file."""

    id: UUID
    request_id: UUID | None
    ground: str
    about: str
    about_id: UUID | None
    since: datetime
    set_by: str
    announced_at: datetime | None
    allowed: tuple[Use, ...] = ()
    """What may be done with it today all the same (article 18(2) AVG)."""
    visited_on: date | None = None
    """The day of the visit that it is about."""
    stays: bool = False
    """The client objected and that was granted: it is no restriction for the time being any more."""
    waits: bool = False
    """It holds until its request is answered, and that is not so yet."""

    @property
    def free_from(self) -> datetime | None:
        """Return from when it can be ended; None as long as the client was not told."""
        return self.announced_at + timedelta(days=LIFTING_DAYS) if self.announced_at is not None else None


@dataclass(frozen=True)
class NextStep:
    """A way on from where a request is: what is still missing for it, and whether the signed-in user may take it."""

    target: State
    missing: tuple[Guard, ...]
    allowed: bool
    effects: tuple[Effect, ...]
    letter: LetterKind | None

    @property
    def open(self) -> bool:
        """Tell whether it can be taken now."""
        return self.allowed and not self.missing


@dataclass(frozen=True)
class RequestLine:
    """One request in a list. ``client_number`` is None where it is about nobody whose file there is."""

    id: UUID
    reference: str
    right: Right
    about: str
    state: State
    clock: Clock
    client_id: UUID | None
    client_number: int | None
    client_name: str
    requester: str
    relation: str
    closed_on: date | None
    outcome: str


@dataclass(frozen=True)
class OpenRequest:
    """A request with everything that stands plain in it."""

    line: RequestLine
    channel: str
    reply_to: str
    language: str
    registered_at: datetime
    registered_by: str
    extension_reason: str
    version: int
    steps: tuple[TakenStep, ...]
    notes: tuple[Note, ...]
    attempts: tuple[Attempt, ...]
    parts: tuple[Part, ...]
    looks: tuple[Look, ...]
    letters: tuple[RequestLetter, ...]
    next_steps: tuple[NextStep, ...]
    files: tuple[RequestFile, ...] = ()
    met: frozenset[Guard] = field(default_factory=frozenset)
    restricted: tuple[Mark, ...] = ()
    """What is restricted because of it now."""
