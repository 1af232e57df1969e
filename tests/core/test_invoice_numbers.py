"""The row of invoice numbers holds against two programs at once that are killed in the middle of their work."""

from __future__ import annotations

import random
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import pytest
from sqlalchemy import select

from skintwin_desktop.core import clients, invoice_paper
from skintwin_desktop.store.tables import CounterRow, InvoiceLineRow, InvoiceRow
from tests.builders import ANNA, Home
from tests.core import billing
from tests.core.numbering import issue_until_killed

ROUNDS, TOGETHER, PATIENCE = 2, 2, 60


def started(home: Home, client: str) -> tuple[BaseProcess, Connection]:
    """Start a program, and wait until it is about to make its first invoice final."""
    forks = get_context("forkserver")
    forks.set_forkserver_preload(["tests.core.numbering"])
    here, there = forks.Pipe()
    process = forks.Process(target=issue_until_killed, args=(str(home.door.folder.parent), client, there))
    process.start()
    there.close()
    assert here.poll(PATIENCE)
    assert here.recv() == "began"
    return process, here


def acknowledged(pipe: Connection, wanted: int) -> list[str]:
    """Return so many numbers as a program tells."""
    found: list[str] = []
    while len(found) < wanted and pipe.poll(PATIENCE):
        found.append(pipe.recv())
    assert len(found) == wanted
    return found


def rest(pipe: Connection) -> list[str]:
    """Return what a program had told before it was killed."""
    found: list[str] = []
    try:
        while pipe.poll(0):
            found.append(pipe.recv())
    except EOFError:
        pass
    return found


@pytest.mark.long
def test_two_programs_that_are_killed_leave_no_gap_and_no_double(home: Home) -> None:
    studio = home.practitioner()
    billing.begin(studio)
    client = clients.register_client(studio, ANNA).id
    home.close(studio)
    chance, told = random.Random(148), []
    for _ in range(ROUNDS):
        running: list[tuple[BaseProcess, Connection]] = []
        try:
            running.extend(started(home, client.hex) for _ in range(TOGETHER))
            for _, pipe in running:  # nobody's sign-in has to get in between the invoices of another
                pipe.send("go")
            for process, pipe in running:
                told += acknowledged(pipe, chance.randint(1, 4))
                process.kill()
        finally:
            for process, _ in running:
                process.kill()
                process.join()
        for _, pipe in running:
            told += rest(pipe)
            pipe.close()
    studio = home.practitioner()
    with studio.reading() as session:
        rows = session.execute(select(InvoiceRow.id, InvoiceRow.year, InvoiceRow.number)).all()
        counter = session.get_one(CounterRow, "invoice-2026").value
        lined = set(session.execute(select(InvoiceLineRow.invoice_id)).scalars())
    numbers = sorted(row.number for row in rows)
    assert numbers == list(range(1, counter + 1))
    assert len(set(told)) == len(told) >= ROUNDS * TOGETHER
    assert set(told) <= {invoice_paper.number_label(row.year, row.number) for row in rows}
    assert {row.id for row in rows} == lined
    assert invoice_paper.invoice_paper(studio, rows[-1].id, 30).as_issued
    assert billing.invoice(studio, client).number == invoice_paper.number_label(2026, counter + 1)
    assert studio.check_chain().first_bad is None
