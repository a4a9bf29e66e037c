"""Where the links of a message lead, judged by the domain that is registered, never by the words in front of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_LINK: Final = re.compile(
    r"(?<![a-z0-9])(?:h(?:tt|xx)ps?\s?:\s?//|www\.)?"
    r"((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\s?(?:\.|\[\.\]|\(dot\)|。)\s?){1,5}[a-z]{2,12}|\d{1,3}(?:\.\d{1,3}){3})(?![a-z0-9])"
    r"(?::\d{1,5})?(/[^\s，。；！？一-鿿]{0,200})?"
)
_ENDINGS: Final = frozenset(
    "com cn net org info biz top xyz vip cc icu club shop site online live link click work life fun ltd asia pro app me co io tv ly "
    "gl gd is uk us au nz ca ie eu de fr jp hk tw sg in ru tk ml ga cf gq pw ws su win bid loan date men trade cyou sbs cfd rest "
    "buzz monster support help services finance bank store tech website space press cloud dev page gov edu example test invalid im "
    "la to ai so mobi name zip mov quest beauty hair skin makeup bond lol today world center digital email network solutions agency "
    "group money cash fund credit".split()
)
_ALSO_WORDS: Final = frozenset(
    "in to so me us is la ai it work fun live help today world life click win date men rest page name be do press cash center "
    "online".split()
)
"""Endings that are also words, so that they end a link only where more says that it is one."""
_CHEAP: Final = frozenset(
    "top xyz vip cc icu club site online live link click work fun ltd pro pw ws win bid loan date men trade cyou sbs cfd rest buzz "
    "monster support tk ml ga cf gq su quest beauty hair skin makeup bond lol today world center digital zip mov cash fund info biz".split()
)
"""Endings that cost next to nothing, and that next to no bank or office uses."""
_SHORTENERS: Final = frozenset(
    "bit.ly tinyurl.com goo.gl t.co is.gd cutt.ly rb.gy ow.ly shorturl.at rebrand.ly tiny.cc s.id t.ly v.gd shrtco.de clck.ru "
    "dwz.cn dwz.cc url.cn suo.im suo.nz mrw.so 3.cn u.nu qrco.de lnkd.in surl.li u.to".split()
)
_SECOND: Final = frozenset("co com org net gov ac edu nhs police ltd plc me sch or ne go".split())
_OFFICIAL_SECOND: Final = frozenset("gov ac edu nhs police mil".split())
_OFFICIAL: Final = frozenset(
    "gov edu mil nhs.uk 12306.cn 95588.com icbc.com.cn ccb.com abchina.com boc.cn bankofchina.com bankcomm.com cmbchina.com "
    "psbc.com spdb.com.cn cib.com.cn cmbc.com.cn citicbank.com pingan.com pingan.com.cn cebbank.com 10086.cn 10010.com 189.cn "
    "chinatax.gov.cn 95598.cn jd.com taobao.com tmall.com alipay.com alipay.cn weixin.qq.com qq.com sf-express.com ems.com.cn "
    "cainiao.com pinduoduo.com meituan.com baidu.com unionpay.com 95516.com royalmail.com evri.com dpd.co.uk dpd.com ups.com "
    "fedex.com dhl.com usps.com auspost.com.au parcelforce.com yodel.co.uk amazon.co.uk amazon.com amazon.com.au ebay.co.uk "
    "ebay.com paypal.com apple.com microsoft.com google.com netflix.com tesco.com sainsburys.co.uk johnlewis.com argos.co.uk "
    "hsbc.co.uk barclays.co.uk lloydsbank.com natwest.com santander.co.uk nationwide.co.uk halifax.co.uk monzo.com starlingbank.com "
    "chase.com bankofamerica.com wellsfargo.com citi.com commbank.com.au westpac.com.au nab.com.au anz.com.au bt.com ee.co.uk "
    "o2.co.uk vodafone.co.uk three.co.uk sky.com virginmedia.com britishgas.co.uk edfenergy.com octopus.energy eon.com "
    "scottishpower.co.uk thameswater.co.uk actionfraud.police.uk citizensadvice.org.uk ageuk.org.uk which.co.uk aarp.org ssa.gov "
    "medicare.gov irs.gov usa.gov consumer.ftc.gov scamwatch.gov.au my.gov.au servicesaustralia.gov.au trainline.com "
    "nationalrail.co.uk ticketmaster.co.uk eventbrite.co.uk zoom.us bbc.co.uk justgiving.com gofundme.com dvla.gov.uk "
    "tvlicensing.co.uk bupa.co.uk boots.com specsavers.co.uk visa.com mastercard.com facebook.com whatsapp.com youtube.com".split()
)
"""Domains of banks, offices, carriers and shops themselves. Whoever has one of these needs no other."""
_BRANDS: Final = re.compile(
    r"royal-?mail|evri|hermes|dpd|usps|ups|fedex|dhl|auspost|hmrc|gov|dvla|nhs|tax|refund|bank|hsbc|barclays|lloyds|natwest|santander|halifax|"
    r"monzo|chase|paypal|amazon|apple|icloud|microsoft|netflix|ebay|secure|verify|login|signin|account|update|confirm|billing|parcel|delivery|"
    r"redeliver|track|claim|reward|prize|gift|wallet|invest|crypto|coin|trade|loan|support|helpdesk|customs|toll|ezpass|medicare|mygov|benefit|"
    r"energy|rebate|icbc|ccb|abc|etc|yibao|shebao|10086|95588|95533|sf-?exp|alipay|taobao|jd|wechat|weixin|12123|gongan|police"
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link: where it stands, its registered domain, and what is known of that."""

    start: int
    end: int
    domain: str
    official: bool
    odd: bool
    """Written to look like somebody else's, shortened so that nobody sees where it leads, or under an ending that costs nothing."""


