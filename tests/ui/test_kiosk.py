"""The client's own screen: answered by the client, kept as it is answered, posted to the client, left through staff."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import clients, consents, drafts, handed_in, intake, own_answers
from skintwin_desktop.core.client_words import client_words
from skintwin_desktop.core.consent_evidence import open_evidence
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied
from skintwin_desktop.rules.signature import LEAST_PARTS, is_signature, length
from skintwin_desktop.store.tables import ConsentEvidenceRow, ConsentRow, HealthAnswersRow, StatementHandoverRow
from skintwin_desktop.ui.kiosk_form import KioskForm
from skintwin_desktop.ui.kiosk_window import KioskWindow
from tests.builders import ANNA, KAREL, OWNER, OWNER_PASSWORD, RECEPTIONIST_PASSWORD, Home
from tests.driver import Driver
from tests.ui.support import application, settle, until

WORDS = client_words("nl")


@pytest.fixture
def desk(home: Home, tmp_path: Path) -> Iterator[tuple[Driver, clients.Client]]:
    """The owner signed in, with Anna's file open; nothing was asked of her yet."""
    studio = home.practitioner()
    anna = clients.register_client(studio, ANNA, gp="Praktijk De Proef")
    home.close(studio)
    person = Driver(home.door, tmp_path / "settings", watch_strays=False)
    person.sees("Kies uw naam", OWNER)
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()
    person.workspace.open_client(anna.id)
    person.sees("Anna Proefman")
    person.idle()
    yield person, anna
    person.abandon()


