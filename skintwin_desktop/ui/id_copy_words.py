"""The words for a copy of an identity document: its items, their states, and what is compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.requests.identity import Field, Item, Readable
from skintwin_desktop.errors import PictureRefused, StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.id_copy_masks import ItemState

translate = QCoreApplication.translate


def item_name(item: Item) -> str:
    """Return what an item is called in the list."""
    return {
        Item.PHOTO: translate("id_copy", "Passport photo"),
        Item.ZONE: translate("id_copy", "Strip of numbers (MRZ)"),
        Item.NUMBER: translate("id_copy", "Document number"),
        Item.BSN: translate("id_copy", "Citizen service number (BSN)"),
    }[item]


def item_plate(item: Item) -> str:
    """Return what stands on the box of an item."""
    return {
        Item.PHOTO: translate("id_copy", "photo"),
        Item.ZONE: translate("id_copy", "strip of numbers (MRZ)"),
        Item.NUMBER: translate("id_copy", "number"),
        Item.BSN: translate("id_copy", "BSN"),
    }[item]


def item_readable(item: Item) -> str:
    """Return what stands below something that can still be read."""
    return {
        Item.PHOTO: translate("id_copy", "photo still visible"),
        Item.ZONE: translate("id_copy", "strip still readable"),
        Item.NUMBER: translate("id_copy", "number still readable"),
        Item.BSN: translate("id_copy", "9 digits still readable"),
    }[item]


def state_word(state: ItemState) -> str:
    """Return how it stands with an item."""
    return {
        ItemState.OPEN: translate("id_copy", "not black yet"),
        ItemState.PROPOSED: translate("id_copy", "proposed"),
        ItemState.BLACK: translate("id_copy", "black"),
        ItemState.ABSENT: translate("id_copy", "not on this side"),
    }[state]


def still_readable() -> str:
    """Return what is said of an item that the program can still read."""
    return translate("id_copy", "still readable")


def field_name(field: Field) -> str:
    """Return what is compared with the file."""
    return {
        Field.NAME: translate("id_copy", "Name"),
        Field.BIRTH_DATE: translate("id_copy", "Date of birth"),
        Field.VALID: translate("id_copy", "Document still valid"),
    }[field]


def answers(field: Field) -> tuple[str, str]:
    """Return the words for 'it agrees' and 'it does not'."""
    if field is Field.VALID:
        return translate("id_copy", "Yes"), translate("id_copy", "No")
    return translate("id_copy", "Agrees"), translate("id_copy", "Differs")


def side_name(number: int) -> str:
    """Return the name of a side: the front is the first."""
    return translate("id_copy", "Front") if number == 0 else translate("id_copy", "Back")


def found_sentence(found: Sequence[Readable]) -> str:
    """Return what can still be read, and what to do."""
    items = {one.item for one in found}
    if Item.BSN in items:
        return translate(
            "id_copy", "A row of 9 digits can still be read on this copy. Make it black or refuse the copy."
        )
    if Item.ZONE in items:
        return translate(
            "id_copy", "Lines with <<< can still be read on this copy. Make them black or refuse the copy."
        )
    return translate("id_copy", "A document number can still be read on this copy. Make it black or refuse the copy.")


def refused_sentence(error: StudioError | None) -> str:
    """Return why a file cannot be looked at."""
    if isinstance(error, PictureRefused) and error.detail == "PDF":
        return translate(
            "id_copy",
            "A PDF is not opened here. Ask for a photo or scan as JPEG or PNG, with the four parts black.",
        )
    return sentence(error)
