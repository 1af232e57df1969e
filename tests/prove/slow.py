"""The tests that take too long to run at every change: the real program locked, left alone and killed, many times."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.figures import Figure, at_least, exactly

ROOT = Path(__file__).parents[2]
LEAST = 7


def prove() -> dict[str, Figure]:
    """Run them one after the other and count."""
    command = [sys.executable, "-m", "pytest", "-m", "slow", "-p", "no:cacheprovider", "tests"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print(done.stdout, file=sys.stderr)
    count = {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|error|skipped)", done.stdout)}
    return {
        "passed": at_least(count.get("passed", 0), "tests", LEAST),
        "not passed": exactly(sum(number for word, number in count.items() if word != "passed"), "tests", 0),
        "exit status": exactly(done.returncode, "", 0),
    }
