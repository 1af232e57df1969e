"""Who asks by the name and the address of a file: only what surely agrees counts as the same."""

from __future__ import annotations

import pytest

from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.requesters import same_address, same_name

NAME = Name("Karel Jan", "van", "Voorbeeld")


@pytest.mark.parametrize("typed", ["Karel van Voorbeeld", "K. van Voorbeeld", "dhr. K.J. van Voorbeeld",
                                   "KAREL JAN VAN VOORBEELD", "Karél  van Voorbeeld"])  # fmt: skip
def test_the_same_name_is_written_in_several_ways(typed: str) -> None:
    assert same_name(typed, NAME)


@pytest.mark.parametrize("typed", ["", "P. Onbekend", "Voorbeeld", "van Voorbeeld", "P. van Voorbeeld",
                                   "Karel Voorbeeld", "Petra van Voorbeeld", "Karel van Voorbeeld-Ander",
                                   "Anna Karel van Voorbeeld"])  # fmt: skip
def test_what_could_be_somebody_else_is(typed: str) -> None:
    assert not same_name(typed, NAME)


def test_an_address_agrees_by_street_number_and_postcode() -> None:
    assert same_address("Kade 12 b, 3011AA Rotterdam", "Kade 12 B", "3011 AA")
    for typed in ("Kade 1, 3011 AA Rotterdam", "Kade 12 b", "Kade 112 b, 3011 AA", "", "Kade 12 bis, 3011 AA"):
        assert not same_address(typed, "Kade 12 B", "3011 AA")
    assert not same_address("Kade 12 b", "Kade 12 b", "")
