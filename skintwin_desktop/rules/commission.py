"""What somebody who ordered a screening may hear of it (article 7:464(2) BW, articles 9 AVG and 30 UAVG).

The client hears result and conclusion first and may then block that they go on. An employer never gets anything about
one client: a worker's consent is not free towards who pays the wages.
"""

from __future__ import annotations

KINDS = ("employer", "insurer", "care_provider", "other")
EMPLOYER = "employer"


def may_hear(kind: str, *, client_heard: bool, blocked: bool) -> bool:
    """Tell whether a commissioner may get the result of one client now."""
    return kind in KINDS and kind != EMPLOYER and client_heard and not blocked


def gets_individual_data(kind: str) -> bool:
    """Tell whether a commissioner of this kind could ever get something about one client."""
    return kind in KINDS and kind != EMPLOYER
