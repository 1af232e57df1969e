"""The words about protection: what each measure protects, by what, and what a state of it means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.protection import Measure
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.words import day

translate = QCoreApplication.translate


def chip(state: str) -> Chip:
    """Return the chip for what was measured."""
    return {
        "on": Chip("success", "check", translate("protection", "Works")),
        "off": Chip("danger", "warning", translate("protection", "Does not work")),
        "impossible": Chip("warn", "minus", translate("protection", "Not possible here")),
        "unknown": Chip("neutral", "question", translate("protection", "Not known")),
    }[state]


def icon(measure: str) -> str:
    """Return the icon of a measure."""
    return {
        "database": "database",
        "vault": "lock-key",
        "letterbox": "envelope-simple",
        "journal": "link-simple",
        "passwords": "timer",
        "device": "desktop",
        "recovery": "key",
        "folder": "hard-drives",
        "core_dumps": "first-aid",
        "capture": "monitor",
        "clipboard": "clipboard",
    }.get(measure, "shield-check")


def title(measure: str) -> str:
    """Return the name of a measure."""
    return {
        "database": translate("protection", "Database encrypted"),
        "vault": translate("protection", "Pictures and reports in the vault"),
        "letterbox": translate("protection", "Medical content sealed per client"),
        "journal": translate("protection", "Journal that cannot be changed unnoticed"),
        "passwords": translate("protection", "Passwords that cost time to guess"),
        "device": translate("protection", "Bound to this computer"),
        "recovery": translate("protection", "Recovery sheet"),
        "folder": translate("protection", "Other accounts of this computer"),
        "core_dumps": translate("protection", "Nothing on disk after a crash"),
        "capture": translate("protection", "Kept out of screen pictures"),
        "clipboard": translate("protection", "Copied text goes away"),
    }[measure]


def story(measure: Measure) -> str:
    """Return what a measure does and what was found, in plain words."""
    first, second = [*measure.detail.split("/"), "", ""][:2]
    since = day(measure.since) if measure.since else ""
    return _sentence(measure).replace("%1", first).replace("%2", second).replace("%3", since)


def _sentence(measure: Measure) -> str:
    works = measure.state == "on"
    if measure.id == "device":
        return _device(measure.state)
    if measure.id == "recovery":
        return _recovery(measure)
    if measure.id == "journal":
        return _journal(measure)
    return {
        "database": translate("protection", "SQLCipher %1, since %3. Without a key the file is noise.")
        if works
        else translate("protection", "The database does not say that it encrypts. Stop working and call for help."),
        "vault": _vault(measure.state),
        "letterbox": translate(
            "protection", "%1 of %2 clients have a sealed key of their own. The reception cannot open what is medical."
        )
        if measure.detail
        else translate("protection", "There is no client yet to look at."),
        "passwords": translate("protection", "Every attempt at your password takes %1 MB of memory (Argon2id).")
        if works
        else translate("protection", "How your password is guarded could not be read from the key file."),
        "folder": _folder(measure.state),
        "core_dumps": translate("protection", "The system may not write the memory of this program to disk.")
        if works
        else translate(
            "protection", "After a crash the system may write the memory of this program, keys included, to disk."
        ),
        "capture": _capture(measure.state),
        "clipboard": translate("protection", "What you copy here is taken away after ten seconds, and when it locks.")
        if works
        else translate("protection", "Whether copied text is taken away could not be found out."),
    }[measure.id]


def _vault(state: str) -> str:
    return {
        "on": translate(
            "protection", "Each file has a key of its own. The newest %2 were read just now and are whole."
        ),
        "off": translate(
            "protection", "Of the newest %2 files only %1 are as they were written. Restore from the backup."
        ),
    }.get(state, translate("protection", "There is no picture or report yet to look at."))


def _journal(measure: Measure) -> str:
    if measure.state != "on":
        return translate(
            "protection", "The chain is broken: somebody or something changed a line. Look in the journal."
        )
    if measure.since is None:
        return translate(
            "protection", "%1 lines hang together, looked at just now. Nobody had all signatures checked yet."
        )
    return translate("protection", "%1 lines hang together, looked at just now. Checked by a person on %3.")


def _device(state: str) -> str:
    return {
        "on": translate(
            "protection", "Your password opens the studio together with a secret in this computer's credential store."
        ),
        "off": translate(
            "protection",
            "This computer can keep a second key, but your password works without one. "
            "A new password with the recovery sheet makes one.",
        ),
        "impossible": translate(
            "protection",
            "This computer has no credential store that we trust. Whoever copies the disk needs only your password: "
            "make it long.",
        ),
    }.get(state, translate("protection", "Your own part of the key file could not be read."))


def _recovery(measure: Measure) -> str:
    confirmed = f"{measure.detail[8:10]}-{measure.detail[5:7]}-{measure.detail[:4]}"
    return {
        "on": translate("protection", "Made on %3, last typed back on %4."),
        "unknown": translate("protection", "Made on %3, last typed back on %4: check whether it still lies there."),
    }.get(
        measure.state, translate("protection", "The key file has no recovery part that can be read: make a new sheet.")
    ).replace("%4", confirmed)  # fmt: skip


def _folder(state: str) -> str:
    return {
        "on": translate("protection", "The studio's folder can be opened only by the account that you work with."),
        "off": translate("protection", "Other accounts can reach the studio's folder. What they find is encrypted."),
    }.get(state, translate("protection", "On this system the rights of the folder are not looked at."))


def _capture(state: str) -> str:
    return {
        "on": translate("protection", "Windows leaves this window out of pictures and films of the screen."),
        "off": translate("protection", "Windows refused to leave this window out of pictures of the screen."),
        "impossible": translate(
            "protection",
            "On this system other programs can take pictures of the screen. Only Windows can prevent that.",
        ),
    }.get(state, translate("protection", "No window has been shown yet."))


def trigger(name: str) -> str:
    """Return what makes the screen lock."""
    return {
        "idle": translate("protection", "Nobody does anything for %1 minutes"),
        "key": translate("protection", "Ctrl+L, or Lock at the top"),
        "minimise": translate("protection", "The window is made small"),
        "clock": translate("protection", "The clock jumps: the computer slept"),
        "close": translate("protection", "The window is closed"),
        "session": translate("protection", "The screen of the computer is locked"),
        "suspend": translate("protection", "The computer goes to sleep"),
        "lid": translate("protection", "The lid is closed"),
        "switch": translate("protection", "Another user takes the computer"),
    }.get(name, name)


def not_protected() -> tuple[str, ...]:
    """Return what no measure here helps against."""
    return (
        translate("protection", "A computer that is already taken over while the studio is open on it."),
        translate("protection", "Somebody who is forced to give a password."),
        translate("protection", "A look into the memory of a computer that is unlocked."),
        translate("protection", "Pictures of the screen, by a program on Linux or macOS, or by a telephone anywhere."),
        translate("protection", "A report that was saved as a PDF: whoever finds it can read it."),
        translate("protection", "A colleague who treats and breaks the rules of a file that was set apart: "
                  "the program keeps it closed, the keys of all who treat are the same."),
        translate("protection", "Loss of the disk: this version makes no backups."),
    )  # fmt: skip
