"""A number that does not belong in an e-mail field is named as what it is; an address of figures stays an address."""

from __future__ import annotations

from datetime import date

import pytest

from skintwin_desktop.rules.client_form import ClientEntry, problems


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("NL91ABNA0417164300", "iban"),
        ("123456782", "bsn"),
        ("geen adres", "email"),
        ("123456782@voorbeeld.test", ""),
        ("anna@voorbeeld.test", ""),
        ("", ""),
    ],
)
def test_what_is_no_address(typed: str, code: str) -> None:
    found = {one.field: one.code for one in problems(ClientEntry(email=typed), date(2026, 11, 24))}
    assert found.get("email", "") == code
