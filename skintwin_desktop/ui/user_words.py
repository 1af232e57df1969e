"""The words about the people who work here: roles, what a role can read, states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.rules.permissions import Role
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


def restricted_chip() -> Chip:
    """Return the chip for a file that was set apart."""
    return Chip("neutral", "lock", translate("users", "Set apart"))
