"""Everything medical of one person: the file that goes on, and the files that were joined with it as they were."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.screening import MedicalFile, read_file
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow


@dataclass(frozen=True)
class OneFile:
    """One of the files of a person; ``label`` is its number, ``goes_on`` tells whether it is the one in use."""

    label: str
    goes_on: bool
    file: MedicalFile

    @property
    def visits(self) -> int:
        """Return how many visits it holds."""
        return len(self.file.visits)


@action(Permission.READ_MEDICAL_FILE)
def open_files(studio: Studio, client_id: UUID) -> tuple[OneFile, ...]:
    """Read all medical files of a person, the one in use first; AnotherClientPresent, FileRestricted.

    Each keeps its own numbers of visits and lesions: they are what stands in the reports that were signed.
    """
    studio.refuse_others(client_id)
    with studio.deed(Event.MEDICAL_FILE_READ, Kind.READ, Purpose.SCREENING) as deed:
        files = joined.files_of(deed.session, client_id)
        deed.about("medical_file", client=client_id, count=len(files))
        rows = deed.session.execute(select(ClientRow.id, ClientRow.number).where(ClientRow.id.in_(files)))
        numbers = {row.id: row.number for row in rows}
        return tuple(
            OneFile(identity.client_label(numbers[one]), one == client_id, read_file(studio, deed.session, one))
            for one in files
        )
