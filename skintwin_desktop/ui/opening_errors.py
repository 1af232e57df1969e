"""The sentences for what stands between somebody and an open studio: passwords, keys, files, the device, accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError

translate = QCoreApplication.translate


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
        "taken": translate("errors", "%1 is there already. Take it away, or choose another place."),
        "full": translate(
            "errors",
            "There is no room left in %1. Take something off that disk or stick, or choose another one. Nothing half "
            "was left there.",
        ),
        "with_parcel": translate(
            "errors",
            "The parcel lies there as well (%1). Whoever finds it would have the code too. Choose a place on another "
            "disk or stick, or print the slip.",
        ),
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


SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
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
}
