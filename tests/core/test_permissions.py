"""Every action of every role: what is denied, what the journal says of it, and what a receptionist cannot open."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, get_type_hints

import pytest
from sqlalchemy import LargeBinary, select, text
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event
from skintwin_desktop.core.key_places import client_key_place, fingerprint_place
from skintwin_desktop.core.sealed import decode, take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import vault_content
from skintwin_desktop.errors import Denied, ObjectDamaged
from skintwin_desktop.rules.permissions import TABLE, Permission, Role, may
from skintwin_desktop.store import sealing
from skintwin_desktop.store.entries import Category
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, Base, ClientKeyRow, StudioRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored
from tests.builders import Home
from tests.builders import home as make_home
from tests.core import asked
from tests.core import world as worlds
from tests.core.world import MARKER, World, actions, arguments_for, journal, last_line, public_functions

NO_LINE = {
    "requests.erasing.is_destroyed": "only how far an order is; the request itself was opened with a line",
    "agenda.list_practitioners": "about nobody's file",
    "prices.price_of_appointment": "part of the payments of a client, of which the reading is journalled",
    "agenda_setup.agenda_setup": "about nobody's file",
    "clients.count_clients": "about nobody's file",
    "office.studio_details": "about nobody's file",
    "viewing.warm_up": "about nobody's file",
    "clients.list_gps": "about nobody's file",
    "consents.consent_texts": "about nobody's file",
    "consent_file.consent_levels": "about nobody's file",
    "consent_texts.text_versions": "about nobody's file",
    "intake.current_statement": "about nobody's file",
    "statements.list_statements": "about nobody's file",
    "statements.statement_text": "about nobody's file",
    "clients.find_clients": "note_search writes the line once the typing has settled",
    "client_lists.list_clients": "note_search writes the line once the typing has settled",
    "client_lists.numbers_among": "note_search writes the line once the list has settled",
    "client_lists.visits_of": "part of the file's head, of which the reading is journalled",
    "duplicates.look_alikes": "note_look_alikes writes a line for each who is shown",
    "drafts.read_draft": "the own draft, of which the beginning and the end are journalled",
    "drafts.list_drafts": "the own drafts, of which the beginning and the end are journalled",
    "restricted.restriction_of": "part of the file's head, of which the reading is journalled",
    "protection.protection": "about nobody's file",
    "prices.price_list": "about nobody's file",
    "prices.seller": "about nobody's file",
    "users.rotation_waits": "about nobody's file",
    "journal.journal_users": "about nobody's file",
    "journal.reviews": "about nobody's file",
    "journal.review_due": "about nobody's file",
    "own_password.confirm_password": "a part of the deed that asks for it, of which the line follows",
    "recovery_key.recovery_state": "about nobody's file",
    "users.list_users": "about nobody's file",
    "users.go_on_with_rotation": "nothing was interrupted",
    "viewing.fetch_preview": "nobody sees what is decoded ahead; read_preview writes the line",
    "viewing.read_thumbnail": "part of the file, of which the reading is journalled",
    "suppression.email_is_suppressed": "about nobody's file: no name, no date, yes or no",
    "client_messages.preview_message": "begin_message wrote the line, make_message writes the next",
    "balancing.balancings": "about nobody's file",
    "news_lists.news_lists": "counts only; news_recipients writes the line",
    "sources.list_sources": "about nobody's file",
    "requests.reading.count_running": "about nobody's file",
    "requests.reading.request_figures": "about nobody's file",
    "requests.restricting.ripe_requests": "about nobody's file: which requests",
    "requests.identifying.copies_to_destroy": "about nobody's file: which requests, by when",
    "erasure.unfinished_erasures": "about nobody's file: references of requests and how far they are",
    "erasure_run.ledger_place": "about nobody's file",
}
"""Actions that leave no line, and why."""
INSIDE_A_DEED = {
    "agenda.kind_seen", "sealed.post", "sealed.take_out", "clients.refuse_problems", "consent_evidence.scan_of",
    "consent_texts.add_new_texts", "photo_consents.note_passed", "invoice_paper.refuse_invoice_of_others",
    "intake.health_row", "requests.notes.words_of", "requests.registering.problems_of", "requests.stepping.next_steps",
    "requests.letters.content_of", "requests.letters.new_letter", "requests.letters.put_words",
    "requests.letters.refuse_reader", "requests.letters.seal_words", "requests.parcel_places.refuse_beside",
    "requests.ending.destroy_files", "requests.ending.end_due_files", "requests.replayed.follow",
    "requests.ending.end_due_files_of",
    "requests.late_copies.tell_late_copies", "requests.telling.told_values",
    "erasure_again.at_opening", "erasure_again.drop_own_drafts", "erasure_books.add",
    "erasure_books.chosen_place", "erasure_books.copy_outside", "erasure_books.mend", "erasure_books.read_books",
    "erasure_books.refuse_unfit", "drafts.opened", "erasure_doing.sweep_files", "erasure_run.finish",
    "erasure.pictures_of", "requests.covering.copies",
}  # fmt: skip
"""Functions that take a Studio and are no actions: parts of one."""
NOT_YET = {Permission.VERIFY_JOURNAL, Permission.POST_HEALTH_ANSWERS}
LINES = {
    "requests.packing.make_package": 2, "requests.erasing.order_for_request": 2,
    "requests.erasing.object_for_request": 2, "requests.erasing.take_order_back": 2,
    "requests.erasing.destroy_for_request": 3,
    "requests.erasing.prove_for_request": 2,
}  # fmt: skip
"""Several deeds in one: what is read out before it is written, and the order behind a request for destruction."""
LAST = ["photos.link_pictures", "results.sign_result"]
"""What changes the world for the others comes at the end."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, World]]:
    """A studio with something in it, closed."""
    folder = tmp_path_factory.mktemp("world")
    home = make_home(folder)
    studio = home.practitioner()
    world = worlds.built(studio, folder / "card")
    home.close(studio)
    yield home, world
    home.close_all()


