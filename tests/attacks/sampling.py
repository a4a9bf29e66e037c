"""A sound body for any operation, made from the OpenAPI document alone: every field that must be there, and no other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

TEXTS: Final = (
    "Li",
    "CNY",
    "1.00",
    "123456",
    "00000000",
    "0000000000",
    "6299999999999999",
    "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b",
    "0" * 64,
    "A" * 43,
    "en",
    "2026-01-01",
    "e30..AAAA",
)
"""One of them fits every text that the document describes; a new kind of text needs a new line here."""


class Sampler:
    """Makes bodies after a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]

    def body(self, operation: Mapping[str, Any]) -> Any:
        """A body for an operation; None for one that has none."""
        asked = operation.get("requestBody")
        return self._value(asked["content"]["application/json"]["schema"]) if asked else None

    def _value(self, schema: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            return self._value(self._schemas[schema["$ref"].rpartition("/")[2]])
        if "oneOf" in schema:
            return self._value(schema["oneOf"][0])
        if "anyOf" in schema:
            return self._value(schema["anyOf"][0])
        if "enum" in schema:
            return schema["enum"][0]
        return self._typed(schema)

    def _typed(self, schema: Mapping[str, Any]) -> Any:
        match schema["type"]:
            case "object":
                return {name: self._value(schema["properties"][name]) for name in schema.get("required", ())}
            case "string":
                return _text(schema)
            case "boolean":
                return True
            case "integer":
                return schema.get("minimum", 1)
            case "array":
                return [self._value(schema["items"])] * schema.get("minItems", 0)
        raise AssertionError(f"no value known for {schema}")


def _text(schema: Mapping[str, Any]) -> str:
    if schema.get("format") == "date-time":
        return "2026-01-01T00:00:00Z"
    for text in TEXTS:
        fits = schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 1000)
        if fits and re.search(schema.get("pattern", ""), text):
            return text
    raise AssertionError(f"no text known for {schema}")
