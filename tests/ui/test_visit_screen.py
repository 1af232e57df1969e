"""A visit in its window: who answers to a key, and what the studio's settings change, with real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select, update

from skintwin_desktop.core import consents, drafts, lesions, photos, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.events import Event
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.sites import View
from skintwin_desktop.store.tables import JournalRow, StudioRow
from skintwin_desktop.ui.result_dialogs import SignDialog
from skintwin_desktop.ui.take_in import TakeInDialog
from skintwin_desktop.ui.visit_screen import VisitScreen
from skintwin_desktop.ui.visit_tabs import LESIONS, PICTURES, PROFILE, RESULT
from skintwin_desktop.ui.widgets.overlay import Dialog, Overlay
from tests.builders import take_in
from tests.ui.support import Stage, application, settle, stage_parts, until

RETURN, ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter
CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PLACES: tuple[tuple[View, str, int, int], ...] = (("back", "upper-back", 260, 230), ("soles", "sole-left", 100, 200))


@dataclass
class Room(Stage):
    """The screen in a window, with what it emitted."""

    screen: VisitScreen
    client: Client
    signed: list[UUID] = field(default_factory=list)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, *, on: QWidget | None = None) -> None:
        """Press a key as it reaches the window, wherever the focus is."""
        if on is not None:
            on.setFocus(Qt.FocusReason.TabFocusReason)
            until(on.hasFocus)
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        settle()

    def file(self) -> MedicalFile:
        return screening.open_file(self.studio, self.client.id)

    def go(self, index: int) -> None:
        self.screen.tabs[index].click()
        self.rest()


def build(studio: Studio, client: Client) -> Room:
    jobs, privacy, window = stage_parts(1440, 900)
    screen = VisitScreen(studio, jobs, privacy, window)
    screen.resize(1356, 760)
    room = Room(studio, jobs, privacy, window, screen, client)
    screen.signed.connect(room.signed.append)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    screen.begin(client, None)
    room.rest()
    return room


@pytest.fixture
def client(studio: Studio) -> Client:
    return take_in(studio).client


@pytest.fixture
def visit(studio: Studio, client: Client) -> UUID:
    """A visit under way with two lesions."""
    made = screening.start_visit(studio, client.id, VisitReason("own_request"))
    for place in PLACES:
        lesions.record_lesion(studio, made, lesions.place_at(*place))
    return made


@pytest.fixture
def ready(studio: Studio, client: Client, visit: UUID) -> UUID:
    """A visit that can be signed."""
    for lesion in screening.open_file(studio, client.id).lesions:
        lesions.assess_lesion(studio, lesion.id, visit, Assessment(impression_words="Gewone moedervlek", action="none"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen factoren"))
    return visit


@pytest.fixture
def room(studio: Studio, client: Client) -> Iterator[Room]:
    made = build(studio, client)
    yield made
    made.close()


@pytest.fixture
def room_with(studio: Studio, client: Client) -> Iterator[Callable[[UUID], Room]]:
    """Open the screen on a visit that was made before."""
    made: list[Room] = []

    def open_room(_: UUID) -> Room:
        made.append(build(studio, client))
        return made[-1]

    yield open_room
    for one in made:
        one.close()


# --- Ctrl+Enter is the main deed of what is shown ---


def test_ctrl_enter_starts_the_visit_once_a_reason_is_chosen(room: Room) -> None:
    room.press(RETURN, CONTROL)
    assert room.screen.start.problem.isVisible()
    room.screen.start.reasons["own_request"].click()
    room.press(RETURN, CONTROL, on=room.screen.start.words)
    room.press(RETURN, CONTROL)
    room.rest()
    (visit,) = room.file().visits
    assert (visit.reason.reason, visit.reason.words) == ("own_request", "")
    assert room.screen.tabs[LESIONS].isChecked()


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_a_visit_does_not_start_after_the_examination_was_refused(
    studio: Studio, client: Client, room: Room, answer: str
) -> None:
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == "examination_photos")
    consents.record_consent(studio, client.id, ConsentGiven(text.purpose, answer, text.id, "paper"))
    start = room.screen.start
    assert not start.problem.isVisible()
    room.screen.begin(client, None)
    room.rest()
    assert start.problem.isVisible()  # said before anything is chosen, and once more when it is tried
    start.reset()
    start.reasons["own_request"].click()
    start.start.click()
    room.rest()
    assert start.problem.isVisible()
    assert start.problem.text().startswith("Not started: the client refused the examination")
    assert "new intake" in start.problem.text()
    assert room.file().visits == ()
    assert start.start.isEnabled()  # the answer may be another one by now
    consents.record_consent(studio, client.id, ConsentGiven(text.purpose, "given", text.id, "spoken"))
    start.start.click()
    room.rest()
    assert len(room.file().visits) == 1


@pytest.mark.parametrize("key", [RETURN, ENTER])
def test_ctrl_enter_finishes_the_lesion_while_its_note_is_typed(
    key: Qt.Key, visit: UUID, room_with: Callable[[UUID], Room]
) -> None:
    room = room_with(visit)
    panel = room.screen.lesions.panel
    panel.impression.setText("Gewone moedervlek")
    panel.act.press(1)
    room.press(key, CONTROL, on=panel.note)
    room.rest()
    (done,) = room.file().assessments
    assert (done.content.impression_words, done.content.action, done.content.note) == ("Gewone moedervlek", "none", "")
    current = room.screen.lesions.current_lesion
    assert current is not None
    assert current.number == 2
    subject = lesions.assessment_subject(done.lesion_id, visit)
    assert drafts.read_draft(room.studio, lesions.ASSESSMENT_DRAFT, subject) is None


def test_ctrl_enter_links_the_chosen_pictures(
    shared: Callable[..., Path], visit: UUID, room_with: Callable[[UUID], Room], studio: Studio
) -> None:
    source = min(shared("dermoscopy", "isic-archive-tests").glob("ISIC_*.jpg"))
    photos.take_in_pictures(studio, visit, [source], kind="dermoscopy")
    room = room_with(visit)
    room.go(PICTURES)
    screen = room.screen.pictures
    screen.grid.selectAll()
    lesion = room.file().lesions[1]
    screen.lesion.set_value(lesion.id.hex)
    room.press(RETURN, CONTROL, on=screen.grid)
    room.rest()
    assert [picture.lesion_id for picture in room.file().pictures] == [lesion.id]


def test_ctrl_enter_signs_the_profile_while_its_reason_is_typed(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    room.go(PROFILE)
    form = room.screen.profile.form
    form.reason.setPlainText("Geen factoren")
    form.risk_class.choose("standard")
    room.press(RETURN, CONTROL, on=form.reason)
    room.rest()
    (signed,) = room.file().profiles
    assert (signed.content.risk_class, signed.content.reason) == ("standard", "Geen factoren")


def test_ctrl_enter_asks_to_sign_the_result_while_findings_are_typed(
    ready: UUID, room_with: Callable[[UUID], Room]
) -> None:
    room = room_with(ready)
    room.go(RESULT)
    general = room.screen.result.plan.general
    general.setFocus()
    QTest.keyClicks(general, "Rustige huid.")
    room.press(RETURN, CONTROL)
    dialog = room.screen.result.dialog
    assert isinstance(dialog, SignDialog)
    assert general.text() == "Rustige huid."
    room.rest()


def test_ctrl_enter_works_when_nothing_has_the_focus(ready: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(ready)
    room.go(RESULT)
    focused = application().focusWidget()
    if focused is not None:
        focused.clearFocus()
    room.press(RETURN, CONTROL)
    assert isinstance(room.screen.result.dialog, SignDialog)
    room.rest()


def test_keys_of_the_visit_rest_under_a_dialog(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    room.screen.shoot.click()
    settle()
    room.press(RETURN, CONTROL)
    room.press(Qt.Key.Key_F5)
    room.press(Qt.Key.Key_P)
    room.rest()
    assert len(room.window.findChildren(TakeInDialog)) == 1
    assert not room.screen.lesions.list.map.placing
    assert room.file().assessments == ()


# --- single keys ---


def test_single_keys_place_step_and_choose(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    screen = room.screen.lesions
    assert screen.current_lesion is not None
    assert screen.current_lesion.number == 1
    room.press(Qt.Key.Key_4)
    assert screen.panel.act.value() == "gp_regular"
    room.press(Qt.Key.Key_PageDown)
    assert screen.current_lesion.number == 2
    assert screen.list.views.value() == "soles"
    room.press(Qt.Key.Key_P)
    assert screen.list.map.placing
    room.press(Qt.Key.Key_Escape, on=screen.list.map)
    assert not screen.list.map.placing


def test_a_letter_that_is_typed_is_only_a_letter(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    panel = room.screen.lesions.panel
    for key in (Qt.Key.Key_P, Qt.Key.Key_2):
        room.press(key, on=panel.note)
    assert panel.note.text().lower() == "p2"
    assert panel.act.value() == ""
    assert not room.screen.lesions.list.map.placing


def test_the_key_1_belongs_to_the_picture_while_the_focus_is_on_it(
    visit: UUID, room_with: Callable[[UUID], Room]
) -> None:
    room = room_with(visit)
    screen = room.screen.lesions
    room.press(Qt.Key.Key_1, on=screen.pictures.viewer.canvas)
    assert screen.panel.act.value() == ""
    room.press(Qt.Key.Key_1, on=screen.list.map)
    assert screen.panel.act.value() == "none"


# --- what is typed ---


def test_what_is_typed_at_a_lesion_comes_back_with_it(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    screen = room.screen.lesions
    QTest.keyClicks(screen.panel.impression, "Naevus")
    screen.step(1)
    room.rest()
    assert screen.panel.impression.text() == ""
    screen.step(-1)
    room.rest()
    assert screen.panel.impression.text() == "Naevus"
    assert room.file().assessments == ()


def test_what_is_missing_at_a_lesion_is_said_in_its_place(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    panel = room.screen.lesions.panel
    room.press(RETURN, CONTROL)
    room.rest()
    assert panel.act_field.wrong
    assert panel.impression_field.wrong
    settle()
    assert panel.impression_field.visibleRegion().boundingRect().size() == panel.impression_field.size()
    assert panel.impression.hasFocus()
    panel.act.press(1)
    assert not panel.act_field.wrong


# --- privacy ---


def test_the_lists_of_lesions_name_no_place_in_privacy_mode(visit: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(visit)
    pickers = (room.screen.lesions.pictures.picker, room.screen.pictures.lesion)
    for picker in pickers:
        texts = [picker.itemText(index) for index in range(picker.count())]
        assert [text.split(" · ")[0] for text in texts] == ["1", "2"]
        assert "back" in texts[0]
    chosen = pickers[0].value()
    room.privacy.switch(True)
    for picker in pickers:
        assert [picker.itemText(index) for index in range(picker.count())] == ["1", "2"]
    assert pickers[0].value() == chosen
    room.privacy.switch(False)
    assert "back" in pickers[0].itemText(0)


# --- the studio's settings ---


@pytest.mark.parametrize("shown", [True, False])
def test_sums_are_shown_as_the_studio_has_it(
    shown: bool, visit: UUID, studio: Studio, room_with: Callable[[UUID], Room]
) -> None:
    with studio.saving() as session:
        session.execute(update(StudioRow).values(show_totals=shown))
    room = room_with(visit)
    lists = room.screen.lesions.panel.lists
    lists.tabs.choose("abcd")
    settle()
    form = lists.forms["abcd"]
    assert form._sum_row.isVisible() == shown
    assert form._cited.isVisible() != shown
    tada = lists.forms["tada"]
    lists.tabs.choose("tada")
    assert not tada._sum_row.isVisible()


# --- a visit that is signed ---


def test_after_signing_nothing_can_be_changed_by_key(ready: UUID, room_with: Callable[[UUID], Room]) -> None:
    room = room_with(ready)
    room.go(RESULT)
    room.press(RETURN, CONTROL)
    dialog = room.screen.result.dialog
    assert isinstance(dialog, Dialog)
    assert dialog.deed is not None
    dialog.deed.click()
    until(lambda: room.signed)
    room.rest()
    room.go(LESIONS)
    before = room.file().assessments
    for key in (Qt.Key.Key_P, Qt.Key.Key_2, Qt.Key.Key_F5):
        room.press(key)
    room.press(RETURN, CONTROL)
    room.rest()
    assert room.file().assessments == before
    assert not room.screen.lesions.list.map.placing
    assert not [one for one in room.window.findChildren(Overlay) if one.isVisible()]
    assert not room.screen.shoot.isEnabled()


# --- while pictures come in ---


def test_progress_reads_the_file_once_however_often_it_comes(room_with: Callable[[UUID], Room], visit: UUID) -> None:
    room = room_with(visit)
    room.go(PICTURES)
    reads = _times_read(room.studio)
    for _ in range(20):
        room.screen.take_in.progressed.emit()
    room.rest()
    assert _times_read(room.studio) == reads + 1
    room.screen.take_in.progressed.emit()
    room.rest()
    assert _times_read(room.studio) == reads + 2
    room.go(LESIONS)
    reads = _times_read(room.studio)
    room.screen.take_in.progressed.emit()
    room.rest()
    assert _times_read(room.studio) == reads, "where no pictures are shown, nothing is read for them"


def _times_read(studio: Studio) -> int:
    read = select(func.count()).where(JournalRow.event == Event.MEDICAL_FILE_READ.value)
    with studio.reading() as session:
        return session.execute(read).scalar_one()
