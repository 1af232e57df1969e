"""Tables for other programs: a value that a spreadsheet would take for a formula is made harmless."""

from __future__ import annotations

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"
"""Without this mark Excel reads UTF-8 as something else."""
SEPARATOR = ";"
"""What a Dutch spreadsheet expects between columns."""


def harmless(value: str) -> str:
    """Return a value that no spreadsheet computes: an apostrophe in front of what would begin a formula.

    White space in front does not hide a formula, and line ends become spaces. (CWE-1236.)
    """
    line = " ".join(value.split("\n")).replace("\r", " ").replace("\t", " ").replace("\x00", "")
    return f"'{line}" if line.lstrip().startswith(_DANGEROUS) else line


def row(values: tuple[str, ...]) -> str:
    """Return one line of the table, each value between quotation marks (RFC 4180), with its line end."""
    return SEPARATOR.join(f'"{harmless(value).replace(chr(34), chr(34) * 2)}"' for value in values) + "\r\n"
