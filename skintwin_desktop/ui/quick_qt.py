"""Imports Qt without the parts that only its developers use: that is a third of the time before the first window.

When PySide is imported it compiles, from source and at each start, what it needs to word a ``TypeError``, to answer
``inspect.signature`` and to write its own ``.pyi`` files. Here these modules are put off until somebody asks them
something. ``shiboken6`` comes first on purpose: imported this way it leaves ``__import__`` alone, which else reads the
source text of every later module in search of ``from __feature__ import``. Should PySide be built differently one day,
nothing here applies and everything is imported as usual.
"""

from __future__ import annotations

import _thread
import builtins
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_FOLDER = "shibokensupport/signature/"
_LATER = frozenset(
    f"{_FOLDER}{name}.py"
    for name in ("lib/pyi_generator", "lib/enum_sig", "lib/tool", "layout", "parser", "errorhandler", "importhandler")
)
"""Not ``mapping``: PySide's own code looks into it without asking, and would end the program."""
_SPARE = ("bz2", "inspect", "ipaddress", "lzma", "shutil", "tempfile", "traceback")
"""Modules of Python itself that are imported on the way and not used before the first window."""
_STUB = compile(
    f"def __getattr__(name):\n    from {__name__} import fill\n    return fill(globals(), name)\n", __file__, "exec"
)
_lock = _thread.RLock()
_missing: dict[str, Callable[[], object]] = {}
"""How to load each module that was put off."""


def import_qt() -> None:
    """Import PySide's foundation; must come before any other import of Qt in this process."""
    if "shiboken6" in sys.modules:
        return
    for name in _SPARE:
        _put_off(name)
    from skintwin_desktop.ui import quick_enums

    quick_enums.begin()
    plain = builtins.compile
    builtins.compile = _compiler(plain)
    try:
        import shiboken6  # noqa: F401
    finally:
        builtins.compile = plain


def _put_off(name: str) -> None:
    """Put an empty module in place of one that is loaded when somebody asks it something.

    Not ``importlib.util.LazyLoader``: with that, another ``import`` of the same module loads it.
    """
    from importlib.util import find_spec, module_from_spec

    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return
    module = sys.modules[name] = module_from_spec(spec)
    exec(_STUB, vars(module))  # noqa: S102  three lines of ours
    loader = spec.loader
    _missing[name] = lambda: loader.exec_module(module)


def _compiler(plain: Callable[..., Any]) -> Callable[..., Any]:
    def compile_or_put_off(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename not in _LATER:
            return plain(source, filename, *rest, **named)
        name = filename[:-3].replace("/", ".")
        _missing[name] = lambda: exec(plain(source, name, "exec"), vars(sys.modules[name]))  # noqa: S102  PySide's text
        return _STUB

    return compile_or_put_off


def fill(module: dict[str, Any], name: str) -> Any:
    """Load a module that was put off, now that ``name`` is wanted from it; AttributeError when it has no such name."""
    if name.startswith("__"):
        raise AttributeError(name)
    _load(module["__spec__"].name.replace("PySide6.support", "shibokensupport"))
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None


def import_rest() -> None:
    """Load what was put off, before the first error has to be worded in a hurry."""
    for name in tuple(_missing):
        try:
            _load(name)
        except ImportError:  # a Python without bz2 or lzma: whoever wants them hears it then
            continue


def _load(name: str) -> None:
    with _lock:  # another thread that finds the module half filled waits here
        load = _missing.pop(name, None)
        if load is not None:
            load()
            vars(sys.modules[name]).pop("__getattr__", None)


def make_classes() -> None:
    """Make the Python side of all Qt classes; PySide else makes most of them when a first table gives its viewport."""
    from PySide6 import QtCore, QtGui, QtWidgets

    from skintwin_desktop.ui import quick_enums

    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
    quick_enums.end()
