"""The register of external sources: where else data of clients are, and who has to be asked for them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from skintwin_desktop.store.contact_entries import office
from skintwin_desktop.store.tables.base import Base, column, key, row_version


class ExternalSourceRow(Base):
    """A place outside the program where data of clients may be."""

    __tablename__ = "external_source"

    id: Mapped[UUID] = key()
    kind: Mapped[str] = column(office("Soort bron", "Kind of source", "S07"))
    name: Mapped[str] = column(office("Naam van de bron", "Name of the source", "S07"))
    holds: Mapped[str] = column(office("Welke gegevens er zijn", "What data it holds", "S07", "S18", "S22", "S23"))
    ask_whom: Mapped[str] = column(office("Wie gevraagd wordt", "Who is asked", "S07"))
    how: Mapped[str] = column(office("Hoe gevraagd wordt", "How it is asked", "S07"))
    days: Mapped[int] = column(office("Termijn voor het antwoord in dagen", "Days to wait for the answer", "S07"))
    always: Mapped[bool] = column(office("Bij elk verzoek bevragen", "Asked at every request", "S07"))
    since: Mapped[datetime] = column(office("In het register sinds", "In the register since", "S07"))
    ended_at: Mapped[datetime | None] = column(office("Niet meer in gebruik sinds", "No longer in use since", "S07"))
    version: Mapped[int] = row_version()
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
