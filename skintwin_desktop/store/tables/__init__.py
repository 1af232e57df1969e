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
from skintwin_desktop.store.tables.consents import ConsentEvidenceRow, ConsentProofRow, ConsentRegionsRow
from skintwin_desktop.store.tables.contact import ClientMessageRow, ClientReachRow, ContactNoteRow, MedicalNoteRow
from skintwin_desktop.store.tables.erasure import (
    ErasureCertificateRow,
    ErasureRow,
    LegalHoldObjectRow,
    LegalHoldRow,
)
from skintwin_desktop.store.tables.history import ClientChangeRow, ClientMergeRow, MergeMoveRow
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
from skintwin_desktop.store.tables.news import (
    BalancingRow,
    NewsListEntryRow,
    NewsListRow,
    NewsWishRow,
    SuppressionKeyRow,
    SuppressionRow,
)
from skintwin_desktop.store.tables.payments import (
    DayClosingRow,
    InvoiceLineRow,
    InvoiceRow,
    PaymentRow,
    PriceRow,
    SellerRow,
)
from skintwin_desktop.store.tables.planning import AppointmentKindRow, OpeningRow, RecallRow, RoomRow, WaitingRow
from skintwin_desktop.store.tables.protection import EmergencyRow, JournalReviewRow, RestrictionRow
from skintwin_desktop.store.tables.requests import (
    ClientStatementRow,
    ProcessingRestrictionRow,
    RequestFileRow,
    RequestIdentityRow,
    RequestKeyRow,
    RequestLetterRow,
    RequestLookRow,
    RequestNoteRow,
    RequestPartRow,
    RequestStepRow,
    RightsRequestRow,
)
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
from skintwin_desktop.store.tables.sources import ExternalSourceRow
from skintwin_desktop.store.tables.studio import CounterRow, PartyRow, SettingRow, StudioRow, UserRow

__all__ = [
    "CATALOGUE",
    "SEALED_RECORD",
    "AbilityRow",
    "AddendumRow",
    "AnnouncementRow",
    "AppointmentKindRow",
    "AppointmentRow",
    "AssessmentRow",
    "BalancingRow",
    "Base",
    "CareAgreementRow",
    "ClientChangeRow",
    "ClientKeyRow",
    "ClientMergeRow",
    "ClientMessageRow",
    "ClientReachRow",
    "ClientRow",
    "ClientStatementRow",
    "CommissionRow",
    "ConsentEvidenceRow",
    "ConsentProofRow",
    "ConsentRegionsRow",
    "ConsentRow",
    "ConsentTextRow",
    "ContactNoteRow",
    "CounterRow",
    "DayClosingRow",
    "DeliveryRow",
    "DraftRow",
    "EmergencyRow",
    "ErasureCertificateRow",
    "ErasureRow",
    "ExternalSourceRow",
    "HealthAnswersRow",
    "IntakeRow",
    "InterpreterRow",
    "InvoiceLineRow",
    "InvoiceRow",
    "JournalKeyRow",
    "JournalReviewRow",
    "JournalRow",
    "LegalHoldObjectRow",
    "LegalHoldRow",
    "LesionPlaceRow",
    "LesionRow",
    "MedicalNoteRow",
    "MergeMoveRow",
    "NewsListEntryRow",
    "NewsListRow",
    "NewsWishRow",
    "OpeningRow",
    "PartyRow",
    "PaymentRow",
    "PictureRow",
    "PriceRow",
    "ProcessingRestrictionRow",
    "RecallRow",
    "RepresentativeRow",
    "RequestFileRow",
    "RequestIdentityRow",
    "RequestKeyRow",
    "RequestLetterRow",
    "RequestLookRow",
    "RequestNoteRow",
    "RequestPartRow",
    "RequestStepRow",
    "RestrictionRow",
    "ResultRow",
    "RightsRequestRow",
    "RiskProfileRow",
    "RoomRow",
    "SellerRow",
    "SettingRow",
    "StatementHandoverRow",
    "StatementVersionRow",
    "StudioRow",
    "SuppressionKeyRow",
    "SuppressionRow",
    "UserRow",
    "VaultObjectRow",
    "VisitRow",
    "WaitingRow",
]
