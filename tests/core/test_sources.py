"""The register of external sources: kept by the owner, and asked by every request about rights."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skintwin_desktop.core import news, sources
from skintwin_desktop.core.news import Reach
from skintwin_desktop.core.sources import SourceToAsk, sources_for_request
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Denied, NotFound, Refused
from tests.builders import Home, take_in
from tests.core.correspondence import SOURCE


def asked(studio: Studio, client: object = None) -> dict[str, SourceToAsk]:
    with studio.reading() as session:
        return {one.name: one for one in sources_for_request(session, client)}  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_empty_register_begins_with_the_usual_sources_once(home: Home, language: str) -> None:
    studio = home.practitioner()
    usual = sources.usual_sources(language)
    assert sources.add_usual_sources(studio, language) == len(usual) == 8
    assert sources.add_usual_sources(studio, language) == 0
    assert {one.entry for one in sources.list_sources(studio)} == set(usual)
    for entry in usual:
        assert entry.kind in sources.SOURCE_KINDS
        assert 1 <= entry.days <= sources.MOST_DAYS
        assert all((entry.name, entry.holds, entry.ask_whom, entry.how))


def test_every_source_in_use_is_one_task_and_those_that_must_answer_come_first(studio: Studio) -> None:
    sources.add_usual_sources(studio, "nl")
    found = asked(studio)
    assert len(found) == 8
    required = [one.required for one in found.values()]
    assert required == sorted(required, reverse=True)
    gone = next(one for one in sources.list_sources(studio) if one.entry.kind == "bank")
    sources.end_source(studio, gone.id, ended=True)
    assert gone.entry.name not in asked(studio)
    assert gone.id in {one.id for one in sources.list_sources(studio)}
    sources.end_source(studio, gone.id, ended=False)
    assert gone.entry.name in asked(studio)


def test_the_website_must_answer_unless_there_is_surely_no_account(studio: Studio) -> None:
    client = take_in(studio).client.id
    sources.add_source(studio, replace(SOURCE, kind="website", name="Site", always=False))
    sources.add_source(studio, replace(SOURCE, name="Bank", kind="bank", always=False))
    assert asked(studio, client)["Site"].required
    for account, required in (("yes", True), ("no", False), ("unknown", True)):
        news.change_reach(studio, client, Reach(account))
        assert asked(studio, client)["Site"].required is required
        assert not asked(studio, client)["Bank"].required
    assert asked(studio)["Site"].required


def test_a_change_is_of_the_version_that_was_read(studio: Studio) -> None:
    source_id = sources.add_source(studio, SOURCE)
    sources.change_source(studio, source_id, replace(SOURCE, days=5), version=1)
    with pytest.raises(ChangedMeanwhile):
        sources.change_source(studio, source_id, SOURCE, version=1)
    (found,) = sources.list_sources(studio)
    assert (found.entry.days, found.version) == (5, 2)
    with pytest.raises(NotFound):
        sources.change_source(studio, studio.new_id(), SOURCE, version=1)


def test_what_is_missing_is_named(studio: Studio) -> None:
    wrong = replace(SOURCE, kind="cloud", name=" ", days=29, how="a" * 1001, holds="half \ud83d")
    with pytest.raises(Refused) as refused:
        sources.add_source(studio, wrong)
    found = {one.field: one.code for one in refused.value.problems}
    assert found == {"kind": "empty", "name": "empty", "holds": "hidden", "how": "long", "days": "range"}
    assert sources.list_sources(studio) == ()


def test_the_register_is_the_owners(home: Home) -> None:
    desk = home.receptionist()
    with pytest.raises(Denied):
        sources.add_source(desk, SOURCE)
    with pytest.raises(Denied):
        sources.list_sources(desk)
