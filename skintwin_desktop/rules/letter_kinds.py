"""The kinds of letters of a request about rights."""

from __future__ import annotations

from enum import StrEnum


class LetterKind(StrEnum):
    """The letters that a request brings along."""

    RECEIPT = "receipt"
    IDENTIFICATION = "identification"
    IDENTIFICATION_REMINDER = "identification_reminder"
    IDENTITY_FAILED = "identity_failed"
    ID_COPY_REFUSED = "id_copy_refused"
    EXTENSION = "extension"
    MORE_ASKED = "more_asked"
    TAKEN_BACK = "taken_back"
    LIFTING = "lifting"
    RECIPIENT = "recipient"
    ANSWER = "answer"
