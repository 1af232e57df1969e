"""The risk profile: facts stand beside, a person chooses. Nothing is chosen beforehand and nothing sets the class."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollArea

from skintwin_desktop.core import intake, results, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.medical_records import RiskProfile, VisitReason
from skintwin_desktop.core.profile import RiskChoices
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned
from skintwin_desktop.rules.risk_factors import RiskInputs, list_risk_facts
from skintwin_desktop.ui import profile_panel, profile_words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.profile_panel import ProfilePanel
from skintwin_desktop.ui.widgets.choices import Segments
from tests.builders import KAREL, Home, health_answers, take_in
from tests.core.test_profile import some_answers, some_choices
from tests.ui.support import Stage, settle, stage_parts, until


@dataclass
class Shown(Stage):
    panel: ProfilePanel
    signed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def note_signed(self) -> None:
        self.signed.append("signed")

    def note_changed(self) -> None:
        self.changed.append("changed")

    def open(self, client: Client, visit: UUID) -> None:
        self.panel.show_visit(client, visit)
        self.rest()

    def row(self, fact: str) -> tuple[str, str, str]:
        """Return whether a factor applies, what it rests on, and what is missing."""
        row = self.panel.facts.rows[fact]
        assert row.shown is not None
        return row.shown.applies, row.inputs.value(), row.missing.value()


def build(studio: Studio) -> Shown:
    jobs, privacy, window = stage_parts(1356, 720)
    panel = ProfilePanel(studio, jobs, privacy, window)
    panel.resize(1356, 720)
    shown = Shown(studio, jobs, privacy, window, panel)
    panel.signed.connect(shown.note_signed)
    panel.changed.connect(shown.note_changed)
    window.show()
    settle()
    return shown


@pytest.fixture
def shown(studio: Studio) -> Iterator[Shown]:
    made = build(studio)
    yield made
    made.close()


def a_visit(studio: Studio, **answers: str) -> tuple[Client, UUID]:
    client = take_in(studio, health=health_answers(**answers)).client
    return client, screening.start_visit(studio, client.id, VisitReason("own_request"))


def type_count(panel: ProfilePanel, count: str) -> None:
    panel.form.atypical.clear()
    QTest.keyClicks(panel.form.atypical, count)


# --- nothing is chosen beforehand ---


def test_nothing_is_chosen_beforehand(shown: Shown) -> None:
    shown.open(*a_visit(shown.studio, earlier_skin_cancer="melanoma", family_melanoma="yes", freckles="yes"))
    form = shown.panel.form
    assert [one.value() for one in form.findChildren(Segments)] == [""] * 11
    assert [one.currentIndex() for one in form.findChildren(QComboBox)] == [-1, -1]
    assert form.atypical.text() == form.reason.text() == ""
    assert form.choices() == RiskChoices()
    assert form.asked["own_melanoma"].said.value() == "client: yes"
    assert "10 points" in form.proposal.value()
    assert "II" in form.proposal.value()


def choose(shown: Shown, seen: RiskChoices) -> None:
    """Choose as a person would, everything but the class."""
    form = shown.panel.form
    form.clear()
    if seen.phototype:
        form.phototype.choose(seen.phototype)
    if seen.common_naevi:
        form.naevi.choose(seen.common_naevi)
    if seen.atypical_naevi is not None:
        type_count(shown.panel, str(seen.atypical_naevi))
    for name, row in form.asked.items():
        value = getattr(seen, name)
        row.segments.choose({True: "yes", False: "no", None: "unknown"}[value])
    for box, code in ((form.eyes, seen.eye_colour), (form.hair, seen.hair_colour)):
        box.setCurrentIndex(box.findData(code or "unknown"))
        box.activated.emit(box.currentIndex())


def test_whatever_is_answered_and_seen_the_class_stays_empty_until_a_person_chooses(shown: Shown) -> None:
    client, visit = a_visit(shown.studio)

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(some_answers(), some_choices(), st.sampled_from(["standard", "raised", "high"]))
    def hold(said: HealthAnswers, seen: RiskChoices, wish: str) -> None:
        panel = shown.panel
        intake.change_health_answers(shown.studio, client.id, said, reason="Gewijzigd")
        shown.open(client, visit)
        choose(shown, seen)
        assert panel.form.choices() == seen
        assert panel.form.risk_class.value() == panel.entered().risk_class == ""
        panel.sign()
        shown.rest()
        assert panel.form.class_field.wrong
        assert shown.signed == []
        panel.form.risk_class.choose(wish)
        assert panel.entered().risk_class == wish
        choose(shown, seen)
        assert panel.entered().risk_class == ""

    hold()
    assert screening.open_file(shown.studio, client.id).profiles == ()


def test_no_line_of_the_panel_sets_the_class() -> None:
    """Only emptying the field, and the person's own choice, reach it."""
    touched = []
    modules = sorted(Path(profile_panel.__file__ or "").parent.glob("profile_*.py"))
    assert len(modules) > 3
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if isinstance(node.func.value, ast.Attribute) and node.func.value.attr == "risk_class":
                touched.append((node.func.attr, len(node.args)))
    # reading it and emptying it; and filling the label of a signed profile, which is called the same
    assert set(touched) == {("value", 0), ("set_value", 0), ("show_value", 2)}


