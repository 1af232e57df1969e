"""Tables for a spreadsheet: nothing in them is computed, and everything comes back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import tables_out

SIGNS = st.characters(min_codepoint=0xA0, max_codepoint=0xD7FF, whitelist_characters='ab ;"=+-@')
TEXTS = st.text(alphabet=SIGNS, max_size=40)


@given(values=st.lists(TEXTS, min_size=1, max_size=6))
def test_a_line_has_as_many_values_as_it_was_given(values: list[str]) -> None:
    line = tables_out.row(tuple(values))
    assert line.endswith("\r\n")
    read = list(csv.reader(io.StringIO(line, newline=""), delimiter=";"))
    assert read == [[tables_out.harmless(value) for value in values]]


@given(value=st.text(alphabet=st.characters(max_codepoint=0xD7FF), max_size=40))
def test_no_value_begins_as_a_formula_does(value: str) -> None:
    safe = tables_out.harmless(value)
    assert not safe.lstrip().startswith(("=", "+", "-", "@"))
    assert "\n" not in safe
    assert "\r" not in safe
    assert "\t" not in safe


@pytest.mark.parametrize("value", ["=1+1", "+31612345678", "-1", "@SUM(A1)", " =cmd|' /C calc'!A0", "＝1", "\t=1"])
def test_a_formula_gets_an_apostrophe(value: str) -> None:
    assert tables_out.harmless(value).startswith("'")


def test_an_ordinary_value_stays_as_it_is() -> None:
    for value in ("Proefman", "Jan-Piet", "anna@voorbeeld.test", "a=b", "’s-Gravenhage", ""):
        assert tables_out.harmless(value) == value
