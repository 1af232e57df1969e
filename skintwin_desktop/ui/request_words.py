"""The words of requests about rights: rights, states, steps, parts, grounds, what is still missing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.requests.records import OpenRequest, RequestLine
from skintwin_desktop.rules.deadlines import Clock
from skintwin_desktop.rules.deadlines import Stage as ClockStage
from skintwin_desktop.rules.request_stages import Stage
from skintwin_desktop.rules.requests import WITH_COPY, Guard, Right, State
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


def right(code: Right) -> str:
    """Return the title of a request."""
    return {
        Right.ACCESS: translate("requests", "Request for access"),
        Right.RECTIFICATION: translate("requests", "Request for rectification"),
        Right.ERASURE: translate("requests", "Request for destruction"),
        Right.PORTABILITY: translate("requests", "Request for portability"),
        Right.OBJECTION: translate("requests", "Objection"),
        Right.WITHDRAWAL: translate("requests", "Withdrawal of consent"),
        Right.RESTRICTION: translate("requests", "Request for restriction"),
        Right.NEXT_OF_KIN: translate("requests", "Request of next of kin"),
        Right.COMMISSIONER: translate("requests", "Request of a commissioning party"),
        Right.POLICE: translate("requests", "Request of police or justice"),
    }[code]


def right_asked(code: Right) -> str:
    """Return what a right comes to, in a few words, for the form."""
    return {
        Right.ACCESS: translate("requests", "see what is kept, and get a copy"),
        Right.RECTIFICATION: translate("requests", "have something corrected or completed"),
        Right.ERASURE: translate("requests", "have the file or a part of it destroyed"),
        Right.PORTABILITY: translate("requests", "take own data along in a usable form"),
        Right.OBJECTION: translate("requests", "object to a use; news stops at once"),
        Right.WITHDRAWAL: translate("requests", "take back a consent; it stops at once"),
        Right.RESTRICTION: translate("requests", "have data only stored for now"),
        Right.NEXT_OF_KIN: translate("requests", "data from the file of somebody who died"),
        Right.COMMISSIONER: translate("requests", "the result, asked by who commissioned it"),
        Right.POLICE: translate("requests", "data for an investigation"),
    }[code]


def stage(code: Stage) -> str:
    """Return the word of a step."""
    return {
        Stage.RECEIVED: translate("requests", "Received"),
        Stage.IDENTITY: translate("requests", "Identity"),
        Stage.SCOPE: translate("requests", "Scope"),
        Stage.SEARCH: translate("requests", "Search"),
        Stage.ASSESS: translate("requests", "Assess"),
        Stage.DECIDE: translate("requests", "Decision"),
        Stage.LETTER: translate("requests", "Letter"),
        Stage.DELIVERED: translate("requests", "Delivered"),
    }[code]


def state(code: State) -> str:
    """Return the word for where a request is."""
    return {
        State.RECEIVED: translate("requests", "Received"),
        State.IDENTITY: translate("requests", "Identity"),
        State.IDENTITY_AGREED: translate("requests", "Identity is certain"),
        State.IDENTITY_FAILED: translate("requests", "Not identified"),
        State.SCOPE: translate("requests", "Scope"),
        State.SEARCHING: translate("requests", "Search"),
        State.ASSESSING: translate("requests", "Assess"),
        State.MORE_ASKED: translate("requests", "More asked of the client"),
        State.TALK: translate("requests", "Talk with the client"),
        State.CONFIRMED: translate("requests", "Confirmed by the client"),
        State.SECOND_LOOK: translate("requests", "Second look"),
        State.GRANTED: translate("requests", "Granted"),
        State.PARTLY: translate("requests", "Granted in part"),
        State.REFUSED: translate("requests", "Refused"),
        State.CARRYING_OUT: translate("requests", "Carrying out"),
        State.FAILED: translate("requests", "Failed"),
        State.CHECKING: translate("requests", "Checking"),
        State.STOPPED: translate("requests", "Stopped"),
        State.RESTRICTED: translate("requests", "Restricted"),
        State.WEIGHING: translate("requests", "Weighing"),
        State.EXPLAINED: translate("requests", "Explained"),
        State.CONSEQUENCES: translate("requests", "Consequences"),
        State.DEATH_SHOWN: translate("requests", "Death shown"),
        State.WISH_KNOWN: translate("requests", "Wish looked up"),
        State.GROUND_TESTED: translate("requests", "Ground tested"),
        State.OTHER_DOCTOR: translate("requests", "Independent doctor"),
        State.CLIENT_ASKED: translate("requests", "Client asked"),
        State.CLIENT_INFORMED: translate("requests", "Client informed"),
        State.LETTER: translate("requests", "Letter"),
        State.DELIVERED: translate("requests", "Delivered"),
        State.TAKEN_BACK: translate("requests", "Taken back"),
        State.CLOSED: translate("requests", "Closed"),
    }[code]


_TONES = {
    State.FAILED: ("danger", "warning-octagon"),
    State.IDENTITY_FAILED: ("warn", "identification-card"),
    State.SECOND_LOOK: ("warn", "users"),
    State.GRANTED: ("success", "check"),
    State.PARTLY: ("warn", "circle-half"),
    State.REFUSED: ("danger", "prohibit"),
    State.STOPPED: ("success", "prohibit"),
    State.RESTRICTED: ("seal", "lock"),
    State.DELIVERED: ("success", "check"),
    State.CLOSED: ("neutral", "check"),
    State.TAKEN_BACK: ("neutral", "arrow-counter-clockwise"),
}
_ICONS = {
    Stage.RECEIVED: "tray",
    Stage.IDENTITY: "identification-card",
    Stage.SCOPE: "list",
    Stage.SEARCH: "magnifying-glass",
    Stage.ASSESS: "hourglass-medium",
    Stage.DECIDE: "scales",
    Stage.LETTER: "envelope-simple",
    Stage.DELIVERED: "paper-plane-tilt",
}


def state_chip(code: State, at: Stage) -> Chip:
    """Return the chip of where a request is."""
    tone, icon = _TONES.get(code, ("info", _ICONS[at]))
    return Chip(tone, icon, state(code))


def clock_words(clock: Clock, today: date) -> str:
    """Return how much time is left, as people say it."""
    left, at = clock.days_left(today), clock.stage(today)
    if clock.stopped_on is not None:
        return translate("requests", "Dealt with on %1").replace("%1", f"{clock.stopped_on:%d-%m-%Y}")
    if at is ClockStage.PAST_PROMISE:
        words = translate("requests", "past the promise")
    elif at is ClockStage.LATE:
        left = clock.days_late(today)
        words = translate("requests", "one day late") if left == 1 else translate("requests", "%1 days late")
    elif left:
        words = translate("requests", "one day left") if left == 1 else translate("requests", "%1 days left")
    else:
        words = translate("requests", "last day today")
    return words.replace("%1", str(left))


_CLOCK_TONES = {
    ClockStage.DONE: "neutral",
    ClockStage.CALM: "info", ClockStage.AMBER: "warn", ClockStage.RED: "danger", ClockStage.PAST_PROMISE: "warn",
    ClockStage.LATE: "danger",
}  # fmt: skip


def clock_tone(at: ClockStage) -> str:
    """Return the tone in which the clock of a request stands."""
    return _CLOCK_TONES[at]


def clock_chip(line: RequestLine, today: date) -> Chip:
    """Return the chip of a request's clock; one that ended says when."""
    if line.closed_on is not None:
        return Chip(
            "neutral", "check", translate("requests", "Closed on %1").replace("%1", f"{line.closed_on:%d-%m-%Y}")
        )
    if line.clock.stopped_on is not None:  # short, for a column beside others
        return Chip(
            "neutral", "check", translate("requests", "Done %1").replace("%1", f"{line.clock.stopped_on:%d-%m-%Y}")
        )
    return Chip(clock_tone(line.clock.stage(today)), "clock", clock_words(line.clock, today))


