"""./run demo: a throw-away studio to play with; without a display, a walk through everything that leaves pictures."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

OUT = Path(__file__).parents[2] / "build" / "demo"


def has_display() -> bool:
    """Tell whether there is a screen to open a window on."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(words: list[str]) -> int:
    """Open the demo, or walk it; return the exit status."""
    parser = argparse.ArgumentParser(prog="./run demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="walk a whole visit offscreen and leave pictures")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where the walk leaves what it made")
    arguments = parser.parse_args(words)
    if arguments.headless or not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from tests.demo.walk import walk

        return walk(arguments.out)
    from tests.demo.open import open_demo

    return open_demo()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
