"""One pool of workers for all tests that only need pictures decoded."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from skintwin_desktop.imaging.workers import DecodePool


@pytest.fixture(scope="session")
def pool() -> Iterator[DecodePool]:
    with DecodePool(2) as workers:
        workers.start()
        yield workers
