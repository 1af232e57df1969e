"""What a letter says about the file: what was given, refused, changed, weighed and agreed; opened by who decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.code_ways import code_way_of
from skintwin_desktop.core.requests.copy_values import shown
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.corrected import CORRECTED, NOTED
from skintwin_desktop.core.requests.facts import is_administrative, is_apart, to_hand_over
from skintwin_desktop.core.requests.files import website_part
from skintwin_desktop.core.requests.items import field_of
from skintwin_desktop.core.requests.old_parcels import parcels_that_count
from skintwin_desktop.core.requests.recipients import recipients_of
from skintwin_desktop.core.requests.rows import files_in, notes_in, parts_in
from skintwin_desktop.core.requests.telling import how_told, told_values
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import retention
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.store.tables import (
    ConsentEvidenceRow,
    ConsentTextRow,
    PictureRow,
    RequestFileRow,
    RequestNoteRow,
    RequestPartRow,
    ResultRow,
    RightsRequestRow,
    StatementVersionRow,
)

Notes = list[RequestNoteRow]
Parts = list[RequestPartRow]
_PAPERS: Mapping[str, Any] = {"IMG": PictureRow, "JUD": ResultRow, "CONS": ConsentEvidenceRow}
"""Kinds of data of which files of their own are in the parcel, with what these are made from."""


def about_the_file(
    studio: Studio, session: Session, row: RightsRequestRow, *, language: str, words: Mapping[str, Any], own: bool
) -> dict[str, str]:
    """Return inside a deed what an answer says about the file, by the names of its placeholders; Denied without key."""
    noted = notes.counting(notes_in(session, row.id))
    reasons = {one.part_id: one for one in notes.of_kinds(noted, notes.REASON)}
    parts = parts_in(session, row.id)
    names = words["parts" if own else "parts_of_others"][language]
    files = files_in(session, row.id)
    held_back = {part.id for part in parts if to_hand_over(part, {file.part_id for file in files})}
    outcome = {one.code: notes.words_of(studio, one) for one in notes.of_kinds(noted, notes.OUTCOME)}
    stays = _staying(parts, outcome.get("stays", ""), language)
    told = [part for part in parts if part.id not in {*held_back, *stays}]  # nothing is said twice
    found = dict(_parts(studio, told, reasons, names=names, language=language, words=words))
    found |= told_values(studio, parts, reasons, language=language, words=words)
    found |= dict.fromkeys(_of_the_website(session, parts, noted, files), language)
    found |= outcome
    if stays:
        why = {line: notes.words_of(studio, reasons[part]) for part, line in stays.items() if part in reasons}
        found["stays"] = "\n".join(_with_why(line, why.get(line, "")) for line in outcome["stays"].split("\n"))
    found |= _of_the_right(studio, session, row, noted, language=language)
    if row.right == Right.RECTIFICATION:
        fields = found.get("changes", "")
        lines = _changes(studio, parts, noted, CORRECTED, language=language, words=words)
        found["changes"] = "\n".join(filter(None, (fields, *lines)))
        found["noted"] = "\n".join(_changes(studio, parts, noted, NOTED, language=language, words=words))
    if None in reasons:
        found["reason"] = notes.words_of(studio, reasons[None])
    if row.client_id is not None:
        given_to = recipients_of(studio, session, row.client_id, language)
        found |= {"recipients": ", ".join(given_to)} if given_to else {"no_recipients": language}
    if parcels_that_count(noted):
        found["code_way"] = words["ways"][language][code_way_of(row)]
        found["papers"] = "\n".join(f"– {words['papers'][language][one]}" for one in _papers(session, parts, row))
    return found | _terms(session, language)


def _staying(parts: Parts, stays: str, language: str) -> dict[UUID, str]:
    """Return the kinds of data that were decided to stay, by part, with the line that tells what was proved of each."""
    lines = stays.split("\n")
    found = {}
    for part in parts:
        begins = f"– {word('kind', part.code, language)}: "
        line = next((one for one in lines if one.startswith(begins)), "")
        if line and part.kind == records.CLASS and part.decision == records.REFUSE:
            found[part.id] = line
    return found


def _with_why(line: str, why: str) -> str:
    return f"{line}. {why}".strip() if why else line


def _of_the_right(
    studio: Studio, session: Session, row: RightsRequestRow, noted: Notes, *, language: str
) -> Iterator[tuple[str, str]]:
    """Yield what only the answer of one right says."""
    for name, kind in (("weighing", notes.WEIGHING), ("consequences", notes.CONSEQUENCES)):
        written = notes.of_kinds(noted, kind)
        if written:
            yield name, notes.words_of(studio, written[-1])
    if row.right == Right.WITHDRAWAL:
        yield "consent", _title_of(session, row.about, language)


def _title_of(session: Session, purpose: str, language: str) -> str:
    asked = select(ConsentTextRow.title).where(ConsentTextRow.purpose == purpose, ConsentTextRow.language == language)
    return session.execute(asked.order_by(ConsentTextRow.number.desc())).scalars().first() or ""


def _of_the_website(session: Session, parts: Parts, noted: Notes, files: list[RequestFileRow]) -> Iterator[str]:
    """Yield which blocks about the website belong in a letter: cookies, and the file with what it had."""
    website = website_part(parts, session)
    if website is not None and website.found != records.NOT_APPLICABLE:
        yield "cookies"
    refused = {part.id for part in parts if part.decision == records.REFUSE}
    if notes.of_kinds(noted, notes.PARCEL) and {file.part_id for file in files} - refused:
        yield "website_file"


def _parts(
    studio: Studio,
    parts: Parts,
    reasons: Mapping[UUID | None, RequestNoteRow],
    *,
    names: Mapping[str, str],
    language: str,
    words: Mapping[str, Any],
) -> Iterator[tuple[str, str]]:
    """Yield what was given and what was not, a line each, with the ground and the reason of every refusal."""
    given, less = [], []
    for part in parts:
        label = label_of(part, names, language, words)
        if part.decision == records.GIVE:
            apart = part.done and is_apart(part.kind, part.found, part.decision)
            given.append(f"– {label} ({how_told(part, language, words)})" if apart else f"– {label}")
        elif part.decision:
            reason = notes.words_of(studio, reasons[part.id]) if part.id in reasons else ""
            less.append(f"{line_of_less(part, label, language, words)}. {reason}".strip())
    if given:
        yield "given", "\n".join(given)
    if less:
        yield "refusals", "\n".join(less)
    if parts and not given and not less:
        yield "nothing", language


def line_of_less(part: RequestPartRow, label: str, language: str, words: Mapping[str, Any]) -> str:
    """Return the line of a part that is not done, or not whole: what it is, until when it stays, on which ground."""
    until = f" ({until_day(part.kept_until, language)})" if part.kept_until else ""
    return f"– {label}{until}: {words['grounds'][language].get(part.ground, part.ground)}"


def until_day(day: date, language: str) -> str:
    """Return until when something stays, as 'tot 1 december 2031'."""
    return f"{word('file', 'until', language)} {typeset.long_date(day, language)}"


def label_of(part: RequestPartRow, names: Mapping[str, str], language: str, words: Mapping[str, Any]) -> str:
    """Return what a part is called in a letter: a kind of data, a field with what it should be, or its own name."""
    field = field_of(part.code)
    items: Mapping[str, str] = words["items"][language]
    if part.kind == records.OBJECT and field in items and part.code.startswith("MED:"):
        visit = f" ({typeset.long_date(date.fromisoformat(part.label), language)})" if part.label else ""
        return f"{items[field]}{visit}"
    if part.kind == records.OBJECT and field in items and is_administrative(part.code):
        return f"{items[field]}: {value_of(field, part.label, language)}" if part.label else items[field]
    return part.label or names.get(part.code) or items.get(part.code, part.code)


def value_of(field: str, value: str, language: str) -> str:
    """Return the value of a field of a client as people read it."""
    return shown(f"client.{field}", value, language)


def _changes(
    studio: Studio, parts: Parts, noted: Notes, came: str, *, language: str, words: Mapping[str, Any]
) -> Iterator[str]:
    """Yield a line for everything medical that was corrected, or of which was noted what the client says."""
    written = {one.part_id: one for one in notes.of_kinds(noted, notes.REMARK) if one.code == CORRECTED}
    for part in parts:
        if (
            part.kind == records.OBJECT
            and part.decision in records.GRANTED
            and part.id in written
            and part.done == came
        ):
            name = label_of(part, {}, language, words)
            yield f"– {name}: {notes.words_of(studio, written[part.id])}"


def _papers(session: Session, parts: Parts, row: RightsRequestRow) -> Iterator[str]:
    """Yield of which kinds of data there are files in the parcel besides the overview."""
    if row.right != Right.ACCESS or row.client_id is None:
        return
    given = {part.code for part in parts if part.kind == records.CLASS and part.decision in records.GRANTED}
    left_out = sum(part.code.startswith("IMG:") and part.decision == records.REFUSE for part in parts)
    for code, table in _PAPERS.items():
        asked = (
            select(func.count())
            .select_from(table)
            .where(table.__table__.c.client_id.in_(files_of(session, row.client_id)))
        )
        if code in given and session.execute(asked).scalar_one() > (left_out if code == "IMG" else 0):
            yield code


def _terms(session: Session, language: str) -> dict[str, str]:
    """Return how long a file is kept by law, and what the statement says where that is something else."""
    newest = session.execute(select(StatementVersionRow).order_by(StatementVersionRow.dated.desc())).scalars().first()
    found = {"law_years": str(retention.LAW_YEARS)}
    if newest is not None and newest.promised_years != retention.LAW_YEARS:
        found["statement_years"] = str(newest.promised_years)
        found["statement_date"] = typeset.long_date(newest.dated, language)
    return found
