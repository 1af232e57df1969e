"""The journal: read page by page, checked, exported so that anybody can check it, told to a client, reviewed."""

from __future__ import annotations

import csv
import hashlib
import hmac
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import event, text

from skintwin_desktop.core import clients, journal, journal_file, journal_lines, screening
from skintwin_desktop.core.events import Event
from skintwin_desktop.core.journal import ExportPurpose, Filter, Line
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.errors import (
    Cancelled,
    Denied,
    FolderUnusable,
    NotFound,
    RecoveryKeyMistyped,
    RecoveryKeyWrong,
    Refused,
    WrongPassword,
)
from skintwin_desktop.store import chain, recovery
from skintwin_desktop.store.slots import read_slots
from skintwin_desktop.store.tables import JournalRow
from tests.builders import ANNA, KAREL, NOW, OWNER, OWNER_PASSWORD, RECEPTIONIST, Home, take_in
from tests.core.world import journal as rows_of
from tests.prove.changes import Studied
from tests.prove.journal import try_all


def lines_of(studio: Studio, wanted: Filter | None = None, **paging: int) -> tuple[Line, ...]:
    return journal.read_journal(studio, wanted or Filter(), **paging)


class Stopping(Progress):
    """Gives up at the first step."""

    def __call__(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled


@pytest.fixture
def worked(home: Home) -> Studio:
    """A studio in which two people worked on two clients, on three days."""
    receptionist = home.receptionist()
    anna = take_in(receptionist).client
    with pytest.raises(Denied):
        screening.open_file(receptionist, anna.id)
    home.close(receptionist)
    home.clock.move(days=1)
    studio = home.practitioner()
    karel = take_in(studio, KAREL).client
    for client in (anna, karel, anna):
        clients.open_client(studio, client.id)
        home.clock.move(minutes=1)
    screening.open_file(studio, anna.id)
    home.clock.move(days=1)
    clients.open_client(studio, karel.id)
    return studio


def client_id(studio: Studio, number: int) -> Any:
    return next(one.id for one in clients.find_clients(studio, "") if one.number == number)


# --- reading ---


def test_lines_come_newest_first_with_the_names_that_belong_to_them(worked: Studio) -> None:
    found = lines_of(worked)
    assert [line.seq for line in found] == sorted((line.seq for line in found), reverse=True)
    assert found[0].event == Event.CLIENT_READ
    assert (found[0].user_name, found[0].role, found[0].client_number) == (OWNER, "owner", 2)
    refused = next(line for line in found if line.outcome == "refused")
    assert (refused.user_name, refused.object_id, refused.client_number) == (RECEPTIONIST, "read_medical_file", None)
    assert found[-1].event == Event.STUDIO_FOUNDED
    assert next(line for line in found if line.event == Event.SIGNED_IN).object_name in {OWNER, RECEPTIONIST}


def test_a_filter_leaves_one_line_and_its_further_pages_none(worked: Studio) -> None:
    before = len(rows_of(worked))
    pages = [lines_of(worked, limit=5)]
    while pages[-1]:
        pages.append(lines_of(worked, before_seq=pages[-1][-1].seq, limit=5))
    assert [line.seq for page in pages for line in page] == list(range(before, 0, -1))
    line = rows_of(worked)[-1]
    assert len(rows_of(worked)) == before + 1
    assert (line.event, line.object_type, line.object_id) == ("journal_read", "journal", "all")
    lines_of(worked, Filter(kind="read", since=date(2026, 11, 24)))
    assert rows_of(worked)[-1].object_id == "since=2026-11-24 kind=read"


def test_nobody_begins_with_the_second_page_unseen(worked: Studio) -> None:
    anna, karel = client_id(worked, 1), client_id(worked, 2)
    last = rows_of(worked)[-1].seq
    lines_of(worked, Filter(client_id=anna))
    count = len(rows_of(worked))
    lines_of(worked, Filter(client_id=anna), before_seq=last)
    assert len(rows_of(worked)) == count
    lines_of(worked, Filter(client_id=karel), before_seq=last)
    assert [row.client_id for row in rows_of(worked)[count:]] == [karel]
    with pytest.raises(NotFound):
        lines_of(worked, Filter(client_id=karel), before_seq=10_000)


def test_every_filter_finds_what_it_says_and_all_of_it(worked: Studio) -> None:
    everything = rows_of(worked)
    anna, user = client_id(worked, 1), worked.user.user_id
    second = date(2026, 11, 25)
    wanted: dict[Filter, Callable[[JournalRow], bool]] = {
        Filter(client_id=anna): lambda row: row.client_id == anna,
        Filter(user_id=user): lambda row: row.user_id == user,
        Filter(kind="read"): lambda row: row.action == "read",
        Filter(since=second): lambda row: row.at.astimezone(ZONE).date() >= second,
        Filter(until=second): lambda row: row.at.astimezone(ZONE).date() <= second,
        Filter(events=frozenset({"refused", "signed_in"})): lambda row: row.event in {"refused", "signed_in"},
    }
    whole = Filter(anna, user, second, second, "read", frozenset({"client_read"}))
    for one, fits in (*wanted.items(), (whole, lambda row: all(fit(row) for fit in [*wanted.values()][:5]))):
        expected = [row.seq for row in reversed(everything) if fits(row)]
        if one is whole:
            expected = [seq for seq in expected if everything[seq - 1].event == "client_read"]
        assert [line.seq for line in lines_of(worked, one) if line.seq <= len(everything)] == expected, one
        assert 0 < len(expected) < len(everything)


def test_a_day_begins_at_midnight_in_the_studio(home: Home) -> None:
    studio = home.practitioner()
    home.clock.moment = NOW.replace(hour=22, minute=59)  # 23:59 in Rotterdam
    clients.note_search(studio, 1)
    home.clock.move(minutes=1)
    clients.note_search(studio, 2)
    searched = frozenset({"clients_searched"})
    first = lines_of(studio, Filter(until=date(2026, 11, 24), events=searched))
    second = lines_of(studio, Filter(since=date(2026, 11, 25), events=searched))
    assert ([line.count for line in first], [line.count for line in second]) == ([1], [2])


def test_a_clock_that_was_set_back_loses_no_line(home: Home) -> None:
    studio = home.practitioner()
    for hours in (1, -30, 2, -40, 3):
        home.clock.move(hours=hours)
        clients.note_search(studio, 1)
    pages = [lines_of(studio, limit=2)]
    while pages[-1]:
        pages.append(lines_of(studio, before_seq=pages[-1][-1].seq, limit=2))
    found = [line for page in pages for line in page]
    assert [line.at for line in found] == sorted((line.at for line in found), reverse=True)
    assert sorted(line.seq for line in found) == [row.seq for row in rows_of(studio)][: len(found)]
    assert len(found) >= 7


SOMEBODY = UUID(int=1)
"""Stands in a filter for the client and the user of the test."""
FILTERS = [
    Filter(client, user, period[0], period[1], kind)
    for client in (None, SOMEBODY)
    for user in (None, SOMEBODY)
    for period in ((None, None), (date(2026, 11, 1), date(2026, 11, 30)))
    for kind in ("", "read")
]


@pytest.mark.parametrize("wanted", FILTERS, ids=lambda one: f"{one.told()} client={bool(one.client_id)}")
def test_the_newest_lines_are_found_in_order_without_sorting(worked: Studio, wanted: Filter) -> None:
    """Otherwise 200,000 lines would be read for a page of 200; `./run bench journal` measures it."""
    known = replace(
        wanted,
        client_id=client_id(worked, 1) if wanted.client_id else None,
        user_id=worked.user.user_id if wanted.user_id else None,
    )
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if "FROM journal" in statement and "ORDER BY journal.at DESC" in statement:
            asked.append((statement, values))

    event.listen(worked._database.engine, "before_cursor_execute", note)
    found = lines_of(worked, known)
    lines_of(worked, known, before_seq=found[-1].seq if found else 1)
    event.remove(worked._database.engine, "before_cursor_execute", note)
    assert len(asked) == 2
    for statement, values in asked:
        with worked.reading() as session:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
        said = " / ".join(str(row[3]) for row in plan)
        assert "TEMP B-TREE FOR ORDER BY" not in said, said  # of lines of one moment only, it does not matter
        assert "USING INDEX ix_journal_" in said, said
        if wanted.client_id:
            assert "ix_journal_client_id_at" in said, said
        elif wanted.user_id and wanted.kind:
            assert "ix_journal_user_id_action_at" in said, said


# --- checking ---


def test_the_chain_is_checked_with_and_without_the_sheet(home: Home, worked: Studio) -> None:
    lines = len(rows_of(worked))
    assert journal.verify_journal(worked) == journal.Verdict(lines)
    assert journal.verify_journal(worked, seed_lines=home.recovery_lines) == journal.Verdict(lines + 1)
    said = [(row.event, row.object_id, row.count) for row in rows_of(worked)[-2:]]
    assert said == [("journal_verified", "whole", lines), ("journal_verified", "whole sheet", lines + 1)]


def test_another_sheet_is_refused_and_a_slip_is_named(home: Home, worked: Studio) -> None:
    with pytest.raises(RecoveryKeyWrong):
        journal.verify_journal(worked, seed_lines=recovery.to_lines(recovery.new_recovery_key()))
    slip = (*home.recovery_lines[:2], "0000-0000-00", home.recovery_lines[3])
    with pytest.raises(RecoveryKeyMistyped) as mistyped:
        journal.verify_journal(worked, seed_lines=slip)
    assert mistyped.value.line == 3


def tamper(studio: Studio, statement: str) -> None:
    with studio._database.writing() as session:
        for verb in ("update", "delete"):
            session.execute(text(f"DROP TRIGGER IF EXISTS journal_refuses_{verb}"))
        session.execute(text(statement))
        session.commit()


def test_a_changed_line_is_named_and_that_is_journalled(worked: Studio) -> None:
    tamper(worked, "UPDATE journal SET outcome = 'done' WHERE outcome = 'refused'")
    seq = next(row.seq for row in rows_of(worked) if row.event == "refused")
    assert journal.verify_journal(worked).first_bad == seq
    assert rows_of(worked)[-1].object_id == f"changed line={seq}"


def test_an_old_signature_is_checked_with_the_sheet(home: Home, worked: Studio) -> None:
    tamper(worked, "UPDATE journal SET mac = zeroblob(32) WHERE seq = 2")
    assert journal.verify_journal(worked).first_bad is None
    verdict = journal.verify_journal(worked, seed_lines=home.recovery_lines)
    assert (verdict.first_bad, verdict.fault) == (2, "signature")


def test_whatever_is_done_to_a_line_is_named(home: Home, worked: Studio) -> None:
    """The short form of `./run prove journal`."""
    slots = read_slots(worked.folder)
    assert slots.recovery is not None
    opened = slots.recovery.open(slots.studio_id, recovery.from_lines(home.recovery_lines))
    seed = msgspec.msgpack.decode(opened["journal-seed"], type=tuple[int, bytes])
    studied = Studied(home, worked.keys, slots, worked.user.user_id, home.user_id(RECEPTIONIST), seed=seed)
    home.close(worked)
    tally = try_all(studied, unseeded_every=1)
    assert tally.tried > 300
    assert (tally.silent, tally.wrong_line, tally.crashed) == (0, 0, 0), tally.example
    assert set(tally.only_with_seed) == {"mac"}


def test_a_check_can_be_stopped_and_leaves_no_line(home: Home, worked: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = chain.verify.__kwdefaults__ or {}
    monkeypatch.setattr(chain.verify, "__kwdefaults__", {**usual, "step": 3})
    before = len(rows_of(worked))
    with pytest.raises(Cancelled):
        journal.verify_journal(worked, progress=Stopping())
    assert len(rows_of(worked)) == before


# --- for an inspector ---


def exported(studio: Studio, path: Path, wanted: Filter | None = None) -> int:
    return journal.export_journal(
        studio, path, wanted or Filter(), purpose=ExportPurpose.INSPECTION, password=OWNER_PASSWORD
    )


def read_back(path: Path) -> tuple[dict[str, str], list[dict[str, str]]]:
    content = path.read_bytes().decode("utf-8")
    assert content.count("\r\n") == content.count("\n")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert {len(row) for row in rows} == {len(journal_file.COLUMNS)}
    top = next(index for index, row in enumerate(rows) if tuple(row) == journal_file.COLUMNS)
    return (
        {row[0]: row[1] for row in rows[:top]},
        [dict(zip(journal_file.COLUMNS, row, strict=True)) for row in rows[top + 1 :]],
    )


def link_of(line: dict[str, str]) -> bytes:
    """Compute a line's link from the file alone, as its head says."""
    values: list[object] = []
    for name in journal_file.SIGNED:
        value = line[name]
        if name in {"seq", "count", "epoch"}:
            values.append(int(value))
        elif name == "emergency":
            values.append(value == "true")
        else:
            values.append(None if value == "" and name in {"user_id", "acting_for", "client_id"} else value)
    return hashlib.sha256(bytes.fromhex(line["link_before"]) + msgspec.msgpack.encode(values)).digest()


def test_an_inspector_can_check_every_line_with_the_file_alone(home: Home, worked: Studio, tmp_path: Path) -> None:
    path = tmp_path / "logboek.csv"
    path.write_text("what stood there")
    count = exported(worked, path)
    head, lines = read_back(path)
    assert count == len(lines) == int(head["lines"]) == len(rows_of(worked)) - 1
    assert head["studio"] == "SkinTwin Studio, Maasboulevard 148, 3011 TX Rotterdam"
    assert (head["since"], head["until"], head["purpose"]) == ("the beginning", "now", "inspection")
    assert (head["made by"], head["chain"]) == (OWNER, f"whole, {count} lines checked")
    before = chain.GENESIS.hex()
    slots = read_slots(worked.folder)
    assert slots.recovery is not None
    opened = slots.recovery.open(slots.studio_id, recovery.from_lines(home.recovery_lines))
    first, seed = msgspec.msgpack.decode(opened["journal-seed"], type=tuple[int, bytes])
    for line in lines:
        assert (line["link_before"], line["link"]) == (before, link_of(line).hex())
        key = chain.evolve(seed, int(line["epoch"]) - first)
        assert hmac.digest(key, bytes.fromhex(line["link"]), "sha256").hex() == line["mac"]
        before = line["link"]
    assert {line["user_name"] for line in lines} == {OWNER, RECEPTIONIST}
    refused = next(line for line in lines if line["outcome"] == "refused")
    assert link_of(refused | {"outcome": "done"}).hex() != refused["link"]


def test_a_part_can_be_exported_and_each_line_still_checked(worked: Studio, tmp_path: Path) -> None:
    anna = client_id(worked, 1)
    wanted = Filter(client_id=anna, since=date(2026, 11, 24), until=date(2026, 11, 25))
    count = exported(worked, tmp_path / "part.csv", wanted)
    head, lines = read_back(tmp_path / "part.csv")
    assert 0 < count < len(rows_of(worked))
    assert (head["since"], head["until"], head["client id"]) == ("2026-11-24", "2026-11-25", str(anna))
    assert {line["client_id"] for line in lines} == {str(anna)}
    assert [link_of(line).hex() for line in lines] == [line["link"] for line in lines]
    last = rows_of(worked)[-1]
    assert (last.event, last.client_id, last.count) == ("journal_exported", anna, count)
    assert last.object_id == "purpose=inspection since=2026-11-24 until=2026-11-25"


def test_a_broken_chain_stands_in_the_head(worked: Studio, tmp_path: Path) -> None:
    tamper(worked, "UPDATE journal SET station = 'ELDERS' WHERE seq = 4")
    exported(worked, tmp_path / "broken.csv")
    assert read_back(tmp_path / "broken.csv")[0]["chain"].startswith("not whole: first bad line 4 (changed)")


def test_the_file_is_for_its_owner_alone(worked: Studio, tmp_path: Path) -> None:
    exported(worked, tmp_path / "mine.csv")
    assert stat.S_IMODE((tmp_path / "mine.csv").stat().st_mode) == 0o600


def test_no_export_without_password_and_purpose(worked: Studio, tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    with pytest.raises(Refused):
        journal.export_journal(worked, path, Filter(), purpose="", password=OWNER_PASSWORD)  # type: ignore[arg-type]
    with pytest.raises(WrongPassword):
        journal.export_journal(worked, path, Filter(), purpose=ExportPurpose.LEGAL, password="een heel ander woord")
    assert not path.exists()
    assert "journal_exported" not in {row.event for row in rows_of(worked)}


def test_an_export_that_is_stopped_or_cannot_be_written_leaves_nothing(
    worked: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_file, "STEP", 2)
    folder = tmp_path / "where"
    folder.mkdir()
    with pytest.raises(Cancelled):
        journal.export_journal(
            worked, folder / "a.csv", Filter(), purpose=ExportPurpose.LEGAL, password=OWNER_PASSWORD,
            progress=Stopping(),
        )  # fmt: skip
    assert list(folder.iterdir()) == []
    with pytest.raises(FolderUnusable):
        exported(worked, tmp_path / "nowhere" / "a.csv")
    assert "journal_exported" not in {row.event for row in rows_of(worked)}


# --- for a client ---


def test_a_client_reads_who_looked_when_and_why_without_names(worked: Studio) -> None:
    anna = client_id(worked, 1)
    found = journal.client_view(worked, anna)
    assert [(line.who_role, line.what, line.why) for line in found] == [
        ("owner", "medical_file_read", "screening"),
        ("owner", "client_read", "file"),
        ("owner", "client_read", "file"),
        ("receptionist", "intake_completed", "file"),
    ]
    assert not any(line.emergency for line in found)
    assert OWNER not in repr(found)
    last = rows_of(worked)[-1]
    assert (last.event, last.client_id, last.count) == ("client_view_read", anna, 4)
    first_day = journal.client_view(worked, anna, until=date(2026, 11, 24))
    assert [line.what for line in first_day] == ["intake_completed"]


# --- the monthly review ---


def test_a_month_that_is_over_is_due_until_it_was_reviewed(home: Home) -> None:
    studio = home.practitioner()
    assert journal.review_due(studio) == "2026-10"
    found = journal.record_review(studio, "2026-10", "  Geen bijzonderheden. \n\n")
    assert (found.month, found.first_line, found.last_line, found.whole) == ("2026-10", 1, 1, True)
    assert (found.reviewed_by, found.remarks) == (OWNER, "Geen bijzonderheden.")
    assert journal.review_due(studio) is None
    home.clock.move(days=30)
    assert journal.review_due(studio) == "2026-11"
    journal.record_review(studio, "2026-11", "Eén weigering, nagevraagd bij de balie.")
    assert [one.month for one in journal.reviews(studio)] == ["2026-11", "2026-10"]
    assert [row.object_id for row in rows_of(studio) if row.event == "journal_reviewed"] == ["2026-10", "2026-11"]


@pytest.mark.parametrize(
    ("month", "remarks", "wrong"),
    [
        ("2026-11", "nog bezig", ("month", "future")),
        ("2026-13", "bestaat niet", ("month", "future")),
        ("2026-09", "voor de studio", ("month", "empty")),
        ("2026-10", " \n ", ("remarks", "empty")),
        ("2026-10", "x" * 2001, ("remarks", "long")),
        ("2026-10", "half \ud800", ("remarks", "hidden")),
        ("2026-10", "bel \a", ("remarks", "hidden")),
    ],
)
def test_what_cannot_be_a_review_is_refused(studio: Studio, month: str, remarks: str, wrong: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        journal.record_review(studio, month, remarks)
    assert [(one.field, one.code) for one in refused.value.problems] == [wrong]
    assert journal.reviews(studio) == ()


def test_a_review_says_that_the_chain_was_broken(home: Home, studio: Studio) -> None:
    tamper(studio, "UPDATE journal SET station = 'ELDERS' WHERE seq = 1")
    assert journal.record_review(studio, "2026-10", "Keten stuk, studio gebeld.").whole is False


def test_the_journal_is_the_owners(home: Home) -> None:
    receptionist = home.receptionist()
    for attempt in (
        lambda: journal.read_journal(receptionist, Filter()),
        lambda: journal.client_view(receptionist, receptionist.new_id()),
        lambda: journal.record_review(receptionist, "2026-10", "x"),
        lambda: journal.journal_users(receptionist),
    ):
        with pytest.raises(Denied):
            attempt()
    assert journal.verify_journal(receptionist).first_bad is None
    home.close(receptionist)
    assert {one.name for one in journal.journal_users(home.practitioner())} == {OWNER, RECEPTIONIST}


def test_moments_of_the_studio_stand_in_utc() -> None:
    assert journal_lines.first_moment(date(2026, 7, 1)) == datetime.fromisoformat("2026-06-30T22:00:00+00:00")
    assert journal_lines.first_moment(date(2026, 12, 1)) - journal_lines.first_moment(date(2026, 11, 30)) == timedelta(
        days=1
    )
    assert ANNA.first_name == "Anna"
