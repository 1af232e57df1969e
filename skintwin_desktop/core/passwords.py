"""New passwords, weighed against what anybody in this studio would try first."""

from __future__ import annotations

from collections.abc import Iterable

from skintwin_desktop.errors import PasswordRefused
from skintwin_desktop.rules.passwords import Strength, strength

_STUDIO_WORDS = (
    "skintwin",
    "studio",
    "huid",
    "moedervlek",
    "dermatoscoop",
    "screening",
    "rotterdam",
    "maasboulevard",
)


def weigh(password: str, known_words: Iterable[str]) -> Strength:
    """Weigh a password; ``known_words`` come from the form (names, the studio's name and address)."""
    return strength(password, (*_STUDIO_WORDS, *known_words))


def require_good(password: str, known_words: Iterable[str]) -> None:
    """Raise PasswordRefused when the policy does not allow a password."""
    found = weigh(password, known_words)
    if not found.accepted:
        raise PasswordRefused(found.refusal)
