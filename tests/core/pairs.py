"""What actions about two files, earlier values and look-alikes are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from skintwin_desktop.core import clients, contact_history, merging
from skintwin_desktop.core.duplicates import Sought
from skintwin_desktop.core.studio import Studio
from tests.builders import ANNA


def values_for(name: str, studio: Studio, kept: UUID) -> dict[Any, Callable[[], Any]]:
    """Return what the actions of these modules need besides the usual, made for this one call."""
    made: dict[Any, Callable[[], Any]] = {
        ("sought", Sought): lambda: Sought(ANNA, None),
        "client_ids": lambda: (kept,),
        "take": lambda: frozenset({"phone"}),
    }
    if name.startswith("merging."):
        twice = clients.register_client(studio, replace(ANNA, first_name="Dubbel"))
        version = clients.open_client(studio, kept).version
        made |= {"kept_id": lambda: kept, "other_id": lambda: twice.id, "versions": lambda: (version, twice.version)}
        made["merge_id"] = lambda: _joined(studio, kept, twice.id, (version, twice.version))
    if name == "contact_history.forget_mistake":
        made["change_id"] = lambda: _changed(studio, kept)
    return made


def _joined(studio: Studio, kept: UUID, other: UUID, versions: tuple[int, int]) -> UUID:
    return merging.merge_clients(studio, kept, other, take=frozenset(), versions=versions).id


def _changed(studio: Studio, client_id: UUID) -> UUID:
    now = clients.open_client(studio, client_id)
    entry = replace(now.entry(), street=f"{now.street} oost")
    clients.change_client(studio, client_id, entry, version=now.version, gp=now.gp)
    return contact_history.earlier_values(studio, client_id)[0].id
