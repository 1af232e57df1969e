"""Printing pages that were typeset: pictures of whole pages, so that paper and screen are the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from skintwin_desktop.ui.leaving import way_out


class _PagesDialog(QPrintDialog):
    """Asks for a printer and prints when the person agrees."""

    def __init__(self, parent: QWidget, pages: Sequence[bytes], title: str) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName("SkinTwin")
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._printer.setPageLayout(layout)
        super().__init__(self._printer, parent)
        self.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        self._pages = tuple(pages)
        self.setWindowTitle(title)
        self.accepted.connect(self._print)

    def _print(self) -> None:
        if way_out.is_open:
            paint_pages(self._printer, self._pages)


def paint_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Paint pages (PNG) on a printer, one on each sheet."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), QImage.fromData(page))
    painter.end()


def has_printer() -> bool:
    """Tell whether a printer is set up on this computer; without one Qt's dialog proposes to write a file instead."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_pages(parent: QWidget, pages: Sequence[bytes], title: str) -> QPrintDialog | None:
    """Ask for a printer and print these pages (PNG); None, and nothing is asked, where nothing may leave."""
    if not way_out.is_open:
        return None
    dialog = _PagesDialog(parent, pages, title)
    QDialog.open(dialog)  # the print dialog hides this one behind an open() of its own
    return dialog
