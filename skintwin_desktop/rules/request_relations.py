"""Who can ask for which right, and by what it is seen that somebody may ask for the client."""

from __future__ import annotations

from skintwin_desktop.rules.requests import Right

CLIENT, REPRESENTATIVE, PROXY = "client", "representative", "proxy"
AUTHORITY_OF = {REPRESENTATIVE: ("register", "court", "statement"), PROXY: ("proxy",)}
"""By what it can be seen that somebody may ask for the client (article 7:465 BW); it is looked at, no copy is kept."""
_OTHERS = frozenset({Right.NEXT_OF_KIN, Right.COMMISSIONER, Right.POLICE})


def relations_of(right: Right) -> tuple[str, ...]:
    """Return who can ask for a right: the client, or somebody in the client's place; others have requests of theirs."""
    return (right.value,) if right in _OTHERS else (CLIENT, *AUTHORITY_OF)