def links(text: str) -> Iterator[Link]:
    """The links in a plain text."""
    for found in _LINK.finditer(text):
        host = re.sub(r"\s", "", re.sub(r"\[\.\]|\(dot\)|。", ".", found[1]))
        labels = host.removeprefix("www.").split(".")
        if text[found.start() - 1 : found.start()] == "@" or not _is_host(labels, found):
            continue
        domain = registered(labels)
        official = _is_official(labels, domain)
        yield Link(found.start(), found.end(), domain, official, not official and _is_odd(labels, domain, found[2] or ""))


def _is_host(labels: list[str], found: re.Match[str]) -> bool:
    """Whether it is a link at all, and no end of a sentence that the next one was written against."""
    if labels[-1].isdigit():
        return len(labels) == 4 and all(int(label) < 256 for label in labels) and found[0] != found[1]
    announced = found[0].startswith(("http", "hxxp", "www."))
    spaced = any(sign.isspace() or sign == "。" for sign in found[1])
    plainly = labels[-1] in _ENDINGS and (labels[-1] not in _ALSO_WORDS or bool(found[2]))
    return len(labels) > 1 and (announced or (plainly and not spaced))


def registered(labels: list[str]) -> str:
    """The part of a host that somebody registered: ``example.co.uk`` of ``www.bank.example.co.uk``."""
    second = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND
    if labels[-1].isdigit():
        return ".".join(labels)
    return ".".join(labels[-3:] if second else labels[-2:])


def _is_official(labels: list[str], domain: str) -> bool:
    country = len(labels[-1]) == 2 and len(labels) > 1 and labels[-2] in _OFFICIAL_SECOND
    return country or labels[-1] in _OFFICIAL or domain in _OFFICIAL


def _is_odd(labels: list[str], domain: str, path: str) -> bool:
    if domain in _SHORTENERS or labels[-1] in _CHEAP or labels[-1].isdigit():
        return True
    if path.endswith((".apk", ".exe", ".zip")):
        return True
    own = domain.split(".")[0]
    hyphened = "-" in own and _BRANDS.search(own) is not None
    borrowed = any(_BRANDS.fullmatch(label) for label in labels[: -len(domain.split("."))])
    return own.startswith("xn--") or hyphened or borrowed or (any(sign.isdigit() for sign in own) and _BRANDS.search(own) is not None)
