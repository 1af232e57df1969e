"""Contact notes: corrected by new versions, medical ones sealed; what was between studio and client, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from skintwin_desktop.core import contact, contact_notes, drafts, news, restricted, retention
from skintwin_desktop.core.client_messages import MessagePlan, make_message
from skintwin_desktop.core.contact_notes import ADMINISTRATIVE, MEDICAL
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.news_lists import build_news_list
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, FileRestricted, NotFound, Refused
from skintwin_desktop.store.tables import ContactNoteRow, MedicalNoteRow
from tests.builders import Home, take_in
from tests.colleagues import add_colleague, colleague
from tests.core.correspondence import POSTED, newest, note, weighed

SECRET = "Qxzvjw jeukt"


def versions(studio: Studio) -> list[ContactNoteRow]:
    with studio.reading() as session:
        rows = list(session.execute(select(ContactNoteRow).order_by(ContactNoteRow.number)).scalars())
        session.expunge_all()
    return rows


def test_a_correction_is_a_new_version_and_nothing_is_overwritten(studio: Studio) -> None:
    client = take_in(studio).client.id
    first = contact_notes.write_note(studio, client, note(studio, text="Eerst\r\nzo"))
    second = contact_notes.correct_note(studio, first, note(studio, text="Toen zo"))
    rows = versions(studio)
    assert [(row.id, row.number, row.text) for row in rows] == [(first, 1, "Eerst\nzo"), (second, 2, "Toen zo")]
    assert {row.first_id for row in rows} == {first}
    (line,) = contact.contact_with(studio, client)
    assert (line.id, line.text) == (second, "Toen zo")
    assert [one.text for one in line.versions] == ["Eerst\nzo", "Toen zo"]


def test_an_older_version_cannot_be_corrected_once_there_is_a_newer_one(studio: Studio) -> None:
    client = take_in(studio).client.id
    first = contact_notes.write_note(studio, client, note(studio))
    contact_notes.correct_note(studio, first, note(studio, text="Nieuw"))
    with pytest.raises(ChangedMeanwhile):
        contact_notes.correct_note(studio, first, note(studio, text="Te laat"))
    assert len(versions(studio)) == 2


def test_the_reception_posts_a_medical_note_and_cannot_read_it_back(home: Home) -> None:
    desk = home.receptionist()
    client = take_in(desk).client.id
    note_id = contact_notes.write_note(desk, client, note(desk, kind=MEDICAL, text=SECRET))
    with pytest.raises(Denied):
        contact_notes.read_medical_note(desk, note_id)
    with pytest.raises(Denied):
        contact_notes.correct_note(desk, note_id, note(desk, kind=MEDICAL, text="blind"))
    (line,) = contact.contact_with(desk, client)
    assert line.sealed
    assert (line.text, line.versions[-1].text) == ("", "")
    home.close(desk)
    for path in home.door.folder.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes()
    assert contact_notes.read_medical_note(home.practitioner(), note_id) == SECRET


def test_a_note_that_becomes_medical_takes_its_earlier_versions_into_the_letterbox(home: Home) -> None:
    desk = home.receptionist()
    client = take_in(desk).client.id
    first = contact_notes.write_note(desk, client, note(desk, text=f"Oud {SECRET}"))
    second = contact_notes.correct_note(desk, first, note(desk, kind=MEDICAL, text=f"Nieuw {SECRET}"))
    assert [(row.kind, row.text) for row in versions(desk)] == [(MEDICAL, ""), (MEDICAL, "")]
    home.close(desk)
    studio = home.practitioner()
    assert contact_notes.read_medical_note(studio, first) == f"Oud {SECRET}"
    assert contact_notes.read_medical_note(studio, second) == f"Nieuw {SECRET}"
    with pytest.raises(Refused) as refused:
        contact_notes.correct_note(studio, second, note(studio, kind=ADMINISTRATIVE))
    assert (refused.value.problems[0].field, refused.value.problems[0].code) == ("kind", "sealed")


def test_a_medical_note_moves_the_term_of_the_file_and_an_administrative_one_does_not(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    contact_notes.write_note(studio, client, note(studio))
    assert retention.keeping_of(studio, client).until is None
    home.clock.move(days=3)
    contact_notes.write_note(studio, client, note(studio, kind=MEDICAL))
    first = retention.keeping_of(studio, client).until
    home.clock.move(days=400)
    contact_notes.write_note(studio, client, note(studio))
    assert first is not None
    assert retention.keeping_of(studio, client).until == first


def test_a_file_that_was_set_apart_keeps_its_medical_notes_closed_to_colleagues(home: Home) -> None:
    add_colleague(home)
    studio = home.practitioner()
    client = take_in(studio).client.id
    note_id = contact_notes.write_note(studio, client, note(studio, kind=MEDICAL, text=SECRET))
    restricted.restrict_file(studio, client, "Op verzoek van de cliënt")
    home.close(studio)
    other = colleague(home)
    with pytest.raises(FileRestricted):
        contact_notes.read_medical_note(other, note_id)


def test_what_is_missing_or_wrong_is_named_and_nothing_is_kept(studio: Studio) -> None:
    client = take_in(studio).client.id
    good = note(studio)
    later = studio.now() + timedelta(minutes=1)
    for changes, field, code in (
        ({"kind": ""}, "kind", "empty"),
        ({"channel": "fax"}, "channel", "empty"),
        ({"direction": ""}, "direction", "empty"),
        ({"contact_at": None}, "contact_at", "empty"),
        ({"contact_at": later}, "contact_at", "future"),
        ({"text": " \n "}, "text", "empty"),
        ({"text": "a" * 4001}, "text", "long"),
        ({"text": "half \ud83d"}, "text", "hidden"),
    ):
        with pytest.raises(Refused) as refused:
            contact_notes.write_note(studio, client, replace(good, **changes))
        assert [(one.field, one.code) for one in refused.value.problems] == [(field, code)]
    assert versions(studio) == []
    with pytest.raises(NotFound):
        contact_notes.write_note(studio, studio.new_id(), good)


def test_the_draft_goes_in_the_transaction_of_its_note(studio: Studio) -> None:
    client = take_in(studio).client.id
    drafts.save_draft(studio, contact_notes.DRAFT, client.hex, Draft("Anna", {"text": "half"}))
    note_id = contact_notes.write_note(studio, client, note(studio))
    assert drafts.read_draft(studio, contact_notes.DRAFT, client.hex) is None
    assert newest(studio, note_id).number == 1


def test_everything_between_studio_and_client_stands_in_order(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    contact_notes.write_note(studio, client, note(studio))
    home.clock.move(hours=1)
    make_message(studio, client, MessagePlan("call_us", "post", "nl"))
    home.clock.move(hours=1)
    weighed(studio)
    build_news_list(studio, POSTED)
    found = contact.contact_with(studio, client)
    assert [line.what for line in found] == [contact.LISTED, contact.MESSAGE, contact.NOTE]
    assert found[0].ended_at is None
    news.object_to_news(studio, client, said_by="phone")
    assert contact.contact_with(studio, client)[0].ended_at == studio.now()


def test_a_medical_note_moved_to_another_row_does_not_open(studio: Studio, tmp_path: Path) -> None:
    client = take_in(studio).client.id
    one, other = (contact_notes.write_note(studio, client, note(studio, kind=MEDICAL, text=text)) for text in "ab")
    with studio.saving() as session:
        rows = {row.id: row for row in session.execute(select(MedicalNoteRow)).scalars()}
        rows[other].sealed = rows[one].sealed
    from skintwin_desktop.errors import ObjectDamaged

    with pytest.raises(ObjectDamaged):
        contact_notes.read_medical_note(studio, other)
