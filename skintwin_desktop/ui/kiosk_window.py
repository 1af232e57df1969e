"""The client's own screen: one client's intake, a question a page, and no way out but through staff."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core.consents import ConsentText
from skintwin_desktop.core.own_answers import OwnScreen
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import consents
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.kiosk_away import Away
from skintwin_desktop.ui.kiosk_form import CONSENT, DONE, QUESTION, REVIEW, STATEMENT, WELCOME, KioskForm, Step
from skintwin_desktop.ui.kiosk_keys import lets_through
from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.kiosk_pages import KioskPage
from skintwin_desktop.ui.kiosk_parts import KioskFoot, KioskHead
from skintwin_desktop.ui.staff_door import StaffDoor

COVER_MS = 120_000
"""How long nobody touches it before a neutral page lies over everything."""
WATCH_MS = 500
"""How often is looked whether it still stands in front."""
MISSES = 3
"""How often it may be found away and come back before that is a reason to lock."""
GONE_MS = 480_000
"""How much longer before it closes; what was answered is kept."""
SECONDS_EACH = 14
"""What a question takes about, for what is said to be left."""
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_TOUCHED = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress, QEvent.Type.Wheel,
}  # fmt: skip


class KioskWindow(QWidget):
    """Fills a screen. It knows the client whose screen it is, and nothing of any file."""

    edited = Signal()
    """Something was answered that is to be kept."""
    hand_in_wanted = Signal()
    staff_came = Signal()
    """Somebody gave the password of who is signed in."""
    taken_away = Signal()
    """The window is not on the screen any more, whoever did that."""
    given_up = Signal()
    """Nobody has touched it for ten minutes."""

    def __init__(self, studio: Studio, jobs: Jobs, own: OwnScreen, form: KioskForm) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setWindowTitle("SkinTwin")
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.own, self.form = own, form
        self._studio = studio
        self.kiosk = KioskLook(own.language, self)
        self.head, self.foot = KioskHead(self.kiosk), KioskFoot(self.kiosk)
        self.page = KioskPage(self.kiosk)
        self.door = StaffDoor(studio, jobs, self.kiosk)
        self.away = Away(self.kiosk)
        self.pages = QStackedWidget()
        for widget in (self.page, self.door, self.away):
            self.pages.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self._done = self._let_go = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(COVER_MS)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(GONE_MS)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._missed = 0
        self._connect()
        self.show_step()

    def _connect(self) -> None:
        self.page.back_wanted.connect(self._back)
        self.page.next_wanted.connect(self._next)
        self.page.edited.connect(self._take)
        self.page.answers.chosen.connect(self._follow_answer)
        self.kiosk.changed.connect(self._speak)
        self.foot.staff.clicked.connect(self.ask_staff)
        self.door.left.connect(self._leave_door)
        self.door.opened.connect(self.staff_came)
        self.away.touched.connect(self._come_back)
        self._idle.timeout.connect(self._cover)
        self._gone.timeout.connect(self.given_up)
        self._watch.timeout.connect(self._look)

    # --- on the screen ---

    def fill(self, screen: QScreen) -> None:
        """Fill a screen and take the keyboard."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # the last one that was installed looks first
        self._idle.start()
        self._watch.start()

    def _look(self) -> None:
        """Come back to the front whatever the window manager did; where that does not help, tell."""
        if self._let_go or not self.isVisible():
            return
        handle = self.windowHandle()
        whole = bool(self.windowState() & Qt.WindowState.WindowFullScreen) and self.size() == handle.screen().size()
        shown = handle.isExposed() and not self.windowState() & Qt.WindowState.WindowMinimized
        self._missed = 0 if shown else self._missed + 1
        if self._missed > 1:
            self.hide()  # shown anew it leads the window manager to where it is
        if not whole or not shown:
            self.setGeometry(handle.screen().geometry())
            self.showFullScreen()
        if not shown or QGuiApplication.focusWindow() is None:
            self.raise_()
            self.activateWindow()
        if self._missed > MISSES:
            self._missed = 0
            self.taken_away.emit()

    def let_go(self) -> None:
        """Close for good; before that nothing closes it."""
        self._let_go = True
        self._idle.stop()
        self._gone.stop()
        self._watch.stop()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: whoever wants it closed comes through the door for staff."""
        if not self._let_go:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Look at once when the window manager did something with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self, self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let only keys in that have business here, and count from the last touch."""
        kind = event.type()
        if kind in _TOUCHED and self.pages.currentWidget() is not self.away:
            self._idle.start()
        if kind in _KEYS and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return not lets_through(event)
        return False

    # --- what is asked ---

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps as the answers so far make them."""
        return self.form.steps(questionnaire(self.kiosk.language), self._texts())

    @property
    def step(self) -> Step:
        """Return where the client is."""
        if self._done:
            return Step(DONE)
        return self.steps[min(self.form.at, len(self.steps) - 1)]

    def _texts(self) -> tuple[ConsentText, ...]:
        return self.own.texts[self.kiosk.language] if self.own.asks_consents else ()

    def _speak(self) -> None:
        self.away.speak()
        self.show_step()

    def show_step(self) -> None:
        """Show where the client is, in the language that was chosen."""
        step = self.step
        {
            WELCOME: self._show_welcome,
            STATEMENT: self._show_statement,
            QUESTION: self._show_question,
            CONSENT: self._show_consent,
            REVIEW: self._show_review,
            DONE: self._show_done,
        }[step.kind](step)
        self._show_progress(step)
        self._order()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        """Let the Tab key go from the top of the page to its end, and then to the bars."""
        head = self.head
        stops = (self.page, *self.page.stops(), self.foot.staff, head.language, head.letters)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_progress(self, step: Step) -> None:
        word, steps = self.kiosk.word, self.steps
        same = [one for one in steps if one.kind == step.kind]
        name = {QUESTION: "question_of", CONSENT: "consent_of"}.get(step.kind, "")
        at = word(name, same.index(step) + 1, len(same)) if name else ""
        here = self.form.at
        minutes = ceil((len(steps) - here) * SECONDS_EACH / 60)
        left = (
            word("almost") if minutes < 1 else (word("minute_left") if minutes == 1 else word("minutes_left", minutes))
        )
        self.head.show_progress(at, left if at else "", here / max(1, len(steps) - 1))

    def _show_welcome(self, _: Step) -> None:
        word = self.kiosk.word
        minutes = max(1, round(len(self.steps) * SECONDS_EACH / 60))
        self.page.begin(word("welcome", self.own.studio), word("welcome_text", minutes), forward=word("begin"))
        offered = (("client", word("for_myself")), ("representative", word("for_other")))
        self.page.answers.offer(offered, self.form.given_by)
        self.foot.say("sealed")

    def _show_statement(self, _: Step) -> None:
        word = self.kiosk.word
        text = self.own.statement_text or word("statement_missing")
        intro = word("statement_dated", words.day(self.own.statement_dated))
        self.page.begin(word("statement"), f"{intro}\n\n{text}", back=word("back"), forward=word("statement_read"))
        self.foot.say("")

    def _show_question(self, step: Step) -> None:
        word = self.kiosk.word
        question = questionnaire(self.kiosk.language).question(step.id)
        self.page.begin(question.text, question.explained, back=word("back"), forward=word("next"))
        chosen = self.form.answers.get(step.id, "")
        self.page.answers.offer([(choice.id, choice.text) for choice in question.choices], chosen)
        if question.detail_after:
            label = question.detail or word("your_words")
            self.page.ask_words(label, self.form.details.get(step.id, ""), shown=chosen in question.detail_after)
        self.foot.say("sealed")

    def _show_consent(self, step: Step) -> None:
        word = self.kiosk.word
        text = next(one for one in self.own.texts[self.kiosk.language] if one.purpose == step.id)
        answer = self.form.consents.get(step.id, "")
        forward = word("sign") if answer == consents.GIVEN else word("next")
        self.page.begin(text.title, text.text, back=word("back"), forward=forward)
        offered = ((consents.GIVEN, word("yes")), (consents.REFUSED, word("no")))
        self.page.answers.offer(offered, answer, beside=True)
        strokes = self.form.strokes.get(step.id, ())
        self.page.ask_signature(self._signer(), strokes, self.form.typed.get(step.id, ""))
        self.page.show_signature(shown=answer == consents.GIVEN)
        self.foot.say("refusing_required" if text.required else "refusing")

    def _signer(self) -> str:
        """Return who signs; of a representative the name is not known here."""
        return self.own.name if self.form.given_by != "representative" else ""

    def _show_review(self, _: Step) -> None:
        word = self.kiosk.word
        answered, all_, discussed = self.form.counts(questionnaire(self.kiosk.language))
        lines = [word("review_text", answered, all_)]
        if discussed:
            lines.append(word("review_discuss", discussed))
        if self.own.asks_consents:
            given = [one for one in self.form.consents.values() if one == consents.GIVEN]
            lines.append(word("review_consents", len(given), len(self.form.consents) - len(given)))
        else:
            lines.append(word("minor"))
        self.page.begin(word("review"), "\n\n".join(lines), back=word("back"), forward=word("hand_in"))
        self.foot.say("sealed")

    def _show_done(self, _: Step) -> None:
        word = self.kiosk.word
        self.page.begin(word("done"), word("done_text"))
        self.foot.say("")

    # --- answers ---

    def _take(self) -> None:
        """Take over what is on the page, as it is typed."""
        step = self.step
        if step.kind == WELCOME:
            self.form.given_by = self.page.answers.value()
        elif step.kind == QUESTION:
            self._set(self.form.answers, step.id, self.page.answers.value())
            self._set(self.form.details, step.id, self.page.said())
        elif step.kind == CONSENT:
            self._set(self.form.consents, step.id, self.page.answers.value())
            given = self.form.consents.get(step.id) == consents.GIVEN
            self.form.strokes[step.id] = self.page.pad.strokes if given else ()
            self._set(self.form.typed, step.id, self.page.name_typed() if given else "")
        self.edited.emit()

    @staticmethod
    def _set(into: dict[str, str], name: str, value: str) -> None:
        if value:
            into[name] = value
        else:
            into.pop(name, None)

    def _follow_answer(self, answer: str) -> None:
        """Show what an answer asks for: own words, or a signature."""
        step = self.step
        if step.kind == QUESTION:
            question = questionnaire(self.kiosk.language).question(step.id)
            self.page.show_words(shown=answer in question.detail_after)
        elif step.kind == CONSENT:
            given = answer == consents.GIVEN
            self.page.show_signature(shown=given)
            self.page.next.say(self.kiosk.word("sign" if given else "next"))

    def _back(self) -> None:
        self.form.at = max(0, self.form.at - 1)
        self.edited.emit()
        self.show_step()

    def _next(self) -> None:
        step, word = self.step, self.kiosk.word
        if step.kind in {WELCOME, QUESTION, CONSENT} and not self.page.answers.value():
            self.page.warn(word("choose_first"))
            return
        if step.kind == CONSENT and not self.form.signed(step.id, self._signer()):
            self.page.warn(word("type_first" if self.page.by_name else "sign_first"))
            return
        if step.kind == REVIEW:
            self.page.next.setEnabled(False)
            self.page.next.say(word("busy"))
            self.hand_in_wanted.emit()
            return
        if step.kind == STATEMENT:
            self.form.statement = True
        self.form.at += 1
        self.edited.emit()
        self.show_step()

    def handed_in(self) -> None:
        """Show that everything is done; nothing that was answered is held any more."""
        self.page.next.setEnabled(True)
        self.form, self._done = KioskForm(), True
        self.show_step()

    def not_handed_in(self) -> None:
        """Say that it did not work; everything is still there."""
        self.page.next.setEnabled(True)
        self.show_step()
        self.page.warn(self.kiosk.word("not_handed_in"))

    # --- staff, and nobody ---

    def ask_staff(self) -> None:
        """Ask for the password of who is signed in, over the client's page."""
        self.pages.setCurrentWidget(self.door)
        self.foot.staff.hide()
        self.door.ask()

    def _leave_door(self) -> None:
        self.pages.setCurrentWidget(self.page)
        self.foot.staff.show()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        self._gone.start()
        self.away.speak()
        self.pages.setCurrentWidget(self.away)
        self.head.hide()
        self.foot.hide()
        self.away.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_back(self) -> None:
        self.head.show()
        self.foot.show()
        self._leave_door()
        self._gone.stop()
        self._idle.start()
