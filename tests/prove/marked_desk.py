"""What the desk of a marked studio knows besides the files: money, calls, letters, wishes, forms, other people.

Each word is planted in one kind of text, as in ``marked``; ``administered`` adds all of it to a studio that is filled.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core import (
    agenda,
    client_messages,
    clients,
    consent_evidence,
    consents,
    contact_notes,
    invoices,
    merging,
    news_lists,
    payments,
    sources,
    statements,
    till,
    waiting,
)
from skintwin_desktop.core.agenda import CONSULT
from skintwin_desktop.core.beside_entries import AnnouncementEntry, BesideEntry, InterpreterEntry
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.contact_notes import NoteEntry
from skintwin_desktop.core.invoices import InvoicePlan, Payer, PlannedLine
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.statements import StatementEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.rules.representation import RepresentativeEntry
from tests.builders import intake_entry, take_in
from tests.core import billing
from tests.core.consent_world import answers_of
from tests.core.correspondence import MAILED, POSTED, SOURCE, weighed
from tests.core.planned import plan_at, recall_for
from tests.prove.marked import OTHER, PRESENT, MarkedStudio, Words, picture_of


@dataclass(frozen=True)
class DeskWords:
    """The words of one client at the desk: each of them is planted in one kind of field."""

    payer: str
    street: str
    reference: str
    line: str
    amount: str
    account: str
    wish: str
    call: str
    told: str
    mail: str
    form: str
    before: str

    def all(self) -> tuple[str, ...]:
        """Return every word."""
        return tuple(vars(self).values())

    def whom(self) -> Payer:
        """Return who pays for this client."""
        return Payer(self.payer, self.street, "9999 ZZ", "Voorbeeldstad", reference=self.reference)

    def charged(self) -> PlannedLine:
        """Return what is charged: the sum stands nowhere else either."""
        cents = int(self.amount.replace(".", "").replace(",", ""))
        return PlannedLine("C1", self.line, 1, cents, with_vat=True, vat="exempt")


AT_DESK = {
    PRESENT.first: DeskWords(
        "Oeverlibelbedrijf", "Waterranonkel 3", "Boomvalk", "Vuurvlinderuur", "2.684,17", "BE68 5390 0754 7034",
        "Tapuitochtend", "Nachtegaalgesprek", "Koekoeksbloem", "Kleefkruidpost", "snorkelbrasem", "Dotterbloemkade",
    ),
    OTHER.first: DeskWords(
        "Goudplevierbedrijf", "Waterhoenpad 7", "Grutto", "Duinviooluur", "1.739,46", "NL20 INGB 0001 2345 67",
        "Wespendiefmiddag", "Roodborstgesprek", "Parnassiablad", "Sneeuwgorspost", "purperreiger", "Kwartelkade",
    ),
}  # fmt: skip
"""By first name. An account number is the banks' own example."""
TWIN = Words(
    "Grimbard", "Vossenkuyl", "17-08-1961", "Eikelmuispad", "9876 XB", "Reigersdorp", "06 71829364", "twin@vossen.test",
    "", "", "", "", "", "", "", "", "", "", "", "",
)  # fmt: skip
"""The same person as OTHER, with a file that is not joined yet."""
JOINED = replace(TWIN, first="Grimbaart", last="Vosseheuvel", street="Hazelmuispad", phone="06 62738495", email="")
"""The same person as OTHER, with a file that was joined."""
YOUNG = Words(
    "Hermine", "Zwartkopgors", "05-04-2015", "Rietgorspad", "9812 VK", "Meerkolveen", "06 53647586", "", "", "", "", "",
    "", "", "", "", "", "", "", "",
)  # fmt: skip
"""A child, with somebody who decides, somebody who interprets and somebody who gave the details."""
MOTHER, GIVER, SPOKEN = "Bontbekplevier", "Kerkuilstichting", "Wielewaals"
TILL = "Slobeendgeld"
"""What is known about a difference in the drawer of a day that is closed."""
KEPT_APART = {
    **dict.fromkeys(
        (JOINED.first, JOINED.last, JOINED.street),
        "of a file that was joined: it stays there, and its number leads to the other",
    ),
    **dict.fromkeys(
        (AT_DESK[PRESENT.first].street, AT_DESK[PRESENT.first].reference),
        "of who pays: on the invoice, and on the screen only while it is typed, which is walked for another",
    ),
}
"""Words that stand on no screen, and why that is right."""
OWN = "Dagpauwoog"
"""What the client who is present writes on the client's own screen; it is hers, and stands nowhere else."""
NEWS, REGISTER = "Bosuilnieuws", "Veldmuisregister"
"""What the studio says of itself: everybody may read it on the screen, and nobody on the disk."""


def number_of(name: str) -> str:
    """Return the number of the invoice that is still open of somebody."""
    return {PRESENT.first: "2026-0001", OTHER.first: "2026-0002"}[name]


