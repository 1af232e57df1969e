"""Open a parcel where there is no network at all: ``unshare -rn python -m tests.paper.parcel_alone FILE CODE``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.paper import browsers


def main(file: Path, code: str) -> None:
    """Open the parcel, look at a picture, and print what was seen and asked for."""
    with browsers.chromium() as browser:
        browsers.open_with(browser, file, code)
        browsers.show_view(browser, "pictures")
        browsers.until(browser, "document.querySelector('.tile img')?.naturalWidth > 0")
        interfaces = [line.split(":")[0].strip() for line in Path("/proc/net/dev").read_text("utf-8").splitlines()[2:]]
        routes = Path("/proc/net/route").read_text("utf-8").splitlines()[1:]
        print(json.dumps({
            "interfaces": interfaces, "routes": routes, "requests": browser.requests(), "breaches": browser.breaches(),
            "words": browsers.text(browser, "#inside"),
        }))  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
