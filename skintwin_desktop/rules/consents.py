"""Whether a consent is alive, and what is refused without one: pure functions that every use asks (article 7 AVG)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from skintwin_desktop.rules.identity import age as age_on
from skintwin_desktop.rules.retention import years_later

PURPOSES = (
    "examination_photos", "sensitive_photos", "share_gp", "share_specialist", "commissioner", "longer_keeping",
    "teaching", "research", "publication", "news_email",
)  # fmt: skip
"""What consent is asked for, in the order of asking."""
AT_INTAKE = ("examination_photos", "sensitive_photos", "share_gp", "teaching", "news_email")
"""What the intake asks; the rest is asked when it comes up."""
REQUIRED = ("examination_photos",)
CARE_ONLY = ("sensitive_photos",)
"""Asked by the practitioner only, who knows whether it is needed; anybody records that it is taken back."""
GIVEN, REFUSED, WITHDRAWN = "given", "refused", "withdrawn"
METHODS = ("paper", "spoken")
"""At the intake: on a signed paper form, or spoken and noted by who asked."""
AT_DESK = (*METHODS, "written")
"""Also in a letter or an e-mail."""
WAYS = (*AT_DESK, "screen", "typed")
"""Also on the client's own screen: signed there, or confirmed there with a typed name by who cannot draw."""
SIGNED = ("paper", "screen")
CLIENT, REPRESENTATIVE, BOTH = "client", "representative", "both"
RELATIONS = ("parent", "guardian", "curator", "proxy", "partner", "family")
"""Who may speak for somebody (article 7:465 BW)."""
TO_SOMEBODY = ("share_gp", "share_specialist", "commissioner")
"""Given for one recipient, who must be named."""
WITH_SCOPE = ("longer_keeping", "teaching", "research", "publication")
SCOPES = ("whole_file", "photos", "baseline_photos")
"""Which data, the wider before the narrower: each holds what comes after it."""
LONGEST_KEEPING = 5
"""Years that one consent to longer keeping may run at most."""
SECONDARY_YEARS = 2
"""Years that a consent to another use than care runs before it is asked anew."""
CHILD, ALONE = 12, 16
"""From twelve a child decides together with who represents it, from sixteen alone (articles 7:447, 450, 465 BW)."""


class Why(StrEnum):
    """Why a consent does not hold."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    OTHER_RECIPIENT = "other_recipient"
    OTHER_SCOPE = "other_scope"
    OTHER_REGION = "other_region"
    TURNED_16 = "turned_16"
    NEEDS_BOTH = "needs_both"
    NEEDS_REPRESENTATIVE = "needs_representative"
    NO_EVIDENCE = "no_evidence"


@dataclass(frozen=True)
class Answered:
    """The answer that counts for one purpose. ``on`` is the day; ``regions`` empty means all that the text names."""

    purpose: str
    answer: str
    on: date
    given_by: str = CLIENT
    recipient: str = ""
    until: date | None = None
    scope: str = ""
    service: str = ""
    regions: tuple[str, ...] = ()
    proven: bool = False
    """A signed document was kept with it."""


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to do on a consent; None asks only whether there is one at all."""

    recipient: str | None = None
    scope: str | None = None
    service: str | None = None
    region: str | None = None


ANY = Wanted()


def why_not(
    answer: Answered | None, today: date, birth_date: date, wanted: Wanted = ANY, *, proven: bool = False
) -> Why | None:
    """Tell why a consent does not hold today for what is wanted, or None when it does.

    ``proven`` asks for a signed document as well; longer keeping always does (article 7(1) AVG, our statement S52).
    """
    if answer is None:
        return Why.NOT_ASKED
    if answer.answer != GIVEN:
        return Why.WITHDRAWN if answer.answer == WITHDRAWN else Why.REFUSED
    if answer.until is not None and today > answer.until:
        return Why.EXPIRED
    return (
        _giver_problem(answer, today, birth_date)
        or _scope_problem(answer, wanted)
        or (Why.NO_EVIDENCE if (proven or answer.purpose == "longer_keeping") and not answer.proven else None)
    )


def _giver_problem(answer: Answered, today: date, birth_date: date) -> Why | None:
    if age_on(birth_date, answer.on) < ALONE <= age_on(birth_date, today):
        return Why.TURNED_16
    return giver_problem(answer.given_by, birth_date, today)


def giver_problem(given_by: str, birth_date: date, today: date) -> Why | None:
    """Tell who is missing for a consent at somebody's age; None when who gives it may.

    Under twelve the representative, from twelve to fifteen both, from sixteen the client alone, or who represents an
    adult that cannot decide about this.
    """
    age = age_on(birth_date, today)
    if age < CHILD and given_by == CLIENT:
        return Why.NEEDS_REPRESENTATIVE
    if CHILD <= age < ALONE and given_by != BOTH:
        return Why.NEEDS_BOTH
    return None


def _scope_problem(answer: Answered, wanted: Wanted) -> Why | None:
    if (
        answer.purpose in TO_SOMEBODY
        and wanted.recipient is not None
        and (not _plain(wanted.recipient) or _plain(wanted.recipient) != _plain(answer.recipient))
    ):
        return Why.OTHER_RECIPIENT
    if wanted.scope is not None and not covers(answer.scope, wanted.scope):
        return Why.OTHER_SCOPE
    if wanted.service is not None and answer.service and _plain(answer.service) != _plain(wanted.service):
        return Why.OTHER_SCOPE
    if wanted.region is not None and answer.regions and wanted.region not in answer.regions:
        return Why.OTHER_REGION
    return None


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def covers(given: str, wanted: str) -> bool:
    """Tell whether a consent for some data holds for other data; '' is everything that the text names."""
    return not given or SCOPES.index(given) <= SCOPES.index(wanted)


