"""The codes of the journal in plain words, for who reads it here and for the client whose file it was about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from skintwin_desktop.core.events import Event
from skintwin_desktop.core.journal import Line, Verdict
from skintwin_desktop.ui import erasure_words, journal_request_words, words
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


def _said(words_of: Mapping[str, object], code: str) -> str:
    return translate("journal_words", str(words_of[code])) if code in words_of else code


_EVENT_WORDS = {
    "studio_founded": QT_TRANSLATE_NOOP("journal_words", "Studio founded"),
    "signed_in": QT_TRANSLATE_NOOP("journal_words", "Signed in"),
    "sign_in_failed": QT_TRANSLATE_NOOP("journal_words", "Signing in failed"),
    "signed_out": QT_TRANSLATE_NOOP("journal_words", "Signed out"),
    "locked": QT_TRANSLATE_NOOP("journal_words", "Locked"),
    "ended_unexpectedly": QT_TRANSLATE_NOOP("journal_words", "Program ended unexpectedly"),
    "recovery_key_used": QT_TRANSLATE_NOOP("journal_words", "Recovery sheet used"),
    "refused": QT_TRANSLATE_NOOP("journal_words", "Not allowed"),
    "client_registered": QT_TRANSLATE_NOOP("journal_words", "Client registered"),
    "client_changed": QT_TRANSLATE_NOOP("journal_words", "Client data changed"),
    "client_read": QT_TRANSLATE_NOOP("journal_words", "Client data looked at"),
    "clients_searched": QT_TRANSLATE_NOOP("journal_words", "Clients searched"),
    "clients_printed": QT_TRANSLATE_NOOP("journal_words", "List of clients printed"),
    "agenda_read": QT_TRANSLATE_NOOP("journal_words", "Agenda looked at"),
    "appointment_planned": QT_TRANSLATE_NOOP("journal_words", "Appointment planned"),
    "appointment_changed": QT_TRANSLATE_NOOP("journal_words", "Appointment changed"),
    "appointment_cancelled": QT_TRANSLATE_NOOP("journal_words", "Appointment cancelled"),
    "appointment_taken_back": QT_TRANSLATE_NOOP("journal_words", "Planned appointment taken back"),
    "agenda_printed": QT_TRANSLATE_NOOP("journal_words", "Agenda printed"),
    "agenda_exported": QT_TRANSLATE_NOOP("journal_words", "Agenda saved as a file"),
    "waiting_added": QT_TRANSLATE_NOOP("journal_words", "Put on the waiting list"),
    "waiting_closed": QT_TRANSLATE_NOOP("journal_words", "Waiting list changed"),
    "waiting_read": QT_TRANSLATE_NOOP("journal_words", "Waiting list looked at"),
    "recalls_read": QT_TRANSLATE_NOOP("journal_words", "Recall list looked at"),
    "recall_closed": QT_TRANSLATE_NOOP("journal_words", "Recall dealt with"),
    "intake_completed": QT_TRANSLATE_NOOP("journal_words", "Intake completed"),
    "health_answers_posted": QT_TRANSLATE_NOOP("journal_words", "Health answers stored"),
    "health_answers_read": QT_TRANSLATE_NOOP("journal_words", "Health answers looked at"),
    "consent_recorded": QT_TRANSLATE_NOOP("journal_words", "Consent recorded"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("journal_words", "Consent withdrawn"),
    "consents_listed": QT_TRANSLATE_NOOP("journal_words", "Consents that run out listed"),
    "consent_evidence_added": QT_TRANSLATE_NOOP("journal_words", "Signed form or signature kept"),
    "consent_evidence_read": QT_TRANSLATE_NOOP("journal_words", "Signed form or signature looked at"),
    "consent_evidence_exported": QT_TRANSLATE_NOOP("journal_words", "Signed form saved outside the studio"),
    "consent_advice_passed": QT_TRANSLATE_NOOP("journal_words", "Went on without the advised consent"),
    "consent_level_changed": QT_TRANSLATE_NOOP("journal_words", "How strictly consent is asked, changed"),
    "statement_handed_over": QT_TRANSLATE_NOOP("journal_words", "Privacy statement handed over"),
    "draft_saved": QT_TRANSLATE_NOOP("journal_words", "Draft saved"),
    "draft_read": QT_TRANSLATE_NOOP("journal_words", "Draft opened"),
    "draft_discarded": QT_TRANSLATE_NOOP("journal_words", "Draft discarded"),
    "visit_started": QT_TRANSLATE_NOOP("journal_words", "Visit started"),
    "visit_finished": QT_TRANSLATE_NOOP("journal_words", "Visit finished"),
    "medical_file_read": QT_TRANSLATE_NOOP("journal_words", "Medical file looked at"),
    "lesion_recorded": QT_TRANSLATE_NOOP("journal_words", "Lesion recorded"),
    "lesion_moved": QT_TRANSLATE_NOOP("journal_words", "Lesion moved"),
    "lesion_changed": QT_TRANSLATE_NOOP("journal_words", "Lesion changed"),
    "lesion_assessed": QT_TRANSLATE_NOOP("journal_words", "Lesion assessed"),
    "picture_taken_in": QT_TRANSLATE_NOOP("journal_words", "Picture taken in"),
    "picture_read": QT_TRANSLATE_NOOP("journal_words", "Picture looked at"),
    "picture_linked": QT_TRANSLATE_NOOP("journal_words", "Picture linked"),
    "risk_profile_signed": QT_TRANSLATE_NOOP("journal_words", "Risk profile signed"),
    "result_previewed": QT_TRANSLATE_NOOP("journal_words", "Result previewed"),
    "result_signed": QT_TRANSLATE_NOOP("journal_words", "Result signed"),
    "result_read": QT_TRANSLATE_NOOP("journal_words", "Result looked at"),
    "result_printed": QT_TRANSLATE_NOOP("journal_words", "Result printed"),
    "result_exported": QT_TRANSLATE_NOOP("journal_words", "Result saved as PDF"),
    "results_listed": QT_TRANSLATE_NOOP("journal_words", "List of results looked at"),
    "addendum_signed": QT_TRANSLATE_NOOP("journal_words", "Addendum signed"),
    "result_delivered": QT_TRANSLATE_NOOP("journal_words", "Result delivered"),
    "journal_verified": QT_TRANSLATE_NOOP("journal_words", "Journal checked"),
    "journal_read": QT_TRANSLATE_NOOP("journal_words", "Journal looked at"),
    "journal_exported": QT_TRANSLATE_NOOP("journal_words", "Journal exported"),
    "journal_reviewed": QT_TRANSLATE_NOOP("journal_words", "Journal reviewed for the month"),
    "client_view_read": QT_TRANSLATE_NOOP("journal_words", "Overview for the client made"),
    "vault_verified": QT_TRANSLATE_NOOP("journal_words", "Vault checked"),
    "studio_changed": QT_TRANSLATE_NOOP("journal_words", "Studio details changed"),
    "user_added": QT_TRANSLATE_NOOP("journal_words", "User added"),
    "user_changed": QT_TRANSLATE_NOOP("journal_words", "User changed"),
    "role_changed": QT_TRANSLATE_NOOP("journal_words", "Role changed"),
    "user_suspended": QT_TRANSLATE_NOOP("journal_words", "User suspended"),
    "user_reinstated": QT_TRANSLATE_NOOP("journal_words", "User reinstated"),
    "user_removed": QT_TRANSLATE_NOOP("journal_words", "User removed"),
    "users_listed": QT_TRANSLATE_NOOP("journal_words", "Users looked at"),
    "password_reset": QT_TRANSLATE_NOOP("journal_words", "Password reset"),
    "password_changed": QT_TRANSLATE_NOOP("journal_words", "Password changed"),
    "password_confirmed": QT_TRANSLATE_NOOP("journal_words", "Password asked again"),
    "keys_renewed": QT_TRANSLATE_NOOP("journal_words", "Keys renewed"),
    "recovery_key_renewed": QT_TRANSLATE_NOOP("journal_words", "Recovery sheet renewed"),
    "recovery_key_confirmed": QT_TRANSLATE_NOOP("journal_words", "Recovery sheet checked"),
    "recovery_key_dropped": QT_TRANSLATE_NOOP("journal_words", "New recovery sheet given up"),
    "sign_in_refused": QT_TRANSLATE_NOOP("journal_words", "Signing in refused"),
    "file_restricted": QT_TRANSLATE_NOOP("journal_words", "File restricted"),
    "restriction_lifted": QT_TRANSLATE_NOOP("journal_words", "Restriction lifted"),
    "emergency_opened": QT_TRANSLATE_NOOP("journal_words", "File opened in an emergency"),
    "emergencies_read": QT_TRANSLATE_NOOP("journal_words", "Emergencies looked at"),
    "emergencies_seen": QT_TRANSLATE_NOOP("journal_words", "Emergencies marked as seen"),
    "client_screen_opened": QT_TRANSLATE_NOOP("journal_words", "Client's own screen opened"),
    "client_screen_handed_in": QT_TRANSLATE_NOOP("journal_words", "Answers handed in on the client's own screen"),
    "statement_added": QT_TRANSLATE_NOOP("journal_words", "Privacy statement changed"),
    **erasure_words.EVENTS,
    "commissioner_blocked": QT_TRANSLATE_NOOP("journal_words", "Result blocked for the commissioner"),
    "to_inform_listed": QT_TRANSLATE_NOOP("journal_words", "List of clients to inform looked at"),
    "value_revealed": QT_TRANSLATE_NOOP("journal_words", "Hidden value shown"),
    "look_alikes_found": QT_TRANSLATE_NOOP("journal_words", "Shown as a look-alike"),
    "merge_previewed": QT_TRANSLATE_NOOP("journal_words", "Files put side by side"),
    "clients_merged": QT_TRANSLATE_NOOP("journal_words", "Files joined"),
    "merge_undone": QT_TRANSLATE_NOOP("journal_words", "Files set apart again"),
    "prices_changed": QT_TRANSLATE_NOOP("journal_words", "Prices changed"),
    "invoice_issued": QT_TRANSLATE_NOOP("journal_words", "Invoice made final"),
    "invoice_credited": QT_TRANSLATE_NOOP("journal_words", "Invoice credited"),
    "invoice_read": QT_TRANSLATE_NOOP("journal_words", "Invoice looked at"),
    "invoice_printed": QT_TRANSLATE_NOOP("journal_words", "Invoice printed"),
    "invoice_saved": QT_TRANSLATE_NOOP("journal_words", "Invoice saved as PDF"),
    "payments_read": QT_TRANSLATE_NOOP("journal_words", "Payments looked at"),
    "payment_taken": QT_TRANSLATE_NOOP("journal_words", "Payment booked"),
    "payment_returned": QT_TRANSLATE_NOOP("journal_words", "Refund booked"),
    "payment_corrected": QT_TRANSLATE_NOOP("journal_words", "Payment taken back"),
    "refund_sent": QT_TRANSLATE_NOOP("journal_words", "Refund transferred"),
    "day_read": QT_TRANSLATE_NOOP("journal_words", "Day of the till looked at"),
    "day_closed": QT_TRANSLATE_NOOP("journal_words", "Day of the till closed"),
    "day_report_printed": QT_TRANSLATE_NOOP("journal_words", "Day report made"),
    "payments_exported": QT_TRANSLATE_NOOP("journal_words", "Table for the bookkeeper saved"),
    "contact_noted": QT_TRANSLATE_NOOP("journal_words", "Contact note written"),
    "contact_read": QT_TRANSLATE_NOOP("journal_words", "Contact looked at"),
    "medical_note_read": QT_TRANSLATE_NOOP("journal_words", "Medical note read"),
    "message_made": QT_TRANSLATE_NOOP("journal_words", "Message made"),
    "message_exported": QT_TRANSLATE_NOOP("journal_words", "Letter saved"),
    "reach_changed": QT_TRANSLATE_NOOP("journal_words", "Ways to reach changed"),
    "news_list_built": QT_TRANSLATE_NOOP("journal_words", "News list built"),
    "news_list_read": QT_TRANSLATE_NOOP("journal_words", "News list looked at"),
    "news_list_exported": QT_TRANSLATE_NOOP("journal_words", "News list left the program"),
    "source_changed": QT_TRANSLATE_NOOP("journal_words", "Register of sources changed"),
    **journal_request_words.EVENT_WORDS,
}


def event_word(code: str) -> str:
    """Return what happened; a word that a newer program wrote stays as it is."""
    return _said(_EVENT_WORDS, code)


_OBJECT_WORDS = {
    "addendum": QT_TRANSLATE_NOOP("journal_words", "Addendum"),
    "agenda": QT_TRANSLATE_NOOP("journal_words", "Agenda"),
    "appointment": QT_TRANSLATE_NOOP("journal_words", "Appointment"),
    "assessment": QT_TRANSLATE_NOOP("journal_words", "Assessment of a lesion"),
    "client": QT_TRANSLATE_NOOP("journal_words", "Client data"),
    "earlier_values": QT_TRANSLATE_NOOP("journal_words", "Earlier values"),
    "joined_files": QT_TRANSLATE_NOOP("journal_words", "Joined files"),
    "consent": QT_TRANSLATE_NOOP("journal_words", "Consent"),
    "consents": QT_TRANSLATE_NOOP("journal_words", "Consents"),
    "consent_evidence": QT_TRANSLATE_NOOP("journal_words", "Evidence of a consent"),
    "consent_level": QT_TRANSLATE_NOOP("journal_words", "Strictness of a consent"),
    "consent_text": QT_TRANSLATE_NOOP("journal_words", "Text of a consent"),
    "draft": QT_TRANSLATE_NOOP("journal_words", "Draft"),
    "emergency": QT_TRANSLATE_NOOP("journal_words", "Emergency procedure"),
    "emergencies": QT_TRANSLATE_NOOP("journal_words", "Emergency procedures"),
    "health_answers": QT_TRANSLATE_NOOP("journal_words", "Health answers"),
    "intake": QT_TRANSLATE_NOOP("journal_words", "Intake"),
    "invoice": QT_TRANSLATE_NOOP("journal_words", "Invoice"),
    "payment": QT_TRANSLATE_NOOP("journal_words", "Payment"),
    "payments": QT_TRANSLATE_NOOP("journal_words", "Payments"),
    "price": QT_TRANSLATE_NOOP("journal_words", "Price"),
    "till": QT_TRANSLATE_NOOP("journal_words", "Till"),
    "journal": QT_TRANSLATE_NOOP("journal_words", "Journal"),
    "lesion": QT_TRANSLATE_NOOP("journal_words", "Lesion"),
    "medical_file": QT_TRANSLATE_NOOP("journal_words", "Medical file"),
    "permission": QT_TRANSLATE_NOOP("journal_words", "Permission"),
    "picture": QT_TRANSLATE_NOOP("journal_words", "Picture"),
    "pictures": QT_TRANSLATE_NOOP("journal_words", "Pictures"),
    "protection": QT_TRANSLATE_NOOP("journal_words", "Protection"),
    "recovery_key": QT_TRANSLATE_NOOP("journal_words", "Recovery sheet"),
    "recall": QT_TRANSLATE_NOOP("journal_words", "Recall"),
    "restriction": QT_TRANSLATE_NOOP("journal_words", "Restriction"),
    "result": QT_TRANSLATE_NOOP("journal_words", "Result"),
    "results": QT_TRANSLATE_NOOP("journal_words", "Results"),
    "retention": QT_TRANSLATE_NOOP("journal_words", "Retention"),
    "risk_profile": QT_TRANSLATE_NOOP("journal_words", "Risk profile"),
    "commission": QT_TRANSLATE_NOOP("journal_words", "Commissioner"),
    "representative": QT_TRANSLATE_NOOP("journal_words", "Representative"),
    "statement": QT_TRANSLATE_NOOP("journal_words", "Privacy statement"),
    "clients": QT_TRANSLATE_NOOP("journal_words", "Clients"),
    "studio": QT_TRANSLATE_NOOP("journal_words", "Studio"),
    "waiting": QT_TRANSLATE_NOOP("journal_words", "Waiting list"),
    "user": QT_TRANSLATE_NOOP("journal_words", "User"),
    "users": QT_TRANSLATE_NOOP("journal_words", "Users"),
    "visit": QT_TRANSLATE_NOOP("journal_words", "Visit"),
    "contact": QT_TRANSLATE_NOOP("journal_words", "Contact"),
    "contact_note": QT_TRANSLATE_NOOP("journal_words", "Contact note"),
    "message": QT_TRANSLATE_NOOP("journal_words", "Message"),
    "news": QT_TRANSLATE_NOOP("journal_words", "News"),
    "news_list": QT_TRANSLATE_NOOP("journal_words", "News list"),
    "balancing": QT_TRANSLATE_NOOP("journal_words", "Balancing record"),
    "source": QT_TRANSLATE_NOOP("journal_words", "External source"),
    "sources": QT_TRANSLATE_NOOP("journal_words", "External sources"),
    **journal_request_words.OBJECT_WORDS,
    **erasure_words.OBJECTS,
}


def object_word(code: str) -> str:
    """Return the word for what a deed was about."""
    return _said(_OBJECT_WORDS, code)


_PERMISSION_WORDS = {
    **journal_request_words.PERMISSION_WORDS,
    "search_clients": QT_TRANSLATE_NOOP("journal_words", "Search clients"),
    "read_client": QT_TRANSLATE_NOOP("journal_words", "See client data"),
    "register_client": QT_TRANSLATE_NOOP("journal_words", "Register clients"),
    "change_client": QT_TRANSLATE_NOOP("journal_words", "Change client data"),
    "read_agenda": QT_TRANSLATE_NOOP("journal_words", "See the agenda"),
    "plan_appointment": QT_TRANSLATE_NOOP("journal_words", "Plan appointments"),
    "take_intake": QT_TRANSLATE_NOOP("journal_words", "Take an intake"),
    "post_health_answers": QT_TRANSLATE_NOOP("journal_words", "Store health answers"),
    "read_health_answers": QT_TRANSLATE_NOOP("journal_words", "Read health answers"),
    "record_consent": QT_TRANSLATE_NOOP("journal_words", "Record consent"),
    "keep_drafts": QT_TRANSLATE_NOOP("journal_words", "Keep drafts"),
    "screen": QT_TRANSLATE_NOOP("journal_words", "Screen"),
    "read_medical_file": QT_TRANSLATE_NOOP("journal_words", "Read the medical file"),
    "read_pictures": QT_TRANSLATE_NOOP("journal_words", "Look at pictures"),
    "take_in_pictures": QT_TRANSLATE_NOOP("journal_words", "Take in pictures"),
    "sign_risk_profile": QT_TRANSLATE_NOOP("journal_words", "Sign a risk profile"),
    "sign_result": QT_TRANSLATE_NOOP("journal_words", "Sign a result"),
    "list_results": QT_TRANSLATE_NOOP("journal_words", "List results"),
    "read_result": QT_TRANSLATE_NOOP("journal_words", "Read a result"),
    "deliver_result": QT_TRANSLATE_NOOP("journal_words", "Deliver a result"),
    "read_studio": QT_TRANSLATE_NOOP("journal_words", "See the studio’s details"),
    "verify_journal": QT_TRANSLATE_NOOP("journal_words", "Check the journal"),
    "read_journal": QT_TRANSLATE_NOOP("journal_words", "Read the journal"),
    "export_journal": QT_TRANSLATE_NOOP("journal_words", "Export the journal"),
    "review_journal": QT_TRANSLATE_NOOP("journal_words", "Review the journal"),
    "change_studio": QT_TRANSLATE_NOOP("journal_words", "Change the studio’s details"),
    "manage_users": QT_TRANSLATE_NOOP("journal_words", "Manage users"),
    "change_own_password": QT_TRANSLATE_NOOP("journal_words", "Change the own password"),
    "renew_recovery_key": QT_TRANSLATE_NOOP("journal_words", "Renew the recovery sheet"),
    "restrict_file": QT_TRANSLATE_NOOP("journal_words", "Restrict a file"),
    "open_in_emergency": QT_TRANSLATE_NOOP("journal_words", "Open in an emergency"),
    "see_emergencies": QT_TRANSLATE_NOOP("journal_words", "See emergencies"),
    "read_protection": QT_TRANSLATE_NOOP("journal_words", "See what is protected"),
    "merge_clients": QT_TRANSLATE_NOOP("journal_words", "Join files"),
    "read_payments": QT_TRANSLATE_NOOP("journal_words", "See invoices and payments"),
    "take_payments": QT_TRANSLATE_NOOP("journal_words", "Make invoices and take payments"),
    "close_day": QT_TRANSLATE_NOOP("journal_words", "Close the till"),
    "change_prices": QT_TRANSLATE_NOOP("journal_words", "Change prices"),
    "export_payments": QT_TRANSLATE_NOOP("journal_words", "Export for the bookkeeper"),
    "keep_contact": QT_TRANSLATE_NOOP("journal_words", "Keep contact notes"),
    "write_to_client": QT_TRANSLATE_NOOP("journal_words", "Write to clients"),
    "note_news_wish": QT_TRANSLATE_NOOP("journal_words", "Note who wants no news"),
    "read_medical_notes": QT_TRANSLATE_NOOP("journal_words", "Read medical notes"),
    "manage_news": QT_TRANSLATE_NOOP("journal_words", "Make news lists"),
    **erasure_words.PERMISSIONS,
    "manage_sources": QT_TRANSLATE_NOOP("journal_words", "Keep the register of sources"),
    "read_consent_evidence": QT_TRANSLATE_NOOP("journal_words", "Open signed forms and signatures"),
}


def permission_word(code: str) -> str:
    """Return what somebody wanted to do and may not."""
    return _said(_PERMISSION_WORDS, code)


_KIND_WORDS = {
    "create": QT_TRANSLATE_NOOP("journal_words", "Enter"),
    "read": QT_TRANSLATE_NOOP("journal_words", "Look"),
    "update": QT_TRANSLATE_NOOP("journal_words", "Change"),
    "delete": QT_TRANSLATE_NOOP("journal_words", "Destroy"),
    "execute": QT_TRANSLATE_NOOP("journal_words", "Do"),
}


def kind_word(code: str) -> str:
    """Return the word for a kind of deed."""
    return _said(_KIND_WORDS, code)


_PURPOSE_WORDS = {
    "screening": QT_TRANSLATE_NOOP("journal_words", "screening"),
    "risk_profile": QT_TRANSLATE_NOOP("journal_words", "risk profile"),
    "delivery": QT_TRANSLATE_NOOP("journal_words", "delivery"),
    "file": QT_TRANSLATE_NOOP("journal_words", "file keeping"),
    "contact": QT_TRANSLATE_NOOP("journal_words", "contact"),
    "payment": QT_TRANSLATE_NOOP("journal_words", "payment"),
    "office": QT_TRANSLATE_NOOP("journal_words", "the studio"),
    "disclosure": QT_TRANSLATE_NOOP("journal_words", "passing on"),
    "rights": QT_TRANSLATE_NOOP("journal_words", "rights of the client"),
    "news": QT_TRANSLATE_NOOP("journal_words", "news"),
}


def purpose_word(code: str) -> str:
    """Return why something was done."""
    return _said(_PURPOSE_WORDS, code)


_ROLE_WORDS = {
    "receptionist": QT_TRANSLATE_NOOP("journal_words", "receptionist"),
    "practitioner": QT_TRANSLATE_NOOP("journal_words", "practitioner"),
    "owner": QT_TRANSLATE_NOOP("journal_words", "owner"),
}


def role_word(code: str) -> str:
    """Return the word for a role."""
    return _said(_ROLE_WORDS, code)


_EXPORT_PURPOSES = {
    "inspection": QT_TRANSLATE_NOOP("journal_words", "A regulator or inspector asks for it"),
    "client_request": QT_TRANSLATE_NOOP("journal_words", "A client asks who looked"),
    "incident": QT_TRANSLATE_NOOP("journal_words", "An incident is being looked into"),
    "legal": QT_TRANSLATE_NOOP("journal_words", "A court or lawyer asks for it"),
}


def export_purpose(code: str) -> str:
    """Return why the journal leaves the studio."""
    return _said(_EXPORT_PURPOSES, code)


_FAULT_WORDS = {
    "missing": QT_TRANSLATE_NOOP("journal_words", "a line is missing or inserted"),
    "changed": QT_TRANSLATE_NOOP("journal_words", "the line was changed"),
    "signature": QT_TRANSLATE_NOOP("journal_words", "the signature does not fit"),
    "day": QT_TRANSLATE_NOOP("journal_words", "the day does not fit"),
    "cut": QT_TRANSLATE_NOOP("journal_words", "lines at the end are gone"),
}


def fault_word(code: str) -> str:
    """Return what is wrong with the first bad line."""
    return _said(_FAULT_WORDS, code)


def about(line: Line) -> str:
    """Return what the event does not say by itself: the workplace, the right that lacked, whom, how many."""
    if line.event == Event.REFUSED:
        return permission_word(line.object_id)
    told = ""
    if line.event in {Event.SIGNED_IN, Event.SIGNED_OUT, Event.LOCKED}:
        told = translate("journal_words", "Workplace %1").replace("%1", line.station)
    elif line.event == Event.CLIENTS_SEARCHED:
        told = translate("journal_words", "%1 found").replace("%1", str(line.count))
    elif line.event == Event.JOURNAL_REVIEWED:
        told = month(line.object_id)
    elif line.object_type == "journal":
        told = translate("journal_words", "%1 lines").replace("%1", number(line.count))
    elif line.object_name or line.count > 1:
        told = line.object_name or f"{object_word(line.object_type)} ({number(line.count)})"
    return told


def outcome_chip(line: Line) -> Chip:
    """Return the chip of a line's outcome; the emergency procedure comes before all else."""
    if line.emergency:
        return Chip("danger", "first-aid", translate("journal_words", "Emergency"))
    if line.outcome == "refused":
        return Chip("danger", "prohibit", translate("journal_words", "Refused"))
    if line.event == Event.SIGN_IN_FAILED:
        return Chip("warn", "warning", translate("journal_words", "Failed"))
    return Chip("neutral", "check", translate("journal_words", "Allowed"))


def chain_chip(verdict: Verdict | None, checked_at: str) -> Chip:
    """Return the chip of the chain's state; None while it is being checked."""
    if verdict is None:
        return Chip("neutral", "link-simple", translate("journal_words", "Chain is being checked"))
    if verdict.first_bad is None:
        text = translate("journal_words", "Chain whole until %1")
        return Chip("success", "link-simple", text.replace("%1", checked_at))
    line = number(verdict.first_bad)
    return Chip("danger", "link-break", translate("journal_words", "Chain broken at line %1").replace("%1", line))


def number(value: int) -> str:
    """Return a number with a thin space between its thousands."""
    return f"{value:,}".replace(",", "\u202f")


def month(code: str) -> str:
    """Return a month as October 2026; what is no month stays as it is."""
    try:
        first = date.fromisoformat(f"{code}-01")
    except ValueError:
        return code
    return f"{words.month(first)} {first.year}"