def administered(studio: Studio, made: MarkedStudio, folder: Path) -> MarkedStudio:
    """Let the desk work in a marked studio for a day, and return it with the words that were added."""
    billing.begin(studio)
    _count_yesterday(studio)
    whose = {PRESENT.first: made.present, OTHER.first: made.other}
    for name, client in whose.items():
        _charge(studio, client, AT_DESK[name])
    for name, client in whose.items():
        _pay_back(studio, client, AT_DESK[name])
        _talk(studio, client, AT_DESK[name])
        _plan(studio, client, AT_DESK[name])
        _keep_form(studio, client, AT_DESK[name], folder)
        _move_house(studio, client, AT_DESK[name].before)
    labels = made.labels | _other_people(studio, made.other)
    _tell(studio, tuple(whose.values()))
    of_present = (AT_DESK[PRESENT.first].line, AT_DESK[PRESENT.first].amount, number_of(PRESENT.first))
    words = [word for one in AT_DESK.values() for word in one.all()]
    words += [*TWIN.all(), *JOINED.all(), *YOUNG.all(), MOTHER, GIVER, SPOKEN, TILL, OWN]
    words += [number_of(name) for name in whose]
    return replace(made, labels=labels, more=tuple(filter(None, words)), of_present=of_present)


# --- money ---


def _count_yesterday(studio: Studio) -> None:
    till.close_day(studio, studio.today() - timedelta(days=1), ClosingEntry(500, 0, f"Vijf euro van {TILL} gevonden"))


def _charge(studio: Studio, client: UUID, words: DeskWords) -> None:
    today = agenda.client_appointments(studio, client)[0]
    plan = InvoicePlan((words.charged(),), studio.today(), payer=words.whom(), appointment_id=today.id)
    invoices.issue_invoice(studio, client, plan)


def _pay_back(studio: Studio, client: UUID, words: DeskWords) -> None:
    wrong = billing.invoice(studio, client)
    payments.take_payment(studio, wrong.id, PaymentEntry("pin", wrong.total))
    invoices.credit_invoice(studio, wrong.id, "wrong_amount")
    payments.return_payment(studio, wrong.id, PaymentEntry("transfer", wrong.total, words.account))


# --- what was said and written ---


def _talk(studio: Studio, client: UUID, words: DeskWords) -> None:
    now = studio.now()
    called = NoteEntry("administrative", "phone", "in", now, f"Belt over {words.call}")
    note = contact_notes.write_note(studio, client, called)
    contact_notes.correct_note(studio, note, replace(called, text=f"Belt over {words.call}, gecorrigeerd"))
    contact_notes.write_note(studio, client, NoteEntry("medical", "desk", "in", now, f"Vraagt naar {words.told}"))
    mail = MessagePlan("own_words", "email", "nl", text=f"Wij schrijven u over {words.mail}.")
    client_messages.make_message(studio, client, mail)
    client_messages.make_message(studio, client, MessagePlan("call_us", "post", "nl", remark=f"Over {words.mail}."))


def _plan(studio: Studio, client: UUID, words: DeskWords) -> None:
    minute = 600 if words is AT_DESK[OTHER.first] else 660
    agenda.plan_appointment(studio, client, plan_at(studio, days=1, minute=minute))
    waiting.add_waiting(studio, client, WaitingEntry(30, CONSULT, (0, 3), ("morning",), f"Liever {words.wish}"))


def _keep_form(studio: Studio, client: UUID, words: DeskWords, folder: Path) -> None:
    scan = picture_of(folder, words.form, 7)
    consent_evidence.add_scan(studio, client, scan, answers_of(studio, client, "share_gp"))


def _move_house(studio: Studio, client: UUID, before: str) -> None:
    """Let an earlier address stand in the history, and the one of the other words on the file."""
    now = clients.open_client(studio, client)
    for street in (before, now.street):
        now = clients.change_client(
            studio, client, replace(now.entry(), street=street), version=now.version, gp=now.gp
        )  # fmt: skip


# --- other people, and everybody ---


def _other_people(studio: Studio, other: UUID) -> dict[str, str]:
    """Add two more files of one person, of which one is joined, and a child; return their numbers by first name."""
    twin = clients.register_client(studio, TWIN.entry())
    joined = clients.register_client(studio, JOINED.entry())
    version = clients.open_client(studio, other).version
    merging.merge_clients(studio, other, joined.id, take=frozenset({"phone"}), versions=(version, joined.version))
    mother = RepresentativeEntry(
        "parent", "Els", "", MOTHER, "06 12345678", "", "register", "24-11-2026", identity_seen=True
    )
    plan = intake_entry(studio).appointment
    assert plan is not None
    beside = BesideEntry(
        representative=mother,
        interpreter=InterpreterEntry(True, SPOKEN, "phone"),
        announcement=AnnouncementEntry(GIVER, "24-11-2026", "phone"),
    )
    agreed = tuple(replace(one, given_by="representative") for one in intake_entry(studio).consents)
    child = take_in(
        studio, replace(YOUNG.entry(), source="third_party_announced"), beside=beside, consents=agreed,
        appointment=replace(plan, starts_at=plan.starts_at.replace(hour=13)),
    )  # fmt: skip
    recall_for(studio, other)
    return {one.name.first: one.label for one in (twin, joined, child.client)}


def _tell(studio: Studio, wanted_by: tuple[UUID, ...]) -> None:
    """Write to everybody: two lists with news, a newer statement of which nobody knows yet, the register of sources."""
    weighed(studio)
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == "news_email")
    for client in wanted_by:
        consents.record_consent(studio, client, ConsentGiven("news_email", "given", text.id, "paper"))
    for plan in (POSTED, MAILED):
        told = replace(plan, title=f"{plan.title} {NEWS}", text_nl=f"{plan.text_nl} {NEWS}")
        news_lists.build_news_list(studio, told)
    sources.add_source(studio, replace(SOURCE, name=REGISTER, how=f"Zoeken in {REGISTER}"))
    statements.add_statement(studio, StatementEntry("24-11-2026", "20", "Verklaring over de praktijk. " * 12))
