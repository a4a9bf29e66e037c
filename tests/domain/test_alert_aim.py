"""Whom an alert is for: by the language she reads, and by where she lives."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alert_aim import Reader, lies_in, reaches
from app.domain.alerts import Area, Wording

GB: str = "GB/T 2260"
ISO: str = "ISO 3166-2"


def wording(language: str = "zh_CN", *codes: tuple[str, str]) -> Wording:
    areas = tuple(Area("somewhere", (code,)) for code in codes)
    return Wording(language, "有人冒充公安", "说您涉案。", ("要您保密。",), "先挂断电话。", "96110", areas)


@pytest.mark.parametrize(
    ("region", "place", "inside"),
    [
        ("510104", "510104", True),
        ("510104", "510100", True),
        ("510104", "510000", True),
        ("510104", "510105", False),
        ("510104", "440000", False),
        ("510104", "510110", False),
        ("110101", "110000", True),
        ("GB-KEN", "GB-KEN", True),
        ("GB-KEN", "GB", True),
        ("GB-KEN", "GB-KE", False),
        ("GB-KEN", "510000", False),
        ("510104", "GB", False),
    ],
)
def test_a_region_lies_in_a_place(region: str, place: str, inside: bool) -> None:
    assert lies_in(region, place) is inside


@pytest.mark.parametrize(
    ("region", "codes", "reached"),
    [
        ("510104", [], True),
        ("510104", [(GB, "510100")], True),
        ("510104", [(GB, "440100"), (GB, "510100")], True),
        ("510104", [(GB, "440100")], False),
        ("510000", [(GB, "510100")], True),
        ("GB-KEN", [(GB, "510100")], False),
        ("GB-KEN", [(GB, "510100"), (ISO, "GB-KEN")], True),
        ("510104", [("SAME", "006109")], True),
        ("", [(GB, "440100")], True),
    ],
)
def test_it_reaches_who_lives_where_it_goes_round(region: str, codes: list[tuple[str, str]], reached: bool) -> None:
    """Whose region is not known is told; so is everybody where no place is named by a code that regions have."""
    assert reaches([wording("zh_CN", *codes)], Reader("zh_CN", region)) is reached


@pytest.mark.parametrize(("language", "reached"), [("zh_CN", True), ("zh_TW", True), ("en", False)])
def test_it_reaches_who_reads_its_language(language: str, reached: bool) -> None:
    assert reaches([wording("zh_CN")], Reader(language)) is reached


def test_a_translation_that_names_no_place_does_not_send_it_everywhere() -> None:
    both = [wording("zh_CN", (GB, "510100")), wording("en")]
    assert reaches(both, Reader("en", "510104"))
    assert not reaches(both, Reader("en", "GB-KEN"))


def test_a_place_in_words_alone_is_everywhere_though_another_has_a_code() -> None:
    named = replace(wording("zh_CN", (GB, "510100")), areas=(Area("成都", ((GB, "510100"),)), Area("绵阳", (("SAME", "1"),))))
    assert reaches([named], Reader("zh_CN", "510700"))
    assert reaches([wording("zh_CN", (GB, "440100")), named], Reader("zh_CN", "510700"))


@pytest.mark.parametrize("code", ["gb-ken", " GB-KEN "])
def test_a_code_is_the_same_however_it_is_written(code: str) -> None:
    assert reaches([wording("en", (ISO, code))], Reader("en", "GB-KEN"))


@given(st.from_regex(r"[1-9][0-9](0[1-9]|[1-9][0-9])(0[1-9]|[1-9][0-9])", fullmatch=True))
def test_whoever_lives_in_a_district_hears_of_its_city_and_its_province(district: str) -> None:
    for place in (district, f"{district[:4]}00", f"{district[:2]}0000"):
        assert reaches([wording("zh_CN", (GB, place))], Reader("zh_CN", district))
    other = "10" if district[:2] != "10" else "11"
    assert not reaches([wording("zh_CN", (GB, f"{other}0000"))], Reader("zh_CN", district))
