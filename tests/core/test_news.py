"""News: an objection works in its own transaction, outlives the file, and no list built after it has the client."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from skintwin_desktop.core import clients, consents, news, news_lists, suppression
from skintwin_desktop.core.news import Reach
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NewsNotWanted, NobodyToReach, NotFound, Refused
from skintwin_desktop.rules import reach
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.store.tables import (
    ClientKeyRow,
    ClientRow,
    ConsentRow,
    NewsListEntryRow,
    NewsWishRow,
    SuppressionKeyRow,
    SuppressionRow,
)
from tests.builders import ANNA, KAREL, Home
from tests.core.correspondence import MAILED, POSTED, weighed
from tests.core.world import given as answered


def register(studio: Studio, entry: ClientEntry = ANNA, *, consent: str = "") -> UUID:
    """Register somebody, with an answer about news by e-mail."""
    client = clients.register_client(studio, entry).id
    if consent:
        consents.record_consent(studio, client, answered(studio, "news_email", consent))
    return client


def other(number: int) -> ClientEntry:
    """Return somebody who shares nothing with anybody else."""
    return replace(
        ANNA, first_name=f"Iemand{'abcdefghij'[number % 10]}{'abcdefghij'[number // 10]}", born="01-02-1980",
        email=f"iemand{number}@voorbeeld.test", phone=f"06 2222{number:04}",
    )  # fmt: skip


def on_list(studio: Studio, list_id: UUID) -> set[UUID]:
    return {one.client_id for one in news_lists.news_recipients(studio, list_id)}


def erase(studio: Studio, client_id: UUID) -> None:
    """Destroy a client as an erasure does; only the marks stay."""
    with studio.saving() as session:
        news.keep_objection(studio, session, client_id)
        for table in (NewsWishRow, NewsListEntryRow, ConsentRow, ClientKeyRow):
            session.execute(delete(table).where(table.client_id == client_id))
        session.execute(delete(ClientRow).where(ClientRow.id == client_id))


# --- objections ---


def test_who_objects_at_t_is_in_no_list_built_a_second_later(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    anna, karel = register(studio, consent="given"), register(studio, other(1), consent="given")
    assert on_list(studio, news_lists.build_news_list(studio, MAILED).id) == {anna, karel}
    news.object_to_news(studio, anna, said_by="phone")
    home.clock.move(seconds=1)
    for plan in (MAILED, POSTED):
        assert on_list(studio, news_lists.build_news_list(studio, plan).id) == {karel}


def test_an_objection_takes_the_client_off_every_list_that_waits(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    anna = register(studio, consent="given")
    register(studio, other(1), consent="given")
    waiting = news_lists.build_news_list(studio, MAILED)
    with studio.reading() as session:
        entry = session.execute(select(NewsListEntryRow.id).where(NewsListEntryRow.client_id == anna)).scalar_one()
    home.close(studio)
    desk = home.receptionist()
    news.object_to_news(desk, anna, said_by="desk")
    with desk.reading() as session:
        assert session.get_one(NewsListEntryRow, entry).removed_at == desk.now()
    home.close(desk)
    studio = home.practitioner()
    assert anna not in on_list(studio, waiting.id)
    (counted,) = news_lists.news_lists(studio)
    assert (counted.people, counted.taken_off) == (1, 1)
    with pytest.raises(NewsNotWanted):
        news_lists.news_mail(studio, entry)


def test_lists_built_while_others_object_never_have_who_objected_before(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    people = [register(studio, other(number), consent="given") for number in range(12)]
    keeps = register(studio, other(50), consent="given")
    begun = threading.Barrier(2)
    objected: dict[UUID, float] = {}
    built: list[tuple[float, UUID]] = []
    faults: list[BaseException] = []

    def object_one_by_one() -> None:
        try:
            begun.wait()
            for client in people:
                news.object_to_news(studio, client, said_by="phone")
                objected[client] = time.monotonic()
        except BaseException as fault:  # noqa: BLE001  a thread's fault is told by the test
            faults.append(fault)

    def build_again_and_again() -> None:
        try:
            begun.wait()
            while len(objected) < len(people):
                began = time.monotonic()
                built.append((began, news_lists.build_news_list(studio, MAILED).id))
        except BaseException as fault:  # noqa: BLE001
            faults.append(fault)

    threads = [threading.Thread(target=one) for one in (object_one_by_one, build_again_and_again)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert built
    with studio.reading() as session:
        put_on = session.execute(select(NewsListEntryRow.list_id, NewsListEntryRow.client_id)).all()
        left = set(
            session.execute(select(NewsListEntryRow.client_id).where(NewsListEntryRow.removed_at.is_(None))).scalars()
        )
    assert left == {keeps}, "whoever objected is on no list any more, whenever it was built"
    began = {list_id: moment for moment, list_id in built}
    late = [(began[list_id], client) for list_id, client in put_on if objected.get(client, 1e12) < began[list_id]]
    assert late == [], "nobody was put on a list that was begun after they objected"


def test_no_consent_of_before_or_after_undoes_an_objection_until_the_client_takes_it_back(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    anna = register(studio, consent="given")
    news.object_to_news(studio, anna, said_by="email")
    home.clock.move(days=1)
    consents.record_consent(studio, anna, answered(studio, "news_email", "given"))
    standing = news.news_standing(studio, anna)
    assert (standing.no_email, standing.no_post) == ("objected", "objected")
    assert standing.objected_at == studio.now() - timedelta(days=1)
    with pytest.raises(NobodyToReach):
        news_lists.build_news_list(studio, MAILED)
    news.allow_news_again(studio, anna, said_by="letter")
    assert news.news_standing(studio, anna).no_email == ""
    assert on_list(studio, news_lists.build_news_list(studio, MAILED).id) == {anna}


def test_an_objection_noted_at_the_wrong_client_is_taken_back_without_any_consent(studio: Studio) -> None:
    anna = register(studio)
    news.object_to_news(studio, anna, said_by="desk")
    news.allow_news_again(studio, anna, said_by="mistake")
    standing = news.news_standing(studio, anna)
    assert (standing.no_email, standing.consent, standing.suppressed) == ("no_ground", "", ())


def test_the_last_word_counts_when_the_clock_stands_still_or_goes_back(home: Home) -> None:
    studio = home.practitioner()
    anna = register(studio)
    for wish in ("no", "again", "no"):
        if wish == "no":
            news.object_to_news(studio, anna, said_by="desk")
        else:
            news.allow_news_again(studio, anna, said_by="desk")
        home.clock.move(hours=-1)
    assert news.news_standing(studio, anna).no_post == "objected"


def test_an_unknown_way_and_an_unknown_client_are_refused(studio: Studio) -> None:
    anna = register(studio)
    for deed in (news.object_to_news, news.allow_news_again):
        with pytest.raises(Refused):
            deed(studio, anna, said_by="pigeon")
        with pytest.raises(NotFound):
            deed(studio, studio.new_id(), said_by="desk")
    assert news.news_standing(studio, anna).objected_at is None


# --- the ground ---


def test_the_ground_of_an_address_counts_for_that_address_only(studio: Studio) -> None:
    anna = register(studio)
    news.change_reach(studio, anna, Reach("yes", email_from_sale=True, optout_offered=True))
    standing = news.news_standing(studio, anna)
    assert (standing.no_email, standing.ground, standing.reach.website_account) == ("", "customer", "yes")
    client = clients.open_client(studio, anna)
    changed = replace(client.entry(), email="nieuw@voorbeeld.test")
    clients.change_client(studio, anna, changed, version=client.version, gp="")
    standing = news.news_standing(studio, anna)
    assert (standing.no_email, standing.reach.website_account) == ("no_ground", "yes")


def test_a_refusal_wins_over_the_exception_for_customers(studio: Studio) -> None:
    anna = register(studio, consent="refused")
    news.change_reach(studio, anna, Reach("no", email_from_sale=True, optout_offered=True))
    assert news.news_standing(studio, anna).no_email == "refused"
    with pytest.raises(Refused):
        news.change_reach(studio, anna, Reach("maybe"))


# --- marks that outlive the file ---


def test_who_objected_and_was_erased_starts_with_news_off_after_registering_again(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    anna = register(studio, consent="given")
    news.object_to_news(studio, anna, said_by="letter")
    erase(studio, anna)
    home.clock.move(days=200)
    assert suppression.email_is_suppressed(studio, " ANNA@voorbeeld.test ")
    assert not suppression.email_is_suppressed(studio, "karel@voorbeeld.test")
    again = register(studio, replace(ANNA, email="Anna@Voorbeeld.TEST", phone="+31 6 12345678"), consent="given")
    standing = news.news_standing(studio, again)
    assert set(standing.suppressed) == set(reach.KINDS)
    assert (standing.no_email, standing.no_post, standing.objected_at) == ("suppressed", "suppressed", None)
    with pytest.raises(NobodyToReach):
        news_lists.build_news_list(studio, MAILED)
    news.allow_news_again(studio, again, said_by="desk")
    assert news.news_standing(studio, again).no_email == ""


def test_an_address_that_changed_after_the_objection_is_marked_before_the_file_goes(studio: Studio) -> None:
    anna = register(studio)
    news.object_to_news(studio, anna, said_by="desk")
    client = clients.open_client(studio, anna)
    clients.change_client(
        studio, anna, replace(client.entry(), email="later@voorbeeld.test"), version=client.version, gp=""
    )
    assert not suppression.email_is_suppressed(studio, "later@voorbeeld.test")
    erase(studio, anna)
    assert suppression.email_is_suppressed(studio, "later@voorbeeld.test")


def test_a_mark_names_nobody_and_another_studio_makes_another(studio: Studio) -> None:
    anna = register(studio)
    news.object_to_news(studio, anna, said_by="desk")
    with studio.reading() as session:
        marks = [row.mark for row in session.execute(select(SuppressionRow)).scalars()]
        secret = session.execute(select(SuppressionKeyRow.secret)).scalar_one()
    assert len(marks) == len(reach.KINDS)
    assert all(len(mark) == 32 for mark in marks)
    plain = reach.same_email(ANNA.email)
    assert suppression.mark(secret, reach.EMAIL, plain) in marks
    assert suppression.mark(bytes(32), reach.EMAIL, plain) not in marks
    assert suppression.mark(secret, reach.PHONE, plain) not in marks


def test_a_second_objection_counts_from_its_own_moment(home: Home) -> None:
    studio = home.practitioner()
    anna = register(studio)
    news.object_to_news(studio, anna, said_by="desk")
    home.clock.move(days=1)
    news.allow_news_again(studio, anna, said_by="desk")
    home.clock.move(days=1)
    news.object_to_news(studio, anna, said_by="desk")
    erase(studio, anna)
    again = register(studio)
    assert news.news_standing(studio, again).no_post == "suppressed"


NAMES = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéöü", min_size=2, max_size=10)
PEOPLE = st.builds(
    lambda first, last, year, digits, local: replace(
        KAREL, first_name=first, name_prefix="", last_name=last, born=f"17-05-{year}", phone=f"06{digits:08}",
        email=f"{local}@voorbeeld.test", postcode="3011 TX",
    ),
    NAMES, NAMES, st.integers(1930, 2009), st.integers(0, 99_999_999),
    st.from_regex(r"[a-z][a-z0-9]{2,12}", fullmatch=True),
)  # fmt: skip


def disguised(entry: ClientEntry, keep: str, number: int) -> ClientEntry:
    """Return somebody of whom only one thing is still the same, typed in another way."""
    new = replace(
        entry, first_name="Heel", last_name="Anders", born="03-03-1955", phone=f"06{10_000_000 + number}",
        email=f"anders{number}@elders.test", postcode="9999 ZZ",
    )  # fmt: skip
    if keep == reach.EMAIL:
        return replace(new, email=entry.email.upper())
    if keep == reach.PHONE:
        return replace(new, phone=f"+31 {entry.phone[1:]}")
    if keep != reach.PERSON:
        return new
    same = {"first_name": entry.first_name.upper(), "last_name": entry.last_name.title(), "born": entry.born}
    return replace(new, **same, postcode="3011tx")  # type: ignore[arg-type]


@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(entry=PEOPLE, keep=st.sampled_from(reach.KINDS), number=st.integers(0, 999_999))
def test_the_same_person_is_found_again_by_any_one_thing(
    office: Studio, entry: ClientEntry, keep: str, number: int
) -> None:
    first = register(office, entry)
    news.object_to_news(office, first, said_by="desk")
    erase(office, first)
    again = register(office, disguised(entry, keep, number))
    stranger = register(office, disguised(entry, "", number + 1_000_000))
    assert keep in news.news_standing(office, again).suppressed
    assert news.news_standing(office, again).no_post == "suppressed"
    assert news.news_standing(office, stranger).suppressed == ()
    with office.saving() as session:
        session.execute(delete(SuppressionRow))
