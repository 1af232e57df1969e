"""The letter with the code by which somebody shows who they are: to the address in the file, and with nothing else.

It says neither what was asked nor that there is a file, because whoever opens the post can read it. The code is given
here by who just made it and is kept nowhere, so the letter cannot be made a second time.
"""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.message_texts import fixed_words, studio_values
from skintwin_desktop.core.requests.addressees import file_of
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.paper.letters import Letter, letters_pages
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.permissions import Permission


@action(Permission.HANDLE_REQUESTS)
def code_letter_pages(studio: Studio, request_id: UUID, code: str, *, ppi: int) -> list[bytes]:
    """Return the letter with a code for a printer, as PNG; NotFound without a file, PaperRefused."""
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        client = file_of(deed.session, row)
        if client is None:
            raise NotFound
        deed.about("request", request_id, client=row.client_id)
        words = texts()["code_letter"][row.language]
        fixed = fixed_words(row.language)
        values = studio_values(studio, deed.session, row.language) | {"code": code}
        said = messages.fill(str(words["text"]), values)
        sheet = Letter(
            language=row.language,
            address=client_letters.address_lines(client),
            dated=studio.today(),
            reference=reference(row),
            subject=str(words["subject"]),
            body=f"{fixed['nobody']}\n\n{said}\n\n{fixed['closing']}\n{values['studio']}",
        )
        paper = client_letters.letters_of(deed.session, row.language, [sheet])
    return letters_pages(paper, ppi=ppi)
