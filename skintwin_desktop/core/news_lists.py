"""Lists of who gets a message with news: built, and looked through again before anything leaves, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.balancing import current_balancing
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import BY_ITSELF
from skintwin_desktop.core.letters import letter_content, letters_of
from skintwin_desktop.core.message_texts import MessageText, compose, studio_values, template
from skintwin_desktop.core.news import Facts, Reader
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.requests.restricting import refuse_restricted_use
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, FolderUnusable, NewsNotWanted, NobodyToReach, NotFound, Refused
from skintwin_desktop.paper.letters import Letter, letters_pdf
from skintwin_desktop.rules import messages, news, tables_out
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import Use, items_of_message
from skintwin_desktop.store.tables import ClientRow, NewsListEntryRow, NewsListRow, UserRow

TEMPLATES = {messages.NEWS: "news", messages.CHANGE: "service_change"}
EXPORT_PURPOSES = (Purpose.NEWS, Purpose.OFFICE)
"""Why a list may leave the program: to send the message, or to be looked at by the owner or an inspector."""
HEADS = {
    messages.EMAIL: ("name", "email", "language", "ground"),
    messages.POST: ("name", "street", "postcode", "city", "country", "language", "ground"),
}


@dataclass(frozen=True)
class NewsPlan:
    """A message with news as the form holds it. Without English words everybody gets the Dutch ones."""

    type: str
    channel: str
    title: str
    subject_nl: str
    text_nl: str
    subject_en: str = ""
    text_en: str = ""

    def words(self, language: str) -> tuple[str, str, str]:
        """Return language, subject and text for somebody who wants letters in a language."""
        if language == "en" and self.text_en.strip():
            return "en", self.subject_en, self.text_en
        return "nl", self.subject_nl, self.text_nl


@dataclass(frozen=True)
class NewsList:
    """A list: what it is for, how many are on it, were taken off since, and were left out when it was built."""

    id: UUID
    plan: NewsPlan
    built_at: datetime
    built_by: str
    people: int
    taken_off: int
    left_out: int


@dataclass(frozen=True)
class Recipient:
    """Somebody on a list, and the ground on which they are."""

    entry_id: UUID
    client_id: UUID
    number: int
    name: Name
    email: str
    city: str
    language: str
    ground: str


@dataclass(frozen=True)
class NewsMail:
    """A message with news as it goes to one address."""

    to: str
    text: MessageText


# --- building ---


@action(Permission.MANAGE_NEWS)
def build_news_list(studio: Studio, plan: NewsPlan) -> NewsList:
    """Put everybody who may get this message on a list, and write down on which ground.

    In one transaction the balancing record, objections, marks of who objected before, consents and the ground of each
    address are read. BalancingMissing; MessageRefused and Refused say what is wrong with the words; NobodyToReach.
    """
    _refuse_wrong(plan)
    with studio.deed(Event.NEWS_LIST_BUILT, Kind.CREATE, Purpose.NEWS) as deed:
        session = deed.session
        rests_on = current_balancing(studio, session)
        _try_words(studio, session, plan)
        reader, rows = Reader(studio, session), session.execute(select(ClientRow).where(*BY_ITSELF)).scalars()
        told = [reader.facts(row) for row in rows]
        wanted = [one for one in told if not reader.why_not(one, plan.channel)]
        if not wanted:
            raise NobodyToReach
        row = _list_row(studio, plan, rests_on.id, left_out=len(told) - len(wanted))
        session.add(row)
        session.flush()
        session.add_all(_entry(studio, row.id, one, plan.channel) for one in wanted)
        deed.about("news_list", row.id, count=len(wanted))
        return _record(row, studio.user.name, len(wanted), 0)


def _refuse_wrong(plan: NewsPlan) -> None:
    found = []
    if plan.type not in TEMPLATES:
        found.append(FieldProblem("type", "empty"))
    if plan.channel not in news.CHANNELS:
        found.append(FieldProblem("channel", "empty"))
    needed = ["title", "subject_nl", "text_nl"]
    if plan.text_en.strip() or plan.subject_en.strip():
        needed += ["subject_en", "text_en"]
    found += [FieldProblem(field, "empty") for field in needed if not getattr(plan, field).strip()]
    if found:
        raise Refused(tuple(found))
    refuse_unfit(title=plan.title, subject_nl=plan.subject_nl, subject_en=plan.subject_en)


def _try_words(studio: Studio, session: Session, plan: NewsPlan) -> None:
    """Compose the message for nobody, in each language that it has: MessageRefused when something is wrong with it."""
    nobody = ClientRow(first_name="Iemand", name_prefix="", last_name="Iemand", sex="other")
    for language in ("nl", "en"):
        _message(plan, nobody, language, studio_values(studio, session, plan.words(language)[0]))


def _message(plan: NewsPlan, row: ClientRow, wanted: str, values: dict[str, str]) -> MessageText:
    language, subject, text = plan.words(wanted)
    known = {**values, "subject": subject.strip(), "text": text.strip()}
    return compose(
        template(TEMPLATES[plan.type]), row, known, channel=plan.channel, language=language, written=(subject, text)
    )


def _list_row(studio: Studio, plan: NewsPlan, balancing_id: UUID, *, left_out: int) -> NewsListRow:
    return NewsListRow(
        id=studio.new_id(),
        type=plan.type,
        channel=plan.channel,
        title=plan.title.strip(),
        subject_nl=plan.subject_nl.strip(),
        text_nl=plan.text_nl.strip(),
        subject_en=plan.subject_en.strip(),
        text_en=plan.text_en.strip(),
        built_at=studio.now(),
        built_by=studio.user.user_id,
        balancing_id=balancing_id,
        left_out=left_out,
    )


def _entry(studio: Studio, list_id: UUID, facts: Facts, channel: str) -> NewsListEntryRow:
    return NewsListEntryRow(
        id=studio.new_id(),
        list_id=list_id,
        client_id=facts.row.id,
        ground=news.ground(facts.standing, channel),
        removed_at=None,
    )


# --- reading ---


def _record(row: NewsListRow, name: str, people: int, taken_off: int) -> NewsList:
    plan = NewsPlan(row.type, row.channel, row.title, row.subject_nl, row.text_nl, row.subject_en, row.text_en)
    return NewsList(row.id, plan, row.built_at, name, people, taken_off, row.left_out)


@action(Permission.MANAGE_NEWS)
def news_lists(studio: Studio) -> tuple[NewsList, ...]:
    """Return all lists, newest first, with how many are on each; nobody is named."""
    people = func.count(NewsListEntryRow.id)
    with studio.reading() as session:
        rows = session.execute(
            select(NewsListRow, UserRow.name, people, func.count(NewsListEntryRow.removed_at))
            .join(UserRow, UserRow.id == NewsListRow.built_by)
            .outerjoin(NewsListEntryRow, NewsListEntryRow.list_id == NewsListRow.id)
            .group_by(NewsListRow.id)
            .order_by(NewsListRow.built_at.desc(), NewsListRow.id.desc())
        )
        return tuple(_record(row, name, total - off, off) for row, name, total, off in rows)


@action(Permission.MANAGE_NEWS)
def news_recipients(studio: Studio, list_id: UUID) -> tuple[Recipient, ...]:
    """Return who is on a list, after taking off whoever may not get it any more; NotFound."""
    with studio.deed(Event.NEWS_LIST_READ, Kind.READ, Purpose.NEWS) as deed:
        row = _list(deed.session, list_id)
        found = tuple(_recipient(entry, facts) for entry, facts in _still_wanted(studio, deed.session, row))
        deed.about("news_list", list_id, count=len(found))
        return found


def _list(session: Session, list_id: UUID) -> NewsListRow:
    row = session.get(NewsListRow, list_id)
    if row is None:
        raise NotFound
    return row


def _recipient(entry: NewsListEntryRow, facts: Facts) -> Recipient:
    row = facts.row
    name = Name(row.first_name, row.name_prefix, row.last_name)
    return Recipient(entry.id, row.id, row.number, name, row.email, row.city, row.language, entry.ground)


def _still_wanted(studio: Studio, session: Session, row: NewsListRow) -> list[tuple[NewsListEntryRow, Facts]]:
    """Return who is on a list now, by name; whoever may not get it any more is taken off inside the same deed."""
    reader = Reader(studio, session)
    rows = session.execute(
        select(NewsListEntryRow, ClientRow)
        .join(ClientRow, ClientRow.id == NewsListEntryRow.client_id)
        .where(NewsListEntryRow.list_id == row.id, NewsListEntryRow.removed_at.is_(None))
        .order_by(ClientRow.last_name, ClientRow.first_name, ClientRow.number)
    ).all()
    found, seen = [], set()  # files that were joined may both have been on it: nobody gets it twice
    for entry, client in rows:
        facts = reader.facts(client)
        if client.id in seen or reader.why_not(facts, row.channel):
            entry.removed_at = studio.now()
        else:
            found.append((entry, facts))
        seen.add(client.id)
    return found


# --- leaving the program ---


@action(Permission.MANAGE_NEWS)
def news_mail(studio: Studio, entry_id: UUID) -> NewsMail:
    """Return the message for one address of an e-mail list, to be copied into the mail program.

    NewsNotWanted when this client may not get it any more, ProcessingRestricted, BalancingMissing, NotFound.
    """
    with studio.deed(Event.NEWS_LIST_EXPORTED, Kind.EXECUTE, Purpose.NEWS) as deed:
        session = deed.session
        entry = session.get(NewsListEntryRow, entry_id)
        client = session.get(ClientRow, entry.client_id) if entry is not None else None
        if entry is None or client is None:
            raise NotFound
        refuse_restricted_use(studio, session, client.id, Use.NEWS, items_of_message(messages.EMAIL))
        row = _list(session, entry.list_id)
        current_balancing(studio, session)
        reader = Reader(studio, session, client.id)
        unwanted = reader.why_not(reader.facts(client), row.channel)
        if row.channel != messages.EMAIL or entry.removed_at is not None or unwanted:
            raise NewsNotWanted
        plan = _record(row, "", 0, 0).plan
        values = studio_values(studio, session, plan.words(client.language)[0])
        deed.about("news_list", entry.list_id, client=client.id)
        return NewsMail(client.email, _message(plan, client, client.language, values))


@action(Permission.MANAGE_NEWS)
def export_addresses(studio: Studio, list_id: UUID, path: Path, *, purpose: Purpose) -> int:
    """Write the addresses of a list where the person chose, as CSV for a Dutch spreadsheet; return how many.

    Semicolons, UTF-8 with its mark, and no value that a spreadsheet would compute. The line in the journal comes
    before the file stands there. Refused without a purpose, BalancingMissing, NobodyToReach, NotFound, FolderUnusable.
    """
    _refuse_purpose(purpose)
    with studio.deed(Event.NEWS_LIST_EXPORTED, Kind.EXECUTE, purpose) as deed:
        row = _list(deed.session, list_id)
        found = _to_leave(studio, deed.session, row)
        lines = [tables_out.row(HEADS[row.channel])]
        lines += [tables_out.row(_values(row.channel, entry, facts.row)) for entry, facts in found]
        deed.about("news_list", list_id, count=len(found))
    _save(path, (tables_out.BOM + "".join(lines)).encode())
    return len(found)


def _refuse_purpose(purpose: Purpose) -> None:
    if purpose not in EXPORT_PURPOSES:
        raise Refused((FieldProblem("purpose", "empty"),))


def _to_leave(studio: Studio, session: Session, row: NewsListRow) -> list[tuple[NewsListEntryRow, Facts]]:
    """Return who is on a list that is about to leave the program; it needs a balancing record of today."""
    current_balancing(studio, session)
    found = _still_wanted(studio, session, row)
    if not found:
        raise NobodyToReach
    return found


def _values(channel: str, entry: NewsListEntryRow, row: ClientRow) -> tuple[str, ...]:
    name = Name(row.first_name, row.name_prefix, row.last_name).full
    if channel == messages.EMAIL:
        return name, row.email, row.language, entry.ground
    street = f"{row.street} {row.house_number} {row.house_addition}".strip()
    return name, street, row.postcode, row.city, row.country, row.language, entry.ground


def _save(path: Path, content: bytes) -> None:
    if not save_for_person(path, content):
        raise FolderUnusable(str(path.parent), "not_writable")


@action(Permission.MANAGE_NEWS)
def export_letters(
    studio: Studio, list_id: UUID, path: Path, *, purpose: Purpose, progress: Progress = no_progress
) -> int:
    """Write a letter for everybody on a list by post into one PDF/A where the person chose; return how many.

    The line in the journal comes first. Refused without a purpose or for a list by e-mail, BalancingMissing,
    NobodyToReach, NotFound, PaperRefused,
    FolderUnusable, Cancelled: then there is no file.
    """
    _refuse_purpose(purpose)
    with studio.deed(Event.NEWS_LIST_EXPORTED, Kind.EXECUTE, purpose) as deed:
        session = deed.session
        row = _list(session, list_id)
        if row.channel != messages.POST:
            raise Refused((FieldProblem("channel", "email"),))
        found = _to_leave(studio, session, row)
        letters = letters_of(session, "nl", tuple(_letters(studio, session, row, found, progress)))
        deed.about("news_list", list_id, count=len(found))
    content = letters_pdf(letters, moment=studio.now())  # outside the deed: others write meanwhile
    progress(len(found), len(found))
    _save(path, content)
    return len(found)


def _letters(
    studio: Studio,
    session: Session,
    row: NewsListRow,
    found: list[tuple[NewsListEntryRow, Facts]],
    progress: Progress,
) -> Iterator[Letter]:
    plan = _record(row, "", 0, 0).plan
    values = {language: studio_values(studio, session, language) for language in ("nl", "en")}
    for number, (_, facts) in enumerate(found):
        progress(number, len(found))
        language = plan.words(facts.row.language)[0]
        text = _message(plan, facts.row, facts.row.language, values[language])
        yield letter_content(facts.row, text, language, dated=studio.today())


def entries_in(session: Session, client_id: UUID) -> tuple[tuple[NewsList, datetime | None], ...]:
    """Return inside a deed the lists on which a client was put, and when they were taken off each."""
    rows = session.execute(
        select(NewsListRow, NewsListEntryRow.removed_at, UserRow.name)
        .join(NewsListEntryRow, NewsListEntryRow.list_id == NewsListRow.id)
        .join(UserRow, UserRow.id == NewsListRow.built_by)
        .where(NewsListEntryRow.client_id == client_id)
        .order_by(NewsListRow.built_at)
    )
    return tuple((_record(row, name, 0, 0), removed_at) for row, removed_at, name in rows)
