"""The cells that a list of requests has wherever it stands, with what privacy mode hides of them."""

from __future__ import annotations

from skintwin_desktop.core.requests.records import RequestLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.request_stages import STAGE_OF
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.widgets.table import Cell


def right_cell(line: RequestLine) -> Cell:
    """Return what is asked, with the reference below."""
    return Cell(request_words.right(line.right), line.reference, role="bodyStrong", private=Private.KIND,
                below_private=Private.PUBLIC)  # fmt: skip


def received_cell(line: RequestLine) -> Cell:
    """Return when it came."""
    return Cell(words.day(line.clock.received_on), private=Private.PUBLIC)


def state_cell(line: RequestLine) -> Cell:
    """Return where it is; some states tell what is asked, so it is hidden with that."""
    return Cell(chip=request_words.state_chip(line.state, STAGE_OF[line.state]), private=Private.KIND)


def clock_cell(studio: Studio, line: RequestLine) -> Cell:
    """Return how much time is left today."""
    return Cell(chip=request_words.clock_chip(line, studio.today()), private=Private.PUBLIC)
