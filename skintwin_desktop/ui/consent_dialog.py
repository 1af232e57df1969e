"""Asking for a consent: the exact text, one answer, and what this consent needs besides; nothing chosen beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core import consents as actions
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consent_evidence import SUFFIXES
from skintwin_desktop.core.consents import ConsentGiven, ConsentText
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import consents, identity, sites
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import consent_words, intake_words, words
from skintwin_desktop.ui.choose_file import choose_files
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, SuggestBox
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil
from skintwin_desktop.ui.widgets.when import DayLine

_WIDTH = 720


class TextCard(Card):
    """The text that is read, word for word, with its version and a switch to the other language."""

    def __init__(self, texts: Mapping[str, ConsentText], language: str) -> None:
        super().__init__()
        self._texts = texts
        inside = self.padded(margin=14, spacing=6)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.heading = Text("", "section", wrap=True)
        self.language = Segments(
            QCoreApplication.translate("ConsentDialog", "Language of the text"),
            [Option(code, intake_words.language(code)) for code in texts],
            small=True,
        )
        head.addWidget(self.heading, 1)
        head.addWidget(self.language)
        self.words, self.version = Text("", "body", wrap=True), Text("", "caption", "ink3")
        inside.addLayout(head)
        inside.addWidget(self.words)
        inside.addWidget(self.version)
        self.language.set_value(language if language in texts else next(iter(texts), ""))
        self.language.chosen.connect(self.show_text)
        self.show_text()

    @property
    def text(self) -> ConsentText:
        """Return the text that is shown."""
        return self._texts[self.language.value()]

    def show_text(self, *_: object) -> None:
        """Show the text in the chosen language."""
        self.heading.setText(self.text.title)
        self.words.setText(self.text.text)
        dated = self.tr("Text v%1, %2").replace("%1", str(self.text.number))
        self.version.setText(dated.replace("%2", words.day(self.text.dated)))


class ScanChoice(QWidget):
    """Choosing the scan of a signed form."""

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.button = KeyButton(self.tr("Choose a scan …"), icon="file-text")
        self.name = Text(self.tr("None chosen"), "body", "ink3")
        row.addWidget(self.button)
        row.addWidget(self.name, 1)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self._choose)

    def _choose(self) -> None:
        filters = [scan_filter(), self.tr("All files") + " (*)"]
        choose_files(self.window(), self.tr("Choose the scan of the form"), filters, self._chosen)

    def _chosen(self, names: list[str]) -> None:
        self.take(Path(names[0]))

    def take(self, path: Path) -> None:
        """Take a file as the scan."""
        self.path = path
        self.name.setText(path.name)
        self.name.set_tone("ink")


def _begun(words_of: str) -> str:
    """Return words as they begin a line."""
    return words_of[:1].upper() + words_of[1:]


def scan_filter() -> str:
    """Return the filter of a file dialog for scanned forms."""
    word = QCoreApplication.translate("consents", "Scans and PDF")
    return f"{word} ({' '.join('*' + suffix for suffix in SUFFIXES)})"


class ConsentDialog(DeedDialog):
    """Asks one consent of one client, and records the answer."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        client: Client,
        *,
        purpose: str,
        texts: Mapping[str, ConsentText],
    ) -> None:
        super().__init__(window, jobs, words.consent_purpose(purpose), icon="pen-nib", width=_WIDTH)
        self._studio, self._client, self._purpose = studio, client, purpose
        self.text = TextCard(texts, client.language)
        self.body.addWidget(self.text)
        self.answer = Segments(
            self.tr("Answer"),
            [Option(consents.GIVEN, self.tr("Yes, agreed")), Option(consents.REFUSED, self.tr("No"))],
        )
        ways = [way for way in consents.AT_DESK if purpose != "longer_keeping" or way in consents.SIGNED]
        self.method = Segments(self.tr("How"), [Option(way, _begun(consent_words.method(way))) for way in ways])
        self.given_by = Segments(
            self.tr("Given by"),
            [
                Option(one, consent_words.given_by(one))
                for one in (consents.CLIENT, consents.REPRESENTATIVE, consents.BOTH)
            ],
        )
        self.representative, self.recipient, self.service = QLineEdit(), SuggestBox(), QLineEdit()
        self.relation = ComboBox(
            [Option(one, consent_words.relation(one)) for one in consents.RELATIONS], placeholder=self.tr("Choose")
        )
        self.scope = Segments(self.tr("Data"), [Option(one, consent_words.scope(one)) for one in consents.SCOPES])
        self.until = DayLine(self._read_day)
        self.regions = Checks(
            self.tr("Parts of the body"), [Option(one, consent_words.region(one)) for one in sites.SENSITIVE]
        )
        self.evidence = ScanChoice()
        self._lay_out(privacy)
        self._prefill()
        self.answer.chosen.connect(self._fit_rows)
        self.method.chosen.connect(self._fit_rows)
        self.given_by.chosen.connect(self._fit_rows)
        self._fit_rows()

    # --- layout ---

    def _lay_out(self, privacy: Privacy) -> None:
        form = QWidget(self)
        self._rows = QVBoxLayout(form)
        self._rows.setContentsMargins(0, 2, 0, 0)
        self._rows.setSpacing(10)
        longer = self._purpose == "longer_keeping"
        self._row(answer=Field(self.tr("Answer"), self.answer, required=True),
                  method=Field(self.tr("How"), self.method, required=True))  # fmt: skip
        self._row(given_by=Field(self.tr("Given by"), self.given_by, required=True))
        self._row(representative=Field(self.tr("Name of the representative"), self.representative, required=True),
                  relation=Field(self.tr("Who that is"), self.relation))  # fmt: skip
        self._row(recipient=Field(self.tr("For whom"), self.recipient, required=True,
                                  hint=self.tr("It holds for this recipient and for nobody else.")))  # fmt: skip
        self._row(scope=Field(self.tr("Which data"), self.scope, required=longer))
        self._row(service=Field(self.tr("For which service"), self.service, required=True),
                  until=Field(self.tr("Until"), self.until, required=longer, hint=self._until_hint(),
                              optional="" if longer else self.tr("not required")))  # fmt: skip
        said = self.tr("Nothing ticked: all parts that the text names. It holds today only.")
        self._row(regions=Field(self.tr("Parts of the body"), self.regions, hint=said))
        self._row(evidence=Field(self.tr("Signed form"), self.evidence, required=longer,
                             optional="" if longer else self.tr("can be added later")))  # fmt: skip
        self.veil = Veil(form, privacy, parent=self)
        self.veil.show_client(self._client.id)
        self.body.addWidget(self.veil)

    def _row(self, **fields: Field) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, field in fields.items():
            self.fields[name] = field
            row.addWidget(field, 1)
        self._rows.addLayout(row)

    def _until_hint(self) -> str:
        usual = consents.usual_end(self._purpose, self._studio.today())
        if self._purpose == "longer_keeping":
            return self.tr("At most five years from today.")
        if usual is not None:
            return self.tr("Left empty: until %1.").replace("%1", words.day(usual))
        return self.tr("Left empty: until it is taken back.")

    def _prefill(self) -> None:
        """Fill in what is no answer: who must give it at this age, and the GP on file."""
        by = {
            consents.Why.NEEDS_BOTH: consents.BOTH,
            consents.Why.NEEDS_REPRESENTATIVE: consents.REPRESENTATIVE,
        }
        missing = consents.giver_problem(consents.CLIENT, self._client.birth_date, self._studio.today())
        self.given_by.set_value(by.get(missing, consents.CLIENT) if missing else consents.CLIENT)
        if len(self.method.options) == 1:
            self.method.set_value(self.method.options[0].id)
        if self._purpose == "share_gp":
            self.recipient.setText(self._client.gp)

    def _fit_rows(self, *_: object) -> None:
        """Show what this answer needs; a no needs nothing more."""
        yes = self.answer.value() != consents.REFUSED
        shown = {
            "representative": self.given_by.value() != consents.CLIENT,
            "relation": self.given_by.value() != consents.CLIENT,
            "recipient": yes and self._purpose in consents.TO_SOMEBODY,
            "scope": yes and self._purpose in consents.WITH_SCOPE,
            "service": yes and self._purpose == "longer_keeping",
            "until": yes and self._purpose not in consents.CARE_ONLY,
            "regions": yes and self._purpose in consents.CARE_ONLY and self._studio.may(Permission.SCREEN),
            "evidence": self.method.value() == "paper" or self._purpose == "longer_keeping",
        }
        for name, there in shown.items():
            self.fields[name].setVisible(there)
        self._refit()

    # --- the deed ---

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Record"), self.tr("Recording …"), icon="check", focus=self.answer)

    def _read_day(self, text: str) -> date | None:
        return identity.read_date(text, self._studio.today()).value

    def problems(self) -> dict[str, str]:
        """Say what is not chosen yet, and what is no day."""
        found = {
            name: self.tr("Please choose.")
            for name, value in (("answer", self.answer), ("method", self.method))
            if not value.value()
        }
        found |= {problem.field: self.problem_sentence(problem) for problem in self._still_missing()}
        typed = self.until.text().strip()
        if self.fields["until"].isVisibleTo(self) and typed and self._read_day(typed) is None:
            found["until"] = self.tr("This is not a date. Type it like 24-11-2026.")
        return found

    def _still_missing(self) -> tuple[FieldProblem, ...]:
        """Ask the same rules that the deed asks, so that everything is said at once."""
        if not self.answer.value() or not self.method.value():
            return ()
        return actions.incomplete(
            self.entered(), self._client.birth_date, self._studio.today(), proven=self.evidence.path is not None
        )

    def entered(self) -> ConsentGiven:
        """Return the answer as it stands."""
        shown = {name: field.isVisibleTo(self) for name, field in self.fields.items()}
        return ConsentGiven(
            purpose=self._purpose,
            answer=self.answer.value(),
            text_id=self.text.text.id,
            method=self.method.value(),
            given_by=self.given_by.value(),
            recipient=self.recipient.text().strip() if shown["recipient"] else "",
            representative=self.representative.text().strip() if shown["representative"] else "",
            relation=self.relation.value() if shown["relation"] else "",
            until=self._read_day(self.until.text()) if shown["until"] else None,
            scope=self.scope.value() if shown["scope"] else "",
            service=self.service.text().strip() if shown["service"] else "",
            regions=self.regions.values() if shown["regions"] else (),
        )

    def begin(self) -> None:
        """Record the answer."""
        scan = self.evidence.path if self.fields["evidence"].isVisibleTo(self) else None
        self.work(partial(actions.record_consent, scan=scan), self._studio, self._client.id, self.entered())

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        said = {
            "needs_both": self.tr("From 12 to 15 years client and representative agree together."),
            "needs_representative": self.tr("Under 12 years a representative decides."),
            "must_be_signed": self.tr("This consent counts only when it is signed."),
            "past": self.tr("This day is past."),
            "too_long": self.tr("At most five years from today."),
        }
        if problem.field == "evidence":
            return self.tr("Choose the scan of the signed form.")
        return said.get(problem.code) or super().problem_sentence(problem)
