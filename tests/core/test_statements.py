"""The versions of the privacy statement, and who is to be informed again after a new one."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import intake, own_answers, statements
from skintwin_desktop.core.statements import StatementEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound, Refused
from skintwin_desktop.store.tables import CareAgreementRow
from tests.builders import KAREL, Home, take_in

TEXT = "Wij bewaren uw gegevens zorgvuldig. " * 20
NEW = StatementEntry("1-11-2026", "20", TEXT)


def test_a_new_version_puts_every_client_on_the_list_until_a_notice_exists(home: Home) -> None:
    studio = home.practitioner()
    anna, karel = take_in(studio).client, take_in(studio, KAREL).client
    assert statements.clients_to_inform(studio) == ()
    added = statements.add_statement(studio, NEW)
    assert intake.current_statement(studio) == added
    waiting = statements.clients_to_inform(studio)
    assert [(one.client_id, one.had) for one in waiting] == [
        (anna.id, date(2021, 9, 17)),
        (karel.id, date(2021, 9, 17)),
    ]
    home.close(studio)
    studio = home.receptionist()
    statements.hand_over_statement(studio, anna.id, "email")
    assert [one.client_id for one in statements.clients_to_inform(studio)] == [karel.id]
    take_in(studio, karel.entry(), client_id=karel.id, client_version=karel.version)
    assert statements.clients_to_inform(studio) == ()
    lines = statements.list_statements(studio)
    assert [(line.version.dated, line.until, line.handed) for line in lines] == [
        (date(2026, 11, 1), None, 2),
        (date(2021, 9, 17), date(2026, 11, 1), 2),
    ]
    assert statements.statement_text(studio, added.id) == TEXT.strip()


def test_whose_agreement_has_ended_is_not_informed_again(studio: Studio) -> None:
    take_in(studio)
    with studio.saving() as session:
        for row in session.execute(select(CareAgreementRow)).scalars():
            row.ended_on = studio.today()
    statements.add_statement(studio, NEW)
    assert statements.clients_to_inform(studio) == ()


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (StatementEntry("", "20", TEXT), "dated", "empty"),
        (StatementEntry("31-2-2026", "20", TEXT), "dated", "impossible"),
        (StatementEntry("25-11-2026", "20", TEXT), "dated", "future"),
        (StatementEntry("16-9-2021", "20", TEXT), "dated", "earlier"),
        (StatementEntry("1-11-2026", "", TEXT), "years", "unreadable"),
        (StatementEntry("1-11-2026", "0", TEXT), "years", "unreadable"),
        (StatementEntry("1-11-2026", "²", TEXT), "years", "unreadable"),
        (StatementEntry("1-11-2026", "20", "Te kort"), "text", "short"),
        (StatementEntry("1-11-2026", "20", TEXT + "\ud83d"), "text", "hidden"),
    ],
)
def test_what_is_no_version_is_refused(studio: Studio, entry: StatementEntry, field: str, code: str) -> None:
    with pytest.raises(Refused) as error:
        statements.add_statement(studio, entry)
    assert [(one.field, one.code) for one in error.value.problems] == [(field, code)]
    assert len(statements.list_statements(studio)) == 1


def test_the_version_of_the_founding_is_given_its_text_once(studio: Studio) -> None:
    [founded] = statements.list_statements(studio)
    done = take_in(studio)
    named = StatementEntry("17-9-2021", "15", TEXT)
    assert statements.add_statement(studio, named).id == founded.version.id
    own = own_answers.open_own_screen(studio, done.client.id)
    assert (own.statement_text, own.statement_dated) == (TEXT.strip(), founded.version.dated)
    assert statements.clients_to_inform(studio) == (), "they were given this very version"
    with pytest.raises(Refused) as error:
        statements.add_statement(studio, StatementEntry("17-9-2021", "15", TEXT + " en meer"))
    assert [(one.field, one.code) for one in error.value.problems] == [("dated", "earlier")]


def test_the_same_text_again_is_no_new_version(studio: Studio) -> None:
    statements.add_statement(studio, NEW)
    with pytest.raises(Refused) as error:
        statements.add_statement(studio, StatementEntry("2-11-2026", "20", f"\n{TEXT}"))
    assert [(one.field, one.code) for one in error.value.problems] == [("text", "same")]


def test_only_the_owner_adds_a_version_and_a_notice_needs_a_way(home: Home) -> None:
    studio = home.receptionist()
    with pytest.raises(Denied):
        statements.add_statement(studio, NEW)
    with pytest.raises(Refused):
        statements.hand_over_statement(studio, UUID(int=1), "pigeon")
    with pytest.raises(NotFound):
        statements.hand_over_statement(studio, UUID(int=1), "post")
    with pytest.raises(NotFound):
        statements.statement_text(studio, UUID(int=1))
