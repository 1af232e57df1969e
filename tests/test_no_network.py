"""The program never speaks to a network: no module of it could, and no socket is made while it is used."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / "skintwin_desktop"
FORBIDDEN = (
    "socket", "_socket", "ssl", "http", "urllib.request", "urllib.robotparser", "ftplib", "smtplib", "poplib",
    "imaplib", "telnetlib", "nntplib", "asyncio", "socketserver", "xmlrpc", "webbrowser", "requests", "httpx",
    "aiohttp", "urllib3", "websockets", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebChannel", "PySide6.QtWebView", "PySide6.QtHttpServer",
    "PySide6.QtNetworkAuth", "PySide6.QtBluetooth", "PySide6.QtRemoteObjects",
)  # fmt: skip
_BY_NAME = {"import_module", "__import__"}


def imported(source: str) -> Iterator[str]:
    """Yield every module that a source imports, by statement or by name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            constants = [one.value for one in node.args if isinstance(one, ast.Constant)]
            if called in _BY_NAME:
                yield from (one for one in constants if isinstance(one, str))


def is_forbidden(module: str) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in FORBIDDEN)


def test_no_module_imports_what_could_reach_a_network() -> None:
    sources = sorted(PROGRAM.rglob("*.py"))
    assert len(sources) > 100
    found = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in sources
        for module in imported(path.read_text(encoding="utf-8"))
        if is_forbidden(module)
    }
    assert found == set()


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import http.client as web",
        "from urllib import request",
        "from PySide6 import QtCore, QtNetwork",
        "from PySide6.QtWebSockets import QWebSocket",
        "def late():\n    import ssl",
        "import importlib\nimportlib.import_module('socket')",
        "__import__('asyncio')",
    ],
)
def test_the_check_itself_sees_every_way_to_import(source: str) -> None:
    assert any(is_forbidden(module) for module in imported(source))


def test_the_check_lets_the_rest_be() -> None:
    harmless = "from urllib.parse import quote\nimport socks\nfrom PySide6.QtCore import QUrl\nimport httpdate"
    assert not any(is_forbidden(module) for module in imported(harmless))


_WALK = """
import sys
from pathlib import Path

FAMILIES = []
sys.addaudithook(lambda event, values: FAMILIES.append(f"{event} {values}") if event.startswith("socket.") else None)

from skintwin_desktop.core import lesions, photos, report_pages, results, screening
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from tests import builders
from tests.builders import OWNER, OWNER_PASSWORD, take_in
from tests.core.world import picture_file

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    home = builders.home(folder)
    studio = home.practitioner()
    done = take_in(studio)
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    photos.take_in_pictures(studio, visit, [picture_file(folder, "one.jpg")], kind="dermoscopy", lesion_id=lesion)
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Rustig", action="gp_regular"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())
    assert report_pages.signed_report(studio, visit).startswith(b"%PDF")
    home.close_all()

    from tests.driver import Driver

    person = Driver(home.door, folder / "settings", pictures=folder / "pictures")
    person.sees("Kies uw naam", OWNER)
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Agenda", seconds=60)
    person.idle()
    person.close()
    print("sockets:", [one for one in FAMILIES if "AF_INET" in one or "getaddrinfo" in one or "connect" in one])
    print("walked")
"""


def watching(trace: Path) -> list[str]:
    """Return the words that have the system write down every socket; none where it cannot be asked."""
    if shutil.which("strace") is None:
        return []
    words = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect,bind,listen", "-o", str(trace)]
    tried = subprocess.run([*words, sys.executable, "-c", ""], capture_output=True, check=False)
    return words if tried.returncode == 0 else []


def test_no_socket_of_a_network_is_made_from_founding_to_a_signed_result(tmp_path: Path) -> None:
    trace, script = tmp_path / "trace", tmp_path / "walk.py"
    script.write_text(_WALK, encoding="utf-8")
    watched = watching(trace)
    done = subprocess.run(
        [*watched, sys.executable, str(script), str(tmp_path / "home")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert "walked" in done.stdout, done.stderr[-2000:]
    assert "sockets: []" in done.stdout
    if watched:
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        assert [line for line in lines if re.search(r"AF_INET6?|AF_PACKET|PF_INET6?", line)] == []


@pytest.mark.skipif(not shutil.which("strace"), reason="nothing here can watch the system's calls")
def test_the_watch_itself_sees_a_socket(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    words = watching(trace)
    if not words:
        pytest.skip("the system's calls cannot be watched here")
    code = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()"
    subprocess.run([*words, sys.executable, "-c", code], check=True)
    assert "AF_INET6" in trace.read_text(encoding="utf-8")
