"""Who asks in the client's place is compared with who is registered beside the client."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.request_authority import AuthorityDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.private import PrivateLabel
from tests.builders import ANNA, take_in, take_in_with_mother
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage

TEEN = replace(ANNA, born="25-11-2012", source="client")


def opened(stage: Stage, screen: RequestsScreen, client: UUID, relation: str) -> AuthorityDialog:
    """Open the dialog of a request that somebody makes in a client's place."""
    request_id = asked.asked(stage.studio, client, relation=relation, requester="E. van Voorbeeld")
    asked.step(stage.studio, request_id, State.IDENTITY)
    open_request(stage, screen, request_id)
    screen.request.ways.note_wanted.emit(notes.AUTHORITY)
    stage.rest()
    dialog = screen.request.dialog
    assert isinstance(dialog, AuthorityDialog)
    return dialog


def values(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(PrivateLabel)]


def test_the_registered_parent_stands_below_who_asks(stage: Stage, screen: RequestsScreen) -> None:
    child = take_in_with_mother(stage.studio, TEEN).client
    dialog = opened(stage, screen, child.id, "representative")
    said = values(dialog.compared)
    assert said[:2] == ["E. van Voorbeeld", "Els van Voorbeeld"]
    assert "24-11-2026" in said[2]
    assert not dialog.unlike.isVisible()
    dialog.choice.set_value("register")
    dialog.words.set_text("Uittreksel van deze week gezien.")
    ctrl_enter(stage, dialog)
    assert screen.request.request is not None
    assert [one.code for one in screen.request.request.notes if one.kind == notes.AUTHORITY] == ["register"]


def test_that_nobody_is_registered_is_said(stage: Stage, screen: RequestsScreen) -> None:
    dialog = opened(stage, screen, take_in(stage.studio, ANNA).client.id, "proxy")
    assert values(dialog.compared) == ["E. van Voorbeeld"]
    assert dialog.unlike.isVisible()
