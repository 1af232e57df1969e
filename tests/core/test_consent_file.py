"""The consents of a client as a whole: every state kept, told in time, never changed; how strictly they are asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, select, text
from sqlalchemy.exc import IntegrityError

from skintwin_desktop.core import clients, consent_file, consents, retention
from skintwin_desktop.core.consent_file import consents_ending, set_consent_level
from skintwin_desktop.core.consent_texts import add_new_texts
from skintwin_desktop.core.consents import ConsentGiven, live_consent
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent, Denied, NotFound, Refused
from skintwin_desktop.rules.consents import PURPOSES
from skintwin_desktop.store.tables import ConsentRow, ConsentTextRow
from tests.builders import ANNA, KAREL, Home, take_in, take_in_with_mother
from tests.builders import home as make_home
from tests.core.consent_world import form_file
from tests.core.world import given, journal

GP = "Praktijk De Proef, Voorbeeldstad"


def plain(studio: Studio, purpose: str, answer: str = "given", **changes: object) -> ConsentGiven:
    return replace(given(studio, purpose, answer), **{"recipient": "", **changes})  # type: ignore[arg-type]


def live(studio: Studio, client: UUID, purpose: str, **wanted: str) -> bool:
    with studio.reading() as session:
        return live_consent(studio, session, client, purpose, **wanted)


def why(studio: Studio, client: UUID, purpose: str) -> str:
    return consent_file.consent_file(studio, client).of(purpose).why


def test_every_purpose_stands_there_whether_it_was_asked_or_not(office: Studio) -> None:
    client = take_in(office).client.id
    found = consent_file.consent_file(office, client)
    assert [one.purpose for one in found.purposes] == list(PURPOSES)
    assert {one.purpose: one.why for one in found.purposes if one.answers} == {
        "examination_photos": "", "share_gp": "", "teaching": "refused",
    }  # fmt: skip
    assert {one.why for one in found.purposes if not one.answers} == {"not_asked"}
    current = found.of("examination_photos").current
    assert current is not None
    assert (current.method, current.given_by, current.asked_by) == ("paper", "client", office.user.name)
    assert (current.text.number, current.text.language, current.text.title) == (
        1, "nl", "Onderzoek van de huid en maken van foto’s"
    )  # fmt: skip
    with pytest.raises(NotFound):
        consent_file.consent_file(office, UUID(int=9))


def test_an_answer_keeps_who_gave_it_for_what_and_until_when(office: Studio) -> None:
    client = take_in(office).client.id
    consents.record_consent(
        office, client,
        plain(office, "research", given_by="representative", representative="B. Proefman", relation="curator",
              scope="photos", until=date(2027, 3, 1), method="written"),
    )  # fmt: skip
    current = consent_file.consent_file(office, client).of("research").current
    assert current is not None
    assert (current.given_by, current.representative, current.relation) == ("representative", "B. Proefman", "curator")
    assert (current.scope, current.until, current.method) == ("photos", date(2027, 3, 1), "written")
    assert live(office, client, "research", scope="photos")
    assert not live(office, client, "research", scope="whole_file")


def test_a_withdrawal_is_one_line_in_the_journal_without_a_reason(office: Studio) -> None:
    client = take_in(office).client.id
    before = len(journal(office))
    consents.withdraw_consent(office, client, "share_gp", method="spoken")
    (line,) = journal(office)[before:]
    assert (line.event, line.object_id, line.client_id, line.purpose) == (
        "consent_withdrawn", "share_gp", client, "rights"
    )  # fmt: skip
    assert why(office, client, "share_gp") == "withdrawn"


def test_a_receptionist_withdraws_like_anybody_else(home: Home) -> None:
    studio = home.receptionist()
    client = take_in(studio).client.id
    consents.withdraw_consent(studio, client, "examination_photos", method="spoken")
    assert not live(studio, client, "examination_photos")


def test_sharing_is_for_the_one_who_was_named(office: Studio) -> None:
    client = take_in(office).client.id
    consents.record_consent(office, client, plain(office, "share_gp", recipient=GP))
    assert live(office, client, "share_gp", recipient=GP)
    assert not live(office, client, "share_gp", recipient="Praktijk Anders, Voorbeeldstad")
    with pytest.raises(Refused) as refused:
        consents.record_consent(office, client, plain(office, "share_specialist"))
    assert [problem.field for problem in refused.value.problems] == ["recipient"]


def test_a_consent_runs_out_by_itself(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    consents.record_consent(studio, client, plain(studio, "teaching"))
    home.clock.move(days=730)
    assert live(studio, client, "teaching")
    home.clock.move(days=2)
    assert not live(studio, client, "teaching")
    assert why(studio, client, "teaching") == "expired"


def test_who_turns_sixteen_is_asked_anew(home: Home) -> None:
    studio = home.practitioner()
    client = clients.register_client(studio, replace(ANNA, born="10-12-2010")).id
    with pytest.raises(Refused) as refused:
        consents.record_consent(studio, client, plain(studio, "news_email"))
    assert [(one.field, one.code) for one in refused.value.problems] == [("given_by", "needs_both")]
    with pytest.raises(Refused) as unnamed:
        consents.record_consent(studio, client, plain(studio, "news_email", given_by="both"))
    assert [one.field for one in unnamed.value.problems] == ["representative"]
    both = plain(studio, "news_email", given_by="both", representative="B. Proefman", relation="parent")
    consents.record_consent(studio, client, both)
    assert live(studio, client, "news_email")
    home.clock.move(days=16)
    assert why(studio, client, "news_email") == "turned_16"
    consents.record_consent(studio, client, plain(studio, "news_email"))
    assert live(studio, client, "news_email")


def test_longer_keeping_needs_its_signed_document_and_ends(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    longer = plain(studio, "longer_keeping", until=date(2031, 11, 24), scope="photos", service="Nulmeting")
    with pytest.raises(Refused) as refused:
        consents.record_consent(studio, client, replace(longer, method="spoken"))
    assert [one.field for one in refused.value.problems] == ["method", "evidence"]
    consents.record_consent(studio, client, longer, scan=form_file(tmp_path))
    assert live(studio, client, "longer_keeping", scope="photos")
    assert not live(studio, client, "longer_keeping", scope="whole_file")
    assert retention.keeping_of(studio, client).longer_until is None  # there is nothing medical yet


def test_longer_keeping_moves_the_term_and_withdrawing_it_moves_it_back(home: Home, tmp_path: Path) -> None:
    from skintwin_desktop.core import screening
    from skintwin_desktop.core.medical_records import VisitReason

    studio = home.practitioner()
    client = take_in(studio).client.id
    screening.start_visit(studio, client, VisitReason("own_request"))
    home.clock.move(days=365 * 18)
    longer = plain(studio, "longer_keeping", until=date(2049, 6, 1), scope="baseline_photos", service="Nulmeting")
    consents.record_consent(studio, client, longer, scan=form_file(tmp_path))
    kept = retention.keeping_of(studio, client)
    assert (kept.until, kept.longer_until, kept.longer_scope) == (
        date(2046, 11, 24), date(2049, 6, 1), "baseline_photos"
    )  # fmt: skip
    consents.withdraw_consent(studio, client, "longer_keeping", method="spoken")
    assert retention.keeping_of(studio, client).longer_until is None


# --- told in time ---


def test_what_runs_out_is_told_in_time_and_for_a_while_after(home: Home) -> None:
    studio = home.receptionist()
    anna = take_in(studio).client
    consents.record_consent(studio, anna.id, plain(studio, "teaching", until=date(2027, 3, 1)))
    consents.record_consent(studio, anna.id, plain(studio, "research", until=date(2028, 3, 1)))
    assert consents_ending(studio) == ()
    home.clock.move(days=60)
    (found,) = consents_ending(studio)
    assert (found.client_id, found.client_label, found.purpose, found.on, found.why) == (
        anna.id, anna.label, "teaching", date(2027, 3, 2), "expired",
    )  # fmt: skip
    assert (journal(studio)[-1].event, journal(studio)[-1].count) == ("consents_listed", 1)
    home.clock.move(days=60)
    assert len(consents_ending(studio)) == 1
    consents.record_consent(studio, anna.id, plain(studio, "teaching"))
    assert consents_ending(studio) == ()


def test_who_turns_sixteen_soon_is_told(home: Home) -> None:
    studio = home.practitioner()
    client = take_in_with_mother(studio, replace(ANNA, born="10-12-2010")).client
    take_in(studio, KAREL)
    found = consents_ending(studio)
    assert [(one.client_id, one.purpose, one.on, one.why) for one in found] == [
        (client.id, "examination_photos", date(2026, 12, 10), "turned_16"),
        (client.id, "share_gp", date(2026, 12, 10), "turned_16"),
    ]


# --- how strictly ---


def test_the_owner_sets_what_the_law_leaves(home: Home) -> None:
    studio = home.practitioner()
    levels = {one.use: one for one in consent_file.consent_levels(studio)}
    assert (levels["photograph_sensitive"].level, levels["photograph_sensitive"].fixed) == ("block", False)
    set_consent_level(studio, "photograph_sensitive", "advise")
    set_consent_level(studio, "photograph_sensitive", "off")
    assert {one.use: one.level for one in consent_file.consent_levels(studio)}["photograph_sensitive"] == "off"
    assert journal(studio)[-1].event == "consent_level_changed"
    for use, level in (("take_photos", "advise"), ("share_gp", "off")):
        with pytest.raises(Refused):
            set_consent_level(studio, use, level)
    with pytest.raises(ValueError, match="whatever"):
        set_consent_level(studio, "photograph_sensitive", "whatever")
    home.close(studio)
    with pytest.raises(Denied):
        set_consent_level(home.receptionist(), "photograph_sensitive", "off")


# --- texts ---


def test_a_newer_program_brings_its_texts_and_keeps_the_earlier_ones(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client.id
    before = {text.purpose: text for text in consents.consent_texts(studio, "nl")}
    with studio.saving() as session:
        session.execute(delete(ConsentTextRow).where(ConsentTextRow.purpose == "research"))
        session.execute(
            delete(ConsentTextRow).where(ConsentTextRow.purpose == "publication", ConsentTextRow.language == "en")
        )
    assert add_new_texts(studio) == 3
    assert add_new_texts(studio) == 0
    after = {text.purpose: text for text in consents.consent_texts(studio, "nl")}
    assert {purpose: text.title for purpose, text in after.items()} == {
        purpose: text.title for purpose, text in before.items()
    }
    assert after["teaching"].number == 2
    current = consent_file.consent_file(studio, client).of("examination_photos").current
    assert current is not None
    assert current.text.id == before["examination_photos"].id


def test_an_answer_hangs_on_a_text_about_the_same_purpose(office: Studio) -> None:
    client = take_in(office).client.id
    other = given(office, "research", "given").text_id
    for wrong in (other, UUID(int=7)):
        with pytest.raises(NotFound):
            consents.record_consent(office, client, replace(plain(office, "teaching"), text_id=wrong))


# --- never changed ---


def test_in_privacy_mode_only_the_present_client_is_read(home: Home) -> None:
    studio = home.practitioner()
    anna, karel = take_in(studio).client.id, take_in(studio, KAREL).client.id
    studio.bind_to(anna)
    assert consent_file.consent_file(studio, anna).client_id == anna
    with pytest.raises(AnotherClientPresent):
        consent_file.consent_file(studio, karel)


@pytest.mark.parametrize("column", ["answer", "recipient", "until", "given_by", "previous_id"])
def test_the_database_itself_refuses_to_change_an_answer(home: Home, column: str) -> None:
    studio = home.practitioner()
    take_in(studio)
    with pytest.raises(IntegrityError, match="cannot be changed"), studio.saving() as session:
        session.execute(text(f"UPDATE consent SET {column} = NULL"))


class Answers(RuleBasedStateMachine):
    """Gives, refuses, withdraws and lets time pass, in any order; the model is a list of what was done."""

    home: Home
    studio: Studio

    def __init__(self) -> None:
        super().__init__()
        self.client: UUID = UUID(int=0)
        self.done: dict[str, list[str]] = {}
        self.until: dict[str, date | None] = {}

    @initialize()
    def somebody_comes(self) -> None:
        self.client = clients.register_client(self.studio, ANNA).id

    @rule(purpose=st.sampled_from(("teaching", "research", "news_email")), yes=st.booleans(),
          months=st.none() | st.integers(0, 3))  # fmt: skip
    def answer(self, purpose: str, yes: bool, months: int | None) -> None:
        end = date.fromordinal(self.studio.today().toordinal() + 30 * months) if months is not None else None
        said = "given" if yes else "refused"
        consents.record_consent(self.studio, self.client, plain(self.studio, purpose, said, until=end))
        self.done.setdefault(purpose, []).append(said)
        usual = None if purpose == "news_email" else self.studio.today().replace(year=self.studio.today().year + 2)
        self.until[purpose] = (end or usual) if yes else None

    @precondition(lambda self: any(said[-1] == "given" for said in self.done.values()))
    @rule(pick=st.integers(0, 5))
    def withdraw(self, pick: int) -> None:
        given_ones = sorted(purpose for purpose, said in self.done.items() if said[-1] == "given")
        purpose = given_ones[pick % len(given_ones)]
        consents.withdraw_consent(self.studio, self.client, purpose, method="spoken")
        self.done[purpose].append("withdrawn")

    @rule(days=st.integers(-20, 60))
    def time_passes(self, days: int) -> None:
        self.home.clock.move(days=days)

    @invariant()
    def the_last_counts_and_all_are_there(self) -> None:
        if not self.client.int:
            return
        found = consent_file.consent_file(self.studio, self.client)
        for purpose, said in self.done.items():
            mine = found.of(purpose)
            assert [one.answer for one in mine.answers] == list(reversed(said))
            end = self.until[purpose]
            alive = said[-1] == "given" and (end is None or self.studio.today() <= end)
            assert mine.holds is alive is live(self.studio, self.client, purpose)
        with self.studio.reading() as session:
            rows = session.execute(select(ConsentRow).where(ConsentRow.client_id == self.client)).scalars().all()
        assert len(rows) == sum(len(said) for said in self.done.values())


def test_whatever_happens_the_last_answer_counts_and_none_is_lost(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = make_home(tmp_path_factory.mktemp("answers"))
    Answers.home, Answers.studio = home, home.practitioner()
    try:
        run_state_machine_as_test(
            Answers,
            settings=settings(
                max_examples=8, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)
            ),
        )
    finally:
        home.close_all()
