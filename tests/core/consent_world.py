"""Something for the actions about consents and their evidence to act upon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import consent_evidence
from skintwin_desktop.core.consent_evidence import Strokes
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.tables import ConsentRow

PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"
STROKES = Strokes(400, 120, (((10.0, 60.0), (80.5, 20.0), (140.0, 90.0)), ((150.0, 60.0), (300.0, 60.0))))


def form_file(folder: Path, name: str = "Formulier.pdf", content: bytes = PDF) -> Path:
    """Write a scanned form."""
    path = folder / name
    path.write_bytes(content)
    return path


def answers_of(studio: Studio, client: UUID, purpose: str = "") -> tuple[UUID, ...]:
    """Return the ids of a client's answers, in order, about one purpose or all."""
    with studio.reading() as session:
        rows = session.execute(select(ConsentRow).where(ConsentRow.client_id == client).order_by(ConsentRow.id))
        return tuple(row.id for row in rows.scalars() if purpose in {"", row.purpose})


def values_for(name: str, studio: Studio, client: UUID, folder: Path) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions."""
    found: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        "consent_ids": lambda: answers_of(studio, client)[:1],
        "evidence_id": lambda: consent_evidence.add_scan(studio, client, form_file(folder), ()),
        ("purpose", Purpose): lambda: Purpose.RIGHTS,
        "use": lambda: "photograph_sensitive",
        "level": lambda: "block",
    }
    if name == "consent_evidence.add_scan":
        found["path", Path] = lambda: form_file(folder)
    return found
