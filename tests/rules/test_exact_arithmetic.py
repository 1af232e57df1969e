"""Rules reckon in whole numbers and decimals: no binary fraction comes near them."""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from skintwin_desktop import rules
from skintwin_desktop.rules.instruments import INSTRUMENTS
from skintwin_desktop.rules.phototype import PHOTOTYPE

MODULES = sorted(Path(rules.__path__[0]).glob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_no_rule_knows_floats(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"line {node.lineno}"
        assert not (isinstance(node, ast.Name) and node.id == "float"), f"line {node.lineno}"
        assert not isinstance(node, ast.Div), "a true division of whole numbers gives a float"


def test_all_points_weights_and_bounds_are_decimal() -> None:
    for instrument in (*INSTRUMENTS, PHOTOTYPE):
        numbers = [bound.value for bound in instrument.bounds]
        for item in instrument.items:
            numbers += [item.weight, item.lowest, item.highest, *(option.points for option in item.options)]
        assert len(numbers) > 3
        assert all(type(number) is Decimal for number in numbers)