def usual_end(purpose: str, given_on: date) -> date | None:
    """Return the last day on which a consent holds when nothing else was agreed; None: until it is taken back.

    Photographs of sensitive regions are asked each time, other use than care every two years.
    """
    if purpose == "sensitive_photos":
        return given_on
    if purpose in {"teaching", "research", "publication"}:
        return years_later(given_on, SECONDARY_YEARS)
    return None


def form_problems(answer: Answered, method: str, birth_date: date, today: date) -> tuple[tuple[str, str], ...]:
    """Return what is missing for a consent to be asked for and recorded as it should be, as (field, code).

    A refusal or withdrawal needs nothing: it is never harder than giving.
    """
    if answer.answer != GIVEN:
        return ()
    found = []
    if (missing := giver_problem(answer.given_by, birth_date, today)) is not None:
        found.append(("given_by", missing.value))
    if answer.purpose in TO_SOMEBODY and not answer.recipient.strip():
        found.append(("recipient", "empty"))
    if answer.until is not None and answer.until < today:
        found.append(("until", "past"))
    if answer.purpose == "longer_keeping":
        found += _longer_problems(answer, method, today)
    return tuple(found)


def _longer_problems(answer: Answered, method: str, today: date) -> list[tuple[str, str]]:
    """Written, specific and with an end (our statement S52 and S53)."""
    found = []
    if method not in SIGNED:
        found.append(("method", "must_be_signed"))
    if not answer.proven:
        found.append(("evidence", "empty"))
    if answer.until is None:
        found.append(("until", "empty"))
    elif answer.until > years_later(today, LONGEST_KEEPING):
        found.append(("until", "too_long"))
    if not answer.scope:
        found.append(("scope", "empty"))
    if not answer.service.strip():
        found.append(("service", "empty"))
    return found


# --- what is refused without it ---


class Level(StrEnum):
    """How strictly a use asks for its consent."""

    OFF = "off"
    ADVISE = "advise"
    BLOCK = "block"


LEVELS = (Level.OFF, Level.ADVISE, Level.BLOCK)


@dataclass(frozen=True)
class Use:
    """Something that is done on a consent. ``least`` is what the law leaves: below it nobody may set the level."""

    id: str
    purpose: str
    least: Level
    usual: Level
    proven: bool = False

    @property
    def fixed(self) -> bool:
        """Tell whether the law leaves no choice."""
        return self.least is Level.BLOCK


def _blocked(use: str, purpose: str) -> Use:
    return Use(use, purpose, Level.BLOCK, Level.BLOCK)


TAKE_PHOTOS, PHOTOS_SIGNED, PHOTOGRAPH_SENSITIVE = "take_photos", "photos_signed", "photograph_sensitive"
USES: Mapping[str, Use] = MappingProxyType(
    {
        use.id: use
        for use in (
            _blocked(TAKE_PHOTOS, "examination_photos"),  # article 7:450 BW
            Use(PHOTOS_SIGNED, "examination_photos", Level.OFF, Level.OFF, proven=True),
            Use(PHOTOGRAPH_SENSITIVE, "sensitive_photos", Level.OFF, Level.BLOCK),  # our own promise: the law has none
            _blocked("share_gp", "share_gp"),  # article 7:457 BW, our statement S44
            _blocked("share_specialist", "share_specialist"),
            _blocked("share_commissioner", "commissioner"),  # article 7:464 BW
            _blocked("keep_longer", "longer_keeping"),  # our statement S52
            _blocked("teach", "teaching"),  # article 9(2)(a) AVG
            _blocked("research", "research"),
            _blocked("publish", "publication"),
            _blocked("send_news", "news_email"),  # article 11.7 Tw
        )
    }
)
"""The whole table: what is done, on which consent, and how much of that the owner may set."""


def level_of(use: str, chosen: str) -> Level:
    """Return the level of a use as the owner chose it, never below what the law leaves; anything else is the usual."""
    rule = USES[use]
    if chosen not in set(LEVELS) or LEVELS.index(Level(chosen)) < LEVELS.index(rule.least):
        return rule.usual
    return Level(chosen)


def may_send_news(answer: Answered | None, today: date, birth_date: date, *, objected: bool = False) -> bool:
    """Tell whether news may be sent by e-mail: on a live consent, and never to who objected (article 21(3) AVG)."""
    return not objected and why_not(answer, today, birth_date) is None


def photos_usable(examination: Answered | None, sensitive: Answered | None, *, at_sensitive_place: bool) -> bool:
    """Tell whether photographs in the file may be used, besides being kept: not once their consent was taken back.

    The file must keep them (article 7:454 BW). A consent that ran out leaves what was taken under it usable.
    """
    asked = (examination, sensitive) if at_sensitive_place else (examination,)
    return not any(answer is not None and answer.answer == WITHDRAWN for answer in asked)


@dataclass(frozen=True)
class End:
    """The first day on which a consent does not hold any more, and why."""

    on: date
    why: Why


def first_end(given_on: date, until: date | None, birth_date: date) -> End | None:
    """Return when a consent ends by itself: it runs out, or who gave it turns sixteen; None: not by itself."""
    sixteen = years_later(birth_date, ALONE)
    ends = [End(sixteen, Why.TURNED_16)] if given_on < sixteen else []
    if until is not None:
        ends.append(End(until + timedelta(days=1), Why.EXPIRED))
    return min(ends, key=lambda end: end.on, default=None)
