"""Links are judged by the domain that somebody registered."""

from __future__ import annotations

import pytest

from app.domain.scam.links import links


@pytest.mark.parametrize(
    ("text", "domain", "official", "odd"),
    [
        ("see https://www.royalmail.com/track", "royalmail.com", True, False),
        ("pay at royalmail-fees.com/pay", "royalmail-fees.com", False, True),
        ("go to http://hsbc.co.uk.login.top/x", "login.top", False, True),
        ("www.gov.uk/tax", "gov.uk", True, False),
        ("www.tax.service.gov.uk", "service.gov.uk", True, False),
        ("点击http://etc-cn.top重新认证", "etc-cn.top", False, True),
        ("hxxp://evil[.]example/a", "evil.example", False, False),
        ("get it at http://files.example/photo.apk", "files.example", False, True),
        ("http://203.0.113.5/login", "203.0.113.5", False, True),
        ("bit.ly/3xyz", "bit.ly", False, True),
        ("visit https://shop.example", "shop.example", False, False),
    ],
)
def test_a_link_is_judged_by_its_registered_domain(text: str, domain: str, official: bool, odd: bool) -> None:
    (link,) = links(text)
    assert (link.domain, link.official, link.odd) == (domain, official, odd)


@pytest.mark.parametrize(
    "text", ["See you at 5.30. Bring tea", "It's fine.So am I", "e.g. this", "ann@mail.example", "version 1.2.3.4", "好的。ok"]
)
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    assert list(links(text)) == []
