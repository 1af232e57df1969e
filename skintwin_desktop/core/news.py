"""Whether a client gets news: objections, what was agreed to, and how they may be reached.

An objection needs no reason and no identification, stops everything in its own transaction, and outlives the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from skintwin_desktop.core.consents import ConsentGiven, add_answers
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.restricting import restricted_files
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.suppression import (
    Suppressed,
    kinds_suppressed,
    made_secret,
    mark,
    secret_in,
    suppress,
    suppressed_in,
)
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import consents, identity, news, reach
from skintwin_desktop.rules.consents import Answered
from skintwin_desktop.rules.news import Standing
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import Use, items_of_message
from skintwin_desktop.store.tables import (
    ClientMergeRow,
    ClientReachRow,
    ClientRow,
    ConsentRow,
    ConsentTextRow,
    NewsListEntryRow,
    NewsWishRow,
)

PURPOSE = "news_email"
"""The consent that is about news."""
SAID_BY = ("desk", "phone", "email", "letter", "mistake")
"""How a client said it; 'mistake' when it was noted at the wrong client and is taken back."""
ACCOUNTS = ("unknown", "yes", "no")


@dataclass(frozen=True)
class Reach:
    """What is known about reaching a client besides the address."""

    website_account: str = "unknown"
    email_from_sale: bool = False
    optout_offered: bool = False


@dataclass(frozen=True)
class NewsStanding:
    """How it stands with a client and news, as the file shows it.

    ``no_email`` and ``no_post`` say why there is none, see ``rules.news.why_not``; ``suppressed`` by what somebody who
    said no before is told again.
    """

    client_id: UUID
    objected_at: datetime | None
    said_by: str
    suppressed: tuple[str, ...]
    consent: str
    reach: Reach
    no_email: str
    no_post: str
    ground: str


@dataclass(frozen=True)
class Facts:
    """What a list or a file needs about one client: the row and how it stands."""

    row: ClientRow
    standing: Standing
    wish: NewsWishRow | None
    suppressed: tuple[str, ...]
    reach: Reach


class Reader:
    """Reads inside one deed how it stands with one client or with all; nothing is asked once for each of them."""

    def __init__(self, studio: Studio, session: Session, client_id: UUID | None = None) -> None:
        self._studio, self._today = studio, studio.today()
        self._secret = secret_in(session)
        self._listed: Suppressed = suppressed_in(session)
        self._wishes = _newest_wishes(session, client_id)
        self._answers = _newest_answers(session, client_id)
        self._joined = set(session.execute(select(ClientMergeRow.merged_id)).scalars())
        self._stored = {
            channel: restricted_files(session, Use.NEWS, items_of_message(channel)) for channel in news.CHANNELS
        }
        asked = select(ClientReachRow)
        if client_id is not None:
            asked = asked.where(ClientReachRow.client_id == client_id)
        self._known = {row.client_id: row for row in session.execute(asked).scalars()}

    def facts(self, row: ClientRow) -> Facts:
        """Return how it stands with a client."""
        wish = self._wishes.get(row.id)
        again = wish.said_at if wish is not None and wish.wish == news.AGAIN else None
        kinds = kinds_suppressed(self._secret, self._listed, row, taken_back=again)
        known = self._reach(row)
        standing = Standing(
            objected=wish is not None and wish.wish == news.NO_MORE,
            suppressed=bool(kinds),
            consent=self._consent(row),
            from_sale=known.email_from_sale,
            optout_offered=known.optout_offered,
            has_email=bool(row.email.strip()),
            has_address=bool(row.street.strip() and row.city.strip()),
            age=identity.age(row.birth_date, self._today),
        )
        return Facts(row, standing, wish, kinds, known)

    def why_not(self, facts: Facts, channel: str) -> str:
        """Return why a client gets no news by a channel, or ''.

        'joined' where another file goes on for this one, 'only_stored' where what it would use is restricted.
        """
        if facts.row.id in self._joined:
            return "joined"
        return "only_stored" if facts.row.id in self._stored[channel] else news.why_not(facts.standing, channel)

    def _consent(self, row: ClientRow) -> str:
        """Return the last answer about news; a consent that no longer holds counts as none."""
        answer = self._answers.get(row.id)
        if answer is None:
            return ""
        seen = Answered(PURPOSE, answer.answer, self._on(answer.answered_at), answer.given_by, until=answer.until)
        held = consents.why_not(seen, self._today, row.birth_date) is None
        return answer.answer if held or answer.answer != consents.GIVEN else ""

    def _on(self, moment: datetime) -> date:
        return self._studio.local(moment).date()

    def _reach(self, row: ClientRow) -> Reach:
        """Return what is noted; the ground for news counts for the address that it was noted about."""
        found = self._known.get(row.id)
        if found is None:
            return Reach()
        about = bool(self._secret and found.email_mark == _email_mark(self._secret, row))
        return Reach(found.website_account, found.email_from_sale and about, found.optout_offered and about)


def _newest_wishes(session: Session, client_id: UUID | None) -> dict[UUID, NewsWishRow]:
    """Return what clients said last about news.

    Where files were joined there are two rows of numbers: an objection counts until somebody took it back both later
    and after it in number, so that no row of the other file undoes it.
    """
    asked = select(NewsWishRow).order_by(NewsWishRow.number)
    if client_id is not None:
        asked = asked.where(NewsWishRow.client_id == client_id)
    said: dict[UUID, list[NewsWishRow]] = {}
    for row in session.execute(asked).scalars():
        said.setdefault(row.client_id, []).append(row)
    return {client: _last_word(rows) for client, rows in said.items()}


def objects_to_news(session: Session, client_id: UUID) -> bool:
    """Tell inside a deed whether a client said no to news, and nothing else after it."""
    last = _newest_wishes(session, client_id).get(client_id)
    return last is not None and last.wish == news.NO_MORE


def _last_word(rows: list[NewsWishRow]) -> NewsWishRow:
    back = [row for row in rows if row.wish == news.AGAIN]
    standing = [
        row
        for row in rows
        if row.wish == news.NO_MORE and not any(one.number > row.number and one.said_at >= row.said_at for one in back)
    ]
    return max(standing or rows, key=_in_time)


def _in_time(row: NewsWishRow) -> tuple[datetime, int]:
    return row.said_at, row.number


def _newest_answers(session: Session, client_id: UUID | None) -> dict[UUID, Any]:
    """Return the answer about news by e-mail that counts now: the one on which no later one hangs."""
    asked = (
        select(
            ConsentRow.id,
            ConsentRow.previous_id,
            ConsentRow.client_id,
            ConsentRow.answer,
            ConsentRow.answered_at,
            ConsentRow.given_by,
            ConsentRow.until,
        )
        .where(ConsentRow.purpose == PURPOSE)
        .order_by(ConsentRow.answered_at, ConsentRow.id)
    )
    if client_id is not None:
        asked = asked.where(ConsentRow.client_id == client_id)
    rows = session.execute(asked).all()
    followed = {row.previous_id for row in rows}
    return {row.client_id: row for row in rows if row.id not in followed}


def _email_mark(secret: bytes, row: ClientRow) -> bytes:
    return mark(secret, reach.EMAIL, reach.same_email(row.email))


def website_account(session: Session, client_id: UUID) -> str:
    """Return inside a deed whether a client has an account on the website: 'yes', 'no' or 'unknown'."""
    found = session.get(ClientReachRow, client_id)
    return found.website_account if found else "unknown"


def _client(session: Session, client_id: UUID) -> ClientRow:
    row = session.get(ClientRow, client_id)
    if row is None:
        raise NotFound
    return row


@action(Permission.READ_CLIENT)
def news_standing(studio: Studio, client_id: UUID) -> NewsStanding:
    """Return how it stands with a client and news, and how they may be reached; NotFound."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.CONTACT) as deed:
        deed.about("news", client=client_id)
        facts = Reader(studio, deed.session, client_id).facts(_client(deed.session, client_id))
        standing, wish = facts.standing, facts.wish
        no_email = news.why_not(standing, news.EMAIL)
        return NewsStanding(
            client_id,
            wish.said_at if wish is not None and standing.objected else None,
            wish.said_by if wish is not None and standing.objected else "",
            facts.suppressed,
            standing.consent,
            facts.reach,
            no_email,
            news.why_not(standing, news.POST),
            "" if no_email else news.ground(standing, news.EMAIL),
        )