def channel(code: str) -> str:
    """Return by which way something came."""
    return {
        "desk": translate("requests", "At the desk"),
        "phone": translate("requests", "By phone"),
        "email": translate("requests", "By e-mail"),
        "post": translate("requests", "By post"),
    }[code]


def relation(code: str) -> str:
    """Return who asks."""
    return {
        "client": translate("requests", "The client"),
        "representative": translate("requests", "Representative"),
        "proxy": translate("requests", "Somebody with a proxy"),
        "next_of_kin": translate("requests", "Next of kin"),
        "commissioner": translate("requests", "Commissioning party"),
        "police": translate("requests", "Police or justice"),
        "other": translate("requests", "Somebody else"),
    }[code]


def part(code: str) -> str:
    """Return the name of a kind of data."""
    return {
        "ADM": translate("requests", "Identity and contact"),
        "APP": translate("requests", "Appointments"),
        "FIN": translate("requests", "Invoices and payments"),
        "MED": translate("requests", "Health answers and measurements"),
        "JUD": translate("requests", "Findings, conclusions, profile"),
        "IMG": translate("requests", "Pictures"),
        "MSG": translate("requests", "Letters and contact notes"),
        "CONS": translate("requests", "Consents"),
        "DISC": translate("requests", "Given to others"),
        "REQ": translate("requests", "Earlier requests"),
        "LOG": translate("requests", "Who looked"),
        "TECH": translate("requests", "The key of the file"),
    }.get(code, code)


