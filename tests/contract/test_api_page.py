"""The page about the API tells every call of the contract, and none that there is not."""

from __future__ import annotations

from app.contract.operations import OPERATIONS
from tests.contract.api_page import PAGE, written


def test_the_page_tells_the_calls_that_there_are() -> None:
    page = PAGE.read_text("utf-8")
    assert page == written(page), "run: python -m tests.contract.api_page"
    assert page.count("\n| `") == len(OPERATIONS)
