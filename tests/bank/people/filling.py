"""Filling a bank as an engineer does: the command, a file, and the letters that come of it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.attacks.stranger import Stranger
from tests.bank.people.asking import enrolling
from tests.house.tree import REPOSITORY

LIMIT = 60.0
BRANCH = {
    "id": "chunxi",
    "name": "春熙路支行",
    "nameInEnglish": "Chunxi Road Branch",
    "address": "春熙路18号",
    "addressInEnglish": "18 Chunxi Road",
    "opens": "00:00",
    "closes": "24:00",
}


@dataclass(frozen=True)
class Desk:
    """Where the engineer sits: a folder for files, and the address of a bank's database."""

    folder: Path
    database: str

    def tool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs ``banxing bank`` on the database."""
        command = [sys.executable, "-m", "app", "bank", *arguments, "--database", self.database]
        return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=LIMIT, check=False)

    def load(self, said: object, letters: str = "letters.jsonl") -> subprocess.CompletedProcess[str]:
        """Loads what is said; a text as it is."""
        file = self.folder / "customers.json"
        file.write_text(said if isinstance(said, str) else json.dumps(said), "utf-8")
        return self.tool("load", str(file), "--letters", str(self.folder / letters))

    def staff(self, name: str, role: str = "teller", letters: str = "staff.jsonl") -> subprocess.CompletedProcess[str]:
        """Makes a member of staff known; a teller at a branch that is loaded for it."""
        where: tuple[str, ...] = ()
        if role == "teller":
            self.load({"customers": [], "branches": [BRANCH]}, "branches.jsonl")
            where = ("--branch", str(BRANCH["id"]))
        return self.tool("staff", "add", "--name", name, "--role", role, *where, "--letters", str(self.folder / letters))

    def letters(self, name: str = "letters.jsonl") -> dict[str, dict[str, Any]]:
        """What the letters say, by number: both of each person's."""
        said: dict[str, dict[str, Any]] = {}
        for line in (self.folder / name).read_text("utf-8").splitlines():
            letter = json.loads(line)
            said.setdefault(letter["customerNumber"], {}).update(letter)
        return said


def begin_at(url: str, letter: dict[str, Any]) -> Stranger:
    """Does at home what the letters say; answers the device, signed in."""
    device = Stranger(url)
    device.person = {"customerNumber": letter["customerNumber"], "pin": letter["pin"]}
    device.device_id = device.get("enrolDevice", enrolling(device, letter["customerNumber"], letter["activationCode"]))["deviceId"]
    device.sign_in()
    return device


def customer(number: str = "50010001", name: str = "Wang", **more: Any) -> dict[str, Any]:
    """A customer of the file, with one account that has 100.00 on it."""
    account = {"scheme": "CN-BBAN", "number": f"62{number}", "kind": "current", "currency": "CNY", "openingBalance": "100.00"}
    return {"number": number, "name": name, "accounts": [account]} | more
