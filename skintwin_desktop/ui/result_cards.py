"""The cards beside the preview: what goes into the report, its editions, and what signing means."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.results import Result
from skintwin_desktop.errors import StudioError, VisitIncomplete
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.result_check import LesionLinks
from skintwin_desktop.ui.result_state import LANGUAGES
from skintwin_desktop.ui.widgets.buttons import LINK, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, Note
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.choices import Check, Option, Segments
from skintwin_desktop.ui.widgets.fields import LongText
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

translate = QCoreApplication.translate


class PlanCard(Card):
    """The card "In the report": what the practitioner chooses besides the file itself."""

    changed = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(translate("PlanCard", "In the report"), "sliders-horizontal", parent)
        languages = tuple(Option(code, intake_words.language(code)) for code in LANGUAGES)
        self.language = Segments(self.tr("Language of the report"), languages, stretch=True)
        self.pictures_of_all = Check(self.tr("Pictures of all lesions"))
        self.general = LongText(lines=5)
        self.general.setAccessibleName(self.tr("General findings"))
        self.veil = Veil(self.general, privacy)
        self.signed = PrivateLabel(privacy, Private.MEDICAL, wrap=True)
        self.kept = Text("", "small", "ink3")
        rows = self.padded(spacing=4)
        rows.addWidget(Text(self.language.accessibleName(), "small", "ink2"))
        rows.addWidget(self.language)
        rows.addSpacing(6)
        rows.addWidget(self.pictures_of_all)
        rows.addSpacing(6)
        rows.addWidget(Text(self.general.accessibleName(), "small", "ink2"))
        rows.addWidget(self.veil)
        rows.addWidget(self.signed)
        rows.addWidget(self.kept)
        self.language.chosen.connect(self.changed)
        self.pictures_of_all.toggled.connect(self.changed)
        self.general.textChanged.connect(self.changed)

    def entered(self) -> ResultPlan:
        """Return what is chosen."""
        return ResultPlan(self.language.value(), self.general.text(), self.pictures_of_all.isChecked())

    def show_plan(self, plan: ResultPlan, client_id: UUID | None, *, frozen: bool) -> None:
        """Show a plan without telling anybody; ``frozen`` once it is signed."""
        self.blockSignals(True)
        self.language.set_value(plan.language)
        self.pictures_of_all.setChecked(plan.pictures_of_all)
        self.general.set_text(plan.general)
        self.blockSignals(False)
        self.language.setEnabled(not frozen)
        self.pictures_of_all.setVisible(not frozen)
        self.general.setReadOnly(frozen)
        self.general.setPlaceholderText(self.tr("Short sentences, plain words."))
        self.veil.show_client(client_id)
        self.veil.setVisible(not frozen)
        self.signed.setVisible(frozen)
        self.signed.show_value((plan.general.strip() or self.tr("Nothing written.")) if frozen else "", client_id)

    def say_kept(self, text: str) -> None:
        """Say when what is typed was kept."""
        self.kept.setText(text)
        self.kept.setVisible(bool(text))


class VersionsCard(Card):
    """The card "Versions": the draft, or what was signed and added since."""

    add_wanted = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(translate("VersionsCard", "Versions"), "clock-counter-clockwise", parent)
        self._privacy = privacy
        self.add = KeyButton(self.tr("Add"), kind=LINK)
        self.add.setAccessibleName(self.tr("Add to the signed result"))
        self.add_to_head(self.add)
        self._rows = self.padded(spacing=7)
        self._shown: list[QWidget] = []
        self.add.clicked.connect(self.add_wanted)

    def texts(self) -> list[str]:
        """Return the lines as they stand."""
        return [row.accessibleName() for row in self._shown]

    def clear(self) -> None:
        """Show no versions."""
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        self.add.hide()

    def show_draft(self, kept: str) -> None:
        """Show that there is only a draft, kept at a time."""
        self.clear()
        self._row(self.tr("1 · draft"), kept, strong=False)

    def show_signed(self, result: Result) -> None:
        """Show the editions, the latest first."""
        self.clear()
        for addendum in reversed(result.addenda):
            title = self.tr("%1 · addendum").replace("%1", str(addendum.number + 1))
            row = self._row(title, _when(addendum.signed_at), strong=addendum is result.addenda[-1])
            self._below(row, f"{addendum.signed_by}: {addendum.content.reason}", result.client_id)
        row = self._row(self.tr("1 · final"), _when(result.signed_at), strong=not result.addenda)
        self._below(row, result.signed_by, None)
        self.add.show()

    def _row(self, title: str, when: str, *, strong: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(Text(title, "bodyStrong" if strong else "body"), 1)
        head.addWidget(Text(when, "body"))
        column.addLayout(head)
        row.setAccessibleName(f"{title} {when}")
        self._rows.addWidget(row)
        self._shown.append(row)
        return row

    def _below(self, row: QWidget, text: str, client_id: UUID | None) -> None:
        label = PrivateLabel(
            self._privacy, Private.MEDICAL if client_id else Private.PUBLIC, "small", "ink2", wrap=True
        )
        label.show_value(text, client_id)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(label)


def _when(moment: datetime) -> str:
    return f"{words.day(moment)} {words.clock(moment)}"


class SignCard(Card):
    """The card "Sign": what signing means, what stands in the way, and the button."""

    sign_wanted = Signal()
    lesion_wanted = Signal(int)
    profile_wanted = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(translate("SignCard", "Sign"), "pen-nib", parent)
        self.chip = StatusChip(Chip("neutral", "pencil-simple", self.tr("Draft")))
        self.add_to_head(self.chip)
        self.button = KeyButton(self.tr("Sign the result"), kind=PRIMARY, icon="pen-nib", keys=("Ctrl", "Enter"))
        self.problem = Note("danger")
        self.links = LesionLinks(privacy)
        self.to_profile = KeyButton(self.tr("Open the risk profile"), kind=LINK, height=22)
        rows = self.padded(spacing=12)
        for icon, text in (
            ("file-text", self.tr("You sign the whole report, as it stands in the preview.")),
            (
                "lock",
                self.tr(
                    "Then it is frozen: nothing of this visit can be changed. "
                    "What you learn later becomes an addendum, with a reason."
                ),
            ),
            ("paper-plane-tilt", self.tr("The visit is finished, and the result waits until it is delivered.")),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(9)
            row.addWidget(Icon(icon, 16, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(text, "body", wrap=True), 1)
            rows.addLayout(row)
        rows.addWidget(self.problem)
        rows.addWidget(self.links)
        rows.addWidget(self.to_profile, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_stretch()
        foot = self.foot()
        foot.addStretch(1)
        foot.addWidget(self.button)
        self.button.clicked.connect(self.sign_wanted)
        self.links.wanted.connect(self.lesion_wanted)
        self.to_profile.clicked.connect(self.profile_wanted)
        self.clear()

    def clear(self) -> None:
        """Take every problem back."""
        self.problem.hide()
        self.links.show_numbers((), None)
        self.to_profile.hide()

    def show_problem(self, error: StudioError | None, client_id: UUID | None) -> None:
        """Say why it was not signed, with a way to each lesion that lacks something."""
        self.problem.say(sentence(error), bold=self.tr("Not signed."))
        self.problem.show()
        incomplete = error if isinstance(error, VisitIncomplete) else VisitIncomplete()
        self.links.show_numbers(incomplete.lesions, client_id)
        self.to_profile.setVisible("risk_profile" in incomplete.missing)
