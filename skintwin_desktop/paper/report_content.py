"""What a report is made of: plain values, as they were gathered from a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from skintwin_desktop.paper import typeset

URGENCY = ("gp_urgent", "gp_regular", "second_look", "recall", "self_check")
"""What a client can be asked to do about a lesion, most urgent first; 'none' asks nothing."""


@dataclass(frozen=True)
class ReportStudio:
    """Who sends the report."""

    name: str
    address: str
    postcode: str
    city: str
    email: str
    phone: str


@dataclass(frozen=True)
class ReportPicture:
    """A picture, upright, with the words below it."""

    jpeg: bytes
    width: int
    height: int
    caption: str


def picture(jpeg: bytes, caption: str) -> ReportPicture:
    """Return a JPEG as a picture of a report, as large as it says it is. Raises PaperRefused."""
    read = typeset.read_jpeg(jpeg)
    return ReportPicture(jpeg, read.width, read.height, caption)


@dataclass(frozen=True, kw_only=True)
class ReportLesion:
    """One lesion in the practitioner's words; x and y in units of the body drawing (440 wide).

    ``action`` is 'none' or one of URGENCY, ``recall_months`` goes with 'recall'; ``action_detail`` are the
    practitioner's own words below the step and replace the fixed ones.
    """

    number: int
    where: str
    found: str
    action: str
    view: str
    x: float
    y: float
    action_detail: str = ""
    recall_months: int = 0
    pictures: tuple[ReportPicture, ...] = ()


@dataclass(frozen=True)
class ReportAddendum:
    """Something that was added after signing."""

    date: date
    author: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that a report says; ``signed_at`` in the studio's own time, printed as it is.

    ``risk_class`` is '' (no profile), 'standard', 'raised' or 'high', as the practitioner chose it.
    """

    language: str
    studio: ReportStudio
    client_name: str
    birth_date: date
    client_number: str
    visited_on: date
    practitioner: str
    practitioner_function: str
    lesions: tuple[ReportLesion, ...]
    general: str
    risk_class: str
    risk_reason: str
    signed_at: datetime
    edition: int = 1
    addenda: tuple[ReportAddendum, ...] = ()
    draft: bool = False
