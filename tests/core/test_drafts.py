"""Drafts: for the eyes of the one who types, whole after any interruption, and few lines in the journal."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from skintwin_desktop.core import drafts
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ObjectDamaged, Refused
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import DraftRow
from tests.builders import Home
from tests.core.world import journal


def events(studio: Studio, since: int) -> list[str]:
    return [line.event for line in journal(studio)[since:]]


def test_a_draft_comes_back_as_it_was_last_saved(office: Studio) -> None:
    before = len(journal(office))
    for text in ("A", "An", "Anna"):
        drafts.save_draft(office, "intake", "one", Draft("Anna", {"first_name": text}))
    assert drafts.read_draft(office, "intake", "one") == Draft("Anna", {"first_name": "Anna"})
    assert drafts.read_draft(office, "intake", "other") is None
    assert drafts.read_draft(office, "result", "one") is None
    assert events(office, before) == ["draft_saved"]
    drafts.discard_draft(office, "intake", "one")
    assert drafts.read_draft(office, "intake", "one") is None
    assert events(office, before) == ["draft_saved", "draft_discarded"]


def test_drafts_are_listed_by_kind_the_last_saved_first(home: Home) -> None:
    studio = home.practitioner()
    for number in range(3):
        home.clock.move(minutes=1)
        drafts.save_draft(studio, "intake", str(number), Draft(f"Concept {number}"))
    drafts.save_draft(studio, "result", "9", Draft("Uitslag"))
    home.clock.move(minutes=1)
    saved = drafts.save_draft(studio, "intake", "1", Draft("Concept 1 anders"))
    lines = drafts.list_drafts(studio, "intake")
    assert [line.draft.title for line in lines] == ["Concept 1 anders", "Concept 2", "Concept 0"]
    assert lines[0].saved_at == saved == home.clock()


def test_a_draft_survives_the_end_of_the_program(home: Home) -> None:
    studio = home.practitioner()
    drafts.save_draft(studio, "intake", "", Draft("Half", {"last_name": "Proef"}))
    home.close(studio)
    studio = home.practitioner()
    assert drafts.read_draft(studio, "intake", "") == Draft("Half", {"last_name": "Proef"})


def test_nobody_else_can_open_a_draft(home: Home) -> None:
    """Not the receptionist that of the owner, and not the owner hers: the care key does not help."""
    studio = home.receptionist()
    drafts.save_draft(studio, "intake", "", Draft("Van de balie", {"a": "b"}))
    home.close(studio)
    studio = home.practitioner()
    assert drafts.read_draft(studio, "intake", "") is None
    assert drafts.list_drafts(studio, "intake") == ()
    drafts.discard_draft(studio, "intake", "")
    with studio.reading() as session:
        row = session.execute(select(DraftRow)).scalar_one()
        place = Place("draft", "sealed", row.id, row.user_id)
        keys = studio._keys
        assert keys.care_private is not None
        for key in (keys.user_private, keys.care_private, keys.office[:32], keys.journal, keys.backup):
            with pytest.raises(ObjectDamaged):
                sealing.unseal(row.sealed, key, place.info())
    with studio.deed(
        Event.STUDIO_CHANGED, Kind.UPDATE, Purpose.OFFICE
    ) as deed:  # even when the row is made to look like one's own
        deed.session.execute(update(DraftRow).values(user_id=studio.user.user_id))
        deed.about("draft")
    with pytest.raises(ObjectDamaged):
        drafts.read_draft(studio, "intake", "")
    with pytest.raises(ObjectDamaged):
        drafts.list_drafts(studio, "intake")


def test_naughty_strings_come_back_or_are_refused(office: Studio, naughty: list[str]) -> None:
    draft = Draft(naughty[3], {f"{number} {text}": text for number, text in enumerate(naughty)})
    drafts.save_draft(office, "intake", "naughty", draft)
    assert drafts.read_draft(office, "intake", "naughty") == draft
    with pytest.raises(Refused):
        drafts.save_draft(office, "intake", "naughty", Draft("half \ud83d"))
    assert drafts.read_draft(office, "intake", "naughty") == draft
