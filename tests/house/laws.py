"""The laws: each looks at a whole house and tells every breach, one line each; no line means the law is kept."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from graphlib import CycleError, TopologicalSorter

from tests.house.rooms import MAY_IMPORT_LATE, MOST_LINES, ROOMS, SQL_PACKAGES, SQL_SPEAKERS, Room
from tests.house.tree import PACKAGE, House, Module, resolve

Law = Callable[[House], list[str]]

_SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR \w+ )?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s+\w|WITH\s+\w+\s+AS\s*\("
    r"|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER|UNIQUE)\s|BEGIN\s+(IMMEDIATE|DEFERRED|EXCLUSIVE))",
    re.DOTALL,
)


def _nameable(room: Room) -> frozenset[str]:
    return frozenset(name.split(".")[0] for name in room.ours) | room.outside


_NAMEABLE = frozenset[str]().union(*map(_nameable, ROOMS.values()))
"""Every room and every package that the table names for somebody."""


def every_module_has_a_room(house: House) -> list[str]:
    """A new folder in app/ first gets its line in the table."""
    return [
        module.says(1, f"'{module.room}' is no room of the house") for module in house.values() if module.room and module.room not in ROOMS
    ]


def every_room_states_its_job(house: House) -> list[str]:
    """A room's `__init__` says what the room is for, and what it may import: neither more nor less than the table."""
    rooms = sorted({module.room for module in house.values()} & (ROOMS.keys() - {"__main__"}))
    breaches = []
    for room in rooms:
        door_plate = house.get(f"{PACKAGE}.{room}")
        if door_plate is None:
            breaches.append(f"{PACKAGE}/{room}: has no __init__.py")
        elif "May import:" not in (door_plate.docstring or ""):
            breaches.append(door_plate.says(1, "the docstring does not say 'May import: ...'"))
        elif wrong := said_wrongly(room, (door_plate.docstring or "").partition("May import:")[2]):
            breaches.append(door_plate.says(1, f"'May import: ...' and the table differ in {', '.join(sorted(wrong))}"))
    return breaches


def said_wrongly(room: str, text: str) -> frozenset[str]:
    """In which rooms and packages a text differs from what a room may import."""
    stated = _NAMEABLE & frozenset(re.findall(r"\w+", text))
    return stated ^ _nameable(ROOMS[room])


def rooms_import_what_they_may(house: House) -> list[str]:
    """Everything points to meaning: the directions of the table hold between the rooms."""
    return [
        module.says(imported.line, f"{module.room} may not import {target}")
        for module in _in_rooms(house)
        for imported in module.imports
        if (target := resolve(house, imported)) and not _may_import(module.room, target)
    ]


def _may_import(room: str, target: str) -> bool:
    inside = target.removeprefix(f"{PACKAGE}.")
    if target == PACKAGE or inside.split(".")[0] == room:
        return True
    return any(inside == allowed or inside.startswith(f"{allowed}.") for allowed in ROOMS[room].ours)


def rooms_name_their_own_packages(house: House) -> list[str]:
    """Only ui names PySide6, only client names requests, only vault names keyring, and so on."""
    breaches = []
    for module in _in_rooms(house):
        room = ROOMS[module.room]
        for imported in module.imports:
            package = imported.package
            if imported.relative or package == PACKAGE or package in sys.stdlib_module_names:
                continue
            if package not in room.outside:
                breaches.append(module.says(imported.line, f"{module.room} may not name {package}"))
    return breaches


def only_the_store_speaks_sql(house: House) -> list[str]:
    """SQL, and the packages that run it, stay behind the storage port."""
    breaches = []
    for module in house.values():
        if module.name.startswith(SQL_SPEAKERS):
            continue
        breaches += [
            module.says(imported.line, f"names {imported.package}") for imported in module.imports if imported.package in SQL_PACKAGES
        ]
        breaches += [module.says(text.line, "holds SQL") for text in module.texts if _SQL.match(text.value)]
    return breaches


def nothing_goes_round_in_circles(house: House) -> list[str]:
    """No import cycle between modules; imports for type checking count too."""
    graph = {
        module.name: {target for imported in module.imports if (target := resolve(house, imported))} - {module.name}
        for module in house.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return ["cycle: " + " <- ".join(found.args[1])]
    return []


def imports_stand_at_the_top(house: House) -> list[str]:
    """No import inside a function, except in composition."""
    return [
        module.says(imported.line, "imports inside a function")
        for module in house.values()
        if module.room not in MAY_IMPORT_LATE
        for imported in module.imports
        if imported.in_function
    ]


def imports_say_the_whole_name(house: House) -> list[str]:
    """No relative import: a line can be moved, and searched for."""
    return [
        module.says(imported.line, "imports relatively") for module in house.values() for imported in module.imports if imported.relative
    ]


def files_stay_small(house: House) -> list[str]:
    """A file that has grown too long holds two things."""
    return [
        module.says(MOST_LINES, f"has {module.lines} lines, more than {MOST_LINES}")
        for module in house.values()
        if module.lines > MOST_LINES
    ]


def _in_rooms(house: House) -> list[Module]:
    return [module for module in house.values() if module.room in ROOMS]


LAWS: tuple[Law, ...] = (
    every_module_has_a_room,
    every_room_states_its_job,
    rooms_import_what_they_may,
    rooms_name_their_own_packages,
    only_the_store_speaks_sql,
    nothing_goes_round_in_circles,
    imports_stand_at_the_top,
    imports_say_the_whole_name,
    files_stay_small,
)
