"""What is put off or made quicker before the first window is the same as Python's and PySide's own in the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]

_STATES = """
import enum, json
from PySide6 import QtCore, QtGui, QtWidgets

def told(value):
    if isinstance(value, dict):
        return sorted((repr(key), repr(one)) for key, one in value.items())
    return repr(value).split(" at 0x")[0]

def state(one):
    members = [sorted((key, told(value)) for key, value in vars(member).items()) for member in one]
    itself = {key: told(value) for key, value in vars(one).items()}
    return [itself, members, told(dict(one.__members__)), told(one.__mro__)]

found = {}
for module in (QtCore, QtGui, QtWidgets):
    holders = [getattr(module, name) for name in dir(module)]
    for holder in [one for one in holders if isinstance(one, type)]:
        for name, one in list(vars(holder).items()):
            if isinstance(one, enum.EnumType):
                found[f"{module.__name__}.{holder.__name__}.{name}"] = state(one)
print(json.dumps(found, sort_keys=True))
"""


def _run(program: str) -> Any:
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(answer.stdout)


def test_enumerations_made_the_quick_way_are_those_of_python() -> None:
    own = _run(_STATES)
    quick = _run("from skintwin_desktop.ui import quick_enums; quick_enums.begin()" + _STATES)
    assert len(own) > 500
    assert len(own["PySide6.QtCore.Qt.Key"][1]) > 400
    assert quick == own


def test_what_was_put_off_is_there_when_it_is_asked() -> None:
    told = _run(
        "import json\n"
        "from skintwin_desktop.ui import quick_qt\n"
        "quick_qt.import_qt()\n"
        "import inspect, sys, tempfile\n"
        "before = 'random' in sys.modules\n"
        "from PySide6.QtCore import QPoint\n"
        "try:\n"
        "    QPoint('nowhere')\n"
        "except TypeError as error:\n"
        "    worded = str(error)\n"
        "signature = str(inspect.signature(lambda left, /, *, right: 0))\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    pass\n"
        "from shutil import which\n"
        "import bz2\n"
        "quick_qt.import_rest()\n"
        "whole = bz2.decompress(bz2.compress(b'whole')).decode()\n"
        "print(json.dumps([before, worded, signature, 'random' in sys.modules, which.__name__, whole]))\n"
    )
    before, worded, signature, after, name, whole = told
    assert (before, after) == (False, True), "tempfile is loaded when it is used, not when it is imported"
    assert "(xpos: int, ypos: int, /)" in worded
    assert signature == "(left, /, *, right)"
    assert (name, whole) == ("which", "whole")


def test_after_the_first_window_nothing_is_put_off_any_more() -> None:
    names = _run(
        "import json, sys\n"
        "from skintwin_desktop.ui import quick_qt\n"
        "quick_qt.import_qt()\n"
        "quick_qt.import_rest()\n"
        "asked = {name: vars(one).get('__getattr__') for name, one in sys.modules.items()}\n"
        "code = {name: getattr(one, '__code__', None) for name, one in asked.items()}\n"
        "print(json.dumps([name for name, one in code.items() if one and 'fill' in one.co_names]))\n"
    )
    assert names == []
