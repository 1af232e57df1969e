"""The sentence for every error that a person can act on: what is wrong, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import erasure_words, opening_errors, parcel_errors, payment_errors, request_errors, words

translate = QCoreApplication.translate


def sentence(error: StudioError | None) -> str:
    """Return the sentence for an error; None is a fault of our own."""
    if error is None:
        return translate(
            "errors", "Something went wrong in the program itself. What was stored is safe. Please try again."
        )
    return _SENTENCES[type(error)](error)


def _another_present(_: Any) -> str:
    return translate(
        "errors",
        "A client is present, so only that client's file can be opened. First end “client present” (Ctrl+F9).",
    )


def _file_restricted(error: errors.FileRestricted) -> str:
    return (
        translate(
            "errors",
            "%1 set this file apart on %2. "
            "Its medical part opens for %1 and the owner, for others in an emergency only.",
        )
        .replace("%1", error.set_by)
        .replace("%2", words.day(error.since))
    )


def _denied(_: Any) -> str:
    return translate("errors", "Your account may not do this. The attempt is in the journal.")


def _not_found(_: Any) -> str:
    return translate("errors", "This is no longer there. Open the list again.")


def _changed(_: Any) -> str:
    return translate(
        "errors", "Somebody else changed this meanwhile. What you typed is still here. Open the file again and compare."
    )


def _refused(_: Any) -> str:
    return translate("errors", "Some fields still need your attention.")


def _file_joined(error: errors.FileJoined) -> str:
    text = translate("errors", "This file was joined with %1. Go on there; what you typed here is kept as a draft.")
    return text.replace("%1", identity.client_label(error.number))


def _not_joined(error: errors.NotJoined) -> str:
    words = {
        "same": translate("errors", "This is the same file twice. Choose another one."),
        "joined": translate("errors", "One of the two files was joined already. Open it and look there."),
        "restricted": translate("errors", "One of the files is restricted. Its practitioner lifts that first."),
        "under_way": translate("errors", "A visit is under way in one of the files. Finish it first."),
        "direction": translate("errors", "The file with the visits goes on. Open that one and join this one with it."),
        "care": translate("errors", "Both files hold visits. A practitioner joins them or sets them apart."),
        "late": translate("errors", "This was more than 30 days ago and cannot be taken back any more."),
        "later": translate("errors", "The file was itself joined with another later. Take that back first."),
    }
    return words[error.reason]


def _disk_full(_: Any) -> str:
    return translate("errors", "The disk is full. What you entered is still on the screen. Make room and try again.")


def _disk_failed(_: Any) -> str:
    return translate(
        "errors",
        "The disk reports a fault. Nothing was stored just now. Make a backup on another disk and have it checked.",
    )


def _picture(error: errors.PictureRefused) -> str:
    return refusal_sentence(error.reason, error.detail)


def _copy_readable(_: Any) -> str:
    return translate(
        "errors",
        "Not kept: something on the copy can still be read that must be black. Make it black, or refuse the copy.",
    )


def _object_damaged(_: Any) -> str:
    return translate("errors", "This part of the file is damaged: its check does not fit. Restore it from the backup.")


def _incomplete(error: errors.VisitIncomplete) -> str:
    parts = []
    if error.lesions:
        numbers = ", ".join(str(number) for number in error.lesions)
        parts.append(
            translate("errors", "These lesions still need a judgement and an action: %1.").replace("%1", numbers)
        )
    if "risk_profile" in error.missing:
        parts.append(translate("errors", "The risk profile is not signed yet."))
    return " ".join(parts)


def _signed(_: Any) -> str:
    return translate("errors", "The result of this visit is signed and cannot be changed. Write an addendum.")


def _consent(error: errors.ConsentMissing) -> str:
    if error.use:
        from skintwin_desktop.ui import consent_words  # the sign-in window does not wait for it

        return consent_words.missing_sentence(error.use, error.why)
    return translate("errors", "There is no treatment agreement with this client. Complete an intake first.")


def _evidence(error: errors.EvidenceRefused) -> str:
    return {
        "file_too_large": translate("errors", "The form is larger than 25 MB. Scan it in black and white, or smaller."),
        "unreadable": translate("errors", "The file cannot be read. Is the stick or the scanner still connected?"),
        "truncated": translate("errors", "The PDF is cut off: its end is missing. Scan the form again."),
        "empty": translate("errors", "There is no signature yet. Ask the client to sign in the field."),
    }[error.reason]


def _examination(_: Any) -> str:
    return translate(
        "errors",
        "Not started: the client refused the examination or took that consent back. "
        "Ask again; a new answer is recorded with a new intake.",
    )


def _paper(_: Any) -> str:
    return translate("errors", "The document could not be made. Nothing was signed. Please try again.")


def _about_contact(error: StudioError) -> str:
    from skintwin_desktop.ui.contact_words import error_sentence

    return error_sentence(error)


def refusal_sentence(reason: str, detail: str) -> str:
    """Return why a picture was not taken in, and what to do."""
    words = {
        "empty": translate("errors", "The file is empty. Copy it from the camera again."),
        "file_too_large": translate("errors", "The file is larger than 200 MB. Save it smaller, or as JPEG."),
        "too_many_pixels": translate(
            "errors", "The picture has too many pixels (at most 120 million). Save it smaller."
        ),
        "not_a_picture": translate("errors", "This is not a picture, whatever its name says."),
        "kind_not_taken": translate(
            "errors", "This kind of picture (%1) is not taken. Use JPEG, PNG, TIFF, HEIC or WebP."
        ),
        "truncated": translate("errors", "The picture is cut off. Copy it from the camera again."),
        "damaged": translate("errors", "The picture is damaged. Copy it from the camera again."),
        "took_too_long": translate("errors", "Opening this picture takes too long; the file is probably damaged."),
        "too_much_memory": translate("errors", "This picture needs too much memory. Save it smaller."),
        "double": translate("errors", "This picture is already in the file."),
        "double_elsewhere": translate("errors", "This picture is already in the file of another client (%1)."),
        "unreadable": translate("errors", "The file cannot be read. Is the card still in the computer?"),
    }
    return words[reason].replace("%1", detail or "?")


def _status_refused(error: errors.StatusRefused) -> str:
    words = {
        "in_room": translate("errors", "The client is in the room: this appointment stays as it is."),
        "to_come": translate("errors", "This appointment is still to come. Look at the day and the time."),
        "finished": translate("errors", "This appointment is finished and stays as it is."),
        "no_show": translate("errors", "The client did not come. Note first that the client is expected or present."),
        "cancelled": translate("errors", "This appointment was cancelled. Take the cancellation back first."),
    }
    usual = translate("errors", "This appointment cannot be changed like that any more. Look at how it stands now.")
    return words.get(error.before, usual)


_SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.FileRestricted: _file_restricted,
    errors.AnotherClientPresent: _another_present,
    errors.Denied: _denied,
    errors.FileJoined: _file_joined,
    errors.NotJoined: _not_joined,
    errors.NotFound: _not_found,
    errors.ChangedMeanwhile: _changed,
    errors.StatusRefused: _status_refused,
    errors.Refused: _refused,
    errors.DiskFull: _disk_full,
    errors.DiskFailed: _disk_failed,
    errors.PictureRefused: _picture,
    errors.CopyStillReadable: _copy_readable,
    errors.ObjectDamaged: _object_damaged,
    errors.VisitIncomplete: _incomplete,
    errors.AlreadySigned: _signed,
    errors.ConsentMissing: _consent,
    errors.ExaminationRefused: _examination,
    errors.EvidenceRefused: _evidence,
    errors.ConsentAdvised: _consent,
    errors.PaperRefused: _paper,
    **opening_errors.SENTENCES,
    **parcel_errors.SENTENCES,
    **payment_errors.SENTENCES,
    **request_errors.SENTENCES,
    **erasure_words.SENTENCES,
    errors.MessageRefused: _about_contact,
    errors.BalancingMissing: _about_contact,
    errors.NobodyToReach: _about_contact,
    errors.NewsNotWanted: _about_contact,
}
