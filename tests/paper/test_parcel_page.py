"""The page of a sealed parcel in real browsers: what opens, what is refused in which words, what is never asked."""

from __future__ import annotations

import base64
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from skintwin_desktop.errors import ParcelCodeMistyped
from skintwin_desktop.paper import parcel, parcel_code, parcel_page, parcel_stream, typeset
from skintwin_desktop.paper.parcel import Sealed
from skintwin_desktop.paper.parcel_stream import Sheet
from tests.driver import PICTURES
from tests.paper import browsers
from tests.paper import parcel_samples as samples
from tests.paper.browsers import Browser, Chromium, first_page_seconds, give_code, open_with, show_view, text, until

VIEWS = ("overview", "map", "pictures", "documents", "looks", "information", "files")
CUT = "het einde ontbreekt"
DAMAGED = "Dit bestand is beschadigd of veranderd."


@pytest.fixture(scope="module")
def made() -> tuple[bytes, Sealed]:
    return samples.sealed()


@pytest.fixture(scope="module")
def file(made: tuple[bytes, Sealed], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("parcel") / "pakket.html"
    path.write_bytes(made[0])
    return path


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    with browsers.chromium(viewport={"width": 1366, "height": 768}) as browser:
        yield browser


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[browsers.Firefox]:
    with browsers.firefox(tmp_path_factory.mktemp("firefox")) as browser:
        yield browser


@pytest.fixture(params=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest) -> Browser:
    found: Browser = request.getfixturevalue(request.param)
    return found


# --- open and closed ---


def test_the_right_code_shows_everything_and_nothing_is_asked_of_a_network(
    browser: Browser, file: Path, made: tuple[bytes, Sealed]
) -> None:
    open_with(browser, file, f"  {made[1].code.lower().replace('-', ' ')} ")
    assert samples.CLIENT in text(browser, "#main")
    until(browser, "document.querySelector('#main .note.good')")
    assert "10 bestanden: niets is weg en niets is veranderd." in " ".join(text(browser, "#main").split())
    show_view(browser, "map")
    browser.press(".pin[aria-label^='Plek 3']")
    assert text(browser, "li.chosen h3") == "Plek 3: buik, midden"
    show_view(browser, "pictures")
    until(browser, "[...document.querySelectorAll('.tile img')].filter((one) => one.naturalWidth === 320).length === 6")
    browser.press(".tile")
    until(browser, "document.querySelector('.viewer img')?.naturalWidth === 960")
    browser.run("document.querySelector('dialog.viewer').close()")
    for view, words in (("documents", "Uitslag"), ("looks", "N. Modelaar, huidtherapeut"), ("information", "D22")):
        show_view(browser, view)
        assert words in text(browser, "#main")
    assert browser.requests() == []
    assert browser.breaches() == []


def test_a_wrong_code_says_so_and_leaks_nothing(browser: Browser, file: Path, made: tuple[bytes, Sealed]) -> None:
    browser.go(file)
    until(browser, "!document.getElementById('form').hidden")
    give_code(browser, made[1].code[:-1] + ("X" if made[1].code[-1] != "X" else "Y"))
    until(browser, "document.getElementById('code-error').textContent.includes('Groep 4 klopt niet')")
    give_code(browser, parcel_code.new_code())
    until(browser, "document.getElementById('code-error').textContent.includes('past niet bij dit bestand')")
    assert browser.run("return document.getElementById('inside').childNodes.length") == 0
    assert samples.CLIENT not in browser.run("return document.documentElement.outerHTML")
    give_code(browser, made[1].code)
    until(browser, "document.querySelector('#inside nav')")


def test_a_file_that_was_cut_off_is_said_to_be_without_any_code(
    browser: Browser, made: tuple[bytes, Sealed], tmp_path: Path
) -> None:
    content, _ = made
    path = tmp_path / "cut.html"
    first = content.index(parcel_page._BEFORE)
    for length in (first, first + 1000, len(content) // 2, len(content) - 90):
        path.write_bytes(content[:length])
        browser.go(path)
        until(browser, f"document.getElementById('trouble').textContent.includes({CUT!r})")
        assert browser.run("return document.getElementById('form').hidden")
    path.write_bytes(content[: content.index(b'"use strict"') + 500])
    browser.go(path)
    assert "houdt uw programma deze pagina tegen, of het bestand is beschadigd" in text(browser)


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize(
    ("place", "needs_code"),
    [
        ((b'id="header">', 5), False),
        ((b'id="header">', 40), False),
        ((b'id="end">{"chunks": ', 0), False),
        ((b'"last": ', 0), False),
        ((parcel_page._BEFORE, -3), False),
        ((b'{"door_title', 0), None),
        ((b'"use strict";', 3000), None),
        ((b"LAST", 200), True),
    ],
)
def test_one_changed_byte_is_said(
    browser: Browser, made: tuple[bytes, Sealed], tmp_path: Path, place: tuple[bytes, int], needs_code: bool | None
) -> None:
    content, told = made
    after, by = place
    path = tmp_path / "changed.html"
    at = content.rindex(parcel_page._BEFORE) if after == b"LAST" else content.index(after)
    path.write_bytes(flipped(content, at + (0 if after == b"LAST" else len(after)) + by))
    browser.go(path)
    if needs_code is None:  # not even the page's own script runs, or it cannot speak
        assert "of het bestand is beschadigd" in text(browser, "#dead")
        assert browser.run("return document.getElementById('form').hidden")
        return
    if needs_code:
        until(browser, "!document.getElementById('form').hidden")
        give_code(browser, told.code)
    until(browser, f"/{DAMAGED}|{CUT}/.test(document.getElementById('trouble').textContent)")
    assert browser.run("return document.getElementById('inside').hidden")


def test_a_changed_byte_of_a_file_is_said_with_its_name(
    browser: Browser, made: tuple[bytes, Sealed], tmp_path: Path
) -> None:
    content, told = made
    path = tmp_path / "changed.html"
    second = content.index(parcel_page._BEFORE, content.index(parcel_page._BEFORE) + 10)
    path.write_bytes(flipped(content, second + 5000))
    open_with(browser, path, told.code)
    said = until(browser, "document.querySelector('#inside [role=alert]').textContent")
    assert said.startswith("Deze bestanden zijn beschadigd of veranderd: Export.")
    assert "Een deel is beschadigd." in until(browser, "document.querySelector('#main .note.danger')?.textContent")


def test_a_folder_opens_when_its_parts_are_pointed_at(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "PER_PART", 2)
    folder, told = samples.sealed_folder(tmp_path / "pakket")
    browser.go(folder.page)
    until(browser, "!document.getElementById('choose').hidden")
    browser.choose("#parts", folder.parts[:1])
    until(browser, "document.getElementById('chosen').textContent.includes('1 van 2 bestanden gevonden')")
    assert "Deze nummers zijn er nog niet: 2." in text(browser, "#chosen")
    short = tmp_path / folder.parts[1].name
    short.write_bytes(folder.parts[1].read_bytes()[:-5])
    browser.choose("#parts", [short])
    until(browser, "document.getElementById('trouble').textContent.includes('niet heel: nummer 2')")
    browser.choose("#parts", folder.parts[1:])
    until(browser, "!document.getElementById('form').hidden")
    give_code(browser, told.code)
    until(browser, "document.querySelector('#main .note.good')")
    show_view(browser, "pictures")
    until(browser, "document.querySelector('.tile img')?.naturalWidth > 0")
    assert browser.requests() == []
    assert browser.breaches() == []


def test_parts_can_be_dropped_on_the_page(chromium: Chromium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcel, "PER_PART", 2)
    folder, _ = samples.sealed_folder(tmp_path / "pakket")
    chromium.go(folder.page)
    until(chromium, "!document.getElementById('choose').hidden")
    parts = [{"name": one.name, "bytes": base64.b64encode(one.read_bytes()).decode()} for one in folder.parts]
    chromium.page.evaluate(
        """(parts) => {
          const dataTransfer = new DataTransfer();
          for (const { name, bytes } of parts) {
            dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
          }
          document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
        }""",
        [*parts, {"name": "vakantie.jpg", "bytes": "AAAA"}],
    )
    until(chromium, "!document.getElementById('form').hidden")
    assert "Alle bestanden zijn er: 2 van 2." in text(chromium, "#chosen")


# --- forgetting ---


def test_locking_leaves_nothing_of_what_was_open(browser: Browser, file: Path, made: tuple[bytes, Sealed]) -> None:
    open_with(browser, file, made[1].code)
    show_view(browser, "pictures")
    until(browser, "document.querySelector('.tile img')?.naturalWidth > 0")
    address = browser.run("return document.querySelector('.tile img').src")
    browser.press(".top button")
    until(browser, "!document.getElementById('door').hidden")
    assert samples.CLIENT not in browser.run("return document.documentElement.outerHTML")
    assert browser.run("return document.getElementById('code').value") == ""
    if browser.name == "firefox":  # keeps what an image showed with the page, under whatever address
        return
    browser.run(
        "const one = document.createElement('img'); one.id = 'gone';"
        f"one.addEventListener('error', () => one.remove()); document.body.append(one); one.src = {address!r}"
    )
    until(browser, "!document.getElementById('gone')")


def test_the_page_locks_itself_and_says_so_a_minute_before(
    chromium: Chromium, file: Path, made: tuple[bytes, Sealed]
) -> None:
    with chromium.another() as browser:
        browser.page.clock.install()
        open_with(browser, file, made[1].code)
        browser.page.clock.fast_forward("09:10")
        until(browser, "document.querySelector('dialog[open]')")
        assert "gaat de pagina op slot" in text(browser, "dialog[open]")
        browser.press("dialog[open] button.main")
        until(browser, "!document.querySelector('dialog[open]')")
        browser.page.clock.fast_forward("08:30")
        assert browser.run("return document.getElementById('door').hidden")
        browser.page.clock.fast_forward("02:00")
        until(browser, "document.getElementById('trouble').textContent.includes('U was even weg')")
        assert browser.run("return document.getElementById('inside').childNodes.length") == 0


def test_leaving_the_page_forgets_the_key(chromium: Chromium, file: Path, made: tuple[bytes, Sealed]) -> None:
    open_with(chromium, file, made[1].code)
    chromium.page.goto("about:blank")
    chromium.page.go_back(wait_until="commit")
    until(chromium, "!document.getElementById('door').hidden")
    assert samples.CLIENT not in chromium.run("return document.documentElement.outerHTML")


# --- keeping ---


def test_files_are_saved_one_by_one_and_all_at_once(
    chromium: Chromium, file: Path, made: tuple[bytes, Sealed], tmp_path: Path
) -> None:
    open_with(chromium, file, made[1].code)
    show_view(chromium, "documents")
    with chromium.page.expect_download() as one:
        chromium.page.get_by_role("button", name="Opslaan: Uitslag").click()
    assert Path(one.value.path()).read_bytes() == samples.letter()
    with chromium.page.expect_popup() as opened:
        chromium.page.get_by_role("button", name="Bekijken: Uitslag").click()
    opened.value.wait_for_url(re.compile("^blob:"), wait_until="commit")
    show_view(chromium, "files")
    with chromium.page.expect_download() as everything:
        chromium.page.get_by_role("button", name=re.compile("Alles opslaan")).click()
    with zipfile.ZipFile(everything.value.path()) as archive:
        assert archive.testzip() is None
        names = {one.name: b"".join(source()) for one, source in samples.files() if not one.of}
        assert set(archive.namelist()) == {"manifest-sha256.txt", *names}
        assert all(archive.read(name) == content for name, content in names.items())
        archive.extractall(tmp_path)
    done = subprocess.run(["sha256sum", "-c", "manifest-sha256.txt"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0


# --- keyboard, size, light ---


def test_all_can_be_done_by_keyboard(chromium: Chromium, file: Path, made: tuple[bytes, Sealed]) -> None:
    page = chromium.page
    chromium.go(file)
    until(chromium, "document.activeElement.id === 'code'")
    page.keyboard.type(made[1].code)
    page.keyboard.press("Enter")
    until(chromium, "document.activeElement.tagName === 'H1'")
    for _ in range(12):
        page.keyboard.press("Shift+Tab" if text(chromium, ":focus") == "Brieven en toestemmingen" else "Tab")
        if chromium.run("return document.activeElement.hash") == "#pictures":
            break
        if chromium.run("return document.activeElement.tagName") == "BODY":
            page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    until(chromium, "document.activeElement.textContent.startsWith('Foto')")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    until(chromium, "document.querySelector('.viewer img')?.naturalWidth === 960")
    place = "return document.querySelector('.viewer img').style.transform"
    fitted = chromium.run(place)
    for keys in ("+++", "+"):
        for key in keys:
            page.keyboard.press(key)
    zoomed = chromium.run(place)
    page.keyboard.press("ArrowRight")
    assert len({fitted, zoomed, chromium.run(place)}) == 3
    page.keyboard.press("0")
    assert chromium.run(place) == fitted
    page.keyboard.press("PageDown")
    until(chromium, "document.querySelector('.viewer [role=status]').textContent === 'Foto 2 van 6'")
    page.keyboard.press("Escape")
    until(chromium, "!document.querySelector('dialog[open]')")
    assert chromium.run("return document.activeElement.className") == "tile"


STICKING_OUT = """
const found = [];
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walk.nextNode());) {
  if (!node.textContent.trim() || node.parentElement.closest("script, style, [hidden], .unseen, thead")) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = node.parentElement.closest("button, .button, a, td, dd, dt, li, .card, .note, p, h1, h2, body");
  const edge = Math.min(innerWidth, box.getBoundingClientRect().right);
  for (const one of range.getClientRects()) {
    if (one.width > 1 && (one.right > edge + 1 || one.left < -1)) found.push(node.textContent.trim());
  }
}
if (document.documentElement.scrollWidth > innerWidth) found.push(`as wide as ${document.documentElement.scrollWidth}`);
return found;
"""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_is_cut_on_a_telephone(chromium: Chromium, language: str, tmp_path: Path) -> None:
    content, told = samples.sealed(language)
    path = tmp_path / "parcel.html"
    path.write_bytes(content)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with chromium.another(viewport={"width": 390, "height": 844}, has_touch=True) as browser:
        browser.go(path)
        until(browser, "!document.getElementById('form').hidden")
        browser.type("#code", "77777-7")
        fits(browser, f"parcel-{language}-door")
        give_code(browser, told.code)
        until(browser, "document.querySelector('#inside nav')")
        for view in VIEWS:
            show_view(browser, view)
            fits(browser, f"parcel-{language}-{view}")


def fits(browser: Browser, name: str) -> None:
    """Photograph the page, and find no text that sticks out, on a usual and on a very narrow telephone."""
    browser.photograph(PICTURES / f"{name}.png")
    for width in (390, 320):
        browser.resize(width, 844)
        assert browser.run(STICKING_OUT) == [], (name, width)
    browser.resize(390, 844)


def test_colours_can_be_told_apart_in_light_and_dark() -> None:
    style = parcel_page._template("page.css")
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in style.split("@media", 2)[:2])
    pairs = [
        *((ink, ground) for ink in ("ink", "ink2") for ground in ("canvas", "surface", "surface2", "hover")),
        *((f"{tone}-ink", tone) for tone in ("good", "warn", "danger")), ("danger-ink", "surface"),
        ("primary-ink", "primary-soft"), ("primary-ink", "canvas"), ("primary-ink", "surface"),
        ("on-primary", "primary"), ("on-primary", "primary-hover"), ("marker-ink", "marker"),
        ("marker-ink", "marker-chosen"), ("image-ink", "image"),
    ]  # fmt: skip
    assert light.keys() == dark.keys()
    for theme in (light, dark):
        for one, other in pairs:
            assert contrast(theme[one], theme[other]) >= 4.5, (one, other)
        for line, ground in (("line-strong", "surface"), ("focus", "canvas"), ("focus", "surface"), ("marker", "body")):
            assert contrast(theme[line], theme[ground]) >= 3, (line, ground)


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


# --- much ---


def test_five_hundred_pictures_open_at_once_and_only_those_in_sight(chromium: Chromium, tmp_path: Path) -> None:
    content, told = samples.sealed(pictures=500)
    path = tmp_path / "many.html"
    path.write_bytes(content)
    open_with(chromium, path, told.code)
    assert first_page_seconds(chromium) < 3
    show_view(chromium, "pictures")
    until(chromium, "document.querySelectorAll('.tile').length === 500")
    until(chromium, "document.querySelector('.tile img')?.naturalWidth > 0")
    chromium.run("document.querySelectorAll('.tile')[499].scrollIntoView()")
    until(chromium, "document.querySelectorAll('.tile')[499].querySelector('img')?.naturalWidth > 0")
    until(chromium, "!document.querySelectorAll('.tile')[0].querySelector('img')")
    assert chromium.run("return document.querySelectorAll('.tile img').length") < 120


# --- no network ---


def test_the_policy_forbids_everything_and_names_the_script_and_the_style(made: tuple[bytes, Sealed]) -> None:
    page = made[0].decode("utf-8")
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert found
    parts = dict(part.strip().split(" ", 1) for part in found.group(1).split(";"))
    assert parts["default-src"] == parts["connect-src"] == parts["base-uri"] == parts["form-action"] == "'none'"
    assert parts["img-src"] == "blob: data:"
    assert set(parts) == {
        "default-src", "style-src", "script-src", "img-src", "connect-src", "base-uri", "form-action",
    }  # fmt: skip
    assert all(re.fullmatch(r"'sha256-[\w+/]{43}='", parts[name]) for name in ("style-src", "script-src"))
    assert page.index("Content-Security-Policy") < page.index("<link") < page.index("<style>")
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)
    for word in ("innerHTML", "eval(", "new Function", "document.write", "fetch(", "XMLHttpRequest", "WebSocket"):
        assert word not in parcel_page.script(), word


def test_the_count_itself_sees_a_request_and_a_breach(browser: Browser, tmp_path: Path) -> None:
    browser.forget_requests()
    page = tmp_path / "page.html"
    page.write_text('<meta charset="utf-8"><img src="http://127.0.0.1:47123/x">', encoding="utf-8")
    browser.go(page)
    end = time.monotonic() + browsers.PATIENCE
    while not browser.requests() and time.monotonic() < end:
        time.sleep(0.05)
    assert browser.requests() == ["http://127.0.0.1:47123/x"]
    policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    page.write_text(f'<meta charset="utf-8">{policy}<img src="http://127.0.0.1:47123/y">', encoding="utf-8")
    browser.go(page)
    while not browser.breaches() and time.monotonic() < end:
        time.sleep(0.05)
    assert len(browser.breaches()) == 1
    browser.forget_requests()


def test_it_opens_where_there_is_no_network_at_all(file: Path, made: tuple[bytes, Sealed]) -> None:
    browsers.program("chromium")
    alone = ["unshare", "-rn"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespace without a network can be made here")
    done = subprocess.run(
        [*alone, sys.executable, "-m", "tests.paper.parcel_alone", str(file), made[1].code],
        cwd=Path(__file__).parents[2], env=dict(os.environ), capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout)
    assert (seen["interfaces"], seen["routes"]) == (["lo"], [])
    assert seen["requests"] == seen["breaches"] == []
    assert "Foto 1" in seen["words"]


# --- both sides agree ---


@pytest.fixture(scope="module")
def ours(chromium: Chromium, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Any], Any]:
    """Run an expression beside the page's own functions, in a page of their own."""
    path = tmp_path_factory.mktemp("blank") / "blank.html"
    path.write_text("<meta charset=utf-8>", encoding="utf-8")
    source = "".join(parcel_page._template(f"{name}.js") for name in ("code", "sealed", "archive", "files"))
    more = "const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (two) => parseInt(two, 16));"

    def run(expression: str, value: Any) -> Any:
        chromium.page.goto(path.as_uri())
        return chromium.page.evaluate(f"async (value) => {{ {source} {more} return {expression}; }}", value)

    return run


def read(code: str) -> tuple[str, int]:
    """Read a code as the page tells it: the letters and -1, or no letters and the group that is wrong."""
    try:
        return parcel_code.read_code(code), -1
    except ParcelCodeMistyped as error:
        return "", error.group


def test_codes_are_read_alike(ours: Callable[[str, Any], Any]) -> None:
    chance = random.Random(3)
    codes = [parcel_code.new_code() for _ in range(50)]
    for code in codes[:40]:
        at = chance.randrange(len(code))
        codes.append(code[:at] + chance.choice("0oil1uv-8B ?") + code[at + 1 :])
    theirs = ours("value.map((typed) => readCode(typed))", codes)
    for code, found in zip(codes, theirs, strict=True):
        letters, group = read(code)
        assert found["letters"] == letters
        assert found["wrong"] == group or group == 0
    assert sum(not found["letters"] for found in theirs) > 20


def test_keys_agree_with_published_vectors(ours: Callable[[str, Any], Any], shared: Callable[..., Path]) -> None:
    slow = [one for one in samples.vectors(shared, "pbkdf2_hmacsha256_test.json") if one["dkLen"] >= 32]
    each = "Promise.all(value.map(async (one) => hex(await {})))"
    made = ours(each.format("stretch(bytes(one.password), bytes(one.salt), one.iterationCount)"), slow)
    assert [key == one["dk"][:64] for key, one in zip(made, slow, strict=True)] == [True] * len(slow)
    fast = [one for one in samples.vectors(shared, "hkdf_sha256_test.json") if one["result"] == "valid"]
    made = ours(each.format("expand(bytes(one.ikm), bytes(one.salt), bytes(one.info), one.size)"), fast)
    assert made == [one["okm"] for one in fast]


def test_chunks_that_python_sealed_open_in_the_page_in_their_place_only(ours: Callable[[str, Any], Any]) -> None:
    letters = parcel_code.read_code(parcel_code.new_code())
    sealer = parcel_stream.new_sealer(letters)
    tried = [(0, False), (0, True), (1, False), (2**32 + 7, True)]
    room = parcel_stream.sealed_room()

    def sealed(index: int, *, last: bool) -> str:
        return sealer.seal(Sheet(index, memoryview(b"huid"), last, ()), room).hex()

    values = [{"index": index, "last": last, "sealed": sealed(index, last=last)} for index, last in tried]
    found = ours(
        """await (async () => {
          const header = await readHeader(bytes(value.header));
          const key = await openKey(header, value.letters);
          const attempt = (index, last, sealed) => openChunk(key, header.bytes, index, last, bytes(sealed))
            .then((one) => String.fromCharCode(...one), () => "");
          return Promise.all(value.chunks.flatMap(({ index, last, sealed }) => [
            attempt(index, last, sealed), attempt(index, !last, sealed), attempt(index + 1, last, sealed),
          ]));
        })()""",
        {"header": sealer.header.hex(), "letters": letters, "chunks": values},
    )
    assert found == ["huid", "", ""] * 4


def test_what_is_too_much_for_one_archive_is_divided_in_order(ours: Callable[[str, Any], Any]) -> None:
    sizes = [200, 90, 20, 900, 1, 299, 300]
    lines = [{"length": size * 1_000_000} for size in sizes]
    groups = ours("archiveGroups(value).map((group) => group.map((line) => line.length / 1000000))", lines)
    assert groups == [[200, 90], [20], [900], [1, 299], [300]]
    assert ours("archiveGroups(value)", []) == [[]]


# --- words ---


def test_the_page_uses_every_word_and_has_every_word_it_uses() -> None:
    words = typeset.words("parcel/page", "nl")
    page = parcel_page._template("page.html")
    used = set(re.findall(r"\{\{(\w+)\}\}", page)) - {
        "language",
        "studio",
        "policy",
        "header",
        "style",
        "script",
        "words",
    }
    code = parcel_page.script()
    in_script = {name for name in words if re.search(rf'\bwords\.{name}\b|"{name}"|`{name[:5]}', code)}
    in_script |= {f"{name}_{count}" for name in ("files", "see_pictures") for count in ("one", "many")}
    assert used <= words.keys()
    assert set(re.findall(r"\bwords\.(\w+)", code)) <= words.keys()
    assert set(re.findall(r'\bsay\("(\w+)"', code)) <= words.keys()
    assert words.keys() - used - in_script == set()


def test_what_stands_in_the_page_for_anybody_is_how_to_open_it(made: tuple[bytes, Sealed]) -> None:
    head = made[0][: made[0].index(parcel_page._BEFORE)].decode("utf-8")
    header = re.search(r'id="header">([^<]*)<', head)
    assert header
    written = parcel_page.head(samples.STUDIO.name, "nl", base64.b64decode(header.group(1)))
    assert head.encode("utf-8") == written
    assert io.BytesIO(written).read(15) == b"<!doctype html>"
