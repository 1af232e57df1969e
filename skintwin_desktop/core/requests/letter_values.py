"""What is filled in in the letters of a request: from what stands in it, never from what was planned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import consents, news
from skintwin_desktop.core.message_texts import studio_values
from skintwin_desktop.core.requests import items, notes, records, restricting
from skintwin_desktop.core.requests.addressees import is_certain, is_strange
from skintwin_desktop.core.requests.clocks import clock_of
from skintwin_desktop.core.requests.facts import foreseen
from skintwin_desktop.core.requests.letter_parts import about_the_file
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import dealings_in, notes_in, parts_in
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.consents import GIVEN
from skintwin_desktop.rules.deadlines import LIFTING_DAYS
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_letters import OUTSIDERS, WITHOUT_AVG, LetterCase
from skintwin_desktop.rules.requests import STOPPING, WITH_COPY, LetterKind, Right, State
from skintwin_desktop.rules.restrictions import WHOLE_FILE
from skintwin_desktop.store.tables import ProcessingRestrictionRow, RequestStepRow, RightsRequestRow, VisitRow

ENDS = frozenset({LetterKind.ANSWER, LetterKind.TAKEN_BACK})
"""With one of these a request is over, and what waited for it may be used again a week later."""
_REASONS = {LetterKind.EXTENSION: (notes.REMARK, "extension"), LetterKind.MORE_ASKED: (notes.UNPROVEN, "")}
"""The note whose words a letter gives as its reason."""

_TELLING = frozenset(
    {"consent", "consequences", "weighing", "limited_use", "still_withdrawn", "still_no_news", "still_restricted"}
)
"""What only somebody with a file can be told; left out as long as it may be somebody else who asks."""


def case_of(session: Session, row: RightsRequestRow, kind: LetterKind) -> LetterCase:
    """Return which letter it is, inside a deed."""
    noted = notes_in(session, row.id)
    less = any(part.decision in {records.PART, records.REFUSE} for part in parts_in(session, row.id))
    outcome = State(row.outcome) if row.outcome else _foreseen(session, row, kind)
    silent = _is_silent(session, row, outcome)
    return LetterCase(
        kind=kind,
        right=Right(row.right),
        outcome=outcome,
        less_given=less or outcome is State.REFUSED,
        parcel=bool(parcels_that_count(noted)),
        destroyed="gone" in {one.code for one in notes.of_kinds(noted, notes.OUTCOME)},
        ends_restriction=kind in ENDS and not silent and bool(restricting.ending_with(session, row)),
        silent=silent,
    )


def _foreseen(session: Session, row: RightsRequestRow, kind: LetterKind) -> State | None:
    """Return what the answer becomes that is looked at a second time: where it gives, it says what it gives."""
    shown = kind is LetterKind.ANSWER and row.state == State.SECOND_LOOK
    gives = Right(row.right) in WITH_COPY | {Right.POLICE}
    return foreseen(dealings_in(session, row.id)) if shown and gives else None


def _is_silent(session: Session, row: RightsRequestRow, outcome: State | None) -> bool:
    """Tell whether an answer may not say that there is a file, nor that there is none.

    To an outsider who gets nothing, and to whoever did not show who they are.
    """
    right = Right(row.right)
    if outcome in {State.GRANTED, State.PARTLY} or right in STOPPING:
        return False
    if right in {Right.COMMISSIONER, Right.POLICE} or row.relation in OUTSIDERS:
        return True
    return not is_certain(session, row)


def must_name(row: RightsRequestRow, kind: LetterKind, language: str) -> dict[str, str]:
    """Return what a letter must name: the reference and when the request came, but not to a recipient of data."""
    if kind is LetterKind.RECIPIENT:
        return {}
    found = {"reference": reference(row), "received": typeset.long_date(row.received_on, language)}
    if kind is LetterKind.EXTENSION and row.extended_to is not None:
        found["until"] = typeset.long_date(row.extended_to, language)
    return found


def blocks_for(session: Session, row: RightsRequestRow, language: str, words: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the texts of the blocks: where somebody else asks than the client, those that speak of somebody else.

    Where it may be somebody else, those that do not say that there is a file.
    """
    blocks: Mapping[str, str] = words["blocks"][language]
    if is_strange(session, row):
        return {**blocks, **words["blocks_unsure"][language]}
    return blocks if is_own(row) else {**blocks, **words["blocks_of_others"][language]}


def is_own(row: RightsRequestRow) -> bool:
    """Tell whether a request is about who asks it."""
    return row.relation == "client" and Right(row.right) not in WITHOUT_AVG


