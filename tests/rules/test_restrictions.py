"""What a restriction holds back: everything, one use, or one item; never more than it is about."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.restrictions import (
    OBJECTED_INTEREST,
    OBJECTED_MESSAGES,
    WHOLE_FILE,
    Use,
    holds_back,
    items_of_message,
    items_of_result,
)

VISITS = tuple(uuid4() for _ in range(3))
ALL_ITEMS = sorted(items_of_message("email") | items_of_message("post") | items_of_result("paper_post"))
USES = st.sampled_from(Use)
SETS = st.frozensets(st.sampled_from(ALL_ITEMS))
RECORDS = st.none() | st.sampled_from(VISITS)


@given(USES, SETS, RECORDS, RECORDS)
def test_the_whole_file_holds_everything_back(use: Use, items: frozenset[str], mine: UUID | None, at: UUID) -> None:
    assert holds_back(WHOLE_FILE, mine, use, items, record=at)


@given(USES, SETS, RECORDS)
def test_an_objection_holds_back_the_use_that_it_is_about_and_no_other(
    use: Use, items: frozenset[str], record: UUID | None
) -> None:
    assert holds_back(OBJECTED_MESSAGES, None, use, items, record=record) is (use is Use.MESSAGE)
    assert not holds_back(OBJECTED_INTEREST, None, use, items, record=record)


@given(st.sampled_from(ALL_ITEMS), USES, SETS, RECORDS, RECORDS)
def test_an_item_holds_back_what_uses_it(
    about: str, use: Use, items: frozenset[str], mine: UUID | None, record: UUID | None
) -> None:
    held = holds_back(about, mine, use, items, record=record)
    assert held <= (about in items)
    if about in items:
        assert held is not (mine is not None and record is not None and mine != record)
    if held:  # of more items as well, and where the visit is not known
        assert holds_back(about, mine, use, items | {"ADM:phone"}, record=record)
        assert holds_back(about, None, use, items, record=record)


@pytest.mark.parametrize(
    ("items", "uses", "leaves"),
    [
        (items_of_message("email"), {"ADM:email", "ADM:last_name"}, {"ADM:street", "ADM:born", "MED:finding"}),
        (items_of_message("post"), {"ADM:street", "ADM:city", "ADM:sex"}, {"ADM:email", "ADM:phone"}),
        (items_of_result(), {"ADM:born", "MED:finding", "MED:picture"}, {"ADM:street", "ADM:email", "MED:letter"}),
        (items_of_result("paper_post"), {"ADM:street", "MED:conclusion"}, {"ADM:email"}),
        (items_of_result("in_hand"), {"ADM:last_name"}, {"ADM:street"}),
    ],
)
def test_what_a_use_needs(items: frozenset[str], uses: set[str], leaves: set[str]) -> None:
    assert uses <= items
    assert not leaves & items
