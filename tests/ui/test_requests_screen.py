"""Verzoeken at the desk: written down by keyboard, carried to its end, masked, for both roles, and kept in a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.requests import (
    erasing,
    identifying,
    looking,
    parts,
    reading,
    rectifying,
    restricting,
    scoping,
)
from skintwin_desktop.core.requests.facts import AGREED
from skintwin_desktop.core.requests.records import FOUND, GIVE, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.file_requests import FileRequests
from skintwin_desktop.ui.keys import MAIN_DEED
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.processing_card import AllowDialog, AnnounceDialog
from skintwin_desktop.ui.request_correcting import CorrectPanel
from skintwin_desktop.ui.request_decide import DecideDialog
from skintwin_desktop.ui.request_erasing import ErasurePanel, OrderDialog, SecondDialog
from skintwin_desktop.ui.request_handing_over import HandOverDialog
from skintwin_desktop.ui.request_package import PackagePanel
from skintwin_desktop.ui.request_part_cells import part_name
from skintwin_desktop.ui.request_pictures import LeaveOutDialog
from skintwin_desktop.ui.request_places import WORK
from skintwin_desktop.ui.request_records import LeaveRecordDialog
from skintwin_desktop.ui.request_restrict import RestrictPanel
from skintwin_desktop.ui.request_work import PANELS
from skintwin_desktop.ui.requests_due import RequestsDueCard
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
from tests.builders import ANNA, KAREL, OWNER_PASSWORD, Home, take_in
from tests.core import asked
from tests.core import world as worlds
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, put, screen_of
from tests.ui.support import Stage, settle, until

SECRET = "Qxzvjw woonde nooit aan de Kade."


def granted(studio: Studio, request_id: UUID) -> None:
    """Bring a request from its assessment to where it is carried out."""
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND and not part.decision:
            parts.decide_part(studio, part.id, GIVE, version=part.version)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)


def state(stage: Stage, request_id: UUID) -> State:
    return asked.look(stage.studio, request_id).line.state


def texts(widget: QWidget) -> str:
    """Return every text that a widget shows, one after the other."""
    found = []
    for one in widget.findChildren(QWidget):
        text: Callable[[], object] | None = getattr(one, "text", None)
        if callable(text) and one.isVisible():
            found.append(str(text()))
    return " ".join(found)


# --- at the desk ---


def test_a_request_is_written_down_with_the_keyboard_alone(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    screen.new(clients.open_client(stage.studio, anna))
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    assert QApplication.focusWidget() is dialog.right
    dialog.right.set_value("access")
    dialog.channel.set_value("phone")
    dialog.words.setFocus()
    QTest.keyClicks(dialog.words, "Graag een kopie.")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.rest()
    (line,) = reading.list_requests(stage.studio)
    assert line.client_id == anna
    assert screen.currentWidget() is screen.request
    assert screen.request.request is not None
    assert screen.request.request.line.id == line.id


def test_the_main_deed_goes_on_and_a_rung_that_failed_stays_to_be_read(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna)
    open_request(stage, screen, request_id)
    ctrl_enter(stage)
    assert state(stage, request_id) is State.IDENTITY
    identifying.note_attempt(stage.studio, request_id, identification.SHOWN, "impossible", "Woont ver weg")
    identifying.note_attempt(stage.studio, request_id, identification.CALLED_BACK, "match")
    screen.entered()
    stage.rest()
    assert screen.request.ladder.isVisible()
    assert "Woont ver weg" in texts(screen.request.ladder)
    ctrl_enter(stage)
    assert state(stage, request_id) is State.IDENTITY_AGREED
    assert not screen.request.ladder.isVisible()


def test_everything_is_decided_at_once_and_the_parts_say_so(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.searched(stage.studio, anna)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    assert card.deeds.offers(card.decide_all)
    card.decide_all.click()
    stage.rest()
    assert card.dialog is not None
    card.dialog.decision.set_value(GIVE)  # type: ignore[union-attr]
    ctrl_enter(stage, card.dialog)
    assert all(part.decision == GIVE for part in asked.look(stage.studio, request_id).parts if part.found == FOUND)
    ctrl_enter(stage)
    assert state(stage, request_id) is State.GRANTED


def test_a_record_is_chosen_and_left_out_with_its_reason(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.searched(stage.studio, anna)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    assert card.deeds.offers(card.leave_record)
    codes = [part.code for part in asked.look(stage.studio, request_id).parts]
    card.table.selectRow(codes.index("MED"))
    stage.rest()
    card.leave_record.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, LeaveRecordDialog)
    assert dialog.table.model().rowCount() > 0, texts(dialog)
    dialog.table.selectRow(0)
    assert dialog.whole.isVisible()
    dialog.ground.set_value("others_privacy")
    dialog.words.set_text("Hierin staat iets over een ander.")
    ctrl_enter(stage, dialog)
    (left,) = [part for part in asked.look(stage.studio, request_id).parts if ":row:" in part.code]
    assert (left.decision, left.ground) == (REFUSE, "others_privacy")
    assert part_name(left) == left.label


def test_how_something_of_a_source_was_handed_over_is_written_down(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request = asked.handing_over(stage.studio, anna)
    open_request(stage, screen, request.line.id)
    card = screen.request.parts
    assert card.isVisible()
    assert card.deeds.offers(card.hand_over)
    ids = [part.id for part in asked.look(stage.studio, request.line.id).parts]
    card.table.selectRow(ids.index(request.parts[0].id))
    stage.rest()
    card.hand_over.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, HandOverDialog)
    dialog.given_on.setText("gisteren of zo")
    ctrl_enter(stage, dialog)
    assert not asked.look(stage.studio, request.line.id).parts[0].done
    dialog.given_on.setText(asked.day(stage.studio))
    dialog.way.set_value("post")
    ctrl_enter(stage, dialog)
    part = next(one for one in asked.look(stage.studio, request.line.id).parts if one.id == request.parts[0].id)
    assert part.done == "post"
    assert part.done_at is not None
    assert part.done_at.date() == stage.studio.today()


def test_a_letter_is_kept_and_noted_as_sent(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    open_request(stage, screen, request_id)
    card = screen.request.letter
    assert card.text.text().strip()
    card.keep_now()
    stage.rest()
    (kept,) = asked.look(stage.studio, request_id).letters
    assert kept.kind is LetterKind.RECEIPT
    card.send.click()
    stage.rest()
    assert card.dialog is not None
    card.dialog.way.set_value("desk")
    ctrl_enter(stage, card.dialog)
    (sent,) = asked.look(stage.studio, request_id).letters
    assert sent.sent_at is not None
    assert card.text.isReadOnly()


# --- the scope ---


def test_everything_is_chosen_with_one_press(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    asked.step(stage.studio, request_id, State.IDENTITY)
    identifying.note_attempt(stage.studio, request_id, identification.SHOWN, "match")
    asked.step(stage.studio, request_id, State.IDENTITY_AGREED, State.SCOPE)
    open_request(stage, screen, request_id)
    scope = screen.request.scope
    assert scope.isVisible()
    assert not scope.chosen.isVisible()
    scope.everything.click()
    stage.rest()
    assert scope.chosen.isVisible()
    ctrl_enter(stage)
    assert state(stage, request_id) is State.SEARCHING


def test_an_item_shows_what_stands_there_and_refuses_at_the_field(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    open_request(stage, screen, request_id)
    scope = screen.request.scope
    scope.item.click()
    stage.rest()
    dialog = scope.dialog
    assert dialog is not None
    dialog.field.set_value("email")  # type: ignore[union-attr]
    dialog._chosen()  # type: ignore[union-attr]
    assert ANNA.email in dialog.now.text()  # type: ignore[union-attr]
    dialog.words.set_text("geen adres")
    ctrl_enter(stage, dialog)
    assert dialog.fields["words"].wrong
    dialog.words.set_text("nieuw@voorbeeld.nl")
    ctrl_enter(stage, dialog)
    (part,) = asked.look(stage.studio, request_id).parts
    assert (part.code, part.label) == ("ADM:email", "nieuw@voorbeeld.nl")
    assert scope.items.isVisible()


def test_a_correction_reads_what_stands_in_the_file_only_where_it_shows_that(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna, "rectification")
    asked.step(stage.studio, request_id, State.IDENTITY)
    before = len(worlds.journal(stage.studio))
    open_request(stage, screen, request_id)
    assert screen.request.ladder.isVisible()
    assert [one for one in worlds.journal(stage.studio)[before:] if one.event == "client_read"] == []


# --- carrying out ---


def test_every_right_that_is_carried_out_has_its_panel() -> None:
    from skintwin_desktop.rules.requests import Right, reachable

    carried = {right for right in Right if State.CARRYING_OUT in reachable(right)}
    assert carried == set(PANELS)


def test_a_file_is_destroyed_after_a_preview_an_order_and_a_second_look(
    stage: Stage, screen: RequestsScreen, anna: UUID, home: Home, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    request_id = asked.confirmed(stage.studio, anna)
    open_request(stage, screen, request_id)
    view = screen.request
    view._order()
    stage.rest()
    order = view.dialog
    assert isinstance(order, OrderDialog)
    assert order.shown.plan is not None
    assert order.password is not None
    for one in order.shown.plan.counts:
        assert request_words.part(one.category) in texts(order)
    stage.privacy.switch(True)
    assert order.shown.veil.drawn
    stage.privacy.switch(False)
    order.ledger.keep_in(str(outside))
    stage.rest()
    assert str(outside) in order.ledger.place.text()
    order.password.setText("verkeerd")
    ctrl_enter(stage, order)
    assert order.fields["password"].wrong
    order.password.setText(OWNER_PASSWORD)
    ctrl_enter(stage, order)
    home.clock.move(hours=25)
    view._look()
    stage.rest()
    second = view.dialog
    assert isinstance(second, SecondDialog)
    assert second.password is not None
    assert second.shown.plan is not None
    assert all(request_words.part(one.category) in texts(second) for one in second.shown.plan.counts)
    second.verdict.set_value(AGREED)
    second.password.setText(OWNER_PASSWORD)
    ctrl_enter(stage, second)
    assert (view.look.isVisible(), view.look._button) == (True, None)  # it was looked at: nothing is asked any more
    asked.step(stage.studio, request_id, State.PARTLY, State.CARRYING_OUT)
    open_request(stage, screen, request_id)
    panel = view.work.panel
    assert isinstance(panel, ErasurePanel)
    ctrl_enter(stage)
    assert panel.dialog is not None
    assert panel.dialog.password is not None
    assert str(outside) in panel.dialog.ledger.place.text()
    panel.dialog.password.setText(OWNER_PASSWORD)
    ctrl_enter(stage, panel.dialog)
    until(panel.proof.isVisible, within=60)
    assert state(stage, request_id) is State.CHECKING
    assert erasing.certificate_for(stage.studio, request_id).label in texts(panel)
    with pytest.raises(NotFound):
        clients.open_client(stage.studio, anna)


def test_a_place_for_the_list_of_destructions_is_chosen_where_it_is_missed(
    stage: Stage, screen: RequestsScreen, anna: UUID, home: Home, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    request_id = asked.confirmed(stage.studio, anna)
    plan = erasing.plan_for_request(stage.studio, request_id)
    erasing.order_for_request(stage.studio, request_id, plan, password=OWNER_PASSWORD)
    home.clock.move(hours=25)
    erasing.agree_for_request(stage.studio, request_id, password=OWNER_PASSWORD)
    asked.step(stage.studio, request_id, State.PARTLY, State.CARRYING_OUT)
    open_request(stage, screen, request_id)
    panel = screen.request.work.panel
    assert isinstance(panel, ErasurePanel)
    ctrl_enter(stage)
    dialog = panel.dialog
    assert dialog is not None
    assert dialog.password is not None
    dialog.password.setText(OWNER_PASSWORD)
    ctrl_enter(stage, dialog)
    assert dialog.note.isVisible()  # nothing is destroyed without a place
    assert state(stage, request_id) is State.CARRYING_OUT
    assert dialog.ledger.choose.isVisible()
    dialog.ledger.keep_in(str(outside))
    stage.rest()
    ctrl_enter(stage, dialog)
    until(panel.proof.isVisible, within=60)
    assert state(stage, request_id) is State.CHECKING
    asked.step(stage.studio, request_id, State.LETTER)
    open_request(stage, screen, request_id)
    screen.request.places.which.choose(WORK)
    until(panel.paper.isVisible)  # it goes with the answer
    panel.paper.save_to(request_id, str(tmp_path / "verklaring.pdf"))
    stage.rest()
    assert panel.paper.note.isVisible()
    assert (tmp_path / "verklaring.pdf").read_bytes().startswith(b"%PDF")


def test_a_parcel_is_made_and_its_code_is_shown_once(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id = asked.searched(stage.studio, anna)
    granted(stage.studio, request_id)
    open_request(stage, screen, request_id)
    panel = screen.request.work.panel
    assert isinstance(panel, PackagePanel)
    assert panel.make.isEnabled()
    panel.make_in(request_id, str(tmp_path / "nowhere"))
    stage.rest()
    assert panel.fault.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    panel.make_in(request_id, str(stick))
    until(lambda: panel.shown is not None)
    stage.rest()
    assert [one.suffix for one in stick.iterdir()] == [".html"]
    shown = panel.shown
    assert shown is not None
    code = shown.code.text()
    assert len(code.replace("-", "")) >= 13
    stage.privacy.switch(True)
    assert shown.veil.drawn
    assert not shown.code.isVisible()
    assert not shown.print.isEnabled()
    assert not shown.save.isEnabled()
    stage.privacy.switch(False)
    shown.save_to(str(tmp_path / "strook.pdf"))
    stage.rest()
    assert (tmp_path / "strook.pdf").read_bytes().startswith(b"%PDF")
    QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Escape)
    stage.rest()
    assert panel.shown is None
    assert code not in texts(stage.window)
    assert state(stage, request_id) is State.CHECKING
    assert screen.request.work.checked.isVisible()
    ctrl_enter(stage)
    assert state(stage, request_id) is State.LETTER


def test_a_lost_code_is_a_visible_fault_that_is_done_again(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id = asked.searched(stage.studio, anna)
    granted(stage.studio, request_id)
    open_request(stage, screen, request_id)
    work = screen.request.work
    panel = work.panel
    assert isinstance(panel, PackagePanel)
    panel.make_in(request_id, str(tmp_path))
    until(lambda: panel.shown is not None)
    assert panel.shown is not None
    panel.shown.done()
    stage.rest()
    work.not_right.click()
    stage.rest()
    assert work.dialog is not None
    work.dialog.words.set_text("De code is kwijt.")
    ctrl_enter(stage, work.dialog)
    assert state(stage, request_id) is State.FAILED
    assert work.stuck.isVisible()
    assert work.why.value() == "De code is kwijt."
    ctrl_enter(stage)
    assert state(stage, request_id) is State.CARRYING_OUT


def test_an_address_is_corrected_and_looked_up_in_one_go(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked._rectification(stage.studio, anna, "carry_out_rectification")
    open_request(stage, screen, request_id)
    assert isinstance(screen.request.work.panel, CorrectPanel)
    ctrl_enter(stage)
    assert state(stage, request_id) is State.CHECKING
    assert clients.open_client(stage.studio, anna).street == "Kade"
    assert screen.request.work.checked.isVisible()


def test_something_medical_is_noted_before_it_counts_as_corrected(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    part_id = rectifying.add_item(stage.studio, request_id, "finding", SECRET)
    asked.step(stage.studio, request_id, State.SEARCHING, State.ASSESSING)
    granted(stage.studio, request_id)
    open_request(stage, screen, request_id)
    panel = screen.request.work.panel
    assert isinstance(panel, CorrectPanel)
    assert not panel.deed.isEnabled()
    panel.table.selectRow(0)
    screen.entered()
    stage.rest()
    chosen = panel.table.current()
    assert chosen is not None  # what was chosen stays chosen when the request is read anew
    assert chosen.id == part_id
    panel.confirm.click()
    stage.rest()
    assert panel.dialog is not None
    panel.dialog.words.set_text("Links werd rechts.")
    ctrl_enter(stage, panel.dialog)
    assert next(one for one in asked.look(stage.studio, request_id).parts if one.id == part_id).done == "noted"
    ctrl_enter(stage)
    assert state(stage, request_id) is State.CHECKING


def test_a_restriction_wants_its_ground_and_holds(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked._restriction(stage.studio, anna, check=False)
    open_request(stage, screen, request_id)
    panel = screen.request.work.panel
    assert isinstance(panel, RestrictPanel)
    ctrl_enter(stage)
    assert panel.field.wrong
    assert not restricting.restrictions_of(stage.studio, anna)
    panel.ground.set_value("claim")
    ctrl_enter(stage)
    (mark,) = restricting.restrictions_of(stage.studio, anna)
    assert mark.ground == "claim"
    assert state(stage, request_id) is State.CHECKING


# --- privacy mode, roles, crashes ---


def test_privacy_mode_shows_nothing_of_anybody(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.searched(stage.studio, anna)
    granted(stage.studio, request_id)
    open_request(stage, screen, request_id)
    stage.privacy.switch(True)
    stage.rest()
    head = screen.request.head
    assert head.title.text() == head.name.text() == head.number.text() == MASK
    assert ANNA.last_name not in texts(screen)
    panel = screen.request.work.panel
    assert isinstance(panel, PackagePanel)
    assert not panel.make.isEnabled()
    assert not screen.request.letter.print.isEnabled()
    ctrl_enter(stage)
    assert state(stage, request_id) is State.CARRYING_OUT


def test_privacy_mode_hides_what_is_typed_about_a_request(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    open_request(stage, screen, asked.searched(stage.studio, anna))
    card = screen.request.parts
    card.decide_all.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, DecideDialog)
    dialog.decision.choose(REFUSE)
    dialog.words.set_text(SECRET)
    assert dialog.words.isVisible()
    stage.privacy.switch(True)
    assert not dialog.words.isVisible()
    stage.privacy.switch(False)
    assert dialog.words.isVisible()
    store_all(stage.window)
    dialog.done()
    stage.rest()
    stage.privacy.switch(True)
    card.decide_all.click()
    stage.rest()
    again = card.dialog
    assert isinstance(again, DecideDialog)
    assert again.words.text() == SECRET
    assert not again.words.isVisible()


def test_a_request_that_is_typed_in_privacy_mode_is_hidden_but_of_who_is_present(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    stage.privacy.set_present(anna)
    stage.privacy.switch(True)
    for client, shown in ((None, False), (clients.open_client(stage.studio, anna), True)):
        screen.new(client)
        stage.rest()
        dialog = screen.dialog
        assert dialog is not None
        assert dialog.words.isVisible() is shown
        dialog.done()
        stage.rest()


def test_reception_is_offered_no_look_that_it_may_not_give(home: Home) -> None:
    studio = home.practitioner()
    request_id = asked.confirmed(studio, take_in(studio, ANNA).client.id)
    looking.ask_second_look(studio, request_id)
    for reads, offered in ((studio, True), (None, False)):
        if reads is None:
            home.close(studio)
        stage = make_stage(reads or home.receptionist())
        screen = screen_of(stage)
        open_request(stage, screen, request_id)
        assert screen.request.look.isVisible()
        assert (screen.request.look._button is not None) is offered
        stage.close()


def test_reception_sees_where_it_stands_and_leaves_the_work_to_who_decides(home: Home) -> None:
    studio = home.practitioner()
    anna = take_in(studio, ANNA).client.id
    access, correction = asked.searched(studio, anna), asked._rectification(studio, anna, "carry_out_rectification")
    granted(studio, access)
    home.close(studio)
    stage = make_stage(home.receptionist())
    screen = screen_of(stage)
    open_request(stage, screen, access)
    panel = screen.request.work.panel
    assert isinstance(panel, PackagePanel)
    assert not panel.make.isVisible()
    assert not screen.request.work.not_right.isVisible()
    open_request(stage, screen, correction)
    ctrl_enter(stage)
    assert state(stage, correction) is State.CHECKING
    assert clients.open_client(stage.studio, anna).street == "Kade"
    stage.close()


def test_what_was_typed_comes_back_after_the_program_ended(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    open_request(stage, screen, request_id)
    screen.request.scope.item.click()
    stage.rest()
    dialog = screen.request.scope.dialog
    assert dialog is not None
    dialog.field.set_value("finding")  # type: ignore[union-attr]
    dialog.words.set_text(SECRET)
    store_all(screen.window())
    dialog.done()
    again = screen_of(stage)
    again.open_request(request_id)
    stage.rest()
    again.request.scope.item.click()
    stage.rest()
    assert again.request.scope.dialog is not None
    assert again.request.scope.dialog.words.text() == SECRET


# --- in the client's file, and on Vandaag ---


def page_of(stage: Stage, client_id: UUID) -> FileRequests:
    page = FileRequests(stage.studio, stage.jobs, stage.privacy)
    put(stage, page)
    page.show_client(clients.open_client(stage.studio, client_id))
    page.entered()
    stage.rest()
    return page


def test_the_file_shows_its_own_requests_and_leads_to_one(stage: Stage, anna: UUID) -> None:
    mine = asked.asked(stage.studio, anna)
    asked.asked(stage.studio, take_in(stage.studio, KAREL).client.id)
    page = page_of(stage, anna)
    assert [line.id for line in page.table.records_model.records] == [mine]
    wanted: list[UUID] = []
    page.request_wanted.connect(wanted.append)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted == [mine]


def test_a_statement_is_added_and_opened_and_masked(stage: Stage, anna: UUID) -> None:
    page = page_of(stage, anna)
    page.statements.add.click()
    stage.rest()
    dialog = page.statements.dialog
    assert dialog is not None
    dialog.words.set_text(SECRET)
    ctrl_enter(stage, dialog)
    (one,) = rectifying.statements_of(stage.studio, anna)
    assert rectifying.read_statement(stage.studio, one.id).words == SECRET
    page.statements._open(one.id)
    stage.rest()
    assert SECRET in texts(page)
    stage.privacy.switch(True)
    assert SECRET not in texts(page)


def test_a_restriction_ends_a_week_after_the_client_was_told(home: Home, stage: Stage, anna: UUID) -> None:
    restricting.restrict_processing(stage.studio, anna, "unlawful")
    page = page_of(stage, anna)
    (mark,) = restricting.restrictions_of(stage.studio, anna)
    page.processing._announce(anna, mark)
    stage.rest()
    assert page.processing.dialog is not None
    ctrl_enter(stage, page.processing.dialog)
    (told,) = restricting.restrictions_of(stage.studio, anna)
    assert told.announced_at is not None
    page.processing._lift(told)
    stage.rest()
    assert page.processing.fault.isVisible()
    home.clock.move(days=8)
    page.processing._lift(told)
    stage.rest()
    assert restricting.restrictions_of(stage.studio, anna) == ()
    assert not clients.open_client(stage.studio, anna).only_stored


def test_the_letter_before_lifting_is_frozen_as_it_leaves_and_comes_back_as_it_was_typed(
    stage: Stage, anna: UUID
) -> None:
    request_id = asked._restriction(stage.studio, anna, check=True)
    (mark,) = restricting.restrictions_of(stage.studio, anna)
    page = page_of(stage, anna)
    card = page.processing
    card._announce(anna, mark)
    stage.rest()
    dialog = card.dialog
    assert dialog is not None
    assert "18 lid 3" in dialog.words.text()
    QTest.keyClicks(dialog.words, "Bel ons gerust. ")
    typed = dialog.words.text()
    store_all(stage.window)
    stage.rest()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.rest()
    card._announce(anna, mark)
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, AnnounceDialog)
    assert dialog.words.text() == typed
    ctrl_enter(stage, dialog.words)
    assert dialog.fields["way"].wrong
    dialog.way.set_value("post")
    stage.privacy.switch(True)
    assert not dialog.words.isVisible()
    stage.privacy.switch(False)
    ctrl_enter(stage, dialog.words)
    (letter,) = [one for one in asked.look(stage.studio, request_id).letters if one.kind is LetterKind.LIFTING]
    assert letter.sent_at is not None
    assert letter.body == typed.strip()
    assert restricting.restrictions_of(stage.studio, anna)[0].announced_at is not None


def test_a_use_is_allowed_for_today_with_its_ground(stage: Stage, anna: UUID) -> None:
    asked._restriction(stage.studio, anna, check=True)
    card = page_of(stage, anna).processing
    assert card.allow.isVisible()
    card.allow.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, AllowDialog)
    ctrl_enter(stage, dialog.words)
    assert {name for name, field in dialog.fields.items() if field.wrong} == {"use", "ground", "words"}
    dialog.use.set_value("message")
    dialog.ground.set_value("with_consent")
    QTest.keyClicks(dialog.words, SECRET)
    ctrl_enter(stage, dialog.words)
    assert "Allowed today" in card.story.text()
    assert restricting.restrictions_of(stage.studio, anna)[0].allowed == ("message",)


def test_today_shows_the_latest_on_top_and_opens_it_by_key(home: Home, stage: Stage, anna: UUID) -> None:
    late = asked.asked(stage.studio, anna)
    home.clock.move(days=20)
    asked.asked(stage.studio, anna, "portability")
    card = RequestsDueCard(stage.studio, stage.jobs, stage.privacy)
    put(stage, card)
    card.entered()
    stage.rest()
    assert len(card.rows) == 2
    opened: list[UUID] = []
    card.opened.connect(opened.append)
    card.rows[0].setFocus()
    QTest.keyClick(card.rows[0], Qt.Key.Key_Return)
    assert opened == [late]
    assert ANNA.last_name in texts(card)
    stage.privacy.switch(True)
    assert ANNA.last_name not in texts(card)
    settle()


def test_pictures_are_chosen_by_eye_and_left_out_with_one_reason(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    request_id = asked.searched(studio, world.signed_client)
    stage = make_stage(studio)
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    card.leave_out.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, LeaveOutDialog)
    first, *others = dialog.strip.pictures()
    assert others
    ctrl_enter(stage, dialog)
    assert dialog.overlay is not None  # nothing was chosen and no reason given
    dialog.strip.setFocus()
    QTest.keyClick(dialog.strip, Qt.Key.Key_Home)
    assert dialog.strip.selection() == (first,)
    dialog.words.set_text("Uw zus staat erop.")
    ctrl_enter(stage, dialog)
    codes = [part.code for part in asked.look(studio, request_id).parts]
    assert f"{scoping.PICTURE}{first.hex}" in codes
    assert not [one for one in others if f"{scoping.PICTURE}{one.hex}" in codes]
    stage.close()


def test_the_main_deed_is_ctrl_enter() -> None:
    assert "Ctrl+Return" in MAIN_DEED


def test_a_copy_that_came_by_itself_is_noted_and_said_until_it_is_destroyed(
    stage: Stage, screen: RequestsScreen, anna: UUID, home: Home
) -> None:
    request_id = asked.asked(stage.studio, anna)
    asked.step(stage.studio, request_id, State.IDENTITY)
    open_request(stage, screen, request_id)
    ladder = screen.request.ladder

    def press(word: str) -> None:
        next(one for one in ladder.findChildren(KeyButton) if one.isVisible() and one.text() == word).click()
        stage.rest()

    press("A copy came by itself")
    assert "Destroy it by" in texts(ladder)
    home.clock.move(days=8)
    screen.entered()
    card = RequestsDueCard(stage.studio, stage.jobs, stage.privacy)
    put(stage, card)
    card.entered()
    stage.rest()
    assert not card.copies.isHidden()
    assert "should have been destroyed" in texts(ladder)
    press("The copy is destroyed")
    card.entered()
    stage.rest()
    assert card.copies.isHidden()