# --- the facts beside it ---


def test_facts_stand_beside_with_inputs_figure_source_and_version(shown: Shown) -> None:
    shown.open(*a_visit(shown.studio, family_melanoma="yes"))
    applies, rests_on, missing = shown.row("family_history")
    assert applies == "yes"
    assert rests_on == "Rests on: Melanoma in a parent, brother, sister or child: yes"
    assert missing == ""
    row = shown.panel.facts.rows["family_history"]
    assert "1.74" in row.estimate.text()
    assert "Gandini" in row.source.text()
    assert "version 1" in row.source.text()
    assert row.chip.accessibleName() == "Applies"
    applies, _, missing = shown.row("nl_changed_atypical_naevus")
    assert (applies, missing) == ("unknown", "Missing: Changed atypical mole")
    order = [row.shown.id for row in shown.panel.facts._in_order() if row.shown]
    assert order[:4] == [fact.id for fact in list_risk_facts(RiskInputs()).rule_sets]


def test_facts_follow_what_is_filled_in_without_reading_again(shown: Shown) -> None:
    shown.open(*a_visit(shown.studio))
    type_count(shown.panel, "5")
    assert shown.jobs.idle
    assert shown.row("nl_five_atypical_or_over_100_common_naevi")[0] == "yes"
    assert "yearly check" in shown.panel.facts.rows["nl_five_atypical_or_over_100_common_naevi"].says.value()
    assert shown.row("any_atypical_naevus")[0] == "yes"
    type_count(shown.panel, "0")
    shown.panel.form.naevi.choose("0_50")
    assert shown.row("nl_five_atypical_or_over_100_common_naevi")[0] == "no"
    assert not shown.panel.facts.rows["any_atypical_naevus"].isVisible()
    assert shown.changed


def test_what_applies_looks_no_different_from_what_does_not(shown: Shown) -> None:
    shown.open(*a_visit(shown.studio, family_melanoma="yes"))
    tones = {row.chip._chip.tone for row in shown.panel.facts._in_order() if row.chip._chip}
    assert tones == {"neutral"}


def test_everything_has_words() -> None:
    published = list_risk_facts(RiskInputs())
    for fact in (*published.rule_sets, *published.factors):
        assert profile_words.fact_title(fact.id) != fact.id
        assert not fact.says or profile_words.fact_says(fact.says) != fact.says
    for name in RiskInputs.__dataclass_fields__:
        assert profile_words.input_name(name) != name
    full = RiskInputs(
        age=60, phototype="I", freckling_tendency=True, arm_naevi="more_than_20", blistering_sunburn_young=True,
        lived_in_strong_sun=True, own_melanoma=True, first_degree_melanoma=True,
    )  # fmt: skip
    young = RiskInputs(age=30, arm_naevi="more_than_20")
    for known in (full, young):
        for name in list_risk_facts(known).rule_sets[0].met:
            assert profile_words.criterion(name) != name


