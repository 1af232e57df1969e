"""Which pages the practice has, and who may see them."""

from __future__ import annotations

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission

OVERVIEW, JOURNAL, USERS, PROTECTION = "overview", "journal", "users", "protection"
STATEMENT = "statement"
_NEEDS = {
    OVERVIEW: Permission.READ_JOURNAL,
    JOURNAL: Permission.READ_JOURNAL,
    USERS: Permission.MANAGE_USERS,
    PROTECTION: Permission.READ_PROTECTION,
    STATEMENT: Permission.CHANGE_STUDIO,
}


def pages_for(studio: Studio) -> tuple[str, ...]:
    """Return which pages of the practice there are for this user; none: then there is no such place."""
    return tuple(page for page, permission in _NEEDS.items() if studio.may(permission))
