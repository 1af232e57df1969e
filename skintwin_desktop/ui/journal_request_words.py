"""The words of the journal about requests and objections: what happened and what it was about."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

EVENT_WORDS = {
    "request_registered": QT_TRANSLATE_NOOP("journal_words", "Request written down"),
    "request_linked": QT_TRANSLATE_NOOP("journal_words", "Request linked to a file"),
    "request_unlinked": QT_TRANSLATE_NOOP("journal_words", "Request taken off a file"),
    "request_stepped": QT_TRANSLATE_NOOP("journal_words", "Request went a step on"),
    "request_read": QT_TRANSLATE_NOOP("journal_words", "Request looked at"),
    "requests_listed": QT_TRANSLATE_NOOP("journal_words", "Requests listed"),
    "request_noted": QT_TRANSLATE_NOOP("journal_words", "Note with a request"),
    "request_words_read": QT_TRANSLATE_NOOP("journal_words", "Words of a request opened"),
    "request_identified": QT_TRANSLATE_NOOP("journal_words", "Identification with a request"),
    "request_searched": QT_TRANSLATE_NOOP("journal_words", "Source answered"),
    "request_decided": QT_TRANSLATE_NOOP("journal_words", "Decision with a request"),
    "request_looked_at": QT_TRANSLATE_NOOP("journal_words", "Second look"),
    "request_extended": QT_TRANSLATE_NOOP("journal_words", "Request extended"),
    "request_letter_made": QT_TRANSLATE_NOOP("journal_words", "Letter of a request kept"),
    "request_letter_read": QT_TRANSLATE_NOOP("journal_words", "Letter of a request looked at"),
    "request_letter_sent": QT_TRANSLATE_NOOP("journal_words", "Letter of a request sent"),
    "request_carried_out": QT_TRANSLATE_NOOP("journal_words", "Request carried out"),
    "request_file_added": QT_TRANSLATE_NOOP("journal_words", "File taken in with a request"),
    "id_copy_late": QT_TRANSLATE_NOOP("journal_words", "Incident: copy of a document kept longer than a week"),
    "request_file_destroyed": QT_TRANSLATE_NOOP("journal_words", "File of a request destroyed"),
    "request_files_read": QT_TRANSLATE_NOOP("journal_words", "Files of a request looked at"),
    "recipient_told": QT_TRANSLATE_NOOP("journal_words", "Recipient told"),
    "parcel_made": QT_TRANSLATE_NOOP("journal_words", "Sealed parcel made"),
    "own_statement_added": QT_TRANSLATE_NOOP("journal_words", "Own statement of the client added"),
    "own_statement_read": QT_TRANSLATE_NOOP("journal_words", "Own statement of the client read"),
    "processing_restricted": QT_TRANSLATE_NOOP("journal_words", "Processing restricted"),
    "lifting_announced": QT_TRANSLATE_NOOP("journal_words", "End of a restriction announced"),
    "restricted_use_allowed": QT_TRANSLATE_NOOP("journal_words", "Use of a restricted file allowed"),
    "processing_released": QT_TRANSLATE_NOOP("journal_words", "Restriction of processing ended"),
    "news_objected": QT_TRANSLATE_NOOP("journal_words", "Objection to news"),
    "news_wanted_again": QT_TRANSLATE_NOOP("journal_words", "News wanted again"),
    "balancing_signed": QT_TRANSLATE_NOOP("journal_words", "Balancing record signed"),
}
OBJECT_WORDS = {
    "request": QT_TRANSLATE_NOOP("journal_words", "Request"),
    "requests": QT_TRANSLATE_NOOP("journal_words", "Requests"),
    "request_identity": QT_TRANSLATE_NOOP("journal_words", "Identification with a request"),
    "request_part": QT_TRANSLATE_NOOP("journal_words", "Part of a request"),
    "request_letter": QT_TRANSLATE_NOOP("journal_words", "Letter of a request"),
    "own_statement": QT_TRANSLATE_NOOP("journal_words", "Own statement of the client"),
}
PERMISSION_WORDS = {
    "handle_requests": QT_TRANSLATE_NOOP("journal_words", "Write requests down and hand answers over"),
    "decide_requests": QT_TRANSLATE_NOOP("journal_words", "Decide on requests"),
}
