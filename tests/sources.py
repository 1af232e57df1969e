"""The project's own files, read and parsed once: what the tests of architecture and house rules look at."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "skintwin_desktop"
TESTS = ROOT / "tests"
_OTHERS = {".venv", ".tools", ".git", "build", "dist", "__pycache__"}


def modules(*folders: Path) -> list[Path]:
    """Return the Python files in these folders, those of the product when none is named."""
    return sorted(path for folder in folders or (PACKAGE,) for path in folder.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return how a file is named in what a test says: its path from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


def written_files() -> list[Path]:
    """Return all files of the project that people write: neither caches nor what a tool made."""
    found = (path for path in ROOT.rglob("*") if path.is_file())
    return sorted(path for path in found if not any(_made(part) for part in path.relative_to(ROOT).parts))


def _made(part: str) -> bool:
    return part in _OTHERS or part.endswith("_cache") or part == ".hypothesis"


@functools.cache
def tree(path: Path) -> ast.Module:
    """Parse a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(path: Path) -> Iterator[str]:
    """Yield the full name of everything that a file imports, wherever in the file: ``a.b`` and ``a.b.c``."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: a relative import"
            yield from (f"{node.module}.{one.name}" for one in node.names)


def functions(node: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function within a node."""
    for one in ast.walk(node):
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            yield one


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Yield every call of a file with what is called, as written: ``self.dialog.open``."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node, ast.unparse(node.func)
