"""./run prove [NAME…]: walks the proofs, prints each one's figures as a line of JSON and all of them as a table.

Writes build/prove.json; exit status 1 when an aim is missed, 2 for a name that is no proof.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.figures import Figure, report, told

FILE = Path(__file__).parents[2] / "build" / "prove.json"


def _clear() -> dict[str, Figure]:
    from tests.prove import clear

    return clear.prove()


def _tamper() -> dict[str, Figure]:
    from tests.prove import tamper

    return tamper.prove()


def _kill() -> dict[str, Figure]:
    from tests.prove import kill

    return kill.prove()


def _journal() -> dict[str, Figure]:
    from tests.prove import journal

    return journal.prove()


def _lock() -> dict[str, Figure]:
    from tests.prove import lock

    return lock.prove()


def _memory() -> dict[str, Figure]:
    from tests.prove import memory

    return memory.prove()


def _rotate() -> dict[str, Figure]:
    from tests.prove import rotate

    return rotate.prove()


def _guess() -> dict[str, Figure]:
    from tests.prove import guess

    return guess.prove()


def _roles() -> dict[str, Figure]:
    from tests.prove import roles

    return roles.prove()


def _privacy() -> dict[str, Figure]:
    from tests.prove import privacy

    return privacy.prove()


def _parcel() -> dict[str, Figure]:
    from tests.prove import parcel

    return parcel.prove()


def _erase() -> dict[str, Figure]:
    from tests.prove import erase

    return erase.prove()


def _slow() -> dict[str, Figure]:
    from tests.prove import slow

    return slow.prove()


PROOFS: dict[str, Callable[[], dict[str, Figure]]] = {
    "clear": _clear,
    "tamper": _tamper,
    "kill": _kill,
    "journal": _journal,
    "privacy": _privacy,
    "lock": _lock,
    "memory": _memory,
    "rotate": _rotate,
    "erase": _erase,
    "guess": _guess,
    "roles": _roles,
    "parcel": _parcel,
    "slow": _slow,
}


def main(names: list[str]) -> int:
    """Walk the proofs that were named, or all; return the exit status."""
    unknown = [name for name in names if name not in PROOFS]
    if unknown:
        print(f"No such proof: {', '.join(unknown)}. There are: {', '.join(PROOFS)}", file=sys.stderr)
        return 2
    results: dict[str, dict[str, Figure]] = {}
    for name in names or PROOFS:
        began = time.monotonic()
        figures = PROOFS[name]() | {"time": told(round(time.monotonic() - began, 1), "s")}
        results[name] = figures
        plain = {"proof": name} | {what: asdict(figure) for what, figure in figures.items()}
        print(json.dumps(plain, ensure_ascii=False), flush=True)
    return report(results, FILE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
