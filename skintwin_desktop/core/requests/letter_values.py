"""What is filled in in the letters of a request: from what stands in it, never from what was planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.message_texts import studio_values
from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.files import website_part
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.recipients import recipients_of
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import files_in, notes_in, parts_in
from skintwin_desktop.core.requests.telling import told_values
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import deadlines, request_letters, retention
from skintwin_desktop.rules.deadlines import LIFTING_DAYS
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import LetterKind, Right, State
from skintwin_desktop.store.tables import (
    ProcessingRestrictionRow,
    RequestFileRow,
    RequestNoteRow,
    RequestPartRow,
    RequestStepRow,
    RightsRequestRow,
    StatementVersionRow,
)


def case_of(session: Session, row: RightsRequestRow, kind: LetterKind) -> LetterCase:
    """Return which letter it is, inside a deed."""
    noted = notes_in(session, row.id)
    less = any(part.decision in {records.PART, records.REFUSE} for part in parts_in(session, row.id))
    outcome = State(row.outcome) if row.outcome else None
    return LetterCase(
        kind=kind,
        right=Right(row.right),
        outcome=outcome,
        less_given=less or outcome is State.REFUSED,
        parcel=bool(parcels_that_count(noted)),
        destroyed="gone" in {one.code for one in notes.of_kinds(noted, notes.OUTCOME)},
    )


def must_name(row: RightsRequestRow, kind: LetterKind, language: str) -> dict[str, str]:
    """Return what a letter must name: the reference and when the request came, but not to a recipient of data."""
    if kind is LetterKind.RECIPIENT:
        return {}
    return {"reference": reference(row), "received": typeset.long_date(row.received_on, language)}


def values_of(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    *,
    kind: LetterKind,
    language: str,
    words: Mapping[str, Any],
) -> dict[str, str]:
    """Return everything that a letter can be filled in with, inside a deed; what is not known is not there.

    Reasons and outcomes lie sealed: they are opened for a letter about the file only, by who may.
    """
    long = typeset.long_date
    clock = deadlines.clock(row.received_on, row.extended_to)
    found = {
        **studio_values(studio, session, language),
        "received": long(row.received_on, language),
        "asked": words["asked"][language][row.right],
        "reference": reference(row),
        "promised": long(clock.until, language),
        "today": long(studio.today(), language),
    }
    if row.extended_to is not None:
        found["until"] = long(row.extended_to, language)
        found["why"] = words["whys"][language][row.extension_reason]
    if row.right == Right.OBJECTION and row.about == records.OBJECTION_NEWS:
        found["stopped_news"] = _moment(studio, session, row, State.STOPPED, language)
    elif row.right in {Right.OBJECTION, Right.WITHDRAWAL}:
        found["stopped"] = _moment(studio, session, row, State.STOPPED, language)
    if row.right == Right.OBJECTION and row.about == records.OBJECTION_FILE:
        found["file_ground"] = language
    if row.right == Right.WITHDRAWAL:
        found["no_consent_file"] = language
    found |= _restriction(studio, session, row, language)
    if kind not in request_letters.ADMINISTRATIVE:
        found |= _about_the_file(studio, session, row, language, words)
    return {name: text for name, text in found.items() if text}


def _moment(studio: Studio, session: Session, row: RightsRequestRow, target: State, language: str) -> str:
    asked = select(RequestStepRow.taken_at).where(
        RequestStepRow.request_id == row.id, RequestStepRow.target == target.value
    )
    taken = session.execute(asked.order_by(RequestStepRow.number.desc())).scalars().first()
    return typeset.long_date(studio.local(taken).date(), language) if taken else ""


def _restriction(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> dict[str, str]:
    asked = select(ProcessingRestrictionRow).where(ProcessingRestrictionRow.request_id == row.id)
    mark = session.execute(asked.order_by(ProcessingRestrictionRow.since)).scalars().first()
    if mark is None:
        return {}
    since = typeset.long_date(studio.local(mark.since).date(), language)
    lifted = studio.today() + timedelta(days=LIFTING_DAYS)
    return {"restricted": since, "since": since, "until": typeset.long_date(lifted, language)}


def _about_the_file(
    studio: Studio, session: Session, row: RightsRequestRow, language: str, words: Mapping[str, Any]
) -> dict[str, str]:
    noted = notes.counting(notes_in(session, row.id))
    reasons = {one.part_id: one for one in notes.of_kinds(noted, notes.REASON)}
    parts = parts_in(session, row.id)
    found = dict(_parts(studio, parts, reasons, language=language, words=words))
    found |= told_values(studio, parts, reasons, language=language, words=words)
    found |= dict.fromkeys(_of_the_website(session, parts, noted, files_in(session, row.id)), language)
    weighing = notes.of_kinds(noted, notes.WEIGHING)
    reason = weighing[-1] if weighing else reasons.get(None)
    for one in notes.of_kinds(noted, notes.OUTCOME):
        found[one.code] = notes.words_of(studio, one)
    if reason is not None:
        found["reason"] = notes.words_of(studio, reason)
    if row.client_id is not None:
        given_to = recipients_of(studio, session, row.client_id, language)
        found |= {"recipients": ", ".join(given_to)} if given_to else {"no_recipients": language}
    if parcels_that_count(noted):
        found["code_way"] = words["ways"][language]["desk" if row.channel == "desk" else "phone"]
    return found | _terms(session, language)


def _of_the_website(
    session: Session, parts: list[RequestPartRow], noted: list[RequestNoteRow], files: list[RequestFileRow]
) -> Iterator[str]:
    """Yield which blocks about the website belong in a letter: cookies, and the file with what it had."""
    website = website_part(parts, session)
    if website is not None and website.found != records.NOT_APPLICABLE:
        yield "cookies"
    refused = {part.id for part in parts if part.decision == records.REFUSE}
    if notes.of_kinds(noted, notes.PARCEL) and {file.part_id for file in files} - refused:
        yield "website_file"


def _parts(
    studio: Studio,
    parts: list[RequestPartRow],
    reasons: Mapping[UUID | None, RequestNoteRow],
    *,
    language: str,
    words: Mapping[str, Any],
) -> Iterator[tuple[str, str]]:
    """Yield what was given and what was not, a line each, with the ground and the reason of every refusal."""
    names, grounds = words["parts"][language], words["grounds"][language]
    given, less = [], []
    for part in parts:
        label = part.label or names.get(part.code, part.code)
        if part.decision == records.GIVE:
            given.append(f"– {label}")
        elif part.decision:
            until = f" ({typeset.long_date(part.kept_until, language)})" if part.kept_until else ""
            reason = notes.words_of(studio, reasons[part.id]) if part.id in reasons else ""
            less.append(f"– {label}{until}: {grounds.get(part.ground, part.ground)}. {reason}".strip())
    if given:
        yield "given", "\n".join(given)
    if less:
        yield "refusals", "\n".join(less)
    if parts and not given and not less:
        yield "nothing", language


def _terms(session: Session, language: str) -> dict[str, str]:
    """Return how long a file is kept by law, and what the statement says where that is something else."""
    newest = session.execute(select(StatementVersionRow).order_by(StatementVersionRow.dated.desc())).scalars().first()
    found = {"law_years": str(retention.LAW_YEARS)}
    if newest is not None and newest.promised_years != retention.LAW_YEARS:
        found["statement_years"] = str(newest.promised_years)
        found["statement_date"] = typeset.long_date(newest.dated, language)
    return found
