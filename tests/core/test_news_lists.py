"""Lists of news: only on a current balancing record, only who may, and harmless files that leave the program."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from skintwin_desktop.core import balancing, clients, news, news_lists
from skintwin_desktop.core.balancing import PARTS, BalancingEntry
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.news_lists import NewsPlan
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    BalancingMissing,
    Cancelled,
    Denied,
    FolderUnusable,
    MessageRefused,
    NobodyToReach,
    NotFound,
    Refused,
)
from tests.builders import ANNA, Home
from tests.core.correspondence import MAILED, POSTED, WEIGHED, weighed
from tests.core.test_news import other, register
from tests.core.world import journal

ENGLISH = replace(POSTED, subject_en="Open on Saturdays", text_en="We are open on Saturdays.")


# --- the balancing record ---


def test_no_record_no_news(studio: Studio) -> None:
    register(studio, consent="given")
    with pytest.raises(BalancingMissing) as missing:
        news_lists.build_news_list(studio, MAILED)
    assert missing.value.ended_on is None
    assert news_lists.news_lists(studio) == ()


def test_a_record_carries_news_until_its_last_day_and_not_a_day_longer(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    register(studio, consent="given")
    signed = balancing.sign_balancing(studio, replace(WEIGHED, months=1))
    assert f"{signed.valid_until}" == "2026-12-24"
    home.clock.move(days=30)
    made = news_lists.build_news_list(studio, POSTED)
    home.clock.move(days=1)
    with pytest.raises(BalancingMissing) as missing:
        news_lists.build_news_list(studio, POSTED)
    assert missing.value.ended_on == signed.valid_until
    with pytest.raises(BalancingMissing):
        news_lists.export_addresses(studio, made.id, tmp_path / "a.csv", purpose=Purpose.NEWS)
    assert not (tmp_path / "a.csv").exists()
    assert not balancing.balancings(studio)[0].current


def test_an_owner_who_weighs_otherwise_ends_the_news(home: Home) -> None:
    studio = home.practitioner()
    register(studio, consent="given")
    weighed(studio)
    news_lists.build_news_list(studio, MAILED)
    home.clock.move(hours=1)
    balancing.sign_balancing(studio, replace(WEIGHED, outcome="does_not"))
    with pytest.raises(BalancingMissing):
        news_lists.build_news_list(studio, MAILED)
    assert [one.current for one in balancing.balancings(studio)] == [False, False]
    assert balancing.balancings(studio)[1].entry == WEIGHED


def test_a_record_says_something_in_every_part(studio: Studio) -> None:
    empty = BalancingEntry("", "te kort", " ", "een twee drie vier", "", 13)
    with pytest.raises(Refused) as refused:
        balancing.sign_balancing(studio, empty)
    found = {one.field: one.code for one in refused.value.problems}
    assert found == {
        "interest": "empty", "necessity": "short", "impact": "empty", "safeguards": "short", "outcome": "empty",
        "months": "range",
    }  # fmt: skip
    assert set(PARTS) < set(found)
    for months in (0, 13, -1):
        with pytest.raises(Refused):
            balancing.sign_balancing(studio, replace(WEIGHED, months=months))


def test_only_the_owner_weighs_builds_and_exports(home: Home) -> None:
    desk = home.receptionist()
    with pytest.raises(Denied):
        balancing.sign_balancing(desk, WEIGHED)
    with pytest.raises(Denied):
        news_lists.build_news_list(desk, MAILED)
    with pytest.raises(Denied):
        news_lists.news_lists(desk)


# --- building ---


def test_a_list_writes_down_who_is_on_it_and_on_what_ground(studio: Studio) -> None:
    weighed(studio)
    agreed = register(studio, other(1), consent="given")
    customer = register(studio, other(2))
    news.change_reach(studio, customer, news.Reach("no", email_from_sale=True, optout_offered=True))
    silent, refused = register(studio, other(3)), register(studio, other(4), consent="refused")
    register(studio, replace(other(5), email="", contact_by=("phone",)))
    made = news_lists.build_news_list(studio, MAILED)
    found = {one.client_id: one.ground for one in news_lists.news_recipients(studio, made.id)}
    assert found == {agreed: "consent", customer: "customer"}
    assert (made.people, made.left_out) == (2, 3)
    post = news_lists.build_news_list(studio, POSTED)
    found = {one.client_id: one.ground for one in news_lists.news_recipients(studio, post.id)}
    assert refused not in found
    assert set(found.values()) == {"interest"}
    assert {agreed, customer, silent} < set(found)


def test_nobody_on_it_is_no_list(studio: Studio) -> None:
    weighed(studio)
    with pytest.raises(NobodyToReach):
        news_lists.build_news_list(studio, MAILED)
    assert news_lists.news_lists(studio) == ()
    with pytest.raises(NotFound):
        news_lists.news_recipients(studio, studio.new_id())


def test_wrong_words_are_refused_before_anything_is_kept(studio: Studio) -> None:
    weighed(studio)
    register(studio, consent="given")
    for plan in (replace(MAILED, type="dienstbericht"), replace(MAILED, channel="phone"), replace(MAILED, title=" "),
                 replace(MAILED, text_nl=""), replace(MAILED, subject_en="Only a subject")):  # fmt: skip
        with pytest.raises(Refused):
            news_lists.build_news_list(studio, plan)
    for text in ("Met {uitslag}", "{name}", "half {"):
        with pytest.raises(MessageRefused) as refused:
            news_lists.build_news_list(studio, replace(MAILED, text_nl=text))
        assert ("brace", "") in refused.value.problems
    assert news_lists.news_lists(studio) == ()


# --- leaving ---


def test_the_addresses_are_a_harmless_table_for_a_dutch_spreadsheet(studio: Studio, tmp_path: Path) -> None:
    weighed(studio)
    name = "=cmd|' /C calc'!A0"
    register(studio, replace(other(1), last_name='Proef; "man"', city="@Stad", street="-1+1"))
    clients.register_client(studio, replace(other(2), first_name=name))
    made = news_lists.build_news_list(studio, POSTED)
    path = tmp_path / "adressen.csv"
    before = len(journal(studio))
    assert news_lists.export_addresses(studio, made.id, path, purpose=Purpose.NEWS) == 2
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert path.stat().st_mode & 0o077 == 0
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == ["name", "street", "postcode", "city", "country", "language", "ground"]
    assert len(rows) == 3
    for row in rows[1:]:
        assert not any(value.startswith(("=", "+", "-", "@")) for value in row)
    (line,) = journal(studio)[before:]
    assert (line.event, line.purpose, line.count) == (Event.NEWS_LIST_EXPORTED, "news", 2)
    assert (line.object_type, line.object_id) == ("news_list", made.id.hex)


def test_nothing_leaves_without_a_purpose_or_where_nothing_can_be_written(studio: Studio, tmp_path: Path) -> None:
    weighed(studio)
    register(studio, consent="given")
    made = news_lists.build_news_list(studio, MAILED)
    path = tmp_path / "a.csv"
    for purpose in (Purpose.CONTACT, Purpose.RIGHTS):
        with pytest.raises(Refused):
            news_lists.export_addresses(studio, made.id, path, purpose=purpose)
    with pytest.raises(FolderUnusable):
        news_lists.export_addresses(studio, made.id, tmp_path / "nowhere" / "a.csv", purpose=Purpose.NEWS)
    with pytest.raises(Refused):
        news_lists.export_letters(studio, made.id, path, purpose=Purpose.NEWS)
    assert not path.exists()
    assert news_lists.export_addresses(studio, made.id, path, purpose=Purpose.OFFICE) == 1
    head, one = path.read_text("utf-8-sig").splitlines()
    assert head == '"name";"email";"language";"ground"'
    assert one == '"Anna Proefman";"anna@voorbeeld.test";"nl";"consent"'


def test_who_objected_meanwhile_is_in_no_file(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    weighed(studio)
    anna = register(studio, consent="given")
    register(studio, other(1), consent="given")
    made = news_lists.build_news_list(studio, POSTED)
    consented = news_lists.build_news_list(studio, MAILED)
    news.object_to_news(studio, anna, said_by="phone")
    for one in (made, consented):
        path = tmp_path / f"{one.plan.channel}.csv"
        assert news_lists.export_addresses(studio, one.id, path, purpose=Purpose.NEWS) == 1
        assert "Anna" not in path.read_text("utf-8-sig")
    pages = tmp_path / "brieven.pdf"
    assert news_lists.export_letters(studio, made.id, pages, purpose=Purpose.NEWS) == 1


class GivesUp(Progress):
    """Somebody who presses Stop at the first step."""

    def __call__(self, done: int, total: int) -> None:
        raise Cancelled


def test_letters_that_were_given_up_leave_no_file(studio: Studio, tmp_path: Path) -> None:
    weighed(studio)
    register(studio)
    made = news_lists.build_news_list(studio, POSTED)
    with pytest.raises(Cancelled):
        news_lists.export_letters(studio, made.id, tmp_path / "b.pdf", purpose=Purpose.NEWS, progress=GivesUp())
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_mail_goes_to_one_address_in_the_language_of_its_reader_and_says_how_to_stop(studio: Studio) -> None:
    weighed(studio)
    register(studio, ANNA, consent="given")
    register(studio, replace(other(1), language="en"), consent="given")
    plan: NewsPlan = replace(ENGLISH, channel="email")
    made = news_lists.build_news_list(studio, plan)
    mails = [news_lists.news_mail(studio, one.entry_id) for one in news_lists.news_recipients(studio, made.id)]
    assert len({mail.to for mail in mails}) == 2
    for mail in mails:
        assert mail.to.count("@") == 1
        assert mail.text.optout
        assert mail.text.whole.endswith(mail.text.optout)
        assert "{" not in mail.text.whole
    assert {mail.text.subject for mail in mails} == {"Ook op zaterdag open", "Open on Saturdays"}
