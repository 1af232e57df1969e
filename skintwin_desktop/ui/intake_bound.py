"""Whose intake it is, and what the form comes to for core."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from uuid import UUID

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.intake import IntakeEntry
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.ui.intake_sheet import IntakeSheet


@dataclass(frozen=True)
class Bound:
    """Nobody yet, or a client as they were when the intake began; and the appointment that it is for."""

    client_id: UUID | None = None
    version: int | None = None
    appointment_id: UUID | None = None
    was: ClientEntry | None = None

    @staticmethod
    def to(client: Client, appointment: Appointment | None) -> Bound:
        """Return the bond to a client who is known."""
        return Bound(client.id, client.version, appointment.id if appointment else None, client.entry())

    def values(self) -> dict[str, str]:
        """Return this as texts for a draft."""
        return {
            "client_id": self.client_id.hex if self.client_id else "",
            "client_version": str(self.version) if self.version is not None else "",
            "appointment_id": self.appointment_id.hex if self.appointment_id else "",
            "client_was": json.dumps(asdict(self.was)) if self.was else "",
        }

    @staticmethod
    def of(values: Mapping[str, str]) -> Bound:
        """Read this back from a draft."""
        client, version, appointment, was = (
            values.get(name, "") for name in ("client_id", "client_version", "appointment_id", "client_was")
        )
        return Bound(
            UUID(client) if client else None,
            int(version) if version else None,
            UUID(appointment) if appointment else None,
            _as_entry(json.loads(was)) if was else None,
        )


@dataclass(frozen=True)
class TakenOver:
    """What becomes of an intake when somebody else changed the client meanwhile.

    ``changed`` are the fields that they changed, ``values`` the form's texts for those that were not touched here.
    """

    bound: Bound
    changed: tuple[str, ...]
    values: dict[str, str]


def _as_entry(was: Mapping[str, object]) -> ClientEntry:
    ways = was["contact_by"]
    return replace(
        ClientEntry(),
        **{**was, "contact_by": tuple(ways) if isinstance(ways, list) else ()},  # type: ignore[arg-type]
    )


def as_values(entry: ClientEntry) -> dict[str, str]:
    """Return a client's data as the form's texts."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in asdict(entry).items()}


def client_entered(sheet: IntakeSheet) -> ClientEntry:
    """Return who the client is as the form holds it."""
    return sheet.address.entered(sheet.person.entered(ClientEntry()))


def intake_entered(sheet: IntakeSheet, bound: Bound, draft_subject: str) -> IntakeEntry:
    """Return the whole intake as the form holds it."""
    client, consents = client_entered(sheet), sheet.consents
    person, appointment = sheet.person, sheet.appointment
    return IntakeEntry(
        client=client,
        client_id=bound.client_id,
        client_version=bound.version,
        gp=appointment.gp.text(),
        appointment_id=bound.appointment_id,
        appointment=appointment.plan(),
        requested_by=appointment.requested_by.value(),
        commissioner=appointment.commissioner_named(),
        health=sheet.health.entered(),
        consents=consents.entered(given_by=person.beside.needs.given_by),
        handover_way=consents.handover_way.segments.value(),
        identity_seen=bool(consents.identity_seen.values()),
        draft_subject=draft_subject,
        beside=replace(person.beside.entered(), commission=appointment.commission()),
    )


def take_over(sheet: IntakeSheet, bound: Bound, client: Client) -> TakenOver:
    """Work out what to take over from a client whom somebody else changed; what was typed here stays."""
    theirs, mine = client.entry(), client_entered(sheet)
    was = bound.was or theirs
    changed = tuple(one.name for one in fields(ClientEntry) if getattr(theirs, one.name) != getattr(was, one.name))
    untouched = {name for name in changed if getattr(mine, name) == getattr(was, name)}
    values = {name: value for name, value in as_values(theirs).items() if name in untouched}
    return TakenOver(replace(bound, version=client.version, was=theirs), changed, values)
