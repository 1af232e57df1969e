"""What the desk types and keeps beside the files is masked too: a wish, a remark, the numbers of joined files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core import agenda_setup, clients, till
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.merge_dialog import ChooseFile, MergeDialog
from skintwin_desktop.ui.payment_page import PaymentPage
from skintwin_desktop.ui.sources_page import SourcesPage
from skintwin_desktop.ui.till_page import TillPage
from skintwin_desktop.ui.waiting_dialogs import AddWaitingDialog
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core import billing
from tests.driver_program import Strays
from tests.prove.seen import found_in, spoken, words
from tests.ui.support import Stage, application, stage_parts, until

TWICE = replace(ANNA, last_name="Proefmann", street="Andere straat", phone="020 5550123", email="")


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """A window in which the owner is signed in."""
    made = Stage(home.practitioner(), *stage_parts(1282, 700))
    made.window.show()
    yield made
    made.close()


def shown(stage: Stage, page: QWidget) -> None:
    page.setParent(stage.window)
    page.resize(stage.window.size())
    page.show()
    page.entered()  # type: ignore[attr-defined]
    stage.rest()


def seen(*markers: str) -> list[str]:
    """Return where these words can be read or heard now."""
    return found_in([*words(), *spoken()], markers)


def two_files(stage: Stage) -> tuple[FileDetails, Client, Client]:
    """Show the details of somebody of whom there is a second file."""
    kept, other = (clients.register_client(stage.studio, one) for one in (ANNA, TWICE))
    page = FileDetails(stage.studio, stage.jobs, stage.privacy)
    page.show_client(kept)
    shown(stage, page)
    return page, kept, other


def test_a_wish_for_the_waiting_list_is_masked_but_for_who_is_present(stage: Stage) -> None:
    anna, karel = (clients.register_client(stage.studio, one) for one in (ANNA, KAREL))
    form = AddWaitingDialog(
        stage.window, stage.studio, stage.jobs, stage.privacy, setup=agenda_setup.agenda_setup(stage.studio),
        client=ChosenClient(anna.id, anna.number, anna.name),
    )  # fmt: skip
    form.start()
    form.comment.setPlainText("Liever Kwikstaart")
    assert seen("Kwikstaart")
    stage.privacy.switch(True)
    assert not seen("Kwikstaart")
    stage.privacy.set_present(karel.id)
    assert not seen("Kwikstaart")
    stage.privacy.set_present(anna.id)
    assert seen("Kwikstaart")
    assert form.comment.text() == "Liever Kwikstaart"


def test_a_remark_about_a_difference_in_the_till_is_masked(stage: Stage) -> None:
    yesterday = stage.studio.today() - timedelta(days=1)
    till.close_day(stage.studio, yesterday, ClosingEntry(500, 0, "Van Kwikstaart"))
    page = TillPage(stage.studio, stage.jobs, stage.privacy)
    page.day.wanted = yesterday
    shown(stage, page)
    assert seen("Kwikstaart")
    stage.privacy.switch(True)
    page.entered()
    stage.rest()
    assert page.day.remark.isVisible()
    assert not seen("Kwikstaart")


def test_the_number_of_an_invoice_goes_from_the_title_of_a_question_and_from_what_was_said(stage: Stage) -> None:
    billing.begin(stage.studio)
    done = take_in(stage.studio)
    issued = billing.invoice(stage.studio, done.client.id, appointment_id=done.appointment_id)
    page = PaymentPage(stage.studio, stage.jobs, stage.privacy)
    page.show_client(done.client)
    shown(stage, page)
    page.new_from_today()
    assert issued.number in page.note.text()
    page._save()
    assert len(seen(issued.number)) > 2
    stage.privacy.switch(True)
    assert not seen(issued.number)
    assert page.out.asked is None
    page.entered()
    stage.rest()
    page.new_from_today()
    stage.rest()
    assert page.note.isVisible()
    assert not seen(issued.number)


def test_the_number_of_a_joined_file_is_not_spoken(stage: Stage) -> None:
    page, _, other = two_files(stage)
    page._choose_file()
    stage.rest()
    assert isinstance(page.dialog, ChooseFile)
    page.dialog._choose()
    until(lambda: isinstance(page.dialog, MergeDialog) and page.dialog.preview)
    merge = page.dialog
    assert isinstance(merge, MergeDialog)
    assert seen(other.label)
    stage.privacy.switch(True)
    assert not seen(other.label)
    sides = merge.sides
    assert sides is not None
    assert [one.accessibleName() for one in sides.rows["phone"].buttons] == [
        "Phone: hidden goes on", "Phone: hidden is joined",
    ]  # fmt: skip
    stage.privacy.switch(False)
    assert sides.rows["phone"].buttons[1].accessibleName() == f"Phone: {other.label} is joined"
    assert merge.deed is not None
    merge.deed.click()
    stage.rest()
    page.entered()
    stage.rest()
    assert seen(other.label)
    stage.privacy.switch(True)
    assert not seen(other.label)


def test_what_is_typed_to_find_the_other_file_stands_there_as_dots(stage: Stage) -> None:
    page, _, _ = two_files(stage)
    page._choose_file()
    stage.rest()
    choose = page.dialog
    assert isinstance(choose, ChooseFile)
    QTest.keyClicks(choose.field, "Proefmann")
    stage.rest()
    stage.privacy.switch(True)
    assert choose.field.echoMode() == QLineEdit.EchoMode.Password
    assert not seen("Proefmann")


def test_the_page_of_sources_opens_no_window_of_its_own(stage: Stage) -> None:
    strays = Strays()
    application().installEventFilter(strays)
    shown(stage, SourcesPage(stage.studio, stage.jobs, stage.privacy, stage.window))
    application().removeEventFilter(strays)
    assert not strays.seen