@pytest.fixture
def receptionist(filled: tuple[Home, World]) -> Iterator[Studio]:
    home, _ = filled
    studio = home.receptionist()
    yield studio
    home.close(studio)


@pytest.fixture
def practitioner(filled: tuple[Home, World]) -> Iterator[Studio]:
    home, _ = filled
    studio = home.practitioner()
    yield studio
    home.close(studio)


# --- the table ---


def test_the_table_names_every_role_and_every_permission_has_a_holder() -> None:
    assert set(TABLE) == set(Role)
    assert TABLE[Role.RECEPTIONIST] < TABLE[Role.PRACTITIONER] < TABLE[Role.OWNER]
    assert TABLE[Role.OWNER] == set(Permission)
    for role in Role:
        for permission in Permission:
            assert may(role, permission) == (permission in TABLE[role])


def test_what_is_medical_is_for_those_who_hold_the_care_key() -> None:
    assert [role for role in Role if role.cares] == [Role.PRACTITIONER, Role.OWNER]
    for permission in (
        "read_health_answers",
        "screen",
        "read_medical_file",
        "read_pictures",
        "sign_result",
        "read_result",
    ):
        assert not may(Role.RECEPTIONIST, Permission(permission))


def test_every_function_that_takes_a_studio_names_its_permission() -> None:
    without = set()
    for name, function in public_functions():
        if Session in get_type_hints(inspect.unwrap(function)).values():
            assert not hasattr(function, "permission"), f"{name} takes a session: it is part of an action"
        elif not hasattr(function, "permission"):
            without.add(name)
    assert without == INSIDE_A_DEED


def test_every_permission_is_used_by_an_action() -> None:
    used = {function.permission for _, function in actions()}  # type: ignore[attr-defined]
    assert set(Permission) - used <= NOT_YET


# --- every action, as somebody who may not and as somebody who may ---


