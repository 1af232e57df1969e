"""The form of the risk profile: what only the practitioner sees and counts, the reason in words, and the class."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.profile import RiskBeside, RiskChoices, input_code
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.profile_words import input_name, input_value
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

ASKED = (
    "atypical_naevus_changed",
    "giant_congenital_naevus",
    "dense_freckles",
    "actinic_damage",
    "premalignant_lesion",
    "own_melanoma",
    "own_other_skin_cancer",
    "hereditary_melanoma_family",
)
"""What the practitioner answers with yes, no or not known."""
_EYES = ("blue", "grey_or_green", "dark")
_HAIR = ("red", "blonde", "light_brown", "dark_brown_or_black")
_UNKNOWN = "unknown"
_SCROLL_BAR = 12


class AskedRow(QWidget):
    """One thing to see or confirm: its words, what the client said of it, and yes, no or not known."""

    chosen = Signal()

    def __init__(self, name: str, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        options = (Option("yes", self.tr("Yes")), Option("no", self.tr("No")), Option(_UNKNOWN, self.tr("Not known")))
        self.segments = Segments(input_name(name), options, small=True)
        self.said = PrivateLabel(privacy, Private.MEDICAL, "caption", "ink3", wrap=True)
        self.said.hide()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(input_name(name), "body", wrap=True))
        column.addWidget(self.said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(column, 1)
        layout.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        self.segments.chosen.connect(self._tell)

    def _tell(self, _: tuple[str, ...]) -> None:
        self.chosen.emit()

    def value(self) -> bool | None:
        """Return yes, no, or None when it is not known."""
        return {"yes": True, "no": False}.get(self.segments.value())

    def say(self, code: str, client_id: UUID | None) -> None:
        """Say what the client answered; an empty code says nothing."""
        self.said.show_value(self.tr("client: %1").replace("%1", input_value(code)) if code else "", client_id)
        self.said.setVisible(bool(code))


class ProfileForm(Card):
    """What the practitioner fills in and signs. Nothing is chosen beforehand, and nothing here chooses the class.

    Whoever makes it goes through ``steps`` before anything else: its fields get their places in them.
    """

    edited = Signal()
    class_chosen = Signal()
    sign_wanted = Signal()

    def __init__(self, privacy: Privacy, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "user-focus", parent)
        self._privacy = privacy
        self._seen = QWidget()
        self._scrolled = Scrolled(self._seen, self)  # parents first: to get one later restyles everything inside
        self.phototype = Segments(
            self.tr("Skin type"), [Option(one, one) for one in ("I", "II", "III", "IV", "V", "VI")], stretch=True
        )
        bands = [Option(code, input_value(code)) for code in ("0_50", "51_100", "more_than_100")]
        self.naevi = Segments(self.tr("Moles"), bands, stretch=True)
        self.atypical = QLineEdit()
        self.atypical.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,3}"), self))
        self.asked: dict[str, AskedRow] = {}
        self.eyes = self._list(_EYES)
        self.hair = self._list(_HAIR)
        self.reason = LongText(lines=3)
        self.risk_class = Segments(
            self.tr("Risk class"),
            [Option(one, words.risk_class(one)) for one in ("standard", "raised", "high")],
            stretch=True,
        )
        self.proposal = PrivateLabel(privacy, Private.MEDICAL, "small", "ink3", wrap=True)
        self.problem = Note("danger")
        self.sign = KeyButton(self.tr("Sign the profile"), kind=PRIMARY, icon="pen-nib", keys=("Ctrl", "Enter"))
        self.steps = self._make()

    def _make(self) -> Steps:
        yield
        self.asked |= {name: AskedRow(name, self._privacy, self._seen) for name in ASKED}
        yield
        self._fields()
        yield
        self._build()
        self._connect()

    @staticmethod
    def _list(codes: Sequence[str]) -> ComboBox:
        return ComboBox([Option(code, input_value(code)) for code in codes] + [Option(_UNKNOWN, input_value(""))])

    # --- layout ---

    def _fields(self) -> None:
        self.phototype_field = Field(self.tr("Skin type, confirmed"), self.phototype)
        self.naevi_field = Field(self.tr("Moles on the whole body"), self.naevi)
        self.atypical_field = Field(self.tr("Atypical moles"), self.atypical)
        self.eyes_field = Field(input_name("eye_colour"), self.eyes)
        self.hair_field = Field(input_name("hair_colour"), self.hair)
        self.reason_field = Field(self.tr("Reason, in your words"), self.reason, required=True)
        self.class_field = Field(self.tr("Risk class"), self.risk_class, required=True)

    def _build(self) -> None:
        column = QVBoxLayout(self._seen)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.phototype_field)
        column.addWidget(self.proposal)
        column.addWidget(self.naevi_field)
        three = QHBoxLayout()
        three.setSpacing(12)
        for field in (self.atypical_field, self.eyes_field, self.hair_field):
            three.addWidget(field, 1)
        column.addLayout(three)
        for row in self.asked.values():
            column.addWidget(row)
        column.addStretch(1)
        self.add_flush(self._scrolled, 1)
        foot = self.foot()
        judged = QVBoxLayout()
        judged.setSpacing(8)
        judged.addWidget(self.reason_field)
        judged.addWidget(self.class_field)
        judged.addWidget(self.problem)
        last = QHBoxLayout()
        last.setSpacing(8)
        self.kept = Text("", "small", "ink3", wrap=True)
        last.addWidget(self.kept, 1)
        last.addWidget(self.sign)
        judged.addLayout(last)
        foot.addLayout(judged, 1)
        self.problem.hide()
        self.proposal.hide()

    def least_width(self) -> int:
        """Return the width below which something would be cut: the questions beside their scroll bar, and the card."""
        return self._seen.minimumSizeHint().width() + _SCROLL_BAR + 2

    def _connect(self) -> None:
        for field in (
            self.phototype_field,
            self.naevi_field,
            self.atypical_field,
            self.eyes_field,
            self.hair_field,
            self.reason_field,
        ):
            field.edited.connect(self._edited)
        for row in self.asked.values():
            row.chosen.connect(self._edited)
        self.class_field.edited.connect(self._class_chosen)
        self.sign.clicked.connect(self.sign_wanted)

    def _edited(self) -> None:
        self.problem.hide()
        self.reason_field.show_problem("")
        self.edited.emit()

    def _class_chosen(self) -> None:
        self.class_field.show_problem("")
        self.class_chosen.emit()

    # --- values ---

    def choices(self) -> RiskChoices:
        """Return what the practitioner saw, counted or confirmed."""
        counted = self.atypical.text().strip()
        asked = {name: row.value() for name, row in self.asked.items()}
        return RiskChoices(
            phototype=self.phototype.value(),
            common_naevi=self.naevi.value(),
            atypical_naevi=int(counted) if counted else None,
            eye_colour=_known(self.eyes.value()),
            hair_colour=_known(self.hair.value()),
            **asked,
        )

    def clear(self) -> None:
        """Empty every field."""
        self.phototype.set_value()
        self.naevi.set_value()
        self.atypical.clear()
        for row in self.asked.values():
            row.segments.set_value()
            row.say("", None)
        self.eyes.set_value("")
        self.hair.set_value("")
        self.reason.set_text("")
        self.risk_class.set_value()
        self.proposal.hide()
        self.show_error(None, nothing=True)
        self.say_kept("")

    def values(self) -> dict[str, str]:
        """Return what is filled in, for its draft; the class is not in it, it is chosen at signing."""
        found = {row.name: row.segments.value() for row in self.asked.values()}
        return found | {
            "phototype": self.phototype.value(),
            "common_naevi": self.naevi.value(),
            "atypical_naevi": self.atypical.text(),
            "eye_colour": self.eyes.value(),
            "hair_colour": self.hair.value(),
            "reason": self.reason.text(),
        }

    def fill(self, values: dict[str, str]) -> None:
        """Fill in what its draft holds."""
        for row in self.asked.values():
            row.segments.set_value(values.get(row.name, ""))
        self.phototype.set_value(values.get("phototype", ""))
        self.naevi.set_value(values.get("common_naevi", ""))
        self.atypical.setText(values.get("atypical_naevi", ""))
        self.eyes.set_value(values.get("eye_colour", ""))
        self.hair.set_value(values.get("hair_colour", ""))
        self.reason.set_text(values.get("reason", ""))

    # --- what is said ---

    def show_said(self, beside: RiskBeside, client_id: UUID) -> None:
        """Say beside each question what the client answered, and what the ten questions add up to."""
        for name, row in self.asked.items():
            row.say(input_code(getattr(beside.answered, name)), client_id)
        parts = []
        if beside.phototype_points is not None:
            text = self.tr("Ten questions, version 1: %1 points, in the band of type %2.")
            parts.append(text.replace("%1", str(beside.phototype_points)).replace("%2", beside.phototype_reads))
        if beside.answered.phototype is not None:
            parts.append(self.tr("Confirmed earlier: type %1.").replace("%1", beside.answered.phototype))
        self.proposal.show_value(" ".join(parts), client_id)
        self.proposal.setVisible(bool(parts))

    def say_kept(self, text: str) -> None:
        """Say when what is typed was kept."""
        self.kept.setText(text)

    def show_error(self, error: StudioError | None, *, nothing: bool = False) -> None:
        """Say at the fields, or below them, why the profile was not signed."""
        wrong = {problem.field for problem in error.problems} if isinstance(error, Refused) else set()
        self.reason_field.show_problem(
            self.tr("Say in words why you choose this class.") if "risk_reason" in wrong else ""
        )
        self.class_field.show_problem(
            self.tr("Choose a class yourself; none is proposed.") if "risk_class" in wrong else ""
        )
        self.problem.setVisible(not wrong and not nothing)
        if not nothing:
            self.problem.say(sentence(error))
        if wrong:
            (self.reason if "risk_reason" in wrong else self.risk_class).setFocus(Qt.FocusReason.OtherFocusReason)


def _known(code: str) -> str:
    return "" if code == _UNKNOWN else code
