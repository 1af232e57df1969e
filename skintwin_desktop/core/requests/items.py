"""Items of a rectification by their codes: a field of name and address, or something medical, of a visit or of any.

``ADM:street``, ``MED:finding``, and ``MED:finding:`` with the id of a visit.
"""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.requests.facts import is_administrative


def item_code(field: str, *, medical: bool, visit_id: UUID | None = None) -> str:
    """Return the code of the part that stands for a field of the client, or for something medical."""
    if not medical:
        return f"ADM:{field}"
    return f"MED:{field}:{visit_id.hex}" if visit_id is not None else f"MED:{field}"


def field_of(code: str) -> str:
    """Return the field or the medical kind that an item stands for."""
    return code.partition(":")[2].partition(":")[0]


def place_of(code: str) -> tuple[str, UUID | None]:
    """Return what a restriction of an item is about, and of which visit, see ``rules.restrictions``."""
    kind, _, rest = code.partition(":")
    field, _, visit = rest.partition(":")
    return f"{kind}:{field}", UUID(hex=visit) if visit and not is_administrative(code) else None
