"""Writing a request down: the fields that the right needs are there in any order, and nothing is refused in silence."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.requests import reading
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.store.tables import ClientRow
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.request_dialog import RequestDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter
from tests.ui.support import Stage

OTHERS = [Right.NEXT_OF_KIN, Right.COMMISSIONER, Right.POLICE]


def opened(stage: Stage, screen: RequestsScreen, client_id: UUID | None = None) -> RequestDialog:
    """Return a new request as it opens, from the list or from a client's file."""
    screen.new(clients.open_client(stage.studio, client_id) if client_id is not None else None)
    stage.rest()
    assert screen.dialog is not None
    return screen.dialog


def choose_client(stage: Stage, dialog: RequestDialog, client_id: UUID) -> None:
    """Choose a client as who types the name does."""
    line = clients.open_client(stage.studio, client_id)
    dialog.client.show_chosen(ChosenClient(line.id, line.number, line.name))
    dialog.client.chosen.emit()
    stage.rest()


def choose(dialog: RequestDialog, right: Right) -> None:
    """Choose what is asked, as a person does in the list."""
    dialog.right.setCurrentIndex(dialog.right.findData(right.value))


@pytest.mark.parametrize("right", OTHERS)
def test_a_request_of_others_is_written_down_for_a_client_who_was_chosen_first(
    stage: Stage, screen: RequestsScreen, anna: UUID, right: Right
) -> None:
    dialog = opened(stage, screen, anna)
    assert not dialog.fields["requester"].isVisible()
    choose(dialog, right)
    assert dialog.relation.value() == right.value
    assert dialog.fields["requester"].isVisible()
    assert dialog.fields["reply_to"].isVisible()
    dialog.channel.set_value("post")
    dialog.words.setPlainText("Graag alles.")
    ctrl_enter(stage, dialog)
    assert dialog.fields["requester"].wrong
    dialog.requester.setText("Bureau De Proef")
    ctrl_enter(stage, dialog)
    assert [line.right for line in reading.list_requests(stage.studio, anna)] == [right]


def test_a_draft_offers_again_who_can_ask_for_its_right(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    dialog = opened(stage, screen, anna)
    choose(dialog, Right.POLICE)
    dialog.requester.setText("Brigadier De Wit")
    dialog.words.setPlainText("Graag alles.")
    store_all(stage.window)
    dialog.done()
    again = opened(stage, screen, anna)
    assert [again.relation.itemData(at) for at in range(again.relation.count())] == ["police"]
    assert again.relation.value() == "police"
    assert again.fields["requester"].isVisible()
    assert again.requester.text() == "Brigadier De Wit"


def test_what_stays_typed_stays_seen_once_a_client_is_chosen(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    dialog = opened(stage, screen)
    dialog.reply_to.setText("Kade 1")
    choose_client(stage, dialog, anna)
    assert dialog.fields["reply_to"].isVisible()
    assert not dialog.fields["requester"].isVisible()


def test_only_what_stops_is_said_to_stop(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    dialog = opened(stage, screen, anna)
    choose(dialog, Right.OBJECTION)
    assert not dialog.stops.isVisible()
    said = {}
    for about in ("news", "messages", "file"):
        dialog.about.setCurrentIndex(dialog.about.findData(about))
        assert dialog.stops.isVisible()
        said[about] = dialog.stops.text()
    assert "stops at once" in said["news"]
    assert "waits" in said["messages"]
    assert "nothing stops" in said["file"]
    choose(dialog, Right.ACCESS)
    assert not dialog.stops.isVisible()
    choose(dialog, Right.WITHDRAWAL)
    assert "stops at once" in dialog.stops.text()


def test_an_earlier_request_of_the_same_right_is_named_and_forbids_nothing(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    earlier = asked.look(stage.studio, asked.asked(stage.studio, anna)).line.reference
    dialog = opened(stage, screen)
    choose(dialog, Right.ACCESS)
    assert not dialog.running.isVisible()
    choose_client(stage, dialog, anna)
    assert dialog.running.isVisible()
    assert earlier in dialog.running.text()
    choose(dialog, Right.ERASURE)
    assert not dialog.running.isVisible()
    choose(dialog, Right.ACCESS)
    dialog.channel.set_value("post")
    dialog.words.setPlainText("Graag alles.")
    ctrl_enter(stage, dialog)
    assert len(reading.list_requests(stage.studio, anna)) == 2


def test_letters_go_in_the_language_of_the_client_unless_another_was_chosen(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    with stage.studio.saving() as session:
        session.get_one(ClientRow, anna).language = "en"
    dialog = opened(stage, screen)
    assert dialog.language.value() == "nl"
    choose_client(stage, dialog, anna)
    assert dialog.language.value() == "en"
    dialog.language.set_value("nl")
    dialog.language.chosen.emit("nl")
    dialog.client.other.click()
    choose_client(stage, dialog, anna)
    assert dialog.language.value() == "nl"
