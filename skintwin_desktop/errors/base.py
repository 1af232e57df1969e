"""What all errors have in common: the two that nothing is more general than, and one field that is not right."""

from __future__ import annotations

from dataclasses import dataclass


class Cancelled(Exception):
    """The person gave up on a long deed; nothing is shown."""


class StudioError(Exception):
    """Something a person can act on. Anything else that is raised is our own fault."""


@dataclass(frozen=True)
class FieldProblem:
    """One field that cannot be taken as it is: its name, a code for the sentence and what the sentence needs."""

    field: str
    code: str
    detail: str = ""
