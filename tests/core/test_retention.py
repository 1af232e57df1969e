"""How long a file is kept: twenty years from its last medical change, closed sooner where that was promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from skintwin_desktop.core import agenda, clients, consents, lesions, results, retention, screening
from skintwin_desktop.core.delivery import DeliveryEntry, deliver_result
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.retention import Keeping
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.retention import LAW_YEARS, closed_from, fiscal_until, kept_until, years_later
from tests.builders import ANNA, Home, take_in
from tests.core.world import FINDING, PLACE, PLAN, PROFILE


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        (date(2026, 11, 24), 20, date(2046, 11, 24)),
        (date(2024, 2, 29), 20, date(2044, 2, 29)),
        (date(2024, 2, 29), 15, date(2039, 3, 1)),
        (date(2024, 2, 29), 1, date(2025, 3, 1)),
        (date(2080, 2, 29), 20, date(2100, 3, 1)),
        (date(2023, 2, 28), 1, date(2024, 2, 28)),
        (date(2026, 12, 31), 15, date(2041, 12, 31)),
    ],
)
def test_years_later_is_the_same_day_and_never_sooner(day: date, years: int, later: date) -> None:
    assert years_later(day, years) == later


def test_a_promise_closes_the_file_and_the_law_keeps_it() -> None:
    day = date(2026, 11, 24)
    assert kept_until(day) == date(2046, 11, 24)
    assert closed_from(day, 15) == date(2041, 11, 24)
    for years in (0, 20, 25, -1):
        assert closed_from(day, years) is None
    assert LAW_YEARS == 20


def test_the_books_are_kept_seven_years_after_their_year() -> None:
    for day in (date(2026, 1, 1), date(2026, 11, 24), date(2026, 12, 31)):
        assert fiscal_until(day) == date(2033, 12, 31)


def test_a_file_without_anything_medical_has_no_term_yet(office: Studio) -> None:
    client = clients.register_client(office, ANNA).id
    assert retention.keeping_of(office, client) == Keeping(None, None, 20, 15)
    with pytest.raises(NotFound):
        retention.keeping_of(office, UUID(int=1))


def test_every_medical_change_moves_the_term_and_nothing_else_does(home: Home) -> None:
    home.clock.moment = datetime(2028, 2, 28, 23, 30, tzinfo=UTC)  # half past midnight on leap day in the studio
    studio = home.practitioner()
    done = take_in(studio)
    client = done.client.id

    def term() -> tuple[date | None, date | None]:
        kept = retention.keeping_of(studio, client)
        return kept.until, kept.closed_from

    visit = screening.start_visit(studio, client, VisitReason("own_request"), appointment_id=done.appointment_id)
    assert term() == (date(2048, 2, 29), date(2043, 3, 1))
    moves: tuple[Callable[[], object], ...] = (
        lambda: lesions.record_lesion(studio, visit, PLACE),
        lambda: lesions.move_lesion(studio, lesion(), PLACE),
        lambda: lesions.change_lesion_state(studio, lesion(), "active"),
        lambda: lesions.assess_lesion(studio, lesion(), visit, FINDING),
        lambda: screening.sign_risk_profile(studio, visit, PROFILE),
        lambda: results.sign_result(studio, visit, PLAN),
    )

    def lesion() -> UUID:
        return screening.open_file(studio, client).lesions[0].id

    for number, move in enumerate(moves, 1):
        home.clock.moment = datetime(2028 + number, 5, number, 12, tzinfo=UTC)
        move()
        assert term()[0] == date(2048 + number, 5, number), number
    last = term()
    home.clock.moment = datetime(2044, 5, 1, 12, tzinfo=UTC)
    deliver_result(studio, visit, DeliveryEntry("in_hand", "document_shown"))
    consents.withdraw_consent(studio, client, "share_gp", method="spoken")
    screening.open_file(studio, client)
    agenda.day_list(studio, studio.today())
    known = clients.open_client(studio, client)
    clients.change_client(studio, client, known.entry(), version=known.version, gp="")
    assert term() == last == (date(2054, 5, 6), date(2049, 5, 6))
