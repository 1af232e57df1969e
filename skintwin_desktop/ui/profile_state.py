"""What the risk profile of a visit rests on, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from skintwin_desktop.core import drafts, profile, screening
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.profile import RiskBeside, RiskChoices
from skintwin_desktop.core.screening import MedicalFile, SignedProfile, Visit
from skintwin_desktop.core.studio import Studio


@dataclass(frozen=True)
class ProfileState:
    """What the panel shows of a visit: its file, the factors beside it, and what was being filled in."""

    file: MedicalFile
    visit: Visit
    beside: RiskBeside
    draft: Draft | None

    @property
    def signed(self) -> SignedProfile | None:
        """Return the profile that was signed in this visit, if there is one."""
        return self.file.profile_of(self.visit.id)

    def last_before(self, profile: SignedProfile | None) -> SignedProfile | None:
        """Return the profile that was signed last before this one; before none: the last of all."""
        earlier = [one for one in self.file.profiles if profile is None or one.signed_at < profile.signed_at]
        return earlier[-1] if earlier else None


def load_profile(studio: Studio, client_id: UUID, visit_id: UUID, choices: RiskChoices) -> ProfileState:
    """Read everything that the panel shows; runs beside the window."""
    file = screening.open_file(studio, client_id)
    beside = profile.risk_facts(studio, client_id, visit_id, choices)
    draft = drafts.read_draft(studio, profile.DRAFT, visit_id.hex)
    return ProfileState(file, file.visit(visit_id), beside, draft)
