"""Which questions of a questionnaire are asked: one becomes relevant when an earlier answer makes it so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Step:
    """A question in the eyes of the branching: what can be answered, and after which earlier answers it is asked.

    ``after`` goes by the id of an earlier question; every one of them must hold. Empty: it is always asked.
    """

    id: str
    choices: tuple[str, ...]
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Fitted:
    """Answers that belong together: ``kept`` stand on the path that was walked, ``closed`` under a branch that is not.

    ``closed`` names the questions in the order in which they would be asked.
    """

    kept: dict[str, str]
    closed: tuple[str, ...] = ()


def relevant(steps: Iterable[Step], answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of the questions that are asked after these answers, in order.

    An answer under a branch that is closed opens nothing itself.
    """
    open_ones: dict[str, str] = {}
    for step in steps:
        if all(open_ones.get(earlier, "") in wanted for earlier, wanted in step.after.items()):
            open_ones[step.id] = answers.get(step.id, "")
    return tuple(open_ones)


def fit(steps: Sequence[Step], answers: Mapping[str, str]) -> Fitted:
    """Return the answers without those under a branch that closed.

    The answer to a question that is not in ``steps`` is left as it is: another version may ask it.
    """
    asked, known = set(relevant(steps, answers)), {step.id for step in steps}
    kept = {name: answer for name, answer in answers.items() if name in asked or name not in known}
    return Fitted(kept, tuple(step.id for step in steps if answers.get(step.id) and step.id not in asked))


def next_open(steps: Iterable[Step], answers: Mapping[str, str], after: str = "") -> str:
    """Return the first question without an answer, after the one that is named; empty when the end is reached."""
    path = relevant(steps, answers)
    rest = path[path.index(after) + 1 :] if after in path else path
    return next((name for name in rest if not answers.get(name)), "")


def faults(steps: Iterable[Step]) -> Iterator[str]:
    """Tell what is wrong with a questionnaire: a double id, or a condition that no earlier answer can fulfil."""
    seen: dict[str, Step] = {}
    for step in steps:
        if step.id in seen:
            yield f"{step.id} stands twice"
        for earlier, wanted in step.after.items():
            if earlier not in seen:
                yield f"{step.id} follows {earlier}, which is not asked before it"
            elif not wanted or not set(wanted) <= set(seen[earlier].choices):
                yield f"{step.id} follows answers that {earlier} does not have"
        seen[step.id] = step
