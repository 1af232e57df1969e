"""The branching of a questionnaire: nothing of a closed branch is kept, and every path reaches its end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.core.questionnaire import DISCUSS, OPEN_ANSWERS, UNKNOWN, questionnaire
from skintwin_desktop.rules.branching import Step, faults, fit, next_open, relevant

YES_NO = ("yes", "no", *OPEN_ANSWERS)
TREE = (
    Step("a", YES_NO),
    Step("b", YES_NO, {"a": ("yes",)}),
    Step("c", YES_NO, {"b": ("yes", UNKNOWN)}),
    Step("d", YES_NO, {"a": ("yes",), "b": ("no",)}),
    Step("e", YES_NO),
)
REAL = questionnaire("nl")


@st.composite
def trees(draw: st.DrawFn) -> tuple[Step, ...]:
    """Draw a questionnaire: each question may hang on answers to any of the earlier ones."""
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 9))):
        earlier = draw(st.lists(st.sampled_from(steps), max_size=2, unique_by=lambda step: step.id)) if steps else []
        wanted = st.lists(st.sampled_from(YES_NO), min_size=1, unique=True)
        steps.append(Step(f"q{number}", YES_NO, {step.id: tuple(draw(wanted)) for step in earlier}))
    return tuple(steps)


def answers_to(steps: tuple[Step, ...]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional={step.id: st.sampled_from(step.choices) for step in steps})


def test_a_question_is_asked_when_an_earlier_answer_makes_it_relevant() -> None:
    assert relevant(TREE, {}) == ("a", "e")
    assert relevant(TREE, {"a": "yes"}) == ("a", "b", "e")
    assert relevant(TREE, {"a": "yes", "b": "no"}) == ("a", "b", "d", "e")
    assert relevant(TREE, {"a": "yes", "b": UNKNOWN}) == ("a", "b", "c", "e")
    assert relevant(TREE, {"a": DISCUSS, "b": "yes"}) == ("a", "e"), "an answer of a closed branch opens nothing"


def test_what_was_answered_under_a_branch_that_closed_is_named_and_dropped() -> None:
    fitted = fit(TREE, {"a": "no", "b": "yes", "c": "yes", "e": "no", "older": "x"})
    assert fitted.kept == {"a": "no", "e": "no", "older": "x"}
    assert fitted.closed == ("b", "c")


def test_a_questionnaire_that_leads_nowhere_is_noticed() -> None:
    assert list(faults(TREE)) == []
    assert list(faults((Step("a", YES_NO, {"b": ("yes",)}), Step("b", YES_NO)))) == [
        "a follows b, which is not asked before it"
    ]
    assert list(faults((Step("a", YES_NO), Step("b", YES_NO, {"a": ("maybe",)})))) == [
        "b follows answers that a does not have"
    ]
    assert list(faults((Step("a", YES_NO), Step("a", YES_NO)))) == ["a stands twice"]


@given(st.data())
def test_no_answer_of_a_closed_branch_is_ever_kept(data: st.DataObject) -> None:
    steps = data.draw(trees())
    answers = data.draw(answers_to(steps))
    fitted = fit(steps, answers)
    assert set(fitted.kept) <= set(relevant(steps, fitted.kept))
    assert relevant(steps, fitted.kept) == relevant(steps, answers), "what is dropped changes nothing that is asked"
    assert fit(steps, fitted.kept).closed == ()
    assert set(fitted.kept).isdisjoint(fitted.closed)
    assert set(fitted.kept) | set(fitted.closed) == set(answers)


@given(st.data())
def test_every_path_reaches_the_end(data: st.DataObject) -> None:
    steps = data.draw(trees())
    by_id, answers = {step.id: step for step in steps}, dict[str, str]()
    for _ in range(len(steps) + 1):
        name = next_open(steps, answers)
        if not name:
            break
        assert name not in answers
        answers[name] = data.draw(st.sampled_from(by_id[name].choices))
    assert next_open(steps, answers) == ""
    assert set(answers) == set(relevant(steps, answers))


@given(st.data())
def test_an_answer_that_is_changed_back_and_forth_leaves_one_path(data: st.DataObject) -> None:
    answers: dict[str, str] = {}
    for _ in range(data.draw(st.integers(1, 25))):
        question = data.draw(st.sampled_from(REAL.asked(answers)))
        answers = REAL.fit({**answers, question.id: data.draw(st.sampled_from(question.choices)).id}, {}).answers
    assert {question.id for question in REAL.asked(answers)} >= set(answers)
    assert REAL.fit(answers, {}).closed == ()


# --- the questions that are asked here ---


def test_the_questions_lead_somewhere_and_both_languages_ask_the_same() -> None:
    assert list(faults(REAL.steps)) == []
    other = questionnaire("en")
    assert other.steps == REAL.steps
    assert [page.id for page in other.pages] == [page.id for page in REAL.pages]
    for asked in (REAL, other):
        for page in asked.pages:
            assert page.title
            assert page.why
        for question in (*asked.health, *asked.phototype):
            ids = tuple(choice.id for choice in question.choices)
            assert ids[-2:] == OPEN_ANSWERS, question.id
            assert len(set(ids)) == len(ids)
            assert set(question.detail_after) <= set(ids)
            assert bool(question.detail) == bool(question.detail_after)
            assert all(choice.text and choice.word for choice in question.choices)


def test_a_detail_goes_with_the_answer_that_asked_for_it() -> None:
    details = {"family_melanoma": "moeder, 58", "medication": "geen", "older": "x"}
    fitted = REAL.fit({"family_melanoma": "yes", "family_melanoma_count": "one", "medication": "no"}, details)
    assert fitted.details == {"family_melanoma": "moeder, 58", "older": "x"}
    closed = REAL.fit({"family_melanoma": "no", "family_melanoma_count": "one"}, details)
    assert (closed.answers, closed.closed) == ({"family_melanoma": "no"}, ("family_melanoma_count",))
    assert closed.details == {"older": "x"}


def test_the_next_question_is_the_first_relevant_one_without_an_answer() -> None:
    assert REAL.next_open({}) == REAL.health[0].id
    assert REAL.next_open({"earlier_skin_cancer": "melanoma"}) == "skin_cancer_follow_up"
    assert REAL.next_open({"earlier_skin_cancer": "no"}) == "family_melanoma"
    assert REAL.next_open({}, after="family_melanoma") == "immunosuppression"
