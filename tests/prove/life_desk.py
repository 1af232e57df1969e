"""What the desk does in the life that the proof ``clear`` lives: through the actions, and at the windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QDialog

from skintwin_desktop.core import (
    agenda,
    balancing,
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
from skintwin_desktop.core.beside_entries import AnnouncementEntry, BesideEntry, CommissionEntry, InterpreterEntry
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.contact_notes import NoteEntry
from skintwin_desktop.core.invoices import InvoicePlan, Payer
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.statements import StatementEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.rules.representation import REPRESENTED, RepresentativeEntry
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import ANNA
from tests.core import billing
from tests.core.consent_world import answers_of
from tests.core.correspondence import MAILED, POSTED, SOURCE, WEIGHED
from tests.core.planned import plan_at, recall_for
from tests.driver import Driver, until
from tests.prove import lock_desk, lock_kiosk
from tests.prove.life_words import MARKED, PHONE, VAT_NUMBER
from tests.prove.visits import noise_picture

_NEEDS_ANOTHER_FILE = "joining"


def beside() -> BesideEntry:
    """Return who stands beside the client, each with a marked name."""
    email = f"{MARKED['email']}@voorbeeld.test"
    partner = RepresentativeEntry(
        "partner", MARKED["beside_first"], MARKED["beside_prefix"], MARKED["beside_last"], PHONE, email, "statement",
        "24-11-2026", identity_seen=True,
    )  # fmt: skip
    return BesideEntry(
        REPRESENTED, partner, MARKED["ability"], InterpreterEntry(True, MARKED["spoken"], "phone"),
        AnnouncementEntry(MARKED["giver"], "24-11-2026", "phone"), CommissionEntry("care_provider", told=True),
    )  # fmt: skip


def administer(studio: Studio, client: UUID, card: Path) -> None:
    """Do everything that a desk does for a client."""
    billing.begin(studio)
    remark = f"Verschil door {MARKED['till']}"
    till.close_day(studio, studio.today() - timedelta(days=1), ClosingEntry(500, 0, remark))
    _charge(studio, client)
    _talk(studio, client)
    _plan(studio, client)
    _keep_form(studio, client, card)
    _join(studio, client)
    _tell(studio, client)


def _charge(studio: Studio, client: UUID) -> None:
    payer = Payer(
        MARKED["payer"], MARKED["payer_address"], "9831 QX", MARKED["payer_city"], vat_number=VAT_NUMBER,
        reference=MARKED["reference"],
    )  # fmt: skip
    line = replace(billing.CONSULT, words=MARKED["line"])
    invoices.issue_invoice(studio, client, InvoicePlan((line,), studio.today(), payer=payer))
    wrong = invoices.issue_invoice(studio, client, InvoicePlan((line,), studio.today(), payer=payer))
    payments.take_payment(studio, wrong.id, PaymentEntry("pin", wrong.total))
    invoices.credit_invoice(studio, wrong.id, "wrong_amount")
    payments.return_payment(studio, wrong.id, PaymentEntry("transfer", wrong.total, billing.ACCOUNT))


def _talk(studio: Studio, client: UUID) -> None:
    for kind, word in (("administrative", "call"), ("medical", "told")):
        contact_notes.write_note(studio, client, NoteEntry(kind, "phone", "in", studio.now(), f"Over {MARKED[word]}"))
    told = f"Wij schrijven u over {MARKED['mail']}."
    client_messages.make_message(studio, client, MessagePlan("own_words", "post", "nl", text=told))


def _plan(studio: Studio, client: UUID) -> None:
    agenda.plan_appointment(studio, client, plan_at(studio, room=MARKED["room"]))
    waiting.add_waiting(studio, client, WaitingEntry(30, CONSULT, (0, 3), ("morning",), MARKED["wish"]))
    recall_for(studio, client)


def _keep_form(studio: Studio, client: UUID, card: Path) -> None:
    scan = noise_picture(card, f"{MARKED['scan']}.jpg", seed=99, size=(320, 240))
    consent_evidence.add_scan(studio, client, scan, answers_of(studio, client, "share_gp"))


def _join(studio: Studio, client: UUID) -> None:
    """Join another file with this one, and let a street that was never right stand in the history."""
    other = clients.register_client(studio, replace(ANNA, last_name=MARKED["joined_last"], street=MARKED["before"]))
    now = clients.open_client(studio, client)
    merging.merge_clients(studio, client, other.id, take=frozenset({"address"}), versions=(now.version, other.version))
    now = clients.open_client(studio, client)
    entry = replace(
        now.entry(), street=MARKED["street"], house_number=MARKED["house_number"],
        house_addition=MARKED["house_addition"], city=MARKED["city"],
    )  # fmt: skip
    clients.change_client(studio, client, entry, version=now.version, gp=now.gp)


def _tell(studio: Studio, client: UUID) -> None:
    words = MARKED["weighed"]
    weighed = replace(
        WEIGHED, interest=f"{WEIGHED.interest} {words}", necessity=f"{WEIGHED.necessity} {words}",
        impact=f"{WEIGHED.impact} {words}", safeguards=f"{WEIGHED.safeguards} {words}",
    )  # fmt: skip
    balancing.sign_balancing(studio, weighed)
    text = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == "news_email")
    partner = MARKED["representative"]
    given = ConsentGiven(
        "news_email", "given", text.id, "paper", "representative", representative=partner, relation="partner"
    )  # fmt: skip
    consents.record_consent(studio, client, given)
    for plan in (POSTED, MAILED):
        told = replace(
            plan, title=MARKED["news_title"], subject_nl=MARKED["news_subject"],
            text_nl=f"{plan.text_nl} {MARKED['news_text']}",
        )  # fmt: skip
        news_lists.build_news_list(studio, told)
    sources.add_source(studio, replace(SOURCE, name=MARKED["source"], how=f"Zoeken in {MARKED['source']}"))
    statements.add_statement(studio, StatementEntry("24-11-2026", "20", f"Verklaring {MARKED['statement']}. " * 12))


def work_at_windows(person: Driver, card: Path) -> None:
    """Open every screen and form of the desk, type in them, and leave them as they are."""
    desk = lock_kiosk.KioskDesk(person, card)
    desk.signed = MARKED["last_name"]
    for name, reach in (lock_desk.STATES | lock_kiosk.STATES).items():
        if name != _NEEDS_ANOTHER_FILE:
            reach(desk)
            _leave(person)


def _leave(person: Driver) -> None:
    """Take away what lies over the window, as somebody who is called away."""
    person.idle()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()
    for overlay in reversed(person.window.findChildren(Overlay)):
        overlay.close_overlay()
    if person.workspace.kiosk.on:
        person.workspace.kiosk.end()
    person.window.activateWindow()
    until(person.window.isActiveWindow, "the window is not in front again")
    person.idle()
