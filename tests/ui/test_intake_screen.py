"""The intake screen with real widgets: at the desk and in the room, by keyboard, with drafts, refusals and locks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from sqlalchemy import Connection, event, select

from skintwin_desktop.core import agenda, clients, consents, drafts, intake
from skintwin_desktop.core.intake import IntakeDone
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.errors import Denied
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.store.tables import AppointmentRow
from skintwin_desktop.ui.draft_keeper import Saves
from skintwin_desktop.ui.intake_form import FormSection, focus_stop
from skintwin_desktop.ui.intake_identity import initials_of
from skintwin_desktop.ui.intake_person import split_name
from skintwin_desktop.ui.intake_screen import IntakeScreen
from skintwin_desktop.ui.intake_sections import DONE, OPEN, SEALED, WRONG
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.choices import Segments
from tests.builders import KAREL, Home, take_in
from tests.builders import home as make_home
from tests.ui.support import application, named, settle, until

WIDE, NARROW = (1356, 800), (1282, 690)
"""What is left for the page in a window of 1440 and of 1366 wide."""


@dataclass
class Desk:
    """A screen in a window, of one user."""

    studio: Studio
    jobs: Jobs
    privacy: Privacy
    screen: IntakeScreen
    window: QWidget

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def begin(self, typed_name: str = "") -> None:
        self.screen.begin(typed_name)
        self.idle()

    def idle(self) -> None:
        until(lambda: self.jobs.idle)

    def section(self, name: str) -> FormSection:
        return next(section for section in self.screen.sheet.sections if name in section.spots)

    def enter(self, name: str, text: str) -> str:
        """Type into a field, go on, and return what is said below it then."""
        editor = self.section(name).spots[name].editor
        assert isinstance(editor, QLineEdit)
        self.window.activateWindow()  # a window of an earlier test may have gone only now
        editor.setFocus()
        until(editor.hasFocus)
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        editor.insert(text)
        editor.textEdited.emit(text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        return self.section(name).spots[name].message

    def fill(self) -> None:
        """Fill in everything that is required, but the consents."""
        for name, text in (
            ("first_name", "Karel"), ("name_prefix", "van"), ("last_name", "Voorbeeld"), ("born", "29021984"),
            ("postcode", "9999zz"), ("house_number", "12"), ("street", "Teststraat"), ("city", "Voorbeeldstad"),
            ("phone", "06 12345678"), ("time", "1130"),
        ):  # fmt: skip
            assert self.enter(name, text) in {"", "42 years", "Also to call back about requests"}
        sheet = self.screen.sheet
        sheet.person.sex.button("male").click()
        sheet.person.source.button("client").click()
        sheet.appointment.kind.setCurrentIndex(0)
        sheet.appointment.requested_by.button("own").click()

    def consent(self, **answers: str) -> None:
        section = self.screen.sheet.consents
        for purpose, answer in {"examination_photos": "given", **answers}.items():
            section.answers[purpose].segments.choose(answer)
        section.method.segments.choose("paper")
        section.handover_way.segments.choose("paper")
        section.identity_seen.box("seen").click()

    def finish(self) -> IntakeDone:
        done: list[IntakeDone] = []
        self.screen.finished.connect(done.append)
        self.screen._finish()
        until(lambda: done or self.screen.fault.isVisible())
        assert done, [*(point.text for point in self.screen.sheet.points()), self.screen.fault.text()]
        return done[0]


def sit_down(studio: Studio, size: tuple[int, int] = WIDE) -> Desk:
    application()
    jobs, privacy = Jobs(), Privacy()
    window = QWidget()
    window.resize(*size)
    screen = IntakeScreen(studio, jobs, privacy)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(screen)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    return Desk(studio, jobs, privacy, screen, window)


def stand_up(desk: Desk) -> None:
    desk.jobs.close()
    desk.window.close()
    desk.window.deleteLater()
    settle()


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


@pytest.fixture(scope="module")
def one_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = make_home(tmp_path_factory.mktemp("studio"))
    desk = sit_down(home.practitioner())
    yield desk
    stand_up(desk)
    home.close_all()


@pytest.fixture
def form(one_room: Desk) -> Iterator[Desk]:
    """An empty form, for tests that store nothing that another test could meet."""
    one_room.window.activateWindow()
    until(one_room.window.isActiveWindow)
    one_room.begin()
    yield one_room
    one_room.privacy.switch(on=False)
    one_room.screen._blank()
    one_room.idle()


# --- by keyboard ---


def test_the_receptionist_takes_a_whole_intake_by_keyboard(reception: Desk) -> None:  # noqa: PLR0915  as long as an intake
    desk, tab, space, right = reception, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Right
    done: list[IntakeDone] = []
    desk.screen.finished.connect(done.append)
    desk.begin()
    for text in ("Karel", "van", "Voorbeeld", "", "29-2-84"):
        desk.type(text)
        desk.press(tab)
    desk.press(right)
    desk.press(space)  # sex: the second
    desk.press(tab)
    desk.press(space)  # given by the client
    desk.press(tab, times=4)  # letters in Dutch, the client decides, no interpreter
    assert desk.screen.sheet.address.postcode.hasFocus()
    for text in ("9999zz", "12", "B", "Teststraat", "Voorbeeldstad"):
        desk.type(text)
        desk.press(tab)
    desk.press(tab)  # the country is right
    for text in ("06 12345678", "karel@voorbeeld.test"):
        desk.type(text)
        desk.press(tab)
    desk.press(space)  # messages by phone
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.screen.sheet.appointment.kind.hasFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(tab, times=2)
    desk.type("1130")
    desk.press(tab)
    assert desk.screen.sheet.appointment.practitioner.currentText() == "N. Modelaar"
    desk.press(tab)
    desk.type("1")
    desk.press(tab)
    desk.press(space)  # own request
    desk.press(tab)
    desk.type("Praktijk De Proef, Voorbeeldstad")
    desk.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert desk.focus is desk.screen.sheet.health.together
    desk.press(space)
    for row in desk.screen.sheet.health.questions.values():
        if not row.isVisible():
            continue
        desk.press(tab)
        desk.press(right)
        if row.segments.value() == "yes":
            desk.press(right)
    desk.press(tab, times=2)
    desk.press(right)
    assert desk.screen.sheet.health.given_by.value() == "client"
    desk.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    for _ in ("photos", "gp", "teaching", "news", "method", "statement"):
        desk.press(right)
        desk.press(tab)
    desk.press(space)  # identity seen
    desk.press(Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(lambda: done)
    client = done[0].client
    assert (client.name.full, client.initials, f"{client.birth_date:%d-%m-%Y}") == (
        "Karel van Voorbeeld",
        "K.",
        "29-02-1984",
    )
    assert (client.sex, client.source, client.postcode, client.gp) == (
        "male",
        "client",
        "9999 ZZ",
        "Praktijk De Proef, Voorbeeldstad",
    )
    assert client.contact_by == ("phone",)
    planned = agenda.day_list(desk.studio, desk.studio.today())[0]
    assert (planned.kind, planned.minutes, planned.room) == ("consult", 60, "1")  # all that reception reads of it
    with desk.studio.reading() as session:
        assert session.execute(select(AppointmentRow.kind)).scalar_one() == "first_screening"
    assert planned.starts_at.astimezone(ZONE).strftime("%H:%M") == "11:30"
    assert not desk.screen.busy
    assert drafts.list_drafts(desk.studio, intake.DRAFT) == ()


def test_tab_goes_through_the_form_in_reading_order(form: Desk) -> None:
    sheet = form.screen.sheet
    sheet.jump(0)
    seen: list[tuple[int, str]] = []
    while sheet.scroller.isAncestorOf(form.focus) and len(seen) < 120:
        place = sheet._place_of(form.focus)
        if place not in seen[-1:]:
            seen.append(place)
        form.press(Qt.Key.Key_Tab)
    shown = [
        (index, name) for index, one in enumerate(sheet.sections) for name, spot in one.spots.items()
        if spot.editor.isVisible() or name == "phototype"
    ]  # fmt: skip
    own_screen = (3, "")  # the button before the questions
    assert seen == [*(one for one in shown if one[0] < 3), own_screen, *(one for one in shown if one[0] >= 3), (5, "")]


def test_alt_and_a_figure_go_to_a_section(form: Desk) -> None:
    sheet = form.screen.sheet
    firsts = [focus_stop(section.first()) for section in sheet.sections] + [sheet.review.parts[0].change]
    for number, first in enumerate(firsts, 1):
        form.press(Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.AltModifier)
        assert form.focus is first
        assert sheet.current == number - 1
        assert form.screen.sections.buttons[number - 1].isChecked()
        visible = sheet.scroller.viewport().rect()
        assert visible.contains(first.mapTo(sheet.scroller.viewport(), QPoint(1, 1)))
    named(form.screen, "Appointment", type(form.screen.sections.buttons[0])).click()
    assert form.focus is sheet.appointment.kind


def test_the_main_button_says_what_it_does(form: Desk) -> None:
    assert form.screen.go_on.text() == "Save and continue"
    form.screen.sheet.jump(5)
    assert form.screen.go_on.text() == "Finish the intake"
    form.screen.sheet.jump(1)
    assert form.screen.go_on.text() == "Save and continue"


def test_save_and_continue_stays_where_something_is_wrong(form: Desk) -> None:
    form.enter("last_name", "Voorbeeld")
    form.screen.sheet.jump(0)
    form.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.screen.sheet.current == 0
    assert form.focus is form.screen.sheet.person.first_name
    assert form.section("first_name").spots["first_name"].message == "Fill in the first name."
    assert form.section("city").spots["city"].message == ""


# --- what is said when something is wrong ---


SAID = (
    ("first_name", "K" * 121, "This is too long: at most 120 characters fit."),
    ("last_name", "Voorbeeld 🌞", "A name cannot hold pictures or emoji. Use letters only."),
    ("last_name", "\u202eVoorbeeld", "This text holds an invisible character. Delete the text and type it again."),
    ("name_prefix", "\u2066van\u2069", "This text holds an invisible character. Delete the text and type it again."),
    ("initials", "K.🙂", "A name cannot hold pictures or emoji. Use letters only."),
    ("born", "een tijd geleden", "This is not a date. Type it like 29-02-1984 or 29021984."),
    ("born", "31-02-1984", "This date does not exist. February 1984 had 29 days."),
    ("born", "31021984", "This date does not exist. February 1984 had 29 days."),
    ("born", "31-4-83", "This date does not exist. April 1983 had 30 days."),
    ("born", "1983-02-29", "This date does not exist. February 1983 had 28 days."),
    ("born", "12-13-1984", "This date does not exist."),
    ("born", "25-11-2026", "This date lies in the future. Check the year."),
    ("born", "01-01-1900", "Nobody is older than 125 years. Check the year."),
    ("postcode", "999 ZZ", "A Dutch postcode looks like 1234 AB."),
    ("street", "S" * 201, "This is too long: at most 200 characters fit."),
    ("city", "\u202dStad", "This text holds an invisible character. Delete the text and type it again."),
    ("phone", "12", "This cannot be a phone number. Type it like 06 12345678, or from abroad like +32 470 123456."),
    ("email", "karel@", "An e-mail address looks like name@example.nl."),
    ("appointment", "morgen", "This is not a date. Type it like 24-11-2026."),
    ("appointment", "31-4-27", "This date does not exist. April 2027 had 30 days."),
    ("appointment", "24-11-2062", "This date is too far from today for an appointment. Check the year."),
    ("time", "25:10", "Not a time. Type it like 11:30."),
    ("time", "²³", "Not a time. Type it like 11:30."),
    ("room", "\u202e1", "This text holds an invisible character. Delete the text and type it again."),
)  # fmt: skip


def test_each_thing_that_is_wrong_has_its_sentence(form: Desk) -> None:
    for name, typed, said in SAID:
        assert form.enter(name, typed) == said, (name, typed)
        section = form.section(name)
        editor = section.spots[name].editor
        assert isinstance(editor, QLineEdit)
        assert (editor.text(), section.spots[name].wrong) == (typed, True)
        assert form.screen.sections.state(form.screen.sheet.sections.index(section)) == WRONG
        assert any(point.wrong and point.spot == name for point in form.screen.points.points())


def test_a_text_of_any_length_leaves_the_form_as_wide_as_it_is(form: Desk) -> None:
    form.window.resize(*NARROW)
    settle()
    lines = [name for name, spot in form.section("phone").spots.items() if isinstance(spot.editor, QLineEdit)]
    names = ("first_name", "name_prefix", "last_name", "initials", "born", *lines)
    editors = {name: form.section(name).spots[name].editor for name in names}
    hints = {name: (editor.sizeHint().width(), editor.minimumSizeHint().width()) for name, editor in editors.items()}
    for name in names:
        form.enter(name, "Q" * 500)
    settle()
    scroller = form.screen.sheet.scroller
    content, viewport = scroller.widget(), scroller.viewport()
    assert content is not None
    assert content.minimumSizeHint().width() <= viewport.width()
    assert (content.width(), scroller.horizontalScrollBar().maximum()) == (viewport.width(), 0)
    for name, editor in editors.items():
        assert (editor.sizeHint().width(), editor.minimumSizeHint().width()) == hints[name], name
        left = editor.mapTo(content, QPoint()).x()
        assert 0 <= left < left + editor.width() <= content.width(), name
    form.window.resize(*WIDE)
    settle()


def test_what_is_missing_is_asked_for_when_finishing(form: Desk) -> None:
    sheet = form.screen.sheet
    sheet.appointment.requested_by.button("commissioner").click()
    sheet.health.questions["sunbed"].segments.choose("never")
    form.enter("appointment", "")
    sheet.appointment.practitioner.set_value("")
    form.screen.sheet.jump(5)
    form.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    said = {name: spot.message for section in sheet.sections for name, spot in section.spots.items() if spot.wrong}
    assert said == {
        "first_name": "Fill in the first name.",
        "last_name": "Fill in the last name.",
        "born": "Fill in the date of birth, like 29-02-1984.",
        "sex": "Choose one. “Rather not say” is an answer too.",
        "source": "Choose who gave these details.",
        "phone": "Fill in a way to reach the client: phone, e-mail or address. One is enough.",
        "kind": "Choose what the appointment is for.",
        "appointment": "Fill in the date of the appointment.",
        "time": "Fill in the time, like 11:30.",
        "practitioner": "Choose who will see the client.",
        "commissioner": "Fill in who commissioned the screening.",
        "commissioner_kind": "Choose what kind of commissioner it is.",
        "rights_told": "Tell the client this and tick it: the law asks for it.",
        "given_by": "Choose who answered the questions.",
        "examination_photos": "Ask this first: without an answer there is no screening.",
        "method": "Choose how the answers were given.",
        "handover_way": "Choose how the privacy statement was handed over.",
        "identity_seen": "Look at an identity document and tick this. Make no copy.",
    }
    assert form.focus is sheet.person.first_name
    assert form.screen.fault.text() == "Some fields still need your attention."
    assert clients.count_clients(form.studio) == 0
    assert "Fill in the first name." in sheet.review.parts[0].problems.text()


def test_walking_past_a_field_is_not_wrong(form: Desk) -> None:
    form.press(Qt.Key.Key_Tab, times=12)
    assert not any(section.wrong for section in form.screen.sheet.sections)
    assert form.screen.sections.state(0) == OPEN


def test_a_problem_goes_away_when_it_is_put_right(form: Desk) -> None:
    form.enter("born", "31-02-1984")
    assert form.enter("born", "290284") == "42 years"
    assert form.screen.sheet.person.born.text() == "29-02-1984"
    form.enter("postcode", "1234567")
    form.screen.sheet.address.country.set_value("SR")
    form.screen.sheet.address.country.activated.emit(1)
    assert not form.section("postcode").wrong


def test_the_words_above_the_form_go_with_the_last_field_that_is_mended(form: Desk) -> None:
    form.fill()
    form.consent()
    form.enter("born", "31-02-1984")
    form.enter("city", "")
    form.screen.sheet.health.given_by.choose("client")
    form.screen._finish()
    assert form.screen.fault.text() == "Some fields still need your attention."
    form.enter("born", "28-02-1984")
    assert form.screen.fault.isVisible()
    form.enter("city", "Voorbeeldstad")
    until(lambda: not form.screen.fault.isVisible())
    assert form.screen.sheet.problems() == ()


def test_email_that_is_asked_for_must_be_there(form: Desk) -> None:
    sheet = form.screen.sheet
    sheet.address.contact_by.box("email").click()
    sheet.address.contact_by.box("email").setFocus()
    sheet.appointment.kind.setFocus()
    spot = sheet.address.spots["contact_by"]
    assert spot.message == "E-mail is ticked, but there is no address. Fill one in or take the tick away."
    form.enter("email", "karel@voorbeeld.test")
    assert not spot.wrong
    form.enter("email", "")
    sheet.consents.handover_way.segments.choose("email")
    assert not sheet.consents.check("handover_way", empty_too=True)
    assert (
        sheet.consents.handover_way.message == "There is no e-mail address. Fill one in under 2, or choose another way."
    )


def test_names_of_all_scripts_are_taken(form: Desk) -> None:
    for name in ("משה", "محمد", "Özgür", "Nguyễn", "O’Neill-d'Ávila", "李"):
        assert form.enter("last_name", name) == ""
        assert form.screen.sheet.person.last_name.text() == name


def test_a_name_of_five_hundred_letters_stays_in_its_field(form: Desk) -> None:
    form.enter("first_name", "x" * 500)
    assert len(form.screen.sheet.person.first_name.text()) == 500
    form.screen._finish()
    assert form.section("first_name").spots["first_name"].message.startswith("This is too long")


# --- what follows from what is typed ---


def test_under_sixteen_a_representative_is_asked_for(form: Desk) -> None:
    beside = form.screen.sheet.person.beside
    form.enter("born", "25-11-2010")
    assert beside.note.isVisible()
    assert form.section("rep_last_name").spots["rep_last_name"].editor.isVisible()
    form.enter("born", "24-11-2010")
    assert not beside.note.isVisible()
    assert not form.section("rep_last_name").spots["rep_last_name"].editor.isVisible()


def test_initials_follow_the_first_names_until_they_are_written(form: Desk) -> None:
    person = form.screen.sheet.person
    QTest.keyClicks(person.first_name, "Jan-Peter ijsbrand")
    assert person.initials.text() == "J.P.IJ."
    person.initials.clear()
    QTest.keyClicks(person.initials, "J.")
    QTest.keyClicks(person.first_name, " Karel")
    assert person.initials.text() == "J."


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("karel van voorbeeld", Name("Karel", "van", "Voorbeeld")),
        ("Voorbeeld, Karel van der", Name("Karel", "van der", "Voorbeeld")),
        ("de Vries", Name("", "de", "Vries")),
        ("Proefman", Name("", "", "Proefman")),
        ("29-02-1984", Name("", "", "")),
        ("van", Name("", "", "Van")),
        ("", Name("", "", "")),
    ],
)
def test_a_name_that_was_looked_for_is_split(typed: str, name: Name) -> None:
    assert split_name(typed) == name


def test_a_name_that_was_looked_for_is_filled_in(form: Desk) -> None:
    form.begin("karel van voorbeeld")
    assert form.screen.sheet.person.name() == Name("Karel", "van", "Voorbeeld")
    assert form.screen.sheet.person.initials.text() == "K."
    assert not form.screen.keeper.changed
    assert [initials_of(names) for names in ("Jan-Peter", "IJsbrand", "  ", "Anna Maria")] == [
        "J.P.",
        "IJ.",
        "",
        "A.M.",
    ]


def test_an_appointment_that_overlaps_another_one_says_so(room: Desk) -> None:
    there = take_in(room.studio, KAREL)  # today at 11:00, an hour, in room 1
    room.begin()
    section = room.screen.sheet.appointment
    section.kind.setCurrentIndex(0)
    section.kind.activated.emit(0)
    room.enter("time", "1130")
    until(section.clash.isVisible)
    assert section.clash.text() == (
        "This appointment overlaps another one. N. Modelaar already has an appointment from 11:00 to 12:00."
    )
    assert "from 11:00 to 12:00" in " ".join(room.screen.sheet.review.parts[2].values())
    room.enter("time", "1200")
    until(lambda: not section.clash.isVisible())
    room.enter("time", "1130")
    until(section.clash.isVisible)
    room.fill()
    room.consent()
    room.screen.sheet.health.given_by.choose("client")
    assert room.finish().appointment_id != there.appointment_id  # it is a warning: two at a time can be meant
    (known,) = [one for one in agenda.day_list(room.studio, room.studio.today()) if one.client_id == there.client.id]
    room.screen.begin_for(there.client, replace(known, starts_at=known.starts_at.replace(hour=14)))
    room.idle()
    room.enter("time", "1400")
    room.idle()
    assert not section.clash.isVisible()


def test_a_commissioner_brings_the_rights_of_the_client(form: Desk) -> None:
    section = form.screen.sheet.appointment
    assert not section.rights.isVisible()
    section.requested_by.button("commissioner").click()
    assert section.rights.isVisible()
    assert section.commissioner.isVisible()
    section.requested_by.button("own").click()
    assert not section.commissioner.isVisible()


def test_the_practitioner_confirms_the_skin_type_or_sets_another(form: Desk) -> None:
    skin = form.screen.sheet.health.skin
    assert not skin.confirm.isVisible()
    skin.fold.click()
    for choice in skin.choices.values():
        choice.setCurrentIndex(1)
        choice.activated.emit(1)
    assert skin.confirm.isVisible()
    assert skin._sum.text() == "10 points: type II. Questionnaire v1, bounds 0–6, 7–13, 14–20, 21–27, 28–34, 35+."
    assert skin._chip.accessibleName() == "To be confirmed"
    assert skin.confirmed == ""
    assert any(point.text == "Confirm the skin type" for point in form.screen.sheet.points())
    skin.confirm.click()
    assert skin.confirmed == "II"
    assert skin._chip.accessibleName() == "Confirmed"
    skin.other.set_value("III")
    skin.other.activated.emit(2)
    assert skin.confirmed == "III"
    choice = next(iter(skin.choices.values()))
    choice.setCurrentIndex(4)
    choice.activated.emit(4)
    assert skin.confirmed == ""


def test_questions_and_consents_follow_the_language_of_letters(form: Desk) -> None:
    form.fill()
    sheet = form.screen.sheet
    sheet.health.questions["sunbed"].segments.choose("never")
    assert sheet.health.questions["sunbed"].label == "Ooit een zonnebank gebruikt?"
    sheet.person.language.choose("en")
    assert sheet.health.questions["sunbed"].label == "Ever used a sunbed?"
    assert sheet.health.questions["sunbed"].segments.value() == "never"
    assert sheet.consents.answers["share_gp"].label == "Sharing the result with your GP"
    form.consent()
    english = {text.purpose: text.id for text in consents.consent_texts(form.studio, "en")}
    assert form.screen.entry().consents[0].text_id == english["examination_photos"]


def test_a_detail_is_asked_after_some_answers_only(form: Desk) -> None:
    row = form.screen.sheet.health.questions["family_melanoma"]
    row.segments.choose("yes")
    assert row.detail.isVisible()
    QTest.keyClicks(row.detail, "moeder, 58 jaar")
    row.segments.choose("no")
    assert not row.detail.isVisible()
    answers = form.screen.sheet.health.entered()
    assert answers is not None
    assert answers.details == {}
    row.segments.choose("yes")
    answers = form.screen.sheet.health.entered()
    assert answers is not None
    assert answers.details == {"family_melanoma": "moeder, 58 jaar"}


def test_nothing_is_chosen_beforehand_in_health_and_consents(form: Desk) -> None:
    sheet = form.screen.sheet
    for section in (sheet.health, sheet.consents):
        chosen = [one.accessibleName() for one in section.findChildren(Segments) if one.value()]
        assert chosen == []
    assert sheet.health.entered() is None
    assert sheet.consents.entered(given_by="client") == ()
    assert not sheet.consents.identity_seen.values()
    assert sheet.person.sex.value() == sheet.person.source.value() == sheet.appointment.requested_by.value() == ""


# --- finishing ---


def test_refusals_are_stored_and_what_was_not_asked_is_not(room: Desk) -> None:
    room.begin()
    room.fill()
    room.consent(teaching="refused", share_gp="refused")
    done = room.finish()
    stored = {one.purpose: (one.answer, one.method) for one in consents.client_consents(room.studio, done.client.id)}
    assert stored == {
        "examination_photos": ("given", "paper"), "share_gp": ("refused", "paper"), "teaching": ("refused", "paper"),
    }  # fmt: skip


def test_sharing_names_the_gp_it_goes_to(room: Desk) -> None:
    room.begin()
    room.fill()
    room.consent(share_gp="given")
    assert any(point.text == "Sharing with the GP: fill in which GP" for point in room.screen.sheet.points())
    room.enter("gp", "Praktijk De Proef, Voorbeeldstad")
    done = room.finish()
    stored = {one.purpose: one.recipient for one in consents.client_consents(room.studio, done.client.id)}
    assert stored["share_gp"] == "Praktijk De Proef, Voorbeeldstad"


def test_what_the_receptionist_posts_only_the_practitioner_reads(home: Home, reception: Desk) -> None:
    reception.begin()
    reception.fill()
    health = reception.screen.sheet.health
    assert not health.body.isVisible()
    health.together.click()
    health.questions["family_melanoma"].segments.choose("yes")
    health.given_by.choose("representative")
    assert not health.skin.confirm.isVisible()
    assert "note" not in health.spots
    reception.consent()
    done = reception.finish()
    with pytest.raises(Denied):
        intake.read_health_answers(reception.studio, done.client.id)
    reception.screen.begin_for(done.client, None)
    reception.idle()
    assert not health.body.isVisible()
    assert not any(row.segments.value() for row in health.questions.values())
    kept = json.loads(reception.screen.keeper._gather().values["answers"])
    assert set(kept.values()) == {""}
    stand_up_early(reception, home)
    read = intake.read_health_answers(home.practitioner(), done.client.id)
    assert read is not None
    assert (read.content.answers, read.content.given_by) == ({"family_melanoma": "yes"}, "representative")


def stand_up_early(desk: Desk, home: Home) -> None:
    """Sign out, so that somebody else can sign in; one studio folder has one program at a time."""
    desk.jobs.close()
    home.close(desk.studio)


def test_the_receptionist_is_not_asked_about_sensitive_parts(reception: Desk) -> None:
    reception.begin()
    assert "sensitive_photos" not in reception.screen.sheet.consents.answers
    assert reception.screen.sections.state(3) == SEALED


def test_a_known_client_is_shown_and_asked_again(room: Desk) -> None:
    first = take_in(room.studio, KAREL)
    appointment = agenda.day_list(room.studio, room.studio.today())[0]
    room.screen.begin_for(first.client, appointment)
    room.idle()
    sheet = room.screen.sheet
    assert sheet.person.number.text() == "ST-0001"
    assert sheet.person.name() == first.client.name
    assert sheet.person.born.text() == "29-02-1984"
    assert sheet.appointment.kind.value() == "first_screening"
    assert (sheet.appointment.day.text(), sheet.appointment.time.text()) == ("24-11-2026", "11:00")
    assert sheet.appointment.gp.text() == "Praktijk De Proef, Voorbeeldstad"
    assert sheet.health.entered() is None
    assert [room.screen.sections.state(index) for index in (0, 1)] == [DONE, DONE]
    assert room.screen.header.context.text() == "Known client · appointment 11:00 today"
    room.enter("phone", "06 87654321")
    room.enter("time", "1415")
    sheet.appointment.requested_by.button("own").click()
    room.consent()
    done = room.finish()
    assert (done.client.id, done.client.phone, done.appointment_id) == (first.client.id, "06 87654321", appointment.id)
    moved = agenda.day_list(room.studio, room.studio.today())
    assert [one.starts_at.astimezone(ZONE).hour for one in moved] == [14]
    assert clients.count_clients(room.studio) == 1


def test_what_somebody_else_changed_is_taken_over_and_named(room: Desk) -> None:
    first = take_in(room.studio, KAREL)
    room.screen.begin_for(first.client, None)
    room.idle()
    elsewhere = replace(first.client.entry(), phone="010 0000148", city="Elders", street="Nieuwstraat")
    clients.change_client(room.studio, first.client.id, elsewhere, version=first.client.version, gp="")
    room.enter("phone", "06 87654321")
    room.enter("time", "1415")
    sheet = room.screen.sheet
    sheet.appointment.kind.setCurrentIndex(1)
    sheet.appointment.requested_by.button("own").click()
    room.consent()
    room.screen._finish()
    until(lambda: "Phone" in room.screen.fault.text())
    assert "Street, City, Phone" in room.screen.fault.text()
    assert (sheet.address.phone.text(), sheet.address.city.text(), sheet.address.street.text()) == (
        "06 87654321",
        "Elders",
        "Nieuwstraat",
    )
    assert sheet.consents.answers["examination_photos"].segments.value() == "given"
    done = room.finish()
    assert (done.client.phone, done.client.city) == ("06 87654321", "Elders")


def test_what_core_refuses_is_said_at_its_place(room: Desk, home: Home) -> None:
    room.begin()
    room.fill()
    room.consent()
    room.enter("born", "24-11-2026")
    home.clock.move(days=-1)
    room.screen._finish()
    assert room.section("born").spots["born"].message == "This date lies in the future. Check the year."
    assert clients.count_clients(room.studio) == 0


# --- drafts ---


def test_a_draft_is_kept_while_it_is_typed_and_comes_back(room: Desk, home: Home) -> None:
    room.begin()
    room.fill()
    room.enter("born", "31-02-19")
    room.screen.sheet.health.questions["family_melanoma"].segments.choose("yes")
    room.screen.sheet.health.given_by.choose("client")
    QTest.keyClicks(room.screen.sheet.health.questions["family_melanoma"].detail, "moeder")
    room.consent(teaching="refused")
    until(lambda: room.screen.kept.text() and not room.screen.keeper.changed)
    assert room.screen.kept.text() == "Draft kept 10:42"
    typed = room.screen.sheet.values()
    lines = drafts.list_drafts(room.studio, intake.DRAFT)
    assert [line.draft.title for line in lines] == ["Karel van Voorbeeld"]
    other = sit_down(room.studio)
    other.screen.resume(lines[0])
    other.idle()
    assert other.screen.sheet.values() == typed
    assert other.screen.kept.text() == "Draft kept 10:42"
    assert not other.screen.keeper.changed
    other.enter("born", "28-02-1984")
    assert other.finish().client.name.full == "Karel van Voorbeeld"
    assert drafts.list_drafts(room.studio, intake.DRAFT) == ()
    stand_up(other)


def test_what_was_marked_is_judged_again_when_the_intake_comes_back(room: Desk) -> None:
    room.begin()
    for name, text in (("first_name", "Karel"), ("born", "31-02-1984"), ("postcode", "1234567")):
        room.enter(name, text)
    room.screen.sheet.check(0)
    marked = {"born", "postcode", "last_name", "sex", "source"}
    before = {name: room.section(name).spots[name].message for name in marked}
    until(lambda: not room.screen.keeper.changed)
    other = sit_down(room.studio)
    other.screen.resume(drafts.list_drafts(room.studio, intake.DRAFT)[0])
    other.idle()
    sheet = other.screen.sheet
    after = {name: spot.message for one in sheet.sections for name, spot in one.spots.items() if spot.wrong}
    assert after == before
    assert (other.screen.sections.state(0), other.screen.sections.state(1)) == (WRONG, WRONG)
    stand_up(other)


def test_a_draft_of_a_known_client_comes_back_by_itself(room: Desk) -> None:
    first = take_in(room.studio, KAREL)
    room.screen.begin_for(first.client, None)
    room.idle()
    room.enter("city", "Elders")
    room.screen.cancel.click()
    named(room.window, "Keep for later", KeyButton).click()
    until(lambda: not room.screen.busy)
    assert room.screen.sheet.address.city.text() == ""
    room.screen.begin_for(first.client, None)
    room.idle()
    assert room.screen.sheet.address.city.text() == "Elders"
    named(room.screen, "Begin anew", KeyButton).click()
    assert room.screen.sheet.address.city.text() == "Voorbeeldstad"
    line = drafts.list_drafts(room.studio, intake.DRAFT)[0]
    room.screen.resume(line)
    until(lambda: room.screen.sheet.person.number.text() == "ST-0001")


def test_the_lock_finds_everything_stored(room: Desk) -> None:
    room.begin()
    assert not room.screen.keeper.store_now()
    QTest.keyClicks(room.screen.sheet.person.first_name, "Kar")
    assert room.screen.keeper.store_now()
    assert not room.screen.keeper.store_now()
    assert drafts.list_drafts(room.studio, intake.DRAFT)[0].draft.values["first_name"] == "Kar"
    QTest.keyClicks(room.screen.sheet.person.first_name, "el")
    room.screen.keeper.save()
    QTest.keyClicks(room.screen.sheet.person.first_name, "tje")
    assert room.screen.keeper.store_now()
    room.idle()
    lines = drafts.list_drafts(room.studio, intake.DRAFT)
    assert [line.draft.values["first_name"] for line in lines] == ["Kareltje"]


def test_an_older_save_never_comes_after_a_newer_one(studio: Studio) -> None:
    saves = Saves(intake.DRAFT, "s")
    assert saves.save(studio, 2, drafts.Draft("newer")) is not None
    assert saves.save(studio, 1, drafts.Draft("older")) is None
    kept = drafts.read_draft(studio, intake.DRAFT, "s")
    assert kept is not None
    assert kept.title == "newer"


def test_a_full_disk_keeps_everything_on_the_screen(room: Desk) -> None:
    def no_room(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # becomes the size that the database has now

    room.begin()
    event.listen(room.studio._database.engine, "begin", no_room)
    room.enter("street", "S" * 9000)
    until(room.screen.fault.isVisible)
    assert "The disk is full." in room.screen.fault.text()
    assert room.screen.kept.text() == "Draft not kept"
    assert room.screen.sheet.address.street.text() == "S" * 9000
    room.screen.begin()
    assert room.screen.sheet.address.street.text() == "S" * 9000
    event.remove(room.studio._database.engine, "begin", no_room)
    for connection in [room.studio._database.engine.raw_connection() for _ in range(2)]:
        connection.driver_connection.execute("PRAGMA max_page_count = 1073741823")  # type: ignore[union-attr]
        connection.close()
    room.screen.keeper.save()
    until(lambda: room.screen.kept.text() == "Draft kept 10:42")
    assert not room.screen.fault.isVisible()


TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_form_comes_back_exactly(form: Desk, data: st.DataObject) -> None:
    sheet = form.screen.sheet
    for editor in sheet.findChildren(QLineEdit):
        editor.setText(data.draw(TEXTS))
    sheet.health.note.set_text(data.draw(TEXTS))
    for segments in sheet.findChildren(Segments):
        segments.set_value(data.draw(st.sampled_from([option.id for option in segments.options])))
    sheet.person.sex.set_value(data.draw(st.sampled_from(["", "female", "undisclosed"])))
    sheet.address.contact_by.set_values(data.draw(st.sets(st.sampled_from(["phone", "email", "post"]))))
    for choice in sheet.health.skin.choices.values():
        choice.setCurrentIndex(data.draw(st.integers(-1, 4)))
    values = sheet.values()
    drafts.save_draft(form.studio, intake.DRAFT, "any", drafts.Draft("", values))
    kept = drafts.read_draft(form.studio, intake.DRAFT, "any")
    assert kept is not None
    sheet.fill({}, client_id=None)
    assert sheet.values() != values or not any(values.values())
    sheet.fill(kept.values, client_id=None)
    assert sheet.values() == values


# --- leaving ---


def test_leaving_an_untouched_form_asks_nothing(room: Desk) -> None:
    left: list[bool] = []
    room.screen.left.connect(lambda: left.append(True))
    room.begin("Karel van Voorbeeld")
    room.screen.cancel.click()
    assert left == [True]
    assert not room.screen.busy
    assert room.screen.sheet.person.first_name.text() == ""


def test_throwing_away_asks_once_and_leaves_nothing(room: Desk) -> None:
    left: list[bool] = []
    room.screen.left.connect(lambda: left.append(True))
    room.begin()
    room.enter("last_name", "Voorbeeld")
    until(room.screen.kept.text)
    room.screen.cancel.click()
    assert room.focus is named(room.window, "Keep for later", KeyButton)
    room.press(Qt.Key.Key_Escape)
    assert (left, room.screen.busy) == ([], True)
    room.screen.cancel.click()
    room.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not room.screen.sheet.person.wrong
    named(room.window, "Throw away", KeyButton).click()
    room.idle()
    assert left == [True]
    assert drafts.list_drafts(room.studio, intake.DRAFT) == ()
    assert room.screen.sheet.person.last_name.text() == ""


def test_another_intake_keeps_the_one_under_way(room: Desk) -> None:
    room.begin()
    room.enter("last_name", "Voorbeeld")
    room.screen.begin("Anna Proefman")
    room.idle()
    assert room.screen.sheet.person.name().full == "Anna Proefman"
    assert [line.draft.title for line in drafts.list_drafts(room.studio, intake.DRAFT)] == ["Voorbeeld"]


# --- around the form ---


def test_the_focus_is_where_it_was_when_one_comes_back(room: Desk) -> None:
    room.screen.hide()
    other = QLineEdit(room.window)
    other.show()
    other.setFocus()
    room.begin()
    room.screen.show()
    room.screen.entered()
    assert room.focus is room.screen.sheet.person.first_name
    room.screen.sheet.address.city.setFocus()
    other.setFocus()
    room.screen.entered()
    assert room.focus is room.screen.sheet.address.city


def test_open_points_lead_to_their_place(form: Desk) -> None:
    assert form.screen.points.isVisible()
    assert not form.screen.points_button.isVisible()
    texts = [point.text for point in form.screen.points.points()]
    assert texts[:2] == ["Person: 5 fields", "A way to reach the client"]
    form.fill()
    form.screen.sheet.follow()
    texts = [point.text for point in form.screen.points.points()]
    assert texts[0] == "Health: 11 of 11 questions open"
    point = next(point for point in form.screen.points.points() if point.spot == "handover_way")
    form.screen.points.chosen.emit(point.section, point.spot)
    assert form.focus is form.screen.sheet.consents.handover_way.segments
    assert [form.screen.sections.state(index) for index in range(3)] == [DONE, DONE, DONE]


def test_a_narrow_window_has_the_open_points_in_its_header(reception: Desk) -> None:
    reception.begin()
    button = reception.screen.points_button
    assert button.isVisible()
    assert not reception.screen.points.isVisible()
    assert button.text() == f"Still to do: {len(reception.screen.sheet.points())}"
    button.click()
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert reception.focus is reception.screen.sheet.address.phone


def test_scrolling_by_hand_changes_the_section(form: Desk) -> None:
    bar = form.screen.sheet.scroller.verticalScrollBar()
    bar.setSliderPosition(form.screen.sheet.health.y())
    bar.triggerAction(bar.SliderAction.SliderMove)
    assert form.screen.sheet.current == 3
    bar.setSliderPosition(bar.maximum())
    bar.triggerAction(bar.SliderAction.SliderMove)
    assert form.screen.sheet.current == 5


def test_the_summary_reads_and_privacy_mode_hides_the_whole_form(form: Desk) -> None:
    form.fill()
    form.screen.sheet.follow()
    part = form.screen.sheet.review.parts[0]
    assert part.values()[:3] == ("Karel van Voorbeeld", "K.", "29-02-1984 (42 years)")
    form.privacy.switch(on=True)
    assert form.screen.veil.drawn
    assert not form.screen.sheet.isVisible()
    form.screen.veil.show_form.click()
    assert form.screen.sheet.isVisible()
    form.privacy.switch(on=False)
    form.screen.sheet.review.parts[2].change.click()
    assert form.focus is form.screen.sheet.appointment.kind


def test_day_and_time_can_be_picked(form: Desk) -> None:
    section = form.screen.sheet.appointment
    section.day.setFocus()
    form.press(Qt.Key.Key_F2)
    calendar = section.day.calendar
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 11, 24)
    calendar.clicked.emit(QDate(2026, 12, 1))
    assert section.day.text() == "01-12-2026"
    section.time.open_list()
    menu = section.time.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text() == "11:30").trigger()
    menu.close()
    assert section.time.text() == "11:30"
    assert form.screen.header.context.text() in {"New client", "New client · appointment 11:30 on 01-12-2026"}
    until(lambda: "01-12-2026" in form.screen.header.context.text())


def test_every_editor_is_named_as_its_label(form: Desk) -> None:
    for section in form.screen.sheet.sections:
        for name, spot in section.spots.items():
            if name != "phototype":
                assert spot.editor.accessibleName() == spot.label, name
