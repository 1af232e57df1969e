"""Destroying a client's file: the plan, the order and the second person, what goes, what stays, and the proof of it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from skintwin_desktop.core import (
    clients,
    erasure,
    erasure_proof,
    erasure_run,
    invoice_paper,
    news,
    photos,
    protection,
    restricted,
    screening,
)
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    AnotherClientPresent,
    Cancelled,
    ChangedMeanwhile,
    ErasureRefused,
    LedgerUnusable,
    NotFound,
    WrongPassword,
)
from skintwin_desktop.rules.erasure import DESTROY, REDUCE
from skintwin_desktop.store import ledger as ledgers
from skintwin_desktop.store import schema
from skintwin_desktop.store.tables import (
    AppointmentRow,
    Base,
    ClientRow,
    ConsentRow,
    DraftRow,
    ErasureRow,
    InvoiceRow,
    JournalRow,
    PartyRow,
    SuppressionRow,
    VaultObjectRow,
)
from tests.builders import ANNA, OWNER_PASSWORD, Home
from tests.colleagues import COLLEAGUE_PASSWORD, add_colleague, colleague
from tests.core import erasing
from tests.core.world import journal, picture_file
from tests.prove.planted import rows_of


def count(studio: Studio, table: type[Base], *where: object) -> int:
    with studio.reading() as session:
        return session.execute(select(func.count()).select_from(table).where(*where)).scalar_one()  # type: ignore[arg-type]


# --- the plan ---


def test_the_plan_names_every_row_and_says_why_what_stays_stays(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST)
    with studio.reading() as session:
        rows = sum(len(one) for one in rows_of(session, anna.client).values())
    assert len(plan.items) == rows
    assert plan.whole
    staying = {item.thing.table: item for item in plan.items if item.fate != DESTROY}
    assert set(staying) == {"client", "consent", "statement_handover", "invoice", "invoice_line"}
    assert {staying["invoice"].ground, staying["client"].ground} == {"tax"}
    assert {one.until for one in (staying["invoice"], staying["invoice_line"], staying["client"])} == {
        date(2033, 12, 31)
    }
    assert (staying["consent"].fate, staying["consent"].until) == (REDUCE, date(2031, 11, 24))
    counted = {one.category: (one.destroyed, one.reduced, one.kept) for one in plan.counts}
    assert counted["MED"][1:] == counted["IMG"][1:] == (0, 0)
    assert counted["FIN"] == (0, 0, 2)
    assert plan.journal_lines > 10
    assert plan.journal_until == date(2031, 11, 24)


def test_planning_changes_nothing(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    with studio.reading() as session:
        before = rows_of(session, anna.client)
    first, second = (erasure.plan_erasure(studio, anna.client, erasing.REQUEST) for _ in range(2))
    with studio.reading() as session:
        assert rows_of(session, anna.client) == before
    assert first.digest == second.digest


def test_the_plan_tells_of_a_parcel_that_was_saved_for_the_client(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    assert erasure.plan_erasure(studio, anna.client, erasing.REQUEST).left == ()
    with studio.deed(Event.PARCEL_MADE, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        deed.about("request", client=anna.client)
    (parcel,) = erasure.plan_erasure(studio, anna.client, erasing.REQUEST).left
    assert (parcel.event, parcel.count, parcel.last) == ("parcel_made", 1, studio.now())


def test_files_of_somebody_else_and_of_nobody_are_not_planned(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    with pytest.raises(NotFound):
        erasure.plan_erasure(studio, UUID(int=5), erasing.REQUEST)
    studio.bind_to(clients.register_client(studio, ANNA).id)
    with pytest.raises(AnotherClientPresent):
        erasure.plan_erasure(studio, anna.client, erasing.REQUEST)


# --- the order ---


def test_alone_somebody_waits_a_day_and_gives_the_password_again(
    anna_home: Home, anna_studio: Studio, anna: erasing.Person
) -> None:
    studio = anna_studio
    plan = erasure.plan_erasure(studio, anna.client, erasing.REQUEST)
    with pytest.raises(WrongPassword):
        erasure.order_erasure(studio, plan, password="iets anders helemaal")
    order = erasure.order_erasure(studio, plan, password=OWNER_PASSWORD)
    assert (order.state, order.needs_second) == ("ordered", False)
    anna_home.clock.move(hours=23)
    with pytest.raises(ErasureRefused) as early:
        erasure_run.carry_out(studio, order.id, password=OWNER_PASSWORD)
    assert (early.value.reason, early.value.until) == ("too_early", order.may_begin_at)
    anna_home.clock.move(hours=1)
    with pytest.raises(WrongPassword):
        erasure_run.carry_out(studio, order.id, password="iets anders helemaal")
    assert screening.open_file(studio, anna.client).visits
    assert erasure_run.carry_out(studio, order.id, password=OWNER_PASSWORD).state == "destroyed"


def test_with_a_colleague_that_one_agrees_and_nobody_else(home: Home, tmp_path: Path) -> None:
    add_colleague(home)
    studio = home.practitioner()
    erasing.place(studio, tmp_path / "outside")
    client = clients.register_client(studio, ANNA).id
    plan = erasure.plan_erasure(studio, client, erasing.REQUEST)
    order = erasure.order_erasure(studio, plan, password=OWNER_PASSWORD)
    assert order.needs_second
    home.clock.move(hours=48)
    with pytest.raises(ErasureRefused) as lacking:
        erasure_run.carry_out(studio, order.id, password=OWNER_PASSWORD)
    with pytest.raises(ErasureRefused) as own:
        erasure.second_erasure(studio, order.id, password=OWNER_PASSWORD)
    assert (lacking.value.reason, own.value.reason) == ("second", "own_second")
    home.close(studio)
    studio = colleague(home)
    assert erasure.second_erasure(studio, order.id, password=COLLEAGUE_PASSWORD).second_by == studio.user.name
    with pytest.raises(ErasureRefused):
        erasure.second_erasure(studio, order.id, password=COLLEAGUE_PASSWORD)
    erasure_run.carry_out(studio, order.id, password=COLLEAGUE_PASSWORD)
    proved = erasure_proof.verify_erasure(studio, order.id).certificate
    assert proved is not None
    assert (proved.second_by, proved.done_by, proved.waited) == (studio.user.name, studio.user.name, False)


def test_what_came_in_after_it_was_agreed_stops_it(anna_studio: Studio, anna: erasing.Person, tmp_path: Path) -> None:
    studio = anna_studio
    order = erasing.ordered(studio, anna.client)
    photos.take_in_pictures(studio, anna.visits[1], [picture_file(tmp_path, "later.jpg", seed=7)], kind="overview")
    with pytest.raises(ChangedMeanwhile):
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    assert erasure.withdraw_erasure(studio, order).state == "withdrawn"
    with studio.reading() as session, pytest.raises(NotFound):
        erasure.order_of(session, erasing.REQUEST.request_id)
    with pytest.raises(ErasureRefused):
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)


# --- the place outside ---


def test_nothing_is_destroyed_without_a_place_outside(studio: Studio, tmp_path: Path) -> None:
    client = clients.register_client(studio, ANNA).id
    order = erasing.ordered(studio, client)
    with pytest.raises(LedgerUnusable) as nowhere:
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    with pytest.raises(LedgerUnusable) as inside:
        erasure_run.choose_ledger_place(studio, studio.folder)
    with pytest.raises(LedgerUnusable) as away:
        erasure_run.choose_ledger_place(studio, tmp_path / "none")
    assert [one.value.reason for one in (nowhere, inside, away)] == ["no_place", "inside", "missing"]
    shutil.rmtree(erasing.place(studio, tmp_path / "usb"))
    with pytest.raises(LedgerUnusable) as gone:
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    assert gone.value.reason == "missing"
    assert not (studio.folder / ledgers.NAME).exists()
    assert clients.open_client(studio, client).id == client
    (tmp_path / "usb").mkdir()
    assert erasure_run.carry_out(studio, order, password=OWNER_PASSWORD).state == "destroyed"


def test_a_copy_that_cannot_be_written_stops_it_before_anything_is_gone(studio: Studio, tmp_path: Path) -> None:
    client = clients.register_client(studio, ANNA).id
    usb = erasing.place(studio, tmp_path / "usb")
    order = erasing.ordered(studio, client)
    (usb / ledgers.copy_name(studio.studio_id)).unlink(missing_ok=True)
    (usb / ledgers.copy_name(studio.studio_id)).mkdir()
    with pytest.raises(LedgerUnusable) as refusal:
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    assert refusal.value.reason == "not_writable"
    assert clients.open_client(studio, client).id == client
    assert b'"given_up"' in (studio.folder / ledgers.NAME).read_bytes()
    assert erasure.unfinished_erasures(studio) == ()


def test_giving_up_is_possible_until_it_begins(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio

    class Impatient(Progress):
        def __call__(self, done: int, total: int) -> None:
            raise Cancelled

    order = erasing.ordered(studio, anna.client)
    with pytest.raises(Cancelled):
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD, progress=Impatient())
    assert screening.open_file(studio, anna.client).visits
    assert not (studio.folder / ledgers.NAME).exists() or b"planned" not in (studio.folder / ledgers.NAME).read_bytes()


# --- destroyed ---


def test_what_was_destroyed_is_gone_and_what_another_law_keeps_is_there(
    anna_studio: Studio, anna: erasing.Person, tmp_path: Path
) -> None:
    studio = anna_studio
    paper = invoice_paper.invoice_document(studio, anna.invoice)
    with studio.reading() as session:
        objects = list(session.execute(select(VaultObjectRow.object_id)).scalars())
    lines = len(journal(studio))
    schema.copy_into(studio.database, studio.folder / "studio.before-0010.00000000.db")
    order = erasing.destroyed(studio, anna.client)
    assert not any(studio.vault.has(one) for one in objects)
    assert not list(studio.folder.glob("*.before-*"))
    for gone in (lambda: clients.open_client(studio, anna.client), lambda: screening.open_file(studio, anna.client),
                 lambda: studio.private_of(anna.client), lambda: studio.public_of(anna.client)):  # fmt: skip
        with pytest.raises(NotFound):
            gone()
    assert clients.find_clients(studio, erasing.WORD) == ()
    assert clients.find_clients(studio, "") == ()
    assert clients.count_clients(studio) == 0
    assert count(studio, DraftRow) == 0
    assert count(studio, AppointmentRow) == 0
    assert count(studio, PartyRow) == 0
    assert invoice_paper.invoice_document(studio, anna.invoice) == paper
    assert count(studio, InvoiceRow) == 1
    assert count(studio, JournalRow, JournalRow.client_id == anna.client) > 10
    assert len(journal(studio)) > lines
    assert studio.check_chain().first_bad is None
    assert studio.database.integrity() == []
    verified = erasure_proof.verify_erasure(studio, order)
    assert verified.failing == ()


def test_of_a_consent_only_the_proof_stays(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    with studio.reading() as session:
        before = session.execute(select(ConsentRow.id, ConsentRow.answer, ConsentRow.previous_id)).all()
        assert session.execute(select(ConsentRow.recipient).where(ConsentRow.recipient != "")).scalars().all()
    erasing.destroyed(studio, anna.client)
    with studio.reading() as session:
        assert session.execute(select(ConsentRow.id, ConsentRow.answer, ConsentRow.previous_id)).all() == before
        left = session.execute(
            select(ConsentRow.recipient, ConsentRow.representative, ConsentRow.scope, ConsentRow.service)
        ).all()
        row = session.execute(select(ClientRow)).scalar_one()
        session.expunge(row)
    assert {value for one in left for value in one} <= {"", None}
    texts = {column.name: getattr(row, column.name) for column in ClientRow.__table__.columns}
    assert row.number < 0
    assert {value for value in texts.values() if isinstance(value, str)} == {""}
    assert row.public_key == b""


def test_who_wanted_no_news_is_told_again_when_registering_anew(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    erasing.destroyed(studio, anna.client)
    assert count(studio, SuppressionRow) > 0
    again = clients.register_client(studio, erasing.marked()).id
    standing = news.news_standing(studio, again)
    assert standing.suppressed
    assert standing.objected_at is None


def test_a_namesake_is_as_before_byte_for_byte(anna_studio: Studio, anna: erasing.Person, tmp_path: Path) -> None:
    studio = anna_studio
    twin = erasing.person(studio, tmp_path / "twin")
    with studio.reading() as session:
        rows = rows_of(session, twin.client)
    files = {
        path: path.read_bytes()
        for name in rows["vault_object"]
        for path in (studio.folder / "vault").glob(f"??/{name[0]}")
    }
    erasing.destroyed(studio, anna.client)
    with studio.reading() as session:
        assert rows_of(session, twin.client) == rows
    assert len(files) == 14
    assert all(path.read_bytes() == content for path, content in files.items())
    assert [line.id for line in clients.find_clients(studio, erasing.WORD)] == [twin.client]
    assert len(screening.open_file(studio, twin.client).visits) == 2


def test_a_client_on_whom_nothing_hangs_leaves_no_row(studio: Studio, tmp_path: Path) -> None:
    erasing.place(studio, tmp_path / "usb")
    client = clients.register_client(studio, ANNA).id
    order = erasing.destroyed(studio, client)
    assert count(studio, ClientRow) == 0
    assert erasure_proof.verify_erasure(studio, order).done


def test_an_emergency_nobody_saw_yet_is_listed_without_its_reason(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    restricted.restrict_file(studio, anna.client, "Familie van een medewerker")
    restricted.open_in_emergency(studio, anna.client, "Spoed aan de balie vandaag")
    erasing.destroyed(studio, anna.client)
    assert [one.reason for one in restricted.unseen_emergencies(studio)] == [""]
    states = {one.id: one.state for one in protection.protection(studio)}
    assert states["letterbox"] != "off"


# --- the proof ---


def test_the_certificate_says_numbers_grounds_and_dates_and_nothing_medical(
    anna_studio: Studio, anna: erasing.Person
) -> None:
    studio = anna_studio
    order = erasing.destroyed(studio, anna.client)
    assert erasure_proof.certificate_of(studio, order) is None
    made = erasure_proof.verify_erasure(studio, order).certificate
    assert made is not None
    assert made == erasure_proof.certificate_of(studio, order)
    assert (made.label, made.reference, made.initials) == ("2026-001", "V-2026-031", "A.")
    assert dict(made.destroyed)["MED"] == 15
    assert (made.files, made.waited, made.done_by) == (14, True, studio.user.name)
    kept = {(one.category, one.ground, one.until) for one in made.kept}
    assert ("FIN", "tax", date(2033, 12, 31)) in kept
    assert ("CONS", "consent_proof", date(2031, 11, 24)) in kept
    assert erasing.WORD.lower() not in str(made).lower()
    assert made.ledger_hash == erasure_run.ledger_place(studio).head
    assert erasing.WORD.lower() not in (studio.folder / ledgers.NAME).read_text().lower()


@pytest.mark.parametrize("left", ["row", "file", "copy", "draft", "word"])
def test_what_is_left_over_is_found_and_there_is_no_certificate(
    anna_studio: Studio, anna: erasing.Person, left: str
) -> None:
    studio = anna_studio
    with studio.reading() as session:
        name = session.execute(select(VaultObjectRow.object_id)).scalars().first()
        visit = session.execute(select(AppointmentRow)).scalars().one()
        session.expunge_all()
    order = erasing.destroyed(studio, anna.client)
    if left == "file":
        (studio.folder / "vault" / str(name)[:2] / str(name)).write_bytes(b"still there")
    elif left == "copy":
        schema.copy_into(studio.database, studio.folder / "studio.before-0010.00000000.db")
    else:
        with studio.saving() as session:
            if left == "row":
                values = {column.name: getattr(visit, column.name) for column in AppointmentRow.__table__.columns}
                session.add(AppointmentRow(**values))
            elif left == "draft":
                session.add(DraftRow(id=studio.new_id(), user_id=studio.user.user_id, kind="x", saved_at=studio.now(),
                                     subject=anna.client.hex, sealed=b"x"))  # fmt: skip
            else:
                session.execute(
                    Base.metadata.tables["setting"].insert().values(name="x", value=f"{anna.client.hex} is wie")
                )
    verified = erasure_proof.verify_erasure(studio, order)
    if left == "word":
        assert verified.done  # a setting may name the random id: it says nothing
        return
    assert not verified.done
    assert verified.certificate is None
    assert erasure_proof.certificate_of(studio, order) is None
    assert [one.state for one in erasure.unfinished_erasures(studio)] == ["failed"]
    assert journal(studio)[-2].outcome == "failed"
    assert erasure_run.carry_out(studio, order, password=OWNER_PASSWORD).state == "destroyed"
    assert erasure_proof.verify_erasure(studio, order).done
    assert erasure.unfinished_erasures(studio) == ()


def test_it_is_neither_proved_before_nor_carried_out_twice(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    order = erasing.ordered(studio, anna.client)
    with pytest.raises(ErasureRefused):
        erasure_proof.verify_erasure(studio, order)
    erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    with pytest.raises(ErasureRefused):
        erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    with pytest.raises(ErasureRefused):
        erasure.withdraw_erasure(studio, order)
    with studio.reading() as session:
        assert erasure.order_of(session, erasing.REQUEST.request_id).id == order
    assert count(studio, ErasureRow) == 1
    with pytest.raises(NotFound):
        erasure.plan_erasure(studio, anna.client, erasing.REQUEST)
