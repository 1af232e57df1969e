"""News: who wants none, the marks by which that outlives a file, the owner's balancing record, who was on a list."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.contact_entries import news, office, suppression
from skintwin_desktop.store.entries import technical
from skintwin_desktop.store.tables.base import Base, column, key


class NewsWishRow(Base):
    """What a client said about news: no more, or again. The newest counts; none is ever changed."""

    __tablename__ = "news_wish"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(news("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    number: Mapped[int] = column(technical("order of what was said, whatever the clock says", client="client_id"))
    wish: Mapped[str] = column(news("Wens over nieuws", "Wish about news", "S83", "S38"))
    said_at: Mapped[datetime] = column(news("Gezegd op", "Said on"))
    said_by: Mapped[str] = column(news("Gezegd via", "Said by"))
    noted_by: Mapped[UUID] = column(news("Genoteerd door", "Noted by"), ForeignKey("app_user.id"))


class SuppressionKeyRow(Base):
    """The studio's key of the suppression list: without it no mark can be traced back to an address."""

    __tablename__ = "suppression_key"

    id: Mapped[UUID] = key()
    secret: Mapped[bytes] = column(technical("key of the marks of who wants no news"))


class SuppressionRow(Base):
    """A keyed mark of who wants no news. It names nobody and stays when the file is destroyed."""

    __tablename__ = "suppression"
    __table_args__ = (UniqueConstraint("kind", "mark"),)

    id: Mapped[UUID] = key()
    kind: Mapped[str] = column(suppression("Soort kenmerk", "Kind of mark"))
    mark: Mapped[bytes] = column(suppression("Kenmerk van wie geen nieuws wil", "Mark of who wants no news"))
    since: Mapped[datetime] = column(suppression("Geen nieuws sinds", "No news since"))


class BalancingRow(Base):
    """The balancing record: why the studio may send news, weighed and signed by the owner (article 6(1)(f) AVG)."""

    __tablename__ = "balancing_record"

    id: Mapped[UUID] = key()
    signed_at: Mapped[datetime] = column(office("Belangenafweging getekend op", "Balancing record signed on", "S31"))
    signed_by: Mapped[UUID] = column(office("Getekend door", "Signed by", "S31"), ForeignKey("app_user.id"))
    valid_until: Mapped[date] = column(office("Geldig tot en met", "Valid until", "S31", "S32"))
    interest: Mapped[str] = column(office("Belang van de studio", "Interest of the studio", "S31"))
    necessity: Mapped[str] = column(office("Noodzaak", "Necessity", "S31"))
    impact: Mapped[str] = column(office("Gevolgen voor cliënten", "What it means for clients", "S31"))
    safeguards: Mapped[str] = column(office("Waarborgen", "Safeguards", "S31"))
    outcome: Mapped[str] = column(office("Uitkomst van de afweging", "Outcome of the balancing", "S31"))


class NewsListRow(Base):
    """A list of who gets one message with news, and on which balancing record it rests."""

    __tablename__ = "news_list"

    id: Mapped[UUID] = key()
    type: Mapped[str] = column(office("Soort bericht", "Type of message", "S38", "S41"))
    channel: Mapped[str] = column(office("Bericht via", "Message by", "S38", "S41"))
    title: Mapped[str] = column(office("Naam van de lijst", "Name of the list", "S38", "S41"))
    subject_nl: Mapped[str] = column(office("Onderwerp (Nederlands)", "Subject (Dutch)", "S38", "S41"))
    text_nl: Mapped[str] = column(office("Tekst (Nederlands)", "Text (Dutch)", "S38", "S41"))
    subject_en: Mapped[str] = column(office("Onderwerp (Engels)", "Subject (English)", "S38", "S41"))
    text_en: Mapped[str] = column(office("Tekst (Engels)", "Text (English)", "S38", "S41"))
    built_at: Mapped[datetime] = column(office("Lijst gemaakt op", "List made on", "S38", "S41"))
    built_by: Mapped[UUID] = column(office("Lijst gemaakt door", "List made by", "S38"), ForeignKey("app_user.id"))
    balancing_id: Mapped[UUID] = column(
        office("Berust op de afweging", "Rests on the balancing record", "S31"), ForeignKey("balancing_record.id")
    )
    left_out: Mapped[int] = column(office("Niet op de lijst gezet", "Left out", "S38", "S41"))


class NewsListEntryRow(Base):
    """That a client was put on a list, on which ground; and when they were taken off it."""

    __tablename__ = "news_list_entry"

    id: Mapped[UUID] = key()
    list_id: Mapped[UUID] = column(news("Lijst", "List"), ForeignKey("news_list.id"), index=True)
    client_id: Mapped[UUID] = column(news("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    ground: Mapped[str] = column(news("Grond voor het bericht", "Ground for the message"))
    removed_at: Mapped[datetime | None] = column(news("Van de lijst gehaald op", "Taken off the list on"))