def test_a_receptionist_is_denied_what_is_medical_and_the_journal_says_so(
    filled: tuple[Home, World], receptionist: Studio, tmp_path: Path
) -> None:
    denied = allowed = 0
    for _, function in actions():
        permission: Permission = function.permission  # type: ignore[attr-defined]
        before = last_line(receptionist)
        if may(Role.RECEPTIONIST, permission):
            allowed += 1
            continue
        placeholders = dict.fromkeys(list(inspect.signature(inspect.unwrap(function)).parameters)[1:])
        with pytest.raises(Denied) as refused:
            function(receptionist, **placeholders)
        denied += 1
        assert refused.value.permission == permission.value
        lines = journal(receptionist, after=before)
        assert [(line.event, line.outcome, line.object_id) for line in lines] == [
            ("refused", "refused", permission.value)
        ]
    assert denied >= 20
    assert allowed >= 20


@pytest.mark.long
@pytest.mark.timeout(300)
def test_every_action_leaves_exactly_one_line_and_no_content(
    filled: tuple[Home, World], practitioner: Studio, tmp_path: Path
) -> None:
    _, world = filled
    order = sorted(actions(), key=lambda one: (LAST.index(one[0]) if one[0] in LAST else -1, one[0]))
    for name, function in order:
        arguments = arguments_for(name, function, practitioner, world, tmp_path)
        before = last_line(practitioner)
        function(practitioner, **arguments)
        lines = journal(practitioner, after=before)
        wanted = 0 if name in NO_LINE else LINES.get(name, 1)
        assert len(lines) == wanted, f"{name}: {[line.event for line in lines]}"
        for line in lines:
            assert line.outcome == "done"
            assert line.event in set(Event)
            assert line.object_type
            assert (line.user_id, line.role) == (practitioner.user.user_id, "owner")
            assert (line.session_id, line.station) == (practitioner.session_id, "KAMER-1")
        asked.end_restrictions(practitioner)
    assert set(NO_LINE) <= {name for name, _ in order}
    told = [str(getattr(line, column.name)) for line in journal(practitioner) for column in line.__table__.columns]
    assert not [value for value in told if MARKER.lower() in value.lower()]
    assert practitioner.check_chain().first_bad is None


def test_a_receptionist_can_do_the_rest(filled: tuple[Home, World], receptionist: Studio, tmp_path: Path) -> None:
    _, world = filled
    done = 0
    for name, function in actions():
        if may(Role.RECEPTIONIST, function.permission):  # type: ignore[attr-defined]
            function(receptionist, **arguments_for(name, function, receptionist, world, tmp_path))
            done += 1
    assert done >= 20


# --- what is sealed ---


def sealed_values(studio: Studio) -> Iterator[tuple[str, str, object, object, bytes]]:
    """Yield table, record, row id, owner and sealed value of everything that is sealed to clients."""
    with studio.reading() as session:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if SEALED_RECORD not in column.info or table.name == "draft":
                    continue
                owner = table.c.request_id if column.info[CATALOGUE].category is Category.REQUEST else table.c.client_id
                for row in session.execute(select(table.c.id, owner, column)):
                    if row[2]:
                        yield table.name, column.info[SEALED_RECORD], row[0], row[1], row[2]


def test_a_practitioner_opens_every_sealed_value(filled: tuple[Home, World], practitioner: Studio) -> None:
    from skintwin_desktop.core.catalogue import RECORDS

    tables = set()
    for table, record, row, client, value in sealed_values(practitioner):
        content = take_out(practitioner, value, RECORDS[record], table=table, row=row, client=client)  # type: ignore[arg-type]
        assert type(content) is RECORDS[record]
        tables.add(table)
    assert tables >= {"visit", "health_answers", "lesion_place", "assessment", "picture", "risk_profile", "result"}


