"""``./run bench [NAME…]``: measure, print a table, write build/bench.json, end with 1 when an aim is missed."""

from __future__ import annotations

import os
import sys

NAMES = ("start_up", "unlock", "take_in", "open_picture", "search", "duplicates", "agenda", "journal", "parcel", "gui")
"""Each is a module beside this one with ``measure() -> dict[str, Figure]``."""


def keep_compiled_modules() -> None:
    """Start anew where Python was told not to keep what it compiles: no person's computer runs like that."""
    if sys.flags.dont_write_bytecode:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execv(sys.executable, [sys.executable, "-m", "tests.bench", *sys.argv[1:]])


def main(wanted: list[str]) -> int:
    """Run the benches with these names, or all of them; return the exit status."""
    from tests.bench.workbench import BUILD, clear_left_overs, in_fresh_process, run_bench
    from tests.figures import Figure, report

    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"Unknown: {' '.join(unknown)}. Benches: {' '.join(NAMES)}", file=sys.stderr)
        return 2
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clear_left_overs()
    results: dict[str, dict[str, Figure]] = {}
    failed = False
    for name in wanted or NAMES:
        done = in_fresh_process(run_bench, name)
        print(f"{name}: {done.seconds:.0f} s{done.left_out and f', {done.left_out}'}", file=sys.stderr, flush=True)
        if done.left_out:
            failed |= done.failed
        else:
            results[name] = done.figures
    return report(results, BUILD.with_suffix(".json")) or int(failed)


if __name__ == "__main__":
    keep_compiled_modules()
    sys.exit(main(sys.argv[1:]))
