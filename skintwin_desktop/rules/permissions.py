"""Who may do what: the whole role × permission table of the studio, in one place."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a user is in the studio. The owner is a practitioner with one more right."""

    RECEPTIONIST = "receptionist"
    PRACTITIONER = "practitioner"
    OWNER = "owner"

    @property
    def cares(self) -> bool:
        """Tell whether this role holds the care key, and so can read what is medical."""
        return self is not Role.RECEPTIONIST


class Permission(StrEnum):
    """One thing that somebody may do."""

    SEARCH_CLIENTS = "search_clients"
    READ_CLIENT = "read_client"
    REGISTER_CLIENT = "register_client"
    CHANGE_CLIENT = "change_client"
    READ_AGENDA = "read_agenda"
    PLAN_APPOINTMENT = "plan_appointment"
    TAKE_INTAKE = "take_intake"
    POST_HEALTH_ANSWERS = "post_health_answers"
    READ_HEALTH_ANSWERS = "read_health_answers"
    RECORD_CONSENT = "record_consent"
    KEEP_DRAFTS = "keep_drafts"
    SCREEN = "screen"
    READ_MEDICAL_FILE = "read_medical_file"
    READ_PICTURES = "read_pictures"
    TAKE_IN_PICTURES = "take_in_pictures"
    SIGN_RISK_PROFILE = "sign_risk_profile"
    SIGN_RESULT = "sign_result"
    LIST_RESULTS = "list_results"
    READ_RESULT = "read_result"
    DELIVER_RESULT = "deliver_result"
    READ_STUDIO = "read_studio"
    VERIFY_JOURNAL = "verify_journal"
    READ_JOURNAL = "read_journal"
    EXPORT_JOURNAL = "export_journal"
    REVIEW_JOURNAL = "review_journal"
    CHANGE_STUDIO = "change_studio"
    MANAGE_USERS = "manage_users"
    CHANGE_OWN_PASSWORD = "change_own_password"  # noqa: S105 - the name of a right
    RENEW_RECOVERY_KEY = "renew_recovery_key"
    RESTRICT_FILE = "restrict_file"
    OPEN_IN_EMERGENCY = "open_in_emergency"
    SEE_EMERGENCIES = "see_emergencies"
    READ_PROTECTION = "read_protection"
    MERGE_CLIENTS = "merge_clients"
    READ_CONSENT_EVIDENCE = "read_consent_evidence"
    READ_PAYMENTS = "read_payments"
    TAKE_PAYMENTS = "take_payments"
    CLOSE_DAY = "close_day"
    CHANGE_PRICES = "change_prices"
    EXPORT_PAYMENTS = "export_payments"
    KEEP_CONTACT = "keep_contact"
    WRITE_TO_CLIENT = "write_to_client"
    NOTE_NEWS_WISH = "note_news_wish"
    READ_MEDICAL_NOTES = "read_medical_notes"
    MANAGE_NEWS = "manage_news"
    MANAGE_SOURCES = "manage_sources"
    HANDLE_REQUESTS = "handle_requests"
    DECIDE_REQUESTS = "decide_requests"
    DESTROY_FILE = "destroy_file"
    HOLD_FILE = "hold_file"
    DECIDE_HOLD = "decide_hold"


_EVERYBODY = frozenset(
    {
        Permission.SEARCH_CLIENTS,
        Permission.READ_CLIENT,
        Permission.REGISTER_CLIENT,
        Permission.CHANGE_CLIENT,
        Permission.READ_AGENDA,
        Permission.PLAN_APPOINTMENT,
        Permission.TAKE_INTAKE,
        Permission.POST_HEALTH_ANSWERS,
        Permission.RECORD_CONSENT,
        Permission.KEEP_DRAFTS,
        Permission.LIST_RESULTS,
        Permission.DELIVER_RESULT,
        Permission.READ_STUDIO,
        Permission.VERIFY_JOURNAL,
        Permission.CHANGE_OWN_PASSWORD,
        Permission.MERGE_CLIENTS,
        Permission.READ_PAYMENTS,
        Permission.TAKE_PAYMENTS,
        Permission.CLOSE_DAY,
        Permission.KEEP_CONTACT,
        Permission.WRITE_TO_CLIENT,
        Permission.NOTE_NEWS_WISH,
        Permission.HANDLE_REQUESTS,
    }
)
_CARE = frozenset(
    {
        Permission.READ_HEALTH_ANSWERS,
        Permission.SCREEN,
        Permission.READ_MEDICAL_FILE,
        Permission.READ_PICTURES,
        Permission.TAKE_IN_PICTURES,
        Permission.SIGN_RISK_PROFILE,
        Permission.SIGN_RESULT,
        Permission.READ_RESULT,
        Permission.RESTRICT_FILE,
        Permission.OPEN_IN_EMERGENCY,
        Permission.READ_PROTECTION,
        Permission.READ_CONSENT_EVIDENCE,
        Permission.READ_MEDICAL_NOTES,
        Permission.DECIDE_REQUESTS,
        Permission.DESTROY_FILE,
        Permission.HOLD_FILE,
    }
)
_OFFICE = frozenset(
    {
        Permission.CHANGE_STUDIO,
        Permission.READ_JOURNAL,
        Permission.EXPORT_JOURNAL,
        Permission.REVIEW_JOURNAL,
        Permission.SEE_EMERGENCIES,
        Permission.MANAGE_USERS,
        Permission.RENEW_RECOVERY_KEY,
        Permission.CHANGE_PRICES,
        Permission.EXPORT_PAYMENTS,
        Permission.MANAGE_NEWS,
        Permission.MANAGE_SOURCES,
        Permission.DECIDE_HOLD,
    }
)

TABLE: dict[Role, frozenset[Permission]] = {
    Role.RECEPTIONIST: _EVERYBODY,
    Role.PRACTITIONER: _EVERYBODY | _CARE,
    Role.OWNER: _EVERYBODY | _CARE | _OFFICE,
}


def may(role: Role, permission: Permission) -> bool:
    """Tell whether a role has a permission."""
    return permission in TABLE[role]
