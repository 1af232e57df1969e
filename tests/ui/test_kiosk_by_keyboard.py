"""Consent on the client's own screen without a hand that draws: the name is typed, and kept as just that."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from skintwin_desktop.core import consents, own_answers
from skintwin_desktop.core.own_answers import OwnAnswers
from skintwin_desktop.rules.signature import is_typed_name
from skintwin_desktop.ui.kiosk_form import CONSENT, KioskForm
from skintwin_desktop.ui.kiosk_window import KioskWindow
from tests.ui import test_kiosk_small_screen
from tests.ui.support import application, settle
from tests.ui.test_kiosk_small_screen import go_to, in_sight

kiosk = test_kiosk_small_screen.kiosk


def press(window: KioskWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)
        settle()


def sign_by_name(window: KioskWindow, name: str) -> None:
    """Say yes, ask to type the name, and type it: by keyboard alone."""
    press(window, Qt.Key.Key_1)
    while not window.page.instead.hasFocus():
        press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Space)
    assert window.page.own_name.hasFocus()
    assert in_sight(window, window.page.own_name)
    QTest.keyClicks(window.page.own_name, name)
    press(window, Qt.Key.Key_Return)


@pytest.mark.parametrize("larger", [False, True])
def test_a_typed_name_confirms_a_consent_and_is_kept_as_that(kiosk: KioskWindow, larger: bool) -> None:
    if larger:
        kiosk.kiosk.switch_size()
    go_to(kiosk, CONSENT)
    purpose, at = kiosk.step.id, kiosk.form.at
    sign_by_name(kiosk, "somebody else")
    assert kiosk.form.at == at
    assert kiosk.page.hint.text() == kiosk.kiosk.word("type_first")
    assert in_sight(kiosk, kiosk.page.hint)
    kiosk.page.own_name.clear()
    QTest.keyClicks(kiosk.page.own_name, "anna proefman")
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.form.at == at + 1, "Enter goes on one page, and only one"
    assert KioskForm.of(json.loads(json.dumps(kiosk.form.values()))) == kiosk.form
    studio, own = kiosk._studio, kiosk.own
    given = kiosk.form.consents_given(own.texts["nl"], {})
    assert [(one.purpose, one.method, one.representative) for one in given] == [(purpose, "typed", "")]
    own_answers.hand_in_own_answers(studio, own.client_id, OwnAnswers(None, given, statement_given=True))
    held = {one.purpose: one for one in consents.client_consents(studio, own.client_id)}
    assert (held[purpose].answer, held[purpose].method, held[purpose].why) == ("given", "typed", "")


def test_going_back_to_drawing_forgets_the_name(kiosk: KioskWindow) -> None:
    go_to(kiosk, CONSENT)
    press(kiosk, Qt.Key.Key_1)
    kiosk.page.instead.click()
    QTest.keyClicks(kiosk.page.own_name, "Anna Proefman")
    kiosk.page.instead.click()
    settle()
    assert kiosk.page.pad.isVisible()
    assert not kiosk.form.typed
    kiosk.page.next.click()
    assert kiosk.page.hint.text() == kiosk.kiosk.word("sign_first")


def test_a_representative_types_a_name_of_their_own(kiosk: KioskWindow) -> None:
    kiosk.form.given_by = "representative"
    go_to(kiosk, CONSENT)
    purpose = kiosk.step.id
    sign_by_name(kiosk, "E. van Voorbeeld")
    [given] = kiosk.form.consents_given(kiosk.own.texts["nl"], {})
    assert (given.purpose, given.method, given.representative) == (purpose, "typed", "E. van Voorbeeld")


def test_refusing_needs_no_name(kiosk: KioskWindow) -> None:
    go_to(kiosk, CONSENT)
    at = kiosk.form.at
    press(kiosk, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert kiosk.form.at == at + 1
    [given] = kiosk.form.consents_given(kiosk.own.texts["nl"], {})
    assert (given.answer, given.method) == ("refused", "screen")


def test_what_counts_as_a_typed_name() -> None:
    application()
    own = "Çağla Özdemir"
    assert [is_typed_name(typed, own) for typed in ("Cagla Ozdemir", "C. ÖZDEMIR", "özdemir")] == [True] * 3
    assert [is_typed_name(typed, own) for typed in ("", "x", "Çağla", "ja", "Özdemi", "12 34")] == [False] * 6
    assert is_typed_name("E. Li")
    assert not is_typed_name("..1")
