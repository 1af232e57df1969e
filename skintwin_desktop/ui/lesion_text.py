"""An assessment that is not finished, as text for its draft."""

from __future__ import annotations

import json
from dataclasses import asdict

import msgspec

from skintwin_desktop.core.medical_records import Assessment


def to_text(content: Assessment) -> str:
    """Return an assessment as text for a draft."""
    return json.dumps(asdict(content))


def from_text(text: str) -> Assessment | None:
    """Read an assessment back from a draft; None when it is none."""
    try:
        return msgspec.json.decode(text, type=Assessment)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
