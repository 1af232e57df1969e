"""The tables, by subject; every column says in the catalogue what it is."""

from skintwin_desktop.store.tables.agenda import AppointmentRow, CareAgreementRow
from skintwin_desktop.store.tables.base import CATALOGUE, SEALED_RECORD, Base
from skintwin_desktop.store.tables.beside import (
    AbilityRow,
    AnnouncementRow,
    CommissionRow,
    InterpreterRow,
    RepresentativeRow,
)
from skintwin_desktop.store.tables.clients import ClientKeyRow, ClientRow
from skintwin_desktop.store.tables.intake import (
    ConsentRow,
    ConsentTextRow,
    DraftRow,
    HealthAnswersRow,
    IntakeRow,
    StatementHandoverRow,
    StatementVersionRow,
)
from skintwin_desktop.store.tables.journal import JournalKeyRow, JournalRow
from skintwin_desktop.store.tables.protection import EmergencyRow, JournalReviewRow, RestrictionRow
from skintwin_desktop.store.tables.results import AddendumRow, DeliveryRow, ResultRow
from skintwin_desktop.store.tables.screening import (
    AssessmentRow,
    LesionPlaceRow,
    LesionRow,
    PictureRow,
    RiskProfileRow,
    VaultObjectRow,
    VisitRow,
)
from skintwin_desktop.store.tables.studio import CounterRow, PartyRow, SettingRow, StudioRow, UserRow

__all__ = [
    "CATALOGUE",
    "SEALED_RECORD",
    "AbilityRow",
    "AddendumRow",
    "AnnouncementRow",
    "AppointmentRow",
    "AssessmentRow",
    "Base",
    "CareAgreementRow",
    "ClientKeyRow",
    "ClientRow",
    "CommissionRow",
    "ConsentRow",
    "ConsentTextRow",
    "CounterRow",
    "DeliveryRow",
    "DraftRow",
    "EmergencyRow",
    "HealthAnswersRow",
    "IntakeRow",
    "InterpreterRow",
    "JournalKeyRow",
    "JournalReviewRow",
    "JournalRow",
    "LesionPlaceRow",
    "LesionRow",
    "PartyRow",
    "PictureRow",
    "RepresentativeRow",
    "RestrictionRow",
    "ResultRow",
    "RiskProfileRow",
    "SettingRow",
    "StatementHandoverRow",
    "StatementVersionRow",
    "StudioRow",
    "UserRow",
    "VaultObjectRow",
    "VisitRow",
]
