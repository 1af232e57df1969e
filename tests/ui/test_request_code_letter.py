"""The letter with the code by post is printed once, and the letter says the way of the code that was chosen."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core.requests import packing
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui import request_identity
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import open_request
from tests.ui.support import Stage, until


def test_the_code_is_printed_once(
    stage: Stage, screen: RequestsScreen, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[int] = []
    monkeypatch.setattr(request_identity, "has_printer", lambda: True)
    monkeypatch.setattr(request_identity, "print_pages", lambda _, pages, __: printed.append(len(pages)))
    request_id = asked.asked(stage.studio, anna)
    asked.step(stage.studio, request_id, State.IDENTITY)
    open_request(stage, screen, request_id)
    ladder = screen.request.ladder
    ladder._make_code()
    until(lambda: ladder.shown is not None)
    ladder.code_print.click()
    until(lambda: bool(printed))
    assert printed == [1]
    assert not ladder.code_print.isEnabled()


def test_the_letter_follows_the_chosen_way_of_the_code(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id = asked._carried_out(stage.studio, anna)
    packing.make_package(stage.studio, request_id, tmp_path)
    asked.step(stage.studio, request_id, State.LETTER)
    open_request(stage, screen, request_id)
    letter = screen.request.letter
    until(lambda: "aan de balie" in letter.text.text())
    assert letter.code_way.value() == "desk"
    letter.code_way.set_value("post")
    letter._code_way_chosen()
    assert "aparte brief" in letter.text.text()
    assert "aan de balie" not in letter.text.text()
