"""Reads the source of a house (a folder like app/) into what the laws look at: modules, their imports, their texts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGE = "app"


@dataclass(frozen=True)
class Import:
    """One imported thing: `names` from the closest guess to the widest, for `from a.b import c`: a.b.c, a.b."""

    names: tuple[str, ...]
    line: int
    in_function: bool = False
    relative: bool = False

    @property
    def package(self) -> str:
        """The top-level package it comes from."""
        return self.names[-1].split(".")[0]


@dataclass(frozen=True)
class Text:
    """A string in the source that is not a docstring."""

    value: str
    line: int


@dataclass(frozen=True)
class Module:
    """One source file."""

    name: str
    path: Path
    lines: int
    docstring: str | None
    imports: tuple[Import, ...]
    texts: tuple[Text, ...]

    @property
    def room(self) -> str:
        """The folder under the package it lives in; a file beside the rooms is in the room with its own name."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    def says(self, line: int, what: str) -> str:
        """A breach in the form that editors jump to."""
        return f"{self.path}:{line}: {what}"


House = dict[str, Module]


def read_house(folder: Path) -> House:
    """Reads every module below `folder`, which stands for the package `app`."""
    modules = [_read(path, folder) for path in sorted(folder.rglob("*.py"))]
    return {module.name: module for module in modules}


def resolve(house: House, imported: Import) -> str | None:
    """The module of this house that an import means, or None when it comes from outside."""
    return next((name for name in imported.names if name in house), None)


def _read(path: Path, folder: Path) -> Module:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source, str(path))
    parts = [PACKAGE, *path.relative_to(folder).with_suffix("").parts]
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    imports = tuple(_imports(tree, in_function=False))
    return Module(name, path, source.count("\n"), ast.get_docstring(tree), imports, tuple(_texts(tree)))


def _texts(tree: ast.Module) -> Iterator[Text]:
    known = {id(node) for node in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            known.update(id(part) for part in node.values)
            yield Text("".join(str(part.value) if isinstance(part, ast.Constant) else "?" for part in node.values), node.lineno)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            yield Text(node.value, node.lineno)


def _docstrings(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(node):
            first = node.body[0]
            if isinstance(first, ast.Expr):
                yield first.value


def _imports(node: ast.AST, *, in_function: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import((alias.name,), child.lineno, in_function)
        elif isinstance(child, ast.ImportFrom):
            base = child.module or ""
            for alias in child.names:
                yield Import((f"{base}.{alias.name}", base), child.lineno, in_function, relative=child.level > 0)
        else:
            inner = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _imports(child, in_function=inner)
