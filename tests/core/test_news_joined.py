"""News after files were joined or a consent lapsed: the last no stays, and nobody is written to twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from skintwin_desktop.core import clients, consents, merging, news, news_lists
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NewsNotWanted
from skintwin_desktop.rules.consents import BOTH
from skintwin_desktop.rules.news import AGAIN, NO_MORE
from skintwin_desktop.rules.retention import years_later
from skintwin_desktop.store.tables import ClientRow, NewsWishRow
from tests.builders import ANNA, Home
from tests.core import erasing
from tests.core.correspondence import MAILED, POSTED, weighed
from tests.core.test_merging import TWICE
from tests.core.test_news import on_list, other, register
from tests.core.world import given as answered

AGAIN_ANNA = replace(TWICE, email="twee@voorbeeld.test")


def join(studio: Studio, kept: UUID, gone: UUID) -> None:
    versions = (clients.open_client(studio, kept).version, clients.open_client(studio, gone).version)
    merging.merge_clients(studio, kept, gone, take=frozenset(), versions=versions)


def test_the_last_no_stays_when_its_file_is_joined_with_one_that_said_yes_before(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    kept, gone = register(studio, consent="given"), register(studio, AGAIN_ANNA, consent="given")
    karel = register(studio, other(1), consent="given")
    news.object_to_news(studio, kept, said_by="desk")
    home.clock.move(days=1)
    news.allow_news_again(studio, kept, said_by="desk")
    home.clock.move(days=1)
    news.object_to_news(studio, gone, said_by="phone")
    join(studio, kept, gone)
    assert news.news_standing(studio, kept).no_email == "objected"
    for plan in (MAILED, POSTED):
        assert on_list(studio, news_lists.build_news_list(studio, plan).id) == {karel}
    home.clock.move(days=1)
    news.allow_news_again(studio, kept, said_by="desk")
    assert news.news_standing(studio, kept).no_email == ""


def test_a_file_that_was_joined_is_written_to_no_more_and_its_person_once(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    kept, gone = register(studio, consent="given"), register(studio, AGAIN_ANNA, consent="given")
    waiting = [news_lists.build_news_list(studio, plan).id for plan in (MAILED, POSTED)]
    join(studio, kept, gone)
    for list_id in (*waiting, *(news_lists.build_news_list(studio, plan).id for plan in (MAILED, POSTED))):
        people = news_lists.news_recipients(studio, list_id)
        assert [one.client_id for one in people] == [kept]


def test_who_is_joined_or_was_destroyed_is_nobody_who_was_left_out(anna_studio: Studio, anna: erasing.Person) -> None:
    studio = anna_studio
    weighed(studio)
    once, again = (replace(one, phone="010 555 0199") for one in (ANNA, AGAIN_ANNA))  # who objected has another
    kept, gone = register(studio, once, consent="given"), register(studio, again, consent="given")
    join(studio, kept, gone)
    erasing.destroyed(studio, anna.client)
    with studio.reading() as session:
        assert session.get_one(ClientRow, anna.client).number < 0, "an invoice keeps a row without a name"
    made = news_lists.build_news_list(studio, MAILED)
    assert (on_list(studio, made.id), made.left_out) == ({kept}, 0)


def test_a_mail_that_waits_for_a_joined_file_is_not_given(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    kept, gone = register(studio, consent="given"), register(studio, AGAIN_ANNA, consent="given")
    mailed = news_lists.build_news_list(studio, MAILED).id
    entries = {one.client_id: one.entry_id for one in news_lists.news_recipients(studio, mailed)}
    join(studio, kept, gone)
    assert len(news_lists.news_recipients(studio, mailed)) == 1
    given_out = []
    for entry in entries.values():
        try:
            given_out.append(news_lists.news_mail(studio, entry).to)
        except NewsNotWanted:
            continue
    assert given_out == [ANNA.email]


def test_what_parent_and_child_agreed_to_together_lapses_on_the_sixteenth_birthday(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    born = years_later(studio.today(), -16) + timedelta(days=10)
    child = register(studio, replace(ANNA, born=f"{born:%d-%m-%Y}"))
    plain = answered(studio, "news_email", "given")
    together = ConsentGiven(
        plain.purpose, plain.answer, plain.text_id, plain.method, BOTH, representative="M. Proefman", relation="parent"
    )
    consents.record_consent(studio, child, together)
    assert news.news_standing(studio, child).no_email == "young"
    home.clock.move(days=11)
    assert news.news_standing(studio, child).no_email == "no_ground"
    consents.record_consent(studio, child, plain)
    assert news.news_standing(studio, child).no_email == ""


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(st.sampled_from([NO_MORE, AGAIN]), st.integers(0, 1)), min_size=1, max_size=12
    )
)  # fmt: skip
def test_nobody_whose_last_word_was_no_gets_news_however_two_files_are_joined(said: list[tuple[str, int]]) -> None:
    began = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
    rows, numbers = [], [0, 0]
    for hours, (wish, file) in enumerate(said):
        numbers[file] += 1
        rows.append(NewsWishRow(wish=wish, number=numbers[file], said_at=began + timedelta(hours=hours)))
    if said[-1][0] == NO_MORE:
        assert news._last_word(rows).wish == NO_MORE
    if len({file for _, file in said}) == 1:
        assert news._last_word(rows).wish == said[-1][0], "in one file the last word counts, whatever it is"