# --- signing ---


def test_reason_and_class_are_asked_for(shown: Shown) -> None:
    client, visit = a_visit(shown.studio)
    shown.open(client, visit)
    form = shown.panel.form
    form.sign.click()
    until(lambda: form.class_field.wrong)
    assert form.reason_field.message
    assert not form.problem.isVisible()
    QTest.keyClicks(form.reason, "Rustig")
    form.risk_class.choose("standard")
    assert form.class_field.message == form.reason_field.message == ""
    form.sign.click()
    until(lambda: shown.signed)
    assert screening.open_file(shown.studio, client.id).profiles[0].content.risk_class == "standard"


def test_a_profile_is_signed_with_everything_that_stood_beside_it(shown: Shown) -> None:
    client, visit = a_visit(shown.studio, family_melanoma="yes")
    shown.open(client, visit)
    panel = shown.panel
    panel.form.phototype.choose("II")
    panel.form.naevi.choose("51_100")
    type_count(panel, "2")
    panel.form.asked["giant_congenital_naevus"].segments.choose("no")
    panel.form.reason.setPlainText("Moeder met melanoom")
    panel.form.risk_class.choose("raised")
    beside = [row.shown for row in panel.facts._in_order()]
    shown.window.activateWindow()
    panel.form.reason.setFocus()
    until(panel.form.reason.hasFocus)
    panel.main_deed()
    until(lambda: shown.signed)
    shown.rest()
    (signed,) = screening.open_file(shown.studio, client.id).profiles
    content = signed.content
    assert (content.risk_class, content.reason) == ("raised", "Moeder met melanoom")
    assert (content.phototype, content.naevus_count, content.atypical_count) == ("II", "51_100", 2)
    assert content.giant_congenital is False
    assert [one.id for one in content.factors] == [fact.id for fact in beside if fact]
    assert all(one.version == 1 for one in content.factors)
    assert panel.left.currentWidget() is panel.summary
    assert panel.summary.risk_class.text() == "Raised"
    assert "N. Modelaar" in panel.summary.who.text()
    assert [row.shown for row in panel.facts._in_order()] == beside
    assert panel.form.risk_class.value() == ""


def test_a_new_profile_stands_beside_the_old_one_and_says_what_changed(shown: Shown, home: Home) -> None:
    client, visit = a_visit(shown.studio)
    shown.open(client, visit)
    panel = shown.panel
    assert panel.changes.texts() == ("This is the first profile.",)
    panel.form.phototype.choose("II")
    panel.form.reason.setPlainText("Eerste")
    panel.form.risk_class.choose("standard")
    panel.sign()
    until(lambda: shown.signed)
    shown.rest()
    home.clock.move(minutes=5)
    panel.summary.again.click()
    assert panel.form.choices() == RiskChoices()
    panel.form.phototype.choose("III")
    panel.form.risk_class.choose("high")
    assert set(panel.changes.texts()) == {"Skin type: II → III", "Risk class: standard → high"}
    assert panel.earlier.texts()[0].startswith("Standard · 24-11-2026 10:42")
    panel.form.reason.setPlainText("Tweede")
    panel.sign()
    until(lambda: len(shown.signed) == 2)
    shown.rest()
    file = screening.open_file(shown.studio, client.id)
    assert [one.content.reason for one in file.profiles] == ["Eerste", "Tweede"]
    found = file.profile_of(visit)
    assert found is not None
    assert found.content.reason == "Tweede"
    assert "Skin type: II → III" in panel.changes.texts()


def test_after_the_result_the_profile_is_frozen(shown: Shown) -> None:
    client, visit = a_visit(shown.studio)
    shown.open(client, visit)
    shown.panel.form.reason.setPlainText("Nog een")
    shown.panel.form.risk_class.choose("high")
    screening.sign_risk_profile(shown.studio, visit, RiskProfile("standard", "Eerder"))
    results.sign_result(shown.studio, visit, ResultPlan())
    shown.panel.sign()
    until(lambda: sentence(AlreadySigned()) in shown.panel.form.problem.text())
    shown.rest()
    assert shown.panel.left.currentWidget() is shown.panel.summary
    assert shown.panel.summary.frozen.isVisible()
    assert not shown.panel.summary.again.isVisible()
    assert shown.signed == []


