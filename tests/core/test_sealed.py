"""Sealed records: every version ever written opens for ever, and nothing else is taken for one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from uuid import UUID

import msgspec
import pytest

from skintwin_desktop.core.catalogue import RECORDS
from skintwin_desktop.core.medical_records import AddendumContent, VisitReason
from skintwin_desktop.core.sealed import decode, encode
from skintwin_desktop.errors import FormatNewer, ObjectDamaged, Refused
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import Place

FIXTURES = Path(__file__).parents[1] / "store" / "fixtures"


def test_every_record_of_version_1_opens_for_ever() -> None:
    files = [json.loads(path.read_bytes()) for path in sorted(FIXTURES.glob("sealed-1*.json"))]
    client, private = UUID(files[0]["client"]), bytes.fromhex(files[0]["private"])
    assert {(kept["client"], kept["private"]) for kept in files} == {(client.hex, private.hex())}
    values = [value for kept in files for value in kept["values"]]
    assert {value["record"] for value in values} == set(RECORDS)
    for value in values:
        place = Place(value["table"], "sealed", UUID(value["row"]), client)
        opened = sealing.unseal(bytes.fromhex(value["sealed"]), private, place.info())
        record = decode(opened, RECORDS[value["record"]])
        found = json.loads(msgspec.json.encode(record))
        assert {name: found[name] for name in value["content"]} == value["content"], value["record"]


def test_a_record_comes_back_as_it_was() -> None:
    for record in (VisitReason("complaint", "Jeuk"), AddendumContent("a", ""), VisitReason("complaint")):
        assert decode(encode(record), type(record)) == record


@dataclass(frozen=True)
class Later:
    """A record of a later program."""

    VERSION: ClassVar[int] = 3
    reason: str


@dataclass(frozen=True)
class Wider:
    """The same version with a field more, which an older program leaves out."""

    VERSION: ClassVar[int] = 1
    reason: str
    more: str = "usual"


def test_a_newer_record_is_said_to_be_newer() -> None:
    with pytest.raises(FormatNewer) as newer:
        decode(encode(Later("complaint")), VisitReason)
    assert (newer.value.what, newer.value.found, newer.value.known) == ("VisitReason", 3, 1)


def test_fields_that_were_added_have_their_usual_value() -> None:
    assert decode(encode(VisitReason("complaint", "Jeuk")), Wider) == Wider("complaint", "usual")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\x00", b"\xc0", b"\x92\x01", b"\x92\x01\xc0", b"\x91\x01", msgspec.msgpack.encode((1, {"reason": 3})),
        msgspec.msgpack.encode((1, {})), msgspec.msgpack.encode(("1", {"reason": "x"})),
        msgspec.msgpack.encode((1, [])),
        msgspec.msgpack.encode((0, {"reason": "complaint"})),
        b"\x92\xff\x81\xa6reason\xa9complaint",
        msgspec.msgpack.encode((True, {"reason": "complaint"})), b"\x92" * 10_000,
    ],
    ids=lambda content: content[:12].hex(),
)  # fmt: skip
def test_what_is_no_record_is_damage(content: bytes) -> None:
    with pytest.raises(ObjectDamaged):
        decode(content, VisitReason)


def test_half_a_sign_is_refused_before_it_is_sealed() -> None:
    with pytest.raises(Refused) as refused:
        encode(VisitReason("complaint", "half \ud83d"))
    assert refused.value.problems[0].code == "hidden"
