"""The words about the people who work here: roles, what a role can read, states."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


def role(of: Role) -> str:
    """Return the word for a role."""
    return {
        Role.RECEPTIONIST: translate("users", "Reception"),
        Role.PRACTITIONER: translate("users", "Practitioner"),
        Role.OWNER: translate("users", "Practitioner and owner"),
    }[of]


def role_reads(of: Role) -> str:
    """Return what the keys of a role open."""
    return {
        Role.RECEPTIONIST: translate(
            "users", "Plans, registers and hands over. Gets no key to health answers, pictures or results."
        ),
        Role.PRACTITIONER: translate("users", "Also gets the care key: reads and writes the medical file, and signs."),
        Role.OWNER: translate("users", "Also manages users, the journal and the protection of the studio."),
    }[of]


def state_chip(state: str) -> Chip:
    """Return the chip for the state of a user."""
    return {
        "active": Chip("neutral", "", translate("users", "Active")),
        "suspended": Chip("warn", "prohibit", translate("users", "Suspended")),
        "removed": Chip("neutral", "user-minus", translate("users", "Removed")),
    }[state]


def code_term(until: datetime) -> str:
    """Say on the code's own dialog how long it is good for."""
    text = translate("users", "The code is valid for 24 hours, until %1 at %2. After that you make a new one.")
    return text.replace("%1", words.day(until)).replace("%2", words.clock(until))


def code_state(until: datetime | None) -> str:
    """Say of who has a one-time code how it stands with it; None when its term is over."""
    if until is None:
        return translate("users", "The one-time code is no longer valid. Make a new one.")
    text = translate("users", "Has a one-time code, valid until %1 at %2, and has not chosen a password yet.")
    return text.replace("%1", words.day(until)).replace("%2", words.clock(until))


def restricted_chip() -> Chip:
    """Return the chip for a file that was set apart."""
    return Chip("seal", "lock", translate("users", "Set apart"))


def minor_chip() -> Chip:
    """Return the chip for a client who is under age."""
    return Chip("info", "users", translate("users", "Minor"))


def stored_chip(*, whole: bool = True) -> Chip:
    """Return the chip for a file that may only be stored for now, or of which that holds for a part."""
    word = translate("users", "Restricted") if whole else translate("users", "Restricted in part")
    return Chip("warn", "lock", word)
