"""What the form of an appointment begins with, and how what stands in it is kept as a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from skintwin_desktop.core.agenda import CONSULT, Appointment, Practitioner, list_practitioners
from skintwin_desktop.core.agenda_setup import AgendaSetup, agenda_setup
from skintwin_desktop.core.planning import FreePlace
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.rules.agenda import minute_of
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui import words
from skintwin_desktop.ui.client_choice import ChosenClient

_CLIENT = ("client_id", "client_number", "client_first", "client_prefix", "client_last")


@dataclass(frozen=True)
class PlanLists:
    """What can be chosen in the form."""

    setup: AgendaSetup
    practitioners: tuple[Practitioner, ...]


def read_plan_lists(studio: Studio) -> PlanLists:
    """Read everything that can be chosen in one go."""
    return PlanLists(agenda_setup(studio), list_practitioners(studio))


@dataclass(frozen=True)
class PlanStart:
    """For whom and about what the form is opened; ``values`` are those of its fields, as typed."""

    values: Mapping[str, str]
    client: ChosenClient | None = None
    appointment_id: UUID | None = None
    waiting_id: UUID | None = None
    walk_in: bool = False
    fixed: bool = False
    """Whether the client is who it is: nobody else can be chosen."""
    kept: str = ""
    """The subject of the draft that this comes from, where it does."""


def client_of(appointment: Appointment) -> ChosenClient:
    """Return whose appointment it is."""
    return ChosenClient(appointment.client_id, appointment.client_number, appointment.client_name)


def start_at(
    day: date, minute: int | None = None, *, practitioner_id: UUID | None = None, room: str = ""
) -> dict[str, str]:
    """Return the values of a form for a moment of a day."""
    found = {"day": words.day(day), "practitioner": str(practitioner_id or ""), "room": room}
    return found | ({"time": f"{minute // 60:02d}:{minute % 60:02d}"} if minute is not None else {})


def start_in(place: FreePlace, *, kind: str = "", minutes: int = 0) -> dict[str, str]:
    """Return the values of a form for a place that is free."""
    local = place.starts_at.astimezone(ZONE)
    at = start_at(local.date(), minute_of(local), practitioner_id=place.practitioner_id, room=place.room)
    return at | {
        "kind": kind_option(kind or CONSULT, minutes or place.minutes),
        "minutes": str(minutes or place.minutes),
    }


def start_of(appointment: Appointment) -> PlanStart:
    """Return the form of an appointment that is to be changed."""
    place = FreePlace(appointment.starts_at, appointment.minutes, appointment.practitioner_id, appointment.room)
    values = start_in(place, kind=appointment.kind)
    return PlanStart(values, client_of(appointment), appointment.id)


def kind_option(kind: str, minutes: int) -> str:
    """Return the id under which a kind can be chosen; a consult is chosen by its length."""
    return f"{CONSULT}:{minutes}" if kind == CONSULT else kind


# --- drafts ---


def to_draft(values: Mapping[str, str], start: PlanStart, client: ChosenClient | None) -> dict[str, str]:
    """Return everything in the form as a draft keeps it."""
    whose = ("",) * len(_CLIENT)
    if client is not None:
        whose = (client.id.hex, str(client.number), client.name.first, client.name.prefix, client.name.last)
    return {
        **values,
        **dict(zip(_CLIENT, whose, strict=True)),
        "appointment_id": start.appointment_id.hex if start.appointment_id else "",
        "waiting_id": start.waiting_id.hex if start.waiting_id else "",
        "walk_in": "yes" if start.walk_in else "",
    }


def of_draft(kept: Mapping[str, str], subject: str) -> PlanStart:
    """Return the form that a draft kept."""
    client_id, number, first, prefix, last = (kept.get(name, "") for name in _CLIENT)
    client = ChosenClient(UUID(client_id), int(number), Name(first, prefix, last)) if client_id else None
    appointment, waits = kept.get("appointment_id", ""), kept.get("waiting_id", "")
    return PlanStart(
        kept,
        client,
        UUID(appointment) if appointment else None,
        UUID(waits) if waits else None,
        walk_in=bool(kept.get("walk_in")),
        kept=subject,
    )
