"""The page of a file that says who stands beside the client, and the block of the result for a commissioner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from skintwin_desktop.core import beside
from skintwin_desktop.core.beside_entries import AnnouncementEntry, BesideEntry, CommissionEntry, InterpreterEntry
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.intake import IntakeEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.representation import BY_REPRESENTATIVE
from skintwin_desktop.ui.beside_page import BesidePage, BlockDialog
from skintwin_desktop.ui.file_pages import pages_for
from skintwin_desktop.ui.widgets.private import PrivateLabel
from tests.builders import ANNA, MOTHER, Home, intake_entry, take_in
from tests.core.test_beside import CHILD
from tests.ui.support import Stage, stage_parts, until


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    jobs, privacy, window = stage_parts(1280, 690)
    found = Stage(home.receptionist(), jobs, privacy, window)
    yield found
    found.close()


def open_page(stage: Stage, client: Client) -> BesidePage:
    page = BesidePage(stage.studio, stage.jobs, stage.privacy)
    page.setParent(stage.window)
    page.resize(stage.window.size())
    stage.window.show()
    page.show_client(client)
    page.entered()
    stage.rest()
    return page


def said(page: BesidePage) -> set[str]:
    return {label.text() for label in page.findChildren(PrivateLabel)}


def taken(studio: Studio, client: ClientEntry, entry: BesideEntry, **changes: object) -> Client:
    plan: IntakeEntry = intake_entry(studio, client, **changes)
    by = BY_REPRESENTATIVE if entry.representative else "client"
    return take_in(
        studio, client, beside=entry, consents=tuple(replace(one, given_by=by) for one in plan.consents), **changes
    ).client


def test_a_childs_page_says_who_decides_and_what_was_seen(stage: Stage) -> None:
    child = taken(stage.studio, CHILD, BesideEntry(representative=MOTHER))
    page = open_page(stage, child)
    assert {
        "The representative", "Els van Voorbeeld", "Parent with authority", "06 12345678",
        "Extract of the register, seen on 24-11-2026", "Not needed",
    } <= said(page)  # fmt: skip
    assert not page.block.isVisible()
    stage.privacy.switch(on=True)
    assert not said(page) & {"Els van Voorbeeld", "06 12345678"}


def test_what_somebody_else_told_and_who_interprets_can_be_read(stage: Stage) -> None:
    entry = BesideEntry(
        interpreter=InterpreterEntry(needed=True, spoken="Pools", who="phone"),
        announcement=AnnouncementEntry("Huisarts De Proef", "23-11-2026", "letter"),
    )
    page = open_page(stage, taken(stage.studio, replace(ANNA, source="third_party_announced"), entry))
    assert {"Pools", "Interpreter by telephone", "Huisarts De Proef", "By letter, 23-11-2026"} <= said(page)


@pytest.mark.parametrize("kind", ["employer", "insurer"])
def test_a_block_is_noted_at_the_desk_where_there_is_something_to_block(stage: Stage, kind: str) -> None:
    asked = {"requested_by": "commissioner", "commissioner": "Bedrijf De Proef"}
    client = taken(stage.studio, ANNA, BesideEntry(commission=CommissionEntry(kind, told=True)), **asked)
    page = open_page(stage, client)
    assert "Bedrijf De Proef" in said(page)
    assert page.block.isVisible() == (kind != "employer")
    if kind == "employer":
        assert "Nothing about this client" in said(page)
        return
    assert "Nothing yet: the client hears it first" in said(page)
    page.block.click()
    dialog = page.dialog
    assert isinstance(dialog, BlockDialog)
    assert dialog.deed is not None
    dialog.deed.click()
    until(lambda: "Nothing: blocked by the client on 24-11-2026" in said(page))
    assert not page.block.isVisible()
    found = beside.beside_client(stage.studio, client.id, client.birth_date).commission
    assert found is not None
    assert found.blocked_at == stage.studio.now()


def test_everybody_who_reads_a_client_has_the_page(home: Home) -> None:
    assert "beside" in [page.id for page in pages_for(home.receptionist())]
