"""Destruction in plain words: what the journal says of it, and the sentences for what stands in its way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words

translate = QCoreApplication.translate

EVENTS = {
    "erasure_planned": QT_TRANSLATE_NOOP("journal_words", "Looked at what destruction would take away"),
    "erasure_ordered": QT_TRANSLATE_NOOP("journal_words", "Destruction ordered"),
    "erasure_seconded": QT_TRANSLATE_NOOP("journal_words", "Destruction agreed to by a second person"),
    "erasure_withdrawn": QT_TRANSLATE_NOOP("journal_words", "Order to destroy taken back"),
    "erasures_read": QT_TRANSLATE_NOOP("journal_words", "Destructions looked at"),
    "file_destroyed": QT_TRANSLATE_NOOP("journal_words", "Data of a client destroyed"),
    "erasure_verified": QT_TRANSLATE_NOOP("journal_words", "Destruction checked"),
    "erasure_repeated": QT_TRANSLATE_NOOP("journal_words", "Destruction done again in an older copy, or finished"),
    "ledger_fault": QT_TRANSLATE_NOOP("journal_words", "List of destructions was not as it should be"),
    "hold_proposed": QT_TRANSLATE_NOOP("journal_words", "Destruction held up"),
    "hold_confirmed": QT_TRANSLATE_NOOP("journal_words", "Hold on destruction confirmed"),
    "hold_reviewed": QT_TRANSLATE_NOOP("journal_words", "Hold on destruction looked at again"),
    "hold_released": QT_TRANSLATE_NOOP("journal_words", "Hold on destruction let go"),
    "holds_read": QT_TRANSLATE_NOOP("journal_words", "Holds on destruction looked at"),
}
OBJECTS = {
    "erasure": QT_TRANSLATE_NOOP("journal_words", "Destruction"),
    "legal_hold": QT_TRANSLATE_NOOP("journal_words", "Hold on destruction"),
    "ledger": QT_TRANSLATE_NOOP("journal_words", "List of destructions"),
}
PERMISSIONS = {
    "destroy_file": QT_TRANSLATE_NOOP("journal_words", "Destroy data of clients"),
    "hold_file": QT_TRANSLATE_NOOP("journal_words", "Hold destruction up"),
    "decide_hold": QT_TRANSLATE_NOOP("journal_words", "Decide about a hold on destruction"),
}


def hold_reason(code: str) -> str:
    """Return why something may not be destroyed for now."""
    reasons = {
        "complaint": translate("errors", "a complaint"),
        "claim": translate("errors", "a claim for damages"),
        "disciplinary_case": translate("errors", "a disciplinary case"),
        "court_case": translate("errors", "a case in court"),
        "inspection": translate("errors", "an inquiry by an authority"),
        "running_request": translate("errors", "a request that is being dealt with"),
        "interest_of_another": translate("errors", "a concrete interest of somebody else"),
        "breach_inquiry": translate("errors", "an inquiry into a data breach"),
    }
    return reasons.get(code, code)


def _refused(error: errors.ErasureRefused) -> str:
    sentences = {
        "nothing": translate("errors", "There is nothing left of this that can be destroyed."),
        "not_by_itself": translate(
            "errors", "The file itself cannot be chosen like this. Choose the whole file, or things in it."
        ),
        "scope": translate(
            "errors",
            "The client asked for some of the file only. Decide first which kinds of data stay because that was not "
            "asked; otherwise all of it would go.",
        ),
        "state": translate("errors", "This destruction has gone further already. Look at how it stands now."),
        "under_way": translate(
            "errors", "This destruction has begun and cannot be taken back. It is finished at the next sign-in."
        ),
        "second": translate("errors", "A colleague who may destroy data has to agree first."),
        "own_second": translate(
            "errors", "Somebody else has to look at it: who gave the order cannot be the second person."
        ),
        "running_request": translate(
            "errors",
            "The client asked something else as well that is not answered yet: %1. Answer that first, or take it back "
            "if the client wants it no more.",
        ),
        "held": translate("errors", "This may not be destroyed now because of %1. That is looked at again by %2."),
        "too_early": translate("errors", "Who works alone waits a day before destroying. It can be done from %2."),
    }
    until = ""
    if error.until is not None:
        until = words.day(error.until)
        if error.reason == "too_early" and isinstance(error.until, datetime):
            until = f"{until} {words.clock(error.until)}"
    return sentences[error.reason].replace("%1", hold_reason(error.detail)).replace("%2", until)


def _ledger(error: errors.LedgerUnusable) -> str:
    sentences = {
        "no_place": translate(
            "errors",
            "Nothing is destroyed before there is a place outside this computer for the list of destructions. "
            "The owner chooses one with the request, where destruction is ordered or carried out.",
        ),
        "missing": translate(
            "errors",
            "The place for the list of destructions is not there: %1. Connect the disk or share and try again. "
            "Nothing was destroyed.",
        ),
        "inside": translate(
            "errors", "This folder lies in the studio folder (%1). Choose one on another disk, or on a share."
        ),
        "not_writable": translate(
            "errors", "Nothing can be written in %1. Free some space there, or choose another place."
        ),
        "foreign": translate("errors", "The list of destructions that lies there belongs to another studio."),
        "changed": translate(
            "errors", "The list of destructions was changed by something else. Sign in again, then try once more."
        ),
    }
    return sentences[error.reason].replace("%1", error.path)


SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.ErasureRefused: _refused,
    errors.LedgerUnusable: _ledger,
}
