"""The sentence for every error that a person can act on: what is wrong, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import payment_errors

translate = QCoreApplication.translate


def sentence(error: StudioError | None) -> str:
    """Return the sentence for an error; None is a fault of our own."""
    if error is None:
        return translate(
            "errors", "Something went wrong in the program itself. What was stored is safe. Please try again."
        )
    return _SENTENCES[type(error)](error)


def _wrong_password(_: Any) -> str:
    return translate("errors", "This name and password do not fit together. Check Caps Lock and try again.")


def _too_many(_: Any) -> str:
    return translate("errors", "Too many attempts.")


def _slots_missing(_: Any) -> str:
    return translate(
        "errors",
        "The key file of this studio is missing. Put it back from the backup; without it nothing can be opened.",
    )


def _slots_damaged(_: Any) -> str:
    return translate(
        "errors",
        "The key file of this studio is damaged. Your data are untouched. Put the key file back from the backup.",
    )


def _slot_damaged(error: errors.SlotDamaged) -> str:
    return translate(
        "errors",
        "The key of %1 in the key file is damaged. Someone else can still sign in; "
        "or use the recovery key to make a new one.",
    ).replace("%1", error.name or "?")


def _slot_outdated(error: errors.SlotOutdated) -> str:
    return translate(
        "errors",
        "The key of %1 is an old one, from before a new password was set. Put the newest key file back, "
        "or use the recovery key to make a new one.",
    ).replace("%1", error.name or "?")


def _newer(error: errors.FormatNewer) -> str:
    return (
        translate(
            "errors",
            "This studio was last used with a newer version of the program (version %1, this program knows %2). "
            "Nothing was changed. Start the newer version.",
        )
        .replace("%1", str(error.found))
        .replace("%2", str(error.known))
    )


def _mistyped(error: errors.RecoveryKeyMistyped) -> str:
    return translate(
        "errors", "Line %1 of the recovery key does not fit. Compare it letter by letter with the paper."
    ).replace("%1", str(error.line))


def _recovery_wrong(_: Any) -> str:
    return translate(
        "errors", "This recovery key does not open this studio. Is there a newer sheet, or another studio?"
    )


def _database_missing(_: Any) -> str:
    return translate(
        "errors", "The database of this studio is missing. Put it back from the backup. The key file is in order."
    )


def _database_damaged(_: Any) -> str:
    return translate(
        "errors",
        "The database is damaged; your password is right. Nothing was changed. "
        "Do not go on working: restore the last backup.",
    )


def _cipher_missing(_: Any) -> str:
    return translate(
        "errors", "This program cannot encrypt the database on this computer, so it stops. Install the program again."
    )


def _elsewhere(_: Any) -> str:
    return translate(
        "errors",
        "This studio is already open in another window or by another user of this computer. Close it there first.",
    )


def _folder(error: errors.FolderUnusable) -> str:
    words = {
        "not_empty": translate("errors", "The folder %1 is not empty. Choose an empty or a new folder."),
        "not_writable": translate("errors", "Nothing can be written in the folder %1. Choose another folder."),
        "missing": translate("errors", "The folder %1 does not exist. Choose another folder."),
        "same": translate(
            "errors", "Backups must not lie in the studio's own folder. Choose a folder on another disk."
        ),
    }
    return words[error.reason].replace("%1", error.path)


def _device_missing(_: Any) -> str:
    return translate(
        "errors",
        "This computer does not have the second key that belongs to your password. "
        "Use the recovery key to make this computer known.",
    )


def _device_replaced(_: Any) -> str:
    return translate(
        "errors",
        "The second key in this computer's credential store is not the one that belongs to your password: "
        "the credential store was emptied or replaced. Use the recovery key to make this computer known again.",
    )


def _device_dismissed(_: Any) -> str:
    return translate(
        "errors",
        "The credential store of this computer is locked, and its question to unlock it was closed. "
        "Try again and type the password of this computer there; it is not the password of the studio.",
    )


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
        .replace("%2", f"{error.since.astimezone():%d-%m-%Y}")
    )


def _device_silent(_: Any) -> str:
    return translate(
        "errors", "The credential store of this computer does not answer. Unlock it, or sign in to the computer again."
    )


def _password_refused(error: errors.PasswordRefused) -> str:
    words = {
        "short": translate("errors", "A password has at least 12 characters. Three or four words in a row work well."),
        "guessable": translate(
            "errors", "This password can be guessed. Make it longer, or use words that do not belong together."
        ),
        "unequal": translate("errors", "The two passwords are not the same. Type the second one again."),
        "known": translate("errors", "This password was used before. Choose another one."),
    }
    return words[error.reason]


def _password_expired(_: Any) -> str:
    return translate("errors", "You signed in with a one-time code. Choose your own password first.")


def _code_expired(_: Any) -> str:
    return translate(
        "errors",
        "This one-time code is no longer valid: it was good for 24 hours. Ask the owner of the studio for a new one.",
    )


def _sheet_unproven(_: Any) -> str:
    return translate(
        "errors",
        "These lines belong to a new recovery sheet that was never typed back, so it opens nothing yet. "
        "Use the recovery sheet before it.",
    )


def _key_file_outdated(_: Any) -> str:
    return translate(
        "errors",
        "This key file is an older one, from before the keys of the studio were renewed. The database is in order. "
        "Put the newest key file back from the backup.",
    )


def _database_outdated(_: Any) -> str:
    return translate(
        "errors",
        "This database is an older one, from before the keys of the studio were renewed. The key file is in order. "
        "Put the newest database back, or the key file that was kept with this one.",
    )


def _key_file_foreign(_: Any) -> str:
    return translate(
        "errors",
        "This key file belongs to another studio. The database is in order. Put the key file of this studio back.",
    )


def _last_owner(_: Any) -> str:
    return translate("errors", "You are the only owner. Make somebody else owner first.")


def _own_account(_: Any) -> str:
    return translate("errors", "This is your own account. Another owner can do this.")


def _name_taken(error: errors.NameTaken) -> str:
    return translate(
        "errors", "There is or was already a user called %1. Add an initial, so that the journal can tell them apart."
    ).replace("%1", error.name)


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
        "finished": translate("errors", "This appointment is finished and stays as it is."),
        "no_show": translate("errors", "The client did not come. Note first that the client is expected or present."),
        "cancelled": translate("errors", "This appointment was cancelled. Take the cancellation back first."),
    }
    usual = translate("errors", "This appointment cannot be changed like that any more. Look at how it stands now.")
    return words.get(error.before, usual)


_SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.WrongPassword: _wrong_password,
    errors.TooManyAttempts: _too_many,
    errors.SlotsMissing: _slots_missing,
    errors.SlotsDamaged: _slots_damaged,
    errors.SlotDamaged: _slot_damaged,
    errors.SlotOutdated: _slot_outdated,
    errors.FormatNewer: _newer,
    errors.RecoveryKeyMistyped: _mistyped,
    errors.RecoveryKeyWrong: _recovery_wrong,
    errors.DatabaseMissing: _database_missing,
    errors.DatabaseDamaged: _database_damaged,
    errors.CipherMissing: _cipher_missing,
    errors.StudioElsewhere: _elsewhere,
    errors.FolderUnusable: _folder,
    errors.DeviceSecretMissing: _device_missing,
    errors.DeviceStoreSilent: _device_silent,
    errors.DeviceSecretReplaced: _device_replaced,
    errors.DeviceStoreDismissed: _device_dismissed,
    errors.FileRestricted: _file_restricted,
    errors.AnotherClientPresent: _another_present,
    errors.PasswordRefused: _password_refused,
    errors.PasswordExpired: _password_expired,
    errors.CodeExpired: _code_expired,
    errors.RecoverySheetUnproven: _sheet_unproven,
    errors.KeyFileOutdated: _key_file_outdated,
    errors.DatabaseOutdated: _database_outdated,
    errors.KeyFileForeign: _key_file_foreign,
    errors.LastOwner: _last_owner,
    errors.OwnAccount: _own_account,
    errors.NameTaken: _name_taken,
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
    errors.ObjectDamaged: _object_damaged,
    errors.VisitIncomplete: _incomplete,
    errors.AlreadySigned: _signed,
    errors.ConsentMissing: _consent,
    errors.ExaminationRefused: _examination,
    errors.EvidenceRefused: _evidence,
    errors.ConsentAdvised: _consent,
    errors.PaperRefused: _paper,
    **payment_errors.SENTENCES,
    errors.MessageRefused: _about_contact,
    errors.BalancingMissing: _about_contact,
    errors.NobodyToReach: _about_contact,
    errors.NewsNotWanted: _about_contact,
}
