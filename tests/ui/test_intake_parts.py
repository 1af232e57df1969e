"""What opens and closes in an intake: branches, earlier answers, who stands beside the client, what may not be kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from sqlalchemy import select

from skintwin_desktop.core import beside, drafts, intake
from skintwin_desktop.core.beside_entries import BesideEntry
from skintwin_desktop.core.events import Event
from skintwin_desktop.core.intake import HealthAnswers, IntakeDone
from skintwin_desktop.core.questionnaire import DISCUSS, questionnaire
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.representation import BY_BOTH, BY_REPRESENTATIVE, PROXY, REPRESENTED, SELF
from skintwin_desktop.store.tables import ConsentRow, JournalRow
from skintwin_desktop.ui.intake_sections import DONE, WRONG
from skintwin_desktop.ui.widgets.fields import Field
from tests.builders import MOTHER, Home, intake_entry, take_in
from tests.core.test_beside import CHILD
from tests.ui.test_intake_screen import NARROW, Desk, sit_down, stand_up

EARLIER = HealthAnswers(
    2,
    {"family_melanoma": "yes", "family_melanoma_count": "one", "sunbed": "never", "freckles": "gone"},
    {"family_melanoma": "moeder, 58"},
    {"eye_colour": "dark_brown"},
)


@pytest.fixture
def reception(home: Home) -> Iterator[Desk]:
    desk = sit_down(home.receptionist(), NARROW)
    yield desk
    stand_up(desk)


@pytest.fixture
def room(home: Home) -> Iterator[Desk]:
    desk = sit_down(home.practitioner())
    yield desk
    stand_up(desk)


def field(desk: Desk, name: str) -> Field:
    found = desk.section(name).spots[name]
    assert isinstance(found, Field)
    return found


def choose(desk: Desk, name: str, value: str) -> None:
    """Choose in a list as a person does."""
    editor = field(desk, name).editor
    index = editor.findData(value)  # type: ignore[attr-defined]
    assert index >= 0, (name, value)
    editor.setCurrentIndex(index)  # type: ignore[attr-defined]
    editor.activated.emit(index)  # type: ignore[attr-defined]


def read_events(studio: Studio) -> list[str]:
    with studio.reading() as session:
        return list(session.execute(select(JournalRow.event)).scalars())


def given_by(studio: Studio, done: IntakeDone) -> set[str]:
    with studio.reading() as session:
        rows = select(ConsentRow.given_by).where(ConsentRow.client_id == done.client.id)
        return set(session.execute(rows).scalars())


# --- branches ---


def test_a_question_comes_and_goes_with_the_answer_before_it_and_nothing_goes_unsaid(room: Desk) -> None:
    room.begin()
    health = room.screen.sheet.health
    rows, note = health.questions, health.dropped
    assert not rows["skin_cancer_follow_up"].isVisible()
    assert health.counts() == (0, 11)
    rows["earlier_skin_cancer"].segments.choose("melanoma")
    assert rows["skin_cancer_follow_up"].isVisible()
    assert health.counts() == (1, 12)
    rows["skin_cancer_follow_up"].segments.choose("yes")
    assert not note.isVisible()
    rows["earlier_skin_cancer"].segments.choose("no")
    assert not rows["skin_cancer_follow_up"].isVisible()
    assert note.isVisible()
    assert "Do you still have check-ups for it?" in note.text() or "Bent u daarvoor" in note.text()
    entered = health.entered()
    assert entered is not None
    assert entered.answers == {"earlier_skin_cancer": "no"}
    health.put_back.click()
    entered = health.entered()
    assert entered is not None
    assert entered.answers == {"earlier_skin_cancer": "melanoma", "skin_cancer_follow_up": "yes"}
    assert not note.isVisible()


def test_an_unanswered_branch_closes_without_a_word(room: Desk) -> None:
    room.begin()
    health = room.screen.sheet.health
    health.questions["sunbed"].segments.choose("more")
    health.questions["sunbed"].segments.choose("never")
    assert not health.dropped.isVisible()


def test_to_discuss_is_an_answer_that_is_kept(room: Desk) -> None:
    room.begin()
    room.fill()
    health = room.screen.sheet.health
    for name in ("family_melanoma", "sunbed"):
        health.questions[name].segments.choose(DISCUSS)
    health.skin.choices["eye_colour"].set_value("unknown")
    health.given_by.choose("client")
    room.consent()
    done = room.finish()
    read = intake.read_health_answers(room.studio, done.client.id)
    assert read is not None
    assert read.content.answers == {"family_melanoma": DISCUSS, "sunbed": DISCUSS}
    assert read.content.phototype == {"eye_colour": "unknown"}
    assert read.content.questionnaire == questionnaire("nl").version


# --- earlier answers ---


def test_earlier_answers_are_offered_one_by_one_and_filled_in_by_nobody(room: Desk) -> None:
    client = take_in(room.studio, health=EARLIER).client
    room.screen.begin_for(client, None)
    room.idle()
    health = room.screen.sheet.health
    assert health.entered() is None
    shown = {name: one for name, one in health.proposals.items() if one.isVisible()}
    assert set(shown) == {"family_melanoma", "sunbed", "freckles"}
    assert shown["family_melanoma"].said.text().endswith(": Ja: moeder, 58")
    assert not shown["freckles"].confirm.isVisible(), "an answer of another version can only be read"
    shown["family_melanoma"].confirm.click()
    row = health.questions["family_melanoma"]
    assert (row.segments.value(), row.detail.text()) == ("yes", "moeder, 58")
    assert room.focus is row.segments
    assert not health.proposals["family_melanoma"].isVisible()
    assert health.proposals["family_melanoma_count"].isVisible(), "the branch that opened offers its answer too"
    health.questions["sunbed"].segments.choose("more")
    assert not health.proposals["sunbed"].isVisible()
    health.skin.fold.setChecked(True)
    assert health.skin.as_before["eye_colour"].isVisible()
    assert not health.skin.as_before["how_brown"].isVisible()
    health.skin.as_before["eye_colour"].click()
    assert health.skin.answers() == {"eye_colour": "dark_brown"}
    entered = health.entered()
    assert entered is not None
    assert entered.answers == {"family_melanoma": "yes", "sunbed": "more"}
    room.screen.begin("Karel van Voorbeeld")
    room.idle()
    assert not any(one.isVisible() for one in health.proposals.values())


def test_a_receptionist_is_offered_nothing_and_nothing_is_read(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio, health=EARLIER).client
    home.close(studio)
    desk = sit_down(home.receptionist(), NARROW)
    before = read_events(desk.studio).count(Event.HEALTH_ANSWERS_READ)
    desk.screen.begin_for(client, None)
    desk.idle()
    health = desk.screen.sheet.health
    health.together.click()
    assert not any(one.isVisible() or one.said.text() for one in health.proposals.values())
    assert read_events(desk.studio).count(Event.HEALTH_ANSWERS_READ) == before
    assert desk.studio.user.role.value == "receptionist"
    stand_up(desk)


# --- who stands beside the client ---


def test_a_child_is_taken_in_at_the_desk_with_the_parent_who_came_along(reception: Desk) -> None:
    reception.begin()
    reception.fill()
    reception.enter("born", "1-6-2018")
    person = reception.screen.sheet.person
    assert not field(reception, "decides").isVisible(), "under twelve there is nothing to choose"
    assert field(reception, "rep_seen_on").editor.text() == "24-11-2026"  # type: ignore[attr-defined]
    reception.consent()
    reception.screen._finish()
    assert reception.screen.sections.state(0) == WRONG
    assert field(reception, "rep_relation").message == "Choose who this is to the client."
    assert field(reception, "rep_phone").wrong
    choose(reception, "rep_relation", "parent")
    choose(reception, "rep_authority", "statement")
    for name, text in (("rep_last_name", "Voorbeeld"), ("rep_phone", "0612345678")):
        assert reception.enter(name, text) in {"", "Phone or e-mail: one is enough"}
    person.beside.identity_seen.box("seen").click()
    person.source.button("representative").click()
    done = reception.finish()
    assert given_by(reception.studio, done) == {BY_REPRESENTATIVE}
    known = beside.beside_client(reception.studio, done.client.id, done.client.birth_date)
    assert known.representative is not None
    assert (known.representative.name.last, known.representative.authority) == ("Voorbeeld", "statement")


def test_a_representative_goes_with_the_one_who_has_a_birthday(home: Home) -> None:
    studio = home.practitioner()
    consents = tuple(replace(one, given_by=BY_REPRESENTATIVE) for one in intake_entry(studio).consents)
    child = replace(CHILD, born="25-11-2014")
    client = take_in(studio, child, beside=BesideEntry(representative=MOTHER), consents=consents).client
    desk = sit_down(studio)
    part = desk.screen.sheet.person.beside
    desk.screen.begin_for(client, None)
    desk.idle()
    assert not part.grown.isVisible()
    assert part.lines["rep_last_name"].text() == "Voorbeeld"
    assert (part.relation.value(), part.identity_seen.values()) == ("parent", ()), "papers are looked at each time"
    assert part.needs.given_by == BY_REPRESENTATIVE
    home.clock.move(days=1)
    desk.screen.begin_for(client, None)
    desk.idle()
    assert part.grown.isVisible()
    assert "12" in part.grown.text()
    assert part.needs.given_by == BY_BOTH
    home.clock.move(days=4 * 366)
    desk.screen.begin_for(client, None)
    desk.idle()
    assert "16" in part.grown.text()
    assert part.needs.given_by == "client"
    assert not field(desk, "rep_last_name").isVisible()
    stand_up(desk)


def test_who_acts_for_a_grown_client_is_asked_for_papers(room: Desk) -> None:
    room.begin()
    room.fill()
    part = room.screen.sheet.person.beside
    assert (part.deciding, part.note.isVisible()) == (SELF, False)
    room.screen.sheet.person.source.button("representative").click()
    assert part.deciding == PROXY
    assert (part.relation.value(), part.authority.value()) == ("proxy", "proxy")
    assert not field(room, "ability").isVisible()
    choose(room, "decides", REPRESENTED)
    assert field(room, "ability").isVisible()
    assert part.needs.given_by == BY_REPRESENTATIVE
    room.screen.sheet.follow()
    assert "Record why the client cannot decide this" in [one.text for one in room.screen.points.points()]
    choose(room, "rep_relation", "mentor")
    assert [part.authority.itemData(index) for index in range(part.authority.count())] == ["court", "register"]
    choose(room, "decides", SELF)
    assert field(room, "source").message == ""
    room.screen.sheet.check(0)
    assert "Who decides" in field(room, "source").message


def test_an_interpreter_and_an_announced_source_open_their_fields(reception: Desk) -> None:
    reception.begin()
    part = reception.screen.sheet.person.beside
    assert not field(reception, "spoken").isVisible()
    part.interpreter.choose("yes")
    assert field(reception, "spoken").isVisible()
    reception.screen.sheet.person.source.button("third_party_announced").click()
    for name in ("giver", "told_on", "told_how"):
        assert field(reception, name).isVisible()
    assert reception.enter("told_on", "25-11-2026") == "This date lies in the future. Check the year."
    assert reception.enter("told_on", "3-11-26") == ""
    assert field(reception, "told_on").editor.text() == "03-11-2026"  # type: ignore[attr-defined]


def test_what_the_client_is_told_follows_the_kind_of_commissioner(reception: Desk) -> None:
    reception.begin()
    section = reception.screen.sheet.appointment
    assert not section.rights.isVisible()
    section.requested_by.button("commissioner").click()
    choose(reception, "commissioner_kind", "insurer")
    assert "You hear the result first" in section.rights.text()
    section.rights_told.box("told").click()
    choose(reception, "commissioner_kind", "employer")
    assert "gets nothing about you" in section.rights.text()
    assert section.rights_told.values() == (), "another commissioner is another thing to tell"


# --- what may not be kept ---


def test_a_number_that_has_no_place_is_warned_for_and_not_even_in_the_draft(room: Desk) -> None:
    room.begin()
    room.enter("last_name", "Voorbeeld")
    assert "(BSN)" in room.enter("street", "Teststraat 123456782")
    assert "bank account" in room.enter("city", "NL91 ABNA 0417 1643 00")
    health = room.screen.sheet.health
    health.questions["medication"].segments.choose("yes")
    health.questions["medication"].detail.setText("mijn nummer is 111222333")
    health.questions["medication"].detail.textEdited.emit("")
    assert room.screen.keeper.store_now() or not room.screen.keeper.changed
    room.idle()
    line = drafts.list_drafts(room.studio, intake.DRAFT)[0]
    kept = json.dumps(line.draft.values)
    assert not any(number in kept for number in ("123456782", "111222333", "0417"))
    assert line.draft.values["street"] == "Teststraat "
    assert room.screen.sheet.address.street.text() == "Teststraat 123456782", "on the screen it stays until mended"
    assert room.screen.sections.state(1) == WRONG
    room.screen.sheet.check(3)
    assert "(BSN)" in room.section("medication").spots["medication"].message


# --- interrupted ---


def test_several_interrupted_intakes_stand_side_by_side_and_come_back_whole(reception: Desk) -> None:
    names = ("Voorbeeld", "Ünal-Ğ", "O’Neill 山田")
    typed: dict[str, dict[str, str]] = {}
    for number, name in enumerate(names):
        reception.begin()
        reception.enter("last_name", name)
        reception.enter("born", f"0{number + 1}-06-2018")
        reception.enter("rep_last_name", f"Ouder {number}")
        reception.screen.sheet.person.beside.interpreter.choose("yes")
        reception.enter("spoken", "العربية")
        typed[name] = reception.screen.sheet.values()
    reception.begin()
    lines = drafts.list_drafts(reception.studio, intake.DRAFT)
    assert {line.draft.title for line in lines} == set(names)
    for line in lines:
        reception.screen.resume(line)
        reception.idle()
        assert reception.screen.sheet.values() == typed[line.draft.title]
        assert field(reception, "rep_last_name").isVisible()


# --- why ---


def test_a_key_says_why_something_is_asked_and_takes_it_back(reception: Desk) -> None:
    reception.begin()
    phone = reception.screen.sheet.address.phone
    phone.setFocus()
    hint = field(reception, "phone").message
    reception.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert field(reception, "phone").message.startswith("To call about the appointment")
    reception.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert field(reception, "phone").message == hint
    reception.enter("phone", "12")
    phone.setFocus()
    reception.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert "cannot be a phone number" in field(reception, "phone").message, "a fault stays"


def test_one_way_to_reach_the_client_is_enough(reception: Desk) -> None:
    reception.begin()
    sheet = reception.screen.sheet
    for name, text in (("first_name", "Karel"), ("last_name", "Voorbeeld"), ("born", "29-2-1984")):
        reception.enter(name, text)
    assert [(one.field, one.code) for one in sheet.address.problems()] == [("phone", "reach")]
    reception.enter("email", "karel@voorbeeld.test")
    assert sheet.address.problems() == ()
    assert sheet.state(1) == DONE
    reception.enter("city", "Voorbeeldstad")
    assert {one.field for one in sheet.address.problems()} == {"postcode", "house_number", "street"}
    assert all(isinstance(sheet.address.spots[name].editor, QLineEdit) for name in ("postcode", "street"))


def test_it_is_said_beside_the_consents_who_answers_them(reception: Desk) -> None:
    desk = reception
    desk.begin()
    note = desk.screen.sheet.consents.by_whom
    for born, said in (("24-11-2010", ""), ("24-11-2014", "both"), ("25-11-2014", "representative")):
        desk.screen.sheet.person.born.setText(born)
        desk.screen.sheet.person.check("born", empty_too=True)
        desk.screen.sheet.follow()
        assert note.isHidden() == (not said)
        assert not said or any(said in label.text() for label in note.findChildren(QLabel))


def test_a_representative_who_cannot_be_reached_is_named_as_that(reception: Desk) -> None:
    reception.begin()
    reception.screen.sheet.person.born.setText("25-11-2014")
    reception.screen.sheet.person.check("born", empty_too=True)
    reception.screen.sheet.person.check("rep_phone", empty_too=True)
    assert "representative" in field(reception, "rep_phone").message
