"""The house keeps its laws, and each law can be seen to fail on a small house that breaks it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.doors.options import command_line
from tests.house.laws import (
    LAWS,
    Law,
    every_module_has_a_room,
    every_room_states_its_job,
    files_stay_small,
    imports_say_the_whole_name,
    imports_stand_at_the_top,
    nothing_goes_round_in_circles,
    only_the_store_speaks_sql,
    rooms_import_what_they_may,
    rooms_name_their_own_packages,
    said_wrongly,
)
from tests.house.pages import Commands, astray, commands, pages
from tests.house.rooms import MOST_LINES, ROOMS
from tests.house.sizes import sizes
from tests.house.tracked import strangers, tracked_files
from tests.house.tree import REPOSITORY, House, read_house


def plate(room: str) -> str:
    """What hangs at the door of a room."""
    ours = sorted(name.split(".")[0] for name in ROOMS[room].ours)
    return f'"""A room.\n\nMay import: {", ".join([*ours, *ROOMS[room].outside]) or "nothing"}.\n"""\n'


SOUND = {
    "domain/__init__.py": plate("domain"),
    "domain/money.py": "from decimal import Decimal",
    "vault/__init__.py": plate("vault"),
    "vault/keys.py": "import keyring",
    "bank/__init__.py": plate("bank"),
    "bank/store/payments.py": 'import apsw\nQUERY = "SELECT id FROM payment WHERE id = ?"',
    "bank/services/payments.py": "from app.bank.store import payments\nfrom app.domain.money import Decimal",
    "doors/__init__.py": plate("doors"),
    "doors/home.py": "def open_home():\n    from PySide6.QtWidgets import QWidget\n    return QWidget",
    "__main__.py": "from app.doors import home",
}


def build(folder: Path, changes: dict[str, str]) -> House:
    """Builds the sound house with some files changed or added."""
    for name, source in {**SOUND, **changes}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return read_house(folder)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_house_keeps(law: Law) -> None:
    assert law(read_house(REPOSITORY / "app")) == []


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_a_sound_house_breaks_no_law(law: Law, tmp_path: Path) -> None:
    assert law(build(tmp_path, {})) == []


BROKEN: list[tuple[Law, dict[str, str], str]] = [
    (every_module_has_a_room, {"helpers/money.py": ""}, "helpers"),
    (every_module_has_a_room, {"utils.py": ""}, "utils"),
    (every_room_states_its_job, {"domain/__init__.py": '"""Money."""'}, "May import"),
    (every_room_states_its_job, {"journeys/pay.py": ""}, "no __init__.py"),
    (every_room_states_its_job, {"domain/__init__.py": '"""Money.\n\nMay import: vault."""'}, "differ in vault"),
    (every_room_states_its_job, {"vault/__init__.py": '"""Keys.\n\nMay import: keyring."""'}, "differ in cryptography"),
    (rooms_import_what_they_may, {"domain/money.py": "from app.vault import keys"}, "domain may not import app.vault.keys"),
    (rooms_import_what_they_may, {"domain/money.py": "import app.vault.keys"}, "domain may not import app.vault.keys"),
    (rooms_import_what_they_may, {"bank/web.py": "from app.doors import home"}, "bank may not import app.doors.home"),
    (
        rooms_import_what_they_may,
        {"domain/money.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from app.vault.keys import Key"},
        "domain may not import app.vault.keys",
    ),
    (
        rooms_import_what_they_may,
        {"journeys/ports.py": "", "journeys/steps.py": "", "client/pay.py": "from app.journeys import ports, steps"},
        "client may not import app.journeys.steps",
    ),
    (rooms_name_their_own_packages, {"domain/money.py": "import requests"}, "domain may not name requests"),
    (rooms_name_their_own_packages, {"bank/web.py": "from keyring.backend import X"}, "bank may not name keyring"),
    (rooms_name_their_own_packages, {"__main__.py": "import PySide6.QtCore"}, "__main__ may not name PySide6"),
    (only_the_store_speaks_sql, {"bank/services/payments.py": "import apsw"}, "names apsw"),
    (only_the_store_speaks_sql, {"bank/services/payments.py": 'x = "INSERT INTO payment VALUES (1)"'}, "holds SQL"),
    (only_the_store_speaks_sql, {"bank/web.py": 'x = f"""\n  SELECT {1}\n  FROM payment"""'}, "holds SQL"),
    (
        nothing_goes_round_in_circles,
        {"domain/money.py": "from app.domain import payees", "domain/payees.py": "from app.domain.money import Money"},
        "app.domain.payees",
    ),
    (imports_stand_at_the_top, {"domain/money.py": "def f():\n    import decimal"}, "money.py:2"),
    (imports_stand_at_the_top, {"domain/money.py": "class A:\n    async def f(self):\n        if 1:\n            import re"}, ":4"),
    (imports_say_the_whole_name, {"vault/keys.py": "from . import sealed"}, "imports relatively"),
    (files_stay_small, {"domain/money.py": "\n" * (MOST_LINES + 1)}, "more than"),
]


@pytest.mark.parametrize(("law", "changes", "breach"), BROKEN)
def test_a_law_sees_its_breach(law: Law, changes: dict[str, str], breach: str, tmp_path: Path) -> None:
    breaches = law(build(tmp_path, changes))
    assert len(breaches) == 1
    assert breach in breaches[0]


def test_the_command_line_and_the_bank_start_without_qt() -> None:
    source = "import sys, app.__main__, app.doors.options, app.doors.bank\nsys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", source], check=False, timeout=60).returncode == 0


def test_no_law_goes_untried() -> None:
    assert {law for law, _, _ in BROKEN} == set(LAWS)


def test_the_repository_names_no_package_host_and_no_machine() -> None:
    files = tracked_files(REPOSITORY)
    assert REPOSITORY / "pyproject.toml" in files
    assert strangers(files, REPOSITORY) == []


@pytest.mark.parametrize(
    ("text", "breach"),
    [
        ("see https://files.python" + "hosted.org/x", "packages are fetched"),
        ("pip install --index" + "-url x", "packages are fetched"),
        ("get https://example.org/tool-1.tar" + ".gz", "packages are fetched"),
        ("cd /ho" + "me/ann/banxing", "path of one machine"),
        ("cd {here}/build", "path of one machine"),
        ("cd ~/banxing; open $HOME/x; see https://example.org/home/x", ""),
    ],
)
def test_a_stranger_in_a_file_is_seen(text: str, breach: str, tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text(text.format(here=tmp_path))
    breaches = strangers([note], tmp_path)
    assert len(breaches) == bool(breach)
    assert breach in "".join(breaches)


def everything() -> Commands:
    """What can be typed here."""
    return commands((REPOSITORY / "Makefile").read_text("utf-8"), command_line())


def test_the_pages_name_only_what_there_is() -> None:
    files, known = tracked_files(REPOSITORY), everything()
    assert len(pages(files)) > 20
    assert [breach for page in pages(files) for breach in astray(page, files, REPOSITORY, known)] == []


@pytest.mark.parametrize(
    ("text", "breach"),
    [
        ("see [here](docs/nowhere.md)", "docs/nowhere.md"),
        ("in `domain/mony.py`", "domain/mony.py"),
        ("below `domain/monies/`", "domain/monies/"),
        ("run `make chek`", "make chek"),
        ("    make chek    # everything", "make chek"),
        ("run `python -m tests.nowhere`", "tests.nowhere"),
        ("`banxing hom`", "banxing hom"),
        ("`banxing bank serv --port 1`", "banxing bank serv"),
        ("    banxing bank staff add --nickname N", "banxing bank staff add --nickname"),
        ("[it](domain/money.py), `money.py`, `domain/`, `make check`, `banxing bank staff add --name N`, `build/x.py`", ""),
    ],
)
def test_a_page_that_leads_astray_is_seen(text: str, breach: str, tmp_path: Path) -> None:
    build(tmp_path, {})
    page = tmp_path / "page.md"
    page.write_text(text)
    breaches = astray(page, [page, *tmp_path.rglob("*.py")], tmp_path, everything())
    assert breaches == ([f"{page}: names {breach}, which is not there"] if breach else [])


def test_the_table_of_rooms_in_contributing_is_that_of_the_house() -> None:
    rows = re.findall(r"^\| `(\w+)` \|.*\| (.*) \|$", (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert {room for room, _ in rows} == ROOMS.keys() - {"__main__"}
    assert {room: wrong for room, stated in rows if (wrong := said_wrongly(room, stated))} == {}


def test_sizes_are_counted(tmp_path: Path) -> None:
    build(tmp_path, {"domain/money.py": "\n" * 42})
    assert sizes(tmp_path).longest == 42
    assert "domain/money.py" in str(sizes(tmp_path))