def test_a_receptionist_opens_no_sealed_value_with_any_of_her_keys(
    filled: tuple[Home, World], receptionist: Studio
) -> None:
    """Not hidden: unreadable. Every key that she holds is tried on every value, key, picture and report."""
    keys = receptionist._keys
    assert keys.care_private is None
    held = [keys.office[:32], keys.office[16:], keys.journal, keys.backup, keys.user_private]
    tried = 0
    for table, _, row, client, value in sealed_values(receptionist):
        with pytest.raises(Denied):
            take_out(receptionist, value, Nothing, table=table, row=row, client=client)  # type: ignore[arg-type]
        for key in held:
            with pytest.raises(ObjectDamaged):
                sealing.unseal(value, key, Place(table, "sealed", row, client).info())  # type: ignore[arg-type]
            tried += 1
    with receptionist.reading() as session:
        for found in session.execute(select(ClientKeyRow)).scalars():
            for key in held:
                with pytest.raises(ObjectDamaged):
                    sealing.unseal(found.sealed_private, key, client_key_place(found.client_id).info())
        fingerprint = session.execute(select(StudioRow.fingerprint_key)).scalar_one()
        with pytest.raises(Denied):
            receptionist.fingerprint_key(fingerprint)
        for key in held:
            with pytest.raises(ObjectDamaged):
                sealing.unseal(fingerprint, key, fingerprint_place(receptionist.studio_id).info())
        for one in session.execute(select(VaultObjectRow)).scalars():
            with pytest.raises(Denied):
                vault_content(receptionist, session, one.object_id)
            for key in held:
                with pytest.raises(ObjectDamaged):
                    receptionist.vault.read(
                        Stored(one.object_id, one.length, one.sha256), private=key, owner=one.client_id, kind=one.kind
                    )
                tried += 1
    assert tried > 100


LISTED = {"kind", "subject", "report", "original", "preview", "thumbnail"}
LETTERS = {
    "request_note": {"code"},
    "request_letter": {"language", "way", "address", "code_way", "body"},  # of letters that say nothing about the file
    "request_file": {"object_id"},
}


class Nothing:
    """A record that nothing is."""

    VERSION: ClassVar[int] = 1


def test_medical_tables_keep_nothing_readable_besides_the_sealed_record(
    filled: tuple[Home, World], practitioner: Studio
) -> None:
    """What a list needs stands in plain columns; what somebody typed does not."""
    allowed = {
        "client", "client_change", "party", "care_agreement", "consent", "delivery", "invoice", "client_search",
        "client_search_content",
    }  # fmt: skip
    allowed |= {"client_message", "request_letter"}  # a letter greets by name
    allowed |= {"rights_request", "request_part"}  # who asks, and what an address becomes
    found = set()
    with practitioner.reading() as session:
        names = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        for name in names:
            for row in session.execute(text(f'SELECT * FROM "{name}"')):
                for value in row:
                    content = value if isinstance(value, bytes) else str(value).encode()
                    if MARKER.lower().encode() in content.lower():
                        found.add(name)
    assert {"client", "party"} <= found
    assert found <= allowed | {"client_search_data"}
    for table in Base.metadata.sorted_tables:
        if any(SEALED_RECORD in column.info for column in table.columns):
            plain = {column.name for column in table.columns if not isinstance(column.type, LargeBinary)}
            texts = {name for name in plain if str(table.columns[name].type) == "VARCHAR"}
            assert texts <= LISTED | LETTERS.get(table.name, set()), table.name


def test_nothing_readable_lies_on_disk(filled: tuple[Home, World], practitioner: Studio) -> None:
    home, _ = filled
    searched = 0
    for path in home.door.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            searched += 1
            for form in (
                MARKER.encode(),
                MARKER.lower().encode(),
                MARKER.encode("utf-16-le"),
                MARKER.encode().hex().encode(),
            ):
                assert form not in content, path
    assert searched > 8


def test_a_sealed_value_of_another_row_or_client_does_not_open(
    filled: tuple[Home, World], practitioner: Studio
) -> None:
    values = [one for one in sealed_values(practitioner) if one[0] == "assessment"]
    _, _, row, client, value = values[0]
    for other in values[1:]:
        with pytest.raises(ObjectDamaged):
            take_out(practitioner, value, Nothing, table="assessment", row=other[2], client=other[3])  # type: ignore[arg-type]
    with pytest.raises(ObjectDamaged):
        take_out(practitioner, value, Nothing, table="visit", row=row, client=client)  # type: ignore[arg-type]
    opened = sealing.unseal(value, practitioner.private_of(client), Place("assessment", "sealed", row, client).info())  # type: ignore[arg-type]
    with pytest.raises(ObjectDamaged):
        decode(opened[:-1], Nothing)