def values_of(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    *,
    kind: LetterKind,
    language: str,
    words: Mapping[str, Any],
    code_way: str = "",
) -> dict[str, str]:
    """Return everything that a letter can be filled in with, inside a deed; what is not known is not there.

    Reasons and outcomes lie sealed: they are opened for a letter about the file only, by who may.
    """
    long = typeset.long_date
    clock = clock_of(studio, session, row)
    found = {
        **studio_values(studio, session, language),
        "received": long(row.received_on, language),
        "asked": words["asked" if is_own(row) else "asked_by_others"][language][row.right],
        "reference": reference(row),
        "late" if clock.until < studio.today() else "promised": long(clock.until, language),
        "taken_back_on": _moment(studio, session, row, State.TAKEN_BACK, language) or long(studio.today(), language),
    }
    if row.extended_to is not None:
        found["until"] = long(row.extended_to, language)
        found["why"] = words["whys"][language][row.extension_reason]
    found |= _stopped(studio, session, row, language)
    found |= _restriction(studio, session, row, kind, language=language, words=words)
    if kind is LetterKind.TAKEN_BACK:
        found |= dict.fromkeys(_what_remains(session, row), language)
    if kind not in request_letters.ADMINISTRATIVE:
        found |= about_the_file(studio, session, row, language=language, words=words, own=is_own(row))
        if code_way and "code_way" in found:
            found["code_way"] = words["ways"][language][code_way]
    if kind in _REASONS:
        found["reason"] = _reason(studio, session, row, *_REASONS[kind])
    hidden = _TELLING if is_strange(session, row) else frozenset()
    return {name: text for name, text in found.items() if text and name not in hidden}


def _stopped(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> dict[str, str]:
    """Return what an objection or a consent that was taken back stopped, and what it leaves."""
    found = {}
    if row.right == Right.OBJECTION and row.about == records.OBJECTION_NEWS:
        found["stopped_news"] = _moment(studio, session, row, State.STOPPED, language)
    elif row.right in {Right.OBJECTION, Right.WITHDRAWAL}:
        found["stopped"] = _moment(studio, session, row, State.STOPPED, language)
    if row.right == Right.OBJECTION and row.about == records.OBJECTION_FILE:
        found["file_ground"] = language
    if row.right == Right.WITHDRAWAL:
        found["no_consent_file"] = language
    return found


def _moment(studio: Studio, session: Session, row: RightsRequestRow, target: State, language: str) -> str:
    asked = select(RequestStepRow.taken_at).where(
        RequestStepRow.request_id == row.id, RequestStepRow.target == target.value
    )
    taken = session.execute(asked.order_by(RequestStepRow.number.desc())).scalars().first()
    return typeset.long_date(studio.local(taken).date(), language) if taken else ""


def _restriction(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    kind: LetterKind,
    *,
    language: str,
    words: Mapping[str, Any],
) -> dict[str, str]:
    """Return what may only be stored because of a request, since when, and when that ends or could end."""
    asked = select(ProcessingRestrictionRow.since).where(ProcessingRestrictionRow.request_id == row.id)
    first = session.execute(asked.order_by(ProcessingRestrictionRow.since)).scalars().first()
    if first is None:
        return {}
    since = typeset.long_date(studio.local(first).date(), language)
    marks, ending = restricting.holding_for(session, row.id), restricting.ending_with(session, row)
    found = {"restricted": since, "since": since, "held": _places(studio, session, marks, language, words)}
    found["back_on"] = typeset.long_date(studio.today() + timedelta(days=LIFTING_DAYS), language)
    if row.right == Right.OBJECTION:
        found["limited_use"] = found["held"]
        if row.outcome == State.STOPPED:
            found["limit_stays"] = found["held"]
    else:
        found["limited"] = found["held"]
        found["rest_goes_on"] = language if marks and all(mark.about for mark in marks) else ""
    if kind in ENDS:
        found["limit_ends"] = _places(studio, session, ending, language, words)
    found["still_restricted"] = since if marks and not ending else ""
    return found


def _places(
    studio: Studio, session: Session, marks: list[ProcessingRestrictionRow], language: str, words: Mapping[str, Any]
) -> str:
    """Return what restrictions are about, a line each."""
    lines = (f"– {_place(studio, session, mark, language, words)}" for mark in marks)
    return "\n".join(dict.fromkeys(lines))


def _place(
    studio: Studio, session: Session, mark: ProcessingRestrictionRow, language: str, words: Mapping[str, Any]
) -> str:
    names: Mapping[str, str] = words["items"][language]
    if mark.about == WHOLE_FILE:
        return names["file"]
    use = words["limited_uses"][language].get(mark.about)
    if use:
        return str(use)
    visit = session.get(VisitRow, mark.about_id) if mark.about_id is not None else None
    day = f" ({typeset.long_date(studio.local(visit.started_at).date(), language)})" if visit is not None else ""
    return f"{names.get(items.field_of(mark.about), mark.about)}{day}"


def _what_remains(session: Session, row: RightsRequestRow) -> set[str]:
    """Return which blocks say what stays as it is though a request was taken back: nothing is turned back by itself.

    Only the client gives a consent again or allows news again, and a restriction ends only after a notice
    (article 18(3) AVG).
    """
    found = set()
    if row.client_id is not None and row.right == Right.WITHDRAWAL:
        last = consents.newest(session, row.client_id).get(row.about)
        if last is not None and last.answer != GIVEN:
            found.add("still_withdrawn")
    about_news = row.right == Right.OBJECTION and row.about == records.OBJECTION_NEWS
    if row.client_id is not None and about_news and news.objects_to_news(session, row.client_id):
        found.add("still_no_news")
    return found or (set() if restricting.holding_for(session, row.id) else {"nothing_done"})


def _reason(studio: Studio, session: Session, row: RightsRequestRow, kind: str, code: str) -> str:
    """Open the words that were written for a letter; empty for who may not, and where there are none."""
    noted = [one for one in notes.of_kinds(notes.counting(notes_in(session, row.id)), kind) if one.code == code]
    if not noted or not studio.may(Permission.DECIDE_REQUESTS):
        return ""
    return notes.words_of(studio, noted[-1])
