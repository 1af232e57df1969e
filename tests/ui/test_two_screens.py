"""The client's own screen on two real monitors: where it opens, what it shows, and everything that closes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.desktop import ROOT, virtual_display
from tests.ui.two_screens import CLIENT, DESK, HEIGHT, SLIVER, WIDTH

pytestmark = [pytest.mark.display, pytest.mark.long]
PATIENCE = 240


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Walk on a display of two monitors and return what was seen."""
    with virtual_display(f"{2 * WIDTH + SLIVER}x{HEIGHT}", tools=("xrandr",)) as display:
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.two_screens", str(tmp_path_factory.mktemp("two"))],
            cwd=ROOT, env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def test_the_clients_screen_is_the_other_one_and_ends_with_every_reason_for_it(seen: dict[str, Any]) -> None:
    assert len(seen["offered"]) == 2, "every screen but the desk's own"
    assert seen["offered"][0] == f"Beelden tonen op scherm {CLIENT} ({WIDTH} × {HEIGHT})"
    assert (seen["screen"], seen["desk screen"]) == (CLIENT, DESK)
    assert seen["box"] == [WIDTH, 0, WIDTH, HEIGHT], "it fills that screen and nothing of the desk's"
    assert set(seen["says"]) == {"SkinTwin Desktop", "Eigen beelden van de cliënt"}
    assert (seen["own pictures"], seen["others"], seen["markers"]) == (2, 0, 1)
    assert seen["covered by the curtain"]
    for end in ("unplugging", "another file", "nobody is present"):
        assert seen[f"after {end}"] is True, end
    assert seen["windows after unplugging"] == seen["windows after another file"] == 0
    assert seen["still present"], "a cable says nothing about who is there"
    assert seen["in privacy mode"], "the client may see their own"
    assert seen["file closed in privacy mode"], "in privacy mode the client stays present"
    assert seen["windows after the lock"] == 0


def test_when_the_screen_of_the_desk_goes_the_curtain_falls(seen: dict[str, Any]) -> None:
    assert seen["desk unplugged"]
    assert seen["curtain then"], "the desk now stands where the client looks"
