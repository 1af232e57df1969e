"""What an intake form needs from the studio before it is whole: who, which texts, which statement, an earlier draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from skintwin_desktop.core import beside
from skintwin_desktop.core.agenda import Practitioner, list_practitioners
from skintwin_desktop.core.agenda_setup import AgendaSetup, agenda_setup
from skintwin_desktop.core.beside import Beside
from skintwin_desktop.core.clients import list_gps
from skintwin_desktop.core.consents import ConsentText, consent_texts
from skintwin_desktop.core.drafts import Draft, read_draft
from skintwin_desktop.core.intake import DRAFT, StatementVersion, current_statement
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import client_form, identity


@dataclass(frozen=True)
class Lists:
    """What can be chosen and what is asked on; ``draft`` is what the user had typed about this client before."""

    practitioners: tuple[Practitioner, ...]
    gps: tuple[str, ...]
    texts: Mapping[str, tuple[ConsentText, ...]]
    statement: StatementVersion
    setup: AgendaSetup
    draft: Draft | None = None
    beside: Beside | None = None

    def proposed(self, me: UUID) -> Practitioner | None:
        """Return the practitioner who is chosen beforehand: who is signed in, or the only one there is."""
        mine = next((one for one in self.practitioners if one.id == me), None)
        return mine or (self.practitioners[0] if len(self.practitioners) == 1 else None)


def read_lists(studio: Studio, draft_of: str = "", *, client_id: UUID | None = None, born: date | None = None) -> Lists:
    """Read everything in one go; ``draft_of`` is the subject of a draft to look for, ``born`` goes with a client."""
    identity.phone_problem("010 0000148", "NL")  # loads the phone tables here, not at the first key on the GUI thread
    return Lists(
        list_practitioners(studio),
        list_gps(studio),
        {language: consent_texts(studio, language) for language in client_form.LANGUAGES},
        current_statement(studio),
        agenda_setup(studio),
        read_draft(studio, DRAFT, draft_of) if draft_of else None,
        beside.beside_client(studio, client_id, born) if client_id and born else None,
    )