def opened(person: Driver) -> KioskWindow:
    """Press F8 and wait for the client's screen."""
    person.keys("F8")
    kiosk = person.workspace.kiosk
    until(lambda: kiosk.window is not None)
    window = kiosk.window
    assert window is not None
    settle()
    return window


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys as the client does, where the focus is."""
    for key in keys:
        at: QWidget | None = widget.focusWidget()
        QTest.keyClick(at or widget, key)
        settle()


def sign(window: KioskWindow) -> None:
    """Write with the mouse."""
    pad, left = window.page.pad, Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(100, 90))
    for step in range(1, 40):
        QTest.mouseMove(pad, QPoint(100 + 8 * step, 90 + (30 if step % 2 else -30)))
    QTest.mouseRelease(pad, left, pos=QPoint(420, 90))
    settle()


def walk_to(window: KioskWindow, kind: str) -> None:
    """Answer with the first choice, up to a kind of step."""
    for _ in range(60):
        if window.step.kind == kind:
            return
        if window.step.kind == "statement":
            press(window, Qt.Key.Key_Return)
        else:
            press(window, Qt.Key.Key_1)
            press(window, Qt.Key.Key_Return)
    raise AssertionError(f"{kind} never came: {window.step}")


def test_a_client_answers_signs_and_hands_in(desk: tuple[Driver, clients.Client]) -> None:
    person, anna = desk
    window = opened(person)
    assert person.window.isHidden(), "the file stands open beside the client"
    walk_to(window, "consent")
    assert window.page.title.text() == "Onderzoek van de huid en maken van foto’s"
    press(window, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert window.page.hint.text() == WORDS["sign_first"]
    sign(window)
    press(window, Qt.Key.Key_Return)
    while window.step.kind == "consent":
        press(window, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert window.step.kind == "review"
    press(window, Qt.Key.Key_Return)
    until(lambda: window.step.kind == "done")
    assert window.page.title.text() == WORDS["done"]
    assert window.form == KioskForm()

    studio = person.studio
    read = intake.read_health_answers(studio, anna.id)
    assert read is not None
    assert len(read.content.answers) >= 10
    assert read.content.given_by == "client"
    given = {one.purpose: one for one in consents.client_consents(studio, anna.id)}
    assert (given["examination_photos"].answer, given["examination_photos"].method) == ("given", "screen")
    assert given["news_email"].answer == "refused"
    with studio.reading() as session:
        evidence = session.query(ConsentEvidenceRow).one().id
        assert session.query(StatementHandoverRow).filter_by(client_id=anna.id).count() == 1
    strokes = open_evidence(studio, evidence).strokes
    assert strokes is not None
    assert sum(map(len, strokes.lines)) > 20
    image = QImage.fromData(strokes.picture)
    assert (image.width(), image.height()) == (1200, 300)
    assert any(image.pixelColor(x, y).value() < 100 for x in range(0, 1200, 3) for y in range(0, 300, 3))
    assert drafts.read_draft(studio, own_answers.DRAFT, anna.id.hex) is None


def test_only_the_password_leads_back(desk: tuple[Driver, clients.Client]) -> None:
    person, _ = desk
    window = opened(person)
    window.close()
    settle()
    assert window.isVisible()
    window.foot.staff.click()
    window.door.password.setText("niet het wachtwoord")
    press(window.door.password, Qt.Key.Key_Return)
    until(window.door.wrong.text)
    assert person.window.isHidden()
    press(window.door, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.page
    window.foot.staff.click()
    window.door.password.setText(OWNER_PASSWORD)
    press(window.door.password, Qt.Key.Key_Return)
    until(lambda: not person.workspace.kiosk.on)
    assert not person.window.isHidden()


def test_what_was_answered_survives_a_crash_and_is_never_shown_to_the_desk(desk: tuple[Driver, clients.Client]) -> None:
    person, anna = desk
    window = opened(person)
    walk_to(window, "question")
    press(window, Qt.Key.Key_2, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_1)
    here, answers = window.form.at, dict(window.form.answers)
    until(lambda: person.workspace.kiosk.keeper.exists and not person.workspace.kiosk.keeper.changed)
    window.let_go()
    person.crash()
    person.sees("Kies uw naam")
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()
    person.workspace.open_client(anna.id)
    person.sees("Anna Proefman")
    again = opened(person)
    assert again.form.answers == answers
    assert again.form.at == here


def test_nobody_there_covers_it_and_a_touch_leads_on(desk: tuple[Driver, clients.Client]) -> None:
    person, _ = desk
    window = opened(person)
    walk_to(window, "question")
    window._idle.timeout.emit()
    settle()
    assert window.pages.currentWidget() is window.away
    assert window.head.isHidden()
    QTest.mouseClick(window.away, Qt.MouseButton.LeftButton)
    settle()
    assert window.pages.currentWidget() is window.page
    window._idle.timeout.emit()
    locked: list[str] = []
    person.workspace.lock_wanted.connect(locked.append)
    window.given_up.emit()
    assert locked == ["idle"]


def test_keys_without_business_here_do_nothing(desk: tuple[Driver, clients.Client]) -> None:
    person, _ = desk
    window = opened(person)
    walk_to(window, "question")
    before = (window.form.at, dict(window.form.answers), person.workspace.page, person.workspace.privacy.on)
    handle = window.windowHandle()
    assert handle is not None
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_K, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_Q, Qt.Key.Key_1, Qt.Key.Key_C, Qt.Key.Key_V):
        QTest.keyClick(handle, key, control)
    for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(handle, key, alt)
    for number in range(12):
        QTest.keyClick(handle, Qt.Key(Qt.Key.Key_F1 + number))
    settle()
    assert (window.form.at, dict(window.form.answers), person.workspace.page, person.workspace.privacy.on) == before
    assert person.workspace.kiosk.window is window
    assert window.isVisible()


def test_the_other_language_and_larger_letters_keep_what_was_answered(desk: tuple[Driver, clients.Client]) -> None:
    person, _ = desk
    window = opened(person)
    walk_to(window, "question")
    press(window, Qt.Key.Key_1)
    answers, title = dict(window.form.answers), window.page.title.text()
    small = window.page.title.font().pixelSize()
    window.head.language.click()
    window.head.letters.click()
    settle()
    assert window.page.title.text() != title
    assert window.page.title.font().pixelSize() > small
    assert window.form.answers == answers
    assert window.page.answers.value()


def test_from_sixteen_alone_and_before_that_staff_asks_for_consent(home: Home) -> None:
    studio = home.practitioner()
    young = clients.register_client(studio, replace(KAREL, born="25-11-2010", first_name="Jong"))
    grown = clients.register_client(studio, replace(KAREL, born="24-11-2010", first_name="Ouder"))
    assert studio.today().isoformat() == "2026-11-24"
    assert not own_answers.open_own_screen(studio, young.id).asks_consents
    own = own_answers.open_own_screen(studio, grown.id)
    assert own.asks_consents
    assert "share_gp" not in [text.purpose for text in own.texts["nl"]], "nobody to share with"
    assert "sensitive_photos" not in [text.purpose for text in own.texts["nl"]]


def test_a_receptionist_posts_and_can_never_read_it_back(home: Home) -> None:
    studio = home.receptionist()
    anna = clients.register_client(studio, ANNA)
    form = KioskForm(given_by="client", answers={"sunbed": "never"}, statement=True)
    _hand_in(studio, anna.id, form)
    with pytest.raises(Denied):
        intake.read_health_answers(studio, anna.id)
    there = handed_in.handed_in(studio, anna.id)
    assert (there.health_at, there.statement, there.purposes) == (studio.now(), True, frozenset())
    with studio.reading() as session:
        sealed = session.query(HealthAnswersRow).filter_by(client_id=anna.id).one().sealed
        assert session.query(ConsentRow).filter_by(client_id=anna.id).count() == 0
    assert b"sunbed" not in sealed


def _hand_in(studio: Studio, client_id: object, form: KioskForm) -> None:
    from skintwin_desktop.core.questionnaire import questionnaire

    answers = own_answers.OwnAnswers(form.health(questionnaire("nl")), statement_given=form.statement)
    own_answers.hand_in_own_answers(studio, client_id, answers)  # type: ignore[arg-type]


def test_a_slip_of_a_finger_is_no_signature() -> None:
    assert not is_signature(())
    assert not is_signature((((500, 100, 0),),))
    assert not is_signature((((500, 100, 0), (499 + LEAST_PARTS, 100, 20)),))
    assert is_signature((((500, 100, 0), (500 + LEAST_PARTS, 100, 20)),))
    assert length((((0, 0, 0), (300, 400, 1)), ((7, 7, 2),))) == 500


def test_the_form_comes_back_as_it_was_kept() -> None:
    application()
    form = KioskForm("client", 7, {"sunbed": "more"}, {"x": "ja, 😀 \"woorden\""}, {"teaching": "given"},
                     {"teaching": (((100, 200, 3), (400, 200, 30)),)}, statement=True)  # fmt: skip
    assert KioskForm.of(json.loads(json.dumps(form.values()))) == form
    assert KioskForm.of({}) == KioskForm()


def test_every_word_stands_in_both_languages() -> None:
    dutch, english = client_words("nl"), client_words("en")
    assert set(dutch) == set(english)
    for name, text in dutch.items():
        assert text
        assert {mark for mark in ("%1", "%2") if mark in text} == {
            mark for mark in ("%1", "%2") if mark in english[name]
        }
    assert RECEPTIONIST_PASSWORD not in " ".join(dutch.values())
