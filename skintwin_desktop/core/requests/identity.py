"""What is said of a copy of an identity document: what must be black on it, what was found, and what stays of it.

Privacy statement, section on rights: photograph, machine-readable zone, document number and citizen service number are
black, and the copy is destroyed once it was looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from skintwin_desktop.imaging.boxes import Box as Box  # noqa: PLC0414 - who draws boxes knows them from here
from skintwin_desktop.imaging.boxes import covered as covered  # noqa: PLC0414

METHOD = "masked_copy"


class Item(StrEnum):
    """What must be black on a copy, in the order in which it is asked."""

    PHOTO = "photo"
    ZONE = "zone"
    NUMBER = "number"
    BSN = "bsn"


class Field(StrEnum):
    """What of a copy is compared with the file."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    VALID = "valid"


@dataclass(frozen=True)
class Proposal:
    """A box that should be black, and whether what lies in it was read or only lies where it usually does."""

    item: Item
    box: Box
    is_read: bool


@dataclass(frozen=True)
class Readable:
    """Something that can still be read and must not be."""

    item: Item
    box: Box


@dataclass(frozen=True)
class Looked:
    """What was found on a side, and whether text was read at all (not where the program for it is missing)."""

    proposals: tuple[Proposal, ...]
    was_read: bool


@dataclass(frozen=True)
class Left:
    """What is still readable under masks, and whether text was read at all."""

    found: tuple[Readable, ...]
    was_read: bool


@dataclass(frozen=True)
class IdCopyCheck:
    """All that stays of a copy: the way, how many sides were looked at, and what was compared (True: it agrees)."""

    method: str
    sides: int
    compared: tuple[tuple[Field, bool], ...]

    @property
    def agrees(self) -> bool:
        """Tell whether a copy was looked at and everything on it that is compared agrees with the file."""
        return self.sides > 0 and {field for field, agrees in self.compared if agrees} == set(Field)


@dataclass(frozen=True)
class MaskedCopy:
    """A copy on which everything is black that must be; made by ``id_copy.mask_copy`` alone. One PNG for every side."""

    sides: tuple[bytes, ...]
