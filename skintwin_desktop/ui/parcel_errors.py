"""The sentences for a sealed client parcel that does not open or is not what it should be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError

translate = QCoreApplication.translate


def _mistyped(error: errors.ParcelCodeMistyped) -> str:
    if not error.group:
        return translate("errors", "A parcel code has four groups of five characters.")
    return translate("errors", "Group %1 of the parcel code is not right. Compare it with the slip.").replace(
        "%1", str(error.group)
    )


def _wrong(_: Any) -> str:
    return translate("errors", "This code does not fit this parcel. Each parcel has a code of its own.")


def _damaged(_: Any) -> str:
    return translate(
        "errors", "The parcel does not hold what was put into it. Do not hand it over; make it again on another stick."
    )


SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.ParcelCodeMistyped: _mistyped,
    errors.ParcelCodeWrong: _wrong,
    errors.ParcelDamaged: _damaged,
}
