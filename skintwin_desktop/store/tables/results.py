"""Results: what was signed, what was added later, how it reached the client."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.entries import disclosure, judgement
from skintwin_desktop.store.tables.base import Base, column, key, sealed


class ResultRow(Base):
    """The signed result of one visit: frozen."""

    __tablename__ = "result"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(judgement("Cliënt", "Client", "S36"), ForeignKey("client.id"), index=True)
    visit_id: Mapped[UUID] = column(judgement("Bezoek", "Visit", "S36"), ForeignKey("visit.id"), unique=True)
    signed_at: Mapped[datetime] = column(judgement("Ondertekend op", "Signed on", "S36"), index=True)
    signed_by: Mapped[UUID] = column(judgement("Ondertekend door", "Signed by", "S36"), ForeignKey("app_user.id"))
    report: Mapped[str] = column(judgement("Rapport", "Report", "S36"), ForeignKey("vault_object.object_id"))
    sealed: Mapped[bytes] = sealed("ResultContent", judgement("Uitslag", "Result", "S36"))


class AddendumRow(Base):
    """Something added to a signed result, with the reason; the result itself stays as it was."""

    __tablename__ = "addendum"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(judgement("Cliënt", "Client", "S36"), ForeignKey("client.id"), index=True)
    result_id: Mapped[UUID] = column(judgement("Uitslag", "Result", "S36"), ForeignKey("result.id"), index=True)
    number: Mapped[int] = column(judgement("Aanvulling", "Addendum", "S36"))
    signed_at: Mapped[datetime] = column(judgement("Ondertekend op", "Signed on", "S36"))
    signed_by: Mapped[UUID] = column(judgement("Ondertekend door", "Signed by", "S36"), ForeignKey("app_user.id"))
    report: Mapped[str] = column(judgement("Rapport", "Report", "S36"), ForeignKey("vault_object.object_id"))
    sealed: Mapped[bytes] = sealed(
        "AddendumContent", judgement("Aanvulling op de uitslag", "Addendum to the result", "S36")
    )


class DeliveryRow(Base):
    """That a result, with its addenda so far, was handed to the client."""

    __tablename__ = "delivery"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(disclosure("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    result_id: Mapped[UUID | None] = column(disclosure("Uitslag", "Result"), ForeignKey("result.id"), index=True)
    """Empty once the result was destroyed and that it had been given stays."""
    addenda: Mapped[int] = column(disclosure("Aantal aanvullingen daarbij", "Number of addenda with it"))
    way: Mapped[str] = column(disclosure("Manier van afleveren", "Way of delivery"))
    identity_check: Mapped[str] = column(disclosure("Hoe vastgesteld wie het was", "How the person was identified"))
    discussed: Mapped[bool] = column(disclosure("Besproken met de cliënt", "Discussed with the client"))
    address: Mapped[str] = column(disclosure("Gebruikt adres", "Address used"))
    delivered_at: Mapped[datetime] = column(disclosure("Afgeleverd op", "Delivered on"))
    delivered_by: Mapped[UUID] = column(disclosure("Afgeleverd door", "Delivered by"), ForeignKey("app_user.id"))
