"""./run check: style, types, layers, translations, catalogue. Each prints one line; the first fault stops nothing."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


def _command(*words: str) -> Callable[[], str]:
    def run() -> str:
        done = subprocess.run([str(BIN / words[0]), *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else (done.stdout + done.stderr).strip()

    return run


def _translations() -> str:
    from tests import translations

    return "\n".join(translations.problems())


def _catalogue() -> str:
    from tests.core.test_catalogue import problems

    return "\n".join(problems())


CHECKS: dict[str, Callable[[], str]] = {
    "style": _command("ruff", "check", "."),
    "format": _command("ruff", "format", "--check", "."),
    "types": _command("mypy"),
    "layers": _command("lint-imports"),
    "translations": _translations,
    "catalogue": _catalogue,
}


def main(names: list[str]) -> int:
    """Run the checks that were named, or all."""
    failed = 0
    for name in names or CHECKS:
        began = time.monotonic()
        found = CHECKS[name]()
        failed += bool(found)
        print(f"{'fault' if found else 'good':6} {name} ({time.monotonic() - began:.1f} s)", flush=True)
        if found:
            print(found, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
