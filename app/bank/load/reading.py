"""Reads a file to be loaded: its shape first, part by part, so that one fault does not hide the next."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any, get_args, get_origin

import msgspec
from msgspec.inspect import Metadata, UnionType, type_info
from msgspec.structs import FieldInfo, fields

from app.bank.load.faults import Fault, Faulty
from app.bank.load.file import LoadFile
from app.bank.load.part import Part
from app.contract.text import reads_as_written


def read_file(data: bytes) -> LoadFile:
    """The file as it is meant; raises :class:`Faulty` with everything that is wrong with its shape."""
    try:
        plain = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        raise Faulty([Fault("the file", f"is not JSON: {wrong}")]) from None
    faults = list(_object(plain, LoadFile, ""))
    if faults:
        raise Faulty(faults)
    return msgspec.convert(plain, LoadFile)


def _object(plain: object, kind: type[Part], place: str) -> Iterator[Fault]:
    if not isinstance(plain, dict):
        yield Fault(place or "the file", "should be an object in braces { }")
        return
    known = _fields(kind)
    for name in plain:
        if name not in known:
            near = get_close_matches(str(name), known, 1)
            yield Fault(_at(place, str(name)), f"is not known here{f'; is it meant to be {near[0]}?' if near else ''}")
    for name, field in known.items():
        if name in plain:
            yield from _field(plain[name], field, _at(place, name))
        elif field.required:
            yield Fault(_at(place, name), "is missing")


@cache
def _fields(kind: type[Part]) -> dict[str, FieldInfo]:
    return {field.encode_name: field for field in fields(kind)}


def _field(plain: object, field: FieldInfo, place: str) -> Iterator[Fault]:
    if get_origin(field.type) is list:
        yield from _list(plain, get_args(field.type)[0], place)
        return
    try:
        msgspec.convert(plain, field.type)
    except msgspec.ValidationError:
        yield Fault(place, f"should be {_meant(field.type)}")
    else:
        if isinstance(plain, str) and not reads_as_written(plain):
            yield Fault(place, "holds characters that do not show, or letters that are put together (not in Unicode's NFC)")


def _list(plain: object, kind: type[Part], place: str) -> Iterator[Fault]:
    if not isinstance(plain, list):
        yield Fault(place, "should be a list in brackets [ ]")
        return
    for index, part in enumerate(plain):
        yield from _object(part, kind, f"{place}[{index}]")


def _meant(kind: Any) -> str:
    """What the file's own description says of a type; of one that may be missing, what it is when it is there."""
    info = type_info(kind)
    described = info.types[0] if isinstance(info, UnionType) else info
    return str(described.extra_json_schema["description"]) if isinstance(described, Metadata) and described.extra_json_schema else "another"


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
