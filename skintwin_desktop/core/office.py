"""The studio's own details: what stands in the head of letters, and on the sign-in window."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import StudioRow


@dataclass(frozen=True)
class StudioDetails:
    """The studio as it presents itself."""

    name: str
    address: str
    postcode: str
    city: str
    phone: str
    email: str
    show_totals: bool

    @property
    def address_line(self) -> str:
        """Return the address on one line."""
        return f"{self.address}, {self.postcode} {self.city}"


@action(Permission.READ_STUDIO)
def studio_details(studio: Studio) -> StudioDetails:
    """Return the studio's details."""
    with studio.reading() as session:
        row = session.execute(select(StudioRow)).scalar_one()
        return StudioDetails(row.name, row.address, row.postcode, row.city, row.phone, row.email, row.show_totals)
