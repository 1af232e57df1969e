"""The words of the life that the proof ``clear`` lives, and which texts of the database are none of a person's."""

from __future__ import annotations

import hashlib

from tests.prove.lock_desk import TYPED

FIELDS = (
    "first_name", "name_prefix", "last_name", "initials", "street", "house_number", "house_addition", "city", "email",
    "gp", "gp_city", "commissioner", "recipient", "health_detail", "health_note", "change_reason", "room", "reason",
    "place", "impression", "explanation", "file_name", "camera", "profile", "general", "addendum", "addendum_reason",
    "draft_title", "draft_value", "window", "representative", "service",
    # the desk: money, agenda, contact, who stands beside the client, the practice itself
    "payer", "payer_address", "payer_city", "reference", "line", "wish", "call", "told", "mail", "scan", "till",
    "giver", "spoken", "beside_first", "beside_prefix", "beside_last", "ability", "before", "joined_last", "news_title",
    "news_subject", "news_text", "source", "statement", "weighed",
)  # fmt: skip


def _word(field: str) -> str:
    """Make a word that no dictionary has, with letters outside ASCII, the same in every process."""
    digest = hashlib.sha256(f"marked {field}".encode()).digest()
    letters = "".join("bcdfghjkmnpqrstvwxz"[byte % 19] for byte in digest[:9])
    return f"Q{letters[:4]}ëy{letters[4:]}"


MARKED = {field: _word(field) for field in FIELDS} | {"typed": TYPED}
for _plain in ("email", "camera", "file_name", "scan"):  # these have no letters outside ASCII in the field
    MARKED[_plain] = MARKED[_plain].replace("ë", "e")
BORN, PHONE, POSTCODE, TAKEN = "23-07-1931", "06 48391752", "9831 QX", "1997:02:28 03:14:07"
VAT_NUMBER = "NL004495445B01"
DIGITS = {
    "born": ("23-07-1931", "1931-07-23", "19310723", "23 juli 1931"),
    "phone": ("0648391752", "48391752", "06 48391752", "06-48391752"),
    "postcode": ("9831 QX", "9831QX"),
    "taken": ("1997:02:28", "1997-02-28"),
    "vat_number": (VAT_NUMBER,),
    "account": ("NL20INGB0001234567", "NL20 INGB 0001 2345 67"),
}
"""What has no letters to mark: an odd value in the shapes in which it may be written."""

CODED = {
    "announcement.told_how", "client_change.field", "client_change.source", "client_message.channel",
    "client_message.language", "client_message.subject", "client_message.template", "client_message.type",
    "consent_evidence.kind", "consent_evidence.sealed.format", "contact_note.channel", "contact_note.direction",
    "contact_note.kind", "interpreter.source", "interpreter.who", "invoice.credit_reason", "invoice.language",
    "invoice.payer", "invoice.payer_country", "invoice_line.code", "invoice_line.vat", "news_list_entry.ground",
    "payment.correction_reason", "payment.method", "recall.closed_because", "representative.authority",
    "representative.decides", "representative.relation", "representative.source", "waiting.kind", "waiting.parts",
    "waiting.weekdays",
    "appointment.kind", "appointment.status", "assessment.sealed.action", "assessment.sealed.change",
    "assessment.sealed.impression", "care_agreement.requested_by", "client.contact_by", "client.country",
    "client.language", "client.sex", "client.source", "commission.kind", "consent.answer", "consent.given_by",
    "consent.method", "consent.purpose", "consent.relation", "consent.scope", "delivery.identity_check",
    "delivery.way", "health_answers.sealed.answers",
    "health_answers.sealed.confirmed_phototype", "health_answers.sealed.given_by", "health_answers.sealed.phototype",
    "lesion.state", "lesion_place.sealed.laterality", "lesion_place.sealed.region", "lesion_place.sealed.site_path",
    "lesion_place.sealed.snomed", "lesion_place.sealed.view", "party.kind", "picture.sealed.format",
    "picture.sealed.kind", "result.sealed.language", "result.sealed.lesions.action", "result.sealed.lesions.view",
    "result.sealed.risk_class", "risk_profile.sealed.naevus_count", "risk_profile.sealed.phototype",
    "risk_profile.sealed.risk_class", "statement_handover.way", "vault_object.kind", "visit.sealed.reason",
}  # fmt: skip
"""Texts that hold one of a few words of the program's own, never what somebody typed."""
NOBODYS = {
    "consent_evidence.original", "invoice.payer_postcode", "invoice.payer_vat_number", "payment.iban",
    "representative.phone",
    "addendum.report", "draft.kind", "draft.subject", "picture.original", "picture.preview", "picture.thumbnail",
    "result.report", "result.sealed.letterhead.name", "result.sealed.letterhead.address",
    "result.sealed.letterhead.postcode", "result.sealed.letterhead.city", "result.sealed.letterhead.email",
    "result.sealed.letterhead.phone", "result.sealed.lesions.pictures.caption", "result.sealed.client_number",
    "result.sealed.lesions.assessment",
    "result.sealed.lesions.pictures.picture", "result.sealed.practitioner", "result.sealed.practitioner_function",
    "result.sealed.visited_on", "result.sealed.birth_date", "vault_object.object_id", "picture.sealed.taken_at",
    "client.phone", "client.postcode", "client.birth_date",
}  # fmt: skip
"""Names of files and rows, numbers, and the names of who works here; and what DIGITS searches for."""
