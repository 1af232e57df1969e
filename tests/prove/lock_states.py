"""The states of the interface in which the screen must lock: what is open, under way, held down or at work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from skintwin_desktop.core import lesions, photos, results, screening
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.ui.choose_file import choose_files, choose_folder, choose_pdf
from skintwin_desktop.ui.jobs import JobProgress
from skintwin_desktop.ui.printing import print_pages
from skintwin_desktop.ui.result_preview import draft_pages
from skintwin_desktop.ui.widgets.body_map import BodyMap
from tests.builders import ANNA, KAREL, OWNER, OWNER_PASSWORD, Home, intake_entry, take_in
from tests.core.world import picture_file
from tests.driver import Driver, until
from tests.prove.visits import noise_picture

SIGNED, UNDER_WAY = "Proefman", "van Voorbeeld"
_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_LESIONS, _PICTURES, _PROFILE, _RESULT = range(4)
_MANY = 60
"""Pictures that are being taken in while the screen locks."""


def furnish(home: Home, folder: Path) -> None:
    """Make a client whose result is signed and one whose visit is under way, and pictures on a card."""
    studio = home.practitioner()
    done = take_in(studio)
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    photos.take_in_pictures(studio, visit, [picture_file(folder, "one.jpg")], kind="dermoscopy", lesion_id=lesion)
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Rustig", action="gp_regular"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())
    plan = intake_entry(studio).appointment
    assert plan is not None
    later = replace(plan, starts_at=plan.starts_at.replace(hour=13))
    second = take_in(studio, KAREL, appointment=later)
    visit = screening.start_visit(studio, second.client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    photos.take_in_pictures(studio, visit, [picture_file(folder, "two.jpg")], kind="dermoscopy", lesion_id=lesion)
    home.close_all()
    for seed in range(6):
        noise_picture(folder, f"card-{seed}.jpg", seed=seed, size=(1600, 1200))


@dataclass
class Desk:
    """The person at the desk, and what lies on the card."""

    person: Driver
    card: Path

    # --- getting there ---

    def sign_in(self) -> None:
        person = self.person
        person.sees("Kies uw naam", OWNER)
        person.type("Wachtwoord", OWNER_PASSWORD)
        person.keys("Return")
        person.sees("Kluis versleuteld", seconds=30)
        person.idle()

    def open(self, name: str) -> None:
        person = self.person
        person.keys("Ctrl+W")
        person.idle()
        person.finds(name)
        until(lambda: person.workspace.page == "client", f"{name} does not open")
        person.idle()

    def visit(self, tab: int) -> None:
        person = self.person
        if person.workspace.page != "screening":
            self.open(UNDER_WAY)
            person.keys("F4")
            until(lambda: person.workspace.page == "screening", "the screening does not open")
            person.idle()
        person.click(person.visit.tabs[tab])
        person.idle()

    def _focused(self) -> QLineEdit | QPlainTextEdit:
        found = QApplication.focusWidget()
        assert isinstance(found, QLineEdit | QPlainTextEdit), found
        return found

    # --- places ---

    def today(self) -> None:
        self.person.keys("Ctrl+1")

    def clients(self) -> None:
        self.person.keys("Ctrl+2")

    def results(self) -> None:
        self.person.keys("Ctrl+5")

    def file(self) -> None:
        self.open(SIGNED)

    def intake(self) -> None:
        self.person.keys("Ctrl+3")
        self.person.sees("Voornaam")

    def lesions(self) -> None:
        self.visit(_LESIONS)

    def pictures(self) -> None:
        self.visit(_PICTURES)

    def profile(self) -> None:
        self.visit(_PROFILE)

    def draft_result(self) -> None:
        self.visit(_RESULT)

    def signed_result(self) -> None:
        self.open(SIGNED)
        person = self.person
        screen = person.workspace.screens.client
        titles = [one for one in person.widgets() if str(one.property("text") or "").startswith("Bezoek ")]
        assert titles, screen
        person.click(titles[-1])
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        person.idle()
        person.keys("F7")
        person.idle()

    def lesion_in_hand(self) -> None:
        self.lesions()
        self.person.visit.lesions.choose_number(1)
        self.person.idle()

    # --- edits under way ---

    def typing_a_name(self) -> None:
        self.intake()
        self.person.type("Voornaam", "Onaf")

    def text_selected(self) -> None:
        self.typing_a_name()
        self._focused().selectAll()

    def typing_a_judgement(self) -> None:
        self.lesion_in_hand()
        self.person.type("Oordeel van de behandelaar", "Nog niet af")

    def typing_a_reason(self) -> None:
        self.profile()
        self.person.type("Onderbouwing, in uw woorden", "Nog niet af")

    def typing_findings(self) -> None:
        self.draft_result()
        self.person.type("Algemene bevindingen", "Nog niet af")

    # --- held down ---

    def _press(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        for kind, point, button in (
            (QEvent.Type.MouseButtonPress, start, _LEFT),
            (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton),
        ):
            where = QPointF(point)
            event = QMouseEvent(kind, where, widget.mapToGlobal(where), button, _LEFT, _PLAIN)
            QApplication.sendEvent(widget, event)
            QApplication.processEvents()

    def dragging_on_the_map(self) -> None:
        self.lesions()
        body = self.person.find("Lichaamskaart", BodyMap)
        middle = body.rect().center()
        self._press(body, middle, middle + QPoint(40, 30))

    def dragging_over_text(self) -> None:
        self.typing_a_name()
        line = self._focused()
        self._press(line, QPoint(4, 8), QPoint(40, 8))

    def holding_a_button(self) -> None:
        self.today()
        button = self.person.workspace.top.user
        self._press(button, button.rect().center(), button.rect().center())

    # --- what lies over it ---

    def palette(self) -> None:
        self.person.keys("Ctrl+K")
        self.person.find_palette()

    def palette_with_answers(self) -> None:
        self.palette()
        palette = self.person.find_palette()
        self.person.type(palette.field.accessibleName(), SIGNED[:5])
        until(lambda: palette._found, "nobody found")

    def keys(self) -> None:
        self.person.keys("F1")

    def menu(self) -> None:
        self.person.click(self.person.workspace.top.user)
        until(lambda: QApplication.activePopupWidget() is not None, "no menu")

    def submenu(self) -> None:
        self.menu()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        below = next(one for one in menu.findChildren(QMenu) if not one.isEmpty())
        menu.setActiveAction(below.menuAction())
        below.popup(menu.mapToGlobal(QPoint(20, 20)))

    def menu_of_a_field(self) -> None:
        self.typing_a_name()
        line = self._focused()
        menu = line.createStandardContextMenu()
        menu.setParent(line, menu.windowFlags())
        menu.popup(line.mapToGlobal(QPoint(5, 5)))

    def list_open(self) -> None:
        self.intake()
        box = next(one for one in self.person.widgets() if isinstance(one, QComboBox) and one.isEnabled())
        box.showPopup()
        until(lambda: QApplication.activePopupWidget() is not None, "no list")

    def tooltip(self) -> None:
        self.today()
        button = self.person.workspace.top.lock
        where = button.rect().center()
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, where, button.mapToGlobal(where)))

    def fault(self) -> None:
        self.today()
        self.person.workspace.show_fault(None)

    def other_file(self) -> None:
        self.lesions()
        self.person.finds(SIGNED)
        self.person.idle()

    def take_in_dialog(self) -> None:
        self.lesion_in_hand()
        self.person.keys("F5")
        self.person.sees("Inlezen")

    def file_dialog(self) -> None:
        self.take_in_dialog()
        choose_files(self.person.window, "Foto’s kiezen", ["* (*)"], lambda _: None)

    def folder_dialog(self) -> None:
        self.today()
        choose_folder(self.person.window, "Map kiezen", lambda _: None)

    def save_dialog(self) -> None:
        self.draft_result()
        choose_pdf(self.person.window, "Bewaren", "uitslag.pdf", lambda _: None)

    def print_dialog(self) -> None:
        self.draft_result()
        image = QImage(210, 297, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        path = self.card / "page.png"
        image.save(str(path))
        print_pages(self.person.window, [path.read_bytes()], "Afdrukken")

    def print_preview(self) -> None:
        self.draft_result()
        until(lambda: self.person.visit.result.preview.pages, "no preview", seconds=40)

    # --- how it looks ---

    def privacy(self) -> None:
        self.file()
        self.person.keys("F9")

    def curtain(self) -> None:
        self.file()
        self.person.keys("Shift+F9")

    def exam_room(self) -> None:
        self.lesions()
        self.person.keys("F10")

    def maximised(self) -> None:
        self.clients()
        self.person.window.showMaximized()

    def waiting(self) -> None:
        self.today()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)

    # --- at work ---

    def taking_in(self) -> None:
        self.lesion_in_hand()
        studio, under_way = self.person.studio, self.person.workspace.file.visit
        assert under_way is not None
        files = [self.card / f"card-{seed}.jpg" for seed in range(6)] * (_MANY // 6)

        def work(*_: object, progress: JobProgress) -> object:
            return [
                photos.take_in_pictures(studio, under_way.id, [one], kind="overview", progress=progress)
                for one in files
            ]

        self.person.workspace.jobs.run_long(self.person.window, work)

    def exporting(self) -> None:
        self.draft_result()
        studio, under_way = self.person.studio, self.person.workspace.file.visit
        assert under_way is not None
        for _ in range(12):
            self.person.workspace.jobs.run(
                self.person.window, draft_pages, studio, under_way.id, ResultPlan(), 150, then=_forget, on_error=_forget
            )

    def searching(self) -> None:
        self.today()
        self.palette()
        field = self.person.find_palette().field
        for text in ("p", "pr", "pro", "proe", "proef"):
            field.setText(text)

    def several_things(self) -> None:
        self.exporting()
        self.keys()
        choose_files(self.person.window, "Foto’s kiezen", ["* (*)"], lambda _: None)


def _forget(_: object) -> None:
    """Take no notice."""


STATES: dict[str, Callable[[Desk], None]] = {
    name: getattr(Desk, name)
    for name in (
        "today", "clients", "file", "intake", "results", "lesions", "lesion_in_hand", "pictures", "profile",
        "draft_result", "signed_result", "typing_a_name", "text_selected", "typing_a_judgement", "typing_a_reason",
        "typing_findings", "dragging_on_the_map", "dragging_over_text", "holding_a_button", "palette",
        "palette_with_answers", "keys", "menu", "submenu", "menu_of_a_field", "list_open", "tooltip", "fault",
        "other_file", "take_in_dialog", "file_dialog", "folder_dialog", "save_dialog", "print_dialog",
        "print_preview", "privacy", "curtain", "exam_room", "maximised", "waiting", "taking_in", "exporting",
        "searching", "several_things",
    )
}  # fmt: skip
assert ANNA.last_name == SIGNED
