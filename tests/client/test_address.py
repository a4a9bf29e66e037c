"""A bank is called over https, or on this machine; nothing else passes for its address."""

from __future__ import annotations

import pytest

from app.client.address import BankAddress, NotABankAddress


@pytest.mark.parametrize(
    ("url", "base", "origin"),
    [
        ("https://bank.example/", "https://bank.example", "https://bank.example"),
        ("https://bank.example:8443/api/", "https://bank.example:8443/api", "https://bank.example:8443"),
        ("https://BANK.example", "https://bank.example", "https://bank.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read(url: str, base: str, origin: str) -> None:
    address = BankAddress.parse(url)
    assert (address.base, address.origin) == (base, origin)


@pytest.mark.parametrize(
    "url",
    [
        "http://bank.example",
        "http://127.0.0.1.bank.example",
        "http://10.0.0.1",
        "https://user:secret@bank.example",
        "https://bank.example/?a=b",
        "https://bank.example/#a",
        "https://bank.example:port",
        "ftp://bank.example",
        "bank.example",
        "",
    ],
)
def test_what_is_no_address_of_a_bank_is_refused(url: str) -> None:
    with pytest.raises(NotABankAddress) as refused:
        BankAddress.parse(url)
    assert "secret" not in str(refused.value)