@action(Permission.NOTE_NEWS_WISH)
def object_to_news(studio: Studio, client_id: UUID, *, said_by: str) -> None:
    """Stop all news to a client from this moment: no reason is asked, nobody is identified (article 21(3) AVG).

    The client leaves every list and every pile that is waiting, in the same transaction; marks keep it in force when
    the file is gone. NotFound, Refused for an unknown way.
    """
    _refuse_unknown(said_by)
    with studio.deed(Event.NEWS_OBJECTED, Kind.CREATE, Purpose.NEWS) as deed:
        stop_news(studio, deed.session, client_id, said_by=said_by)
        deed.about("news", client=client_id)


def stop_news(studio: Studio, session: Session, client_id: UUID, *, said_by: str) -> None:
    """Stop all news to a client inside a deed, and take them from every list that is waiting; NotFound."""
    row = _client(session, client_id)
    _add_wish(studio, session, client_id, news.NO_MORE, said_by)
    suppress(studio, session, row)
    session.execute(
        update(NewsListEntryRow)
        .where(NewsListEntryRow.client_id == client_id, NewsListEntryRow.removed_at.is_(None))
        .values(removed_at=studio.now())
    )


def _refuse_unknown(said_by: str) -> None:
    if said_by not in SAID_BY:
        raise Refused((FieldProblem("said_by", "empty"),))


