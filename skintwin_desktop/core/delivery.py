"""Delivery: which results still have to reach their client, and the proof that they did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.restricting import refuse_restricted_use
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import Use, items_of_result
from skintwin_desktop.store.tables import AddendumRow, ClientRow, DeliveryRow, ResultRow

WAYS = ("in_hand", "paper_post")
"""On paper in the client's hand, or on paper by post to the address on file."""
IDENTITY_CHECKS = ("document_shown", "known_in_person", "address_on_file")


@dataclass(frozen=True)
class DeliveryEntry:
    """How a result reached its client."""

    way: str = ""
    identity_check: str = ""
    discussed: bool = False


@dataclass(frozen=True)
class ToDeliver:
    """A signed result that its client does not have yet, or not in its latest edition, and when that was signed."""

    result_id: UUID
    visit_id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    signed_at: datetime
    edition: int

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


@dataclass(frozen=True)
class Delivered:
    """A delivery that took place."""

    way: str
    identity_check: str
    discussed: bool
    address: str
    delivered_at: datetime
    edition: int


@action(Permission.LIST_RESULTS)
def results_to_deliver(studio: Studio) -> tuple[ToDeliver, ...]:
    """Return the signed results that still have to be delivered, oldest first; who and when, not what."""
    addenda = (
        select(AddendumRow.result_id, func.count().label("number"), func.max(AddendumRow.signed_at).label("signed_at"))
        .group_by(AddendumRow.result_id)
        .subquery()
    )
    delivered = (
        select(DeliveryRow.result_id, func.max(DeliveryRow.addenda).label("number"))
        .group_by(DeliveryRow.result_id)
        .subquery()
    )
    number, signed_at = func.coalesce(addenda.c.number, 0), func.coalesce(addenda.c.signed_at, ResultRow.signed_at)
    with studio.deed(Event.RESULTS_LISTED, Kind.READ, Purpose.DELIVERY) as deed:
        rows = deed.session.execute(
            select(ResultRow, ClientRow, number, signed_at)
            .join(ClientRow, ClientRow.id == ResultRow.client_id)
            .outerjoin(addenda, addenda.c.result_id == ResultRow.id)
            .outerjoin(delivered, delivered.c.result_id == ResultRow.id)
            .where(func.coalesce(delivered.c.number, -1) < number)
            .order_by(signed_at)
        ).all()
        deed.about("results", count=len(rows))
        return tuple(
            ToDeliver(
                result.id,
                result.visit_id,
                client.id,
                client.number,
                Name(client.first_name, client.name_prefix, client.last_name),
                signed,
                1 + count,
            )
            for result, client, count, signed in rows
        )


@action(Permission.DELIVER_RESULT)
def deliver_result(studio: Studio, visit_id: UUID, entry: DeliveryEntry) -> None:
    """Record that a signed result, in its latest edition, reached its client.

    Refused without a way and an identity check that fits it; NotFound when nothing was signed; ProcessingRestricted.
    """
    missing = [FieldProblem("way", "empty")] if entry.way not in WAYS else []
    fitting = {"in_hand": IDENTITY_CHECKS[:2], "paper_post": IDENTITY_CHECKS[2:]}.get(entry.way, ())
    if entry.identity_check not in fitting:
        missing.append(FieldProblem("identity_check", "empty"))
    if missing:
        raise Refused(tuple(missing))
    with studio.deed(Event.RESULT_DELIVERED, Kind.CREATE, Purpose.DELIVERY) as deed:
        session = deed.session
        result = session.execute(select(ResultRow).where(ResultRow.visit_id == visit_id)).scalar()
        if result is None:
            raise NotFound
        refuse_restricted_use(
            studio, session, result.client_id, Use.RESULT, items_of_result(entry.way), record=visit_id
        )
        client = session.get_one(ClientRow, result.client_id)
        count = session.execute(
            select(func.count()).select_from(AddendumRow).where(AddendumRow.result_id == result.id)
        ).scalar_one()
        street = f"{client.street} {client.house_number} {client.house_addition}".strip()
        address = f"{street}, {client.postcode} {client.city}" if entry.way == "paper_post" else ""
        session.add(
            DeliveryRow(
                id=studio.new_id(),
                client_id=client.id,
                result_id=result.id,
                addenda=count,
                way=entry.way,
                identity_check=entry.identity_check,
                discussed=entry.discussed,
                address=address,
                delivered_at=studio.now(),
                delivered_by=studio.user.user_id,
            )
        )
        deed.about("result", result.id, client=client.id)


@action(Permission.LIST_RESULTS)
def deliveries(studio: Studio, visit_id: UUID) -> tuple[Delivered, ...]:
    """Return how a visit's result was delivered so far; empty when nothing was signed."""
    with studio.deed(Event.RESULTS_LISTED, Kind.READ, Purpose.DELIVERY) as deed:
        result = deed.session.execute(select(ResultRow).where(ResultRow.visit_id == visit_id)).scalar()
        deed.about("visit", visit_id, client=result.client_id if result else None)
        rows = deed.session.execute(
            select(DeliveryRow)
            .join(ResultRow, ResultRow.id == DeliveryRow.result_id)
            .where(ResultRow.visit_id == visit_id)
            .order_by(DeliveryRow.delivered_at, DeliveryRow.id)
        ).scalars()
        return tuple(
            Delivered(row.way, row.identity_check, row.discussed, row.address, row.delivered_at, 1 + row.addenda)
            for row in rows
        )