def answer(code: str) -> str:
    """Return what a source gave."""
    return {
        "found": translate("requests", "Found"),
        "nothing": translate("requests", "Nothing found"),
        "not_applicable": translate("requests", "Does not apply"),
        "told": translate("requests", "Told"),
        "impossible": translate("requests", "Telling is impossible"),
        "disproportionate": translate("requests", "Takes too great an effort"),
        "not_given": translate("requests", "Nothing was given"),
        "gone": translate("requests", "Destroyed there"),
        "still_there": translate("requests", "Could not be destroyed there"),
        "": translate("requests", "Not answered yet"),
    }[code]


def decision(code: str, right: Right) -> str:
    """Return the word for a decision on a part: a copy is given, it is destroyed, or what was asked is granted."""
    if not code:
        return ""
    if right in WITH_COPY | {Right.COMMISSIONER, Right.POLICE}:
        words = (translate("requests", "Give"), translate("requests", "Not"))
    elif right is Right.ERASURE:
        words = (translate("requests", "Destroy"), translate("requests", "Stays"))
    else:
        words = (translate("requests", "Grant"), translate("requests", "Refuse"))
    return {"give": words[0], "part": translate("requests", "In part"), "refuse": words[1]}[code]


def decision_chip(code: str, found: str, right: Right) -> Chip | None:
    """Return the chip of a decision, or of nothing found."""
    if found in {"nothing", "not_applicable"}:
        return Chip("neutral", "minus", answer(found))
    look = {"give": ("success", "check"), "part": ("warn", "circle-half"), "refuse": ("danger", "prohibit")}
    return Chip(*look[code], decision(code, right)) if code else None


def ground(code: str) -> str:
    """Return a ground of refusal with its article."""
    return {
        "others_privacy": translate("requests", "Privacy of another (7:456 BW, 15(4) AVG)"),
        "others_interest": translate("requests", "Considerable interest of another (7:455(2) BW)"),
        "other_law": translate("requests", "A law forbids it (7:455(2) BW)"),
        "tax": translate("requests", "Tax office (52 AWR, 17(3)(b) AVG)"),
        "proof": translate("requests", "Proof that is needed (17(3)(e) AVG)"),
        "log_duty": translate("requests", "The log must be kept (5 Begz)"),
        "not_asked": translate("requests", "The client did not ask for this (7:455(1) BW)"),
        "judgement": translate("requests", "Judgement of the practitioner (7:454(2) BW)"),
        "unproven": translate("requests", "Not established (16 AVG)"),
        "not_provided": translate("requests", "Not given by the client or measured (20 AVG)"),
        "no_right": translate("requests", "This right does not hold here (21 AVG)"),
        "compelling": translate("requests", "Compelling grounds (21(1) AVG)"),
        "excessive": translate("requests", "Unfounded or excessive (12(5) AVG)"),
        "wish": translate("requests", "Wish of the deceased (7:458a(4) BW)"),
        "secrecy": translate("requests", "Professional secrecy (7:457 BW)"),
        "blocked": translate("requests", "Blocked by the client (7:464(2) BW)"),
    }.get(code, code)


