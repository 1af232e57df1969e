"""What the command line answers before any window stands."""

from __future__ import annotations

import pytest

from skintwin_desktop.app import USAGE, main


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_help_is_the_usage_and_no_fault(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([word]) == 0
    said = capsys.readouterr()
    assert said.out == USAGE
    assert not said.err


def test_an_unknown_word_is_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--nothing"]) == 2
    assert "Unknown: --nothing" in capsys.readouterr().err
