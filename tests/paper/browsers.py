"""Two real browsers without a window, and what tests do with them in the same way: go, type, press, read, count.

Both count what the page asks of any network, and every breach of its own policy. Pictures that the page holds in
memory (blob:, data:) and the file itself are no request.
"""

from __future__ import annotations

import gc
import shutil
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.shared import absent

_LOCAL = ("file:", "blob:", "data:", "about:")
PATIENCE = 30.0

_LISTEN = """
addEventListener("securitypolicyviolation", (event) => {
  (globalThis.breaches ??= []).push(`${event.effectiveDirective} ${event.blockedURI}`);
});
"""
_COUNT_IN_FIREFOX = """
globalThis.asked = [];
Services.obs.addObserver((subject) => {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  const by = channel.loadInfo?.triggeringPrincipal;
  if (by && !by.isSystemPrincipal) globalThis.asked.push(channel.URI.spec);
}, "http-on-opening-request");
"""


class Browser(Protocol):
    """What a test can do with a browser."""

    name: str

    def go(self, file: Path) -> None: ...
    def run(self, script: str) -> Any: ...
    def type(self, selector: str, text: str) -> None: ...
    def press(self, selector: str) -> None: ...
    def choose(self, selector: str, files: Sequence[Path]) -> None: ...
    def photograph(self, file: Path) -> None: ...
    def resize(self, width: int, height: int) -> None: ...
    def requests(self) -> list[str]: ...
    def forget_requests(self) -> None: ...
    def breaches(self) -> list[str]: ...


def until(browser: Browser, condition: str, *, seconds: float = PATIENCE) -> Any:
    """Wait until an expression of the page is true and return it."""
    end = time.monotonic() + seconds
    while not (found := browser.run(f"return {condition}")):
        if time.monotonic() > end:
            pytest.fail(f"{browser.name}: never {condition}; the page says: {text(browser)[:600]}")
        time.sleep(0.03)
    return found


def text(browser: Browser, selector: str = "body") -> str:
    """Return the words that can be seen."""
    return str(browser.run(f"return document.querySelector({selector!r})?.innerText ?? ''"))


def open_with(browser: Browser, file: Path, code: str) -> None:
    """Open a parcel and type its code, and wait until the page stands open."""
    browser.go(file)
    until(browser, "!document.getElementById('form').hidden")
    give_code(browser, code)
    until(browser, "document.querySelector('#inside nav')")


def give_code(browser: Browser, code: str) -> None:
    """Type a code and press the button."""
    browser.type("#code", code)
    browser.press("#open")


def show_view(browser: Browser, name: str) -> None:
    """Go to a view and wait until it stands there."""
    browser.run(f"location.hash = {name!r}")
    until(browser, f"document.querySelector('nav a[aria-current]')?.hash === '#{name}'")


def first_page_seconds(browser: Browser) -> float:
    """Return how long a parcel took from the derived key to the first page."""
    took = browser.run("return ['key', 'open'].map((name) => performance.getEntriesByName(name)[0].duration)")
    return float(took[1] - took[0]) / 1000


class Chromium:
    """Chromium, driven by playwright."""

    name = "chromium"

    @contextmanager
    def another(self, **settings: Any) -> Iterator[Chromium]:
        """Give a page with settings of its own in the same browser."""
        context = self.page.context.browser.new_context(**settings)
        try:
            yield Chromium(context.new_page())
        finally:
            context.close()

    def __init__(self, page: Any) -> None:
        self.page = page
        self._requests: list[str] = []
        page.on("request", lambda request: self._requests.append(request.url))
        page.add_init_script(_LISTEN)

    def go(self, file: Path) -> None:
        self.page.goto("about:blank")
        self.page.goto(file.as_uri(), wait_until="commit")
        self.page.wait_for_load_state("domcontentloaded")

    def run(self, script: str) -> Any:
        return self.page.evaluate(f"() => {{ {script} }}")

    def type(self, selector: str, text: str) -> None:
        self.page.fill(selector, text)

    def press(self, selector: str) -> None:
        self.page.click(selector)

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        self.page.set_input_files(selector, [str(file) for file in files])

    def photograph(self, file: Path) -> None:
        self.page.screenshot(path=str(file))

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def requests(self) -> list[str]:
        return [address for address in self._requests if not address.startswith(_LOCAL)]

    def forget_requests(self) -> None:
        self._requests.clear()

    def breaches(self) -> list[str]:
        return list(self.run("return globalThis.breaches ?? []"))


class Firefox:
    """Firefox, driven by its own Marionette."""

    name = "firefox"

    def __init__(self, marionette: Any) -> None:
        self.marionette = marionette
        self._in_chrome(_COUNT_IN_FIREFOX)

    def _in_chrome(self, script: str) -> Any:
        with self.marionette.using_context("chrome"):
            return self.marionette.execute_script(script, sandbox="system", new_sandbox=False)

    def go(self, file: Path) -> None:
        self.marionette.navigate("about:blank")
        self._in_chrome("Services.console.reset();")
        self.marionette.navigate(file.as_uri())

    def run(self, script: str) -> Any:
        return self.marionette.execute_script(script, sandbox=None)

    def type(self, selector: str, text: str) -> None:
        field = self.marionette.find_element("css selector", selector)
        field.clear()
        field.send_keys(text)

    def press(self, selector: str) -> None:
        self.marionette.find_element("css selector", selector).click()

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        field = self.marionette.find_element("css selector", selector)
        for file in files:
            field.send_keys(str(file))

    def photograph(self, file: Path) -> None:
        file.write_bytes(self.marionette.screenshot(format="binary", full=False))

    def resize(self, width: int, height: int) -> None:
        self.marionette.set_window_rect(width=width, height=height)

    def requests(self) -> list[str]:
        return list(self._in_chrome("return globalThis.asked;"))

    def forget_requests(self) -> None:
        self._in_chrome("globalThis.asked.length = 0;")

    def breaches(self) -> list[str]:
        said = self._in_chrome("return Services.console.getMessageArray().map((one) => String(one.message));")
        return [one for one in said if "Content-Security-Policy" in one and "frame-ancestors" not in one]


def program(name: str) -> str:
    """Return where a browser lies; without it the test is over."""
    return shutil.which(name) or absent(name)


@contextmanager
def chromium(**settings: Any) -> Iterator[Chromium]:
    """Start Chromium and give one page of it."""
    from playwright.sync_api import sync_playwright

    path = program("chromium")
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=path, headless=True)
        try:
            yield Chromium(browser.new_context(**settings).new_page())
        finally:
            browser.close()


@contextmanager
def firefox(folder: Path) -> Iterator[Firefox]:
    """Start Firefox; its log goes into ``folder``."""
    path = program("firefox-esr")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own parts warn of each other
        from marionette_driver.marionette import Marionette  # type: ignore[import-untyped]

    with _its_own_litter():
        driver = Marionette(
            host="127.0.0.1", port=_free_port(), bin=path, headless=True, gecko_log=str(folder / "gecko.log"),
            app_args=["-remote-allow-system-access"], prefs={"network.proxy.type": 0},
        )  # fmt: skip
    try:
        with _its_own_litter():
            driver.start_session()
        driver.timeout.page_load = PATIENCE
        yield Firefox(driver)
    finally:
        with _its_own_litter():
            driver.quit(in_app=False)
            driver.cleanup()
            driver.instance.profile.cleanup()


@contextmanager
def _its_own_litter() -> Iterator[None]:
    """Let the driver leave its sockets to be collected here, where nobody minds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            gc.collect()


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
