"""The table for the bookkeeper: amounts add up, no name in it, nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from skintwin_desktop.core import clients, invoices, payments, payments_file
from skintwin_desktop.core.invoices import Payer
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.payments_file import BookkeepingPurpose, harmless
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, FolderUnusable, Refused
from tests.builders import ANNA, Home
from tests.core import billing
from tests.core.billing import CONSULT, TAXED
from tests.core.world import journal

YEAR = {"since": date(2026, 1, 1), "until": date(2026, 12, 31), "purpose": BookkeepingPurpose.BOOKKEEPER}


@pytest.fixture
def desk(home: Home) -> Studio:
    studio = home.practitioner()
    billing.begin(studio)
    return studio


def exported(studio: Studio, path: Path) -> list[dict[str, str]]:
    count = payments_file.export_payments(studio, path, **YEAR)  # type: ignore[arg-type]
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == count
    return rows


def test_the_table_adds_up_and_names_nobody(desk: Studio, tmp_path: Path) -> None:
    client = clients.register_client(desk, ANNA).id
    first = billing.invoice(desk, client, CONSULT, TAXED)
    payments.take_payment(desk, first.id, PaymentEntry("pin", 10000))
    payments.take_payment(desk, first.id, PaymentEntry("cash", 1000))
    note = invoices.credit_invoice(desk, first.id, "goodwill", (1,))
    rows = exported(desk, tmp_path / "boek.csv")
    assert [row["Factuurnummer"] for row in rows] == [first.number, note.number]
    assert (rows[0]["Netto vrijgesteld"], rows[0]["Netto 21%"], rows[0]["Btw 21%"]) == ("95,00", "99,98", "21,00")
    assert (rows[0]["Totaal"], rows[0]["Pin"], rows[0]["Contant"], rows[0]["Open"]) == (
        "215,98", "100,00", "10,00", "10,98",
    )  # fmt: skip
    assert rows[0]["Manier van betalen"] == "pin + contant"
    assert (rows[1]["Soort"], rows[1]["Hoort bij"], rows[1]["Totaal"]) == ("creditfactuur", first.number, "-95,00")
    assert rows[0]["Cliënt (code)"] == rows[1]["Cliënt (code)"]
    text = (tmp_path / "boek.csv").read_text(encoding="utf-8-sig")
    for told in ("Anna", "Proefman", "ST-0001", "Teststraat", "voorbeeld.test"):
        assert told not in text
    line = journal(desk)[-1]
    assert (line.event, line.object_id, line.count) == ("payments_exported", "bookkeeper 2026-01-01 2026-12-31", 2)


def test_a_company_is_named_and_cannot_be_a_formula(desk: Studio, tmp_path: Path) -> None:
    client = clients.register_client(desk, ANNA).id
    company = Payer("=cmd|'/C calc'!A1", "Kade 1", "3011 AA", "Rotterdam", "NL", "NL000099998B57")
    billing.invoice(desk, client, payer=company)
    billing.invoice(desk, client, payer=replace(company, name="Ouder van Anna", vat_number=""))
    rows = exported(desk, tmp_path / "boek.csv")
    assert [row["Betaler"] for row in rows] == ["'=cmd|'/C calc'!A1", "andere betaler"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1"])
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"A{text}") == f"A{text}"


def test_a_period_holds_both_its_days(home: Home, desk: Studio, tmp_path: Path) -> None:
    client = clients.register_client(desk, ANNA).id
    for _ in range(3):
        billing.invoice(desk, client, supplied_on=billing.DAY)
        home.clock.move(days=1)
    path = tmp_path / "boek.csv"
    only = {"since": date(2026, 11, 25), "until": date(2026, 11, 26), "purpose": BookkeepingPurpose.TAX_OFFICE}
    assert payments_file.export_payments(desk, path, **only) == 2  # type: ignore[arg-type]
    nothing = only | {"since": date(2025, 1, 1), "until": date(2025, 12, 31)}
    assert payments_file.export_payments(desk, path, **nothing) == 0  # type: ignore[arg-type]


def test_a_period_or_purpose_that_cannot_be_is_refused(desk: Studio, tmp_path: Path) -> None:
    wrong = YEAR | {"since": date(2027, 1, 1), "purpose": ""}
    with pytest.raises(Refused) as refused:
        payments_file.export_payments(desk, tmp_path / "a.csv", **wrong)  # type: ignore[arg-type]
    assert [one.field for one in refused.value.problems] == ["purpose", "until"]
    with pytest.raises(FolderUnusable):
        payments_file.export_payments(desk, tmp_path / "nowhere" / "a.csv", **YEAR)  # type: ignore[arg-type]


def test_only_the_owner_exports(home: Home, tmp_path: Path) -> None:
    studio = home.receptionist()
    with pytest.raises(Denied):
        payments_file.export_payments(studio, tmp_path / "a.csv", **YEAR)  # type: ignore[arg-type]
    assert not (tmp_path / "a.csv").exists()
