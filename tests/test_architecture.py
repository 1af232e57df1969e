"""The floor plan as a test: who may know whom, what crosses a layer, and what the interface must never do."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest

from skintwin_desktop import core, errors
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import Entry
from skintwin_desktop.store.tables import CATALOGUE, Base
from tests.core.world import actions, public_functions
from tests.sources import PACKAGE, ROOT, calls, functions, imported, modules, name_of, tree

LINES = 400
"""More lines than this, and a module holds two subjects."""
LONGER = {
    "skintwin_desktop/store/migrations/versions/0001_the_first_schema.py": "a schema is told from beginning to end",
}
PLAIN = {str, int, float, bool, bytes, type(None), date, datetime, UUID, Path}
"""The values that cross a layer; records, enumerations and containers of these do too."""


def ui_modules() -> list[Path]:
    return modules(PACKAGE / "ui")


# --- layers ---


def test_the_layers_hold() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_no_module_stands_outside_the_layers() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(one for one in settings["tool"]["importlinter"]["contracts"] if one["type"] == "layers")
    named = {name.strip() for layer in contract["layers"] for name in layer.split("|")}
    there = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert named == there - {"__init__"}


def test_qt_is_imported_in_ui_and_app_only_and_its_network_nowhere() -> None:
    for path in modules():
        qt = {name for name in imported(path) if name.split(".")[0] in {"PySide6", "shiboken6"}}
        assert not qt or path.is_relative_to(PACKAGE / "ui") or path == PACKAGE / "app.py", name_of(path)
        parts = {name.split(".")[1] for name in qt if "." in name}
        away = [one for one in parts if one.startswith(("QtNetwork", "QtWeb", "QtHttp", "QtRemote", "QtBluetooth"))]
        assert not away, f"{name_of(path)}: {away}"


def test_rules_know_no_clock_no_chance_and_no_files() -> None:
    known = {
        "__future__", "bisect", "calendar", "collections", "dataclasses", "datetime", "decimal", "enum", "fractions",
        "functools", "itertools", "math", "operator", "re", "string", "types", "typing", "unicodedata", "zoneinfo",
        "phonenumbers", "rapidfuzz", "skintwin_desktop", "stdnum", "holidays", "zxcvbn",
    }  # fmt: skip
    seen = 0
    for path in modules(PACKAGE / "rules"):
        assert {name.split(".")[0] for name in imported(path)} <= known, name_of(path)
        ours = {name.split(".")[1] for name in imported(path) if name.startswith("skintwin_desktop.")}
        assert ours <= {"rules", "errors"}, name_of(path)
        asked = {called.rsplit(".", 1)[-1] for _, called in calls(path)}
        assert not asked & {"now", "today", "utcnow", "open", "read_text", "read_bytes", "print"}, name_of(path)
        seen += 1
    assert seen > 10


def test_there_is_one_clock() -> None:
    """``studio.now()`` is asked; the clock itself is read in one place."""
    asked = [
        f"{name_of(path)}: {called}"
        for path in modules()
        for _, called in calls(path)
        if called.endswith((".now", ".today", ".utcnow", "time.time")) and not called.startswith(("studio.", "self."))
        and not called.endswith("_studio.now") and called.split(".")[0] in {"datetime", "date", "time", "dt"}
    ]  # fmt: skip
    assert asked == ["skintwin_desktop/core/door.py: datetime.now"]


def test_no_temporary_file_is_made() -> None:
    for path in modules():
        assert not {name.split(".")[0] for name in imported(path)} & {"tempfile"}, name_of(path)
        assert not any("QTemporary" in name for name in imported(path)), name_of(path)


# --- core: actions and records ---


def test_every_action_is_a_documented_verb_with_a_permission() -> None:
    found = dict(actions())
    assert len(found) > 40
    for name, function in found.items():
        assert isinstance(function.permission, Permission), name  # type: ignore[attr-defined]
        words = inspect.getdoc(function)
        assert words, f"{name} does not say what it does"
        first = words.split("\n")[0]
        assert first[0].isupper(), f"{name}: {first}"
        assert first.split()[0].strip(".,;:").lower() not in {"this", "the", "a", "an", "it", "returns"}, name


def test_what_the_interface_takes_from_core_is_public() -> None:
    for path in ui_modules():
        private = [name for name in imported(path) if ".core." in name and "._" in name]
        assert private == [], name_of(path)


def test_the_interface_opens_no_session_and_reaches_into_no_studio() -> None:
    for path in ui_modules():
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Attribute):
                continue
            of = ast.unparse(node.value).rsplit(".", 1)[-1].lstrip("_")
            if of == "studio":
                assert not node.attr.startswith("_"), f"{name_of(path)}:{node.lineno}"
                wrong = {"reading", "writing", "saving", "deed", "vault", "private_of", "draft_private", "decoders"}
                assert node.attr not in wrong, f"{name_of(path)}:{node.lineno}: studio.{node.attr}"


def test_only_values_come_out_of_core() -> None:
    """No row, no session: an action returns records, which are frozen, of plain values."""
    seen = 0
    for name, function in actions():
        hints = get_type_hints(inspect.unwrap(function))
        for kind in _kinds(hints["return"]):
            assert not issubclass(kind, Base), f"{name} returns a row: {kind.__name__}"
            assert _is_value(kind), f"{name} returns {kind.__module__}.{kind.__name__}"
            seen += 1
    assert seen > 40


def _is_value(kind: type) -> bool:
    if kind in PLAIN or kind.__module__ in {"builtins", "collections.abc", "enum"}:
        return True
    if dataclasses.is_dataclass(kind):
        return bool(vars(kind)["__dataclass_params__"].frozen)
    return issubclass(kind, str | int | tuple)


def _kinds(hint: Any) -> Iterator[type]:
    """Yield the classes in a hint, and in the fields of the records among them."""
    waiting, seen = [hint], set()
    while waiting:
        one = waiting.pop()
        waiting += [part for part in get_args(one) if not isinstance(part, str)]
        if not inspect.isclass(one) or one in seen:
            continue
        seen.add(one)
        yield one
        if dataclasses.is_dataclass(one):
            waiting += list(get_type_hints(one).values())


def test_functions_of_core_take_the_studio_first() -> None:
    """A Studio is what an action holds; it is never one among other things."""
    for path in modules(Path(core.__path__[0])):
        for node in tree(path).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            named = [one.arg for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
            assert "studio" not in named[1:], f"{name_of(path)}: {node.name}"
    assert all(function.__module__.startswith("skintwin_desktop.core.") for _, function in public_functions())


def test_every_column_says_what_it_is() -> None:
    columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
    assert len(columns) > 150
    without = [str(column) for column in columns if not isinstance(column.info.get(CATALOGUE), Entry)]
    assert without == []


# --- errors ---


def test_every_error_that_a_person_can_act_on_has_its_sentence() -> None:
    from skintwin_desktop.ui.errors_text import _SENTENCES

    def descendants(kind: type[errors.StudioError]) -> Iterator[type[errors.StudioError]]:
        for child in kind.__subclasses__():
            yield child
            yield from descendants(child)

    ours = {one for one in descendants(errors.StudioError) if one.__module__.startswith(errors.__name__)}
    assert len(ours) > 20
    assert ours == set(_SENTENCES)


BROAD = {
    "skintwin_desktop/store/database.py": "what the library says would contain the key",
    "skintwin_desktop/store/device.py": "a credential store may fail in any way it likes",
    "skintwin_desktop/ui/jobs.py": "the job runner",
    "skintwin_desktop/ui/opening.py": "the first job: signing in",
    "skintwin_desktop/ui/program.py": "a workspace that cannot be built is said to be so",
}


def test_nobody_catches_everything_but_those_who_must() -> None:
    catching = set()
    for path in modules():
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = ast.unparse(node.type) if node.type else "BaseException"
            if caught == "BaseException":  # only to tidy up on the way
                last = node.body[-1]
                assert isinstance(last, ast.Raise), f"{name_of(path)}:{node.lineno}"
                assert last.exc is None, f"{name_of(path)}:{node.lineno}"
            elif "Exception" in caught.split(", "):
                catching.add(name_of(path))
    assert catching == set(BROAD)


# --- the interface ---

LOOPS = {
    "skintwin_desktop/ui/process.py": {"application.exec"},
    "skintwin_desktop/ui/widgets/strip.py": {"drag.exec"},  # the platform leads a drag, there is no other way
}
NESTED = {"QEventLoop", "QMessageBox.question", "QMessageBox.warning", "QMessageBox.information",
          "QMessageBox.critical", "QMessageBox.about"}  # fmt: skip


def test_no_dialog_has_an_event_loop_of_its_own() -> None:
    for path in ui_modules():
        for node, called in calls(path):
            nested = called.endswith((".exec", ".exec_", ".processEvents")) or called in NESTED
            nested |= called.startswith(("QFileDialog.get", "QInputDialog.get", "QColorDialog.get", "QFontDialog.get"))
            assert not nested or called in LOOPS.get(name_of(path), ()), f"{name_of(path)}:{node.lineno}: {called}"


def test_slots_are_bound_methods_and_no_lambdas_that_hold_the_widget() -> None:
    for path in ui_modules():
        for node, called in calls(path):
            if called.rsplit(".", 1)[-1] not in {"connect", "singleShot"}:
                continue
            for argument in node.args:
                holds = isinstance(argument, ast.Lambda) and "self" in {
                    one.id for one in ast.walk(argument) if isinstance(one, ast.Name)
                }
                assert not holds, f"{name_of(path)}:{node.lineno}: {ast.unparse(node)}"


def test_a_screen_knows_no_other_screen() -> None:
    screens = {path.stem for path in ui_modules() if path.stem.endswith("_screen")}
    assert len(screens) > 8
    for path in ui_modules():
        if path.stem in screens:
            known = {part for name in imported(path) for part in name.split(".")} & screens - {path.stem}
            assert not known, f"{name_of(path)} knows {known}"


# --- size and words ---


def _length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_holds_two_subjects() -> None:
    long = {name_of(path): _length(path) for path in modules() if _length(path) > LINES}
    assert not set(LONGER) - set(long), "this one became short"
    assert not {name: lines for name, lines in long.items() if name not in LONGER}


def test_there_is_no_seventh_word() -> None:
    words = ("Controller", "ViewModel", "Presenter", "Repository", "Service", "Manager", "Factory", "Mixin", "Registry")
    classes = [
        (name_of(path), node.name)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
    ]
    assert len(classes) > 100
    assert [one for one in classes if one[1].endswith(words)] == []


@pytest.mark.parametrize("layer", ["core", "rules", "store", "imaging", "paper"])
def test_public_functions_are_fully_typed(layer: str) -> None:
    for path in modules(PACKAGE / layer):
        for node in functions(tree(path)):
            if not node.name.startswith("_"):
                assert node.returns is not None, f"{name_of(path)}: {node.name}"


def test_a_studio_is_made_by_the_door_only() -> None:
    makers = {name_of(path) for path in modules() for _, called in calls(path) if called == Studio.__name__}
    assert makers <= {"skintwin_desktop/core/door.py", "skintwin_desktop/core/founding.py"}
    assert makers
