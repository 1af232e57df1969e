"""What every file of the project keeps to, whatever it is about."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.sources import PACKAGE, ROOT, TESTS, calls, functions, imported, modules, name_of, tree, written_files

TEXTS = {".py", ".toml", ".md", ".typ", ".sh", ".cmd", ".ts", ".svg", ".csv", ".json", ".txt", ".ini", ""}
BUILT_FROM = {"uv.lock"}
"""Written by a tool, with the addresses from which it took things."""
OURS = {".py", ".toml", ".md", ".typ", ".sh", ".cmd", ".ts", ".ini", ""}
"""What we write ourselves; tables and letterforms of others are left as they came."""
# a letter in brackets is that letter: so this file keeps to the rule too
NOT_OUR_WORDS = {
    "a number of somebody's list": r"(?i)\b(?:iss[u]e|tick[e]t|request) +#?\d+\b(?!\.jpg)|(?<![\w&#'\"/])[#]\d{1,4}\b",
    "work that is left": r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b",
    "who wrote it": r"\bA[I]\b|\b[Hh]elp[e]rs?\b",
    "a place on one machine": r"(?<![\w.])/(?:w[o]rk|r[o]ot|Us[e]rs|home/\w+)/|\.\./sh[a]red/|\b[A-Z]:\\\\?Us[e]rs",
    "a registry": r"(?i)\b(?:py[p]i\.org|python[h]osted\.org|npm[j]s\.\w+|deb\.[d]ebian\.org|[a]naconda\.\w+)",
}


def texts() -> list[Path]:
    found = [path for path in written_files() if path.suffix in TEXTS and path.name not in BUILT_FROM]
    assert len(found) > 200
    return found


@pytest.mark.parametrize("what", NOT_OUR_WORDS)
def test_the_project_speaks_of_itself_alone(what: str) -> None:
    found = []
    for path in texts():
        if path.suffix not in OURS:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(NOT_OUR_WORDS[what], line):
                found.append(f"{name_of(path)}:{number}: {line.strip()[:100]}")
    assert found == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a number of somebody's list", "as said in iss" + "ue 12"),
        ("a number of somebody's list", "# see " + "#" + "12"),
        ("work that is left", "# TO" + "DO: later"),
        ("who wrote it", "made by A" + "I"),
        ("a place on one machine", 'Path("/wo' + 'rk/main")'),
        ("a registry", "https://py" + "pi.org/simple"),
    ],
)
def test_such_a_word_would_be_noticed(what: str, text: str) -> None:
    assert re.search(NOT_OUR_WORDS[what], text)
    for allowed in ("colour: #1d4f5c", "AIR", "Paid", "the work/life", "issues of blood", "&#39;"):
        assert not re.search(NOT_OUR_WORDS[what], allowed)


def test_every_file_is_utf_8_with_plain_line_ends() -> None:
    for path in texts():
        content = path.read_bytes()
        content.decode("utf-8")
        if path.suffix not in {".csv", ".cmd", ".svg", ".txt", ".json", ".ts"} and content:
            assert b"\r" not in content, name_of(path)
            assert content.endswith(b"\n"), name_of(path)


# --- the product ---

SAYS = {"skintwin_desktop/app.py"}
"""The command line, which has nobody else to tell."""


def test_nothing_is_printed() -> None:
    for path in modules():
        said = [node.lineno for node, called in calls(path) if called in {"print", "pprint", "breakpoint"}]
        assert not said or name_of(path) in SAYS, f"{name_of(path)}: {said}"
        assert "logging.basicConfig" not in {called for _, called in calls(path)}, name_of(path)


def test_every_module_says_what_it_is_for() -> None:
    for path in modules(PACKAGE, TESTS):
        if path.read_text(encoding="utf-8").strip():
            words = ast.get_docstring(tree(path))
            assert words, name_of(path)
            assert len(words) >= 15, f"{name_of(path)}: {words}"


def test_nothing_runs_code_from_text_or_a_shell() -> None:
    for path in modules():
        for node, called in calls(path):
            assert called not in {"eval", "os.system", "os.popen", "pickle.loads", "pickle.load", "marshal.load"}, (
                f"{name_of(path)}:{node.lineno}"
            )
            assert not any(one.arg == "shell" for one in node.keywords), f"{name_of(path)}:{node.lineno}"


# --- the tests ---

_CHECKS = {"raises", "fail", "warns"}


def files_of_tests() -> list[Path]:
    return sorted(TESTS.rglob("test_*.py"))


@cache
def _asserting() -> frozenset[str]:
    """Return the names of all functions among the tests that assert something, themselves or through another."""
    bodies: dict[str, list[ast.AST]] = {}
    for path in modules(TESTS):
        for node in functions(tree(path)):
            bodies.setdefault(node.name, []).append(node)
    found: set[str] = set()
    while True:
        more = {
            name for name, nodes in bodies.items() if name not in found and any(_asserts(one, found) for one in nodes)
        }
        if not more:
            return frozenset(found)
        found |= more


def _asserts(node: ast.AST, asserting: set[str] | frozenset[str]) -> bool:
    for one in ast.walk(node):
        if isinstance(one, ast.Assert | ast.Raise):
            return True
        if isinstance(one, ast.Call):
            last = ast.unparse(one.func).rsplit(".", 1)[-1]
            if last in _CHECKS or last in asserting:
                return True
    return False


def _tests(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in functions(tree(path)):
        if node.name.startswith("test_") and not any(one.arg == "cls" for one in node.args.args):
            yield node


def test_every_test_asserts_something() -> None:
    idle = [
        f"{name_of(path)}: {node.name}"
        for path in files_of_tests()
        for node in _tests(path)
        if not _asserts(node, _asserting())
    ]
    assert idle == []
    assert sum(1 for path in files_of_tests() for _ in _tests(path)) > 400


def test_every_test_file_holds_tests_and_no_two_of_one_name() -> None:
    for path in files_of_tests():
        names = [node.name for node in _tests(path)]
        assert names, name_of(path)
        assert len(names) == len(set(names)), name_of(path)


def test_nothing_of_ours_is_imitated() -> None:
    for path in modules(TESTS):
        assert not [name for name in imported(path) if "mock" in name.lower()], name_of(path)
        fixtures = {one.arg for node in functions(tree(path)) for one in node.args.args}
        assert "mocker" not in fixtures, name_of(path)


def test_what_is_skipped_says_why() -> None:
    for path in modules(TESTS):
        for node, called in calls(path):
            if called in {"pytest.skip", "pytest.xfail"}:
                assert node.args, f"{name_of(path)}:{node.lineno}"
            if called in {"pytest.mark.skip", "pytest.mark.skipif", "pytest.mark.xfail"}:
                assert any(one.arg == "reason" for one in node.keywords), f"{name_of(path)}:{node.lineno}"


# --- around it ---


def test_both_ways_in_know_the_same_verbs_and_the_same_tool() -> None:
    unix, windows = ((ROOT / name).read_text(encoding="utf-8") for name in ("run", "run.cmd"))
    verbs = set(re.findall(r"^    (\w+)\) set_up", unix, re.MULTILINE))
    assert verbs == set(re.findall(r'"%VERB%"=="(\w+)"', windows))
    assert verbs == {"start", "demo", "test", "check", "bench", "prove", "build"}
    pinned = [re.search(r"UV_VERSION=([\d.]+)", text) for text in (unix, windows)]
    assert all(pinned)
    assert len({one.group(1) for one in pinned if one}) == 1
    for text in (unix, windows):
        usage = [line for line in text.splitlines() if "Usage" in line]
        assert usage
        assert all(set(re.findall(r"\b(?!run\b)[a-z]{4,}\b", line)) >= verbs for line in usage)


def test_the_way_in_may_be_run() -> None:
    for name in ("run", ".ci/run"):
        assert (ROOT / name).stat().st_mode & 0o111, name
        assert (ROOT / name).read_bytes().startswith(b"#!/bin/sh\n"), name


def test_settings_stand_in_one_file() -> None:
    others = {"setup.py", "setup.cfg", "tox.ini", "pytest.ini", "mypy.ini", ".flake8", "ruff.toml", ".importlinter"}
    assert not others & {path.name for path in written_files()}
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["tool"]["mypy"]["strict"] is True
    assert settings["tool"]["pytest"]["ini_options"]["filterwarnings"] == ["error"]
    qt = next(one for one in settings["project"]["dependencies"] if one.startswith("pyside6"))
    assert "<6.12" in qt  # 6.12.0 loses a reference to None with every void call


def test_decisions_are_numbered_without_a_gap() -> None:
    names = sorted(path.name for path in (ROOT / "resources" / "decisions").glob("*.md"))
    assert [int(name.split("-")[0]) for name in names] == list(range(1, len(names) + 1))


def test_no_word_to_translate_stands_inside_an_f_string() -> None:
    """The tool that collects the words does not look there: such a word would stay English."""
    found = []
    for path in modules():
        for text in (node for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)):
            for call in (node for node in ast.walk(text) if isinstance(node, ast.Call)):
                called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                if called in {"tr", "translate"} and isinstance(call.args[-1], ast.Constant):
                    found.append(f"{name_of(path)}:{call.lineno}")
    assert found == []
