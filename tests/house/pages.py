"""What the pages of the repository name: files, links, commands. Each has to be there, or the page leads a newcomer astray."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

_LINK: Final = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
_QUOTED: Final = re.compile(r"`([^`\n]+)`|^ {4}(?=make |banxing |python )(.+)$", re.MULTILINE)
_FILE: Final = re.compile(r"[\w.-]+(?:/[\w.-]+)*(?:\.(?:py|sh|md|toml|qss|spec)|/)")
_MODULE: Final = re.compile(r"\bpython -m ((?:app|tests)[\w.]*)")
_MAKE: Final = re.compile(r"\bmake ([a-z]+)")
_OPTION: Final = re.compile(r"(?<= )--[a-z-]+")
_MADE: Final = ("build/", ".venv/")
"""What is made on this machine, and in no checkout."""
ABSENT: Final = frozenset({"utils.py"})
"""Named because the house has none."""


def pages(files: list[Path]) -> list[Path]:
    """The pages among the files of a repository. What the guides are made of has places in it, which a test of their own knows."""
    return [path for path in files if path.suffix == ".md" and path.parent.name != "source"]


Commands = Mapping[str, frozenset[str]]
"""What can be typed, as ``make check`` or ``banxing bank serve``, with the options that it takes."""


def commands(makefile: str, parser: argparse.ArgumentParser) -> Commands:
    """The targets of the Makefile, and what the program takes."""
    targets: Commands = {f"make {target}": frozenset() for target in re.findall(r"^([a-z]+):", makefile, re.MULTILINE)}
    return {**targets, **dict(_typed(parser, parser.prog))}


def _typed(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, frozenset[str]]]:
    yield name, frozenset(option for action in parser._actions for option in action.option_strings)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, inner in action.choices.items():
                yield from _typed(inner, f"{name} {word}")


def astray(page: Path, files: list[Path], repository: Path, known: Commands) -> list[str]:
    """Tells every name on a page that leads nowhere."""
    names = [f"/{path.relative_to(repository).as_posix()}" for path in files]
    text = page.read_text("utf-8")
    return [f"{page}: names {name}, which is not there" for name in (*_broken_links(page, text), *_missing(text, names, known))]


def _broken_links(page: Path, text: str) -> Iterator[str]:
    for target in _LINK.findall(text):
        if "://" not in target and not (page.parent / target).exists():
            yield target


def _missing(text: str, names: list[str], known: Commands) -> Iterator[str]:
    for quoted in ("".join(found) for found in _QUOTED.findall(text)):
        if _FILE.fullmatch(quoted) and quoted not in ABSENT and not quoted.startswith(_MADE) and not _is_there(quoted, names):
            yield quoted
        for module in _MODULE.findall(quoted):
            if not any(_is_there(module.replace(".", "/") + ending, names) for ending in (".py", "/__main__.py")):
                yield module
        yield from (f"make {target}" for target in _MAKE.findall(quoted) if f"make {target}" not in known)
        if quoted.startswith("banxing "):
            yield from _not_taken(quoted, known)


def _is_there(name: str, names: list[str]) -> bool:
    """A page may leave out the folders that lead to what it is about."""
    return any(f"/{name}" in each if name.endswith("/") else each.endswith(f"/{name}") for each in names)


def _not_taken(command: str, known: Commands) -> Iterator[str]:
    """The longest beginning that is a command counts: what stands there but options and what they take is its own matter."""
    words = command.split()
    most = max(count for count in range(1, len(words) + 1) if " ".join(words[:count]) in known or count == 1)
    name = " ".join(words[:most])
    if len(words) > most and any(each.startswith(f"{name} ") for each in known):
        yield " ".join(words[: most + 1])
    else:
        yield from (f"{name} {option}" for option in _OPTION.findall(command) if option not in known[name])
