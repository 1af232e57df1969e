"""Which pages a client's file has beside its overview, and who may see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import NORMAL, PRIMARY

translate = QCoreApplication.translate
VISITS, PICTURES, DETAILS, LOOKED = "visits", "pictures", "details", "looked"
APPOINTMENTS, CONSENTS, PAYMENT, CONTACT = "appointments", "consents", "payment", "contact"
BESIDE, REQUESTS = "beside", "requests"


class Shows(Protocol):
    """What every page of a file can do: be told whose file it is, and read anew when somebody goes there."""

    def show_client(self, client: Client) -> None:
        """Show whose file this is; what is on the page follows when it is entered."""

    def entered(self) -> None:
        """Read the page anew."""


@dataclass(frozen=True)
class FilePage:
    """One page of a file: its id, the word and the icon of its tab, the right that it needs, and how it is made."""

    id: str
    word: str
    icon: str
    permission: Permission
    make: Callable[[Studio, Jobs, Privacy], QWidget]
    """Makes a widget that ``Shows``; it is made when somebody first goes there."""


def _all_pages() -> tuple[FilePage, ...]:
    from skintwin_desktop.ui.appointments_page import AppointmentsPage
    from skintwin_desktop.ui.beside_page import BesidePage
    from skintwin_desktop.ui.consents_page import ConsentsPage
    from skintwin_desktop.ui.contact_page import ContactPage
    from skintwin_desktop.ui.file_details import FileDetails
    from skintwin_desktop.ui.file_looked import FileLooked
    from skintwin_desktop.ui.file_pictures import FilePictures
    from skintwin_desktop.ui.file_requests import FileRequests
    from skintwin_desktop.ui.file_visits import FileVisits
    from skintwin_desktop.ui.payment_page import PaymentPage

    visits, pictures = translate("file_pages", "Visits"), translate("file_pages", "Pictures")
    appointments, consents = translate("file_pages", "Appointments"), translate("file_pages", "Consents")
    contact, payment = translate("file_pages", "Letters and contact"), translate("file_pages", "Payment")
    beside, requests = translate("file_pages", "Beside the client"), translate("file_pages", "Requests")
    details, looked = translate("file_pages", "Details"), translate("file_pages", "Who looked")
    return (
        FilePage(VISITS, visits, "clock-counter-clockwise", Permission.READ_MEDICAL_FILE, FileVisits),
        FilePage(PICTURES, pictures, "camera", Permission.READ_PICTURES, FilePictures),
        FilePage(APPOINTMENTS, appointments, "calendar-blank", Permission.READ_AGENDA, AppointmentsPage),
        FilePage(CONSENTS, consents, "pen-nib", Permission.RECORD_CONSENT, ConsentsPage),
        FilePage(PAYMENT, payment, "receipt", Permission.READ_PAYMENTS, PaymentPage),
        FilePage(CONTACT, contact, "envelope-simple", Permission.KEEP_CONTACT, ContactPage),
        FilePage(REQUESTS, requests, "tray", Permission.HANDLE_REQUESTS, FileRequests),
        FilePage(DETAILS, details, "identification-card", Permission.READ_CLIENT, FileDetails),
        FilePage(BESIDE, beside, "users", Permission.READ_CLIENT, BesidePage),
        FilePage(LOOKED, looked, "eye", Permission.READ_JOURNAL, FileLooked),
    )


def import_all() -> None:
    """Import what every page is made of: to do that when a file is opened would hold the window up."""
    _all_pages()


def main_kind(studio: Studio) -> str:
    """Return how the main button of a page looks: one at a time, and to who screens that is the banner's."""
    return NORMAL if studio.may(Permission.SCREEN) else PRIMARY


def pages_for(studio: Studio) -> tuple[FilePage, ...]:
    """Return the pages that this user may see, in the order of their tabs."""
    return tuple(page for page in _all_pages() if studio.may(page.permission))
