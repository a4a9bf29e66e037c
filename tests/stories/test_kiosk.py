"""A kiosk from outside: real processes, a real bank. Whatever way a customer goes, nothing of hers stays, and nothing is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.client.eventually import eventually
from tests.stories.kiosk_branch import NEXT, SHE, Branch, branch_at_work, customer
from tests.stories.kiosk_customer import REACHED, TOKEN, dumpable
from tests.stories.kiosk_sweep import HERS, as_kept, in_memory, lying_about


@pytest.fixture(scope="module")
def branch() -> Iterator[Branch]:
    with branch_at_work() as branch:
        yield branch


@pytest.fixture(autouse=True)
def nothing_begun(branch: Branch) -> None:
    branch.forget_all()


@contextmanager
def there(branch: Branch, folder: Path, step: str, who: tuple[str, str]) -> Iterator[int]:
    """A customer who has come as far as a step and stays there; her process."""
    here = customer(folder, "stays", step, who)
    with ThreadPoolExecutor(1) as thread:
        gone = thread.submit(here.serve, branch.letter.written())
        try:
            eventually(lambda: list((folder / "homes").glob(f"*/{REACHED}")), limit_s=30.0)
            assert here.pid is not None
            yield here.pid
        finally:
            here.close()
        gone.result(30.0)
    assert nothing_left(folder)


def nothing_left(folder: Path) -> bool:
    return list((folder / "homes").iterdir()) == []


@pytest.mark.parametrize(("ending", "step"), [("walks-away", "note"), ("dies", "note"), ("hangs", "pin")])
def test_whatever_way_she_goes_nothing_stays_and_nothing_is_lost(branch: Branch, tmp_path: Path, ending: str, step: str) -> None:
    ended = customer(tmp_path, ending, step, patience_s=3.0 if ending == "hangs" else 10.0).serve(branch.letter.written())
    assert (ended.code == 0, ended.hung) == (ending == "walks-away", ending == "hangs")
    assert nothing_left(tmp_path)
    assert branch.kept() == ([] if step == "pin" else [("pay", 2)])


def test_who_comes_next_holds_nothing_of_hers(branch: Branch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Memory, files and logs, after a customer who signed in and finished; and she herself held it, so that it would be found."""
    device = as_kept([json.loads(branch.letter.device)["key"]])
    token: list[bytes] = []
    for step, who in (("payee", SHE), ("customer-number", NEXT)):
        with there(branch, tmp_path, step, who) as pid:
            if who is SHE:
                token = as_kept([(tmp_path / TOKEN).read_text("ascii")])
                (tmp_path / TOKEN).unlink()
            wanted = [*as_kept(HERS), *token]
            found = in_memory(pid, wanted)
            assert (found == []) is (who is NEXT)
            assert who is NEXT or set(found) & set(token)
            assert lying_about(pid, tmp_path / "homes", [*wanted, *device]) == []
    said = "".join(capfd.readouterr()).encode()
    assert [secret for secret in [*wanted, *device] if secret in said] == []


def test_no_process_leaves_an_image_of_its_memory(branch: Branch, tmp_path: Path) -> None:
    with there(branch, tmp_path, "customer-number", NEXT) as pid:
        limits = Path(f"/proc/{pid}/limits").read_text(encoding="ascii")
        (told,) = (tmp_path / "homes").glob(f"*/{REACHED}")
        sealed = told.read_text("ascii")
    assert re.search(r"Max core file size +0 +0 ", limits)
    assert (dumpable(), sealed) == (1, "0")
