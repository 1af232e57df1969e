"""Until it is certain who asks, nobody else than the client hears whose file it is, or that there is one."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core import consents
from skintwin_desktop.core.requests import identifying, letters, linking
from skintwin_desktop.core.requests.addressees import address_of
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import ClientRow
from tests.core import asked, world

EARLY = (LetterKind.RECEIPT, LetterKind.IDENTIFICATION, LetterKind.IDENTIFICATION_REMINDER, LetterKind.ID_COPY_REFUSED,
         LetterKind.IDENTITY_FAILED, LetterKind.TAKEN_BACK)  # fmt: skip


def linked(office: Studio, client_id: UUID, requester: str, reply_to: str = "") -> UUID:
    """Return a request that came without a file and was linked to one."""
    request_id = asked.asked(office, None, requester=requester, reply_to=reply_to)
    linking.link_request(office, request_id, client_id, version=asked.look(office, request_id).version)
    return request_id


def says(office: Studio, request_id: UUID, kind: LetterKind, language: str = "nl") -> str:
    reference = asked.look(office, request_id).line.reference
    return letters.compose_letter(office, request_id, kind, language=language).text.replace(reference, "")


def goes_to(office: Studio, request_id: UUID) -> tuple[str, ...]:
    with office.reading() as session:
        return address_of(office, session, row_of(session, request_id))


def names(office: Studio, client_id: UUID) -> tuple[str, str, str]:
    with office.reading() as session:
        row = session.get_one(ClientRow, client_id)
        return row.first_name, row.last_name, row.street


@pytest.mark.parametrize(
    ("requester", "reply_to"), [("P. Onbekend", "Kade 1, 3011 AA Rotterdam"), ("P. Onbekend", ""), ("", "Kade 1")]
)
def test_a_letter_to_a_stranger_says_the_same_with_a_file_as_without(
    office: Studio, anna: UUID, requester: str, reply_to: str
) -> None:
    known = asked.asked(office, anna, requester=requester, reply_to=reply_to)
    bare = asked.asked(office, None, requester=requester or "Somebody", reply_to=reply_to)
    for kind in EARLY:
        for language in ("nl", "en"):
            text = says(office, known, kind, language)
            assert not any(name in text for name in names(office, anna)), kind
            if requester:
                assert text == says(office, bare, kind, language), kind
    assert "al van u hebben" not in says(office, known, LetterKind.IDENTIFICATION)
    assert not any(name in " ".join(goes_to(office, known)) for name in names(office, anna))


def test_who_was_linked_is_greeted_by_the_own_name_until_it_is_certain(office: Studio, anna: UUID) -> None:
    request_id = linked(office, anna, "P. Onbekend", "Kade 1, 3011 AA Rotterdam")
    asked.step(office, request_id, State.IDENTITY)
    assert "P. Onbekend" in says(office, request_id, LetterKind.IDENTIFICATION).split("\n")[0]
    assert goes_to(office, request_id)[0] == "P. Onbekend"
    identifying.note_attempt(office, request_id, identification.SHOWN, "match")
    assert names(office, anna)[1] in says(office, request_id, LetterKind.RECEIPT).split("\n")[0]


def test_who_asks_by_the_name_in_the_file_gets_the_letter_at_the_address_in_it(office: Studio, anna: UUID) -> None:
    first, last, street = names(office, anna)
    request_id = linked(office, anna, f"{first[0]}. {last}")
    assert street in " ".join(goes_to(office, request_id))
    assert "al van u hebben" in says(office, request_id, LetterKind.IDENTIFICATION)


def test_a_consent_taken_back_from_elsewhere_is_not_named(office: Studio, anna: UUID) -> None:

    consents.record_consent(office, anna, world.given(office, "share_gp", "given"))
    request_id = asked.asked(office, anna, "withdrawal", about="share_gp", reply_to="Kade 1, 3011 AA Rotterdam")
    text = says(office, request_id, LetterKind.ANSWER)
    assert "Het gaat om uw toestemming" not in text
    assert not any(name in text for name in names(office, anna))