def _add_wish(studio: Studio, session: Session, client_id: UUID, wish: str, said_by: str) -> None:
    """Note a wish as the last one, also when the clock went back."""
    before = session.execute(select(NewsWishRow).where(NewsWishRow.client_id == client_id)).scalars().all()
    session.add(
        NewsWishRow(
            id=studio.new_id(),
            client_id=client_id,
            number=max((row.number for row in before), default=0) + 1,
            wish=wish,
            said_at=max((studio.now(), *(row.said_at for row in before))),
            said_by=said_by,
            noted_by=studio.user.user_id,
        )
    )
    session.flush()


@action(Permission.NOTE_NEWS_WISH)
def allow_news_again(studio: Studio, client_id: UUID, *, said_by: str) -> None:
    """Note that a client asks for news again, and with it their consent to news by e-mail.

    With 'mistake' the objection was noted at the wrong client: it is taken back and nothing is agreed to.
    NotFound, Refused for an unknown way.
    """
    _refuse_unknown(said_by)
    with studio.deed(Event.NEWS_WANTED_AGAIN, Kind.CREATE, Purpose.NEWS) as deed:
        row = _client(deed.session, client_id)
        _add_wish(studio, deed.session, client_id, news.AGAIN, said_by)
        if said_by != "mistake":
            method = "paper" if said_by == "letter" else "spoken"
            given = ConsentGiven(PURPOSE, consents.GIVEN, _text_id(deed.session, row.language), method)
            add_answers(studio, deed.session, client_id, [given])
        deed.about("news", client=client_id)


def _text_id(session: Session, language: str) -> UUID:
    """Return the text on which consent to news is asked now, in the client's language where it is there."""
    rows = session.execute(
        select(ConsentTextRow.id, ConsentTextRow.language)
        .where(ConsentTextRow.purpose == PURPOSE)
        .order_by(ConsentTextRow.number.desc())
    ).all()
    found = next((row.id for row in rows if row.language == language), rows[0].id if rows else None)
    if found is None:
        raise NotFound
    return UUID(str(found))


@action(Permission.KEEP_CONTACT)
def change_reach(studio: Studio, client_id: UUID, reach_now: Reach) -> None:
    """Note whether a client has an account on the website, and on what ground their e-mail address may get news.

    NotFound, Refused for an unknown answer.
    """
    if reach_now.website_account not in ACCOUNTS:
        raise Refused((FieldProblem("website_account", "empty"),))
    with studio.deed(Event.REACH_CHANGED, Kind.UPDATE, Purpose.CONTACT) as deed:
        session = deed.session
        client = _client(session, client_id)
        about = _email_mark(made_secret(studio, session), client)
        row = session.get(ClientReachRow, client_id) or ClientReachRow(client_id=client_id)
        row.website_account = reach_now.website_account
        row.email_from_sale, row.optout_offered = reach_now.email_from_sale, reach_now.optout_offered
        row.email_mark = about
        row.noted_at, row.noted_by = studio.now(), studio.user.user_id
        session.add(row)
        deed.about("client", client_id, client=client_id)


def keep_objection(studio: Studio, session: Session, client_id: UUID) -> None:
    """Renew inside a deed the marks of who objected, before their file is destroyed: their address may have changed."""
    wish = _newest_wishes(session, client_id).get(client_id)
    if wish is not None and wish.wish == news.NO_MORE:
        suppress(studio, session, _client(session, client_id))
