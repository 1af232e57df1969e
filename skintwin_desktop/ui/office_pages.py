"""Which pages the practice has, and who may see them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission

translate = QCoreApplication.translate
OVERVIEW, JOURNAL, USERS, PROTECTION = "overview", "journal", "users", "protection"
AGENDA = "agenda"
CONSENTS = "consents"
TILL, PRICES = "till", "prices"
NEWS, SOURCES = "news", "sources"
STATEMENT = "statement"
_NEEDS = {
    OVERVIEW: Permission.READ_JOURNAL,
    JOURNAL: Permission.READ_JOURNAL,
    USERS: Permission.MANAGE_USERS,
    PROTECTION: Permission.READ_PROTECTION,
    AGENDA: Permission.CHANGE_STUDIO,
    CONSENTS: Permission.CHANGE_STUDIO,
    TILL: Permission.READ_PAYMENTS,
    PRICES: Permission.CHANGE_PRICES,
    NEWS: Permission.MANAGE_NEWS,
    SOURCES: Permission.MANAGE_SOURCES,
    STATEMENT: Permission.CHANGE_STUDIO,
}


def page_titles() -> dict[str, tuple[str, str]]:
    """Return the word and the icon of every page, in the order of the list."""
    return {
        OVERVIEW: (translate("OfficeScreen", "Overview"), "squares-four"),
        JOURNAL: (translate("OfficeScreen", "Journal"), "list-bullets"),
        USERS: (translate("OfficeScreen", "Users"), "users"),
        PROTECTION: (translate("OfficeScreen", "Protection"), "shield-check"),
        AGENDA: (translate("OfficeScreen", "Agenda"), "calendar-blank"),
        CONSENTS: (translate("OfficeScreen", "Consents"), "pen-nib"),
        TILL: (translate("OfficeScreen", "Till and invoices"), "receipt"),
        PRICES: (translate("OfficeScreen", "Prices"), "tag"),
        NEWS: (translate("OfficeScreen", "Messages"), "envelope-simple"),
        SOURCES: (translate("OfficeScreen", "Sources"), "database"),
        STATEMENT: (translate("OfficeScreen", "Privacy statement"), "file-text"),
    }


def pages_for(studio: Studio) -> tuple[str, ...]:
    """Return which pages of the practice there are for this user; none: then there is no such place."""
    return tuple(page for page, permission in _NEEDS.items() if studio.may(permission))
