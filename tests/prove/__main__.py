"""./run prove [NAME…]: walks the proofs, prints each one's figures as a line of JSON and all of them as a table.

Writes build/prove.json; exit status 1 when an aim is missed, 2 for a name that is no proof.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from tests.figures import Figure, report, told

FILE = Path(__file__).parents[2] / "build" / "prove.json"
PROOFS = (
    "clear", "tamper", "kill", "journal", "privacy", "lock", "memory", "rotate", "erase", "guess", "roles", "parcel",
    "slow",
)  # fmt: skip
"""Each is a module beside this one with ``prove() -> dict[str, Figure]``, imported when it is walked."""


def main(names: list[str]) -> int:
    """Walk the proofs that were named, or all; return the exit status."""
    unknown = [name for name in names if name not in PROOFS]
    if unknown:
        print(f"No such proof: {', '.join(unknown)}. There are: {', '.join(PROOFS)}", file=sys.stderr)
        return 2
    results: dict[str, dict[str, Figure]] = {}
    for name in names or PROOFS:
        began = time.monotonic()
        figures: dict[str, Figure] = importlib.import_module(f"tests.prove.{name}").prove()
        figures["time"] = told(round(time.monotonic() - began, 1), "s")
        results[name] = figures
        plain = {"proof": name} | {what: asdict(figure) for what, figure in figures.items()}
        print(json.dumps(plain, ensure_ascii=False), flush=True)
    return report(results, FILE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
