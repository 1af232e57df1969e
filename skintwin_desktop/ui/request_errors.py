"""The sentences for what goes wrong with requests about rights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import request_item_words, request_letter_words, request_words, words

translate = QCoreApplication.translate


def _step_refused(error: errors.StepRefused) -> str:
    if error.missing:
        return " ".join(request_words.guard(one) for one in error.missing)
    return translate("errors", "This does not follow from where the request is now. Open it again.")


def _against_law(error: errors.DecisionAgainstLaw) -> str:
    sentences = {
        "tax": translate("errors", "%1: these stay until the term of the tax office is over, and go by themselves "
                                   "then. Decide that they stay."),
        "consent_proof": translate("errors", "%1: a short proof of these stays (17(3)(e) AVG). Decide that they go in "
                                             "part, or stay."),
        "log": translate("errors", "%1: each line of the log is kept five years, without the name. Decide that it "
                                   "stays."),
        "request_proof": translate("errors", "%1: the proof of requests stays five years. Decide that it stays."),
        "hold": translate("errors", "%1: something of this is under a hold. Decide that it goes in part: what is held "
                                    "stays, the rest goes."),
        "part": translate("errors", "%1: nothing says yet which part stays. Put a hold on that first, or decide on the "
                                    "whole of it."),
        "nothing_apart": translate("errors", "%1: nothing of this can be left out by itself. Give it, or do not."),
        "ground": translate("errors", "%1: this ground does not hold for this kind of data. Choose another one."),
        "asked": translate("errors", "%1: the client asked for the whole file, so this was asked as well."),
    }  # fmt: skip
    return sentences[error.reason].replace("%1", request_words.part(error.kind))


def _closed(_: Any) -> str:
    return translate("errors", "This request is closed; nothing in it changes any more. Write a new one down.")


def _same_person(_: Any) -> str:
    return translate("errors", "The second look is for somebody else: ask another practitioner.")


def _wait(error: errors.WaitFirst) -> str:
    moment = f"{words.day(error.until)} {words.clock(error.until)}"
    return translate("errors", "This may be done from %1. Until then nothing changes.").replace("%1", moment)


def _letter_sent(_: Any) -> str:
    return translate("errors", "This letter has left; it does not change any more.")


def _incomplete(error: errors.LetterIncomplete) -> str:
    return " ".join(request_letter_words.missing_in_letter(*one) for one in error.missing)


def _restricted(error: errors.ProcessingRestricted) -> str:
    day = words.day(error.since)
    if error.about:
        text = translate(
            "errors",
            "Since %1 this may not be used (restriction, article 18 AVG): %2. So it is not used or sent. Where the law "
            "allows it all the same, the practitioner writes that down in the file, under Requests.",
        )
        return text.replace("%1", day).replace("%2", request_item_words.place(error.about))
    return translate(
        "errors",
        "Since %1 this may only be stored (restriction, article 18 AVG). It is not used or sent. Where the law "
        "allows it all the same, the practitioner writes that down in the file, under Requests.",
    ).replace("%1", day)


def _file(error: errors.FileNotTaken) -> str:
    return {
        "vanished": translate("errors", "This file is not there any more. Choose it again."),
        "not_a_file": translate(
            "errors", "This is a folder, not a file. Choose the file in it, or zip the folder first."
        ),
        "empty": translate("errors", "This file is empty. Ask whoever runs the website for it again."),
        "too_large": translate(
            "errors", "This file is larger than %1 MB. Ask for the data of this client only, or in parts."
        ),
        "too_many": translate("errors", "There are %1 files with this request already. Zip them into one."),
    }.get(
        error.reason, translate("errors", "This file cannot be read. Copy it to this computer and choose it there.")
    ).replace("%1", error.detail)


SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.StepRefused: _step_refused,
    errors.DecisionAgainstLaw: _against_law,
    errors.RequestClosed: _closed,
    errors.FileNotTaken: _file,
    errors.SamePerson: _same_person,
    errors.WaitFirst: _wait,
    errors.LetterSent: _letter_sent,
    errors.LetterIncomplete: _incomplete,
    errors.ProcessingRestricted: _restricted,
}
