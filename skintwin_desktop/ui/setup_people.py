"""The first steps of the first start: the studio's details and the people who will work in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.intake_words import problem_sentence
from skintwin_desktop.ui.setup_form import PersonForm, SetupPage
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.fields import Field

_STATEMENT = "17-09-2021"

Words = Callable[[], Iterable[str]]
"""The words that a password may not be made of."""


class StudioPage(SetupPage):
    """What stands in the head of every letter."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.say(self.tr("The studio"), self.tr("These details stand in the head of every letter and every result."))
        self.studio, self.address, self.postcode, self.city = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.phone, self.email, self.statement = QLineEdit(), QLineEdit(), QLineEdit(_STATEMENT)
        self._name_field = Field(self.tr("Name of the studio"), self.studio, required=True)
        self._address_field = Field(self.tr("Street and number"), self.address, required=True)
        self._postcode_field = Field(self.tr("Postcode"), self.postcode, required=True)
        self._city_field = Field(self.tr("City"), self.city, required=True)
        self._phone_field = Field(self.tr("Phone"), self.phone, required=True)
        self._email_field = Field(self.tr("E-mail for questions about privacy"), self.email, required=True)
        self._statement_field = Field(self.tr("Date of the privacy statement"), self.statement, required=True)
        self.row(self._name_field)
        self.row(self._address_field, self._postcode_field, self._city_field, stretches=(5, 3, 4))
        self.row(self._phone_field, self._email_field, stretches=(2, 3))
        self.row(self._statement_field, QWidget(), stretches=(2, 3))
        self.finish()
        self.first = self.studio

    def check(self) -> bool:
        """Tell whether everything is filled in, with an address and a date that can be right."""
        good = self.require(
            self._name_field, self._address_field, self._postcode_field, self._city_field, self._phone_field,
            self._email_field,
        )  # fmt: skip
        if self.email.text().strip() and identity.email_problem(self.email.text()):
            self._email_field.show_problem(self.tr("An e-mail address looks like name@studio.nl."))
            good = False
        good = self._check_reachable(focus=good) and good
        return self.require_date(self.statement, self._statement_field, self._today) and good

    def _check_reachable(self, *, focus: bool) -> bool:
        """Tell whether the postcode and the phone number can exist; what is still empty was said before."""
        wrong = [
            (field, FieldProblem(name, code))
            for field, name, code in (
                (self._postcode_field, "postcode", identity.tidy_postcode(self.postcode.text(), "NL")[1]),
                (self._phone_field, "phone", identity.phone_problem(self.phone.text(), "NL")),
            )
            if code not in {"", "empty"}
        ]
        for field, problem in wrong:
            field.show_problem(problem_sentence(problem, "", self._today))
        if wrong and focus:
            wrong[0][0].editor.setFocus()
        return not wrong

    def dated(self) -> date:
        """Return the date of the privacy statement."""
        return identity.read_date(self.statement.text(), self._today).value or self._today


class OwnerPage(SetupPage):
    """The account of the practitioner who owns the studio."""

    def __init__(self, words: Words, today: date) -> None:
        super().__init__()
        self._today = today
        self.say(
            self.tr("Your account"),
            self.tr("You are the practitioner and the owner: you read the medical file and look after the studio."),
        )
        self.person = PersonForm(words, function=self.tr("practitioner"))
        self.column.addWidget(self.person)
        self.finish()
        self.first = self.person.name

    def check(self) -> bool:
        """Tell whether the owner can have an account."""
        return self.person.check(self, self._today)


class ReceptionPage(SetupPage):
    """An account for the reception, if there is one."""

    def __init__(self, words: Words, today: date, owner: PersonForm) -> None:
        super().__init__()
        self._today, self._owner = today, owner
        self.say(
            self.tr("Reception"),
            self.tr(
                "The reception plans and registers. It cannot read health answers, pictures or results, "
                "not even with the disk in hand."
            ),
        )
        self.wanted = Check(self.tr("Make an account for the reception now"))
        self.person = PersonForm(words, function=self.tr("receptionist"))
        self.column.addWidget(self.wanted)
        self.column.addWidget(self.person)
        self.finish()
        self.wanted.toggled.connect(self.person.setVisible)
        self.person.hide()
        self.first = self.wanted

    def check(self) -> bool:
        """Tell whether the receptionist can have an account of their own, when one is wanted."""
        if not self.wanted.isChecked():
            return True
        if self.person.name.text().strip().casefold() == self._owner.name.text().strip().casefold():
            taken = self.tr("This name is taken. Everybody has an account of their own.")
            self.person.name_field.show_problem(taken)
            return False
        return self.person.check(self, self._today)
