"""Invoices: one row of numbers without a gap, frozen paper, credit notes, nothing medical, bad input."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import agenda, charges, clients, drafts, invoice_paper, invoices, prices
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.invoices import CREDIT_REASONS, DRAFT, Payer, PlannedLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    AlreadyCredited,
    AlreadyInvoiced,
    InvoicingNotSet,
    MedicalWord,
    NotFound,
    Refused,
)
from skintwin_desktop.rules.neutral_words import medical_word
from skintwin_desktop.store.tables import InvoiceLineRow, InvoiceRow
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core import billing
from tests.core.billing import CONSULT, TAXED
from tests.paper.samples import poppler

PAYER = Payer("Arbodienst B.V.", "Kade 1", "3011 AA", "Rotterdam", "NL", "NL000099998B57", "PO 4711")


def numbers(studio: Studio) -> list[tuple[int, int]]:
    with studio.reading() as session:
        return [tuple(row) for row in session.execute(select(InvoiceRow.year, InvoiceRow.number))]  # type: ignore[misc]


def gapless(found: list[tuple[int, int]]) -> bool:
    by_year: dict[int, list[int]] = {}
    for year, number in found:
        by_year.setdefault(year, []).append(number)
    return all(sorted(mine) == list(range(1, len(mine) + 1)) for mine in by_year.values())


def words_of(document: bytes, tmp_path: Path) -> str:
    text = poppler("pdftotext", document, "-layout", to=tmp_path / "invoice.pdf")
    return " ".join(text.replace("\u00a0", " ").split())


# --- numbers ---


def test_numbers_follow_each_other_and_begin_anew_each_year(home: Home) -> None:
    studio = home.practitioner()
    billing.begin(studio)
    client = clients.register_client(studio, ANNA).id
    made = [billing.invoice(studio, client).number for _ in range(3)]
    home.clock.moment = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # half past midnight on new year's day in the studio
    made.append(billing.invoice(studio, client).number)
    assert made == ["2026-0001", "2026-0002", "2026-0003", "2027-0001"]
    assert gapless(numbers(studio))


def test_what_is_refused_uses_no_number(desk: Studio, client: UUID) -> None:
    first = billing.invoice(desk, client).number
    with pytest.raises(MedicalWord):
        billing.invoice(desk, client, replace(CONSULT, words="Controle moedervlek"))
    with pytest.raises(Refused):
        billing.invoice(desk, client, replace(CONSULT, quantity=0))
    second = billing.invoice(desk, client).number
    assert int(second[5:]) == int(first[5:]) + 1


def test_two_threads_never_share_a_number(desk: Studio, client: UUID) -> None:
    made: list[str] = []

    def work() -> None:
        made.extend(billing.invoice(desk, client).number for _ in range(6))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 12
    assert gapless(numbers(desk))


def test_a_credit_note_has_its_own_number_in_the_same_row(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    note = invoices.credit_invoice(desk, issued.id, "wrong_amount")
    assert int(note.number[5:]) == int(issued.number[5:]) + 1
    assert gapless(numbers(desk))


# --- the paper ---


def test_the_paper_says_all_that_the_law_asks_for(desk: Studio, client: UUID, tmp_path: Path) -> None:
    issued = billing.invoice(desk, client, CONSULT, TAXED)
    text = words_of(invoice_paper.invoice_document(desk, issued.id), tmp_path)
    for told in (
        issued.number, "24-11-2026", "SkinTwin Studio", "Maasboulevard 148", "3011 TX Rotterdam", "KvK 12345678",
        "Btw-id NL000099998B57", "IBAN NL91 ABNA 0417 1643 00", "Anna Proefman", "Teststraat 1", "9999 ZZ",
        "Consult", "Tweede consult", "€ 95,00", "€ 49,99", "€ 99,98", "21%", "€ 21,00", "€ 120,98", "€ 215,98",
        "artikel 11, eerste lid, onderdeel g", "8 december 2026",
    ):  # fmt: skip
        assert told in text, told
    assert medical_word(text) == ""


def test_the_paper_of_a_commissioning_party_does_not_name_the_client(
    desk: Studio, client: UUID, tmp_path: Path
) -> None:
    issued = billing.invoice(desk, client, payer=PAYER, language="en")
    text = words_of(invoice_paper.invoice_document(desk, issued.id), tmp_path)
    for told in ("Arbodienst B.V.", "Kade 1", "3011 AA Rotterdam", "VAT number NL000099998B57", "PO 4711", "Invoice"):
        assert told in text, told
    assert "Anna" not in text
    assert "Proefman" not in text


def test_the_document_is_the_same_to_the_byte_whatever_changes_afterwards(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    billing.begin(studio)
    client = clients.register_client(studio, ANNA)
    issued = billing.invoice(studio, client.id, CONSULT, TAXED)
    before = invoice_paper.invoice_document(studio, issued.id)
    assert before.startswith(b"%PDF-1.7")
    clients.change_client(
        studio, client.id, replace(ANNA, last_name="Andersen", street="Nieuwstraat"), version=client.version, gp=""
    )
    prices.set_price(studio, billing.price("C1", "Consult lang", 12000))
    prices.set_seller(studio, replace(billing.SELLER, trade_register="87654321", exempt_nl="Andere woorden."))
    home.clock.move(days=400)
    invoices.credit_invoice(studio, issued.id, "goodwill", (1,))
    assert invoice_paper.invoice_document(studio, issued.id) == before
    assert invoice_paper.invoice_paper(studio, issued.id, 40).as_issued
    assert invoice_paper.save_invoice(studio, issued.id, tmp_path / "factuur.pdf", Purpose.PAYMENT)
    assert (tmp_path / "factuur.pdf").read_bytes() == before
    later = billing.invoice(studio, client.id)
    text = words_of(invoice_paper.invoice_document(studio, later.id), tmp_path)
    assert "Anna Andersen" in text
    assert "87654321" in text


def test_a_document_that_would_come_out_otherwise_is_said(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    with desk.saving() as session:
        session.get_one(InvoiceRow, issued.id).payer_name = "Iemand Anders"
    assert not invoice_paper.invoice_paper(desk, issued.id, 40).as_issued


def test_a_file_that_cannot_be_written_is_told(desk: Studio, client: UUID, tmp_path: Path) -> None:
    issued = billing.invoice(desk, client)
    assert not invoice_paper.save_invoice(desk, issued.id, tmp_path / "nowhere" / "a.pdf", Purpose.PAYMENT)
    with pytest.raises(NotFound):
        invoice_paper.invoice_document(desk, UUID(int=5))


# --- credit notes ---


def test_a_credit_note_is_the_opposite_and_the_original_stays(desk: Studio, client: UUID, tmp_path: Path) -> None:
    issued = billing.invoice(desk, client, CONSULT, TAXED)
    before = invoice_paper.invoice_document(desk, issued.id)
    note = invoices.credit_invoice(desk, issued.id, "wrong_payer")
    assert note.total == -issued.total
    assert invoice_paper.invoice_document(desk, issued.id) == before
    with desk.reading() as session:
        amounts = {
            one: [
                (line.position, line.net, line.tax)
                for line in session.execute(
                    select(InvoiceLineRow).where(InvoiceLineRow.invoice_id == one).order_by(InvoiceLineRow.position)
                ).scalars()
            ]
            for one in (issued.id, note.id)
        }
    assert amounts[note.id] == [(position, -net, -tax) for position, net, tax in amounts[issued.id]]
    text = words_of(invoice_paper.invoice_document(desk, note.id), tmp_path)
    assert f"Creditfactuur {note.number}" in text
    assert f"hoort bij factuur {issued.number}" in text
    assert "€ −215,98" not in text  # in words: in favour of the client
    assert "U krijgt tegoed € 215,98" in text


def test_a_line_is_credited_once_and_a_credit_note_never(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client, CONSULT, TAXED)
    note = invoices.credit_invoice(desk, issued.id, "twice", (1,))
    for positions in ((1,), (1, 2), ()):
        with pytest.raises(AlreadyCredited):
            invoices.credit_invoice(desk, issued.id, "twice", positions)
    with pytest.raises(AlreadyCredited):
        invoices.credit_invoice(desk, note.id, "twice")
    with pytest.raises(NotFound):
        invoices.credit_invoice(desk, issued.id, "twice", (7,))
    with pytest.raises(Refused):
        invoices.credit_invoice(desk, issued.id, "moedervlek")
    assert invoices.credit_invoice(desk, issued.id, "twice", (2,)).total == -12098
    for reason in CREDIT_REASONS:
        assert reason in "wrong_amount wrong_payer not_provided twice goodwill"


# --- whom and what for ---


def test_an_appointment_is_charged_once_until_that_was_credited(desk: Studio) -> None:
    done = take_in(desk, KAREL)
    mine = {"appointment_id": done.appointment_id}
    issued = billing.invoice(desk, done.client.id, **mine)
    with pytest.raises(AlreadyInvoiced) as twice:
        billing.invoice(desk, done.client.id, **mine)
    assert twice.value.number == issued.number
    invoices.credit_invoice(desk, issued.id, "wrong_amount")
    again = billing.invoice(desk, done.client.id, **mine)
    assert again.total == 9500
    other = clients.register_client(desk, ANNA).id
    with pytest.raises(NotFound):
        billing.invoice(desk, other, **mine)
    assert agenda.day_list(desk, billing.DAY)


def test_the_own_draft_goes_when_the_invoice_is_final(desk: Studio, client: UUID) -> None:
    drafts.save_draft(desk, DRAFT, client.hex, Draft("Factuur", {"lines": "1"}))
    billing.invoice(desk, client)
    assert drafts.read_draft(desk, DRAFT, client.hex) is None


def test_before_the_owner_set_the_particulars_nothing_becomes_final(home: Home) -> None:
    studio = home.practitioner()
    client = clients.register_client(studio, ANNA).id
    with pytest.raises(InvoicingNotSet) as missing:
        billing.invoice(studio, client)
    assert missing.value.missing == ("trade_register", "vat_number", "bank_account")
    assert charges.client_payments(studio, client) == ()


# --- bad input ---


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (replace(CONSULT, words=""), "empty"),
        (replace(CONSULT, words="   "), "empty"),
        (replace(CONSULT, words="x" * 500), "long"),
        (replace(CONSULT, words="Consult\u202e"), "hidden"),
        (replace(CONSULT, words="Consult\ud800"), "hidden"),
        (replace(CONSULT, quantity=-1), "quantity"),
        (replace(CONSULT, quantity=1000), "quantity"),
        (replace(CONSULT, unit=-1), "large"),
        (replace(CONSULT, unit=99_999_999, quantity=2), "large"),
        (replace(CONSULT, vat="6"), "vat"),
    ],
)
def test_a_line_that_cannot_be_is_refused(desk: Studio, client: UUID, line: PlannedLine, code: str) -> None:
    with pytest.raises(Refused) as refused:
        billing.invoice(desk, client, CONSULT, line)
    assert [(one.field, one.code) for one in refused.value.problems] == [("line_2", code)]


def test_a_plan_that_cannot_be_is_refused(desk: Studio, client: UUID) -> None:
    for changes, field in (
        ({"lines": ()}, "lines"),
        ({"lines": (CONSULT,) * 61}, "lines"),
        ({"supplied_on": date(2026, 11, 25)}, "supplied_on"),
        ({"supplied_on": date(2021, 11, 23)}, "supplied_on"),
        ({"language": "de"}, "language"),
        ({"payer": replace(PAYER, name=" ")}, "payer_name"),
        ({"payer": replace(PAYER, address="a" * 300)}, "payer_address"),
        ({"payer": replace(PAYER, vat_number="NL123")}, "payer_vat_number"),
        ({"payer": replace(PAYER, vat_number="XX12")}, "payer_vat_number"),
        ({"payer": replace(PAYER, vat_number="BE0428759498")}, "payer_vat_number"),
    ):
        with pytest.raises(Refused) as refused:
            invoices.issue_invoice(desk, client, replace(billing.plan(), **changes))
        assert [one.field for one in refused.value.problems] == [field]


@pytest.mark.parametrize(
    "words",
    [
        "Screening huid", "Verwijderen moedervlek", "CONSULT MELANOOM", "biopsie", "Bïopsie", "Uitslag besproken",
        "Dermatoscopie", "Skin check", "consult i.v.m. zwangerschap", "Medicatie", "laser",
    ],
)  # fmt: skip
def test_medical_words_never_reach_an_invoice(desk: Studio, client: UUID, words: str) -> None:
    with pytest.raises(MedicalWord) as found:
        billing.invoice(desk, client, CONSULT, replace(CONSULT, words=words))
    assert found.value.line == 2
    assert found.value.word
    with pytest.raises(MedicalWord) as in_reference:
        billing.invoice(desk, client, payer=replace(PAYER, reference=words))
    assert in_reference.value.line == 0
    with pytest.raises(Refused) as in_price:
        prices.set_price(desk, billing.price("XX", words, 100))
    assert {one.code for one in in_price.value.problems} == {"medical"}


@pytest.mark.parametrize("words", ["Consult", "Tweede consult", "Niet verschenen", "Reiskosten", "Consult Borstlap"])
def test_neutral_words_do(words: str) -> None:
    assert medical_word(words) == ""


def test_a_name_that_looks_like_a_command_is_printed_as_it_is(desk: Studio, tmp_path: Path) -> None:
    odd = replace(ANNA, last_name="#pagebreak() $x$", street="=HYPERLINK(1)")
    client = clients.register_client(desk, odd).id
    text = words_of(invoice_paper.invoice_document(desk, billing.invoice(desk, client).id), tmp_path)
    assert "#pagebreak() $x$" in text
    assert re.search(r"=HYPERLINK\(1\) 1", text)