# --- what is typed, and who may see it ---


def test_what_is_filled_in_comes_back_but_not_the_class(shown: Shown) -> None:
    client, visit = a_visit(shown.studio)
    shown.open(client, visit)
    form = shown.panel.form
    form.phototype.choose("IV")
    type_count(shown.panel, "3")
    form.asked["dense_freckles"].segments.choose("no")
    QTest.keyClicks(form.reason, "Nog bezig")
    form.risk_class.choose("raised")
    shown.panel.store_draft_now()
    other = build(shown.studio)
    other.open(client, visit)
    again = other.panel.form
    assert again.choices() == RiskChoices(phototype="IV", atypical_naevi=3, dense_freckles=False)
    assert again.reason.text() == "Nog bezig"
    assert again.risk_class.value() == ""
    other.close()


def test_another_client_starts_with_an_empty_form(shown: Shown) -> None:
    client, visit = a_visit(shown.studio, family_melanoma="yes")
    shown.open(client, visit)
    shown.panel.form.phototype.choose("I")
    shown.panel.form.risk_class.choose("high")
    karel = take_in(shown.studio, KAREL).client
    his = screening.start_visit(shown.studio, karel.id, VisitReason("own_request"))
    shown.panel.show_visit(client, visit)
    shown.panel.show_visit(karel, his)
    shown.rest()
    assert shown.panel.entered().risk_class == ""
    assert shown.panel.form.choices() == RiskChoices()
    assert "family_history" not in {row.shown.id for row in shown.panel.facts._in_order() if row.shown}
    shown.open(client, visit)
    assert shown.panel.form.phototype.value() == "I"
    assert shown.panel.form.risk_class.value() == ""


def test_a_second_look_at_the_tab_does_not_undo_what_is_filled_in(shown: Shown) -> None:
    client, visit = a_visit(shown.studio)
    shown.open(client, visit)
    shown.panel.form.phototype.choose("I")
    shown.panel.form.risk_class.choose("high")
    shown.open(client, visit)
    assert shown.panel.form.phototype.value() == "I"
    assert shown.panel.form.risk_class.value() == "high"


def test_privacy_mode_hides_the_whole_profile(shown: Shown) -> None:
    shown.open(*a_visit(shown.studio, family_melanoma="yes"))
    shown.panel.form.risk_class.choose("high")
    shown.privacy.switch(True)
    settle()
    assert shown.panel.veil.drawn
    assert not shown.panel.form.isVisible()
    assert not shown.panel.facts.isVisible()
    picture = shown.panel.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(30, 1320, 7) for y in range(30, 690, 7)}
    allowed = {look.colour(token).name() for token in ("sealBg", "sealLine", "sealInk")}
    assert {look.colour("sealBg").name(), look.colour("sealLine").name()} <= colours
    assert look.colour("surface").name() not in colours
    assert look.colour("primary").name() not in colours
    assert allowed
    shown.privacy.switch(False)
    assert shown.panel.form.isVisible()
    assert shown.panel.form.risk_class.value() == "high"


@pytest.mark.parametrize("percent", [100, 130])
def test_nothing_is_cut_in_a_narrow_window(shown: Shown, percent: int) -> None:
    look.set(theme="dark", percent=percent)
    try:
        shown.window.resize(1282, 580)
        shown.panel.resize(1282, 580)
        shown.open(*a_visit(shown.studio))
        form = shown.panel.form
        for widget in (form.phototype, form.naevi, form.risk_class, form.sign, *form.findChildren(Segments)):
            assert widget.width() >= widget.sizeHint().width()
        for scrolled in shown.panel.findChildren(QScrollArea):
            content = scrolled.widget()
            assert content is not None
            assert content.width() <= scrolled.viewport().width()
    finally:
        look.set(theme="light", percent=100)
