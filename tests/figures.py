"""What a bench or a proof found: one figure, its aim, and whether it holds; shown as a table and kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

Value = float | int | str
Results = Mapping[str, Mapping[str, "Figure"]]
_HEADINGS = ("", "figure", "value", "unit", "aim", "holds")


@dataclass(frozen=True)
class Figure:
    """One value with its unit; ``aim`` reads like "≤ 1.2" or "= 0", or is empty where the value is only told."""

    value: Value
    unit: str
    aim: str
    holds: bool


def at_most(value: float, unit: str, limit: float) -> Figure:
    """Return a figure that holds up to and including ``limit``."""
    return Figure(_rounded(value), unit, f"≤ {limit}", value <= limit)


def at_least(value: float, unit: str, limit: float) -> Figure:
    """Return a figure that holds from ``limit`` on."""
    return Figure(_rounded(value), unit, f"≥ {limit}", value >= limit)


def exactly(value: Value, unit: str, wanted: Value) -> Figure:
    """Return a figure that holds only where it equals ``wanted``."""
    return Figure(value, unit, f"= {wanted}", value == wanted)


def told(value: Value, unit: str) -> Figure:
    """Return a figure without an aim."""
    return Figure(_rounded(value) if isinstance(value, float) else value, unit, "", True)


def table(results: Results) -> str:
    """Lay the figures out for people, one line each."""
    rows = [
        (name, what, _shown(figure.value), figure.unit, figure.aim, _verdict(figure))
        for name, figures in results.items()
        for what, figure in figures.items()
    ]
    widths = [max(len(row[column]) for row in (_HEADINGS, *rows)) for column in range(len(_HEADINGS))]
    lines = [_line(_HEADINGS, widths), _line(tuple("-" * width for width in widths), widths)]
    last = None
    for name, *rest in rows:
        lines.append(_line((name if name != last else "", *rest), widths))
        last = name
    return "\n".join(lines)


def write(results: Results, file: Path) -> None:
    """Write ``{name: {figure: {"value", "unit", "aim", "holds"}}}``; the file holds this run and no earlier one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = {name: {what: asdict(figure) for what, figure in figures.items()} for name, figures in results.items()}
    file.write_text(json.dumps(plain, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def report(results: Results, file: Path) -> int:
    """Print the table, write the file and return the exit status: 1 when any figure misses its aim."""
    print(table(results))
    write(results, file)
    missed = [(name, what) for name, figures in results.items() for what, figure in figures.items() if not figure.holds]
    for name, what in missed:
        print(f"Missed: {name}, {what}")
    return 1 if missed else 0


def _rounded(value: float) -> float | int:
    return value if isinstance(value, int) else float(f"{value:.4g}") if abs(value) < 1000 else round(value)


def _shown(value: Value) -> str:
    return value if isinstance(value, str) else f"{value:,}" if isinstance(value, int) else f"{value:g}"


def _verdict(figure: Figure) -> str:
    return "MISSED" if not figure.holds else "yes" if figure.aim else ""


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    name, what, value, *rest = (
        cell.rjust(width) if column == 2 else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join((name, what, value, *rest)).rstrip()
