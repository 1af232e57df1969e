"""Choosing files, a folder or a place: in the language of the program, and what was chosen reaches who asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QWidget

from skintwin_desktop.ui.choose_file import choose_files, choose_folder, choose_pdf
from skintwin_desktop.ui.language import speak
from tests.ui.support import application, put_away, settle

Asked = Callable[[QWidget, Callable[[object], object]], QFileDialog]


def files(parent: QWidget, then: Callable[[object], object]) -> QFileDialog:
    return choose_files(parent, "Pictures", ["Pictures (*.jpg)", "All files (*)"], then)


def folder(parent: QWidget, then: Callable[[object], object]) -> QFileDialog:
    return choose_folder(parent, "A folder", then)


def pdf(parent: QWidget, then: Callable[[object], object]) -> QFileDialog:
    dialog = choose_pdf(parent, "A place", "result.pdf", then)
    assert dialog is not None
    return dialog


@pytest.fixture
def window() -> Iterator[QWidget]:
    application()
    made = QWidget()
    made.show()
    yield made
    put_away(made)


def said(dialog: QFileDialog) -> list[str]:
    labels = QFileDialog.DialogLabel
    order = (labels.LookIn, labels.FileName, labels.FileType, labels.Accept, labels.Reject)
    return [dialog.labelText(label) for label in order]


DUTCH = ["Zoeken in:", "Bestandsnaam:", "Soort bestand:", "Kiezen", "Annuleren"]
ENGLISH = ["Look in:", "File name:", "Kind of file:", "Choose", "Cancel"]


@pytest.mark.parametrize(
    ("language", "ask", "words"),
    [
        ("nl", files, DUTCH),
        ("nl", folder, [*DUTCH[:1], "Map:", *DUTCH[2:]]),
        ("nl", pdf, [*DUTCH[:3], "Bewaren", *DUTCH[4:]]),
        ("en", files, ENGLISH),
        ("en", folder, [*ENGLISH[:1], "Folder:", *ENGLISH[2:]]),
        ("en", pdf, [*ENGLISH[:3], "Save", *ENGLISH[4:]]),
    ],
)
def test_every_word_of_the_dialog_is_in_the_language(
    window: QWidget, language: str, ask: Asked, words: list[str]
) -> None:
    speak(language)
    settle()  # a change of language reaches every window
    dialog = ask(window, print)
    settle()
    assert said(dialog) == words
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    buttons = {button.text() for button in dialog.findChildren(QDialogButtonBox)[0].buttons()}
    assert shown >= set(words[:3])
    assert buttons == set(words[3:])
    dialog.reject()
    settle()
    assert window.findChildren(QFileDialog) == []


@pytest.mark.parametrize(
    ("ask", "name", "answer"),
    [(files, "a.jpg", ["a.jpg"]), (folder, "inside", "inside"), (pdf, "new", "new.pdf")],
)
def test_what_is_chosen_reaches_who_asked(
    window: QWidget, tmp_path: Path, ask: Asked, name: str, answer: str | list[str]
) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "a.jpg").write_bytes(b"a")
    chosen: list[object] = []
    dialog = ask(window, chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(name)
    settle()
    dialog.accept()
    settle()
    whole = [str(tmp_path / one) for one in ([answer] if isinstance(answer, str) else answer)]
    assert chosen == ([whole] if isinstance(answer, list) else whole)
