"""The words of the interface: Dutch complete, English plurals complete, compiled, without left-overs.

``python -m tests.translations`` brings the files up to date: new words appear in ``resources/i18n`` as unfinished, and
whoever adds a word adds its Dutch. The source is English, so its own file holds only singulars and plurals.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
SOURCE, PLURALS = FOLDER / "nl.ts", FOLDER / "en.ts"
BIN = Path(sys.executable).parent
_PLACEHOLDER = re.compile(r"%(?:\d|n)")


def _tool(name: str, *words: str) -> None:
    done = subprocess.run([str(BIN / f"pyside6-{name}"), *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


def _extract(into: Path, *, plurals: bool = False) -> None:
    language = ("-target-language", "en", "-pluralonly") if plurals else ("-target-language", "nl")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "skintwin_desktop" / "ui").rglob("*.py"))
    _tool(
        "lupdate",
        *sources,
        "-ts",
        str(into),
        *language,
        "-source-language",
        "en",
        "-locations",
        "none",
        "-no-obsolete",
        "-silent",
    )


def _compile(source: Path, into: Path) -> None:
    _tool("lrelease", str(source), "-qm", str(into), "-silent")


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Yield (context, source text, message) of a translation file."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def _message_problems(context: str, source: str, message: ET.Element) -> Iterator[str]:
    forms = _forms(message)
    if not forms or not all(forms):
        yield f"not translated: [{context}] {source}"
        return
    for form in forms:
        wanted = set(_PLACEHOLDER.findall(source)) - ({"%n"} if message.get("numerus") == "yes" else set())
        if not wanted <= set(_PLACEHOLDER.findall(form)):
            yield f"placeholder lost: [{context}] {source} -> {form}"


def problems() -> list[str]:
    """Return what is wrong: words without Dutch, plurals without English, left-overs, lost placeholders, old files."""
    return [problem for source in (SOURCE, PLURALS) for problem in _problems_of(source)]


def _problems_of(source: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / source.name
        _extract(fresh, plurals=source is PLURALS)
        wanted = {(context, text) for context, text, _ in messages(fresh)}
        kept = {(context, text) for context, text, _ in messages(source)}
        yield from (f"not in {source.name}: [{context}] {text}" for context, text in sorted(wanted - kept))
        yield from (f"no longer used: [{context}] {text}" for context, text in sorted(kept - wanted))
        for context, text, message in messages(source):
            yield from _message_problems(context, text, message)
        compiled, ours = Path(folder) / "fresh.qm", source.with_suffix(".qm")
        _compile(source, compiled)
        if not ours.exists() or ours.read_bytes() != compiled.read_bytes():
            yield f"{ours.name} is stale: run python -m tests.translations"


def update() -> None:
    """Take new words up and compile them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for source in (SOURCE, PLURALS):
        _extract(source, plurals=source is PLURALS)
        _compile(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    update()
    for problem in problems():
        print(problem)
