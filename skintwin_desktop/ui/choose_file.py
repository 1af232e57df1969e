"""Choosing files, a folder or the place of a PDF: Qt's dialog, with its words in the language of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from skintwin_desktop.ui.leaving import way_out

translate = QCoreApplication.translate


def choose_files(
    parent: QWidget, title: str, filters: Sequence[str], then: Callable[[list[str]], object]
) -> QFileDialog:
    """Ask for one file or several; ``filters`` such as ``Pictures (*.jpg *.png)``."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(list(filters))
    dialog.filesSelected.connect(then)
    return _open(dialog, accept=translate("choose_file", "Choose"))


def choose_folder(parent: QWidget, title: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(then)
    return _open(dialog, accept=translate("choose_file", "Choose"), name=translate("choose_file", "Folder:"))


def choose_pdf(parent: QWidget, title: str, name: str, then: Callable[[str], object]) -> QFileDialog | None:
    """Ask where a PDF is to be saved, proposing a name for it."""
    return choose_place(parent, title, name, then)


def choose_csv(parent: QWidget, title: str, name: str, then: Callable[[str], object]) -> QFileDialog | None:
    """Ask where a table is to be saved, proposing a name for it."""
    return choose_place(parent, title, name, then)


def choose_place(parent: QWidget, title: str, name: str, then: Callable[[str], object]) -> QFileDialog | None:
    """Ask where a file is to be saved, proposing a name whose ending it keeps.

    None, and nothing is asked, where nothing may leave the program.
    """
    if not way_out.is_open:
        return None
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(way_out.through(then))
    return _open(dialog, accept=translate("choose_file", "Save"))


def _open(dialog: QFileDialog, *, accept: str, name: str = "") -> QFileDialog:
    """Put our words in a dialog, after its mode, which brings Qt's own; then show it."""
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, translate("choose_file", "Look in:"))
    dialog.setLabelText(label.FileName, name or translate("choose_file", "File name:"))
    dialog.setLabelText(label.FileType, translate("choose_file", "Kind of file:"))
    dialog.setLabelText(label.Accept, accept)
    dialog.setLabelText(label.Reject, translate("choose_file", "Cancel"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
