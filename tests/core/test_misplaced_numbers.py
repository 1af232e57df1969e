"""A citizen service number and an account number are kept in none of the texts that people type about a client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from skintwin_desktop.core import agenda as agendas
from skintwin_desktop.core import (
    balancing,
    clients,
    contact,
    contact_notes,
    invoices,
    news_lists,
    planning,
    prices,
    sources,
    till,
    waiting,
)
from skintwin_desktop.core.client_messages import MessagePlan, make_message
from skintwin_desktop.core.invoices import Payer
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.errors import MessageRefused, Refused
from tests.builders import ANNA
from tests.core import billing
from tests.core.correspondence import MAILED, SOURCE, WEIGHED, note, weighed
from tests.core.planned import WISH, plan_at

BSN, IBAN = "111222333", "NL91 ABNA 0417 1643 00"
PAYER = Payer("Arbodienst B.V.", "Kade 1", "3011 AA", "Rotterdam")
Deed = Callable[[Studio, str], object]


def _client(studio: Studio) -> clients.Client:
    return clients.register_client(studio, ANNA)


def _changed(studio: Studio, text: str) -> object:
    made = agendas.plan_appointment(studio, _client(studio).id, plan_at(studio))
    return planning.change_appointment(studio, made, replace(plan_at(studio), room=text))


def _invoiced(studio: Studio, text: str, **payer: str) -> object:
    billing.begin(studio)
    line = billing.CONSULT if payer else replace(billing.CONSULT, words=text)
    paying = replace(PAYER, **payer) if payer else None
    return invoices.issue_invoice(studio, _client(studio).id, replace(billing.plan(line), payer=paying))


def _news(studio: Studio, **texts: str) -> object:
    weighed(studio)
    return news_lists.build_news_list(studio, replace(MAILED, **texts))


DEEDS: dict[str, Deed] = {
    "note": lambda studio, text: contact_notes.write_note(studio, _client(studio).id, note(studio, text=text)),
    "medical note": lambda studio, text: contact_notes.write_note(
        studio, _client(studio).id, note(studio, kind="medical", text=text)
    ),
    "letter": lambda studio, text: make_message(
        studio, _client(studio).id, MessagePlan("own_words", "post", "nl", text=text)
    ),
    "remark in an e-mail": lambda studio, text: make_message(
        studio, _client(studio).id, MessagePlan("call_us", "email", "nl", remark=text)
    ),
    "waiting list": lambda studio, text: waiting.add_waiting(studio, _client(studio).id, replace(WISH, note=text)),
    "room": lambda studio, text: agendas.plan_appointment(
        studio, _client(studio).id, replace(plan_at(studio), room=text)
    ),
    "room of a change": _changed,
    "line of an invoice": _invoiced,
    "reference of the payer": lambda studio, text: _invoiced(studio, "", reference=text),
    "price": lambda studio, text: prices.set_price(studio, billing.price("X1", text, 100)),
    "till": lambda studio, text: till.close_day(studio, studio.today(), ClosingEntry(100, 0, text)),
    "news": lambda studio, text: _news(studio, text_nl=text),
    "subject of news": lambda studio, text: _news(studio, subject_nl=text),
    "name of a list": lambda studio, text: _news(studio, title=text),
    "source": lambda studio, text: sources.add_source(studio, replace(SOURCE, how=text)),
    "balancing": lambda studio, text: balancing.sign_balancing(
        studio, replace(WEIGHED, impact=f"Een twee drie {text}")
    ),
}


@pytest.mark.parametrize("number", [("bsn", BSN), ("iban", IBAN)], ids=["bsn", "iban"])
@pytest.mark.parametrize("deed", DEEDS, ids=list(DEEDS))
def test_such_a_number_is_refused_by_its_name(studio: Studio, deed: str, number: tuple[str, str]) -> None:
    code, typed = number
    with pytest.raises((Refused, MessageRefused)) as refused:
        DEEDS[deed](studio, f"Zie {typed}, graag.")
    fault = refused.value
    if isinstance(fault, Refused):
        assert code in {one.code for one in fault.problems}
    else:
        assert isinstance(fault, MessageRefused)
        assert code in {found for found, _ in fault.problems}


def test_figures_that_are_no_such_number_stay(studio: Studio) -> None:
    text = "Order 111222334, bel 010 123 45 67 of PO123456782."
    client = _client(studio).id
    contact_notes.write_note(studio, client, note(studio, text=text))
    waiting.add_waiting(studio, client, replace(WISH, note=text))
    assert [one.text for one in contact.contact_with(studio, client)] == [text]
    assert [one.entry.note for one in waiting.waiting_list(studio)] == [text]
