"""Sealed records: medical content as one typed, versioned record per row, for the client's letterbox only."""

from __future__ import annotations

from typing import ClassVar, Protocol, TypeVar
from uuid import UUID

import msgspec

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, FormatNewer, ObjectDamaged, Refused
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import Place


class SealedRecord(Protocol):
    """A frozen dataclass whose fields carry catalogue entries, with the version of its shape."""

    VERSION: ClassVar[int]


Record = TypeVar("Record", bound=SealedRecord)


def encode(record: SealedRecord) -> bytes:
    """Encode a record as MessagePack with its version in front; Refused when a text in it is no text."""
    try:
        return msgspec.msgpack.encode((type(record).VERSION, record))
    except UnicodeEncodeError:  # half a surrogate pair, from a clipboard
        raise Refused((FieldProblem("text", "hidden"),)) from None


def decode(content: bytes, kind: type[Record]) -> Record:
    """Decode a record; FormatNewer when a newer program wrote it, ObjectDamaged when it is no such record."""
    try:
        version, body = msgspec.msgpack.decode(content, type=tuple[int, msgspec.Raw])
        if version > kind.VERSION:
            raise FormatNewer(kind.__name__, version, kind.VERSION)
        if version < 1:
            raise ObjectDamaged(kind.__name__)
        return msgspec.msgpack.decode(body, type=kind)
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise ObjectDamaged(kind.__name__) from None


def post(studio: Studio, record: SealedRecord, *, table: str, row: UUID, client: UUID) -> bytes:
    """Seal a record to a client; whoever works here can do that, reading it back is another matter."""
    return sealing.seal(encode(record), studio.public_of(client), Place(table, "sealed", row, client).info())


def take_out(studio: Studio, sealed: bytes, kind: type[Record], *, table: str, row: UUID, client: UUID) -> Record:
    """Open a client's sealed record; Denied without the care key, ObjectDamaged when it does not fit its place."""
    info = Place(table, "sealed", row, client).info()
    return decode(sealing.unseal(sealed, studio.private_of(client), info, what=f"{table}/{row.hex}"), kind)
