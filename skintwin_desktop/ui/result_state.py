"""What the result screen knows of one visit, read in one go, and what is kept of it while it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from skintwin_desktop.core import delivery, drafts, results, screening
from skintwin_desktop.core.delivery import Delivered
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.medical_records import AddendumContent
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.results import Result
from skintwin_desktop.core.screening import MedicalFile, Visit
from skintwin_desktop.core.studio import Studio

LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class ResultState:
    """A visit's file, its signed result if there is one, what was typed before, and how it was delivered."""

    file: MedicalFile
    visit: Visit
    result: Result | None
    draft: Draft | None
    deliveries: tuple[Delivered, ...]

    @property
    def edition(self) -> int:
        """Return the latest signed edition; 0 before signing."""
        return 1 + len(self.result.addenda) if self.result else 0


def load_result(studio: Studio, client_id: UUID, visit_id: UUID) -> ResultState:
    """Read everything that the screen shows but the pages; runs beside the window."""
    file = screening.open_file(studio, client_id)
    visit = file.visit(visit_id)
    result = results.read_result(studio, visit_id) if visit.signed else None
    draft = drafts.read_draft(studio, results.DRAFT, visit_id.hex)
    return ResultState(file, visit, result, draft, delivery.deliveries(studio, visit_id) if result else ())


def draft_of(title: str, plan: ResultPlan, addendum: AddendumContent) -> Draft:
    """Return what is kept while it is typed."""
    values = {
        "general": plan.general,
        "language": plan.language,
        "pictures_of_all": "yes" if plan.pictures_of_all else "no",
        "addendum": addendum.text,
        "addendum_reason": addendum.reason,
    }
    return Draft(title, values)


def plan_from(draft: Draft | None, language: str) -> ResultPlan:
    """Return the plan that was being made, or a fresh one in the client's language."""
    values = draft.values if draft else {}
    wanted = values.get("language", language)
    return ResultPlan(
        language=wanted if wanted in LANGUAGES else LANGUAGES[0],
        general=values.get("general", ""),
        pictures_of_all=values.get("pictures_of_all") == "yes",
    )


def addendum_from(draft: Draft | None) -> AddendumContent:
    """Return the addendum that was being written."""
    values = draft.values if draft else {}
    return AddendumContent(values.get("addendum", ""), values.get("addendum_reason", ""))
