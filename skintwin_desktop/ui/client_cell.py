"""How a client stands in a table: the name with the number below it, each marked for privacy mode."""

from __future__ import annotations

from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.widgets.table import Cell


def client_cell(name: Name, label: str) -> Cell:
    """Return the cell with a client's ``name`` and number (``label``, as in ST-0412)."""
    return Cell(
        name.full,
        label,
        role="bodyStrong",
        private=Private.NAME,
        below_private=Private.NUMBER,
        short=name.masked,
    )