def guard(code: Guard | str) -> str:
    """Return what is still missing for a step."""
    return {
        Guard.IDENTITY_MATCHES: translate("requests", "It is not certain yet who asks."),
        Guard.NO_COPY_LEFT: translate("requests", "The copy of the document must be destroyed first."),
        Guard.AUTHORITY_SEEN: translate(
            "requests", "It is not written down yet that the requester may ask for the client (article 7:465 BW)."
        ),
        Guard.REMINDED: translate("requests", "A reminder must have been sent."),
        Guard.WAITED_FOUR_WEEKS: translate("requests", "Four weeks must have passed."),
        Guard.REASON_GIVEN: translate("requests", "The reason is not written down yet."),
        Guard.SCOPE_CHOSEN: translate("requests", "What it is about is not chosen yet."),
        Guard.SOURCES_ANSWERED: translate("requests", "Not every source has answered."),
        Guard.NOTHING_MEDICAL: translate("requests", "Something medical is among it: the practitioner decides."),
        Guard.EVERYTHING_DECIDED: translate("requests", "Not every part is decided."),
        Guard.NOTHING_DECIDED: translate("requests", "Some parts are decided one by one already."),
        Guard.REFUSALS_GROUNDED: translate("requests", "A refusal lacks its ground or reason."),
        Guard.PARTS_CHOSEN: translate(
            "requests", "“In part” does not say yet what is left out: choose the records or pictures."
        ),
        Guard.ALL_GIVEN: translate("requests", "Not everything is granted."),
        Guard.SOME_GIVEN: translate("requests", "It is not partly granted."),
        Guard.NONE_GIVEN: translate("requests", "Not everything is refused."),
        Guard.SECOND_LOOK_NEEDED: translate("requests", "A second look is not needed."),
        Guard.NO_SECOND_LOOK_NEEDED: translate("requests", "A second look is needed first."),
        Guard.SECOND_LOOK_AGREED: translate("requests", "The second look has not agreed yet."),
        Guard.SECOND_LOOK_OBJECTED: translate(
            "requests",
            "Only while nobody is asked to look: take the asking back, or wait for the second look to object.",
        ),
        Guard.ITEM_UNPROVEN: translate("requests", "What is not proven is not written down yet."),
        Guard.MORE_CAME: translate("requests", "The client has not answered yet."),
        Guard.TALK_NOTED: translate("requests", "The talk with the client is not written down yet."),
        Guard.LIST_SIGNED: translate("requests", "The client has not signed the list yet."),
        Guard.CARRIED_OUT: translate("requests", "It is not carried out yet."),
        Guard.STEP_FAILED: translate("requests", "Nothing failed."),
        Guard.VERIFIED: translate("requests", "The check is not done yet."),
        Guard.RECIPIENTS_TOLD: translate("requests", "Not every recipient was told yet (article 19 AVG)."),
        Guard.HANDED_OVER: translate(
            "requests", "What an outside source had is not handed over yet: say how and when, or take its files in."
        ),
        Guard.WEIGHED: translate("requests", "The interests are not weighed yet."),
        Guard.CONSEQUENCES_DONE: translate("requests", "The consequences are not written down yet."),
        Guard.OFFICIAL_KNOWN: translate(
            "requests", "It is not written down yet which official asks, of which office, and on which order."
        ),
        Guard.COMMISSION_KNOWN: translate(
            "requests", "The agreement in the file does not name who asks as its commissioning party."
        ),
        Guard.DEATH_PROVEN: translate(
            "requests", "It is not shown yet that the client died: a deed, an extract or a certificate was not seen."
        ),
        Guard.WISH_LOOKED_UP: translate("requests", "The wish of the deceased is not looked up yet."),
        Guard.WISH_FORBIDS: translate("requests", "The deceased did not forbid it."),
        Guard.WISH_ALLOWS: translate("requests", "The deceased forbade it."),
        Guard.GROUND_CHOSEN: translate("requests", "No ground is chosen yet."),
        Guard.ERROR_SUSPECTED: translate("requests", "No suspicion of an error is written down."),
        Guard.DOCTOR_ANSWERED: translate("requests", "The independent doctor has not answered yet."),
        Guard.CLIENT_WAS_ASKED: translate("requests", "The client is not asked yet."),
        Guard.CLIENT_WAS_INFORMED: translate("requests", "The client has not heard the result first."),
        Guard.CLIENT_RELEASES: translate("requests", "The client has not released it."),
        Guard.CLIENT_BLOCKS: translate("requests", "The client has not blocked it."),
        Guard.LETTER_SENT: translate("requests", "The letter has not left yet."),
        Guard.CODE_WENT_APART: translate("requests", "How the code went is not written down yet."),
        Guard.CLIENTS_WORD: translate("requests", "What the client said is not written down yet."),
        Guard.RESULT_SIGNED: translate("requests", "No result is signed yet."),
        Guard.PARCEL_MADE: translate("requests", "No parcel was made."),
        Guard.PARCEL_LOST: translate("requests", "Only when the code is lost: write that down first."),
        Guard.FILE_KNOWN: translate("requests", "It is not known yet whose file this is. Link it to a file first."),
        Guard.NO_FILE: translate("requests", "There is a file of this client."),
        Guard.FILE_CHANGED: translate("requests", "The file of this request has not changed."),
    }.get(Guard(code), str(code))


def received(request: OpenRequest, on: str) -> str:
    """Return how and when a request came, and who wrote it down."""
    return (
        translate("requests", "Received on %1 (%2), written down by %3.")
        .replace("%1", on)
        .replace("%2", channel(request.channel).lower())
        .replace("%3", request.registered_by)
    )
