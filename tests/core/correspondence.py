"""Something for the actions about contact, messages, news and sources to act upon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import balancing, client_messages, contact_notes, news, news_lists, sources
from skintwin_desktop.core.balancing import BalancingEntry
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.contact_notes import NoteEntry
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.news import Reach
from skintwin_desktop.core.news_lists import NewsPlan
from skintwin_desktop.core.sources import SourceEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ContactNoteRow, NewsListEntryRow

WEIGHED = BalancingEntry(
    interest="Wij willen cliënten over onze openingstijden vertellen.",
    necessity="Een poster aan de balie ziet alleen wie al komt.",
    impact="Een brief laat zien dat iemand hier cliënt is.",
    safeguards="Twee keer per jaar, zonder medische inhoud, met afmelden.",
    outcome="outweighs",
)
POSTED = NewsPlan("nieuws", "post", "Winter", "Ook op zaterdag open", "Vanaf januari zijn wij ook op zaterdag open.")
MAILED = replace(POSTED, channel="email", title="Winter per e-mail")
SOURCE = SourceEntry("mailbox", "Mailbox", "E-mail met cliënten", "Receptie", "Zoeken op naam", 3, always=True)


def note(studio: Studio, *, kind: str = "administrative", text: str = "Belt over de afspraak.") -> NoteEntry:
    """Return a note of a call that was just now."""
    return NoteEntry(kind, "phone", "in", studio.now(), text)


def weighed(studio: Studio) -> None:
    """Have a balancing record that counts, when the signed-in user can sign one."""
    if studio.may(Permission.MANAGE_NEWS) and not any(one.current for one in balancing.balancings(studio)):
        balancing.sign_balancing(studio, WEIGHED)


def a_note(studio: Studio, client_id: UUID, kind: str) -> UUID:
    """Return the newest version of a note."""
    return contact_notes.write_note(studio, client_id, note(studio, kind=kind))


def a_list(studio: Studio, name: str, client_id: UUID) -> UUID:
    """Return a list by post, or by e-mail for who gets messages one by one."""
    weighed(studio)
    if news.news_standing(studio, client_id).no_post:
        news.allow_news_again(studio, client_id, said_by="desk")
    plan = MAILED if name == "news_lists.news_mail" else POSTED
    return news_lists.build_news_list(studio, plan).id


def an_entry(studio: Studio, name: str, client_id: UUID) -> UUID:
    """Return the place of a client on a list by e-mail."""
    news.allow_news_again(studio, client_id, said_by="desk")
    list_id = a_list(studio, name, client_id)
    with studio.reading() as session:
        found = session.execute(
            select(NewsListEntryRow.id).where(
                NewsListEntryRow.list_id == list_id, NewsListEntryRow.client_id == client_id
            )
        )
        return found.scalar_one()


def values_for(
    name: str, studio: Studio, client_id: UUID, folder: Path
) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions."""
    if name == "news_lists.build_news_list":
        a_list(studio, name, client_id)
    medical = "medical" if name == "contact_notes.read_medical_note" else "administrative"
    values: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        ("entry", NoteEntry): lambda: note(studio),
        ("entry", BalancingEntry): lambda: WEIGHED,
        ("plan", MessagePlan): lambda: MessagePlan("call_us", "post", "nl"),
        ("plan", NewsPlan): lambda: POSTED,
        ("source", SourceEntry): lambda: SOURCE,
        ("purpose", Purpose): lambda: Purpose.NEWS,
        "note_id": lambda: a_note(studio, client_id, medical),
        "message_id": lambda: client_messages.make_message(studio, client_id, MessagePlan("call_us", "post", "nl")).id,
        "list_id": lambda: a_list(studio, name, client_id),
        "entry_id": lambda: an_entry(studio, name, client_id),
        "said_by": lambda: "desk",
        "reach_now": Reach,
        "email": lambda: "iemand@voorbeeld.test",
        "ended": lambda: True,
    }
    if name.startswith("sources."):
        values |= {"source_id": lambda: sources.add_source(studio, SOURCE), "version": lambda: 1}
    if name.startswith("news_lists."):
        values[("path", Path)] = lambda: folder / "lijst.bin"
    return values


def newest(studio: Studio, first_id: UUID) -> ContactNoteRow:
    """Return the row of the newest version of a note."""
    with studio.reading() as session:
        rows = session.execute(
            select(ContactNoteRow).where(ContactNoteRow.first_id == first_id).order_by(ContactNoteRow.number)
        )
        row = list(rows.scalars())[-1]
        session.expunge(row)
    return row
